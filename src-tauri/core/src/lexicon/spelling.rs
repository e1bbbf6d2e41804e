//! Offline dictionaries: whether a word is spelt as English or Russian spells it, and what was probably meant. Unpacked when
//! the first word is asked for, since that takes a while; where they come from stands in `dictionaries/README.md`.
//!
//! Leaves out Kazakh, for which no permissively licensed dictionary was found.

use rustc_hash::FxHashMap;
use spellbook::Dictionary;
use std::io::Read;
use std::sync::{LazyLock, Mutex, PoisonError};

static ENGLISH: LazyLock<Option<Dictionary>> = LazyLock::new(|| {
    unpack(include_bytes!("dictionaries/english.aff.gz"), include_bytes!("dictionaries/english.dic.gz"))
});
static RUSSIAN: LazyLock<Option<Dictionary>> = LazyLock::new(|| {
    unpack(include_bytes!("dictionaries/russian.aff.gz"), include_bytes!("dictionaries/russian.dic.gz"))
});

/// Words of Kazakhstan's public life that English and Russian dictionaries lack. Stems: an ending of three letters may follow.
const OURS: [&str; 70] = [
    "akim",
    "akimat",
    "maslikhat",
    "majilis",
    "mazhilis",
    "tenge",
    "oblast",
    "kuryltai",
    "kurultai",
    "qurultay",
    "aul",
    "zhuz",
    "shanyrak",
    "kantar",
    "qantar",
    "saiga",
    "kok-boru",
    "aitys",
    "dombra",
    "nauryz",
    "oralman",
    "kandas",
    "microdistrict",
    "extradit",
    "penitentiar",
    "femicid",
    "feminicid",
    "disinform",
    "livestream",
    "blogger",
    "messenger",
    "hashtag",
    "cyberattack",
    "ddos",
    "cyber",
    "corpus",
    "deportat",
    "absentia",
    "repost",
    "kettl",
    "cassation",
    "apostille",
    "ombudswom",
    "blocklist",
    "influencer",
    "whistleblow",
    "unserved",
    "кассаци",
    "репост",
    "правозащитниц",
    "офлайн",
    "стрим",
    "подкаст",
    "вахтовик",
    "экстрадирова",
    "реадмисси",
    "гомофоб",
    "антикор",
    "политзаключ",
    "маслихат",
    "мажилис",
    "тенге",
    "акимат",
    "курултай",
    "кантар",
    "кандас",
    "оралман",
    "блогер",
    "хэштег",
    "телеграм",
];

fn unpack(aff: &[u8], dic: &[u8]) -> Option<Dictionary> {
    let text = |packed: &[u8]| {
        let mut text = String::new();
        flate2::read::GzDecoder::new(packed).read_to_string(&mut text).ok().map(|_| text)
    };
    Dictionary::new(&text(aff)?, &text(dic)?).ok()
}

/// The dictionary of the script that `word` is written in; `None` where it mixes scripts.
fn dictionary(word: &str) -> Option<&'static Dictionary> {
    if word.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '\'' | '’' | '-')) {
        ENGLISH.as_ref()
    } else if word.chars().all(|c| matches!(c, 'а'..='я' | 'ё' | 'А'..='Я' | 'Ё' | '-')) {
        RUSSIAN.as_ref()
    } else {
        None
    }
}

/// Whether a dictionary knows the word, or cannot judge it.
pub fn is_known(word: &str) -> bool {
    let plain = word.replace('’', "'");
    let Some(dictionary) = dictionary(&plain) else { return true };
    let ours = |w: &str| OURS.iter().any(|o| w.strip_prefix(o).is_some_and(|rest| rest.chars().count() <= 4));
    let known = |w: &str| w.chars().count() < 4 || dictionary.check(w) || ours(w);
    // a compound is known by its halves
    known(&plain) || plain.contains('-') && plain.split('-').all(known)
}

/// What was probably meant, the likeliest only, where it is a letter away, of long words two, and begins alike. Remembered: to
/// look for it takes milliseconds, and an entry is read again at every letter that is typed in it.
pub fn meant(word: &str) -> Option<String> {
    const MOST: usize = 4096;
    static ASKED: LazyLock<Mutex<FxHashMap<String, Option<String>>>> = LazyLock::new(Mutex::default);
    let asked = || ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = asked().get(word) {
        return known.clone();
    }
    let found = nearest(word);
    let mut asked = asked();
    if asked.len() >= MOST {
        asked.clear();
    }
    asked.insert(word.to_owned(), found.clone());
    found
}

fn nearest(word: &str) -> Option<String> {
    const LONG: usize = 8;
    let length = word.chars().count();
    if length < 5 {
        return None;
    }
    let most = if length >= LONG { 2 } else { 1 };
    let near = |s: &String| s.chars().next() == word.chars().next() && super::codes::distance(s, word, most) <= most;
    let dictionary = dictionary(word)?;
    // one letter is changed first; the search for words that merely sound alike takes a hundred times as long
    let first = |all: bool| {
        let mut suggested = Vec::new();
        dictionary.suggester().with_ngram_suggestions(all).suggest(word, &mut suggested);
        suggested.into_iter().next()
    };
    let suggested = first(false).or_else(|| if length >= LONG { first(true) } else { None });
    suggested.filter(|s| !s.contains(' ') && near(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_languages() {
        assert_eq!(
            ["detained", "organisation", "organization", "akimats", "задержали", "ёлка"].map(is_known),
            [true; 6]
        );
        assert_eq!(["absentia", "reposted", "kettling", "вахтовики", "экстрадировать"].map(is_known), [true; 5]);
        assert_eq!(["detaind", "organisaton", "задержли"].map(is_known), [false; 3]);
        assert_eq!(meant("goverment").as_deref(), Some("government"));
        assert!(is_known("қамауға"), "Kazakh cannot be judged");
    }
}
