//! The places of a dateline, in order.

use super::super::Context;
use super::known::place_at;
use super::lead;
use crate::chronicle::{Certainty, Found, Place, PlaceKind};
use crate::lexicon::common;
use crate::text::{Span, begins_with, in_small_letters, is_capital, is_letter, is_small};

/// Most places of one dateline.
const MOST: usize = 8;

/// Places from byte `at` on. `may_guess`: a date stands before, so an unknown name may be a place.
pub(super) fn read(text: &str, at: usize, context: Context<'_>, may_guess: bool) -> Vec<Found<Place>> {
    let mut found: Vec<Found<Place>> = Vec::new();
    let mut at = lead::skip(text, at);
    for behind in [lead::behind_a_hashtag, lead::behind_a_day, lead::behind_an_hour, lead::behind_a_site] {
        at = behind(text, at).filter(|place| place_at(text, *place, context).is_some()).unwrap_or(at);
    }
    while found.len() < MOST {
        let first = found.is_empty();
        let Some((place, end)) = place(text, at, context, first, first && may_guess) else { break };
        found.push(place);
        // what parts this place from the next
        let rest = &text[end..];
        let gap = begins_with(
            rest,
            &[
                ", a city of regional significance in ",
                ", a city in ",
                ", a town in ",
                ", a village in ",
                " in ",
                ", in ",
                ", at ",
                ", ",
                " (",
                "; ",
                " and ",
                " и ",
                " және ",
                " / ",
                "/",
                " – ",
                " — ",
                " - ",
                " | ",
                " · ",
                ") – ",
                ") — ",
                ") - ",
                ") ",
                "), ",
                " of ",
                ": ",
                " ",
            ],
        );
        let Some(gap) = gap else { break };
        at = end + gap.len();
        let by_kind_only = matches!(gap, " of " | ": " | " " | ") " | " in ");
        if by_kind_only {
            // `Nauryzbai district of Almaty`, `с. Жетыбай Мангистауской области`: only what is surely a place
            let Some((next, _)) = place_at(text, at, context) else { break };
            let worded = next.reason == "a word says its kind" || gap == " of " && next.value.known;
            if !worded {
                break;
            }
        }
    }
    found
}

/// The place at `at`, parted from what follows unless it stands first.
fn place(text: &str, at: usize, context: Context<'_>, first: bool, may_guess: bool) -> Option<(Found<Place>, usize)> {
    let Some((found, end)) = place_at(text, at, context) else {
        return if may_guess { guess(text, at) } else { None };
    };
    let rest = &text[end..];
    if found.reason == "a word says its kind" {
        return Some((found, end));
    }
    // `Semey and Uralsk, police`: the last but one of a list is parted from the last by a word
    let listed = || {
        let next = begins_with(rest, &AND).and_then(|and| place_at(text, end + and.len(), context));
        next.is_some_and(|(_, end)| parted(&text[end..]) || goes_on(&text[end..]))
    };
    let last = || AND.iter().any(|and| text[..at].ends_with(and)) && goes_on(rest);
    if begins_name(rest) || !first && !parted(rest) && !listed() && !last() || first && begins_title(rest) {
        return None;
    }
    Some((found, end))
}

/// What parts the last of a list from the others.
const AND: [&str; 3] = [" and ", " и ", " және "];

/// Whether the sentence goes on in small letters: `In Oral and Semey police …`, but not `Oral and Abai Sadykov`.
fn goes_on(rest: &str) -> bool {
    rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_small))
}

/// An unknown name in a place's position: a single word before a mark, not formed like a surname.
fn guess(text: &str, at: usize) -> Option<(Found<Place>, usize)> {
    let end = *capitalised(text, at).first()?;
    let words = &text[at..end];
    let rest = &text[end..];
    let person =
        ["ov", "ev", "ova", "eva", "ova", "bek", "uly", "kyzy", "ов", "ев", "ова", "ева", "ин", "ина", "ұлы", "қызы"];
    let ends_sentence = || rest.strip_prefix(". ").is_some_and(|rest| rest.starts_with(is_capital));
    // `Urumqi (China)`, `Zhanatobe – …`
    let bracket = || rest.strip_prefix(" (").is_some_and(|rest| place_at(rest, 0, Context::default()).is_some());
    let mark = rest.starts_with([',', ':', ';']) || begins_with(rest, &[" – ", " — ", " - "]).is_some();
    let parted = (mark || ends_sentence() || bracket()) && !begins_name(&rest[1..]) && !begins_name(rest);
    if !parted
        || words.chars().count() < 3
        || common::is_common(&in_small_letters(words))
        || person.iter().any(|e| words.ends_with(e))
        || words.chars().all(char::is_uppercase)
    {
        return None;
    }
    let value = Place { name: words.to_owned(), kind: PlaceKind::City, region: None, known: false };
    Some((Found { span: Span::new(at, end), value, certainty: Certainty::Guess, reason: "unknown place" }, end))
}

/// Where the first, second … capitalised word of a run ends, at most four. Words are joined by a single blank.
pub(super) fn capitalised(text: &str, at: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut from = at;
    while ends.len() < 4 {
        let Some(rest) = text.get(from..) else { break };
        let mut len = 0;
        for (i, c) in rest.char_indices() {
            let inside = is_letter(c) || i > 0 && matches!(c, '-' | '‑' | '\'' | '’' | 'ʼ');
            if !inside || i > 60 {
                break;
            }
            len = i + c.len_utf8();
        }
        let word = rest[..len].trim_end_matches(['-', '\'', '’']);
        let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
        if word.is_empty() || !word.starts_with(is_capital) {
            break;
        }
        ends.push(from + word.len());
        from += word.len();
        if !text[from..].starts_with(' ') || word.len() < len {
            break;
        }
        from += 1;
    }
    ends
}

/// Whether an initial follows, so that what was taken for a place is a surname: `Abai K. said`.
fn begins_name(rest: &str) -> bool {
    let mut chars = rest.trim_start_matches([' ', '\u{a0}']).chars();
    let Some(first) = chars.next().filter(|c| c.is_uppercase()) else { return false };
    let after = chars.as_str();
    let digraph = matches!(first, 'Z' | 'S' | 'K' | 'C' | 'Y' | 'T' | 'G') && after.starts_with(['h', 'u', 'a', 's']);
    rest.starts_with([' ', '\u{a0}']) && (after.starts_with('.') || digraph && after[1..].starts_with('.'))
}

/// Whether a capitalised word follows that makes the name part of a person's or a body's: `Abai Sadykov`, `Karaganda
/// Regional Court`.
fn begins_title(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(' ').filter(|w| w.starts_with(char::is_uppercase)) else { return false };
    let word = rest.split(|c| !is_letter(c)).next().unwrap_or("");
    // `Semey Sadyrov K.` is a place and a person: the surname has its initial
    let surname = !begins_name(&rest[word.len()..])
        && ["ov", "ev", "ova", "eva", "bay", "bek", "uly", "kyzy", "ов", "ев", "ова", "ева", "бай", "ұлы", "қызы"]
            .iter()
            .any(|e| word.ends_with(e));
    surname || matches!(word, "Regional" | "Oblast" | "Region")
}

/// Whether a mark parts the name from what follows.
fn parted(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    rest.is_empty() || rest.starts_with([',', '.', ':', ';', ')', '(', '–', '—', '/', '-', '[', '|', '·', '•'])
}
