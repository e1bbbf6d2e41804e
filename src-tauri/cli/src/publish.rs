//! `kronika publish`: the finished chronicle, from a draft.

use crate::input::{self, Trouble};
use clap::{Args, ValueEnum};
use kronika_core::chronicle::{Chronicle, Period};
use kronika_core::publish::style::{HouseStyle, Wanted};
use kronika_core::publish::{html, set, text};
use kronika_core::{draft, read};
use std::path::PathBuf;
use std::process::ExitCode;

/// Sets a draft as a finished chronicle: numbers run 1…n, notes are linked, a missing source is visible.
#[derive(Args)]
pub struct Publish {
    /// The draft; `-` is standard input.
    draft: PathBuf,
    /// The form.
    #[arg(long)]
    to: Format,
    /// Keep numbers, order and spacing as they are written (text only).
    #[arg(long)]
    as_written: bool,
    /// The days it covers, where the text does not say: 2023-11, or 2023-11-01..2023-11-30.
    #[arg(long, value_parser = input::period)]
    period: Option<Period>,
    /// Where to; standard output where it is left out.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// A form of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Plain text with [n] and the list of notes.
    Text,
    /// A complete web page.
    Html,
}

impl Publish {
    /// Writes the file.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let text = input::text(&self.draft)?;
        let chronicle = read::chronicle(&text, &draft::take_apart(&text, self.period), None);
        if self.as_written && self.to != Format::Text {
            return Err(
                "--as-written keeps the draft's own numbers, which only text does. Use --to text, or leave it out."
                    .into(),
            );
        }
        let bytes =
            if self.as_written { text::as_written(&chronicle).into_bytes() } else { set_as(&chronicle, self.to)? };
        input::write(self.output.as_deref(), &bytes)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The chronicle in a form, in the house style that comes with Kronika.
pub fn set_as(chronicle: &Chronicle, format: Format) -> Result<Vec<u8>, Trouble> {
    let style = HouseStyle::default();
    let page = set::set(chronicle, &style);
    if style.wanted == Wanted::Blocked && page.notes.iter().any(set::Note::wanted) {
        return Err(
            "the house style publishes nothing while a source is wanted. Add the sources, or change the style.".into(),
        );
    }
    Ok(match format {
        Format::Text => text::write(&page, style.wanted).into_bytes(),
        Format::Html => html::page(&page, style.wanted).into_bytes(),
    })
}
