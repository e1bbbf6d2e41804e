//! A chronicle made whole: rows of the file, readings made anew, the monitor's decisions laid over them, people, remarks.
//! Nothing of it is stored; what was read from a text is kept in memory until the text or the lexicon changes.

use crate::overlay::{self, Decided};
use crate::{Archive, EntryState, Failure};
use kronika_core::chronicle::{Chronicle, Entry, Footnote, Period, Person};
use kronika_core::lexicon::{Field, Learned, Learnt};
use kronika_core::read::{self, Context, references};
use rusqlite::{OptionalExtension, Row};
use std::cell::RefCell;
use std::sync::Arc;

/// A chronicle with what the values of the core do not hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Month {
    /// As checks and publication take it.
    pub(crate) chronicle: Chronicle,
    /// For each entry, in order.
    pub(crate) records: Vec<Record>,
}

/// What the file holds of an entry besides its text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) state: EntryState,
    pub(crate) decided: Vec<Decided>,
    pub(crate) tags: Vec<(String, String)>,
}

impl Archive {
    /// The chronicle, made whole or as it was made last.
    pub(crate) fn month(&self, id: &str) -> Result<Arc<Month>, Failure> {
        if let Some(month) = self.months.borrow().get(id) {
            return Ok(Arc::clone(month));
        }
        let month = Arc::new(self.make(id)?);
        self.months.borrow_mut().insert(id.to_owned(), Arc::clone(&month));
        Ok(month)
    }

    fn make(&self, id: &str) -> Result<Month, Failure> {
        let db = &self.opened.db;
        let head = db
            .prepare_cached("SELECT title, period_from, period_to FROM chronicle WHERE id = ?1")?
            .query_row([id], |r| {
                Ok((r.get::<_, Option<String>>(0)?, r.get::<_, Option<String>>(1)?, r.get::<_, Option<String>>(2)?))
            })
            .optional()?;
        let (title, from, to) = head.ok_or_else(|| Failure::gone("chronicle"))?;
        let mut month = Month {
            chronicle: Chronicle {
                id: id.to_owned(),
                title,
                period: period(from.as_deref(), to.as_deref()),
                ..Chronicle::default()
            },
            ..Month::default()
        };
        let learned = self.learned()?;
        let register = self.register()?;
        let context = Context {
            period: month.chronicle.period,
            learned: Some(&learned),
            register: &register,
            ..Context::default()
        };
        let mut rows = db.prepare_cached(
            "SELECT id, text, before, state FROM entry WHERE chronicle_id = ?1 ORDER BY position, id",
        )?;
        let entries = rows.query_map([id], entry_row)?.collect::<Result<Vec<_>, _>>()?;
        let mut decided = overlay::decided(db, id)?;
        let mut tags = overlay::tags(db, id)?;
        for entry in entries {
            let decided = decided.remove(&entry.id).unwrap_or_default();
            let tags = tags.remove(&entry.id).unwrap_or_default();
            month.records.push(Record { state: entry.state, decided, tags });
            month.chronicle.entries.push(entry);
        }
        month.chronicle.footnotes = self.footnotes(id)?;
        month.chronicle.sources = self.known_sources(&month.chronicle.footnotes)?;
        let mut kept = self.kept.borrow_mut();
        complete(&mut month, context, &mut kept.entry(id.to_owned()).or_default().readings);
        Ok(month)
    }

