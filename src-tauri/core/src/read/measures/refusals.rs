//! Refusals and dismissals: a verb that needs its object. `refused` is one beside a status, a permit or a claim;
//! `closed` is one beside a case; `dismissed` is whichever stands nearer, and neither where somebody lost his work.

use super::sentence::{Sentence, nothing};
use crate::chronicle::{Certainty, Found, Measure, MeasureKind as K};
use crate::lexicon::measures::Cue;
use crate::read::cues::Hit;
use crate::text::Span;

impl Sentence<'_> {
    /// A refusal: what was sought stands beside the verb.
    pub(super) fn refusal(&self) -> Option<(Found<Measure>, bool)> {
        let at = self.hits.iter().position(|h| match h.sense {
            Cue::RefusesSought => true,
            Cue::Refuses | Cue::ClosesOrRefuses => {
                let sought = |s: &&Hit<Cue>| s.sense == Cue::Sought;
                let to = self.text[h.span.end..self.span.end].trim_start().starts_with("to ");
                let after = self.hits.iter().filter(sought).find(|s| s.span.start >= h.span.end);
                let before = self.hits.iter().rev().filter(sought).find(|s| s.span.end <= h.span.start);
                let reach = |gap: usize| gap <= if to { 60 } else { 120 };
                let near = after
                    .map(|s| s.span.start - h.span.end)
                    .filter(|g| reach(*g))
                    .or_else(|| before.filter(|_| !to).map(|s| h.span.start - s.span.end).filter(|g| *g <= 120));
                match (near, h.sense) {
                    (Some(gap), Cue::ClosesOrRefuses) => self.nearest_case(h.span).is_none_or(|case| gap < case),
                    (near, _) => near.is_some(),
                }
            }
            _ => false,
        })?;
        let hit = self.hits[at];
        if self.wanted(hit.span.start) {
            return None;
        }
        Some(self.found(hit.span, hit.span, nothing(K::Refusal), Certainty::Likely, "refused what was sought", true))
    }

    /// A dismissal: a case of law stands beside the verb that closes it.
    pub(super) fn dismissal(&self) -> Option<(Found<Measure>, bool)> {
        let hit = self.hits.iter().find(|h| {
            let closes = match h.sense {
                Cue::Closes => true,
                Cue::ClosesOrRefuses => self.hits.iter().all(|s| s.sense != Cue::Sought),
                _ => false,
            };
            closes && self.nearest_case(h.span).is_some()
        })?;
        Some(self.found(
            hit.span,
            hit.span,
            nothing(K::Dismissal),
            Certainty::Likely,
            "case closed",
            !self.passive(hit.span),
        ))
    }

    /// How far the nearest case stands from `span`, within 220 bytes.
    pub(super) fn nearest_case(&self, span: Span) -> Option<usize> {
        self.hits
            .iter()
            .filter(|h| h.sense == Cue::Case)
            .map(
                |h| {
                    if h.span.end <= span.start {
                        span.start - h.span.end
                    } else {
                        h.span.start.saturating_sub(span.end)
                    }
                },
            )
            .filter(|gap| *gap <= 220)
            .min()
    }
}
