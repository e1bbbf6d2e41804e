//! The word for article with its numbers and parts.

use crate::chronicle::Code;
use crate::lexicon::statutes;
use crate::text::Span;

/// Numbers of one group are cut here; no list of a chronicle is as long.
const MOST: usize = 40;

/// A number with its part and point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) article: String,
    pub(super) part: Option<String>,
    pub(super) point: Option<String>,
    pub(super) span: Span,
}

/// A group, from its first word (`part 2 of Article …` begins with the part) to its last number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) numbers: Vec<Number>,
}

/// Words for article, in lower case; `ст` counts with its full stop or before a digit only.
const ARTICLE: [&str; 19] = [
    "articles",
    "article",
    "arts",
    "art",
    "artcle",
    "artical",
    "ст",
    "статья",
    "статьи",
    "статье",
    "статью",
    "статьей",
    "статьёй",
    "статьям",
    "статьями",
    "статьях",
    "статей",
    "бап",
    "баб",
];
/// Words for part and for point, in lower case.
const PART: [&str; 14] = [
    "parts",
    "part",
    "pt",
    "p",
    "paragraphs",
    "paragraph",
    "para",
    "часть",
    "части",
    "частью",
    "частям",
    "частями",
    "частей",
    "ч",
];
const POINT: [&str; 14] = [
    "subparagraph",
    "subclause",
    "clause",
    "clauses",
    "point",
    "points",
    "item",
    "пункт",
    "пункта",
    "пункту",
    "пунктом",
    "пп",
    "п",
    "subpara",
];

/// Parts that are told by a word: `part two`, `части второй`.
const NUMBER_WORDS: [(&str, &str); 24] = [
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("first", "1"),
    ("second", "2"),
    ("third", "3"),
    ("fourth", "4"),
    ("первая", "1"),
    ("первой", "1"),
    ("первую", "1"),
    ("вторая", "2"),
    ("второй", "2"),
    ("вторую", "2"),
    ("третья", "3"),
    ("третьей", "3"),
    ("третью", "3"),
    ("четвертая", "4"),
    ("четвертой", "4"),
    ("четвёртой", "4"),
];

/// Every group, in order; they do not overlap.
pub(super) fn all(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, word) in words(text) {
        let free = groups.last().is_none_or(|g| at >= g.end);
        if !free || !opens_article(word) {
            continue;
        }
        let floor = groups.last().map_or(0, |g| g.end);
        groups.extend(kazakh(text, at, word, floor).or_else(|| forward(text, at, word, floor)));
    }
    groups
}

/// Runs of letters, with where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|w| !w.is_empty())
        .map(|w| (w.as_ptr() as usize - text.as_ptr() as usize, w))
}

/// Whether a word can be one of [`ARTICLE`]: a look at its first letter saves the rest.
fn opens_article(word: &str) -> bool {
    match word.as_bytes()[0] {
        b'a' | b'A' => word.len() >= 3 && word.len() <= 8 && word.as_bytes()[1].eq_ignore_ascii_case(&b'r'),
        0xd0 | 0xd1 => {
            word.starts_with(['с', 'С']) && word[2..].starts_with(['т', 'Т'])
                || word.starts_with("ба")
                || word.starts_with("Ба")
        }
        _ => false,
    }
}

/// `Articles 158, 147 and 202`, `ч. 2 ст. 405`, `part 2 of Article 405`, `ст. 488 ч. 7`.
fn forward(text: &str, at: usize, word: &str, floor: usize) -> Option<Group> {
    let lower = word.to_lowercase();
    if !ARTICLE[..17].contains(&lower.as_str()) {
        return None;
    }
    let mut cursor = Cursor::new(text, at + word.len());
    cursor.skip(&[".", "ст."]); // `ст.ст.`
    cursor.skip(&["ст.", " ст."]);
    cursor.blanks();
    cursor.skip(&["No. ", "№ ", "№", "#", "No "]);
    let first = cursor.number()?;
    let mut numbers = vec![first];
    let mut parts_ahead = false;
    loop {
        let last = numbers.len() - 1;
        // parts that stand after their article; several parts are several citations of it
        while let Some(part) = cursor.part() {
            parts_ahead = true;
            let number = &mut numbers[last];
            number.span.end = cursor.at;
            match part {
                Qualifier::Part(part) | Qualifier::Paragraph(part) if number.part.is_none() => number.part = Some(part),
                Qualifier::Point(point) | Qualifier::Paragraph(point) if number.point.is_none() => {
                    number.point = Some(point);
                }
                Qualifier::Part(part) if numbers.len() < MOST => {
                    let again = Number {
                        part: Some(part),
                        point: None,
                        span: Span::new(cursor.at, cursor.at),
                        ..numbers[last].clone()
                    };
                    numbers.push(again);
                    break;
                }
                Qualifier::Part(_) | Qualifier::Point(_) | Qualifier::Paragraph(_) => {}
            }
        }
        let Some(next) = cursor.next_number() else {
            if numbers.len() > last + 1 {
                continue; // a further part was read: there may be more
            }
            break;
        };
        if numbers.len() >= MOST {
            break;
        }
        numbers.push(next);
    }
    let end = cursor.at;
    let start = parts_before(text, at, floor, &mut numbers, parts_ahead);
    Some(Group { start, end, numbers })
}

