//! Files as they come → a draft's text, or a chronicle. What a file is, its first bytes tell, never its name.
//!
//! A document (HTML, DOCX, ODT, Markdown) becomes the text that a monitor would paste: paragraphs, `[n]` where a note is
//! referred to, the list of notes below. Real footnotes get numbers in the order they are met, after any `[n]` that the
//! text has of its own. Pictures, styles, comments, deleted text and macros are left where they are; nothing is fetched.
//!
//! Bounds, against files made to hurt: a member of a ZIP is read up to [`LIMIT`], however small it was packed; XML is
//! read as a stream, so that depth costs nothing; entities are never expanded, other than the five that XML knows and numbers.

mod document;
mod docx;
mod html;
mod markdown;
mod odt;
mod xml;

use super::LIMIT;
use super::encoding::{self, NoText};
use crate::chronicle::Chronicle;
use crate::publish::json::{self, NoChronicle};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub enum Brought {
    /// A draft, to be taken apart and read.
    Text(String),
    /// A chronicle that Kronika wrote, whole.
    Chronicle(Box<Chronicle>),
}

/// Why a file cannot be brought in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no text and no document.
    #[error(transparent)]
    NoText(#[from] NoText),
    /// JSON, but not a chronicle.
    #[error(transparent)]
    NoChronicle(#[from] NoChronicle),
    /// A damaged or foreign ZIP, or XML that breaks off.
    #[error("this document cannot be read: {0}. Open it in its own program, and save it again or copy its text.")]
    Damaged(String),
    /// Unpacked it is longer than a month can be.
    #[error("this document unpacks to more than {} MiB. It is no month of entries, or it was made to do harm.", LIMIT >> 20)]
    TooLarge,
}

/// Brings a file in.
pub fn bring(bytes: &[u8]) -> Result<Brought, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") {
        return office(bytes).map(Brought::Text);
    }
    let text = encoding::text(bytes)?;
    if let Some(chronicle) = chronicle(&text) {
        return Ok(Brought::Chronicle(Box::new(chronicle?)));
    }
    let head = text.trim_start_matches('\u{feff}').trim_start();
    if html::is_html(head) {
        return Ok(Brought::Text(html::text(&text)));
    }
    if markdown::is_markdown(&text) {
        return Ok(Brought::Text(markdown::text(&text)));
    }
    Ok(Brought::Text(text))
}

/// The chronicle in a text that is Kronika's JSON; `None` for every other text.
pub fn chronicle(text: &str) -> Option<Result<Chronicle, NoChronicle>> {
    let head = text.trim_start_matches('\u{feff}').trim_start();
    (head.starts_with('{') && head.contains("\"kronika\"")).then(|| json::read(text))
}

fn office(bytes: &[u8]) -> Result<String, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| Refusal::Damaged(e.to_string()))?;
    let mut member = |name: &str| -> Result<Option<String>, Refusal> {
        let Ok(file) = archive.by_name(name) else { return Ok(None) };
        let mut content = Vec::new();
        file.take(LIMIT as u64 + 1).read_to_end(&mut content).map_err(|e| Refusal::Damaged(e.to_string()))?;
        if content.len() > LIMIT {
            return Err(Refusal::TooLarge);
        }
        Ok(Some(String::from_utf8_lossy(&content).into_owned()))
    };
    if let Some(document) = member("word/document.xml")? {
        let notes = [
            ("footnote", member("word/footnotes.xml")?, member("word/_rels/footnotes.xml.rels")?),
            ("endnote", member("word/endnotes.xml")?, member("word/_rels/endnotes.xml.rels")?),
        ];
        return docx::text(&document, &notes);
    }
    if let Some(content) = member("content.xml")? {
        return odt::text(&content);
    }
    Err(Refusal::NoText(NoText::Binary))
}
