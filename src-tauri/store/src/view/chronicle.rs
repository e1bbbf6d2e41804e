//! A chronicle, whole: its entries with their record, its footnotes and its remarks.

use super::archive::Label;
use kronika_core::checks::{Mend, Severity};
use kronika_core::chronicle::{Certainty, Citation, EntryState, MarkValue, Measure, Period, Person, Place};
use kronika_core::lexicon::Field;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A chronicle, whole: a month is about 40 kB, so it is given once, without pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ChronicleView {
    /// Its id.
    pub id: String,
    /// Its title, empty where it has none.
    pub title: String,
    /// The days it covers.
    pub period: Option<Period>,
    /// In the order they stand.
    pub entries: Vec<Arc<EntryView>>,
    /// In the order of the list, then those that are wanted but have no line.
    pub footnotes: Vec<FootnoteView>,
    /// The people named in it, in order of first mention.
    pub people: Vec<Person>,
    /// Open remarks, in the order of the text.
    pub remarks: Vec<RemarkView>,
    /// What Undo would take back.
    pub undo: Option<Label>,
    /// What Redo would do again.
    pub redo: Option<Label>,
}

/// One entry with its record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// How far it has come.
    pub state: EntryState,
    /// As written, references in place.
    pub text: String,
    /// Everything found or decided in it, in the order of the text; marks of different fields may overlap.
    pub marks: Vec<MarkView>,
    /// References, in the order they stand.
    pub references: Vec<ReferenceView>,
    /// The dateline's date, as written.
    pub date: Option<String>,
    /// The same as ISO: `2023-11-16`.
    pub date_iso: Option<String>,
    /// The dateline's places, in order.
    pub places: Vec<Place>,
    /// Canonical names, each once, in order of first mention.
    pub persons: Vec<String>,
    /// Each citation once.
    pub citations: Vec<Citation>,
    /// In order.
    pub measures: Vec<Measure>,
    /// Suggested, confirmed and added; rejected ones are left out.
    pub tags: Vec<TagView>,
    /// Notes to a colleague.
    pub notes: Vec<NoteView>,
}

/// Words of an entry that mean something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct MarkView {
    /// Stable while its words and their number stay: `person/1/Zhanat B.`. Unique within the entry.
    pub id: String,
    /// What it marks.
    pub field: Field,
    /// First unit.
    pub from: u32,
    /// First unit after the last.
    pub to: u32,
    /// The words.
    pub words: String,
    /// Which occurrence of them, from 1.
    pub nth: u32,
    /// What they say.
    pub value: MarkValue,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why: a key that the window translates.
    pub reason: String,
    /// What a person said of it.
    pub verdict: Verdict,
}

/// What a person said of a mark or a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing yet.
    None,
    /// It is right (perhaps after a change of its value).
    Confirmed,
    /// She marked it herself.
    Added,
}

/// A reference `[12]` in an entry's text: an object at a place, shown with the number it will have when published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ReferenceView {
    /// First unit, of the opening bracket.
    pub from: u32,
    /// First unit after the closing bracket.
    pub to: u32,
    /// The key: joins it to a [`FootnoteView`].
    pub label: String,
    /// The number it will have when published.
    pub number: u32,
    /// The footnote it joins to.
    pub footnote: String,
}

/// A tag of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TagView {
    /// `hunger_strike`, or the monitor's own word.
    pub tag: String,
    /// What a person said of it.
    pub verdict: Verdict,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why.
    pub reason: String,
}

/// A footnote of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct FootnoteView {
    /// Its id; `wanted:54` where only the reference stands.
    pub id: String,
    /// The key that references use.
    pub label: String,
    /// The number it will have when published; `None` where no entry refers to it.
    pub number: Option<u32>,
    /// What stands after the label.
    pub text: String,
    /// The addresses in it, in order.
    pub urls: Vec<String>,
    /// Nothing stands behind it: no address and no words.
    pub source_wanted: bool,
    /// The entries that refer to it.
    pub entry_ids: Vec<String>,
}

/// A remark on the chronicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RemarkView {
    /// Stable while the words it speaks of stay.
    pub id: String,
    /// The check's name.
    pub check: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The entry it speaks of.
    pub entry_id: Option<String>,
    /// Label of the footnote it speaks of.
    pub footnote: Option<String>,
    /// First unit marked, in the entry's text or (where there is no entry) the footnote's line.
    pub from: u32,
    /// First unit after the last.
    pub to: u32,
    /// One sentence, in English.
    pub message: String,
    /// The sentence with its holes: the key under which the window translates it.
    pub says: String,
    /// What fills the holes, by name.
    pub args: BTreeMap<String, String>,
    /// What would put it right.
    pub mend: Option<Mend>,
}

/// A note to a colleague, on an entry or words of it; never published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NoteView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub who: String,
    /// When: RFC 3339.
    pub at: String,
    /// Whether it is done with.
    pub settled: bool,
    /// The words it speaks of, where it speaks of words that still stand: first unit, first unit after the last.
    pub passage: Option<(u32, u32)>,
    /// The words it spoke of when it was written.
    pub words: String,
}
