//! # What it finds
//! A gap in a series of overviews: the month has three and more of them, and days between two, or at its end, are in none.
//!
//! # Why it matters
//! A series is trusted because it is whole.
//!
//! # Example
//! > overviews to November 2, 9, 16 and 23, and none to November 30
//!
//! # When it is right to ignore it
//! When the last overview appears in the next month.

use crate::checks::dates::overview_misdated::{is_overview, overview};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Date};
use crate::text::Span;

const SAYS: &str = "No overview covers {from} to {to}.";

pub static CHECK: Check = Check {
    name: "overview-missing",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("overview_missing.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let Some(period) = chronicle.period else { return };
    let mut covered: Vec<(Date, Date)> = Vec::new();
    for entry in chronicle.entries.iter().filter(|e| e.text.len() < 600 && is_overview(e)) {
        let Some(date) = entry.reading.date.as_ref().map(|d| d.value) else { continue };
        let prose = Prose::of(entry, chronicle.period);
        let Some((_, last)) = overview(&prose) else { continue };
        let to = last.date(chronicle.period).unwrap_or(date);
        let from =
            prose.dates().iter().rev().find(|d| d.span.end < last.span.start).and_then(|d| d.date(chronicle.period));
        if let Some(from) = from.filter(|f| *f < to) {
            covered.push((from, to));
        }
    }
    if covered.len() < 3 {
        return;
    }
    covered.sort_unstable();
    let step = covered.iter().map(|(from, to)| days(*from, *to)).max().unwrap_or(7).max(1);
    let mut end = covered[0].1;
    for (from, to) in covered.iter().copied().skip(1).chain([(period.to, period.to)]) {
        let last = from == period.to && to == period.to;
        if days(end, from) > if last { step - 1 } else { 1 } {
            let (from, to) = (end.to_string(), from.to_string());
            remarks.mark(Span::new(0, 0), SAYS, &[("from", &from), ("to", &to)]);
        }
        end = end.max(to);
    }
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
