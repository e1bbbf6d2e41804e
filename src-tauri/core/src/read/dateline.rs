//! The dateline that opens an entry: its date, then its places. `November 3, Aktobe Oblast, …`, `On November 2, in Almaty,
//! …`, `10 мая, г. Уральск, …`, `Almaty, May 3: …`, `Monday, May 2. Taraz. …`.
//!
//! After the date, what stands first is read as a place when the gazetteer knows it (`Almaty resident …` names Almaty too),
//! when a word says its kind (`Koyandy settlement`), or, with a doubt, when a single unknown name stands where a place
//! would (`May 3, Zhanatobe, …`). What stands second and later must be parted by a comma, a bracket or `and`, and go on
//! with one, so that `Almaty, Kazakhstan authorities` names only Almaty.
//!
//! Left out: places met later in the text, adjectives (`Buryat journalist`, `Karaganda Regional Court`).

mod known;
mod lead;
mod places;

use super::Context;
use crate::chronicle::{Certainty, Date, Found, Place};
use crate::dates::{self, Written};
use crate::lexicon::place_words::BEFORE;
use crate::lexicon::table::Words;
use crate::lexicon::weekdays;
use crate::text::{Span, begins_with, in_small_letters, is_letter};

/// What opens an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dateline {
    /// The date as written; the span leaves `On` out.
    pub date: Option<Found<Date>>,
    /// The places in order.
    pub places: Vec<Found<Place>>,
    /// Where the story begins, in bytes.
    pub end: usize,
}

/// Reads the dateline at the start of `text`.
pub fn read(text: &str, context: Context<'_>) -> Dateline {
    let Some((written, place_first)) = opening(text) else {
        // an entry without a day may still open with a place, or with one that is known
        let month = lead::behind_a_month(text, opener(text));
        let places = places::read(text, month.unwrap_or_else(|| opener(text)), context, month.is_some());
        let end = places.last().map_or(0, |p| p.span.end);
        return Dateline { date: None, places, end };
    };
    let date = written.date(context.period).map(|value| {
        let (certainty, reason) = match (written.year, context.period) {
            (Some(_), _) => (Certainty::Sure, "date with its year"),
            (None, Some(p)) if (p.from..=p.to).contains(&value) => (Certainty::Sure, "date within the period"),
            _ => (Certainty::Likely, "date outside the period"),
        };
        Found { span: written.span, value, certainty, reason }
    });
    let after = weekday(text, written.span.end);
    let (from, until) = if place_first { (opener(text), written.span.start) } else { (after, text.len()) };
    let mut places = places::read(text, from, context, true);
    places.retain(|p| p.span.end <= until);
    if let Some(day) = date.as_ref().map(|d| d.value) {
        for place in &mut places {
            if let Some(region) = &mut place.value.region {
                *region = crate::lexicon::places::region_on(region, day).to_owned();
            }
        }
    }
    let end = places.last().map_or(written.span.end, |p| p.span.end.max(written.span.end));
    Dateline { date, places, end }
}

/// The date of the dateline at the start of `text`, whether it stands before or after the place.
pub fn dated(text: &str) -> Option<Written> {
    opening(text).map(|(written, _)| written)
}

/// Words that may stand before the date of a dateline: `On`, `Late in the evening of`, `As of`, `В ночь на`.
static BEFORE_A_DATE: Words = Words::new(
    "
    about afternoon around as at between by dawn day during early eve evening from hours in into late midnight
    morning night noon of on overnight since the to today until yesterday
    в вечером вчера днем днём до на накануне ночь ночью около от поздним поздно рано ранним с сегодня со утром
    бүгін кеше кешке таңертең түнде
    ",
);

/// The most of them that are passed over, and the letters that each may have.
const WORDS_BEFORE: usize = 6;
const LONGEST_BEFORE: usize = 10;

/// Where the date of a dateline may begin: behind the words that lead to it.
fn behind_words_before(text: &str, from: usize) -> usize {
    let mut at = from;
    for _ in 0..WORDS_BEFORE {
        let rest = &text[at..];
        let mut letters = rest.char_indices().take(LONGEST_BEFORE + 1);
        let Some((end, _)) = letters.find(|(_, c)| !is_letter(*c)) else { break };
        let after = rest[end..].trim_start_matches([' ', '\u{a0}', ',']);
        if after.len() == rest.len() - end || !BEFORE_A_DATE.contains(&in_small_letters(&rest[..end])) {
            break;
        }
        at = text.len() - after.len();
    }
    at
}

/// Farthest byte at which a date may stand behind the places of a dateline.
const FARTHEST: usize = 120;

