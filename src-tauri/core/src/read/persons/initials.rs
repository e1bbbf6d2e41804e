//! A surname with its initials, before or after: `Torekhan S.`, `Torekhan S.K.`, `S. Torekhan`, `Torekhan S` without the
//! period, `Saule K. Torekhan`.

use super::Mentions;
use crate::chronicle::Certainty;
use crate::lexicon::{common, given};
use crate::names::Shape;
use crate::text::in_small_letters;

/// Reads a name with initials that begins at word `at`; the next word to look at.
pub fn read(found: &mut Mentions<'_, '_>, at: usize) -> Option<usize> {
    if found.page.is_initial(at) { initials_first(found, at) } else { surname_first(found, at) }
}

/// The initials from `at`: one or two, and the word after them. `U.S.A.` and lists of letters are no initials.
fn initials(found: &Mentions<'_, '_>, at: usize) -> Option<usize> {
    let page = found.page;
    if !page.is_initial(at) {
        return None;
    }
    let joined =
        |i: usize| page.is_initial(i) && page.words[i - 1].dot && (matches!(page.gap(i), "" | "-") || page.spaced(i));
    let mut end = at + 1;
    while end < at + 3 && joined(end) {
        end += 1;
    }
    (end <= at + 2).then_some(end)
}

/// `S. Torekhan`, `S.K.Torekhan`.
fn initials_first(found: &mut Mentions<'_, '_>, at: usize) -> Option<usize> {
    let page = found.page;
    if at > page.first && page.is_initial(at - 1) && page.words[at - 1].dot && page.gap(at).is_empty() {
        return None; // `U.S. Dombel`
    }
    let end = initials(found, at)?;
    let dotted = page.words[end - 1].dot;
    // `N. Ten`: a surname that is a number elsewhere
    let may_name = page.may_name(end) || dotted && page.is_surname_too(end);
    if !may_name || !(page.gap(end).is_empty() || page.spaced(end)) || is_abbreviation(found, at, end) {
        return None;
    }
    let sign = page.signs[end];
    // `A Karakalpak`, `I Torekhan`: a letter without a period is a word more often than an initial
    let word = matches!(page.words[at].text, "A" | "I" | "O" | "А" | "В" | "И" | "К" | "О" | "С" | "У" | "Я");
    if !dotted && (word || !sign.surname() || end > at + 1) {
        return None;
    }
    let to = with_patronymic_apart(found, end + 1);
    if page.is_thing(at, to) || page.quoted(at, to) {
        return Some(to);
    }
    let (certainty, reason) = match (dotted, sign.name() || !page.is_place(end)) {
        (true, true) => (Certainty::Sure, "initial and surname"),
        (true, false) => (Certainty::Likely, "initial and a word that is a place too"),
        (false, _) => (Certainty::Likely, "initial without its period"),
    };
    found.add(at, to, certainty, reason);
    Some(to)
}

/// `U.S.`, `U.N.`, `D.C.` before an office are no initials.
fn is_abbreviation(found: &Mentions<'_, '_>, at: usize, end: usize) -> bool {
    let letters: String = found.page.words[at..end].iter().map(|w| w.text).collect();
    matches!(letters.as_str(), "US" | "UN" | "UK" | "EU" | "DC" | "РК" | "РФ" | "ТОО" | "АО")
}

/// `Torekhan S. and Nauryz K. said`: a word that things are named with, where a list of people goes on or a role stands
/// before, and its initial belongs to nobody behind it.
fn of_a_list(found: &Mentions<'_, '_>, at: usize) -> bool {
    let page = found.page;
    let named = |i: usize| page.words.get(i).is_some_and(|w| w.shape == Shape::Name) && page.spaced(i);
    page.words[at].text.len() < 24
        && page.words[at].shape == Shape::Name
        && common::is_of_things(&in_small_letters(page.words[at].text))
        && (found.continues_list(at) || page.person_before(at))
        && !named(at + 2)
}

/// `Torekhan S.`; and what stands before the surname in the same run of capitals.
fn surname_first(found: &mut Mentions<'_, '_>, at: usize) -> Option<usize> {
    let page = found.page;
    if page.words[at].dot || !page.is_initial(at + 1) {
        return None;
    }
    let capitals = page.words[at].shape == Shape::Capitals && page.signs[at].ending.is_some();
    let dot = || page.words.get(at + 1).is_some_and(|w| w.dot);
    let may_name = page.may_name(at) || (page.is_surname_too(at) || of_a_list(found, at)) && dot();
    if !may_name && !capitals || !page.spaced(at + 1) && !page.gap(at + 1).is_empty() {
        return None;
    }
    let mut end = initials(found, at + 1)?;
    let sign = page.signs[at];
    let dotted = page.words[at + 1].dot;
    let follows = |end: usize| page.may_name(end) && (page.spaced(end) || page.gap(end).is_empty());
    if end == at + 3 && page.spaced(at + 2) && follows(end) {
        end = at + 2; // `Torekhan S. K. Pak`: the second initial belongs to the next name
    }
    if !dotted {
        return without_period(found, at);
    }
    if !sign.surname() && is_abbreviation(found, at + 1, end) {
        return None;
    }
    let place = !sign.name() && page.is_place(at);
    if follows(end) && end == at + 2 {
        let next = page.signs[end];
        let next_has_own = page.is_initial(end + 1) && page.words[end + 1].dot && page.spaced(end + 1);
        if !next_has_own && page.words[end - 1].dot {
            // `Saule K. Torekhan`, `Edith M. Harrow`
            let western = given::origin(page.words[at].text) == Some(given::Origin::Western);
            let surname = next.surname() || western && !next.given && !page.is_place(end);
            if sign.given && !sign.surname() && surname && page.spaced(end) {
                let to = with_patronymic_apart(found, end + 1);
                found.add(at, to, Certainty::Sure, "full name");
                return Some(to);
            }
            // `Almaty S. Torekhan`, `Yesterday S. Torekhan`: the initial belongs to what follows
            if place || !sign.name() && (next.surname() || page.opens_sentence(at)) && !page.person_before(at) {
                return None;
            }
        }
    }
    if page.quoted(at, end) {
        return Some(end);
    }
    if place && !page.person_before(at) {
        found.add(at, end, Certainty::Likely, "surname that is a place too");
    } else {
        found.add(at, end, Certainty::Sure, "surname and initial");
    }
    Some(end)
}

/// `Torekhan S said`: the word must look like a name, or stand where one does.
fn without_period(found: &mut Mentions<'_, '_>, at: usize) -> Option<usize> {
    let page = found.page;
    if !page.spaced(at + 1) || page.may_name(at + 2) && page.spaced(at + 2) {
        return None;
    }
    if !page.signs[at].name() && !page.person_before(at) && !found.continues_list(at) {
        return None;
    }
    found.add(at, at + 2, Certainty::Likely, "initial without its period");
    Some(at + 2)
}

/// The end of a name whose patronymic is written apart: `Daulet Seit uly`.
pub fn with_patronymic_apart(found: &Mentions<'_, '_>, end: usize) -> usize {
    let page = found.page;
    // `Тореханның қызы`: his daughter, and not a name
    let genitive =
        || ["ның", "нің", "дың", "дің", "тың", "тің"].iter().any(|e| end > 0 && page.words[end - 1].text.ends_with(e));
    let apart = page.spaced(end)
        && !genitive()
        && page.words[end].shape == Shape::Small
        && page.words[end].text.len() < 16
        && crate::lexicon::surnames::is_apart(&crate::names::fold(page.words[end].text));
    end + usize::from(apart)
}
