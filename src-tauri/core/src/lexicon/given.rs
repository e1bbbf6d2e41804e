//! Given names of the region and of Europe, as general facts: Kazakh, Russian, Ukrainian, Uzbek, Kyrgyz, Uyghur,
//! Karakalpak, Tatar, Caucasian, Korean as used there; and those of the people who come, write or speak there from elsewhere.
//!
//! One spelling a name is enough, because names are looked up by their [`fold`]: `Yerzhan` stands for `Erzhan`, `Yerjan`,
//! `Ержан`. A second spelling stands here only where it folds otherwise (`Aleksandr`, `Alexander`). Which of a pair is the
//! given name is told by this table first; many given names are surnames too, so it never tells alone that something
//! is a person.

mod region;
mod world;

use super::table::{Endings, Words};
use crate::names::{decline::is_cyrillic, fold};
use region::{KAZAKH, KAZAKH_RARER, OF_WOMEN, SLAVIC, TURKIC};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;
use world::{CYRILLIC, EASTERN, LATIN, WESTERN};

/// How a given name's initial is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// By its sound: `Zh.` for `Zhanar`, `Sh.` for `Shara`.
    Regional,
    /// By its first letter: `C.` for `Charles`.
    Western,
}

/// The origin of a given name in the nominative, in any spelling and script; `None` for an unknown one.
pub fn origin(name: &str) -> Option<Origin> {
    origin_of_fold(&fold(name))
}

/// The same for a name already folded.
pub fn origin_of_fold(folded: &str) -> Option<Origin> {
    NAMES.get(folded).filter(|name| !name.in_latin_only).map(|name| name.origin)
}

/// Whether `word`, which folds to `folded`, stands in the table as it is written.
pub fn is_listed(word: &str, folded: &str) -> bool {
    NAMES.get(folded).is_some_and(|name| !name.in_latin_only || !is_cyrillic(word))
}

/// Whether a folded name is seldom a given one beside another that may be: in `Kalibek Serik` the first is the surname.
pub fn is_rarer(folded: &str) -> bool {
    NAMES.get(folded).is_some_and(|name| name.rarer)
}

/// Whether a folded name of the table is more than such a one.
pub fn is_usual(folded: &str) -> bool {
    NAMES.get(folded).is_some_and(|name| !name.rarer && !name.in_latin_only)
}

/// Whether a folded word is built as Kazakh names are: a first part and a second part of the usual ones, `Nur` + `bolat`.
/// Weaker than the table, since surnames are built the same way.
pub fn is_composed(folded: &str) -> bool {
    SECOND.stems(folded).any(|first| FIRST.contains(first))
}

/// The same, and any name of the table may be the first part: `Arystan` + `bek`.
pub fn is_composed_of_names(folded: &str) -> bool {
    SECOND.stems(folded).any(|first| FIRST.contains(first) || first.len() >= 4 && NAMES.contains_key(first))
}

/// Whether a folded word ends as names of men are built, whatever it begins with: `Janarbek`, `Tolegenhan`.
pub fn is_built_as_a_mans(folded: &str) -> bool {
    static ENDINGS: Endings = Endings::new(&[
        "bek", "bai", "han", "jan", "gali", "kali", "murat", "bolat", "gazi", "bergen", "geldi", "keldi",
    ]);
    ENDINGS.stems(folded).any(|first| first.len() >= 3)
}

/// Whether a folded name of a man is built as those of two generations ago were, which serve as surnames now: `Sarsenbek`,
/// `Abdimalik`. Names of three letters and an ending (`Nurbek`) are given to this day.
pub fn is_of_grandfathers(folded: &str) -> bool {
    static ENDINGS: Endings =
        Endings::new(&["bek", "bai", "han", "gali", "kali", "gazi", "bergen", "geldi", "keldi", "kul", "ali"]);
    ["abdi", "abdra"].iter().any(|first| folded.starts_with(first))
        || ENDINGS.stems(folded).any(|first| first.len() >= 4)
}

