//! References `[12]` in an entry's text, and the lines of the footnote list they join to.
//!
//! A label is one to twelve digits; `[sic]`, `[...]` and longer numbers are text. What joins is the label as written
//! without leading zeros, so that a list may say `[01]` where the text says `[1]`.

use crate::chronicle::{Footnote, Reference};
use crate::text::Span;
use memchr::memchr_iter;

/// Most digits of a label; more is no reference but text.
const DIGITS: usize = 12;

/// Every reference, in the order they stand.
pub fn read(text: &str) -> Vec<Reference> {
    memchr_iter(b'[', text.as_bytes())
        .filter_map(|open| {
            let (label, len) = label(&text[open..])?;
            Some(Reference { span: Span::new(open, open + len), label: label.to_owned() })
        })
        .collect()
}

/// The label at the very start of `text`, and the bytes it takes with its brackets.
pub fn label(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('[')?;
    let digits = inner.bytes().take(DIGITS + 1).take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > DIGITS || inner.as_bytes().get(digits) != Some(&b']') {
        return None;
    }
    let number = inner[..digits].trim_start_matches('0');
    Some((if number.is_empty() { "0" } else { number }, digits + 2))
}

/// The number of a line of the list that is written without brackets, `6. https://…`, and the bytes it takes. Only before an
/// address: `6. The court` is a paragraph of a story.
pub fn number(line: &str) -> Option<(&str, usize)> {
    let digits = line.bytes().take(5).take_while(u8::is_ascii_digit).count();
    let rest = line[digits..].strip_prefix(['.', ')'])?.trim_start_matches([' ', '\u{a0}', '\t']);
    let address = rest.starts_with("http://") || rest.starts_with("https://");
    let number = line[..digits].trim_start_matches('0');
    (address && digits <= 4 && !number.is_empty()).then_some((number, digits + 1))
}

/// A line of the footnote list, with the white space that stood before it.
pub fn footnote(line: &str, before: &str) -> Footnote {
    let (label, rest) = match label(line).or_else(|| number(line)) {
        Some((label, len)) => (label, &line[len..]),
        None => ("", line),
    };
    Footnote {
        id: String::new(),
        label: label.to_owned(),
        line: line.to_owned(),
        before: before.to_owned(),
        text: rest.trim().to_owned(),
        urls: urls(rest),
    }
}

/// The addresses in a footnote's text, as written, in order: `http://…` and `https://…` up to white space, without the
/// punctuation that closes a sentence.
pub fn urls(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter_map(|word| {
            let at = word.find("http://").or_else(|| word.find("https://"))?;
            let url = word[at..].trim_end_matches(['.', ',', ';', ')', ']', '>', '"', '”', '»']);
            (url.len() > "https://".len()).then(|| url.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        let labels = |t| read(t).into_iter().map(|r| r.label).collect::<Vec<_>>();
        assert_eq!(
            labels("held[1], and [02][3] [sic] [999999999999] [9999999999999]"),
            ["1", "2", "3", "999999999999"]
        );
        assert_eq!(labels("[[4] []5] [ 6]"), ["4"]);
    }

    #[test]
    fn a_line_of_the_list_without_brackets() {
        let of = |line| {
            let f = footnote(line, "");
            (f.label, f.text)
        };
        assert_eq!(of("06. https://tanba.example/a"), ("6".into(), "https://tanba.example/a".into()));
        assert_eq!(of("7)\u{a0}http://tanba.example"), ("7".into(), "http://tanba.example".into()));
        for line in ["6. The court", "https://tanba.example", "12345. https://tanba.example", ". https://tanba.example"]
        {
            assert_eq!(of(line), (String::new(), line.into()));
        }
    }

    #[test]
    fn a_line_of_the_list() {
        let f = footnote("[12] Tanba News, https://tanba.example/a?v=1. See also https://b.example", "\n\n");
        assert_eq!(
            (f.label.as_str(), f.urls),
            ("12", vec!["https://tanba.example/a?v=1".into(), "https://b.example".into()])
        );
    }
}
