//! What the subcommands with `--archive` share: opening it, and finding the chronicle that is meant.

use crate::input::Trouble;
use jiff::Timestamp;
use kronika_core::chronicle::Period;
use kronika_store::{Archive, ChronicleLine, Failure, Hand};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Opens the archive at `path`.
pub fn open(path: &Path) -> Result<Archive, Trouble> {
    Archive::open(path, hand()).map_err(trouble)
}

/// Opens it, or makes it where there is none.
pub fn open_or_create(path: &Path) -> Result<Archive, Trouble> {
    Archive::open_or_create(path, hand()).map_err(trouble)
}

/// A failure as one sentence, with the engine's own words where there are any.
#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
pub fn trouble(failure: Failure) -> Trouble {
    if failure.detail.is_empty() { failure.message } else { format!("{} ({})", failure.message, failure.detail) }
}

/// The chronicle called `name`: a month (`2023-11`), an id, or words of its title that no other has.
pub fn find(archive: &Archive, name: &str) -> Result<ChronicleLine, Trouble> {
    let mut lines = archive.view().map_err(trouble)?.chronicles;
    let known = || lines.iter().map(called).collect::<Vec<_>>().join(", ");
    let folded = name.to_lowercase();
    let ways: [&dyn Fn(&ChronicleLine) -> bool; 3] =
        [&|l| l.id == name, &|l| l.period.is_some_and(|p| days(p) == name), &|l| {
            l.title.to_lowercase().contains(&folded)
        }];
    for way in ways {
        let found: Vec<usize> = (0..lines.len()).filter(|i| way(&lines[*i])).collect();
        match found[..] {
            [] => {}
            [one] => return Ok(lines.swap_remove(one)),
            _ => {
                let ids = found.iter().map(|i| lines[*i].id.as_str()).collect::<Vec<_>>().join(", ");
                return Err(format!("`{name}` may be {} chronicles. Give the id of one: {ids}.", found.len()));
            }
        }
    }
    Err(format!("There is no chronicle `{name}` in the archive. It holds: {}.", known()))
}

/// How a chronicle is called on the command line: its month, else its id.
pub fn called(line: &ChronicleLine) -> String {
    line.period.map_or_else(|| line.id.clone(), days)
}

/// `2023-11` for a whole month, else `2023-11-01..2023-11-15`.
fn days(period: Period) -> String {
    let Period { from, to } = period;
    if from.day() == 1 && to == from.last_of_month() {
        format!("{:04}-{:02}", from.year(), from.month())
    } else {
        format!("{from}..{to}")
    }
}

/// Whoever is at the terminal, now.
fn hand() -> Hand {
    let who = ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_else(|| "kronika".into());
    Hand { who, now }
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok()).unwrap_or_default()
}
