//! What a surname looks like: its ending, in the folded form of [`crate::names::fold`]. No surname is listed here, except
//! the one-syllable Korean ones that no ending tells.

use super::table::{Endings, Words};

/// How surely an ending tells a surname.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// Given names, places or words end so too: `-in`, `-bek`, `-khan`.
    Weak,
    /// Hardly anything but a surname ends so: `-baev`, `-enko`, `-uly`.
    Strong,
}

/// Endings that hardly anything but a surname has. `-uly`, `-kyzy`: patronymics that serve as surnames.
static STRONG: Endings = Endings::new(&[
    "ov", "ev", "ova", "eva", "enko", "iuk", "quk", "qak", "uli", "kizi", "ski", "skaia", "cki", "ckaia", "xvili",
    "dze", "oglu", "ogli", "ugli", "zade", "ianc", "ovic", "evic", "eiko",
]);

/// Endings shared with other words.
static WEAK: Endings = Endings::new(&[
    "in", "ina", "kin", "kina", "ian", "uk", "ik", "ko", "ka", "bek", "bai", "han", "hanu", "ali", "gali", "jan",
    "tai", "bergen", "uali", "hul", "gazi", "iar", "murat", "ulan", "mukamed", "muhamed", "sin", "ouh", "enia", "ini",
    "iga", "son", "sen", "man", "berg", "ija",
]);

/// Korean surnames of the region, folded: a closed set of one syllable.
static KOREAN: Words = Words::new(&[
    "kim", "li", "le", "lim", "pak", "coi", "coy", "choi", "ten", "iun", "iugai", "nam", "xin", "ogai", "hegai",
    "hvan", "pen", "xegai", "nogai",
]);

/// Kazakh words written apart after the father's name: `Daulet uly`, `Сейіт қызы`.
static APART: Words = Words::new(&["uli", "kizi", "oglu", "ogli", "ugli", "zada", "zade", "qizi"]);

/// What the ending of `folded` tells. A surname shorter than four letters tells nothing, save the Korean ones.
pub fn ending(folded: &str) -> Option<Ending> {
    let ends = |endings: &'static Endings| folded.len() >= 4 && endings.stems(folded).any(|stem| stem.len() >= 2);
    if ends(&STRONG) || is_korean(folded) {
        return Some(Ending::Strong);
    }
    ends(&WEAK).then_some(Ending::Weak)
}

/// Whether it is one of the closed set of Korean surnames.
pub fn is_korean(folded: &str) -> bool {
    KOREAN.contains(folded)
}

/// Whether `folded` is a patronymic of the Russian kind: `Serikovich`, `Маратовна`.
pub fn is_patronymic(folded: &str) -> bool {
    static PATRONYMICS: Endings = Endings::new(&[
        "oviq", "eviq", "ovna", "evna", "iqna", "iniqna", "oviqa", "oviqu", "oviqem", "ovni", "ovne", "ovnu", "ovnoi",
        "eviqa", "eviqu", "evni", "evne", "evnu", "evnoi", "liq", "kiziniq",
    ]);
    PATRONYMICS.stems(folded).any(|stem| stem.len() >= 3)
}

/// Whether a word in small letters after a name belongs to it: `uly`, `kyzy`, `қызы`.
pub fn is_apart(folded: &str) -> bool {
    APART.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::fold;

    #[test]
    fn endings() {
        let of = |name: &str| ending(&fold(name));
        for strong in
            ["Torekhanova", "Ерғалиев", "Prokopchuk", "Остапенко", "Жандосұлы", "Sabyrkyzy", "Tsoy", "Ясногорская"]
        {
            assert_eq!(of(strong), Some(Ending::Strong), "{strong}");
        }
        for weak in ["Zarechkin", "Tolepbek", "Orazali"] {
            assert_eq!(of(weak), Some(Ending::Weak), "{weak}");
        }
        for none in ["Freedom", "Ov", "", "Court"] {
            assert_eq!(of(none), None, "{none}");
        }
        assert!(is_patronymic(&fold("Болатович")) && is_patronymic(&fold("Sabyrovna")) && !is_patronymic("munich"));
    }
}
