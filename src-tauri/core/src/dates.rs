//! A date where it stands: `November 1`, `22 November`, `On 3 March 2021`, `May 1, 2024`, `14.02.2020`, `2020-02-14`, `10 мая 2023
//! года`, `10 мамыр`, `2023 жылғы 10 мамырда`; of a range (`May 3–5`) the first day.
//!
//! What it leaves out: weekdays, hours, and words such as *yesterday*.

use crate::chronicle::{Date, Period};
use crate::lexicon::months::month;
use crate::text::{Span, begins_with, is_capital, is_letter, is_letter_or_digit};

/// A date as written, before it is known to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// From the first to the last of its words, the year with its word (`года`, `жылғы`) included.
    pub span: Span,
    /// 1–31 as written; may not exist in the month.
    pub day: i8,
    /// 1–12.
    pub month: i8,
    /// Where one is written; two digits mean this century.
    pub year: Option<i16>,
    /// Of a range within the month (`May 3–5`), its last day as written.
    pub last: Option<i8>,
}

impl Written {
    /// The day it means: in its own year, else in the year that brings it nearest to `period`. `None` when no year is
    /// known or the day does not exist.
    pub fn date(&self, period: Option<Period>) -> Option<Date> {
        let on = |year| Date::new(year, self.month, self.day).ok();
        if let Some(year) = self.year {
            return on(year);
        }
        let Period { from, to } = period?;
        let far = |d: &Date| {
            let days = |a: Date, b: Date| {
                (i32::from(a.year()) - i32::from(b.year())) * 372
                    + (i32::from(a.month()) - i32::from(b.month())) * 31
                    + i32::from(a.day())
                    - i32::from(b.day())
            };
            days(from, *d).max(days(*d, to)).max(0)
        };
        [from.year() - 1, from.year(), from.year() + 1].into_iter().filter_map(on).min_by_key(far)
    }
}

/// The date whose words begin at byte `at`, which must be the start of a word.
pub fn at(text: &str, at: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    if bytes.get(at)?.is_ascii_digit() {
        numeric(text, at)
            .or_else(|| year_first(text, at))
            .or_else(|| kazakh_year_first(text, at))
            .or_else(|| day_first(text, at))
    } else {
        month_first(text, at)
    }
}

/// `14.02.2020`, `30.11.23`, `14/02/2020`.
fn numeric(text: &str, start: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    let (day, at) = number(bytes, start, 2)?;
    let dot = *bytes.get(at).filter(|b| matches!(b, b'.' | b'/'))?;
    let (month, at) = number(bytes, at + 1, 2)?;
    if bytes.get(at) != Some(&dot) {
        return None;
    }
    let (year, end) = number(bytes, at + 1, 4)?;
    let year = match end - at - 1 {
        4 => year,
        2 => 2000 + year,
        _ => return None,
    };
    let end = skip_any(text, end, &["г.", "г"]); // `14.02.2020г.`
    written(text, start, day, month, Some(year), end)
}

/// `2020-02-14`.
fn year_first(text: &str, start: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    let (year, at) = number(bytes, start, 4).filter(|(y, at)| *at == start + 4 && (1900..2100).contains(y))?;
    let two = |at: usize| number(bytes, at + 1, 2).filter(|(_, end)| bytes.get(at) == Some(&b'-') && *end == at + 3);
    let (month, at) = two(at)?;
    let (day, end) = two(at)?;
    written(text, start, day, month, Some(year), end)
}

/// `22 November`, `3 March 2021`, `10 мая 2023 года`, `1st of May`, `10–12 мая`.
fn day_first(text: &str, start: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    let (day, mut at) = number(bytes, start, 2)?;
    at = skip_any(text, at, &["st", "nd", "rd", "th", "-го", "-ого", "-ші", "-шы"]);
    let last = range(text, at);
    at = last.map_or(at, |(_, after)| after);
    at = spaces(text, at).unwrap_or(at); // `22November`
    at = skip_any(text, at, &["of "]);
    let word = word(text, at);
    let month = month(word)?;
    at += word.len();
    let (year, end) = year(text, at);
    let date = written(text, start, day, i16::from(month), year, end)?;
    Some(Written { last: last.map(|(day, _)| day), ..date })
}

