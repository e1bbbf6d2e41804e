//! What was seen in each entry the last time, so that after an edit only what can have changed is looked at again.

use super::forms::{self, Form, Forms};
use super::prose::Prose;
use super::{ALL, Check, Known, Look, Remark, Remarks, Severity};
use crate::chronicle::{Chronicle, Entry, Period};
use crate::publish::style::HouseStyle;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::hash::BuildHasher;

/// What was seen in one entry.
struct Seen {
    entry: Entry,
    remarks: Vec<Remark>,
    /// By place of the check in [`ALL`].
    forms: Vec<(usize, Vec<Form>)>,
}

/// What earlier looks have seen, by the entry's text. Keep one for each open chronicle; it never changes what is remarked.
#[derive(Default)]
pub struct Kept {
    seen: FxHashMap<u64, Seen>,
    /// What else a look at one entry depends on.
    period: Option<Period>,
    style: HouseStyle,
    spelling: Option<Vec<String>>,
}

impl Kept {
    /// All remarks on the chronicle, in the order of the text.
    pub fn remarks(&mut self, chronicle: &Chronicle, known: &Known<'_>) -> Vec<Remark> {
        if self.period != chronicle.period || self.style != known.style || self.spelling.as_deref() != known.words {
            self.seen.clear();
            self.period = chronicle.period;
            self.style = known.style.clone();
            self.spelling = known.words.map(<[String]>::to_vec);
        }
        let asked: Vec<(usize, &'static Check)> =
            ALL.iter().copied().enumerate().filter(|(_, check)| is_asked(check, &known.style)).collect();
        let keys: Vec<u64> = chronicle.entries.iter().map(|entry| self.look(entry, chronicle, known, &asked)).collect();
        let mut found = Vec::new();
        let mut by_check: Vec<Vec<(usize, &Form)>> = ALL.iter().map(|_| vec![]).collect();
        for (i, seen) in keys.iter().enumerate().filter_map(|(i, key)| Some((i, self.seen.get(key)?))) {
            found.extend(seen.remarks.iter().map(|r| Remark { entry: Some(i), ..r.clone() }));
            for (check, forms) in &seen.forms {
                by_check[*check].extend(forms.iter().map(|form| (i, form)));
            }
        }
        for (at, check) in &asked {
            let mut remarks = Remarks::of(check, known);
            match &check.look {
                Look::Entry(_) => continue,
                Look::Forms(forms) => forms::weigh(forms, chronicle, &by_check[*at], &mut remarks),
                Look::Gathered(_, look) => look(chronicle, &by_check[*at], &mut remarks),
                Look::Month(look) => look(chronicle, &mut remarks),
            }
            found.append(&mut remarks.found);
        }
        if self.seen.len() > chronicle.entries.len() * 2 + 8 {
            self.seen.retain(|key, _| keys.contains(key));
        }
        found.sort_by(|a, b| order(a).cmp(&order(b)));
        found
    }

    /// Looks at an entry unless it was seen as it is; returns the key under which it is kept.
    fn look(
        &mut self,
        entry: &Entry,
        chronicle: &Chronicle,
        known: &Known<'_>,
        asked: &[(usize, &'static Check)],
    ) -> u64 {
        let key = FxBuildHasher.hash_one(&entry.text);
        if self.seen.get(&key).is_some_and(|seen| seen.entry == *entry) {
            return key;
        }
        let prose = Prose::of(entry, chronicle.period);
        let mut seen = Seen { entry: entry.clone(), remarks: vec![], forms: vec![] };
        for (at, check) in asked {
            match &check.look {
                Look::Entry(look) => {
                    let mut remarks = Remarks::of(check, known);
                    look(&prose, &mut remarks);
                    seen.remarks.append(&mut remarks.found);
                }
                Look::Forms(Forms { gather, .. }) | Look::Gathered(gather, _) => {
                    let mut gathered = Vec::new();
                    gather(&prose, &mut gathered);
                    if !gathered.is_empty() {
                        seen.forms.push((*at, gathered));
                    }
                }
                Look::Month(_) => {}
            }
        }
        self.seen.insert(key, seen);
        key
    }
}

/// Style checks that the house style has turned off are not asked.
fn is_asked(check: &Check, style: &HouseStyle) -> bool {
    check.severity != Severity::Style || !style.unremarked.contains(check.name)
}

/// The order of the page: entries, in each the order of the text; then footnotes; then the month.
fn order(remark: &Remark) -> (usize, usize, usize, &str) {
    let footnote = remark.footnote.as_ref().filter(|_| remark.entry.is_none());
    let number = footnote.map_or(usize::MAX, |label| label.parse().unwrap_or(usize::MAX - 1));
    (
        remark.entry.unwrap_or(usize::MAX),
        if remark.entry.is_some() { 0 } else { number },
        remark.span.start,
        remark.check,
    )
}
