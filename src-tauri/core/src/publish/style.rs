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
            introduction: String::new(),
            closing: String::new(),
        }
    }
}
