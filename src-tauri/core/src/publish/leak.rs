//! Searches a finished file for the names of protected persons: every member of a ZIP, text without its markup, the values of
//! attributes, addresses resolved. What is found is told with its place, and the file is not handed out.

use super::protect::{Protected, decoded};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Where a name was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The member of the file, empty where it has none: `word/document.xml`.
    pub member: String,
    /// The words around it.
    pub words: String,
}

/// Most bytes that one member of a file of ours has, unpacked.
const LIMIT: u64 = 256 << 20;

/// The first leak in a file that was written, if there is one.
pub fn find(bytes: &[u8], protected: &Protected) -> Option<Leak> {
    if protected.is_empty() {
        return None;
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return in_text(&String::from_utf8_lossy(bytes), protected).map(|words| Leak { member: String::new(), words });
    }
    let broken = |what: &str| Some(Leak { member: what.to_owned(), words: "cannot be searched".to_owned() });
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return broken("the file") };
    for i in 0..archive.len() {
        let Ok(file) = archive.by_index(i) else { return broken("a member") };
        let Ok(member) = file.name().map(std::borrow::Cow::into_owned) else { return broken("a member") };
        let mut content = Vec::new();
        if file.take(LIMIT).read_to_end(&mut content).is_err() {
            return broken(&member);
        }
        let words = in_text(&member, protected).or_else(|| in_text(&String::from_utf8_lossy(&content), protected));
        if let Some(words) = words {
            return Some(Leak { member, words });
        }
    }
    None
}

fn in_text(text: &str, protected: &Protected) -> Option<String> {
    let words = words(text);
    let resolved = if words.contains('%') { decoded(&words) } else { String::new() };
    let address = || {
        let addresses = words.split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'));
        addresses.filter(|w| w.contains("://")).find(|w| protected.in_address(w)).map(str::to_owned)
    };
    protected.named(&words).or_else(|| protected.named(&resolved)).or_else(address)
}

/// Text without its markup: elements' names go, the values of their attributes stay, entities are letters again.
fn words(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        // a style sheet is ours, and its words look like names; what is in CDATA is text
        if rest.starts_with("<style") {
            rest = rest.find("</style>").map_or("", |end| &rest[end..]);
        }
        if let Some(inner) = rest.strip_prefix("<![CDATA[") {
            rest = inner;
            continue;
        }
        let end = rest.find('>').map_or(rest.len(), |e| e + 1);
        for value in rest[..end].split('"').skip(1).step_by(2) {
            out.push(' ');
            out.push_str(value);
        }
        out.push(' ');
        rest = &rest[end..];
    }
    out.push_str(rest);
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        out = out.replace(entity, sign);
    }
    out
}
