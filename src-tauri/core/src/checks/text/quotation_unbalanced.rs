//! # What it finds
//! A quotation mark that closes what nothing has opened, opens what nothing closes, or closes a second time.
//!
//! # Why it matters
//! The reader cannot tell whose words they are: the chronicle then says as its own what an official said.
//!
//! # Example
//! > The rally was not allowed” – reported the police.
//!
//! # When it is right to ignore it
//! When the quotation goes on in the next entry. A quotation of several paragraphs that opens each and closes the last is
//! well formed, and so are two closing guillemets written as one.

use crate::checks::prose::{Fault, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const UNOPENED: &str = "Nothing opens the quotation that ends at “{words}”.";
const UNCLOSED: &str = "Nothing closes the quotation that begins at “{words}”.";
const DOUBLED: &str = "The quotation is closed twice at “{words}”.";

pub static CHECK: Check = Check {
    name: "quotation-unbalanced",
    severity: Severity::Warning,
    says: &[UNOPENED, UNCLOSED, DOUBLED],
    source: include_str!("quotation_unbalanced.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let text = prose.text;
    for (fault, mark) in &prose.quotes().faults {
        match fault {
            Fault::Unopened => {
                let span = Span::new(prose.run_before(mark.start), mark.end);
                remarks.mark(span, UNOPENED, &[("words", span.of(text))]);
            }
            Fault::Unclosed => {
                let span = Span::new(mark.start, prose.run_after(mark.end));
                remarks.mark(span, UNCLOSED, &[("words", span.of(text))]);
            }
            Fault::Doubled => {
                let span = Span::new(prose.run_before(mark.start), mark.end);
                remarks.mark(span, DOUBLED, &[("words", span.of(text))]).mend_at(*mark, "", Safety::Safe);
            }
            Fault::Misturned | Fault::Spaced => {}
        }
    }
}
