//! # What it finds
//! A date in figures, *30.11.23*, in running text, where the month writes dates in words.
//!
//! # Why it matters
//! Readers abroad take 03.04 for March 4, and two digits for a year are soon ambiguous.
//!
//! # Example
//! > Two pickets are planned on 30.11.23 near the court.
//!
//! # When it is right to ignore it
//! Within words that are quoted from a notice or a summons.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};

const SAYS: &str = "The date “{words}” is in figures; most are in words, as “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "numeric-date-in-prose",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("numeric_date_in_prose.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "figures", rewrite: forms::as_it_is, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for written in prose.dates().iter().filter(|d| !prose.is_apparatus(d.span.start)) {
        let words = written.span.of(prose.text);
        let form = if words.contains(char::is_alphabetic) { "words" } else { "figures" };
        forms.push(Form { span: written.span, thing: "date".to_owned(), form: form.to_owned() });
    }
}
