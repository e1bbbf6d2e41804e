//! Lengths of time and sums of money, as a court gives them: `3 years, 2 months and 20 days`, `1.6 years`, `ten days`,
//! `50 million 116 thousand 20 tenge`, `155000 тг`, `5 MCIs`. A unit is met first, by its word; then the number is
//! read backwards from it, so that the work is in proportion to the units, not to the digits.

mod numbers;

use self::numbers::{ONE, figure, number_word, times};
use crate::chronicle::Currency;
use crate::text::{Span, in_small_letters};

/// What a quantity counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// See the words.
    Year,
    /// `полгода`: six months, in one word.
    HalfYear,
    /// See the words.
    Month,
    /// Seven days.
    Week,
    /// A day and a night, `сутки`.
    Day,
    /// Shorter than a day: known, so that it is not taken for anything else.
    Hour,
    /// Money, or indices that stand for it.
    Money(Currency),
}

/// A length or a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Years, months, days; all nothing for hours.
    Length([u32; 3]),
    /// Whole units.
    Sum(u64, Currency),
}

/// No court gives more years than this; `2023 года` is a date.
const MOST_YEARS: u64 = 100 * ONE;

/// The quantity whose unit stands at `unit`; its span begins with the number.
pub fn at(text: &str, at: Span, unit: Unit) -> Option<(Span, Quantity)> {
    if unit == Unit::HalfYear {
        return Some((at, Quantity::Length([0, 6, 0])));
    }
    let until = before_brackets(text, at.start);
    let Unit::Money(currency) = unit else {
        let (start, number, decimals) = length_before(text, until)?;
        let span = Span::new(start, at.end);
        let whole = u32::try_from(number / ONE).ok()?;
        let rest = u32::try_from(number % ONE).ok()?;
        let length = match unit {
            Unit::Year if number > MOST_YEARS => return None,
            Unit::Year => [whole, months_of(rest, decimals), 0],
            Unit::Month => [0, whole, if rest > 0 { 15 } else { 0 }],
            Unit::Week => [0, 0, whole.checked_mul(7)?],
            Unit::Day if number > 400 * ONE => return None,
            Unit::Day => [0, 0, whole],
            Unit::Hour | Unit::HalfYear | Unit::Money(_) => [0, 0, 0],
        };
        return Some((span, Quantity::Length(length)));
    };
    if let Some((start, number)) = sum_before(text, until) {
        return Some((Span::new(start, at.end), Quantity::Sum(number / ONE, currency)));
    }
    let (end, number) = sum_after(text, at.end)?;
    Some((Span::new(at.start, end), Quantity::Sum(number / ONE, currency)))
}

/// `1.6 years` is one year and six months: monitors write months behind the point. Only `.5` is half a year, which is
/// six months too, as in `3.5 years`.
fn months_of(thousandths: u32, decimals: usize) -> u32 {
    match (thousandths, decimals) {
        (0, _) => 0,
        (500, _) => 6,
        (t, 1) => t / 100,
        (t, _) if t / 10 <= 11 => t / 10, // `1.10`, `1.11`
        (t, _) => t * 12 / 1000,          // `2.75`: a true fraction
    }
}

/// Where the number ends that is said once more in brackets, `5 (five) years`; `end` where none is.
fn before_brackets(text: &str, end: usize) -> usize {
    const LONGEST: usize = 80;
    let Some(said) = text[..end].trim_end().strip_suffix(')') else { return end };
    let open = said.bytes().rev().take(LONGEST).position(|b| b == b'(').map(|back| said.len() - back - 1);
    open.filter(|open| said[open + 1..].chars().all(|c| c.is_alphabetic() || c == ' ' || c == '-')).unwrap_or(end)
}

/// The words before `end`, backwards, with where each starts. White space and the hyphen of `15-day` separate.
fn words_before(text: &str, end: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = &text[..end];
    std::iter::from_fn(move || {
        rest = rest.trim_end_matches(|c: char| c.is_whitespace() || c == '-' || c == '‑');
        let start = rest
            .char_indices()
            .rev()
            .take(24) // no number word is longer
            .find(|(_, c)| c.is_whitespace() || matches!(c, '-' | '‑' | '(' | '“' | '"' | '«' | '[' | ']' | '–'))
            .map_or_else(|| rest.char_indices().rev().take(24).last().map_or(0, |(i, _)| i), |(i, c)| i + c.len_utf8());
        let word = &rest[start..];
        rest = &rest[..start];
        (!word.is_empty()).then_some((start, word))
    })
}

