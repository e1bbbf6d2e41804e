//! What the spellings of one name have in common, whatever the script and the transliteration: `Zhanibekov`, `Janibekov`
//! and `Жәнібеков` fold to `janibekov`; `Yerbolayev`, `Erbolaev` and `Ерболаев` to `erbolaev`.
//!
//! The fold is for comparing, never for showing. It keeps what tells two names apart (every consonant, the vowels in their
//! order) and drops what only tells two transliterators apart: `y`/`i`/`j` glides before `e`, soft and hard signs, doubled
//! letters, hyphens and apostrophes, Kazakh letters beside the Russian ones that stand for them. Sounds that Latin writes with
//! two letters become one letter: `j` zh, `q` ch, `x` sh and shch, `c` ts, `h` kh.

use crate::text::to_small;

/// Folds a name, or several words of a name; words stay apart by one space. Initials lose their period.
pub fn fold(name: &str) -> String {
    fold_with(name, "")
}

/// The fold of a stem with another ending, which may begin no digraph with it.
pub(super) fn fold_with(stem: &str, ending: &str) -> String {
    let mut folded = String::with_capacity(stem.len() + ending.len());
    fold_into(&mut folded, stem);
    fold_into(&mut folded, ending);
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Folds further words behind those already folded; the last may leave a space.
pub(super) fn fold_into(folded: &mut String, name: &str) {
    let bytes = name.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let Some(sound) = plain(byte) {
            push(folded, sound);
            at += 1;
            continue;
        }
        let (sound, taken) = match bytes.get(at + 1).and_then(|next| russian(byte, *next)) {
            Some(sound) => (sound, 2),
            None if byte.is_ascii() => latin(&bytes[at..]),
            None => sound(&name[at..]),
        };
        for letter in sound.bytes() {
            push(folded, letter);
        }
        at += taken;
    }
}

/// The sound of a Latin letter that begins no digraph and is one letter: most are, and are not looked at further.
fn plain(letter: u8) -> Option<u8> {
    let small = letter.to_ascii_lowercase();
    matches!(small, b'a' | b'b' | b'e' | b'f' | b'h'..=b'j' | b'l'..=b'o' | b'r' | b'u'..=b'w')
        .then(|| LETTERS[usize::from(small - b'a')].as_bytes()[0])
}

/// The sound of a Russian letter in UTF-8 that begins no digraph; a table answers sooner than [`letter`].
fn russian(first: u8, second: u8) -> Option<&'static str> {
    const SOUNDS: [&str; 32] = [
        "a", "b", "v", "g", "", "e", "j", "z", "i", "", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "q", "x", "x", "", "i", "", "e", "iu", "ia",
    ];
    let of_capital_a = (u16::from(first) << 6 | u16::from(second & 0x3f)).wrapping_sub(0xd0 << 6 | 0x10);
    let digraph = matches!(of_capital_a % 32, 4 | 9); // `дж`, `йо`
    (of_capital_a < 64 && !digraph).then(|| SOUNDS[usize::from(of_capital_a % 32)])
}

/// Adds one letter of ASCII: doubled letters and spaces are written once, `ie` is `e`.
fn push(folded: &mut String, letter: u8) {
    let last = folded.as_bytes().last().copied();
    if letter == b' ' && last.is_none() || last == Some(letter) {
        return;
    }
    if letter == b'e' && last == Some(b'i') {
        folded.pop();
        if folded.ends_with('e') {
            return;
        }
    }
    folded.push(char::from(letter));
}

/// The sound that `rest` begins with, and the bytes it is written with.
fn sound(rest: &str) -> (&'static str, usize) {
    let Some(first) = rest.chars().next() else { return ("", 0) };
    if first.is_ascii() {
        return latin(rest.as_bytes());
    }
    let len = first.len_utf8();
    if matches!(first, 'д' | 'Д') && rest[len..].starts_with(['ж', 'Ж']) {
        return ("j", len + 'ж'.len_utf8());
    }
    if matches!(first, 'й' | 'Й') && rest[len..].starts_with(['о', 'О']) {
        return ("e", len + 'о'.len_utf8());
    }
    (letter(first), len)
}

