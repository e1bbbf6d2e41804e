//! What a person chooses besides the thing itself: what she says of a mark, and how far it reaches.

use serde::{Deserialize, Serialize};

/// What [`crate::Archive::judge`] may say of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// It is right.
    Confirmed,
    /// It is none.
    Rejected,
    /// Take back what was said.
    Open,
}

/// How far a correction reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The chronicle at hand.
    Chronicle,
    /// All of them.
    Archive,
}

/// How far a dismissal reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// These words in this entry.
    Here,
    /// These words wherever they stand.
    ForGood,
}
