//! Which mentions are one person, and what the person is called.

use super::written::{PLAIN, is_full};
use super::{decline, fold, initial_key, initial_of, initials_agree, written};
use crate::chronicle::{Entry, Mention, Person, Role};
use std::collections::HashMap;

/// Gives every mention of `entries` its canonical name and returns the people, in order of first mention. People of the
/// `register` who are named again keep the register's name and its protection.
pub fn people(entries: &mut [Entry], register: &[Person]) -> Vec<Person> {
    let mut month = Month::new(entries, register);
    month.join_named();
    month.join_second_names();
    month.join_bare();
    month.name(entries)
}

/// Bearers of one surname, and late mentions of a person, that are looked at: the bound keeps the work linear on any text.
const NAMESAKES: usize = 64;

/// A mention on its way to its person.
struct Seen {
    entry: usize,
    at: usize,
    text: String,
    /// What the surname may be in the nominative, with its fold; the likelier first.
    forms: Vec<(String, String)>,
    /// Its entry is written in Kazakh.
    kazakh: bool,
    given: String,
    second_name: bool,
    role: Option<Role>,
    bearer: Option<usize>,
    /// Which of `forms` was chosen.
    form: usize,
    /// How plainly its two words tell their order.
    plain: u8,
}

/// A person in the making.
struct Bearer {
    given: String,
    seen: Vec<usize>,
    /// Index in the register.
    registered: Option<usize>,
}

struct Month<'r> {
    seen: Vec<Seen>,
    bearers: Vec<Bearer>,
    /// Bearers by the fold of their surname.
    by_surname: HashMap<String, Vec<usize>>,
    register: &'r [Person],
    /// Indices in the register by the fold of the surname, each with the given name or initial that goes with it.
    registered: HashMap<String, Vec<(usize, String)>>,
}

impl<'r> Month<'r> {
    fn new(entries: &[Entry], register: &'r [Person]) -> Self {
        let mut seen = Vec::new();
        for (e, entry) in entries.iter().enumerate() {
            let kazakh = decline::is_kazakh(&entry.text);
            for (at, found) in entry.reading.persons.iter().enumerate() {
                seen.push(Seen::new(e, at, found.span.of(&entry.text), &found.value, kazakh));
            }
        }
        let mut registered: HashMap<String, Vec<(usize, String)>> = HashMap::new();
        for (i, person) in register.iter().enumerate() {
            let own = written(&person.name).given;
            for name in std::iter::once(&person.name).chain(&person.spellings) {
                // a person may bear several names: `Karimova A.`, before she married `Ospan A.`, and writes as `Leto B.`
                let spelt = written(name);
                let given = if spelt.given.is_empty() { own.clone() } else { spelt.given };
                registered.entry(fold(&spelt.surname)).or_default().push((i, given));
            }
        }
        let mut month = Self { seen, bearers: Vec::new(), by_surname: HashMap::new(), register, registered };
        month.choose_forms();
        month
    }

    /// Chooses among the nominatives, and the order of a name of which nothing told the surname, by what the month says
    /// most.
    fn choose_forms(&mut self) {
        let mut named: HashMap<(String, String), usize> = HashMap::new();
        let mut with_given: HashMap<String, usize> = HashMap::new();
        let mut with_initial: HashMap<String, usize> = HashMap::new();
        for seen in self.seen.iter().filter(|s| !s.given.is_empty()) {
            for (_, folded) in &seen.forms {
                *named.entry((folded.clone(), initial_key(&seen.given))).or_default() += 1;
                *with_given.entry(folded.clone()).or_default() += 1;
                *with_initial.entry(folded.clone()).or_default() += usize::from(!is_full(&seen.given));
            }
        }
        let times = |counts: &HashMap<String, usize>, folded: &String| counts.get(folded).copied().unwrap_or(0);
        let given_first = self.order();
        for seen in &mut self.seen {
            if let Some((swapped, sure)) = seen.swapped() {
                let [own, other] =
                    [&*seen, &swapped].map(|s| s.forms.first().map_or(0, |f| times(&with_initial, &f.1)));
                let stands_first = seen.text.starts_with(&seen.given);
                let against = given_first.is_some_and(|first| first != stands_first);
                if other > own && !sure || other >= own && against {
                    (seen.forms, seen.given) = (swapped.forms, swapped.given);
                }
            }
            let said = |folded: &String| match seen.given.as_str() {
                "" => times(&with_given, folded),
                given => named.get(&(folded.clone(), initial_key(given))).copied().unwrap_or(0),
            };
            // of equals, `max_by_key` keeps the last: the likelier form
            seen.form = (0..seen.forms.len()).rev().max_by_key(|i| said(&seen.forms[*i].1)).unwrap_or(0);
        }
    }

