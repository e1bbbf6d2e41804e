//! Decisions over readings: what a monitor confirmed stands, what she rejected goes, what she marked or changed says what she
//! said. A decision is anchored by its words and which occurrence of them; where the words are gone it waits, `lost`, and is
//! told as a remark.

use crate::Failure;
use crate::month::field;
use crate::view::MarkValue;
use kronika_core::chronicle::{self, Certainty, Chronicle, Decision, Found, Mention, Person, Reading, Tag};
use kronika_core::lexicon::Field;
use kronika_core::names;
use kronika_core::text::{Quote, Span};
use rusqlite::Connection;
use std::collections::HashMap;

/// The reason that stands with what a person decided.
pub(crate) const DECIDED: &str = "decided by a person";

/// A decision on words of an entry.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decided {
    pub(crate) id: String,
    pub(crate) field: Field,
    /// Without words it holds whatever the text says.
    pub(crate) quote: Quote,
    /// `confirmed`, `rejected`, `added`.
    pub(crate) verdict: String,
    pub(crate) value: Option<MarkValue>,
    /// Whether the value is the monitor's own.
    pub(crate) fixed: bool,
    pub(crate) lost: bool,
}

/// The decisions of a chronicle, by entry.
pub(crate) fn decided(db: &Connection, chronicle: &str) -> Result<HashMap<String, Vec<Decided>>, Failure> {
    let mut rows = db.prepare_cached(
        "SELECT mark.entry_id, mark.id, field, quote, nth, verdict, value, fixed, lost FROM mark
         JOIN entry ON entry.id = mark.entry_id WHERE entry.chronicle_id = ?1 ORDER BY mark.at, mark.id",
    )?;
    let mut by_entry: HashMap<String, Vec<Decided>> = HashMap::new();
    let mut rows = rows.query([chronicle])?;
    while let Some(r) = rows.next()? {
        let value: Option<String> = r.get(6)?;
        by_entry.entry(r.get(0)?).or_default().push(Decided {
            id: r.get(1)?,
            field: field(&r.get::<_, String>(2)?),
            quote: Quote { quote: r.get(3)?, nth: r.get(4)? },
            verdict: r.get(5)?,
            value: value.and_then(|v| serde_json::from_str(&v).ok()),
            fixed: r.get(7)?,
            lost: r.get(8)?,
        });
    }
    Ok(by_entry)
}

/// Tags that were decided, by entry: the tag and its verdict.
pub(crate) fn tags(db: &Connection, chronicle: &str) -> Result<HashMap<String, Vec<(String, String)>>, Failure> {
    let mut rows = db.prepare_cached(
        "SELECT tag.entry_id, tag, verdict FROM tag JOIN entry ON entry.id = tag.entry_id WHERE entry.chronicle_id = ?1 ORDER BY tag.id",
    )?;
    let mut by_entry: HashMap<String, Vec<(String, String)>> = HashMap::new();
    let mut rows = rows.query([chronicle])?;
    while let Some(r) = rows.next()? {
        by_entry.entry(r.get(0)?).or_default().push((r.get(1)?, r.get(2)?));
    }
    Ok(by_entry)
}

/// Decisions as the chronicle tells them; those whose words are gone stay at home.
pub(crate) fn told(decided: &[Decided], tags: &[(String, String)]) -> Vec<Decision> {
    let of_words = decided.iter().filter(|d| !d.lost).map(|d| Decision {
        field: d.field,
        words: d.quote.quote.clone(),
        nth: d.quote.nth,
        verdict: verdict(&d.verdict),
        value: d.value.clone(),
        fixed: d.fixed,
    });
    let of_tags = tags.iter().map(|(tag, said)| Decision {
        field: Field::Tag,
        words: tag.clone(),
        nth: 1,
        verdict: verdict(said),
        value: None,
        fixed: false,
    });
    of_words.chain(of_tags).collect()
}

/// The verdict of that name; the file's own check lets no other in.
fn verdict(name: &str) -> chronicle::Decided {
    match name {
        "rejected" => chronicle::Decided::Rejected,
        "added" => chronicle::Decided::Added,
        _ => chronicle::Decided::Confirmed,
    }
}

/// Lays decisions over a reading of `text`.
pub(crate) fn lay(text: &str, reading: &mut Reading, decided: &[Decided], tags: &[(String, String)]) {
    for one in decided.iter().filter(|d| !d.lost) {
        if one.quote.quote.is_empty() {
            lay_whole(reading, one);
        } else if let Some(span) = one.quote.find(text) {
            lay_words(reading, one, span);
        }
    }
    for (tag, verdict) in tags {
        reading.tags.retain(|t| t.tag != *tag);
        if verdict != "rejected" {
            reading.tags.push(Tag { tag: tag.clone(), certainty: Certainty::Sure, reason: DECIDED });
        }
    }
}

