//! A chronicle that Kronika wrote comes in whole: texts, states, decisions, people, what is known of its sources, all with
//! the identities they had as far as these are free.
//!
//! Where the file says one thing and this archive would read another, the file's word becomes a decision, so that the record
//! is the one that was written, whatever has been learnt here. What this archive knows of a person or a source outranks
//! the file; a name that the file protects is protected here too. Nothing of it teaches the lexicon.

use crate::import::{Import, sha256};
use crate::marks::{Said, Words};
use crate::month::{self, Month, Record};
use crate::overlay;
use crate::transact::Op;
use crate::view::{MarkValue, SourceView};
use crate::{Archive, Changed, Failure, new_id};
use kronika_core::chronicle::{Certainty, Chronicle, Decided, Decision, Entry, Found, Person, Reading, Source};
use kronika_core::draft::formats;
use kronika_core::lexicon::Field;
use kronika_core::names;
use kronika_core::publish::text::as_written;
use kronika_core::read::{self, Context};
use kronika_core::sources;
use kronika_core::text::Quote;
use rusqlite::{OptionalExtension, Transaction, params};

/// A decision can change what another mention is called; so they are compared again, this many times.
const ROUNDS: usize = 3;

impl Archive {
    /// The chronicle in a text that is Kronika's JSON; `None` for every other text.
    pub(crate) fn written_by_kronika(text: &str) -> Result<Option<Chronicle>, Failure> {
        formats::chronicle(text).transpose().map_err(|e| Failure::refused(e.to_string()))
    }

