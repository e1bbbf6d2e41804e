//! # What it finds
//! A sum in tenge written in another form than most sums of the month: *276 thousand* beside *103,500*, *69000* beside
//! *69,000*.
//!
//! # Why it matters
//! Sums that are to be compared should be written alike, and a sum in a word cannot be searched as a number.
//!
//! # Example
//! > a fine of 184 thousand tenge, in a month that writes 184,000 tenge
//!
//! # When it is right to ignore it
//! When the source gives a rounded sum, which *thousand* says more honestly.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "The sum “{words}” is not written as most are, “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "sum-forms-differ",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("sum_forms_differ.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite: forms::as_it_is, says: SAYS }),
};

static SUM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?P<digits> [0-9]{1,3} (?: (?P<sign> [,.\x20\u{a0}] ) [0-9]{3} )+ | [0-9]+ (?: [.,][0-9]{1,2} )? )
        (?P<word> [\x20\u{a0}] (?: thousand | million | тысяч[аи]? | тыс\. | миллион(?:а|ов)? | млн\.? | мың | миллион ) )?
        [\x20\u{a0}] (?: tenge | тенге | теңге )",
    )
    .expect("the pattern is constant and valid")
});

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    if !["tenge", "тенге", "теңге"].iter().any(|t| prose.text.contains(t)) {
        return;
    }
    for sum in SUM.captures_iter(prose.text) {
        let (Some(whole), Some(digits)) = (sum.get(0), sum.name("digits")) else { continue };
        let form = match (sum.name("word"), sum.name("sign")) {
            (Some(_), _) => "in words",
            (None, Some(sign)) => sign.as_str(),
            (None, None) if digits.len() > 3 => "run together",
            _ => continue, // 840 tenge has one form
        };
        forms.push(Form {
            span: Span::new(whole.start(), whole.end()),
            thing: "sum".to_owned(),
            form: form.to_owned(),
        });
    }
}
