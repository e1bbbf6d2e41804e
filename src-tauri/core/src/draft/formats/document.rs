//! A document on its way to a draft's text: paragraphs with references to its notes, and the notes by their keys.

use crate::read::references;
use std::collections::HashMap;

/// Around a note's place in the order of first reference, until numbers are known. Private use: no text has them.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

#[derive(Default)]
pub(super) struct Document {
    paragraphs: Vec<String>,
    at_hand: String,
    order: Vec<String>,
    places: HashMap<String, usize>,
    notes: Vec<(String, String)>,
}

impl Document {
    pub(super) fn write(&mut self, words: &str) {
        self.at_hand.extend(words.chars().filter(|c| !matches!(*c, OPEN | CLOSE)));
    }

    /// A reference to the note of that key.
    pub(super) fn refer(&mut self, key: &str) {
        let place = *self.places.entry(key.to_owned()).or_insert_with(|| {
            self.order.push(key.to_owned());
            self.order.len()
        });
        self.at_hand.push(OPEN);
        self.at_hand.push_str(&place.to_string());
        self.at_hand.push(CLOSE);
    }

    /// Ends the paragraph at hand.
    pub(super) fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.at_hand);
        if !words.trim().is_empty() {
            self.paragraphs.push(words.trim().to_owned());
        }
    }

    /// The words of the paragraph at hand.
    pub(super) fn at_hand(&self) -> &str {
        &self.at_hand
    }

    pub(super) fn note(&mut self, key: &str, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.notes.push((key.to_owned(), words.replace([OPEN, CLOSE], "")));
    }

    /// The draft's text.
    pub(super) fn text(mut self) -> String {
        self.end_paragraph();
        // labels that the text has of its own keep their numbers
        let own = self.paragraphs.iter().flat_map(|p| references::read(p));
        let first = own.filter_map(|r| r.label.parse::<u64>().ok()).max().unwrap_or(0);
        let number = |place: usize| first + place as u64;
        let mut parts: Vec<String> = self.paragraphs.iter().map(|p| numbered(p, number)).collect();
        for (key, _) in &self.notes {
            if !self.places.contains_key(key) {
                self.places.insert(key.clone(), self.order.len() + 1);
                self.order.push(key.clone());
            }
        }
        let mut words: HashMap<&str, &str> = HashMap::new();
        for (key, note) in &self.notes {
            words.entry(key).or_insert(note);
        }
        for (place, key) in (1..).zip(&self.order) {
            let note = words.get(key.as_str()).copied().unwrap_or("");
            parts.push(format!("[{}] {note}", number(place)).trim_end().to_owned());
        }
        let mut text = parts.join("\n\n");
        text.push('\n');
        text
    }
}

fn numbered(paragraph: &str, number: impl Fn(usize) -> u64) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (place, after) = after.split_once(CLOSE).unwrap_or(("", after));
        out.push_str(before);
        if let Ok(place) = place.parse() {
            out.push_str(&format!("[{}]", number(place)));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}
