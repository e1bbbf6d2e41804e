//! The words of an article's title that tell it from others, for comparing with the words of an entry.

use crate::chronicle::Code;
use crate::lexicon::statutes;
use crate::text::{is_letter, to_small};

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
    let letters = words.split(|c: char| !is_letter(c)).filter(|w| w.chars().nth(4).is_some());
    let stem = |word: &str| word.chars().take(7).map(to_small).collect::<String>();
    let mut stems: Vec<String> = letters.map(stem).filter(|stem| !is_common(stem)).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

fn is_common(stem: &str) -> bool {
    let first = stem.as_bytes()[0];
    let beginning = COMMON.iter().filter(|common| common.as_bytes()[0] == first);
    beginning.into_iter().any(|common| common.starts_with(stem) || stem.starts_with(common))
}

/// The telling stems of an article's title, in Russian or English; empty where the register has none.
pub fn of(code: Code, article: &str, russian: bool) -> Vec<String> {
    let found = statutes::article(code, article).filter(|a| !a.excluded);
    found.map_or_else(Vec::new, |a| stems(if russian { a.title_ru } else { a.title_en }))
}

/// How many of `title` stand among `words`.
pub fn shared(title: &[String], words: &[String]) -> usize {
    title.iter().filter(|t| words.contains(t)).count()
}
