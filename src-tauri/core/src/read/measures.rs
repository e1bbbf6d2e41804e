//! What was done to a person by authority: its kind, its length or sum, and whom it was done to.
//!
//! The words stand in [`crate::lexicon::measures`]. Within a sentence a verb (`detained`) is a measure by itself; a noun
//! (`15 days of arrest`) is one beside its length or sum, or beside a verb that imposes it; a refusal needs what was
//! sought, a dismissal the case. What a prosecutor asks for, a claim seeks or a law provides for is none.

use super::cues::{Cues, Hit};
use super::quantities::{self, Quantity, Unit};
use super::sentences;
use super::whom::People;
use crate::chronicle::{Certainty, Citation, Code, Found, Measure, MeasureKind, Mention};
use crate::lexicon::measures::{Cue, cues};
use crate::text::Span;
use MeasureKind as K;
use std::sync::LazyLock;

static CUES: LazyLock<Cues<Cue>> = LazyLock::new(|| Cues::new(cues()));

/// Cues of a sentence that are looked at together; no sentence that a person wrote has as many, and each is compared
/// with each.
const MOST_CUES: usize = 100;

/// Every measure in `text` from the end of the dateline on, in order; `persons` and `citations` are what was read in it.
pub fn read(
    text: &str,
    dateline_end: usize,
    persons: &[Found<Mention>],
    citations: &[Found<Citation>],
) -> Vec<Found<Measure>> {
    let story = text.get(dateline_end..).map_or(0, |_| dateline_end);
    let hits: Vec<Hit<Cue>> = CUES.find(text).filter(|h| h.span.start >= story && h.sense != Cue::Nothing).collect();
    if hits.is_empty() {
        return vec![];
    }
    let name_ends: Vec<usize> = persons.iter().map(|p| p.span.end).collect();
    let administrative = citations.iter().any(|c| c.value.code == Code::CAO);
    let mut found: Vec<Found<Measure>> = Vec::new();
    let mut from = 0;
    let sentences = sentences::split(text, story, &name_ends);
    let people = People::new(text, persons, &sentences);
    for &sentence in &sentences {
        let to = from + hits[from..].partition_point(|h| h.span.start < sentence.end);
        for hits in hits[from..to].chunks(MOST_CUES) {
            let reader = Sentence { text, span: sentence, hits, citations, people: &people, administrative };
            for (measure, here) in reader.read() {
                add(&mut found, measure, here);
            }
        }
        from = to;
    }
    found.sort_by_key(|m| m.span.start);
    found
}

/// Adds a measure unless it is told already: the same again, or without its length what was told with it. `here`: its
/// own sentence names its people.
fn add(found: &mut Vec<Found<Measure>>, new: Found<Measure>, here: bool) {
    let bare = |m: &Measure| m.years + m.months + m.days == 0 && m.amount.is_none();
    let same_people = |a: &Measure, b: &Measure| {
        !here || a.persons.is_empty() || b.persons.is_empty() || a.persons.iter().any(|p| b.persons.contains(p))
    };
    for old in found.iter_mut().rev().take(50).filter(|old| old.value.kind == new.value.kind) {
        if !same_people(&old.value, &new.value) {
            continue;
        }
        if bare(&old.value) && !bare(&new.value) {
            *old = new;
            return;
        }
        let (a, b) = (&old.value, &new.value);
        if bare(b) || (a.years, a.months, a.days, a.amount) == (b.years, b.months, b.days, b.amount) {
            return;
        }
    }
    found.push(new);
}

/// A cue that may become a measure.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    span: Span,
    kind: MeasureKind,
    /// A verb: a measure by itself.
    verb: bool,
    quantity: Option<(Span, Quantity)>,
}

/// A sentence being read.
struct Sentence<'a> {
    text: &'a str,
    span: Span,
    hits: &'a [Hit<Cue>],
    citations: &'a [Found<Citation>],
    people: &'a People<'a>,
    administrative: bool,
}

