//! The built-in gazetteer: places of Kazakhstan with their regions, and the countries and cities abroad that a chronicle
//! of Kazakhstan meets. The tables beside this file say where their facts come from.
//!
//! A name is looked up by its *fold*, so that the spellings of one place meet whatever the transliteration: `Beineu` and
//! `Beyneu`, `Aksai`, `Aksay` and `Aqsay`, `Қарағанды` with either `ғ` or `г`.

use crate::chronicle::{Date, PlaceKind};
use crate::text::to_small;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::sync::LazyLock;

/// A place that the gazetteer knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Usual English name.
    pub name: &'static str,
    /// What it is.
    pub kind: PlaceKind,
    /// ISO 3166-2 code of its region today (`KZ-35`), or the country's code for a place abroad (`RU`); may be empty.
    pub region: &'static str,
    /// Its other names.
    pub names: Vec<&'static str>,
}

static TABLES: [&str; 3] = [include_str!("places.tsv"), include_str!("regions.tsv"), include_str!("abroad.tsv")];

static PLACES: LazyLock<Vec<Known>> =
    LazyLock::new(|| [TABLES[0], TABLES[2]].into_iter().flat_map(|t| t.lines().filter_map(row)).collect());
static REGIONS: LazyLock<Vec<Known>> = LazyLock::new(|| TABLES[1].lines().filter_map(row).collect());
static BY_NAME: LazyLock<FxHashMap<String, usize>> = LazyLock::new(|| index(&PLACES));
static BY_REGION_NAME: LazyLock<FxHashMap<String, usize>> = LazyLock::new(|| index(&REGIONS));

fn row(line: &'static str) -> Option<Known> {
    let mut cells = line.split('\t');
    let name = cells.next().filter(|n| !n.starts_with('#') && !n.is_empty())?;
    let kind = match cells.next()? {
        "city" => PlaceKind::City,
        "town" => PlaceKind::Town,
        "region" => PlaceKind::Region,
        "country" => PlaceKind::Country,
        _ => PlaceKind::Settlement,
    };
    let region = cells.next().unwrap_or("");
    let names = cells.next().unwrap_or("").split('|').filter(|n| !n.is_empty()).collect();
    Some(Known { name, kind, region, names })
}

/// The first of several places of one name is the larger, so it stays.
fn index(rows: &'static [Known]) -> FxHashMap<String, usize> {
    let mut by_name = FxHashMap::with_capacity_and_hasher(rows.len() * 8, FxBuildHasher);
    // a place's usual name outranks another place's former one
    for (i, known) in rows.iter().enumerate() {
        by_name.entry(fold(known.name)).or_insert(i);
    }
    for (i, known) in rows.iter().enumerate() {
        for name in &known.names {
            by_name.entry(fold(name)).or_insert(i);
        }
    }
    by_name
}

/// The city, settlement or country of that name, in any of its spellings, in the nominative.
pub fn place(name: &str) -> Option<&'static Known> {
    BY_NAME.get(&fold(name)).map(|i| &PLACES[*i])
}

/// The region of Kazakhstan of that name, given without its kind word: `Akmola`, `Карагандинская`.
pub fn region(name: &str) -> Option<&'static Known> {
    let stem = ["ая", "ой", "ую"].iter().find_map(|e| name.strip_suffix(e)).unwrap_or(name);
    BY_REGION_NAME.get(&fold(stem)).map(|i| &REGIONS[*i])
}

/// Every place with its names, for completion and for spelling.
pub fn all() -> impl Iterator<Item = &'static Known> {
    REGIONS.iter().chain(PLACES.iter())
}

/// The region that held a place on `day`: Abai, Zhetysu and Ulytau were made on 8 June 2022 (decree of 4 May 2022).
pub fn region_on(region: &str, day: Date) -> &str {
    if day >= Date::constant(2022, 6, 8) {
        return region;
    }
    match region {
        "KZ-10" => "KZ-63",
        "KZ-33" => "KZ-19",
        "KZ-62" => "KZ-35",
        other => other,
    }
}

/// A name in an oblique case, as it stands after `в`, `из`, or with a Kazakh ending: every nominative it may come from.
pub fn nominatives(word: &str) -> impl Iterator<Item = String> + '_ {
    const ENDINGS: [(&str, &str); 30] = [
        ("е", ""),
        ("е", "а"),
        ("е", "й"),
        ("и", "ь"),
        ("и", "я"),
        ("а", ""),
        ("у", "а"),
        ("у", ""),
        ("ы", "а"),
        ("ске", "ск"),
        ("ом", ""),
        ("да", ""),
        ("де", ""),
        ("та", ""),
        ("те", ""),
        ("дағы", ""),
        ("дегі", ""),
        ("тағы", ""),
        ("тегі", ""),
        ("дан", ""),
        ("ның", ""),
        ("нің", ""),
        ("ға", ""),
        ("ге", ""),
        ("қа", ""),
        ("ке", ""),
        ("ден", ""),
        ("тан", ""),
        ("тен", ""),
        ("тің", ""),
    ];
    ENDINGS.iter().filter_map(move |(ending, instead)| {
        let stem = word.strip_suffix(ending)?;
        (stem.chars().count() >= 3).then(|| format!("{stem}{instead}"))
    })
}

