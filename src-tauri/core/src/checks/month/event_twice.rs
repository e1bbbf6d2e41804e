//! # What it finds
//! Two entries of one day and place that name the same people and share most of their words.
//!
//! # Why it matters
//! An event counted twice spoils the figures, and a critic will find it.
//!
//! # Example
//! > Two monitors entered the same arrest of Saparov K. in Taraz.
//!
//! # When it is right to ignore it
//! When one person was arrested twice in a day, or two reports of one event are kept on purpose.

use crate::checks::prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Entry};
use crate::text::Span;
use std::collections::{BTreeMap, HashSet};

const SAYS: &str = "The event seems to stand in entry {entry} too.";

pub static CHECK: Check = Check {
    name: "event-twice",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("event_twice.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut days: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        if let (Some(date), Some(place)) = (&entry.reading.date, entry.reading.places.last()) {
            days.entry((date.value, place.value.name.as_str())).or_default().push(i);
        }
    }
    for together in days.values().filter(|t| t.len() > 1 && t.len() < 40) {
        for (k, j) in together.iter().enumerate().skip(1) {
            let twin = together[..k].iter().find(|i| is_one_event(&chronicle.entries[**i], &chronicle.entries[*j]));
            if let Some(i) = twin {
                let entry = &chronicle.entries[*j];
                let span = Span::new(0, entry.reading.dateline_end.max(1).min(entry.text.len()));
                let span = if entry.text.is_char_boundary(span.end) { span } else { Span::new(0, 0) };
                remarks.mark_in(*j, span, SAYS, &[("entry", &(i + 1).to_string())]);
            }
        }
    }
}

fn is_one_event(a: &Entry, b: &Entry) -> bool {
    let people = |e: &'_ Entry| -> HashSet<String> { e.reading.persons.iter().map(|p| p.value.name.clone()).collect() };
    let (people_a, people_b) = (people(a), people(b));
    if people_a.is_disjoint(&people_b) {
        return false;
    }
    let (words_a, words_b) = (telling(a), telling(b));
    let shared = words_a.intersection(&words_b).count();
    shared >= 8 && shared * 5 >= words_a.len().min(words_b.len()) * 3
}

/// The words of the story, four letters and more.
fn telling(entry: &Entry) -> HashSet<String> {
    let story = entry.text.get(entry.reading.dateline_end..).unwrap_or(&entry.text);
    let words = prose::words(story);
    words.iter().map(|w| w.of(story)).filter(|w| w.chars().count() >= 4).map(str::to_lowercase).collect()
}
