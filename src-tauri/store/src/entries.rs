//! Entries: written, added, deleted, copied, moved, split and joined.

use crate::transact::Op;
use crate::{Archive, Changed, EntryState, Failure, anchors, footnotes, new_id};
use kronika_core::text::{Span, byte_of_utf16};
use rusqlite::{OptionalExtension, Transaction, params};

/// Longest text of an entry, in bytes: a month is 40 kB, so this is no bound that a monitor meets.
const LONGEST: usize = 4 << 20;
/// Room between two positions.
const GAP: i64 = 1 << 20;

/// A row of `entry`.
pub(crate) struct EntryRow {
    pub(crate) id: String,
    pub(crate) chronicle: String,
    pub(crate) position: i64,
    pub(crate) before: String,
    pub(crate) text: String,
    pub(crate) state: String,
}

/// The entry of that id.
pub(crate) fn row(tx: &Transaction<'_>, id: &str) -> Result<EntryRow, Failure> {
    tx.prepare_cached("SELECT id, chronicle_id, position, before, text, state FROM entry WHERE id = ?1")?
        .query_row([id], |r| {
            Ok(EntryRow {
                id: r.get(0)?,
                chronicle: r.get(1)?,
                position: r.get(2)?,
                before: r.get(3)?,
                text: r.get(4)?,
                state: r.get(5)?,
            })
        })
        .optional()?
        .ok_or_else(|| Failure::gone("entry"))
}

impl Archive {
    /// A new entry below `after`, or as the first.
    pub fn add_entry(&mut self, chronicle: &str, after: Option<&str>, text: &str) -> Result<Changed, Failure> {
        short_enough(text)?;
        self.transact(Op::new("add_entry"), |tx, now| {
            let exists = tx.prepare_cached("SELECT 1 FROM chronicle WHERE id = ?1")?.exists([chronicle])?;
            if !exists {
                return Err(Failure::gone("chronicle"));
            }
            let position = room(tx, chronicle, after)?;
            insert(tx, &new_id(), chronicle, position, "\n\n", text, "work", now)?;
            Ok(chronicle.to_owned())
        })
    }

    /// The entry's text as it now stands in the editor.
    pub fn write_entry(&mut self, id: &str, text: &str) -> Result<Changed, Failure> {
        short_enough(text)?;
        self.transact(Op::new("write_entry").merging(format!("write {id}")), |tx, now| {
            let entry = row(tx, id)?;
            write(tx, &entry, text, now)?;
            Ok(entry.chronicle)
        })
    }

    /// Deletes entries; footnotes that nobody refers to any more go with them.
    pub fn delete_entries(&mut self, ids: &[&str]) -> Result<Changed, Failure> {
        self.transact(Op::new("delete_entries").counting("entries", ids.len()), |tx, _| {
            let mut screen = String::new();
            for id in ids {
                let entry = row(tx, id)?;
                delete(tx, &entry)?;
                footnotes::sweep(tx, &entry.chronicle, &entry.text)?;
                screen = entry.chronicle;
            }
            Ok(screen)
        })
    }

