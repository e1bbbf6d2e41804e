//! What monitors confirmed and rejected: a confirmed name is found in every spelling, a rejected phrase is not proposed.

use super::mention;
use super::page::Page;
use crate::chronicle::{Certainty, Found, Mention};
use crate::lexicon::Learned;
use crate::text::Span;

/// Removes what was rejected and adds what was confirmed.
pub fn apply(page: &Page<'_>, mentions: &mut Vec<Found<Mention>>, learned: Option<&Learned>) {
    let Some(learned) = learned else { return };
    let rejected = |span: Span| learned.is_name(span.of(page.text)) == Some(false);
    mentions.retain(|m| !rejected(m.span));
    let story = page.words.get(page.first).map_or(page.text.len(), |w| w.start);
    for span in learned.confirmed_names().find(page.text) {
        if span.start < story || page.is_taken(span) || rejected(span) {
            continue;
        }
        let overlaps = |m: &Found<Mention>| m.span.overlaps(span);
        if mentions.iter().any(|m| overlaps(m) && m.span.len() >= span.len()) {
            continue;
        }
        mentions.retain(|m| !overlaps(m));
        let value = mention(span.of(page.text), "", false);
        mentions.push(Found { span, value, certainty: Certainty::Sure, reason: "confirmed before" });
    }
    mentions.sort_by_key(|m| m.span);
}
