//! Footnotes: attached at a place, filled, taken out, carried along to another chronicle. A label joins a reference to its
//! footnote; a new one gets the next free number, which nobody sees: what is shown is made from the order.

use crate::entries::{self, EntryRow};
use crate::transact::Op;
use crate::{Archive, Changed, Failure, new_id};
use kronika_core::read::references;
use kronika_core::sources;
use kronika_core::text::byte_of_utf16;
use rusqlite::{OptionalExtension, Transaction, params};

impl Archive {
    /// A footnote at a place of the text; the same address again shares its footnote.
    pub fn attach_footnote(&mut self, entry: &str, at: u32, text: &str) -> Result<Changed, Failure> {
        let text = one_line(text);
        if text.is_empty() {
            return Err(Failure::refused(
                "A footnote needs an address or words. Paste one, or write where it comes from.",
            ));
        }
        self.transact(Op::new("attach_footnote"), |tx, now| {
            let entry = entries::row(tx, entry)?;
            let label = match same_source(tx, &entry.chronicle, &text)? {
                Some(label) => label,
                None => add(tx, &entry.chronicle, &text)?,
            };
            let mut at = byte_of_utf16(&entry.text, at as usize);
            if let Some(within) =
                references::read(&entry.text).into_iter().find(|r| r.span.start < at && at < r.span.end)
            {
                at = within.span.end; // never inside another reference
            }
            if entry.text[..at].ends_with(char::is_alphanumeric) {
                // nor inside a word
                at += entry.text[at..].chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
            }
            let written = format!("{}[{label}]{}", &entry.text[..at], &entry.text[at..]);
            entries::write(tx, &entry, &written, now)?;
            Ok(entry.chronicle)
        })
    }

    /// What stands behind a label; `wanted:54` gets its line.
    pub fn set_footnote(&mut self, chronicle: &str, id: &str, text: &str) -> Result<Changed, Failure> {
        let text = one_line(text);
        self.transact(Op::new("set_footnote"), |tx, _| {
            if let Some(label) = id.strip_prefix("wanted:") {
                insert(tx, chronicle, label, &text)?;
                return Ok(chronicle.to_owned());
            }
            let label: Option<String> = tx
                .prepare_cached("SELECT label FROM footnote WHERE id = ?1")?
                .query_row([id], |r| r.get(0))
                .optional()?;
            let label = label.ok_or_else(|| Failure::gone("footnote"))?;
            tx.prepare_cached("UPDATE footnote SET line = ?2 WHERE id = ?1")?
                .execute(params![id, line(&label, &text)])?;
            Ok(chronicle.to_owned())
        })
    }

    /// Takes out the reference at `from`; a footnote nobody refers to any more goes with it.
    pub fn remove_reference(&mut self, entry: &str, from: u32) -> Result<Changed, Failure> {
        self.transact(Op::new("remove_reference"), |tx, now| {
            let entry = entries::row(tx, entry)?;
            let from = byte_of_utf16(&entry.text, from as usize);
            let Some(reference) = references::read(&entry.text).into_iter().find(|r| r.span.start == from) else {
                return Err(Failure::gone("reference"));
            };
            let written = format!("{}{}", &entry.text[..reference.span.start], &entry.text[reference.span.end..]);
            entries::write(tx, &entry, &written, now)?;
            sweep(tx, &entry.chronicle, &entry.text)?;
            Ok(entry.chronicle)
        })
    }
}

/// A footnote is one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line(label: &str, text: &str) -> String {
    if text.is_empty() { format!("[{label}]") } else { format!("[{label}] {text}") }
}

/// The label of the footnote with the same source, where the new text is an address and nothing else.
fn same_source(tx: &Transaction<'_>, chronicle: &str, text: &str) -> Result<Option<String>, Failure> {
    if sources::parse(text).is_none() {
        return Ok(None);
    }
    let key = sources::key(text);
    let mut rows =
        tx.prepare_cached("SELECT label, line FROM footnote WHERE chronicle_id = ?1 ORDER BY position, id")?;
    let mut rows = rows.query([chronicle])?;
    while let Some(r) = rows.next()? {
        let footnote = references::footnote(&r.get::<_, String>(1)?, "");
        if footnote.urls.len() == 1 && footnote.text == footnote.urls[0] && sources::key(&footnote.urls[0]) == key {
            return Ok(Some(r.get(0)?));
        }
    }
    Ok(None)
}

