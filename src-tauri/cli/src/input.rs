//! What the subcommands share: a draft from a file or standard input, a file or standard output to write to, and
//! troubles as sentences that say what to do.

use jiff::civil::Date;
use kronika_core::chronicle::{Chronicle, Period};
use kronika_core::draft::formats::{self, Brought};
use kronika_core::draft::{self, LIMIT};
use kronika_core::publish::text::as_written;
use kronika_core::read;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// One sentence: what is wrong, and what to do.
pub type Trouble = String;

/// The bytes of `path`, or of standard input for `-`; at most [`LIMIT`].
pub fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).map_err(|e| format!("cannot open {}: {e}. Check the path.", path.display()))?)
    };
    source
        .take(LIMIT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| format!("cannot read {}: {e}. Is it a file?", path.display()))?;
    if bytes.len() > LIMIT {
        return Err(format!("{} is longer than {} MiB. Give one month at a time.", path.display(), LIMIT >> 20));
    }
    Ok(bytes)
}

/// What a file holds: a draft's text, or a chronicle that Kronika wrote.
pub fn bring(path: &Path) -> Result<Brought, Trouble> {
    formats::bring(&bytes(path)?).map_err(|e| format!("{}: {e}", path.display()))
}

/// The draft's text, whatever the file; that of a chronicle that Kronika wrote, as it was written.
pub fn text(path: &Path) -> Result<String, Trouble> {
    Ok(match bring(path)? {
        Brought::Text(text) => text,
        Brought::Chronicle(chronicle) => as_written(&chronicle),
    })
}

/// The chronicle in a file, read where it is a draft.
pub fn chronicle(path: &Path, period: Option<Period>) -> Result<Chronicle, Trouble> {
    Ok(match bring(path)? {
        Brought::Text(text) => read::chronicle(&text, &draft::take_apart(&text, period), None),
        Brought::Chronicle(chronicle) => *chronicle,
    })
}

/// `2023-11`, or `2023-11-01..2023-11-30`.
pub fn period(text: &str) -> Result<Period, Trouble> {
    let wrong = || format!("`{text}` is no period. Write 2023-11, or 2023-11-01..2023-11-30.");
    if let Some((from, to)) = text.split_once("..") {
        let day = |t: &str| t.parse::<Date>().map_err(|_| wrong());
        return Ok(Period { from: day(from)?, to: day(to)? });
    }
    let from: Date = format!("{text}-01").parse().map_err(|_| wrong())?;
    Ok(Period { from, to: from.last_of_month() })
}

/// Writes `bytes` to `path`, or to standard output where there is none or it is `-`.
pub fn write(path: Option<&Path>, bytes: &[u8]) -> Result<(), Trouble> {
    match path.filter(|p| *p != Path::new("-")) {
        Some(path) => std::fs::write(path, bytes).map_err(|e| format!("cannot write {}: {e}.", path.display())),
        None => match io::stdout().lock().write_all(bytes) {
            Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(format!("cannot write to standard output: {e}.")),
            _ => Ok(()), // whoever reads has had enough, as `head` does
        },
    }
}
