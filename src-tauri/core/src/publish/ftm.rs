//! FollowTheMoney, JSON lines: the exchange form of Aleph and of the databases built on it. Chosen over HURIDOCS' formats
//! because its schema is public and versioned, its files are read by a program (`ftm`, `yente`, OpenAleph) without a
//! mapping made by hand, and people and events are entities there as they are here.
//!
//! An entry is an `Event`, a person of the month a `Person` that is `involved` in it. What FollowTheMoney has no word for
//! (measures, articles) stands in the event's `description`, which is the entry whole.

use super::set::Page;
use crate::chronicle::{Chronicle, Entry, Person};
use crate::names;
use crate::read::references;
use serde_json::{Value, json};

/// One entity a line: people, then events.
pub fn write(chronicle: &Chronicle, page: &Page) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let scope = scope(chronicle);
    let people = chronicle.people.iter().filter(|p| !p.protected).map(|p| person(p, &scope));
    let events = (1..).zip(&chronicle.entries).map(|(n, e)| event(n, e, chronicle, page, &scope));
    for entity in people.chain(events) {
        out.push_str(&entity.to_string());
        out.push('\n');
    }
    out
}

/// What keeps the ids of one month apart from another's.
fn scope(chronicle: &Chronicle) -> String {
    match (chronicle.id.as_str(), chronicle.period) {
        ("", Some(period)) => period.from.strftime("%Y-%m").to_string(),
        ("", None) => "month".to_owned(),
        (id, _) => id.to_owned(),
    }
}

fn person_id(name: &str, scope: &str) -> String {
    format!("kronika-{scope}-person-{}", names::fold(name).replace(|c: char| !c.is_alphanumeric(), "-"))
}

fn person(p: &Person, scope: &str) -> Value {
    let aliases: Vec<&String> = p.spellings.iter().filter(|s| **s != p.name).collect();
    json!({"id": person_id(&p.name, scope), "schema": "Person",
        "properties": {"name": [p.name], "alias": aliases}})
}

fn event(n: usize, e: &Entry, chronicle: &Chronicle, page: &Page, scope: &str) -> Value {
    let text: String = plain(&e.text);
    let id = if e.id.is_empty() { format!("kronika-{scope}-entry-{n}") } else { format!("kronika-{}", e.id) };
    // a protected person is no entity: an id would join her events across months
    let protected = |name: &str| chronicle.people.iter().any(|p| p.protected && p.name == name);
    let named = e.reading.persons.iter().map(|p| p.value.name.as_str()).filter(|name| !protected(name));
    let mut involved: Vec<String> = named.map(|name| person_id(name, scope)).collect();
    involved.sort_unstable();
    involved.dedup();
    let urls: Vec<&String> = e
        .reading
        .references
        .iter()
        .flat_map(|r| chronicle.footnotes.iter().filter(move |f| f.label == r.label))
        .flat_map(|f| &f.urls)
        .collect();
    let at_home = e.reading.places.iter().any(|p| p.value.region.as_ref().is_some_and(|r| r.starts_with("KZ")));
    json!({"id": id, "schema": "Event", "properties": {
        "name": [first_words(&text)],
        "startDate": e.reading.date.iter().map(|d| d.value.to_string()).collect::<Vec<_>>(),
        "location": e.reading.places.iter().map(|p| &p.value.name).collect::<Vec<_>>(),
        "country": if at_home { vec!["kz"] } else { vec![] },
        "involved": involved,
        "keywords": e.reading.tags.iter().map(|t| &t.tag).collect::<Vec<_>>(),
        "sourceUrl": urls,
        "description": [text],
        "summary": [page.heading()],
    }})
}

/// The text without its references.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for r in references::read(text) {
        out.push_str(&text[at..r.span.start]);
        at = r.span.end;
    }
    out.push_str(&text[at..]);
    out
}

/// About a dozen words, as a name for what has none.
fn first_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(12).collect();
    words.join(" ")
}
