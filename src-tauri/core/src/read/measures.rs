//! What was done to a person by authority: its kind, its length or sum, and whom it was done to.
//!
//! The words stand in [`crate::lexicon::measures`]. Within a sentence a verb (`detained`) is a measure by itself; a noun
//! (`15 days of arrest`) is one beside its length or sum, or beside a verb that imposes it; a refusal needs what was
//! sought, a dismissal the case. What a prosecutor asks for, a claim seeks or a law provides for is none.

mod lengths;
mod quantities;
mod refusals;
mod sentence;

use self::sentence::{Sentence, nothing};
use super::cues::{Cues, Hit};
use super::whom::People;
use super::words::Words;
use super::{learnt, sentences};
use crate::chronicle::{Certainty, Citation, Code, Found, Measure, MeasureKind, Mention};
use crate::lexicon::measures::{Cue, cues};
use crate::lexicon::{Field, Learned};
use crate::text::Span;
use std::sync::LazyLock;

static CUES: LazyLock<Cues<Cue>> = LazyLock::new(|| Cues::new(cues()));

/// Cues of a sentence that are looked at together; no sentence that a person wrote has as many, and each is compared
/// with each.
const MOST_CUES: usize = 100;

/// Every measure in `text` from the end of the dateline on, in order; `persons` and `citations` are what was read in it.
/// What a monitor confirmed is found wherever its words stand. What she rejected stays rejected in its own entry, by the
/// archive's record, and teaches nothing here: `15 days of arrest` that was somebody else's elsewhere is a measure again.
pub fn read(
    words: &Words<'_>,
    dateline_end: usize,
    persons: &[Found<Mention>],
    citations: &[Found<Citation>],
    learned: Option<&Learned>,
) -> Vec<Found<Measure>> {
    let text = words.text;
    let mut found = by_words(words, dateline_end, persons, citations);
    for (span, line) in learnt::standing(text, learned, Field::Measure) {
        let new = line.confirmed && !found.iter().any(|m| m.span.overlaps(span));
        if let Some(kind) = kind_of(&line.name).filter(|_| new) {
            let (persons, _) = People::new(text, persons, &[]).under(span, Span::new(0, text.len()), false);
            let value = Measure { persons, ..nothing(kind) };
            found.push(Found { span, value, certainty: Certainty::Sure, reason: "confirmed before" });
        }
    }
    found.sort_by_key(|m| m.span.start);
    found
}

/// The kind whose word (`restriction_of_liberty`) this is.
fn kind_of(word: &str) -> Option<MeasureKind> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// The measures that the table's words tell.
fn by_words(
    words: &Words<'_>,
    dateline_end: usize,
    persons: &[Found<Mention>],
    citations: &[Found<Citation>],
) -> Vec<Found<Measure>> {
    let text = words.text;
    let story = text.get(dateline_end..).map_or(0, |_| dateline_end);
    let hits: Vec<Hit<Cue>> =
        CUES.find(words, 0).filter(|h| h.span.start >= story && h.sense != Cue::Nothing).collect();
    if hits.is_empty() {
        return vec![];
    }
    let name_ends: Vec<usize> = persons.iter().map(|p| p.span.end).collect();
    let administrative = citations.iter().any(|c| c.value.code == Code::CAO);
    let mut found: Vec<Found<Measure>> = Vec::new();
    let mut from = 0;
    let sentences = sentences::split(text, story, &name_ends);
    let people = People::new(text, persons, &sentences);
    for &sentence in &sentences {
        let to = from + hits[from..].partition_point(|h| h.span.start < sentence.end);
        for hits in hits[from..to].chunks(MOST_CUES) {
            let reader = Sentence { text, span: sentence, hits, citations, people: &people, administrative };
            for (measure, here) in reader.read() {
                add(&mut found, measure, here);
            }
        }
        from = to;
    }
    found
}

/// Adds a measure unless it is told already: the same again, or without its length what was told with it. `here`: its
/// own sentence names its people.
fn add(found: &mut Vec<Found<Measure>>, new: Found<Measure>, here: bool) {
    let bare = |m: &Measure| m.years + m.months + m.days == 0 && m.amount.is_none();
    let same_people = |a: &Measure, b: &Measure| {
        !here || a.persons.is_empty() || b.persons.is_empty() || a.persons.iter().any(|p| b.persons.contains(p))
    };
    for old in found.iter_mut().rev().take(50).filter(|old| old.value.kind == new.value.kind) {
        if !same_people(&old.value, &new.value) {
            continue;
        }
        if bare(&old.value) && !bare(&new.value) {
            *old = new;
            return;
        }
        let (a, b) = (&old.value, &new.value);
        if bare(b) || (a.years, a.months, a.days, a.amount) == (b.years, b.months, b.days, b.amount) {
            return;
        }
    }
    found.push(new);
}

#[cfg(test)]
mod tests;
