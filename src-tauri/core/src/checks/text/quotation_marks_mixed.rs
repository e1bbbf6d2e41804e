//! # What it finds
//! Quotations set in other marks than the rest of the month: straight beside curly, guillemets beside both.
//!
//! # Why it matters
//! A page has one kind of marks; a second kind shows which paragraphs were pasted.
//!
//! # Example
//! > She called the sentence "unjust", in a month that sets “…” everywhere else.
//!
//! # When it is right to ignore it
//! When words of another language keep their own marks. A quotation within a quotation is not counted.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};

const SAYS: &str = "{words} is set in other marks than most quotations ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "quotation-marks-mixed",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("quotation_marks_mixed.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    let quotes = prose.quotes();
    for (pair, _) in quotes.pairs.iter().zip(&quotes.depths).filter(|(_, depth)| **depth == 0) {
        let opening = prose.after(pair.start).unwrap_or('“');
        forms.push(Form { span: *pair, thing: format!("{:?}", prose.language), form: opening.to_string() });
    }
}

/// The words in the other marks.
fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    let closing = match form {
        "“" => "”",
        "«" => "»",
        "„" => "“",
        "\"" => "\"",
        _ => return None,
    };
    let mut inner = words.chars();
    inner.next();
    inner.next_back();
    Some((format!("{form}{}{closing}", inner.as_str()), Safety::Safe))
}
