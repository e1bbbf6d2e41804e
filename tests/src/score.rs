//! Scores a reading against gold: precision, recall and F1 for each field, item by item over aligned entries, as the
//! monitors' own `score.py` does it. An optional item is neither asked for nor held against the reader. Who a measure
//! was done to is not compared; [`persons_of_measures`] counts that apart.

use crate::gold::{GoldEntry, GoldTag};
use kronika_core::chronicle::{Chronicle, Code, Entry, Measure};
use kronika_core::text::{Quote, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What is scored, in the order it is printed.
pub const FIELDS: [&str; 8] =
    ["date", "places", "person mentions", "persons named", "articles", "footnotes", "measures", "tags"];

/// What was found rightly, found too much, and missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub struct Tally {
    pub right: usize,
    pub extra: usize,
    pub missed: usize,
}

impl Tally {
    /// Share of what was found that is right; 1 where nothing was found.
    pub fn precision(&self) -> f64 {
        share(self.right, self.extra)
    }

    /// Share of what is asked for that was found; 1 where nothing is asked for.
    pub fn recall(&self) -> f64 {
        share(self.right, self.missed)
    }

    /// Harmonic mean of the two.
    pub fn f1(&self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }

    /// Both counts together.
    #[must_use]
    pub fn plus(self, other: Tally) -> Tally {
        Tally { right: self.right + other.right, extra: self.extra + other.extra, missed: self.missed + other.missed }
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of a month lie far below 2^52")]
fn share(right: usize, wrong: usize) -> f64 {
    if right + wrong == 0 { 1.0 } else { right as f64 / (right + wrong) as f64 }
}

/// The score of one month.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Entries in gold, entries found.
    pub entries: (usize, usize),
    /// One for each of [`FIELDS`].
    pub fields: [Tally; 8],
    /// A line for each entry and field that is not as gold has it, and for each entry that is not aligned.
    pub errors: Vec<String>,
}

impl Score {
    /// The tally of `field`, one of [`FIELDS`].
    ///
    /// # Panics
    /// On a word that is none of them.
    pub fn of(&self, field: &str) -> Tally {
        let at = FIELDS.iter().position(|f| *f == field).expect("asked for by a word of FIELDS");
        self.fields[at]
    }

