//! `kronika manual`: every check explained, from the checks' own sources.

use crate::input::{self, Trouble};
use clap::Args;
use kronika_core::checks::manual;
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints the manual of the remarks: what each check finds, why it matters, when to ignore it.
#[derive(Args)]
pub struct Manual {
    /// As one HTML page; otherwise as Markdown.
    #[arg(long)]
    html: bool,
    /// The file to write; standard output where there is none.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Manual {
    /// Writes it.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let book = if self.html {
            manual::book()
        } else {
            let pages =
                manual::pages().into_iter().map(|p| format!("# {}\n\n{}\n", p.name, p.markdown.replace("# ", "## ")));
            pages.collect::<Vec<_>>().join("\n")
        };
        input::write(self.output.as_deref(), book.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}
