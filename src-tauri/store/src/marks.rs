//! Marks and tags: words marked, judged, changed, the same said of the same words elsewhere. What a monitor says of a name, a
//! place or a measure also teaches the archive's lexicon, in lines that she can read and prune.

mod decisions;
mod everywhere;
mod understand;

use self::decisions::{drop_overlapping, fixed_value, forget, learn, says_so_already};
use self::understand::understand;
use crate::entries;
use crate::month::field_name;
use crate::transact::Op;
use crate::view::{MarkValue, MarkView};
use crate::{Archive, Changed, Failure, Judgement, Verdict, new_id};
use kronika_core::chronicle::Place;
use kronika_core::lexicon::Field;
use kronika_core::text::{Quote, Span, byte_of_utf16, utf16_before};
use rusqlite::{OptionalExtension, params};

pub(crate) use self::decisions::{Said, Words, decide, insert, verdict};
pub(crate) use self::everywhere::snippet;

impl Archive {
    /// Marks words; without a value the app reads one from the words.
    pub fn mark(
        &mut self,
        entry: &str,
        from: u32,
        to: u32,
        field: Field,
        value: Option<MarkValue>,
    ) -> Result<Changed, Failure> {
        let row = self.entry_text(entry)?;
        let span = span(&row.1, from, to)?;
        let quote = Quote::new(&row.1, span);
        let fixed = value.is_some();
        let value = value
            .or_else(|| understand(field, &quote.quote, self.month(&row.0).ok().and_then(|m| m.chronicle.period)))
            .ok_or_else(|| Failure::refused("These words cannot be read so."))?;
        self.transact(Op::new("mark").with("field", field_name(field)).with("words", &quote.quote), |tx, now| {
            let chronicle = entries::row(tx, entry)?.chronicle;
            let words = Words { entry, field, quote: &quote };
            if says_so_already(tx, words, &value, fixed)? {
                return Ok(chronicle);
            }
            drop_overlapping(tx, entry, field, &row.1, span)?;
            decide(tx, now, words, Said::added(&value, fixed))?;
            learn(tx, now, field, &quote.quote, Some(&value))?;
            Ok(chronicle)
        })
    }

    /// Confirms or rejects a mark, or takes that back.
    pub fn judge(&mut self, entry: &str, mark: &str, judgement: Judgement) -> Result<Changed, Failure> {
        let view = self.mark_view(entry, mark)?;
        let verdict = match judgement {
            Judgement::Confirmed => "confirmed",
            Judgement::Rejected => "rejected",
            Judgement::Open => "open",
        };
        self.transact(Op::new("judge").with("verdict", verdict).with("words", &view.words), |tx, now| {
            let chronicle = entries::row(tx, entry)?.chronicle;
            let quote = Quote { quote: view.words.clone(), nth: view.nth };
            let words = Words { entry, field: view.field, quote: &quote };
            match judgement {
                Judgement::Open => forget(tx, words)?,
                Judgement::Confirmed => {
                    let fixed = fixed_value(tx, words)?;
                    let value = fixed.as_ref().unwrap_or(&view.value);
                    decide(tx, now, words, Said::confirmed(value, fixed.is_some()))?;
                    learn(tx, now, view.field, &quote.quote, Some(value))?;
                }
                Judgement::Rejected => {
                    decide(tx, now, words, Said::REJECTED)?;
                    learn(tx, now, view.field, &quote.quote, None)?;
                }
            }
            Ok(chronicle)
        })
    }

    /// Confirms every mark and tag of the entry that nobody has judged.
    pub fn judge_all(&mut self, entry: &str) -> Result<Changed, Failure> {
        let (chronicle, _) = self.entry_text(entry)?;
        let view = self.chronicle(&chronicle)?;
        let marks: Vec<MarkView> = view
            .entries
            .iter()
            .filter(|e| e.id == entry)
            .flat_map(|e| e.marks.clone())
            .filter(|m| m.verdict == Verdict::None)
            .collect();
        self.transact(Op::new("judge_all"), |tx, now| {
            for mark in &marks {
                let quote = Quote { quote: mark.words.clone(), nth: mark.nth };
                decide(
                    tx,
                    now,
                    Words { entry, field: mark.field, quote: &quote },
                    Said::confirmed(&mark.value, false),
                )?;
                learn(tx, now, mark.field, &quote.quote, Some(&mark.value))?;
            }
            Ok(chronicle.clone())
        })
    }

