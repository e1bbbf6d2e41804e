//! # What it finds
//! An article that the named code does not have.
//!
//! # Why it matters
//! A lawyer who looks it up finds nothing and trusts the rest less.
//!
//! # Example
//! > Article 488 of the Criminal Code – which ends with Article 467
//!
//! # When it is right to ignore it
//! When the article was added lately. Of articles with a hyphen, which the law keeps adding, nothing is said.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::lexicon::statutes;

const SAYS: &str = "The register knows no Article {article} of the {code}.";

pub static CHECK: Check = Check {
    name: "article-unknown",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("article_unknown.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    for citation in &prose.reading.citations {
        let value = &citation.value;
        let [code, ..] = statutes::code_name(value.code);
        // only where the entry itself names the code
        if value.known
            || code.is_empty()
            || value.article.contains('-')
            || citation.reason != "the code has no such article"
        {
            continue;
        }
        remarks.mark(citation.span, SAYS, &[("article", &value.article), ("code", code)]);
    }
}