/// `ч. 2 ст. 405`, `part 2 of Article 405`, `п. 3 ч. 2 ст. 274`, `parts 1 and 2 of Article 405`: reads backwards from the
/// word for article; the parts belong to the first number.
fn parts_before(text: &str, at: usize, floor: usize, numbers: &mut Vec<Number>, parts_ahead: bool) -> usize {
    let mut start = at;
    let mut parts: Vec<String> = Vec::new();
    let mut point = None;
    while let Some((from, values, is_point)) = qualifier_before(text, start, floor) {
        start = from;
        if is_point {
            point = values.into_iter().next();
        } else if parts.is_empty() {
            parts = values;
        } else {
            break;
        }
    }
    if parts_ahead && parts.is_empty() {
        return start;
    }
    let first = numbers[0].clone();
    if first.part.is_none() && !parts.is_empty() {
        numbers[0].part = parts.first().cloned();
        numbers[0].point = first.point.clone().or(point);
        for part in parts.into_iter().skip(1).take(MOST) {
            numbers.insert(1, Number { part: Some(part), point: None, span: first.span, ..first.clone() });
        }
    } else if point.is_some() {
        numbers[0].point = point;
    } else if first.part.is_some() {
        return at;
    }
    start
}

/// A part or point that ends right before `at`: where it starts, its numbers, whether it is a point.
fn qualifier_before(text: &str, at: usize, floor: usize) -> Option<(usize, Vec<String>, bool)> {
    let before = text.get(floor..at)?;
    let mut head = before.trim_end_matches([' ', '\u{a0}', ',']);
    for link in [" of the", " of", " к", " к статье"] {
        head = head.strip_suffix(link).unwrap_or(head);
    }
    let mut values = Vec::new();
    loop {
        if values.is_empty()
            && let Some((word, value)) = NUMBER_WORDS.iter().find(|(word, _)| head.ends_with(word))
        {
            let from = qualifier_word_before(head[..head.len() - word.len()].trim_end_matches([' ', '\u{a0}']));
            return from.map(|(from, is_point)| (floor + from, vec![(*value).to_owned()], is_point));
        }
        let digits = head.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
        if digits == 0 || digits > 6 || values.len() >= 8 {
            return None;
        }
        let value = head[head.len() - digits..].trim_matches('-');
        values.insert(0, value.to_owned());
        head = head[..head.len() - digits].trim_end_matches([' ', '\u{a0}', '.', '(']);
        if let Some((from, is_point)) = qualifier_word_before(head) {
            return (!value.is_empty()).then_some((floor + from, values, is_point));
        }
        let link = [" and", ",", " и", "–"].iter().find_map(|l| head.strip_suffix(l))?;
        head = link.trim_end_matches([' ', '\u{a0}']);
    }
}

/// A word for part or point at the end of `head`: where it starts, and which.
fn qualifier_word_before(head: &str) -> Option<(usize, bool)> {
    let word = head.rsplit(|c: char| !c.is_alphabetic()).next()?;
    let lower = word.to_lowercase();
    let from = head.len() - word.len();
    if PART.contains(&lower.as_str()) {
        return Some((from, false));
    }
    POINT.contains(&lower.as_str()).then_some((from, true))
}

