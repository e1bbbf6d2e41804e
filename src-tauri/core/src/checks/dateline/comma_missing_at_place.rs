//! # What it finds
//! A dateline whose place runs into the sentence: no comma stands behind it, or none before it.
//!
//! # Why it matters
//! *Almaty court decided* leaves open whether the place is the dateline's or the court's.
//!
//! # Example
//! > November 6, Almaty court decided to close the case.
//!
//! # When it is right to ignore it
//! When the place belongs to the sentence; then the dateline wants a place of its own. A month that sets no commas there is
//! left alone.

use crate::checks::prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::{Chronicle, Entry, PlaceKind};
use crate::text::Span;

const SAYS: &str = "A comma is missing at the place in “{words}”.";

pub static CHECK: Check = Check {
    name: "comma-missing-at-place",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("comma_missing_at_place.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let placed = || chronicle.entries.iter().enumerate().filter(|(_, e)| !e.reading.places.is_empty());
    let lacking = placed().filter(|(_, e)| gap(e).is_some()).count();
    if lacking * 3 > placed().count() {
        return;
    }
    for (i, entry) in placed() {
        let Some((before, after)) = gap(entry) else { continue };
        let text = entry.text.as_str();
        let named = &entry.reading.places;
        let (Some(first), Some(last)) = (named.first(), named.last()) else { continue };
        let word = text[last.span.end..].trim_start();
        let from = text.len() - word.len();
        let end = from + word.find([' ', ',', '\u{a0}', '[']).unwrap_or(word.len());
        let date = prose::opening_date(entry).map_or(first.span.start, |d| d.end);
        let start = if before { date } else { first.span.start };
        let span = Span::new(start, if after { end } else { last.span.end });
        let between = &text[first.span.start..last.span.end];
        let tail = if after { &text[from..end] } else { "" };
        let new = format!("{}{between}{}{tail}", if before { ", " } else { "" }, if after { ", " } else { "" });
        let shown = Span::new(0, span.end);
        remarks.mark_in(i, shown, SAYS, &[("words", shown.of(text))]).mend_at(span, new, Safety::Offered);
    }
}

/// Whether a comma is missing before and behind the places; `None` where neither is.
fn gap(entry: &Entry) -> Option<(bool, bool)> {
    let text = entry.text.as_str();
    let (first, last) = (entry.reading.places.first()?, entry.reading.places.last()?);
    let date = prose::opening_date(entry)?;
    if first.span.start < date.end {
        return None; // the place stands first
    }
    let between = text[date.end..first.span.start].trim();
    let before = matches!(between, "in" | "at" | "");
    let rest = &text[last.span.end..];
    let goes_on = rest.strip_prefix(' ').is_some_and(|r| r.starts_with(char::is_alphanumeric));
    // `3 мая в Таразе суд решил` wants none
    let latin = text[first.span.start..].starts_with(|c: char| c.is_ascii());
    // `Kazakhstan takes part` is the sentence's subject, see dateline-without-place
    let subject = last.value.kind == PlaceKind::Country;
    ((before || goes_on) && !subject && latin).then_some((before, goes_on))
}