/// A dateline's date or places that hold whatever the text says: the words that were read stay marked where they are.
fn lay_whole(reading: &mut Reading, one: &Decided) {
    match &one.value {
        Some(MarkValue::Date(iso)) => {
            if let Ok(value) = iso.parse() {
                let span = reading.date.as_ref().map_or(Span::default(), |d| d.span);
                reading.date = Some(Found { span, value, certainty: Certainty::Sure, reason: DECIDED });
            }
        }
        Some(MarkValue::Place(place)) => {
            // the first of several; the others follow in the order they were decided
            if reading.places.iter().all(|p| p.reason != DECIDED) {
                reading.places.clear();
            }
            reading.places.push(Found {
                span: Span::default(),
                value: place.clone(),
                certainty: Certainty::Sure,
                reason: DECIDED,
            });
        }
        _ => {}
    }
}

fn lay_words(reading: &mut Reading, one: &Decided, span: Span) {
    let keep = one.verdict != "rejected";
    match one.field {
        Field::Person => {
            let read = reading.persons.iter().find(|f| f.span == span).map(|f| f.value.name.clone());
            put(&mut reading.persons, one, span, keep, |v| {
                if let MarkValue::Person(v) = v { Some(v.clone()) } else { None }
            });
            if let Some(name) = read.filter(|name| reading.persons.iter().all(|p| p.value.name != *name)) {
                nobody(reading, &name, keep.then_some(span));
            }
        }
        Field::Place => {
            put(
                &mut reading.places,
                one,
                span,
                keep,
                |v| if let MarkValue::Place(v) = v { Some(v.clone()) } else { None },
            );
        }
        Field::Article => put(&mut reading.citations, one, span, keep, |v| {
            if let MarkValue::Article(v) = v { Some(v.clone()) } else { None }
        }),
        Field::Measure => put(&mut reading.measures, one, span, keep, |v| {
            if let MarkValue::Measure(v) = v { Some(v.clone()) } else { None }
        }),
        Field::Date => {
            let mut dates: Vec<_> = reading.date.take().into_iter().collect();
            put(&mut dates, one, span, keep, |v| if let MarkValue::Date(v) = v { v.parse().ok() } else { None });
            reading.date = dates.pop();
        }
        Field::Tag => {}
    }
}

/// No mention bears `name` any more: nothing that was read was done to somebody of that name, but to whoever the words at
/// `now` name instead.
fn nobody(reading: &mut Reading, name: &str, now: Option<Span>) {
    let now = now.and_then(|at| reading.persons.iter().find(|p| p.span == at)).map(|p| p.value.name.clone());
    for measure in reading.measures.iter_mut().filter(|m| m.reason != DECIDED) {
        let Some(at) = measure.value.persons.iter().position(|p| p == name) else { continue };
        match &now {
            Some(now) if !measure.value.persons.contains(now) => measure.value.persons[at].clone_from(now),
            _ => drop(measure.value.persons.remove(at)),
        }
    }
}

fn put<T: Clone>(
    found: &mut Vec<Found<T>>,
    one: &Decided,
    span: Span,
    keep: bool,
    value: impl Fn(&MarkValue) -> Option<T>,
) {
    let read = found.iter().find(|f| f.span == span).map(|f| f.value.clone());
    // what is rejected is what was read: of two words of a person's own, the one that was taken back is no row any more
    found.retain(|f| !f.span.overlaps(span) || (!keep && f.reason == DECIDED));
    if !keep {
        return;
    }
    let said = one.value.as_ref().and_then(value);
    let value = if one.fixed { said.or(read) } else { read.or(said) };
    if let Some(value) = value {
        let at = found.partition_point(|f| f.span.start < span.start);
        found.insert(at, Found { span, value, certainty: Certainty::Sure, reason: DECIDED });
    }
}

/// People anew from the mentions as they now stand: names that were fixed count, and the register says who is protected.
pub(crate) fn people(chronicle: &mut Chronicle, register: &[Person]) {
    let known = std::mem::take(&mut chronicle.people);
    let mut people: Vec<Person> = Vec::new();
    for entry in &chronicle.entries {
        for mention in &entry.reading.persons {
            let Mention { name, role, .. } = &mention.value;
            let at = people.iter().position(|p| p.name == *name).unwrap_or_else(|| {
                let before = known.iter().find(|p| p.name == *name);
                people.push(Person {
                    name: name.clone(),
                    perhaps: before.map_or_else(Vec::new, |p| p.perhaps.clone()),
                    ..Person::default()
                });
                people.len() - 1
            });
            let words = mention.span.of(&entry.text);
            if !people[at].spellings.iter().any(|s| s == words) {
                people[at].spellings.push(words.to_owned());
            }
            if let Some(role) = role.filter(|r| !people[at].roles.contains(r)) {
                people[at].roles.push(role);
            }
        }
    }
    for person in &mut people {
        if let Some(known) = known.iter().find(|k| k.name == person.name) {
            // the commonest first, as they were told apart
            person.spellings.sort_by_key(|s| known.spellings.iter().position(|k| k == s).unwrap_or(usize::MAX));
        }
        if let Some(entry) = register
            .iter()
            .find(|r| r.name == person.name || r.spellings.iter().any(|s| names::same_person(s, &person.name)))
        {
            person.protected = entry.protected;
            for role in &entry.roles {
                person.roles.retain(|r| r != role);
                person.roles.insert(0, *role);
            }
        }
    }
    chronicle.people = people;
}
