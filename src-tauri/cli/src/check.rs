//! `kronika check`: what a sharp proof-reader would see, as lines to read or JSON lines for scripts, and the safe mends made.

use crate::input::{self, Trouble};
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use kronika_core::checks::{self, Known, Remark, Safety, Severity};
use kronika_core::chronicle::{Chronicle, Period};
use kronika_core::draft::{self, Draft, PartKind};
use kronika_core::read;
use kronika_core::text::chars_before;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Remarks on a draft: `entry 17: footnote-without-source: …`.
///
/// Exit status 1 when errors remain, 2 when the draft cannot be read. `kronika manual` explains every check.
#[derive(Args)]
pub struct Check {
    /// The draft; `-` is standard input.
    draft: PathBuf,
    /// One JSON object a line: check, severity, entry, footnote, quote, start, end, message, mend.
    #[arg(long)]
    json: bool,
    /// Only these checks, parted by commas.
    #[arg(long, value_delimiter = ',', value_name = "CHECK,…")]
    only: Vec<String>,
    /// Nothing lighter than this.
    #[arg(long, default_value = "style")]
    severity: Weight,
    /// Make the safe mends; -o says where the mended draft goes. Printed is what remains.
    #[arg(long, requires = "output")]
    fix: bool,
    /// The file for the mended draft.
    #[arg(short, long, requires = "fix", value_name = "FILE")]
    output: Option<PathBuf>,
    /// The days the chronicle covers, where the text does not say: 2023-11, or 2023-11-01..2023-11-30.
    #[arg(long, value_parser = input::period)]
    period: Option<Period>,
    /// Leave spelling out: its dictionaries take a moment to load.
    #[arg(long)]
    no_spelling: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Weight {
    Style,
    Warning,
    Error,
}

impl Weight {
    fn of(severity: Severity) -> Self {
        match severity {
            Severity::Style => Self::Style,
            Severity::Warning => Self::Warning,
            Severity::Error => Self::Error,
        }
    }
}

/// Looks at a draft and its mended forms no more often than this: a mend may lay bare another fault, but not for ever.
const ROUNDS: usize = 8;

impl Check {
    /// Prints the remarks.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        if let Some(unknown) = self.only.iter().find(|name| !checks::ALL.iter().any(|c| c.name == *name)) {
            return Err(format!("there is no check `{unknown}`. `kronika manual` lists them all."));
        }
        let mut text = input::text(&self.draft)?;
        let mut looked = self.look(&text);
        if self.fix {
            for _ in 0..ROUNDS {
                let Some(mended) = looked.mended(&text) else { break };
                text = mended;
                looked = self.look(&text);
            }
            input::write(self.output.as_deref(), text.as_bytes())?;
        }
        let mut lines = String::new();
        for remark in &looked.remarks {
            if self.json {
                let _ = writeln!(lines, "{}", looked.object(remark));
            } else {
                let _ = writeln!(lines, "{}", line(remark));
            }
        }
        if !(self.fix && self.output.as_deref() == Some("-".as_ref())) {
            input::write(None, lines.as_bytes())?;
        }
        let errors = looked.remarks.iter().any(|r| r.severity == Severity::Error);
        Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    fn look(&self, text: &str) -> Looked {
        let draft = draft::take_apart(text, self.period);
        let chronicle = read::chronicle(text, &draft, None);
        let asked = self.only.is_empty() || self.only.iter().any(|name| name == "misspelling");
        let spelling = asked && !self.no_spelling && self.severity == Weight::Style;
        let known = Known { today: Some(today()), words: spelling.then_some(&[]), ..Known::default() };
        let mut remarks = checks::remarks(&chronicle, &known);
        remarks.retain(|r| Weight::of(r.severity) >= self.severity);
        remarks.retain(|r| self.only.is_empty() || self.only.iter().any(|name| name == r.check));
        Looked { draft, chronicle, remarks }
    }
}

/// A draft with what is remarked on it.
struct Looked {
    draft: Draft,
    chronicle: Chronicle,
    remarks: Vec<Remark>,
}

impl Looked {
    /// The text that a remark's span counts in.
    fn words_of(&self, remark: &Remark) -> &str {
        match (remark.entry, &remark.footnote) {
            (Some(i), _) => self.chronicle.entries.get(i).map_or("", |e| e.text.as_str()),
            (None, Some(label)) => {
                let fits = |line: &str| !remark.span.of(line).is_empty();
                let mut lines = self.chronicle.footnotes.iter().filter(|f| f.label == *label).map(|f| f.line.as_str());
                lines.find(|line| fits(line)).unwrap_or("")
            }
            (None, None) => "",
        }
    }

    fn object(&self, remark: &Remark) -> Value {
        let text = self.words_of(remark);
        let span = remark.span;
        json!({
            "check": remark.check,
            "severity": remark.severity,
            "entry": remark.entry.map(|i| i + 1),
            "footnote": remark.footnote.as_ref().map(|label| label.parse::<u64>().map_or_else(|_| json!(label), |n| json!(n))),
            "quote": span.of(text),
            "start": chars_before(text, span.start),
            "end": chars_before(text, span.end),
            "message": remark.message,
            "mend": remark.replacement(text).map(|(text, safety)| json!({"text": text, "safety": safety})),
        })
    }

    /// The draft with the safe mends made; `None` where there is none to make.
    fn mended(&self, text: &str) -> Option<String> {
        let (mut new, mut made) = (String::with_capacity(text.len()), 0);
        let (mut entries, mut footnotes) = (0..self.chronicle.entries.len(), self.chronicle.footnotes.iter());
        for part in &self.draft.parts {
            let words = part.span.of(text);
            let here: Vec<&Remark> = match part.kind {
                PartKind::Entry => {
                    let entry = entries.next();
                    self.remarks.iter().filter(|r| r.entry.is_some() && r.entry == entry).collect()
                }
                PartKind::Footnote => {
                    let label = footnotes.next().map(|f| f.label.as_str());
                    self.remarks.iter().filter(|r| r.entry.is_none() && r.footnote.as_deref() == label).collect()
                }
                _ => vec![],
            };
            let safe = here.iter().filter_map(|r| r.mend.as_ref()).filter(|m| m.safety == Safety::Safe);
            let (mended, n) = checks::mended(words, safe);
            new.push_str(&mended);
            made += n;
        }
        (made > 0).then_some(new)
    }
}

/// `entry 17: footnote-without-source: [17] has no footnote in the list.`
fn line(remark: &Remark) -> String {
    let place = match (remark.entry, &remark.footnote) {
        (Some(i), _) => format!("entry {}", i + 1),
        (None, Some(label)) => format!("footnote {label}"),
        (None, None) => "month".to_owned(),
    };
    format!("{place}: {}: {}", remark.check, remark.message)
}

/// The latest day that it is anywhere on Earth.
fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let days = i32::try_from((seconds + 14 * 3600) / 86_400).unwrap_or(0);
    Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(days))
}
