//! # What it finds
//! A weekday beside a date on which it does not fall.
//!
//! # Why it matters
//! One of the two is wrong, and with it perhaps the day of a hearing or of a deadline.
//!
//! # Example
//! > The hearing was set for Monday, November 7, 2023. – that day was a Tuesday
//!
//! # When it is right to ignore it
//! In words that are quoted as they were said.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::lexicon::weekdays::{WEEKDAYS, weekday};
use crate::text::Span;

const SAYS: &str = "{date} is a {right}, not a {written}.";

pub static CHECK: Check = Check {
    name: "weekday-does-not-fit",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("weekday_does_not_fit.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for written in prose.dates() {
        let near = |word: &Span| {
            let gap = if word.end <= written.span.start {
                &prose.text[word.end..written.span.start]
            } else if word.start >= written.span.end {
                &prose.text[written.span.end..word.start]
            } else {
                return false;
            };
            matches!(gap, " " | ", " | " (" | ", the ")
        };
        let at = prose.words.partition_point(|w| w.end <= written.span.start);
        let beside = prose.words[at.saturating_sub(1)..prose.words.len().min(at + 6)].iter().filter(|w| near(w));
        for word in beside {
            let said = word.of(prose.text);
            let Some((day, form)) = weekday(said) else { continue };
            let Some(date) = written.date(prose.period) else { continue };
            let right = date.weekday().to_monday_zero_offset().unsigned_abs() as usize;
            if right == day {
                continue;
            }
            let name = WEEKDAYS[right][form];
            let args = [("date", written.span.of(prose.text)), ("right", name), ("written", said)];
            let remark = remarks.mark(*word, SAYS, &args);
            if form == 0 {
                remark.mend(name, Safety::Offered);
            }
        }
    }
}
