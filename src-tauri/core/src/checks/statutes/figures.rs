//! Where a measure's figure stands: the number that says how much, with its unit.

use crate::text::Span;

/// Bytes behind the first word of a measure within which its figure stands.
const NEAR: usize = 160;

/// The first number of that value at or behind the measure's words, with the word behind it; the measure's own words where
/// it is written otherwise.
pub fn of(text: &str, measure: Span, value: u64) -> Span {
    let mut at = measure.start;
    let mut end = text.len().min(measure.end + NEAR);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    while let Some(from) = text[at..end].find(|c: char| c.is_ascii_digit()).map(|i| at + i) {
        let digits = text[from..end].find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\u{a0}')));
        let to = from + text[from..digits.map_or(end, |d| from + d)].trim_end_matches([',', '.', ' ', '\u{a0}']).len();
        let number: String = text[from..to].chars().filter(char::is_ascii_digit).collect();
        if number.parse() == Ok(value) || number.parse().is_ok_and(|n: u64| n.checked_mul(1000) == Some(value)) {
            let unit = text[to..].trim_start_matches([' ', '\u{a0}']);
            let start = text.len() - unit.len();
            let len = unit.find(|c: char| !c.is_alphabetic()).unwrap_or(unit.len());
            return Span::new(from, if len > 0 { start + len } else { to });
        }
        at = to;
    }
    measure
}
