//! # What it finds
//! One address under two numbers of the list, trackers and the like left aside.
//!
//! # Why it matters
//! One of the two was probably pasted by mistake, and its entry stands without its own source. If it is right, one footnote
//! with two references says it better.
//!
//! # Example
//! > [82] https://tanba.example/a/1.html and [83] https://tanba.example/a/1.html
//!
//! # When it is right to ignore it
//! When one report tells both events and your house gives each entry a footnote of its own.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Footnote};
use crate::sources;
use crate::text::Span;
use std::collections::HashMap;

const SAYS: &str = "The address of footnote {number} stands in footnote {other} too.";

pub static CHECK: Check = Check {
    name: "source-twice",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("source_twice.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut by_address: HashMap<String, Vec<(&Footnote, &str)>> = HashMap::new();
    for footnote in &chronicle.footnotes {
        for url in &footnote.urls {
            by_address.entry(sources::key(url)).or_default().push((footnote, url));
        }
    }
    for places in by_address.values().filter(|places| places.len() > 1) {
        for (footnote, url) in places {
            let Some((other, _)) = places.iter().find(|(o, _)| o.label != footnote.label) else { continue };
            let at = footnote.line.find(url).unwrap_or(0);
            let args = [("number", &*footnote.label), ("other", &*other.label)];
            remarks.mark_footnote(&footnote.label, Span::new(at, at + url.len()), SAYS, &args);
        }
    }
}
