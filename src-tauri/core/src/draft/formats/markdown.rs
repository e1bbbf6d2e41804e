//! Markdown with `[^n]` notes, as Kronika, pandoc and GitHub write it. Lines of a paragraph are joined, escapes and
//! emphasis resolved; what is not understood stays as it is.

use super::document::Document;

/// Whether a note is defined in it: `[^1]: …` opens a line.
pub(super) fn is_markdown(text: &str) -> bool {
    text.lines().any(|line| definition(line).is_some())
}

pub(super) fn text(text: &str) -> String {
    let mut out = Document::default();
    let mut paragraph = String::new();
    let mut note: Option<(String, String)> = None;
    for line in text.lines().chain([""]) {
        let blank = line.trim().is_empty();
        if let Some((key, words)) = definition(line) {
            close(&mut out, &mut paragraph, &mut note);
            note = Some((key.to_owned(), words.to_owned()));
        } else if let Some((_, words)) =
            note.as_mut().filter(|_| !blank && (line.starts_with("    ") || paragraph.is_empty()))
        {
            // a note goes on in indented lines, and in those that follow it at once
            words.push(' ');
            words.push_str(line.trim());
        } else if blank {
            close(&mut out, &mut paragraph, &mut note);
        } else {
            if !paragraph.is_empty() {
                paragraph.push(if paragraph.ends_with("  ") || paragraph.ends_with('\\') { '\n' } else { ' ' });
            }
            paragraph.push_str(line.trim_start());
        }
    }
    out.text()
}

fn close(out: &mut Document, paragraph: &mut String, note: &mut Option<(String, String)>) {
    let words = std::mem::take(paragraph);
    let heading = words.trim_start_matches('#');
    let words = if heading.starts_with(' ') && heading.len() < words.len() { heading.trim() } else { words.as_str() };
    plain(words, out, true);
    out.end_paragraph();
    if let Some((key, words)) = note.take() {
        let mut said = Document::default();
        plain(&words, &mut said, false);
        out.note(&key, said.at_hand());
    }
}

/// `[^key]: words`
fn definition(line: &str) -> Option<(&str, &str)> {
    let (key, words) = line.strip_prefix("[^")?.split_once("]:")?;
    let fits = !key.is_empty() && key.len() <= 64 && !key.contains(char::is_whitespace) && !key.contains('[');
    fits.then(|| (key, words.trim()))
}

/// Longest address, in bytes.
const ADDRESS: usize = 8192;

/// What stands before and after the first `sign`, where it stands within `most` bytes: looked for no farther, so that the work
/// grows with the text and not with its square.
fn part<'t>(text: &'t str, sign: &str, most: usize) -> Option<(&'t str, &'t str)> {
    let mut end = text.len().min(most + sign.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let at = text[..end].find(sign)?;
    Some((&text[..at], &text[at + sign.len()..]))
}

/// Writes the words without their markup. `refers`: whether `[^key]` is a reference.
fn plain(text: &str, out: &mut Document, refers: bool) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let sign = after.chars().next();
                if let Some(sign) = sign.filter(char::is_ascii_punctuation) {
                    out.write(sign.encode_utf8(&mut [0; 4]));
                    rest = &after[1..];
                } else {
                    out.write("\\");
                    rest = after;
                }
                continue;
            }
            '[' if refers && after.starts_with('^') => {
                if let Some((key, further)) = part(&after[1..], "]", 64).filter(|(k, _)| !k.is_empty()) {
                    out.refer(key);
                    rest = further;
                    continue;
                }
                out.write("[");
            }
            // `[words](address)`: in a note both are kept
            '[' => {
                let link = part(after, "](", 1024).and_then(|(words, r)| Some((words, part(r, ")", ADDRESS)?)));
                if let Some((words, (address, further))) = link.filter(|(w, _)| !w.contains('[')) {
                    out.write(words);
                    if !refers {
                        out.write(" ");
                        out.write(address);
                    }
                    rest = further;
                    continue;
                }
                out.write("[");
            }
            '<' => {
                let address = part(after, ">", ADDRESS).filter(|(a, _)| a.starts_with("http") && !a.contains(' '));
                if let Some((address, further)) = address {
                    out.write(&address.replace("%3E", ">"));
                    rest = further;
                    continue;
                }
                out.write("<");
            }
            '*' | '_' | '`' => {
                // inside a word an underscore is a letter of an address
                let inside = out.at_hand().ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
                if c == '_' && inside {
                    out.write("_");
                }
            }
            c => out.write(c.encode_utf8(&mut [0; 4])),
        }
        rest = after;
    }
}
