//! `kronika list`: the chronicles of an archive.

use crate::archive::{self, called, trouble};
use crate::input::{self, Trouble};
use clap::Args;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Lists the chronicles of an archive, newest first: month, entries, how many are approved, open remarks, title.
#[derive(Args)]
pub struct List {
    /// The archive: one file.
    #[arg(long, value_name = "FILE")]
    archive: PathBuf,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
}

impl List {
    /// Prints the list.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let archive = archive::open(&self.archive)?;
        let mut said = String::new();
        for mut line in archive.view().map_err(trouble)?.chronicles {
            // an archive counts the remarks of a chronicle when it is looked at
            let remarks = archive.chronicle(&line.id).map_err(trouble)?.remarks.len();
            line.remarks = u32::try_from(remarks).unwrap_or(u32::MAX);
            let row = if self.json {
                serde_json::to_string(&line).map_err(|e| format!("the list cannot be written as JSON: {e}."))?
            } else {
                format!(
                    "{}\t{} entries\t{} approved\t{} remarks\t{}",
                    called(&line),
                    line.entries,
                    line.approved,
                    line.remarks,
                    line.title.split_whitespace().collect::<Vec<_>>().join(" ")
                )
            };
            let _ = writeln!(said, "{row}"); // a String never refuses
        }
        archive.close().map_err(trouble)?;
        input::write(None, said.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}
