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
    let mut words = Vec::with_capacity(text.len() / 6);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let small = bytes[at + 1..].iter().take_while(|b| b.is_ascii_lowercase()).count();
        let (mut end, next) = (at + 1 + small, bytes.get(at + 1 + small));
        // most words of a text in Latin letters: small but perhaps for the first, with nothing after them that goes on
        let plain =
            next.is_none_or(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && !matches!(b, b'-' | b'\'' | b'`'));
        let shape = match byte {
            b'a'..=b'z' if plain && small < LONGEST => Shape::Small,
            b'A'..=b'Z' if plain && small < LONGEST && small > 3 => Shape::Name,
            _ => {
                end = end_of_word(text, at);
                if end == at {
                    at += text[at..].chars().next().map_or(1, char::len_utf8);
                    continue;
                }
                shape(&text[at..end])
            }
        };
        words.push(Word { text: &text[at..end], start: at, end, shape, dot: bytes.get(end) == Some(&b'.') });
        at = end;
    }
    words
}

/// Where the word that starts at `start` ends; at once, where none does.
fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        end += text.as_bytes()[end..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        let Some(c) = text[end..].chars().next() else { return end };
        if is_letter_or_digit(c) || is_combining(c) && end > start {
            end += c.len_utf8();
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
            return end;
        }
        end += c.len_utf8();
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
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
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
