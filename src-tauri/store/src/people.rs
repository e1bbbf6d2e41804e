//! The register of people: renamed here or everywhere, merged, split, protected, described. A name set here outranks what the
//! readers make of the mentions, in every month.

use crate::marks::{Said, Words, decide};
use crate::transact::Op;
use crate::view::{MarkValue, PersonView, TimelineView};
use crate::{Archive, Changed, Failure, Scope, new_id};
use kronika_core::chronicle::{Found, Mention, Person, Role};
use kronika_core::lexicon::Field;
use kronika_core::text::Quote;
use rusqlite::{OptionalExtension, Transaction, params};

impl Archive {
    /// A person with the timeline.
    pub fn person(&self, name: &str) -> Result<PersonView, Failure> {
        let mut timeline = self.timeline(crate::Register::People, name)?;
        timeline.sort_by(|a, b| a.date_iso.cmp(&b.date_iso));
        let mut found = None;
        for id in self.chronicles_of(Scope::Archive, "")? {
            found = found.or(self.month(&id)?.chronicle.people.iter().find(|p| p.name == name).cloned());
        }
        let registered = self.register()?.iter().find(|p| p.name == name).cloned();
        let person = found.or(registered).ok_or_else(|| Failure::gone("person"))?;
        let note: Option<String> = self
            .opened
            .db
            .prepare_cached("SELECT note FROM person WHERE name = ?1")?
            .query_row([name], |r| r.get(0))
            .optional()?;
        Ok(PersonView { person, note: note.unwrap_or_default(), timeline })
    }

    /// Another canonical name, here or everywhere.
    pub fn rename_person(&mut self, chronicle: &str, name: &str, to: &str, scope: Scope) -> Result<Changed, Failure> {
        let to = one_name(to)?;
        let op = Op::new("rename_person").with("name", name).with("to", &to);
        match scope {
            Scope::Archive => {
                let spellings = self.spellings_of(&[name])?;
                self.transact(op, |tx, _| {
                    let id = registered(tx, &to)?;
                    absorb(tx, &id, name, &to, &spellings)?;
                    Ok(chronicle.to_owned())
                })
            }
            Scope::Chronicle => {
                let mentions = self.mentions(chronicle, |m| m.name == name)?;
                self.transact(op, |tx, now| {
                    fix(tx, now, &mentions, &to)?;
                    Ok(chronicle.to_owned())
                })
            }
        }
    }

    /// Several names are one person.
    pub fn merge_people(&mut self, chronicle: &str, names: &[&str], into: &str) -> Result<Changed, Failure> {
        let into = one_name(into)?;
        let spellings = self.spellings_of(names)?;
        self.transact(Op::new("merge_people").with("name", &into).counting("people", names.len()), |tx, _| {
            let id = registered(tx, &into)?;
            for name in names.iter().filter(|n| **n != into) {
                absorb(tx, &id, name, &into, &spellings)?;
            }
            for spelling in &spellings {
                spell(tx, &id, spelling)?;
            }
            Ok(chronicle.to_owned())
        })
    }

    /// Some spellings of a name are another person.
    pub fn split_person(
        &mut self,
        chronicle: &str,
        name: &str,
        spellings: &[&str],
        to: &str,
    ) -> Result<Changed, Failure> {
        let to = one_name(to)?;
        if to == name || spellings.is_empty() {
            return Err(Failure::refused(
                "Choose the spellings that are somebody else, and give that person another name.",
            ));
        }
        let mut mentions = self.mentions(chronicle, |m| m.name == name)?;
        mentions.retain(|(_, quote, _)| spellings.contains(&quote.quote.as_str()));
        self.transact(Op::new("split_person").with("name", name).with("to", &to), |tx, now| {
            for spelling in spellings {
                tx.prepare_cached("DELETE FROM spelling WHERE spelling = ?1")?.execute([spelling])?;
            }
            fix(tx, now, &mentions, &to)?;
            Ok(chronicle.to_owned())
        })
    }

    /// The name must never be published, or may.
    pub fn protect_person(&mut self, chronicle: &str, name: &str, protected: bool) -> Result<Changed, Failure> {
        let spellings = self.spellings_of(&[name])?;
        self.transact(Op::new("protect_person").with("name", name), |tx, _| {
            let id = registered(tx, name)?;
            tx.prepare_cached("UPDATE person SET protected = ?2 WHERE id = ?1")?.execute(params![id, protected])?;
            for spelling in &spellings {
                spell(tx, &id, spelling)?;
            }
            Ok(chronicle.to_owned())
        })
    }

    /// Role and note of a person.
    pub fn describe_person(
        &mut self,
        chronicle: &str,
        name: &str,
        role: Option<Role>,
        note: &str,
    ) -> Result<Changed, Failure> {
        self.transact(Op::new("describe_person").with("name", name), |tx, _| {
            let id = registered(tx, name)?;
            let role = role.map(serde_json::to_value).transpose()?.and_then(|v| v.as_str().map(str::to_owned));
            tx.prepare_cached("UPDATE person SET role = ?2, note = ?3 WHERE id = ?1")?
                .execute(params![id, role, note])?;
            Ok(chronicle.to_owned())
        })
    }

    /// Every spelling of these names in the archive.
    fn spellings_of(&self, names: &[&str]) -> Result<Vec<String>, Failure> {
        let mut spellings: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
        for id in self.chronicles_of(Scope::Archive, "")? {
            for person in self.month(&id)?.chronicle.people.iter().filter(|p| names.contains(&p.name.as_str())) {
                // a bare surname or given name is too little to tell a person by in another month
                spellings.extend(person.spellings.iter().filter(|s| s.contains([' ', '.'])).cloned());
            }
        }
        spellings.sort();
        spellings.dedup();
        Ok(spellings)
    }

