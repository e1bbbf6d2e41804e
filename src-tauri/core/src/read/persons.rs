//! Natural persons named in an entry.

use super::Context;
use crate::chronicle::{Found, Mention, Reading};
use crate::text::Span;

/// Every mention in `text`, in order. `dateline_end` is where the story begins; `taken` (sorted) is what other readers
/// have read already: dates, places, citations, references.
pub fn read(_text: &str, _dateline_end: usize, _taken: &[Span], _context: Context<'_>) -> Vec<Found<Mention>> {
    vec![]
}

/// Adds to `reading` the bare surnames of people whom the chronicle names elsewhere (`context.surnames`), in their place
/// in the order; says whether it added any.
pub fn add_bare_surnames(_text: &str, _reading: &mut Reading, _context: Context<'_>) -> bool {
    false
}
