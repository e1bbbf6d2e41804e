//! What a person decided of words, as rows of the archive, and what the lexicon learns from it.

use crate::month::field_name;
use crate::overlay::Decided;
use crate::view::MarkValue;
use crate::{Failure, Verdict, new_id};
use kronika_core::lexicon::Field;
use kronika_core::names;
use kronika_core::text::{Quote, Span};
use rusqlite::{OptionalExtension, Transaction, params};

/// Words of an entry, as something of a field.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) entry: &'a str,
    pub(crate) field: Field,
    pub(crate) quote: &'a Quote,
}

/// What is decided of them.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    /// `confirmed`, `rejected`, `added`.
    pub(crate) verdict: &'a str,
    pub(crate) value: Option<&'a MarkValue>,
    /// Whether the value is the monitor's own.
    pub(crate) fixed: bool,
}

impl<'a> Said<'a> {
    /// They are not what was read.
    pub(crate) const REJECTED: Self = Self { verdict: "rejected", value: None, fixed: false };

    pub(crate) fn confirmed(value: &'a MarkValue, fixed: bool) -> Self {
        Self { verdict: "confirmed", value: Some(value), fixed }
    }

    pub(crate) fn added(value: &'a MarkValue, fixed: bool) -> Self {
        Self { verdict: "added", value: Some(value), fixed }
    }
}

/// Writes a decision down, in place of the one on these very words.
pub(crate) fn decide(tx: &Transaction<'_>, now: &str, words: Words<'_>, said: Said<'_>) -> Result<(), Failure> {
    let Some(id) = held(tx, words)? else { return insert(tx, now, words, said) };
    let value = said.value.map(serde_json::to_string).transpose()?;
    tx.prepare_cached("UPDATE mark SET verdict = ?2, value = ?3, fixed = ?4, lost = 0, at = ?5 WHERE id = ?1")?
        .execute(params![id, said.verdict, value, said.fixed, now])?;
    Ok(())
}

/// Writes a decision down beside the others.
pub(crate) fn insert(tx: &Transaction<'_>, now: &str, words: Words<'_>, said: Said<'_>) -> Result<(), Failure> {
    let Words { entry, field, quote } = words;
    let Said { verdict, value, fixed } = said;
    tx.prepare_cached(
        "INSERT INTO mark (id, entry_id, field, quote, nth, verdict, value, fixed, lost, who, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0,
          (SELECT who FROM step WHERE seq = (SELECT step FROM temp.underway)), ?9)",
    )?
    .execute(params![
        new_id(),
        entry,
        field_name(field),
        quote.quote,
        quote.nth,
        verdict,
        value.map(serde_json::to_string).transpose()?,
        fixed,
        now
    ])?;
    Ok(())
}

/// Whether a person marked these very words so before: to say it twice is no step.
pub(super) fn says_so_already(
    tx: &Transaction<'_>,
    Words { entry, field, quote }: Words<'_>,
    value: &MarkValue,
    fixed: bool,
) -> Result<bool, Failure> {
    let value = serde_json::to_string(value)?;
    Ok(tx
        .prepare_cached(
            "SELECT 1 FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ?3 AND nth = ?4
               AND verdict = 'added' AND value = ?5 AND fixed = ?6 AND lost = 0",
        )?
        .exists(params![entry, field_name(field), quote.quote, quote.nth, value, fixed])?)
}

/// The decision on these very words, where there is one.
pub(super) fn held(tx: &Transaction<'_>, Words { entry, field, quote }: Words<'_>) -> Result<Option<String>, Failure> {
    Ok(tx
        .prepare_cached("SELECT id FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ?3 AND nth = ?4")?
        .query_row(params![entry, field_name(field), quote.quote, quote.nth], |r| r.get(0))
        .optional()?)
}

pub(super) fn fixed_value(
    tx: &Transaction<'_>,
    Words { entry, field, quote }: Words<'_>,
) -> Result<Option<MarkValue>, Failure> {
    let value: Option<Option<String>> = tx
        .prepare_cached(
            "SELECT value FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ?3 AND nth = ?4 AND fixed = 1",
        )?
        .query_row(params![entry, field_name(field), quote.quote, quote.nth], |r| r.get(0))
        .optional()?;
    Ok(value.flatten().map(|v| serde_json::from_str(&v)).transpose()?)
}

pub(super) fn forget(tx: &Transaction<'_>, words: Words<'_>) -> Result<(), Failure> {
    if let Some(id) = held(tx, words)? {
        tx.prepare_cached("DELETE FROM mark WHERE id = ?1")?.execute([id])?;
    }
    tx.prepare_cached("DELETE FROM learnt WHERE field = ?1 AND phrase = ?2")?
        .execute([field_name(words.field), words.quote.quote.as_str()])?;
    Ok(())
}

/// Decisions of the field that share words with `span` give way to the one being made.
pub(super) fn drop_overlapping(
    tx: &Transaction<'_>,
    entry: &str,
    field: Field,
    text: &str,
    span: Span,
) -> Result<(), Failure> {
    let mut rows = tx.prepare_cached(
        "SELECT id, quote, nth FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote <> '' AND verdict <> 'rejected'",
    )?;
    let rows = rows
        .query_map([entry, field_name(field)], |r| {
            Ok((r.get::<_, String>(0)?, Quote { quote: r.get(1)?, nth: r.get(2)? }))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    for (id, quote) in rows {
        if quote.find(text).is_some_and(|other| other.overlaps(span) && other != span) {
            tx.prepare_cached("DELETE FROM mark WHERE id = ?1")?.execute([id])?;
        }
    }
    Ok(())
}

/// A line of the lexicon: confirmed with what it stands for, or rejected. Dates are not learnt, and of measures and articles
/// only what was rejected: their numbers differ from case to case.
pub(super) fn learn(
    tx: &Transaction<'_>,
    now: &str,
    field: Field,
    phrase: &str,
    value: Option<&MarkValue>,
) -> Result<(), Failure> {
    let name = match (field, value) {
        (Field::Person, Some(MarkValue::Person(mention))) if names::written(phrase).surname.chars().count() > 1 => {
            mention.name.clone()
        }
        (Field::Place, Some(MarkValue::Place(place))) => place.name.clone(),
        (Field::Person | Field::Place | Field::Measure, None) => String::new(),
        _ => return Ok(()),
    };
    let before: Option<(String, bool, String)> = tx
        .prepare_cached("SELECT id, confirmed, name FROM learnt WHERE field = ?1 AND phrase = ?2")?
        .query_row([field_name(field), phrase], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    match before {
        Some((_, confirmed, known)) if confirmed == value.is_some() && known == name => {}
        Some((id, ..)) => {
            tx.prepare_cached("UPDATE learnt SET confirmed = ?2, name = ?3, at = ?4 WHERE id = ?1")?
                .execute(params![id, value.is_some(), name, now])?;
        }
        None => {
            tx.prepare_cached(
                "INSERT INTO learnt (id, field, phrase, confirmed, name, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![new_id(), field_name(field), phrase, value.is_some(), name, now])?;
        }
    }
    Ok(())
}

/// What a person said of a finding at these words.
pub(crate) fn verdict(decided: &[Decided], field: Field, text: &str, span: Span) -> Verdict {
    let said = decided.iter().rev().find(|d| {
        d.field == field && !d.lost && (d.quote.find(text) == Some(span) || d.quote.quote.is_empty() && span.is_empty())
    });
    match said.map(|d| d.verdict.as_str()) {
        Some("added") => Verdict::Added,
        Some("confirmed") => Verdict::Confirmed,
        _ => Verdict::None,
    }
}
