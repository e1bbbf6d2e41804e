//! # What it finds
//! *K. Saparov* in a month that writes *Saparov K.*, or the other way round.
//!
//! # Why it matters
//! A register in one order is searched by the surname at once; in two orders one person looks like two.
//!
//! # Example
//! > the court arrested K. Saparov … Saparov K. was released
//!
//! # When it is right to ignore it
//! For foreign names, and within words that are quoted.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};

const SAYS: &str = "“{words}” is in another order than most names, such as “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "name-order-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("name_order_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for person in &prose.reading.persons {
        let words = person.span.of(prose.text);
        let tail = words.rsplit_once(' ').map_or("", |(_, tail)| tail);
        let form = if split_front(words).is_some() {
            "I. Surname"
        } else if tail.ends_with('.') && tail.chars().count() <= 6 {
            "Surname I."
        } else {
            continue;
        };
        forms.push(Form { span: person.span, thing: "name".to_owned(), form: form.to_owned() });
    }
}

/// `K. Saparov`, `K.S. Saparov`, `Zh.Saparov` → initials and surname.
fn split_front(words: &str) -> Option<(&str, &str)> {
    let end = words.rfind('.')? + 1;
    let (initials, surname) = words.split_at(end);
    let surname = surname.trim_start_matches([' ', '\u{a0}']);
    let short = initials.split(['.', ' ', '\u{a0}']).all(|i| i.chars().count() <= 3);
    (short && surname.chars().count() > 2).then_some((initials, surname))
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    if form == "Surname I." {
        let (initials, surname) = split_front(words)?;
        return Some((format!("{surname} {initials}"), Safety::Safe));
    }
    let (surname, initials) = words.split_once(' ')?;
    Some((format!("{initials} {surname}"), Safety::Safe))
}