    /// Another value, other edges, or both.
    pub fn change_mark(
        &mut self,
        entry: &str,
        mark: &str,
        edges: Option<(u32, u32)>,
        value: Option<MarkValue>,
    ) -> Result<Changed, Failure> {
        let view = self.mark_view(entry, mark)?;
        let (_, text) = self.entry_text(entry)?;
        let span = match edges {
            Some((from, to)) => span(&text, from, to)?,
            None => span(&text, view.from, view.to)?,
        };
        self.transact(
            Op::new("change_mark").with("field", field_name(view.field)).with("words", &view.words),
            |tx, now| {
                let chronicle = entries::row(tx, entry)?.chronicle;
                let before = Quote { quote: view.words.clone(), nth: view.nth };
                let stood = Words { entry, field: view.field, quote: &before };
                let held = fixed_value(tx, stood)?;
                let fixed = value.or(held);
                let quote = Quote::new(&text, span);
                if quote != before {
                    // where it stood is no longer marked, where it stands now is
                    decide(tx, now, stood, Said::REJECTED)?;
                }
                drop_overlapping(tx, entry, view.field, &text, span)?;
                let said = fixed.as_ref().unwrap_or(&view.value);
                let verdict = if quote == before { "confirmed" } else { "added" };
                let stands = Words { quote: &quote, ..stood };
                decide(tx, now, stands, Said { verdict, value: Some(said), fixed: fixed.is_some() })?;
                learn(tx, now, view.field, &quote.quote, Some(said))?;
                Ok(chronicle)
            },
        )
    }

    /// The dateline's date (ISO), whatever the text says; `None`: as the text says.
    pub fn set_date(&mut self, entry: &str, date: Option<&str>) -> Result<Changed, Failure> {
        if let Some(date) = date {
            date.parse::<kronika_core::chronicle::Date>().map_err(|e| {
                Failure::refused(format!("{date} is no day of the calendar. Write it as 2023-11-16.")).because(e)
            })?;
        }
        let value = date.map(|d| MarkValue::Date(d.to_owned()));
        self.dateline(Op::new("set_date"), entry, Field::Date, value.as_slice())
    }

    /// The dateline's places, whatever the text says; `None`: as the text says.
    pub fn set_places(&mut self, entry: &str, places: Option<&[Place]>) -> Result<Changed, Failure> {
        let values = places.unwrap_or_default().iter().cloned().map(MarkValue::Place).collect::<Vec<_>>();
        self.dateline(Op::new("set_places"), entry, Field::Place, &values)
    }

    /// Decisions on the dateline that hold whatever the text says.
    fn dateline(&mut self, op: Op, entry: &str, field: Field, values: &[MarkValue]) -> Result<Changed, Failure> {
        self.transact(op, |tx, now| {
            let chronicle = entries::row(tx, entry)?.chronicle;
            tx.prepare_cached("DELETE FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ''")?
                .execute([entry, field_name(field)])?;
            let whole = Quote { quote: String::new(), nth: 1 };
            for value in values {
                insert(tx, now, Words { entry, field, quote: &whole }, Said::added(value, true))?;
            }
            Ok(chronicle)
        })
    }

    /// Puts a tag on entries, or takes it off.
    pub fn tag(&mut self, ids: &[&str], tag: &str, on: bool) -> Result<Changed, Failure> {
        let tag = tag.trim();
        if tag.is_empty() || tag.len() > 100 {
            return Err(Failure::refused("A tag is a word or two."));
        }
        let op = Op::new(if on { "tag" } else { "untag" }).with("tag", tag).counting("entries", ids.len());
        self.transact(op, |tx, _| {
            let mut screen = String::new();
            for id in ids {
                screen = entries::row(tx, id)?.chronicle;
                let verdict = if on { "added" } else { "rejected" };
                tx.prepare_cached(
                    "INSERT INTO tag (id, entry_id, tag, verdict) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (entry_id, tag) DO UPDATE SET verdict = excluded.verdict WHERE verdict <> excluded.verdict",
                )?
                .execute(params![new_id(), id, tag, verdict])?;
            }
            Ok(screen)
        })
    }

    /// The mark of that id as the window sees it.
    fn mark_view(&self, entry: &str, mark: &str) -> Result<MarkView, Failure> {
        let (chronicle, _) = self.entry_text(entry)?;
        let view = self.chronicle(&chronicle)?;
        let found = view.entries.iter().find(|e| e.id == entry).and_then(|e| e.marks.iter().find(|m| m.id == mark));
        found.cloned().ok_or_else(|| Failure::gone("mark"))
    }

    /// The chronicle and the text of an entry.
    pub(crate) fn entry_text(&self, id: &str) -> Result<(String, String), Failure> {
        let mut row = self.opened.db.prepare_cached("SELECT chronicle_id, text FROM entry WHERE id = ?1")?;
        row.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))).optional()?.ok_or_else(|| Failure::gone("entry"))
    }
}

/// Bytes of a selection, refused where it marks nothing.
fn span(text: &str, from: u32, to: u32) -> Result<Span, Failure> {
    let span = Span::new(byte_of_utf16(text, from as usize), byte_of_utf16(text, to as usize));
    // blanks at the edges of a selection are not meant
    let words = if span.start < span.end { span.of(text) } else { "" };
    let trimmed = words.trim();
    if trimmed.is_empty() {
        return Err(Failure::refused("Nothing is selected. Select the words first."));
    }
    let start = span.start + (words.len() - words.trim_start().len());
    Ok(Span::new(start, start + trimmed.len()))
}

pub(crate) fn units(text: &str, span: Span) -> (u32, u32) {
    (utf16_before(text, span.start) as u32, utf16_before(text, span.end) as u32)
}
