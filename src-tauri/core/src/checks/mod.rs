//! Remarks: what a sharp proof-reader would see. One check a file; its doc comment is its page of the manual.
//!
//! A check is a name that states the fault, a severity, the sentences it says, and a look at the chronicle of one of four
//! kinds ([`Look`]): at one entry; at the forms in which one thing is written across the month ([`forms`]); at the month by
//! what was gathered from each entry; at the month as a whole. What is seen in an entry is kept, so that after an edit only
//! the changed entry is looked at again ([`Kept`]).
//!
//! Checks never change anything and never fail. What they say is thin evidence made plain, so they prefer silence: a
//! style that a month uses throughout is never remarked on. To add one: a file, and a line in [`ALL`].

mod all;
pub mod forms;
mod kept;
pub mod manual;
mod mends;
pub mod prose;

mod dateline;
mod dates;
mod footnotes;
mod month;
mod people;
mod statutes;
mod text;

pub use all::ALL;
pub use kept::Kept;
pub use mends::mended;

use crate::chronicle::{Chronicle, Date, Person};
use crate::publish::style::HouseStyle;
use crate::text::Span;
use forms::{Form, Forms};
use prose::Prose;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much a remark weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Correct, but not as the rest of the month is set. The house style turns these off.
    Style,
    /// Probably wrong, or right and worth a look.
    Warning,
    /// Must not be published.
    Error,
}

/// Whether a mend may be made unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Safety {
    /// Definitely what was meant: one key, and in bulk.
    Safe,
    /// Shown first.
    Offered,
}

/// What would put it right: the words at `at` replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mend {
    /// What is replaced: mostly the marked words themselves, in the same text. Bytes, so it never leaves Rust.
    #[serde(skip)]
    pub at: Span,
    /// What takes its place.
    pub text: String,
    /// Whether it may be made unseen.
    pub safety: Safety,
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Remark {
    /// The check's stable name, which states the fault: `footnote-without-source`.
    pub check: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Index of the entry in the chronicle, from 0; `None` for the whole month or a footnote.
    pub entry: Option<usize>,
    /// Label of the footnote it speaks of.
    pub footnote: Option<String>,
    /// The words marked, in the entry's text, or in the footnote's line where `entry` is `None`; empty where nothing can
    /// be marked.
    pub span: Span,
    /// The sentence with its holes, one of the check's `says`: the key under which the window translates it.
    pub says: &'static str,
    /// What fills the holes, by name.
    pub args: BTreeMap<&'static str, String>,
    /// The sentence in English, filled.
    pub message: String,
    /// What would put it right.
    pub mend: Option<Mend>,
}

impl Remark {
    /// Adds the mend that replaces the marked words.
    pub fn mend(&mut self, text: impl Into<String>, safety: Safety) -> &mut Self {
        let at = self.span;
        self.mend_at(at, text, safety)
    }

    /// Adds a mend elsewhere in the same text.
    pub fn mend_at(&mut self, at: Span, text: impl Into<String>, safety: Safety) -> &mut Self {
        self.mend = Some(Mend { at, text: text.into(), safety });
        self
    }

    /// What the marked words become, where the mend lies within them.
    pub fn replacement(&self, text: &str) -> Option<(String, Safety)> {
        let Mend { at, text: new, safety } = self.mend.as_ref()?;
        if !self.span.contains(*at) {
            return None;
        }
        let words = self.span.of(text);
        let (from, to) = (at.start - self.span.start, at.end - self.span.start);
        Some((format!("{}{new}{}", words.get(..from)?, words.get(to..)?), *safety))
    }
}

/// What checks know besides the chronicle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known<'a> {
    /// The day the check is made, for dates in the future; `None`: do not ask.
    pub today: Option<Date>,
    /// The organisation's style.
    pub style: HouseStyle,
    /// The people of earlier months.
    pub register: &'a [&'a Person],
    /// Earlier chronicles, for open ends; the latest last.
    pub earlier: &'a [&'a Chronicle],
    /// Words that spelling takes for right: what the archive has learnt. `None`: do not check spelling.
    pub words: Option<&'a [String]>,
}

/// All remarks on the chronicle, in the order of the text.
pub fn remarks(chronicle: &Chronicle, known: &Known<'_>) -> Vec<Remark> {
    Kept::default().remarks(chronicle, known)
}

/// A check.
pub struct Check {
    /// States the fault; its file has the same name; never changes.
    pub name: &'static str,
    /// How much its remarks weigh.
    pub severity: Severity,
    /// The sentences it may say, with holes: `“{words}” stands twice.`
    pub says: &'static [&'static str],
    /// Its own source, whose doc comment is the page of the manual.
    source: &'static str,
    look: Look,
}

/// How a check looks.
enum Look {
    /// At one entry.
    Entry(fn(&Prose<'_>, &mut Remarks<'_>)),
    /// At the forms of one thing across the month.
    Forms(Forms),
    /// At the month, by what each entry was seen to hold.
    Gathered(fn(&Prose<'_>, &mut Vec<Form>), fn(&Chronicle, &[(usize, &Form)], &mut Remarks<'_>)),
    /// At the month.
    Month(fn(&Chronicle, &mut Remarks<'_>)),
}

/// What a check has found so far.
pub struct Remarks<'a> {
    check: &'static Check,
    /// What is known besides the chronicle.
    pub known: &'a Known<'a>,
    found: Vec<Remark>,
}

impl<'a> Remarks<'a> {
    fn of(check: &'static Check, known: &'a Known<'a>) -> Self {
        Self { check, known, found: vec![] }
    }

    /// Remarks on words of the entry that is looked at.
    pub fn mark(&mut self, span: Span, says: &'static str, args: &[(&'static str, &str)]) -> &mut Remark {
        debug_assert!(self.check.says.contains(&says), "{} says what it does not declare", self.check.name);
        let message = filled(says, args);
        let remark = Remark {
            check: self.check.name,
            severity: self.check.severity,
            entry: None,
            footnote: None,
            span,
            says,
            args: args.iter().map(|(hole, value)| (*hole, (*value).to_owned())).collect(),
            message,
            mend: None,
        };
        let at = self.found.len();
        self.found.push(remark);
        &mut self.found[at]
    }

    /// Remarks on words of entry `entry`, for checks that look at the month.
    pub fn mark_in(
        &mut self,
        entry: usize,
        span: Span,
        says: &'static str,
        args: &[(&'static str, &str)],
    ) -> &mut Remark {
        let remark = self.mark(span, says, args);
        remark.entry = Some(entry);
        remark
    }

    /// Remarks on words of a footnote's line.
    pub fn mark_footnote(
        &mut self,
        label: &str,
        span: Span,
        says: &'static str,
        args: &[(&'static str, &str)],
    ) -> &mut Remark {
        let remark = self.mark(span, says, args);
        remark.footnote = Some(label.to_owned());
        remark
    }
}

/// The sentence with its holes filled; a value's own brackets are no holes.
fn filled(says: &str, args: &[(&'static str, &str)]) -> String {
    let mut message = String::with_capacity(says.len() + 32);
    let mut rest = says;
    while let Some((before, (hole, after))) = rest.split_once('{').and_then(|(b, r)| Some((b, r.split_once('}')?))) {
        message.push_str(before);
        message.push_str(args.iter().find(|(name, _)| *name == hole).map_or("", |(_, value)| value));
        rest = after;
    }
    message + rest
}
