//! The values: a chronicle, its entries, and what is read in them. Words as in the monitors' own rules; the same in
//! SQL, in TypeScript and on the screen.
//!
//! A *reading* is what an entry says, found in its text; it can always be made anew from the text, the archive's
//! lexicon and the monitor's decisions, so it is never stored, and its values are `Serialize` only where they carry
//! the reader's reasons.

use crate::text::Span;
pub use jiff::civil::Date;
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
