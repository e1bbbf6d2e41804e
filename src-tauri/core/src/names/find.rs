//! Finds people in any text by all their spellings: both scripts, every transliteration, inflected, in an address's words.
//!
//! For checks and for publication without protected persons, so it finds rather too much than too little: a bare surname
//! counts, and `torekhanova` in an address counts for `Torekhanov`, whose genitive it may be. What contradicts does not:
//! another given name or initial beside the surname.

use super::{Shape, Word, Written, fold, givens_agree, words, written};
use crate::text::Span;

/// Names to look for.
pub struct Wanted {
    names: Vec<(String, Written)>,
}

/// Folded case endings, Russian and Kazakh.
const ENDINGS: &[&str] = &[
    "", "a", "u", "om", "im", "em", "e", "oi", "oiu", "i", "ih", "imi", "ogo", "omu", "ui", "ia", "iu", "nin", "din",
    "tin", "ga", "ge", "ka", "ke", "di", "ti", "ni", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "nan", "nen",
    "men", "ben", "pen",
];

impl Wanted {
    /// The people of these names, in any of the forms that [`written`] understands. Names without a surname are left out.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = names.into_iter().map(written).map(|w| (fold(&w.surname), w)).filter(|(key, _)| key.len() > 1);
        Self { names: names.collect() }
    }

    /// Every place in `text` where one of them is named, with the given name or initial beside the surname, in order.
    pub fn find(&self, text: &str) -> Vec<Span> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let words = words(text);
        let mut found: Vec<Span> = Vec::new();
        for (i, word) in words.iter().enumerate() {
            if word.shape == Shape::Initial {
                continue;
            }
            let folded = fold(word.text);
            // `marat-torekhan` in an address is one word: each of its parts is looked at
            let whole = self.named(text, &words, i, &folded);
            let slug = word.shape != Shape::Name && word.text.contains('-');
            let part = || word.text.split('-').any(|p| self.names.iter().any(|(key, _)| names(key, &fold(p), false)));
            let span = whole.or_else(|| (slug && part()).then(|| Span::new(word.start, word.end)));
            match span {
                Some(span) if found.last().is_none_or(|last| last.end <= span.start) => found.push(span),
                _ => {}
            }
        }
        found
    }

    /// The stretch that names one of them at word `i`.
    fn named(&self, text: &str, words: &[Word<'_>], i: usize, folded: &str) -> Option<Span> {
        let word = &words[i];
        let strict = word.shape == Shape::Name && word.text.is_ascii();
        let mut bare = None;
        for (_, wanted) in self.names.iter().filter(|(key, _)| names(key, folded, strict)) {
            let (before, after) = beside(text, words, i);
            let agrees = |(given, _): &(String, Span)| givens_agree(given, &wanted.given);
            let span = Span::new(word.start, word.end);
            match (before, after) {
                (_, Some(after)) if agrees(&after) => return Some(Span::new(word.start, after.1.end)),
                (Some(before), _) if agrees(&before) => return Some(Span::new(before.1.start, word.end)),
                // an initial beside it that is another's; a word beside it may be anything
                (Some((given, _)), _) | (_, Some((given, _))) if !super::written::is_full(&given) => {}
                _ => bare = Some(span),
            }
        }
        bare
    }
}

/// Whether the word folded to `folded` is the surname `key`, perhaps inflected.
fn names(key: &str, folded: &str, strict: bool) -> bool {
    if folded == key {
        return true;
    }
    if strict || key.len() < 4 {
        return false;
    }
    let stem = key.strip_suffix("aia").or_else(|| key.strip_suffix(['a', 'i'])).unwrap_or(key);
    [key, stem].iter().any(|stem| folded.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending)))
}

/// The initials, or the full given name, right before and right after word `i`, with their places.
fn beside(text: &str, words: &[Word<'_>], i: usize) -> (Option<(String, Span)>, Option<(String, Span)>) {
    let space =
        |from: usize, to: usize| text.get(from..to).is_some_and(|gap| gap.chars().all(|c| c == ' ' || c == '\u{a0}'));
    let given = |w: &Word<'_>| {
        matches!(w.shape, Shape::Initial | Shape::Name).then(|| (w.text.to_owned(), Span::new(w.start, w.close())))
    };
    let as_written = |w: &Word<'_>| {
        let (mut given, span) = given(w)?;
        if w.shape == Shape::Initial {
            given.push('.');
        }
        Some((given, span))
    };
    let before = i.checked_sub(1).map(|b| &words[b]).filter(|w| space(w.close(), words[i].start)).and_then(as_written);
    let after = words.get(i + 1).filter(|w| !words[i].dot && space(words[i].end, w.start)).and_then(as_written);
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(names: &[&str], text: &str) -> String {
        let wanted = Wanted::new(names.iter().copied());
        wanted.find(text).iter().map(|s| s.of(text)).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn in_every_spelling() {
        let text = "Torekhan S., S.Torekhan, Saule Törekhan; Төрехан С. пен Сәулені; Torekhan M.; Torekhan’s; https://a.example/saule-torekhan-7";
        assert_eq!(
            find(&["Torekhan S."], text),
            "Torekhan S. | S.Torekhan | Saule Törekhan | Төрехан С. | Torekhan | saule-torekhan"
        );
    }

    #[test]
    fn inflected() {
        assert_eq!(
            find(&["Yergaliev M."], "о Ергалиеве М., М. Ергалиевым, Ерғалиевтің"),
            "Ергалиеве М. | М. Ергалиевым | Ерғалиевтің"
        );
        assert_eq!(find(&["Yergaliev M."], "Yergalieva M. and Yergaliev N."), "");
    }
}