    /// Both months as one.
    #[must_use]
    pub fn plus(mut self, other: &Score) -> Score {
        self.entries = (self.entries.0 + other.entries.0, self.entries.1 + other.entries.1);
        for (mine, theirs) in self.fields.iter_mut().zip(other.fields) {
            *mine = mine.plus(theirs);
        }
        self.errors.extend(other.errors.iter().cloned());
        self
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (gold, found) = self.entries;
        writeln!(f, "entries: gold {gold}, found {found}{}", if gold == found { "" } else { "  MISMATCH" })?;
        for (field, t) in FIELDS.iter().zip(&self.fields) {
            writeln!(
                f,
                "{field:<16} P {:.4}  R {:.4}  F1 {:.4}   ({} right, {} extra, {} missed)",
                t.precision(),
                t.recall(),
                t.f1(),
                t.right,
                t.extra,
                t.missed
            )?;
        }
        Ok(())
    }
}

/// Scores `found` against `gold`.
pub fn score(gold: &[GoldEntry], found: &Chronicle) -> Score {
    let mut score = Score { entries: (gold.len(), found.entries.len()), ..Score::default() };
    for (want, have) in gold.iter().zip(&found.entries) {
        if !have.text.starts_with(&want.starts) {
            let start: String = have.text.chars().take(40).collect();
            score.errors.push(format!("entry {}: not aligned: gold starts {:?}, found {start:?}", want.n, want.starts));
        }
        let (want_items, have_items) = (wanted(want, &have.text), had(have));
        for (at, field) in FIELDS.iter().enumerate() {
            let (required, optional) = &want_items[at];
            let got = &have_items[at];
            let count = |items: &Items, key: &str| items.get(key).copied().unwrap_or(0);
            let (mut missed, mut extra) = (Vec::new(), Vec::new());
            for key in required.keys().chain(got.keys()).collect::<BTreeSet<_>>() {
                let (r, o, g) = (count(required, key), count(optional, key), count(got, key));
                score.fields[at].right += r.min(g);
                score.fields[at].missed += r.saturating_sub(g);
                score.fields[at].extra += g.saturating_sub(r + o);
                missed.extend(std::iter::repeat_n(key.as_str(), r.saturating_sub(g)));
                extra.extend(std::iter::repeat_n(key.as_str(), g.saturating_sub(r + o)));
            }
            if !missed.is_empty() || !extra.is_empty() {
                score.errors.push(format!("entry {:>3} {field}: missed {missed:?} extra {extra:?}", want.n));
            }
        }
    }
    score
}

/// Measures that gold has, that the reading has too, and whose persons are the same; and how many of them there are.
pub fn persons_of_measures(gold: &[GoldEntry], found: &Chronicle) -> Tally {
    let mut tally = Tally::default();
    for (want, have) in gold.iter().zip(&found.entries) {
        let mut left: Vec<&Measure> = have.reading.measures.iter().map(|m| &m.value).collect();
        for m in want.measures.iter().filter(|m| !m.optional) {
            let key = length_and_sum(&m.kind, [m.years, m.months, m.days], m.amount);
            let Some(at) = left.iter().position(|l| measure(l) == key) else { continue };
            let names = |names: &[String]| names.iter().map(|n| fold(n)).collect::<BTreeSet<_>>();
            if names(&m.persons) == names(&left.remove(at).persons) {
                tally.right += 1;
            } else {
                tally.missed += 1;
            }
        }
    }
    tally
}

/// Items by key, with how often each occurs.
type Items = BTreeMap<String, usize>;

fn put(items: &mut Items, key: String) {
    *items.entry(key).or_default() += 1;
}

/// What gold asks for and what it allows, by field.
fn wanted(gold: &GoldEntry, text: &str) -> [(Items, Items); 8] {
    let mut fields: [(Items, Items); 8] = Default::default();
    let mut add = |at: usize, key: String, optional: bool| {
        put(if optional { &mut fields[at].1 } else { &mut fields[at].0 }, key);
    };
    add(0, gold.date.clone().unwrap_or_default(), false);
    let mut names: BTreeMap<String, bool> = BTreeMap::new();
    for p in &gold.places {
        add(1, fold(&p.name), p.optional);
    }
    for p in &gold.persons {
        let quote = Quote { quote: p.text.clone(), nth: p.nth };
        let key = quote.find(text).map_or_else(|| format!("{} (not in the entry)", p.text), |span| mention(span, text));
        add(2, key, p.optional);
        let optional = names.entry(fold(&p.name)).or_insert(true);
        *optional &= p.optional;
    }
    for (name, optional) in names {
        add(3, name, optional);
    }
    for a in &gold.articles {
        add(4, citation(&a.code, &a.article, a.part.as_deref()), a.optional);
    }
    for n in &gold.footnotes {
        add(5, n.to_string(), false);
    }
    for m in &gold.measures {
        add(6, length_and_sum(&m.kind, [m.years, m.months, m.days], m.amount), m.optional);
    }
    for t in &gold.tags {
        match t {
            GoldTag::Required(tag) => add(7, tag.clone(), false),
            GoldTag::Said { tag, optional } => add(7, tag.clone(), *optional),
        }
    }
    fields
}

/// What the reading has, by field.
fn had(entry: &Entry) -> [Items; 8] {
    let Entry { text, reading, .. } = entry;
    let mut fields: [Items; 8] = Default::default();
    put(&mut fields[0], reading.date.as_ref().map(|d| d.value.to_string()).unwrap_or_default());
    let mut names = BTreeSet::new();
    for p in &reading.places {
        put(&mut fields[1], fold(&p.value.name));
    }
    for p in &reading.persons {
        put(&mut fields[2], mention(p.span, text));
        let name = if p.value.name.is_empty() { p.span.of(text) } else { &p.value.name };
        if names.insert(fold(name)) {
            put(&mut fields[3], fold(name));
        }
    }
    // An article is listed once an entry, and only those of the codes count, as `kronika read` prints them.
    let mut cited = BTreeSet::new();
    for c in reading.citations.iter().map(|c| &c.value).filter(|c| !matches!(c.code, Code::Treaty | Code::Unknown)) {
        let key = citation(&word(&c.code), &c.article, c.part.as_deref());
        if cited.insert(key.clone()) {
            put(&mut fields[4], key);
        }
    }
    for r in &reading.references {
        put(&mut fields[5], r.label.clone());
    }
    for m in &reading.measures {
        put(&mut fields[6], measure(&m.value));
    }
    for t in &reading.tags {
        put(&mut fields[7], t.tag.clone());
    }
    fields
}

/// A name without periods, in lower case, one space between words.
fn fold(name: &str) -> String {
    name.replace('.', " ").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn mention(span: Span, text: &str) -> String {
    format!("{} @{}", span.of(text), span.start)
}

fn citation(code: &str, article: &str, part: Option<&str>) -> String {
    format!("{code} {article}/{}", part.unwrap_or("-"))
}

fn measure(m: &Measure) -> String {
    length_and_sum(&word(&m.kind), [m.years, m.months, m.days], m.amount)
}

fn length_and_sum(kind: &str, [years, months, days]: [u32; 3], amount: Option<u64>) -> String {
    let sum = amount.filter(|a| *a > 0).map(|a| format!(" {a}")).unwrap_or_default();
    format!("{kind} {years}y{months}m{days}d{sum}")
}

/// The word that a value has in JSON.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kronika_core::chronicle::{Reading, Tag};

    /// A month of one entry, read by hand.
    fn found(tags: &[&str], footnotes: &[&str]) -> Chronicle {
        let text = "March 1, Aktau, Sapar D. and Sapar D. were held[1][1].".to_owned();
        let tag =
            |t: &&str| Tag { tag: (*t).to_owned(), certainty: kronika_core::chronicle::Certainty::Sure, reason: "" };
        let reference = |l: &&str| kronika_core::chronicle::Reference { span: Span::new(0, 0), label: (*l).to_owned() };
        let reading = Reading {
            tags: tags.iter().map(tag).collect(),
            references: footnotes.iter().map(reference).collect(),
            ..Reading::default()
        };
        Chronicle { entries: vec![Entry { text, reading, ..Entry::default() }], ..Chronicle::default() }
    }

    fn gold() -> Vec<GoldEntry> {
        let line = r#"{"n": 1, "starts": "March 1, Aktau", "date": "2024-03-01", "footnotes": [1, 1],
            "persons": [{"text": "Sapar D.", "nth": 2, "name": "Sapar D."}, {"text": "Sapar D.", "name": "Sapar D.", "optional": true}],
            "tags": ["detention", {"tag": "protest", "optional": true}]}"#;
        vec![serde_json::from_str(line).expect("gold is JSON")]
    }

