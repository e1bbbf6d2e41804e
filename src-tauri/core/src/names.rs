//! Mentions become people: canonical names, spelling variants, transliteration.

use crate::chronicle::{Entry, Person};

/// Gives every mention of `entries` its canonical name and returns the people, in order of first mention.
pub fn people(_entries: &mut [Entry], _register: &[Person]) -> Vec<Person> {
    vec![]
}

/// The surnames of `people`, every spelling met: what a bare surname may be.
pub fn surnames(_people: &[Person]) -> Vec<String> {
    vec![]
}
