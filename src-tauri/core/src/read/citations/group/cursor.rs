//! Reads on from the word for article: numbers, and what stands beside each.

use super::Number;
use super::words::{
    ARTICLE_BEHIND, NUMBER_WORDS, PART, POINT, counts_articles, is_article, is_word_for_article, opens_article,
};
use crate::chronicle::Code;
use crate::lexicon::{codes, statutes};
use crate::text::{Span, begins_with, in_small_letters, is_letter, is_letter_or_digit};

/// What stands beside an article's number.
pub(super) enum Qualifier {
    Part(String),
    Point(String),
    /// A part where none is given yet, else a point of it: `Part 4, Paragraph 1`.
    Paragraph(String),
}

/// The part that stands at `at`, behind the name of the act: `Article 488 of the CAO, part 6`; and where it ends.
pub(in crate::read::citations) fn part_after(text: &str, at: usize) -> Option<(String, usize)> {
    let mut cursor = Cursor::new(text, at);
    match cursor.part()? {
        Qualifier::Part(part) | Qualifier::Paragraph(part) => Some((part, cursor.at)),
        Qualifier::Point(_) => None,
    }
}

/// Where the title of the article ends, `(Violation of the rules)` or `“Incitement of discord”`, when it stands at `at`.
pub(in crate::read::citations) fn title_end(text: &str, at: usize) -> Option<usize> {
    title_at(text, at).map(|(_, end)| end)
}

/// The words of the title that stands at `at`.
pub(in crate::read::citations) fn title(text: &str, at: usize) -> Option<&str> {
    title_at(text, at).map(|(words, _)| words)
}

/// The title at `at`, and where its closing mark ends.
fn title_at(text: &str, at: usize) -> Option<(&str, usize)> {
    const LONGEST: usize = 240;
    let rest = text.get(at..)?;
    let words = rest.trim_start_matches([' ', '\u{a0}', ',']);
    let (open, close) =
        [('(', ')'), ('“', '”'), ('«', '»'), ('"', '"')].into_iter().find(|(open, _)| words.starts_with(*open))?;
    let title = &words[open.len_utf8()..];
    let end = title
        .char_indices()
        .take_while(|(i, c)| *i < LONGEST && *c != '\n' && !c.is_ascii_digit())
        .find(|(_, c)| *c == close)?
        .0;
    (end > 0).then(|| (&title[..end], at + (rest.len() - title.len()) + end + close.len_utf8()))
}

/// Reads on from a place.
pub(super) struct Cursor<'t> {
    text: &'t str,
    pub(super) at: usize,
    /// Whether the part just read may have further ones beside it.
    more: bool,
    /// Whether its word said so: `parts`.
    plural: bool,
    /// How the part before was told.
    told: Told,
}

/// How the part of an article was told: what a `p.` behind it means hangs on that.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Not,
    /// `p. 2`: another `p.` is another part, and `pp. 1, 3` are points.
    Short,
    /// `Part 4`: a `p.` is a point.
    InFull,
}

