//! # What it finds
//! A reference whose footnote is missing from the list, or whose footnote names no source.
//!
//! # Why it matters
//! A statement without a source is worth nothing to those who must prove it.
//!
//! # Example
//! > The case was closed[17]. – and the list goes from [16] to [18]
//!
//! # When it is right to ignore it
//! Never in what is published. While you write, the footnote may come later.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use std::collections::HashMap;

const MISSING: &str = "[{number}] has no footnote in the list.";
const NO_LIST: &str = "The references, {number} and on, have no list of footnotes.";
const EMPTY: &str = "Footnote {number} names no source.";

pub static CHECK: Check = Check {
    name: "footnote-without-source",
    severity: Severity::Error,
    says: &[MISSING, NO_LIST, EMPTY],
    source: include_str!("footnote_without_source.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let sourced: HashMap<&str, bool> =
        chronicle.footnotes.iter().map(|f| (f.label.as_str(), f.text.chars().any(char::is_alphanumeric))).collect();
    if chronicle.footnotes.is_empty() {
        // a month without its list: one sentence says it all
        let first = chronicle.entries.iter().enumerate().find_map(|(i, e)| Some((i, e.reading.references.first()?)));
        if let Some((i, reference)) = first {
            let remark = remarks.mark_in(i, reference.span, NO_LIST, &[("number", &reference.label)]);
            remark.footnote = Some(reference.label.clone());
        }
        return;
    }
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for reference in &entry.reading.references {
            let says = match sourced.get(reference.label.as_str()) {
                Some(true) => continue,
                Some(false) => EMPTY,
                None => MISSING,
            };
            remarks.mark_in(i, reference.span, says, &[("number", &reference.label)]).footnote =
                Some(reference.label.clone());
        }
    }
}
