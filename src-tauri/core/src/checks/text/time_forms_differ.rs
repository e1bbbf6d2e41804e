//! # What it finds
//! An hour written in another form than most hours of the month: *10 p.m.* or *11.00* beside *17:00*.
//!
//! # Why it matters
//! Hours that are to be compared should be written alike.
//!
//! # Example
//! > He was held until 10 p.m., in a month that writes 22:00.
//!
//! # When it is right to ignore it
//! Inside a quotation.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "The hour “{words}” is not written as most are, “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "time-forms-differ",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("time_forms_differ.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite: forms::as_it_is, says: SAYS }),
};

static HOUR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?-u:\b) [0-9]{1,2}
        (?: (?P<sign> [:.] ) [0-5][0-9] (?P<half> \x20? [ap]\.?m\.? )? (?P<hours> \x20 (?: hours | hrs | часов ) )?
          | (?P<bare> \x20? [ap]\.?m\.? ) )
        ",
    )
    .expect("the pattern is constant and valid")
});

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for hour in HOUR.captures_iter(prose.text) {
        let Some(whole) = hour.get(0) else { continue };
        let (at, end) = (whole.start(), whole.end());
        let number =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ':' | ',' | '/' | '-'));
        let glued = number(prose.before(at)) || prose.after(end).is_some_and(char::is_alphanumeric);
        let dot = hour.name("sign").is_some_and(|s| s.as_str() == ".");
        let half = hour.name("half").is_some() || hour.name("bare").is_some();
        let said = hour.name("hours").is_some();
        let goes_on = prose.text[end..].starts_with(['.', ':']) && prose.text[end + 1..].starts_with(char::is_numeric);
        if glued || goes_on || dot && !half && !said {
            continue; // 11.00 alone may be a number
        }
        let form = match (hour.name("bare").is_some(), dot, half, said) {
            (true, ..) => "10 p.m.",
            (_, true, ..) => "11.00 a.m.",
            (_, _, true, _) => "11:00 a.m.",
            (_, _, _, true) => "09:00 hours",
            _ => "17:00",
        };
        forms.push(Form { span: Span::new(at, end), thing: "hour".to_owned(), form: form.to_owned() });
    }
}
