//! The built-in register of codes and articles: titles in English and Russian (and Kazakh where at hand), what became of
//! them, parts with their sanctions, and the monthly calculation index. Every fact has its source and its day in
//! `statutes/README.md`; a sanction is never shown without its "as of".

use crate::chronicle::{Code, Date};
use std::collections::HashMap;
use std::sync::LazyLock;

/// An article of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its code.
    pub code: Code,
    /// `174`, `456-2`.
    pub number: &'static str,
    /// Our own translation, not an official one; `(excluded)` for an excluded article.
    pub title_en: &'static str,
    /// As in the source.
    pub title_ru: &'static str,
    /// As in the Kazakh text; may be empty.
    pub title_kk: &'static str,
    /// Excluded from the code as of the source's version.
    pub excluded: bool,
    /// Excluding law, later changes of title; `(unverified)` marks general knowledge.
    pub note: &'static str,
}

/// A part of an article, with what it allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its code.
    pub code: Code,
    /// Its article.
    pub article: &'static str,
    /// `2`.
    pub number: &'static str,
    /// Ours, a summary.
    pub title_en: &'static str,
    /// Items parted by `;` in the grammar of `statutes/README.md`: `fine=30MCI;arrest<=15d`.
    pub sanction: &'static str,
    /// `2020-06-06`, `2023-09` or empty where not known.
    pub valid_from: &'static str,
    /// `V` read in the article's own text, `S` secondary source, `U` unverified.
    pub certainty: &'static str,
    /// What was not seen.
    pub note: &'static str,
}

type Table = HashMap<&'static str, Article>;
static CC: LazyLock<Table> = LazyLock::new(|| table(Code::CC, include_str!("statutes/cc.tsv")));
static CAO: LazyLock<Table> = LazyLock::new(|| table(Code::CAO, include_str!("statutes/cao.tsv")));

fn table(code: Code, text: &'static str) -> Table {
    rows(text).filter_map(|cells| article_of(code, &cells)).map(|article| (article.number, article)).collect()
}

static PARTS: LazyLock<Vec<Part>> =
    LazyLock::new(|| rows(include_str!("statutes/parts.tsv")).filter_map(|cells| part_of(&cells)).collect());

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

fn article_of(code: Code, cells: &[&'static str]) -> Option<Article> {
    let [_, number, title_en, title_ru, title_kk, status, note] = *cells else { return None };
    Some(Article { code, number, title_en, title_ru, title_kk, excluded: status == "excluded", note })
}

fn part_of(cells: &[&'static str]) -> Option<Part> {
    let [code, article, number, title_en, sanction, valid_from, certainty, note] = *cells else { return None };
    let code = if code == "CC" { Code::CC } else { Code::CAO };
    Some(Part { code, article, number, title_en, sanction, valid_from, certainty, note })
}

/// The article, where the register holds its code.
pub fn article(code: Code, number: &str) -> Option<&'static Article> {
    match code {
        Code::CC => CC.get(number),
        Code::CAO => CAO.get(number),
        _ => None,
    }
}

/// All articles of the register, in no order.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    CC.values().chain(CAO.values())
}

/// The parts of an article whose sanctions are at hand; empty says nothing about whether it has parts.
pub fn parts(code: Code, article: &str) -> impl Iterator<Item = &'static Part> {
    PARTS.iter().filter(move |p| p.code == code && p.article == article)
}

/// Whether the code has such an article: by the register for CC and CAO, by the number of its last article for the
/// others (from general knowledge, rounded up).
pub fn has_article(code: Code, number: &str) -> bool {
    let last = match code {
        Code::CC | Code::CAO => return article(code, number).is_some(),
        Code::CPC => 675,
        Code::CEC => 180,
        Code::CivC => 1124,
        Code::CivPC => 510,
        Code::LC => 210,
        Code::Treaty | Code::Unknown => return true,
    };
    let whole = number.split('-').next().unwrap_or(number);
    whole.parse::<u32>().is_ok_and(|n| (1..=last).contains(&n))
}

/// The monthly calculation index of a year, in tenge, the one used for fines; `None` where it is not known or had two
/// values.
pub fn mci(day: Date) -> Option<u64> {
    let year = day.year().to_string();
    rows(include_str!("statutes/mci.tsv")).find(|cells| cells[0] == year)?.get(1)?.parse().ok()
}

/// The name of a code as it is written out: English, Russian, Kazakh.
pub fn code_name(code: Code) -> [&'static str; 3] {
    match code {
        Code::CC => ["Criminal Code", "Уголовный кодекс", "Қылмыстық кодекс"],
        Code::CAO => [
            "Code of Administrative Offences",
            "Кодекс об административных правонарушениях",
            "Әкімшілік құқық бұзушылық туралы кодекс",
        ],
        Code::CPC => ["Criminal Procedure Code", "Уголовно-процессуальный кодекс", "Қылмыстық-процестік кодекс"],
        Code::CEC => ["Criminal Executive Code", "Уголовно-исполнительный кодекс", "Қылмыстық-атқару кодексі"],
        Code::CivC => ["Civil Code", "Гражданский кодекс", "Азаматтық кодекс"],
        Code::CivPC => ["Civil Procedure Code", "Гражданский процессуальный кодекс", "Азаматтық процестік кодекс"],
        Code::LC => ["Labour Code", "Трудовой кодекс", "Еңбек кодексі"],
        Code::Treaty | Code::Unknown => ["", "", ""],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_answers() {
        assert_eq!(articles().count(), 475 + 1034);
        assert_eq!(PARTS.len(), 31);
        assert!(article(Code::CC, "405").is_some_and(|a| !a.excluded && a.title_ru.starts_with("Организация")));
        assert_eq!(parts(Code::CAO, "488").map(|p| p.number).collect::<Vec<_>>(), ["6", "7", "8", "9", "11", "12"]);
        assert!(!has_article(Code::CC, "488") && has_article(Code::CAO, "456-2") && has_article(Code::CPC, "68"));
        assert_eq!(mci(Date::constant(2023, 11, 20)), Some(3450));
        assert_eq!(mci(Date::constant(2020, 1, 20)), None, "2020 had two values");
    }
}
