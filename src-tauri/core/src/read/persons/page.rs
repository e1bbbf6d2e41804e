//! An entry's words with what each tells of itself, and the questions about their neighbourhood.

use crate::lexicon::surnames::Ending;
use crate::lexicon::{common, given, places, roles, surnames};
use crate::names::{Shape, Surnames, Word, decline, fold};
use crate::read::Words;
use crate::text::{Span, in_small_letters, is_capital, is_letter, is_small, to_small};
use std::borrow::Cow;

/// The reason of a surname that the chronicle names in full elsewhere.
pub const NAMED_ELSEWHERE: &str = "named elsewhere";

/// What a capitalised word tells of itself.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each answers one question about a word, and any may be true")]
pub struct Sign {
    /// An office, a body, a people, a word that opens sentences: no part of a name.
    pub common: bool,
    /// A given name of the table.
    pub given: bool,
    /// Built as Kazakh names are.
    pub composed: bool,
    /// A surname's ending.
    pub ending: Option<Ending>,
    /// `Serikovich`.
    pub patronymic: bool,
    /// `Serikuly`, `Serikkyzy`: the father's name, which serves as a surname too.
    pub of_father: bool,
    /// A surname that the chronicle has named.
    pub known: bool,
}

impl Sign {
    /// Whether the word looks like a surname whatever stands beside it.
    pub fn surname(self) -> bool {
        self.ending == Some(Ending::Strong) || self.known
    }

    /// Whether the word looks like any part of a name.
    pub fn name(self) -> bool {
        self.given || self.composed || self.ending.is_some() || self.known || self.patronymic
    }
}

/// An entry under the reader's eyes.
pub struct Page<'t> {
    pub text: &'t str,
    pub words: &'t [Word<'t>],
    pub signs: Vec<Sign>,
    /// The capitalised words of the story in small letters, one behind the other, and where each word's begin.
    small: String,
    small_from: Vec<usize>,
    /// Words that another reader has read.
    pub taken: Vec<bool>,
    /// Words that are nobody else's and part of no hashtag or address.
    free: Vec<bool>,
    /// The first word of the story.
    pub first: usize,
}

impl<'t> Page<'t> {
    pub fn new(words: &'t Words<'t>, dateline_end: usize, taken: &[Span], known: Option<&Surnames>) -> Self {
        let Words { text, ref words, .. } = *words;
        let first = words.partition_point(|w| w.start < dateline_end);
        let mut spans = taken.iter().peekable();
        let taken: Vec<bool> = words
            .iter()
            .map(|w| {
                while spans.next_if(|s| s.end <= w.start).is_some() {}
                spans.peek().is_some_and(|s| s.start < w.end)
            })
            .collect();
        let (mut small, mut small_from) = (String::new(), Vec::with_capacity(words.len() + 1));
        let mut sign_of = |(i, (w, taken)): (usize, (&Word<'_>, &bool))| {
            small_from.push(small.len());
            if i < first || *taken { Sign::default() } else { sign(w, known, &mut small) }
        };
        let signs = words.iter().zip(&taken).enumerate().map(&mut sign_of).collect();
        small_from.push(small.len());
        let free =
            words.iter().zip(&taken).map(|(w, taken)| !taken && may_open(w.shape) && !in_address(text, w)).collect();
        Self { text, words, signs, small, small_from, taken, free, first }
    }

    /// Whether word `i` may be part of a name: capitalised, nobody else's, no common word, no hashtag, no address.
    pub fn may_name(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|w| match w.shape {
            Shape::Name => self.free[i] && !self.signs[i].common,
            Shape::Capitals => self.free[i] && self.is_name_in_capitals(i),
            _ => false,
        })
    }

    /// `TOREKHANOV SERIK`, `TOREKHANOVA Saule`: of two words that look like a name, written in capitals.
    fn is_name_in_capitals(&self, i: usize) -> bool {
        let named = |i: usize| self.signs.get(i).is_some_and(|sign| sign.given || sign.surname());
        named(i) && (self.spaced(i + 1) && named(i + 1) || self.spaced(i) && named(i - 1))
    }

    /// Whether word `i`, a common word, is a surname too where an initial or a given name stands beside it: `Ten`, `Khan`.
    pub fn is_surname_too(&self, i: usize) -> bool {
        let name =
            |w: &&Word<'_>| w.shape == Shape::Name && w.text.len() <= 12 && self.signs[i].common && !self.taken[i];
        let word = self.words.get(i).filter(name);
        word.is_some_and(|w| w.text == "Khan" || surnames::is_korean(&fold(w.text)))
    }

