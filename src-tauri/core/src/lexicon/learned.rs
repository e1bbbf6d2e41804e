//! What an archive has learnt: a list that a monitor can read and prune, made ready for the readers once, however many
//! entries they read with it.

use super::Field;
use crate::names::{Wanted, fold};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// One line of the archive's lexicon: what a monitor confirmed or rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Learnt {
    /// What it is about.
    pub field: Field,
    /// The words as they stood in the text.
    pub phrase: String,
    /// `true`: always find it; `false`: never propose it again.
    pub confirmed: bool,
    /// The canonical name, tag or citation it stands for; empty when rejected.
    pub name: String,
}

/// The archive's lexicon, as the readers ask it.
#[derive(Debug, Default)]
pub struct Learned {
    places: FxHashMap<String, Learnt>,
    /// Whether a name was confirmed, by its fold.
    names: FxHashMap<String, bool>,
    confirmed_names: Wanted,
    /// What is met in any case, in lower case.
    phrases: Vec<(String, Learnt)>,
}

impl Learned {
    /// The lines in the order they were learnt: a later one outranks an earlier one of the same field and phrase.
    pub fn new(lines: impl IntoIterator<Item = Learnt>) -> Self {
        let mut learned = Self::default();
        let mut spellings: FxHashMap<String, String> = FxHashMap::default();
        for line in lines {
            match line.field {
                Field::Place => drop(learned.places.insert(line.phrase.clone(), line)),
                Field::Person => {
                    let key = fold(&line.phrase);
                    learned.names.insert(key.clone(), line.confirmed);
                    spellings.insert(key, line.phrase);
                }
                _ => {
                    let phrase = line.phrase.trim().to_lowercase();
                    learned.phrases.retain(|(known, other)| *known != phrase || other.field != line.field);
                    learned.phrases.extend((!phrase.is_empty()).then_some((phrase, line)));
                }
            }
        }
        let confirmed = spellings.iter().filter(|(key, _)| learned.names.get(*key) == Some(&true));
        learned.confirmed_names = Wanted::new(confirmed.map(|(_, spelling)| spelling.as_str()));
        learned
    }

    /// What was learnt of a place, in the very words of the text.
    pub fn place(&self, words: &str) -> Option<&Learnt> {
        self.places.get(words)
    }

    /// Whether a name was confirmed (`true`) or rejected (`false`), in any spelling.
    pub fn is_name(&self, words: &str) -> Option<bool> {
        if self.names.is_empty() { None } else { self.names.get(&fold(words)).copied() }
    }

    /// The people whose names were confirmed.
    pub fn confirmed_names(&self) -> &Wanted {
        &self.confirmed_names
    }

    /// The phrases of tags and measures, in lower case.
    pub fn phrases(&self, field: Field) -> impl Iterator<Item = (&str, &Learnt)> {
        let of_field = self.phrases.iter().filter(move |(_, line)| line.field == field);
        of_field.map(|(phrase, line)| (phrase.as_str(), line))
    }
}
