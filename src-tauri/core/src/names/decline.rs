//! Case endings of names in Russian and Kazakh text: which nominatives a form may come from.
//!
//! A form alone often leaves two readings: `Тореханова` is a woman in the nominative or a man in the genitive. So every
//! reading is returned, the likelier first, and [`super::people`] decides by what else the month says. Names in Latin
//! letters are not declined; given names are only looked up, so their candidates are many and unordered.

use super::fold;
use super::fold::{fold_into, fold_with};
use crate::lexicon::table::Endings;
use crate::lexicon::{given, surnames};
use crate::text::is_letter;
use memchr::memchr3;

/// Sex that a form implies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// `Тореханову` from `Тореханов`.
    Man,
    /// `Торехановой` from `Тореханова`.
    Woman,
}

/// A nominative, and whose it is where the form tells.
pub type Nominative = (String, Option<Sex>);

/// Whether a word is written in Cyrillic letters, so that it may be declined.
pub fn is_cyrillic(word: &str) -> bool {
    word.chars().next().is_some_and(|c| ('\u{400}'..='\u{52f}').contains(&c))
}

/// Every nominative that the surname `form` may come from, the likelier first; `form` itself where nothing is known.
pub fn surname(form: &str) -> Vec<Nominative> {
    use Sex::{Man, Woman};
    let mut found: Vec<Nominative> = Vec::new();
    if !is_cyrillic(form) {
        return vec![(form.to_owned(), None)];
    }
    if let Some((first, second)) = form.split_once('-').filter(|(first, _)| is_declined(first)) {
        return of_two(first, second);
    }
    if let Some((stem, (_, instead, sex))) = ADJECTIVAL.met(form).next() {
        return vec![([stem, instead].concat(), Some(*sex))];
    }
    let mut add = |stem: &str, ending: &str, sex| found.push(([stem, ending].concat(), sex));
    if let Some((stem, ending)) = POSSESSIVE_CASES.met(form).find(|(stem, _)| is_possessive(stem)) {
        match *ending {
            "ой" => add(stem, "а", Some(Woman)),
            "а" => {
                add(stem, "а", Some(Woman));
                add(stem, "", Some(Man));
            }
            "у" => {
                add(stem, "", Some(Man));
                add(stem, "а", Some(Woman));
            }
            _ => add(stem, "", Some(Man)),
        }
        return found;
    }
    if let Some(stem) = kazakh_stem(form) {
        let sure = is_possessive(stem) || is_possessive(stem.trim_end_matches('а'));
        let own = (form.to_owned(), None);
        found = if sure { vec![(stem.to_owned(), None), own] } else { vec![own, (stem.to_owned(), None)] };
    } else {
        found.push((form.to_owned(), None));
    }
    for (stem, (_, instead)) in NOUN.met(form) {
        if stem.chars().count() < 3 || stem.ends_with(['ғ', 'қ']) {
            continue;
        }
        let vowel = stem.ends_with(['а', 'е', 'и', 'о', 'у', 'ы', 'ә', 'ө', 'ү', 'ұ', 'і']);
        if (*instead == "й") == vowel {
            found.push(([stem, instead].concat(), Some(Man)));
        }
    }
    found
}

/// Whether the first half of a double surname has a case ending: `Досову-Ким`, and not `Аль-Досов`.
fn is_declined(first: &str) -> bool {
    ["ову", "еву", "ину", "ова", "ева", "ина", "овой", "евой", "иной", "ым"].iter().any(|e| first.ends_with(e))
}

/// The nominatives of a double surname: both halves are of one sex, and a half that is not declined fits either.
fn of_two(first: &str, second: &str) -> Vec<Nominative> {
    let mut found = Vec::new();
    let seconds = surname(second);
    for (a, sex) in surname(first) {
        let fits = |b: &&Nominative| b.1.is_none() || sex.is_none() || b.1 == sex;
        found.extend(seconds.iter().find(fits).map(|(b, other)| (format!("{a}-{b}"), sex.or(*other))));
    }
    found
}