/// The number of a length: one word or figure, or `two and a half`.
fn length_before(text: &str, end: usize) -> Option<(usize, u64, usize)> {
    let mut words = words_before(text, end);
    let (start, word) = words.next()?;
    if let Some((number, decimals)) = figure(word) {
        return Some((start, number, decimals));
    }
    let word = in_small_letters(word);
    if matches!(word.as_str(), "к" | "на") {
        return Some((end, ONE, 0)); // `к году ограничения свободы`, `на месяц`
    }
    let half = match word.as_str() {
        "half" | "половиной" | "половину" | "жарым" => ONE / 2,
        _ => 0,
    };
    if half == 0 {
        let number = number_word(&word)?;
        if number >= 20 * ONE {
            return Some((start, number, 0));
        }
        if matches!(word.as_str(), "a" | "an") {
            return Some(match words.next() {
                Some((s, w)) if w.eq_ignore_ascii_case("half") => (s, ONE / 2, 1),
                _ => (start, ONE, 0),
            });
        }
        // `twenty five days`, `двадцать пять суток`
        let tens = words.next().and_then(|(s, w)| Some((s, number_word(&in_small_letters(w))?)));
        return Some(match tens {
            Some((s, tens)) if number < 10 * ONE && (20 * ONE..100 * ONE).contains(&tens) => (s, tens + number, 0),
            _ => (start, number, 0),
        });
    }
    // `one and a half`, `два с половиной`, `бір жарым`
    for (s, w) in words.take(3) {
        let w = in_small_letters(w);
        if let Some(n) = figure(&w).map(|f| f.0).or_else(|| (w != "a").then(|| number_word(&w)).flatten()) {
            return Some((s, n + half, 1));
        }
    }
    Some((start, half, 1))
}

/// One part of a sum.
#[derive(Clone, Copy)]
enum Part {
    Figure { value: u64, three_digits: bool },
    Word(u64),
    Times(u64),
}

fn part(word: &str) -> Option<Part> {
    if let Some((value, decimals)) = figure(word) {
        return Some(Part::Figure { value, three_digits: decimals == 0 && word.len() == 3 });
    }
    let word = in_small_letters(word);
    let word = word.trim_end_matches('.');
    times(word).map(Part::Times).or_else(|| number_word(word).filter(|_| word != "a").map(Part::Word))
}

/// The number of a sum: `50 million 116 thousand 20`, `184 600`, `пять тысяч`.
fn sum_before(text: &str, end: usize) -> Option<(usize, u64)> {
    let mut parts = Vec::new();
    for (start, word) in words_before(text, end).take(12) {
        match part(word) {
            Some(part) => parts.push((start, part)),
            None if word.starts_with(|c: char| c.is_ascii_digit()) && !word.ends_with([',', ';', ':', '.']) => {
                return None;
            }
            None => break,
        }
    }
    parts.reverse();
    total(&parts)
}

/// The number right behind a sign that stands first: `$590`, `KZT 184,000`, `₸ 184 000`.
fn sum_after(text: &str, at: usize) -> Option<(usize, u64)> {
    const MOST: usize = 5; // groups of digits
    let (mut end, mut sum) = (at, None);
    for _ in 0..MOST {
        let rest = &text[end..];
        let from = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let digits = rest[from..].find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | '\''));
        let word = rest[from..][..digits.unwrap_or(rest.len() - from)].trim_end_matches([',', '.', '\'']);
        sum = match (sum, figure(word)) {
            (None, Some((value, _))) => Some(value),
            (Some(sum), Some((value, 0))) if word.len() == 3 => Some(u64::checked_mul(sum, 1000)?.checked_add(value)?),
            _ => break,
        };
        end += from + word.len();
    }
    let behind: String = text[end..].chars().take(16).collect(); // no word for thousands is longer
    let times = behind.split_whitespace().next().and_then(|w| times(&in_small_letters(w))).unwrap_or(1);
    Some((end, sum?.checked_mul(times)?))
}

/// Adds the parts up, from the last figure that can begin a sum: in `Part 7 50 thousand`, that is `50`.
fn total(parts: &[(usize, Part)]) -> Option<(usize, u64)> {
    let (mut start, mut sum, mut open): (Option<usize>, u64, Option<u64>) = (None, 0, None);
    for &(at, part) in parts {
        match part {
            Part::Figure { value, three_digits } => {
                open = match open {
                    Some(o) if three_digits && o < 1_000_000 * ONE => Some(o * 1000 + value),
                    Some(_) => {
                        (start, sum) = (Some(at), 0); // a number that is not part of this one stood before
                        Some(value)
                    }
                    None => Some(value),
                };
            }
            Part::Word(value) => open = Some(open.unwrap_or(0).checked_add(value)?),
            Part::Times(times) => {
                sum = sum.checked_add(open.take().unwrap_or(ONE).checked_mul(times)?)?;
            }
        }
        start = start.or(Some(at));
    }
    let sum = sum.checked_add(open.unwrap_or(0))?;
    (sum > 0).then_some((start?, sum))
}

#[cfg(test)]
mod tests;
