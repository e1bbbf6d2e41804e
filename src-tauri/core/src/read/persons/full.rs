//! Names written out: two or three capitalised words, and surnames that stand alone.

use super::Mentions;
use super::initials::with_patronymic_apart;
use super::page::{NAMED_ELSEWHERE, Sign};
use super::run;
use crate::chronicle::Certainty::{self, Guess, Likely, Sure};
use crate::lexicon::surnames::Ending;
use crate::lexicon::{common, given, places, roles, surnames, things};
use crate::names::{Shape, decline, fold};
use crate::text::{in_small_letters, is_capital};

/// Small words inside western and eastern names.
const PARTICLES: &[&str] = &[
    "von", "van", "der", "den", "de", "da", "dos", "du", "di", "del", "della", "la", "le", "al", "el", "bin", "ben",
    "ibn", "фон", "ван", "дер", "де", "да", "ди", "дель", "ла", "ле", "бин", "бен", "ибн",
];

/// Whether a word is a surname that its article is written before: `al-Dombek`, `әл-Домбек`.
fn has_article(word: &str) -> bool {
    word.split_once('-').is_some_and(|(article, name)| {
        matches!(
            article,
            "al" | "el" | "ad" | "an" | "ar" | "as" | "at" | "ash" | "аль" | "эль" | "ад" | "ас" | "аш" | "әл"
        ) && name.starts_with(is_capital)
    })
}

/// Words of a run of capitals that are weighed together.
const LONGEST_RUN: usize = 6;

/// Reads the name written out that begins at word `at`; the next word to look at.
pub fn read(found: &mut Mentions<'_, '_>, at: usize) -> Option<usize> {
    let page = found.page;
    // `Ten Larisa`, though `ten` is a word
    let korean = || {
        page.may_name(at + 1)
            && page.signs[at + 1].given
            && page.spaced(at + 1)
            && page.is_surname_too(at)
            && surnames::is_korean(&fold(page.words[at].text))
    };
    if !page.may_name(at) && !korean() {
        return None;
    }
    if opens_with_a_role(found, at) || is_home_of_who_follows(found, at) {
        return Some(at + 1);
    }
    let mut end = at + 1;
    // a longer run is a heading; the bound keeps the work linear
    while end < at + LONGEST_RUN
        && let Some(next) = next_of_run(found, end)
    {
        end = next;
    }
    let initial = end > at + 1 && page.is_initial(end) && page.spaced(end) && page.words[end].text != "I";
    if initial {
        let (before, last) = (page.signs[end - 2], page.signs[end - 1]);
        if end == at + 2 && page.words[end].dot && before.surname() && last.given && !last.surname() {
            found.add(at, end + 1, Sure, "full name"); // `Torekhanov Marat K.`
            return Some(end + 1);
        }
        end -= 1; // `Pak Torekhan S.`: the last word belongs to its initial
    }
    let length = end - at;
    let taken = match length {
        1 => Some(one(found, at)),
        2 => two(found, at, end),
        _ => run::read(found, at, end),
    };
    Some(taken.unwrap_or(end).max(at + 1))
}

/// `Нефтяник Жайсан Макс`: a role that opens the sentence, and only so is written with a capital.
fn opens_with_a_role(found: &Mentions<'_, '_>, at: usize) -> bool {
    let (page, sign) = (found.page, found.page.signs[at]);
    let word = page.words[at].text;
    page.opens_sentence(at)
        && decline::is_cyrillic(word)
        && !sign.given
        && sign.ending != Some(Ending::Strong)
        && roles::is_whole(&in_small_letters(word))
}

/// `a citizen of Uzbekistan Torekhan Sapar`: the place belongs to the role before it.
fn is_home_of_who_follows(found: &Mentions<'_, '_>, at: usize) -> bool {
    let (page, sign) = (found.page, found.page.signs[at]);
    !sign.given
        && !sign.surname()
        && page.may_name(at + 1)
        && page.spaced(at + 1)
        && matches!(&*page.before(at), "of" | "from")
        && page.person_of(at - 1)
        && page.is_place(at)
}

/// The end of the run of capitals if it goes on at `end`.
fn next_of_run(found: &Mentions<'_, '_>, end: usize) -> Option<usize> {
    let page = found.page;
    if end >= page.words.len() || page.words[end - 1].dot {
        return None;
    }
    // `Lyudmila Ten`, though `ten` is a word
    let surname_too = || page.signs[end - 1].given && page.is_surname_too(end) || is_western_surname_too(found, end);
    if page.spaced(end) && (page.may_name(end) || surname_too()) {
        return Some(end + 1);
    }
    let apart = with_patronymic_apart(found, end);
    if apart > end {
        return Some(apart);
    }
    if page.spaced(end) && page.signs[end - 1].given && has_article(page.words[end].text) {
        return Some(end + 1);
    }
    let particle = |i: usize| page.spaced(i) && PARTICLES.contains(&page.words[i].text);
    let mut name = end;
    while name < end + 2 && particle(name) {
        name += 1;
    }
    (name > end && page.signs[end - 1].given && page.may_name(name) && page.spaced(name)).then_some(name + 1)
}

