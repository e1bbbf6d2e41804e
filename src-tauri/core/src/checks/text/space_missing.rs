//! # What it finds
//! Two words that no space parts: behind a comma, a semicolon or a full stop, or beside a quotation mark or a bracket.
//!
//! # Why it matters
//! The words run together in print, and neither is found by a search.
//!
//! # Example
//! > “Posting of false information“was introduced in the spring.
//!
//! # When it is right to ignore it
//! In the name of a site or a programme that is written so. Addresses, abbreviations and Kazakh endings are not remarked on.

use crate::checks::prose::{Fault, Language, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "No space stands between “{before}” and “{after}”.";

pub static CHECK: Check = Check {
    name: "space-missing",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("space_missing.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let text = prose.text;
    for pair in prose.words.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let gap = &text[first.end..second.start];
        let mut marks = gap.chars();
        let (Some(mark), None) = (marks.next(), marks.next()) else { continue };
        let (before, after) = (first.of(text), second.of(text));
        let new = match mark {
            ',' | ';' if is_word(before) && is_word(after) => format!("{mark} "),
            '.' if opens_a_sentence(before, after) => ". ".to_owned(),
            '“' | '«' if is_word(before) && is_word(after) => {
                let closes = prose.quotes().faults.iter().any(|(f, s)| *f == Fault::Misturned && s.start == first.end);
                if closes { "” ".to_owned() } else { format!(" {mark}") }
            }
            '”' | '»' | ')' if prose.language != Language::Kazakh && is_word(before) && is_word(after) => {
                if mark == ')' && before.chars().count() < 4 {
                    continue; // (s)he
                }
                format!("{mark} ")
            }
            _ => continue,
        };
        if prose.is_apparatus(first.start) {
            continue;
        }
        remarks.mark(Span::new(first.start, second.end), SAYS, &[("before", before), ("after", after)]).mend_at(
            Span::new(first.end, second.start),
            new,
            Safety::Safe,
        );
    }
}

/// Two letters and more, and letters only.
fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’'))
}

/// `protest.The`: a lower-case word, then a capitalised one that ends no address.
fn opens_a_sentence(before: &str, after: &str) -> bool {
    const ENDS: [&str; 8] = ["com", "org", "net", "info", "media", "news", "press", "city"];
    let mut letters = after.chars();
    before.chars().count() >= 3
        && before.chars().all(char::is_lowercase)
        && letters.next().is_some_and(char::is_uppercase)
        && after.chars().count() >= 3
        && letters.all(char::is_lowercase)
        && !ENDS.contains(&after.to_lowercase().as_str())
}
