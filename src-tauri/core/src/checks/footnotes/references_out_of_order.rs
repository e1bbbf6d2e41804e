//! # What it finds
//! A reference with a lower number than the one before it, where it is met for the first time.
//!
//! # Why it matters
//! Numbers that jump back mean that an entry was moved, or that a number was mistyped and now points to another's source.
//!
//! # Example
//! > … was released[14]. The next entry ends with [13].
//!
//! # When it is right to ignore it
//! When the list is in another order on purpose. Kronika numbers anew when it publishes.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use std::collections::HashSet;

const SAYS: &str = "[{number}] stands after [{before}].";

pub static CHECK: Check = Check {
    name: "references-out-of-order",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("references_out_of_order.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut met = HashSet::new();
    let mut highest = 0_u64;
    for (i, entry) in chronicle.entries.iter().enumerate() {
        // in the archive a label is a key and no number
        for reference in entry.reading.references.iter().filter(|_| entry.id.is_empty()) {
            let Ok(number) = reference.label.parse::<u64>() else { continue };
            if !met.insert(number) {
                continue;
            }
            if number < highest {
                let before = highest.to_string();
                remarks.mark_in(i, reference.span, SAYS, &[("number", &reference.label), ("before", &before)]);
            } else {
                highest = number;
            }
        }
    }
}
