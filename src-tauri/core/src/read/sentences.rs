//! Sentences of an entry, and the parts of a sentence that a semicolon sets apart. A period ends a sentence only where a
//! new one visibly begins, because monitors' texts are full of initials and abbreviations (`Sapar D.`, `Art. 274`, `г.`).

use crate::text::{Span, is_letter};
use memchr::memchr3_iter;

/// The sentences of `text` from byte `from` on, in order; they leave out the white space between them.
/// `name_ends` (sorted) are the bytes at which a name ends: a period there may end a sentence too.
pub fn split(text: &str, from: usize, name_ends: &[usize]) -> Vec<Span> {
    let mut sentences = Vec::new();
    let mut start = from;
    let bytes = text.as_bytes();
    let marks = memchr3_iter(b'.', b';', b'\n', &bytes[from..]).map(|i| i + from);
    for at in marks {
        let ends = bytes[at] != b'.' || period_ends(text, at, name_ends); // `;`, or a new paragraph
        if ends {
            push(&mut sentences, text, start, at + 1);
            start = at + 1;
        }
    }
    push(&mut sentences, text, start, text.len());
    sentences
}

fn push(sentences: &mut Vec<Span>, text: &str, start: usize, end: usize) {
    let words = &text[start..end];
    let start = start + words.len() - words.trim_start().len();
    if !words.trim().is_empty() {
        sentences.push(Span::new(start, end));
    }
}

/// Whether the period at `at` ends a sentence.
fn period_ends(text: &str, at: usize, name_ends: &[usize]) -> bool {
    let after = text[at + 1..].trim_start_matches(['”', '"', '»', ')', '’']);
    if !after.starts_with(|c: char| c.is_whitespace() || c == '[') {
        return after.is_empty();
    }
    let next = after.trim_start().trim_start_matches(['“', '"', '«', '–', '-', ' ']);
    if !next.starts_with(|c: char| c.is_uppercase() || c == '[') {
        return false;
    }
    if name_ends.binary_search(&(at + 1)).is_ok() {
        return true;
    }
    // An abbreviation or an initial has one or two letters before its period; a word, a figure or a quotation ends.
    let word = text[..at].chars().rev().take_while(|c| is_letter(*c)).take(4).count();
    !(1..=2).contains(&word) && !text[..at].ends_with("Art")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_at(text: &str, names: &[&str]) -> Vec<String> {
        let mut ends: Vec<usize> = names.iter().filter_map(|n| Some(text.find(n)? + n.len())).collect();
        ends.sort_unstable();
        split(text, 0, &ends).iter().map(|s| s.of(text).to_owned()).collect()
    }

    #[test]
    fn initials_and_abbreviations_end_nothing() {
        assert_eq!(
            split_at("Art. 274 CC, г. Сарань. Судья Ким О. вынес", &[]),
            ["Art. 274 CC, г. Сарань.", "Судья Ким О. вынес"]
        );
        assert_eq!(split_at("said Sapar D. The court", &["Sapar D."]), ["said Sapar D.", "The court"]);
        assert_eq!(split_at("“He left.” Then; at 5 p.m. he", &[]), ["“He left.", "” Then;", "at 5 p.m. he"]);
    }
}
