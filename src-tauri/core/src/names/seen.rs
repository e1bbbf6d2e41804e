//! The mentions of a month on their way to their persons, and what the surname of each is in the nominative.

use super::nominatives::{Nominative, Nominatives, Order};
use super::written::{PLAIN, is_full};
use super::{decline, fold, initial_key};
use crate::chronicle::{Entry, Role};
use crate::lexicon::given;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// An entry, and which of its mentions.
pub(super) type Place = (usize, usize);

/// A mention.
pub(super) struct Seen<'t> {
    pub(super) place: Place,
    pub(super) text: &'t str,
    /// The number of its surname in [`Mentions::forms`].
    surname: usize,
    /// Which of these was chosen.
    form: usize,
    pub(super) given: Cow<'t, str>,
    order: Order,
    /// Its entry is written in Kazakh.
    kazakh: bool,
    pub(super) second_name: bool,
    pub(super) role: Option<Role>,
}

impl Seen<'_> {
    fn given_first(&self) -> bool {
        self.text.starts_with(&*self.given)
    }
}

/// Whether the given name tells that the surname is a woman's in the nominative: `Жанна Досова`, but not `Александра Досова`,
/// who may be Александр in the genitive.
fn is_nominative(surname: &str, given: &str) -> bool {
    let ending = || ["ова", "ева", "ёва", "ина", "ына"].iter().any(|e| surname.ends_with(e));
    let mans = |form: decline::Given<'_>| form.sex == Some(decline::Sex::Man) && form.is_listed();
    surname.ends_with('а')
        && ending()
        && is_full(given)
        && (given::is_a_womans(&fold(given))
            || given::origin(given).is_some() && !decline::given(given).skip(1).any(mans))
}

/// Every mention of a month.
pub(super) struct Mentions<'t> {
    pub(super) seen: Vec<Seen<'t>>,
    pub(super) nominatives: &'t mut Nominatives,
}

impl<'t> Mentions<'t> {
    /// The mentions of `entries`, each with its surname chosen by what the month says most.
    pub(super) fn new(entries: &'t [Entry], nominatives: &'t mut Nominatives) -> Self {
        let mut mentions = Self { seen: Vec::new(), nominatives };
        for (e, entry) in entries.iter().enumerate() {
            let kazakh = decline::is_kazakh(&entry.text);
            for (at, found) in entry.reading.persons.iter().enumerate() {
                let mention = &found.value;
                let text = found.span.of(&entry.text);
                let surname = if kazakh && !mention.given.is_empty() {
                    // Russian endings do not stand there
                    Some(mentions.nominatives.name(text).surname.clone()).filter(|own| !own.is_empty())
                } else {
                    None
                };
                let surname = surname.map_or(Cow::Borrowed(mention.surname.as_str()), Cow::Owned);
                let surname = if !kazakh && is_nominative(&surname, &mention.given) {
                    mentions.nominatives.nominative(&surname)
                } else {
                    mentions.nominatives.surname(&surname, kazakh)
                };
                let seen = Seen {
                    place: (e, at),
                    text,
                    surname,
                    form: 0,
                    given: mention.given.as_str().into(),
                    order: if is_full(&mention.given) {
                        mentions.nominatives.name(text).order
                    } else {
                        Order::default()
                    },
                    kazakh,
                    second_name: mention.second_name,
                    role: mention.role,
                };
                mentions.seen.push(seen);
            }
        }
        mentions.choose();
        mentions
    }

    /// The surname of a mention in the nominative; none where it names nobody.
    pub(super) fn form(&self, seen: &Seen<'_>) -> Option<&Nominative> {
        self.nominatives.of(seen.surname).get(seen.form)
    }

    /// The number of the fold of a mention's surname.
    pub(super) fn fold_of(&self, seen: &Seen<'_>) -> usize {
        self.form(seen).map_or(usize::MAX, |form| form.fold)
    }

    /// Chooses among the nominatives, and the order of a name of which nothing told the surname, by what the month says
    /// most.
    fn choose(&mut self) {
        if !self.nominatives.leave_a_choice() && self.seen.iter().all(|s| !s.order.open) {
            return;
        }
        let mut named: FxHashMap<(usize, &str), usize> = FxHashMap::default();
        let mut with_given = vec![0; self.nominatives.folds()];
        let mut with_initial = vec![0; self.nominatives.folds()];
        for seen in self.seen.iter().filter(|s| !s.given.is_empty()) {
            let initial = initial_key(&seen.given);
            for form in self.nominatives.of(seen.surname) {
                *named.entry((form.fold, initial)).or_default() += 1;
                with_given[form.fold] += 1;
                with_initial[form.fold] += usize::from(!is_full(&seen.given));
            }
        }
        let times =
            |counts: &[usize], form: Option<&Nominative>| form.and_then(|f| counts.get(f.fold)).copied().unwrap_or(0);
        let given_first = self.given_first();
        for i in 0..self.seen.len() {
            if let Some(other) = self.given_as_surname(i) {
                let seen = &self.seen[i];
                let own = self.nominatives.of(seen.surname).first();
                let said = times(&with_initial, self.nominatives.of(other).first()).cmp(&times(&with_initial, own));
                let against = given_first.is_some_and(|first| first != seen.given_first());
                if let Some(given) = own.filter(|_| said.is_gt() && !seen.order.sure || said.is_ge() && against) {
                    (self.seen[i].surname, self.seen[i].given) = (other, given.words.clone().into());
                }
            }
            let seen = &self.seen[i];
            let forms = self.nominatives.of(seen.surname);
            let initial = initial_key(&seen.given);
            let said = |form: &Nominative| match initial {
                _ if seen.given.is_empty() => times(&with_given, Some(form)),
                _ => named.get(&(form.fold, initial)).copied().unwrap_or(0),
            };
            // of equals, `max_by_key` keeps the last: the likelier form
            self.seen[i].form = (0..forms.len()).rev().max_by_key(|form| said(&forms[*form])).unwrap_or(0);
        }
    }

    /// The number of a given name as a surname, where no ending told which of the two words is which.
    fn given_as_surname(&mut self, i: usize) -> Option<usize> {
        let seen = &self.seen[i];
        let (given, kazakh) = (seen.given.clone(), seen.kazakh);
        seen.order.open.then(|| self.nominatives.surname(&given, kazakh))
    }

    /// Whether the month writes the given name first, where two names or more tell it and few gainsay them.
    fn given_first(&self) -> Option<bool> {
        let (mut first, mut last) = (0, 0);
        for seen in self.seen.iter().filter(|s| s.order.plain >= PLAIN) {
            *(if seen.given_first() { &mut first } else { &mut last }) += 1;
        }
        let (more, fewer) = (usize::max(first, last), usize::min(first, last));
        (more >= 2 && fewer * 4 <= more).then_some(first > last)
    }
}
