//! # What it finds
//! An entry whose date is not followed by a place.
//!
//! # Why it matters
//! The reader does not learn where it happened, and the map and the register of places lose the event.
//!
//! # Example
//! > November 9, the international organisation condemned the decision of the court.
//!
//! # When it is right to ignore it
//! For what has no place, such as a ranking. A month whose datelines have no places is left alone.

use crate::checks::prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Entry, PlaceKind};
use crate::text::Span;

const SAYS: &str = "No place follows the date in “{words}”.";

pub static CHECK: Check = Check {
    name: "dateline-without-place",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("dateline_without_place.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let dated = || chronicle.entries.iter().enumerate().filter(|(_, e)| prose::opening_date(e).is_some());
    let placed = dated().filter(|(_, e)| has_place(e)).count();
    if placed * 2 < dated().count() {
        return;
    }
    for (i, entry) in dated().filter(|(_, e)| !has_place(e)) {
        let span = opening(entry);
        remarks.mark_in(i, span, SAYS, &[("words", span.of(&entry.text))]);
    }
}

/// Whether the dateline names a place; a country that goes on as the sentence's subject (`Kazakhstan takes part`) is none.
fn has_place(entry: &Entry) -> bool {
    let places = &entry.reading.places;
    let Some(first) = places.first() else { return false };
    let goes_on = entry.text[first.span.end..].starts_with(' ');
    !(places.len() == 1 && first.value.kind == PlaceKind::Country && goes_on)
}

/// The opening words, up to the second one behind the date.
fn opening(entry: &Entry) -> Span {
    let text = entry.text.as_str();
    let date = prose::opening_date(entry).unwrap_or_default();
    let mut head = text.len().min(date.end + 80);
    while !text.is_char_boundary(head) {
        head -= 1;
    }
    let words = prose::words(&text[date.end..head]);
    let end = words.get(1).or(words.first()).map_or(date.end, |w| date.end + w.end);
    Span::new(0, end.min(text.len()))
}
