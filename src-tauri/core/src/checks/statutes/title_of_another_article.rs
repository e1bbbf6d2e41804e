//! # What it finds
//! A title quoted beside an article that shares no telling word with the title in the law, and fits another article.
//!
//! # Why it matters
//! The number or the offence is wrong, and the person is accused of something else.
//!
//! # Example
//! > Article 174 of the Criminal Code “insulting a representative of authority” – that is Article 378
//!
//! # When it is right to ignore it
//! When the words are not the title. The register's titles are of 2020, and its English is its own.

use super::title_forms_differ::quoted_titles;
use super::titles;
use crate::checks::prose::{Language, Prose};
use crate::checks::{Check, Look, Remarks, Severity};
use crate::lexicon::statutes;

const SAYS: &str = "“{words}” is not the title of Article {article} but rather of Article {other} (“{title}”).";

pub static CHECK: Check = Check {
    name: "title-of-another-article",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("title_of_another_article.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let russian = prose.language == Language::Russian;
    for (citation, title) in quoted_titles(prose) {
        let stems = titles::stems(title.of(prose.text));
        let own = titles::of(citation.code, &citation.article, russian);
        if stems.len() < 2 || own.is_empty() || titles::shared(&own, &stems) > 0 {
            continue;
        }
        // the same telling words, all of them; a stem without its first letter is looked for first, since that costs nothing
        let tail = &stems[0][stems[0].chars().next().map_or(0, char::len_utf8)..];
        let fits = |a: &&statutes::Article| {
            let title = if russian { a.title_ru } else { a.title_en };
            a.code == citation.code && title.contains(tail) && titles::stems(title) == stems
        };
        let mut fitting: Vec<_> = statutes::articles().filter(fits).collect();
        fitting.sort_unstable_by_key(|a| a.number);
        if let Some(other) = fitting.first() {
            let words = title.of(prose.text);
            let named = if russian { other.title_ru } else { other.title_en };
            let args = [("words", words), ("article", &*citation.article), ("other", other.number), ("title", named)];
            remarks.mark(title, SAYS, &args);
        }
    }
}
