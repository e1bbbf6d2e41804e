//! The archive: one SQLite file of many chronicles, and everything that may be done to it, in the monitors' words.
//!
//! *Ask* takes `&self` and gives a view; *do* takes `&mut self`, writes through one transaction with a journal, and gives a
//! [`Changed`]: what is different now. Offsets are UTF-16 units, as the window counts. No SQL leaves this crate.

mod failure;
mod view;

pub use failure::{Failure, FailureKind};
pub use view::*;

use jiff::Timestamp;
use kronika_core::chronicle::{Chronicle, Period, Place, Role};
use kronika_core::lexicon::Field;
use kronika_core::publish::style::HouseStyle;
use std::path::{Path, PathBuf};

/// Who opens an archive, and what time it is: the store has no clock of its own.
#[derive(Clone, Debug)]
pub struct Hand {
    /// The person's name, for journal and notes.
    pub who: String,
    /// The time now.
    pub now: fn() -> Timestamp,
}

/// How a draft is taken over.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The days it covers, where the monitor knows better than the text.
    pub period: Option<Period>,
    /// Its title, where the monitor gives one.
    pub title: Option<String>,
    /// Take it over even where the very same text is in the archive already.
    pub again: bool,
}

/// A register of the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Register {
    People,
    Statutes,
    Places,
    Sources,
}

/// An open archive. One at a time may hold a file.
pub struct Archive {
    path: PathBuf,
}

fn unready() -> Failure {
    Failure::new(FailureKind::Fault, "not ready")
}

impl Archive {
    /// Opens an archive.
    pub fn open(path: &Path, hand: Hand) -> Result<Self, Failure> {
        let _ = hand;
        Ok(Self { path: path.to_owned() })
    }

    /// Makes a new archive; refuses where a file lies already.
    pub fn create(path: &Path, hand: Hand) -> Result<Self, Failure> {
        Self::open(path, hand)
    }

    /// Opens the archive, or makes it where there is none.
    pub fn open_or_create(path: &Path, hand: Hand) -> Result<Self, Failure> {
        Self::open(path, hand)
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes it: everything is in the one file then.
    pub fn close(self) -> Result<(), Failure> {
        Ok(())
    }

    /// The archive at a glance.
    pub fn view(&self) -> Result<ArchiveView, Failure> {
        let _ = self;
        Err(unready())
    }

    /// A chronicle, whole.
    pub fn chronicle(&self, id: &str) -> Result<ChronicleView, Failure> {
        let _ = (self, id);
        Err(unready())
    }

    /// The same as checks and publication take it: texts with the decisions laid over the readings.
    pub fn whole(&self, id: &str) -> Result<Chronicle, Failure> {
        let _ = (self, id);
        Err(unready())
    }

    /// What an import of `text` would do.
    pub fn preview_draft(&self, text: &str, period: Option<Period>) -> Result<DraftView, Failure> {
        let _ = (self, text, period);
        Err(unready())
    }

    /// All versions of an entry, newest first.
    pub fn history(&self, entry: &str) -> Result<Vec<VersionView>, Failure> {
        let _ = (self, entry);
        Err(unready())
    }

    /// A person with the timeline.
    pub fn person(&self, name: &str) -> Result<PersonView, Failure> {
        let _ = (self, name);
        Err(unready())
    }

    /// Everybody named in the archive.
    pub fn people(&self) -> Result<Vec<RegisterLine>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// Every article cited in the archive.
    pub fn statutes(&self) -> Result<Vec<RegisterLine>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// Every place of a dateline.
    pub fn places(&self) -> Result<Vec<RegisterLine>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// The entries behind a line of a register.
    pub fn timeline(&self, register: Register, name: &str) -> Result<Vec<TimelineView>, Failure> {
        let _ = (self, register, name);
        Err(unready())
    }

    /// Every address of a footnote, canonical, each once.
    pub fn sources(&self) -> Result<Vec<SourceView>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// Where `words` stand in entries and footnotes, best first.
    pub fn search(&self, words: &str, most: u32) -> Result<Vec<HitView>, Failure> {
        let _ = (self, words, most);
        Err(unready())
    }

    /// What was learnt, newest first.
    pub fn lexicon(&self) -> Result<Vec<LearntView>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// Dismissed remarks, newest first.
    pub fn dismissals(&self) -> Result<Vec<DismissalView>, Failure> {
        let _ = self;
        Err(unready())
    }

    /// The organisation's style.
    pub fn house_style(&self) -> Result<HouseStyle, Failure> {
        let _ = self;
        Err(unready())
    }

    /// What was published when, newest first.
    pub fn publications(&self, chronicle: &str) -> Result<Vec<PublicationView>, Failure> {
        let _ = (self, chronicle);
        Err(unready())
    }

    /// Makes a chronicle of a draft.
    pub fn import_draft(&mut self, text: &str, how: &Import) -> Result<Changed, Failure> {
        let _ = (self, text, how);
        Err(unready())
    }

    /// The sample month, for a first look.
    pub fn sample(&mut self) -> Result<Changed, Failure> {
        let _ = self;
        Err(unready())
    }

    /// An empty chronicle.
    pub fn new_chronicle(&mut self, title: &str, period: Option<Period>) -> Result<Changed, Failure> {
        let _ = (self, title, period);
        Err(unready())
    }

    /// Another title or other days.
    pub fn rename_chronicle(&mut self, id: &str, title: &str, period: Option<Period>) -> Result<Changed, Failure> {
        let _ = (self, id, title, period);
        Err(unready())
    }

    /// Deletes a chronicle with all its entries; undo brings it back.
    pub fn delete_chronicle(&mut self, id: &str) -> Result<Changed, Failure> {
        let _ = (self, id);
        Err(unready())
    }

    /// A new entry below `after`, or as the first.
    pub fn add_entry(&mut self, chronicle: &str, after: Option<&str>, text: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle, after, text);
        Err(unready())
    }