/// `405-бабының 2-бөлігі`, `488-бап`, `405 және 258-баптары`: numbers before the word, parts after it.
fn kazakh(text: &str, at: usize, word: &str, floor: usize) -> Option<Group> {
    let lower = word.to_lowercase();
    let endings = lower.strip_prefix("бап").or_else(|| lower.strip_prefix("баб"))?;
    let known = [
        "",
        "ы",
        "ын",
        "ының",
        "ында",
        "ымен",
        "ына",
        "тың",
        "та",
        "қа",
        "пен",
        "тар",
        "тары",
        "тарының",
        "тарымен",
        "тарына",
        "тарында",
        "тарын",
    ];
    if !known.contains(&endings) {
        return None;
    }
    let mut head = text[floor..at].trim_end_matches(['-', '–', ' ', '\u{a0}']);
    let mut numbers = Vec::new();
    loop {
        let digits = head.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
        let start = head.len() - digits;
        let article = head[start..].trim_matches('-');
        if !is_article(article) || numbers.len() >= MOST {
            break;
        }
        let from = floor + start;
        numbers.insert(
            0,
            Number { article: article.to_owned(), part: None, point: None, span: Span::new(from, from + digits) },
        );
        let rest = head[..start].trim_end_matches([' ', '\u{a0}']);
        let Some(next) = [",", " және", " мен", " пен"].iter().find_map(|l| rest.strip_suffix(l)) else {
            break;
        };
        head = next.trim_end_matches([' ', '\u{a0}', '-']);
    }
    let start = numbers.first()?.span.start;
    let mut end = at + word.len();
    // ` 2-бөлігі`, ` 2-бөлігінің 3-тармағы`
    let mut cursor = Cursor::new(text, end);
    while let Some((value, word_end, word)) = cursor.number_then_word() {
        let last = numbers.last_mut()?;
        if word.starts_with("бөлі") && last.part.is_none() {
            last.part = Some(value);
        } else if (word.starts_with("тарма") || word.starts_with("тармақ")) && last.point.is_none() {
            last.point = Some(value);
        } else {
            break;
        }
        end = word_end;
        cursor.at = word_end;
    }
    if let Some(last) = numbers.last_mut() {
        last.span.end = end;
    }
    Some(Group { start, end, numbers })
}

/// What stands beside an article's number.
enum Qualifier {
    Part(String),
    Point(String),
    /// A part where none is given yet, else a point of it: `Part 4, Paragraph 1`.
    Paragraph(String),
}

/// The part that stands at `at`, behind the name of the act: `Article 488 of the CAO, part 6`; and where it ends.
pub(super) fn part_after(text: &str, at: usize) -> Option<(String, usize)> {
    let mut cursor = Cursor::new(text, at);
    match cursor.part()? {
        Qualifier::Part(part) | Qualifier::Paragraph(part) => Some((part, cursor.at)),
        Qualifier::Point(_) => None,
    }
}

/// Reads on from a place.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    /// Whether the part just read may have further ones beside it.
    more: bool,
    /// Whether its word said so: `parts`.
    plural: bool,
}