/// The date, and whether a place stands before it.
fn opening(text: &str) -> Option<(Written, bool)> {
    let from = opener(text);
    let start = weekday(text, behind_words_before(text, from));
    if let Some(date) = dates::at(text, start).map(|first| with_second_day(text, first)) {
        let rest = &text[date.span.end..];
        // `May 72 kg` has no day of the calendar; a dateline goes on with a mark or a blank
        let goes_on = rest.is_empty()
            || rest.starts_with([',', '.', ':', ';', ' ', '\n', '\r', '\u{a0}', '–', '—', '-', '/', '(', '|', '·']);
        return goes_on.then_some((date, false));
    }
    behind_an_occasion(text, from)
        .map(|date| (date, false))
        .or_else(|| place_then_date(text, from).map(|date| (date, true)))
}

/// `On the eve of the Day of the Republic, October 24, …`: the date stands behind what happened on it.
fn behind_an_occasion(text: &str, from: usize) -> Option<Written> {
    let occasion = begins_with(&text[from..], &["On the ", "On ", "Ahead of ", "В ", "Во ", "Накануне ", "Ко "])?;
    let comma = text[from..].char_indices().take(90).find(|(_, c)| *c == ',')?.0;
    let words = &text[from + occasion.len()..from + comma];
    let said =
        ["eve of", "Day", "nniversary", "ccasion", "Eve", "День", "Дня", "годовщин"].iter().any(|w| words.contains(w));
    let at = from + comma + 1;
    let at = at + (text[at..].len() - text[at..].trim_start_matches([' ', '\u{a0}']).len());
    (said && !words.contains('.')).then(|| dates::at(text, at)).flatten()
}

/// `November 30 – December 2`, `From 5 May to 7 May 2023`: the first day, up to the end of the second.
fn with_second_day(text: &str, first: Written) -> Written {
    let rest = &text[first.span.end..];
    let dash = begins_with(
        rest,
        &["-", "–", "—", " - ", " – ", " — ", " and ", " to ", " till ", " until ", " through ", " и ", " по ", " до "],
    );
    match dash.and_then(|dash| dates::at(text, first.span.end + dash.len())) {
        Some(second) => Written {
            span: Span::new(first.span.start, second.span.end),
            year: first.year.or(second.year.filter(|_| first.month <= second.month)),
            ..first
        },
        None => first,
    }
}

/// `Almaty, May 3: …`, `In Taraz on 3 May …`, `Aktobe. November 4. …`: only after places that are known.
fn place_then_date(text: &str, from: usize) -> Option<Written> {
    let first = text[from..].chars().next()?;
    let near = text.char_indices().map(|(i, _)| i).take_while(|i| *i <= FARTHEST).last()?;
    if !first.is_uppercase() && BEFORE.longest(&text[from..]).is_none()
        || !text[..near].bytes().any(|b| b.is_ascii_digit())
    {
        return None;
    }
    let places = places::read(text, from, Context::default(), false);
    let end = places.last().filter(|p| p.certainty >= Certainty::Likely)?.span.end;
    let rest = &text[end..];
    let gap = rest.trim_start_matches([' ', '\u{a0}', ',', '.', '–', '—', '-', ':', '(', '|', '·']);
    let gap = ["on the ", "on ", "On "].iter().find_map(|w| gap.strip_prefix(w)).unwrap_or(gap);
    dates::at(text, weekday(text, text.len() - gap.len()))
}

/// Behind the weekday that stands at `at` or after a mark, and behind what parts it from its date; `at` where none does.
fn weekday(text: &str, at: usize) -> usize {
    let blank = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '(' | ')' | '–' | '—' | '-' | ':');
    let rest = text[at..].trim_start_matches([' ', '\u{a0}', ',', '(']);
    let rest = ["On ", "on ", "В ", "Во ", "в "].iter().find_map(|w| rest.strip_prefix(w)).unwrap_or(rest);
    let end = rest.char_indices().take(13).find(|(_, c)| !is_letter(*c)).map_or(rest.len(), |(i, _)| i);
    if weekdays::weekday(&rest[..end]).is_none() {
        return at;
    }
    let rest = rest[end..].trim_start_matches(blank);
    let rest = ["күні", "the ", "on the ", "on "].iter().find_map(|w| rest.strip_prefix(w)).unwrap_or(rest);
    text.len() - rest.trim_start_matches(blank).len()
}

/// Where the words begin: after a bullet, an opening quotation mark, a number made by hand (`12.`, `12)`) or in brackets.
fn opener(text: &str) -> usize {
    let trimmed = text.trim_start_matches([
        '•', '–', '—', '-', '*', '·', '▪', ' ', '\u{a0}', '\t', '“', '"', '«', '\u{feff}', '\u{200b}',
    ]);
    let at = text.len() - trimmed.len();
    if let Some((_, len)) = super::references::label(trimmed) {
        return at + len + (trimmed.len() - len - trimmed[len..].trim_start().len());
    }
    let digits = trimmed.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let rest = &trimmed[digits..];
    match rest.strip_prefix(['.', ')']).map(|r| r.trim_start_matches([' ', '\u{a0}', '\t'])) {
        Some(after) if (1..=3).contains(&digits) && rest.len() > after.len() + 1 && dates::at(after, 0).is_some() => {
            text.len() - after.len()
        }
        _ => at,
    }
}

#[cfg(test)]
mod tests;
