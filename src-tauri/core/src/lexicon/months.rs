//! Months by name: English with the usual short forms, Russian in the cases a date takes, Kazakh by stem.

use crate::text::to_small;

/// English words, whole.
const ENGLISH: [(&str, i8); 24] = [
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

/// Russian words, whole.
const RUSSIAN: [(&str, i8); 37] = [
    ("январь", 1),
    ("января", 1),
    ("январе", 1),
    ("февраль", 2),
    ("февраля", 2),
    ("феврале", 2),
    ("март", 3),
    ("марта", 3),
    ("марте", 3),
    ("апрель", 4),
    ("апреля", 4),
    ("апреле", 4),
    ("май", 5),
    ("мая", 5),
    ("мае", 5),
    ("июнь", 6),
    ("июня", 6),
    ("июне", 6),
    ("июль", 7),
    ("июля", 7),
    ("июле", 7),
    ("август", 8),
    ("августа", 8),
    ("августе", 8),
    ("сентябрь", 9),
    ("сентября", 9),
    ("сентябре", 9),
    ("октябрь", 10),
    ("октября", 10),
    ("октябре", 10),
    ("ноябрь", 11),
    ("ноября", 11),
    ("ноябре", 11),
    ("декабрь", 12),
    ("декабря", 12),
    ("декабре", 12),
    ("сентебря", 9),
];

/// Kazakh stems, which take an ending.
const KAZAKH: [(&str, i8); 12] = [
    ("қаңтар", 1),
    ("ақпан", 2),
    ("наурыз", 3),
    ("сәуір", 4),
    ("мамыр", 5),
    ("маусым", 6),
    ("шілде", 7),
    ("тамыз", 8),
    ("қыркүйек", 9),
    ("қазан", 10),
    ("қараша", 11),
    ("желтоқсан", 12),
];

/// Kazakh endings that a month takes in a date: `мамырда` (on), `мамырдың` (of), `мамырдан` (from), `мамырға` (to), and
/// the same of the month of a year (`2022 жылдың 1 қарашасы`, `… 5 мамырында`).
const KAZAKH_ENDINGS: [&str; 31] = [
    "да",
    "де",
    "та",
    "те",
    "дың",
    "дің",
    "ның",
    "нің",
    "тың",
    "тің",
    "дан",
    "ден",
    "ға",
    "ге",
    "қа",
    "ке",
    "ы",
    "і",
    "сы",
    "сі",
    "ында",
    "інде",
    "сында",
    "сінде",
    "ындағы",
    "індегі",
    "сындағы",
    "сіндегі",
    "дағы",
    "дегі",
    "на",
];

/// The month that `word` names, in any letter case, from 1.
pub fn month(word: &str) -> Option<i8> {
    if word.len() < 3 || word.len() > 32 || !may_be(word) {
        return None;
    }
    if word.is_ascii() {
        let named = ENGLISH.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
        return named.or_else(|| ENGLISH.iter().find(|(name, _)| slipped(word, name))).map(|(_, month)| *month);
    }
    let word = word.to_lowercase();
    let is = |wanted: &str, words: &[(&str, i8)]| words.iter().find(|(name, _)| *name == wanted).map(|row| row.1);
    let with_ending = || KAZAKH_ENDINGS.iter().filter_map(|e| word.strip_suffix(e)).find_map(|stem| is(stem, &KAZAKH));
    is(&word, &RUSSIAN).or_else(|| is(&word, &KAZAKH)).or_else(with_ending)
}

/// Whether a hurried hand wrote `word` for the long `name`: a letter is missing, doubled or another, or two changed places
/// (`Novemeber`, `Febuary`, `Ocotber`). The last letter stays: `Augusta` and `Augusto` are names.
fn slipped(word: &str, name: &str) -> bool {
    let (word, name) = (word.as_bytes(), name.as_bytes());
    let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
    if name.len() < 6 || word.len().abs_diff(name.len()) > 1 {
        return false;
    }
    let head = word.iter().zip(name).take_while(same).count();
    let tail = word[head..].iter().rev().zip(name[head..].iter().rev()).take_while(same).count();
    let (word, name) = (&word[head..word.len() - tail], &name[head..name.len() - tail]);
    let swapped = matches!((word, name), ([a, b], [c, d]) if a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c));
    tail > 0 && (word.len() <= 1 && name.len() <= 1 || swapped)
}

/// Whether a word begins as a month does: nearly every word of a text is turned away here, without being copied.
fn may_be(word: &str) -> bool {
    if word.as_bytes()[0].is_ascii() {
        let byte = |at: usize| word.as_bytes()[at].to_ascii_lowercase();
        let head = [byte(0), byte(1), byte(2)];
        return matches!(
            &head,
            b"jan"
                | b"feb"
                | b"mar"
                | b"apr"
                | b"may"
                | b"jun"
                | b"jul"
                | b"aug"
                | b"sep"
                | b"oct"
                | b"nov"
                | b"dec"
                | b"agu"
                | b"oco"
                | b"ocr"
                | b"dce"
                | b"sem"
                | b"spe"
                | b"nob"
                | b"jna"
                | b"fbe"
                | b"feu"
                | b"fer"
        );
    }
    let first = word.chars().next().map(to_small);
    matches!(first, Some('я' | 'ф' | 'м' | 'а' | 'и' | 'с' | 'о' | 'н' | 'д' | 'қ' | 'т' | 'ш' | 'ж'))
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn every_word_of_the_table_is_met_in_capitals_too() {
        for (word, number) in super::ENGLISH.into_iter().chain(super::RUSSIAN).chain(super::KAZAKH) {
            assert_eq!((month(word), month(&word.to_uppercase())), (Some(number), Some(number)), "{word}");
        }
    }

    #[test]
    fn three_languages() {
        assert_eq!(
            ["November", "NOV", "мая", "Ноябре", "мамырда", "қарашаның", "Шілде", "қарашасы", "сәуірінде"].map(month),
            [11, 11, 5, 11, 5, 11, 7, 11, 4].map(Some)
        );
        assert_eq!(["mayor", "ма", "марш", "decade", "octo"].map(month), [None; 5]);
    }

    #[test]
    fn slips_of_the_hand() {
        let slips = ["Novermber", "Novemeber", "Febuary", "Februrary", "Ocotber", "Agust", "Janury", "DECEMEBER"];
        assert_eq!(slips.map(month), [11, 11, 2, 2, 10, 8, 1, 12].map(Some));
        assert_eq!(["Semptember", "Speptember", "Septembr", "Novembers"].map(month), [Some(9), Some(9), Some(9), None]);
        assert_eq!(["Augusta", "Marsh", "Jane", "Maya", "Decent", "Member", "Junes"].map(month), [None; 7]);
    }
}
