//! # What it finds
//! A word or a phrase of up to six words that stands twice in a row.
//!
//! # Why it matters
//! It is what is left when a sentence was mended in haste, and every reader sees it.
//!
//! # Example
//! > They were released without a formal without a formal protocol.
//!
//! # When it is right to ignore it
//! When the repetition is meant, as in a slogan. *Had had*, *that that* and the like are not remarked on, nor are doubled
//! single words in Kazakh, where they are grammar.

use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::{Span, to_small};

const SAYS: &str = "“{words}” stands twice in a row.";

pub static CHECK: Check = Check {
    name: "doubled-words",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("doubled_words.rs"),
    look: Look::Entry(look),
};

/// Words that may stand twice.
const MAY: [&str; 18] = [
    "had",
    "that",
    "very",
    "no",
    "so",
    "bye",
    "ha",
    "очень",
    "еле",
    "чуть",
    "вот",
    "да",
    "нет",
    "ну",
    "давно",
    "много",
    "едва",
    "всё",
];

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let words = &prose.words;
    let mut i = 0;
    while i < words.len() {
        let Some(n) = (1..=6).rev().find(|n| is_doubled(prose, i, *n)) else {
            i += 1;
            continue;
        };
        let once = Span::new(words[i].start, words[i + n - 1].end);
        let both = Span::new(once.start, words[i + 2 * n - 1].end);
        let safety = if n > 1 { Safety::Safe } else { Safety::Offered };
        remarks.mark(both, SAYS, &[("words", once.of(prose.text))]).mend(once.of(prose.text), safety);
        i += 2 * n;
    }
}

fn small(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().map(to_small)
}

/// Whether `n` words from the `i`th stand again right behind, with nothing but white space between any of them.
fn is_doubled(prose: &Prose<'_>, i: usize, n: usize) -> bool {
    let Some(words) = prose.words.get(i..i + 2 * n) else { return false };
    let word = |k: usize| words[k].of(prose.text);
    let same = |k: usize| word(k).len() == word(k + n).len() && small(word(k)).eq(small(word(k + n)));
    if !(0..n).all(same) {
        return false;
    }
    let apart = |k: usize| prose.text[words[k].end..words[k + 1].start].chars().all(|c| matches!(c, ' ' | '\u{a0}'));
    let letters = |w: &str| w.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''));
    if !(0..2 * n - 1).all(apart) || !(0..n).all(|k| letters(word(k))) {
        return false;
    }
    if n > 1 {
        return (0..n).any(|k| word(k).chars().count() >= 3);
    }
    let name = |w: &str| w.starts_with(char::is_uppercase);
    let lower = word(0).to_lowercase();
    prose.language != Language::Kazakh
        && lower.chars().count() >= 2
        && !MAY.contains(&lower.as_str())
        && !(name(word(0)) && name(word(1)))
}
