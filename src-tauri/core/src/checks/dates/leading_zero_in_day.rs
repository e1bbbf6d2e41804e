//! # What it finds
//! A day with a leading zero, *November 02*, in a month that writes *November 2*; or the other way round.
//!
//! # Why it matters
//! It shows what was pasted, and a search for the date misses it.
//!
//! # Example
//! > the overview from October 26 to November 02
//!
//! # When it is right to ignore it
//! In the title of a document that is quoted as it stands.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};

const SAYS: &str =
    "“{words}” is written with the day otherwise than in most places, as in “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "leading-zero-in-day",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("leading_zero_in_day.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for written in prose.dates().iter().filter(|d| d.day < 10) {
        let words = written.span.of(prose.text);
        let figures = words.contains(['.', '/']) && !words.contains(char::is_alphabetic);
        if figures || words.contains(['–', '-']) {
            continue;
        }
        let zero = words.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() == 2 && n.starts_with('0'));
        let form = if zero { "zero" } else { "none" };
        forms.push(Form { span: written.span, thing: "day".to_owned(), form: form.to_owned() });
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    let digit = words
        .char_indices()
        .find(|(i, c)| c.is_ascii_digit() && (*i == 0 || !words.as_bytes()[i - 1].is_ascii_digit()))?;
    match form {
        "none" if digit.1 == '0' => Some((format!("{}{}", &words[..digit.0], &words[digit.0 + 1..]), Safety::Safe)),
        "zero" => Some((format!("{}0{}", &words[..digit.0], &words[digit.0..]), Safety::Safe)),
        _ => None,
    }
}
