//! # What it finds
//! A full given name, *Kairat Saparov*, in a month that writes *Saparov K.*
//!
//! # Why it matters
//! A register keeps one form; whoever searches for *Saparov K.* misses the entry.
//!
//! # Example
//! > The court arrested Kairat Saparov, in a month that writes Saparov K.
//!
//! # When it is right to ignore it
//! For foreign guests and public figures, or where two people would share an initial.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};

const SAYS: &str = "“{words}” has a full given name; most names have an initial, as “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "full-name-among-initials",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("full_name_among_initials.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "full", rewrite: forms::as_it_is, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for person in prose.reading.persons.iter().filter(|p| !p.value.second_name && !p.value.given.is_empty()) {
        let words = person.span.of(prose.text);
        let form = if words.contains('.') {
            "initial"
        } else if words.contains(' ') && person.value.given.chars().count() > 2 {
            "full"
        } else {
            continue;
        };
        forms.push(Form { span: person.span, thing: "name".to_owned(), form: form.to_owned() });
    }
}
