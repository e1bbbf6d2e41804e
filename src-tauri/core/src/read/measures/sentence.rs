//! One sentence's measures: its verbs and nouns, and what each is, given who did it and for how long.

use super::lengths::MOST_DAYS_OF_ARREST;
use crate::chronicle::{Certainty, Citation, Found, Measure, MeasureKind, MeasureKind as K};
use crate::lexicon::measures::Cue;
use crate::read::cues::Hit;
use crate::read::quantities::Quantity;
use crate::read::whom::People;
use crate::text::Span;

/// A sentence being read.
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
    pub(super) hits: &'a [Hit<Cue>],
    pub(super) citations: &'a [Found<Citation>],
    pub(super) people: &'a People<'a>,
    pub(super) administrative: bool,
}

/// A cue that may become a measure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor {
    pub(super) span: Span,
    pub(super) kind: MeasureKind,
    /// A verb: a measure by itself.
    pub(super) verb: bool,
    pub(super) quantity: Option<(Span, Quantity)>,
}

impl Sentence<'_> {
    /// Its measures in order, and of each whether the sentence itself names whom it was done to.
    pub(super) fn read(&self) -> Vec<(Found<Measure>, bool)> {
        let mut anchors = self.anchors();
        let mut found = self.attach(&mut anchors);
        self.replace(&mut anchors);
        suspend(&mut anchors);
        found.extend(anchors.iter().filter_map(|anchor| self.measure(anchor)));
        self.on_probation(&mut found);
        found.extend(self.refusal());
        found.extend(self.dismissal());
        found.sort_by_key(|m| m.0.span.start);
        self.to_each_his_own(&mut found);
        found
    }

    /// `Sapar D. and Kim O. got three and four years respectively`: as many measures of a kind as people.
    fn to_each_his_own(&self, found: &mut [(Found<Measure>, bool)]) {
        let Some((first, _)) = found.first().filter(|_| found.len() > 1) else { return };
        let (kind, persons) = (first.value.kind, first.value.persons.clone());
        let same = |m: &(Found<Measure>, bool)| m.0.value.kind == kind && m.0.value.persons == persons;
        let several = persons.len() > 1 && found.iter().filter(|m| same(m)).count() == persons.len();
        if several && self.respectively() {
            for ((measure, _), person) in found.iter_mut().filter(|m| same(m)).zip(&persons) {
                measure.value.persons = vec![person.clone()];
            }
        }
    }

    /// `3 years of imprisonment with a probation period`: a suspended sentence, where nothing else says so.
    fn on_probation(&self, found: &mut [(Found<Measure>, bool)]) {
        let Some(period) = self.hits.iter().find(|h| h.sense == Cue::Conditionally) else { return };
        if found.iter().any(|m| matches!(m.0.value.kind, K::SuspendedSentence | K::RestrictionOfLiberty)) {
            return;
        }
        let before = |m: &Found<Measure>| m.span.end <= period.span.start && period.span.start - m.span.end <= 60;
        if let Some((term, _)) = found.iter_mut().find(|m| m.0.value.kind == K::Imprisonment && before(&m.0)) {
            term.value.kind = K::SuspendedSentence;
        }
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
                Cue::Takes if self.next_is(i, Cue::Police, 48) => (K::Detention, true),
                Cue::Holds if self.next_is(i, Cue::Facility, 32) => (K::Custody, true),
                Cue::Holds if self.next_is(i, Cue::Police, 32) => (K::Detention, true),
                // `in the remand prison, where he has been for 5 months`
                Cue::Holds
                    if i > 0 && self.next_is(i - 1, Cue::Holds, 4) && self.hits[i - 1].sense == Cue::Facility =>
                {
                    (K::Custody, true)
                }
                Cue::Calls if self.next_is(i, Cue::Questioning, 80) || self.next_is(i, Cue::Police, 32) => {
                    (K::Summons, true)
                }
                Cue::Warns if self.by_authority() => (K::Warning, true),
                Cue::Opens if self.nearest_case(hit.span).is_some() => (K::Charge, true),
                Cue::OpensAgainst if self.nearest_case(hit.span).is_some() && self.against(hit.span) => {
                    (K::Charge, true)
                }
                _ => continue,
            };
            let before = &self.text[self.span.start..hit.span.start];
            // `Sapar D., accused under Article 255, was sentenced`: who is sentenced has been accused
            let said = hit.span.of(self.text).to_lowercase();
            let sentenced = kind == K::Charge
                && ["accused", "was brought to criminal"].iter().any(|words| said.starts_with(words))
                && self.hits[i..].iter().any(|h| matches!(h.sense, Cue::Sentences | Cue::Did(K::Acquittal)));
            let denied =
                i > 0 && self.hits[i - 1].sense == Cue::Not && hit.span.start - self.hits[i - 1].span.end <= 12;
            let wanted = if verb { before.trim_end().ends_with(" be") } else { self.wanted(hit.span.start) };
            let from = matches!(said.as_str(), "banned" | "prohibited" | "barred" | "forbidden");
            let aimless = from && !window(self.text, hit.span.end, self.span.end, 80).contains("from ");
            if !denied && !wanted && !aimless && !sentenced && !self.given_up(hit.span.start) {
                anchors.push(Anchor { span: hit.span, kind, verb, quantity: None });
            }
        }
        anchors
    }

    /// Whether the cue right behind cue `i` is this one, at most `reach` bytes away: `taken to` the `police`.
    fn next_is(&self, i: usize, sense: Cue, reach: usize) -> bool {
        let next = self.hits.get(i + 1);
        next.is_some_and(|next| next.sense == sense && next.span.start - self.hits[i].span.end <= reach)
    }

    /// Whether the sentence names a court, the police or a prosecutor.
    fn by_authority(&self) -> bool {
        let words = self.span.of(self.text);
        self.hits.iter().any(|h| matches!(h.sense, Cue::Court | Cue::Police))
            || words.contains("rosecutor")
            || words.contains("рокур")
    }

    /// Whether a case is said to be against somebody, near the verb that opens it.
    fn against(&self, verb: Span) -> bool {
        let from = floor(self.text, verb.start.saturating_sub(120)).max(self.span.start);
        let near = window(self.text, from, self.span.end, verb.end - from + 120);
        near.contains("отношении") || near.contains("против ") || near.contains("against ")
    }

    /// Whether the verb that governs byte `at` only wants.
    pub(super) fn wanted(&self, at: usize) -> bool {
        self.hits
            .iter()
            .take_while(|h| h.span.start < at)
            .filter(|h| matches!(h.sense, Cue::Asks | Cue::Imposes | Cue::Sentences | Cue::Did(_)))
            .last()
            .is_some_and(|h| h.sense == Cue::Asks)
    }

    /// The measure that an anchor tells, if it does.
    fn measure(&self, anchor: &Anchor) -> Option<(Found<Measure>, bool)> {
        let Anchor { span, verb, quantity, .. } = *anchor;
        let length = match quantity {
            Some((_, Quantity::Length(length))) => length,
            _ => [0; 3],
        };
        let mut kind = self.kind(anchor, length)?;
        if kind == K::SuspendedSentence && self.of_an_activity(span) {
            if !self.text[self.span.start..span.start].to_lowercase().contains("licen") {
                return None;
            }
            kind = K::Ban; // `her licence was suspended for 6 months`
        }
        let sum = match quantity {
            Some((_, Quantity::Sum(amount, currency))) => Some((amount, currency)),
            _ => None,
        };
        let imposed = || self.imposed(span, kind) || self.listed(span);
        let (certainty, reason) = match (verb, quantity.is_some(), kind) {
            (_, false, K::Compensation) => return None,
            (true, _, _) => (Certainty::Sure, "verb"),
            (false, true, K::Compensation) if !imposed() => return None,
            (false, true, _) => (Certainty::Sure, if sum.is_some() { "sum beside it" } else { "length beside it" }),
            // `toughened from restriction of liberty to 3 years in prison`
            (false, false, K::RestrictionOfLiberty | K::SuspendedSentence)
                if self.text[self.span.start..span.start].ends_with(" from ") =>
            {
                return None;
            }
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

    /// `its activities were suspended for 3 months`: no sentence is spoken of.
    fn of_an_activity(&self, span: Span) -> bool {
        let sentence = |h: &Hit<Cue>| {
            matches!(h.sense, Cue::Sentences | Cue::Named(K::Imprisonment | K::RestrictionOfLiberty)) && h.span != span
        };
        let before = self.text[self.span.start..span.start].trim_end();
        let passive = ["was", "were", "been", "is", "are"].iter().any(|be| before.ends_with(be));
        passive && span.of(self.text).eq_ignore_ascii_case("suspended") && !self.hits.iter().any(sentence)
    }

    /// What the anchor's kind is, given who did it and for how long; `None` where it is none.
    pub(super) fn kind(&self, anchor: &Anchor, [years, months, days]: [u32; 3]) -> Option<MeasureKind> {
        let Anchor { kind, span, verb, quantity } = *anchor;
        let long = years + months > 0;
        let by_court = self.hits.iter().any(|h| h.sense == Cue::Court && h.span.end <= span.start);
        Some(match kind {
            K::Detention if verb => {
                let next = self.hits.iter().find(|h| h.span.start >= span.end);
                let inside = next.is_some_and(|h| h.sense == Cue::Facility && h.span.start - span.end <= 16);
                match (
                    inside || (by_court && (long || days > 0)),
                    self.administrative && (1..=MOST_DAYS_OF_ARREST).contains(&days),
                ) {
                    (_, true) => K::Arrest,
                    (true, false) => K::Custody,
                    (false, false) => K::Detention,
                }
            }
            K::Detention | K::Arrest if long || days > MOST_DAYS_OF_ARREST => K::Custody,
            K::Detention if days > 0 && (self.administrative || by_court) => K::Arrest,
            K::Detention if quantity.is_none() => return None,
            // `his arrest in the remand prison was extended`: by a court, in a criminal case
            K::Arrest
                if !verb
                    && days == 0
                    && !self.administrative
                    && !span.of(self.text).to_lowercase().contains("admin") =>
            {
                K::Custody
            }
            K::Imprisonment if !long && (1..=MOST_DAYS_OF_ARREST).contains(&days) => K::Arrest,
            K::Arrest
                if verb
                    && days == 0
                    && !by_court
                    && !self.administrative
                    && !span.of(self.text).to_lowercase().contains("admin") =>
            {
                K::Detention
            }
            kind => kind,
        })
    }

    /// Whether the noun stands right behind somebody's name, as in a list: `Sapar D. – a warning`.
    pub(super) fn listed(&self, span: Span) -> bool {
        let before = self.text[self.span.start..span.start].trim_end();
        let before = before.strip_suffix(" a").unwrap_or(before).trim_end();
        before
            .strip_suffix(['–', '—', '-', ':'])
            .is_some_and(|list| self.people.named_until(self.span.start + list.trim_end().len()))
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
            Cue::Takes if kind == K::CompulsoryTreatment => h.span.end <= span.start && span.start - h.span.end <= 40,
            Cue::Sentences | Cue::Did(_) if kind == K::Compensation => false,
            Cue::Did(K::Release | K::Acquittal | K::Dismissal) => false, // `released from the colony`
            Cue::Imposes | Cue::Sentences | Cue::Did(_) if h.span.end <= span.start => span.start - h.span.end <= reach,
            Cue::Imposes | Cue::Sentences if h.span.start >= span.end => h.span.start - span.end <= 60,
            _ => false,
        })
    }

    /// Whether the verb at `span` is in the passive: an auxiliary stands before it, or the word itself says so.
    pub(super) fn passive(&self, span: Span) -> bool {
        let from = floor(self.text, span.start.saturating_sub(24)).max(self.span.start);
        let before = self.text[from..span.start].to_lowercase();
        let auxiliary = ["was ", "were ", "been ", "is ", "are ", "be ", "being ", "got ", "and "];
        auxiliary.iter().any(|a| before.contains(a) && !before.contains("police"))
            || span.of(self.text).chars().last().is_some_and(|c| matches!(c, 'н' | 'ы' | 'о'))
    }

    /// The measure with its people, and whether the sentence itself names them.
    pub(super) fn found(
        &self,
        span: Span,
        at: Span,
        mut measure: Measure,
        certainty: Certainty,
        reason: &'static str,
        active: bool,
    ) -> (Found<Measure>, bool) {
        let of_a_lawyer = measure.kind == K::Ban && {
            let words = at.of(self.text);
            ["icen", "isbar", "ценз"].iter().any(|w| words.contains(w))
        };
        let (persons, here) = if of_a_lawyer {
            self.people.by_office(at, self.span).unwrap_or_else(|| self.people.under(at, self.span, active))
        } else {
            self.people.under(at, self.span, active)
        };
        measure.persons = persons;
        (Found { span, value: measure, certainty, reason }, here)
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

/// A measure of `kind` without a length, a sum or people.
pub(super) fn nothing(kind: MeasureKind) -> Measure {
    Measure { kind, years: 0, months: 0, days: 0, amount: None, currency: None, persons: vec![] }
}

/// At most `len` bytes of `text` from `from`, not beyond `end`.
pub(super) fn window(text: &str, from: usize, end: usize, len: usize) -> &str {
    &text[from..floor(text, (from + len).min(end)).max(from)]
}

/// The nearest character boundary at or before `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}
