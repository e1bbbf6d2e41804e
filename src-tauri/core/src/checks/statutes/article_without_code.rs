//! # What it finds
//! An article cited without its code, where the entry does not say it elsewhere.
//!
//! # Why it matters
//! Every code has an Article 174; the reader cannot know which is meant.
//!
//! # Example
//! > He was charged under Article 174.
//!
//! # When it is right to ignore it
//! When the whole month speaks of one code, and says so in its introduction.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;

const SAYS: &str = "“{words}” does not say of which code.";

pub static CHECK: Check = Check {
    name: "article-without-code",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("article_without_code.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let lacking = |reason: &str| matches!(reason, "no code named" | "the only code with this number");
    let all = || chronicle.entries.iter().flat_map(|e| &e.reading.citations);
    if all().filter(|c| lacking(c.reason)).count() * 2 > all().count() {
        return; // this month does not name codes
    }
    for (i, entry) in chronicle.entries.iter().enumerate() {
        // one remark an entry says it all
        if let Some(citation) = entry.reading.citations.iter().find(|c| lacking(c.reason)) {
            remarks.mark_in(i, citation.span, SAYS, &[("words", citation.span.of(&entry.text))]);
        }
    }
}
