//! # What it finds
//! An article that follows a quoted name of the offence with nothing between.
//!
//! # Why it matters
//! The sentence stumbles; a comma or *under* was lost.
//!
//! # Example
//! > a witness in the case of “extortion” Article 194 of the Criminal Code
//!
//! # When it is right to ignore it
//! In a table or a list of charges.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "Nothing joins “{words}”.";

pub static CHECK: Check = Check {
    name: "comma-missing-before-article",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("comma_missing_before_article.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for word in ["” Article", "» Article", "\" Article"] {
        for (at, _) in prose.text.match_indices(word) {
            let mark = word.find(' ').unwrap_or(0);
            let span = Span::new(prose.run_before(at), prose.run_after(at + word.len()));
            let number = prose.text[span.end..].trim_start().split([' ', ',']).next().unwrap_or("");
            let end = span.end + if number.starts_with(|c: char| c.is_ascii_digit()) { 1 + number.len() } else { 0 };
            let span = Span::new(span.start, end.min(prose.text.len()));
            remarks.mark(span, SAYS, &[("words", span.of(prose.text))]).mend_at(
                Span::new(at + mark, at + mark + 1),
                ", ",
                Safety::Offered,
            );
        }
    }
}
