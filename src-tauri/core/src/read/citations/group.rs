//! The word for article with its numbers and parts.

mod before;
mod cursor;
mod kazakh;
mod ordinal;
mod words;

pub(super) use cursor::{part_after, title, title_end};
pub(super) use words::is_list;

use crate::chronicle::Code;
use crate::lexicon::{codes, statutes};
use crate::names::Word;
use crate::read::Words;
use crate::text::{Span, begins_with, is_letter};
use before::parts_before;
use cursor::{Cursor, Qualifier};
use kazakh::kazakh;
use ordinal::ordinals;
use words::{is_word_for_article, opens_article};

/// Numbers of one group are cut here; no list of a chronicle is as long.
const MOST: usize = 40;

/// A number with its part and point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) article: String,
    pub(super) part: Option<String>,
    pub(super) point: Option<String>,
    pub(super) span: Span,
}

/// A group, from its first word (`part 2 of Article …` begins with the part) to its last number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) numbers: Vec<Number>,
}

/// Every group, in order; they do not overlap.
pub(super) fn all(words: &Words<'_>) -> Vec<Group> {
    let text = words.text;
    let mut groups: Vec<Group> = Vec::new();
    for (at, word) in openings(words) {
        let free = groups.last().is_none_or(|g| at >= g.end);
        if !free || !opens_article(word) {
            continue;
        }
        let floor = groups.last().map_or(0, |g| g.end);
        let group = kazakh(text, at, word, floor)
            .or_else(|| forward(text, at, word, floor))
            .or_else(|| ordinals(text, at, word, floor));
        groups.extend(group);
    }
    add_bare(words, &mut groups);
    groups
}

/// Adds, in their place, the numbers that stand without the word for article before the name of a code that has them:
/// `under 258 part 1 of the CC`, `по 174 УК`.
fn add_bare(words: &Words<'_>, groups: &mut Vec<Group>) {
    let text = words.text;
    let mut bare: Vec<Group> = Vec::new();
    let mut behind = groups.iter().peekable(); // the groups that are not passed yet
    let mut floor = 0;
    let number = |word: &&Word<'_>| word.text.as_bytes()[0].is_ascii_digit() && (2..=7).contains(&word.text.len());
    for word in words.words.iter().filter(number) {
        while let Some(group) = behind.next_if(|group| group.start <= word.start) {
            floor = floor.max(group.end);
        }
        if word.start < floor || !may_be_of_a_code(text, word.end) {
            continue;
        }
        let mut cursor = Cursor::new(text, word.start);
        let Some(number) = cursor.number() else { continue };
        let group = read_on(text, word.start, floor, cursor, vec![number]);
        floor = group.end; // what does not hold for a list holds for no end of it
        if behind.peek().is_none_or(|next| group.end <= next.start) && code_follows(text, &group) {
            bare.push(group);
        }
    }
    groups.extend(bare);
    groups.sort_unstable_by_key(|group| group.start);
}

/// Whether a number that ends at `end` may be an article of a code: a part, a further number, `of` or a capital stands
/// behind it, and the capital of a code is near. Nearly every number of a text is turned away here.
fn may_be_of_a_code(text: &str, end: usize) -> bool {
    const NEAR: usize = 48; // bytes
    const CAPITALS: [char; 7] = ['C', 'У', 'К', 'Т', 'Г', 'Қ', 'Ә'];
    let next = text[end..].trim_start_matches([' ', '\u{a0}', ',', '(']);
    let near = || next.char_indices().take_while(|(at, _)| *at < NEAR).any(|(_, c)| CAPITALS.contains(&c));
    next.starts_with(|c: char| {
        c.is_ascii_digit() || CAPITALS.contains(&c) || matches!(c, 'p' | 'P' | 'c' | 'o' | 'A' | 'L' | 'ч' | 'п')
    }) && near()
}

