//! # What it finds
//! *criminal code* in a month that writes *Criminal Code*.
//!
//! # Why it matters
//! The name of a law is a name; in lower case it reads as some code or other.
//!
//! # Example
//! > to strengthen the article of the criminal code
//!
//! # When it is right to ignore it
//! When codes in general are spoken of.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” is written in lower case; most have “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "code-in-lower-case",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("code_in_lower_case.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "lower", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for pair in prose.words.windows(2) {
        let (first, second) = (pair[0].of(prose.text), pair[1].of(prose.text));
        if &prose.text[pair[0].end..pair[1].start] != " " {
            continue;
        }
        let which = ["criminal", "penal", "civil", "labour", "labor", "procedure"]
            .iter()
            .find(|w| first.eq_ignore_ascii_case(w));
        if which.is_some() && second.eq_ignore_ascii_case("code") {
            let lower = first.starts_with(char::is_lowercase) || second.starts_with(char::is_lowercase);
            let form = if lower { "lower" } else { "capital" };
            let span = Span::new(pair[0].start, pair[1].end);
            forms.push(Form { span, thing: "code".to_owned(), form: form.to_owned() });
        }
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    if form != "capital" {
        return None;
    }
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
    };
    let words: Vec<String> = words.split(' ').map(capital).collect();
    Some((words.join(" "), Safety::Safe))
}
