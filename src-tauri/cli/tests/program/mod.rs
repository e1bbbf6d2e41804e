//! The program itself, run in a folder as a script would run it.

use std::path::Path;
use std::process::{Command, Output};

/// Runs `kronika` with these arguments in `folder`.
pub fn kronika(folder: &Path, arguments: &[&str]) -> Output {
    let run = Command::new(env!("CARGO_BIN_EXE_kronika")).current_dir(folder).args(arguments).output();
    run.expect("the program starts")
}