/// A new footnote with a label of its own.
fn add(tx: &Transaction<'_>, chronicle: &str, text: &str) -> Result<String, Failure> {
    let label = next_label(tx, chronicle)?;
    insert(tx, chronicle, &label, text)?;
    Ok(label)
}

fn insert(tx: &Transaction<'_>, chronicle: &str, label: &str, text: &str) -> Result<(), Failure> {
    let last: Option<i64> = tx
        .prepare_cached("SELECT max(position) FROM footnote WHERE chronicle_id = ?1")?
        .query_row([chronicle], |r| r.get(0))?;
    tx.prepare_cached(
        "INSERT INTO footnote (id, chronicle_id, position, label, before, line) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![new_id(), chronicle, last.unwrap_or(0) + 1, label, "\n\n", line(label, text)])?;
    Ok(())
}

/// One more than the greatest label in the list and in the texts.
fn next_label(tx: &Transaction<'_>, chronicle: &str) -> Result<String, Failure> {
    let mut labels = tx.prepare_cached("SELECT label FROM footnote WHERE chronicle_id = ?1")?;
    let mut greatest = labels
        .query_map([chronicle], |r| r.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?
        .iter()
        .filter_map(|l| l.parse::<u64>().ok())
        .max()
        .unwrap_or(0);
    for text in texts(tx, chronicle)? {
        greatest = references::read(&text).iter().filter_map(|r| r.label.parse().ok()).fold(greatest, u64::max);
    }
    // a label of twelve nines leaves no room above it: the first free one below is taken
    Ok(if greatest < 900_000_000_000 { greatest + 1 } else { free_below(tx, chronicle)? }.to_string())
}

fn free_below(tx: &Transaction<'_>, chronicle: &str) -> Result<u64, Failure> {
    let mut taken = std::collections::HashSet::new();
    for text in texts(tx, chronicle)? {
        taken.extend(references::read(&text).into_iter().map(|r| r.label));
    }
    let mut labels = tx.prepare_cached("SELECT label FROM footnote WHERE chronicle_id = ?1")?;
    taken.extend(labels.query_map([chronicle], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?);
    // one of so many numbers is free, for not more are taken
    let most = taken.len() as u64 + 1;
    Ok((1..=most).find(|n| !taken.contains(&n.to_string())).unwrap_or(most))
}

fn texts(tx: &Transaction<'_>, chronicle: &str) -> Result<Vec<String>, Failure> {
    let mut rows = tx.prepare_cached("SELECT text FROM entry WHERE chronicle_id = ?1")?;
    Ok(rows.query_map([chronicle], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

/// Removes the footnotes that `text` referred to and that no entry refers to any more.
pub(crate) fn sweep(tx: &Transaction<'_>, chronicle: &str, text: &str) -> Result<(), Failure> {
    let left = texts(tx, chronicle)?;
    for reference in references::read(text) {
        let still = left.iter().any(|t| references::read(t).iter().any(|r| r.label == reference.label));
        if !still {
            tx.prepare_cached("DELETE FROM footnote WHERE chronicle_id = ?1 AND label = ?2")?
                .execute([chronicle, reference.label.as_str()])?;
        }
    }
    Ok(())
}

/// The text of an entry as it will stand in another chronicle: its footnotes come along, each under a label of that one.
pub(crate) fn bring(tx: &Transaction<'_>, entry: &EntryRow, to: &str) -> Result<String, Failure> {
    let mut text = String::with_capacity(entry.text.len());
    let mut at = 0;
    let mut brought: Vec<(String, String)> = Vec::new();
    for reference in references::read(&entry.text) {
        text.push_str(&entry.text[at..reference.span.start]);
        at = reference.span.end;
        let known = brought.iter().find(|(from, _)| *from == reference.label).map(|(_, label)| label.clone());
        let label = if let Some(label) = known {
            label
        } else {
            let line: Option<String> = tx
                .prepare_cached(
                    "SELECT line FROM footnote WHERE chronicle_id = ?1 AND label = ?2 ORDER BY position LIMIT 1",
                )?
                .query_row([&entry.chronicle, &reference.label], |r| r.get(0))
                .optional()?;
            let words = line.map(|l| references::footnote(&l, "").text).unwrap_or_default();
            let label = match same_source(tx, to, &words)? {
                Some(label) => label,
                None => add(tx, to, &words)?,
            };
            brought.push((reference.label.clone(), label.clone()));
            label
        };
        text.push('[');
        text.push_str(&label);
        text.push(']');
    }
    text.push_str(&entry.text[at..]);
    Ok(text)
}