/// Adjectival surnames have their own endings, and each tells the sex.
static ADJECTIVAL: Endings<(&str, &str, Sex)> = Endings::of(
    &[
        ("ского", "ский", Sex::Man),
        ("скому", "ский", Sex::Man),
        ("ским", "ский", Sex::Man),
        ("ском", "ский", Sex::Man),
        ("ской", "ская", Sex::Woman),
        ("скую", "ская", Sex::Woman),
        ("цкого", "цкий", Sex::Man),
        ("цкому", "цкий", Sex::Man),
        ("цкой", "цкая", Sex::Woman),
        ("цкую", "цкая", Sex::Woman),
    ],
    |row| row.0,
);

/// Case endings of a surname in `-ов` or `-ин`.
static POSSESSIVE_CASES: Endings = Endings::new(&["ыми", "ым", "ых", "ой", "а", "у", "е", "ы"]);

/// Endings of a man's surname that is declined as a noun: `Досжану`, `Тургынбаю`.
static NOUN: Endings<(&str, &str)> = Endings::of(
    &[("а", ""), ("у", ""), ("ом", ""), ("е", ""), ("я", "й"), ("ю", "й"), ("ем", "й"), ("е", "й")],
    |row| row.0,
);

/// Whether a stem ends as Russian possessive surnames do.
fn is_possessive(stem: &str) -> bool {
    static POSSESSIVE: Endings = Endings::new(&["ов", "ев", "ёв", "ин", "ын"]);
    POSSESSIVE.stems(stem).next().is_some() && stem.chars().count() >= 4
}

/// Kazakh case endings, the longer before the shorter.
static KAZAKH: Endings = Endings::new(&[
    "ның", "нің", "дың", "дің", "тың", "тің", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "ға",
    "ге", "қа", "ке", "ды", "ді", "ты", "ті", "ны", "ні", "да", "де", "те",
]);

/// Whether `word` is a Kazakh case ending that is set off from a name by a hyphen.
pub fn is_kazakh_ending(word: &str) -> bool {
    KAZAKH.stems(word).any(str::is_empty) || matches!(word, "та" | "ын" | "ін")
}

/// `form` without its Kazakh case ending.
pub fn kazakh_stem(form: &str) -> Option<&str> {
    KAZAKH.stems(form).next().filter(|s| s.chars().count() >= 2)
}

