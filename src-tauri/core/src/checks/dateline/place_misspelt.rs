//! # What it finds
//! A place of the dateline that the gazetteer does not know, one letter away from a town or region that it does.
//!
//! # Why it matters
//! A mistyped place becomes a second place in the register and is missed by a search.
//!
//! # Example
//! > May 3, Karagnda, … for Karaganda
//!
//! # When it is right to ignore it
//! When the place exists and is so called: confirm it once, and it is known from then on. Villages are not remarked on.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::PlaceKind;
use crate::lexicon::codes::distance;
use crate::lexicon::places;
use std::collections::HashSet;
use std::sync::LazyLock;

const SAYS: &str = "{words} is not in the gazetteer; perhaps {near} is meant.";

pub static CHECK: Check = Check {
    name: "place-misspelt",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("place_misspelt.rs"),
    look: Look::Entry(look),
};

/// Every name of six letters and more.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let names: HashSet<&'static str> = places::all()
        .flat_map(|p| std::iter::once(p.name).chain(p.names.iter().copied()))
        .filter(|n| n.chars().count() >= 6)
        .collect();
    let mut names: Vec<&'static str> = names.into_iter().collect();
    names.sort_unstable();
    names
});

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for place in &prose.reading.places {
        let words = place.span.of(prose.text);
        let kind = matches!(place.value.kind, PlaceKind::City | PlaceKind::Town | PlaceKind::Region);
        if place.value.known || !kind || place.reason == "confirmed" {
            continue;
        }
        let name = words.strip_suffix(" city").or_else(|| words.strip_suffix(" region")).unwrap_or(words);
        let first = name.chars().next();
        if name.chars().count() < 6 {
            continue;
        }
        let near = NAMES.iter().filter(|n| n.chars().next() == first && distance(n, name, 1) == 1);
        let Some(near) = near.min_by_key(|n| places::place(n).is_none()) else { continue };
        remarks
            .mark(place.span, SAYS, &[("words", words), ("near", near)])
            .mend(words.replace(name, near), Safety::Offered);
    }
}