    /// The mentions of a chronicle that fit: entry, words, value.
    fn mentions(
        &self,
        chronicle: &str,
        fits: impl Fn(&Mention) -> bool,
    ) -> Result<Vec<(String, Quote, Mention)>, Failure> {
        let month = self.month(chronicle)?;
        let found = month.chronicle.entries.iter().flat_map(|entry| {
            let here = |m: &&Found<Mention>| fits(&m.value);
            entry
                .reading
                .persons
                .iter()
                .filter(here)
                .map(|m| (entry.id.clone(), Quote::new(&entry.text, m.span), m.value.clone()))
                .collect::<Vec<_>>()
        });
        Ok(found.collect())
    }

    /// The timeline of an entry list, as registers show it.
    pub(crate) fn timeline_of(
        &self,
        fits: impl Fn(&kronika_core::chronicle::Reading) -> bool,
    ) -> Result<Vec<TimelineView>, Failure> {
        let mut timeline = Vec::new();
        for id in self.chronicles_of(Scope::Archive, "")? {
            for entry in self.month(&id)?.chronicle.entries.iter().filter(|e| fits(&e.reading)) {
                let reading = &entry.reading;
                timeline.push(TimelineView {
                    chronicle: id.clone(),
                    entry: entry.id.clone(),
                    date_iso: reading.date.as_ref().map(|d| d.value.to_string()),
                    places: reading.places.iter().map(|p| p.value.name.clone()).collect(),
                    beginning: entry.text.chars().take(160).collect(),
                    measures: reading.measures.iter().map(|m| m.value.clone()).collect(),
                    tags: reading.tags.iter().map(|t| t.tag.clone()).collect(),
                });
            }
        }
        Ok(timeline)
    }
}

fn one_name(name: &str) -> Result<String, Failure> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.len() > 200 {
        return Err(Failure::refused("Write the name as it is to stand: Surname I."));
    }
    Ok(name)
}

/// The register's row of that name, made where there is none.
fn registered(tx: &Transaction<'_>, name: &str) -> Result<String, Failure> {
    let id: Option<String> =
        tx.prepare_cached("SELECT id FROM person WHERE name = ?1")?.query_row([name], |r| r.get(0)).optional()?;
    if let Some(id) = id {
        return Ok(id);
    }
    let id = new_id();
    tx.prepare_cached("INSERT INTO person (id, name, role, protected, note) VALUES (?1, ?2, NULL, 0, '')")?
        .execute([&id, name])?;
    spell(tx, &id, name)?;
    Ok(id)
}

/// What a file knows of a person: a role that nobody gave here, and that the name is protected.
pub(crate) fn know(tx: &Transaction<'_>, person: &Person, role: Option<Role>) -> Result<(), Failure> {
    let id = registered(tx, &person.name)?;
    let role = role.map(serde_json::to_value).transpose()?.and_then(|v| v.as_str().map(str::to_owned));
    tx.prepare_cached("UPDATE person SET role = coalesce(role, ?2), protected = max(protected, ?3) WHERE id = ?1")?
        .execute(params![id, role, person.protected])?;
    for spelling in person.spellings.iter().filter(|s| person.protected && s.contains([' ', '.'])) {
        spell(tx, &id, spelling)?;
    }
    Ok(())
}

/// A spelling is this person's from now on.
fn spell(tx: &Transaction<'_>, person: &str, spelling: &str) -> Result<(), Failure> {
    let id: Option<String> = tx
        .prepare_cached("SELECT id FROM spelling WHERE spelling = ?1")?
        .query_row([spelling], |r| r.get(0))
        .optional()?;
    match id {
        Some(id) => tx
            .prepare_cached("UPDATE spelling SET person_id = ?2 WHERE id = ?1 AND person_id <> ?2")?
            .execute([&id, person])?,
        None => tx.prepare_cached("INSERT INTO spelling (id, person_id, spelling) VALUES (?1, ?2, ?3)")?.execute([
            &new_id(),
            person,
            spelling,
        ])?,
    };
    Ok(())
}

/// A name becomes `to`: its row, where it has one, goes, and its protection and spellings pass over.
fn absorb(tx: &Transaction<'_>, id: &str, name: &str, to: &str, spellings: &[String]) -> Result<(), Failure> {
    let before: Option<(String, Option<String>, bool, String)> = tx
        .prepare_cached("SELECT id, role, protected, note FROM person WHERE name = ?1 AND name <> ?2")?
        .query_row([name, to], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))
        .optional()?;
    if let Some((old, role, protected, note)) = before {
        tx.prepare_cached("UPDATE spelling SET person_id = ?2 WHERE person_id = ?1")?.execute([&old, id])?;
        tx.prepare_cached("UPDATE person SET role = coalesce(role, ?2), protected = max(protected, ?3), note = trim(note || ' ' || ?4) WHERE id = ?1")?
            .execute(params![id, role, protected, note])?;
        tx.prepare_cached("DELETE FROM person WHERE id = ?1")?.execute([&old])?;
    }
    for spelling in spellings {
        spell(tx, id, spelling)?;
    }
    Ok(())
}

/// Fixes the name of mentions.
fn fix(tx: &Transaction<'_>, now: &str, mentions: &[(String, Quote, Mention)], to: &str) -> Result<(), Failure> {
    for (entry, quote, mention) in mentions {
        let value = MarkValue::Person(Mention { name: to.to_owned(), ..mention.clone() });
        let words = Words { entry, field: Field::Person, quote };
        decide(tx, now, words, Said::confirmed(&value, true))?;
    }
    Ok(())
}
