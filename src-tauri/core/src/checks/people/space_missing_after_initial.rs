//! # What it finds
//! An initial that runs into the surname: *K.Saparov*.
//!
//! # Why it matters
//! A search for *K. Saparov* misses it, and the line cannot break there.
//!
//! # Example
//! > according to the deputy K.Saparov
//!
//! # When it is right to ignore it
//! In a month that writes all names so, which is not remarked on. Two initials may stand close (*K.S. Saparov*).

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "No space stands between initial and surname in “{words}”.";

pub static CHECK: Check = Check {
    name: "space-missing-after-initial",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("space_missing_after_initial.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Wholly, fault: "close", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    let mut push = |span: Span, close: bool| {
        let form = if close { "close" } else { "apart" };
        forms.push(Form { span, thing: "initial".to_owned(), form: form.to_owned() });
    };
    for pair in prose.words.windows(2) {
        let (first, second) = (pair[0].of(prose.text), pair[1].of(prose.text));
        let (one, other) = (is_initial(first), is_initial(second));
        let span = Span::new(pair[0].start, pair[1].end);
        let glued = prose.before(pair[0].start).is_some_and(|c| matches!(c, '.' | '@' | '/' | '_'));
        match &prose.text[pair[0].end..pair[1].start] {
            "." if one && is_surname(second) && !glued && !prose.is_apparatus(pair[0].start) => push(span, true),
            ". " if one && is_surname(second) => push(span, false),
            " " if other && is_surname(first) && prose.after(pair[1].end) == Some('.') => push(span, false),
            _ => {}
        }
    }
}

fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.clone().count() <= 1 && letters.all(char::is_lowercase)
}

fn is_surname(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().count() >= 3
        && letters.all(|c| c.is_lowercase() || c == '-' || c.is_uppercase())
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    if form != "apart" {
        return None;
    }
    let (initial, surname) = words.split_once('.')?;
    Some((format!("{initial}. {surname}"), Safety::Safe))
}