/// Whether a text is in Kazakh: letters that only Kazakh has are frequent in it.
pub fn is_kazakh(text: &str) -> bool {
    // the last byte of `і`, the first of the others: a text in English or Russian is hardly ever gone through by letters
    if memchr3(0x96, 0xd2, 0xd3, text.as_bytes()).is_none() {
        return false;
    }
    let (mut own, mut letters) = (0, 0);
    for c in text.chars().filter(|c| is_letter(*c)) {
        letters += 1;
        own += usize::from(matches!(c, 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і'));
    }
    own * 20 > letters
}

/// A name in a Kazakh text without its case ending, where the ending agrees with the name in its consonant and its vowel
/// as Kazakh endings do: `Хасенге`, `Зайытты`, `Есенғазыны`, and `Сабырқызына` of a patronymic.
pub fn kazakh_nominative(form: &str) -> Option<&str> {
    static OF_FATHER: Endings =
        Endings::new(&["ұлын", "ұлына", "ұлында", "ұлынан", "қызын", "қызына", "қызында", "қызынан"]);
    if let Some((stem, ending)) = OF_FATHER.met(form).next() {
        let kept = if ending.starts_with('ұ') { "ұлы".len() } else { "қызы".len() };
        return Some(&form[..stem.len() + kept]);
    }
    KAZAKH.met(form).find_map(|(stem, ending)| {
        let least = if matches!(*ending, "мен" | "бен" | "пен") { 4 } else { 3 }; // names end in these too: `Кармен`
        let long = stem.chars().count() >= least || surnames::is_korean(&fold(stem));
        (long && agrees(stem, ending)).then_some(stem)
    })
}

/// Whether a Kazakh ending may follow the stem.
fn agrees(stem: &str, ending: &str) -> bool {
    let Some(last) = stem.chars().next_back() else { return false };
    let vowel = matches!(last, 'а' | 'ә' | 'е' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'я' | 'э');
    // `и` and `у` end in a consonant's sound and in a vowel's
    let glide = matches!(last, 'и' | 'у' | 'ю' | 'й');
    let nasal = matches!(last, 'м' | 'н' | 'ң');
    let deaf = matches!(last, 'к' | 'қ' | 'п' | 'т' | 'с' | 'ш' | 'щ' | 'ф' | 'х' | 'ц' | 'ч' | 'б' | 'в' | 'г' | 'д');
    let other = !vowel && !nasal && !deaf;
    let first = ending.chars().next().unwrap_or(' ');
    let consonant = match (first, ending.chars().count()) {
        ('н', 3) if ending.starts_with("нан") || ending.starts_with("нен") => nasal,
        ('н', 3) => vowel || nasal || glide,
        ('н', _) => vowel || glide,
        ('д', 2) => !deaf && (other || nasal || vowel || glide),
        ('д', _) => other || glide || vowel && ending.ends_with(['н']),
        ('т' | 'қ' | 'к', _) => deaf,
        ('ғ' | 'г', _) => !deaf,
        ('м', _) => !deaf,
        ('б', _) => matches!(last, 'з' | 'ж'),
        ('п', _) => deaf,
        _ => false,
    };
    let back = |c: char| match c {
        'а' | 'о' | 'ұ' | 'ы' | 'я' | 'ё' => Some(true),
        'ә' | 'е' | 'ө' | 'ү' | 'і' | 'э' => Some(false),
        _ => None,
    };
    let vowels = stem.chars().rev().find_map(back).zip(ending.chars().find_map(back));
    consonant
        && (ending.ends_with("мен")
            || ending.ends_with("бен")
            || ending.ends_with("пен")
            || vowels.is_none_or(|(a, b)| a == b))
}

/// A nominative that a given name may come from, kept in two pieces: most are only folded and looked up.
#[derive(Clone, Copy, Debug)]
pub struct Given<'f> {
    stem: &'f str,
    ending: &'static str,
    /// Whose it is, where the form tells.
    pub sex: Option<Sex>,
}

impl Given<'_> {
    /// The name.
    pub fn name(&self) -> String {
        [self.stem, self.ending].concat()
    }

    /// The fold of the name.
    pub fn fold(&self) -> String {
        fold_with(self.stem, self.ending)
    }

    /// Whether it stands in the table of given names.
    pub fn is_listed(&self) -> bool {
        given::origin_of_fold(&self.fold()).is_some()
    }
}

/// Whether a word is a given name of the table in another case than the nominative: `Данияра`, of `Данияр`.
pub fn is_given_declined(word: &str) -> bool {
    let (mut stem, mut stem_folded, mut folded) = ("", String::new(), String::new());
    given(word).skip(1).any(|form| {
        // several forms are one stem with another ending, and the stem is folded once
        if form.stem != stem {
            stem = form.stem;
            stem_folded.clear();
            fold_into(&mut stem_folded, stem);
        }
        folded.clone_from(&stem_folded);
        fold_into(&mut folded, form.ending);
        given::origin_of_fold(folded.strip_suffix(' ').unwrap_or(&folded)).is_some()
    })
}

