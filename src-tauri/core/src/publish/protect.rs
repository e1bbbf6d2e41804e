//! Protected persons leave every form as initials or a role: in prose, in footnotes, in the words of addresses, in the record
//! and in metadata. Done once, on the chronicle, before anything is set; [`super::leak`] then searches what was written.
//!
//! A name is found in all its spellings and scripts, a bare surname too, so that rather too much is hidden than too little.

mod hidden;

use self::hidden::Hidden;
use super::style::{HouseStyle, Language};
use crate::chronicle::{Chronicle, Decision, Entry, Footnote, Mention, Person, Reading, Source};
use crate::names;
use crate::read::references;
use crate::sources;
use crate::text::Span;
use std::borrow::Cow;

/// The protected people of a chronicle, and what stands for each.
pub struct Protected {
    people: Vec<Hidden>,
}

/// What was replaced: the place in the text as it was, and the bytes that stand there now.
type Changes = Vec<(Span, usize)>;

impl Protected {
    /// Those of `chronicle` whose names must never be published.
    pub fn of(chronicle: &Chronicle, style: &HouseStyle) -> Self {
        let people = chronicle.people.iter().filter(|p| p.protected).map(|p| Hidden::of(p, style)).collect();
        Self { people }
    }

    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// The first place where one of them is named, as the words around it.
    pub fn named(&self, text: &str) -> Option<String> {
        let (span, _) = self.places(text).into_iter().next()?;
        let around = |at: usize, step: isize| {
            let mut at = at.saturating_add_signed(step).min(text.len());
            while !text.is_char_boundary(at) {
                at += 1;
            }
            at
        };
        Some(text[around(span.start, -30)..around(span.end, 30)].trim().to_owned())
    }

    /// Every place that names one of them, and what is to stand there, in order.
    fn places(&self, text: &str) -> Vec<(Span, &str)> {
        let (seen, origin) = visible(text);
        let mut places: Vec<(Span, &str)> = Vec::new();
        for person in &self.people {
            for span in person.wanted.find(&seen).into_iter().chain(person.run_together(&seen)) {
                let span = origin.as_ref().map_or(span, |o| Span::new(o[span.start], o[span.end]));
                if !places.iter().any(|(other, _)| other.overlaps(span)) {
                    places.push((span, &person.instead));
                }
            }
        }
        places.sort_unstable();
        places
    }

    /// Whether an address tells one of them, in words, run together or percent-encoded.
    pub fn in_address(&self, url: &str) -> bool {
        let plain = decoded(url);
        let letters: String = names::fold(&plain).chars().filter(|c| c.is_alphanumeric()).collect();
        self.people
            .iter()
            .any(|p| !p.wanted.find(&plain).is_empty() || p.stems.iter().any(|s| letters.contains(s.as_str())))
    }

    /// The chronicle without their names.
    pub fn hide(&self, chronicle: &Chronicle, style: &HouseStyle) -> Chronicle {
        Chronicle {
            id: chronicle.id.clone(),
            title: chronicle.title.as_ref().map(|t| self.text(t).0),
            period: chronicle.period,
            entries: chronicle.entries.iter().map(|e| self.entry(e, style.language)).collect(),
            footnotes: chronicle.footnotes.iter().map(|f| self.footnote(f, style.language)).collect(),
            people: chronicle.people.iter().map(|p| self.person(p)).collect(),
            sources: chronicle.sources.iter().filter_map(|s| self.source(s, style.language)).collect(),
        }
    }

    /// What is known of a source, without her name; nothing of one whose address tells it.
    fn source(&self, source: &Source, language: Language) -> Option<Source> {
        if self.in_address(&source.url) {
            return None;
        }
        let text = |words: &str| self.with_addresses(words, &[], language).0;
        Some(Source {
            url: source.url.clone(),
            publisher: text(&source.publisher),
            title: text(&source.title),
            author: text(&source.author),
            published: text(&source.published),
            accessed: text(&source.accessed),
            language: text(&source.language),
            archived: if self.in_address(&source.archived) { String::new() } else { source.archived.clone() },
        })
    }

    /// Whether a decision names one of them, in its words or in what they say.
    fn tells(&self, decision: &Decision) -> bool {
        let value = decision.value.as_ref().and_then(|v| serde_json::to_string(v).ok()).unwrap_or_default();
        [&decision.words, &value].iter().any(|words| self.named(words).is_some())
    }

    /// The house style's own words without their names.
    pub fn hide_style(&self, style: &HouseStyle) -> HouseStyle {
        let text = |words: &str| self.text(words).0;
        HouseStyle {
            title: text(&style.title),
            introduction: text(&style.introduction),
            closing: text(&style.closing),
            ..style.clone()
        }
    }

    /// `text` with something else for each name, and where: (place in `text`, bytes that stand there now).
    fn text(&self, text: &str) -> (String, Changes) {
        replaced(text, &self.places(text))
    }

    /// The text with its addresses looked at first, and with `mentions` of theirs that their names do not tell (`Saule`): one that tells a name goes, and its publisher stays. The changes are those
    /// of addresses, then, counted in what they left, those of names.
    fn with_addresses(&self, text: &str, mentions: &[(Span, &str)], language: Language) -> (String, [Changes; 2]) {
        let mut places: Vec<(Span, String)> = Vec::new();
        for url in references::urls(text) {
            let from = places.last().map_or(0, |(span, _)| span.end);
            if let Some(at) = text[from..].find(&url).filter(|_| self.in_address(&url)) {
                let who = sources::publisher(&url).unwrap_or_default();
                let withheld = match language {
                    Language::En => "address withheld",
                    Language::Ru => "адрес скрыт",
                    Language::Kk => "мекенжайы жасырылған",
                };
                places.push((Span::new(from + at, from + at + url.len()), format!("{who}, {withheld}")));
            }
        }
        let addresses: Vec<(Span, &str)> = places.iter().map(|(span, words)| (*span, words.as_str())).collect();
        let (without, moved) = replaced(text, &addresses);
        let mut names = self.places(&without);
        for (span, instead) in mentions {
            let span = shifted(*span, &moved);
            if !names.iter().any(|(other, _)| other.overlaps(span)) {
                names.push((span, instead));
            }
        }
        names.sort_unstable();
        let (out, moved_again) = replaced(&without, &names);
        (out, [moved, moved_again])
    }

