//! Notes to a colleague, on an entry or words of it, open or settled; never published.

use crate::entries;
use crate::marks::units;
use crate::transact::Op;
use crate::view::NoteView;
use crate::{Archive, Changed, Failure, new_id};
use kronika_core::text::{Quote, Span, byte_of_utf16};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// A note as the file holds it.
pub(crate) struct Note {
    id: String,
    quote: Quote,
    lost: bool,
    text: String,
    settled: bool,
    who: String,
    at: String,
}

impl Archive {
    /// A note to a colleague.
    pub fn add_note(&mut self, entry: &str, passage: Option<(u32, u32)>, text: &str) -> Result<Changed, Failure> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Failure::refused("The note is empty. Write what your colleague should know."));
        }
        let who = self.hand.who.clone();
        self.transact(Op::new("add_note"), |tx, now| {
            let row = entries::row(tx, entry)?;
            let at = |unit: u32| byte_of_utf16(&row.text, unit as usize);
            let quote = passage.filter(|(from, to)| from < to).map(|(from, to)| Quote::new(&row.text, Span::new(at(from), at(to))));
            let quote = quote.unwrap_or(Quote { quote: String::new(), nth: 1 });
            tx.prepare_cached("INSERT INTO note (id, entry_id, quote, nth, lost, text, settled, who, at) VALUES (?1, ?2, ?3, ?4, 0, ?5, 0, ?6, ?7)")?
                .execute(params![new_id(), entry, quote.quote, quote.nth, text, who, now])?;
            Ok(row.chronicle)
        })
    }

    /// Done with, or open again.
    pub fn settle_note(&mut self, note: &str, settled: bool) -> Result<Changed, Failure> {
        self.of_note(Op::new("settle_note"), note, |tx| {
            Ok(tx.prepare_cached("UPDATE note SET settled = ?2 WHERE id = ?1")?.execute(params![note, settled])?)
        })
    }

    /// Removes a note.
    pub fn remove_note(&mut self, note: &str) -> Result<Changed, Failure> {
        self.of_note(Op::new("remove_note"), note, |tx| {
            Ok(tx.prepare_cached("DELETE FROM note WHERE id = ?1")?.execute([note])?)
        })
    }

    fn of_note(
        &mut self,
        op: Op,
        note: &str,
        doing: impl FnOnce(&Connection) -> Result<usize, Failure>,
    ) -> Result<Changed, Failure> {
        self.transact(op, |tx, _| {
            let chronicle = tx
                .prepare_cached(
                    "SELECT chronicle_id FROM note JOIN entry ON entry.id = note.entry_id WHERE note.id = ?1",
                )?
                .query_row([note], |r| r.get(0))
                .map_err(|_| Failure::gone("note"))?;
            doing(tx)?;
            Ok(chronicle)
        })
    }
}

/// The notes of a chronicle, by entry, oldest first.
pub(crate) fn of(db: &Connection, chronicle: &str) -> Result<HashMap<String, Vec<Note>>, Failure> {
    let mut rows = db.prepare_cached(
        "SELECT note.entry_id, note.id, quote, nth, lost, note.text, settled, who, at FROM note
         JOIN entry ON entry.id = note.entry_id WHERE entry.chronicle_id = ?1 ORDER BY at, note.id",
    )?;
    let mut by_entry: HashMap<String, Vec<Note>> = HashMap::new();
    let mut rows = rows.query([chronicle])?;
    while let Some(r) = rows.next()? {
        by_entry.entry(r.get(0)?).or_default().push(Note {
            id: r.get(1)?,
            quote: Quote { quote: r.get(2)?, nth: r.get(3)? },
            lost: r.get(4)?,
            text: r.get(5)?,
            settled: r.get(6)?,
            who: r.get(7)?,
            at: r.get(8)?,
        });
    }
    Ok(by_entry)
}

pub(crate) fn views(notes: Option<&Vec<Note>>, text: &str) -> Vec<NoteView> {
    notes
        .into_iter()
        .flatten()
        .map(|note| NoteView {
            id: note.id.clone(),
            text: note.text.clone(),
            who: note.who.clone(),
            at: note.at.clone(),
            settled: note.settled,
            passage: if note.lost || note.quote.quote.is_empty() {
                None
            } else {
                note.quote.find(text).map(|span| units(text, span))
            },
            words: note.quote.quote.clone(),
        })
        .collect()
}
