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

mod beside;
mod full;
mod initials;
mod learnt;
mod nominative;
mod page;
mod roles;
mod run;

use super::{Context, Words};
use crate::chronicle::{Certainty, Found, Mention, Reading};
use crate::names::{Shape, decline, initial_of, written};
use crate::text::Span;
use page::Page;

/// Every mention, in order. `dateline_end` is where the story begins; `taken` (sorted) is what other readers
/// have read already: dates, places, citations, references.
pub fn read(words: &Words<'_>, dateline_end: usize, taken: &[Span], context: Context<'_>) -> Vec<Found<Mention>> {
    let page = Page::new(words, dateline_end, taken, context.surnames);
    let mut found = Mentions { page: &page, found: Vec::new() };
    let mut at = page.first;
    while let Some(word) = page.words.get(at) {
        if matches!(word.shape, Shape::Small | Shape::Other) {
            at += 1; // no name begins so
            continue;
        }
        at = initials::read(&mut found, at).or_else(|| full::read(&mut found, at)).unwrap_or(at + 1);
    }
    let mut mentions = found.found;
    learnt::apply(&page, &mut mentions, context.learned);
    roles::give(&page, &mut mentions);
    mentions
}

/// Adds to `reading` the names that are found once the chronicle's people are known (`context.surnames`), most of them bare
/// surnames, in their place in the order.
pub fn add_bare_surnames(words: &Words<'_>, reading: &mut Reading, context: Context<'_>) {
    let mut taken: Vec<Span> = reading.references.iter().map(|r| r.span).collect();
    taken.extend(reading.date.iter().map(|d| d.span));
    taken.extend(reading.places.iter().map(|p| p.span));
    taken.extend(reading.citations.iter().map(|c| c.span));
    taken.extend(reading.persons.iter().map(|p| p.span));
    taken.sort_unstable();
    let more = read(words, reading.dateline_end, &taken, context);
    reading.persons.extend(more);
    reading.persons.sort_by_key(|m| m.span);
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
        let words = span.of(page.text);
        let mut value = mention(words, &page.role_of(from), second_name);
        let open = value.surname.ends_with(['а', 'у']) && decline::is_cyrillic(words);
        let last = self.found.last().filter(|_| open && self.continues_list(from));
        if last.is_some_and(|last| nominative::is_accusative(last.span.of(page.text), &last.value.surname))
            && let Some(surname) = nominative::of_accusative(&value.surname)
        {
            value.name = value.name.replacen(&value.surname, &surname, 1); // a list stands in one case
            value.surname = surname;
        }
        self.found.push(Found { span, value, certainty, reason });
    }

    /// Whether the words from `at` stand in a list right after a mention: `Torekhan S., Pak V. and …`.
    fn continues_list(&self, at: usize) -> bool {
        let Some(last) = self.found.last() else { return false };
        let gap = Span::new(last.span.end, self.page.words[at].start).of(self.page.text);
        matches!(gap.trim(), "," | "and" | ", and" | "&" | "и" | "а также" | "және" | "мен" | "пен" | "бен")
    }
}

/// A mention as its words say, after the word `before`; [`crate::names::people`] gives it its final name.
fn mention(words: &str, before: &str, second_name: bool) -> Mention {
    let name = written(words);
    let surname = nominative::of(&name.surname, &name.given, before);
    let initial = initial_of(&name.given);
    let canonical = if initial.is_empty() { surname.clone() } else { [surname.as_str(), " ", &initial].concat() };
    Mention { name: canonical, surname, given: name.given, patronymic: name.patronymic, role: None, second_name }
}

#[cfg(test)]
mod tests;
