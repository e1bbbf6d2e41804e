//! Articles told by a number that stands before the word: `по 405-й статье`, `the 405th article`, `по 405 статье`.

use super::cursor::Cursor;
use super::words::{is_article, is_word_for_article};
use super::{Group, MOST, Number, read_on};
use crate::text::Span;

const ENDINGS: [&str; 15] =
    ["-й", "-ой", "-ей", "-ая", "-я", "-ую", "-ю", "-ых", "-ым", "-ого", "-го", "th", "st", "nd", "rd"];

/// Words for one article: a bare number before them is no count of articles.
const ONE: [&str; 8] = ["article", "Article", "статья", "статьи", "статье", "статью", "статьей", "статьёй"];

/// Digits of a bare number: `a 2023 article` tells a year, and `15 article` nothing.
const DIGITS: usize = 3;

/// `по 174-й и 405-й статьям`: numbers before the word, what stands beside the last of them after it. An English one has
/// three digits: an author's `15th article` is no statute's.
pub(super) fn ordinals(text: &str, at: usize, word: &str, floor: usize) -> Option<Group> {
    let mut head = text.get(floor..at)?.trim_end_matches([' ', '\u{a0}']);
    let mut numbers: Vec<Number> = Vec::new();
    while numbers.len() < MOST {
        let ordinal = ENDINGS.iter().find_map(|e| Some((head.strip_suffix(e)?, *e)));
        let bare = ONE.contains(&word).then_some((head, ""));
        let Some((number, ending)) = ordinal.or(bare) else { break };
        let digits = number.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b'-').take(8).count();
        let from = number.len() - digits;
        let article = &number[from..];
        let whole = article.split('-').next().map_or(0, str::len);
        let told = if ending.is_empty() { whole == DIGITS } else { whole >= DIGITS || !ending.is_ascii() };
        if !is_article(article) || !told {
            break;
        }
        let span = Span::new(floor + from, floor + head.len());
        numbers.insert(0, Number { article: article.to_owned(), part: None, point: None, span });
        let rest = number[..from].trim_end_matches([' ', '\u{a0}']);
        let Some(next) = [",", " и", " and"].iter().find_map(|link| rest.strip_suffix(link)) else { break };
        head = next.trim_end_matches([' ', '\u{a0}']);
    }
    let start = numbers.first()?.span.start;
    if !is_word_for_article(word) {
        return None;
    }
    let end = at + word.len();
    if let Some(last) = numbers.last_mut() {
        last.span.end = end;
    }
    Some(read_on(text, start, floor, Cursor::new(text, end), numbers))
}
