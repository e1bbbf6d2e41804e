//! The finished chronicle, in every form it is asked for.
//!
//! [`set`] settles once what every form shares: title, order, numbers, what stands for a missing source. Each form is then a
//! writer of that page, one file each; [`Format`] is the list of them.

pub mod corrections;
mod docx;
mod forms;
mod ftm;
pub mod html;
pub mod json;
pub mod leak;
mod markdown;
mod notes;
mod odt;
mod office;
pub mod protect;
pub mod set;
pub mod style;
mod tables;
pub mod text;
mod wordpress;

use crate::chronicle::Chronicle;
use protect::Protected;
use set::Page;
use std::borrow::Cow;
use style::{HouseStyle, Wanted};
pub use tables::Table;

/// A form of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A complete web page.
    Html,
    /// The part of a web page that is pasted into a page of one's own.
    Fragment,
    /// WordPress' own exchange file, a draft post with footnotes.
    WordPress,
    /// WordPress blocks, for the editor's code view.
    Blocks,
    /// The `footnotes` meta that belongs to the blocks.
    BlockNotes,
    /// Word, with real footnotes.
    Docx,
    /// OpenDocument, with real footnotes.
    Odt,
    /// Set for print; written by the crate `kronika-pdf`, which nothing else waits for.
    Pdf,
    /// Plain text with `[n]` and the list of notes.
    Text,
    /// Markdown with `[^n]`.
    Markdown,
    /// Every table in one workbook.
    Xlsx,
    /// One table.
    Csv(Table),
    /// All of it, for another Kronika and for scripts.
    Json,
    /// FollowTheMoney, JSON lines.
    Ftm,
}

impl Format {
    /// Every form, in the order they are offered.
    pub const ALL: [Format; 17] = [
        Format::Html,
        Format::Docx,
        Format::Odt,
        Format::Pdf,
        Format::Text,
        Format::WordPress,
        Format::Fragment,
        Format::Blocks,
        Format::BlockNotes,
        Format::Markdown,
        Format::Xlsx,
        Format::Csv(Table::Entries),
        Format::Csv(Table::Persons),
        Format::Csv(Table::Measures),
        Format::Csv(Table::Sources),
        Format::Json,
        Format::Ftm,
    ];

    /// Its name, as the command line and the archive's log know it; and the ending of its files.
    pub const fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Html => ("html", "html"),
            Self::Fragment => ("fragment", "html"),
            Self::WordPress => ("wordpress", "xml"),
            Self::Blocks => ("blocks", "html"),
            Self::BlockNotes => ("block-notes", "json"),
            Self::Docx => ("docx", "docx"),
            Self::Odt => ("odt", "odt"),
            Self::Pdf => ("pdf", "pdf"),
            Self::Text => ("text", "txt"),
            Self::Markdown => ("markdown", "md"),
            Self::Xlsx => ("xlsx", "xlsx"),
            Self::Csv(Table::Entries) => ("csv", "csv"),
            Self::Csv(Table::Persons) => ("csv-persons", "csv"),
            Self::Csv(Table::Measures) => ("csv-measures", "csv"),
            Self::Csv(Table::Sources) => ("csv-sources", "csv"),
            Self::Json => ("json", "json"),
            Self::Ftm => ("ftm", "jsonl"),
        }
    }

    /// The form of that name.
    pub fn named(name: &str) -> Option<Format> {
        Self::ALL.into_iter().find(|f| f.name().0 == name)
    }

    /// The form that shows on a screen what this one will look like.
    #[must_use]
    pub const fn preview(self) -> Format {
        match self {
            Self::Docx | Self::Odt | Self::Pdf | Self::WordPress | Self::Blocks | Self::Fragment => Self::Html,
            Self::Xlsx => Self::Csv(Table::Entries),
            other => other,
        }
    }

    /// Whether it is for machines: all that is there goes into it, and a missing source is no reason to hold it back.
    const fn is_record(self) -> bool {
        matches!(self, Self::Xlsx | Self::Csv(_) | Self::Json | Self::Ftm)
    }
}

