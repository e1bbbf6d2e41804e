//! Kazakh, where the number stands before the word: `405-бабының 2-бөлігі`.

use super::cursor::Cursor;
use super::words::is_article;
use super::{Group, MOST, Number};
use crate::text::{Span, in_small_letters};

/// `405-бабының 2-бөлігі`, `488-бап`, `405 және 258-баптары`: numbers before the word, parts after it.
pub(super) fn kazakh(text: &str, at: usize, word: &str, floor: usize) -> Option<Group> {
    let lower = in_small_letters(word);
    let endings = lower.strip_prefix("бап").or_else(|| lower.strip_prefix("баб"))?;
    let known = [
        "",
        "ы",
        "ын",
        "ының",
        "ында",
        "ымен",
        "ына",
        "тың",
        "та",
        "қа",
        "пен",
        "тар",
        "тары",
        "тарының",
        "тарымен",
        "тарына",
        "тарында",
        "тарын",
    ];
    if !known.contains(&endings) {
        return None;
    }
    let mut head = text[floor..at].trim_end_matches(['-', '–', ' ', '\u{a0}']);
    let mut numbers = Vec::new();
    loop {
        let digits = head.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
        let start = head.len() - digits;
        let article = head[start..].trim_matches('-');
        if !is_article(article) || numbers.len() >= MOST {
            break;
        }
        let from = floor + start;
        numbers.insert(
            0,
            Number { article: article.to_owned(), part: None, point: None, span: Span::new(from, from + digits) },
        );
        let rest = head[..start].trim_end_matches([' ', '\u{a0}']);
        let Some(next) = [",", " және", " мен", " пен"].iter().find_map(|l| rest.strip_suffix(l)) else {
            break;
        };
        head = next.trim_end_matches([' ', '\u{a0}', '-']);
    }
    let start = numbers.first()?.span.start;
    let mut end = at + word.len();
    // ` 2-бөлігі`, ` 2-бөлігінің 3-тармағы`
    let mut cursor = Cursor::new(text, end);
    while let Some((value, word_end, word)) = cursor.number_then_word() {
        let last = numbers.last_mut()?;
        if word.starts_with("бөлі") && last.part.is_none() {
            last.part = Some(value);
        } else if (word.starts_with("тарма") || word.starts_with("тармақ")) && last.point.is_none() {
            last.point = Some(value);
        } else {
            break;
        }
        end = word_end;
        cursor.at = word_end;
    }
    if let Some(last) = numbers.last_mut() {
        last.span.end = end;
    }
    Some(Group { start, end, numbers })
}
