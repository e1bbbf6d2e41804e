//! Who a measure was done to: the people named nearest to it, as a list. A verb in the active voice has them behind it
//! (`the court fined activist Sapar D.`), everything else before it (`Sapar D. and Ospan K. were fined`); where the
//! sentence names nobody, they are those of the sentence before (`He was released`). People who act by office, the
//! judge or the lawyer, are passed over where somebody else is named.

use crate::chronicle::{Found, Mention, Reading, Role};
use crate::text::Span;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

/// Mentions that stand as one list: `Sapar D., Ospan K. and Kim O.`
#[derive(Clone, Debug)]
struct List {
    span: Span,
    /// Indices of the mentions.
    of: std::ops::Range<usize>,
    /// By office: judge, lawyer, prosecutor, police, official. Passed over where somebody else is named.
    office: bool,
    /// Of a court: judge, lawyer, prosecutor. Nothing is done to them in a sentence that does not name them.
    bench: bool,
}

/// The people of an entry, ready to be asked for.
#[derive(Debug)]
pub struct People<'a> {
    text: &'a str,
    persons: &'a [Found<Mention>],
    sentences: &'a [Span],
    lists: Vec<List>,
}

impl<'a> People<'a> {
    /// Makes lists of the mentions.
    pub fn new(text: &'a str, persons: &'a [Found<Mention>], sentences: &'a [Span]) -> Self {
        let mut lists: Vec<List> = Vec::new();
        for (i, person) in persons.iter().enumerate() {
            if is_victim(text, person.span) {
                continue; // what a case is about was done to them by somebody else
            }
            let office = by_office(text, person);
            if let Some(last) = lists.last_mut() {
                let between = text.get(last.span.end..person.span.start).unwrap_or("?");
                if person.value.second_name || (joins(between) && last.office == office) {
                    last.span.end = person.span.end;
                    last.of.end = i + 1;
                    continue;
                }
            }
            let bench = office && matches!(person.value.role, Some(Role::Judge | Role::Lawyer | Role::Prosecutor));
            lists.push(List { span: person.span, of: i..i + 1, office, bench });
        }
        Self { text, persons, sentences, lists }
    }

    /// The canonical names of those to whom the measure at `at` was done, and whether its own sentence names them.
    /// `active`: its verb has them behind it.
    pub fn under(&self, at: Span, sentence: Span, active: bool) -> (Vec<String>, bool) {
        // The lists of this sentence, a few to either side of the measure: a list of names is short, and the work small.
        let from = self.lists.partition_point(|l| l.span.start < sentence.start);
        let to = self.lists.partition_point(|l| l.span.end <= sentence.end);
        let middle = self.lists.partition_point(|l| l.span.end <= at.start).clamp(from, to.max(from));
        let (left, right) =
            (&self.lists[from.max(middle.saturating_sub(8))..middle], &self.lists[middle..to.max(middle)]);
        let named_until = left.last().map_or(sentence.start, |l| l.span.end);
        let words = self.text.get(named_until..at.start).unwrap_or("");
        if !active && (of_a_relative(words) || of_others(words)) {
            return (vec![], false); // `her brother was sentenced`: nobody named
        }
        let behind = || right.first().filter(|l| l.span.start >= at.end && l.span.start - at.end <= 100);
        let before = |office: bool| left.iter().rev().find(|l| office || !l.office);
        let own = if active { behind().filter(|l| !l.office).or_else(|| before(false)) } else { before(false) };
        // `Judge Ospan A. refused the motion of the lawyer Pak V.`
        let officers = || if active { behind().or_else(|| before(true)) } else { before(true).or_else(behind) };
        let earlier = |officers: bool| self.earlier(sentence, officers);
        let list = own
            .or_else(|| earlier(false))
            .or_else(officers)
            .or_else(|| if active { None } else { earlier(true) })
            .or_else(|| {
                // `“They refused me the status”, wrote Kim O.`: who speaks of herself is named behind
                let next = self.lists.get(to).filter(|l| l.span.start - at.end <= 400)?;
                Span::new(sentence.start.max(at.start), next.span.start).of(self.text).contains(" me ").then_some(next)
            });
        list.map_or((vec![], false), |list| (self.names(list), sentence.contains(list.span)))
    }