impl<'t> Cursor<'t> {
    const fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, more: false, plural: false }
    }
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn skip(&mut self, words: &[&str]) -> bool {
        let found = words.iter().find(|w| self.rest().starts_with(**w)).map(|w| w.len());
        self.at += found.unwrap_or(0);
        found.is_some()
    }

    fn blanks(&mut self) -> bool {
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
    fn number(&mut self) -> Option<Number> {
        let rest = self.rest();
        let digits = rest.bytes().take(12).take_while(u8::is_ascii_digit).count();
        let mut len = digits;
        let hyphen = ["-", "–", "‑", "."].iter().find(|h| rest[digits..].starts_with(**h)).map_or(0, |h| h.len());
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
        let whole = !rest[len..].starts_with(|c: char| c.is_alphanumeric());
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
        Some(Number { article, part, point: None, span })
    }

    /// `, Part 2`, ` (part 2)`, ` ч. 2`, `(2)`, ` part 7`; or nothing, and the cursor stays.
    fn part(&mut self) -> Option<Qualifier> {
        let start = self.at;
        // `ст. 274 и ч. 1 ст. 174`: the part belongs to the article that follows it
        let state = (self.more, self.plural);
        let found = self.try_part().filter(|_| !self.article_follows());
        if found.is_none() {
            self.at = start;
            (self.more, self.plural) = state;
        }
        found
    }

    fn article_follows(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\u{a0}']);
        let rest = ["of the ", "of "].iter().find_map(|l| rest.strip_prefix(l)).unwrap_or(rest);
        let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        !word.is_empty() && opens_article(word) && ARTICLE.contains(&word.to_lowercase().as_str())
    }

    /// A further part of a list, ` and 2`, `, 2` after `parts 1`.
    fn further_part(&mut self) -> Option<Qualifier> {
        let start = self.at;
        let linked = self.skip(&[" and ", " и ", " & "]) || self.plural && self.skip(&[", and ", ", "]);
        let value = if linked { self.small() } else { None };
        if value.is_none() || !counts_articles(self.rest()) || self.own_part_follows() {
            self.at = start;
            return None;
        }
        value.map(Qualifier::Part)
    }

    /// Whether a part stands here: `parts 1 and 99 part 2` names article 99.
    fn own_part_follows(&mut self) -> bool {
        let start = (self.at, self.more, self.plural);
        let follows = self.try_part().is_some();
        (self.at, self.more, self.plural) = start;
        follows
    }

    /// Where the title of the article ends, `(Violation of the rules)` or `“Incitement of discord”`, when it stands here.
    fn title_end(&self) -> Option<usize> {
        const LONGEST: usize = 240;
        let rest = self.rest();
        let words = rest.trim_start_matches([' ', '\u{a0}', ',']);
        let (open, close) =
            [('(', ')'), ('“', '”'), ('«', '»'), ('"', '"')].into_iter().find(|(open, _)| words.starts_with(*open))?;
        let title = &words[open.len_utf8()..];
        let end = title
            .char_indices()
            .take_while(|(i, c)| *i < LONGEST && *c != '\n' && !c.is_ascii_digit())
            .find(|(_, c)| *c == close)?
            .0;
        (end > 0).then_some(self.at + (rest.len() - title.len()) + end + close.len_utf8())
    }

    fn try_part(&mut self) -> Option<Qualifier> {
        if self.more
            && let Some(part) = self.further_part()
        {
            return Some(part);
        }
        self.more = false;
        if let Some(end) = self.title_end() {
            self.at = end;
        }
        self.skip(&[" -", " –", "-"]);
        self.skip(&[",", ";"]);
        self.blanks();
        self.skip(&["and ", "и ", "& "]);
        let bracket = self.skip(&["("]);
        let word: String = self.rest().chars().take(14).take_while(|c| c.is_alphabetic()).collect();
        let lower = word.to_lowercase();
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
        self.skip(&["-"]);
        self.blanks();
        let value = self.small()?;
        // `parts 1 and 2`: the further ones wait for their turn
        self.more =
            lower == "parts" || matches!(lower.as_str(), "части" | "частям" | "частями" | "частей" | "ч" | "part");
        self.plural = lower == "parts";
        if bracket && self.skip(&[")"]) {
            self.more = false;
        }
        Some(match lower.as_str() {
            _ if is_point => Qualifier::Point(value),
            "paragraph" | "paragraphs" | "para" => Qualifier::Paragraph(value),
            _ => Qualifier::Part(value),
        })
    }

    /// A number of one or two digits, `3-1` included.
    fn small(&mut self) -> Option<String> {
        let rest = self.rest();
        if let Some((word, value)) = NUMBER_WORDS
            .iter()
            .find(|(word, _)| rest.strip_prefix(word).is_some_and(|after| !after.starts_with(char::is_alphanumeric)))
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
        if !(1..=2).contains(&digits) || rest[len..].starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        let value = rest[..len].to_owned();
        self.at += len;
        Some(value)
    }

    /// The next number of a list: after a comma, `and`, `и`; it must not count something else (`174, 5 years`).
    fn next_number(&mut self) -> Option<Number> {
        let start = self.at;
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
    fn number_then_word(&mut self) -> Option<(String, usize, String)> {
        self.skip(&[","]);
        self.blanks();
        let value = self.small()?;
        let mut at = self.at;
        let gap = self.text[at..].chars().next().filter(|c| matches!(c, '-' | ' ' | '\u{a0}' | '–'))?;
        at += gap.len_utf8();
        let word: String = self.text[at..].chars().take_while(|c| c.is_alphabetic()).take(24).collect();
        let end = at + word.len();
        Some((value, end, word.to_lowercase()))
    }
}

/// Whether a number before `rest` counts articles or parts and nothing else, as in `174, 5 years`.
fn counts_articles(rest: &str) -> bool {
    let word = rest.trim_start_matches([' ', '\u{a0}']);
    let linkers = [
        "of",
        "and",
        "or",
        "part",
        "p",
        "pt",
        "RK",
        "on",
        "in",
        "which",
        "were",
        "was",
        "to",
        "и",
        "или",
        "ч",
        "УК",
        "КоАП",
        "РК",
        "КОАП",
        "УПК",
        "часть",
        "CC",
        "CAO",
        "the",
        "at",
        "for",
        "by",
    ];
    let next: String = word.chars().take_while(|c| c.is_alphabetic()).take(14).collect();
    !rest.starts_with([' ', '\u{a0}'])
        || next.is_empty()
        || next.starts_with(char::is_uppercase)
        || linkers.contains(&next.as_str())
        || word.starts_with(|c: char| !c.is_alphabetic() && !c.is_ascii_digit())
}

/// One to four digits, and one or two after a hyphen.
fn is_article(text: &str) -> bool {
    let (whole, more) = text.split_once('-').map_or((text, None), |(w, m)| (w, Some(m)));
    let digits = |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    digits(whole, 4) && more.is_none_or(|m| digits(m, 2)) && !whole.starts_with('0')
}

/// Whether only list words stand between two groups.
pub(super) fn is_list(between: &str) -> bool {
    let words = [
        "and",
        "or",
        "also",
        "under",
        "as",
        "well",
        "to",
        "the",
        "и",
        "или",
        "по",
        "также",
        "а",
        "және",
        "part",
        "of",
        "ч",
        "with",
        "part",
    ];
    between.len() < 60
        && between
            .split(|c: char| !c.is_alphabetic())
            .filter(|w| !w.is_empty())
            .all(|w| words.contains(&w.to_lowercase().as_str()))
        && !between.contains(['.', '\n'])
}
