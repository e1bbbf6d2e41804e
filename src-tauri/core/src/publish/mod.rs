//! The finished chronicle, in every form it is asked for.
//!
//! [`set`] settles once what every form shares: title, order, numbers, what stands for a missing source. Each form is then a
//! writer of that page, one file each; [`Format`] is the list of them.

pub mod html;
pub mod set;
pub mod style;
pub mod text;

use crate::chronicle::Chronicle;
use style::{HouseStyle, Wanted};

/// A form of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text with `[n]` and the list of notes.
    Text,
    /// A complete web page.
    Html,
    /// The part of a web page that is pasted into a page of one's own.
    Fragment,
}

impl Format {
    /// Every form, in the order they are offered.
    pub const ALL: [Format; 3] = [Format::Html, Format::Fragment, Format::Text];

    /// Its name, as the command line and the archive's log know it; and the ending of its files.
    pub const fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("text", "txt"),
            Self::Html => ("html", "html"),
            Self::Fragment => ("fragment", "html"),
        }
    }

    /// The form of that name.
    pub fn named(name: &str) -> Option<Format> {
        Self::ALL.into_iter().find(|f| f.name().0 == name)
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
}

/// Publishes `chronicle` in the house style.
pub fn publish(chronicle: &Chronicle, style: &HouseStyle, format: Format) -> Result<Vec<u8>, Refusal> {
    let page = set::set(chronicle, style);
    let wanted = page.notes.iter().filter(|n| n.wanted()).count();
    if style.wanted == Wanted::Blocked && wanted > 0 {
        return Err(Refusal::SourceWanted(wanted));
    }
    Ok(match format {
        Format::Text => text::write(&page, style.wanted).into_bytes(),
        Format::Html => html::page(&page, style.wanted).into_bytes(),
        Format::Fragment => html::fragment(&page, style.wanted).into_bytes(),
    })
}
