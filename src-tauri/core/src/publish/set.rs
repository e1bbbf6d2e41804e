//! The page that every form writes: paragraphs of text and references, and the notes they lead to, numbered.
//!
//! Numbers run 1…n in the order in which references stand; a second reference to a footnote takes its number. A footnote
//! that no entry refers to is kept, after the others. A reference without a footnote has a number too, and a note that
//! says that its source is wanted: what is missing stays visible.

mod numbers;

use self::numbers::Numbers;
use super::style::{HouseStyle, Language, Order, Wanted};
use super::{forms, notes};
use crate::chronicle::{Chronicle, Date, Entry, Source};
use crate::sources;
use std::collections::HashMap;

/// A chronicle set for publication.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The chronicle's own title, else the house style's with its days filled in; empty where neither is there.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Paragraphs before the entries.
    pub introduction: Vec<String>,
    /// The entries; one section without a heading where the house style asks for none.
    pub sections: Vec<Section>,
    /// Paragraphs after the entries.
    pub closing: Vec<String>,
    /// In the order of their numbers, from 1.
    pub notes: Vec<Note>,
    /// What stands for a missing source.
    pub wanted: Wanted,
}

impl Page {
    /// Every paragraph of every entry, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.sections.iter().flat_map(|s| &s.entries).flatten()
    }

    /// The title, or a word that stands for it where a form must have one.
    pub fn heading(&self) -> &str {
        match (self.title.as_str(), self.language) {
            ("", Language::En) => "Chronicle",
            ("", Language::Ru) => "Хроника",
            ("", Language::Kk) => "Шежіре",
            (title, _) => title,
        }
    }

    /// What `note` says in print: its text, or what the house style puts where the source is wanted.
    pub fn words<'p>(&self, note: &'p Note) -> &'p str {
        match (note.wanted(), self.wanted) {
            (true, Wanted::Blank) => "",
            (true, _) => source_wanted(self.language),
            (false, _) => &note.text,
        }
    }
}

/// Entries under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Empty where there is none.
    pub heading: String,
    /// Each of one paragraph or more.
    pub entries: Vec<Vec<Paragraph>>,
}

/// A paragraph in its runs.
pub type Paragraph = Vec<Run>;

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Text(String),
    /// A reference to the note of that number; `nth` says which reference to it this is, from 1.
    Note {
        /// From 1.
        number: usize,
        /// From 1.
        nth: usize,
    },
}

/// A footnote of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// From 1.
    pub number: usize,
    /// What it says; empty where the source is wanted.
    pub text: String,
    /// The addresses in it.
    pub urls: Vec<String>,
    /// How many references lead to it.
    pub references: usize,
}

impl Note {
    /// Whether nothing stands behind it.
    pub fn wanted(&self) -> bool {
        self.text.is_empty()
    }
}

/// Sets `chronicle` in the house style.
pub fn set(chronicle: &Chronicle, style: &HouseStyle) -> Page {
    let mut numbers = Numbers::new(&chronicle.footnotes, style.sharing);
    let mut sections: Vec<Section> = Vec::new();
    for (heading, entries) in arranged(&chronicle.entries, style) {
        let entries =
            entries.into_iter().map(|e| numbers.paragraphs(&forms::text(e, style), style.reference)).collect();
        sections.push(Section { heading, entries });
    }
    numbers.add_unreferenced();
    let known: HashMap<String, &Source> = chronicle.sources.iter().map(|s| (sources::key(&s.url), s)).collect();
    for note in &mut numbers.notes {
        notes::form(note, style, &known);
    }
    Page {
        title: title(chronicle, style),
        language: style.language,
        introduction: paragraphs(&style.introduction),
        sections,
        closing: paragraphs(&style.closing),
        notes: numbers.notes,
        wanted: style.wanted,
    }
}

/// The entries in the order of the house style, under its headings.
fn arranged<'c>(entries: &'c [Entry], style: &HouseStyle) -> Vec<(String, Vec<&'c Entry>)> {
    let heading = |entry: &Entry| match style.order {
        Order::Place => entry.reading.places.first().map(|p| p.value.name.clone()),
        Order::Tag => entry.reading.tags.first().map(|t| in_words(&t.tag)),
        Order::Arranged | Order::Date => Some(String::new()),
    };
    let mut sections: Vec<(String, Vec<&Entry>)> = Vec::new();
    let mut rest: Vec<&Entry> = Vec::new();
    for entry in ordered(entries, style.order) {
        match heading(entry) {
            None => rest.push(entry),
            Some(heading) => match sections.iter_mut().find(|(h, _)| *h == heading) {
                Some((_, entries)) => entries.push(entry),
                None => sections.push((heading, vec![entry])),
            },
        }
    }
    if !rest.is_empty() {
        let other = match style.language {
            Language::En => "Other",
            Language::Ru => "Другое",
            Language::Kk => "Басқа",
        };
        sections.push((other.to_owned(), rest));
    }
    sections
}

/// `hunger_strike` → `Hunger strike`.
fn in_words(tag: &str) -> String {
    let words = tag.replace('_', " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

fn ordered(entries: &[Entry], order: Order) -> Vec<&Entry> {
    let mut ordered: Vec<&Entry> = entries.iter().collect();
    if order == Order::Date {
        // an entry without a date stays behind the one above it
        let mut day: Option<Date> = None;
        let mut keyed: Vec<(Option<Date>, &Entry)> = Vec::with_capacity(ordered.len());
        for entry in ordered {
            day = entry.reading.date.as_ref().map(|d| d.value).or(day);
            keyed.push((day, entry));
        }
        keyed.sort_by_key(|(day, _)| *day);
        ordered = keyed.into_iter().map(|(_, entry)| entry).collect();
    }
    ordered
}

fn title(chronicle: &Chronicle, style: &HouseStyle) -> String {
    if let Some(title) = chronicle.title.as_ref().filter(|t| !t.trim().is_empty()) {
        return title.trim().to_owned();
    }
    let Some(period) = chronicle.period else {
        return if style.title.contains('{') { String::new() } else { style.title.clone() };
    };
    style
        .title
        .replace("{from}", &long_date(period.from, style.language))
        .replace("{to}", &long_date(period.to, style.language))
}

/// `May 1, 2023`, `1 мая 2023 года`, `2023 жылғы 1 мамыр`.
pub fn long_date(day: Date, language: Language) -> String {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const RU: [&str; 12] = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];
    const KK: [&str; 12] = [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ];
    let month = day.month().unsigned_abs() as usize - 1; // 1–12 by construction of a date
    match language {
        Language::En => format!("{} {}, {}", EN[month], day.day(), day.year()),
        Language::Ru => format!("{} {} {} года", day.day(), RU[month], day.year()),
        Language::Kk => format!("{} жылғы {} {}", day.year(), day.day(), KK[month]),
    }
}

/// What a note without a source says.
pub fn source_wanted(language: Language) -> &'static str {
    match language {
        Language::En => "source wanted",
        Language::Ru => "источник не указан",
        Language::Kk => "дереккөзі көрсетілмеген",
    }
}
