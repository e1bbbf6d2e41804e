//! # What it finds
//! The masculine and the feminine form of one surname with the same initial, *Saparov K.* and *Saparova K.*, where the
//! entries share a post, a place or another person.
//!
//! # Why it matters
//! A woman under a man's name is not found, and a wrong name in a published case can harm two people.
//!
//! # Example
//! > the journalist Saparov M. in one entry, the journalist Saparova M. in the next, both in Shymkent
//!
//! # When it is right to ignore it
//! When they are two people, such as a couple or brother and sister: keep them apart in the register, and it stays silent.

use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::{Chronicle, Entry};
use crate::names::{self, decline};
use crate::text::Span;
use std::collections::BTreeMap;

const SAYS: &str = "“{words}” may be the person called “{other}” in entry {entry}.";

pub static CHECK: Check = Check {
    name: "gender-of-name-differs",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("gender_of_name_differs.rs"),
    look: Look::Month(look),
};

/// Where a form stands: the entry, the words.
type Places = Vec<(usize, Span)>;

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    // by masculine surname and initial: the mentions of either form
    let mut forms: BTreeMap<(String, &str), [Places; 2]> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for mention in &entry.reading.persons {
            let person = &mention.value;
            if person.given.is_empty() || decline::is_cyrillic(&person.surname) {
                continue; // in Russian the ending may be a case
            }
            let initial = names::initial_key(&person.given);
            let masculine = ["ova", "eva", "ina", "yna"].iter().find(|e| person.surname.ends_with(**e));
            let ends = ["ov", "ev", "in", "yn"].iter().any(|e| person.surname.ends_with(e));
            let (stem, woman) = match (masculine, ends) {
                (Some(_), _) => (&person.surname[..person.surname.len() - 1], 1),
                (None, true) => (person.surname.as_str(), 0),
                _ => continue,
            };
            forms.entry((names::fold(stem), initial)).or_default()[woman].push((i, mention.span));
        }
    }
    for [men, women] in forms.values() {
        if men.is_empty() || women.is_empty() {
            continue;
        }
        let (few, many) = if men.len() <= women.len() { (men, women) } else { (women, men) };
        let tie = few.len() == many.len();
        for (places, others) in [(few, many), (many, few)].into_iter().take(if tie { 2 } else { 1 }) {
            for (i, span) in places {
                let entry = &chronicle.entries[*i];
                let linked =
                    others.iter().find(|(j, other)| i != j && linked(entry, *span, &chronicle.entries[*j], *other));
                let Some((j, other)) = linked else { continue };
                let (words, other) = (span.of(&entry.text), other.of(&chronicle.entries[*j].text));
                let number = (j + 1).to_string();
                remarks
                    .mark_in(*i, *span, SAYS, &[("words", words), ("other", other), ("entry", &number)])
                    .mend(other, Safety::Offered);
            }
        }
    }
}

/// Whether two mentions share a post, or their entries a place and another person.
fn linked(a: &Entry, at: Span, b: &Entry, other: Span) -> bool {
    let role = |e: &Entry, s: Span| e.reading.persons.iter().find(|p| p.span == s).and_then(|p| p.value.role);
    let posts = role(a, at).is_some() && role(a, at) == role(b, other);
    let place = |e: &Entry| e.reading.places.last().map(|p| p.value.name.clone());
    let same_place = place(a).is_some() && place(a) == place(b);
    let person = a
        .reading
        .persons
        .iter()
        .filter(|p| p.span != at)
        .any(|p| b.reading.persons.iter().any(|q| q.span != other && q.value.name == p.value.name));
    person || posts && same_place
}
