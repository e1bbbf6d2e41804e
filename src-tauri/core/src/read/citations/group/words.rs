//! The words that stand beside the numbers of articles, in lower case, in three languages.

use crate::lexicon::codes::distance;
use crate::text::{in_small_letters, is_letter};

/// Words for article, in lower case; `ст` counts with its full stop or before a digit only.
const ARTICLE: [&str; 15] = [
    "articles",
    "article",
    "arts",
    "art",
    "ст",
    "статья",
    "статьи",
    "статье",
    "статью",
    "статьей",
    "статьёй",
    "статьям",
    "статьями",
    "статьях",
    "статей",
];

/// Whether `word` is a word for article, in any letter case, or one with a slip (`Aricle`, `Artcile`).
pub(super) fn is_word_for_article(word: &str) -> bool {
    let lower = in_small_letters(word);
    let slipped = || ["article", "articles"].iter().any(|name| distance(name, &lower, MOST_SLIPS) <= MOST_SLIPS);
    ARTICLE.contains(&lower.as_str()) || lower.is_ascii() && lower.len() > 5 && slipped()
}

/// Letters that a hurried hand gets wrong in it: two change places.
const MOST_SLIPS: usize = 2;

/// The same in Kazakh, where they stand behind the number.
pub(super) const ARTICLE_BEHIND: [&str; 2] = ["бап", "баб"];

/// Words for part and for point, in lower case.
pub(super) const PART: [&str; 17] = [
    "parts",
    "part",
    "pt",
    "p",
    "pp",
    "ch",
    "paragraphs",
    "paragraph",
    "para",
    "часть",
    "части",
    "частью",
    "частям",
    "частями",
    "частей",
    "ч",
    "чч",
];

pub(super) const POINT: [&str; 14] = [
    "subparagraph",
    "subclause",
    "clause",
    "clauses",
    "point",
    "points",
    "item",
    "пункт",
    "пункта",
    "пункту",
    "пунктом",
    "пп",
    "п",
    "subpara",
];

/// Where the ordinals of [`NUMBER_WORDS`] begin.
pub(super) const FIRST_ORDINAL: usize = 8;

/// Parts that are told by a word: `part two`, `части второй`.
pub(super) const NUMBER_WORDS: [(&str, &str); 24] = [
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("first", "1"),
    ("second", "2"),
    ("third", "3"),
    ("fourth", "4"),
    ("первая", "1"),
    ("первой", "1"),
    ("первую", "1"),
    ("вторая", "2"),
    ("второй", "2"),
    ("вторую", "2"),
    ("третья", "3"),
    ("третьей", "3"),
    ("третью", "3"),
    ("четвертая", "4"),
    ("четвертой", "4"),
    ("четвёртой", "4"),
];

/// Whether a word can be one of [`ARTICLE`] or [`ARTICLE_BEHIND`]: a look at its first letters saves the rest.
pub(super) fn opens_article(word: &str) -> bool {
    match word.as_bytes()[0] {
        b'a' | b'A' => {
            (3..=9).contains(&word.len()) && matches!(word.as_bytes()[1].to_ascii_lowercase(), b'r' | b't' | b'i')
        }
        _ => {
            word.starts_with(['с', 'С']) && word[2..].starts_with(['т', 'Т'])
                || word.starts_with("ба")
                || word.starts_with("Ба")
        }
    }
}

/// Whether a number before `rest` counts articles or parts and nothing else, as in `174, 5 years`.
pub(super) fn counts_articles(rest: &str) -> bool {
    let word = rest.trim_start_matches([' ', '\u{a0}']);
    let linkers = [
        "of",
        "and",
        "or",
        "part",
        "p",
        "pt",
        "RK",
        "on",
        "in",
        "which",
        "were",
        "was",
        "to",
        "и",
        "или",
        "ч",
        "УК",
        "КоАП",
        "РК",
        "КОАП",
        "УПК",
        "часть",
        "CC",
        "CAO",
        "the",
        "at",
        "for",
        "by",
    ];
    let next: String = word.chars().take_while(|c| is_letter(*c)).take(14).collect();
    !rest.starts_with([' ', '\u{a0}'])
        || next.is_empty()
        || next.starts_with(char::is_uppercase)
        || linkers.contains(&next.as_str())
        || word.starts_with(|c| !is_letter(c) && !c.is_ascii_digit())
}

/// Whether only list words stand between two groups.
pub(in crate::read::citations) fn is_list(between: &str) -> bool {
    let words = [
        "and",
        "or",
        "also",
        "under",
        "as",
        "well",
        "to",
        "the",
        "и",
        "или",
        "по",
        "также",
        "а",
        "және",
        "part",
        "of",
        "ч",
        "with",
        "part",
    ];
    between.len() < 60
        && between
            .split(|c| !is_letter(c))
            .filter(|w| !w.is_empty())
            .all(|w| words.contains(&in_small_letters(w).as_str()))
        && !between.contains(['.', '\n'])
}

/// One to four digits, and one or two after a hyphen.
pub(super) fn is_article(text: &str) -> bool {
    let (whole, more) = text.split_once('-').map_or((text, None), |(w, m)| (w, Some(m)));
    let digits = |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    digits(whole, 4) && more.is_none_or(|m| digits(m, 2)) && !whole.starts_with('0')
}
