//! Plain text, as monitors paste it: paragraphs with `[n]`, and the list of notes below, all parted by a blank line.

use super::set::{Page, Paragraph, Run};
use crate::chronicle::Chronicle;

/// The page as text.
pub fn write(page: &Page) -> String {
    let mut paragraphs: Vec<String> = Vec::with_capacity(page.sections.len() * 100 + page.notes.len() + 2);
    paragraphs.extend((!page.title.is_empty()).then(|| page.title.clone()));
    paragraphs.extend(page.introduction.iter().cloned());
    for section in &page.sections {
        paragraphs.extend((!section.heading.is_empty()).then(|| section.heading.clone()));
        paragraphs.extend(section.entries.iter().flatten().map(paragraph));
    }
    paragraphs.extend(page.closing.iter().cloned());
    for note in &page.notes {
        paragraphs.push(format!("[{}] {}", note.number, page.words(note)).trim_end().to_owned());
    }
    let mut text = paragraphs.join("\n\n");
    text.push('\n');
    text
}

fn paragraph(runs: &Paragraph) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text(words) => words.clone(),
            Run::Note { number, .. } => format!("[{number}]"),
        })
        .collect()
}

/// The chronicle as it was written: numbers, order and spacing kept, every paragraph and footnote byte for byte.
pub fn as_written(chronicle: &Chronicle) -> String {
    let entries = chronicle.entries.iter().map(|e| (&e.before, &e.text));
    let footnotes = chronicle.footnotes.iter().filter(|f| !f.line.is_empty()).map(|f| (&f.before, &f.line));
    let mut text = chronicle.title.clone().unwrap_or_default();
    for (before, words) in entries.chain(footnotes) {
        if !text.is_empty() {
            // what stood between parts that were set aside is at least a line's end
            text.push_str(if before.is_empty() { "\n" } else { before });
        }
        text.push_str(words);
    }
    text.push('\n');
    text
}
