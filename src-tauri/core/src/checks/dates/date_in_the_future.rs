//! # What it finds
//! An entry dated after today.
//!
//! # Why it matters
//! It reports what has not happened yet: the date is mistyped.
//!
//! # Example
//! > December 3, Taraz, the court released Sarybayev K. – written on November 30
//!
//! # When it is right to ignore it
//! When the clock of the computer is wrong.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;

const SAYS: &str = "{date} is still to come.";

pub static CHECK: Check = Check {
    name: "date-in-the-future",
    severity: Severity::Error,
    says: &[SAYS],
    source: include_str!("date_in_the_future.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let Some(today) = remarks.known.today else { return };
    for (i, entry) in chronicle.entries.iter().enumerate() {
        if let Some(date) = entry.reading.date.as_ref().filter(|d| d.value > today) {
            remarks.mark_in(i, date.span, SAYS, &[("date", &date.value.to_string())]);
        }
    }
}
