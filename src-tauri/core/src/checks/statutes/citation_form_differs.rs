//! # What it finds
//! *Art.* for *Article*, or *CC* for *Criminal Code*, in a month that mostly writes them the other way.
//!
//! # Why it matters
//! A search for a citation in one form misses the other, and a reader who does not know the code's letters is lost.
//!
//! # Example
//! > Art. 405, Part 2 of the CC of the RK … Article 405, Part 2 of the Criminal Code of the RK
//!
//! # When it is right to ignore it
//! In a document that is quoted, and where the month names a code in full once and goes on in short.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::lexicon::codes;
use crate::text::{Span, is_letter, is_small};

const SAYS: &str = "“{words}” is not written as most are, “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "citation-form-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("citation_form_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Mostly, fault: "", rewrite: forms::like_the_usual, says: SAYS }),
};

fn gather(prose: &Prose<'_>, found: &mut Vec<Form>) {
    for citation in &prose.reading.citations {
        found.extend(article(prose.text, citation.span));
        let named = prose.words.iter().filter(|word| citation.span.contains(**word));
        found.extend(named.clone().find_map(|word| code(prose.text, word.start, citation.span)));
    }
}

/// The word for article at the start of a citation: in full, or by its first letters and a full stop.
fn article(text: &str, citation: Span) -> Option<Form> {
    let words = citation.of(text);
    let len = words.find(|c| !is_letter(c)).unwrap_or(words.len());
    let thing = match words[..len].to_lowercase().as_str() {
        "article" | "art" => "article",
        "articles" | "arts" => "articles",
        "статья" | "статье" | "статьи" | "ст" => "статья",
        _ => return None,
    };
    let short = words[len..].starts_with('.');
    let span = Span::new(citation.start, citation.start + len + usize::from(short));
    Some(Form { span, thing: thing.to_owned(), form: form(short) })
}

/// The code named at `at` within a citation: in full, or by its letters.
fn code(text: &str, at: usize, citation: Span) -> Option<Form> {
    let named = codes::named(&text[at..]).filter(|named| named.as_ruled && at + named.len <= citation.end)?;
    let span = Span::new(at, at + named.len);
    // a name in full has a word in small letters: `CoAO`, `КоАП` have a letter or two
    let short = span.of(text).split(|c| !is_small(c)).all(|small| small.chars().count() < 4);
    Some(Form { span, thing: format!("{:?}", named.code), form: form(short) })
}

fn form(short: bool) -> String {
    if short { "short" } else { "long" }.to_owned()
}
