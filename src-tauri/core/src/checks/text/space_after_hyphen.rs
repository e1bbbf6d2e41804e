//! # What it finds
//! A space between a hyphen and the second half of its word.
//!
//! # Why it matters
//! It is a slip of typing or of line breaking, and a search for the word does not find it.
//!
//! # Example
//! > a wave of cyber- attacks on newsrooms
//!
//! # When it is right to ignore it
//! When the hyphen was meant as a dash. A hyphen that waits for its second half (*pre- and post-trial*) is not remarked on.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "A space parts “{before}-” from “{after}”.";

pub static CHECK: Check = Check {
    name: "space-after-hyphen",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("space_after_hyphen.rs"),
    look: Look::Entry(look),
};

/// Words that may follow a waiting hyphen.
const BETWEEN: [&str; 14] =
    ["and", "or", "to", "nor", "but", "и", "или", "до", "а", "но", "және", "мен", "немесе", "не"];

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for pair in prose.words.windows(2) {
        let (before, after) = (pair[0], pair[1]);
        let gap = &prose.text[before.end..after.start];
        if gap.strip_prefix('-').is_none_or(|rest| rest != " " && rest != "\u{a0}") {
            continue;
        }
        let (first, second) = (before.of(prose.text), after.of(prose.text));
        let letters = |w: &str| w.chars().count() > 1 && w.chars().all(char::is_alphabetic);
        if letters(first) && letters(second) && second.starts_with(char::is_lowercase) && !BETWEEN.contains(&second) {
            remarks
                .mark(Span::new(before.start, after.end), SAYS, &[("before", first), ("after", second)])
                .mend(format!("{first}-{second}"), Safety::Offered);
        }
    }
}
