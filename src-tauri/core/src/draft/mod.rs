//! A pasted page or document → paragraphs, entries and footnotes. Any text in, never fails, loses nothing: the parts
//! tile the text byte for byte.

use crate::chronicle::Period;
use crate::text::Span;

/// Longest text that is read, in bytes; a caller refuses more with a sentence.
pub const LIMIT: usize = 64 << 20;

/// What a stretch of a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// Site chrome above the first or below the last part, in any language: set aside.
    Frame,
    /// The chronicle's title.
    Title,
    /// An entry, without the white space around it; several paragraphs may belong to it.
    Entry,
    /// A line of the footnote list.
    Footnote,
    /// White space between parts.
    Space,
}

/// A stretch of the draft. Parts stand in order and tile it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Where it stands in the draft.
    pub span: Span,
}

/// Something a person should look at before the draft is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where.
    pub span: Span,
    /// What is doubtful, as a key that the window translates: `entry without a date`.
    pub reason: &'static str,
}

/// A draft taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// All of it, in order, without a gap.
    pub parts: Vec<Part>,
    /// From the title, else from years in the text beside the month; `None`: ask.
    pub period: Option<Period>,
    /// What is doubtful.
    pub doubts: Vec<Doubt>,
}

/// Takes `text` apart. `period` is what the caller knows better than the text.
pub fn take_apart(text: &str, period: Option<Period>) -> Draft {
    let part = Part { kind: PartKind::Entry, span: Span::new(0, text.len()) };
    Draft { parts: if text.is_empty() { vec![] } else { vec![part] }, period, doubts: vec![] }
}