    #[test]
    fn optional_items_count_neither_way_and_repeated_items_count_each() {
        let score = score(&gold(), &found(&["protest", "arrest"], &["1"]));
        assert_eq!(score.of("tags"), Tally { right: 0, extra: 1, missed: 1 });
        assert_eq!(score.of("footnotes"), Tally { right: 1, extra: 0, missed: 1 });
        assert_eq!(score.of("person mentions"), Tally { right: 0, extra: 0, missed: 1 });
        assert_eq!(score.of("persons named"), Tally { right: 0, extra: 0, missed: 1 });
    }

    #[test]
    fn shares() {
        let t = Tally { right: 3, extra: 1, missed: 3 };
        assert!((t.precision() - 0.75).abs() < 1e-9 && (t.recall() - 0.5).abs() < 1e-9 && (t.f1() - 0.6).abs() < 1e-9);
        assert!((Tally::default().f1() - 1.0).abs() < 1e-9, "nothing asked and nothing found is right");
    }

    #[test]
    fn an_entry_that_is_not_aligned_is_said_so() {
        let mut gold = gold();
        gold[0].starts = "March 2".to_owned();
        insta::assert_snapshot!(score(&gold, &found(&[], &[])).errors[0],
            @r#"entry 1: not aligned: gold starts "March 2", found "March 1, Aktau, Sapar D. and Sapar D. we""#);
    }
}
