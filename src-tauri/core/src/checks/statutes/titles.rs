//! The words of an article's title that tell it from others, for comparing with the words of an entry.

use crate::chronicle::Code;
use crate::lexicon::statutes;

/// Words that stand in many titles and tell nothing. Stems.
const COMMON: [&str; 44] = [
    "criminal",
    "liabilit",
    "administ",
    "offence",
    "offense",
    "republic",
    "kazakhst",
    "connect",
    "violatio",
    "breach",
    "requirem",
    "legislat",
    "unlawful",
    "illegal",
    "activit",
    "article",
    "person",
    "public",
    "relating",
    "concerni",
    "failure",
    "state",
    "rights",
    "release",
    "order",
    "procedur",
    "уголовн",
    "администр",
    "республик",
    "казахста",
    "нарушени",
    "законода",
    "ответств",
    "деятельн",
    "незаконн",
    "требован",
    "порядка",
    "связи",
    "освобожд",
    "participat",
    "organis",
    "organiz",
    "case",
    "decision",
];

/// The telling stems of `words`, five letters and more, the first seven of each.
pub fn stems(words: &str) -> Vec<String> {
    let mut stems: Vec<String> = words
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| w.chars().count() >= 5)
        .map(|w| w.to_lowercase().chars().take(7).collect::<String>())
        .filter(|w| !COMMON.iter().any(|c| c.starts_with(w.as_str()) || w.starts_with(c)))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The telling stems of an article's titles, English and Russian; empty where the register has none.
pub fn of(code: Code, article: &str) -> [Vec<String>; 2] {
    let Some(found) = statutes::article(code, article).filter(|a| !a.excluded) else { return [vec![], vec![]] };
    [stems(found.title_en), stems(found.title_ru)]
}

/// How many of `title` stand among `words`.
pub fn shared(title: &[String], words: &[String]) -> usize {
    title.iter().filter(|t| words.contains(t)).count()
}
