//! Names of codes and other acts as they are written in three languages, short and long, hurried spellings included.

use crate::chronicle::Code;
use crate::text::{in_small_letters, is_capital, is_letter, is_letter_or_digit, to_small};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// An act that is named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub code: Code,
    /// Bytes of its name, `of the RK` left out.
    pub len: usize,
    /// Whether the name is written as the rules write it, or misspelt.
    pub as_ruled: bool,
}

/// Short forms, whole words in this very letter case; a hyphen and a Kazakh ending may follow.
const SHORT: [(&str, Code); 46] = [
    ("CC", Code::CC),
    ("CrC", Code::CC),
    ("CAO", Code::CAO),
    ("CoAO", Code::CAO),
    ("CAOs", Code::CAO),
    ("AOC", Code::CAO),
    ("AO Code", Code::CAO),
    ("CAV", Code::CAO),
    ("CPC", Code::CPC),
    ("CCP", Code::CPC),
    ("CrPC", Code::CPC),
    ("CEC", Code::CEC),
    ("PEC", Code::CEC),
    ("CivC", Code::CivC),
    ("CivPC", Code::CivPC),
    ("LC", Code::LC),
    ("PC", Code::CC),
    ("УК", Code::CC),
    ("КоАП", Code::CAO),
    ("КОАП", Code::CAO),
    ("КРКоАП", Code::CAO),
    ("КРКобАП", Code::CAO),
    ("КобАП", Code::CAO),
    ("КРКОАП", Code::CAO),
    ("АК РК", Code::CAO),
    ("УПК", Code::CPC),
    ("УИК", Code::CEC),
    ("ГК", Code::CivC),
    ("ГПК", Code::CivPC),
    ("ТК", Code::LC),
    ("ҚК", Code::CC),
    ("ӘҚБтК", Code::CAO),
    ("ӘҚБТК", Code::CAO),
    ("ӘҚтК", Code::CAO),
    ("ҚПК", Code::CPC),
    ("ҚІЖК", Code::CPC),
    ("ҚАК", Code::CEC),
    ("АК", Code::CivC),
    ("АПК", Code::CivPC),
    ("ЕК", Code::LC),
    ("ICCPR", Code::Treaty),
    ("ECHR", Code::Treaty),
    ("МПГПП", Code::Treaty),
    ("UDHR", Code::Treaty),
    ("CEDAW", Code::Treaty),
    ("UNCAT", Code::Treaty),
];

/// Words of an act that is no code of the register.
const OTHER: [(&str, Code); 38] = [
    ("covenant", Code::Treaty),
    ("convention", Code::Treaty),
    ("declaration", Code::Treaty),
    ("rome statute", Code::Treaty),
    ("treaty", Code::Treaty),
    ("constitution", Code::Unknown),
    ("law ", Code::Unknown),
    ("law,", Code::Unknown),
    ("law “", Code::Unknown),
    ("tax code", Code::Unknown),
    ("budget code", Code::Unknown),
    ("land code", Code::Unknown),
    ("entrepreneurial code", Code::Unknown),
    ("environmental code", Code::Unknown),
    ("family code", Code::Unknown),
    ("customs code", Code::Unknown),
    ("russian criminal code", Code::Unknown),
    ("uzbek criminal code", Code::Unknown),
    ("kyrgyz criminal code", Code::Unknown),
    ("tajik criminal code", Code::Unknown),
    ("belarusian criminal code", Code::Unknown),
    ("chinese criminal code", Code::Unknown),
    ("пакта", Code::Treaty),
    ("пакте", Code::Treaty),
    ("конвенци", Code::Treaty),
    ("деклараци", Code::Treaty),
    ("конституци", Code::Unknown),
    ("закона", Code::Unknown),
    ("законе", Code::Unknown),
    ("закон ", Code::Unknown),
    ("налогового кодекса", Code::Unknown),
    ("конституция", Code::Unknown),
    ("заңының", Code::Unknown),
    ("заңы", Code::Unknown),
    ("пактінің", Code::Treaty),
    ("пактісінің", Code::Treaty),
    ("уголовного кодекса рф", Code::Unknown),
    ("уголовного кодекса росси", Code::Unknown),
];

