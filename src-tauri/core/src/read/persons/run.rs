//! Three capitalised words or more in a row: a name of three, or a name beside the end or the beginning of something else.

use super::Mentions;
use super::full::{barred, is_far_eastern, two};
use super::page::Sign;
use crate::chronicle::Certainty::{Guess, Likely, Sure};
use crate::names::{Shape, decline};

/// Particles with a capital: `Gerda Van Dombel`.
const ARTICLES: &[&str] = &[
    "Van", "Von", "De", "Den", "Der", "Di", "Da", "Du", "La", "Le", "Al", "El", "Bin", "Ben", "Ould", "Ван", "Фон",
    "Де", "Ди", "Да", "Ла", "Ле", "Аль", "Эль", "Бин", "Бен",
];

/// Reads the run of words `from..to`; the next word to look at.
pub fn read(found: &mut Mentions<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let page = found.page;
    let sign = |i: usize| page.signs[i];
    let three = from + 3;
    if is_whole(found, from, to) {
        if !barred(found, from, to) {
            let patronymic = sign(from + 1).patronymic || sign(to - 1).patronymic;
            found.add(from, to, if patronymic { Sure } else { Likely }, "full name");
        }
        return Some(to);
    }
    let (a, b, c) = (sign(from), sign(from + 1), sign(from + 2));
    if b.patronymic || c.patronymic || to > three && a.given && b.of_father && c.surname() {
        found.add(from, three, Sure, "full name");
        return Some(three);
    }
    let pair = |i: usize| i + 1 < to && strong(sign(i), sign(i + 1));
    let another = to > three && c.given && a.given && b.surname();
    if pair(from) && (!pair(from + 1) || pair(from + 2) || another) || a.given && b.ending.is_some() && !c.name() {
        return two(found, from, from + 2).or(Some(from + 2));
    }
    let latin = !decline::is_cyrillic(page.words[from].text);
    let named = to == three && page.person_before(from);
    if let Some(next) = (from + 1..to - 1).find(|i| pair(*i) || begins(found, *i)) {
        match next - from {
            2.. if a.given => return two(found, from, from + 2).or(Some(from + 2)),
            1 if latin && named && !pair(next) && !page.is_place(from) => {}
            _ => return Some(next),
        }
    }
    if page.opens_sentence(from) && !a.name() || page.is_place(from) && !a.name() {
        return Some(from + 1);
    }
    if named || latin && a.given && to == three && !page.is_place(from + 2) {
        if !barred(found, from, to) {
            found.add(from, to, Guess, "stands where a name does");
        }
    } else if a.given {
        return two(found, from, from + 2).or(Some(from + 2));
    }
    Some(to)
}

/// Whether all the words are one name.
fn is_whole(found: &Mentions<'_, '_>, from: usize, to: usize) -> bool {
    let page = found.page;
    let apart = |i: usize| page.words[i].shape == Shape::Small;
    let (a, b, c) = (page.signs[from], page.signs[from + 1], page.signs[from + 2]);
    if (from..to).any(apart) && (a.given || apart(to - 1)) {
        return true;
    }
    if to == from + 3 && (a.given && ARTICLES.contains(&page.words[from + 1].text) || is_far_eastern(found, from, to)) {
        return true;
    }
    // `Serik Torekhanov Shymkent`
    let stranger = a.given && b.ending.is_some() && !b.given && !b.of_father && (!c.name() || page.is_place(from + 2));
    to == from + 3
        && !stranger
        && (c.patronymic
            || b.patronymic
            || a.surname() && b.given && (c.surname() || c.composed)
            || a.given && (b.given || c.surname()) && c.name()
            || a.given && (b.given || page.person_before(from))
            || a.given && b.of_father && !page.is_place(from + 2))
}

/// Whether one of two words tells the given name and the other the surname.
fn strong(a: Sign, b: Sign) -> bool {
    a.given && (b.surname() || b.composed) || b.given && a.surname()
}

/// Whether a given name opens a name at word `i`, whatever its surname looks like.
fn begins(found: &Mentions<'_, '_>, i: usize) -> bool {
    let page = found.page;
    page.signs[i].given && !page.signs[i].surname() && !page.is_place(i + 1)
}
