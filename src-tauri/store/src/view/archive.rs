//! The archive at a glance, and what a change of it left different.

use super::chronicle::{EntryView, FootnoteView, RemarkView};
use kronika_core::chronicle::{Period, Person};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The archive at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ArchiveView {
    /// Where the file lies.
    pub path: String,
    /// Newest period first.
    pub chronicles: Vec<ChronicleLine>,
    /// What Undo would take back.
    pub undo: Option<Label>,
    /// What Redo would do again.
    pub redo: Option<Label>,
}

/// How much stands in each register: every chronicle is read for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RegisterCounts {
    /// People named anywhere in the archive.
    pub people: u32,
    /// Articles cited anywhere in it.
    pub statutes: u32,
    /// Places of datelines.
    pub places: u32,
    /// Addresses in footnotes, each counted once.
    pub sources: u32,
}

/// A chronicle in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ChronicleLine {
    /// Its id.
    pub id: String,
    /// Its title, empty where it has none.
    pub title: String,
    /// The days it covers.
    pub period: Option<Period>,
    /// How many entries.
    pub entries: u32,
    /// How many of them are approved.
    pub approved: u32,
}

/// What a change left different: the only news the window needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Changed {
    /// The chronicle that this speaks of; empty where it was deleted or none is concerned.
    pub chronicle: String,
    /// The entries that are new or look different.
    pub entries: Vec<Arc<EntryView>>,
    /// Entries that are gone.
    pub removed: Vec<String>,
    /// The order of all entries, where it changed.
    pub order: Option<Vec<String>>,
    /// All footnotes, where any changed.
    pub footnotes: Option<Vec<FootnoteView>>,
    /// All people, where any changed.
    pub people: Option<Vec<Person>>,
    /// The open remarks on each entry, and on what is in none, where any changed: a month has a hundred kilobytes of them,
    /// and a typed letter changes one or two.
    pub remarks: Vec<RemarksOn>,
    /// The title, where it changed.
    pub title: Option<String>,
    /// The days it covers, where they changed.
    pub period: Option<Period>,
    /// Other chronicles that changed too: load them anew when they are shown.
    pub also: Vec<String>,
    /// Whether the list of chronicles or a count in it changed.
    pub list: bool,
    /// Whether other chronicles may be remarked on otherwise now: what was counted of them is to be counted again.
    pub elsewhere: bool,
    /// What Undo would take back now.
    pub undo: Option<Label>,
    /// What Redo would do again now.
    pub redo: Option<Label>,
    /// When it reached the disk: RFC 3339.
    pub saved_at: String,
}

/// What was done, in a form that the window says in its own language: `Undo: tag ‘hunger strike’ on 12 entries`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Label {
    /// `tag_entries`, `write_entry`, …
    pub op: String,
    /// `tag: hunger_strike`, `entries: 12`.
    pub args: BTreeMap<String, LabelArg>,
}

/// A word or a number of a [`Label`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(untagged)]
#[allow(missing_docs, reason = "the words say it")]
pub enum LabelArg {
    Count(u32),
    Words(String),
}

/// The open remarks on one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RemarksOn {
    /// The entry; `None` for what is in no entry: footnotes, and the chronicle itself.
    pub entry_id: Option<String>,
    /// All of them, in the order of the text.
    pub remarks: Vec<RemarkView>,
}
