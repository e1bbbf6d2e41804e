//! A pasted page or document → paragraphs, entries and footnotes. Any text in, never fails, loses nothing: the parts
//! tile the text byte for byte.
//!
//! Lines are told apart by how they open: with a date, with a label `[12]`, or with neither. Then the rules, from top to
//! bottom of the page:
//! - the *frame* (the site's own words, in any language) is what stands above the first entry and below the last part,
//!   without a reference of its own and too short to be a story;
//! - an *entry* opens with a date. A line that opens with none belongs to the entry above it until that entry has its
//!   reference; after it, a line with a reference of its own is an entry without a date, kept and doubted;
//! - a *footnote* opens with a label, or with `6.` and an address; an address on the next line belongs to it.
//!
//! The period comes from the title, else from the years that stand beside the entries' month, see [`period`].

pub mod encoding;
pub mod formats;
mod lines;
mod period;

use crate::chronicle::Period;
use crate::dates::Written;
use crate::read::dateline::dated;
use crate::text::Span;
use lines::{Line, Opens};
use memchr::memchr_iter;

/// Longest text that is read, in bytes; a caller refuses more with a sentence.
pub const LIMIT: usize = 64 << 20;

/// What a stretch of a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// Site chrome above the first or below the last part, a heading between them: set aside, and given back.
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
    let lines = lines::lines(text);
    let mut pieces = assemble(text, &lines);
    let title = name_the_title(text, &mut pieces);
    let mut draft = Draft { parts: tile(&pieces, text.len()), ..Draft::default() };
    let entries = draft.parts.iter().filter(|p| p.kind == PartKind::Entry);
    let datelines: Vec<_> = entries.map(|entry| (entry.span, dateline(text, entry.span, &lines))).collect();
    draft.period = period.or_else(|| title.and_then(period::of_title)).or_else(|| {
        let dates = datelines.iter().filter_map(|(_, date)| *date).collect::<Vec<_>>();
        period::of_text(text, &dates)
    });
    draft.doubts = doubts(text, &datelines, draft.period);
    draft
}

/// Lines become titles, entries, footnotes and frame, without the white space between them.
fn assemble(text: &str, lines: &[Line]) -> Vec<Part> {
    let first = lines.iter().position(|l| l.opens == Opens::WithDate);
    let last_footnote = lines.iter().rposition(|l| l.opens == Opens::WithLabel);
    let mut pieces: Vec<Part> = Vec::new();
    // whether the entry above has its reference, so that what follows is no longer part of it
    let mut referred = false;
    for (i, line) in lines.iter().enumerate() {
        let words = line.span.of(text);
        let refers = line.refers;
        let above = pieces.last().map(|p| p.kind);
        let kind = match line.opens {
            Opens::WithDate => PartKind::Entry,
            Opens::WithLabel => PartKind::Footnote,
            Opens::WithAddress if above == Some(PartKind::Footnote) => {
                grow(&mut pieces, line.span);
                continue;
            }
            _ if first.is_none() => {
                // nothing opens with a date: every paragraph above the list may be an entry
                if last_footnote.is_some_and(|l| i > l) { PartKind::Frame } else { PartKind::Entry }
            }
            _ if first.is_some_and(|f| i < f) => {
                if refers && words.len() > STORY {
                    PartKind::Entry
                } else {
                    PartKind::Frame
                }
            }
            _ if above == Some(PartKind::Entry) && !referred => {
                if ends_the_page(lines, i, words) {
                    PartKind::Frame
                } else {
                    grow(&mut pieces, line.span);
                    referred = refers;
                    continue;
                }
            }
            _ if refers => PartKind::Entry,
            _ if above == Some(PartKind::Entry) && line.joined && words.len() > STORY => {
                grow(&mut pieces, line.span);
                continue;
            }
            _ if above == Some(PartKind::Entry) && words.len() > STORY && lines::ends_sentence(words) => {
                PartKind::Entry
            }
            _ => PartKind::Frame,
        };
        if kind == PartKind::Entry {
            referred = refers;
        }
        pieces.push(Part { kind, span: line.span });
    }
    pieces
}

/// Bytes that a line must have to be a story and no heading or button of the site.
const STORY: usize = 60;

/// The last part takes a further line.
fn grow(pieces: &mut [Part], line: Span) {
    if let Some(last) = pieces.last_mut() {
        last.span.end = line.end;
    }
}

/// Whether line `i` is the site's own line below the last entry: nothing but such lines follow, and it is short and no
/// sentence; or it is a heading of the footnote list.
fn ends_the_page(lines: &[Line], i: usize, words: &str) -> bool {
    let short = words.len() <= STORY && !lines::ends_sentence(words);
    let heads_the_list = lines.get(i + 1).is_some_and(|l| l.opens == Opens::WithLabel) && words.len() <= 40;
    heads_the_list || short && lines[i + 1..].iter().all(|l| l.opens == Opens::Plain)
}

/// Finds the title among the frame above the first entry, or before a first line without a date.
fn name_the_title<'t>(text: &'t str, pieces: &mut [Part]) -> Option<&'t str> {
    for piece in pieces.iter_mut().take(200) {
        let words = piece.span.of(text);
        if piece.kind == PartKind::Entry && dated(words).is_some() {
            return None;
        }
        if matches!(piece.kind, PartKind::Frame | PartKind::Entry) && period::is_title(words) {
            piece.kind = PartKind::Title;
            return Some(words);
        }
    }
    None
}

/// The pieces with the white space between them.
fn tile(pieces: &[Part], len: usize) -> Vec<Part> {
    let mut parts = Vec::with_capacity(pieces.len() * 2 + 1);
    let mut at = 0;
    let space =
        |from: usize, to: usize| (from < to).then_some(Part { kind: PartKind::Space, span: Span::new(from, to) });
    for piece in pieces {
        parts.extend(space(at, piece.span.start));
        parts.push(*piece);
        at = piece.span.end;
    }
    parts.extend(space(at, len));
    parts
}

/// The date that an entry opens with, which its line knows where it is a single one.
fn dateline(text: &str, entry: Span, lines: &[Line]) -> Option<Written> {
    let line = lines.binary_search_by_key(&entry.start, |line| line.span.start).ok().map(|at| lines[at]);
    line.filter(|line| line.span == entry).map_or_else(|| dated(entry.of(text)), |line| line.date)
}

/// `datelines`: every entry with the date it opens with.
fn doubts(text: &str, datelines: &[(Span, Option<Written>)], period: Option<Period>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut doubt = |span: Span, reason| doubts.push(Doubt { span, reason });
    let whole = Span::new(0, text.len());
    if datelines.is_empty() {
        doubt(whole, "no entry found");
    } else if period.is_none() {
        doubt(whole, "no year found");
    }
    for (entry, _) in datelines.iter().filter(|(_, date)| date.is_none()) {
        doubt(*entry, "entry without a date");
    }
    if text.contains('\0') {
        doubt(whole, "text holds characters that cannot be shown");
    }
    let turns = |c: char| matches!(c, '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}');
    if memchr_iter(0xe2, text.as_bytes()).any(|at| text[at..].starts_with(turns)) {
        doubt(whole, "text holds marks that turn the direction of writing");
    }
    doubts
}

#[cfg(test)]
mod tests;
