//! # What it finds
//! An initial that stands alone between commas, before a name: a name whose surname has been lost, or an initial doubled.
//!
//! # Why it matters
//! Somebody may be missing from the chronicle.
//!
//! # Example
//! > Zarechny settlement, D., Namazov D., 5 years’ imprisonment
//!
//! # When it is right to ignore it
//! When a person is called by an initial only, to protect them. Lists of such initials are not remarked on.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "The initial “{initial}” belongs to no name in “{words}”.";

pub static CHECK: Check = Check {
    name: "stray-initial",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("stray_initial.rs"),
    look: Look::Entry(look),
};

static STRAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?: , \x20 | \x20 and \x20 | \x20 и \x20 )
        (?P<initial> \p{Lu}\p{Ll}? \. ) , \x20
        (?P<name> \p{Lu}\p{L}[\p{L}-]+ \x20 \p{Lu}\p{Ll}? \. )",
    )
    .expect("the pattern is constant and valid")
});

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    if !prose.text.contains(".,") {
        return;
    }
    for found in STRAY.captures_iter(prose.text) {
        let (Some(whole), Some(initial), Some(name)) = (found.get(0), found.name("initial"), found.name("name")) else {
            continue;
        };
        // `Saparov K., D., Namazov D.` may be people called by initials; a lone one behind a name is not
        let before = prose.text[..whole.start()].trim_end();
        let word = before.rsplit([' ', '\u{a0}', ',']).next().unwrap_or("");
        if word.ends_with('.') && word.chars().count() <= 3 {
            continue;
        }
        let span = Span::new(initial.start(), name.end());
        remarks
            .mark(span, SAYS, &[("initial", initial.as_str()), ("words", span.of(prose.text))])
            .mend(name.as_str(), Safety::Offered);
    }
}
