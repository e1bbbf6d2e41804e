//! Which length or sum of a sentence belongs to which of its verbs and nouns.
//!
//! A length goes to the noun right behind it (`15 days of arrest`), else to the last word before it that may have one
//! (`fined … 50 thousand tenge`). One that finds none is a measure of its own behind `sentenced` or beside an article, or
//! the measure before it once more, where another person stands between (`15 days of arrest, and Kim O. 10 days`).

use super::quantities::MOST_FIGURES;
use super::sentence::{Anchor, Sentence, nothing};
use crate::chronicle::{Certainty, Code, Found, Measure, MeasureKind, MeasureKind as K};
use crate::lexicon::measures::Cue;
use crate::names::decline;
use crate::read::cues::Hit;
use crate::read::quantities::Quantity;
use crate::text::Span;

/// No court gives more days of administrative arrest (CAO, article 50): what is longer is custody.
pub(super) const MOST_DAYS_OF_ARREST: u32 = 30;

impl Sentence<'_> {
    /// Lengths and sums of the sentence, each given to the noun or verb it belongs to; what belongs to none but stands
    /// behind `sentenced` or beside an article is a measure of its own.
    pub(super) fn attach(&self, anchors: &mut [Anchor]) -> Vec<(Found<Measure>, bool)> {
        let mut alone = Vec::new();
        let mut last_given: Option<usize> = None;
        let mut shares: Vec<(Span, Quantity)> = Vec::new(); // `three` of `three and four years`
        let respectively = self.respectively();
        let quantities = self.quantities();
        for (i, &(span, quantity)) in quantities.iter().enumerate() {
            if self.given_up(span.start) || self.of_probation(span.start) {
                continue;
            }
            let next = quantities.get(i + 1).and_then(|next| self.text.get(span.end..next.0.start)).unwrap_or("");
            // `17, 15 and 10 days`
            let bare = || !span.of(self.text).contains(char::is_alphabetic);
            if matches!(next.trim(), "and" | "и" | "және") || next.trim() == "," && (respectively || bare()) {
                shares.push((span, quantity));
                continue;
            }
            let shares = std::mem::take(&mut shares);
            // `20 days behind bars`: arrest, where the days stand right before the noun
            let days = |a: &Anchor| {
                let beside = a.span.start >= span.end && a.span.start - span.end <= 4;
                a.kind == K::Imprisonment && beside && is_days_of_arrest(quantity)
            };
            let for_life = |a: &Anchor| {
                let words = a.span.of(self.text);
                a.kind == K::Ban && ["ifetime", "ожизненн"].iter().any(|life| words.contains(life))
            };
            let fits = |a: &Anchor| a.quantity.is_none() && !for_life(a) && (takes(a.kind, quantity) || days(a));
            let right = anchors.iter().position(|a| a.span.start >= span.end && fits(a)).filter(|&a| {
                let gap = &self.text[span.end..anchors[a].span.start];
                let reach = if gap.starts_with(" of ") { 48 } else { 28 };
                gap.len() <= reach && !gap.contains([',', '(', ')', ':', '—', '–'])
            });
            // `who is held in the remand prison, has been ill for a week`
            let apart = |a: &Anchor| {
                let holds = self.hits.iter().any(|h| h.span == a.span && h.sense == Cue::Holds);
                holds && self.text[a.span.end..span.start].contains([',', ';', '.'])
            };
            // `were detained, two got 15 days of arrest, the others 10`: not over another measure back to the police
            let over_another = |&at: &usize| {
                anchors[at].kind == K::Detention && anchors[at + 1..].iter().any(|a| a.span.end <= span.start)
            };
            let left = anchors
                .iter()
                .rposition(|a| a.span.end <= span.start && fits(a) && span.start - a.span.end <= 300 && !apart(a))
                .filter(|at| !over_another(at));
            // `5 жыл қоғамдық қызметпен айналысуға тыйым салынды`: in Kazakh the verb stands last
            let last = || {
                anchors.iter().position(|a| {
                    let gap = a.span.start.checked_sub(span.end).map(|len| (len, &self.text[span.end..a.span.start]));
                    a.verb
                        && fits(a)
                        && decline::is_cyrillic(a.span.of(self.text))
                        && gap.is_some_and(|(len, gap)| len <= 120 && !gap.contains([',', ':', '—', '–']))
                })
            };
            let wanted = self.wanted(span.start);
            match right
                .or(left)
                .or_else(last)
                .filter(|&a| !wanted || (anchors[a].verb && !self.asks_between(anchors[a].span.end, span.start)))
            {
                Some(a) => {
                    let each = |(span, quantity)| self.once_more(anchors[a], span, quantity);
                    alone.extend(shares.into_iter().filter_map(each));
                    anchors[a].quantity = Some((span, quantity));
                    last_given = Some(a);
                }
                None if wanted => {}
                None => {
                    alone.extend(shares.into_iter().filter_map(|(span, quantity)| self.alone(span, quantity)));
                    let again = last_given.map(|a| anchors[a]).and_then(|a| self.again(a, span, quantity));
                    alone.extend(again.or_else(|| self.alone(span, quantity)));
                }
            }
        }
        alone.extend(last_given.into_iter().flat_map(|a| self.in_figures(anchors[a])));
        alone
    }

    /// The measure of `anchor` for those behind it who have only a number: `arrest for 10 days, Ospan D. for 7`.
    fn in_figures(&self, anchor: Anchor) -> Vec<(Found<Measure>, bool)> {
        let Some((from, Quantity::Length(length))) = anchor.quantity else { return vec![] };
        let Some(unit) = (0..3).find(|unit| length[*unit] > 0) else { return vec![] };
        let from = from.end.max(anchor.span.end);
        let figures = self.people.ends(from, self.span.end).filter_map(|end| {
            let rest = &self.text[end..self.span.end];
            let number = [" for ", " – ", " — ", " - ", " got ", ": "].iter().find_map(|gap| rest.strip_prefix(gap))?;
            let digits = number.bytes().take_while(u8::is_ascii_digit).count();
            let (figure, behind) = number.split_at(digits);
            let ends = [",", ".", ";", " and ", "[", " ["].iter().any(|mark| behind.starts_with(mark));
            let figure = figure.parse().ok().filter(|n| ends && (1..=30).contains(n))?;
            let mut length = [0; 3];
            length[unit] = figure;
            let start = end + rest.len() - number.len();
            self.once_more(anchor, Span::new(start, start + digits), Quantity::Length(length))
        });
        figures.take(MOST_FIGURES).collect()
    }

    /// Whether the length at byte `at` is that of the probation period named right before it.
    fn of_probation(&self, at: usize) -> bool {
        let named = self.hits.iter().rfind(|h| h.span.end <= at && !matches!(h.sense, Cue::Unit(_)));
        named.is_some_and(|h| h.sense == Cue::Conditionally && at - h.span.end <= 8)
    }

    fn asks_between(&self, from: usize, to: usize) -> bool {
        self.hits.iter().any(|h| h.sense == Cue::Asks && h.span.start >= from && h.span.start < to)
    }

    /// Whether what stands at byte `at` is named only as what another measure was given for: `instead of 4 years in prison`.
    pub(super) fn given_up(&self, at: usize) -> bool {
        let instead = self.hits.iter().rfind(|h| h.sense == Cue::Instead && h.span.end <= at);
        instead.is_some_and(|h| {
            let between = &self.text[h.span.end..at];
            let given = |b: &Hit<Cue>| {
                matches!(b.sense, Cue::Imposes | Cue::Sentences | Cue::Did(_))
                    && (h.span.end..at).contains(&b.span.start)
                    // `in place of three years in prison two years …`: the noun is behind us
                    || matches!(b.sense, Cue::Named(_)) && b.span.start >= h.span.end && b.span.end <= at
            };
            between.len() <= 64 && !between.contains([',', ';', ':', '—', '–']) && !self.hits.iter().any(given)
        })
    }

    /// The measure of `anchor` once more, for somebody else: `put Sapar D. under arrest for 20 days and Kim O. for 10`.
    fn again(&self, anchor: Anchor, span: Span, quantity: Quantity) -> Option<(Found<Measure>, bool)> {
        let (before, first) = anchor.quantity?;
        let from = before.end.max(anchor.span.end);
        let fits = takes(anchor.kind, quantity) || anchor.kind == K::Imprisonment && is_days_of_arrest(quantity);
        let near = from <= span.start && span.start - from <= 100;
        let near = near && (self.people.between(from, span.start) || names_another(&self.text[from..span.start]));
        let alike = std::mem::discriminant(&first) == std::mem::discriminant(&quantity);
        (fits && near && alike).then(|| self.once_more(anchor, span, quantity)).flatten()
    }

    /// The measure of `anchor` with another length or sum.
    fn once_more(&self, anchor: Anchor, span: Span, quantity: Quantity) -> Option<(Found<Measure>, bool)> {
        let (length, sum) = match quantity {
            Quantity::Length(length) => (length, None),
            Quantity::Sum(amount, currency) => ([0; 3], Some((amount, currency))),
        };
        let [years, months, days] = length;
        let kind = self.kind(&anchor, length)?;
        let (amount, currency) = sum.unzip();
        let measure = Measure { years, months, days, amount, currency, ..nothing(kind) };
        Some(self.found(span, span, measure, Certainty::Likely, "the same measure, for another", false))
    }

    /// A length with no noun: `sentenced to 7 years`, `Art. 274 CC, 5 years`.
    fn alone(&self, span: Span, quantity: Quantity) -> Option<(Found<Measure>, bool)> {
        let Quantity::Length([years, months, days]) = quantity else { return self.sum_alone(span, quantity) };
        let next = self.citations.partition_point(|c| c.span.start < span.start);
        let beside = self.citations[next.saturating_sub(1)..].iter().take(2).find(|c| {
            let apart = if c.span.end <= span.start { c.span.end..span.start } else { span.end..c.span.start };
            self.text.get(apart).is_some_and(|gap| {
                let gap = gap.trim();
                matches!(
                    gap,
                    "" | "," | ":" | "(" | "):" | ")," | ";" | "under" | "each" | "each," | "each under" | "по"
                )
            })
        });
        let sentenced = self
            .hits
            .iter()
            .any(|h| h.sense == Cue::Sentences && (h.span.end <= span.start && span.start - h.span.end <= 120))
            // `3 жылға соттады`: in Kazakh the verb stands last
            || self.hits.iter().any(|h| {
                let behind = h.sense == Cue::Sentences && h.span.start >= span.end && h.span.start - span.end <= 2;
                behind && decline::is_cyrillic(h.span.of(self.text))
            });
        let inside = self.hits.iter().any(|h| h.sense == Cue::Facility);
        let few_days = (1..=MOST_DAYS_OF_ARREST).contains(&days);
        let (kind, reason) = match beside.map(|c| c.value.code) {
            Some(Code::CAO) if few_days => (K::Arrest, "length beside the article"),
            Some(Code::CC) if years > 0 => (K::Imprisonment, "length beside the article"),
            _ if sentenced && years + months > 0 => (K::Imprisonment, "length behind the sentence"),
            _ if few_days && self.administrative && self.listed(span) => (K::Arrest, "length beside the name"),
            _ if few_days && (sentenced || (inside && self.administrative)) => {
                (K::Arrest, "length behind the sentence")
            }
            _ => return None,
        };
        let measure = Measure { kind, years, months, days, ..nothing(kind) };
        Some(self.found(span, span, measure, Certainty::Likely, reason, false))
    }

    /// `brought to administrative responsibility: 184,600 tenge`: a fine, where nothing else is named that money is paid for.
    fn sum_alone(&self, span: Span, quantity: Quantity) -> Option<(Found<Measure>, bool)> {
        let Quantity::Sum(amount, currency) = quantity else { return None };
        let imposed = |h: &Hit<Cue>| {
            let word = h.span.of(self.text).to_lowercase();
            h.sense == Cue::Imposes && (word.starts_with("administrative") || word == "penalty")
        };
        let compensates = |h: &Hit<Cue>| matches!(h.sense, Cue::Named(K::Compensation) | Cue::Did(K::Compensation));
        if !self.administrative || !self.hits.iter().any(imposed) || self.hits.iter().any(compensates) {
            return None;
        }
        let measure = Measure { amount: Some(amount), currency: Some(currency), ..nothing(K::Fine) };
        Some(self.found(span, span, measure, Certainty::Likely, "a sum beside the liability", false))
    }

    /// `replaced the rest of the sentence (2 years) with restriction of liberty`: the length is the new measure's.
    pub(super) fn replace(&self, anchors: &mut Vec<Anchor>) {
        let Some(at) = self.hits.iter().find(|h| h.sense == Cue::Replaces).map(|h| h.span.end) else { return };
        let old = anchors.iter().position(|a| a.span.start >= at && a.kind == K::Imprisonment && a.quantity.is_some());
        let Some((old, quantity)) = old.and_then(|old| Some((old, anchors[old].quantity?))) else { return };
        let milder = |a: &Anchor| matches!(a.kind, K::RestrictionOfLiberty | K::SuspendedSentence);
        if let Some(new) = anchors.iter_mut().skip(old + 1).find(|a| milder(a)) {
            new.quantity = new.quantity.or(Some(quantity));
            anchors.remove(old);
        }
    }
}

/// Whether the words speak of somebody else without a name: `and his son for 20 days`, `the rest 10`.
fn names_another(words: &str) -> bool {
    const OTHERS: [&str; 16] = [
        "son",
        "daughter",
        "wife",
        "husband",
        "brother",
        "sister",
        "father",
        "mother",
        "rest",
        "others",
        "another",
        "second",
        "остальные",
        "остальным",
        "сын",
        "жена",
    ];
    words.split(|c: char| !c.is_alphabetic()).any(|word| OTHERS.contains(&word))
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
