//! What a monitor decides of words: it stands over every reading.

use super::{Citation, Measure, Mention, Place};
use serde::{Deserialize, Serialize};

/// A field of an entry: what words are read as, what is decided of them, what a learnt phrase belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Field {
    Person,
    Place,
    Article,
    Measure,
    Tag,
    Date,
}

/// What a mark says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "is", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum MarkValue {
    Person(Mention),
    Place(Place),
    Article(Citation),
    Measure(Measure),
    /// ISO, `2023-11-16`.
    Date(String),
}

/// What a monitor decided of words of an entry, or of one of its tags: it stands over every reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// What the words were read as.
    pub field: Field,
    /// The words, or the tag; without words it holds whatever the text says.
    pub words: String,
    /// Which occurrence of the words, from 1.
    pub nth: u32,
    /// Right, wrong, or marked by hand.
    pub verdict: Decided,
    /// What they say; nothing for a tag, and for what was rejected.
    pub value: Option<MarkValue>,
    /// Whether the value is the monitor's own, and not the reader's at the time.
    pub fixed: bool,
}

/// A monitor's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Decided {
    Confirmed,
    Rejected,
    Added,
}
