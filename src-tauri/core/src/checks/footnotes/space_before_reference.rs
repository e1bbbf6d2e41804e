//! # What it finds
//! A space before a reference, where the month sets references close to the word.
//!
//! # Why it matters
//! The number may fall to the next line, away from what it proves.
//!
//! # Example
//! > according to the police report [21].
//!
//! # When it is right to ignore it
//! In a month that sets every reference so nothing is remarked on.

use super::ending::word_before;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "A space stands before [{number}].";

pub static CHECK: Check = Check {
    name: "space-before-reference",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("space_before_reference.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut found = Vec::new();
    let mut close = 0_usize;
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for reference in &entry.reading.references {
            let words = entry.text[..reference.span.start].trim_end_matches([' ', '\u{a0}']);
            if words.len() == reference.span.start {
                close += 1;
            } else if !words.ends_with('\n') && !words.is_empty() {
                found.push((i, words.len(), reference));
            }
        }
    }
    if found.len() >= close {
        return; // it is this month's style
    }
    for (i, gap, reference) in found {
        let text = &chronicle.entries[i].text;
        let span = Span::new(word_before(text, gap), reference.span.end);
        remarks.mark_in(i, span, SAYS, &[("number", &reference.label)]).mend_at(
            Span::new(gap, reference.span.start),
            "",
            Safety::Safe,
        );
    }
}
