//! Kronika's own JSON: the chronicle whole, with what was read in it, for scripts and for another Kronika. It comes back
//! without loss: [`read`] of what [`write`] made gives the same entries, footnotes, people and readings.
//!
//! The schema, version 1. Offsets count Unicode characters of the entry's `text`, as Python and JavaScript's `[...text]` do.
//!
//! ```json
//! {"kronika": 1, "id": "", "title": "…", "period": {"from": "2024-03-01", "to": "2024-03-31"},
//!  "entries": [{"id": "", "before": "\n\n", "text": "March 1, Taraz. …[1].",
//!    "date": {"from": 0, "to": 7, "value": "2024-03-01", "certainty": "sure"}, "dateline_end": 16,
//!    "places": [{"from": 9, "to": 14, "value": {"name": "Taraz", …}, "certainty": "sure"}],
//!    "persons": […], "citations": […], "measures": […],
//!    "tags": [{"tag": "trial", "certainty": "likely"}], "references": [{"from": 30, "to": 33, "label": "1"}],
//!    "state": "approved",
//!    "decisions": [{"field": "person", "words": "Torekhan S.", "nth": 1, "verdict": "confirmed", "value": {"kind": "person",
//!      "is": {…}}, "fixed": false}, {"field": "tag", "words": "protest", "nth": 1, "verdict": "rejected", …}]}],
//!  "footnotes": [{"id": "", "label": "1", "line": "[1] https://…", "before": "\n\n", "text": "https://…", "urls": ["https://…"]}],
//!  "people": [{"name": "Torekhan S.", "spellings": […], "roles": […], "perhaps": [], "protected": false}],
//!  "sources": [{"url": "https://…", "publisher": "…", "title": "…", "author": "…", "published": "2024-03-01", "accessed": "…",
//!    "language": "ru", "archived": "https://…"}]}
//! ```
//!
//! Readings have the decisions laid over them already. `state` (`new`, `work`, `approved`), `decisions` and `sources` come from
//! an archive; a draft has none. Notes to colleagues, the notes on people and sources and who decided what never leave the
//! archive. `kronika`, `title`, `period`, an entry's `text` and the lists of entries and footnotes must be there; all else may be
//! left out.
//!
//! A later version may add fields; a reader leaves out what it does not know. The reader's reasons are not kept: they
//! are words of the program, not of the record.

use crate::chronicle::{
    Certainty, Chronicle, Citation, Date, Decision, Entry, EntryState, Footnote, Found, Measure, Mention, Period,
    Person, Place, Reading, Reference, Source, Tag,
};
use crate::read::references;
use crate::text::{Span, chars_before};
use serde::{Deserialize, Serialize};

/// The version that is written, and the latest that is read.
pub const VERSION: u32 = 1;

/// The reason of everything that comes from a file.
pub const REASON: &str = "from a file";

#[derive(Serialize, Deserialize)]
struct Whole {
    kronika: u32,
    #[serde(default)]
    id: String,
    title: Option<String>,
    period: Option<Period>,
    entries: Vec<Told>,
    footnotes: Vec<Footnote>,
    #[serde(default)]
    people: Vec<Person>,
    #[serde(default)]
    sources: Vec<Source>,
}

/// An entry and its reading.
#[derive(Serialize, Deserialize)]
struct Told {
    #[serde(default)]
    id: String,
    #[serde(default)]
    before: String,
    text: String,
    #[serde(default)]
    date: Option<At<Date>>,
    #[serde(default)]
    dateline_end: usize,
    #[serde(default = "Vec::new")]
    places: Vec<At<Place>>,
    #[serde(default = "Vec::new")]
    persons: Vec<At<Mention>>,
    #[serde(default = "Vec::new")]
    citations: Vec<At<Citation>>,
    #[serde(default = "Vec::new")]
    measures: Vec<At<Measure>>,
    #[serde(default)]
    tags: Vec<Tagged>,
    #[serde(default)]
    references: Vec<Referred>,
    #[serde(default)]
    state: EntryState,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    decisions: Vec<Decision>,
}

#[derive(Serialize, Deserialize)]
struct At<T> {
    from: usize,
    to: usize,
    value: T,
    certainty: Certainty,
}

#[derive(Serialize, Deserialize)]
struct Tagged {
    tag: String,
    certainty: Certainty,
}

#[derive(Serialize, Deserialize)]
struct Referred {
    from: usize,
    to: usize,
    label: String,
}

/// Why a JSON file is no chronicle.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoChronicle {
    /// It is JSON, but not ours, or a field is missing.
    #[error("this JSON is no chronicle of Kronika ({0}). Export it again with `--to json`.")]
    Other(String),
    /// It was written by a later Kronika.
    #[error("this chronicle was written by a later Kronika (version {0}). Install the latest Kronika to read it.")]
    Newer(u32),
    /// More than a chronicle can be.
    #[error("this file holds {0}. It is no chronicle, or it was made to do harm.")]
    TooMuch(&'static str),
}

/// Most entries, and most footnotes, of a chronicle; most things found in one entry, and its longest text in bytes. A month
/// has a hundred entries of two thousand bytes, so these bound the work and nobody's chronicle.
const ENTRIES: usize = 20_000;
const FOOTNOTES: usize = 100_000;
const FOUND: usize = 2_000;
const TEXT: usize = 4 << 20;

