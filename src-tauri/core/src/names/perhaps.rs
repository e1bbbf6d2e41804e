//! Who is probably one person under two names: offered to the monitor, never joined here.
//!
//! Two signs: a man's and a woman's form of one surname with one initial (`Torekhanov S.`, `Torekhanova S.`: translators
//! mistake the sex), and surnames of six letters and more that differ by one letter, with one initial (`Torekhanov S.`,
//! `Torekhonov S.`). Each person is looked up by her surname with every single letter left out, so the work grows with
//! the number of people and not with its square.

use super::{fold, initial_key, written};
use crate::chronicle::Person;

/// Shortest surname, folded, of which one letter's difference is taken for a slip.
const LONG: usize = 6;
/// Longest surname that is compared letter by letter.
const LONGEST: usize = 24;

/// Most people that may share a key and still be compared with each other.
const TOGETHER: usize = 8;

/// Fills `perhaps` of every person.
pub fn offer(people: &mut [Person]) {
    let names: Vec<(String, &str)> = people
        .iter()
        .map(|person| {
            let name = written(&person.name);
            (fold(&name.surname), initial_key(&name.given))
        })
        .collect();
    let mut keys: Vec<(u64, usize)> = Vec::new();
    for (i, (surname, initial)) in names.iter().enumerate() {
        if !initial.is_empty() && !surname.is_empty() {
            add_keys(&mut keys, i, surname, initial);
        }
    }
    keys.sort_unstable();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for together in keys.chunk_by(|a, b| a.0 == b.0).filter(|t| t.len() > 1 && t.len() <= TOGETHER) {
        for (_, a) in together {
            let others = together.iter().map(|(_, b)| *b).filter(|b| a != b && near(&names[*a].0, &names[*b].0));
            pairs.extend(others.map(|b| (*a, b)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (a, b) in pairs {
        let name = people[b].name.clone();
        if people[a].name != name {
            people[a].perhaps.push(name);
        }
    }
}

/// Adds, as numbers, what a surname and initial share with the man's or woman's form and with every surname one letter
/// away. Two that are the same number are then looked at as they are written, by [`near`].
fn add_keys(keys: &mut Vec<(u64, usize)>, person: usize, surname: &str, initial: &str) {
    let key = |first: u8, a: &str, b: &str| {
        let bytes = std::iter::once(first).chain(a.bytes()).chain(b.bytes()).chain([b' ']).chain(initial.bytes());
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |key, byte| (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    keys.push((key(b'=', without_sex(surname), ""), person));
    if is_long(surname) {
        keys.push((key(b'-', surname, ""), person));
        keys.extend(without_one(surname).map(|(a, b)| (key(b'-', a, b), person)));
    }
}

/// Whether two surnames of one initial are forms of one, or one letter apart.
fn near(a: &str, b: &str) -> bool {
    if without_sex(a) == without_sex(b) {
        return true;
    }
    let same = |(p, q): (&str, &str), other: &str| {
        other.len() == p.len() + q.len() && other.starts_with(p) && other.ends_with(q)
    };
    let shares = |cut: (&str, &str)| {
        same(cut, b) || without_one(b).any(|(p, q)| p.bytes().chain(q.bytes()).eq(cut.0.bytes().chain(cut.1.bytes())))
    };
    is_long(a) && is_long(b) && (without_one(b).any(|cut| same(cut, a)) || without_one(a).any(shares))
}

fn is_long(surname: &str) -> bool {
    (LONG..=LONGEST).contains(&surname.len())
}

/// The surname without the ending that tells a man from a woman.
fn without_sex(surname: &str) -> &str {
    let stem = surname.strip_suffix("aia").or_else(|| surname.strip_suffix('a')).or_else(|| surname.strip_suffix('i'));
    stem.unwrap_or(surname)
}

/// The surname with each single letter left out, in two pieces; a fold is ASCII.
fn without_one(surname: &str) -> impl Iterator<Item = (&str, &str)> {
    (0..surname.len())
        .filter(|i| surname.is_char_boundary(*i) && surname.is_char_boundary(i + 1))
        .map(|i| (&surname[..i], &surname[i + 1..]))
}
