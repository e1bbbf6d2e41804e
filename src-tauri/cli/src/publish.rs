//! `kronika publish`: the finished chronicle, from a draft or from an archive.

use crate::archive::{self, trouble};
use crate::input::{self, Trouble};
use clap::{ArgGroup, Args};
use kronika_core::chronicle::{Chronicle, Period};
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{Format, text};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Sets a chronicle as it will be published: numbers run 1…n, notes are linked, a missing source is visible.
///
/// The chronicle is a DRAFT, or one of an archive: kronika publish --archive FILE --chronicle 2023-11 --to html -o FILE.
/// An archive gives its own house style, and records what was written to a file, with its hash.
#[derive(Args)]
#[command(group = ArgGroup::new("what").required(true).args(["draft", "archive"]))]
pub struct Publish {
    /// The draft: text, a web page, DOCX, ODT, Markdown or Kronika's JSON; `-` is standard input.
    draft: Option<PathBuf>,
    /// The archive: one file.
    #[arg(long, value_name = "FILE", requires = "chronicle", conflicts_with = "period")]
    archive: Option<PathBuf>,
    /// Which chronicle of it: its month (2023-11), its id, or words of its title.
    #[arg(long, value_name = "NAME", requires = "archive")]
    chronicle: Option<String>,
    /// The form: html, docx, odt, pdf, text, markdown, wordpress (a WXR file), fragment (the part of a page that is pasted into
    /// one's own), blocks and block-notes (for WordPress' editor), xlsx, csv, csv-persons, csv-measures, csv-sources,
    /// json, ftm (FollowTheMoney).
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
        match (&self.draft, &self.archive, &self.chronicle) {
            (Some(draft), ..) => {
                let bytes = self.set(&input::chronicle(draft, self.period)?, &HouseStyle::default())?;
                input::write(self.output.as_deref(), &bytes)?;
            }
            (None, Some(archive), Some(name)) => self.of_archive(archive, name)?,
            _ => return Err("Give a DRAFT, or --archive with --chronicle.".into()),
        }
        Ok(ExitCode::SUCCESS)
    }

    fn of_archive(&self, archive: &Path, name: &str) -> Result<(), Trouble> {
        let mut archive = archive::open(archive)?;
        let line = archive::find(&archive, name)?;
        let chronicle = archive.whole(&line.id).map_err(trouble)?;
        let bytes = self.set(&chronicle, &archive.house_style().map_err(trouble)?)?;
        input::write(self.output.as_deref(), &bytes)?;
        if let Some(file) = self.output.as_deref().and_then(Path::file_name) {
            let (format, _) = self.to.name();
            archive.record_publication(&line.id, format, &file.to_string_lossy(), &bytes).map_err(trouble)?;
        }
        archive.close().map_err(trouble)
    }

    fn set(&self, chronicle: &Chronicle, style: &HouseStyle) -> Result<Vec<u8>, Trouble> {
        match (self.as_written, self.to) {
            (true, Format::Text) => Ok(text::as_written(chronicle).into_bytes()),
            (true, _) => {
                Err("--as-written keeps the draft's own numbers, which only text does. Use --to text, or leave it out."
                    .into())
            }
            (false, to) => kronika_pdf::publish(chronicle, style, to).map_err(|e| e.to_string()),
        }
    }
}
