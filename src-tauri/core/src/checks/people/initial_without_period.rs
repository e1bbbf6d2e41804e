//! # What it finds
//! An initial without its period, *Saparov K said*, where the person is otherwise written with one.
//!
//! # Why it matters
//! The letter is taken for a word, and the name is not found.
//!
//! # Example
//! > The court arrested Saparov K for ten days.
//!
//! # When it is right to ignore it
//! In a month that sets no periods after initials, which is not remarked on.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "The initial in “{words}” lacks its period.";

pub static CHECK: Check = Check {
    name: "initial-without-period",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("initial_without_period.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "none", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for pair in prose.words.windows(2) {
        let (surname, initial) = (pair[0].of(prose.text), pair[1].of(prose.text));
        if &prose.text[pair[0].end..pair[1].start] != " " || !is_initial(initial) || !ends_like_a_surname(surname) {
            continue;
        }
        let dotted = prose.after(pair[1].end) == Some('.');
        let span = Span::new(pair[0].start, pair[1].end + usize::from(dotted));
        let form = if dotted { "period" } else { "none" };
        forms.push(Form { span, thing: "initial".to_owned(), form: form.to_owned() });
    }
}

/// One capital that is no word by itself, or two letters such as `Zh`.
fn is_initial(word: &str) -> bool {
    matches!(word, "Zh" | "Sh" | "Ch" | "Kh" | "Ye" | "Yu" | "Ya")
        || word.chars().count() == 1
            && word.starts_with(char::is_uppercase)
            && !matches!(word, "I" | "А" | "В" | "И" | "К" | "О" | "С" | "У" | "Я")
}

fn ends_like_a_surname(word: &str) -> bool {
    const ENDS: [&str; 20] = [
        "ov", "ev", "ova", "eva", "in", "ina", "uly", "kyzy", "bay", "bek", "ko", "ski", "sky", "skaya", "ов", "ев",
        "ова", "ева", "ин", "ина",
    ];
    word.starts_with(char::is_uppercase) && word.chars().count() >= 5 && ENDS.iter().any(|e| word.ends_with(e))
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    (form == "period").then(|| (format!("{words}."), Safety::Safe))
}
