//! The finished chronicle, in every form it is asked for. One format a file.

pub mod style;
