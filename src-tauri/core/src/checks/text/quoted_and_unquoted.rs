//! # What it finds
//! A name that stands in quotation marks here and without them there.
//!
//! # Why it matters
//! Marks around the name of a body are a matter of house style, and style is one; beside unmarked names they look like doubt.
//!
//! # Example
//! > the movement “Ashyq Dala” … the leader of the Ashyq Dala movement
//!
//! # When it is right to ignore it
//! When the marked words are a title and the unmarked ones a place or a person of the same name.

use crate::checks::prose::{self, Quotes};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::BTreeMap;

const BARE: &str = "{words} stands in quotation marks in entry {entry}.";
const MARKED: &str = "“{words}” stands without quotation marks in entry {entry}.";

pub static CHECK: Check = Check {
    name: "quoted-and-unquoted",
    severity: Severity::Style,
    says: &[BARE, MARKED],
    source: include_str!("quoted_and_unquoted.rs"),
    look: Look::Month(look),
};

/// Where a name stands: the entry, the words, whether in marks.
type Place = (usize, Span, bool);

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut marked: Vec<(usize, Span)> = Vec::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        if !entry.text.contains(['“', '«', '"']) {
            continue;
        }
        for pair in Quotes::of(&entry.text).pairs {
            let words = pair.of(&entry.text);
            let inner = words.trim_matches(['“', '”', '«', '»', '„', '"']);
            if is_name(inner) {
                let from = pair.start + words.find(inner).unwrap_or(0);
                marked.push((i, Span::new(from, from + inner.len())));
            }
        }
    }
    let mut names: Vec<&str> = marked.iter().map(|(i, s)| s.of(&chronicle.entries[*i].text)).collect();
    names.sort_unstable();
    names.dedup();
    let Ok(finder) = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&names) else { return };
    let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        let text = entry.text.as_str();
        for found in finder.find_iter(text) {
            let span = Span::new(found.start(), found.end());
            let at =
                |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '#' | '.' | '@' | '/'));
            let (before, after) = (text[..span.start].chars().next_back(), text[span.end..].chars().next());
            let stands_alone = !at(before) && !after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/'));
            if !stands_alone {
                continue;
            }
            let in_marks = marked.contains(&(i, span));
            let elsewhere_a_name = entry.reading.persons.iter().any(|p| p.span.overlaps(span))
                || entry.reading.places.iter().any(|p| p.span.overlaps(span))
                || names_more(text, span);
            if in_marks || !elsewhere_a_name {
                places.entry(span.of(text)).or_default().push((i, span, in_marks));
            }
        }
    }
    for (name, places) in &places {
        let quoted = places.iter().filter(|p| p.2).count();
        let bare = places.len() - quoted;
        if quoted == 0 || bare == 0 || bare > quoted * 3 {
            continue; // a word that stands bare nearly everywhere is no name of a body
        }
        for (i, span, in_marks) in places.iter().filter(|p| if p.2 { quoted <= bare } else { bare <= quoted }) {
            let Some((other, ..)) = places.iter().find(|p| p.2 != *in_marks) else { continue };
            let says = if *in_marks { MARKED } else { BARE };
            let number = (other + 1).to_string();
            let remark = remarks.mark_in(*i, *span, says, &[("words", name), ("entry", &number)]);
            if !in_marks {
                remark.mend(format!("“{name}”"), Safety::Offered);
            }
        }
    }
}

/// One to four words, each with a capital; a single word must be long.
fn is_name(words: &str) -> bool {
    let spans = prose::words(words);
    let capital = |s: &Span| s.of(words).starts_with(char::is_uppercase);
    let end = words.ends_with(char::is_alphanumeric);
    end && (1..=4).contains(&spans.len()) && spans.iter().all(capital) && (spans.len() > 1 || words.chars().count() > 5)
}

/// Whether the words are part of a longer name: a capitalised word stands right before or behind, within the sentence.
fn names_more(text: &str, span: Span) -> bool {
    let after = text[span.end..].strip_prefix(' ').is_some_and(|rest| {
        let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        word.starts_with(char::is_uppercase) && word != "Foundation" && word != "Fund"
    });
    let before = text[..span.start].strip_suffix(' ').is_some_and(|rest| {
        let word = rest.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        word.starts_with(char::is_uppercase) && word.chars().count() > 3
    });
    after || before
}
