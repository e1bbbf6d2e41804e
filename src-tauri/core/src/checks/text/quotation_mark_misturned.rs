//! # What it finds
//! An opening quotation mark where the quotation closes.
//!
//! # Why it matters
//! Programmes that turn marks by themselves do it wrongly behind a space; in print it reads as a new quotation.
//!
//! # Example
//! > He was charged with “spreading false information“ in May.
//!
//! # When it is right to ignore it
//! In German words quoted as „Wort“, which are not remarked on.

use crate::checks::prose::{Fault, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "An opening mark closes the quotation at “{words}”.";

pub static CHECK: Check = Check {
    name: "quotation-mark-misturned",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("quotation_mark_misturned.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let text = prose.text;
    for (_, mark) in prose.quotes().faults.iter().filter(|(f, _)| *f == Fault::Misturned) {
        let gap = text[..mark.start].trim_end_matches([' ', '\u{a0}']).len();
        let span = Span::new(prose.run_before(gap), mark.end);
        let new = if prose.after(mark.end).is_some_and(char::is_alphanumeric) { "” " } else { "”" };
        remarks.mark(span, SAYS, &[("words", span.of(text))]).mend_at(Span::new(gap, mark.end), new, Safety::Safe);
    }
}
