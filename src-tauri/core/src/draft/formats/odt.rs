//! OpenDocument text: paragraphs, real footnotes and endnotes, references to a note made again. Deleted text and comments are
//! left out.

use super::Refusal;
use super::document::Document;
use super::xml::{Token, read};

/// Most spaces that one element stands for; more is no typing.
const SPACES: usize = 64;

pub(super) fn text(content: &str) -> Result<String, Refusal> {
    let mut out = Document::default();
    // the note at hand, and where in its words the link at hand began
    let (mut key, mut words, mut link): (Option<String>, String, Option<(String, usize)>) = (None, String::new(), None);
    let (mut hidden, mut in_body, mut in_text) = (0_usize, false, false);
    read(content, |token| match token {
        Token::Open("body", _) => in_text = true,
        Token::Open("tracked-changes" | "annotation" | "note-citation" | "binary-data", _) => hidden += 1,
        Token::Close("tracked-changes" | "annotation" | "note-citation" | "binary-data") => {
            hidden = hidden.saturating_sub(1);
        }
        Token::Open("note-ref", a) => {
            hidden += 1;
            if let Some(key) = a.get("ref-name") {
                out.refer(&key);
            }
        }
        Token::Close("note-ref") => hidden = hidden.saturating_sub(1),
        Token::Open("note", a) if hidden == 0 => {
            let id = a.get("id").unwrap_or_default();
            out.refer(&id);
            key = Some(id);
            words.clear();
        }
        Token::Open("note-body", _) => in_body = true,
        Token::Close("note-body") => in_body = false,
        Token::Close("note") => {
            if let Some(key) = key.take() {
                out.note(&key, &words);
            }
        }
        Token::Open("a", attributes) if in_body => link = attributes.get("href").map(|href| (href, words.len())),
        Token::Close("a") if in_body => {
            if let Some((href, from)) = link.take()
                && !words[from..].contains("://")
            {
                words.push(' ');
                words.push_str(&href);
            }
        }
        Token::Open("s", a) if hidden == 0 => {
            let count = a.get("c").and_then(|c| c.parse().ok()).unwrap_or(1).min(SPACES);
            if in_body { words.push(' ') } else { out.write(&" ".repeat(count)) }
        }
        Token::Open("tab", _) if hidden == 0 => {
            if in_body {
                words.push(' ');
            } else {
                out.write(" ");
            }
        }
        Token::Open("line-break", _) if hidden == 0 => {
            if in_body {
                words.push(' ');
            } else {
                out.write("\n");
            }
        }
        Token::Close("p" | "h") => {
            if in_body {
                words.push(' ');
            } else {
                out.end_paragraph();
            }
        }
        Token::Text(t) if in_text && hidden == 0 => {
            if in_body {
                words.push_str(t);
            } else {
                out.write(t);
            }
        }
        _ => {}
    })?;
    Ok(out.text())
}
