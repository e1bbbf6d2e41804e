//! What monitors confirmed and rejected: a confirmed name is found in every spelling, a rejected phrase is not proposed.

use super::mention;
use super::page::Page;
use crate::chronicle::{Certainty, Found, Mention};
use crate::lexicon::{Field, Learned};
use crate::names::{Wanted, fold};

/// Removes what was rejected and adds what was confirmed; later lines outrank earlier ones of the same phrase.
pub fn apply(page: &Page<'_>, mentions: &mut Vec<Found<Mention>>, learned: Option<&Learned>) {
    let Some(learned) = learned else { return };
    let mut phrases: std::collections::HashMap<String, (bool, &str)> = std::collections::HashMap::new();
    for line in learned.lines.iter().filter(|l| l.field == Field::Person) {
        phrases.insert(fold(&line.phrase), (line.confirmed, &line.phrase));
    }
    if phrases.is_empty() {
        return;
    }
    mentions.retain(|m| phrases.get(&fold(m.span.of(page.text))).is_none_or(|(confirmed, _)| *confirmed));
    let story = page.words.get(page.first).map_or(page.text.len(), |w| w.start);
    for span in
        Wanted::new(phrases.values().filter(|(confirmed, _)| *confirmed).map(|(_, phrase)| *phrase)).find(page.text)
    {
        if span.start < story
            || page.is_taken(span)
            || phrases.get(&fold(span.of(page.text))).is_some_and(|(confirmed, _)| !confirmed)
        {
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