    /// Takes over a chronicle that Kronika wrote, whole and in one step.
    pub fn import_chronicle(&mut self, chronicle: &Chronicle, how: &Import) -> Result<Changed, Failure> {
        if chronicle.entries.is_empty() {
            return Err(Failure::refused(
                "There is no entry in this chronicle. Export it again from the archive it is in.",
            ));
        }
        if !how.again && !self.came_in_before(chronicle)?.is_empty() {
            return Err(Failure::refused(
                "This very chronicle is in the archive already. Open it there, or bring it in once more on purpose.",
            ));
        }
        let chronicle = Chronicle {
            title: how.title.clone().or_else(|| chronicle.title.clone()),
            period: how.period.or(chronicle.period),
            ..chronicle.clone()
        };
        let register = self.register()?;
        let (mut month, fresh_people) = self.read_as_here(&chronicle, &register)?;
        let people = newly_known(&chronicle.people, &fresh_people, &register);
        let text = as_written(&chronicle);
        for (entry, record) in month.chronicle.entries.iter_mut().zip(&month.records) {
            entry.decisions = overlay::told(&record.decided, &record.tags);
        }
        let op = Op::new("import_draft").counting("entries", chronicle.entries.len());
        self.transact(op, |tx, now| {
            let id = free(tx, "chronicle", &chronicle.id)?;
            crate::import::write(tx, &id, chronicle.title.as_deref(), &month.chronicle, now)?;
            for (person, role) in &people {
                crate::people::know(tx, person, *role)?;
            }
            for source in &chronicle.sources {
                know_source(tx, source)?;
            }
            tx.prepare_cached("INSERT INTO draft (id, text, sha256, imported_at) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![id, text, sha256(text.as_bytes()), now])?;
            Ok(id)
        })
    }

    /// Chronicles of this archive that have its identity or its words.
    pub(crate) fn came_in_before(&self, chronicle: &Chronicle) -> Result<Vec<String>, Failure> {
        let mut known = self.same_text(&as_written(chronicle))?;
        let mut rows = self.opened.db.prepare_cached("SELECT id FROM chronicle WHERE id = ?1")?;
        known.extend(rows.query_map([&chronicle.id], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?);
        Ok(known)
    }

    /// The month as this archive reads it with the file's decisions, and those that make it say what the file says; and the
    /// people of it.
    fn read_as_here(&self, file: &Chronicle, register: &[Person]) -> Result<(Month, Vec<Person>), Failure> {
        let learned = self.learned()?;
        let context = Context { period: file.period, learned: Some(&learned), register, ..Context::default() };
        let mut month = Month { chronicle: file.clone(), ..Month::default() };
        for entry in &file.entries {
            let (tags, words): (Vec<_>, Vec<_>) = entry.decisions.iter().partition(|d| d.field == Field::Tag);
            month.records.push(Record {
                state: entry.state,
                decided: words.into_iter().map(|d| held(d.clone())).collect(),
                tags: tags.into_iter().map(|d| (d.words.clone(), name_of(d.verdict).to_owned())).collect(),
            });
        }
        let mut kept = read::Kept::default();
        for _ in 0..ROUNDS {
            month::complete(&mut month, context, &mut kept);
            let mut differs = false;
            for ((wanted, entry), record) in file.entries.iter().zip(&month.chronicle.entries).zip(&mut month.records) {
                for decision in differences(wanted, &entry.reading) {
                    differs = true;
                    if decision.field == Field::Tag {
                        record.tags.retain(|(tag, _)| *tag != decision.words);
                        record.tags.push((decision.words, name_of(decision.verdict).to_owned()));
                    } else {
                        let held = held(decision);
                        record
                            .decided
                            .retain(|d| d.field != held.field || d.quote != held.quote || d.quote.quote.is_empty());
                        record.decided.push(held);
                    }
                }
            }
            if !differs {
                break;
            }
        }
        month::complete(&mut month, context, &mut kept);
        let people = month.chronicle.people.clone();
        Ok((month, people))
    }
}

/// What has to be decided so that a reading says what the file says.
fn differences(file: &Entry, here: &Reading) -> Vec<Decision> {
    let mut out = Vec::new();
    let wanted = &file.reading;
    let text = &file.text;
    let date = |d: &Option<Found<_>>| d.iter().cloned().collect::<Vec<_>>();
    compare(&mut out, text, Field::Date, &date(&wanted.date), &date(&here.date), |d| MarkValue::Date(d.to_string()));
    compare(&mut out, text, Field::Place, &wanted.places, &here.places, |v| MarkValue::Place(v.clone()));
    compare(&mut out, text, Field::Person, &wanted.persons, &here.persons, |v| MarkValue::Person(v.clone()));
    compare(&mut out, text, Field::Article, &wanted.citations, &here.citations, |v| MarkValue::Article(v.clone()));
    compare(&mut out, text, Field::Measure, &wanted.measures, &here.measures, |v| MarkValue::Measure(v.clone()));
    for tag in &wanted.tags {
        let same = here.tags.iter().find(|t| t.tag == tag.tag);
        match same {
            Some(t) if tag.certainty != Certainty::Sure || t.certainty == Certainty::Sure => {}
            Some(_) => out.push(of_tag(&tag.tag, Decided::Confirmed)),
            None => out.push(of_tag(&tag.tag, Decided::Added)),
        }
    }
    let gone = here.tags.iter().filter(|t| !wanted.tags.iter().any(|w| w.tag == t.tag));
    out.extend(gone.map(|t| of_tag(&t.tag, Decided::Rejected)));
    out
}

fn of_tag(tag: &str, verdict: Decided) -> Decision {
    Decision { field: Field::Tag, words: tag.to_owned(), nth: 1, verdict, value: None, fixed: false }
}

fn compare<T: PartialEq>(
    out: &mut Vec<Decision>,
    text: &str,
    field: Field,
    file: &[Found<T>],
    here: &[Found<T>],
    value: impl Fn(&T) -> MarkValue,
) {
    let decision = |found: &Found<T>, verdict, value: Option<MarkValue>, fixed| {
        let Quote { quote: words, nth } =
            if found.span.is_empty() { Quote { quote: String::new(), nth: 1 } } else { Quote::new(text, found.span) };
        Decision { field, words, nth, verdict, value, fixed }
    };
    for found in file {
        let same = here.iter().find(|h| h.span == found.span && (!found.span.is_empty() || h.value == found.value));
        match same {
            Some(h)
                if h.value == found.value && (found.certainty != Certainty::Sure || h.certainty == Certainty::Sure) => {
            }
            Some(h) if h.value == found.value => {
                out.push(decision(found, Decided::Confirmed, Some(value(&found.value)), false));
            }
            Some(_) => out.push(decision(found, Decided::Confirmed, Some(value(&found.value)), true)),
            None => out.push(decision(found, Decided::Added, Some(value(&found.value)), true)),
        }
    }
    // what was decided for the whole dateline, and what shares words with what the file found, gives way by itself
    let gives_way =
        |h: &Found<T>| file.iter().any(|f| f.span.is_empty() || f.span == h.span || f.span.overlaps(h.span));
    for found in here.iter().filter(|h| !h.span.is_empty() && !gives_way(h)) {
        out.push(decision(found, Decided::Rejected, None, false));
    }
}

fn held(decision: Decision) -> overlay::Decided {
    overlay::Decided {
        id: String::new(),
        field: decision.field,
        quote: Quote { quote: decision.words, nth: decision.nth.max(1) },
        verdict: name_of(decision.verdict).to_owned(),
        value: decision.value,
        fixed: decision.fixed,
        lost: false,
    }
}

/// A verdict, as the file of the archive writes it.
pub(crate) fn name_of(verdict: Decided) -> &'static str {
    match verdict {
        Decided::Confirmed => "confirmed",
        Decided::Rejected => "rejected",
        Decided::Added => "added",
    }
}

/// People of whom the file knows what this archive does not: that they are protected, or what they are.
fn newly_known<'c>(
    file: &'c [Person],
    here: &[Person],
    register: &[Person],
) -> Vec<(&'c Person, Option<kronika_core::chronicle::Role>)> {
    file.iter()
        .filter(|p| {
            // `S. T.` and `[activist]` stand for a name that the file withholds
            !p.name.contains('[') && names::written(&p.name).surname.chars().filter(|c| c.is_alphabetic()).count() > 2
        })
        .filter_map(|p| {
            let known = here.iter().find(|h| h.name == p.name);
            let registered = register.iter().any(|r| r.name == p.name && !r.roles.is_empty());
            let role =
                p.roles.first().copied().filter(|r| !registered && known.is_none_or(|k| k.roles.first() != Some(r)));
            (p.protected || role.is_some()).then_some((p, role))
        })
        .collect()
}

