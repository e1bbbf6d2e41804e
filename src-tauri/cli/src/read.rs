//! `kronika read`: what a careful monitor reads in each entry, as JSON lines for scripts.

use crate::input::{self, Trouble};
use clap::Args;
use kronika_core::chronicle::{Certainty, Chronicle, Code, Entry, Measure};
use kronika_core::text::chars_before;
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads a draft and prints one JSON object an entry, in document order.
///
/// Each has n, text, date, places, persons (with start and end in Unicode characters of text), articles, footnotes,
/// measures and tags; every finding says how sure the reader is.
#[derive(Args)]
pub struct Read {
    /// The draft: text, a web page, DOCX, ODT, Markdown or Kronika's JSON; `-` is standard input.
    draft: PathBuf,
    /// The days it covers, where the text does not say: 2023-11, or 2023-11-01..2023-11-30.
    #[arg(long, value_parser = input::period)]
    period: Option<kronika_core::chronicle::Period>,
    /// One JSON object a line (the only form so far).
    #[arg(long)]
    json: bool,
}

impl Read {
    /// Prints the reading.
    pub fn run(self) -> Result<ExitCode, Trouble> {
        let chronicle = input::chronicle(&self.draft, self.period)?;
        // what is doubtful is said, and does not stand in the way of what was read
        if chronicle.entries.is_empty() {
            eprintln!("kronika: no entry found. An entry opens with a date and a place: November 16, Astana, …");
        } else if chronicle.period.is_none() {
            eprintln!("kronika: no year found, so no date is told. Say which days the draft covers: --period 2023-11");
        }
        let mut lines = Vec::with_capacity(128 * 1024);
        for line in found(&chronicle) {
            lines.extend_from_slice(line.to_string().as_bytes());
            lines.push(b'\n');
        }
        input::write(None, &lines)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// One object an entry, in the form that `score.py` calls FOUND.
fn found(chronicle: &Chronicle) -> impl Iterator<Item = Value> + '_ {
    chronicle.entries.iter().enumerate().map(|(i, entry)| object(i + 1, entry))
}

fn object(n: usize, entry: &Entry) -> Value {
    let Entry { text, reading, .. } = entry;
    let counted = |c: &Code| !matches!(c, Code::Treaty | Code::Unknown);
    let mut cited: Vec<Value> = Vec::new();
    for c in reading.citations.iter().map(|c| &c.value).filter(|c| counted(&c.code)) {
        let citation = json!({"code": c.code, "article": c.article, "part": c.part});
        if !cited.contains(&citation) {
            cited.push(citation); // each distinct citation is listed once an entry
        }
    }
    json!({
        "n": n,
        "text": text,
        "date": reading.date.as_ref().map(|d| d.value.to_string()),
        "places": reading.places.iter().map(|p| json!({
            "text": p.span.of(text), "name": p.value.name, "kind": p.value.kind, "region": p.value.region,
            "certainty": p.certainty,
        })).collect::<Vec<_>>(),
        "persons": reading.persons.iter().map(|p| json!({
            "text": p.span.of(text), "start": chars_before(text, p.span.start), "end": chars_before(text, p.span.end),
            "name": p.value.name, "role": p.value.role, "certainty": p.certainty, "reason": p.reason,
        })).collect::<Vec<_>>(),
        "articles": cited,
        "footnotes": reading.references.iter().map(|r| number(&r.label)).collect::<Vec<_>>(),
        "measures": reading.measures.iter().map(|m| measure(&m.value, m.certainty)).collect::<Vec<_>>(),
        "tags": reading.tags.iter().map(|t| &t.tag).collect::<Vec<_>>(),
    })
}

/// A label as the number it is.
fn number(label: &str) -> Value {
    label.parse::<u64>().map_or_else(|_| json!(label), |n| json!(n))
}

fn measure(measure: &Measure, certainty: Certainty) -> Value {
    let mut object = Map::new();
    object.insert("kind".to_owned(), json!(measure.kind));
    for (unit, length) in [("years", measure.years), ("months", measure.months), ("days", measure.days)] {
        if length > 0 {
            object.insert(unit.to_owned(), json!(length));
        }
    }
    if let Some(amount) = measure.amount {
        object.insert("amount".to_owned(), json!(amount));
        object.insert("currency".to_owned(), json!(measure.currency));
    }
    object.insert("persons".to_owned(), json!(measure.persons));
    object.insert("certainty".to_owned(), json!(certainty));
    Value::Object(object)
}
