//! The history of an entry: one version a step, read from the journal; any version comes back as a step of its own.

use crate::entries;
use crate::transact::Op;
use crate::view::{EntryState, VersionView};
use crate::{Archive, Changed, Failure};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

impl Archive {
    /// All versions of an entry, newest first.
    pub fn history(&self, entry: &str) -> Result<Vec<VersionView>, Failure> {
        // of several changes in one step the last is the version
        let mut rows = self.opened.db.prepare_cached(
            "SELECT step.id, step.at, step.who, step.label, step.state, change.after FROM change JOIN step ON step.seq = change.step
             WHERE change.of_table = 'entry' AND change.row = ?1
               AND change.seq = (SELECT max(c.seq) FROM change c WHERE c.step = change.step AND c.of_table = 'entry' AND c.row = ?1)
             ORDER BY change.seq DESC",
        )?;
        let rows = rows.query_map([entry], |r| {
            Ok((
                r.get::<_, String>(0)?,
                r.get(1)?,
                r.get(2)?,
                r.get::<_, String>(3)?,
                r.get::<_, String>(4)?,
                r.get::<_, Option<String>>(5)?,
            ))
        })?;
        rows.map(|row| {
            let (version, at, who, label, state, after) = row?;
            let after: Option<Value> = after.map(|a| serde_json::from_str(&a)).transpose()?;
            let said = |name: &str| after.as_ref().and_then(|a| a[name].as_str().map(str::to_owned));
            let entry_state = match said("state").as_deref() {
                Some("approved") => Some(EntryState::Approved),
                Some("work") => Some(EntryState::Work),
                Some(_) => Some(EntryState::New),
                None => None,
            };
            Ok(VersionView {
                version,
                at,
                who,
                label: serde_json::from_str(&label)?,
                text: said("text"),
                state: entry_state,
                undone: state != "done",
            })
        })
        .collect()
    }

    /// Brings a version of an entry back.
    pub fn restore_version(&mut self, entry: &str, version: &str) -> Result<Changed, Failure> {
        self.transact(Op::new("restore_version"), |tx, now| {
            let after: Option<Option<String>> = tx
                .prepare_cached(
                    "SELECT change.after FROM change JOIN step ON step.seq = change.step
                     WHERE step.id = ?1 AND change.of_table = 'entry' AND change.row = ?2 ORDER BY change.seq DESC LIMIT 1",
                )?
                .query_row(params![version, entry], |r| r.get(0))
                .optional()?;
            let after: Value = serde_json::from_str(&after.flatten().ok_or_else(|| Failure::gone("version"))?)?;
            let text = after["text"].as_str().ok_or_else(|| Failure::gone("version"))?;
            let row = entries::row(tx, entry)?;
            entries::write(tx, &row, text, now)?;
            Ok(row.chronicle)
        })
    }
}
