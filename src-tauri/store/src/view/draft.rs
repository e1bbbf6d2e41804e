//! What an import would do, before anything is written.

use super::archive::ChronicleLine;
use kronika_core::chronicle::Period;
use serde::Serialize;

/// What an import would do, before anything is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DraftView {
    /// The title found.
    pub title: String,
    /// The days found; `None`: ask.
    pub period: Option<Period>,
    /// How many entries.
    pub entries: u32,
    /// How many footnotes.
    pub footnotes: u32,
    /// How many of them lead nowhere, and references without a footnote.
    pub sources_wanted: u32,
    /// How many people are named.
    pub people: u32,
    /// How many remarks there would be.
    pub remarks: u32,
    /// How many of them would be errors.
    pub errors: u32,
    /// What was set aside as the site's own words, each stretch shortened to a line.
    pub set_aside: Vec<String>,
    /// What a person should look at.
    pub doubts: Vec<DoubtView>,
    /// The first words of each entry, for a look at how it was split.
    pub beginnings: Vec<String>,
    /// Chronicles made from this very text before: offer to open the first, or keep both.
    pub imported_before: Vec<ChronicleLine>,
    /// Chronicles of the archive that cover the same days.
    pub same_period: Vec<ChronicleLine>,
}

/// Something doubtful in a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DoubtView {
    /// A key that the window translates.
    pub reason: String,
    /// The words in doubt, shortened to a line.
    pub words: String,
}
