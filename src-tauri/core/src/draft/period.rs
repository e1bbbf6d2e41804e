//! The days a chronicle covers: from its title, else from the years that stand beside its month.

use crate::chronicle::{Date, Period};
use crate::dates::{self, Written};
use crate::lexicon::months::month;
use crate::read::dateline::dated;
use crate::text::is_letter_or_digit;
use std::cell::LazyCell;
use std::collections::HashMap;

/// Longest title, in bytes.
const LONGEST: usize = 300;

/// Words that a title of a chronicle has one of, folded; a hurried `MONITORNIG` is met by its stem.
const TITLE_WORDS: [&str; 14] = [
    "monitor",
    "montor",
    "moniter",
    "chronicle",
    "overview",
    "persecution",
    "review",
    "digest",
    "мониторинг",
    "хроника",
    "обзор",
    "преследован",
    "шолу",
    "қуғын",
];

/// Whether a line is the title: it has a word of titles and a month or a year, and opens with no date.
pub(super) fn is_title(words: &str) -> bool {
    if words.len() > LONGEST || dated(words).is_some() {
        return false;
    }
    let folded = words.to_lowercase();
    let time = words.split(|c| !is_letter_or_digit(c)).any(|w| month(w).is_some() || year(w).is_some());
    TITLE_WORDS.iter().any(|w| folded.contains(w)) && time
}

/// The period of a title: `FROM May 1 to May 31, 2023`, `с 1 по 31 мая 2023 года`, `MAY 2023`, `2023 жылғы мамыр`.
pub(super) fn of_title(title: &str) -> Option<Period> {
    let words: Vec<_> = words(title).collect();
    let found = all(title, &words);
    let stated = words.iter().filter_map(|(_, w)| year(w)).next_back();
    if let (Some(first), Some(last)) = (found.first(), found.last()) {
        let year = last.year.or(stated)?;
        let day = last.last.unwrap_or(last.day);
        let to = Date::new(year, last.month, day).ok().unwrap_or(Date::new(year, last.month, 1).ok()?.last_of_month());
        if found.len() == 1 {
            let from = last.last.map_or(1, |_| last.day); // `с 1 по 31 мая 2023`
            let from = Date::new(year, last.month, from).ok()?;
            return (from <= to).then_some(Period { from, to });
        }
        let from_year = first.year.unwrap_or(if first.month > last.month { year - 1 } else { year });
        let from = Date::new(from_year, first.month, first.day).ok()?;
        return (from <= to).then_some(Period { from, to });
    }
    let month = words.iter().find_map(|(_, w)| month(w))?;
    whole_month(stated?, month)
}

/// The period of a text without a title: the month that most entries open with, in the year that stands beside that month
/// most often, in prose (`November 25, 2023`), in numbers (`25.11.2023`) or in addresses (`/2023/11/`); else in the year
/// that stands in the text most often.
/// `datelines`: the dates that entries open with.
pub(super) fn of_text(text: &str, datelines: &[Written]) -> Option<Period> {
    let month = most(datelines.iter().map(|d| d.month))?;
    let own = most(datelines.iter().filter(|d| d.month == month).filter_map(|d| d.year));
    let words = LazyCell::new(|| beside_years(text));
    let beside = || {
        let dates = all(text, &words).into_iter().filter(|d| d.month == month).filter_map(|d| d.year);
        most(dates.chain(in_addresses(text, &words, month)))
    };
    let anywhere = || most(words.iter().filter_map(|(_, w)| year(w)));
    whole_month(own.or_else(beside).or_else(anywhere)?, month)
}

fn whole_month(year: i16, month: i8) -> Option<Period> {
    let from = Date::new(year, month, 1).ok()?;
    Some(Period { from, to: from.last_of_month() })
}

/// Every date in the text of these words.
fn all(text: &str, words: &[(usize, &str)]) -> Vec<Written> {
    let mut found: Vec<Written> = Vec::new();
    for &(at, word) in words {
        let free = found.last().is_none_or(|last| at >= last.span.end);
        let may_open = word.as_bytes()[0].is_ascii_digit() || month(word).is_some();
        if free
            && may_open
            && let Some(date) = dates::at(text, at)
        {
            found.push(date);
        }
    }
    found
}

/// `/2023/11/24/` and `2023-11-24` in addresses.
fn in_addresses(text: &str, words: &[(usize, &str)], month: i8) -> impl Iterator<Item = i16> {
    let mut last: Option<(usize, i16)> = None;
    words.iter().filter_map(move |&(at, word)| {
        let before = last.take();
        if let Some(year) = year(word) {
            last = Some((at + word.len(), year));
            return None;
        }
        let (end, year) = before?;
        let parted = end + 1 == at && matches!(text.as_bytes()[end], b'/' | b'-');
        (parted && word.len() == 2 && word.parse() == Ok(month)).then_some(year)
    })
}

/// The words of the lines in which a year may stand: no date and no address goes on in another line.
fn beside_years(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.contains("20") || line.contains("19") {
            found.extend(words(line).map(|(at, word)| (start + at, word)));
        }
        start += line.len();
    }
    found
}

/// Runs of letters and digits that may be a figure or a month by their first letter, with where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let alnum = |at: usize| bytes.get(at).is_some_and(|byte| ALNUM[usize::from(*byte)]);
    let letter = |at: usize| text[at..].chars().next().filter(|c| is_letter_or_digit(*c)).map_or(0, char::len_utf8);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let (start, first) = (at, *bytes.get(at)?);
            loop {
                while alnum(at) {
                    at += 1;
                }
                match bytes.get(at) {
                    Some(byte) if !byte.is_ascii() && letter(at) > 0 => at += letter(at),
                    _ => break,
                }
            }
            if at == start {
                at += if first.is_ascii() { 1 } else { text[at..].chars().next()?.len_utf8() };
            } else if !first.is_ascii_alphabetic()
                || matches!(first | 0x20, b'j' | b'f' | b'm' | b'a' | b's' | b'o' | b'n' | b'd')
            {
                return Some((start, &text[start..at]));
            }
        }
    })
}

/// Whether a byte is a letter or a digit of ASCII.
const ALNUM: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

fn year(word: &str) -> Option<i16> {
    if word.len() == 4 { word.parse().ok().filter(|y| (1990..2100).contains(y)) } else { None }
}

/// The value met most often; of several, the one met first.
fn most<T: Copy + Eq + std::hash::Hash>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: HashMap<T, (usize, usize)> = HashMap::new();
    for (i, value) in values.enumerate() {
        counts.entry(value).or_insert((0, i)).0 += 1;
    }
    counts.into_iter().max_by_key(|(_, (count, first))| (*count, std::cmp::Reverse(*first))).map(|(value, _)| value)
}
