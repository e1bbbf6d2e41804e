//! # What it finds
//! An article whose number fits what is said only in another code: Article 68 of the *Procedure* Code beside *reconciliation*,
//! which is Article 68 of the Criminal Code.
//!
//! # Why it matters
//! A wrong code in print accuses of another offence, or ends a case on a ground that does not exist.
//!
//! # Example
//! > The case was closed under Article 68 of the Criminal Procedure Code in connection with reconciliation of the parties.
//!
//! # When it is right to ignore it
//! When both codes are meant, or the words speak of something else. The titles are the register's own translation.

use super::titles;
use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Code;
use crate::lexicon::statutes;

const SAYS: &str = "By its words, perhaps Article {article} of the {other} (“{title}”) is meant, not of the {code}.";

pub static CHECK: Check = Check {
    name: "wrong-code",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("wrong_code.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let russian = prose.language == Language::Russian;
    for citation in &prose.reading.citations {
        let value = &citation.value;
        let named = matches!(citation.reason, "article and code" | "the code has no such article");
        if !named || matches!(value.code, Code::Treaty | Code::Unknown) {
            continue;
        }
        let others = [Code::CC, Code::CAO].into_iter().filter(|c| *c != value.code);
        if !others.clone().any(|c| statutes::article(c, &value.article).is_some()) {
            continue;
        }
        let words = titles::stems(sentence(prose.text, citation.span.start, citation.span.end));
        let own = titles::of(value.code, &value.article, russian);
        if titles::shared(&own, &words) > 0 {
            continue;
        }
        for other in others {
            let title = titles::of(other, &value.article, russian);
            let shared = titles::shared(&title, &words);
            // every telling word of a short title, or most of a long one
            if shared == 0 || shared * 2 < title.len() || shared == 1 && title.len() > 1 {
                continue;
            }
            let Some(found) = statutes::article(other, &value.article) else { continue };
            let at = usize::from(russian);
            let (code, other) = (statutes::code_name(value.code)[at], statutes::code_name(other)[at]);
            let title = if russian { found.title_ru } else { found.title_en };
            let args = [("article", &*value.article), ("code", code), ("other", other), ("title", title)];
            remarks.mark(citation.span, SAYS, &args);
            break;
        }
    }
}

/// The sentence, or what passes for one, around a citation.
fn sentence(text: &str, from: usize, to: usize) -> &str {
    let start = text[..from].rfind(['!', '?', '\n']).map_or(0, |at| at + 1);
    let start = text[start..from].rfind(". ").map_or(start, |at| start + at + 1);
    let end = text[to..].find(". ").map_or(text.len(), |at| to + at);
    text.get(start..end).unwrap_or(text)
}