    /// Whether the month writes the given name first, where two names or more tell it and few gainsay them.
    fn order(&self) -> Option<bool> {
        let (mut first, mut second) = (0, 0);
        for seen in self.seen.iter().filter(|s| s.plain >= PLAIN) {
            *(if seen.text.starts_with(&seen.given) { &mut first } else { &mut second }) += 1;
        }
        let (more, fewer) = (first.max(second), first.min(second));
        (more >= 2 && fewer * 4 <= more).then_some(first > second)
    }

    /// A surname and a given name or initial: the same two are the same person.
    fn join_named(&mut self) {
        for i in 0..self.seen.len() {
            let seen = &self.seen[i];
            if seen.given.is_empty() || seen.second_name {
                continue;
            }
            let (surname, given) = (seen.surname_fold().to_owned(), seen.given.clone());
            let bearer = self.bearer_of(&surname, &given).unwrap_or_else(|| self.new_bearer(surname, given));
            self.give(i, bearer);
        }
    }

    fn new_bearer(&mut self, surname: String, given: String) -> usize {
        let registered = self.registered_as(&surname, &given);
        self.bearers.push(Bearer { given, seen: vec![], registered });
        self.by_surname.entry(surname).or_default().push(self.bearers.len() - 1);
        self.bearers.len() - 1
    }

    fn bearer_of(&self, surname: &str, given: &str) -> Option<usize> {
        let bearers = self.by_surname.get(surname)?;
        let agrees = |b: &usize| agree(&self.bearers[*b].given, given);
        bearers.iter().copied().take(NAMESAKES).find(agrees)
    }

    /// The one person of the register with that surname and an agreeing initial.
    fn registered_as(&self, surname: &str, given: &str) -> Option<usize> {
        let mut fitting = self
            .registered
            .get(surname)?
            .iter()
            .filter(|(_, own)| given.is_empty() || own.is_empty() || initials_agree(own, given));
        let (one, _) = fitting.next()?;
        fitting.all(|(other, _)| other == one).then_some(*one)
    }

    fn give(&mut self, seen: usize, bearer: usize) {
        let given = &self.seen[seen].given;
        let own = &mut self.bearers[bearer];
        // a written-out given name says more than an initial
        if is_full(given) && !is_full(&own.given) && !self.seen[seen].second_name {
            own.given.clone_from(given);
        }
        own.seen.push(seen);
        self.seen[seen].bearer = Some(bearer);
    }

