//! What was done to a person by authority.

use crate::chronicle::{Found, Measure, Mention};

/// Every measure in `text`, in order; `persons` are the mentions read in it.
pub fn read(_text: &str, _dateline_end: usize, _persons: &[Found<Mention>]) -> Vec<Found<Measure>> {
    vec![]
}
