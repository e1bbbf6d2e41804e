//! The lengths and sums that a sentence gives, in order: what stands together is one (`3 years and 2 months`), what is told
//! twice counts once (`20 MCI (69,000 tenge)`), and figures may share their unit (`17, 15 and 10 days`).

use super::sentence::{Sentence, floor, window};
use crate::chronicle::Currency;
use crate::lexicon::measures::Cue;
use crate::read::quantities::{self, Quantity, Unit};
use crate::text::Span;

/// People of one sentence who are looked at for a number of their own.
pub(super) const MOST_FIGURES: usize = 40;

impl Sentence<'_> {
    /// Whether the sentence says that its lengths or sums stand in the order of its people.
    pub(super) fn respectively(&self) -> bool {
        // where these cues stand and a little behind: the whole of a long sentence would be looked through for every hundred
        let (from, to) = self.hits.first().zip(self.hits.last()).map_or((0, 0), |(a, b)| (a.span.start, b.span.end));
        let words = window(self.text, from, self.span.end, to - from + 120);
        ["respectively", "соответственно", "тиісінше"].iter().any(|w| words.contains(w))
    }

    /// The quantities, with lengths that stand together made one, and sums in brackets behind another sum left out.
    pub(super) fn quantities(&self) -> Vec<(Span, Quantity)> {
        let mut quantities: Vec<(Span, Quantity)> = Vec::new();
        let respectively = self.respectively();
        for hit in self.hits {
            if hit.sense == Cue::SameTerm {
                let term = quantities.iter().rev().find(|(_, quantity)| matches!(quantity, Quantity::Length(_)));
                quantities.extend(term.map(|(_, length)| (hit.span, *length)));
            }
            let Cue::Unit(unit) = hit.sense else { continue };
            let Some((span, quantity)) = quantities::at(self.text, hit.span, unit) else { continue };
            if span.start < self.span.start || quantities.last().is_some_and(|q| q.0.overlaps(span)) {
                continue;
            }
            if matches!(quantity, Quantity::Length(_)) && self.passes(span.start) {
                continue;
            }
            if let (Quantity::Length(new), Some((last, Quantity::Length(old)))) = (quantity, quantities.last_mut()) {
                let between = self.text[last.end..span.start].trim().trim_start_matches(['’', '\'']).trim();
                if between == "to" && self.text[self.span.start..last.start].trim_end().ends_with("from") {
                    quantities.pop(); // `reduced the term from 3 years to 2`
                    quantities.push((span, quantity));
                    continue;
                }
                let smaller = old.iter().rposition(|n| *n > 0) < new.iter().position(|n| *n > 0);
                if unit != Unit::Hour && smaller && matches!(between, "" | "," | "and" | ", and" | "и" | "және") {
                    last.end = span.end;
                    for (old, new) in old.iter_mut().zip(new) {
                        *old += new;
                    }
                    continue;
                }
            }
            if let Quantity::Sum(_, currency) = quantity {
                let before =
                    &self.text[floor(self.text, span.start.saturating_sub(60)).max(self.span.start)..span.start];
                let in_brackets = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
                let told_again = |last: &(Span, Quantity)| {
                    let gap = self.text[last.0.end..span.start].trim();
                    let other = matches!(last.1, Quantity::Sum(_, first) if first != currency);
                    in_brackets || other && repeats(gap)
                };
                if let Some((_, Quantity::Sum(first, first_currency))) =
                    quantities.last_mut().filter(|last| told_again(last))
                {
                    if currency == Currency::Kzt && *first_currency != Currency::Kzt {
                        let Quantity::Sum(amount, _) = quantity else { continue };
                        (*first, *first_currency) = (amount, currency); // `20 MCI (69,000 tenge)`, `20 MCI – 69,000 tenge`
                    }
                    continue;
                }
            }
            quantities.extend(self.earlier(span, unit, respectively));
            quantities.push((span, quantity));
        }
        quantities
    }

    /// Whether the length at byte `at` is of time that went by and no term: `for the first two days`, `on hunger strike
    /// for a week`.
    fn passes(&self, at: usize) -> bool {
        let before = &self.text[floor(self.text, at.saturating_sub(40)).max(self.span.start)..at];
        [
            "cut by ",
            "reduced by ",
            "shortened by ",
            "increased by ",
            "first ",
            "last ",
            "past ",
            "previous ",
            "next ",
            "strike for ",
            "strike for a ",
        ]
        .iter()
        .any(|words| before.ends_with(words))
    }

    /// The figures that share the unit of the quantity at `span`: `eight and nine years respectively`, `17, 15 and 10 days`,
    /// where only the last stands behind `and`.
    fn earlier(&self, span: Span, unit: Unit, respectively: bool) -> Vec<(Span, Quantity)> {
        let mut before = self.text[self.span.start..span.start].trim_end();
        let mut earlier: Vec<(Span, Quantity)> = Vec::new();
        while earlier.len() < MOST_FIGURES {
            let first = earlier.is_empty();
            let links = if respectively || !first {
                [" and", " и", " және", ","]
            } else {
                [" and", " и", " және", " &"]
            };
            let Some(words) = links.iter().find_map(|link| before.strip_suffix(link)) else { break };
            let at = self.span.start + words.len();
            let Some(one) = quantities::at(self.text, Span::new(at, at), unit) else { break };
            // without `respectively` the list is at least three long: `17, 15 and 10`, for `on May 5 and 10 days` is none
            let cited = self.citations.partition_point(|c| c.span.end <= one.0.start);
            if self.citations.get(cited).is_some_and(|c| c.span.overlaps(one.0)) {
                break;
            }
            // `May 21,12, 10 days`: the figure goes on before the sentence, behind its dateline
            let Some(words) = self.text.get(self.span.start..one.0.start) else { break };
            before = words.trim_end();
            earlier.push(one);
        }
        if !respectively
            && (earlier.len() < 2 || earlier.iter().any(|e| e.0.of(self.text).contains(char::is_alphabetic)))
        {
            return vec![];
        }
        earlier.reverse();
        earlier
    }
}

/// Whether a sum behind this gap is the one before it in another currency: `50 MCI – 184,600 tenge`, `50 MCI was recovered –
/// 184,600 tenge`.
fn repeats(gap: &str) -> bool {
    let dash = gap.ends_with(['-', '–', '—', '=']);
    matches!(gap, "or" | ", or" | "или" | ", или" | "яғни")
        || dash
            && gap.len() <= 24
            && !gap.contains(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, ',' | ';' | '('))
}