    /// `Torekhan S. (Saule Dombek)`: the second name belongs to the person before it, and leads to her where it stands alone.
    fn join_second_names(&mut self) {
        for i in 1..self.seen.len() {
            let seen = &self.seen[i];
            if !seen.second_name || self.seen[i - 1].entry != seen.entry {
                continue;
            }
            let Some(bearer) = self.seen[i - 1].bearer else { continue };
            let (surname, given) = (seen.surname_fold().to_owned(), seen.given.clone());
            let alone = self.bearer_of(&surname, &given).filter(|b| *b != bearer && !given.is_empty());
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
        for i in 0..self.seen.len() {
            if self.seen[i].bearer.is_some() {
                continue;
            }
            let seen = &self.seen[i];
            let surname = seen.surname_fold().to_owned();
            let of = self.by_surname.get(&surname).map_or(&[][..], Vec::as_slice);
            let named = |b: &usize| !self.bearers[*b].given.is_empty();
            let here = |b: &usize| {
                let lately = self.bearers[*b].seen.iter().rev().take(NAMESAKES);
                lately.map(|s| self.seen[*s].entry).any(|entry| entry == seen.entry)
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

    /// Writes the canonical names into the entries and makes the people.
    fn name(self, entries: &mut [Entry]) -> Vec<Person> {
        let mut order: Vec<usize> = (0..self.bearers.len()).filter(|b| !self.bearers[*b].seen.is_empty()).collect();
        order.sort_by_key(|b| self.bearers[*b].seen.iter().min().copied());
        let mut people: Vec<Person> = Vec::with_capacity(order.len());
        let mut places: HashMap<String, usize> = HashMap::new();
        for b in order {
            let bearer = &self.bearers[b];
            let mut seen = bearer.seen.clone();
            seen.sort_unstable();
            let seen: Vec<&Seen> = seen.iter().map(|s| &self.seen[*s]).collect();
            let registered = bearer.registered.map(|r| &self.register[r]);
            let name = registered.map_or_else(|| canonical(&seen), |r| r.name.clone());
            for s in &seen {
                if let Some(found) = entries[s.entry].reading.persons.get_mut(s.at) {
                    found.value.name.clone_from(&name);
                }
            }
            let spellings = commonest_first(seen.iter().map(|s| s.text.clone()));
            // `Marat` and `Murat Ergaliev` are both `Ergaliev M.`: one line, with both spellings to be seen and parted by
            if let Some(namesake) = places.get(&name).map(|p: &usize| &mut people[*p]) {
                namesake.spellings.extend(spellings);
                continue;
            }
            places.insert(name.clone(), people.len());
            people.push(Person {
                name,
                spellings,
                roles: commonest_first(seen.iter().filter_map(|s| s.role)),
                perhaps: Vec::new(),
                protected: registered.is_some_and(|r| r.protected),
            });
        }
        super::perhaps::offer(&mut people);
        people
    }
}

impl Seen {
    fn new(entry: usize, at: usize, text: &str, mention: &Mention, kazakh: bool) -> Self {
        let given = mention.given.clone();
        let name = if kazakh { written(text).surname } else { String::new() }; // Russian endings do not stand there
        let surname = if name.is_empty() || mention.given.is_empty() { &mention.surname } else { &name };
        Self {
            entry,
            at,
            text: text.to_owned(),
            forms: forms(surname, kazakh),
            kazakh,
            given,
            second_name: mention.second_name,
            role: mention.role,
            bearer: None,
            form: 0,
            plain: if is_full(&mention.given) { written(text).plain } else { 0 },
        }
    }

    fn surname_fold(&self) -> &str {
        self.forms.get(self.form).map_or("", |(_, folded)| folded)
    }

    /// The same name read the other way round, where no ending told which word is the surname; and whether a table of
    /// given names did.
    fn swapped(&self) -> Option<(Self, bool)> {
        if self.given.is_empty() || !is_full(&self.given) || self.plain >= PLAIN {
            return None;
        }
        let name = written(&self.text);
        if name.given.is_empty() || !is_full(&name.given) || !name.patronymic.is_empty() {
            return None;
        }
        let other = Self {
            text: String::new(),
            forms: forms(&self.given, self.kazakh),
            given: self.forms.first()?.0.clone(),
            ..*self
        };
        Some((other, name.sure))
    }
}

/// The nominatives of a surname, with their folds.
fn forms(surname: &str, kazakh: bool) -> Vec<(String, String)> {
    let of_kazakh = kazakh.then(|| decline::kazakh_nominative(surname)).flatten().map(|stem| (stem.to_owned(), None));
    of_kazakh
        .into_iter()
        .chain(decline::surname(surname))
        .map(|(form, _)| {
            let folded = fold(&form);
            (form, folded)
        })
        .collect()
}

/// Two initials agree by their sound; two given names written out, by their fold, or where one has a letter more
/// (`Aleksandr`, `Alexander`): another letter is another name (`Marat`, `Murat`).
fn agree(a: &str, b: &str) -> bool {
    if !is_full(a) || !is_full(b) {
        return initials_agree(a, b);
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
    decline::given(given).map(|(form, _)| fold(&form)).collect()
}

/// `Surname I.` in the commonest spelling of the surname, and the commonest initial beside it.
fn canonical(seen: &[&Seen]) -> String {
    let own = |s: &&&Seen| !s.second_name;
    let surnames =
        commonest_first(seen.iter().filter(own).map(|s| s.forms.get(s.form).map_or("", |(form, _)| form.as_str())));
    let Some(surname) = surnames.first() else { return seen.first().map_or_else(String::new, |s| s.text.clone()) };
    let beside = |s: &&&Seen| !s.second_name && s.forms.get(s.form).is_some_and(|(form, _)| form == surname);
    let initials = |full: bool| {
        commonest_first(
            seen.iter()
                .filter(beside)
                .filter(|s| !s.given.is_empty() && is_full(&s.given) == full)
                .map(|s| initial_of(&s.given)),
        )
    };
    let elsewhere = || seen.iter().filter(own).find(|s| !s.given.is_empty()).map(|s| initial_of(&s.given));
    match initials(false).into_iter().next().or_else(|| initials(true).into_iter().next()).or_else(elsewhere) {
        Some(initial) => format!("{surname} {initial}"),
        None => (*surname).to_owned(),
    }
}

/// Each value once, the commonest first; of equals, the first met.
fn commonest_first<T: Clone + Eq + std::hash::Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut places: HashMap<T, usize> = HashMap::new();
    let mut counted: Vec<(T, usize)> = Vec::new();
    for value in values {
        let place = *places.entry(value.clone()).or_insert_with(|| {
            counted.push((value, 0));
            counted.len() - 1
        });
        counted[place].1 += 1;
    }
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counted.into_iter().map(|(value, _)| value).collect()
}
