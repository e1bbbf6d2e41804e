//! What spans all chronicles: registers, the lexicon, what was dismissed, and what a search or a correction finds.

use kronika_core::chronicle::{Measure, Person, Role, Source};
use kronika_core::lexicon::Field;
use serde::{Deserialize, Serialize};

/// A person of the register, with every mention in the archive.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PersonView {
    /// Name, spellings, roles, protection.
    pub person: Person,
    /// What monitors keep about the person; never published.
    pub note: String,
    /// Every entry that names the person, oldest first.
    pub timeline: Vec<TimelineView>,
}

/// An entry in a register's timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TimelineView {
    /// Its chronicle.
    pub chronicle: String,
    /// Its id.
    pub entry: String,
    /// The date of its dateline.
    pub date_iso: Option<String>,
    /// The names of its places.
    pub places: Vec<String>,
    /// Its first words.
    pub beginning: String,
    /// Its measures.
    pub measures: Vec<Measure>,
    /// Its tags.
    pub tags: Vec<String>,
}

/// A line of a register: people, articles, places or sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RegisterLine {
    /// `Zhanat B.`, `CC 405`, `Astana`, or an address.
    pub name: String,
    /// How many entries of the archive name it.
    pub entries: u32,
    /// How many chronicles.
    pub chronicles: u32,
    /// First date, ISO.
    pub first: Option<String>,
    /// Last date, ISO.
    pub last: Option<String>,
    /// A person's spellings; empty for the rest.
    pub spellings: Vec<String>,
    /// A person's role.
    pub role: Option<Role>,
    /// A person's protection.
    pub protected: bool,
}

/// A source of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(default)]
pub struct SourceView {
    /// What is known of it beyond its address; goes into what is published.
    #[serde(flatten)]
    pub known: Source,
    /// The address as first met.
    pub original: String,
    /// A note of the monitors; never published.
    pub note: String,
    /// How many footnotes lead to it.
    pub footnotes: u32,
}

/// A line of the lexicon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct LearntView {
    /// Its id, for [`crate::Archive::forget_learnt`].
    pub id: String,
    /// What it is about.
    pub field: Field,
    /// The words.
    pub phrase: String,
    /// `true`: always find it; `false`: never propose it again.
    pub confirmed: bool,
    /// What it stands for; empty when rejected.
    pub name: String,
    /// When it was learnt: RFC 3339.
    pub at: String,
}

/// A dismissed remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DismissalView {
    /// Its id, for [`crate::Archive::bring_back_remark`].
    pub id: String,
    /// The check.
    pub check: String,
    /// The words it spoke of.
    pub words: String,
    /// The entry, where it was dismissed only there.
    pub entry_id: Option<String>,
    /// Why.
    pub reason: String,
    /// Who.
    pub who: String,
    /// When: RFC 3339.
    pub at: String,
}

/// A place where search found something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HitView {
    /// Its chronicle.
    pub chronicle: String,
    /// The chronicle's title.
    pub title: String,
    /// The entry, or the first entry that refers to the footnote.
    pub entry: Option<String>,
    /// The footnote's label, where the hit is in a footnote.
    pub footnote: Option<String>,
    /// The words around it, in pieces: every second piece is what was found.
    pub snippet: Vec<String>,
}

/// A place that [`crate::Archive::apply_to_all`] would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PlaceOfChange {
    /// Its chronicle.
    pub chronicle: String,
    /// The entry.
    pub entry: String,
    /// First unit.
    pub from: u32,
    /// First unit after the last.
    pub to: u32,
    /// The words around it, in pieces: every second piece is what would change.
    pub snippet: Vec<String>,
}