/// Long names, in lower case, the longer before the shorter that begins it. `~` ends a stem: the word may go on.
const LONG: [(&str, Code); 60] = [
    ("criminal procedure code", Code::CPC),
    ("criminal procedural code", Code::CPC),
    ("criminal-procedure code", Code::CPC),
    ("criminal process code", Code::CPC),
    ("code of criminal procedure", Code::CPC),
    ("criminal and procedural code", Code::CPC),
    ("criminal executive code", Code::CEC),
    ("criminal-executive code", Code::CEC),
    ("criminal enforcement code", Code::CEC),
    ("criminal execution code", Code::CEC),
    ("criminal correctional code", Code::CEC),
    ("penal executive code", Code::CEC),
    ("penal execution code", Code::CEC),
    ("penal enforcement code", Code::CEC),
    ("penitentiary code", Code::CEC),
    ("criminal code", Code::CC),
    ("penal code", Code::CC),
    ("code of administrative offen~", Code::CAO),
    ("code on administrative offen~", Code::CAO),
    ("code of the administrative offen~", Code::CAO),
    ("code of administrative violation~", Code::CAO),
    ("code on administrative violation~", Code::CAO),
    ("code of administrative infraction~", Code::CAO),
    ("code on administrative infraction~", Code::CAO),
    ("code of administrative law", Code::CAO),
    ("administrative offen~ code", Code::CAO),
    ("administrative violations code", Code::CAO),
    ("administrative code", Code::CAO),
    ("code of the republic of kazakhstan on administrative", Code::CAO),
    ("code of the rk on administrative offen~", Code::CAO),
    ("administrative procedure code", Code::Unknown),
    ("administrative procedural code", Code::Unknown),
    ("civil procedure code", Code::CivPC),
    ("civil procedural code", Code::CivPC),
    ("code of civil procedure", Code::CivPC),
    ("civil code", Code::CivC),
    ("labour code", Code::LC),
    ("labor code", Code::LC),
    ("уголовно-процессуальн~ кодекс~", Code::CPC),
    ("уголовного процессуального кодекса", Code::CPC),
    ("уголовно-исполнительн~ кодекс~", Code::CEC),
    ("уголовн~ кодекс~", Code::CC),
    ("кодекс~ об административных правонарушени~", Code::CAO),
    ("кодекс~ республики казахстан об административных правонарушени~", Code::CAO),
    ("кодекс~ рк об административных правонарушени~", Code::CAO),
    ("административн~ кодекс~", Code::CAO),
    ("гражданско-процессуальн~ кодекс~", Code::CivPC),
    ("гражданск~ процессуальн~ кодекс~", Code::CivPC),
    ("гражданск~ кодекс~", Code::CivC),
    ("трудов~ кодекс~", Code::LC),
    ("қылмыстық-процестік кодекс~", Code::CPC),
    ("қылмыстық процестік кодекс~", Code::CPC),
    ("қылмыстық-атқару кодекс~", Code::CEC),
    ("қылмыстық кодекс~", Code::CC),
    ("әкімшілік құқық бұзушылық туралы кодекс~", Code::CAO),
    ("әкімшілік құқықбұзушылық туралы кодекс~", Code::CAO),
    ("әкімшілік кодекс~", Code::CAO),
    ("азаматтық процестік кодекс~", Code::CivPC),
    ("азаматтық кодекс~", Code::CivC),
    ("еңбек кодекс~", Code::LC),
];