    /// Whether another reader has read one of the words of `span`.
    pub fn is_taken(&self, span: Span) -> bool {
        let from = self.words.partition_point(|w| w.end <= span.start);
        self.words[from..].iter().zip(&self.taken[from..]).take_while(|(w, _)| w.start < span.end).any(|(_, t)| *t)
    }

    /// Whether word `i` is an initial that nobody else has read.
    pub fn is_initial(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|w| w.shape == Shape::Initial) && self.free[i]
    }

    /// What stands between word `i` and the one before it.
    pub fn gap(&self, i: usize) -> &'t str {
        let from = if i == 0 { 0 } else { self.words[i - 1].close() };
        self.words.get(i).map_or("", |w| &self.text[from.min(w.start)..w.start])
    }

    /// Whether nothing but space stands between word `i` and the one before it.
    pub fn spaced(&self, i: usize) -> bool {
        i > 0 && i < self.words.len() && {
            let gap = self.gap(i);
            !gap.is_empty() && gap.len() < 8 && gap.chars().all(char::is_whitespace) && gap.matches('\n').count() < 2
        }
    }

    /// Word `i` in small letters, where it is near enough to `beside` to speak of it.
    pub fn small(&self, i: usize) -> Cow<'_, str> {
        match self.words.get(i).filter(|w| w.text.len() < 40) {
            None => "".into(),
            Some(word) if word.shape == Shape::Small => word.text.into(),
            Some(word) => match &self.small[self.small_from[i]..self.small_from[i + 1]] {
                "" => in_small_letters(word.text).into(),
                small => small.into(),
            },
        }
    }

    /// The word before `at`, in small letters, if only space (or an opening quotation mark) stands between.
    pub fn before(&self, at: usize) -> Cow<'_, str> {
        if at == 0 || !self.spaced(at) { "".into() } else { self.small(at - 1) }
    }

    /// The word before `at`, or the role before the thing in quotation marks that stands there: `редактора газеты «Кумис»
    /// Сапарова`.
    pub fn role_of(&self, at: usize) -> Cow<'_, str> {
        let before = self.before(at);
        let after_thing = before.is_empty() && at > self.first && self.gap(at).trim_end().ends_with(['”', '»', '"']);
        if !after_thing || self.opens_quote(at) {
            return before;
        }
        let role = (1..=8).find(|n| at > self.first + n && roles::role(&self.small(at - 1 - n)).is_some());
        role.map_or(before, |n| self.small(at - 1 - n))
    }

    /// The word at `at`, in small letters, if only space stands before it.
    pub fn after(&self, at: usize) -> Cow<'_, str> {
        if self.spaced(at) { self.small(at) } else { "".into() }
    }

    /// Whether a sentence, a quotation or a clause after a colon opens with word `i`.
    pub fn opens_sentence(&self, i: usize) -> bool {
        i <= self.first
            || self.gap(i).contains(['.', '!', '?', ':', '\n', '“', '«', '"', '„', ';'])
            || self.words[i - 1].dot && self.words[i - 1].shape != Shape::Initial
    }

    /// Whether the words `from..to` are all that stands between quotation marks: the name of a thing.
    pub fn quoted(&self, from: usize, to: usize) -> bool {
        let before = self.text[..self.words[from].start].trim_end_matches(' ').chars().next_back();
        let after = self.text[self.words[to - 1].close()..].chars().next();
        matches!(before, Some('“' | '«' | '"' | '„' | '‘' | '”'))
            && matches!(after, Some('”' | '»' | '"' | '“' | '’'))
            && !self.possessive(to)
    }

    fn possessive(&self, to: usize) -> bool {
        let rest = &self.text[self.words[to - 1].close()..];
        rest.strip_prefix(['’', '\'']).is_some_and(|r| r.starts_with('s'))
    }

    /// Whether word `i` names a place that the gazetteer knows, in any case.
    pub fn is_place(&self, i: usize) -> bool {
        is_place(self.words[i].text)
    }

    /// Whether `second`, right after the mention `first`, is her other name in parentheses.
    pub fn is_second_name(&self, first: Span, second: Span) -> bool {
        let between = Span::new(first.end, second.start.max(first.end)).of(self.text);
        let Some(inside) = between.trim_start().strip_prefix('(') else { return false };
        let words = inside.trim_end_matches(['“', '«', '"', ' ']).trim_end_matches([':', ',']).trim();
        let says_so =
            words.is_empty() || words.len() < 60 && roles::ALIASES.contains(&in_small_letters(words).as_str());
        let closes = self.text[second.end..].trim_start_matches(['”', '»', '"']);
        says_so && closes.starts_with(')')
    }
}

