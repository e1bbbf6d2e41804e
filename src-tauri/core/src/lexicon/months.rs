//! Months by name: English with the usual short forms, Russian in the cases a date takes, Kazakh by stem.

use crate::text::{in_small_letters, to_small};

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
const RUSSIAN: [(&str, i8); 36] = [
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
        let exact = ENGLISH.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, month)| *month);
        return exact.or_else(|| slipped(word, &ENGLISH));
    }
    let word = in_small_letters(word);
    let is = |wanted: &str, words: &[(&str, i8)]| words.iter().find(|(name, _)| *name == wanted).map(|row| row.1);
    let with_ending = || KAZAKH_ENDINGS.iter().filter_map(|e| word.strip_suffix(e)).find_map(|stem| is(stem, &KAZAKH));
    is(&word, &RUSSIAN).or_else(|| is(&word, &KAZAKH)).or_else(with_ending).or_else(|| slipped(&word, &RUSSIAN))
}

/// Letters that a month's name must have for a slip in it to leave no doubt: `Marsh` may be anything.
const LONG: usize = 6;

/// The month in which a hurried hand slipped once: `Novmeber`, `Febuary`, `сентебря`. The first and the last letter stay:
/// `Augusta` is a name.
fn slipped(word: &str, names: &[(&str, i8)]) -> Option<i8> {
    let word: Vec<char> = word.chars().map(to_small).collect();
    let long = names.iter().filter(|(name, _)| name.chars().count() >= LONG && name.starts_with(word[0]));
    let mut slips = long.filter(|(name, _)| is_slip(&word, &name.chars().collect::<Vec<_>>()));
    slips.next().map(|(_, month)| *month)
}

/// Whether one letter is wrong, left out or too many, or two have changed places.
fn is_slip(written: &[char], right: &[char]) -> bool {
    let head = written.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (written, right) = (&written[head..], &right[head..]);
    let tail = written.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
    let once = match (&written[..written.len() - tail], &right[..right.len() - tail]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => (a, b) == (d, c),
        _ => false,
    };
    once && tail > 0
}

/// Whether a word begins or ends as a month does: nearly every word of a text is turned away here, without being copied.
fn may_be(word: &str) -> bool {
    let bytes = word.as_bytes();
    if bytes[0].is_ascii() {
        let byte = |at: usize| bytes[at].to_ascii_lowercase();
        return match &[byte(0), byte(1), byte(2)] {
            b"jan" | b"feb" | b"mar" | b"apr" | b"may" | b"jun" | b"jul" | b"aug" | b"sep" | b"oct" | b"nov"
            | b"dec" => true,
            [first, ..] => {
                matches!(
                    (first, byte(bytes.len() - 1)),
                    (b'j' | b'f', b'y') | (b's' | b'o' | b'n' | b'd', b'r') | (b'a', b't')
                )
            }
        };
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
    fn one_slip_of_a_hurried_hand() {
        let slips =
            ["Novmeber", "Novemeber", "Novembr", "Febuary", "Janurary", "Setpember", "Agust", "OCOTBER", "сентебря"];
        assert_eq!(slips.map(month), [11, 11, 11, 2, 1, 9, 8, 10, 9].map(Some));
        let others =
            ["member", "Marsh", "Decatur", "September's", "Novemeberr", "Augean", "сентенция", "Jauary1", "nobber"];
        assert_eq!(others.map(month), [None; 9]);
        let more = ["Novermber", "Februrary", "DECEMEBER", "Semptember", "Speptember"];
        assert_eq!(more.map(month), [11, 2, 12, 9, 9].map(Some));
        assert_eq!(["Augusta", "Jane", "Maya", "Decent", "Member", "Junes", "Novembers"].map(month), [None; 7]);
    }
}
