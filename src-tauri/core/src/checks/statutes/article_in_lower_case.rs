//! # What it finds
//! *article 405* in a month that writes *Article 405*, or the other way round.
//!
//! # Why it matters
//! Citations that are written alike are found and compared at a glance.
//!
//! # Example
//! > an administrative case under article 456-2, Part 3
//!
//! # When it is right to ignore it
//! Within words that are quoted.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” is written otherwise than most, as “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "article-in-lower-case",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("article_in_lower_case.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for citation in &prose.reading.citations {
        let words = citation.span.of(prose.text);
        for word in ["articles ", "article ", "Articles ", "Article "] {
            let Some(at) = words.find(word) else { continue };
            let from = citation.span.start + at;
            let number = &prose.text[from + word.len()..];
            let end = number.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(number.len());
            if end == 0 {
                continue;
            }
            let span = Span::new(from, from + word.len() + end);
            let form = if word.starts_with('a') { "lower" } else { "capital" };
            forms.push(Form { span, thing: "article".to_owned(), form: form.to_owned() });
            break;
        }
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    let first = if form == "capital" { "A" } else { "a" };
    Some((format!("{first}{}", words.get(1..)?), Safety::Safe))
}
