//! # What it finds
//! Two or more spaces in a row within a line, no-break spaces counted.
//!
//! # Why it matters
//! They tear holes in the printed line, and a search for the words around them finds nothing.
//!
//! # Example
//! > He met the founder of the company.  The activist was not there.
//!
//! # When it is right to ignore it
//! In a month that sets two spaces after every full stop nothing is remarked on; nor need you mind them in a quoted document.

use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "More than one space stands between “{before}” and “{after}”.";

pub static CHECK: Check = Check {
    name: "doubled-space",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("doubled_space.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut found: Vec<(usize, Span, bool)> = Vec::new();
    let mut single = 0_usize; // full stops with one space
    for (i, entry) in chronicle.entries.iter().enumerate() {
        single += memchr::memmem::find_iter(entry.text.as_bytes(), b". ").count();
        runs(&entry.text, |gap| found.push((i, gap, entry.text[..gap.start].ends_with('.'))));
    }
    let doubled = found.iter().filter(|(_, _, stop)| *stop).count();
    let is_style = doubled >= 4 && doubled * 2 > single;
    for (i, gap, stop) in found {
        if stop && is_style {
            continue;
        }
        let text = &chronicle.entries[i].text;
        let from = text[..gap.start].rfind(char::is_whitespace).map_or(0, |at| at + step(text, at));
        let to = text[gap.end..].find(char::is_whitespace).map_or(text.len(), |at| gap.end + at);
        let (before, after) = (&text[from..gap.start], &text[gap.end..to]);
        remarks.mark_in(i, Span::new(from, to), SAYS, &[("before", before), ("after", after)]).mend_at(
            gap,
            " ",
            Safety::Safe,
        );
    }
}

/// Every run of two or more spaces between words of one line.
fn runs(text: &str, mut found: impl FnMut(Span)) {
    let mut start = None;
    for (at, c) in text.char_indices() {
        if matches!(c, ' ' | '\u{a0}' | '\t' | '\u{202f}' | '\u{2009}') {
            start.get_or_insert(at);
        } else if let Some(from) = start.take()
            && from > 0
            && !text[..from].ends_with('\n')
            && !matches!(c, '\n' | '\r')
            && text[from..at].chars().nth(1).is_some()
        {
            found(Span::new(from, at));
        }
    }
}

fn step(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}
