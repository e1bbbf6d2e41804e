//! Reading like a careful monitor. One field of an entry a file; each says its rules, then reads, then tests them.

use crate::chronicle::{Chronicle, Period, Reading};
use crate::draft::Draft;
use crate::lexicon::Learned;

/// What a reader knows besides the entry's own text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The days the chronicle covers: gives a date its year.
    pub period: Option<Period>,
    /// What the archive's monitors have confirmed and rejected.
    pub learned: Option<&'a Learned>,
    /// Surnames the chronicle (or the register) has already named, for bare surnames.
    pub surnames: &'a [String],
}

/// Reads one entry.
pub fn entry(_text: &str, _context: Context<'_>) -> Reading {
    Reading::default()
}

/// Reads a whole draft: every entry, then the people of the month, then bare surnames once the people are known.
pub fn chronicle(_text: &str, draft: &Draft, _learned: Option<&Learned>) -> Chronicle {
    Chronicle { period: draft.period, ..Chronicle::default() }
}
