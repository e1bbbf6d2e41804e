//! # What it finds
//! A story that opens with another date than its dateline.
//!
//! # Why it matters
//! One of the two is wrong, and the register of the month believes the dateline.
//!
//! # Example
//! > November 7, Aktau, on November 8 the court arrested Sarybayev K.
//!
//! # When it is right to ignore it
//! When the dateline is the day of the report and the story tells an earlier event; then the story should not begin with it.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};

const SAYS: &str = "The dateline says {dateline}, and the story begins with {date}.";

pub static CHECK: Check = Check {
    name: "dateline-against-text",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("dateline_against_text.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let Some(dateline) = &prose.reading.date else { return };
    let story = prose.reading.dateline_end.max(dateline.span.end);
    for written in prose.dates() {
        let Some(gap) = prose.text.get(story..written.span.start) else { continue };
        let opens = matches!(gap.trim_matches([',', ' ', ':', '\u{a0}', '.']), "on" | "On");
        if !opens {
            continue;
        }
        if let Some(date) = written.date(prose.period).filter(|d| *d != dateline.value) {
            let (named, said) = (dateline.value.to_string(), date.to_string());
            remarks.mark(written.span, SAYS, &[("dateline", &named), ("date", &said)]);
        }
    }
}
