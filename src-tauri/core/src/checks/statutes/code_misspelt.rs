//! # What it finds
//! The name of a code with a letter astray: *Administrative Offenced*, *Crimnal Code*.
//!
//! # Why it matters
//! A search for the code misses the entry.
//!
//! # Example
//! > Article 456-2 of the Code of Administrative Offenced of the RK
//!
//! # When it is right to ignore it
//! When another law of a like name is meant.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::lexicon::codes::distance;
use crate::text::{Span, is_capital};

const SAYS: &str = "“{words}” is probably “{right}”.";

pub static CHECK: Check = Check {
    name: "code-misspelt",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("code_misspelt.rs"),
    look: Look::Entry(look),
};

/// Names of codes, word by word, each word in the forms that are right.
const NAMES: [&[&[&str]]; 9] = [
    &[
        &["Administrative"],
        &["Offences", "Offenses", "Infractions", "Violations", "Offence", "Offense", "Offender", "Offenders"],
    ],
    &[&["Criminal"], &["Procedure", "Procedural", "Executive"], &["Code", "Codes"]],
    &[&["Criminal", "Penal"], &["Code", "Codes"]],
    &[&["Civil"], &["Procedure", "Procedural"], &["Code", "Codes"]],
    &[&["Labour", "Labor"], &["Code", "Codes"]],
    &[
        &["административных"],
        &["правонарушениях", "правонарушений", "правонарушениям", "правонарушения", "правонарушениями"],
    ],
    &[
        &["Уголовного", "Уголовный", "Уголовному", "Уголовном", "Уголовным"],
        &["кодекса", "кодекс", "кодексу", "кодексе", "кодексом", "кодексы", "кодексов"],
    ],
    &[
        &["Уголовно-процессуального", "Уголовно-процессуальный", "Уголовно-процессуальному", "Уголовно-процессуальном"],
        &["кодекса", "кодекс", "кодексу", "кодексе", "кодексом"],
    ],
    &[
        &["Гражданского", "Гражданский", "Гражданскому", "Гражданском", "Гражданским"],
        &["кодекса", "кодекс", "кодексу", "кодексе", "кодексом", "кодексов"],
    ],
];

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    if prose.reading.citations.is_empty() {
        return;
    }
    let words = &prose.words;
    for i in (0..words.len()).filter(|i| may_open(words[*i].of(prose.text))) {
        for name in NAMES {
            let Some(written) = words.get(i..i + name.len()) else { continue };
            let span = Span::new(written[0].start, written[name.len() - 1].end);
            if span.len() != written.iter().map(Span::len).sum::<usize>() + name.len() - 1 {
                continue; // something else than single spaces between
            }
            let text = prose.text;
            let right: Vec<Option<&str>> =
                written.iter().zip(name).map(|(word, forms)| as_is(word.of(text), forms)).collect();
            let wrong = right.iter().filter(|r| r.is_none()).count();
            // one word wrong by a letter or two, the others right: only then are letters counted
            let astray = right.iter().position(Option::is_none).filter(|_| wrong == 1);
            let meant = astray.and_then(|at| slip(written[at].of(text), name[at]));
            if let Some(meant) = meant {
                let right: Vec<&str> = right.iter().map(|r| r.unwrap_or(meant)).collect();
                let right = right.join(" ");
                remarks.mark(span, SAYS, &[("words", span.of(text)), ("right", &right)]).mend(right, Safety::Offered);
                break;
            }
            if wrong == 0 {
                break;
            }
        }
    }
}

/// The right form that the word is, whatever its letter case.
fn as_is<'r>(word: &str, right: &[&'r str]) -> Option<&'r str> {
    let lower = |w: &'_ str| w.chars().flat_map(char::to_lowercase).collect::<String>();
    right.iter().copied().find(|r| r.len() == word.len() && (r.eq_ignore_ascii_case(word) || lower(r) == lower(word)))
}

/// The right form that the word misses by a letter, a long word by two.
fn slip<'r>(word: &str, right: &[&'r str]) -> Option<&'r str> {
    let lower = word.to_lowercase();
    let most = if lower.chars().count() >= 7 { 2 } else { 1 };
    let (by, nearest) =
        right.iter().map(|r| (distance(&lower, &r.to_lowercase(), most), *r)).min_by_key(|(n, _)| *n)?;
    (by <= most).then_some(nearest)
}

/// The name of a law is written with capitals; `criminal case` and `civil cod` in prose are something else.
fn may_open(word: &str) -> bool {
    word.starts_with(is_capital) || word == "административных"
}
