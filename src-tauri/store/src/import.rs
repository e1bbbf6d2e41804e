//! Drafts come in: looked at before anything is written, then whole, in one step. What came in is kept byte for byte.

use crate::month::Month;
use crate::transact::Op;
use crate::view::{ChronicleLine, DoubtView, DraftView};
use crate::{Archive, Changed, Failure, entries, new_id, whole};
use kronika_core::checks::Severity;
use kronika_core::chronicle::{Chronicle, Period};
use kronika_core::draft::{self, Draft, PartKind};
use kronika_core::read;
use rusqlite::{Transaction, params};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// How a draft is taken over.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The days it covers, where the monitor knows better than the text.
    pub period: Option<Period>,
    /// Its title, where the monitor gives one.
    pub title: Option<String>,
    /// Take it over even where the very same text is in the archive already.
    pub again: bool,
}

/// The month of a first look: invented people in invented trouble.
const SAMPLE: &str = include_str!("sample/october-2024.txt");

impl Archive {
    /// What an import of `text` would do.
    pub fn preview_draft(&self, text: &str, period: Option<Period>) -> Result<DraftView, Failure> {
        bounded(text)?;
        let (draft, chronicle, before) = if let Some(chronicle) = Self::written_by_kronika(text)? {
            let period = period.or(chronicle.period);
            let before = self.came_in_before(&chronicle)?;
            (Draft { period, ..Draft::default() }, Chronicle { period, ..chronicle }, before)
        } else {
            let draft = draft::take_apart(text, period);
            let learned = self.learned()?;
            let chronicle = read::chronicle(text, &draft, Some(&learned));
            (draft, chronicle, self.same_text(text)?)
        };
        let month = Month { chronicle, ..Month::default() };
        let remarks = self.remark_views(&month)?;
        let chronicle = month.chronicle;
        let set_aside =
            draft.parts.iter().filter(|p| p.kind == PartKind::Frame).map(|p| line(p.span.of(text))).collect();
        let lines = self.view()?.chronicles;
        Ok(DraftView {
            title: chronicle.title.clone().unwrap_or_default(),
            period: draft.period,
            entries: chronicle.entries.len() as u32,
            footnotes: chronicle.footnotes.len() as u32,
            sources_wanted: wanted(&chronicle),
            people: chronicle.people.len() as u32,
            remarks: remarks.len() as u32,
            errors: remarks.iter().filter(|r| r.severity == Severity::Error).count() as u32,
            set_aside,
            doubts: draft
                .doubts
                .iter()
                .map(|d| DoubtView { reason: d.reason.to_owned(), words: doubted(text, d.span) })
                .collect(),
            beginnings: chronicle.entries.iter().take(2000).map(|e| line(&e.text)).collect(),
            same_period: same_period(&lines, draft.period),
            imported_before: lines.into_iter().filter(|l| before.contains(&l.id)).collect(),
        })
    }

    /// Makes a chronicle of a draft; one that Kronika wrote as JSON comes in whole.
    pub fn import_draft(&mut self, text: &str, how: &Import) -> Result<Changed, Failure> {
        bounded(text)?;
        if let Some(chronicle) = Self::written_by_kronika(text)? {
            return self.import_chronicle(&chronicle, how);
        }
        if !how.again && !self.same_text(text)?.is_empty() {
            return Err(Failure::refused(
                "This very text is in the archive already. Open it there, or bring it in once more on purpose.",
            ));
        }
        let draft = draft::take_apart(text, how.period);
        self.take_over(Op::new("import_draft"), text, &draft, how.title.clone())
    }

    /// The sample month, for a first look.
    pub fn sample(&mut self) -> Result<Changed, Failure> {
        let draft = draft::take_apart(SAMPLE, None);
        self.take_over(Op::new("sample"), SAMPLE, &draft, None)
    }