/// Digraphs first, the longest before the shorter.
const DIGRAPHS: [(&[u8], &str); 20] = [
    (b"shch", "x"),
    (b"dzh", "j"),
    (b"sch", "x"),
    (b"tch", "q"),
    (b"zh", "j"),
    (b"dj", "j"),
    (b"kh", "h"),
    (b"sh", "x"),
    (b"ch", "q"),
    (b"ts", "c"),
    (b"tz", "c"),
    (b"gh", "g"),
    (b"ph", "f"),
    (b"th", "t"),
    (b"ck", "k"),
    (b"qu", "ku"),
    (b"yo", "e"),
    (b"yu", "iu"),
    (b"ya", "ia"),
    (b"ye", "e"),
];

/// What each letter of the Latin alphabet sounds like.
const LETTERS: [&str; 26] = [
    "a", "b", "k", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "k", "r", "s", "t", "u", "v", "v",
    "ks", "i", "z",
];

fn latin(rest: &[u8]) -> (&'static str, usize) {
    if begins_digraph(rest)
        && let Some((written, sound)) = DIGRAPHS.iter().find(|(written, _)| is_written(rest, written))
    {
        return (sound, written.len());
    }
    let sound = match rest[0].to_ascii_lowercase() {
        letter @ b'a'..=b'z' => LETTERS[usize::from(letter - b'a')],
        b' ' | b'\t' | b'\n' | b'\r' => " ",
        b'0'..=b'9' => "0",
        _ => "",
    };
    (sound, 1)
}

/// Whether `rest` begins with the digraph; in `Akhmetzhan` stand a t and a zh.
fn is_written(rest: &[u8], digraph: &[u8]) -> bool {
    let begins = rest.len() >= digraph.len() && rest.iter().zip(digraph).all(|(a, b)| a.eq_ignore_ascii_case(b));
    begins && !(digraph == b"tz" && rest.get(2).is_some_and(|c| c.eq_ignore_ascii_case(&b'h')))
}

/// Whether the two letters may begin one of [`DIGRAPHS`]: few do, and the others are not compared with twenty of them.
fn begins_digraph(rest: &[u8]) -> bool {
    let letter = |at: usize| rest.get(at).map_or(0, u8::to_ascii_lowercase);
    matches!(
        (letter(0), letter(1)),
        (b's' | b'z' | b'k' | b'c' | b'g' | b'p' | b't', b'h')
            | (b'd', b'z' | b'j')
            | (b's', b'c')
            | (b't', b'c' | b's' | b'z')
            | (b'c', b'k')
            | (b'q', b'u')
            | (b'y', b'o' | b'u' | b'a' | b'e')
    )
}

/// A letter outside ASCII: Russian, Kazakh, Ukrainian, Uzbek, Kyrgyz and Turkish letters, accents of the rest of Europe.
fn letter(c: char) -> &'static str {
    match to_small(c) {
        'а' | 'ә' | 'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ə' | 'ā' | 'ă' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ґ' | 'ğ' | 'ǵ' => "g",
        'д' | 'ð' => "d",
        'е' | 'ё' | 'э' | 'є' | 'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' => "e",
        'ж' | 'ž' | 'ż' => "j",
        'з' | 'ź' => "z",
        'и' | 'й' | 'ы' | 'і' | 'ї' | 'ı' | 'í' | 'ì' | 'î' | 'ï' | 'ý' | 'ī' => "i",
        'к' | 'қ' => "k",
        'л' | 'ł' => "l",
        'м' => "m",
        'н' | 'ң' | 'ñ' | 'ń' => "n",
        'о' | 'ө' | 'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ś' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ў' | 'ú' | 'ù' | 'û' | 'ü' | 'ū' => "u",
        'ф' => "f",
        'х' | 'һ' | 'ҳ' => "h",
        'ц' => "c",
        'ч' | 'ҷ' | 'ç' | 'č' | 'ć' => "q",
        'ш' | 'щ' | 'ş' | 'š' => "x",
        'ю' => "iu",
        'я' => "ia",
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        _ => "",
    }
}

