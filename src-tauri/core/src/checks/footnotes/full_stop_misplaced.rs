//! # What it finds
//! A full stop on the other side of the reference than most of the month has it.
//!
//! # Why it matters
//! Both ways are right, but one page has one.
//!
//! # Example
//! > He was released.[12] – in a month that writes *released[12].*
//!
//! # When it is right to ignore it
//! When the reference belongs to the whole entry and not to its last sentence, and your house sets these apart.

use super::ending::{self, Before, Habit};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const BEFORE: &str = "The full stop stands before the reference at “{words}”; mostly it stands behind it.";
const BEHIND: &str = "The full stop stands behind the reference at “{words}”; mostly it stands before it.";

pub static CHECK: Check = Check {
    name: "full-stop-misplaced",
    severity: Severity::Style,
    says: &[BEFORE, BEHIND],
    source: include_str!("full_stop_misplaced.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let endings = ending::all(chronicle);
    let Habit { after, before, .. } = Habit::of(&endings);
    let (most, all) = (after.max(before), after + before);
    if all < 6 || most * 3 < all * 2 || most == all {
        return;
    }
    for (i, end) in &endings {
        let text = chronicle.entries[*i].text.as_str();
        let (at, refs) = (end.words, end.references);
        if after > before && end.before == Before::Stop && !end.after && text[..at].ends_with('.') {
            let span = ending::marked(text, end);
            remarks.mark_in(*i, span, BEFORE, &[("words", span.of(text))]).mend_at(
                Span::new(at - 1, refs.end),
                format!("{}.", refs.of(text)),
                Safety::Safe,
            );
        } else if before > after && end.before == Before::Nothing && end.after {
            let span = Span::new(ending::marked(text, end).start, text.trim_end().len());
            remarks.mark_in(*i, span, BEHIND, &[("words", span.of(text))]).mend_at(
                Span::new(at, text.trim_end().len()),
                format!(".{}", refs.of(text)),
                Safety::Safe,
            );
        }
    }
}
