//! # What it finds
//! An entry with a full stop before its reference and another behind it; and, where the month has it both ways, a full stop
//! behind a reference that follows the period of an abbreviation.
//!
//! # Why it matters
//! One sentence has one full stop.
//!
//! # Example
//! > The witnesses have a right to protection.[88].
//!
//! # When it is right to ignore it
//! Behind the period of an initial (*Saparov K.[39].*) a second stop can be defended: then set it everywhere.

use super::ending::{self, Before};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "A full stop stands before the reference and again behind it at “{words}”.";
const ABBREVIATED: &str = "A full stop follows the period at “{words}”, as it does not in {other} other entries.";

pub static CHECK: Check = Check {
    name: "full-stop-twice",
    severity: Severity::Warning,
    says: &[SAYS, ABBREVIATED],
    source: include_str!("full_stop_twice.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let endings = ending::all(chronicle);
    for (i, end) in endings.iter().filter(|(_, e)| e.after) {
        let text = chronicle.entries[*i].text.as_str();
        let span = Span::new(ending::marked(text, end).start, text.trim_end().len());
        let words = span.of(text);
        match end.before {
            Before::Stop => {
                // the stop behind stays: it is where most stand
                let bare = text[..end.words].trim_end_matches(['.', '…']);
                let remark = remarks.mark_in(*i, span, SAYS, &[("words", words)]);
                if bare.len() < end.words && text[..end.words].ends_with('.') {
                    remark.mend_at(Span::new(end.words - 1, end.words), "", Safety::Safe);
                }
            }
            Before::Abbreviation | Before::Quoted => {
                let (with, without) = ending::stops_behind(&endings, end.before);
                if without == 0 || without < with {
                    continue;
                }
                let other = without.to_string();
                remarks.mark_in(*i, span, ABBREVIATED, &[("words", words), ("other", &other)]).mend_at(
                    Span::new(end.references.end, text.trim_end().len()),
                    "",
                    Safety::Offered,
                );
            }
            Before::Nothing => {}
        }
    }
}
