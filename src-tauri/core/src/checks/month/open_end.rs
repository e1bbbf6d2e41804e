//! # What it finds
//! An arrest of an earlier month whose days have passed since, of a person whom this month does not mention.
//!
//! # Why it matters
//! Whether a person was released is what readers ask next; nobody remembers it unasked.
//!
//! # Example
//! > In October Saparov K. was arrested for 15 days; November says nothing of him.
//!
//! # When it is right to ignore it
//! When you have asked and there is no news: dismiss it with that reason.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, MeasureKind};
use crate::names;
use crate::text::Span;

const SAYS: &str =
    "The {days} days of arrest of {name}, of {date}, ended in this period; no entry says what came of it.";

pub static CHECK: Check = Check {
    name: "open-end",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("open_end.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let Some(period) = chronicle.period else { return };
    let named = |name: &str| {
        chronicle.entries.iter().flat_map(|e| &e.reading.persons).any(|p| names::same_person(&p.value.name, name))
    };
    for earlier in remarks.known.earlier.iter().rev().take(2) {
        for entry in &earlier.entries {
            let Some(date) = entry.reading.date.as_ref().map(|d| d.value) else { continue };
            for measure in entry.reading.measures.iter().map(|m| &m.value) {
                let days = measure.days;
                if measure.kind != MeasureKind::Arrest || days == 0 {
                    continue;
                }
                let ends = date.saturating_add(jiff::Span::new().days(days));
                if !(period.from..=period.to).contains(&ends) || date >= period.from {
                    continue;
                }
                for name in measure.persons.iter().filter(|n| !named(n)) {
                    let (days, date) = (days.to_string(), date.to_string());
                    remarks.mark(Span::new(0, 0), SAYS, &[("days", &days), ("name", name), ("date", &date)]);
                }
            }
        }
    }
}
