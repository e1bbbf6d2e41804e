//! The role that stands beside each mention: `activist Torekhan S.`, `Torekhan S., a lawyer`, and for every name of a list.

use super::page::Page;
use crate::chronicle::{Found, Mention, Role};
use crate::lexicon::roles;
use crate::names::Shape;

/// Words looked at before and after a name.
const NEAR: usize = 4;

/// Gives each mention its role.
pub fn give(page: &Page<'_>, mentions: &mut [Found<Mention>]) {
    let mut before: Option<(usize, Option<Role>)> = None;
    for found in mentions {
        let start = page.words.partition_point(|w| w.start < found.span.start);
        let end = page.words.partition_point(|w| w.start < found.span.end);
        let listed = before.filter(|(to, _)| {
            let gap = page.text.get(*to..found.span.start).unwrap_or("").trim();
            matches!(gap, "," | "and" | ", and" | "и" | "және" | "мен" | "пен" | "бен" | "(")
        });
        found.value.role =
            role_before(page, start).or_else(|| role_after(page, end)).or(listed.and_then(|(_, role)| role));
        before = Some((found.span.end, found.value.role));
    }
}

/// Verbs that part a name from the role of somebody who did it: `the police did not let Torekhan S. leave`.
const VERBS: [&str; 24] = [
    "did", "does", "do", "not", "let", "was", "were", "is", "are", "has", "have", "had", "who", "that", "which",
    "said", "told", "put", "sent", "gave", "took", "brought", "beat", "beaten",
];

/// Longest word that a full stop shortens: `prof.`, `capt.`; a longer one ends its sentence.
const SHORTENED: usize = 5;

/// The nearest role before the name, in the same clause.
fn role_before(page: &Page<'_>, start: usize) -> Option<Role> {
    for n in 1..=NEAR {
        let at = start.checked_sub(n).filter(|at| *at >= page.first.saturating_sub(1))?;
        if page.gap(at + 1).contains(['.', ';', ',', ':', '(', '!', '?'])
            && !(n == 1 && page.words[at].dot && page.words[at].text.len() <= SHORTENED && page.gap(at + 1) == ". ")
        {
            return None;
        }
        if page.words[at].shape == Shape::Initial {
            return None;
        }
        if let Some(role) = role_of(page, at) {
            return Some(role);
        }
        let word = page.words[at].text;
        if page.words[at].shape == Shape::Small && (VERBS.contains(&word) || word.ends_with("ed")) {
            return None;
        }
    }
    None
}

/// The role in an apposition: `Torekhan S., a Karakalpak activist,`.
fn role_after(page: &Page<'_>, end: usize) -> Option<Role> {
    if page.words.get(end).is_none() || page.gap(end).trim() != "," || !matches!(page.words[end].shape, Shape::Small) {
        return None;
    }
    for at in end..(end + NEAR).min(page.words.len()) {
        if at > end && !page.spaced(at) {
            return None;
        }
        if VERBS.contains(&page.words[at].text) {
            return None; // `Torekhan S., who criticised the police`
        }
        if let Some(role) = role_of(page, at) {
            return Some(role);
        }
    }
    None
}

fn role_of(page: &Page<'_>, at: usize) -> Option<Role> {
    roles::role(&page.small(at))
}