    /// The entry's text as it now stands in the editor.
    pub fn write_entry(&mut self, id: &str, text: &str) -> Result<Changed, Failure> {
        let _ = (self, id, text);
        Err(unready())
    }

    /// Deletes entries.
    pub fn delete_entries(&mut self, ids: &[&str]) -> Result<Changed, Failure> {
        let _ = (self, ids);
        Err(unready())
    }

    /// A copy of each, below it.
    pub fn duplicate_entries(&mut self, ids: &[&str]) -> Result<Changed, Failure> {
        let _ = (self, ids);
        Err(unready())
    }

    /// Moves entries below `after`, or to the top, of this or another chronicle; their footnotes come along.
    pub fn move_entries(&mut self, ids: &[&str], chronicle: &str, after: Option<&str>) -> Result<Changed, Failure> {
        let _ = (self, ids, chronicle, after);
        Err(unready())
    }

    /// Splits an entry at the cursor.
    pub fn split_entry(&mut self, id: &str, at: u32) -> Result<Changed, Failure> {
        let _ = (self, id, at);
        Err(unready())
    }

    /// Joins an entry with the next.
    pub fn join_entry(&mut self, id: &str) -> Result<Changed, Failure> {
        let _ = (self, id);
        Err(unready())
    }

    /// New, in work, approved.
    pub fn set_state(&mut self, ids: &[&str], state: EntryState) -> Result<Changed, Failure> {
        let _ = (self, ids, state);
        Err(unready())
    }

    /// Brings a version of an entry back.
    pub fn restore_version(&mut self, entry: &str, version: &str) -> Result<Changed, Failure> {
        let _ = (self, entry, version);
        Err(unready())
    }

    /// Marks words; without a value the app reads one from the words.
    pub fn mark(
        &mut self,
        entry: &str,
        from: u32,
        to: u32,
        field: Field,
        value: Option<MarkValue>,
    ) -> Result<Changed, Failure> {
        let _ = (self, entry, from, to, field, value);
        Err(unready())
    }

    /// Confirms or rejects a mark, or takes that back.
    pub fn judge(&mut self, entry: &str, mark: &str, judgement: Judgement) -> Result<Changed, Failure> {
        let _ = (self, entry, mark, judgement);
        Err(unready())
    }

    /// Confirms every mark and tag of the entry that nobody has judged.
    pub fn judge_all(&mut self, entry: &str) -> Result<Changed, Failure> {
        let _ = (self, entry);
        Err(unready())
    }

    /// Another value, other edges, or both.
    pub fn change_mark(
        &mut self,
        entry: &str,
        mark: &str,
        edges: Option<(u32, u32)>,
        value: Option<MarkValue>,
    ) -> Result<Changed, Failure> {
        let _ = (self, entry, mark, edges, value);
        Err(unready())
    }

    /// Every other place where the same words stand and are not yet marked so.
    pub fn preview_apply_to_all(&self, entry: &str, mark: &str, scope: Scope) -> Result<Vec<PlaceOfChange>, Failure> {
        let _ = (self, entry, mark, scope);
        Err(unready())
    }

    /// Says the same of the same words wherever they stand.
    pub fn apply_to_all(&mut self, entry: &str, mark: &str, scope: Scope) -> Result<Changed, Failure> {
        let _ = (self, entry, mark, scope);
        Err(unready())
    }

    /// The dateline's date (ISO), whatever the text says; `None`: as the text says.
    pub fn set_date(&mut self, entry: &str, date: Option<&str>) -> Result<Changed, Failure> {
        let _ = (self, entry, date);
        Err(unready())
    }

