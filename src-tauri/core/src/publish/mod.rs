//! The finished chronicle, in every form it is asked for.
//!
//! [`set`] settles once what every form shares: title, order, numbers, what stands for a missing source. Each form is then a
//! writer of that page, one file each.

pub mod html;
pub mod set;
pub mod style;
pub mod text;
