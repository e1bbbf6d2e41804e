//! The words of a text, as names need them: letters with the hyphens and apostrophes inside them, without possessive or Kazakh
//! case endings that are set off, and with the period of an initial told apart from the period of a sentence.

use super::decline;
use super::written::is_initial;
use crate::text::{is_capital, is_letter, is_letter_or_digit, is_small};

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In small letters.
    Small,
    /// `Saule`, `Nur-Dombek`, `O’Neil`, `McAdam`.
    Name,
    /// `M`, `Zh`, with or without a period.
    Initial,
    /// `RK`, `EREMEEV`: all capitals.
    Capitals,
    /// Anything else: `NeMolchi`, digits, addresses.
    Other,
}

/// A word and where it stands, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Word<'t> {
    /// Its letters.
    pub text: &'t str,
    /// First byte.
    pub start: usize,
    /// First byte after its letters.
    pub end: usize,
    /// How it is written.
    pub shape: Shape,
    /// Whether a period follows at once.
    pub dot: bool,
    /// Whether it is letters only: no digit, no mark within.
    pub whole: bool,
}

impl Word<'_> {
    /// First byte after the word and, for an initial, its period.
    pub fn close(&self) -> usize {
        self.end + usize::from(self.dot && self.shape == Shape::Initial)
    }
}

/// The longest word that may be a name, in bytes; a longer one is no word of a language.
const LONGEST: usize = 80;

/// The words of `text`, in order, in one pass.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(text.len() / 4);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let Found { end, shape, whole } = of_latin(text, at).unwrap_or_else(|| of_any_letters(text, at));
        if end == at {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        words.push(Word { text: &text[at..end], start: at, end, shape, dot: bytes.get(end) == Some(&b'.'), whole });
        at = end;
    }
    words
}

/// A word as far as its letters tell.
struct Found {
    end: usize,
    shape: Shape,
    whole: bool,
}

/// The word at `at` if it is of Latin letters and digits with nothing after them that may go on, as most words of most
/// texts are: they are looked at once, a byte at a time.
fn of_latin(text: &str, at: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let (first, mut rest, mut end) = (KINDS[usize::from(bytes[at])], 0, at);
    if first == 0 {
        return None;
    }
    loop {
        end += 1;
        match bytes.get(end).map_or(0, |byte| KINDS[usize::from(*byte)]) {
            0 => break,
            kind => rest |= kind,
        }
    }
    if bytes.get(end).is_some_and(|b| !b.is_ascii() || matches!(b, b'-' | b'\'' | b'`')) {
        return None;
    }
    let shape = match (first, rest) {
        _ if end - at > LONGEST => Shape::Other,
        (DIGIT, _) => Shape::Other,
        (SMALL, 0 | SMALL) => Shape::Small,
        (CAPITAL, SMALL) if end - at > 4 => Shape::Name, // no initial is as long
        _ => shape(&text[at..end]),
    };
    Some(Found { end, shape, whole: (first | rest) & DIGIT == 0 })
}

const SMALL: u8 = 1;
const CAPITAL: u8 = 2;
const DIGIT: u8 = 4;

/// What each byte of ASCII is, if a letter or a digit.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'0'..=b'9' => DIGIT,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// The word at `at` in any letters; it ends at once where there is none.
fn of_any_letters(text: &str, at: usize) -> Found {
    let (end, whole) = end_of_word(text, at);
    Found { end, shape: shape(&text[at..end]), whole }
}

/// Where the word that starts at `start` ends, at once where none does; and whether it is letters only.
fn end_of_word(text: &str, start: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let (mut end, mut whole) = (start, true);
    loop {
        while let Some(byte) = bytes.get(end) {
            end += match byte {
                b'a'..=b'z' | b'A'..=b'Z' => 1,
                0xd0 | 0xd1 => 2, // U+0400 to U+047F are letters
                _ => break,
            };
        }
        let Some(c) = text[end..].chars().next() else { return (end, whole) };
        if is_letter(c) {
            end += c.len_utf8();
            continue;
        }
        if is_letter_or_digit(c) || is_combining(c) && end > start {
            end += c.len_utf8();
            whole = false;
            continue;
        }
        let rest = &text[end + c.len_utf8()..];
        let goes_on = end > start
            && match c {
                '-' | '\u{2010}' | '\u{2011}' => !is_case_ending(rest) && !is_initial(&text[start..end]),
                '\'' | '’' | 'ʼ' | '`' => !is_possessive(rest),
                _ => false,
            };
        if !goes_on || !rest.starts_with(is_letter) {
            return (end, whole);
        }
        end += c.len_utf8();
        whole = false;
    }
}

/// Accents that follow their letter.
fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether what follows an apostrophe is the `s` of a possessive, and no part of the name.
fn is_possessive(rest: &str) -> bool {
    rest.strip_prefix(['s', 'S']).is_some_and(|r| !r.starts_with(is_letter_or_digit))
}

/// Whether what follows a hyphen is a Kazakh case ending set off from the name: `Сапар-ға`.
fn is_case_ending(rest: &str) -> bool {
    let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
    let ending = &rest[..end];
    ending.len() <= 6 && decline::is_cyrillic(ending) && decline::is_kazakh_ending(ending)
}

fn shape(word: &str) -> Shape {
    if word.len() > LONGEST {
        return Shape::Other;
    }
    if is_initial(word) {
        return Shape::Initial;
    }
    let mut chars = word.chars();
    let first = chars.next().unwrap_or(' ');
    let (mut upper, mut lower, mut inner, mut after_mark) = (0, 0, 0, false);
    for c in chars {
        if is_small(c) {
            lower += 1;
            after_mark = false;
        } else if is_capital(c) {
            upper += 1;
            inner += usize::from(!after_mark);
            after_mark = false;
        } else if c.is_numeric() {
            return Shape::Other;
        } else {
            after_mark = !is_letter(c);
        }
    }
    let celtic = word.starts_with("Mc") || word.starts_with("Mac") || word.starts_with("De") || word.starts_with("Van");
    match (is_capital(first), upper, lower, inner) {
        (false, 0, _, _) if is_small(first) => Shape::Small,
        (true, _, 0, _) => Shape::Capitals,
        (true, _, 1.., 0) => Shape::Name,
        (true, 1, 2.., 1) if celtic => Shape::Name,
        _ => Shape::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        words(text)
            .iter()
            .map(|w| format!("{}{}:{:?}", w.text, if w.dot { "." } else { "" }, w.shape))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn shapes() {
        insta::assert_snapshot!(
            told("Zh. D.E. Pak’s O’Neil Nur-Dombek NeMolchi RK I-Group Сапар-ға Қ.-ға Нур-Султан 2021 pro-government McAdam Mar’yam"),
            @"Zh.:Initial D.:Initial E.:Initial Pak:Name s:Small O’Neil:Name Nur-Dombek:Name NeMolchi:Other RK:Capitals I:Initial Group:Name Сапар:Name ға:Small Қ.:Initial ға:Small Нур-Султан:Name 2021:Other pro-government:Small McAdam:Name Mar’yam:Name"
        );
    }
}