/// What the file knows of a source that is not known here.
fn know_source(tx: &Transaction<'_>, source: &Source) -> Result<(), Failure> {
    if sources::parse(&source.url).is_none() {
        return Ok(());
    }
    let url = sources::canonical(&source.url);
    let key = sources::key(&url);
    let mut rows = tx.prepare_cached("SELECT url FROM source")?;
    let mut rows = rows.query([])?;
    while let Some(r) = rows.next()? {
        if sources::key(&r.get::<_, String>(0)?) == key {
            return Ok(());
        }
    }
    let known = SourceView {
        known: Source { url: url.clone(), ..source.clone() },
        original: source.url.clone(),
        ..SourceView::default()
    };
    tx.prepare_cached("INSERT INTO source (id, url, known) VALUES (?1, ?2, ?3)")?.execute([
        &new_id(),
        &url,
        &serde_json::to_string(&known)?,
    ])?;
    Ok(())
}

/// The identity that a row had, where it is one and free here; else a new one.
pub(crate) fn free(tx: &Transaction<'_>, table: &str, wanted: &str) -> Result<String, Failure> {
    if uuid::Uuid::try_parse(wanted).is_err() || wanted.len() != 36 {
        return Ok(new_id());
    }
    let taken = tx
        .prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?
        .query_row([wanted], |_| Ok(()))
        .optional()?;
    Ok(if taken.is_some() { new_id() } else { wanted.to_owned() })
}

/// What was decided of an entry.
pub(crate) fn write_decisions(
    tx: &Transaction<'_>,
    now: &str,
    id: &str,
    decisions: &[Decision],
) -> Result<(), Failure> {
    for d in decisions {
        let verdict = name_of(d.verdict);
        if d.field == Field::Tag {
            tx.prepare_cached("INSERT INTO tag (id, entry_id, tag, verdict) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (entry_id, tag) DO NOTHING")?
                .execute(params![new_id(), id, d.words, verdict])?;
            continue;
        }
        let quote = Quote { quote: d.words.clone(), nth: d.nth.max(1) };
        let words = Words { entry: id, field: d.field, quote: &quote };
        crate::marks::insert(tx, now, words, Said { verdict, value: d.value.as_ref(), fixed: d.fixed })?;
    }
    Ok(())
}
