//! # What it finds
//! An opening quotation mark where the quotation closes.
//!
//! # Why it matters
//! Programmes that turn marks by themselves do it wrongly behind a space; in print it reads as a new quotation.
//!
//! # Example
//! > He was charged with “spreading false information“ in May.
//!
//! # When it is right to ignore it
//! In German words quoted as „Wort“, which are not remarked on; nor is a month that closes most quotations so.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::{Fault, Prose};
use crate::checks::{Check, Look, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "An opening mark closes the quotation at “{words}”.";

pub static CHECK: Check = Check {
    name: "quotation-mark-misturned",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("quotation_mark_misturned.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Wholly, fault: "“", rewrite, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    let text = prose.text;
    let mut push = |span: Span, form: &str| {
        forms.push(Form { span, thing: "closing mark".to_owned(), form: form.to_owned() });
    };
    let quotes = prose.quotes();
    for pair in quotes.pairs.iter().filter(|p| p.of(text).ends_with('”')) {
        push(Span::new(pair.end - '”'.len_utf8(), pair.end), "”");
    }
    for (_, mark) in quotes.faults.iter().filter(|(f, _)| *f == Fault::Misturned) {
        let gap = text[..mark.start].trim_end_matches([' ', '\u{a0}']).len();
        // a word that follows at once is marked too: it wants a space
        let end =
            if prose.after(mark.end).is_some_and(char::is_alphanumeric) { prose.run_after(mark.end) } else { mark.end };
        push(Span::new(prose.run_before(gap), end), "“");
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    if form != "”" {
        return None;
    }
    let (quoted, rest) = words.rsplit_once('“')?;
    let space = if rest.is_empty() { "" } else { " " };
    Some((format!("{}”{space}{rest}", quoted.trim_end()), Safety::Safe))
}
