//! # What it finds
//! An entry dated before the first or after the last day that the chronicle covers.
//!
//! # Why it matters
//! The month or the day is mistyped, or the entry belongs into another chronicle.
//!
//! # Example
//! > October 12, Taraz, … in a chronicle of November
//!
//! # When it is right to ignore it
//! For late news of an earlier month that the title announces.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;

const SAYS: &str = "{date} lies outside the period of the chronicle, {from} to {to}.";

pub static CHECK: Check = Check {
    name: "date-outside-period",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("date_outside_period.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let Some(period) = chronicle.period else { return };
    let dated = || chronicle.entries.iter().enumerate().filter_map(|(i, e)| Some((i, e.reading.date.as_ref()?)));
    let inside = dated().filter(|(_, d)| (period.from..=period.to).contains(&d.value)).count();
    let outside = dated().count() - inside;
    if outside > inside {
        return; // the period is not this month's
    }
    let (from, to) = (period.from.to_string(), period.to.to_string());
    for (i, date) in dated().filter(|(_, d)| !(period.from..=period.to).contains(&d.value)) {
        let day = date.value.to_string();
        let args = [("date", &*day), ("from", &*from), ("to", &*to)];
        remarks.mark_in(i, date.span, SAYS, &args);
    }
}
