//! Parts and points that stand before the word for article, read backwards from it.

use super::words::{FIRST_ORDINAL, NUMBER_WORDS, PART, POINT};
use super::{MOST, Number};
use crate::text::{in_small_letters, is_letter};

/// `ч. 2 ст. 405`, `part 2 of Article 405`, `п. 3 ч. 2 ст. 274`, `parts 1 and 2 of Article 405`: reads backwards from the
/// word for article; the parts belong to the first number.
pub(super) fn parts_before(text: &str, at: usize, floor: usize, numbers: &mut Vec<Number>, parts_ahead: bool) -> usize {
    let mut start = at;
    let mut parts: Vec<String> = Vec::new();
    let mut point = None;
    while let Some((from, values, is_point)) = qualifier_before(text, start, floor) {
        start = from;
        if is_point {
            point = values.into_iter().next();
        } else if parts.is_empty() {
            parts = values;
        } else {
            break;
        }
    }
    if parts_ahead && parts.is_empty() {
        return start;
    }
    let first = numbers[0].clone();
    if first.part.is_none() && !parts.is_empty() {
        numbers[0].part = parts.first().cloned();
        numbers[0].point = first.point.clone().or(point);
        for part in parts.into_iter().skip(1).take(MOST) {
            numbers.insert(1, Number { part: Some(part), point: None, span: first.span, ..first.clone() });
        }
    } else if point.is_some() {
        numbers[0].point = point;
    } else if first.part.is_some() {
        return at;
    }
    start
}

/// A part or point that ends right before `at`: where it starts, its numbers, whether it is a point.
fn qualifier_before(text: &str, at: usize, floor: usize) -> Option<(usize, Vec<String>, bool)> {
    let before = text.get(floor..at)?;
    let mut head = before.trim_end_matches([' ', '\u{a0}', ',']);
    for link in [" of the", " of", " к", " к статье"] {
        head = head.strip_suffix(link).unwrap_or(head);
    }
    // `the second part of Article 405`
    if let Some((from, false)) = qualifier_word_before(head)
        && let Some((from, value)) = ordinal_before(head[..from].trim_end_matches([' ', '\u{a0}']))
    {
        return Some((floor + from, vec![value], false));
    }
    let mut values = Vec::new();
    loop {
        if values.is_empty()
            && let Some((word, value)) = NUMBER_WORDS.iter().find(|(word, _)| head.ends_with(word))
        {
            let from = qualifier_word_before(head[..head.len() - word.len()].trim_end_matches([' ', '\u{a0}']));
            return from.map(|(from, is_point)| (floor + from, vec![(*value).to_owned()], is_point));
        }
        let digits = head.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
        if digits == 0 || digits > 6 || values.len() >= 8 {
            return None;
        }
        let value = head[head.len() - digits..].trim_matches('-');
        values.insert(0, value.to_owned());
        head = head[..head.len() - digits].trim_end_matches([' ', '\u{a0}', '.', '(']);
        if let Some((from, is_point)) = qualifier_word_before(head) {
            return (!value.is_empty()).then_some((floor + from, values, is_point));
        }
        let link = [" and", ",", " и", "–"].iter().find_map(|l| head.strip_suffix(l))?;
        head = link.trim_end_matches([' ', '\u{a0}']);
    }
}

/// An ordinal at the end of `head`, `second`, `2nd` or `2`: where it starts, and its number.
fn ordinal_before(head: &str) -> Option<(usize, String)> {
    let word = head.rsplit([' ', '\u{a0}']).next()?;
    let from = head.len() - word.len();
    if let Some((_, value)) =
        NUMBER_WORDS[FIRST_ORDINAL..].iter().find(|(ordinal, _)| word.eq_ignore_ascii_case(ordinal))
    {
        return Some((from, (*value).to_owned()));
    }
    let number =
        ["st", "nd", "rd", "th", "-й", "-ой", "-ей", ""].iter().find_map(|ending| word.strip_suffix(ending))?;
    ((1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit())).then(|| (from, number.to_owned()))
}

/// A word for part or point at the end of `head`: where it starts, and which.
fn qualifier_word_before(head: &str) -> Option<(usize, bool)> {
    let word = head.rsplit(|c| !is_letter(c)).next()?;
    let lower = in_small_letters(word);
    let from = head.len() - word.len();
    if PART.contains(&lower.as_str()) {
        return Some((from, false));
    }
    POINT.contains(&lower.as_str()).then_some((from, true))
}