/// Whether a folded given name is surely a woman's. Known of the names of the region, which no ending tells apart.
pub fn is_a_womans(folded: &str) -> bool {
    WOMEN.contains(folded) || NAMES.contains_key(folded) && folded.ends_with("gul")
}

static WOMEN: LazyLock<FxHashSet<String>> = LazyLock::new(|| OF_WOMEN.split_whitespace().map(fold).collect());

/// A name of the tables.
#[derive(Clone, Copy)]
struct Name {
    origin: Origin,
    rarer: bool,
    in_latin_only: bool,
}

static NAMES: LazyLock<FxHashMap<String, Name>> = LazyLock::new(|| {
    let of = |origin, rarer, in_latin_only| Name { origin, rarer, in_latin_only };
    // of a name that stands in two tables the later reading is kept: the regional one
    [
        (LATIN, of(Origin::Western, false, true)),
        (CYRILLIC, of(Origin::Western, false, false)),
        (WESTERN, of(Origin::Western, false, false)),
        (KAZAKH_RARER, of(Origin::Regional, true, false)),
        (EASTERN, of(Origin::Regional, false, false)),
        (TURKIC, of(Origin::Regional, false, false)),
        (SLAVIC, of(Origin::Regional, false, false)),
        (KAZAKH, of(Origin::Regional, false, false)),
    ]
    .into_iter()
    .flat_map(|(table, name)| table.split_whitespace().map(move |written| (fold(written), name, table == EASTERN)))
    .map(|(folded, name, eastern)| {
        // of the east only those are surnames as often that are built as Kazakh ones are
        let rarer = name.rarer || eastern && is_of_grandfathers(&folded);
        (folded, Name { rarer, ..name })
    })
    .collect()
});

/// First parts of Kazakh names, folded.
static FIRST: Words = Words::new(
    "
    abdi abil ai aidar ak aldan ali alma altin aman asil bai bakit bala batir beis bek berdi bibi bolat dana dau
    daulet dauren dil din dina dos duisen er esen gul han iliias isa jak jaksi jan juma kabdi kairat kali kara kenje
    koi kuan kudai kulan kun mais mir mirza muhamed nar nur omir oraz rai sabir sagin sapar sarsen sau tai tem tur
    ",
);

/// Second parts of Kazakh names, folded.
static SECOND: Endings = Endings::new(&[
    "ahmet", "ali", "bai", "bala", "batir", "bek", "bergen", "bike", "bol", "bolat", "bolsin", "dar", "daulet", "din",
    "dos", "gali", "gazi", "geldi", "gul", "gulim", "han", "hat", "jan", "kali", "kan", "kazi", "keldi", "kul", "lan",
    "mas", "mira", "muhamed", "murat", "nar", "nur", "rah", "sara", "sari", "sat", "sultan", "tai", "tas", "tau",
    "temir", "uali", "zat", "zada", "zia",
]);

/// The tables as they stand.
#[cfg(test)]
pub(super) fn as_listed() -> impl Iterator<Item = &'static str> {
    [KAZAKH, KAZAKH_RARER, TURKIC, SLAVIC, WESTERN, EASTERN, LATIN, CYRILLIC]
        .into_iter()
        .flat_map(str::split_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_and_spelling() {
        for name in ["Yerzhan", "Erzhan", "Ержан", "Жанар", "Сәуле", "Saule", "Юлия", "Gulnaz", "Гүлназ"]
        {
            assert_eq!(origin(name), Some(Origin::Regional), "{name}");
        }
        assert_eq!(origin("Charlotte"), Some(Origin::Western));
        assert_eq!(origin("Karaganda"), None);
    }

    #[test]
    fn built_as_kazakh_names() {
        assert!(is_composed("nurmurat") && is_composed(&fold("Zhanbolat")) && is_composed(&fold("Асылбек")));
        assert!(!is_composed("foundation") && !is_composed("nur") && !is_composed(""));
    }
}
