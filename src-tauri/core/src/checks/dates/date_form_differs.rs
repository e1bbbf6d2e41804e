//! # What it finds
//! A dateline that is written otherwise than most of the month's: with *On*, with the day first, with a colon.
//!
//! # Why it matters
//! Datelines are what the eye runs along; one that differs is stumbled over, and programmes that read the chronicle miss it.
//!
//! # Example
//! > On November 2, Almaty, … or 22 November, Almaty, … where others begin with November 2, Almaty, …
//!
//! # When it is right to ignore it
//! When the chronicle is put together from two houses' styles on purpose.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::{Prose, opening_date};
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "The dateline begins with “{words}”, and most with the like of “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "date-form-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("date_form_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    let Some(date) = opening_date(prose.entry) else { return };
    let text = prose.text;
    let opening = text[..date.start].trim_start();
    let from = date.start - opening.len();
    let mut push = |span, thing: &str, form: &str| {
        forms.push(Form { span, thing: thing.to_owned(), form: form.to_owned() });
    };
    if opening.trim().chars().count() <= 2 {
        // `On November 2, in Almaty`: the place's `in` belongs to the form
        let place = text[date.end..].strip_prefix(", in ").map_or(0, |_| ", in ".len());
        let (end, form) = if opening.is_empty() { (date.end, "bare") } else { (date.end + place, "on") };
        push(Span::new(from, end), "opening", form);
    }
    let words = date.of(text);
    let order = match words.chars().next() {
        Some(c) if c.is_ascii_digit() && words.contains(char::is_alphabetic) => "day first",
        Some(c) if c.is_ascii_digit() => "figures",
        _ => "month first",
    };
    push(date, "order", order);
    let sign = prose.after(date.end).map_or(Span::new(0, 0), |c| Span::new(date.end, date.end + c.len_utf8()));
    match sign.of(text) {
        "," => push(Span::new(date.start, sign.end), "sign", ","),
        ":" => push(Span::new(date.start, sign.end), "sign", ":"),
        _ => {}
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    match form {
        "bare" => {
            let date = words.split_once(char::is_whitespace)?.1;
            match date.strip_suffix(", in ") {
                Some(date) => Some((format!("{date}, "), Safety::Safe)),
                None => Some((date.to_owned(), Safety::Offered)), // what follows may want a comma
            }
        }
        "month first" => {
            let (day, month) = words.split_once(' ')?;
            let plain = day.bytes().all(|b| b.is_ascii_digit()) && month.is_ascii() && !month.contains([' ', ',']);
            plain.then(|| (format!("{month} {day}"), Safety::Safe))
        }
        "day first" => {
            let (month, day) = words.split_once(' ')?;
            let plain = day.bytes().all(|b| b.is_ascii_digit()) && month.is_ascii();
            plain.then(|| (format!("{day} {month}"), Safety::Safe))
        }
        "," | ":" => Some((format!("{}{form}", &words[..words.len() - 1]), Safety::Safe)),
        _ => None,
    }
}
