//! The words of an entry, found in one pass for every reader: names are made of them, and where they begin the readers of
//! articles, measures and tags look for the words of their tables.

use crate::names::{self, Word};
use crate::text::is_letter;

/// An entry's text and its words.
#[derive(Debug)]
pub struct Words<'t> {
    /// The text.
    pub text: &'t str,
    /// Its words as names need them, in order.
    pub words: Vec<Word<'t>>,
    /// Where letters begin that no letter stands before, and signs of money, in order.
    pub heads: Vec<Head>,
}

/// Where a word begins, or a part of one (`pre-trial` has two).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its first byte.
    pub at: usize,
    /// Where tables of cues keep what begins so, by [`slot`].
    pub slot: usize,
}

impl<'t> Words<'t> {
    /// Finds the words of `text`.
    pub fn new(text: &'t str) -> Self {
        let words = names::words(text);
        let mut heads = Vec::with_capacity(words.len() + words.len() / 8);
        let mut add = |at: usize| heads.push(Head { at, slot: slot(&text.as_bytes()[at..]) });
        let mut end = 0;
        for word in &words {
            signs_of_money(text, end, word.start).for_each(&mut add);
            if word.whole {
                add(word.start);
            } else {
                parts(word).for_each(&mut add);
            }
            end = word.end;
        }
        signs_of_money(text, end, text.len()).for_each(&mut add);
        Self { text, words, heads }
    }
}

/// No letters, and cues all the same.
pub const SIGNS_OF_MONEY: [char; 3] = ['$', '€', '₸'];

/// [`SIGNS_OF_MONEY`] between two words.
fn signs_of_money(text: &str, from: usize, to: usize) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    (from..to).filter(|at| matches!(bytes[*at], b'$' | 0xe2) && text[*at..].starts_with(SIGNS_OF_MONEY))
}

/// Where letters begin in a word that has marks or digits within.
fn parts<'t>(word: &Word<'t>) -> impl Iterator<Item = usize> + use<'t> {
    let (text, start) = (word.text, word.start);
    let mut within = false;
    text.char_indices().filter_map(move |(at, c)| {
        let begins = is_letter(c) && !within;
        within = is_letter(c);
        begins.then_some(start + at)
    })
}

/// How many slots a table of cues has.
pub const SLOTS: usize = 1 << 15;

/// Where the cues are kept that begin as `word` does: told by its first four Latin letters, in any case, or two of another
/// alphabet, or by a mark (`$`) alone. Nearly every word of a text finds nothing here. A stem of fewer letters would be
/// missed, for the letters that follow it tell too.
pub fn slot(word: &[u8]) -> usize {
    let head = match word.first_chunk::<4>() {
        Some(head) => u32::from_le_bytes(*head),
        None => word.iter().rev().fold(0, |head, byte| head << 8 | u32::from(*byte)),
    };
    let letters = letters(head);
    let head = if letters == 0 { head & 0xff } else { (head | 0x2020_2020) & letters };
    (head.wrapping_mul(0x9e37_79b1) >> (32 - SLOTS.ilog2())) as usize
}

/// A mask of the bytes of `head`, from the lowest, that are letters up to the first that is none. Four bytes are looked at
/// as one number: every word of a text is asked.
const fn letters(head: u32) -> u32 {
    let low = head & 0x7f7f_7f7f | 0x2020_2020; // in small letters
    let from_a = low + 0x1f1f_1f1f; // the high bit of each byte says `a` or more
    let past_z = low + 0x0505_0505; // … past `z`
    let marks = !(from_a & !past_z | head) & 0x8080_8080; // what is not ASCII counts as a letter
    if marks == 0 { u32::MAX } else { (1_u32 << (marks.trailing_zeros() - 7)) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_words_and_their_parts_begin() {
        let heads = |text| Words::new(text).heads.iter().map(|h| text[h.at..].chars().take(2).collect()).collect();
        let told: Vec<String> = heads("5fine pre-trial $20 – 3 €, №7 Қ.-ға O’Neil Сапар");
        assert_eq!(told, ["fi", "pr", "tr", "$2", "€,", "Қ.", "ға", "O’", "Ne", "Са"]);
    }

    #[test]
    fn a_slot_is_told_by_the_first_letters_alone() {
        let same = |a: &str, b: &str| slot(a.as_bytes()) == slot(b.as_bytes());
        assert!(same("fine", "FINED") && same("got", "Got 5") && same("$", "$20") && same("штраф", "штурм"));
        assert!(!same("fine", "find") && !same("got", "gotten") && !same("a", "an") && !same("мрп", "март"));
    }

    #[test]
    fn letters_are_told_from_marks() {
        for byte in 0..=u8::MAX {
            let letter = byte.is_ascii_alphabetic() || byte >= 0x80;
            let expected = if letter { u32::MAX } else { 0xff };
            assert_eq!(letters(u32::from_le_bytes([b'a', byte, b'Z', 0xd0])), expected, "{byte:#x}");
        }
    }
}
