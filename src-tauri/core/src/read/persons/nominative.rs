//! The nominative of an inflected Russian surname, as far as its neighbours tell; what stays open is left as written, for
//! the month to decide ([`crate::names::people`]).
//!
//! `Тореханова` is a woman in the nominative or a man in the genitive. A man: `Тореханова Данияра` (the given name is in
//! an oblique case, in which a woman's surname never ends so), `журналиста Тореханова`, `против Тореханова`, `имени
//! Тореханова`.

use crate::lexicon::{given, roles, surnames};
use crate::names::decline::{self, Sex};
use crate::names::{fold, is_full, written};

/// Prepositions and nouns that no nominative follows.
const OBLIQUE: &[&str] = &[
    "у",
    "от",
    "против",
    "для",
    "без",
    "до",
    "около",
    "после",
    "из-за",
    "о",
    "об",
    "обо",
    "на",
    "за",
    "к",
    "ко",
    "по",
    "с",
    "со",
    "над",
    "под",
    "перед",
    "при",
    "про",
    "через",
    "имени",
    "пользу",
    "им",
    "памяти",
    "защиту",
    "поддержку",
    "отношении",
    "делу",
    "делом",
    "деле",
];

/// Verbs of a court or the police, whose object stands right behind them in the accusative.
const ACCUSATIVE: &[&str] = &[
    "приговорил",
    "арестовал",
    "задержал",
    "оштрафовал",
    "оправдал",
    "вызвал",
    "отпустил",
    "освободил",
    "допросил",
    "избил",
];

/// The surname of a name as written, in the nominative where its given name or the word `before` it tells.
pub fn of(surname: &str, given: &str, before: &str) -> String {
    if !decline::is_cyrillic(surname) {
        return surname.to_owned();
    }
    if let Some(name) = given_name(surname, given) {
        return name;
    }
    let forms = decline::surname(surname);
    if let [(only, _)] = forms.as_slice() {
        return only.clone();
    }
    if let Some(stem) = decline::kazakh_stem(surname).filter(|stem| surnames::is_korean(&fold(stem))) {
        return stem.to_owned(); // `Виктория Киге`: too short for the month to tell by its ending
    }
    if let [(own, _), others @ ..] = forms.as_slice()
        && own == surname
        && let Some((form, _)) = others.iter().find(|(form, _)| is_dative(surname, form))
    {
        return form.clone();
    }
    let sex = by_given(surname, given).or_else(|| by_word_before(surname, before));
    let fitting = sex.and_then(|sex| forms.iter().find(|(_, s)| *s == Some(sex))).map(|(form, _)| form.as_str());
    // `Алмата Данияра`: a surname that is a given name
    let named = || surname.strip_suffix('а').filter(|stem| sex == Some(Sex::Man) && given::origin(stem).is_some());
    fitting.or_else(named).unwrap_or(surname).to_owned()
}

/// `Досжану`, `Тургынбаю`: no surname ends so in the nominative.
fn is_dative(form: &str, nominative: &str) -> bool {
    form.strip_suffix('у') == Some(nominative)
        || nominative.strip_suffix('й').is_some_and(|stem| form.strip_suffix('ю') == Some(stem))
}

/// The half of a double surname that shows the case: `Досову-Ким` by `Досову`.
fn declined_half(surname: &str) -> &str {
    surname.split_once('-').map_or(surname, |(first, second)| if second.ends_with(['а', 'у']) { second } else { first })
}

/// Whether a name as written, whose surname this is in the nominative, stands in the accusative: `Досова К.`, `Досову К.`.
pub fn is_accusative(name: &str, nominative: &str) -> bool {
    let form = written(name).surname;
    let (form, nominative) = (declined_half(&form), declined_half(nominative));
    let of_a_man = form.strip_suffix('а') == Some(nominative);
    let of_a_woman = nominative.strip_suffix('а').is_some_and(|stem| form.strip_suffix('у') == Some(stem));
    of_a_man || of_a_woman
}

/// The nominative of a surname in the accusative, where that tells more than the form alone.
pub fn of_accusative(form: &str) -> Option<String> {
    let sex = if form.ends_with('у') { Sex::Woman } else { Sex::Man };
    let of_sex = decline::surname(form).into_iter().find(|(_, s)| *s == Some(sex));
    of_sex.map(|(nominative, _)| nominative).filter(|nominative| nominative != form)
}

/// `Марата Ж.`: a given name in an oblique case, beside the initial of a surname that is kept back.
fn given_name(name: &str, initial: &str) -> Option<String> {
    if initial.is_empty() || is_full(initial) || given::origin(name).is_some() {
        return None;
    }
    let forms = || decline::given(name).skip(1).filter(decline::Given::is_listed).map(|form| form.name());
    forms().find(|form| form.ends_with('я')).or_else(|| forms().next()) // `Алию`: rather Алия than Алий
}

