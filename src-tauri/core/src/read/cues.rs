//! Words that a reader looks for, many at once, in one pass over the text.
//!
//! A table says a cue in lower case: `detained` is a whole word or phrase, `задерж*` any word that so begins. Latin
//! letters are met in any case; other letters in lower case, with the first letter in upper case, as sentences begin,
//! and short words in capitals (`МРП`). What a cue means is the table's own affair.

use crate::text::{Span, is_letter, is_letter_or_digit};
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};

/// A cue met in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// Where it stands.
    pub span: Span,
    /// What it means.
    pub sense: T,
}

/// A table of cues, ready to search.
#[derive(Debug)]
pub struct Cues<T> {
    automaton: AhoCorasick,
    /// One for each pattern of the automaton.
    patterns: Vec<Pattern<T>>,
}

#[derive(Debug)]
struct Pattern<T> {
    sense: T,
    /// Bytes.
    len: usize,
    /// More letters may follow.
    stem: bool,
    /// The longest other pattern that this one begins with: met where this one turns out to end within a word.
    shorter: Option<usize>,
}

impl<T: Copy> Cues<T> {
    /// Makes the table searchable. Where two cues begin at the same letter the longer one is met.
    ///
    /// # Panics
    /// When the table has more words than an automaton can hold: some millions.
    pub fn new<'t>(table: impl IntoIterator<Item = (&'t str, T)>) -> Self {
        let (mut words, mut patterns) = (Vec::new(), Vec::new());
        for (cue, sense) in table {
            let stem = cue.ends_with('*');
            for word in as_written(cue.trim_end_matches('*')) {
                patterns.push(Pattern { sense, len: word.len(), stem, shorter: None });
                words.push(word);
            }
        }
        let mut order: Vec<usize> = (0..words.len()).collect();
        order.sort_by(|a, b| words[*a].cmp(&words[*b]));
        // In this order the patterns that a word begins with stand before it, each beginning with the one before.
        let mut open: Vec<usize> = Vec::new();
        for at in order {
            while open.last().is_some_and(|o| !words[at].starts_with(words[*o].as_str())) {
                open.pop();
            }
            patterns[at].shorter = open.last().copied();
            open.push(at);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            // a DFA reads a month a little faster and takes 30 ms to make: too long for a program that reads one month
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&words)
            .expect("a table of some hundred short words is far below the automaton's limits");
        Self { automaton, patterns }
    }

    /// Every cue in `text`, in order; none overlaps another. A stem's place is its whole word.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Hit<T>> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            loop {
                let met = self.automaton.find(Input::new(text).range(from..))?;
                let start = met.start();
                let begins = !text[..start].chars().next_back().is_some_and(is_letter);
                let hit = begins.then(|| self.word_at(text, start, met.pattern().as_usize())).flatten();
                // Nothing is met twice, and at most one pattern's length is gone over again.
                from =
                    hit.map_or_else(|| start + text[start..].chars().next().map_or(1, char::len_utf8), |h| h.span.end);
                if hit.is_some() {
                    return hit;
                }
            }
        })
    }

    /// The longest cue at `start`, of `pattern` and those it begins with, that ends where a word does.
    fn word_at(&self, text: &str, start: usize, pattern: usize) -> Option<Hit<T>> {
        let mut pattern = Some(pattern);
        while let Some(at) = pattern {
            let Pattern { sense, len, stem, shorter } = self.patterns[at];
            let rest = &text[start + len..];
            let ending = rest.chars().take(LONGEST_ENDING + 1).take_while(|c| is_letter_or_digit(*c));
            let (letters, more) = ending.fold((0, 0), |(n, bytes), c| (n + 1, bytes + c.len_utf8()));
            if letters == 0 || (stem && letters <= LONGEST_ENDING) {
                return Some(Hit { span: Span::new(start, start + len + more), sense });
            }
            pattern = shorter;
        }
        None
    }
}

/// Letters that may follow a stem: no ending is longer, and what is longer is no word.
const LONGEST_ENDING: usize = 24;

/// The cue as it may stand in a text, as far as the automaton does not see to it.
fn as_written(cue: &str) -> Vec<String> {
    let mut words = vec![cue.to_owned()];
    let mut letters = cue.chars();
    if let Some(first) = letters.next().filter(|c| !c.is_ascii() && c.is_lowercase()) {
        words.push(first.to_uppercase().chain(letters).collect());
        if cue.chars().count() <= 4 {
            words.push(cue.to_uppercase()); // `МРП`
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_stems_and_capitals() {
        let cues = Cues::new([("fine", 1), ("fined", 2), ("штраф*", 3), ("pre-trial detention", 4)]);
        let met = |text| cues.find(text).map(|h| (h.span.of(text), h.sense)).collect::<Vec<_>>();
        assert_eq!(met("FINED a fine, refined finery; 5fine"), [("FINED", 2), ("fine", 1), ("fine", 1)]);
        assert_eq!(met("Штрафом и штраф, оштрафован"), [("Штрафом", 3), ("штраф", 3)]);
        assert_eq!(met("Pre-trial detention"), [("Pre-trial detention", 4)]);
    }

    #[test]
    fn a_longer_cue_that_ends_within_a_word_gives_way() {
        let cues = Cues::new([("released", 1), ("released a", 2), ("мрп", 3)]);
        let met = |text| cues.find(text).map(|h| (h.span.of(text), h.sense)).collect::<Vec<_>>();
        assert_eq!(met("released a list, released after"), [("released a", 2), ("released", 1)]);
        assert_eq!(met("20 МРП, 5 Мрп, мрпы"), [("МРП", 3), ("Мрп", 3)]);
    }
}
