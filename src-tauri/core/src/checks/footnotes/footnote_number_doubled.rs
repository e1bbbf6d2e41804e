//! # What it finds
//! Two footnotes of the list under one number.
//!
//! # Why it matters
//! Nobody can tell which of the two proves the statement.
//!
//! # Example
//! > [12] https://tanba.example/a and, further down, [12] https://tanba.example/b
//!
//! # When it is right to ignore it
//! Never: give one of them a number of its own.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;
use std::collections::HashSet;

const SAYS: &str = "Footnote {number} stands twice in the list.";

pub static CHECK: Check = Check {
    name: "footnote-number-doubled",
    severity: Severity::Error,
    says: &[SAYS],
    source: include_str!("footnote_number_doubled.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut met = HashSet::new();
    for footnote in chronicle.footnotes.iter().filter(|f| !f.label.is_empty()) {
        if !met.insert(footnote.label.as_str()) {
            let label = footnote.line.find(']').map_or(0, |at| at + 1);
            remarks.mark_footnote(&footnote.label, Span::new(0, label), SAYS, &[("number", &footnote.label)]);
        }
    }
}
