//! The form of the file: numbered migrations, and the proof that a file has exactly that form.
//!
//! A file is somebody's word. Before it is used, every table, index, view and trigger in it must be one of ours, to the
//! letter: so nothing a stranger wrote into a schema (a trigger, a view, a check with side effects) is ever run.

use crate::failure::{Failure, FailureKind};
use rusqlite::Connection;

/// `KRON`: tells an archive from any other SQLite file.
pub const APPLICATION_ID: i32 = 0x4B52_4F4E;

/// One script a version; the file's `user_version` says how many it has seen.
const MIGRATIONS: [&str; 1] = [include_str!("001.sql")];

/// The version that this program writes.
pub const VERSION: usize = MIGRATIONS.len();

/// Tables whose rows the journal keeps.
pub const JOURNALLED: [&str; 13] = [
    "chronicle",
    "draft",
    "entry",
    "footnote",
    "mark",
    "tag",
    "note",
    "dismissal",
    "person",
    "spelling",
    "learnt",
    "source",
    "setting",
];

/// Brings `db` from `version` to `to`, each migration in one transaction with its number.
pub fn migrate(db: &Connection, version: usize, to: usize) -> Result<(), Failure> {
    for (number, script) in MIGRATIONS.iter().enumerate().take(to).skip(version) {
        let number = number + 1;
        db.execute_batch(&format!(
            "BEGIN IMMEDIATE; {script} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number}; COMMIT;"
        ))?;
    }
    Ok(())
}

/// Refuses a file that holds anything but what the first `version` migrations make.
pub fn verify(db: &Connection, version: usize) -> Result<(), Failure> {
    let ours = Connection::open_in_memory()?;
    migrate(&ours, 0, version)?;
    if things(db)? == things(&ours)? {
        Ok(())
    } else {
        Err(Failure::new(
            FailureKind::Damaged,
            "This file calls itself an archive of Kronika but is built differently. It was left untouched; take a backup instead.",
        ))
    }
}

/// Everything in the schema, with its SQL as written.
fn things(db: &Connection) -> Result<Vec<(String, String, Option<String>)>, Failure> {
    let mut statement = db.prepare("SELECT type, name, sql FROM main.sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
