//! # What it finds
//! A footnote of the list to which no entry refers.
//!
//! # Why it matters
//! Either a reference was lost from the text, and with it the proof of a statement, or the line is left from an entry that
//! was taken out.
//!
//! # Example
//! > [31] https://tanba.example/news/31, and no [31] in the text
//!
//! # When it is right to ignore it
//! When the line is a remark on the whole chronicle.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;
use std::collections::HashSet;

const SAYS: &str = "No entry refers to footnote {number}.";

pub static CHECK: Check = Check {
    name: "footnote-without-reference",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("footnote_without_reference.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let referred: HashSet<&str> =
        chronicle.entries.iter().flat_map(|e| &e.reading.references).map(|r| r.label.as_str()).collect();
    if referred.is_empty() {
        return; // a list without references is a bibliography
    }
    for footnote in chronicle.footnotes.iter().filter(|f| !f.label.is_empty() && !referred.contains(f.label.as_str())) {
        let whole = Span::new(0, footnote.line.trim_end().len());
        remarks.mark_footnote(&footnote.label, whole, SAYS, &[("number", &footnote.label)]);
    }
}
