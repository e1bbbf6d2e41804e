//! # What it finds
//! An entry without any reference, in a month whose entries have them.
//!
//! # Why it matters
//! The reader cannot follow the statement to its source, and an opponent will say that it has none.
//!
//! # Example
//! > May 3, Taraz, the court released Sarybayev K. – and no number behind it
//!
//! # When it is right to ignore it
//! When the monitor herself was the witness; say so in a footnote.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "The entry names no source.";

pub static CHECK: Check = Check {
    name: "entry-without-source",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("entry_without_source.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let sourced = chronicle.entries.iter().filter(|e| !e.reading.references.is_empty()).count();
    if sourced * 2 < chronicle.entries.len() {
        return;
    }
    for (i, entry) in chronicle.entries.iter().enumerate() {
        if entry.reading.references.is_empty() && !entry.text.contains("://") {
            let opening = entry.reading.dateline_end;
            let end = if opening > 0 { opening } else { entry.text.find(' ').unwrap_or(entry.text.len()) };
            remarks.mark_in(i, Span::new(0, end), SAYS, &[]);
        }
    }
}
