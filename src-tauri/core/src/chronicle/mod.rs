//! The values: a chronicle, its entries, and what is read in them. Words as in the monitors' own rules; the same in
//! SQL, in TypeScript and on the screen.

mod decision;
mod reading;

pub use decision::{Decided, Decision, Field, MarkValue};
pub use jiff::civil::Date;
pub use reading::{
    Certainty, Citation, Code, Currency, Found, Measure, MeasureKind, Mention, Place, PlaceKind, Reading, Reference,
    Role, Tag,
};
use serde::{Deserialize, Serialize};

/// The days a chronicle covers, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Period {
    /// First day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: Date,
    /// Last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: Date,
}

/// How far an entry has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// Nobody has touched it.
    #[default]
    New,
    /// Somebody has.
    Work,
    /// Read and found right; a later change of its text puts it back to work.
    Approved,
}

impl EntryState {
    /// Whether a person found it right.
    pub fn is_approved(self) -> bool {
        self == Self::Approved
    }
}

/// One incident: a paragraph or several that open with a dateline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Entry {
    /// Stable identity in the archive; empty for an entry that has none yet.
    pub id: String,
    /// The text as written, references (`[12]`) in place, without the white space around it.
    pub text: String,
    /// White space (and nothing else) that stood before the entry in the draft, so that it can be given back.
    pub before: String,
    /// What it says.
    pub reading: Reading,
    /// How far it has come.
    pub state: EntryState,
    /// What was decided of it, in the order it was decided; the reading has it laid over already.
    pub decisions: Vec<Decision>,
}

/// One footnote of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footnote {
    /// Stable identity in the archive; empty for one that has none yet.
    pub id: String,
    /// The key that references use: `12`.
    pub label: String,
    /// The line as written, label included: `[12] https://…`. Empty for a footnote that is wanted but missing.
    pub line: String,
    /// White space that stood before the line in the draft.
    pub before: String,
    /// What stands after the label, trimmed: an address, or words, or both.
    pub text: String,
    /// The addresses in it, in order, as written.
    pub urls: Vec<String>,
}

/// What a monitor knows of a source beyond its address. Empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Source {
    /// The address in its canonical form; footnotes join to it by [`crate::sources::key`].
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its author.
    pub author: String,
    /// When it was published: ISO where the day is known, else as known.
    pub published: String,
    /// When it was last read, likewise.
    pub accessed: String,
    /// Its language.
    pub language: String,
    /// Address of a copy in a web archive.
    pub archived: String,
}

/// A natural person of the month (or of the archive's register).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Person {
    /// Canonical, `Surname I.`.
    pub name: String,
    /// Every form met, the commonest first: `Ergaliev M.`, `Marat Ergaliev`, `Ergaliyev M.`
    pub spellings: Vec<String>,
    /// The roles met, the commonest first.
    pub roles: Vec<Role>,
    /// Canonical names of others who are probably this person (`Sadykov M.` / `Sadykova M.`): offered, not joined.
    pub perhaps: Vec<String>,
    /// Must never appear by name in anything published.
    pub protected: bool,
}

/// One publication, usually a month: what checks and publication work on, from a draft or from the archive.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chronicle {
    /// Stable identity in the archive; empty for one read from a draft.
    pub id: String,
    /// The title as written.
    pub title: Option<String>,
    /// The days it covers.
    pub period: Option<Period>,
    /// Its entries, in the order they stand.
    pub entries: Vec<Entry>,
    /// Its footnotes, in the order of the list.
    pub footnotes: Vec<Footnote>,
    /// The people named in it.
    pub people: Vec<Person>,
    /// What is known of the sources of its footnotes.
    pub sources: Vec<Source>,
}
