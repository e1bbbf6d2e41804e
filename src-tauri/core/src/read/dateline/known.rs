//! A place that a word beside it or a table tells: `the village of Kapal`, `Akmola region`, `Уральск`.

use super::places::capitalised;
use crate::chronicle::{Certainty, Found, Place, PlaceKind};
use crate::lexicon::place_words::{AFTER, BEFORE};
use crate::lexicon::places;
use crate::read::Context;
use crate::text::{Span, begins_with, is_letter, is_letter_or_digit, is_small, to_small};
use std::borrow::Cow;

/// A place whose kind a word says, or that the gazetteer or the archive's lexicon knows.
pub(super) fn place_at(text: &str, at: usize, context: Context<'_>) -> Option<(Found<Place>, usize)> {
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
