//! Markdown with `[^n]` notes, as pandoc, GitHub and static-site generators read them. Whatever Markdown would take for
//! markup is escaped, so that the words come back as they were.

use super::office::pieces;
use super::set::{Page, Paragraph, Run};

/// The page as Markdown.
pub fn write(page: &Page) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    paragraphs.extend((!page.title.is_empty()).then(|| format!("# {}", escape(&page.title))));
    paragraphs.extend(page.introduction.iter().map(|w| line(w)));
    for section in &page.sections {
        paragraphs.extend((!section.heading.is_empty()).then(|| format!("## {}", escape(&section.heading))));
        paragraphs.extend(section.entries.iter().flatten().map(paragraph));
    }
    paragraphs.extend(page.closing.iter().map(|w| line(w)));
    for note in &page.notes {
        let mut words = String::new();
        for (piece, is_address) in pieces(page.words(note), &note.urls) {
            // in angle brackets an address is a link, and nothing in it is markup
            words.push_str(&if is_address { format!("<{}>", piece.replace('>', "%3E")) } else { escape(piece) });
        }
        paragraphs.push(format!("[^{}]: {words}", note.number).trim_end().to_owned());
    }
    let mut text = paragraphs.join("\n\n");
    text.push('\n');
    text
}

fn paragraph(runs: &Paragraph) -> String {
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(words) => out.push_str(&escape(words)),
            Run::Note { number, .. } => out.push_str(&format!("[^{number}]")),
        }
    }
    opened(out)
}

fn line(words: &str) -> String {
    opened(escape(words))
}

/// Keeps a paragraph from opening as a list, a heading or a rule: `1. May`, `- `, `+ `, `(1) `, `# `, `=`.
fn opened(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match text.as_bytes().first() {
        Some(b'-' | b'+' | b'#' | b'=' | b':' | b'%' | b'(') => format!("\\{text}"),
        Some(_) if digits > 0 && digits <= 9 && matches!(text.as_bytes().get(digits), Some(b'.' | b')')) => {
            format!("{}\\{}", &text[..digits], &text[digits..])
        }
        _ => text,
    }
}

/// The signs that begin markup inside a line.
pub const SIGNS: [char; 13] = ['\\', '`', '*', '_', '[', ']', '<', '>', '~', '^', '$', '|', '&'];

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let chars: Vec<char> = text.chars().collect();
    for (i, c) in chars.iter().enumerate() {
        // pandoc's smart signs, citations and quotes: `...`, `--`, `@name`, `'`, `"`
        let smart = matches!(c, '\'' | '"' | '@' | '#') || matches!(c, '.' | '-') && chars.get(i + 1) == Some(c);
        if SIGNS.contains(c) || smart {
            out.push('\\');
        }
        out.push(*c);
    }
    out
}
