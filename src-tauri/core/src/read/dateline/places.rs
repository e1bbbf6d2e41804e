//! The places of a dateline, in order.

use super::super::Context;
use super::lead;
use crate::chronicle::{Certainty, Found, Place, PlaceKind};
use crate::lexicon::place_words::{AFTER, BEFORE};
use crate::lexicon::{common, places};
use crate::text::{Span, begins_with, in_small_letters, is_capital, is_letter, is_letter_or_digit, is_small, to_small};
use std::borrow::Cow;

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

/// A place whose kind a word says, or that the gazetteer or the archive's lexicon knows.
fn place_at(text: &str, at: usize, context: Context<'_>) -> Option<(Found<Place>, usize)> {
    let rest = text.get(at..)?;
    let article = begins_with(rest, &ARTICLES).map_or(0, str::len);
    if let Some((lead, kind)) = BEFORE.longest(&rest[article..]) {
        let from = at + article + lead.len();
        let end =
            capitalised(text, from).into_iter().next_back().or_else(|| capitalised(text, from).first().copied())?;
        let end = match kind {
            PlaceKind::Region | PlaceKind::District => end,
            _ => shortest_known(text, from).unwrap_or(end),
        };
        let words = &*without_capitals(&text[from..end]);
        let keeps = lead.trim_end();
        let name = match kind {
            PlaceKind::Region if keeps.starts_with("об") || keeps.starts_with("Об") => format!("область {words}"),
            PlaceKind::Region => format!("{} region", unhyphenated(words)),
            PlaceKind::District if keeps.starts_with('р') => format!("район {words}"),
            PlaceKind::District => format!("{words} district"),
            _ => nominative(words),
        };
        return Some((by_word(at, end, name, kind, words), end));
    }
    let at = at + article;
    let ends = capitalised(text, at);
    for end in ends.iter().rev().copied() {
        let words = &*without_capitals(&text[at..end]);
        let before_region = |at_end: &usize| {
            known(&text[at..*at_end]).is_some() && places::region(text[*at_end..end].trim_start()).is_some()
        };
        if let Some((after, kind, keeps)) = kind_after(&text[end..]) {
            if kind == PlaceKind::Region && places::region(words).is_none() && ends.iter().any(before_region) {
                continue; // `Ridder East Kazakhstan region` is two places
            }
            let name = match (kind, keeps) {
                (_, "") => nominative(words),
                (PlaceKind::Region, "область") => format!("{} область", adjective(words, "ая")),
                (PlaceKind::District, "район") => format!("{} район", adjective(words, "ий")),
                (_, keeps) => format!("{} {keeps}", unhyphenated(words)),
            };
            let end = end + after;
            return Some((by_word(at, end, name, kind, words), end));
        }
        if article > 0 && !known(words).is_some_and(|(place, _)| place.kind == PlaceKind::Country) {
            continue; // `the Czech Republic`; no city has an article
        }
        if let Some(learnt) = context.learned.and_then(|l| l.place(words)) {
            if !learnt.confirmed {
                return None;
            }
            let like = known(&learnt.name).or_else(|| known(words)).map(|(place, _)| place);
            let value = Place {
                name: learnt.name.clone(),
                kind: like.map_or(PlaceKind::City, |place| place.kind),
                region: like.and_then(region_code),
                known: true,
            };
            return Some((
                Found { span: Span::new(at, end), value, certainty: Certainty::Sure, reason: "confirmed before" },
                end,
            ));
        }
        if let Some((short, name)) = REGIONS_IN_SHORT.iter().find(|(short, _)| *short == words) {
            let code = places::region(short).or_else(|| places::region(&name[..name.len() - 7])).and_then(region_code);
            let value = Place { name: (*name).to_owned(), kind: PlaceKind::Region, region: code, known: true };
            return Some((
                Found { span: Span::new(at, end), value, certainty: Certainty::Sure, reason: "a word says its kind" },
                end,
            ));
        }
        if let Some(region) = PARTS.iter().any(|part| words.contains(part)).then(|| places::region(words)).flatten() {
            let code = region_code(region);
            let value = Place { name: words.to_owned(), kind: PlaceKind::Region, region: code, known: true };
            return Some((
                Found { span: Span::new(at, end), value, certainty: Certainty::Sure, reason: "known place" },
                end,
            ));
        }
        if let Some((known, name)) = known(words) {
            let span_end = end + begins_with(&text[end..], &[", D.C.", " D.C."]).map_or(0, str::len);
            let name = if span_end > end { text[at..span_end].to_owned() } else { name };
            let value = Place { name, kind: known.kind, region: region_code(known), known: true };
            return Some((
                Found { span: Span::new(at, span_end), value, certainty: Certainty::Sure, reason: "known place" },
                span_end,
            ));
        }
    }
    None
}

/// Articles that a place may have.
const ARTICLES: [&str; 4] = ["the ", "The ", "a ", "A "];

/// What a region is a part of that needs no kind word: `East Kazakhstan`.
const PARTS: [&str; 3] = ["Kazakhstan", "Казахстан", "Қазақстан"];

