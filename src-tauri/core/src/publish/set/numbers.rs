//! Gives the notes their numbers as references to them are met.

use super::{Note, Paragraph, Run};
use crate::chronicle::Footnote;
use crate::publish::notes;
use crate::publish::style::{NoteSharing, ReferencePlace};
use crate::read::references;
use crate::sources;
use std::collections::HashMap;

/// Gives numbers as references are met.
pub(super) struct Numbers<'c> {
    footnotes: &'c [Footnote],
    sharing: NoteSharing,
    by_label: HashMap<&'c str, usize>,
    /// By what makes two references one note: the label, or what the footnote says.
    numbered: HashMap<String, usize>,
    taken: Vec<bool>,
    pub(super) notes: Vec<Note>,
}

impl<'c> Numbers<'c> {
    pub(super) fn new(footnotes: &'c [Footnote], sharing: NoteSharing) -> Self {
        let mut by_label = HashMap::with_capacity(footnotes.len());
        for (i, footnote) in footnotes.iter().enumerate() {
            by_label.entry(footnote.label.as_str()).or_insert(i); // of a doubled label the first is meant
        }
        let taken = vec![false; footnotes.len()];
        Self { footnotes, sharing, by_label, numbered: HashMap::new(), taken, notes: Vec::new() }
    }

    pub(super) fn paragraphs(&mut self, text: &str, place: ReferencePlace) -> Vec<Paragraph> {
        let set: Vec<Paragraph> = text
            .split(['\n', '\r', '\u{2028}', '\u{2029}'])
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(|line| notes::place(self.runs(line), place))
            .collect();
        if set.is_empty() { vec![vec![]] } else { set }
    }

    fn runs(&mut self, line: &str) -> Paragraph {
        let mut runs = Vec::new();
        let mut at = 0;
        for reference in references::read(line) {
            if at < reference.span.start {
                runs.push(Run::Text(line[at..reference.span.start].to_owned()));
            }
            runs.push(self.number(&reference.label));
            at = reference.span.end;
        }
        if at < line.len() {
            runs.push(Run::Text(line[at..].to_owned()));
        }
        runs
    }

    fn number(&mut self, label: &str) -> Run {
        let footnote = self.by_label.get(label).map(|i| {
            self.taken[*i] = true;
            &self.footnotes[*i]
        });
        let key = self.one_note(label, footnote);
        let known = self.numbered.get(&key).copied().filter(|_| self.sharing != NoteSharing::Repeated);
        let number = known.unwrap_or_else(|| {
            self.add(footnote);
            self.numbered.insert(key, self.notes.len());
            self.notes.len()
        });
        let note = &mut self.notes[number - 1];
        note.references += 1;
        Run::Note { number, nth: note.references }
    }

    /// What references to one note have in common.
    fn one_note(&self, label: &str, footnote: Option<&Footnote>) -> String {
        let said = footnote.filter(|f| self.sharing == NoteSharing::Shared && !f.text.is_empty());
        match said {
            Some(f) if f.urls.len() == 1 && f.text == f.urls[0] => format!("= {}", sources::key(&f.text)),
            Some(f) => format!("= {}", f.text.split_whitespace().collect::<Vec<_>>().join(" ")),
            None => label.to_owned(),
        }
    }

    fn add(&mut self, footnote: Option<&Footnote>) {
        let (text, urls) = footnote.map_or_else(Default::default, |f| (f.text.clone(), f.urls.clone()));
        self.notes.push(Note { number: self.notes.len() + 1, text, urls, references: 0 });
    }

    pub(super) fn add_unreferenced(&mut self) {
        let footnotes = self.footnotes;
        for (i, footnote) in footnotes.iter().enumerate() {
            let shared = self.sharing == NoteSharing::Shared
                && self.numbered.contains_key(&self.one_note(&footnote.label, Some(footnote)));
            if !self.taken[i] && !footnote.text.is_empty() && !shared {
                self.add(Some(footnote));
            }
        }
    }
}
