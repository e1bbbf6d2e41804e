//! Checks of references, footnotes, sources, and the full stop that stands beside a reference.

mod ending;

pub mod address_malformed;
pub mod entry_without_source;
pub mod footnote_number_doubled;
pub mod footnote_without_reference;
pub mod footnote_without_source;
pub mod full_stop_misplaced;
pub mod full_stop_missing;
pub mod full_stop_twice;
pub mod references_out_of_order;
pub mod source_dated_otherwise;
pub mod source_twice;
pub mod space_before_reference;
pub mod tracker_in_address;
