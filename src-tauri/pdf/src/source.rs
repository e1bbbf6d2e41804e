//! The page as Typst's own text. Words stand in it as strings, never as markup, so that nothing in a chronicle can be taken for
//! a command. How it looks is said in `chronicle.typ`.

use kronika_core::publish::set::{Note, Page, Paragraph, Run};
use std::fmt::Write as _;

pub(crate) fn typst(page: &Page) -> String {
    let mut out = String::from(include_str!("chronicle.typ"));
    let (title, language) = (string(page.heading()), string(page.language.tag()));
    let _ = writeln!(out, "#show: chronicle.with(title: {title}, language: {language})"); // into a String nothing fails
    for words in &page.introduction {
        let _ = writeln!(out, "#par[#{}]", string(words));
    }
    for section in &page.sections {
        if !section.heading.is_empty() {
            let _ = writeln!(out, "#heading(level: 2)[#{}]", string(&section.heading));
        }
        for words in section.entries.iter().flatten() {
            paragraph(&mut out, page, words);
        }
    }
    for words in &page.closing {
        let _ = writeln!(out, "#par[#{}]", string(words));
    }
    for note in page.notes.iter().filter(|n| n.references == 0) {
        let number = string(&format!("[{}] ", note.number));
        let _ = writeln!(out, "#par(text(size: 8pt)[#{number};{}])", words(page, note));
    }
    out
}

fn paragraph(out: &mut String, page: &Page, paragraph: &Paragraph) {
    out.push_str("#par[");
    for run in paragraph {
        let _ = match run {
            Run::Text(words) => write!(out, "#{};", string(words)),
            Run::Note { number, nth: 1 } => match page.notes.get(number - 1) {
                Some(note) => write!(out, "#note[{}]<note-{number}>", words(page, note)),
                None => Ok(()),
            },
            Run::Note { number, .. } => write!(out, "#footnote(<note-{number}>)"),
        };
    }
    out.push_str("]\n");
}

/// A note's words, its addresses as links.
fn words(page: &Page, note: &Note) -> String {
    let mut out = String::new();
    let mut rest = page.words(note);
    for url in note.urls.iter().filter(|u| u.starts_with("https://") || u.starts_with("http://")) {
        let Some(at) = rest.find(url.as_str()) else { continue };
        let address = string(url);
        let _ = write!(out, "#{};#link({address})[#breakable({address})];", string(&rest[..at]));
        rest = &rest[at + url.len()..];
    }
    let _ = write!(out, "#{};", string(rest));
    out
}

/// A string of Typst's.
fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
