//! What the readers know: tables that a monitor could extend, and what an archive has learnt.

pub mod codes;
pub mod common;
pub mod given;
mod learned;
pub mod measures;
pub mod months;
pub mod place_words;
pub mod places;
pub mod roles;
pub mod spelling;
pub mod statutes;
pub mod surnames;
pub mod table;
pub mod tags;
pub mod things;
pub mod weekdays;

pub use crate::chronicle::Field;
pub use learned::{Learned, Learnt};
