//! # What it finds
//! A town with *city* in some datelines and without it in others, and a region whose kind is written in several ways:
//! *region*, *Region*, *oblast*.
//!
//! # Why it matters
//! One place should have one name; the register and the reader take two names for two places.
//!
//! # Example
//! > May 3, Taraz city, … where other towns stand bare: May 4, Aktobe, …
//!
//! # When it is right to ignore it
//! Where the word is needed to tell a town from the region of its name.

use crate::checks::forms::{Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Safety, Severity};
use crate::chronicle::PlaceKind;
use crate::text::Span;

const SAYS: &str = "“{words}” is not written as most are, “{usual}” ({most} of {all}).";

pub static CHECK: Check = Check {
    name: "place-form-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("place_form_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Rather, fault: "", rewrite, says: SAYS }),
};

/// Words that say a region's kind, with the capital they may have.
const KINDS: [&str; 4] = ["region", "Region", "oblast", "Oblast"];

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    let text = prose.text;
    for place in &prose.reading.places {
        if !matches!(place.value.kind, PlaceKind::City | PlaceKind::Town) {
            continue;
        }
        let words = place.span.of(text);
        let rest = &text[place.span.end..];
        let (before, after) = (text[..place.span.start].ends_with("the city of "), rest.starts_with(" city"));
        let (span, form) = if words.ends_with(" city") {
            (place.span, "X city")
        } else if let Some(at) = words.find("city of ") {
            (Span::new(place.span.start + at.saturating_sub(4).min(at), place.span.end), "the city of X")
        } else if before {
            (Span::new(place.span.start - "the city of ".len(), place.span.end), "the city of X")
        } else if after {
            (Span::new(place.span.start, place.span.end + " city".len()), "X city")
        } else if words.starts_with("г. ") || words.starts_with("город ") {
            (place.span, "г. X")
        } else {
            (place.span, "X")
        };
        forms.push(Form { span, thing: "town".to_owned(), form: form.to_owned() });
    }
    for pair in prose.words.windows(2) {
        let (name, kind) = (pair[0].of(text), pair[1].of(text));
        let named = name.starts_with(char::is_uppercase) && &text[pair[0].end..pair[1].start] == " ";
        if named && KINDS.contains(&kind) && !matches!(name, "The" | "This" | "In" | "Each") {
            let span = Span::new(pair[0].start, pair[1].end);
            forms.push(Form { span, thing: "region".to_owned(), form: kind.to_owned() });
        }
    }
}

fn rewrite(words: &str, form: &str, _like: &str) -> Option<(String, Safety)> {
    if KINDS.contains(&form) {
        let name = words.rsplit_once(' ')?.0;
        return Some((format!("{name} {form}"), Safety::Safe));
    }
    if form != "X" {
        return None;
    }
    let name = words.strip_suffix(" city").or_else(|| words.strip_prefix("the city of "));
    let name = name.or_else(|| words.strip_prefix("г. ")).or_else(|| words.strip_prefix("город "))?;
    Some((name.to_owned(), Safety::Safe))
}
