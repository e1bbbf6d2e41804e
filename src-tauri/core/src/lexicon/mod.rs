//! What the readers know: tables that a monitor could extend, and what an archive has learnt.

pub mod codes;
pub mod common;
pub mod given;
pub mod measures;
pub mod months;
pub mod place_words;
pub mod places;
pub mod roles;
pub mod spelling;
pub mod statutes;
pub mod surnames;
pub mod table;
pub mod tags;
pub mod weekdays;

pub use crate::chronicle::Field;
use serde::{Deserialize, Serialize};

/// One line of the archive's lexicon: what a monitor confirmed or rejected. A list that she can read and prune.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Learnt {
    /// What it is about.
    pub field: Field,
    /// The words as they stood in the text.
    pub phrase: String,
    /// `true`: always find it; `false`: never propose it again.
    pub confirmed: bool,
    /// The canonical name, tag or citation it stands for; empty when rejected.
    pub name: String,
}

/// The archive's lexicon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// In the order they were learnt; a later line outranks an earlier one of the same field and phrase.
    pub lines: Vec<Learnt>,
}

impl Learned {
    /// What was learnt last about a phrase of a field, in the very words of the text.
    pub fn of(&self, field: Field, phrase: &str) -> Option<&Learnt> {
        self.lines.iter().rev().find(|line| line.field == field && line.phrase == phrase)
    }
}