/// `SHYMKENT` → `Shymkent`, but not `USA`.
fn without_capitals(words: &str) -> Cow<'_, str> {
    if words.chars().filter(|c| is_letter(*c)).count() < 4 || words.contains(is_small) {
        return words.into();
    }
    let mut begins = true;
    let small = |c: char| {
        let c = if begins { c } else { to_small(c) };
        begins = !is_letter(c);
        c
    };
    words.chars().map(small).collect::<String>().into()
}

/// Regions whose names are so long that they are written by their first letters.
const REGIONS_IN_SHORT: [(&str, &str); 17] = [
    ("WKR", "West Kazakhstan region"),
    ("EKR", "East Kazakhstan region"),
    ("NKR", "North Kazakhstan region"),
    ("ZKO", "West Kazakhstan region"),
    ("VKO", "East Kazakhstan region"),
    ("WKO", "West Kazakhstan region"),
    ("EKO", "East Kazakhstan region"),
    ("NKO", "North Kazakhstan region"),
    ("SKO", "South Kazakhstan region"),
    ("ЗКО", "Западно-Казахстанская область"),
    ("ВКО", "Восточно-Казахстанская область"),
    ("СКО", "Северо-Казахстанская область"),
    ("ЮКО", "Южно-Казахстанская область"),
    ("БҚО", "Батыс Қазақстан облысы"),
    ("ШҚО", "Шығыс Қазақстан облысы"),
    ("СҚО", "Солтүстік Қазақстан облысы"),
    ("ОҚО", "Оңтүстік Қазақстан облысы"),
];

/// `East-Kazakhstan` → `East Kazakhstan`, which has no hyphen in English.
fn unhyphenated(words: &str) -> String {
    if words.ends_with("-Kazakhstan") { words.replace('-', " ") } else { words.to_owned() }
}

fn region_code(known: &places::Known) -> Option<String> {
    (!known.region.is_empty()).then(|| known.region.to_owned())
}

fn by_word(start: usize, end: usize, name: String, kind: PlaceKind, words: &str) -> Found<Place> {
    let known = match kind {
        PlaceKind::Region => places::region(words),
        _ => places::place(words).or_else(|| known(words).map(|(k, _)| k)),
    };
    let certainty = if known.is_some() { Certainty::Sure } else { Certainty::Likely };
    let region = known.and_then(region_code);
    Found {
        span: Span::new(start, end),
        value: Place { name, kind, region, known: known.is_some() },
        certainty,
        reason: "a word says its kind",
    }
}

/// The place of that name, and the name in the nominative.
fn known(words: &str) -> Option<(&'static places::Known, String)> {
    if let Some(known) = places::place(words) {
        return Some((known, words.to_owned()));
    }
    if words.is_ascii() {
        return None;
    }
    places::nominatives(words).find_map(|n| places::place(&n).map(|known| (known, n)))
}

fn nominative(words: &str) -> String {
    known(words).map_or_else(|| words.to_owned(), |(_, name)| name)
}

/// A Russian adjective in the nominative: `Карагандинской` → `Карагандинская`, `Аулиекольском` → `Аулиекольский`.
fn adjective(words: &str, ending: &str) -> String {
    let stem = ["ского", "ском", "ской", "скую", "ская", "ский"].iter().find_map(|e| words.strip_suffix(e));
    stem.map_or_else(|| words.to_owned(), |stem| format!("{stem}ск{ending}"))
}

/// The shortest run of words that the gazetteer knows, so that `г. Алматы Сапаров` ends at Алматы.
fn shortest_known(text: &str, from: usize) -> Option<usize> {
    let ends = capitalised(text, from);
    ends.iter().copied().find(|end| known(&text[from..*end]).is_some()).or_else(|| ends.first().copied())
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
fn capitalised(text: &str, at: usize) -> Vec<usize> {
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

/// A kind word after a name: the bytes up to its end, its kind, and what the canonical name keeps.
fn kind_after(rest: &str) -> Option<(usize, PlaceKind, &'static str)> {
    let words = rest.strip_prefix([' ', '\u{a0}', '-'])?;
    // `ascii` only folds Latin words, and the Cyrillic ones stand in lower case
    let first = words.as_bytes().first()?.to_ascii_lowercase();
    let begins = |word: &str| {
        word.as_bytes()[0] == first && words.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    let kinds = AFTER.iter().filter(|(word, ..)| begins(word) && !words[word.len()..].starts_with(is_letter_or_digit));
    // `Almaty City Court` names a court
    let court = |word: &&str| COURTS.iter().any(|court| words[word.len()..].starts_with(court));
    let (word, kind, keeps) = kinds.into_iter().find(|(word, ..)| !court(word))?;
    Some((rest.len() - words.len() + word.len(), *kind, *keeps))
}

/// What makes a body of a place and its kind.
const COURTS: [&str; 7] = [" Court", " court", " Police", " police", " Department", " department", " Prosecutor"];

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
