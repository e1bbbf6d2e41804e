//! # What it finds
//! A lower-case word that the dictionaries of the entry's language do not know, a letter or two away from one that they do:
//! English (British and American) and Russian.
//!
//! # Why it matters
//! A misspelt word is the first thing a critic points at.
//!
//! # Example
//! > He was detaind near his house.
//!
//! # When it is right to ignore it
//! When the word is right: dismiss it for good, and it is known from then on. Names, addresses, quoted foreign words with a
//! capital and Kazakh are not looked at.

use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::lexicon::spelling;

const SAYS: &str = "“{word}” is not in the dictionary; perhaps “{meant}”.";

pub static CHECK: Check = Check {
    name: "misspelling",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("misspelling.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let Some(learnt) = remarks.known.words else { return };
    if prose.language == Language::Kazakh {
        return;
    }
    let story = prose.reading.dateline_end;
    for word in prose.words.iter().filter(|w| w.start >= story) {
        let written = word.of(prose.text);
        let plain = written.strip_suffix("’s").or_else(|| written.strip_suffix("'s")).unwrap_or(written);
        let lower = plain.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '’' | '\''));
        let script = prose.language == Language::English && plain.is_ascii()
            || prose.language == Language::Russian && !plain.contains(|c: char| c.is_ascii_alphabetic());
        let script = script || plain.contains('’');
        if !lower || !script || plain.chars().count() < 4 || spelling::is_known(plain) {
            continue;
        }
        let beside = |c: Option<char>| c.is_some_and(|c| matches!(c, '@' | '#' | '_' | '/' | '.' | '&'));
        // a word with nothing behind it is still being written
        let unfinished = word.end == prose.text.len();
        let glued = beside(prose.before(word.start))
            || prose.after(word.end).is_some_and(|c| matches!(c, '@' | '_' | '/' | '&'))
            || prose.text[word.end..].starts_with('.') && prose.text[word.end + 1..].starts_with(char::is_alphanumeric);
        let named = prose.reading.persons.iter().any(|p| p.span.overlaps(*word));
        if unfinished
            || glued
            || named
            || prose.is_apparatus(word.start)
            || learnt.iter().any(|l| l.eq_ignore_ascii_case(plain))
        {
            continue;
        }
        // a word that is near no other is foreign rather than misspelt
        if let Some(meant) = spelling::meant(plain) {
            let tail = &written[plain.len()..];
            remarks
                .mark(*word, SAYS, &[("word", written), ("meant", &meant)])
                .mend(format!("{meant}{tail}"), Safety::Offered);
        }
    }
}
