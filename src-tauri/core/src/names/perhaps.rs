//! Who is probably one person under two names: offered to the monitor, never joined here.
//!
//! Two signs: a man's and a woman's form of one surname with one initial (`Torekhanov S.`, `Torekhanova S.`: translators
//! mistake the sex), and surnames of six letters and more that differ by one letter, with one initial (`Torekhanov S.`,
//! `Torekhonov S.`). Each person is looked up by her surname with every single letter left out, so the work grows with
//! the number of people and not with its square.

use super::{fold, initial_key, written};
use crate::chronicle::Person;
use std::collections::{HashMap, HashSet};

/// Shortest surname, folded, of which one letter's difference is taken for a slip.
const LONG: usize = 6;
/// Longest surname that is compared letter by letter.
const LONGEST: usize = 24;

/// Fills `perhaps` of every person.
pub fn offer(people: &mut [Person]) {
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (i, person) in people.iter().enumerate() {
        let name = written(&person.name);
        let (surname, initial) = (fold(&name.surname), initial_key(&name.given));
        if initial.is_empty() || surname.is_empty() {
            continue;
        }
        for key in keys(&surname) {
            by_key.entry(format!("{key} {initial}")).or_default().push(i);
        }
    }
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    for together in by_key.values().filter(|t| t.len() > 1 && t.len() <= 8) {
        for a in together {
            pairs.extend(together.iter().filter(|b| a != *b).map(|b| (*a, *b)));
        }
    }
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_unstable();
    for (a, b) in pairs {
        let name = people[b].name.clone();
        if people[a].name != name {
            people[a].perhaps.push(name);
        }
    }
}

/// What a surname shares with its man's or woman's form, and with every surname one letter away.
fn keys(surname: &str) -> Vec<String> {
    let without_sex =
        surname.strip_suffix("aia").or_else(|| surname.strip_suffix('a')).or_else(|| surname.strip_suffix('i'));
    let mut keys = vec![format!("={}", without_sex.unwrap_or(surname))];
    if (LONG..=LONGEST).contains(&surname.len()) {
        keys.push(surname.to_owned());
        keys.extend(
            (0..surname.len())
                .filter(|i| surname.is_char_boundary(*i) && surname.is_char_boundary(i + 1))
                .map(|i| format!("{}{}", &surname[..i], &surname[i + 1..])),
        );
    }
    keys
}
