//! Natural persons named in an entry.
//!
//! A name is told by its form first: a surname beside an initial (`Torekhan S.`, `S. Torekhan`, `Torekhan S.K.`) is a name
//! whoever it is. Words written out need evidence: a given name of the table, a surname's ending, a patronymic, a role or
//! title before them, an article or an age after them, a list they stand in. A surname alone needs more: an ending that
//! nothing but a surname has, a title, or that the chronicle has named its bearer. What the evidence leaves open is read as
//! a guess, and the monitor is shown guesses first.
//!
//! Names inside the names of things are no persons (`… street`, `… mine`, words in quotation marks, hashtags, addresses);
//! a prize *named after* somebody names him. Bare given names are left out: too many of them are somebody else's.
//!
//! The work is one pass over the entry's words; each looks at a bounded number of neighbours.

mod full;
mod initials;
mod learnt;
mod page;
mod roles;

use super::Context;
use crate::chronicle::{Certainty, Found, Mention, Reading};
use crate::names::{decline, fold, initial_of, written};
use crate::text::Span;
use page::Page;

/// Every mention in `text`, in order. `dateline_end` is where the story begins; `taken` (sorted) is what other readers
/// have read already: dates, places, citations, references.
pub fn read(text: &str, dateline_end: usize, taken: &[Span], context: Context<'_>) -> Vec<Found<Mention>> {
    let page = Page::new(text, dateline_end, taken, context.surnames);
    let mut found = Mentions { page: &page, found: Vec::new() };
    let mut at = page.first;
    while at < page.words.len() {
        at = initials::read(&mut found, at).or_else(|| full::read(&mut found, at)).unwrap_or(at + 1);
    }
    let mut mentions = found.found;
    learnt::apply(&page, &mut mentions, context.learned);
    roles::give(&page, &mut mentions);
    mentions
}

/// Adds to `reading` the bare surnames of people whom the chronicle names elsewhere (`context.surnames`), in their place
/// in the order; says whether it added any.
pub fn add_bare_surnames(text: &str, reading: &mut Reading, context: Context<'_>) -> bool {
    let mut taken: Vec<Span> = reading.references.iter().map(|r| r.span).collect();
    taken.extend(reading.date.iter().map(|d| d.span));
    taken.extend(reading.places.iter().map(|p| p.span));
    taken.extend(reading.citations.iter().map(|c| c.span));
    taken.sort_unstable();
    let again = read(text, reading.dateline_end, &taken, context);
    let before = reading.persons.len();
    let mut kept = std::mem::take(&mut reading.persons);
    kept.extend(again.into_iter().filter(|new| new.reason == page::NAMED_ELSEWHERE));
    kept.sort_by_key(|m| (m.span.start, m.reason == page::NAMED_ELSEWHERE));
    kept.dedup_by(|later, earlier| later.span.overlaps(earlier.span));
    reading.persons = kept;
    reading.persons.len() != before
}

/// The mentions found so far, on their page.
struct Mentions<'p, 't> {
    page: &'p Page<'t>,
    found: Vec<Found<Mention>>,
}

impl Mentions<'_, '_> {
    /// Adds the words `from..to` as a mention. A name in parentheses right after another is the same person's second name.
    fn add(&mut self, from: usize, to: usize, certainty: Certainty, reason: &'static str) {
        let page = self.page;
        let span = Span::new(page.words[from].start, page.words[to - 1].close());
        let second_name = self.found.last().is_some_and(|last| page.is_second_name(last.span, span));
        let (certainty, reason) =
            if second_name { (certainty.max(Certainty::Likely), "second name") } else { (certainty, reason) };
        self.found.push(Found { span, value: mention(span.of(page.text), second_name), certainty, reason });
    }

    /// Whether the words from `at` stand in a list right after a mention: `Torekhan S., Pak V. and …`.
    fn continues_list(&self, at: usize) -> bool {
        let Some(last) = self.found.last() else { return false };
        let gap = Span::new(last.span.end, self.page.words[at].start).of(self.page.text);
        matches!(gap.trim(), "," | "and" | ", and" | "&" | "и" | "а также" | "және" | "мен" | "пен" | "бен")
    }
}

/// A mention as its words say; [`crate::names::people`] gives it its final name.
fn mention(words: &str, second_name: bool) -> Mention {
    let name = written(words);
    let surname = nominative(&name.surname, &name.given);
    let initial = initial_of(&name.given);
    let canonical = if initial.is_empty() { surname.clone() } else { format!("{surname} {initial}") };
    Mention { name: canonical, surname, given: name.given, patronymic: name.patronymic, role: None, second_name }
}

/// The surname in the nominative as far as its given name tells: `Кисметова Данияра` is a man, so `Кисметов`; what stays
/// open is left as written, for the month to decide.
fn nominative(surname: &str, given: &str) -> String {
    let forms = decline::surname(surname);
    let bearer = decline::given(given)
        .skip(1)
        .find(|(form, _)| crate::lexicon::given::origin(form).is_some())
        .and_then(|(_, sex)| sex)
        .filter(|_| crate::lexicon::given::origin(given).is_none());
    let fitting = bearer.and_then(|sex| forms.iter().find(|(_, s)| *s == Some(sex)));
    let only = if forms.len() == 1 { forms.first() } else { None };
    let kazakh = || {
        // a Kazakh ending is cut where what is left is a surname of itself
        let (form, _) = forms.iter().skip(1).find(|(form, _)| crate::lexicon::surnames::is_korean(&fold(form)))?;
        decline::kazakh_stem(surname).filter(|stem| stem == form)
    };
    fitting
        .or(only)
        .map(|(form, _)| form.clone())
        .or_else(|| kazakh().map(str::to_owned))
        .unwrap_or_else(|| surname.to_owned())
}

#[cfg(test)]
mod tests;