    /// A copy of each, below it, with its tags; decisions on words are the copy's own.
    pub fn duplicate_entries(&mut self, ids: &[&str]) -> Result<Changed, Failure> {
        self.transact(Op::new("duplicate_entries").counting("entries", ids.len()), |tx, now| {
            let mut screen = String::new();
            for id in ids {
                let entry = row(tx, id)?;
                let copy = new_id();
                let position = room(tx, &entry.chronicle, Some(id))?;
                insert(tx, &copy, &entry.chronicle, position, &entry.before, &entry.text, "work", now)?;
                let mut tags = tx.prepare_cached("SELECT tag, verdict FROM tag WHERE entry_id = ?1")?;
                for tag in tags
                    .query_map([id], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?
                    .collect::<Result<Vec<_>, _>>()?
                {
                    tx.prepare_cached("INSERT INTO tag (id, entry_id, tag, verdict) VALUES (?1, ?2, ?3, ?4)")?
                        .execute(params![new_id(), copy, tag.0, tag.1])?;
                }
                screen = entry.chronicle;
            }
            Ok(screen)
        })
    }

    /// Moves entries below `after`, or to the top, of this or another chronicle; their footnotes come along.
    pub fn move_entries(&mut self, ids: &[&str], chronicle: &str, after: Option<&str>) -> Result<Changed, Failure> {
        self.transact(Op::new("move_entries").counting("entries", ids.len()), |tx, now| {
            let mut screen = String::new();
            let mut after = after.map(str::to_owned);
            // into another chronicle without a place: to its end
            if let Some(first) = ids.first()
                && row(tx, first)?.chronicle != chronicle
                && after.is_none()
            {
                after = last(tx, chronicle)?;
            }
            for id in ids {
                let entry = row(tx, id)?;
                screen.clone_from(&entry.chronicle);
                if after.as_deref() == Some(*id) {
                    continue;
                }
                if entry.chronicle == chronicle && above(tx, &entry)? == after {
                    after = Some((*id).to_owned()); // it stands there already
                    continue;
                }
                let position = room(tx, chronicle, after.as_deref())?;
                if entry.chronicle == chronicle {
                    tx.prepare_cached("UPDATE entry SET position = ?2 WHERE id = ?1")?
                        .execute(params![id, position])?;
                } else {
                    let text = footnotes::bring(tx, &entry, chronicle)?;
                    tx.prepare_cached(
                        "UPDATE entry SET position = ?2, chronicle_id = ?3, text = ?4, changed_at = ?5 WHERE id = ?1",
                    )?
                    .execute(params![id, position, chronicle, text, now])?;
                    // decisions stay: only labels differ, and no decision is on a label
                    footnotes::sweep(tx, &entry.chronicle, &entry.text)?;
                }
                after = Some((*id).to_owned());
            }
            Ok(screen)
        })
    }

    /// Splits an entry at the cursor.
    pub fn split_entry(&mut self, id: &str, at: u32) -> Result<Changed, Failure> {
        self.transact(Op::new("split_entry"), |tx, now| {
            let entry = row(tx, id)?;
            let at = byte_of_utf16(&entry.text, at as usize);
            let (first, second) = (entry.text[..at].trim_end(), entry.text[at..].trim_start());
            if first.is_empty() || second.is_empty() {
                return Err(Failure::refused("There is nothing to split here. Put the cursor between two sentences."));
            }
            let below = new_id();
            let position = room(tx, &entry.chronicle, Some(id))?;
            insert(tx, &below, &entry.chronicle, position, "\n\n", second, "work", now)?;
            let from = entry.text.len() - second.len();
            anchors::hand_over(tx, id, &entry.text, Span::new(from, entry.text.len()), &below, second, 0)?;
            write(tx, &entry, first, now)?;
            Ok(entry.chronicle)
        })
    }

    /// Joins an entry with the next: its words follow as a paragraph of their own.
    pub fn join_entry(&mut self, id: &str) -> Result<Changed, Failure> {
        self.transact(Op::new("join_entry"), |tx, now| {
            let entry = row(tx, id)?;
            let next: Option<String> = tx
                .prepare_cached("SELECT id FROM entry WHERE chronicle_id = ?1 AND (position, id) > (?2, ?3) ORDER BY position, id LIMIT 1")?
                .query_row(params![entry.chronicle, entry.position, entry.id], |r| r.get(0))
                .optional()?;
            let Some(next) = next else { return Err(Failure::refused("This is the last entry: there is none to join it with.")) };
            let next = row(tx, &next)?;
            let joined = format!("{}\n{}", entry.text, next.text);
            short_enough(&joined)?;
            write(tx, &entry, &joined, now)?;
            anchors::hand_over(tx, &next.id, &next.text, Span::new(0, next.text.len()), id, &joined, entry.text.len() + 1)?;
            // tags of both are the joined entry's; where both said something of one, the first holds
            tx.prepare_cached("UPDATE OR IGNORE tag SET entry_id = ?1 WHERE entry_id = ?2")?.execute([id, next.id.as_str()])?;
            tx.prepare_cached("UPDATE note SET entry_id = ?1 WHERE entry_id = ?2")?.execute([id, next.id.as_str()])?;
            delete(tx, &next)?;
            Ok(entry.chronicle)
        })
    }

    /// New, in work, approved.
    pub fn set_state(&mut self, ids: &[&str], state: EntryState) -> Result<Changed, Failure> {
        let name = state_name(state);
        self.transact(Op::new("set_state").with("state", name).counting("entries", ids.len()), |tx, now| {
            let mut screen = String::new();
            for id in ids {
                let entry = row(tx, id)?;
                if entry.state != name {
                    tx.prepare_cached("UPDATE entry SET state = ?2, changed_at = ?3 WHERE id = ?1")?
                        .execute(params![id, name, now])?;
                }
                screen = entry.chronicle;
            }
            Ok(screen)
        })
    }
}

/// A state, as the file writes it.
pub(crate) fn state_name(state: EntryState) -> &'static str {
    match state {
        EntryState::New => "new",
        EntryState::Work => "work",
        EntryState::Approved => "approved",
    }
}