/// `Edith Hall`: a word that many things are called, behind a given name of the West and with no capital behind it.
fn is_western_surname_too(found: &Mentions<'_, '_>, at: usize) -> bool {
    let page = found.page;
    let word = &page.words[at];
    page.signs[at - 1].given
        && word.shape == Shape::Name
        && surnames::is_word_too(&in_small_letters(word.text))
        && given::origin(page.words[at - 1].text) == Some(given::Origin::Western)
        && !(page.words.get(at + 1).is_some_and(|next| next.shape == Shape::Name) && page.spaced(at + 1))
}

/// What speaks for a person beside the words `from..to`.
fn leaning(found: &Mentions<'_, '_>, from: usize, to: usize) -> bool {
    let page = found.page;
    page.person_before(from)
        || page.person_of_a_body(from)
        || found.continues_list(from)
        || {
            let first = from <= page.first || page.opens_sentence(from);
            first && page.person_after(to) && !page.words[from].text.is_empty()
        }
        || page.person_after(to) && !roles::is_deed(&page.after(to))
}

/// What makes the words `from..to` no person whatever they look like: quotation marks around them, a word beside them that
/// makes a thing of them (`… street`, `… Foundation`).
pub fn barred(found: &Mentions<'_, '_>, from: usize, to: usize) -> bool {
    let page = found.page;
    let thing = || page.words.get(to).is_some_and(|w| w.shape == Shape::Name) && common::is_of_things(&page.after(to));
    page.quoted(from, to) || page.is_thing(from, to) || thing() && !page.gap(to).contains('\n')
}

/// Two words.
pub fn two(found: &mut Mentions<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let page = found.page;
    let (first, second) = (page.signs[from], page.signs[to - 1]);
    if barred(found, from, to) {
        return Some(to);
    }
    if is_opener(found, from) && second.surname() {
        return Some(one(found, to - 1));
    }
    if let Some((certainty, reason)) = judge(found, from, to, first, second) {
        found.add(from, to, certainty, reason);
        return Some(to);
    }
    None
}

/// A word that opens a Russian or Kazakh sentence with a form that names do not have: `Задержали Торехана`.
fn is_opener(found: &Mentions<'_, '_>, at: usize) -> bool {
    const FORMS: &[&str] = &[
        "ла", "ли", "ло", "ют", "ят", "ют", "ет", "ит", "ый", "ий", "ая", "ое", "ые", "ие", "но", "ся", "сь", "ть",
        "ого", "ному", "ция", "ство",
    ];
    let word = found.page.words[at].text;
    decline::is_cyrillic(word)
        && found.page.opens_sentence(at)
        && !found.page.signs[at].given
        && FORMS.iter().any(|f| word.ends_with(f))
}

fn judge(
    found: &Mentions<'_, '_>,
    from: usize,
    to: usize,
    first: Sign,
    second: Sign,
) -> Option<(Certainty, &'static str)> {
    let page = found.page;
    let apart = page.words[to - 1].shape == Shape::Small;
    let place = |i: usize, sign: Sign| !sign.given && !sign.surname() && page.is_place(i);
    let given = first.given || second.given;
    let surname = first.surname() || second.surname();
    let weak = |s: Sign| s.composed || s.ending == Some(Ending::Weak);
    if first.patronymic || second.patronymic || apart {
        return Some((Sure, "patronymic"));
    }
    if first.given && second.surname() || second.given && first.surname() {
        return Some((Sure, "given name and surname"));
    }
    let leans = leaning(found, from, to);
    let before = page.before(from);
    let after_the = matches!(&*before, "the" | "a" | "an");
    let thing_before = things::names_follow(&before);
    let (place_first, place_second) = (place(from, first), place(to - 1, second));
    if place_first && (!leans || place_second) {
        return None;
    }
    // `head of the fund Saule Torekhan`, and not `the newspaper Zhana Dala`
    let of_a_thing = thing_before && first.given && (weak(second) || page.person_of_a_thing(from));
    if (after_the || thing_before) && !leans && !of_a_thing {
        return None;
    }
    if place_second && first.given && !leans && places::place(page.words[to - 1].text).is_none() {
        return None; // `Темірлан Алматыдағы мектепте`: a place in another case than a name would be
    }
    if given {
        return Some((
            if leans || first.given && (second.given || weak(second)) { Sure } else { Likely },
            "given name",
        ));
    }
    if surname {
        return Some((Likely, "surname by its ending"));
    }
    if leans {
        let built = weak(first) || weak(second);
        return Some((if built { Likely } else { Guess }, "stands where a name does"));
    }
    if is_far_eastern(found, from, to) {
        return Some((Likely, "Chinese or Korean surname"));
    }
    if !place_second && goes_on_with_a_name(found, to) {
        return Some((Guess, "a list of names goes on"));
    }
    (weak(first) && weak(second) && !place_second).then_some((Guess, "built as names are"))
}