impl<'t> Cursor<'t> {
    pub(super) const fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, more: false, plural: false, told: Told::Not }
    }
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn skip(&mut self, words: &[&str]) -> bool {
        let found = begins_with(self.rest(), words).map(str::len);
        self.at += found.unwrap_or(0);
        found.is_some()
    }

    pub(super) fn blanks(&mut self) -> bool {
        let blanks: usize = self
            .rest()
            .chars()
            .take(3)
            .take_while(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .map(char::len_utf8)
            .sum();
        self.at += blanks;
        blanks > 0
    }

    /// An article's number, `174` or `456-2`.
    pub(super) fn number(&mut self) -> Option<Number> {
        let rest = self.rest();
        let digits = rest.bytes().take(12).take_while(u8::is_ascii_digit).count();
        let mut len = digits;
        let hyphen = begins_with(&rest[digits..], &["-", "–", "‑", "."]).map_or(0, str::len);
        if hyphen > 0 {
            let more = rest[digits + hyphen..].bytes().take(4).take_while(u8::is_ascii_digit).count();
            // `405-2` is an article of its own, `456.2` a slip for it; `272.` ends a sentence, `405-407` is a list;
            // `405.2`, where no code has such an article, is its second part
            let dot = &rest[digits..digits + hyphen] == ".";
            if (1..=2).contains(&more) && !(dot && more > 1) {
                len = digits + hyphen + more;
            }
        }
        let article = rest[..len].replace(['–', '‑', '.'], "-");
        let whole = !rest[len..].starts_with(is_letter_or_digit);
        if !is_article(&article) || !whole {
            return None;
        }
        let has = |number: &str| [Code::CC, Code::CAO].iter().any(|code| statutes::has_article(*code, number));
        let (article, part) = match rest[..len].split_once('.') {
            Some((whole, part)) if !has(&article) && has(whole) => (whole.to_owned(), Some(part.to_owned())),
            _ => (article, None),
        };
        let span = Span::new(self.at, self.at + len);
        self.at += len;
        self.told = Told::Not;
        let ordinal = ["-й", "-ой", "-ая", "-ю", "-ей"].iter().find_map(|e| self.rest().strip_prefix(e));
        if let Some(rest) = ordinal.filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
            self.at = self.text.len() - rest.len(); // `ст. 147-й, 158-й`
        }
        Some(Number { article, part, point: None, span })
    }

    /// `, Part 2`, ` (part 2)`, ` ч. 2`, `(2)`, ` part 7`; or nothing, and the cursor stays.
    pub(super) fn part(&mut self) -> Option<Qualifier> {
        let start = self.at;
        // `ст. 274 и ч. 1 ст. 174`: the part belongs to the article that follows it
        let state = (self.more, self.plural, self.told);
        let found = self.try_part().filter(|_| !self.article_follows());
        if found.is_none() {
            self.at = start;
            (self.more, self.plural, self.told) = state;
        }
        found
    }

    fn article_follows(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\u{a0}']);
        let rest = ["of the ", "of "].iter().find_map(|l| rest.strip_prefix(l)).unwrap_or(rest);
        let word = rest.split(|c| !is_letter(c)).next().unwrap_or("");
        let behind = || ARTICLE_BEHIND.contains(&in_small_letters(word).as_str());
        !word.is_empty() && opens_article(word) && (is_word_for_article(word) || behind())
    }

    /// A further part of a list, ` and 2`, `, 2` or `-2` after `parts 1`, `, 2 of the CC` after `part 1`.
    fn further_part(&mut self) -> Option<Qualifier> {
        let start = self.at;
        let linked =
            self.skip(&[" and ", " и ", " & "]) || self.plural && self.skip(&[", and ", ", ", "-", "–", " - ", " – "]);
        let before_the_act = !linked && self.skip(&[", "]);
        let value = if linked || before_the_act { self.small() } else { None };
        if value.is_none()
            || !counts_articles(self.rest())
            || self.own_part_follows()
            || before_the_act && !self.act_follows()
        {
            self.at = start;
            return None;
        }
        value.map(Qualifier::Part)
    }

    /// Whether the name of an act stands here: ` of the CC`, ` КоАП`.
    fn act_follows(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\u{a0}']);
        let rest = ["of the ", "of "].iter().find_map(|l| rest.strip_prefix(l)).unwrap_or(rest);
        rest.starts_with(is_letter) && codes::named(rest).is_some()
    }

    /// Whether a part stands here: `parts 1 and 99 part 2` names article 99.
    fn own_part_follows(&mut self) -> bool {
        let start = (self.at, self.more, self.plural, self.told);
        let follows = self.try_part().is_some();
        (self.at, self.more, self.plural, self.told) = start;
        follows
    }

    fn try_part(&mut self) -> Option<Qualifier> {
        if self.more
            && let Some(part) = self.further_part()
        {
            return Some(part);
        }
        self.more = false;
        if let Some(end) = title_end(self.text, self.at) {
            self.at = end;
        }
        self.skip(&[" -", " –", "-"]);
        self.skip(&[",", ";"]);
        self.blanks();
        self.skip(&["and ", "и ", "& "]);
        let bracket = self.skip(&["("]);
        let word: String = self.rest().chars().take(14).take_while(|c| is_letter(*c)).collect();
        let lower = in_small_letters(&word);
        let is_point = POINT.contains(&lower.as_str());
        if word.is_empty() && bracket {
            // `Article 405(2)`; `LA-14 (103)` has three digits and is no part
            let value = self.small()?;
            return (self.skip(&[")"])).then_some(Qualifier::Part(value));
        }
        if !is_point && !PART.contains(&lower.as_str()) {
            return None;
        }
        self.at += word.len();
        self.skip(&["."]);
        let twice = self.skip(&["p.", " p.", "ч.", " ч."]); // `p.p. 1, 2`
        self.skip(&["-"]);
        self.blanks();
        let from = self.at;
        let mut value = self.small()?;
        // `parts 1 and 2`: the further ones wait for their turn
        self.plural = twice || matches!(lower.as_str(), "parts" | "pp" | "чч");
        if self.plural
            && let Some((first, last)) = value.split_once('-')
            && first.len() <= last.len()
            && first < last
        {
            self.at = from + first.len(); // `parts 1-2` are two; `part 3-1` is one
            value.truncate(first.len());
        }
        self.more = self.plural || matches!(lower.as_str(), "части" | "частям" | "частями" | "частей" | "ч" | "part");
        if bracket && self.skip(&[")"]) {
            self.more = false;
        }
        Some(match lower.as_str() {
            _ if is_point => Qualifier::Point(value),
            "paragraph" | "paragraphs" | "para" => Qualifier::Paragraph(value),
            "p" if self.told == Told::InFull => Qualifier::Point(value),
            "pp" if self.told != Told::Not => {
                self.more = false;
                Qualifier::Point(value)
            }
            word => {
                self.told = if matches!(word, "part" | "parts" | "ch") { Told::InFull } else { Told::Short };
                Qualifier::Part(value)
            }
        })
    }

    /// A number of one or two digits, `3-1` included.
    fn small(&mut self) -> Option<String> {
        let rest = self.rest();
        if let Some((word, value)) = NUMBER_WORDS
            .iter()
            .find(|(word, _)| rest.strip_prefix(word).is_some_and(|after| !after.starts_with(is_letter_or_digit)))
        {
            self.at += word.len();
            return Some((*value).to_owned());
        }
        let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
        let more = if rest[digits..].starts_with('-') {
            rest[digits + 1..].bytes().take(3).take_while(u8::is_ascii_digit).count()
        } else {
            0
        };
        let len = if (1..=2).contains(&more) { digits + 1 + more } else { digits };
        if !(1..=2).contains(&digits) || rest[len..].starts_with(is_letter_or_digit) {
            return None;
        }
        let value = rest[..len].to_owned();
        self.at += len;
        Some(value)
    }

    /// The next number of a list: after a comma, `and`, `и`; it must not count something else (`174, 5 years`).
    pub(super) fn next_number(&mut self) -> Option<Number> {
        let start = self.at;
        if let Some(end) = title_end(self.text, self.at) {
            self.at = end; // `Article 179 (“Seizure of power”) and 361`
        }
        let linked = self.skip(&[", and ", ", ", ",", " and ", " & ", " и ", "; ", " or ", " или ", " и по "]);
        // `Article 24, part 3 - 99 part 2`: a dash links only what has a part of its own
        let dashed = !linked && self.skip(&[" - ", " – ", " — "]);
        let number = if linked || dashed { self.number() } else { None };
        if dashed && !(number.is_some() && self.own_part_follows()) {
            self.at = start;
            return None;
        }
        if number.as_ref().is_none_or(|n| n.article.len() < 2 || !counts_articles(self.rest())) {
            self.at = start;
            return None;
        }
        number
    }

    /// ` 2-бөлігі`: the number, where the word ends, the word.
    pub(super) fn number_then_word(&mut self) -> Option<(String, usize, String)> {
        self.skip(&[","]);
        self.blanks();
        let bracket = self.skip(&["("]); // `174-бабы (1-бөлігі)`
        let value = self.small()?;
        let mut at = self.at;
        let gap = self.text[at..].chars().next().filter(|c| matches!(c, '-' | ' ' | '\u{a0}' | '–'))?;
        at += gap.len_utf8();
        let word: String = self.text[at..].chars().take_while(|c| is_letter(*c)).take(24).collect();
        let end = at + word.len();
        let closed = usize::from(bracket && self.text[end..].starts_with(')'));
        Some((value, end + closed, in_small_letters(&word)))
    }
}
