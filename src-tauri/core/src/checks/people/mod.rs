//! Checks of the people named.

pub mod full_name_among_initials;
pub mod gender_of_name_differs;
pub mod initial_without_period;
pub mod name_order_differs;
pub mod name_spellings_differ;
pub mod name_without_initial;
pub mod posts_differ;
pub mod protected_person_named;
pub mod space_missing_after_initial;
pub mod stray_initial;