/// A given name that is in an oblique case tells the case, and so the sex.
fn by_given(surname: &str, name: &str) -> Option<Sex> {
    let surname = declined_half(surname);
    if given::origin(name).is_some() {
        // in the nominative, or a woman's that is not declined: `Айгерим Тореханову`
        return surname.ends_with('у').then_some(Sex::Woman);
    }
    let sex = decline::given(name)
        .skip(1)
        .find(decline::Given::is_listed)
        .or_else(|| decline::given(name).skip(1).find(|form| given::is_built_as_a_mans(&form.fold())))?
        .sex;
    // `Илье Ветрову`: a woman's surname ends in -ой beside a given name in -е; beside one in -у, in -у too
    let a_mans = surname.ends_with('а') || name.ends_with('е') && surname.ends_with('у');
    if a_mans { Some(Sex::Man) } else { sex }
}

/// A role in an oblique case, or a preposition.
fn by_word_before(surname: &str, before: &str) -> Option<Sex> {
    const WOMEN: [&str; 9] = ["сестр", "жен", "мать", "матер", "доч", "вдов", "бабушк", "учительниц", "подруг"];
    const MEN: [&str; 6] = ["брат", "отц", "отец", "муж", "дед", "сын"];
    let woman = ["ка", "ки", "ку", "ке", "кой", "ница", "ницы", "ницу", "нице", "ницей"];
    if !decline::is_cyrillic(before) {
        return None;
    }
    if ACCUSATIVE.iter().any(|verb| before.starts_with(verb)) {
        return match surname.chars().last() {
            Some('а' | 'я') => Some(Sex::Man),
            Some('у' | 'ю') => Some(Sex::Woman),
            _ => None,
        };
    }
    if OBLIQUE.contains(&before) {
        let dative = matches!(before, "к" | "ко" | "по" | "делу");
        return (surname.ends_with(['а', 'я']) || dative && surname.ends_with('у')).then_some(Sex::Man);
    }
    let begins = |words: &[&str]| words.iter().any(|w| before.starts_with(w));
    if begins(&WOMEN) || begins(&MEN) {
        return Some(if begins(&WOMEN) { Sex::Woman } else { Sex::Man });
    }
    // `россиянку Сапарову`, `вернувшуюся Сапарову`: no man's is in that case
    if surname.ends_with('у')
        && ["ку", "цу", "ую", "юся", "шу"].iter().any(|e| before.ends_with(e))
        && !before.ends_with("ику")
    {
        return Some(Sex::Woman);
    }
    roles::role(before)?;
    let a_man = ["ника", "чика", "щика", "нику", "чику", "щику"].iter().any(|e| before.ends_with(e));
    if !a_man && woman.iter().any(|e| before.ends_with(e)) {
        return Some(Sex::Woman);
    }
    let man = [
        "та",
        "ра",
        "ка",
        "ла",
        "ту",
        "ру",
        "ого",
        "его",
        "ому",
        "ему",
        "том",
        "ром",
        "ником",
        "чиком",
        "щиком",
        "теля",
        "телю",
        "телем",
    ];
    (a_man || man.iter().any(|e| before.ends_with(e))).then_some(Sex::Man)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_man_or_a_woman() {
        let cases = [
            ("Тореханова", "К.", "журналиста", "Тореханов"),
            ("Тореханова", "К.", "журналистка", "Тореханова"),
            ("Тореханова", "К.", "признал", "Тореханова"),
            ("Тореханова", "Данияра", "", "Тореханов"),
            ("Тореханову", "Айгерим", "", "Тореханова"),
            ("Торехановой", "Гульнар", "", "Тореханова"),
            ("Тореханову", "К.", "активистку", "Тореханова"),
            ("Тореханову", "К.", "к", "Тореханов"),
            ("Заречкина", "С.", "имени", "Заречкин"),
            ("Шалабая", "К.", "против", "Шалабай"),
            ("Шалабая", "Сапаргельды", "", "Шалабая"),
            ("Шалабая", "Тоғанбека", "", "Шалабай"),
            ("Тореханова", "К.", "защитника", "Тореханов"),
            ("Тореханова", "К.", "приговорил", "Тореханов"),
            ("Тореханову", "К.", "задержали", "Тореханова"),
            ("Марата", "Ж.", "задержали", "Марат"),
            ("Досжану", "К.", "отказал", "Досжан"),
            ("Тореханова", "Гульнар", "сестра", "Тореханова"),
            ("Тореханова", "К.", "брата", "Тореханов"),
            ("Тореханову", "К.", "жену", "Тореханова"),
            ("Тореханову", "К.", "россиянку", "Тореханова"),
            ("Ержана", "Данияра", "отношении", "Ержан"),
            ("Шалабаю", "К.", "", "Шалабай"),
            ("Заречкину", "Илье", "", "Заречкин"),
            ("Тореханова", "Александра", "пользу", "Тореханов"),
            ("Айгерим", "Ж.", "задержали", "Айгерим"),
            ("Марины", "Ж.", "защитницы", "Марина"),
            ("Torekhanova", "K.", "", "Torekhanova"),
        ];
        for (surname, given, before, expected) in cases {
            assert_eq!(of(surname, given, before), expected, "{before} {surname} {given}");
        }
    }
}
