//! # What it finds
//! An English sentence in which a dash stands for the verb, as it may in Russian: *The reason – a post*.
//!
//! # Why it matters
//! It shows the translation, and the sentence says neither when nor whether.
//!
//! # Example
//! > The reason – posts on Facebook.
//!
//! # When it is right to ignore it
//! In a headline or a list of facts that is set so throughout.

use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "A dash stands for the verb in “{words}”.";

pub static CHECK: Check = Check {
    name: "dash-for-verb",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("dash_for_verb.rs"),
    look: Look::Entry(look),
};

static SENTENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?: ^ | [.!?:] [”»]? (?: \[ [0-9]{1,4} \] )* \x20 )          # a sentence begins
        (?P<words> (?: The | His | Her | Their | Its | Another ) \x20
          (?: reason | cause | purpose | goal | aim | basis | grounds? | result | charge | sentence | penalty | punishment
            | motive | occasion | pretext | demand | author )s?
          \x20 [–—-] \x20 [a-z“]* [a-z]+ )",
    )
    .expect("the pattern is constant and valid")
});

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    if prose.language != Language::English || !prose.text.contains([' ', '–']) {
        return;
    }
    for found in SENTENCE.captures_iter(prose.text) {
        if let Some(words) = found.name("words") {
            remarks.mark(Span::new(words.start(), words.end()), SAYS, &[("words", words.as_str())]);
        }
    }
}
