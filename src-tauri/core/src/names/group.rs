//! Which mentions are one person, and what the person is called.

use super::nominatives::Nominatives;
use super::seen::{Mentions, Place, Seen};
use super::surnames::Surnames;
use super::{decline, initial_of, initials_agree, written, written::is_full};
use crate::chronicle::{Entry, Person};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Gives every mention of `entries` its canonical name and returns the people, in order of first mention. People of the
/// `register` who are named again keep the register's name and its protection.
pub fn people(entries: &mut [Entry], register: &[Person], nominatives: &mut Nominatives) -> Vec<Person> {
    let mut month = Month::new(entries, register, nominatives);
    month.join_named();
    month.join_second_names();
    month.join_bare();
    let (people, places) = month.name();
    for (person, (entry, at)) in places {
        entries[entry].reading.persons[at].value.name.clone_from(&people[person].name);
    }
    people
}

/// The folds of the surnames that the mentions of `entries` and the people of the `register` among them bear, in every
/// spelling met: what a bare surname may be.
pub fn surnames(entries: &[Entry], register: &[Person], nominatives: &mut Nominatives) -> Surnames {
    let Month { mentions, registered, .. } = Month::new(entries, register, nominatives);
    let mut borne: Vec<usize> = mentions.seen.iter().map(|seen| mentions.fold_of(seen)).collect();
    let namesakes = borne.iter().filter_map(|fold| registered.get(fold)).flatten();
    let mut written_so: Vec<&str> = namesakes.map(|(person, _)| register[*person].name.as_str()).collect();
    // a surname that is declined, or that the month took for the given name, is met as it is written too
    let seen = mentions.seen.iter();
    let otherwise = seen.filter(|s| decline::is_cyrillic(s.text) || matches!(s.given, Cow::Owned(_)));
    written_so.extend(otherwise.map(|seen| seen.text));
    written_so.sort_unstable();
    written_so.dedup();
    borne.extend(written_so.iter().map(|name| mentions.nominatives.name(name).fold));
    mentions.nominatives.folds_of(&borne).into_iter().filter(|fold| fold.len() > 1).collect()
}

/// Bearers of one surname, and late mentions of a person, that are looked at: the bound keeps the work linear on any text.
const NAMESAKES: usize = 64;

/// A person in the making.
struct Bearer {
    given: String,
    seen: Vec<usize>,
    /// Index in the register.
    registered: Option<usize>,
}

struct Month<'t> {
    mentions: Mentions<'t>,
    /// The bearer of each mention.
    bearer: Vec<Option<usize>>,
    bearers: Vec<Bearer>,
    /// Bearers by the fold of their surname.
    by_surname: FxHashMap<usize, Vec<usize>>,
    register: &'t [Person],
    /// Indices in the register by the fold of the surname, each with the given name or initial that goes with it.
    registered: FxHashMap<usize, Vec<(usize, String)>>,
}

impl<'t> Month<'t> {
    fn new(entries: &'t [Entry], register: &'t [Person], nominatives: &'t mut Nominatives) -> Self {
        let mentions = Mentions::new(entries, nominatives);
        let mut registered: FxHashMap<usize, Vec<(usize, String)>> = FxHashMap::default();
        for (i, person) in register.iter().enumerate() {
            let own = written(&person.name).given;
            for name in std::iter::once(&person.name).chain(&person.spellings) {
                // a person may bear several names: `Karimova A.`, before she married `Ospan A.`, and writes as `Leto B.`
                let spelt = written(name);
                let given = if spelt.given.is_empty() { own.clone() } else { spelt.given };
                registered.entry(mentions.nominatives.fold(&spelt.surname)).or_default().push((i, given));
            }
        }
        let bearer = vec![None; mentions.seen.len()];
        Self { mentions, bearer, bearers: Vec::new(), by_surname: FxHashMap::default(), register, registered }
    }

    /// A surname and a given name or initial: the same two are the same person.
    fn join_named(&mut self) {
        for i in 0..self.bearer.len() {
            let seen = &self.mentions.seen[i];
            if seen.given.is_empty() || seen.second_name {
                continue;
            }
            let surname = self.mentions.fold_of(seen);
            let bearer = self.bearer_of(surname, &seen.given);
            let bearer = bearer.unwrap_or_else(|| self.new_bearer(surname, self.mentions.seen[i].given.to_string()));
            self.give(i, bearer);
        }
    }