/// Writes an entry's text; its decisions stay on their words, and what was approved is at work again.
pub(crate) fn write(tx: &Transaction<'_>, entry: &EntryRow, text: &str, now: &str) -> Result<(), Failure> {
    if entry.text == text {
        return Ok(());
    }
    tx.prepare_cached("UPDATE entry SET text = ?2, state = 'work', changed_at = ?3 WHERE id = ?1")?
        .execute(params![entry.id, text, now])?;
    anchors::carry(tx, &entry.id, &entry.text, text)
}

#[allow(clippy::too_many_arguments, reason = "a row has that many columns")]
pub(crate) fn insert(
    tx: &Transaction<'_>,
    id: &str,
    chronicle: &str,
    position: i64,
    before: &str,
    text: &str,
    state: &str,
    now: &str,
) -> Result<(), Failure> {
    tx.prepare_cached(
        "INSERT INTO entry (id, chronicle_id, position, before, text, state, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
    )?
    .execute(params![id, chronicle, position, before, text, state, now])?;
    Ok(())
}

/// Removes an entry with all that hangs on it.
pub(crate) fn delete(tx: &Transaction<'_>, entry: &EntryRow) -> Result<(), Failure> {
    for table in ["mark", "tag", "note", "dismissal"] {
        tx.prepare_cached(&format!("DELETE FROM {table} WHERE entry_id = ?1"))?.execute([&entry.id])?;
    }
    tx.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([&entry.id])?;
    Ok(())
}

/// A position below `after`, or above all; where there is no room left, the chronicle's entries are spread anew.
fn room(tx: &Transaction<'_>, chronicle: &str, after: Option<&str>) -> Result<i64, Failure> {
    for _ in 0..2 {
        let low = match after {
            Some(after) => {
                let row = row(tx, after)?;
                if row.chronicle != chronicle {
                    return Err(Failure::refused("The entry to stand behind is in another chronicle."));
                }
                Some(row.position)
            }
            None => None,
        };
        let high: Option<i64> = tx
            .prepare_cached("SELECT min(position) FROM entry WHERE chronicle_id = ?1 AND position > ?2")?
            .query_row(params![chronicle, low.unwrap_or(i64::MIN)], |r| r.get(0))?;
        let position = match (low, high) {
            (None, None) => Some(0),
            (Some(low), None) => low.checked_add(GAP),
            (None, Some(high)) => high.checked_sub(GAP),
            (Some(low), Some(high)) if high - low > 1 => Some(low + (high - low) / 2),
            _ => None,
        };
        if let Some(position) = position {
            return Ok(position);
        }
        spread(tx, chronicle)?;
    }
    Err(Failure::refused("There is no room for another entry here."))
}

fn spread(tx: &Transaction<'_>, chronicle: &str) -> Result<(), Failure> {
    let mut ids = tx.prepare_cached("SELECT id FROM entry WHERE chronicle_id = ?1 ORDER BY position, id")?;
    let ids = ids.query_map([chronicle], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for (i, id) in (0i64..).zip(&ids) {
        tx.prepare_cached("UPDATE entry SET position = ?2 WHERE id = ?1")?.execute(params![id, i * GAP])?;
    }
    Ok(())
}

/// The entry that stands above.
fn above(tx: &Transaction<'_>, entry: &EntryRow) -> Result<Option<String>, Failure> {
    Ok(tx
        .prepare_cached(
            "SELECT id FROM entry WHERE chronicle_id = ?1 AND (position, id) < (?2, ?3) ORDER BY position DESC, id DESC LIMIT 1",
        )?
        .query_row(params![entry.chronicle, entry.position, entry.id], |r| r.get(0))
        .optional()?)
}

fn last(tx: &Transaction<'_>, chronicle: &str) -> Result<Option<String>, Failure> {
    Ok(tx
        .prepare_cached("SELECT id FROM entry WHERE chronicle_id = ?1 ORDER BY position DESC, id DESC LIMIT 1")?
        .query_row([chronicle], |r| r.get(0))
        .optional()?)
}

fn short_enough(text: &str) -> Result<(), Failure> {
    if text.len() <= LONGEST {
        return Ok(());
    }
    Err(Failure::refused(
        "This is too long for one entry. Bring it in as a draft instead: a draft is split into entries.",
    ))
}
