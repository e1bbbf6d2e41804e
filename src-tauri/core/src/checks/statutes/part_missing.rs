//! # What it finds
//! An article cited without its part, where another entry of the month gives the part.
//!
//! # Why it matters
//! The parts of one article differ by years: taking part in a rally or organising it, joining a banned association or leading
//! it.
//!
//! # Example
//! > released after 15 days under Article 488 – the entry of the arrest says Article 488, Part 7
//!
//! # When it is right to ignore it
//! When the source does not give the part; or when the whole article is meant.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Code};
use std::collections::{BTreeMap, HashSet};

const SAME: &str = "Article {article} is cited without its part; entry {entry}, of the same person, gives Part {part}.";
const OTHER: &str = "Article {article} is cited without its part; entry {entry} gives Part {part}.";

pub static CHECK: Check = Check {
    name: "part-missing",
    severity: Severity::Style,
    says: &[SAME, OTHER],
    source: include_str!("part_missing.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut given: BTreeMap<(Code, &str), Vec<(usize, &str)>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for citation in entry.reading.citations.iter().map(|c| &c.value) {
            if let Some(part) = &citation.part {
                given.entry((citation.code, &citation.article)).or_default().push((i, part));
            }
        }
    }
    let people = |i: usize| -> HashSet<&str> {
        chronicle.entries[i].reading.persons.iter().map(|p| p.value.name.as_str()).collect()
    };
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for citation in entry.reading.citations.iter().filter(|c| c.value.part.is_none()) {
            let Some(places) = given.get(&(citation.value.code, citation.value.article.as_str())) else { continue };
            if matches!(citation.value.code, Code::Treaty | Code::Unknown) || places.iter().any(|(j, _)| *j == i) {
                continue; // the entry itself says the part elsewhere
            }
            let here = people(i);
            let same = places.iter().find(|(j, _)| !here.is_disjoint(&people(*j)));
            let Some((j, part)) = same.or(places.first()) else { continue };
            let says = if same.is_some() { SAME } else { OTHER };
            let number = (j + 1).to_string();
            let args = [("article", &*citation.value.article), ("entry", &*number), ("part", part)];
            remarks.mark_in(i, citation.span, says, &args);
        }
    }
}
