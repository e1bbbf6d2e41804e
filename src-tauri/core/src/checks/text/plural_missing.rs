//! # What it finds
//! A number above one with its unit in the singular, where nothing follows that the two could describe.
//!
//! # Why it matters
//! A letter has been lost, and sometimes a digit with it.
//!
//! # Example
//! > They were held in the police station for about 7 hour.
//!
//! # When it is right to ignore it
//! Hardly ever; *a 7 hour wait* is not remarked on.

use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” wants the plural.";

pub static CHECK: Check = Check {
    name: "plural-missing",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("plural_missing.rs"),
    look: Look::Entry(look),
};

const UNITS: [&str; 16] = [
    "hour",
    "day",
    "week",
    "month",
    "year",
    "minute",
    "kilogram",
    "kilometer",
    "kilometre",
    "dollar",
    "activist",
    "journalist",
    "worker",
    "policeman",
    "prisoner",
    "protester",
];
const NUMBERS: [&str; 12] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several"];
/// Words that can follow a unit but no adjective.
const GOES_ON: [&str; 18] = [
    "of", "for", "in", "ago", "later", "and", "to", "from", "at", "by", "with", "after", "before", "on", "were", "was",
    "are", "or",
];

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    if prose.language != Language::English {
        return;
    }
    for (i, pair) in prose.words.windows(2).enumerate() {
        let (number, unit) = (pair[0].of(prose.text), pair[1].of(prose.text));
        if !UNITS.contains(&unit) || !matches!(&prose.text[pair[0].end..pair[1].start], " " | "\u{a0}") {
            continue;
        }
        let many = NUMBERS.contains(&number) || number.parse::<u32>().is_ok_and(|n| n > 1);
        let part = prose.before(pair[0].start).is_some_and(|c| matches!(c, '.' | ',' | '/' | '-')); // 0.5 hour
        let next = prose.words.get(i + 2);
        let follows =
            next.is_some_and(|w| &prose.text[pair[1].end..w.start] == " " && !GOES_ON.contains(&w.of(prose.text)));
        if many && !part && !follows && prose.after(pair[1].end) != Some('-') {
            let span = Span::new(pair[0].start, pair[1].end);
            let plural = unit.strip_suffix("man").map_or_else(|| format!("{unit}s"), |stem| format!("{stem}men"));
            remarks.mark(span, SAYS, &[("words", span.of(prose.text))]).mend_at(pair[1], plural, Safety::Safe);
        }
    }
}
