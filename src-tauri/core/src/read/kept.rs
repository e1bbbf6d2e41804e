//! How each entry was read the last time, so that after an edit only what can have changed is read again.

use super::{Context, entry, name, once_more};
use crate::chronicle::{Chronicle, Entry, Period, Reading};
use crate::names;
use rustc_hash::FxHashMap;

/// How a text was read.
struct Seen {
    alone: Reading,
    /// With the surnames of the month: from what, and what came of it.
    in_month: Option<(Reading, Reading)>,
}

/// How the texts of a chronicle were read. Keep one for each open chronicle; it never changes what is read. It knows nothing
/// of the lexicon: where more was learnt, begin with a new one.
#[derive(Default)]
pub struct Kept {
    seen: FxHashMap<String, Seen>,
    period: Option<Period>,
    surnames: names::Surnames,
    nominatives: names::Nominatives,
}

/// Texts beyond those of the chronicle that are remembered: what Undo may bring back.
const SPARE: usize = 200;

/// Surnames, as written, that are remembered before all are forgotten.
const MOST_SURNAMES: usize = 50_000;

impl Kept {
    /// Reads one entry.
    pub fn entry(&mut self, text: &str, context: Context<'_>) -> Reading {
        if self.period != context.period {
            self.seen.clear();
            self.period = context.period;
        }
        if let Some(seen) = self.seen.get(text) {
            return seen.alone.clone();
        }
        let alone = entry(text, context);
        self.seen.insert(text.to_owned(), Seen { alone: alone.clone(), in_month: None });
        alone
    }

    /// As [`super::people`]: reads each entry once more for bare surnames, and names the people of the month.
    pub fn people(&mut self, chronicle: &mut Chronicle, context: Context<'_>) {
        if self.nominatives.len() > MOST_SURNAMES {
            self.nominatives = names::Nominatives::default();
        }
        let surnames = names::surnames(&chronicle.entries, context.register, &mut self.nominatives);
        if self.surnames != surnames {
            self.surnames = surnames;
            self.seen.values_mut().for_each(|seen| seen.in_month = None);
        }
        for entry in &mut chronicle.entries {
            self.once_more(entry, context);
        }
        name(chronicle, context.register, &mut self.nominatives);
        if self.seen.len() > chronicle.entries.len() + SPARE {
            let stand: std::collections::HashSet<&str> = chronicle.entries.iter().map(|e| e.text.as_str()).collect();
            self.seen.retain(|text, _| stand.contains(text.as_str()));
        }
    }

    fn once_more(&mut self, entry: &mut Entry, context: Context<'_>) {
        let context = Context { surnames: Some(&self.surnames), ..context };
        let Some(seen) = self.seen.get_mut(&entry.text) else { return once_more(entry, context) };
        match &seen.in_month {
            Some((from, read)) if *from == entry.reading => entry.reading.clone_from(read),
            _ => {
                let from = entry.reading.clone();
                once_more(entry, context);
                seen.in_month = Some((from, entry.reading.clone()));
            }
        }
    }
}
