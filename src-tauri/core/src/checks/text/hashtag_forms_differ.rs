//! # What it finds
//! One hashtag written in several ways: with and without a capital, or with a letter astray.
//!
//! # Why it matters
//! A reader who follows the tag finds only half of the entries; a mistyped tag leads nowhere.
//!
//! # Example
//! > #Kantar2022 in one entry, #kantar2022 in another, #Kanitar2022 in a third
//!
//! # When it is right to ignore it
//! When two tags differ by a letter and are two tags.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;

const SAYS: &str = "The hashtag {words} is written {usual} in entry {entry}.";

pub static CHECK: Check = Check {
    name: "hashtag-forms-differ",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("hashtag_forms_differ.rs"),
    look: Look::Forms(Forms {
        gather,
        agree: Agree::WhollyAndNearly,
        fault: "",
        rewrite: forms::like_the_usual,
        says: SAYS,
    }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for (at, _) in prose.text.match_indices('#') {
        let tag = &prose.text[at + 1..];
        let len = tag.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(tag.len());
        // `#Name.kz` is the name of a body and not a tag
        if len < 3 || tag[len..].starts_with('.') && tag[len + 1..].starts_with(char::is_alphanumeric) {
            continue;
        }
        let form = tag[..len].to_owned();
        forms.push(Form { span: Span::new(at, at + 1 + len), thing: form.to_lowercase(), form });
    }
}