/// Latin spellings of one sound; `iu`, `ia`: the Russian adjective's softness: Aktyubinsk, Aktiubinsk
const SOUNDS: [(&str, &str); 9] = [
    ("dzh", "j"),
    ("dj", "j"),
    ("zh", "j"),
    ("gh", "g"),
    ("kh", "h"),
    ("iev", "ev"),
    ("ii", "i"),
    ("iu", "u"),
    ("ia", "a"),
];

/// Whether two letters may begin one of [`SOUNDS`]: most names have none, and are not searched for nine.
const fn may_sound(pair: &[u8]) -> bool {
    matches!(pair, [b'd' | b'z' | b'g' | b'k', b'h'] | [b'd', b'z' | b'j'] | [b'i', b'e' | b'i' | b'u' | b'a'])
}

/// What the spellings of one place have in common. Latin: `y`, `i` and `j` before a vowel, `q` and `k`, `gh` and `g`, `zh`,
/// `dzh` and `j` meet; Cyrillic: Kazakh letters meet the Russian ones that stand for them.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().map(to_small) {
        let c = match c {
            'q' => 'k',
            'w' => 'v',
            'y' | 'ý' | 'ı' | 'í' | 'î' | 'ï' | 'ỳ' => 'i',
            'ä' | 'á' | 'à' | 'â' | 'ã' | 'ə' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
            'ü' | 'ú' | 'ù' | 'û' | 'ū' | 'ŭ' => 'u',
            'é' | 'è' | 'ê' | 'ë' | 'ē' => 'e',
            'ğ' | 'ǵ' | 'ģ' => 'g',
            'ş' | 'š' => 's',
            'ç' | 'č' => 'c',
            'ń' | 'ñ' => 'n',
            'ž' => 'z',
            'қ' => 'к',
            'ғ' => 'г',
            'ө' => 'о',
            'ұ' | 'ү' => 'у',
            'ә' => 'а',
            'і' | 'ї' | 'ы' | 'й' => 'и',
            'ң' => 'н',
            'һ' => 'х',
            'ё' | 'э' => 'е',
            'ь' | 'ъ' | '\'' | '’' | 'ʼ' | '`' | '-' | '‑' | ' ' | '\u{a0}' | '.' | ',' => continue,
            c => c,
        };
        folded.push(c);
    }
    if folded.is_ascii() && folded.as_bytes().windows(2).any(may_sound) {
        for (from, to) in SOUNDS {
            if folded.contains(from) {
                folded = folded.replace(from, to);
            }
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_place_meet() {
        let name = |n| place(n).map(|k| (k.name, k.region));
        assert_eq!(["Beineu", "Бейнеу"].map(name), [Some(("Beyneu", "KZ-47")); 2]);
        assert_eq!(["Aksai", "Aqsay", "Ақсай"].map(name), [Some(("Aksay", "KZ-27")); 3]);
        assert_eq!(["Uralsk", "Oral", "Уральск"].map(name), [Some(("Uralsk", "KZ-27")); 3]);
        assert_eq!(["Nur-Sultan", "Нұр-Сұлтан"].map(name), [Some(("Astana", "KZ-71")); 2]);
        assert_eq!(name("Warsaw"), Some(("Warsaw", "PL")));
        assert_eq!(name("Sabyrov"), None);
        assert_eq!(region("Карагандинской").map(|k| k.region), Some("KZ-35"));
    }

    #[test]
    fn regions_of_2022() {
        assert_eq!(region_on("KZ-10", Date::constant(2022, 6, 7)), "KZ-63");
        assert_eq!(region_on("KZ-10", Date::constant(2022, 6, 8)), "KZ-10");
    }

    #[test]
    fn nominatives_of_an_oblique_case() {
        let found = |w: &str| nominatives(w).find_map(|n| place(&n)).map(|k| k.name);
        assert_eq!(
            ["Уральске", "Караганде", "Костанае", "Сарани", "Шымкентте"].map(found),
            ["Uralsk", "Karaganda", "Kostanay", "Saran", "Shymkent"].map(Some)
        );
    }
}
