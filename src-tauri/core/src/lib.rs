//! What Kronika knows about chronicles: text in, values out, text out.
//!
//! - [`draft`] takes a pasted page or a document apart into entries and footnotes, losing nothing;
//! - [`read`] reads one entry: date, places, persons, articles, measures, tags;
//! - [`dates`] is a date where it stands, for readers and checks alike;
//! - [`names`] makes the mentions of a month into people;
//! - [`checks`] remarks on what a sharp proof-reader would see;
//! - [`sources`] knows when two addresses are one;
//! - [`publish`] sets the finished chronicle in every form it is asked for.
//!
//! No files, no clock, no database, no window: the caller passes in the text, the day and the bytes, so that every
//! reading can be repeated and tested.

pub mod checks;
pub mod chronicle;
pub mod dates;
pub mod draft;
pub mod lexicon;
pub mod names;
pub mod publish;
pub mod read;
pub mod sources;
pub mod text;
