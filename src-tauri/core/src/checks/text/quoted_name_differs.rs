//! # What it finds
//! The name of a body, a movement or a slogan, in quotation marks, that is spelt in several ways.
//!
//! # Why it matters
//! The reader takes one body for two; a search in the archive misses half.
//!
//! # Example
//! > the fund “Tynbaima.kz” in one entry, the fund “TynbaimaKZ” in another
//!
//! # When it is right to ignore it
//! When the names really are two, or one of them is quoted from a document as it stands there.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” is spelt “{usual}” in entry {entry}.";

pub static CHECK: Check = Check {
    name: "quoted-name-differs",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("quoted_name_differs.rs"),
    look: Look::Forms(Forms {
        gather,
        agree: Agree::WhollyAndNearly,
        fault: "",
        rewrite: forms::like_the_usual,
        says: SAYS,
    }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for pair in &prose.quotes().pairs {
        let width = |at: usize| prose.after(at).map_or(1, char::len_utf8);
        let close = prose.before(pair.end).map_or(1, char::len_utf8);
        push(prose, Span::new(pair.start + width(pair.start), pair.end - close), forms);
    }
    for (at, mark) in prose.text.match_indices('‘') {
        let from = at + mark.len();
        if let Some(len) = prose.text[from..].find('’').filter(|len| *len <= 60) {
            push(prose, Span::new(from, from + len), forms);
        }
    }
}

/// A name is one to four words, the first of them with a capital or a hash.
fn push(prose: &Prose<'_>, span: Span, forms: &mut Vec<Form>) {
    let words = span.of(prose.text);
    let named = words.trim_start_matches('#').starts_with(char::is_uppercase);
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    if !named || letters < 4 || words.len() > 80 || words.split_whitespace().count() > 4 {
        return;
    }
    let letter = |c: char| if c == 'y' { 'i' } else { c };
    let thing = words.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).map(letter).collect();
    // a mark at the end is the sentence's as often as the name's
    let form = words.trim_end_matches([',', '.', '!', '?']).to_owned();
    forms.push(Form { span, thing, form });
}