    fn new_bearer(&mut self, surname: usize, given: String) -> usize {
        let registered = self.registered_as(surname, &given);
        self.bearers.push(Bearer { given, seen: vec![], registered });
        self.by_surname.entry(surname).or_default().push(self.bearers.len() - 1);
        self.bearers.len() - 1
    }

    fn bearer_of(&self, surname: usize, given: &str) -> Option<usize> {
        let bearers = self.by_surname.get(&surname)?;
        let agrees = |b: &usize| agree(&self.bearers[*b].given, given);
        bearers.iter().copied().take(NAMESAKES).find(agrees)
    }

    /// The one person of the register with that surname and an agreeing initial.
    fn registered_as(&self, surname: usize, given: &str) -> Option<usize> {
        let fits = |own: &str| given.is_empty() || own.is_empty() || initials_agree(own, given);
        let mut fitting = self.registered.get(&surname)?.iter().filter(|(_, own)| fits(own));
        let (one, _) = fitting.next()?;
        fitting.all(|(other, _)| other == one).then_some(*one)
    }

    fn give(&mut self, seen: usize, bearer: usize) {
        let own = &mut self.bearers[bearer];
        own.seen.push(seen);
        self.bearer[seen] = Some(bearer);
        // a written-out given name says more than an initial
        let seen = &self.mentions.seen[seen];
        if is_full(&seen.given) && !is_full(&own.given) && !seen.second_name {
            own.given = seen.given.to_string();
        }
    }

    /// `Torekhan S. (Saule Dombek)`: the second name belongs to the person before it, and leads to her where it stands alone.
    fn join_second_names(&mut self) {
        for i in 1..self.bearer.len() {
            let (before, seen) = (&self.mentions.seen[i - 1], &self.mentions.seen[i]);
            if !seen.second_name || before.place.0 != seen.place.0 {
                continue;
            }
            let Some(bearer) = self.bearer[i - 1] else { continue };
            let surname = self.mentions.fold_of(seen);
            let alone = self.bearer_of(surname, &seen.given).filter(|b| *b != bearer && !seen.given.is_empty());
            self.give(i, bearer);
            if let Some(alone) = alone {
                for seen in std::mem::take(&mut self.bearers[alone].seen) {
                    self.give(seen, bearer);
                }
            }
            let of = self.by_surname.entry(surname).or_default();
            of.retain(|b| Some(*b) != alone);
            if !of.contains(&bearer) {
                of.push(bearer);
            }
        }
    }

    /// A surname alone joins the only person who bears it: in the month, else in the entry, else in the register.
    fn join_bare(&mut self) {
        for i in 0..self.bearer.len() {
            if self.bearer[i].is_some() {
                continue;
            }
            let seen = &self.mentions.seen[i];
            let surname = self.mentions.fold_of(seen);
            let of = self.by_surname.get(&surname).map_or(&[][..], Vec::as_slice);
            let named = |b: &usize| !self.bearers[*b].given.is_empty();
            let here = |b: &usize| {
                let lately = self.bearers[*b].seen.iter().rev().take(NAMESAKES);
                lately.map(|s| self.mentions.seen[*s].place.0).any(|entry| entry == seen.place.0)
            };
            let only = |mut of: Vec<usize>| if of.len() == 1 { of.pop() } else { None };
            let found = only(of.iter().copied().filter(named).take(2).collect())
                // of two who bear it in the entry it is the first, of whom the entry tells
                .or_else(|| of.iter().copied().take(NAMESAKES).find(|b| named(b) && here(b)))
                .or_else(|| of.iter().copied().find(|b| !named(b)));
            let bearer = found.unwrap_or_else(|| self.new_bearer(surname, String::new()));
            self.give(i, bearer);
        }
    }

