//! The archive: one SQLite file of many chronicles, and everything that may be done to it, in the monitors' words.
//!
//! *Ask* takes `&self` and gives a view; *do* takes `&mut self`, writes through one transaction with a journal, and gives a
//! [`Changed`]: what is different now. Offsets are UTF-16 units, as the window counts. No SQL leaves this crate.
//!
//! Only texts and decisions are stored. Readings, people and remarks are made anew ([`month`]) and kept in memory, so a
//! better reader improves every month of the archive and nothing can be stale.

mod anchors;
mod backup;
mod corrections;
mod earlier;
mod entries;
mod failure;
mod footnotes;
mod import;
mod journal;
mod lock;
mod looks;
mod marks;
mod month;
mod notes;
mod open;
mod overlay;
mod people;
mod registers;
mod remarks;
mod schema;
mod search;
mod settings;
mod transact;
mod versions;
mod view;
mod whole;

pub use failure::{Failure, FailureKind};
pub use import::Import;
pub use registers::Register;
pub use view::*;

use jiff::Timestamp;
use kronika_core::checks;
use kronika_core::chronicle::{Date, Person};
use kronika_core::lexicon::Learned;
use kronika_core::read;
use month::Month;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Who opens an archive, and what time it is: the store has no clock of its own.
#[derive(Clone, Debug)]
pub struct Hand {
    /// The person's name, for journal and notes.
    pub who: String,
    /// The time now.
    pub now: fn() -> Timestamp,
}

/// What was read and seen in a chronicle, so that only what changed is read and looked at again.
#[derive(Default)]
struct Kept {
    readings: read::Kept,
    remarks: checks::Kept,
}

/// A chronicle as the window was told last, and the month that it was made from.
#[derive(Clone)]
struct Shown {
    view: Arc<ChronicleView>,
    month: Arc<Month>,
}

/// An open archive. One at a time may hold a file.
pub struct Archive {
    path: PathBuf,
    opened: open::Opened,
    hand: Hand,
    /// What every text is read with, until it is another.
    learned: RefCell<Option<Arc<Learned>>>,
    register: RefCell<Option<Arc<[Person]>>>,
    months: RefCell<HashMap<String, Arc<Month>>>,
    /// Months as they were read before the lexicon learnt more: good enough to look back on.
    read_before: RefCell<HashMap<String, Arc<Month>>>,
    kept: RefCell<HashMap<String, Kept>>,
    shown: RefCell<HashMap<String, Shown>>,
}

impl Archive {
    /// Opens an archive.
    pub fn open(path: &Path, hand: Hand) -> Result<Self, Failure> {
        let opened = open::open(path, &hand.who)?;
        Ok(Self::with(path, opened, hand))
    }

    /// Makes a new archive; refuses where a file lies already.
    pub fn create(path: &Path, hand: Hand) -> Result<Self, Failure> {
        let opened = open::create(path, &hand.who)?;
        Ok(Self::with(path, opened, hand))
    }

    /// Opens the archive, or makes it where there is none.
    pub fn open_or_create(path: &Path, hand: Hand) -> Result<Self, Failure> {
        if path.metadata().is_ok_and(|m| m.len() > 0) { Self::open(path, hand) } else { Self::create(path, hand) }
    }

    fn with(path: &Path, opened: open::Opened, hand: Hand) -> Self {
        Self {
            path: path.to_owned(),
            opened,
            hand,
            learned: RefCell::default(),
            register: RefCell::default(),
            months: RefCell::default(),
            read_before: RefCell::default(),
            kept: RefCell::default(),
            shown: RefCell::default(),
        }
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes it: everything is in the one file then.
    pub fn close(self) -> Result<(), Failure> {
        self.opened.close()
    }

    /// RFC 3339, in whole milliseconds, so that times sort as text.
    fn now(&self) -> String {
        format!("{:.3}", (self.hand.now)())
    }

    /// The day it is, where the archive is.
    fn today(&self) -> Date {
        jiff::tz::Offset::UTC.to_datetime((self.hand.now)()).date()
    }

    /// What a step touched is made anew when it is asked for.
    fn forget(&mut self, touched: &transact::Touched) {
        let months = self.months.get_mut();
        let before = self.read_before.get_mut();
        if touched.shared.is_some() {
            before.extend(months.drain());
            *self.learned.get_mut() = None;
            *self.register.get_mut() = None;
            self.kept.get_mut().values_mut().for_each(|kept| kept.readings = read::Kept::default());
        } else {
            months.retain(|id, _| !touched.chronicles.contains(id));
        }
        before.retain(|id, _| touched.shared != Some(transact::Shared::Registers) && !touched.chronicles.contains(id));
    }
}

/// A new identity: uuid v7, so that two archives can be merged and rows sort by age.
fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
