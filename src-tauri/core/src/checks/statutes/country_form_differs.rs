//! # What it finds
//! *of the Republic of Kazakhstan* behind a code where most of the month has *of the RK*, or the other way round.
//!
//! # Why it matters
//! A search for a citation in one form misses the other, and within one entry it looks careless.
//!
//! # Example
//! > the Code of Administrative Offences of the Republic of Kazakhstan … the Criminal Code of the RK
//!
//! # When it is right to ignore it
//! At the first mention in a month that then goes on in short form.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SAYS: &str = "“{words}” is not written as most are, “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "country-form-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("country_form_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Rather, fault: "", rewrite, says: SAYS }),
};

static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?: Criminal (?: \x20 (?: Procedure | Executive ) )? \x20 Code | Code \x20 (?: of | on ) \x20 Administrative \x20 [A-Za-z]{7,12}
          | Civil \x20 (?: Procedure \x20 )? Code | Labou?r \x20 Code )
        (?P<tail> \x20 of \x20 the \x20 RK | \x20 of \x20 the \x20 Republic \x20 of \x20 Kazakhstan | \x20 of \x20 Kazakhstan | \x20 RK )
        (?-u:\b)",
    )
    .expect("the pattern is constant and valid")
});

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    if !prose.text.contains("Code") {
        return;
    }
    for found in CODE.captures_iter(prose.text) {
        let (Some(whole), Some(tail)) = (found.get(0), found.name("tail")) else { continue };
        let form = tail.as_str().trim().to_owned();
        forms.push(Form { span: Span::new(whole.start(), whole.end()), thing: "country".to_owned(), form });
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    let tails = [" of the RK", " of the Republic of Kazakhstan", " of Kazakhstan", " RK"];
    let name = tails.iter().find_map(|t| words.strip_suffix(t))?;
    Some((format!("{name} {form}"), Safety::Safe))
}
