//! Words that a reader looks for, many at once, where the words of the text begin.
//!
//! A table says a cue in lower case: `detained` is a whole word or phrase, `задерж*` any word that so begins. Latin
//! letters are met in any case; other letters in lower case, with the first letter in upper case, as sentences begin,
//! and short words in capitals (`МРП`). What a cue means is the table's own affair.

use super::words::{Head, SIGNS_OF_MONEY, SLOTS, Words, slot};
use crate::text::{Span, is_letter, is_letter_or_digit};

/// A cue met in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// Where it stands.
    pub span: Span,
    /// What it means.
    pub sense: T,
}

/// A table of cues, ready to search: looked up where words begin, by their first letters.
#[derive(Debug)]
pub struct Cues<T> {
    /// By slot; of one slot the longest first.
    patterns: Vec<Pattern<T>>,
    /// How each of them opens. They lie apart because `the` alone opens fifty, and every `the` of a text is compared.
    openings: Vec<Opening>,
    /// Where the patterns of each slot begin; one more for the end.
    slots: Vec<u32>,
    /// Bits of the slots that have any: few kilobytes that stay at hand, for nearly every word is turned away by it.
    filled: [u64; SLOTS / 64],
}

#[derive(Debug)]
struct Pattern<T> {
    word: String,
    sense: T,
    /// More letters may follow.
    stem: bool,
}

/// The first letters of a pattern as [`head`] tells them, and which bits of these count.
#[derive(Debug)]
struct Opening {
    head: u64,
    mask: u64,
}

impl<T: Copy> Cues<T> {
    /// Makes the table searchable. Where two cues begin at the same letter the longer one is met; of two that are the
    /// same word, the first of the table.
    pub fn new<S: AsRef<str>>(table: impl IntoIterator<Item = (S, T)>) -> Self {
        let mut patterns: Vec<Pattern<T>> = Vec::new();
        for (cue, sense) in table {
            let cue = cue.as_ref();
            let stem = cue.ends_with('*');
            let words = as_written(cue.trim_end_matches('*'));
            debug_assert!(cue.starts_with(is_letter) || cue.starts_with(SIGNS_OF_MONEY), "{cue} would never be met");
            debug_assert!(!stem || words[0].len() > 3 || !words[0].ends_with(is_letter), "{cue} is too short");
            patterns.extend(words.into_iter().map(|word| Pattern { word, sense, stem }));
        }
        patterns
            .sort_by(|a, b| (slot(a.bytes()), b.word.len(), &a.word).cmp(&(slot(b.bytes()), a.word.len(), &b.word)));
        patterns.dedup_by(|later, first| later.word == first.word);
        let mut slots = vec![0; SLOTS + 1];
        for pattern in &patterns {
            slots[slot(pattern.bytes()) + 1] += 1;
        }
        for at in 1..=SLOTS {
            slots[at] += slots[at - 1];
        }
        let mut filled = [0; SLOTS / 64];
        for slot in (0..SLOTS).filter(|slot| slots[*slot] < slots[slot + 1]) {
            filled[slot / 64] |= 1 << (slot % 64);
        }
        let openings = patterns.iter().map(|pattern| Opening::new(pattern.bytes())).collect();
        Self { patterns, openings, slots, filled }
    }

    /// Every cue from byte `from` on, in order; none overlaps another. A stem's place is its whole word.
    pub fn find<'a>(&'a self, words: &'a Words<'_>, from: usize) -> impl Iterator<Item = Hit<T>> + 'a {
        let mut end = from;
        words.heads.iter().filter_map(move |head| {
            if self.filled[head.slot / 64] >> (head.slot % 64) & 1 == 0 || head.at < end {
                return None;
            }
            let hit = self.longest(head, words.text)?;
            end = hit.span.end;
            Some(hit)
        })
    }

    /// The longest cue at `at` that ends where a word does.
    fn longest(&self, at: &Head, text: &str) -> Option<Hit<T>> {
        let patterns = self.slots[at.slot] as usize..self.slots[at.slot + 1] as usize;
        let rest = &text.as_bytes()[at.at..];
        let head = head(rest);
        let openings = self.openings[patterns.clone()].iter().zip(&self.patterns[patterns]);
        openings.filter(|(opening, _)| head & opening.mask == opening.head).find_map(|(_, pattern)| {
            let written = rest.get(..pattern.word.len())?;
            if !written.eq_ignore_ascii_case(pattern.bytes()) {
                return None;
            }
            let end = at.at + pattern.word.len();
            let ending = text[end..].chars().take(LONGEST_ENDING + 1).take_while(|c| is_letter_or_digit(*c));
            let (letters, more) = ending.fold((0, 0), |(n, bytes), c| (n + 1, bytes + c.len_utf8()));
            let ends = letters == 0 || pattern.stem && letters <= LONGEST_ENDING;
            ends.then(|| Hit { span: Span::new(at.at, end + more), sense: pattern.sense })
        })
    }
}

impl<T> Pattern<T> {
    const fn bytes(&self) -> &[u8] {
        self.word.as_bytes()
    }
}

impl Opening {
    fn new(word: &[u8]) -> Self {
        let mask = u64::MAX.checked_shr(64_u32.saturating_sub(8 * u32::try_from(word.len()).unwrap_or(8)));
        let mask = mask.unwrap_or(0);
        Self { head: head(word) & mask, mask }
    }
}

/// The first eight bytes as one number, the same for a Latin letter in either case: two words that differ here need not be
/// compared letter by letter.
fn head(word: &[u8]) -> u64 {
    let head = word.first_chunk::<8>().copied().unwrap_or_else(|| {
        let mut head = [0; 8];
        head[..word.len()].copy_from_slice(word);
        head
    });
    u64::from_le_bytes(head) | 0x2020_2020_2020_2020
}

/// Letters that may follow a stem: no ending is longer, and what is longer is no word.
const LONGEST_ENDING: usize = 24;

/// The cue as it may stand in a text, as far as the search does not see to it.
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
        let met = |text| cues.find(&Words::new(text), 0).map(|h| (h.span.of(text), h.sense)).collect::<Vec<_>>();
        assert_eq!(met("FINED a fine, refined finery; 5fine"), [("FINED", 2), ("fine", 1), ("fine", 1)]);
        assert_eq!(met("Штрафом и штраф, оштрафован"), [("Штрафом", 3), ("штраф", 3)]);
        assert_eq!(met("Pre-trial detention"), [("Pre-trial detention", 4)]);
    }

    #[test]
    fn a_longer_cue_that_ends_within_a_word_gives_way() {
        let cues = Cues::new([("released", 1), ("released a", 2), ("мрп", 3)]);
        let met = |text| cues.find(&Words::new(text), 0).map(|h| (h.span.of(text), h.sense)).collect::<Vec<_>>();
        assert_eq!(met("released a list, released after"), [("released a", 2), ("released", 1)]);
        assert_eq!(met("20 МРП, 5 Мрп, мрпы"), [("МРП", 3), ("Мрп", 3)]);
    }
}
