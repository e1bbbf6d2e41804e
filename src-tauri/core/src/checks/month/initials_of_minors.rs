//! # What it finds
//! Initials published for children: *the minors K., T., S.*
//!
//! # Why it matters
//! In a small town two letters and a charge name a child.
//!
//! # Example
//! > With regard to minors with initials K., T., S., the court …
//!
//! # When it is right to ignore it
//! When the family wants it known, and you have it in writing.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "“{words}” publishes the initials of minors.";

pub static CHECK: Check = Check {
    name: "initials-of-minors",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("initials_of_minors.rs"),
    look: Look::Entry(look),
};

static MINORS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?: [Mm]inors? | [Tt]eenagers? | [Нн]есовершеннолетн\p{L}+ | [Пп]одрост\p{L}+ | кәмелетке \x20 толмаған \p{L}* )
        (?: \x20 (?: with | the | initials? | children | defendants? | с | инициалами | called ) ){0,3} :? \x20
        (?P<initials> \p{Lu}\p{Ll}? \. (?: (?: , | ,? \x20 (?: and | и | және ) )? \x20? \p{Lu}\p{Ll}? \. )+ )",
    )
    .expect("the pattern is constant and valid")
});

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let named = ["inor", "eenager", "есовершеннолетн", "одрост", "толмаған"].iter().any(|w| prose.text.contains(w));
    if !named {
        return;
    }
    for found in MINORS.captures_iter(prose.text) {
        if let Some(initials) = found.name("initials") {
            let span = Span::new(initials.start(), initials.end());
            remarks.mark(span, SAYS, &[("words", span.of(prose.text))]);
        }
    }
}
