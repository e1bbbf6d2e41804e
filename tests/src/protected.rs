//! A woman who must not be named, and the ways in which she is written all the same.

use kronika_core::chronicle::{Chronicle, Person};
use kronika_core::{draft, read};

/// Ways to write her that a form must not let through. The chronicle's register knows her as `Torekhanova S.`, with the second
/// name that one entry gives in parentheses.
pub const WAYS: &[&str] = &[
    "The activist Torekhanova S. was fined",
    "The activist Torekhanova was fined",
    "TOREKHANOVA S. WAS FINED",
    "ТОРЕХАНОВА С. ОШТРАФОВАНА",
    "Torekhanova's house was searched",
    "Torekhanova’s house was searched",
    "S.Torekhanova was fined",
    "Torekhanova S.was fined",
    "Torekhanova S.K. was fined",
    "S.K.Torekhanova was fined",
    "Saule Torekhanova-Seit was fined",
    "Seit-Torekhanova S. was fined",
    "Saule K. Torekhanova was fined",
    "Torekhanova Saule Kanatkyzy was fined",
    "Torekhanova (Abenova) S. was fined",
    "Abenova was fined",
    "The Torekhanovas were fined",
    "Torehanova S. was fined",
    "Torekhanova, Saule: fined",
    "Tórehanova S. was fined",
    "Төреханова С. оштрафована",
    "суд над Торехановой",
    "встреча с Торехановой С.К.",
    "о деле Торехановых",
    "Торехановаға айыппұл салынды",
    "С. Төреханованың ісі",
    "“Torekhanova”, said the judge",
    "#FreeTorekhanova and #saule_torekhanova",
    "@saule.torekhanova wrote",
    "write to torekhanova@mail.example",
    "https://tanba.example/news/torekhanova-fined",
    "https://tanba.example/news/TorekhanovaFined",
    "https://tanba.example/?q=Torekhanova+Saule",
    "https://t.me/torekhanova_saule/12",
    "Tore\u{ad}khanova was fined",
    "Torekhanova\u{a0}S. was fined",
    "Torekhanova\u{200b}S. was fined",
    "Тоreхаnоvа S. was fined with letters of two scripts",
];

/// A month that writes her so, in an entry and in a footnote, and protects her.
pub fn written(way: &str) -> Chronicle {
    let text = format!(
        "March 1, Taraz. The activist Torekhanova S. (Saule Abenova) was heard[1].\n\nMarch 2, Taraz. {way}[2].\n\n[1] https://tanba.example/1\n\n[2] {way}\n"
    );
    let mut month = read::chronicle(&text, &draft::take_apart(&text, None), None);
    protect(&mut month);
    month
}

/// What a searcher would type, in small letters.
pub const NAMES: &[&str] = &[
    "torekhanov",
    "torehanov",
    "tórehanov",
    "торехан",
    "төрехан",
    "abenov",
    "абенов",
    "%d1%80%d0%b5%d1%85",
    "тоreхаn",
];

/// In small letters, without signs that nobody sees.
pub fn plain(text: &str) -> String {
    text.to_lowercase().replace(['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}'], "")
}

/// She is protected, under whatever of her names the month knows her.
///
/// # Panics
/// When the month does not know her: then there would be nothing to hide.
pub fn protect(month: &mut Chronicle) {
    let hers =
        |p: &Person| std::iter::once(&p.name).chain(&p.spellings).any(|s| NAMES.iter().any(|n| plain(s).contains(n)));
    let mut people = std::mem::take(&mut month.people);
    people.iter_mut().filter(|p| hers(p)).for_each(|p| p.protected = true);
    assert!(people.iter().any(|p| p.protected), "{people:?}");
    month.people = people;
}
