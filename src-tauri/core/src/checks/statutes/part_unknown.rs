//! # What it finds
//! A part that the article does not have, of the articles that chronicles cite most.
//!
//! # Why it matters
//! The number is mistyped: of the part, or of the article.
//!
//! # Example
//! > Article 405, Part 5 of the Criminal Code – which has two parts
//!
//! # When it is right to ignore it
//! When the article was amended lately. How many parts an article has is from general knowledge, of 2023.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Code;
use crate::lexicon::statutes;

const SAYS: &str = "Article {article} of the {code} has {last} parts, as far as the register knows.";

pub static CHECK: Check = Check {
    name: "part-unknown",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("part_unknown.rs"),
    look: Look::Entry(look),
};

/// The last part of an article. Unverified: only a number well beyond the register's own parts is remarked on.
const LAST: [(Code, &str, u32); 9] = [
    (Code::CC, "158", 2),
    (Code::CC, "174", 2),
    (Code::CC, "258", 2),
    (Code::CC, "272", 3),
    (Code::CC, "274", 4),
    (Code::CC, "378", 2),
    (Code::CC, "405", 2),
    (Code::CAO, "488", 12),
    (Code::CAO, "489", 11),
];

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for citation in &prose.reading.citations {
        let value = &citation.value;
        let Some(part) = value.part.as_deref().and_then(|p| p.parse::<u32>().ok()) else { continue };
        let Some((.., last)) = LAST.iter().find(|(c, a, _)| *c == value.code && *a == value.article) else { continue };
        if part > *last || part == 0 {
            let [code, ..] = statutes::code_name(value.code);
            let args = [("article", &*value.article), ("code", code), ("last", &*last.to_string())];
            remarks.mark(citation.span, SAYS, &args);
        }
    }
}
