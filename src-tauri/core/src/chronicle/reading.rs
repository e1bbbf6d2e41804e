//! What is read in an entry, each finding with its place, how sure the reader is, and why.
//!
//! A reading can always be made anew from the text, the archive's lexicon and the monitor's decisions, so it is never stored.

use super::Date;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How sure a reader is of a finding. It decides the order of review, never the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// A person should look first here.
    Guess,
    /// One sign is missing.
    Likely,
    /// Form and surroundings agree, or a person said so.
    Sure,
}

/// Something read at a place in an entry's text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Found<T> {
    /// Where its words stand.
    pub span: Span,
    /// What they say.
    pub value: T,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why, in a few words (`surname and initial`, `unknown place`): a key that the window translates.
    pub reason: &'static str,
}

/// What kind of place a dateline names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum PlaceKind {
    City,
    Town,
    Settlement,
    District,
    Region,
    Country,
}

/// A place of the dateline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Place {
    /// Canonical: `Taraz` for `Taraz city`; a region or district keeps its kind word, `Karaganda region`.
    pub name: String,
    /// City, region, …
    pub kind: PlaceKind,
    /// ISO 3166-2 code of its region at the entry's date (`KZ-35`), where the gazetteer knows it.
    pub region: Option<String>,
    /// Whether the gazetteer knows it.
    pub known: bool,
}

/// What somebody is, as the words beside the name say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Role {
    Activist,
    Journalist,
    Lawyer,
    Judge,
    Official,
    Prosecutor,
    Police,
    Politician,
    Defendant,
    Other,
}

/// A mention of a natural person by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mention {
    /// Canonical, `Surname I.`, in the commonest spelling of the month; set by [`crate::names`].
    pub name: String,
    /// The surname as written here, in the nominative as far as it can be told.
    pub surname: String,
    /// The given name (`Marat`) or initial (`M.`, `Zh.`) as written here; empty for a bare surname.
    pub given: String,
    /// Patronymic or second initial, as written; empty where there is none.
    pub patronymic: String,
    /// The role that stands beside this mention.
    pub role: Option<Role>,
    /// A second name in parentheses: the canonical name of the person it belongs to is in `name`.
    pub second_name: bool,
}

/// A code of laws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the keys of `lexicon::statutes`, which spells them out")]
pub enum Code {
    CC,
    CAO,
    CPC,
    CEC,
    CivC,
    CivPC,
    LC,
    /// A covenant or convention: cited, not counted as a statute.
    Treaty,
    /// No code is named, or one that the register does not know.
    Unknown,
}

/// A statute article that the entry cites. One [`Found`] for each number, so `Articles 405, 258` is two.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Citation {
    /// The code.
    pub code: Code,
    /// `174`, `456-2`.
    pub article: String,
    /// `2`; `None` where none is given.
    pub part: Option<String>,
    /// Point within the part.
    pub point: Option<String>,
    /// Whether the register knows the article.
    pub known: bool,
}

/// What was done to a person by authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of annotation.md, rule 4")]
pub enum MeasureKind {
    /// Police custody, hours or days, no court.
    Detention,
    /// Administrative arrest by a court.
    Arrest,
    Imprisonment,
    SuspendedSentence,
    RestrictionOfLiberty,
    Fine,
    Compensation,
    Ban,
    Warning,
    CompulsoryTreatment,
    /// Pre-trial or extradition custody.
    Custody,
    /// Of a status, a permit, a claim.
    Refusal,
    Acquittal,
    /// A case closed.
    Dismissal,
    Release,
    Summons,
    Charge,
}

/// The unit of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "ISO 4217, and MCI for the monthly calculation index")]
pub enum Currency {
    Kzt,
    Usd,
    Eur,
    Rub,
    Mci,
}

/// One measure; several people under one measure are one measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Measure {
    /// What was done.
    pub kind: MeasureKind,
    /// `1.6 years` is 1 year 6 months; `3.5 years` is 3 years 6 months.
    pub years: u32,
    /// See `years`.
    pub months: u32,
    /// Days (and `суток`).
    pub days: u32,
    /// The sum, in whole units of `currency`.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub amount: Option<u64>,
    /// What the sum counts.
    pub currency: Option<Currency>,
    /// Canonical names of those it was done to; empty where nobody is named.
    pub persons: Vec<String>,
}

/// What an entry is about, by one of the words of [`crate::lexicon::tags::TAGS`] or the monitor's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tag {
    /// `hunger_strike`.
    pub tag: String,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why.
    pub reason: &'static str,
}

/// A reference to a footnote, `[12]`, at its place in the entry's text. The label is a key, not a number: it joins the
/// reference to its footnote, and the numbers are made at publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reference {
    /// Where it stands, brackets included.
    pub span: Span,
    /// What stands between the brackets: `12`.
    pub label: String,
}

/// Everything read in one entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reading {
    /// The dateline's date as written, even where it is evidently mistyped; the span leaves `On` out.
    #[cfg_attr(feature = "ts", ts(type = "Found<string> | null"))]
    pub date: Option<Found<Date>>,
    /// The dateline's places in order.
    pub places: Vec<Found<Place>>,
    /// Where the dateline ends and the story begins, in bytes.
    pub dateline_end: usize,
    /// Every mention of a person, in order.
    pub persons: Vec<Found<Mention>>,
    /// Every article cited, in order.
    pub citations: Vec<Found<Citation>>,
    /// Every measure, in order.
    pub measures: Vec<Found<Measure>>,
    /// As few as tell the event.
    pub tags: Vec<Tag>,
    /// The references, in the order they stand.
    pub references: Vec<Reference>,
}