    fn take_over(&mut self, op: Op, text: &str, draft: &Draft, title: Option<String>) -> Result<Changed, Failure> {
        let learned = self.learned()?;
        let chronicle = read::chronicle(text, draft, Some(&learned));
        if chronicle.entries.is_empty() {
            return Err(Failure::refused(
                "There is no entry in this text. An entry opens with a date and a place: “November 16, Astana, …”.",
            ));
        }
        let title = title.or_else(|| chronicle.title.clone());
        self.transact(op.counting("entries", chronicle.entries.len()), |tx, now| {
            let id = new_id();
            write(tx, &id, title.as_deref(), &chronicle, now)?;
            tx.prepare_cached("INSERT INTO draft (id, text, sha256, imported_at) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![id, text, sha256(text.as_bytes()), now])?;
            Ok(id)
        })
    }

    /// Chronicles made from this very text.
    pub(crate) fn same_text(&self, text: &str) -> Result<Vec<String>, Failure> {
        let mut rows = self.opened.db.prepare_cached("SELECT id FROM draft WHERE sha256 = ?1")?;
        Ok(rows.query_map([sha256(text.as_bytes())], |r| r.get(0))?.collect::<Result<_, _>>()?)
    }

    /// An empty chronicle.
    pub fn new_chronicle(&mut self, title: &str, period: Option<Period>) -> Result<Changed, Failure> {
        self.transact(Op::new("new_chronicle"), |tx, now| {
            let id = new_id();
            write(
                tx,
                &id,
                Some(title.trim()).filter(|t| !t.is_empty()),
                &Chronicle { period, ..Chronicle::default() },
                now,
            )?;
            Ok(id)
        })
    }

    /// Another title or other days.
    pub fn rename_chronicle(&mut self, id: &str, title: &str, period: Option<Period>) -> Result<Changed, Failure> {
        if period.is_some_and(|p| p.from > p.to) {
            return Err(Failure::refused("The last day is before the first. Exchange them."));
        }
        self.transact(Op::new("rename_chronicle"), |tx, now| {
            let title = Some(title.trim()).filter(|t| !t.is_empty());
            let done = tx
                .prepare_cached(
                    "UPDATE chronicle SET title = ?2, period_from = ?3, period_to = ?4, changed_at = ?5 WHERE id = ?1",
                )?
                .execute(params![
                    id,
                    title,
                    period.map(|p| p.from.to_string()),
                    period.map(|p| p.to.to_string()),
                    now
                ])?;
            if done == 0 { Err(Failure::gone("chronicle")) } else { Ok(id.to_owned()) }
        })
    }

    /// Deletes a chronicle with all its entries; undo brings it back.
    pub fn delete_chronicle(&mut self, id: &str) -> Result<Changed, Failure> {
        self.transact(Op::new("delete_chronicle"), |tx, _| {
            let mut rows = tx.prepare_cached("SELECT id FROM entry WHERE chronicle_id = ?1")?;
            for entry in rows.query_map([id], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()? {
                entries::delete(tx, &entries::row(tx, &entry)?)?;
            }
            for table in ["footnote", "dismissal"] {
                tx.prepare_cached(&format!("DELETE FROM {table} WHERE chronicle_id = ?1"))?.execute([id])?;
            }
            tx.prepare_cached("DELETE FROM draft WHERE id = ?1")?.execute([id])?;
            if tx.prepare_cached("DELETE FROM chronicle WHERE id = ?1")?.execute([id])? == 0 {
                return Err(Failure::gone("chronicle"));
            }
            Ok(id.to_owned())
        })
    }
}

/// Writes a chronicle whole; what has an identity that is free keeps it.
pub(crate) fn write(
    tx: &Transaction<'_>,
    id: &str,
    title: Option<&str>,
    chronicle: &Chronicle,
    now: &str,
) -> Result<(), Failure> {
    let (from, to) = (chronicle.period.map(|p| p.from.to_string()), chronicle.period.map(|p| p.to.to_string()));
    tx.prepare_cached("INSERT INTO chronicle (id, title, period_from, period_to, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)")?
        .execute(params![id, title, from, to, now])?;
    for (position, entry) in (0i64..).zip(&chronicle.entries) {
        let entry_id = whole::free(tx, "entry", &entry.id)?;
        let state = entries::state_name(entry.state);
        entries::insert(tx, &entry_id, id, position << 20, &entry.before, &entry.text, state, now)?;
        whole::write_decisions(tx, now, &entry_id, &entry.decisions)?;
    }
    for (position, footnote) in (0i64..).zip(&chronicle.footnotes) {
        tx.prepare_cached(
            "INSERT INTO footnote (id, chronicle_id, position, label, before, line) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            whole::free(tx, "footnote", &footnote.id)?,
            id,
            position,
            footnote.label,
            footnote.before,
            footnote.line
        ])?;
    }
    Ok(())
}

fn bounded(text: &str) -> Result<(), Failure> {
    if text.len() > draft::LIMIT {
        return Err(Failure::refused(format!(
            "This text is longer than {} MB. Bring in one month at a time.",
            draft::LIMIT >> 20
        )));
    }
    Ok(())
}

/// Words as a line, shortened.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect()
}

fn doubted(text: &str, span: kronika_core::text::Span) -> String {
    // a doubt about the whole draft marks no words of it
    if span.len() == text.len() && text.len() > 400 { String::new() } else { line(span.of(text)) }
}

fn wanted(chronicle: &Chronicle) -> u32 {
    let mut labels: Vec<&str> =
        chronicle.entries.iter().flat_map(|e| &e.reading.references).map(|r| r.label.as_str()).collect();
    labels.sort_unstable();
    labels.dedup();
    labels.retain(|l| !chronicle.footnotes.iter().any(|f| f.label == *l && !f.text.is_empty()));
    labels.len() as u32
}

fn same_period(lines: &[ChronicleLine], period: Option<Period>) -> Vec<ChronicleLine> {
    lines.iter().filter(|l| period.is_some() && l.period == period).cloned().collect()
}

/// The hash of bytes, in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}"); // a String never refuses
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::month;

    #[test]
    fn the_sample_is_a_month() {
        let draft = draft::take_apart(SAMPLE, None);
        assert_eq!(draft.period, month::period(Some("2024-10-01"), Some("2024-10-31")));
        let chronicle = read::chronicle(SAMPLE, &draft, None);
        assert!(chronicle.entries.len() >= 12, "{}", chronicle.entries.len());
        assert!(wanted(&chronicle) >= 1, "a missing source is there to be found");
    }
}