    fn entry(&self, entry: &Entry, language: Language) -> Entry {
        let mentions: Vec<(Span, &str)> = (entry.reading.persons.iter())
            .filter_map(|p| Some((p.span, self.people.iter().find(|h| h.name == p.value.name)?.instead.as_str())))
            .collect();
        let (text, moved) = self.with_addresses(&entry.text, &mentions, language);
        let references = references::read(&text);
        let reading = self.reading(&entry.reading, &moved, references);
        // what was decided of her words is told with them
        let decisions = entry.decisions.iter().filter(|d| !self.tells(d)).cloned().collect();
        Entry { id: entry.id.clone(), before: entry.before.clone(), text, reading, state: entry.state, decisions }
    }

    fn reading(&self, r: &Reading, moved: &[Changes; 2], references: Vec<crate::chronicle::Reference>) -> Reading {
        let mut r = r.clone();
        let spans = (r.date.iter_mut().map(|f| &mut f.span))
            .chain(r.places.iter_mut().map(|f| &mut f.span))
            .chain(r.persons.iter_mut().map(|f| &mut f.span))
            .chain(r.citations.iter_mut().map(|f| &mut f.span))
            .chain(r.measures.iter_mut().map(|f| &mut f.span));
        for span in spans {
            *span = moved.iter().fold(*span, |span, changes| shifted(span, changes));
        }
        r.dateline_end = moved.iter().fold(Span::new(0, r.dateline_end), |span, changes| shifted(span, changes)).end;
        r.references = references;
        for mention in &mut r.persons {
            if let Some(person) = self.people.iter().find(|p| p.name == mention.value.name) {
                mention.value = Mention {
                    name: person.instead.clone(),
                    surname: person.instead.clone(),
                    given: String::new(),
                    patronymic: String::new(),
                    ..mention.value.clone()
                };
            }
        }
        for tag in &mut r.tags {
            tag.tag = self.text(&tag.tag).0;
        }
        for name in r.measures.iter_mut().flat_map(|m| &mut m.value.persons) {
            if let Some(person) = self.people.iter().find(|p| p.name == *name) {
                name.clone_from(&person.instead);
            }
        }
        r
    }

    fn footnote(&self, f: &Footnote, language: Language) -> Footnote {
        let line = self.with_addresses(&f.line, &[], language).0;
        let text = self.with_addresses(&f.text, &[], language).0;
        Footnote {
            id: f.id.clone(),
            label: f.label.clone(),
            line,
            before: f.before.clone(),
            urls: references::urls(&text),
            text,
        }
    }

    fn person(&self, person: &Person) -> Person {
        let hidden = self.people.iter().find(|p| p.name == person.name);
        Person {
            name: hidden.map_or_else(|| person.name.clone(), |h| h.instead.clone()),
            spellings: if hidden.is_some() { vec![] } else { person.spellings.clone() },
            perhaps: if hidden.is_some() {
                vec![]
            } else {
                person.perhaps.iter().filter(|p| !self.hides(p)).cloned().collect()
            },
            roles: person.roles.clone(),
            protected: person.protected,
        }
    }

    fn hides(&self, name: &str) -> bool {
        self.people.iter().any(|p| p.name == name)
    }
}

/// The text without signs that nobody sees and that part a name all the same, and where each of its bytes stood.
fn visible(text: &str) -> (Cow<'_, str>, Option<Vec<usize>>) {
    const UNSEEN: [char; 8] =
        ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'];
    if !text.contains(UNSEEN) {
        return (Cow::Borrowed(text), None);
    }
    let mut seen = String::with_capacity(text.len());
    let mut origin = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices().filter(|(_, c)| !UNSEEN.contains(c)) {
        seen.push(c);
        origin.extend(at..at + c.len_utf8());
    }
    origin.push(text.len());
    (Cow::Owned(seen), Some(origin))
}

fn replaced(text: &str, places: &[(Span, &str)]) -> (String, Changes) {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (span, instead) in places {
        out.push_str(&text[at..span.start]);
        out.push_str(instead);
        at = span.end;
    }
    out.push_str(&text[at..]);
    (out, places.iter().map(|(span, instead)| (*span, instead.len())).collect())
}

/// Where `span` stands after the changes; one inside a change becomes all that stands there now.
fn shifted(span: Span, moved: &[(Span, usize)]) -> Span {
    let (mut start, mut end) = (span.start, span.end);
    for (change, len) in moved.iter().rev() {
        let by = |at: usize| (at + len).saturating_sub(change.len());
        if change.end <= start && (change.end < end || start == end) {
            (start, end) = (by(start), by(end));
        } else if change.start < end {
            start = start.min(change.start);
            end = if change.end <= end { by(end) } else { change.start + len };
        }
    }
    Span::new(start, end)
}

/// An address with its percent signs resolved, as far as they make text.
pub(super) fn decoded(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    let mut rest = url.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex =
            |at: usize| after.get(at).and_then(|b| char::from(*b).to_digit(16)).and_then(|d| u8::try_from(d).ok());
        if let (b'%', Some(high), Some(low)) = (first, hex(0), hex(1)) {
            bytes.push(high * 16 + low);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