impl Sentence<'_> {
    fn read(&self) -> Vec<(Found<Measure>, bool)> {
        let mut anchors = self.anchors();
        let mut found = self.attach(&mut anchors);
        suspend(&mut anchors);
        found.extend(anchors.iter().filter_map(|anchor| self.measure(anchor)));
        found.extend(self.refusal());
        found.extend(self.dismissal());
        found.sort_by_key(|m| m.0.span.start);
        found
    }

    /// Verbs and nouns that name a measure, without those that are only wanted or denied.
    fn anchors(&self) -> Vec<Anchor> {
        if self.hits.iter().any(|h| h.sense == Cue::Asked) {
            return vec![];
        }
        let mut anchors: Vec<Anchor> = Vec::new();
        for (i, hit) in self.hits.iter().enumerate() {
            let (kind, verb) = match hit.sense {
                Cue::Did(kind) => (kind, true),
                Cue::Named(kind) => (kind, false),
                _ => continue,
            };
            let before = &self.text[self.span.start..hit.span.start];
            let denied =
                i > 0 && self.hits[i - 1].sense == Cue::Not && hit.span.start - self.hits[i - 1].span.end <= 12;
            let wanted = if verb { before.trim_end().ends_with(" be") } else { self.wanted(hit.span.start) };
            let from = matches!(hit.span.of(self.text).to_lowercase().as_str(), "banned" | "prohibited");
            let aimless = from && !window(self.text, hit.span.end, self.span.end, 80).contains("from ");
            if !denied && !wanted && !aimless {
                anchors.push(Anchor { span: hit.span, kind, verb, quantity: None });
            }
        }
        anchors
    }

    /// Whether the verb that governs byte `at` only wants.
    fn wanted(&self, at: usize) -> bool {
        self.hits
            .iter()
            .take_while(|h| h.span.start < at)
            .filter(|h| matches!(h.sense, Cue::Asks | Cue::Imposes | Cue::Sentences | Cue::Did(_)))
            .last()
            .is_some_and(|h| h.sense == Cue::Asks)
    }

    /// Lengths and sums of the sentence, each given to the noun or verb it belongs to; what belongs to none but stands
    /// behind `sentenced` or beside an article is a measure of its own.
    fn attach(&self, anchors: &mut [Anchor]) -> Vec<(Found<Measure>, bool)> {
        let mut alone = Vec::new();
        for (span, quantity) in self.quantities() {
            let fits = |a: &Anchor| a.quantity.is_none() && takes(a.kind, quantity);
            let right = anchors.iter().position(|a| a.span.start >= span.end && fits(a)).filter(|&a| {
                let gap = &self.text[span.end..anchors[a].span.start];
                gap.len() <= 28 && !gap.contains([',', '(', ')', ':', '—', '–'])
            });
            let left =
                anchors.iter().rposition(|a| a.span.end <= span.start && fits(a) && span.start - a.span.end <= 300);
            let wanted = self.wanted(span.start);
            match right
                .or(left)
                .filter(|&a| !wanted || (anchors[a].verb && !self.asks_between(anchors[a].span.end, span.start)))
            {
                Some(a) => anchors[a].quantity = Some((span, quantity)),
                None if wanted => {}
                None => alone.extend(self.alone(span, quantity)),
            }
        }
        alone
    }

    fn asks_between(&self, from: usize, to: usize) -> bool {
        self.hits.iter().any(|h| h.sense == Cue::Asks && h.span.start >= from && h.span.start < to)
    }

    /// The quantities, with lengths that stand together made one, and sums in brackets behind another sum left out.
    fn quantities(&self) -> Vec<(Span, Quantity)> {
        let mut quantities: Vec<(Span, Quantity)> = Vec::new();
        for hit in self.hits {
            let Cue::Unit(unit) = hit.sense else { continue };
            let Some((span, quantity)) = quantities::at(self.text, hit.span, unit) else { continue };
            if span.start < self.span.start || quantities.last().is_some_and(|q| q.0.overlaps(span)) {
                continue;
            }
            if let (Quantity::Length(new), Some((last, Quantity::Length(old)))) = (quantity, quantities.last_mut()) {
                let between = self.text[last.end..span.start].trim().trim_start_matches(['’', '\'']).trim();
                let smaller = old.iter().rposition(|n| *n > 0) < new.iter().position(|n| *n > 0);
                if unit != Unit::Hour && smaller && matches!(between, "" | "," | "and" | ", and" | "и" | "және") {
                    last.end = span.end;
                    for (old, new) in old.iter_mut().zip(new) {
                        *old += new;
                    }
                    continue;
                }
            }
            if matches!(quantity, Quantity::Sum(..)) {
                let before =
                    &self.text[floor(self.text, span.start.saturating_sub(60)).max(self.span.start)..span.start];
                let in_brackets = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
                if in_brackets && quantities.iter().any(|q| matches!(q.1, Quantity::Sum(..))) {
                    continue;
                }
            }
            quantities.push((span, quantity));
        }
        quantities
    }

    /// A length with no noun: `sentenced to 7 years`, `Art. 274 CC, 5 years`.
    fn alone(&self, span: Span, quantity: Quantity) -> Option<(Found<Measure>, bool)> {
        let Quantity::Length([years, months, days]) = quantity else { return None };
        let next = self.citations.partition_point(|c| c.span.start < span.start);
        let beside = self.citations[next.saturating_sub(1)..].iter().take(2).find(|c| {
            let apart = if c.span.end <= span.start { c.span.end..span.start } else { span.end..c.span.start };
            self.text.get(apart).is_some_and(|gap| matches!(gap.trim(), "" | "," | ":" | "(" | "):" | "),"))
        });
        let sentenced = self
            .hits
            .iter()
            .any(|h| h.sense == Cue::Sentences && (h.span.end <= span.start && span.start - h.span.end <= 120));
        let (kind, reason) = match beside.map(|c| c.value.code) {
            Some(Code::CAO) if days > 0 => (K::Arrest, "length beside the article"),
            Some(Code::CC) if years > 0 => (K::Imprisonment, "length beside the article"),
            _ if sentenced && years + months > 0 => (K::Imprisonment, "length behind the sentence"),
            _ => return None,
        };
        let measure = Measure { kind, years, months, days, ..nothing(kind) };
        Some(self.found(span, span, measure, Certainty::Likely, reason, false))
    }

    /// The measure that an anchor tells, if it does.
    fn measure(&self, anchor: &Anchor) -> Option<(Found<Measure>, bool)> {
        let Anchor { span, verb, quantity, .. } = *anchor;
        let length = match quantity {
            Some((_, Quantity::Length(length))) => length,
            _ => [0; 3],
        };
        let kind = self.kind(anchor, length)?;
        let sum = match quantity {
            Some((_, Quantity::Sum(amount, currency))) => Some((amount, currency)),
            _ => None,
        };
        let imposed = || self.imposed(span, kind);
        let (certainty, reason) = match (verb, quantity.is_some(), kind) {
            (_, false, K::Compensation) => return None,
            (true, _, _) => (Certainty::Sure, "verb"),
            (false, true, K::Compensation) if !imposed() => return None,
            (false, true, _) => (Certainty::Sure, if sum.is_some() { "sum beside it" } else { "length beside it" }),
            (false, false, _) if imposed() => (Certainty::Likely, "named and imposed"),
            _ => return None,
        };
        let [years, months, days] = length;
        let (amount, currency) = sum.unzip();
        let measure = Measure { kind, years, months, days, amount, currency, persons: vec![] };
        let far = |q: Span| {
            let gap = if q.start >= span.end { span.end..q.start } else { q.end..span.start };
            gap.len() > 40 || self.people.between(gap.start, gap.end)
        };
        let words = match quantity {
            Some((q, _)) if far(q) => {
                if verb {
                    span
                } else {
                    q
                }
            }
            Some((q, _)) => Span::new(q.start.min(span.start), q.end.max(span.end)),
            None => span,
        };
        let active = verb && !self.passive(span);
        Some(self.found(words, span, measure, certainty, reason, active))
    }

    /// What the anchor's kind is, given who did it and for how long; `None` where it is none.
    fn kind(&self, anchor: &Anchor, [years, months, days]: [u32; 3]) -> Option<MeasureKind> {
        let Anchor { kind, span, verb, quantity } = *anchor;
        let long = years + months > 0;
        let by_court = self.hits.iter().any(|h| h.sense == Cue::Court && h.span.end <= span.start);
        Some(match kind {
            K::Detention if verb => {
                let next = self.hits.iter().find(|h| h.span.start >= span.end);
                let inside = next.is_some_and(|h| h.sense == Cue::Facility && h.span.start - span.end <= 16);
                match (inside || (by_court && (long || days > 0)), self.administrative && days > 0) {
                    (true, false) => K::Custody,
                    (_, true) => K::Arrest,
                    (false, false) => K::Detention,
                }
            }
            K::Detention | K::Arrest if long => K::Custody,
            K::Detention if days > 0 && (self.administrative || by_court) => K::Arrest,
            K::Detention if quantity.is_none() => return None,
            K::Arrest if verb && days == 0 && !by_court && !self.administrative => K::Detention,
            kind => kind,
        })
    }

    /// Whether something imposes the noun at `span`.
    fn imposed(&self, span: Span, kind: MeasureKind) -> bool {
        let reach = match kind {
            K::Warning | K::Fine | K::Compensation | K::CompulsoryTreatment | K::Ban => 200,
            K::Custody => 120,
            _ => 30,
        };
        self.hits.iter().any(|h| match h.sense {
            Cue::Did(K::Compensation) if kind == K::Compensation => true,
            Cue::Sentences | Cue::Did(_) if kind == K::Compensation => false,
            Cue::Imposes | Cue::Sentences | Cue::Did(_) if h.span.end <= span.start => span.start - h.span.end <= reach,
            Cue::Imposes | Cue::Sentences if h.span.start >= span.end => h.span.start - span.end <= 60,
            _ => false,
        })
    }

    /// Whether the verb at `span` is in the passive: an auxiliary stands before it, or the word itself says so.
    fn passive(&self, span: Span) -> bool {
        let from = floor(self.text, span.start.saturating_sub(24)).max(self.span.start);
        let before = self.text[from..span.start].to_lowercase();
        let auxiliary = ["was ", "were ", "been ", "is ", "are ", "be ", "being ", "got ", "and "];
        auxiliary.iter().any(|a| before.contains(a) && !before.contains("police"))
            || span.of(self.text).chars().last().is_some_and(|c| matches!(c, 'н' | 'ы' | 'о'))
    }

    /// A refusal: what was sought stands beside the verb.
    fn refusal(&self) -> Option<(Found<Measure>, bool)> {
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
    fn dismissal(&self) -> Option<(Found<Measure>, bool)> {
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
    fn nearest_case(&self, span: Span) -> Option<usize> {
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

    /// The measure with its people, and whether the sentence itself names them.
    fn found(
        &self,
        span: Span,
        at: Span,
        measure: Measure,
        certainty: Certainty,
        reason: &'static str,
        active: bool,
    ) -> (Found<Measure>, bool) {
        let (persons, here) = self.people.under(at, self.span, active);
        (Found { span, value: Measure { persons, ..measure }, certainty, reason }, here)
    }
}

/// `5 years of imprisonment, suspended` is one measure.
fn suspend(anchors: &mut Vec<Anchor>) {
    let Some(at) = anchors.iter().position(|a| a.kind == K::SuspendedSentence) else { return };
    let near = |a: &Anchor, b: Span| {
        if a.span.end <= b.start { b.start - a.span.end <= 60 } else { a.span.start.saturating_sub(b.end) <= 60 }
    };
    let span = anchors[at].span;
    if anchors[at].quantity.is_some() {
        anchors.retain(|a| a.kind != K::Imprisonment || a.quantity.is_some() || !near(a, span));
    } else if let Some(term) =
        anchors.iter().position(|a| a.kind == K::Imprisonment && a.quantity.is_some() && near(a, span))
    {
        anchors[term].kind = K::SuspendedSentence;
        anchors.remove(at);
    }
}

/// Whether a measure of `kind` may have such a quantity.
fn takes(kind: MeasureKind, quantity: Quantity) -> bool {
    match quantity {
        Quantity::Sum(..) => matches!(kind, K::Fine | K::Compensation),
        Quantity::Length([0, 0, 0]) => kind == K::Detention,
        Quantity::Length([0, 0, _]) if matches!(kind, K::Imprisonment | K::SuspendedSentence) => false,
        Quantity::Length([_, _, _]) => matches!(
            kind,
            K::Detention
                | K::Arrest
                | K::Imprisonment
                | K::SuspendedSentence
                | K::RestrictionOfLiberty
                | K::Ban
                | K::Custody
                | K::CompulsoryTreatment
        ),
    }
}

fn nothing(kind: MeasureKind) -> Measure {
    Measure { kind, years: 0, months: 0, days: 0, amount: None, currency: None, persons: vec![] }
}

/// At most `len` bytes of `text` from `from`, not beyond `end`.
fn window(text: &str, from: usize, end: usize, len: usize) -> &str {
    &text[from..floor(text, (from + len).min(end)).max(from)]
}

/// The nearest character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}