    /// The people, and which of them each mention names.
    fn name(self) -> (Vec<Person>, Vec<(usize, Place)>) {
        let mut order: Vec<usize> = (0..self.bearers.len()).filter(|b| !self.bearers[*b].seen.is_empty()).collect();
        order.sort_by_key(|b| self.bearers[*b].seen.iter().min().copied());
        let mut people: Vec<Person> = Vec::with_capacity(order.len());
        let mut named = Vec::with_capacity(self.mentions.seen.len());
        let mut places: FxHashMap<String, usize> = FxHashMap::default();
        for b in order {
            let bearer = &self.bearers[b];
            let mut seen = bearer.seen.clone();
            seen.sort_unstable();
            let seen: Vec<&Seen<'_>> = seen.iter().map(|s| &self.mentions.seen[*s]).collect();
            let registered = bearer.registered.map(|r| &self.register[r]);
            let name = registered.map_or_else(|| self.canonical(&seen), |r| r.name.clone());
            let spellings = commonest_first(seen.iter().map(|s| s.text)).into_iter().map(str::to_owned);
            // `Marat` and `Murat Ergaliev` are both `Ergaliev M.`: one line, with both spellings to be seen and parted by
            let place = places.get(&name).copied().unwrap_or(people.len());
            named.extend(seen.iter().map(|s| (place, s.place)));
            if let Some(namesake) = people.get_mut(place) {
                namesake.spellings.extend(spellings);
                continue;
            }
            places.insert(name.clone(), place);
            people.push(Person {
                name,
                spellings: spellings.collect(),
                roles: commonest_first(seen.iter().filter_map(|s| s.role)),
                perhaps: Vec::new(),
                protected: registered.is_some_and(|r| r.protected),
            });
        }
        super::perhaps::offer(&mut people);
        (people, named)
    }

    /// `Surname I.` in the commonest spelling of the surname, and the commonest initial beside it.
    fn canonical(&self, seen: &[&Seen<'_>]) -> String {
        let own = |s: &&&Seen<'_>| !s.second_name;
        let surname = |s: &Seen<'_>| self.mentions.form(s).map_or("", |form| form.words.as_str());
        let surnames = commonest_first(seen.iter().filter(own).map(|s| surname(s)));
        let Some(commonest) = surnames.first() else { return seen.first().map_or_else(String::new, |s| s.text.into()) };
        let beside = |s: &&&Seen<'_>| !s.second_name && surname(s) == *commonest && !s.given.is_empty();
        let initials = |full: bool| {
            let beside = seen.iter().filter(beside).filter(|s| is_full(&s.given) == full);
            commonest_first(beside.map(|s| initial_of(&s.given)))
        };
        let elsewhere = || seen.iter().filter(own).find(|s| !s.given.is_empty()).map(|s| initial_of(&s.given));
        match initials(false).into_iter().next().or_else(|| initials(true).into_iter().next()).or_else(elsewhere) {
            Some(initial) => [*commonest, " ", &initial].concat(),
            None => (*commonest).to_owned(),
        }
    }
}

/// Two initials agree by their sound; two given names written out, by their fold, or where one has a letter more
/// (`Aleksandr`, `Alexander`): another letter is another name (`Marat`, `Murat`).
fn agree(a: &str, b: &str) -> bool {
    if !is_full(a) || !is_full(b) {
        return initials_agree(a, b);
    }
    if a == b {
        return true;
    }
    let (a, b) = (stems(a), stems(b));
    a.iter().any(|a| b.iter().any(|b| a == b || one_more(a, b) || one_more(b, a)))
}

/// Whether `longer` is `shorter` with one letter more.
fn one_more(longer: &str, shorter: &str) -> bool {
    let same = longer.bytes().zip(shorter.bytes()).take_while(|(a, b)| a == b).count();
    longer.len() == shorter.len() + 1 && longer.as_bytes()[same + 1..] == shorter.as_bytes()[same..]
}

/// The folds of what a given name may be in the nominative.
fn stems(given: &str) -> Vec<String> {
    decline::given(given).map(|form| form.fold()).collect()
}

/// Each value once, the commonest first; of equals, the first met.
fn commonest_first<T: Clone + Eq + std::hash::Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    const FEW: usize = 8; // are looked through sooner than hashed
    let mut places: FxHashMap<T, usize> = FxHashMap::default();
    let mut counted: Vec<(T, usize)> = Vec::new();
    for value in values {
        if let Some((_, times)) = counted.iter_mut().take(FEW).find(|(known, _)| *known == value) {
            *times += 1;
        } else if counted.len() < FEW {
            counted.push((value, 1));
        } else {
            let place = *places.entry(value.clone()).or_insert_with(|| {
                counted.push((value, 0));
                counted.len() - 1
            });
            counted[place].1 += 1;
        }
    }
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counted.into_iter().map(|(value, _)| value).collect()
}
