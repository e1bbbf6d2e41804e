//! Places in a text. The only file that counts characters: spans are bytes in Rust, UTF-16 in the window, Unicode
//! characters in JSON for scripts, and every conversion between them stands here.

use serde::{Deserialize, Serialize};

/// A stretch of a text, in bytes, `start <= end`, both on character boundaries of the text it was made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte after the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The words it marks; empty where the span does not fit the text.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Length in bytes.
    pub const fn len(&self) -> usize {
        self.end - self.start
    }

    /// Whether it marks nothing.
    pub const fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Whether the two share a byte.
    pub const fn overlaps(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within this one.
    pub const fn contains(&self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same stretch, `by` bytes later.
    #[must_use]
    pub const fn shifted(&self, by: usize) -> Span {
        Span::new(self.start + by, self.end + by)
    }
}

/// A stretch of a text told by its words: the `nth` (from 1) place where `quote` stands. It survives edits elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Quote {
    /// The exact words.
    pub quote: String,
    /// Which occurrence of them, from 1; overlapping occurrences count.
    pub nth: u32,
}

impl Quote {
    /// The quote that tells `span` in `text`.
    pub fn new(text: &str, span: Span) -> Self {
        let quote = span.of(text);
        let nth = occurrences(text, quote).take_while(|s| s.start <= span.start).count().max(1);
        Self { quote: quote.to_owned(), nth: u32::try_from(nth).unwrap_or(u32::MAX) }
    }

    /// Where it stands in `text`; `None` when the words are gone.
    pub fn find(&self, text: &str) -> Option<Span> {
        occurrences(text, &self.quote).nth((self.nth.max(1) - 1) as usize)
    }
}

/// Every place where `words` stand in `text`, overlapping ones too (as Python's `find` from the next character does).
fn occurrences<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Span> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        if words.is_empty() {
            return None;
        }
        let at = from + text.get(from..)?.find(words)?;
        from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        Some(Span::new(at, at + words.len()))
    })
}

/// Whether `c` is a letter, as [`char::is_alphabetic`] says it, but quick for the letters that chronicles are written in:
/// the standard library searches a table for every one that is not ASCII.
#[inline]
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        '\u{2000}'..='\u{206f}' => false, // dashes, quotation marks, spaces
        _ => c.is_alphabetic(),
    }
}

/// Whether `c` is a letter or a digit, as [`char::is_alphanumeric`] says it; quick as [`is_letter`] is.
#[inline]
pub fn is_letter_or_digit(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Whether `c` is a capital, as [`char::is_uppercase`] says it; quick as [`is_letter`] is.
#[inline]
pub fn is_capital(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_uppercase(),
        '\u{400}'..='\u{42f}' => true,
        '\u{430}'..='\u{45f}' | '\u{2000}'..='\u{206f}' => false,
        '\u{490}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => u32::from(c).is_multiple_of(2), // pairs: `Ғ`, `ғ`
        _ => c.is_uppercase(),
    }
}

/// Whether `c` is a small letter, as [`char::is_lowercase`] says it; quick as [`is_letter`] is.
#[inline]
pub fn is_small(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_lowercase(),
        '\u{400}'..='\u{52f}' => is_letter(c) && !is_capital(c),
        _ => c.is_lowercase(),
    }
}

/// `c` as a small letter, by its first where [`char::to_lowercase`] makes several; quick as [`is_letter`] is.
#[inline]
pub fn to_small(c: char) -> char {
    match c {
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        '\u{410}'..='\u{42f}' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        '\u{430}'..='\u{45f}' => c,
        _ if is_small(c) => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// `text` in small letters, letter by letter as [`to_small`] says; many times quicker than [`str::to_lowercase`].
pub fn in_small_letters(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(to_small).collect() }
}

/// The first of `words` that `text` begins with. Readers ask so at every turn and the answer is nearly always none, so
/// the first byte is compared before the rest.
pub fn begins_with<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    let first = text.as_bytes().first()?;
    words.iter().copied().find(|word| word.as_bytes().first() == Some(first) && text.starts_with(word))
}

/// Unicode characters before byte `at`.
pub fn chars_before(text: &str, at: usize) -> usize {
    text.get(..at).map_or_else(|| text.chars().count(), |t| t.chars().count())
}

/// UTF-16 units before byte `at`: what a browser counts.
pub fn utf16_before(text: &str, at: usize) -> usize {
    // a byte that begins a character is a unit; one that begins four of them is a pair
    let units = |b: &u8| usize::from(b & 0xc0 != 0x80) + usize::from(*b >= 0xf0);
    text.as_bytes().get(..at).unwrap_or(text.as_bytes()).iter().map(units).sum()
}

/// The byte at which UTF-16 unit `at` begins; inside a surrogate pair, the byte where the pair begins; past the end,
/// the end. The one number that comes back from the window (a selection) is converted here.
pub fn byte_of_utf16(text: &str, at: usize) -> usize {
    let mut units = 0;
    for (byte, c) in text.char_indices() {
        units += c.len_utf16();
        if units > at {
            return byte;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_what_unicode_says() {
        for c in (0..0x3000).filter_map(char::from_u32) {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert_eq!(is_small(c), c.is_lowercase(), "{c:?}");
            assert_eq!(Some(to_small(c)), c.to_lowercase().next(), "{c:?}");
        }
    }

    #[test]
    fn quote_tells_the_nth_place() {
        let text = "Ермек С. и Ермек С.";
        let second = Span::new(text.rfind("Ермек").expect("it stands there"), text.len());
        let quote = Quote::new(text, second);
        assert_eq!((quote.quote.as_str(), quote.nth), ("Ермек С.", 2));
        assert_eq!(quote.find(text), Some(second));
        assert_eq!(quote.find("Ермек С. один"), None);
    }

    #[test]
    fn utf16_and_bytes_agree() {
        let text = "Ұлт 🕊 a";
        for (byte, _) in text.char_indices() {
            assert_eq!(byte_of_utf16(text, utf16_before(text, byte)), byte);
        }
        assert_eq!(byte_of_utf16(text, 5), text.find('🕊').expect("it stands there"), "inside the pair");
        assert_eq!(byte_of_utf16(text, 99), text.len());
    }
}
