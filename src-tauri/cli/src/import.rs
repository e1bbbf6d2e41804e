//! `kronika import`: a draft becomes a chronicle of an archive.

use crate::archive::{self, trouble};
use crate::input::{self, Trouble};
use clap::Args;
use kronika_core::chronicle::Period;
use kronika_core::draft::formats::Brought;
use kronika_store::Import as How;
use std::path::PathBuf;
use std::process::ExitCode;

/// Takes a draft over into an archive, whole and in one step; what came in is kept byte for byte.
///
/// A chronicle that Kronika published as JSON comes in with its record: states, decisions, people, sources, and the identities
/// it had. The archive is made where there is none. A text that is in it already is refused, unless --again says so.
#[derive(Args)]
pub struct Import {
    /// The draft; `-` is standard input.
    draft: PathBuf,
    /// The archive: one file.
    #[arg(long, value_name = "FILE")]
    archive: PathBuf,
    /// The days it covers, where the text does not say: 2023-11, or 2023-11-01..2023-11-30.
    #[arg(long, value_parser = input::period)]
    period: Option<Period>,
    /// Its title, where the text has none or another is wanted.
    #[arg(long)]
    title: Option<String>,
    /// Take it over even where the very same text is in the archive already.
    #[arg(long)]
    again: bool,
}

impl Import {
    /// Writes the chronicle and says what it became.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let brought = input::bring(&self.draft)?;
        let mut archive = archive::open_or_create(&self.archive)?;
        let how = How { period: self.period, title: self.title, again: self.again };
        let made = match brought {
            Brought::Text(text) => archive.import_draft(&text, &how),
            Brought::Chronicle(chronicle) => archive.import_chronicle(&chronicle, &how),
        }
        .map_err(trouble)?;
        let entries = made.entries.len();
        let footnotes = made.footnotes.as_deref().unwrap_or_default();
        let wanted = footnotes.iter().filter(|f| f.source_wanted).count();
        let period = made.period.map_or_else(|| "days unknown".to_owned(), |p| format!("{} to {}", p.from, p.to));
        let said = format!(
            "{}: {entries} entries, {} footnotes ({wanted} without a source), {period}\n",
            made.chronicle,
            footnotes.len()
        );
        archive.close().map_err(trouble)?;
        input::write(None, said.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}