/// The act named at the start of `text`, which must be the start of a word.
pub fn named(text: &str) -> Option<Named> {
    if !may_begin(text) {
        return None;
    }
    let head = head(text, 90);
    let of = |name: &str, code: Code| Named { code, len: name.trim_end().len(), as_ruled: true };
    let short = SHORT.iter().find(|(name, _)| ends_word(head, name)).map(|(name, code)| of(name, *code));
    let mut named = short.or_else(|| {
        let lower = in_small_letters(head);
        // letter case may change a word's length in bytes only outside the alphabets of these names
        let same_length = lower.len() == head.len();
        let other = OTHER.iter().find(|(name, _)| lower.starts_with(name)).map(|(name, code)| of(name, *code));
        let long = || {
            LONG.iter()
                .find_map(|(name, code)| stem(&lower, name).map(|len| Named { code: *code, len, as_ruled: true }))
        };
        other.or_else(long).filter(|_| same_length).or_else(|| misspelt(head))
    })?;
    if let Some(country) = foreign(&text[named.len..]) {
        (named.code, named.len) = (Code::Unknown, named.len + country);
    }
    Some(named)
}

/// Bytes of what follows the name of a code that is another country's: ` of the Russian Federation`, ` РФ`.
fn foreign(rest: &str) -> Option<usize> {
    let of = [" of the Republic of ", " of the ", " of ", " Республики ", " "];
    of.iter().find_map(|of| {
        let country = rest.strip_prefix(of).filter(|country| country.starts_with(is_capital))?;
        let name = ABROAD.iter().find(|name| ends_word(country, name))?;
        Some(of.len() + name.len())
    })
}

/// Countries whose codes are cited beside those of Kazakhstan, as they stand behind the name of a code.
const ABROAD: [&str; 37] = [
    "Russian Federation",
    "RF",
    "Russia",
    "Uzbekistan",
    "RUz",
    "Kyrgyz Republic",
    "Kyrgyzstan",
    "Tajikistan",
    "Turkmenistan",
    "Belarus",
    "Ukraine",
    "Georgia",
    "Armenia",
    "Azerbaijan",
    "Moldova",
    "Mongolia",
    "China",
    "PRC",
    "People’s Republic of China",
    "Turkey",
    "Poland",
    "Germany",
    "Российской Федерации",
    "РФ",
    "России",
    "Узбекистана",
    "Узбекистан",
    "РУз",
    "Кыргызской Республики",
    "Кыргызстана",
    "Таджикистана",
    "Таджикистан",
    "Туркменистана",
    "Беларуси",
    "Беларусь",
    "Китая",
    "КНР",
];

/// Letters by which a name of the tables is told at first sight.
const HEAD: usize = 3;

/// Whether a name of the tables begins as `text` does, or one with a slip may: nearly every word of a text is turned away
/// here.
fn may_begin(text: &str) -> bool {
    static HEADS: LazyLock<FxHashSet<[char; HEAD]>> =
        LazyLock::new(|| SHORT.iter().chain(&OTHER).chain(&LONG).map(|(name, _)| first_letters(name).0).collect());
    static SLIPS: LazyLock<Vec<(char, usize)>> = LazyLock::new(|| {
        MISSPELT.iter().map(|(name, _)| (name[0].chars().next().unwrap_or(' '), name[0].chars().count())).collect()
    });
    let (letters, word) = first_letters(text);
    HEADS.contains(&letters)
        || SLIPS.iter().any(|(first, length)| *first == letters[0] && length.abs_diff(word) <= MOST_SLIPS)
}

/// The first letters of the first word in lower case, blank where it has fewer, and how many it has of the first twenty.
fn first_letters(text: &str) -> ([char; HEAD], usize) {
    let mut head = [' '; HEAD];
    let mut length = 0;
    for c in text.chars().take_while(|c| is_letter_or_digit(*c)).take(20) {
        if length < HEAD {
            head[length] = to_small(c);
        }
        length += 1;
    }
    (head, length)
}

/// At most `most` bytes of the text, at a character's end.
pub fn head(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn ends_word(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(is_letter_or_digit))
}

