//! Lines of a draft, and how each opens.

use crate::dates::Written;
use crate::read::dateline::dated;
use crate::read::references;
use crate::text::Span;
use memchr::{memchr, memchr3};

/// How a line opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    /// A dateline: an entry.
    WithDate,
    /// A label, or a number and an address: a footnote.
    WithLabel,
    /// A bare address.
    WithAddress,
    /// Anything else.
    Plain,
}

/// A line that says something, without the white space around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) span: Span,
    pub(super) opens: Opens,
    /// The date it opens with.
    pub(super) date: Option<Written>,
    /// Whether a reference stands in it.
    pub(super) refers: bool,
    /// Whether no blank line stands above it.
    pub(super) joined: bool,
}

/// Every line that is not blank. A line ends at `\n`, `\r\n`, a lone `\r`, or a Unicode line or paragraph separator.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut blank = true;
    let mut at = 0;
    while at <= text.len() {
        let line = &text[at..end_of_line(text, at)];
        let words = line.trim_matches(is_space);
        if words.is_empty() {
            // between `\r` and `\n` there is an empty piece that is no blank line
            let between = at > 0 && text.as_bytes()[at - 1] == b'\r' && text.as_bytes().get(at) == Some(&b'\n');
            blank |= !between;
        } else {
            let start = at + (words.as_ptr() as usize - line.as_ptr() as usize);
            let span = Span::new(start, start + words.len());
            let (opens, date) = opens(words);
            lines.push(Line { span, opens, date, refers: refers(words), joined: !blank });
            blank = false;
        }
        at += line.len();
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    rewrap(text, &mut lines);
    lines
}

/// Where the line that starts at `from` ends: before its mark, or with the text.
fn end_of_line(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let end = memchr3(b'\n', b'\r', 0xe2, &bytes[at..]).map_or(text.len(), |more| at + more);
        if let Some(feed) = memchr(b'\x0c', &bytes[at..end]) {
            return at + feed;
        }
        if bytes.get(end) != Some(&0xe2) || text[end..].starts_with(['\u{2028}', '\u{2029}']) {
            return end;
        }
        at = end + 1; // a quotation mark or a dash
    }
}

/// White space and the marks that hide at the ends of pasted lines.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
}

/// A date in the middle of a hard-wrapped sentence opens no entry: the line above is long, has no end, and this line
/// follows it at once.
fn rewrap(text: &str, lines: &mut [Line]) {
    for i in 1..lines.len() {
        let above = lines[i - 1];
        let words = above.span.of(text);
        let broken = lines[i].joined
            && !above.refers
            && words.len() > 50
            && words.ends_with(|c: char| c.is_lowercase() || c == ',');
        if lines[i].opens == Opens::WithDate && broken {
            lines[i].opens = Opens::Plain;
        }
    }
}

/// How a line opens, and the date it opens with.
fn opens(words: &str) -> (Opens, Option<Written>) {
    if let Some((_, len)) = references::label(words) {
        // entries that are numbered in brackets open with their date all the same
        let is_entry = dated(words[len..].trim_start()).is_some();
        return if is_entry { (Opens::WithDate, dated(words)) } else { (Opens::WithLabel, None) };
    }
    let date = dated(words);
    let opens = match () {
        () if date.is_some() => Opens::WithDate,
        () if references::number(words).is_some() => Opens::WithLabel,
        () if words.starts_with("http://") || words.starts_with("https://") => Opens::WithAddress,
        () => Opens::Plain,
    };
    (opens, date)
}

fn refers(words: &str) -> bool {
    let mut from = 0;
    while let Some(open) = memchr(b'[', &words.as_bytes()[from..]) {
        from += open;
        if references::label(&words[from..]).is_some() {
            return true;
        }
        from += 1;
    }
    false
}

/// Whether the words end like a sentence, a reference aside.
pub(super) fn ends_sentence(words: &str) -> bool {
    words
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']' | ' '))
        .ends_with(['.', '!', '?', '”', '»', '…', '"', ';'])
}