    /// The dateline's places, whatever the text says; `None`: as the text says.
    pub fn set_places(&mut self, entry: &str, places: Option<&[Place]>) -> Result<Changed, Failure> {
        let _ = (self, entry, places);
        Err(unready())
    }

    /// Puts a tag on entries, or takes it off.
    pub fn tag(&mut self, ids: &[&str], tag: &str, on: bool) -> Result<Changed, Failure> {
        let _ = (self, ids, tag, on);
        Err(unready())
    }

    /// A footnote at a place of the text; the same address again shares its footnote.
    pub fn attach_footnote(&mut self, entry: &str, at: u32, text: &str) -> Result<Changed, Failure> {
        let _ = (self, entry, at, text);
        Err(unready())
    }

    /// What stands behind a label; `wanted:54` gets its line.
    pub fn set_footnote(&mut self, chronicle: &str, id: &str, text: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle, id, text);
        Err(unready())
    }

    /// Takes out the reference at `from`; a footnote nobody refers to any more goes with it.
    pub fn remove_reference(&mut self, entry: &str, from: u32) -> Result<Changed, Failure> {
        let _ = (self, entry, from);
        Err(unready())
    }

    /// What is known of a source, told by its canonical address.
    pub fn set_source(&mut self, source: &SourceView) -> Result<Changed, Failure> {
        let _ = (self, source);
        Err(unready())
    }

    /// Another canonical name, here or everywhere.
    pub fn rename_person(&mut self, chronicle: &str, name: &str, to: &str, scope: Scope) -> Result<Changed, Failure> {
        let _ = (self, chronicle, name, to, scope);
        Err(unready())
    }

    /// Several names are one person.
    pub fn merge_people(&mut self, chronicle: &str, names: &[&str], into: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle, names, into);
        Err(unready())
    }

    /// Some spellings of a name are another person.
    pub fn split_person(
        &mut self,
        chronicle: &str,
        name: &str,
        spellings: &[&str],
        to: &str,
    ) -> Result<Changed, Failure> {
        let _ = (self, chronicle, name, spellings, to);
        Err(unready())
    }

    /// The name must never be published, or may.
    pub fn protect_person(&mut self, chronicle: &str, name: &str, protected: bool) -> Result<Changed, Failure> {
        let _ = (self, chronicle, name, protected);
        Err(unready())
    }

    /// Role and note of a person.
    pub fn describe_person(
        &mut self,
        chronicle: &str,
        name: &str,
        role: Option<Role>,
        note: &str,
    ) -> Result<Changed, Failure> {
        let _ = (self, chronicle, name, role, note);
        Err(unready())
    }

    /// A note to a colleague.
    pub fn add_note(&mut self, entry: &str, passage: Option<(u32, u32)>, text: &str) -> Result<Changed, Failure> {
        let _ = (self, entry, passage, text);
        Err(unready())
    }

    /// Done with, or open again.
    pub fn settle_note(&mut self, note: &str, settled: bool) -> Result<Changed, Failure> {
        let _ = (self, note, settled);
        Err(unready())
    }

    /// Removes a note.
    pub fn remove_note(&mut self, note: &str) -> Result<Changed, Failure> {
        let _ = (self, note);
        Err(unready())
    }

    /// A remark is not wanted, here or for good.
    pub fn dismiss_remark(
        &mut self,
        chronicle: &str,
        remark: &str,
        reach: Reach,
        reason: &str,
    ) -> Result<Changed, Failure> {
        let _ = (self, chronicle, remark, reach, reason);
        Err(unready())
    }

    /// A dismissal is taken back.
    pub fn bring_back_remark(&mut self, chronicle: &str, dismissal: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle, dismissal);
        Err(unready())
    }

    /// Puts right what remarks offer to.
    pub fn mend(&mut self, chronicle: &str, remarks: &[&str]) -> Result<Changed, Failure> {
        let _ = (self, chronicle, remarks);
        Err(unready())
    }

    /// The organisation's style.
    pub fn set_house_style(&mut self, style: &HouseStyle) -> Result<Changed, Failure> {
        let _ = (self, style);
        Err(unready())
    }

    /// Records that `bytes` were published.
    pub fn record_publication(
        &mut self,
        chronicle: &str,
        format: &str,
        file: &str,
        bytes: &[u8],
    ) -> Result<Changed, Failure> {
        let _ = (self, chronicle, format, file, bytes);
        Err(unready())
    }

    /// Removes lines of the lexicon.
    pub fn forget_learnt(&mut self, ids: &[&str]) -> Result<Changed, Failure> {
        let _ = (self, ids);
        Err(unready())
    }

    /// Takes back the last step; `chronicle` is the one on the screen.
    pub fn undo(&mut self, chronicle: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle);
        Err(unready())
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, chronicle: &str) -> Result<Changed, Failure> {
        let _ = (self, chronicle);
        Err(unready())
    }
}
