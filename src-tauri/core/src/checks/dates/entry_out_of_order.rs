//! # What it finds
//! An entry that stands before or behind its day: the fewest entries that must move for all dates to ascend.
//!
//! # Why it matters
//! A chronicle is read as a sequence. An entry out of its place is often misdated, and is missed by whoever looks up the day.
//!
//! # Example
//! > May 17, Taraz, … / May 16, Astana, … / May 17, Astana, …
//!
//! # When it is right to ignore it
//! In a chronicle arranged by subject. Where most entries are out of order, nothing is remarked on.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Date};
use crate::text::Span;

const SAYS: &str = "The entry is dated {date} but stands between {before} and {after}.";
const LAST: &str = "The entry is dated {date} but stands after {before}.";
const FIRST: &str = "The entry is dated {date} but stands before {after}.";

pub static CHECK: Check = Check {
    name: "entry-out-of-order",
    severity: Severity::Warning,
    says: &[SAYS, LAST, FIRST],
    source: include_str!("entry_out_of_order.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let dated: Vec<(usize, Date)> =
        chronicle.entries.iter().enumerate().filter_map(|(i, e)| Some((i, e.reading.date.as_ref()?.value))).collect();
    let stays = ascending(&dated.iter().map(|(_, d)| *d).collect::<Vec<_>>());
    let stray = stays.iter().filter(|s| !**s).count();
    if stray * 4 > dated.len() && stray > 1 {
        return; // arranged by something else
    }
    for (k, (i, date)) in dated.iter().enumerate().filter(|(k, _)| !stays[*k]) {
        let entry = &chronicle.entries[*i];
        let Some(written) = entry.reading.date.as_ref().map(|d| d.span) else { continue };
        let end = entry.reading.places.last().map_or(written.end, |p| p.span.end.max(written.end));
        let span = Span::new(written.start.min(end), end);
        let before = (0..k).rev().find(|j| stays[*j]).map(|j| dated[j].1.to_string());
        let after = (k + 1..dated.len()).find(|j| stays[*j]).map(|j| dated[j].1.to_string());
        let date = date.to_string();
        match (before.as_deref(), after.as_deref()) {
            (Some(before), Some(after)) => {
                remarks.mark_in(*i, span, SAYS, &[("date", &date), ("before", before), ("after", after)])
            }
            (Some(before), None) => remarks.mark_in(*i, span, LAST, &[("date", &date), ("before", before)]),
            (_, after) => remarks.mark_in(*i, span, FIRST, &[("date", &date), ("after", after.unwrap_or_default())]),
        };
    }
}

/// Which of `dates` stay: a longest run that does not descend, by patience sorting in n log n.
fn ascending(dates: &[Date]) -> Vec<bool> {
    let mut piles: Vec<usize> = Vec::new(); // the last card of each pile
    let mut below: Vec<Option<usize>> = vec![None; dates.len()];
    for (k, date) in dates.iter().enumerate() {
        let at = piles.partition_point(|top| dates[*top] <= *date);
        below[k] = at.checked_sub(1).map(|pile| piles[pile]);
        if at == piles.len() {
            piles.push(k);
        } else {
            piles[at] = k;
        }
    }
    let mut stays = vec![false; dates.len()];
    let mut next = piles.last().copied();
    while let Some(k) = next {
        stays[k] = true;
        next = below[k];
    }
    stays
}
