//! The code of a citation that names none.

use super::title;
use crate::chronicle::{Certainty, Citation, Code, Found};
use crate::lexicon::{codes, statutes};
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

/// Gives a citation without an act the code of the same article elsewhere in the entry, else the only code in it, else
/// the code that alone has the number, else the one that the article's title or the entry's words speak of.
pub(super) fn settle(text: &str, found: &mut [Found<Citation>]) {
    if found.iter().all(|c| c.reason != "no code named") {
        return;
    }
    let mut named: HashMap<String, Code> = HashMap::new();
    for c in found.iter().filter(|c| c.reason != "no code named" && c.value.code < Code::Treaty) {
        named.entry(c.value.article.clone()).or_insert(c.value.code);
    }
    let codes: HashSet<Code> = named.values().copied().collect();
    let only = codes.iter().next().copied().filter(|_| codes.len() == 1);
    let spoken = LazyCell::new(|| spoken_of(text));
    for citation in found.iter_mut().filter(|c| c.reason == "no code named") {
        let article = &citation.value.article;
        let same = named.get(article).copied();
        let has = |code| statutes::has_article(code, article);
        let alone = match (has(Code::CC), has(Code::CAO)) {
            (true, false) => Some(Code::CC),
            (false, true) => Some(Code::CAO),
            _ => None,
        };
        let (code, certainty, reason) = match (same, only.filter(|c| has(*c)), alone) {
            (Some(code), ..) => (code, Certainty::Likely, "code named elsewhere in the entry"),
            (None, Some(code), _) => (code, Certainty::Likely, "the only code in the entry"),
            (None, None, Some(code)) => (code, Certainty::Guess, "the only code with this number"),
            (None, None, None) => match title::code(text, citation.span.end, article).or(spoken.filter(|c| has(*c))) {
                Some(code) => (code, Certainty::Guess, "no code named"),
                None => match usual(article) {
                    Some(code) => (code, Certainty::Guess, "the code that is usually meant"),
                    None => continue,
                },
            },
        };
        give(citation, code, certainty, reason);
    }
    // `Art. 24, p. 1 – Art. 272, p. 1`: what one of a list tells holds for the others
    let mut codes = found.iter().filter(|c| c.value.code < Code::Treaty).map(|c| c.value.code);
    if let Some(code) = codes.next().filter(|code| codes.all(|other| other == *code)) {
        for citation in found.iter_mut().filter(|c| c.reason == "no code named" && c.value.code == Code::Unknown) {
            if statutes::has_article(code, &citation.value.article) {
                give(citation, code, Certainty::Guess, "the only code in the entry");
            }
        }
    }
}

fn give(citation: &mut Found<Citation>, code: Code, certainty: Certainty, reason: &'static str) {
    citation.value.known = statutes::has_article(code, &citation.value.article);
    citation.value.code = code;
    citation.certainty = certainty;
    citation.reason = reason;
}

/// The code that a chronicle means by a number that both codes have: crimes of speech, faith, assembly, force and theft of the
/// one, public order of the other.
fn usual(article: &str) -> Option<Code> {
    const CRIMES: [&str; 38] = [
        "99", "106", "119", "130", "131", "145", "146", "147", "149", "155", "158", "170", "174", "178", "179", "180",
        "182", "188", "189", "190", "191", "192", "202", "255", "256", "257", "258", "266", "269", "272", "273", "274",
        "291", "293", "378", "380", "404", "405",
    ];
    const OFFENCES: [&str; 13] =
        ["73-3", "425", "434", "440", "449", "476", "477", "478", "488", "489", "490", "653", "667"];
    let among = |articles: &[&str]| articles.contains(&article);
    match (among(&CRIMES), among(&OFFENCES)) {
        (true, _) => Some(Code::CC),
        (_, true) => Some(Code::CAO),
        _ => None,
    }
}

/// The code that an entry without the name of one speaks of: prison and crimes are the Criminal Code's, days of arrest and
/// offences that of administrative offences.
fn spoken_of(text: &str) -> Option<Code> {
    const CRIMINAL: [&str; 7] =
        ["criminal", "imprison", "restriction of liberty", "years", "уголовн", "лишени", "қылмыстық"];
    const ADMINISTRATIVE: [&str; 4] = ["dministrative", "days of arrest", "дминистративн", "кімшілік"];
    // where neither speaks by its name, or both do: what only the one deals with
    const CRIME: [&str; 12] = [
        "in custody",
        "suspect",
        "prison",
        "colony",
        "convict",
        "accused",
        "remand",
        "осужд",
        "колони",
        "стражу",
        "стражей",
        "подозрева",
    ];
    const OFFENCE: [&str; 7] = ["fined", " fine ", "days in", "a warning", "штраф", "суток", "айыппұл"];
    let head = codes::head(text, 4096);
    let says = |words: &[&str]| words.iter().any(|w| head.contains(w));
    let told = |crime, offence| match (crime, offence) {
        (true, false) => Some(Code::CC),
        (false, true) => Some(Code::CAO),
        _ => None,
    };
    told(says(&CRIMINAL), says(&ADMINISTRATIVE)).or_else(|| told(says(&CRIME), says(&OFFENCE)))
}
