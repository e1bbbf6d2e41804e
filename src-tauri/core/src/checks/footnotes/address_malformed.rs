//! # What it finds
//! A footnote with an address that cannot be one: a scheme misspelt or halved, a space within, no host.
//!
//! # Why it matters
//! The link does not open, and the source is as good as lost.
//!
//! # Example
//! > [7] htps://tanba.example/news
//!
//! # When it is right to ignore it
//! When the footnote quotes a wrong address on purpose.

use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;
use regex::Regex;
use std::sync::LazyLock;

const SCHEME: &str = "“{words}” is no beginning of an address.";
const HOST: &str = "“{words}” names no site.";
const SPACE: &str = "A space cuts the address at “{words}”.";

pub static CHECK: Check = Check {
    name: "address-malformed",
    severity: Severity::Error,
    says: &[SCHEME, HOST, SPACE],
    source: include_str!("address_malformed.rs"),
    look: Look::Month(look),
};

/// What looks like the beginning of an address.
static SCHEMES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)h?t?tt?p?s?(?P<sign>:/{1,3}|//|;//|:\\\\)").expect("the pattern is constant and valid")
});

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    for footnote in &chronicle.footnotes {
        let line = footnote.line.as_str();
        let Some(scheme) = SCHEMES.find(line) else { continue };
        let written = scheme.as_str().to_ascii_lowercase();
        let span = Span::new(scheme.start(), scheme.end());
        if written != "http://" && written != "https://" {
            let right = if written.contains('s') || !written.contains("http") { "https://" } else { "http://" };
            remarks
                .mark_footnote(&footnote.label, span, SCHEME, &[("words", scheme.as_str())])
                .mend(right, Safety::Offered);
            continue;
        }
        let rest = &line[span.end..];
        let host = rest.split(['/', '?', '#', ' ', '\u{a0}', ')']).next().unwrap_or("");
        let whole = Span::new(span.start, span.end + host.len());
        if let Some(path) = rest.strip_prefix([' ', '\u{a0}']) {
            let cut = Span::new(span.start, span.end + 1 + path.find(' ').unwrap_or(path.len()).min(path.len()));
            remarks.mark_footnote(&footnote.label, cut, SPACE, &[("words", cut.of(line))]);
        } else if !host.contains('.') || host.starts_with('.') || host.ends_with('.') || host.contains("..") {
            remarks.mark_footnote(&footnote.label, whole, HOST, &[("words", whole.of(line))]);
        } else if let Some(gap) = cut_by_a_space(rest) {
            let cut = Span::new(span.start, span.end + gap);
            remarks.mark_footnote(&footnote.label, cut, SPACE, &[("words", cut.of(line))]);
        }
    }
}

/// Where a space cuts an address whose second half goes on like one: `…/news/ 2023/11/a.html`.
fn cut_by_a_space(rest: &str) -> Option<usize> {
    let (first, second) = rest.split_once([' ', '\u{a0}'])?;
    let next = second.split_whitespace().next()?;
    let goes_on = next.contains('/') && !next.contains("://") || next.contains(".htm");
    (goes_on && first.ends_with(['/', '-', '=', '_'])).then_some(first.len() + 1 + next.len())
}
