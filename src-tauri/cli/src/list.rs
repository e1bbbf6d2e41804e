//! `kronika list`: the chronicles of an archive.

use crate::archive::{self, called, trouble};
use crate::input::{self, Trouble};
use clap::Args;
use serde_json::json;
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
        for line in archive.view().map_err(trouble)?.chronicles {
            let remarks = archive.open_remarks(&line.id).map_err(trouble)?;
            let row = if self.json {
                json!({
                    "id": line.id, "title": line.title, "period": line.period, "entries": line.entries,
                    "approved": line.approved, "remarks": remarks,
                })
                .to_string()
            } else {
                format!(
                    "{}\t{} entries\t{} approved\t{} remarks\t{}",
                    called(&line),
                    line.entries,
                    line.approved,
                    remarks,
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
