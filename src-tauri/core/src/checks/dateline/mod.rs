//! Checks of the dateline's places.

pub mod comma_missing_at_place;
pub mod dateline_without_place;
pub mod place_form_differs;
pub mod place_in_wrong_region;
pub mod place_misspelt;
