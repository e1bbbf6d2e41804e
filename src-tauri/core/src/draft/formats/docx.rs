//! Word: paragraphs, real footnotes and endnotes, fields that show a note's number again (`NOTEREF`). `[n]` typed by hand
//! stays text. Deleted text, field codes and the second copy that old readers get (`mc:Fallback`) are left out.

use super::Refusal;
use super::document::Document;
use super::xml::{Token, read};
use std::collections::HashMap;

/// The draft's text. `notes`: what kind, the member that holds them, the member that holds their addresses.
pub(super) fn text(
    document: &str,
    notes: &[(&'static str, Option<String>, Option<String>); 2],
) -> Result<String, Refusal> {
    let mut out = Document::default();
    let mut bookmarks: Vec<String> = Vec::new();
    let mut named: HashMap<String, String> = HashMap::new();
    // elements whose text is left out; `field`: between the code and the end of a field
    let (mut hidden, mut in_text, mut field, mut shown) = (0_usize, false, String::new(), false);
    read(document, |token| match token {
        Token::Open("Fallback" | "del" | "moveFrom", _) => hidden += 1,
        Token::Close("Fallback" | "del" | "moveFrom") => hidden = hidden.saturating_sub(1),
        Token::Open("fldSimple", a) => {
            hidden += 1;
            match noteref(&a.get("instr").unwrap_or_default()).and_then(|name| named.get(name)) {
                Some(key) => out.refer(key),
                None => hidden -= 1,
            }
            shown = hidden == 0;
        }
        Token::Close("fldSimple") if !shown => {
            hidden = hidden.saturating_sub(1);
        }
        Token::Open("fldChar", a) => match a.get("fldCharType").as_deref() {
            Some("begin") => field.clear(),
            Some("separate") => {
                if let Some(key) = noteref(&field).and_then(|name| named.get(name)) {
                    out.refer(key);
                    hidden += 1;
                    field.push('\0'); // its result is hidden
                }
            }
            Some("end") => {
                if field.ends_with('\0') {
                    hidden = hidden.saturating_sub(1);
                }
                field.clear();
            }
            _ => {}
        },
        Token::Open("bookmarkStart", a) => {
            if let Some(name) = a.get("name").filter(|_| bookmarks.len() < 64) {
                bookmarks.push(name);
            }
        }
        Token::Open(kind @ ("footnoteReference" | "endnoteReference"), a) if hidden == 0 => {
            let key = format!("{}{}", kind.trim_end_matches("Reference"), a.get("id").unwrap_or_default());
            out.refer(&key);
            for name in bookmarks.drain(..) {
                named.insert(name, key.clone());
            }
        }
        Token::Open("p", _) => bookmarks.clear(),
        Token::Open(name @ ("t" | "instrText"), _) => {
            in_text = true;
            if name == "instrText" {
                hidden += 1;
            }
        }
        Token::Close(name @ ("t" | "instrText")) => {
            in_text = false;
            if name == "instrText" {
                hidden = hidden.saturating_sub(1);
            }
        }
        Token::Open("tab", _) if hidden == 0 => out.write(" "),
        Token::Open("br" | "cr", _) if hidden == 0 => out.write("\n"),
        Token::Close("p") => out.end_paragraph(),
        Token::Text(words) if in_text && hidden == 0 => out.write(words),
        Token::Text(words) if in_text && field.len() < 256 => field.push_str(words),
        _ => {}
    })?;
    for (kind, member, addresses) in notes {
        if let Some(member) = member {
            read_notes(member, addresses.as_deref().unwrap_or(""), kind, &mut out)?;
        }
    }
    Ok(out.text())
}

/// `NOTEREF note1 \h` → `note1`
fn noteref(code: &str) -> Option<&str> {
    let mut words = code.split_whitespace();
    words.next().filter(|w| *w == "NOTEREF").and_then(|_| words.next())
}

fn read_notes(member: &str, addresses: &str, kind: &str, out: &mut Document) -> Result<(), Refusal> {
    let mut targets: HashMap<String, String> = HashMap::new();
    read(addresses, |token| {
        if let Token::Open("Relationship", a) = token
            && let (Some(id), Some(target)) = (a.get("Id"), a.get("Target"))
        {
            targets.insert(id, target);
        }
    })?;
    let (mut key, mut words, mut in_text, mut link) = (None, String::new(), false, None);
    read(member, |token| match token {
        Token::Open(name, a) if name == kind => {
            // what has a type is a line that Word draws, not a note
            key = a.get("id").filter(|_| a.get("type").is_none_or(|t| t == "normal")).map(|id| format!("{kind}{id}"));
            words.clear();
        }
        Token::Close(name) if name == kind => {
            if let Some(key) = key.take() {
                out.note(&key, &words);
            }
        }
        Token::Open("hyperlink", a) => link = a.get("id").map(|id| (id, words.len())),
        Token::Close("hyperlink") => {
            // an address behind words would be lost with the link
            if let Some((target, from)) = link.take().and_then(|(id, from)| Some((targets.get(&id)?, from)))
                && !words[from..].contains("://")
            {
                words.push(' ');
                words.push_str(target);
            }
        }
        Token::Open("t", _) => in_text = true,
        Token::Close("t") => in_text = false,
        Token::Open("tab" | "br" | "cr", _) | Token::Close("p") => words.push(' '),
        Token::Text(t) if in_text => words.push_str(t),
        _ => {}
    })
}
