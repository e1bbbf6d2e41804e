//! # What it finds
//! An article that was taken out of its code, by the state of the register (Criminal Code: early 2020; Code of Administrative
//! Offences: mid-2020).
//!
//! # Why it matters
//! Nobody can be tried under an article that is no longer law; the number is probably mistyped.
//!
//! # Example
//! > Article 393 of the Criminal Code, in a chronicle of 2023: it was excluded in January 2019
//!
//! # When it is right to ignore it
//! When the entry tells of an older case.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::lexicon::statutes;

const SAYS: &str = "Article {article} of the {code} is no longer in force, by the register's state of 2020.";

pub static CHECK: Check = Check {
    name: "article-excluded",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("article_excluded.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    // what the register knows is of 2020
    if prose.reading.date.as_ref().is_none_or(|d| d.value.year() < 2021) {
        return;
    }
    for citation in prose.reading.citations.iter().filter(|c| c.reason == "article and code") {
        let value = &citation.value;
        if statutes::article(value.code, &value.article).is_some_and(|a| a.excluded) {
            let [code, ..] = statutes::code_name(value.code);
            remarks.mark(citation.span, SAYS, &[("article", &value.article), ("code", code)]);
        }
    }
}
