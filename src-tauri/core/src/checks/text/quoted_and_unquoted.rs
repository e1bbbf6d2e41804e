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

use crate::checks::forms::Form;
use crate::checks::prose::{self, Prose};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::{Span, is_capital, is_letter_or_digit};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

const BARE: &str = "{words} stands in quotation marks in entry {entry}.";
const MARKED: &str = "“{words}” stands without quotation marks in entry {entry}.";

pub static CHECK: Check = Check {
    name: "quoted-and-unquoted",
    severity: Severity::Style,
    says: &[BARE, MARKED],
    source: include_str!("quoted_and_unquoted.rs"),
    look: Look::Gathered(gather, look),
};

/// Where a name stands: the entry, the words, whether in marks.
type Place = (usize, Span, bool);

/// The names in quotation marks; the title of an article, right behind its number or its code, is none.
fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for pair in &prose.quotes().pairs {
        let words = pair.of(prose.text);
        let name = words.trim_matches(['“', '”', '«', '»', '„', '"']);
        let title = prose.entry.reading.citations.iter().any(|citation| {
            let gap = prose.text.get(citation.span.end..pair.start);
            gap.is_some_and(|gap| matches!(gap.trim(), "" | "(" | "," | ":"))
        });
        if is_name(name) && !title {
            let from = pair.start + words.find(name).unwrap_or(0);
            let span = Span::new(from, from + name.len());
            forms.push(Form { span, thing: name.to_owned(), form: String::new() });
        }
    }
}

fn look(chronicle: &Chronicle, marked: &[(usize, &Form)], remarks: &mut Remarks<'_>) {
    let mut names: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for (_, Form { thing: name, .. }) in marked {
        let sharing = names.entry(first_word(name)).or_default();
        if !sharing.contains(&name.as_str()) {
            sharing.push(name);
        }
    }
    for sharing in names.values_mut() {
        sharing.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    }
    let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        let text = entry.text.as_str();
        for span in named(text, &names) {
            let in_marks = marked.iter().any(|(entry, name)| (*entry, name.span) == (i, span));
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

/// Every place in `text` where one of the `names` stands by itself, of several the longest; they are sorted by their first
/// word, the longer before the shorter.
fn named<'t>(text: &'t str, names: &'t FxHashMap<&str, Vec<&str>>) -> impl Iterator<Item = Span> + 't {
    let mut end = 0;
    let may_open = |at: &usize| matches!(text.as_bytes()[*at], b'A'..=b'Z' | 0xc3..);
    (0..text.len()).filter(may_open).filter_map(move |at| {
        let glued = |c: char| is_letter_or_digit(c) || matches!(c, '-' | '#' | '.' | '@' | '/');
        if at < end || !text[at..].starts_with(is_capital) || text[..at].ends_with(glued) {
            return None;
        }
        let name = names.get(first_word(&text[at..]))?.iter().find(|name| text[at..].starts_with(**name))?;
        end = at + name.len();
        let goes_on = text[end..].starts_with(|c| is_letter_or_digit(c) || matches!(c, '-' | '/'));
        (!goes_on).then(|| Span::new(at, end))
    })
}

fn first_word(words: &str) -> &str {
    &words[..words.find(|c| !is_letter_or_digit(c)).unwrap_or(words.len())]
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
