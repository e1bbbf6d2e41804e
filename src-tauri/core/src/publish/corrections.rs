//! What changed since a chronicle was published: the paragraph of corrections that a later edition owes its readers.

use super::style::Language;
use crate::chronicle::{Chronicle, Entry};
use std::collections::HashMap;

/// An entry that is not as it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Correction<'c> {
    /// It is new.
    Added(&'c Entry),
    /// It is gone.
    Removed(&'c Entry),
    /// Its words differ.
    Changed {
        /// As it was.
        before: &'c Entry,
        /// As it is.
        after: &'c Entry,
    },
}

/// What differs between two editions, in the order of the later one, then what is gone. Entries are joined by their ids, and
/// without ids by their words, then by their datelines.
pub fn between<'c>(before: &'c Chronicle, after: &'c Chronicle) -> Vec<Correction<'c>> {
    let mut left: Vec<Option<&Entry>> = before.entries.iter().map(Some).collect();
    let mut joined: HashMap<usize, &Entry> = HashMap::new();
    let by_id: fn(&Entry) -> String = |e| e.id.clone();
    let by_words: fn(&Entry) -> String = |e| e.text.clone();
    let by_dateline: fn(&Entry) -> String = |e| e.text.get(..e.reading.dateline_end).unwrap_or("").to_owned();
    for key in [by_id, by_words, by_dateline] {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (i, entry) in left.iter().enumerate().rev() {
            if let Some(entry) = entry {
                places.entry(key(entry)).or_default().push(i);
            }
        }
        for (n, entry) in after.entries.iter().enumerate() {
            let key = key(entry);
            if key.is_empty() || joined.contains_key(&n) {
                continue;
            }
            if let Some(was) = places.get_mut(&key).and_then(Vec::pop).and_then(|i| left[i].take()) {
                joined.insert(n, was);
            }
        }
    }
    let mut corrections: Vec<Correction<'_>> = Vec::new();
    for (n, entry) in after.entries.iter().enumerate() {
        match joined.get(&n) {
            None => corrections.push(Correction::Added(entry)),
            Some(was) if was.text != entry.text => corrections.push(Correction::Changed { before: was, after: entry }),
            Some(_) => {}
        }
    }
    corrections.extend(left.into_iter().flatten().map(Correction::Removed));
    corrections
}

/// The paragraph, empty where nothing changed: `Corrections. Changed: March 3, Taraz; …`.
pub fn paragraph(corrections: &[Correction<'_>], language: Language) -> String {
    let (head, added, changed, removed) = match language {
        Language::En => ("Corrections.", "Added", "Changed", "Removed"),
        Language::Ru => ("Исправления.", "Добавлено", "Изменено", "Удалено"),
        Language::Kk => ("Түзетулер.", "Қосылды", "Өзгертілді", "Жойылды"),
    };
    let list = |word: &str, entries: Vec<&Entry>| {
        let datelines: Vec<&str> = entries.into_iter().map(dateline).collect();
        (!datelines.is_empty()).then(|| format!("{word}: {}.", datelines.join("; ")))
    };
    let pick = |f: fn(&Correction<'_>) -> bool| {
        corrections
            .iter()
            .filter(move |c| f(c))
            .map(|c| match c {
                Correction::Added(e) | Correction::Removed(e) | Correction::Changed { after: e, .. } => *e,
            })
            .collect::<Vec<_>>()
    };
    let said: Vec<String> = [
        list(added, pick(|c| matches!(c, Correction::Added(_)))),
        list(changed, pick(|c| matches!(c, Correction::Changed { .. }))),
        list(removed, pick(|c| matches!(c, Correction::Removed(_)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if said.is_empty() { String::new() } else { format!("{head} {}", said.join(" ")) }
}

/// `March 3, Taraz`, or the first words where there is no dateline.
fn dateline(entry: &Entry) -> &str {
    let dateline = entry.text.get(..entry.reading.dateline_end).unwrap_or("");
    let dateline = dateline.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | '–' | '—' | '-'));
    if !dateline.is_empty() {
        return dateline;
    }
    let end = entry.text.match_indices(' ').nth(5).map_or(entry.text.len(), |(at, _)| at);
    &entry.text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(entries: &[(&str, &str)]) -> Chronicle {
        let entry = |(dateline, story): &(&str, &str)| {
            let mut entry = Entry { text: format!("{dateline}{story}"), ..Entry::default() };
            entry.reading.dateline_end = dateline.len();
            entry
        };
        Chronicle { entries: entries.iter().map(entry).collect(), ..Chronicle::default() }
    }

    #[test]
    fn what_changed_since() {
        let before =
            month(&[("March 1, Taraz. ", "Held."), ("March 2, Oral. ", "Fined."), ("March 3, Aktobe. ", "Tried.")]);
        let after =
            month(&[("March 4, Taraz. ", "New."), ("March 1, Taraz. ", "Held."), ("March 2, Oral. ", "Fined 10 MCI.")]);
        let corrections = between(&before, &after);
        insta::assert_snapshot!(paragraph(&corrections, Language::En), @"Corrections. Added: March 4, Taraz. Changed: March 2, Oral. Removed: March 3, Aktobe.");
        assert_eq!(paragraph(&between(&after, &after), Language::En), "");
    }
}
