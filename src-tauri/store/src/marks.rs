//! Marks and tags: words marked, judged, changed, the same said of the same words elsewhere. What a monitor says of a name, a
//! place or a measure also teaches the archive's lexicon, in lines that she can read and prune.

use crate::entries;
use crate::month::field_name;
use crate::overlay::Decided;
use crate::transact::Op;
use crate::view::{MarkValue, MarkView, PlaceOfChange};
use crate::{Archive, Changed, Failure, Judgement, Scope, Verdict, new_id};
use kronika_core::chronicle::{Citation, Code, Measure, MeasureKind, Mention, Place, PlaceKind};
use kronika_core::lexicon::Field;
use kronika_core::names;
use kronika_core::read::{self, Context};
use kronika_core::text::{Quote, Span, byte_of_utf16, utf16_before};
use rusqlite::{OptionalExtension, Transaction, params};

/// Places that one "apply to all" changes at most.
const MOST_PLACES: usize = 5000;

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
            .or_else(|| self.understand(field, &quote.quote, &row.0))
            .ok_or_else(|| Failure::refused("These words cannot be read so."))?;
        self.transact(Op::new("mark").with("field", field_name(field)).with("words", &quote.quote), |tx, now| {
            let chronicle = entries::row(tx, entry)?.chronicle;
            if says_so_already(tx, entry, field, &quote, &value, fixed)? {
                return Ok(chronicle);
            }
            drop_overlapping(tx, entry, field, &row.1, span)?;
            decide(tx, now, entry, field, &quote, "added", Some(&value), fixed)?;
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
            match judgement {
                Judgement::Open => forget(tx, entry, view.field, &quote)?,
                Judgement::Confirmed => {
                    let fixed = fixed_value(tx, entry, view.field, &quote)?;
                    let value = fixed.as_ref().unwrap_or(&view.value);
                    decide(tx, now, entry, view.field, &quote, "confirmed", Some(value), fixed.is_some())?;
                    learn(tx, now, view.field, &quote.quote, Some(value))?;
                }
                Judgement::Rejected => {
                    decide(tx, now, entry, view.field, &quote, "rejected", None, false)?;
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
                decide(tx, now, entry, mark.field, &quote, "confirmed", Some(&mark.value), false)?;
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
                let held = fixed_value(tx, entry, view.field, &before)?;
                let fixed = value.or(held);
                let quote = Quote::new(&text, span);
                if quote != before {
                    // where it stood is no longer marked, where it stands now is
                    decide(tx, now, entry, view.field, &before, "rejected", None, false)?;
                }
                drop_overlapping(tx, entry, view.field, &text, span)?;
                let said = fixed.as_ref().unwrap_or(&view.value);
                decide(
                    tx,
                    now,
                    entry,
                    view.field,
                    &quote,
                    if quote == before { "confirmed" } else { "added" },
                    Some(said),
                    fixed.is_some(),
                )?;
                learn(tx, now, view.field, &quote.quote, Some(said))?;
                Ok(chronicle)
            },
        )
    }

    /// Every other place where the same words stand and are not yet marked so.
    pub fn preview_apply_to_all(&self, entry: &str, mark: &str, scope: Scope) -> Result<Vec<PlaceOfChange>, Failure> {
        let view = self.mark_view(entry, mark)?;
        let (home, _) = self.entry_text(entry)?;
        let mut places = Vec::new();
        for chronicle in self.chronicles_of(scope, &home)? {
            let month = self.chronicle(&chronicle)?;
            for other in &month.entries {
                for span in all(&other.text, &view.words) {
                    let (from, to) = units(&other.text, span);
                    let same = other.marks.iter().any(|m| {
                        m.field == view.field
                            && m.from == from
                            && m.to == to
                            && m.value == view.value
                            && m.verdict != Verdict::None
                    });
                    let here = other.id == entry && from == view.from;
                    if !same && !here && places.len() < MOST_PLACES {
                        let snippet = snippet(&other.text, span);
                        places.push(PlaceOfChange {
                            chronicle: chronicle.clone(),
                            entry: other.id.clone(),
                            from,
                            to,
                            snippet,
                        });
                    }
                }
            }
        }
        Ok(places)
    }

    /// Says the same of the same words wherever they stand.
    pub fn apply_to_all(&mut self, entry: &str, mark: &str, scope: Scope) -> Result<Changed, Failure> {
        let view = self.mark_view(entry, mark)?;
        let places = self.preview_apply_to_all(entry, mark, scope)?;
        let op = Op::new("apply_to_all").with("words", &view.words).counting("entries", places.len());
        self.transact(op, |tx, now| {
            let home = entries::row(tx, entry)?.chronicle;
            for place in &places {
                let row = entries::row(tx, &place.entry)?;
                let span = span(&row.text, place.from, place.to)?;
                drop_overlapping(tx, &place.entry, view.field, &row.text, span)?;
                decide(
                    tx,
                    now,
                    &place.entry,
                    view.field,
                    &Quote::new(&row.text, span),
                    "confirmed",
                    Some(&view.value),
                    true,
                )?;
            }
            learn(tx, now, view.field, &view.words, Some(&view.value))?;
            Ok(home)
        })
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
            for value in values {
                insert(tx, now, entry, field, &Quote { quote: String::new(), nth: 1 }, "added", Some(value), true)?;
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

    /// What the app reads in words that a person marked as `field`.
    fn understand(&self, field: Field, words: &str, chronicle: &str) -> Option<MarkValue> {
        let period = self.month(chronicle).ok().and_then(|m| m.chronicle.period);
        let context = Context { period, ..Context::default() };
        match field {
            Field::Person => {
                // a role before it makes a name of whatever stands there
                let told = format!("activist {words} said");
                let read = read::entry(&told, context)
                    .persons
                    .into_iter()
                    .find(|p| p.span.of(&told) == words)
                    .map(|p| p.value);
                let mention = read.unwrap_or_else(|| Mention {
                    name: words.to_owned(),
                    surname: words.to_owned(),
                    given: String::new(),
                    patronymic: String::new(),
                    role: None,
                    second_name: false,
                });
                Some(MarkValue::Person(mention))
            }
            Field::Place => {
                let told = format!("May 1, {words}, it was said");
                let read = read::entry(&told, context).places.into_iter().next().map(|p| p.value);
                let place = Place { name: words.to_owned(), kind: PlaceKind::City, region: None, known: false };
                Some(MarkValue::Place(read.unwrap_or(place)))
            }
            Field::Article => {
                let read = read::entry(words, context).citations.into_iter().next().map(|c| c.value);
                let number: String = words
                    .chars()
                    .skip_while(|c| !c.is_ascii_digit())
                    .take_while(|c| c.is_ascii_digit() || *c == '-')
                    .collect();
                let citation = Citation { code: Code::Unknown, article: number, part: None, point: None, known: false };
                Some(MarkValue::Article(read.unwrap_or(citation)))
            }
            Field::Measure => {
                let read = read::entry(words, context).measures.into_iter().next().map(|m| m.value);
                let kind = MeasureKind::Detention;
                let measure =
                    Measure { kind, years: 0, months: 0, days: 0, amount: None, currency: None, persons: vec![] };
                Some(MarkValue::Measure(read.unwrap_or(measure)))
            }
            Field::Date => read::entry(words, context).date.map(|d| MarkValue::Date(d.value.to_string())),
            Field::Tag => None,
        }
    }

    /// The chronicles that a correction reaches.
    pub(crate) fn chronicles_of(&self, scope: Scope, home: &str) -> Result<Vec<String>, Failure> {
        if scope == Scope::Chronicle {
            return Ok(vec![home.to_owned()]);
        }
        let mut rows = self.opened.db.prepare_cached("SELECT id FROM chronicle ORDER BY period_from, id")?;
        Ok(rows.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?)
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

/// Every place where words stand whole.
fn all<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Span> + 't {
    text.match_indices(words).map(|(at, w)| Span::new(at, at + w.len())).filter(move |span| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let starts = letter(text[..span.start].chars().next_back()) && letter(words.chars().next());
        let ends = letter(text[span.end..].chars().next()) && letter(words.chars().next_back());
        !starts && !ends
    })
}

/// The words around a place, in pieces: every second piece is the place itself.
pub(crate) fn snippet(text: &str, span: Span) -> Vec<String> {
    let before: String = text[..span.start].chars().rev().take(48).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = text[span.end..].chars().take(48).collect();
    vec![before, span.of(text).to_owned(), after]
}

#[allow(clippy::too_many_arguments, reason = "a decision has that many sides")]
pub(crate) fn decide(
    tx: &Transaction<'_>,
    now: &str,
    entry: &str,
    field: Field,
    quote: &Quote,
    verdict: &str,
    value: Option<&MarkValue>,
    fixed: bool,
) -> Result<(), Failure> {
    let id = held(tx, entry, field, quote)?;
    let Some(id) = id else { return insert(tx, now, entry, field, quote, verdict, value, fixed) };
    let value = value.map(serde_json::to_string).transpose()?;
    tx.prepare_cached("UPDATE mark SET verdict = ?2, value = ?3, fixed = ?4, lost = 0, at = ?5 WHERE id = ?1")?
        .execute(params![id, verdict, value, fixed, now])?;
    Ok(())
}

#[allow(clippy::too_many_arguments, reason = "a decision has that many sides")]
pub(crate) fn insert(
    tx: &Transaction<'_>,
    now: &str,
    entry: &str,
    field: Field,
    quote: &Quote,
    verdict: &str,
    value: Option<&MarkValue>,
    fixed: bool,
) -> Result<(), Failure> {
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
fn says_so_already(
    tx: &Transaction<'_>,
    entry: &str,
    field: Field,
    quote: &Quote,
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
fn held(tx: &Transaction<'_>, entry: &str, field: Field, quote: &Quote) -> Result<Option<String>, Failure> {
    Ok(tx
        .prepare_cached("SELECT id FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ?3 AND nth = ?4")?
        .query_row(params![entry, field_name(field), quote.quote, quote.nth], |r| r.get(0))
        .optional()?)
}

fn fixed_value(tx: &Transaction<'_>, entry: &str, field: Field, quote: &Quote) -> Result<Option<MarkValue>, Failure> {
    let value: Option<Option<String>> = tx
        .prepare_cached(
            "SELECT value FROM mark WHERE entry_id = ?1 AND field = ?2 AND quote = ?3 AND nth = ?4 AND fixed = 1",
        )?
        .query_row(params![entry, field_name(field), quote.quote, quote.nth], |r| r.get(0))
        .optional()?;
    Ok(value.flatten().map(|v| serde_json::from_str(&v)).transpose()?)
}

fn forget(tx: &Transaction<'_>, entry: &str, field: Field, quote: &Quote) -> Result<(), Failure> {
    if let Some(id) = held(tx, entry, field, quote)? {
        tx.prepare_cached("DELETE FROM mark WHERE id = ?1")?.execute([id])?;
    }
    tx.prepare_cached("DELETE FROM learnt WHERE field = ?1 AND phrase = ?2")?
        .execute([field_name(field), quote.quote.as_str()])?;
    Ok(())
}

/// Decisions of the field that share words with `span` give way to the one being made.
fn drop_overlapping(tx: &Transaction<'_>, entry: &str, field: Field, text: &str, span: Span) -> Result<(), Failure> {
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
fn learn(
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