    /// The same of what is done to people for their office, as a lawyer is disbarred: the nearest of them in the sentence.
    pub fn by_office(&self, at: Span, sentence: Span) -> Option<(Vec<String>, bool)> {
        let from = self.lists.partition_point(|l| l.span.start < sentence.start);
        let to = self.lists.partition_point(|l| l.span.end <= sentence.end).max(from);
        let officers = self.lists[from..to].iter().filter(|l| l.office);
        let list = officers.take(8).min_by_key(|l| l.span.start.abs_diff(at.start))?;
        Some((self.names(list), true))
    }

    fn names(&self, list: &List) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for person in &self.persons[list.of.clone()] {
            if !names.contains(&person.value.name) {
                names.push(person.value.name.clone());
            }
        }
        names
    }

    /// Of whom the sentences before speak: the first list of the nearest sentence that names somebody. `officers`: they
    /// may be policemen or officials.
    fn earlier(&self, sentence: Span, officers: bool) -> Option<&List> {
        let fits = |l: &&List| !l.office || officers && !l.bench;
        let to = self.lists.partition_point(|l| l.span.end <= sentence.start);
        let lists = &self.lists[to.saturating_sub(8)..to];
        let nearest = lists.iter().rev().find(fits)?;
        let start = self.sentences.partition_point(|s| s.start <= nearest.span.start).checked_sub(1)?;
        lists.iter().find(|l| fits(l) && l.span.start >= self.sentences[start].start)
    }

    /// Whether a mention ends at byte `at`.
    pub fn named_until(&self, at: usize) -> bool {
        let next = self.persons.partition_point(|p| p.span.start < at);
        self.persons[..next].last().is_some_and(|p| p.span.end == at)
    }

    /// Where the mentions between the two end.
    pub fn ends(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        let first = self.persons.partition_point(|p| p.span.start < from);
        self.persons[first..].iter().map(|p| p.span.end).take_while(move |end| *end <= to)
    }

    /// Whether a mention lies between the two.
    pub fn between(&self, from: usize, to: usize) -> bool {
        let at = self.persons.partition_point(|p| p.span.start < from);
        self.persons.get(at).is_some_and(|p| p.span.start < to)
    }
}

/// Follows the mentions of an entry, whose names were `before`, to the names they have now. A person that the monitor
/// named herself and no mention bears stays.
pub(super) fn rename(reading: &mut Reading, before: &[String]) {
    for measure in &mut reading.measures {
        let persons = &mut measure.value.persons;
        for name in persons.iter_mut() {
            let now = before.iter().position(|b| b == name).and_then(|at| reading.persons.get(at));
            if let Some(now) = now.filter(|now| now.value.name != *name) {
                name.clone_from(&now.value.name);
            }
        }
        let mut told = Vec::new();
        persons.retain(|name| {
            !told.contains(name) && {
                told.push(name.clone());
                true
            }
        });
    }
}

/// What may stand between two names of one list: a comma or `and`, and up to three words that say who comes next
/// (`Sapar D. and the student Kim O.`).
fn joins(between: &str) -> bool {
    if between.len() > 48 {
        return false;
    }
    let mut words = between.trim_start_matches([')', ' ']).split_whitespace();
    match words.next() {
        None => true,
        Some(",") => words.next().is_none(),
        Some("and" | "и" | "және" | "мен" | "пен" | "бен" | "&") => {
            let rest: Vec<&str> = words.collect();
            rest.len() <= 3 && rest.iter().all(|w| w.chars().all(char::is_alphabetic))
        }
        Some(_) => false,
    }
}

/// Whether the mention is of somebody who acts by office, by the reader of persons or by the word right before it.
fn by_office(text: &str, person: &Found<Mention>) -> bool {
    matches!(person.value.role, Some(Role::Judge | Role::Lawyer | Role::Prosecutor | Role::Police | Role::Official))
        && !text[..person.span.start].trim_end().ends_with("former")
}

/// Bytes before a measure in which its subject stands.
const SUBJECT: usize = 72;

/// The words of `words`, the last of which stand before a measure, that may be its subject.
fn subject(words: &str) -> &str {
    let from = (words.len().saturating_sub(SUBJECT)..=words.len()).find(|i| words.is_char_boundary(*i)).unwrap_or(0);
    &words[from..]
}

