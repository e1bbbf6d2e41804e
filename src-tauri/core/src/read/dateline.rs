//! The dateline that opens an entry: its date, then its places.

use super::Context;
use crate::chronicle::{Date, Found, Place};

/// What opens an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dateline {
    /// The date as written; the span leaves `On` out.
    pub date: Option<Found<Date>>,
    /// The places in order.
    pub places: Vec<Found<Place>>,
    /// Where the story begins, in bytes.
    pub end: usize,
}

/// Reads the dateline at the start of `text`.
pub fn read(_text: &str, _context: Context<'_>) -> Dateline {
    Dateline::default()
}
