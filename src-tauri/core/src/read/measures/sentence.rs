//! One sentence's measures: its verbs and nouns, its lengths and sums, and which belongs to which.

use crate::chronicle::{Certainty, Citation, Code, Currency, Found, Measure, MeasureKind, MeasureKind as K};
use crate::lexicon::measures::Cue;
use crate::read::cues::Hit;
use crate::read::quantities::{self, Quantity, Unit};
use crate::read::whom::People;
use crate::text::Span;

/// No court gives more days of administrative arrest (CAO, article 50): what is longer is custody.
const MOST_DAYS_OF_ARREST: u32 = 30;

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
struct Anchor {
    span: Span,
    kind: MeasureKind,
    /// A verb: a measure by itself.
    verb: bool,
    quantity: Option<(Span, Quantity)>,
}

impl Sentence<'_> {
    /// Its measures in order, and of each whether the sentence itself names whom it was done to.
    pub(super) fn read(&self) -> Vec<(Found<Measure>, bool)> {
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
                Cue::Takes if self.to_police(i) => (K::Detention, true),
                Cue::Opens if self.nearest_case(hit.span).is_some() => (K::Charge, true),
                Cue::OpensAgainst if self.nearest_case(hit.span).is_some() && self.against(hit.span) => {
                    (K::Charge, true)
                }
                _ => continue,
            };
            let before = &self.text[self.span.start..hit.span.start];
            let denied =
                i > 0 && self.hits[i - 1].sense == Cue::Not && hit.span.start - self.hits[i - 1].span.end <= 12;
            let wanted = if verb { before.trim_end().ends_with(" be") } else { self.wanted(hit.span.start) };
            let said = hit.span.of(self.text).to_lowercase();
            let from = matches!(said.as_str(), "banned" | "prohibited" | "barred" | "forbidden");
            let aimless = from && !window(self.text, hit.span.end, self.span.end, 80).contains("from ");
            if !denied && !wanted && !aimless {
                anchors.push(Anchor { span: hit.span, kind, verb, quantity: None });
            }
        }
        anchors
    }

    /// Whether the cue right behind cue `i` is the police, near enough to be where somebody was taken.
    fn to_police(&self, i: usize) -> bool {
        let next = self.hits.get(i + 1);
        next.is_some_and(|next| next.sense == Cue::Police && next.span.start - self.hits[i].span.end <= 48)
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

    /// Lengths and sums of the sentence, each given to the noun or verb it belongs to; what belongs to none but stands
    /// behind `sentenced` or beside an article is a measure of its own.
    fn attach(&self, anchors: &mut [Anchor]) -> Vec<(Found<Measure>, bool)> {
        let mut alone = Vec::new();
        for (span, quantity) in self.quantities() {
            // `20 days behind bars`: arrest, where the days stand right before the noun
            let days = |a: &Anchor| {
                let beside = a.span.start >= span.end && a.span.start - span.end <= 4;
                a.kind == K::Imprisonment && beside && is_days_of_arrest(quantity)
            };
            let fits = |a: &Anchor| a.quantity.is_none() && (takes(a.kind, quantity) || days(a));
            let right = anchors.iter().position(|a| a.span.start >= span.end && fits(a)).filter(|&a| {
                let gap = &self.text[span.end..anchors[a].span.start];
                gap.len() <= 28 && !gap.contains([',', '(', ')', ':', '—', '–'])
            });
            let left =
                anchors.iter().rposition(|a| a.span.end <= span.start && fits(a) && span.start - a.span.end <= 300);
            // `5 жыл қоғамдық қызметпен айналысуға тыйым салынды`: in Kazakh the verb stands last
            let last = || {
                anchors.iter().position(|a| {
                    let gap = a.span.start.checked_sub(span.end).map(|len| (len, &self.text[span.end..a.span.start]));
                    a.verb && fits(a) && gap.is_some_and(|(len, gap)| len <= 120 && !gap.contains([',', ':', '—', '–']))
                })
            };
            let wanted = self.wanted(span.start);
            match right
                .or(left)
                .or_else(last)
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
        // where these cues stand and a little behind: the whole of a long sentence would be looked through for every hundred
        let (from, to) = self.hits.first().zip(self.hits.last()).map_or((0, 0), |(a, b)| (a.span.start, b.span.end));
        let words = window(self.text, from, self.span.end, to - from + 120);
        let respectively = ["respectively", "соответственно", "тиісінше"].iter().any(|w| words.contains(w));
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
                if let Some((_, Quantity::Sum(first, first_currency))) = quantities.last_mut().filter(|_| in_brackets) {
                    if currency == Currency::Kzt && *first_currency != Currency::Kzt {
                        let Quantity::Sum(amount, _) = quantity else { continue };
                        (*first, *first_currency) = (amount, currency); // `20 MCI (69,000 tenge)`
                    }
                    continue;
                }
            }
            // `got eight and nine years respectively`: to each his own
            let before = self.text[self.span.start..span.start].trim_end();
            let first =
                [" and", " и", " және"].iter().find_map(|and| before.strip_suffix(and)).filter(|_| respectively);
            let first = first.map(|words| self.span.start + words.len());
            quantities.extend(first.and_then(|at| quantities::at(self.text, Span::new(at, at), unit)));
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
        let inside = self.hits.iter().any(|h| h.sense == Cue::Facility);
        let few_days = (1..=MOST_DAYS_OF_ARREST).contains(&days);
        let (kind, reason) = match beside.map(|c| c.value.code) {
            Some(Code::CAO) if few_days => (K::Arrest, "length beside the article"),
            Some(Code::CC) if years > 0 => (K::Imprisonment, "length beside the article"),
            _ if sentenced && years + months > 0 => (K::Imprisonment, "length behind the sentence"),
            _ if few_days && (sentenced || (inside && self.administrative)) => {
                (K::Arrest, "length behind the sentence")
            }
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
        let (persons, here) = self.people.under(at, self.span, active);
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

/// Whether it is a few days, as many as a court gives of arrest.
fn is_days_of_arrest(quantity: Quantity) -> bool {
    matches!(quantity, Quantity::Length([0, 0, days]) if (1..=MOST_DAYS_OF_ARREST).contains(&days))
}

/// A measure of `kind` without a length, a sum or people.
pub(super) fn nothing(kind: MeasureKind) -> Measure {
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
