//! Checks of the month as a whole.

pub mod event_twice;
pub mod initials_of_minors;
pub mod open_end;
pub mod overview_missing;
