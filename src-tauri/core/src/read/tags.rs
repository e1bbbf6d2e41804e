//! What an entry is about: as few tags as tell the event.

use crate::chronicle::{Citation, Found, Measure, Tag};

/// The tags that words and measures suggest, the most telling first.
pub fn read(
    _text: &str,
    _dateline_end: usize,
    _measures: &[Found<Measure>],
    _citations: &[Found<Citation>],
) -> Vec<Tag> {
    vec![]
}
