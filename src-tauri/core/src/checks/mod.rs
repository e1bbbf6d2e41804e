//! Remarks: what a sharp proof-reader would see. One check a file; its doc comment is the page of the manual.

use crate::chronicle::{Chronicle, Date, Person};
use crate::publish::style::HouseStyle;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How much a remark weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Severity {
    Style,
    Warning,
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

/// What would put it right: the marked words replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mend {
    /// What takes the place of the marked words.
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
    /// The words marked, in the entry's text or the footnote's line; empty where nothing can be marked.
    pub span: Span,
    /// One sentence.
    pub message: String,
    /// What would put it right.
    pub mend: Option<Mend>,
}

/// What checks know besides the chronicle.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// The day the check is made, for dates in the future; `None`: do not ask.
    pub today: Option<Date>,
    /// The organisation's style.
    pub style: HouseStyle,
    /// The people of earlier months.
    pub register: &'a [Person],
}

/// All remarks on the chronicle, in the order of the text.
pub fn remarks(_chronicle: &Chronicle, _known: &Known<'_>) -> Vec<Remark> {
    vec![]
}