/// The initial's key: the fold of the first sound of a given name or of an initial as written, so that `Zh.`, `Ж.` and
/// `Zhanna` agree and `Zakir` does not. Empty for an empty name.
pub fn initial_key(given: &str) -> &'static str {
    sound(given).0
}

/// Whether two initials (or given names) may be one: the same sound, and `Y.` stands for Ye, Yu, Ya and Y alike.
pub fn initials_agree(a: &str, b: &str) -> bool {
    let (ka, kb) = (initial_key(a), initial_key(b));
    if ka == kb {
        return true;
    }
    let short = |key: &str, written: &str, full: &str| match key {
        "i" => written.starts_with(['Y', 'y']) && matches!(full, "e" | "ia" | "iu" | "i"),
        _ => false,
    };
    short(ka, a, kb) || short(kb, b, ka)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for spellings in [
            &["Zhanibekov", "Janibekov", "Dzhanibekov", "Жанибеков", "Жәнібеков", "Джанибеков"][..],
            &["Yerbolayev", "Erbolaev", "Yerbolaev", "Ерболаев"],
            &["Akhmetzhan", "Ahmetjan", "Ахметжан", "Akhmet-Zhan"],
            &["Shcherbina", "Щербина"],
            &["Qasymbai", "Kasymbay", "Касымбай", "Қасымбай"],
            &["Sergei", "Sergey", "Сергей"],
            &["Tatyana", "Tatiana", "Татьяна"],
            &["Yuliya", "Iuliia", "Юлия"],
            &["Fyodor", "Fedor", "Фёдор", "Федор"],
            &["Bolatuly", "Bolatuli", "Болатулы", "Болатұлы"],
        ] {
            let folds: Vec<_> = spellings.iter().map(|s| fold(s)).collect();
            assert!(folds.iter().all(|f| *f == folds[0]), "{spellings:?} fold to {folds:?}");
        }
    }

    #[test]
    fn every_russian_letter_sounds_as_it_is_listed() {
        for c in ('А'..='я').filter(|c| !matches!(c, 'Д' | 'д' | 'Й' | 'й')) {
            let mut utf8 = [0; 2];
            c.encode_utf8(&mut utf8);
            assert_eq!(russian(utf8[0], utf8[1]), Some(letter(c)), "{c}");
        }
        for c in ['Д', 'й', 'ё', 'Ё', 'Џ', 'ѐ', 'қ', 'é', '’'] {
            let bytes = c.to_string().into_bytes();
            assert_eq!(russian(bytes[0], bytes[1]), None, "{c}");
        }
    }

    #[test]
    fn every_digraph_is_met() {
        for (written, sound) in DIGRAPHS {
            assert_eq!(latin(written), (sound, written.len()));
        }
    }

    #[test]
    fn different_names_stay_apart() {
        for (a, b) in [("Marat", "Murat"), ("Saken", "Shaken"), ("Temirov", "Temirova"), ("Zakir", "Zhakir")] {
            assert_ne!(fold(a), fold(b));
        }
    }

    #[test]
    fn initials() {
        assert!(initials_agree("Zh.", "Жанна") && initials_agree("Y.", "Yerbol") && initials_agree("Е.", "Ye."));
        assert!(!initials_agree("Z.", "Zhanna") && !initials_agree("M.", "N."));
        assert_eq!(fold("  D.  E. "), "d e");
        assert_eq!(fold(""), "");
    }
}
