//! # What it finds
//! One person whose name is spelt in two ways in the month, or otherwise than in the register of earlier months.
//!
//! # Why it matters
//! The person is lost to whoever searches for the other spelling; in a court paper it may count as another person.
//!
//! # Example
//! > Zhanibekov M. was arrested … the lawyer of Janibekov M.
//!
//! # When it is right to ignore it
//! When a document is quoted that spells the name so; or when they are two people after all.

use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::{Chronicle, Found, Mention, Person};
use crate::names::{self, decline};
use crate::text::Span;
use std::collections::{BTreeMap, HashMap};

const MONTH: &str = "“{words}” is spelt “{usual}” in entry {entry}.";
const REGISTER: &str = "“{words}” is spelt “{usual}” in the register of earlier months.";

pub static CHECK: Check = Check {
    name: "name-spellings-differ",
    severity: Severity::Warning,
    says: &[MONTH, REGISTER],
    source: include_str!("name_spellings_differ.rs"),
    look: Look::Month(look),
};

/// A word of a name where it stands.
struct Spelt<'t> {
    entry: usize,
    mention: Span,
    word: Span,
    written: &'t str,
}

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    // surnames of one person, and full given names of one person, in Latin letters: those are not declined
    let mut things: BTreeMap<(&str, bool), Vec<Spelt<'_>>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for mention in &entry.reading.persons {
            let Found { span, value: Mention { name, surname, given, second_name, .. }, .. } = mention;
            let words = span.of(&entry.text);
            if *second_name || decline::is_cyrillic(words) {
                continue;
            }
            for (word, is_given) in [(surname, false), (given, true)] {
                if word.chars().count() < 4 || word.contains('.') {
                    continue;
                }
                let Some(at) = words.find(word.as_str()) else { continue };
                let at = Span::new(span.start + at, span.start + at + word.len());
                let spelt = Spelt { entry: i, mention: *span, word: at, written: at.of(&entry.text) };
                things.entry((name, is_given)).or_default().push(spelt);
            }
        }
    }
    // a register of years is long: its names are found by the sound of the surname
    let mut register: HashMap<String, Vec<&Person>> = HashMap::new();
    for person in remarks.known.register {
        register.entry(names::fold(&names::written(&person.name).surname)).or_default().push(person);
    }
    for ((name, is_given), places) in &things {
        if register.is_empty() && places.iter().all(|place| place.written == places[0].written) {
            continue;
        }
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for place in places {
            *counts.entry(place.written).or_default() += 1;
        }
        let sounding = register.get(&names::fold(&names::written(name).surname)).map_or(&[][..], Vec::as_slice);
        let known = sounding.iter().find(|p| p.name == *name || !is_given && is_of(p.name.as_str(), name));
        let most = counts.values().copied().max().unwrap_or(0);
        let prevail = counts.values().filter(|n| **n == most).count() == 1;
        for place in places {
            // a spelling counts as another only of the same sounds: two surnames of one person are told elsewhere
            let fold = names::fold(place.written);
            let other = places.iter().find(|o| {
                o.written != place.written && names::fold(o.written) == fold && (!prevail || counts[o.written] == most)
            });
            if let Some(other) = other.filter(|_| !prevail || counts[place.written] < most) {
                let number = (other.entry + 1).to_string();
                let args = [("words", place.written), ("usual", other.written), ("entry", &*number)];
                remarks.mark_in(place.entry, place.mention, MONTH, &args).mend_at(
                    place.word,
                    other.written,
                    Safety::Offered,
                );
            } else if let Some(usual) =
                known.filter(|_| counts.len() == 1 && !is_given).map(|p| names::written(&p.name).surname)
                && usual != place.written
                && !decline::is_cyrillic(&usual)
                && names::fold(&usual) == fold
            {
                let args = [("words", place.written), ("usual", &*usual)];
                remarks.mark_in(place.entry, place.mention, REGISTER, &args).mend_at(
                    place.word,
                    usual.as_str(),
                    Safety::Offered,
                );
            }
        }
    }
}

/// Whether two canonical names are of one person by surname and initial.
fn is_of(a: &str, b: &str) -> bool {
    let initial = |n: &str| names::initial_key(&names::written(n).given);
    names::same_person(a, b) && initial(a) == initial(b)
}
