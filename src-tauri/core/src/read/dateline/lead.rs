//! What stands between the date of a dateline and its first place: marks, `in`, a site, a day.

use crate::lexicon::months::month;
use crate::lexicon::place_words::BEFORE;
use crate::lexicon::table::Words;
use crate::text::{begins_with, is_capital, is_letter, is_letter_or_digit};

/// Leaves out what stands between the date and the first place.
pub(super) fn skip(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    let trimmed = rest.trim_start_matches([
        ' ', '\n', '\r', '\u{a0}', ',', '.', ':', ';', '–', '—', '-', '(', '/', '|', '·', '•', '\u{202f}',
    ]);
    let trimmed =
        ["in the ", "in ", "In the ", "In ", "at ", "At ", "near ", "в ", "В ", "во ", "под ", "күні ", "күнгі "]
            .iter()
            .find_map(|lead| trimmed.strip_prefix(lead).filter(|t| t.starts_with(char::is_uppercase) || is_kind(t)))
            .unwrap_or(trimmed);
    text.len() - trimmed.len()
}

/// Behind the day of remembrance that stands between the date and the place: `the Day of the Journalist, in Semey`,
/// `Constitution Day, Oral`.
pub(super) fn behind_a_day(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let rest = ["on the ", "on "].iter().find_map(|w| rest.strip_prefix(w)).unwrap_or(rest);
    let mark = rest.char_indices().take(100).find(|(_, c)| matches!(c, ',' | '.' | ':' | '—' | '–'))?.0;
    let named = &rest[..mark];
    let ends_so = [" Day", " day", " күні", " Anniversary"].iter().any(|day| named.ends_with(day));
    let opens_so = begins_with(
        named,
        &["the Day of ", "Day of ", "the International ", "International ", "the World ", "World ", "День "],
    );
    let opens_so = opens_so.is_some_and(|words| words.starts_with("Д") || named.contains("Day"));
    let capital = named.trim_start_matches("the ").starts_with(is_capital);
    (opens_so || ends_so && capital && named.split(' ').count() <= 6)
        .then(|| skip(text, text.len() - rest.len() + mark))
}

/// Behind the hashtag that stands between the date and the place: `#Qantar2022, Aktau`.
pub(super) fn behind_a_hashtag(text: &str, at: usize) -> Option<usize> {
    let tag = text.get(at..)?.strip_prefix('#')?;
    let end = tag.find(|c: char| !is_letter_or_digit(c) && c != '_').filter(|end| (1..=40).contains(end))?;
    tag[end..].starts_with([',', ' ', '.', ':']).then(|| skip(text, text.len() - tag.len() + end))
}

/// Words of the hour that stands between the date and the place.
static OF_AN_HOUR: Words = Words::new(
    "
    a.m about afternoon am approximately around at between early evening hours in late local midnight morning night
    noon o'clock o’clock p.m pm the time
    в вечера вечером днем днём дня ночи ночью около утра утром час часа часов часам к
    кешке сағат таңертең түнде шамасында
    ",
);

/// Behind the hour that stands between the date and the place: `at about 10:30 p.m., Aktau`, `в 7 часов утра в Актау`.
pub(super) fn behind_an_hour(text: &str, at: usize) -> Option<usize> {
    const MOST: usize = 8; // words
    let rest = text.get(at..)?;
    let (mut end, mut last) = (0, "");
    for word in rest.split(' ').take(MOST) {
        let bare = word.trim_end_matches([',', '.']);
        let figure = bare.starts_with(|c: char| c.is_ascii_digit())
            && bare.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'-'));
        if !figure && !OF_AN_HOUR.contains(bare) {
            let leads = last.ends_with(',') || matches!(last, "in" | "at" | "в");
            return (leads && word.starts_with(is_capital)).then_some(at + end);
        }
        (end, last) = (end + word.len() + 1, word);
    }
    None
}

/// Behind the site that a place is named with: `at the airport of Semey`, `outside the city court in Taraz`, which a
/// mark must follow, for `in the evening in Taraz` opens a story.
pub(super) fn behind_a_site(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let site = ["at the ", "near the ", "outside the ", "in front of the ", "in the ", "from the "]
        .iter()
        .find_map(|lead| rest.strip_prefix(lead))?;
    let mut words = site;
    for _ in 0..4 {
        let (word, more) = words.split_once(' ')?;
        if matches!(word, "of" | "in") && words.len() < site.len() {
            let place = more.starts_with(is_capital).then_some(text.len() - more.len())?;
            let name: &str = more.split([',', '.', ':', ';']).next().unwrap_or(more);
            let alone = name.len() < more.len()
                && name.split(' ').count() <= 3
                && name.split(' ').all(|w| w.starts_with(is_capital));
            return alone.then_some(place);
        }
        if !word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            return None;
        }
        words = more;
    }
    None
}

/// Behind a month without a day: `In early May, `, `At the end of May 2023, `, `В начале мая, `. A mark must follow, for
/// `In May 15 people` opens a story, and so must a place, which the caller looks for.
pub(super) fn behind_a_month(text: &str, at: usize) -> Option<usize> {
    let parts = [
        "the beginning of ",
        "the middle of ",
        "the end of ",
        "the first half of ",
        "the second half of ",
        "the first days of ",
        "the last days of ",
        "early ",
        "mid-",
        "late ",
        "начале ",
        "середине ",
        "конце ",
        "первых числах ",
        "последних числах ",
    ];
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let mut rest = text.get(at..)?;
    let capital = rest.chars().next().filter(|c| c.is_uppercase())?;
    // the words stand in small letters behind their first
    let first = ["in ", "at ", "by ", "в ", "к "].iter().find(|w| w.starts_with(lower(capital)));
    let prep = first.and_then(|w| rest[capital.len_utf8()..].strip_prefix(&w[capital.len_utf8()..]));
    rest = prep.unwrap_or(rest);
    let part = parts.iter().find_map(|part| {
        let head = part.chars().next()?;
        let tail = &part[head.len_utf8()..];
        rest.strip_prefix(*part).or_else(|| rest.strip_prefix(head.to_uppercase().next()?)?.strip_prefix(tail))
    });
    rest = part.unwrap_or(rest);
    let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
    month(&rest[..end])?;
    rest = &rest[end..];
    let year = rest.strip_prefix(' ').filter(|y| y.bytes().take(4).filter(u8::is_ascii_digit).count() == 4);
    rest = year.map_or(rest, |year| &year[4..]);
    rest.starts_with([',', '.', ':']).then(|| skip(text, text.len() - rest.len()))
}

fn is_kind(text: &str) -> bool {
    BEFORE.longest(text).is_some()
}
