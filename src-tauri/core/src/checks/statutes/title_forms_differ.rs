//! # What it finds
//! The title of one article, in quotation marks beside its number, that is worded in two ways.
//!
//! # Why it matters
//! A title is quoted from the law, which has one.
//!
//! # Example
//! > “Posting, dissemination of false information” … “Posting and dissemination of false information”
//!
//! # When it is right to ignore it
//! When two translations are quoted from two documents.

use super::titles;
use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” is worded “{usual}” in entry {entry}.";

pub static CHECK: Check = Check {
    name: "title-forms-differ",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("title_forms_differ.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Wholly, fault: "", rewrite: forms::like_the_usual, says: SAYS }),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for (citation, title) in quoted_titles(prose) {
        let words = title.of(prose.text);
        let stems = titles::stems(words);
        let shared = |russian| titles::shared(&titles::of(citation.code, &citation.article, russian), &stems);
        // only what is the title indeed, shortened or not
        if stems.len() >= 2 && (shared(false) >= 2 || shared(true) >= 2) {
            let thing = format!("{:?} {}", citation.code, citation.article);
            forms.push(Form { span: title, thing, form: words.trim_matches([' ', '.', ',']).to_lowercase() });
        }
    }
}

/// Each citation with the words quoted close behind it.
pub fn quoted_titles<'p>(prose: &'p Prose<'_>) -> Vec<(&'p crate::chronicle::Citation, Span)> {
    let mut found = Vec::new();
    for citation in &prose.reading.citations {
        let near = prose.quotes().pairs.iter().find(|pair| {
            pair.start >= citation.span.end
                && prose.text.get(citation.span.end..pair.start).is_some_and(|gap| {
                    let gap = gap.trim_matches([' ', ',', '(', '.', '\u{a0}', ':']);
                    matches!(
                        gap,
                        "" | "of the RK"
                            | "of the Republic of Kazakhstan"
                            | "РК"
                            | "Республики Казахстан"
                            | "–"
                            | "-"
                    )
                })
        });
        if let Some(pair) = near {
            let open = prose.after(pair.start).map_or(1, char::len_utf8);
            let close = prose.before(pair.end).map_or(1, char::len_utf8);
            found.push((&citation.value, Span::new(pair.start + open, pair.end - close)));
        }
    }
    found
}