/// Whether another name stands behind a comma or an `and`: `Orvena Dombel and Saule Torekhanova`.
fn goes_on_with_a_name(found: &Mentions<'_, '_>, to: usize) -> bool {
    let page = found.page;
    let and = |i: usize| page.spaced(i) && matches!(page.words[i].text, "and" | "и" | "және");
    let next = match page.words.get(to) {
        Some(_) if and(to) => to + 1,
        Some(_) if page.gap(to).trim() == "," => to,
        _ => return false,
    };
    next + 1 < page.words.len()
        && page.may_name(next)
        && page.signs[next].given
        && page.may_name(next + 1)
        && page.spaced(next + 1)
}

/// Whether the words are a name as in China or Korea: a surname of the closed set, and behind it syllables.
pub fn is_far_eastern(found: &Mentions<'_, '_>, from: usize, to: usize) -> bool {
    let words = &found.page.words[from..to];
    words[0].text.len() <= 12
        && words[1..].iter().all(|w| w.text.len() <= 24 && surnames::is_of_syllables(w.text))
        && surnames::is_far_eastern(&fold(words[0].text))
}

/// A word that stands alone; where the next begins.
fn one(found: &mut Mentions<'_, '_>, at: usize) -> usize {
    let page = found.page;
    let sign = page.signs[at];
    let to = with_patronymic_apart(found, at + 1);
    let before = page.before(at);
    if page.title_before(at) {
        found.add(at, to, if sign.name() { Sure } else { Likely }, "title before");
        return to;
    }
    let capital_before = at > page.first && page.spaced(at) && page.words[at - 1].shape == Shape::Name;
    let role_before = roles::role(&before).is_some();
    if barred(found, at, to) || capital_before && !role_before && !sign.surname() {
        return to;
    }
    let second_name = in_parentheses_after_a_mention(found, at, to);
    if second_name && (sign.surname() || sign.name() && !page.is_place(at)) {
        found.add(at, to, Likely, "second name");
        return to;
    }
    if sign.known && !(sign.given && capital_before) && !(page.is_place(at) && at_place(&before)) {
        found.add(at, to, Sure, NAMED_ELSEWHERE);
        return to;
    }
    if sign.given && !sign.surname() || page.is_place(at) {
        return to;
    }
    let open = page.opens_sentence(at) && decline::is_cyrillic(page.words[at].text);
    if sign.ending == Some(Ending::Strong) && (!open || role_before) {
        found.add(at, to, if role_before { Sure } else { Likely }, "surname by its ending");
        return to;
    }
    // `activist Dombek said`: a role and a word that may be a surname
    let of_a_role = || roles::role(&page.after(to)).is_some(); // `the former Tanzanian president`
    if role_before
        && (sign.composed || sign.ending.is_some())
        && !before.ends_with("ists")
        && !of_a_role()
        && !is_adjective_of_what_follows(found, at, to)
    {
        found.add(at, to, Guess, "role before");
        return to;
    }
    to
}

/// `депутат Шорского маслихата`: an adjective in another case than the nominative, and what it speaks of.
fn is_adjective_of_what_follows(found: &Mentions<'_, '_>, at: usize, to: usize) -> bool {
    const ENDINGS: [&str; 11] =
        ["ской", "ского", "скому", "ским", "ском", "скую", "цкой", "цкого", "цкому", "цким", "цком"];
    let (page, word) = (found.page, found.page.words[at].text);
    page.spaced(to)
        && page.words[to].shape == Shape::Small
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        && !roles::is_deed(page.words[to].text)
}

/// `in Aral`, `в Арале`.
fn at_place(before: &str) -> bool {
    matches!(before, "in" | "to" | "from" | "near" | "в" | "во" | "из" | "под")
}

fn in_parentheses_after_a_mention(found: &Mentions<'_, '_>, at: usize, to: usize) -> bool {
    let page = found.page;
    let span = crate::text::Span::new(page.words[at].start, page.words[to - 1].close());
    found.found.last().is_some_and(|last| page.is_second_name(last.span, span))
}
