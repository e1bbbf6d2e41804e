//! How an entry ends: its last sentence's mark, its references, and what stands between and behind them.

use crate::chronicle::{Chronicle, Entry};
use crate::text::Span;

/// What the words before the references end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// A full stop (or `!`, `?`, `…`) that ends the sentence.
    Stop,
    /// The period of an initial or an abbreviation: `Saparov K.`, `10 p.m.`
    Abbreviation,
    /// `!” ` or `?”`: a mark that belongs to the quoted words.
    Quoted,
    /// Nothing.
    Nothing,
}

/// The end of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Before the references.
    pub before: Before,
    /// Whether a full stop stands behind the references.
    pub after: bool,
    /// Where the words before the references end, their marks included.
    pub words: usize,
    /// The references, without the white space around them.
    pub references: Span,
}

/// How `entry` ends; `None` where it does not end with a reference.
pub fn of(entry: &Entry) -> Option<Ending> {
    let text = entry.text.trim_end();
    let closed = text.trim_end_matches(['.', '!', '?', '…']);
    let after = closed.len() < text.len();
    let mut rest = closed.trim_end();
    let end = rest.len();
    for reference in entry.reading.references.iter().rev() {
        if reference.span.end != rest.len() {
            break;
        }
        rest = rest[..reference.span.start].trim_end();
    }
    if rest.len() == end {
        return None;
    }
    let start = end - (closed.trim_end().len() - rest.len());
    let start = start + (text[start..].len() - text[start..].trim_start().len());
    Some(Ending { before: before(rest), after, words: rest.len(), references: Span::new(start, end) })
}

/// What `words` end with.
pub fn before(words: &str) -> Before {
    let bare = words.trim_end_matches(['”', '»', '"', '’', ')']);
    let quoted = bare.len() < words.len();
    match bare.chars().next_back() {
        Some('.') if !quoted && is_abbreviation(bare) => Before::Abbreviation,
        Some('!' | '?') if quoted => Before::Quoted,
        Some('.' | '…' | '!' | '?') => Before::Stop,
        _ => Before::Nothing,
    }
}

/// Whether the last word, with its period, is an initial or an abbreviation.
fn is_abbreviation(words: &str) -> bool {
    let Some(word) = words.split([' ', '\u{a0}', '(']).next_back() else { return false };
    let stem = word.trim_end_matches('.');
    if stem.contains('.') {
        return stem.split('.').all(|p| p.chars().count() <= 2); // p.m., т.д., D.E.
    }
    let mut letters = stem.chars();
    let initial = letters.next().is_some_and(char::is_uppercase)
        && letters.clone().count() <= 1
        && letters.all(char::is_lowercase)
        && !stem.is_empty();
    initial
        || matches!(
            stem,
            "etc"
                | "г"
                | "гг"
                | "др"
                | "руб"
                | "тг"
                | "тыс"
                | "млн"
                | "ж"
                | "т"
                | "б"
                | "Jr"
                | "Ltd"
                | "Inc"
                | "No"
                | "обл"
                | "ст"
        )
}

/// Every ending of the month, with its entry.
pub fn all(chronicle: &Chronicle) -> Vec<(usize, Ending)> {
    chronicle.entries.iter().enumerate().filter_map(|(i, e)| Some((i, of(e)?))).collect()
}

/// Where the month sets its full stops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    /// Entries that end with a stop behind the references only.
    pub after: usize,
    /// With one before them only.
    pub before: usize,
    /// With none.
    pub none: usize,
}

impl Habit {
    /// The habit that the endings show, abbreviations and quoted marks left aside.
    pub fn of(endings: &[(usize, Ending)]) -> Self {
        let count = |f: fn(&Ending) -> bool| endings.iter().filter(|(_, e)| f(e)).count();
        Self {
            after: count(|e| e.before == Before::Nothing && e.after),
            before: count(|e| e.before == Before::Stop && !e.after),
            none: count(|e| e.before == Before::Nothing && !e.after),
        }
    }

    /// Whether entries of this month end with full stops at all.
    pub const fn stops(self) -> bool {
        (self.after + self.before) * 2 > self.none * 3
    }
}

/// The last word before the references, to the end of the references: what is marked.
pub fn marked(text: &str, ending: &Ending) -> Span {
    Span::new(word_before(text, ending.words), ending.references.end)
}

/// Where the run of words without white space that ends at `at` begins.
pub fn word_before(text: &str, at: usize) -> usize {
    let space = text[..at].rfind(char::is_whitespace);
    space.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8))
}

/// Whether endings that already have a mark before the references (`kind`) take a full stop behind them in this month:
/// how many do, and how many do not.
pub fn stops_behind(endings: &[(usize, Ending)], kind: Before) -> (usize, usize) {
    let of = |after| endings.iter().filter(|(_, e)| e.before == kind && e.after == after).count();
    (of(true), of(false))
}
