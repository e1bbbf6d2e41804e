//! Statute articles that an entry cites.
//!
//! A *group* is the word for article with the numbers that follow or (in Kazakh) precede it: `Articles 158, 147 and 202`,
//! `ч. 2 ст. 405`, `405-бабының 2-бөлігі`; or, without the word, a number before a code that has it: `258 part 1 of the CC`. Each number is a citation of its own, with its part where one stands beside it.
//! The code is the act named next in the same sentence; a code named at the end of a list holds for the whole list
//! (`Article 405, Part 2, Article 258, Part 2 of the Criminal Code`), since only list words stand between its groups, but not
//! for a group that an act stands right before. Else it is the act named just before (`УК РК, ст. 405`), else the one that
//! the entry gives the same article elsewhere, else the only code in the entry, else, for a number that only one code has,
//! that code, with a doubt; else the one whose title the entry gives.
//!
//! Left out: the article's title in quotation marks, and offences named without a number.

mod group;
mod title;
mod unknown;

use super::words::Words;
use crate::chronicle::{Certainty, Citation, Code, Found};
use crate::lexicon::codes::{self, Named};
use crate::lexicon::statutes;
use crate::text::{Span, is_letter, is_letter_or_digit};
use group::Group;

/// Bytes within which the act must be named after a group, and before it.
const AFTER: usize = 220;
const BEFORE: usize = 48;

/// Every article cited, in the order they stand.
pub fn read(words: &Words<'_>) -> Vec<Found<Citation>> {
    let text = words.text;
    let groups = group::all(words);
    let mut acts: Vec<Option<(Named, usize)>> = vec![None; groups.len()];
    // from the last group back: a list shares the act that is named at its end
    for i in (0..groups.len()).rev() {
        let next = groups.get(i + 1);
        acts[i] = match (act_after(text, groups[i].end, next.map_or(text.len(), |n| n.start)), next) {
            (After::Named(named, at), _) => Some((named, at)),
            (After::NextGroup, Some(next)) if group::is_list(&text[groups[i].end..next.start]) => {
                act_of_its_own(text, &groups, i).or(acts[i + 1])
            }
            _ => None,
        };
    }
    for (i, act) in acts.iter_mut().enumerate() {
        if act.is_none() {
            let from = if i == 0 { 0 } else { groups[i - 1].end };
            *act = act_before(text, from, groups[i].start);
        }
    }
    let mut found = Vec::new();
    for (group, act) in groups.iter().zip(&acts) {
        push(&mut found, text, group, *act);
    }
    unknown::settle(text, &mut found);
    found
}

/// The citations of one group. The last one's span takes the act's name in where it follows at once.
fn push(found: &mut Vec<Found<Citation>>, text: &str, group: &Group, act: Option<(Named, usize)>) {
    let code = act.map_or(Code::Unknown, |(named, _)| named.code);
    let last = group.numbers.len() - 1;
    let mut late_part = None; // behind the act
    for (i, number) in group.numbers.iter().enumerate() {
        let mut span = number.span;
        if i == 0 {
            span.start = span.start.min(group.start);
        }
        if i == last {
            span.end = span.end.max(group.end);
            let title = group::title_end(text, group.end);
            let behind = title.unwrap_or(group.end);
            if let Some((named, at)) = act.filter(|(_, at)| *at >= behind && at - behind <= 12) {
                let mut end = at + named.len + of_the_republic(&text[at + named.len..]);
                if number.part.is_none()
                    && let Some((part, part_end)) = group::part_after(text, end)
                {
                    late_part = Some(part);
                    end = part_end;
                }
                // a title is no part of the citation: the house style would write over it
                span.end = if title.is_none() { end } else { span.end };
            } else if let Some((_, at)) = act.filter(|(_, at)| *at < group.start && i == 0) {
                span.start = at;
            }
        }
        if i > 0
            && let Some(before) = found.last().map(|f: &Found<Citation>| f.span.end)
        {
            // a further part of one article: what is left of the words
            span.start = span.start.max(before).min(span.end);
            let words = span.of(text).trim_start_matches([' ', ',', '-', '–', '\u{a0}']);
            let words = ["and ", "и "].iter().find_map(|and| words.strip_prefix(and)).unwrap_or(words);
            span.start = span.end - words.len();
            if span.is_empty() {
                // `Parts 1 and 2 of Article 405`: the parts share their words, and the last goes to the last part
                let shared = found.last_mut().filter(|f| number.part.is_some() && f.value.part != number.part);
                let Some((shared, cut)) =
                    shared.and_then(|f| Some((f.span.of(text).rfind(' ')?, f))).map(|(c, f)| (f, c))
                else {
                    continue; // the same words again: `ст. 174 ч. 1 part 2` in two languages
                };
                span = Span::new(shared.span.start + cut + 1, shared.span.end);
                shared.span.end = shared.span.start + cut;
            }
        }
        let known = statutes::has_article(code, &number.article);
        let (certainty, reason) = match act {
            Some((named, _)) if !named.as_ruled => (Certainty::Likely, "misspelt code"),
            Some(_) if code == Code::Unknown || code == Code::Treaty => (Certainty::Sure, "another act"),
            Some(_) if known => (Certainty::Sure, "article and code"),
            Some(_) => (Certainty::Guess, "the code has no such article"),
            None => (Certainty::Guess, "no code named"),
        };
        let value = Citation {
            code,
            article: number.article.clone(),
            part: number.part.clone().or_else(|| late_part.take()),
            point: number.point.clone(),
            known,
        };
        found.push(Found { span, value, certainty, reason });
    }
}