/// Whether a code that has the last article of the group is named at its end. In English `of` or a part must tell that the
/// number is an article: `20 Criminal Code cases`.
fn code_follows(text: &str, group: &Group) -> bool {
    let Some(last) = group.numbers.last() else { return false };
    let rest = text[group.end..].trim_start_matches([' ', '\u{a0}']);
    let of = begins_with(rest, &["of the ", "of "]).map_or(0, str::len);
    let rest = &rest[of..];
    let told = of > 0 || last.part.is_some() || rest.as_bytes().first().is_some_and(|byte| !byte.is_ascii());
    let code = codes::named(rest).filter(|_| told && rest.starts_with(is_letter)).map(|named| named.code);
    code.is_some_and(|code| code < Code::Treaty && statutes::has_article(code, &last.article))
}

/// Words that may be a word for article by their first letters, with where they start.
fn openings<'t>(words: &Words<'t>) -> impl Iterator<Item = (usize, &'t str)> {
    let text = words.text;
    let begins = |at: usize, heads: &[&str]| heads.iter().any(|head| text[at..].starts_with(head));
    let may_open = move |at: &usize| match text.as_bytes()[*at] {
        b'a' | b'A' => begins(*at, &["art", "Art", "ART", "ari", "Ari", "ARI", "atr", "Atr", "ATR", "air", "Air"]),
        0xd0 | 0xd1 => begins(*at, &["ст", "Ст", "СТ", "ба", "Ба"]),
        _ => false,
    };
    words.heads.iter().map(|head| head.at).filter(may_open).map(|at| {
        let word = &text[at..];
        (at, &word[..word.find(|c| !is_letter(c)).unwrap_or(word.len())])
    })
}

/// `Articles 158, 147 and 202`, `ч. 2 ст. 405`, `part 2 of Article 405`, `ст. 488 ч. 7`.
fn forward(text: &str, at: usize, word: &str, floor: usize) -> Option<Group> {
    if !is_word_for_article(word) {
        return None;
    }
    let mut cursor = Cursor::new(text, at + word.len());
    cursor.skip(&[".", "ст."]); // `ст.ст.`
    cursor.skip(&["ст.", " ст."]);
    cursor.blanks();
    cursor.skip(&["No. ", "№ ", "№", "#", "No "]);
    let first = cursor.number()?;
    Some(read_on(text, at, floor, cursor, vec![first]))
}

/// The group that begins at byte `at` with these numbers, with what the cursor reads on from the last of them.
fn read_on(text: &str, at: usize, floor: usize, mut cursor: Cursor<'_>, mut numbers: Vec<Number>) -> Group {
    let mut parts_ahead = false;
    loop {
        let last = numbers.len() - 1;
        // parts that stand after their article; several parts are several citations of it
        while let Some(part) = cursor.part() {
            parts_ahead = true;
            let number = &mut numbers[last];
            let before = number.span.end;
            number.span.end = cursor.at;
            match part {
                Qualifier::Part(part) | Qualifier::Paragraph(part) if number.part.is_none() => number.part = Some(part),
                Qualifier::Point(point) | Qualifier::Paragraph(point) if number.point.is_none() => {
                    number.point = Some(point);
                }
                Qualifier::Part(part) if numbers.len() < MOST => {
                    numbers[last].span.end = before;
                    let again = Number {
                        part: Some(part),
                        point: None,
                        span: Span::new(before, cursor.at),
                        ..numbers[last].clone()
                    };
                    numbers.push(again);
                    break;
                }
                Qualifier::Part(_) | Qualifier::Point(_) | Qualifier::Paragraph(_) => {}
            }
        }
        let Some(next) = cursor.next_number() else {
            if numbers.len() > last + 1 {
                continue; // a further part was read: there may be more
            }
            break;
        };
        if numbers.len() >= MOST {
            break;
        }
        numbers.push(next);
    }
    let end = cursor.at;
    let start = parts_before(text, at, floor, &mut numbers, parts_ahead);
    Group { start, end, numbers }
}
