//! # What it finds
//! A source whose address bears a day well before the entry's, or weeks after it.
//!
//! # Why it matters
//! A report cannot be older than what it reports: the date or the link is wrong. A report of a later month is often about
//! another event of the same case.
//!
//! # Example
//! > May 20, Taraz, the court released Sarybayev K.[12] – with [12] https://tanba.example/2023/05/02/court
//!
//! # When it is right to ignore it
//! When the source announces the event, or looks back on it.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Date};
use crate::sources;
use crate::text::Span;
use std::collections::HashMap;

const OLDER: &str =
    "The entry is of {entry}, but the address of footnote {number} bears {source}, {days} days earlier.";
const YOUNGER: &str =
    "The entry is of {entry}, but the address of footnote {number} bears {source}, {days} days later.";

pub static CHECK: Check = Check {
    name: "source-dated-otherwise",
    severity: Severity::Warning,
    says: &[OLDER, YOUNGER],
    source: include_str!("source_dated_otherwise.rs"),
    look: Look::Month(look),
};

/// Days that an announcement may precede the event, and that a report may come late.
const EARLY: i32 = 3;
const LATE: i32 = 21;

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut dated: HashMap<&str, (Date, Span)> = HashMap::new();
    for footnote in &chronicle.footnotes {
        let Some((url, date)) = footnote.urls.iter().find_map(|url| Some((url, sources::dated(url)?))) else {
            continue;
        };
        let at = footnote.line.find(url.as_str()).unwrap_or(0);
        dated.insert(&footnote.label, (date, Span::new(at, at + url.len())));
    }
    for entry in &chronicle.entries {
        let Some(date) = entry.reading.date.as_ref().map(|d| d.value) else { continue };
        for reference in &entry.reading.references {
            let Some((source, span)) = dated.get(reference.label.as_str()) else { continue };
            let days = days_between(date, *source);
            let says = if days < -EARLY {
                OLDER
            } else if days > LATE {
                YOUNGER
            } else {
                continue;
            };
            let (entry, source, days) = (date.to_string(), source.to_string(), days.abs().to_string());
            let args = [("entry", &*entry), ("number", &*reference.label), ("source", &*source), ("days", &*days)];
            remarks.mark_footnote(&reference.label, *span, says, &args);
        }
    }
}

fn days_between(a: Date, b: Date) -> i32 {
    a.until(b).map_or(0, |span| span.get_days())
}
