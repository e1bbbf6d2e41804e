//! # What it finds
//! A bare surname, *Saparov*, in a month that gives every name its initial.
//!
//! # Why it matters
//! Many people bear one surname; the register cannot tell which is meant.
//!
//! # Example
//! > Saparov K. was arrested. Saparov refused to sign.
//!
//! # When it is right to ignore it
//! Within words that are quoted, and where the initial was given just before.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};

const SAYS: &str = "“{words}” stands without an initial; most names have one ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "name-without-initial",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("name_without_initial.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "bare", rewrite: forms::as_it_is, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for person in prose.reading.persons.iter().filter(|p| !p.value.second_name) {
        let words = person.span.of(prose.text);
        let bare = person.value.given.is_empty() && !words.contains([' ', '.']);
        let form = if bare { "bare" } else { "initial" };
        forms.push(Form { span: person.span, thing: "name".to_owned(), form: form.to_owned() });
    }
}
