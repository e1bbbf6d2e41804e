//! # What it finds
//! A day that no calendar has, such as November 31.
//!
//! # Why it matters
//! One of its digits is wrong, and nobody knows which.
//!
//! # Example
//! > November 31, Astana, the court released Sarybayev K.
//!
//! # When it is right to ignore it
//! When a document with such a date is quoted, which should be said.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Date;

const SAYS: &str = "There is no {date}.";

pub static CHECK: Check = Check {
    name: "date-not-in-calendar",
    severity: Severity::Error,
    says: &[SAYS],
    source: include_str!("date_not_in_calendar.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for written in prose.dates() {
        // without a year, February 29 may be right
        let year = written.year.or(prose.period.map(|p| p.from.year())).unwrap_or(2024);
        if Date::new(year, written.month, written.day).is_err() && !prose.is_apparatus(written.span.start) {
            remarks.mark(written.span, SAYS, &[("date", written.span.of(prose.text))]);
        }
    }
}
