//! kronika: read, check, import and publish chronicles from a terminal. One subcommand a file; what they share, reading
//! a draft from a file or standard input and saying what went wrong, stands in `input.rs`.

mod archive;
mod check;
mod import;
mod input;
mod list;
mod manual;
mod publish;
mod read;
mod search;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Reads, checks and publishes monthly chronicles of human-rights monitoring.
///
/// DRAFT is a text as you would paste it: entries that open with a date and a place, references such as [12], and the list
/// of footnotes below. `-` is standard input. Nothing is ever sent anywhere.
///
/// Errors go to standard error, with exit status 2.
#[derive(Parser)]
#[command(name = "kronika", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Read(read::Read),
    Check(check::Check),
    Import(import::Import),
    List(list::List),
    Manual(manual::Manual),
    Publish(publish::Publish),
    Search(search::Search),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Read(read) => read.run(),
        Command::Check(check) => check.run(),
        Command::Import(import) => import.run(),
        Command::List(list) => list.run(),
        Command::Manual(manual) => manual.run(),
        Command::Publish(publish) => publish.run(),
        Command::Search(search) => search.run(),
    };
    done.unwrap_or_else(|trouble| {
        eprintln!("kronika: {trouble}");
        ExitCode::from(2)
    })
}