/// Why nothing was published.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The house style publishes nothing while a source is wanted.
    #[error(
        "{0} footnotes have no source, and the house style publishes nothing without. Add the sources, or change the style."
    )]
    SourceWanted(usize),
    /// A protected person would be named.
    #[error("a protected person would be named{}: \u{201c}{words}\u{201d}. Change these words; nothing was written.",
        if member.is_empty() { String::new() } else { format!(" in {member}") })]
    Leak {
        /// The part of the file.
        member: String,
        /// The words around the name.
        words: String,
    },
    /// The PDF could not be set.
    #[error("the PDF could not be set ({0}). Publish as DOCX or HTML instead, and tell us.")]
    Unset(String),
    /// A text is longer than the form can hold.
    #[error("the workbook cannot hold this: {0}. Choose CSV or JSON.")]
    Workbook(String),
}

/// Publishes `chronicle` in the house style, in every form but [`Format::Pdf`]: that one is `kronika_pdf::publish`.
pub fn publish(chronicle: &Chronicle, style: &HouseStyle, format: Format) -> Result<Vec<u8>, Refusal> {
    let protected = Protected::of(chronicle, style);
    let (chronicle, style) = hidden(chronicle, style, &protected);
    let page = set::set(&chronicle, &style);
    if !format.is_record() {
        sources_are_there(&page)?;
    }
    let bytes = match format {
        Format::Html => html::page(&page).into_bytes(),
        Format::Fragment => html::fragment(&page).into_bytes(),
        Format::WordPress => wordpress::wxr(&page).into_bytes(),
        Format::Blocks => wordpress::blocks(&page).into_bytes(),
        Format::BlockNotes => wordpress::footnotes(&page).into_bytes(),
        Format::Docx => docx::write(&page),
        Format::Odt => odt::write(&page),
        Format::Pdf => return Err(Refusal::Unset("kronika-pdf sets it, not the core".to_owned())),
        Format::Text => text::write(&page).into_bytes(),
        Format::Markdown => markdown::write(&page).into_bytes(),
        Format::Xlsx => tables::xlsx(&chronicle, &page).map_err(|e| Refusal::Workbook(e.to_string()))?,
        Format::Csv(table) => tables::csv(&chronicle, &page, table).into_bytes(),
        Format::Json => json::write(&chronicle).into_bytes(),
        Format::Ftm => ftm::write(&chronicle, &page).into_bytes(),
    };
    no_leak(&bytes, &protected)?;
    Ok(bytes)
}

/// The page in the house style, searched for protected persons, for forms that are made elsewhere.
pub fn page(chronicle: &Chronicle, style: &HouseStyle) -> Result<Page, Refusal> {
    let protected = Protected::of(chronicle, style);
    let (chronicle, style) = hidden(chronicle, style, &protected);
    let page = set::set(&chronicle, &style);
    sources_are_there(&page)?;
    no_leak(text::write(&page).as_bytes(), &protected)?;
    Ok(page)
}

fn hidden<'c>(
    chronicle: &'c Chronicle,
    style: &'c HouseStyle,
    protected: &Protected,
) -> (Cow<'c, Chronicle>, Cow<'c, HouseStyle>) {
    if protected.is_empty() {
        return (Cow::Borrowed(chronicle), Cow::Borrowed(style));
    }
    (Cow::Owned(protected.hide(chronicle, style)), Cow::Owned(protected.hide_style(style)))
}

fn sources_are_there(page: &Page) -> Result<(), Refusal> {
    let wanted = page.notes.iter().filter(|n| n.wanted()).count();
    if page.wanted == Wanted::Blocked && wanted > 0 { Err(Refusal::SourceWanted(wanted)) } else { Ok(()) }
}

fn no_leak(bytes: &[u8], protected: &Protected) -> Result<(), Refusal> {
    leak::find(bytes, protected).map_or(Ok(()), |l| Err(Refusal::Leak { member: l.member, words: l.words }))
}
