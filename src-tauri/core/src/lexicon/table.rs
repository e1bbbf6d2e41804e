//! Tables of words that nearly every word of a text is asked about, so they answer at once: whole words by their hash,
//! endings by their last byte, beginnings by their first two. Each is made when it is first asked.

use rustc_hash::FxHashSet;
use std::sync::OnceLock;

/// Whole words.
pub struct Words {
    table: &'static str,
    set: OnceLock<FxHashSet<&'static str>>,
}

impl Words {
    /// The words of a table, with white space between them.
    pub const fn new(table: &'static str) -> Self {
        Self { table, set: OnceLock::new() }
    }

    /// Whether `word` stands in the table.
    pub fn contains(&self, word: &str) -> bool {
        !word.is_empty() && self.set.get_or_init(|| self.table.split_whitespace().collect()).contains(word)
    }
}

/// Endings of words, each alone or with what it tells.
pub struct Endings<T: 'static = &'static str> {
    table: &'static [T],
    ending: fn(&T) -> &'static str,
    by_last: OnceLock<Vec<Vec<&'static T>>>,
}

impl Endings {
    /// The endings of a table; none is empty.
    pub const fn new(table: &'static [&'static str]) -> Self {
        Self::of(table, |ending| ending)
    }

    /// What `word` leaves before each ending that it has, in the order of the table.
    pub fn stems<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> + use<'_, 'w> {
        self.met(word).map(|(stem, _)| stem)
    }
}

impl<T> Endings<T> {
    /// The rows of a table, each with an `ending` that is not empty.
    pub const fn of(table: &'static [T], ending: fn(&T) -> &'static str) -> Self {
        Self { table, ending, by_last: OnceLock::new() }
    }

    /// The rows whose ending `word` has, in the order of the table, each with what the word leaves before it.
    pub fn met<'w>(&self, word: &'w str) -> impl Iterator<Item = (&'w str, &'static T)> + use<'_, 'w, T> {
        let last_byte = |row: &T| (self.ending)(row).as_bytes().last().map_or(0, |byte| usize::from(*byte));
        let by_last = self.by_last.get_or_init(|| grouped(self.table, last_byte));
        let last = word.as_bytes().last().map_or(0, |byte| usize::from(*byte));
        by_last[last].iter().filter_map(|row| Some((word.strip_suffix((self.ending)(row))?, *row)))
    }
}

/// Beginnings of words, with what they tell.
pub struct Beginnings<T: 'static> {
    table: &'static [(&'static str, T)],
    by_head: OnceLock<Vec<Vec<(&'static str, T)>>>,
}

impl<T: Copy> Beginnings<T> {
    /// The beginnings of a table, of two bytes and more, in groups that bars part: `("judge|magistrate", Judge)`.
    pub const fn new(table: &'static [(&'static str, T)]) -> Self {
        Self { table, by_head: OnceLock::new() }
    }

    /// The longest of the table that `word` begins with.
    pub fn longest(&self, word: &str) -> Option<(&'static str, T)> {
        let by_head = self.by_head.get_or_init(|| {
            let mut by_head: Vec<Vec<(&str, T)>> = (0..256).map(|_| Vec::new()).collect();
            let rows = self.table.iter().flat_map(|(group, tells)| group.split('|').map(|word| (word, *tells)));
            for row in rows {
                by_head[head(row.0)].push(row);
            }
            for rows in &mut by_head {
                rows.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
            }
            by_head
        });
        by_head[head(word)].iter().copied().find(|(beginning, _)| word.starts_with(beginning))
    }
}

/// A number below 256 from the first two bytes: enough to part the words of a language.
fn head(word: &str) -> usize {
    let byte = |at: usize| word.as_bytes().get(at).copied().unwrap_or(0);
    usize::from(byte(0).wrapping_mul(31) ^ byte(1))
}

fn grouped<T: 'static>(table: &'static [T], group: impl Fn(&T) -> usize) -> Vec<Vec<&'static T>> {
    let mut groups: Vec<Vec<&T>> = (0..256).map(|_| Vec::new()).collect();
    for item in table {
        groups[group(item)].push(item);
    }
    groups
}

/// Each word of a table of groups, in which bars part the words, with what its group means. Braces hold what may stand
/// in a place: `case{/s} {was/were} opened` is four phrases, `{a } case` two.
pub fn words<T: Copy + 'static>(groups: &'static [(T, &'static str)]) -> impl Iterator<Item = (String, T)> {
    groups
        .iter()
        .flat_map(|(sense, words)| words.split('|').flat_map(move |word| spelt(word.trim()).map(|word| (word, *sense))))
}

/// Every phrase that a word of a table stands for.
fn spelt(word: &'static str) -> impl Iterator<Item = String> {
    let mut phrases = vec![String::new()];
    let mut rest = word;
    while let Some((before, (choices, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        phrases = phrases
            .iter()
            .flat_map(|phrase| choices.split('/').map(move |choice| format!("{phrase}{before}{choice}")))
            .collect();
        rest = after;
    }
    phrases.into_iter().map(move |phrase| phrase + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_hold_what_may_stand_in_a_place() {
        let spelt = |word| spelt(word).collect::<Vec<_>>();
        assert_eq!(spelt("fined"), ["fined"]);
        assert_eq!(
            spelt("case{/s} {was/were} shut"),
            ["case was shut", "case were shut", "cases was shut", "cases were shut"]
        );
        assert_eq!(spelt("{never"), ["{never"]);
    }

    #[test]
    fn words_beginnings_and_endings() {
        static WORDS: Words = Words::new("said сказал");
        static ENDINGS: Endings = Endings::new(&["ov", "v", "a", "ов"]);
        static BEGINNINGS: Beginnings<u8> = Beginnings::new(&[("judge|арбитр", 2), ("judges", 1), ("судь", 3)]);
        assert!(WORDS.contains("сказал") && !WORDS.contains("sai") && !WORDS.contains(""));
        assert_eq!(ENDINGS.stems("Orov").collect::<Vec<_>>(), ["Or", "Oro"]);
        assert_eq!(ENDINGS.stems("").count() + ENDINGS.stems("Оров").filter(|s| *s != "Ор").count(), 0);
        let told = ["judgesship", "judge", "судья", "jud", ""].map(|w| BEGINNINGS.longest(w).map(|(_, told)| told));
        assert_eq!(told, [Some(1), Some(2), Some(3), None, None]);
    }
}