/// `November 1`, `May 1, 2024`, `November 02`, `May, 7, Semey`, `May 3–5`, `Nov. 3`, `мамырдың 10-ы`.
fn month_first(text: &str, start: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    let word = word(text, start);
    let month = month(word)?;
    let mut at = start + word.len();
    at = skip_any(text, at, &[".", ","]);
    let apart = text[..at].ends_with(',');
    let blank = spaces(text, at);
    let (day, mut at) = number(bytes, blank.unwrap_or(at), 2)?; // `May15`
    if apart && !text[at..].starts_with([',', ':', '.']) {
        // `In May, 15 people`, but `May,15 Almaty`
        let goes_on = spaces(text, at).map_or("", |at| &text[at..]);
        if blank.is_some() || !goes_on.starts_with(is_capital) {
            return None;
        }
    }
    at = skip_any(text, at, &["st", "nd", "rd", "th", "-ы", "-і", "-ында", "-інде"]);
    let last = range(text, at);
    at = last.map_or(at, |(_, after)| after);
    let (year, end) = year(text, at);
    let date = written(text, start, day, i16::from(month), year, end)?;
    Some(Written { last: last.map(|(day, _)| day), ..date })
}

/// `2023 жылғы 10 мамырда`, `2023 ж. 10 мамыр`.
fn kazakh_year_first(text: &str, start: usize) -> Option<Written> {
    let bytes = text.as_bytes();
    let (year, at) = number(bytes, start, 4).filter(|(_, at)| *at == start + 4)?;
    let at = spaces(text, at)?;
    let said = begins_with(&text[at..], &["жылғы", "жылдың", "жылы", "ж."])?;
    let at = spaces(text, at + said.len())?;
    let rest = day_first(text, at)?;
    written(text, start, i16::from(rest.day), i16::from(rest.month), Some(year), rest.span.end)
}

fn written(text: &str, start: usize, day: i16, month: i16, year: Option<i16>, end: usize) -> Option<Written> {
    let ends_word = !text[end..].starts_with(is_letter_or_digit);
    let fits = (1..=31).contains(&day) && (1..=12).contains(&month) && ends_word;
    fits.then(|| Written { span: Span::new(start, end), day: day as i8, month: month as i8, year, last: None })
}

/// A year after a date, with its word: `, 2024`, ` 2023 года`, ` 2023 г.`. The end is `at` where there is none.
fn year(text: &str, at: usize) -> (Option<i16>, usize) {
    let bytes = text.as_bytes();
    let comma = bytes.get(at) == Some(&b',');
    let after = at + usize::from(comma);
    let Some(from) = spaces(text, after).or(comma.then_some(after)) else { return (None, at) }; // `May 1,2024`
    let Some((year, end)) = number(bytes, from, 4).filter(|(y, end)| *end == from + 4 && (1900..2100).contains(y))
    else {
        return (None, at);
    };
    let after = spaces(text, end).unwrap_or(end);
    let said = begins_with(&text[after..], &["года", "году", "год", "г.", "жылы", "жылғы", "жылдың"]);
    (Some(year), said.filter(|_| after > end).map_or(end, |said| after + said.len()))
}

/// The last day of a range, `–5`, `/5`, ` and 5`, ` to 5`, ` по 5`, or `, 5` where a mark follows, as it does in a dateline;
/// and where it ends. One that has its own month is a date of its own.
fn range(text: &str, at: usize) -> Option<(i8, usize)> {
    let rest = &text[at..];
    let dash = begins_with(
        rest,
        &["-", "–", "—", "/", " - ", " – ", " — ", " and ", " to ", " until ", " и ", " на ", " по ", ", "],
    )?;
    let (day, end) = number(text.as_bytes(), at + dash.len(), 2)?;
    let marked = dash != ", " || text[end..].starts_with([',', '.', ':', ';', '–', '—']);
    ((1..=31).contains(&day) && marked).then_some((day as i8, end))
}

/// The number of at most `digits` digits at `at`, and where it ends; `None` when more digits follow.
fn number(bytes: &[u8], at: usize, digits: usize) -> Option<(i16, usize)> {
    let len = bytes.get(at..)?.iter().take(digits + 1).take_while(|b| b.is_ascii_digit()).count();
    if len == 0 || len > digits {
        return None;
    }
    Some((bytes[at..at + len].iter().fold(0, |n, b| n * 10 + i16::from(b - b'0')), at + len))
}

