//! # What it finds
//! A space before a comma, a full stop or another closing mark, and a space between a quotation mark and its words.
//!
//! # Why it matters
//! The mark may be parted from its word at the end of a line.
//!
//! # Example
//! > He was charged with “spreading false information ”.
//!
//! # When it is right to ignore it
//! When a document is quoted letter by letter.

use crate::checks::prose::{Fault, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const BEFORE: &str = "A space stands before “{mark}”.";
const AFTER: &str = "A space stands behind the opening “{mark}”.";

pub static CHECK: Check = Check {
    name: "space-before-mark",
    severity: Severity::Warning,
    says: &[BEFORE, AFTER],
    source: include_str!("space_before_mark.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let text = prose.text;
    let mut before = [None, None]; // the two characters before, the nearer last
    for (at, c) in text.char_indices() {
        if matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')')
            && before[1].is_some_and(|b| b == ' ' || b == '\u{a0}')
            && before[0].is_some_and(|b: char| b.is_alphanumeric() || matches!(b, '”' | '»' | ')' | ']'))
            && !text[at + 1..].starts_with(|a: char| a.is_alphanumeric() || matches!(a, '.' | ')' | '-' | '/'))
        {
            let gap = text[..at].trim_end_matches([' ', '\u{a0}']).len();
            let mark = Span::new(prose.run_before(gap), at + 1);
            remarks.mark(mark, BEFORE, &[("mark", &text[at..=at])]).mend_at(Span::new(gap, at), "", Safety::Safe);
        }
        before = [before[1], Some(c)];
    }
    let faults = &prose.quotes().faults;
    for (_, mark) in faults.iter().filter(|(f, _)| *f == Fault::Spaced) {
        let misturned = faults.iter().any(|(f, s)| *f == Fault::Misturned && s == mark);
        let opens = !misturned && matches!(mark.of(text), "“" | "«" | "„");
        if opens {
            let word = text[mark.end..].trim_start_matches([' ', '\u{a0}']);
            let from = text.len() - word.len();
            let span = Span::new(mark.start, prose.run_after(from));
            remarks.mark(span, AFTER, &[("mark", mark.of(text))]).mend_at(Span::new(mark.end, from), "", Safety::Safe);
        } else {
            let gap = text[..mark.start].trim_end_matches([' ', '\u{a0}']).len();
            let glyph = if misturned { "”" } else { mark.of(text) };
            remarks.mark(Span::new(prose.run_before(gap), mark.end), BEFORE, &[("mark", glyph)]).mend_at(
                Span::new(gap, mark.end),
                glyph,
                Safety::Safe,
            );
        }
    }
}
