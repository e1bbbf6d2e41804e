//! The house style of an organisation: a plain value, kept by the archive, read by publication and by the style checks.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What stands in the publication for a footnote whose source is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// The number alone.
    Blank,
    /// The number and the words “source wanted”, in the publication's language.
    #[default]
    Marked,
    /// Nothing is published until every source is there.
    Blocked,
}

/// The language a chronicle is published in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh.
    Kk,
}

impl Language {
    /// The tag of BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
        }
    }
}

/// The order entries stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As the monitor arranged them.
    #[default]
    Arranged,
    /// By date; entries of one day, and those without a date, as arranged.
    Date,
    /// Under a heading for each first place of a dateline, in the order they are met.
    Place,
    /// Under a heading for each first tag, in the order they are met.
    Tag,
}

/// Where a reference stands to the period that ends its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReferencePlace {
    /// Where the monitor put it.
    #[default]
    AsWritten,
    /// `released[1].`
    BeforeStop,
    /// `released.[1]`
    AfterStop,
}

/// What a footnote says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoteForm {
    /// What the monitor wrote.
    #[default]
    AsWritten,
    /// A footnote that is nothing but addresses gives them without trackers; words stay as written.
    Address,
    /// The same, each with its publisher and, where the address tells it, its day before it.
    Publisher,
}

/// What stands for a protected person's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProtectedForm {
    /// `S. T.`
    #[default]
    Initials,
    /// `[activist]`; `[name withheld]` where no role is known.
    Role,
}

/// How an organisation sets its chronicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct HouseStyle {
    /// `{from}` and `{to}` stand for the period's days; used where the chronicle has no title of its own.
    pub title: String,
    /// The language of dates in the title and of the words that Kronika adds.
    pub language: Language,
    /// The order of entries.
    pub order: Order,
    /// What stands for a missing source.
    pub wanted: Wanted,
    /// Where references stand to the full stop.
    pub reference: ReferencePlace,
    /// What footnotes say.
    pub note: NoteForm,
    /// What stands for a protected person's name.
    pub protected: ProtectedForm,
    /// Paragraphs before the entries; may be empty.
    pub introduction: String,
    /// Paragraphs after the entries; may be empty.
    pub closing: String,
    /// Names of style checks that are not to remark.
    pub unremarked: BTreeSet<String>,
}

impl Default for HouseStyle {
    fn default() -> Self {
        Self {
            title: "MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM {from} TO {to}".to_owned(),
            unremarked: BTreeSet::new(),
            language: Language::En,
            order: Order::Arranged,
            wanted: Wanted::Marked,
            reference: ReferencePlace::AsWritten,
            note: NoteForm::AsWritten,
            protected: ProtectedForm::Initials,
            introduction: String::new(),
            closing: String::new(),
        }
    }
}