/// Whether the words between the last name and a measure say that it was done to an unnamed relative: `his wife received`.
fn of_a_relative(words: &str) -> bool {
    const KIN: [&str; 8] = ["brother", "sister", "husband", "wife", "son", "daughter", "father", "mother"];
    let mut words = subject(words).split(' ').peekable();
    std::iter::from_fn(|| words.next().map(|word| (word, words.peek().copied().unwrap_or(""))))
        .any(|(word, next)| matches!(word, "his" | "her" | "their" | "His" | "Her" | "Their") && KIN.contains(&next))
}

/// Whether they say that it was done to others, of whom only the number is told: `8 people were charged`, `the rest got`.
fn of_others(words: &str) -> bool {
    const PEOPLE: [&str; 10] = [
        "people",
        "persons",
        "activists",
        "citizens",
        "residents",
        "officers",
        "men",
        "women",
        "protesters",
        "workers",
    ];
    let words = subject(words);
    if ["the rest ", "the others ", "остальные", "остальным"].iter().any(|w| words.contains(w)) {
        return true;
    }
    let mut before = "";
    let mut number = false;
    for word in words.split(' ') {
        if number && PEOPLE.contains(&word) {
            return true;
        }
        let counted = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
        number = counted && !matches!(before, "and" | "other"); // `Sapar D. and 4 people`
        before = word;
    }
    false
}

/// Whether the words right before the name say that it was done to them, and not by authority: `the beating of Kim O.`
fn is_victim(text: &str, name: Span) -> bool {
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let words = [
            "beating of",
            "attack on",
            "death of",
            "victim was",
            "murder of",
            "had beaten ",
            "who beat ",
            "had tortured ",
            "who tortured ",
            "of torturing ",
            "of beating ",
            "in favor of ",
            "in favour of ",
            "в пользу ",
            "to pay ",
            "for torturing ",
            "for beating ",
            "избиении",
            "избивш",
            "пытавш",
            "пытках",
            "нападении на",
            "гибели",
        ];
        AhoCorasick::new(words).expect("a few short words")
    });
    let from = (0..=name.start.saturating_sub(48)).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let before = &text[from..name.start];
    WORDS.is_match(before)
        || ["victim ", "victims ", "потерпевшему ", "потерпевшей "].iter().any(|w| before.ends_with(w))
}

#[cfg(test)]
mod tests {
    use crate::read::{Context, entry};

    /// Each measure of the entry with those to whom it was done.
    fn whom(text: &str) -> String {
        let measures = entry(text, Context::default()).measures;
        let told = measures.iter().map(|m| format!("{:?} [{}]", m.value.kind, m.value.persons.join(", ")));
        told.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn nobody_who_is_not_named() {
        let of = |texts: &[&str]| texts.iter().map(|t| whom(t)).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(of(&[
            "May 2, Taraz, Sapar D. fled: her brother was sentenced to 19 years of imprisonment.",
            "May 2, Taraz, the minister Sapar D. said that 8 people were charged.",
            "May 2, Taraz, Sapar D. and 4 other people were detained.",
            "May 2, Taraz, Sapar D. got 5 years of imprisonment, the rest got 2 years of restriction of liberty.",
            "May 2, Taraz, officers who had beaten Sapar D. were sentenced to 3 years in prison.",
            "May 2, Taraz, the court fined the editor Sapar D. It ordered her to pay Kim O. damages of 500 thousand tenge.",
        ]), @r"
        Imprisonment []
        Charge []
        Detention [Sapar D.]
        Imprisonment [Sapar D.]; RestrictionOfLiberty []
        Imprisonment []
        Fine [Sapar D.]; Compensation [Sapar D.]
        ");
    }

    #[test]
    fn people_of_an_office() {
        let of = |texts: &[&str]| texts.iter().map(|t| whom(t)).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(of(&[
            "May 2, Taraz, Kim O. was acquitted. Her lawyer Sapar D. was deprived of his licence.",
            "May 2, Taraz, Judge Ospan K. refused to satisfy the motion of the lawyer Sapar D.",
            "May 2, Taraz, the police officers Sapar D. and Kim O. torture case. They were sentenced to 3 years in prison.",
            "May 2, Taraz, the police did not let Sapar D. leave. She was fined 50 thousand tenge.",
        ]), @r"
        Acquittal [Kim O.]; Ban [Sapar D.]
        Refusal [Sapar D.]
        Imprisonment [Sapar D., Kim O.]
        Fine [Sapar D.]
        ");
    }
}