    /// The footnotes of a chronicle, in order.
    pub(crate) fn footnotes(&self, chronicle: &str) -> Result<Vec<Footnote>, Failure> {
        let mut rows = self.opened.db.prepare_cached(
            "SELECT id, label, before, line FROM footnote WHERE chronicle_id = ?1 ORDER BY position, id",
        )?;
        let rows = rows.query_map([chronicle], |r| {
            let (id, label, before, line): (String, String, String, String) =
                (r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?);
            Ok(Footnote { id, label, ..references::footnote(&line, &before) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The archive's lexicon, as the readers take it.
    pub(crate) fn learned(&self) -> Result<Arc<Learned>, Failure> {
        once(&self.learned, || Ok(Arc::new(self.read_lexicon()?)))
    }

    /// The register of people: names that a monitor set, with their spellings.
    pub(crate) fn register(&self) -> Result<Arc<[Person]>, Failure> {
        once(&self.register, || Ok(self.read_register()?.into()))
    }

    fn read_lexicon(&self) -> Result<Learned, Failure> {
        let mut rows =
            self.opened.db.prepare_cached("SELECT field, phrase, confirmed, name FROM learnt ORDER BY at, id")?;
        let lines = rows.query_map([], |r| {
            Ok(Learnt {
                field: field(&r.get::<_, String>(0)?),
                phrase: r.get(1)?,
                confirmed: r.get(2)?,
                name: r.get(3)?,
            })
        })?;
        Ok(Learned::new(lines.collect::<Result<Vec<_>, _>>()?))
    }

    fn read_register(&self) -> Result<Vec<Person>, Failure> {
        let db = &self.opened.db;
        let mut rows = db.prepare_cached("SELECT id, name, role, protected FROM person ORDER BY name")?;
        let people = rows
            .query_map([], |r| {
                Ok((
                    r.get::<_, String>(0)?,
                    r.get::<_, String>(1)?,
                    r.get::<_, Option<String>>(2)?,
                    r.get::<_, bool>(3)?,
                ))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let mut spellings =
            db.prepare_cached("SELECT spelling FROM spelling WHERE person_id = ?1 ORDER BY spelling")?;
        people
            .into_iter()
            .map(|(id, name, role, protected)| {
                let mut known: Vec<String> = spellings.query_map([id], |r| r.get(0))?.collect::<Result<_, _>>()?;
                known.retain(|s| *s != name);
                known.insert(0, name.clone());
                let roles = role.and_then(|r| serde_json::from_value(r.into()).ok()).into_iter().collect();
                Ok(Person { name, spellings: known, roles, perhaps: vec![], protected })
            })
            .collect()
    }
}

/// Reads the texts of a month and lays over them what was decided.
pub(crate) fn complete(month: &mut Month, context: Context<'_>, kept: &mut read::Kept) {
    for (entry, record) in month.chronicle.entries.iter_mut().zip(&month.records) {
        entry.decisions = overlay::told(&record.decided, &record.tags);
        entry.reading = kept.entry(&entry.text, context);
        overlay::lay(&entry.text, &mut entry.reading, &record.decided, &record.tags);
    }
    kept.people(&mut month.chronicle, context);
    // bare surnames came in: what was rejected goes again, what was fixed keeps its name
    for (entry, record) in month.chronicle.entries.iter_mut().zip(&month.records) {
        overlay::lay(&entry.text, &mut entry.reading, &record.decided, &record.tags);
    }
    overlay::people(&mut month.chronicle, context.register);
}

/// What is in the cell, put there first when it is empty.
fn once<T: Clone>(cell: &RefCell<Option<T>>, make: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    let known = cell.borrow().clone();
    known.map_or_else(|| Ok(cell.borrow_mut().insert(make()?).clone()), Ok)
}

fn entry_row(r: &Row<'_>) -> rusqlite::Result<Entry> {
    let state = match r.get::<_, String>(3)?.as_str() {
        "approved" => EntryState::Approved,
        "work" => EntryState::Work,
        _ => EntryState::New,
    };
    Ok(Entry { id: r.get(0)?, text: r.get(1)?, before: r.get(2)?, state, ..Entry::default() })
}

/// The field of that name; the file's own check lets no other in.
pub(crate) fn field(name: &str) -> Field {
    serde_json::from_value(name.into()).unwrap_or(Field::Tag)
}

/// The name of a field, as the file writes it.
pub(crate) fn field_name(field: Field) -> &'static str {
    match field {
        Field::Person => "person",
        Field::Place => "place",
        Field::Article => "article",
        Field::Measure => "measure",
        Field::Tag => "tag",
        Field::Date => "date",
    }
}

pub(crate) fn period(from: Option<&str>, to: Option<&str>) -> Option<Period> {
    Some(Period { from: from?.parse().ok()?, to: to?.parse().ok()? })
}