/// Where the text goes on after one to three blanks at `at`.
fn spaces(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let blanks: usize =
        rest.chars().take(3).take_while(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}')).map(char::len_utf8).sum();
    (blanks > 0).then_some(at + blanks)
}

fn skip_any(text: &str, at: usize, words: &[&str]) -> usize {
    begins_with(&text[at..], words).map_or(at, |w| at + w.len())
}

/// The letters at `at`, at most 24 characters of them.
fn word(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    let end = rest.char_indices().take(24).find(|(_, c)| !is_letter(*c)).map(|(i, _)| i);
    &rest[..end.unwrap_or_else(|| rest.char_indices().nth(24).map_or(rest.len(), |(i, _)| i))]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(text: &str) -> String {
        at(text, 0).map_or("none".into(), |w| {
            format!("{}-{:02}-{:02} «{}»", w.year.unwrap_or(0), w.month, w.day, w.span.of(text))
        })
    }

    #[test]
    fn forms() {
        let forms = [
            "November 1, Astana",
            "22 November, Aktau",
            "3 March 2021 in Oral",
            "November 02",
            "May 1, 2024, Aktobe",
            "14.02.2020,",
            "10 мая 2023 года в Астане",
            "10 мамыр",
            "2023 жылғы 10 мамырда",
            "May 3–5, Taraz",
            "May 30, 31, Taraz",
            "May 3, 12 people",
            "May 30 - June 2, Warsaw",
            "May 5/6, Taraz",
            "5/6 May, Taraz",
            "2022 жылдың 1 қарашасы",
            "30.11.23 at",
            "Nov. 3",
            "1st of June",
            "мамырдың 10-ы",
            "15 citizens",
            "May 72 kg",
            "Mayor 1",
            "November 1995",
            "31/12/2022",
            "2020-02-14, Oral",
            "2020-02-1",
            "May15, Oral",
            "May,15 Oral",
            "May,15 people",
            "22November, Oral",
            "May 1,2024 Oral",
            "14.02.2020г., Орал",
            "5 по 7 марта в Семее",
            "Novmeber 5, Oral",
        ];
        insta::assert_snapshot!(forms.map(say).join("\n"), @r"
        0-11-01 «November 1»
        0-11-22 «22 November»
        2021-03-03 «3 March 2021»
        0-11-02 «November 02»
        2024-05-01 «May 1, 2024»
        2020-02-14 «14.02.2020»
        2023-05-10 «10 мая 2023 года»
        0-05-10 «10 мамыр»
        2023-05-10 «2023 жылғы 10 мамырда»
        0-05-03 «May 3–5»
        0-05-30 «May 30, 31»
        0-05-03 «May 3»
        0-05-30 «May 30»
        0-05-05 «May 5/6»
        0-05-05 «5/6 May»
        2022-11-01 «2022 жылдың 1 қарашасы»
        2023-11-30 «30.11.23»
        0-11-03 «Nov. 3»
        0-06-01 «1st of June»
        0-05-10 «мамырдың 10-ы»
        none
        none
        none
        none
        2022-12-31 «31/12/2022»
        2020-02-14 «2020-02-14»
        none
        0-05-15 «May15»
        0-05-15 «May,15»
        none
        0-11-22 «22November»
        2024-05-01 «May 1,2024»
        2020-02-14 «14.02.2020г.»
        0-03-05 «5 по 7 марта»
        0-11-05 «Novmeber 5»
        ");
    }

    #[test]
    fn the_year_nearest_to_the_period() {
        let on = |y, m, d| Date::new(y, m, d).expect("a day of the calendar");
        let january = Some(Period { from: on(2024, 1, 1), to: on(2024, 1, 31) });
        assert_eq!(at("December 30", 0).and_then(|w| w.date(january)), Some(on(2023, 12, 30)));
        assert_eq!(at("January 7", 0).and_then(|w| w.date(january)), Some(on(2024, 1, 7)));
        assert_eq!(at("February 30", 0).and_then(|w| w.date(january)), None);
        assert_eq!(at("January 7", 0).and_then(|w| w.date(None)), None);
    }
}
