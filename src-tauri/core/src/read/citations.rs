//! Statute articles that an entry cites.

use crate::chronicle::{Citation, Found};

/// Every article cited, in the order they stand.
pub fn read(_text: &str) -> Vec<Found<Citation>> {
    vec![]
}
