//! What the window and scripts see of the archive: plain values, made anew at every question, never written back.
//!
//! Offsets are UTF-16 units in the entry's text (what a browser counts); ids are text; counts are `u32`. The TypeScript of
//! these types is written by `make gen` (feature `ts`) into `ui/src/ipc/types`.

use kronika_core::checks::{Mend, Severity};
use kronika_core::chronicle::{Certainty, Citation, Measure, Period, Person, Place, Role};
pub use kronika_core::chronicle::{EntryState, MarkValue};
use kronika_core::lexicon::Field;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was done, in a form that the window says in its own language: `Undo: tag ‘hunger strike’ on 12 entries`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Label {
    /// `tag_entries`, `write_entry`, …
    pub op: String,
    /// `tag: hunger_strike`, `entries: 12`.
    pub args: BTreeMap<String, LabelArg>,
}

/// A word or a number of a [`Label`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(untagged)]
#[allow(missing_docs, reason = "the words say it")]
pub enum LabelArg {
    Count(u32),
    Words(String),
}

/// The archive at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ArchiveView {
    /// Where the file lies.
    pub path: String,
    /// Newest period first.
    pub chronicles: Vec<ChronicleLine>,
    /// People named anywhere in it.
    pub people: u32,
    /// Articles cited anywhere in it.
    pub statutes: u32,
    /// Places of datelines.
    pub places: u32,
    /// Addresses in footnotes, each counted once.
    pub sources: u32,
    /// What Undo would take back.
    pub undo: Option<Label>,
    /// What Redo would do again.
    pub redo: Option<Label>,
}

/// A chronicle in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ChronicleLine {
    /// Its id.
    pub id: String,
    /// Its title, empty where it has none.
    pub title: String,
    /// The days it covers.
    pub period: Option<Period>,
    /// How many entries.
    pub entries: u32,
    /// How many of them are approved.
    pub approved: u32,
}

/// A chronicle, whole: a month is about 40 kB, so it is given once, without pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ChronicleView {
    /// Its id.
    pub id: String,
    /// Its title, empty where it has none.
    pub title: String,
    /// The days it covers.
    pub period: Option<Period>,
    /// In the order they stand.
    pub entries: Vec<EntryView>,
    /// In the order of the list, then those that are wanted but have no line.
    pub footnotes: Vec<FootnoteView>,
    /// The people named in it, in order of first mention.
    pub people: Vec<Person>,
    /// Open remarks, in the order of the text.
    pub remarks: Vec<RemarkView>,
    /// What Undo would take back.
    pub undo: Option<Label>,
    /// What Redo would do again.
    pub redo: Option<Label>,
}

/// One entry with its record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// How far it has come.
    pub state: EntryState,
    /// As written, references in place.
    pub text: String,
    /// Everything found or decided in it, in the order of the text; marks of different fields may overlap.
    pub marks: Vec<MarkView>,
    /// References, in the order they stand.
    pub references: Vec<ReferenceView>,
    /// The dateline's date, as written.
    pub date: Option<String>,
    /// The same as ISO: `2023-11-16`.
    pub date_iso: Option<String>,
    /// The dateline's places, in order.
    pub places: Vec<Place>,
    /// Canonical names, each once, in order of first mention.
    pub persons: Vec<String>,
    /// Each citation once.
    pub citations: Vec<Citation>,
    /// In order.
    pub measures: Vec<Measure>,
    /// Suggested, confirmed and added; rejected ones are left out.
    pub tags: Vec<TagView>,
    /// Notes to a colleague.
    pub notes: Vec<NoteView>,
}

/// What a person said of a mark or a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing yet.
    None,
    /// It is right (perhaps after a change of its value).
    Confirmed,
    /// She marked it herself.
    Added,
}

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

/// Words of an entry that mean something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct MarkView {
    /// Stable while its words and their number stay: `person/1/Zhanat B.`. Unique within the entry.
    pub id: String,
    /// What it marks.
    pub field: Field,
    /// First unit.
    pub from: u32,
    /// First unit after the last.
    pub to: u32,
    /// The words.
    pub words: String,
    /// Which occurrence of them, from 1.
    pub nth: u32,
    /// What they say.
    pub value: MarkValue,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why: a key that the window translates.
    pub reason: String,
    /// What a person said of it.
    pub verdict: Verdict,
}

/// A reference `[12]` in an entry's text: an object at a place, shown with the number it will have when published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ReferenceView {
    /// First unit, of the opening bracket.
    pub from: u32,
    /// First unit after the closing bracket.
    pub to: u32,
    /// The key: joins it to a [`FootnoteView`].
    pub label: String,
    /// The number it will have when published.
    pub number: u32,
    /// The footnote it joins to.
    pub footnote: String,
}

/// A tag of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TagView {
    /// `hunger_strike`, or the monitor's own word.
    pub tag: String,
    /// What a person said of it.
    pub verdict: Verdict,
    /// How sure the reader is.
    pub certainty: Certainty,
    /// Why.
    pub reason: String,
}

/// A footnote of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct FootnoteView {
    /// Its id; `wanted:54` where only the reference stands.
    pub id: String,
    /// The key that references use.
    pub label: String,
    /// The number it will have when published; `None` where no entry refers to it.
    pub number: Option<u32>,
    /// What stands after the label.
    pub text: String,
    /// The addresses in it, in order.
    pub urls: Vec<String>,
    /// Nothing stands behind it: no address and no words.
    pub source_wanted: bool,
    /// The entries that refer to it.
    pub entry_ids: Vec<String>,
}

