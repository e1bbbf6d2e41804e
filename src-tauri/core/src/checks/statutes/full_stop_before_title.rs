//! # What it finds
//! A full stop between a citation and the title of the article, which then stands as a sentence of its own.
//!
//! # Why it matters
//! The sentence is cut in two, and neither half can stand.
//!
//! # Example
//! > under Article 274 of the Criminal Code of the RK. “Dissemination of knowingly false information” and was fined
//!
//! # When it is right to ignore it
//! When the quoted words open a new sentence and only happen to resemble the title.

use super::titles;
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::text::Span;

const SAYS: &str = "A full stop parts “{words}” from the title of the article.";

pub static CHECK: Check = Check {
    name: "full-stop-before-title",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("full_stop_before_title.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let text = prose.text;
    for citation in &prose.reading.citations {
        let Some(rest) = text.get(citation.span.end..) else { continue };
        let tail =
            [" of the RK", " of the Republic of Kazakhstan", " РК", ""].into_iter().find(|t| rest.starts_with(t));
        let stop = citation.span.end + tail.unwrap_or("").len();
        if !(text[stop..].starts_with(". “") || text[stop..].starts_with(". «")) {
            continue;
        }
        let Some(pair) = prose.quotes().pairs.iter().find(|p| p.start == stop + 2) else { continue };
        let words = titles::stems(pair.of(text));
        let titles = [false, true].map(|russian| titles::of(citation.value.code, &citation.value.article, russian));
        let fits = titles.iter().any(|t| !t.is_empty() && titles::shared(t, &words) * 2 >= words.len().min(t.len()));
        if fits && !words.is_empty() {
            let from = prose.run_before(stop);
            let span = Span::new(from, prose.run_after(stop + 2));
            remarks.mark(span, SAYS, &[("words", span.of(text))]).mend_at(
                Span::new(stop, stop + 1),
                "",
                Safety::Offered,
            );
        }
    }
}