/// Every form that a given name as written may have in the nominative: for looking up, the written form first.
pub fn given(form: &str) -> impl Iterator<Item = Given<'_>> {
    use Sex::{Man, Woman};
    static ENDINGS: Endings<(&str, &str, Option<Sex>)> = Endings::of(
        &[
            ("а", "", Some(Man)),
            ("у", "", Some(Man)),
            ("ом", "", Some(Man)),
            ("я", "й", Some(Man)),
            ("ю", "й", Some(Man)),
            ("ем", "й", Some(Man)),
            ("я", "ь", Some(Man)),
            ("ю", "ь", Some(Man)),
            ("ем", "ь", Some(Man)),
            ("ы", "а", Some(Woman)),
            ("и", "а", Some(Woman)),
            ("е", "а", Some(Woman)),
            ("у", "а", Some(Woman)),
            ("ой", "а", Some(Woman)),
            ("и", "я", Some(Woman)),
            ("е", "я", Some(Woman)),
            ("ю", "я", None),
            ("ей", "я", Some(Woman)),
            ("е", "", Some(Man)),
            ("и", "ь", Some(Woman)),
        ],
        |row| row.0,
    );
    let declined = Some(form).filter(|form| is_cyrillic(form));
    let russian = declined.into_iter().flat_map(|form| ENDINGS.met(form));
    let russian = russian.filter(|(stem, _)| stem.chars().count() >= 2);
    let russian = russian.map(|(stem, &(_, ending, sex))| Given { stem, ending, sex });
    let whole = |stem| Given { stem, ending: "", sex: None };
    std::iter::once(whole(form)).chain(russian).chain(declined.and_then(kazakh_stem).map(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(form: &str) -> String {
        surname(form).into_iter().map(|(f, _)| f).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn russian_forms() {
        assert_eq!(forms("Тореханова"), "Тореханова Тореханов");
        assert_eq!(forms("Тореханову"), "Тореханов Тореханова");
        assert_eq!(forms("Торехановым"), "Тореханов");
        assert_eq!(forms("Торехановой"), "Тореханова");
        assert_eq!(forms("Заречкину"), "Заречкин Заречкина");
        assert_eq!(forms("Ясногорского"), "Ясногорский");
        assert_eq!(forms("Досжану"), "Досжану Досжан");
        assert_eq!(forms("Тургынбаю"), "Тургынбаю Тургынбай");
        assert_eq!(forms("Остапенко"), "Остапенко");
        assert_eq!(forms("Тореханову-Ким"), "Тореханов-Ким Тореханова-Ким");
        assert_eq!(forms("Торехановой-Заречкиной"), "Тореханова-Заречкина");
        assert_eq!(forms("Аль-Досова"), "Аль-Досова Аль-Досов");
    }

    #[test]
    fn kazakh_forms() {
        assert_eq!(forms("Торехановтың"), "Тореханов Торехановтың");
        assert_eq!(forms("Досжанға"), "Досжанға Досжан");
        assert_eq!(forms("Киге"), "Киге Ки Киг");
    }

    #[test]
    fn kazakh_endings_that_agree() {
        let cases = [
            ("Хасенге", Some("Хасен")),
            ("Сарыбайға", Some("Сарыбай")),
            ("Тойбекті", Some("Тойбек")),
            ("Есенғазыны", Some("Есенғазы")),
            ("Досжанның", Some("Досжан")),
            ("Сапарғалидың", Some("Сапарғали")),
            ("Мұратқызына", Some("Мұратқызы")),
            ("Мұратұлының", Some("Мұратұлы")),
            ("Торехановтан", Some("Тореханов")),
            ("Лиге", Some("Ли")),
            ("Айдан", None),
            ("Сұлтан", None),
            ("Кармен", None),
            ("Досжанты", None),
            ("Киге", None),
        ];
        for (form, expected) in cases {
            assert_eq!(kazakh_nominative(form), expected, "{form}");
        }
        assert!(is_kazakh("Сот Сапар Д. үкім шығарды") && !is_kazakh("Суд вынес приговор Сапару Д."));
    }

    #[test]
    fn latin_forms_stay() {
        assert_eq!(forms("Torekhanova"), "Torekhanova");
        assert_eq!(forms(""), "");
    }
}