/// The bytes of `text` that `name` takes, where `~` stands for the rest of a word.
fn stem(text: &str, name: &str) -> Option<usize> {
    if text.as_bytes().first() != name.as_bytes().first() {
        return None; // most are turned away here
    }
    let mut at = 0;
    let mut pieces = name.split('~').peekable();
    while let Some(piece) = pieces.next() {
        text[at..].strip_prefix(piece)?;
        at += piece.len();
        if pieces.peek().is_some() {
            at += text[at..].chars().take_while(|c| is_letter(*c)).map(char::len_utf8).sum::<usize>();
        }
    }
    (name.ends_with('~') || !text[at..].starts_with(is_letter)).then_some(at)
}

/// Names that are met with a letter or two wrong, word by word. The first letter is right.
const MISSPELT: [(&[&str], Code); 12] = [
    (&["criminal", "procedure", "code"], Code::CPC),
    (&["criminal", "code"], Code::CC),
    (&["penal", "code"], Code::CC),
    (&["code", "of", "administrative", "offences"], Code::CAO),
    (&["code", "on", "administrative", "offences"], Code::CAO),
    (&["administrative", "offences", "code"], Code::CAO),
    (&["civil", "procedure", "code"], Code::CivPC),
    (&["civil", "code"], Code::CivC),
    (&["labour", "code"], Code::LC),
    (&["уголовного", "кодекса"], Code::CC),
    (&["кодекса", "об", "административных", "правонарушениях"], Code::CAO),
    (&["административного", "кодекса"], Code::CAO),
];

/// A code whose name is misspelt by a letter or two: `Crimnal Code`, `Code of Adminstrative Offences`.
fn misspelt(text: &str) -> Option<Named> {
    let mut words: Vec<(String, usize)> = Vec::with_capacity(4);
    let mut at = 0;
    for word in text.split(' ').take(4) {
        let letters = word.trim_end_matches(|c| !is_letter(c));
        words.push((in_small_letters(letters), at + letters.len()));
        at += word.len() + 1;
        if letters.len() < word.len() {
            break; // a mark ends the name
        }
    }
    MISSPELT.iter().find_map(|(name, code)| {
        let fits = words.len() >= name.len() && name.iter().zip(&words).all(|(n, (w, _))| near(n, w));
        let len = words.get(name.len() - 1)?.1;
        fits.then_some(Named { code: *code, len, as_ruled: false })
    })
}

/// Most letters that are wrong in a word of a misspelt name.
const MOST_SLIPS: usize = 2;

/// Whether two words are one but for a slip: equal when short, within two letters when long.
fn near(name: &str, word: &str) -> bool {
    let length = name.chars().count();
    let allowed = match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => MOST_SLIPS,
    };
    name == word || allowed > 0 && distance(name, word, allowed) <= allowed
}

/// Letters to change, add or drop (Levenshtein), not counted beyond `most` + 1 when the lengths alone say so.
pub fn distance(a: &str, b: &str, most: usize) -> usize {
    if a.chars().count().abs_diff(b.chars().count()) > most {
        return most + 1;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_short_long_and_misspelt() {
        let code = |t| named(t).map(|n| (n.code, n.len, n.as_ruled));
        assert_eq!(code("Criminal Code of the RK"), Some((Code::CC, 13, true)));
        assert_eq!(
            code("Code of Administrative Offenced of"),
            Some((Code::CAO, 31, true)),
            "the stem is met, its ending is for the checks"
        );
        assert_eq!(code("Code of Adminstrative Offences"), Some((Code::CAO, 30, false)));
        assert_eq!(code("Crimnal Code"), Some((Code::CC, 12, false)));
        assert_eq!(code("Criminal Procedure Code"), Some((Code::CPC, 23, true)));
        assert_eq!(code("УК РК"), Some((Code::CC, 4, true)));
        assert_eq!(code("КоАП"), Some((Code::CAO, 8, true)));
        assert_eq!(code("ҚК-нің 405").map(|c| c.0), Some(Code::CC));
        assert_eq!(code("Кодекса об административных правонарушениях").map(|c| c.0), Some(Code::CAO));
        assert_eq!(code("Covenant on Civil").map(|c| c.0), Some(Code::Treaty));
        assert_eq!(code("CCTV"), None);
        assert_eq!(code("criminal case"), None);
    }
}
