//! # What it finds
//! A part of an address that says who shared it and not what it leads to: `fbclid`, `utm_source`, `gclid` and their like.
//!
//! # Why it matters
//! It can lead back to the monitor who copied the link, and it makes one source look like two.
//!
//! # Example
//! > [15] https://tanba.example/a?fbclid=IwAR1xyz
//!
//! # When it is right to ignore it
//! Never; what names the page itself, such as `?v=` of a video, is not remarked on.

use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::sources;
use crate::text::Span;

const SAYS: &str = "“{words}” in the address of footnote {number} tracks who shared it.";

pub static CHECK: Check = Check {
    name: "tracker-in-address",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("tracker_in_address.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    for footnote in &chronicle.footnotes {
        let mut from = 0;
        for url in &footnote.urls {
            let Some(at) = footnote.line[from..].find(url).map(|at| from + at) else { continue };
            from = at + url.len();
            let Some(query) = url.find('?') else { continue };
            let (asked, anchor) =
                url[query + 1..].split_once('#').map_or((&url[query + 1..], 0), |(q, a)| (q, a.len() + 1));
            let kept: Vec<&str> = asked.split('&').filter(|p| !sources::is_tracker(p)).collect();
            if kept.len() == asked.split('&').count() {
                continue;
            }
            let end = at + url.len() - anchor;
            let new = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
            let span = Span::new(at + query, end);
            remarks
                .mark_footnote(
                    &footnote.label,
                    span,
                    SAYS,
                    &[("words", span.of(&footnote.line)), ("number", &footnote.label)],
                )
                .mend(new, Safety::Safe);
        }
    }
}
