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
    /// The same, each with its publisher and its day before it, from the register of sources, else as the address tells.
    Publisher,
    /// All that is known of the source: author, title, publisher, day, address, when it was read, its copy in an archive.
    Full,
}

/// Whether several references may have one note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoteSharing {
    /// As the monitor wrote the labels.
    #[default]
    AsWritten,
    /// Notes that say the same, or name the same address, are one.
    Shared,
    /// Every reference has a note of its own.
    Repeated,
}

/// How the dateline says its date. Quoted words and dates in the story stay as written, whatever the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DateForm {
    /// As the monitor wrote it.
    #[default]
    AsWritten,
    /// `March 1`; Russian and Kazakh dates keep their one order.
    MonthFirst,
    /// `1 March`.
    DayFirst,
}

/// How people are named, where both parts of the name stand there. Quoted words stay as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NameForm {
    /// As the monitor wrote them.
    #[default]
    AsWritten,
    /// `Torekhan S.`
    SurnameFirst,
    /// `S. Torekhan`
    InitialFirst,
}

/// How an article of law is cited, where its words are a form that is known. Quoted words stay as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ArticleForm {
    /// As the monitor wrote it.
    #[default]
    AsWritten,
    /// `Article 405, Part 2`
    ArticleFirst,
    /// `Part 2 of Article 405`
    PartFirst,
    /// `Art. 405(2)`; in Russian `ч. 2 ст. 405`.
    Short,
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
    /// Whether several references may have one note.
    pub sharing: NoteSharing,
    /// How the dateline says its date.
    pub dates: DateForm,
    /// How people are named.
    pub names: NameForm,
    /// How articles of law are cited.
    pub articles: ArticleForm,
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
            sharing: NoteSharing::AsWritten,
            dates: DateForm::AsWritten,
            names: NameForm::AsWritten,
            articles: ArticleForm::AsWritten,
            protected: ProtectedForm::Initials,
            introduction: String::new(),
            closing: String::new(),
        }
    }
}
