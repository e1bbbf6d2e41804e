//! Finds people in any text by all their spellings: both scripts, every transliteration, inflected, in an address's words.
//!
//! For checks and for publication without protected persons, so it finds rather too much than too little: a bare surname
//! counts, and `torekhanova` in an address counts for `Torekhanov`, whose genitive it may be. What contradicts does not:
//! another given name or initial beside the surname.

use super::{Shape, Word, Written, fold, givens_agree, words, written, written::is_full};
use crate::lexicon::given;
use crate::text::Span;
use std::collections::HashMap;

/// Names to look for.
#[derive(Debug, Default)]
pub struct Wanted {
    names: Vec<Written>,
    /// Names by the fold of their surname.
    exact: HashMap<String, Vec<usize>>,
    /// Names by what their surname keeps when it is declined.
    stems: HashMap<String, Vec<usize>>,
}

/// Folded case endings, Russian and Kazakh.
const ENDINGS: &[&str] = &[
    "a", "u", "om", "im", "em", "e", "oi", "oiu", "i", "ih", "imi", "ogo", "omu", "ui", "ia", "iu", "nin", "din",
    "tin", "ga", "ge", "ka", "ke", "di", "ti", "ni", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "nan", "nen",
    "men", "ben", "pen",
];

/// Shortest surname, folded, that is looked for inflected; of a shorter one too many words would be a case.
const SHORTEST: usize = 4;

impl Wanted {
    /// The people of these names, in any of the forms that [`written`] understands. Names without a surname are left out.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut wanted = Self::default();
        for name in names.into_iter().map(written) {
            let key = fold(&name.surname);
            if key.len() < 2 {
                continue;
            }
            let at = wanted.names.len();
            wanted.names.push(name);
            if key.len() >= SHORTEST {
                let stem = key.strip_suffix("aia").or_else(|| key.strip_suffix(['a', 'i']));
                for stem in stem.into_iter().chain([key.as_str()]) {
                    wanted.stems.entry(stem.to_owned()).or_default().push(at);
                }
            }
            wanted.exact.entry(key).or_default().push(at);
        }
        wanted
    }

    /// Whether nobody is looked for.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Every place in `text` where one of them is named, with the given name or initial beside the surname, in order.
    pub fn find(&self, text: &str) -> Vec<Span> {
        if self.is_empty() {
            return Vec::new();
        }
        let words = words(text);
        let mut found: Vec<Span> = Vec::new();
        for i in 0..words.len() {
            let free = |span: &Span| found.last().is_none_or(|last| last.end <= span.start);
            if let Some(span) = self.named_at(text, &words, i).filter(free) {
                found.push(span);
            }
        }
        found
    }

    /// The stretch that names one of them at word `i`.
    fn named_at(&self, text: &str, words: &[Word<'_>], i: usize) -> Option<Span> {
        let word = &words[i];
        if word.shape == Shape::Initial {
            return None;
        }
        // a Latin word in prose is not inflected; `marat-torekhan` in an address is one word, whose parts are names
        let prose = word.shape == Shape::Name && word.text.is_ascii();
        let bearers = self.bearers(&fold(word.text), !prose);
        let mut bare = None;
        let near = beside(text, words, i);
        for wanted in bearers.map(|n| &self.names[n]) {
            let hers = |g: &&Given| givens_agree(&g.0, &wanted.given);
            // the father's initial may stand between: `Saule K. Torekhanova`, `S.K. Torekhanova`
            let (before, after) = (near.before.iter().rfind(hers), near.after.iter().find(hers));
            match (before, after) {
                (_, Some((_, given))) => return Some(Span::new(word.start, given.end)),
                (Some((_, given)), _) => return Some(Span::new(given.start, word.end)),
                _ if near.before.first().into_iter().chain(near.after.first()).any(|(g, _)| is_somebody(g)) => {}
                _ => bare = Some(Span::new(word.start, word.end)),
            }
        }
        let slug = || !prose && word.text.contains('-');
        let part = || word.text.split('-').any(|part| self.bearers(&fold(part), true).next().is_some());
        bare.or_else(|| (slug() && part()).then(|| Span::new(word.start, word.end)))
    }

    /// The names whose surname the word folded to `folded` is, perhaps inflected.
    fn bearers<'s>(&'s self, folded: &str, inflected: bool) -> impl Iterator<Item = usize> + use<'s> {
        let mut bearers: Vec<&'s [usize]> = self.exact.get(folded).map(Vec::as_slice).into_iter().collect();
        // `the Torekhanovs`
        bearers.extend(folded.strip_suffix('s').and_then(|one| self.exact.get(one)).map(Vec::as_slice));
        if inflected {
            let stems = ENDINGS.iter().filter_map(|e| folded.strip_suffix(e)).chain([folded]);
            bearers.extend(stems.filter_map(|stem| self.stems.get(stem)).map(Vec::as_slice));
        }
        bearers.into_iter().flatten().copied()
    }
}

/// Whether what stands beside a surname is another's initial or given name, and not just any word.
fn is_somebody(beside: &str) -> bool {
    !is_full(beside) || given::origin(beside).is_some()
}

/// A given name or initial in the text.
type Given = (String, Span);

/// The initials and full given names right before and right after a word, at most two each, the nearest first.
struct Beside {
    before: Vec<Given>,
    after: Vec<Given>,
}

fn beside(text: &str, words: &[Word<'_>], i: usize) -> Beside {
    let space =
        |from: usize, to: usize| text.get(from..to).is_some_and(|gap| gap.chars().all(|c| c == ' ' || c == '\u{a0}'));
    let given = |w: &Word<'_>| {
        let span = Span::new(w.start, w.close());
        match w.shape {
            Shape::Initial => Some((format!("{}.", w.text), span)),
            Shape::Name => Some((w.text.to_owned(), span)),
            _ => None,
        }
    };
    let mut near = Beside { before: Vec::new(), after: Vec::new() };
    let mut at = words[i].start;
    for word in words[..i].iter().rev().take(2) {
        let Some(found) = given(word).filter(|_| space(word.close(), at)) else { break };
        at = word.start;
        // behind a full name only an initial leads on to another
        let goes_on = word.shape == Shape::Initial;
        near.before.push(found);
        if !goes_on {
            break;
        }
    }
    let mut at = words[i].end;
    for word in words[i + 1..].iter().take(if words[i].dot { 0 } else { 2 }) {
        let Some(found) = given(word).filter(|_| space(at, word.start)) else { break };
        at = word.close();
        let goes_on = word.shape == Shape::Initial;
        near.after.push(found);
        if !goes_on {
            break;
        }
    }
    near
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
        let text = "Torekhan S., S.Torekhan, Saule Törekhan; Төрехан С. пен Сәулені; Torekhan M.; Torekhan’s; \
            https://a.example/saule-torekhan-7; Murat Torekhan";
        assert_eq!(
            find(&["Torekhan S."], text),
            "Torekhan S. | S.Torekhan | Saule Törekhan | Төрехан С. | Torekhan | saule-torekhan"
        );
        let text = "Saule K. Torekhan; S.K.Torekhan; Torekhan S.K.; the Torekhans; Murat K. Torekhan; M.K. Torekhan";
        assert_eq!(find(&["Torekhan S."], text), "Saule K. Torekhan | S.K.Torekhan | Torekhan S. | Torekhans");
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