/// What comes after a group, in the same sentence.
enum After {
    /// An act, and where its name stands.
    Named(Named, usize),
    /// The next group, before any act: what it finds may hold for this one too, and is not looked for twice.
    NextGroup,
    /// Neither.
    Nothing,
}

/// The first act named after byte `from` and before the next group at `until`, in the same sentence.
fn act_after(text: &str, from: usize, until: usize) -> After {
    let mut at = from;
    let mut fresh = true; // whether a word may begin here
    let mut in_title = false; // within quotation marks, where the article's title may name an act
    let bytes = text.as_bytes();
    while at - from < AFTER {
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else { break };
        if at >= until {
            return After::NextGroup;
        }
        if fresh
            && !in_title
            && is_letter(c)
            && let Some(named) = codes::named(rest)
        {
            return After::Named(named, at);
        }
        match c {
            '“' | '«' => in_title = true,
            '”' | '»' => in_title = false,
            '.' | '!' | '?' | ';' | '\n' if at > from && !in_title && ends_sentence(text, at) => return After::Nothing,
            _ => {}
        }
        fresh = !is_letter_or_digit(c) && bytes[at] != b'-';
        at += c.len_utf8();
    }
    After::Nothing
}

/// Whether the mark at `at` ends a sentence: a capital or nothing follows, and it does not close an abbreviation.
fn ends_sentence(text: &str, at: usize) -> bool {
    let mark = text.as_bytes()[at];
    if mark == b'\n' {
        return true;
    }
    let after =
        text[at + 1..].trim_start_matches(['[', ']', '”', '»', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    let capital = after.trim_start().chars().next().is_none_or(|c| c.is_uppercase() || matches!(c, '“' | '«'));
    let word = text[..at].rsplit(|c| !is_letter_or_digit(c)).next().unwrap_or("");
    let abbreviation = mark == b'.'
        && (word.chars().count() <= 2 && word.chars().all(is_letter)
            || matches!(word, "Art" | "art" | "Arts" | "обл" | "ред"));
    capital && after.starts_with(char::is_whitespace) && !abbreviation
}

/// The act that stands right before group `i` and is not the one before it: `(УК РК, ст. 256) и ст. 456 КоАП`.
fn act_of_its_own(text: &str, groups: &[Group], i: usize) -> Option<(Named, usize)> {
    let from = i.checked_sub(1).map_or(0, |before| groups[before].end);
    let taken = i > 0 && matches!(act_after(text, from, groups[i].start), After::Named(..));
    if taken { None } else { act_before(text, from, groups[i].start) }
}

/// The last act named shortly before byte `until`, with nothing but list words and marks between: `УК РК, ст. 405`.
fn act_before(text: &str, from: usize, until: usize) -> Option<(Named, usize)> {
    let mut start = from.max(until.saturating_sub(BEFORE));
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let mut found = None;
    let mut fresh = !text[..start].ends_with(is_letter_or_digit);
    for (i, c) in text[start..until].char_indices() {
        let at = start + i;
        if fresh
            && is_letter(c)
            && let Some(named) = codes::named(&text[at..]).filter(|n| at + n.len <= until)
        {
            let gap = &text[at + named.len..until];
            let gap = gap[of_the_republic(gap)..].trim_start_matches(['-', '–', '\'', '’']);
            let gap = ["нің", "ның", "тің", "тың", "s"].iter().find_map(|e| gap.strip_prefix(e)).unwrap_or(gap);
            if gap.chars().all(|c| !is_letter_or_digit(c)) {
                found = Some((named, at));
            }
        }
        fresh = !is_letter_or_digit(c);
    }
    found
}

/// Bytes of ` of the RK`, ` РК`, ` of the Republic of Kazakhstan` after the name of a code.
fn of_the_republic(rest: &str) -> usize {
    const TAILS: [&str; 12] = [
        " of the Republic of Kazakhstan",
        " of the RK",
        " of RK",
        " of Kazakhstan",
        " of the Republic",
        " (CC)",
        " (CAO)",
        " RK",
        " Республики Казахстан",
        " РК",
        " Казахстана",
        " КР",
    ];
    TAILS
        .iter()
        .find(|t| rest.starts_with(**t) && !rest[t.len()..].starts_with(is_letter_or_digit))
        .map_or(0, |t| t.len())
}

#[cfg(test)]
mod tests;