fn is_place(word: &str) -> bool {
    places::place(word).is_some()
        || places::region(word).is_some()
        || decline::is_cyrillic(word) && places::nominatives(word).any(|n| places::place(&n).is_some())
}

/// Whether a word so written may begin a name.
const fn may_open(shape: Shape) -> bool {
    matches!(shape, Shape::Name | Shape::Initial | Shape::Capitals)
}

/// Whether a word is glued to what a name is never glued to: `#Name`, `@name`, `Name.kz`, `Name_`, `a.example/Name`; not
/// so two names that share a slash (`Torekhanov/Pak`).
fn in_address(text: &str, w: &Word<'_>) -> bool {
    const GLUE: [char; 5] = ['#', '@', '_', '\\', '='];
    let site = w.dot && w.shape != Shape::Initial && text[w.end + 1..].starts_with(is_small);
    let (before, after) = (&text[..w.start], &text[w.end..]);
    let slash_before = before.strip_suffix('/').is_some_and(|before| {
        let word = before.trim_end_matches(is_letter);
        !before[word.len()..].starts_with(is_capital) || word.ends_with(['/', '.', ':'])
    });
    let slash_after = after.strip_prefix('/').is_some_and(|after| !after.starts_with(is_capital));
    site || before.ends_with(GLUE) || after.starts_with(GLUE) || slash_before || slash_after
}

/// What a word tells of itself; if it is capitalised, `small` takes it in small letters.
fn sign(word: &Word<'_>, known: Option<&Surnames>, small: &mut String) -> Sign {
    if !matches!(word.shape, Shape::Name | Shape::Capitals) {
        return Sign::default();
    }
    let from = small.len();
    small.extend(word.text.chars().map(to_small));
    let lower = &small[from..];
    if common::is_common(lower) || word.shape == Shape::Capitals && word.text.len() < 4 {
        return Sign { common: true, ..Sign::default() };
    }
    if !word.whole && word.text.contains('-') && is_place(word.text) {
        return Sign { common: true, ..Sign::default() }; // `Нұр-Сұлтанға`: the city, for nobody's name is written so
    }
    let folded = fold(word.text);
    let has = |folded: &str| known.is_some_and(|known| known.contains(folded));
    let mut sign = Sign {
        common: false,
        given: given::is_listed(word.text, &folded),
        composed: given::is_composed_of_names(&folded),
        ending: surnames::ending(&folded),
        patronymic: surnames::is_patronymic(&folded),
        of_father: folded.len() > 6 && (folded.ends_with("uli") || folded.ends_with("kizi")),
        known: has(&folded),
    };
    if word.text.ends_with(['w', 'W']) {
        sign.ending = None; // `Overview`: only a fold makes `-ev` of it
    }
    if sign.ending == Some(Ending::Weak) && roles::role(lower).is_some() {
        sign.ending = None; // `Ombudsperson`
    }
    if decline::is_cyrillic(word.text) {
        for (form, _) in decline::surname(word.text).into_iter().filter(|(form, _)| form != word.text) {
            let folded = fold(&form);
            sign.ending = sign.ending.max(surnames::ending(&folded));
            sign.known |= has(&folded);
            sign.composed |= given::is_composed(&folded);
        }
        sign.given = sign.given || decline::is_given_declined(word.text);
        // `Медеуский район`, `Алматинский суд`: an adjective is no surname by its ending
        if ["ский", "ская", "ского", "ской", "ском", "скому"].iter().any(|e| lower.ends_with(e))
        {
            sign.ending = sign.ending.min(Some(Ending::Weak));
        }
    } else if let Some((first, second)) = word.text.split_once('-') {
        let (first, second) = (fold(first), fold(second));
        sign.ending = sign.ending.max(surnames::ending(&second));
        if given::origin_of_fold(&first).is_some() {
            sign.given = true;
            sign.ending = sign.ending.min(Some(Ending::Weak)); // `Sven-Olov`: a double given name
        }
    }
    sign
}
