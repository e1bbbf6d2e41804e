//! `kronika publish`: the finished chronicle, from a draft.

use crate::input::{self, Trouble};
use clap::Args;
use kronika_core::chronicle::Period;
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{self, Format, text};
use kronika_core::{draft, read};
use std::path::PathBuf;
use std::process::ExitCode;

/// Sets a draft as a finished chronicle: numbers run 1…n, notes are linked, a missing source is visible.
#[derive(Args)]
pub struct Publish {
    /// The draft; `-` is standard input.
    draft: PathBuf,
    /// The form: text, html, or fragment (the part of a page that is pasted into one's own).
    #[arg(long, value_parser = format)]
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

/// The form of that name.
pub fn format(name: &str) -> Result<Format, Trouble> {
    let known = || Format::ALL.map(|f| f.name().0).join(", ");
    Format::named(name).ok_or_else(|| format!("no such form. The forms are: {}.", known()))
}

impl Publish {
    /// Writes the file.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let text = input::text(&self.draft)?;
        let chronicle = read::chronicle(&text, &draft::take_apart(&text, self.period), None);
        let bytes =
            match (self.as_written, self.to) {
                (true, Format::Text) => text::as_written(&chronicle).into_bytes(),
                (true, _) => return Err(
                    "--as-written keeps the draft's own numbers, which only text does. Use --to text, or leave it out."
                        .into(),
                ),
                (false, to) => publish::publish(&chronicle, &HouseStyle::default(), to).map_err(|e| e.to_string())?,
            };
        input::write(self.output.as_deref(), &bytes)?;
        Ok(ExitCode::SUCCESS)
    }
}
