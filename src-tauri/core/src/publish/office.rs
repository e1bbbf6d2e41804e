//! What DOCX and ODT share: a ZIP whose members carry no day and no name, and text as XML.

use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A ZIP of `members`, in order. Those whose name is `mimetype` are stored, so that a file's kind stands in its first bytes.
pub(super) fn zipped(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(32 * 1024)));
    for (name, content) in members {
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        // the default day is 1 January 1980: what is published says nothing about when it was made
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(*name, options).expect("names are ours, few and different");
        zip.write_all(content.as_bytes()).expect("memory takes what is written");
    }
    zip.finish().expect("memory takes what is written").into_inner()
}

/// The declaration of every member.
pub(super) const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// The note's words cut into stretches of text and addresses (`true`).
pub(super) fn pieces<'t>(text: &'t str, urls: &[String]) -> Vec<(&'t str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for url in urls.iter().filter(|u| u.starts_with("https://") || u.starts_with("http://")) {
        let Some(at) = rest.find(url.as_str()) else { continue };
        pieces.push((&rest[..at], false));
        pieces.push((&rest[at..at + url.len()], true));
        rest = &rest[at + url.len()..];
    }
    pieces.push((rest, false));
    pieces.retain(|(words, _)| !words.is_empty());
    pieces
}