/// A remark on the chronicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RemarkView {
    /// Stable while the words it speaks of stay.
    pub id: String,
    /// The check's name.
    pub check: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The entry it speaks of.
    pub entry_id: Option<String>,
    /// Label of the footnote it speaks of.
    pub footnote: Option<String>,
    /// First unit marked, in the entry's text or (where there is no entry) the footnote's line.
    pub from: u32,
    /// First unit after the last.
    pub to: u32,
    /// One sentence, in English.
    pub message: String,
    /// The sentence with its holes: the key under which the window translates it.
    pub says: String,
    /// What fills the holes, by name.
    pub args: BTreeMap<String, String>,
    /// What would put it right.
    pub mend: Option<Mend>,
}

/// A note to a colleague, on an entry or words of it; never published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NoteView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub who: String,
    /// When: RFC 3339.
    pub at: String,
    /// Whether it is done with.
    pub settled: bool,
    /// The words it speaks of, where it speaks of words that still stand: first unit, first unit after the last.
    pub passage: Option<(u32, u32)>,
    /// The words it spoke of when it was written.
    pub words: String,
}

/// What a change left different: the only news the window needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Changed {
    /// The chronicle that this speaks of; empty where it was deleted or none is concerned.
    pub chronicle: String,
    /// The entries that are new or look different.
    pub entries: Vec<EntryView>,
    /// Entries that are gone.
    pub removed: Vec<String>,
    /// The order of all entries, where it changed.
    pub order: Option<Vec<String>>,
    /// All footnotes, where any changed.
    pub footnotes: Option<Vec<FootnoteView>>,
    /// All people, where any changed.
    pub people: Option<Vec<Person>>,
    /// All open remarks, where any changed.
    pub remarks: Option<Vec<RemarkView>>,
    /// The title, where it changed.
    pub title: Option<String>,
    /// The days it covers, where they changed.
    pub period: Option<Period>,
    /// Other chronicles that changed too: load them anew when they are shown.
    pub also: Vec<String>,
    /// Whether the list of chronicles or a count in it changed.
    pub list: bool,
    /// Whether other chronicles may be remarked on otherwise now: what was counted of them is to be counted again.
    pub elsewhere: bool,
    /// What Undo would take back now.
    pub undo: Option<Label>,
    /// What Redo would do again now.
    pub redo: Option<Label>,
    /// When it reached the disk: RFC 3339.
    pub saved_at: String,
}

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

/// One version of an entry's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct VersionView {
    /// For [`crate::Archive::restore_version`].
    pub version: String,
    /// When: RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// What was done.
    pub label: Label,
    /// The text after it; `None` where the entry was gone.
    pub text: Option<String>,
    /// How far it had come after it.
    pub state: Option<EntryState>,
    /// Whether it was taken back.
    pub undone: bool,
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// The address in its canonical form.
    pub url: String,
    /// The address as first met.
    pub original: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its author.
    pub author: String,
    /// When it was published, as known.
    pub published: String,
    /// When it was last read.
    pub accessed: String,
    /// Its language.
    pub language: String,
    /// Address of a copy in a web archive.
    pub archived: String,
    /// A note of the monitors; never published.
    pub note: String,
    /// How many footnotes lead to it.
    pub footnotes: u32,
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

/// Something that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PublicationView {
    /// Its id.
    pub id: String,
    /// When: RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// `html`, `docx`, …
    pub format: String,
    /// Name of the file.
    pub file: String,
    /// Hash of its bytes.
    pub sha256: String,
    /// Entries that were written, changed or removed since.
    pub changed_since: Vec<String>,
}

/// What differs from something that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SinceView {
    /// In the order of the chronicle; what is gone stands last.
    pub changes: Vec<CorrectionView>,
    /// A paragraph that says so to readers, in the language of the publication; empty where nothing changed.
    pub paragraph: String,
}

/// An entry that is not as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct CorrectionView {
    /// Its id.
    pub entry: String,
    /// Its text then; `None` where it is new.
    pub before: Option<String>,
    /// Its text now; `None` where it is gone.
    pub after: Option<String>,
}

/// Values of the core that the window sees, and that no view above holds.
#[cfg(all(test, feature = "ts"))]
mod typescript {
    use kronika_core::checks::ALL;
    use ts_rs::{Config, TS};

    #[test]
    fn export_bindings_of_the_core() {
        let config = Config::from_env();
        kronika_core::publish::style::HouseStyle::export_all(&config).expect("the folder can be written");
        kronika_core::checks::manual::Page::export_all(&config).expect("the folder can be written");
    }

    /// Names of checks and their sentences, as types: so a translation that lacks one does not compile.
    #[test]
    fn export_bindings_of_the_checks() {
        let union = |name: &str, what: &str, words: Vec<&str>| {
            let words: Vec<String> = words.into_iter().map(|w| format!("\n\t| {w:?}")).collect();
            format!("/**\n * {what}\n */\nexport type {name} ={};\n", words.concat())
        };
        let mut says: Vec<&str> = ALL.iter().flat_map(|c| c.says).copied().collect();
        says.push(crate::remarks::WORDS_GONE_SAYS);
        says.sort_unstable();
        says.dedup();
        let mut names: Vec<&str> = ALL.iter().map(|c| c.name).collect();
        names.push(crate::remarks::WORDS_GONE);
        let file = format!(
            "// This file was generated by `make gen`. Do not edit this file manually.\n\n{}\n{}",
            union("CheckName", "Every check, in the order of the manual.", names),
            union("Says", "Every sentence that a remark may say, with its holes.", says),
        );
        let folder = std::env::var("TS_RS_EXPORT_DIR").unwrap_or_else(|_| "bindings".to_owned());
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        std::fs::write(std::path::Path::new(&folder).join("Says.ts"), file).expect("the folder can be written");
    }
}
