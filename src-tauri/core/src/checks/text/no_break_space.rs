//! # What it finds
//! A single no-break space between two plain words, where a common space would do.
//!
//! # Why it matters
//! It comes along with text copied from a web page, keeps the line from breaking and hides the words from a search.
//!
//! # Example
//! > *the court decided*, pasted from a site, where the space before *decided* does not break
//!
//! # When it is right to ignore it
//! Between a number and its unit, beside a dash, an initial or a short word it is good typography, and not remarked on.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "A no-break space stands between “{before}” and “{after}”.";

pub static CHECK: Check = Check {
    name: "no-break-space",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("no_break_space.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for (at, gap) in prose.text.match_indices('\u{a0}') {
        let i = prose.words.partition_point(|w| w.end < at);
        let (Some(before), Some(after)) = (prose.words.get(i), prose.words.get(i + 1)) else { continue };
        if before.end != at || after.start != at + gap.len() {
            continue;
        }
        let plain = |w: &Span| {
            let word = w.of(prose.text);
            word.chars().count() > 3 && word.chars().all(char::is_alphabetic)
        };
        if plain(before) && plain(after) {
            let args = [("before", before.of(prose.text)), ("after", after.of(prose.text))];
            remarks.mark(Span::new(before.start, after.end), SAYS, &args).mend_at(
                Span::new(at, after.start),
                " ",
                Safety::Safe,
            );
        }
    }
}
