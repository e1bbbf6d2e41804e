//! An entry as a proof-reader sees it: its words, its quotations, its dates, its language. Made once an entry, shared by the
//! checks, and linear in its length.

use crate::chronicle::{Entry, Period, Reading};
use crate::dates::{self, Written};
use crate::text::Span;
use std::cell::OnceCell;

pub use quotes::{Fault, Quotes};

mod quotes;

/// The language that an entry is written in, as far as the checks need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Language {
    English,
    Russian,
    Kazakh,
}

/// An entry, looked at.
pub struct Prose<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its text.
    pub text: &'a str,
    /// What was read in it.
    pub reading: &'a Reading,
    /// The days the chronicle covers.
    pub period: Option<Period>,
    /// Runs of letters and digits; an apostrophe or hyphen between letters belongs to the word.
    pub words: Vec<Span>,
    /// By its letters.
    pub language: Language,
    quotes: OnceCell<Quotes>,
    dates: OnceCell<Vec<Written>>,
}

impl<'a> Prose<'a> {
    /// The entry, looked at.
    pub fn of(entry: &'a Entry, period: Option<Period>) -> Self {
        let text = entry.text.as_str();
        let words = words(text);
        let language = language(text);
        let (quotes, dates) = (OnceCell::new(), OnceCell::new());
        Self { entry, text, reading: &entry.reading, period, words, language, quotes, dates }
    }

    /// Its quotations.
    pub fn quotes(&self) -> &Quotes {
        self.quotes.get_or_init(|| Quotes::of(self.text))
    }

    /// Every date written in it, in order.
    pub fn dates(&self) -> &[Written] {
        self.dates.get_or_init(|| {
            let mut found: Vec<Written> = Vec::new();
            for word in &self.words {
                if found.last().is_some_and(|d| word.start < d.span.end) || self.is_glued(word.start) {
                    continue;
                }
                found.extend(dates::at(self.text, word.start));
            }
            found
        })
    }

    /// The character before byte `at`.
    pub fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    /// The character at byte `at`.
    pub fn after(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// From the start of the run without white space that `at` stands in or behind, to `at`.
    pub fn run_before(&self, at: usize) -> usize {
        self.text[..at].rfind(char::is_whitespace).map_or(0, |i| i + self.after(i).map_or(1, char::len_utf8))
    }

    /// The end of the run without white space that begins at `at`.
    pub fn run_after(&self, at: usize) -> usize {
        self.text[at..].find(char::is_whitespace).map_or(self.text.len(), |i| at + i)
    }

    /// Whether a character that belongs to a number or address stands right before `at`, so that no date begins here.
    fn is_glued(&self, at: usize) -> bool {
        self.before(at).is_some_and(|c| matches!(c, '.' | '/' | '-' | '_' | '[' | ':') || c.is_alphanumeric())
    }

    /// Whether `at` stands in a reference or an address, where prose rules do not hold.
    pub fn is_apparatus(&self, at: usize) -> bool {
        if self.reading.references.iter().any(|r| r.span.start <= at && at < r.span.end) {
            return true;
        }
        let run = &self.text[self.run_before(at)..self.run_after(at)];
        run.contains("://") || run.contains("www.") || run.contains('@')
    }
}

/// The date that opens the entry, `On` left out; also one whose year nobody knows, which no reading has.
pub fn opening_date(entry: &Entry) -> Option<Span> {
    let text = entry.text.as_str();
    entry.reading.date.as_ref().map(|d| d.span).or_else(|| {
        let at = text.strip_prefix("On ").map_or(0, |_| "On ".len());
        dates::at(text, at).map(|written| written.span)
    })
}

/// Words of a text: see [`Prose::words`].
pub fn words(text: &str) -> Vec<Span> {
    let mut words = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '-' | '’' | '\'' | '‑')
            && start.is_some()
            && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if c.is_alphanumeric() || joins {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            words.push(Span::new(from, at));
        }
    }
    if let Some(from) = start {
        words.push(Span::new(from, text.len()));
    }
    words
}

/// By its letters: Kazakh has some of its own, and a Russian text has few of them (in names).
fn language(text: &str) -> Language {
    let (mut latin, mut cyrillic, mut kazakh) = (0_usize, 0_usize, 0_usize);
    for c in text.chars() {
        match c {
            'a'..='z' | 'A'..='Z' => latin += 1,
            'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і' | 'Ә' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ'
            | 'І' => {
                kazakh += 1;
            }
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            _ => {}
        }
    }
    if latin >= cyrillic + kazakh {
        Language::English
    } else if kazakh * 25 > cyrillic {
        Language::Kazakh
    } else {
        Language::Russian
    }
}
