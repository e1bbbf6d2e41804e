//! `kronika search`: where words stand in an archive.

use crate::archive::{self, trouble};
use crate::input::{self, Trouble};
use clap::Args;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Finds words in the entries and footnotes of an archive, best first. The beginning of a word is enough.
///
/// Exit status 1 when nothing was found.
#[derive(Args)]
pub struct Search {
    /// The words; all of them must stand in the entry or the footnote.
    #[arg(required = true)]
    words: Vec<String>,
    /// The archive: one file.
    #[arg(long, value_name = "FILE")]
    archive: PathBuf,
    /// Not more than this.
    #[arg(long, default_value_t = 50, value_name = "N")]
    most: u32,
    /// One JSON object a line: chronicle, title, entry, footnote, and the words around in pieces, every second one found.
    #[arg(long)]
    json: bool,
}

impl Search {
    /// Prints what was found.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let archive = archive::open(&self.archive)?;
        let hits = archive.search(&self.words.join(" "), self.most).map_err(trouble)?;
        let mut said = String::new();
        for hit in &hits {
            let row = if self.json {
                serde_json::to_string(hit).map_err(|e| format!("a hit cannot be written as JSON: {e}."))?
            } else {
                let place = hit.footnote.as_ref().map_or_else(String::new, |label| format!(" [{label}]"));
                format!("{}{place}: {}", hit.title, hit.snippet.concat()).replace(['\n', '\r'], " ")
            };
            let _ = writeln!(said, "{row}"); // a String never refuses
        }
        archive.close().map_err(trouble)?;
        input::write(None, said.as_bytes())?;
        Ok(ExitCode::from(u8::from(hits.is_empty())))
    }
}
