//! Reading like a careful monitor. One field of an entry a file; each says its rules, then reads, then tests them.
//!
//! The order matters only in that a stretch of text means one thing: what an earlier reader has taken (a reference, the
//! dateline, a citation) is not offered to a later one as a name.

pub mod citations;
pub mod cues;
pub mod dateline;
mod kept;
mod learnt;
pub mod measures;
pub mod persons;
pub mod quantities;
pub mod references;
pub mod sentences;
pub mod tags;
mod whom;
pub mod words;

pub use kept::Kept;
pub use words::Words;

use crate::chronicle::{Chronicle, Entry, Footnote, Period, Person, Reading};
use crate::draft::{Draft, PartKind};
use crate::lexicon::Learned;
use crate::names;
use crate::text::{Span, is_capital, is_letter_or_digit};

/// What a reader knows besides the entry's own text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The days the chronicle covers: gives a date its year.
    pub period: Option<Period>,
    /// What the archive's monitors have confirmed and rejected.
    pub learned: Option<&'a Learned>,
    /// Surnames the chronicle (or the register) has already named, for bare surnames.
    pub surnames: Option<&'a names::Surnames>,
    /// The people of earlier months: they keep their names.
    pub register: &'a [Person],
}

/// Reads one entry.
pub fn entry(text: &str, context: Context<'_>) -> Reading {
    let words = Words::new(text);
    let references = references::read(text);
    let dateline::Dateline { date, places, end } = dateline::read(text, context);
    let citations = citations::read(&words);
    let mut taken: Vec<Span> = references.iter().map(|r| r.span).collect();
    taken.extend(date.iter().map(|d| d.span));
    taken.extend(places.iter().map(|p| p.span));
    taken.extend(citations.iter().map(|c| c.span));
    taken.sort_unstable();
    let persons = persons::read(&words, end, &taken, context);
    let measures = measures::read(&words, end, &persons, &citations, context.learned);
    let tags = tags::read(&words, end, &measures, &citations, context.learned);
    Reading { date, places, dateline_end: end, persons, citations, measures, tags, references }
}

/// Reads a whole draft: every entry, then the people of the month, then bare surnames once the people are known.
pub fn chronicle(text: &str, draft: &Draft, learned: Option<&Learned>) -> Chronicle {
    let context = Context { period: draft.period, learned, ..Context::default() };
    let mut chronicle = Chronicle { period: draft.period, ..Chronicle::default() };
    let mut before = "";
    for part in &draft.parts {
        let words = part.span.of(text);
        match part.kind {
            PartKind::Space => before = words,
            PartKind::Title => chronicle.title = Some(words.to_owned()),
            PartKind::Frame => {}
            PartKind::Entry => chronicle.entries.push(Entry {
                id: String::new(),
                text: words.to_owned(),
                before: before.to_owned(),
                reading: entry(words, context),
                ..Entry::default()
            }),
            PartKind::Footnote => chronicle.footnotes.push(footnote(words, before)),
        }
        if part.kind != PartKind::Space {
            before = "";
        }
    }
    people(&mut chronicle, context);
    chronicle
}

/// Reads each entry once more for bare surnames of people named elsewhere in the month, and names its people.
pub fn people(chronicle: &mut Chronicle, context: Context<'_>) {
    let mut nominatives = names::Nominatives::default();
    let surnames = names::surnames(&chronicle.entries, context.register, &mut nominatives);
    for entry in &mut chronicle.entries {
        once_more(entry, Context { surnames: Some(&surnames), ..context });
    }
    name(chronicle, context.register, &mut nominatives);
}

/// Reads an entry once more, with the surnames of the month.
fn once_more(entry: &mut Entry, context: Context<'_>) {
    if !context.surnames.is_some_and(|surnames| may_name(entry, surnames)) {
        return;
    }
    let (words, reading) = (Words::new(&entry.text), &mut entry.reading);
    let named = reading.persons.len();
    persons::add_bare_surnames(&words, reading, context);
    if reading.persons.len() > named && !reading.measures.is_empty() {
        // a measure may have been done to somebody who is named only now
        let (end, persons, citations) = (reading.dateline_end, &reading.persons, &reading.citations);
        reading.measures = measures::read(&words, end, persons, citations, context.learned);
    }
}

/// Whether a capitalised word of the entry that is no mention yet begins as one of the `surnames` does: most entries have
/// none, and are not read again.
fn may_name(entry: &Entry, surnames: &names::Surnames) -> bool {
    let text = &entry.text;
    let mut mentions = entry.reading.persons.iter().map(|p| p.span).peekable();
    let mut folded = String::new();
    let story = text.bytes().enumerate().skip(entry.reading.dateline_end);
    story.filter(|(_, byte)| matches!(byte, b'A'..=b'Z' | 0xc3..)).any(|(at, _)| {
        while mentions.next_if(|m| m.end <= at).is_some() {}
        mentions.peek().is_none_or(|m| m.start > at)
            && text[at..].starts_with(is_capital)
            && !text[..at].ends_with(is_letter_or_digit)
            && surnames.may_begin(&text[at..], &mut folded)
    })
}

/// Gives the mentions their canonical names, and the measures those of the people they were done to.
fn name(chronicle: &mut Chronicle, register: &[Person], nominatives: &mut names::Nominatives) {
    let names = |e: &Entry| e.reading.persons.iter().map(|p| p.value.name.clone()).collect::<Vec<_>>();
    let before: Vec<Vec<String>> =
        chronicle.entries.iter().map(|e| if e.reading.measures.is_empty() { vec![] } else { names(e) }).collect();
    chronicle.people = names::people(&mut chronicle.entries, register, nominatives);
    for (entry, before) in chronicle.entries.iter_mut().zip(&before) {
        whom::rename(&mut entry.reading, before);
    }
}

/// A line of the list, `[12] https://…`, read.
fn footnote(line: &str, before: &str) -> Footnote {
    references::footnote(line, before)
}