/// The chronicle as JSON, indented so that two versions can be compared line by line.
pub fn write(chronicle: &Chronicle) -> String {
    let whole = Whole {
        kronika: VERSION,
        id: chronicle.id.clone(),
        title: chronicle.title.clone(),
        period: chronicle.period,
        entries: chronicle.entries.iter().map(told).collect(),
        footnotes: chronicle.footnotes.clone(),
        people: chronicle.people.clone(),
        sources: chronicle.sources.clone(),
    };
    let mut text = serde_json::to_string_pretty(&whole).expect("text, numbers and lists are all JSON");
    text.push('\n');
    text
}

/// The chronicle in a JSON file of [`write`].
pub fn read(text: &str) -> Result<Chronicle, NoChronicle> {
    #[derive(Deserialize)]
    struct Head {
        kronika: u32,
    }
    let other = |e: serde_json::Error| NoChronicle::Other(e.to_string());
    let text = text.trim_start_matches('\u{feff}');
    let Head { kronika } = serde_json::from_str(text).map_err(other)?;
    if kronika > VERSION {
        return Err(NoChronicle::Newer(kronika));
    }
    let whole: Whole = serde_json::from_str(text).map_err(other)?;
    bounded(&whole)?;
    Ok(Chronicle {
        id: whole.id,
        title: whole.title,
        period: whole.period,
        entries: whole.entries.into_iter().map(entry).collect(),
        footnotes: whole.footnotes.into_iter().map(footnote).collect(),
        people: whole.people,
        sources: whole.sources,
    })
}

fn bounded(whole: &Whole) -> Result<(), NoChronicle> {
    let found = |e: &Told| {
        e.places.len() + e.persons.len() + e.citations.len() + e.measures.len() + e.tags.len() + e.decisions.len()
    };
    let too_much = [
        (whole.entries.len() > ENTRIES, "more entries than a year of chronicles"),
        (
            whole.footnotes.len().max(whole.people.len()).max(whole.sources.len()) > FOOTNOTES,
            "more footnotes, people or sources than a year of chronicles",
        ),
        (whole.entries.iter().any(|e| found(e) > FOUND), "an entry in which more was found than anybody could write"),
        (whole.entries.iter().any(|e| e.text.len() > TEXT), "an entry that is longer than a year of chronicles"),
    ];
    too_much.iter().find(|(is, _)| *is).map_or(Ok(()), |(_, what)| Err(NoChronicle::TooMuch(what)))
}

/// The line is what is kept; text and addresses are read in it.
fn footnote(f: Footnote) -> Footnote {
    let line = if f.line.is_empty() && !f.text.is_empty() { format!("[{}] {}", f.label, f.text) } else { f.line };
    Footnote { id: f.id, label: f.label, ..references::footnote(&line, &f.before) }
}

fn told(entry: &Entry) -> Told {
    let Entry { id, text, before, reading: r, state, decisions } = entry;
    let chars = |at: usize| chars_before(text, at);
    Told {
        id: id.clone(),
        before: before.clone(),
        text: text.clone(),
        date: r.date.as_ref().map(|f| at(text, f)),
        dateline_end: chars(r.dateline_end),
        places: r.places.iter().map(|f| at(text, f)).collect(),
        persons: r.persons.iter().map(|f| at(text, f)).collect(),
        citations: r.citations.iter().map(|f| at(text, f)).collect(),
        measures: r.measures.iter().map(|f| at(text, f)).collect(),
        tags: r.tags.iter().map(|t| Tagged { tag: t.tag.clone(), certainty: t.certainty }).collect(),
        references: r
            .references
            .iter()
            .map(|x| Referred { from: chars(x.span.start), to: chars(x.span.end), label: x.label.clone() })
            .collect(),
        state: *state,
        decisions: decisions.clone(),
    }
}

fn at<T: Clone>(text: &str, found: &Found<T>) -> At<T> {
    At {
        from: chars_before(text, found.span.start),
        to: chars_before(text, found.span.end),
        value: found.value.clone(),
        certainty: found.certainty,
    }
}

fn entry(told: Told) -> Entry {
    // bytes at which characters begin, and the end
    let starts: Vec<usize> = told.text.char_indices().map(|(at, _)| at).chain([told.text.len()]).collect();
    let byte = |chars: usize| starts.get(chars).copied().unwrap_or(told.text.len());
    let span = |from: usize, to: usize| Span::new(byte(from.min(to)), byte(to));
    let reading = Reading {
        date: told.date.map(|f| found(&span, f)),
        places: told.places.into_iter().map(|f| found(&span, f)).collect(),
        dateline_end: byte(told.dateline_end),
        persons: told.persons.into_iter().map(|f| found(&span, f)).collect(),
        citations: told.citations.into_iter().map(|f| found(&span, f)).collect(),
        measures: told.measures.into_iter().map(|f| found(&span, f)).collect(),
        tags: told.tags.into_iter().map(|t| Tag { tag: t.tag, certainty: t.certainty, reason: REASON }).collect(),
        references: told
            .references
            .into_iter()
            .map(|x| Reference { span: span(x.from, x.to), label: x.label })
            .collect(),
    };
    Entry { id: told.id, text: told.text, before: told.before, reading, state: told.state, decisions: told.decisions }
}

fn found<T>(span: &impl Fn(usize, usize) -> Span, at: At<T>) -> Found<T> {
    Found { span: span(at.from, at.to), value: at.value, certainty: at.certainty, reason: REASON }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_chronicle() {
        assert_eq!(read("{\"kronika\": 9}"), Err(NoChronicle::Newer(9)));
        assert!(matches!(read("[1, 2]"), Err(NoChronicle::Other(_))));
        assert!(matches!(read(&"[".repeat(100_000)), Err(NoChronicle::Other(_))), "depth is bounded");
    }
}
