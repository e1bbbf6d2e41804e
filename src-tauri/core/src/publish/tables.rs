//! The record as tables for researchers: entries, persons, measures, sources. One table a CSV file, all of them in one XLSX.
//!
//! Every row of a table that hangs on an entry opens with the entry's number, from 1 in the order they stand, so that tables
//! can be joined. Dates are ISO 8601. Headers are English whatever the chronicle's language: they are names, not words.

use super::set::Page;
use crate::chronicle::{Chronicle, Code, Entry, Measure};
use crate::sources;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde::Serialize;

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Table {
    Entries,
    Persons,
    Measures,
    Sources,
}

/// A table: its name, its header, its rows, all as text.
struct Rows {
    name: &'static str,
    header: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

/// One table as CSV (RFC 4180), with the mark that tells spreadsheets that it is UTF-8.
pub fn csv(chronicle: &Chronicle, page: &Page, table: Table) -> String {
    let rows = rows(chronicle, page, table);
    let mut out = String::from("\u{feff}");
    let mut line = |cells: &mut dyn Iterator<Item = &str>| {
        out.push_str(&cells.map(quoted).collect::<Vec<_>>().join(","));
        out.push_str("\r\n");
    };
    line(&mut rows.header.iter().copied());
    for row in &rows.rows {
        line(&mut row.iter().map(String::as_str));
    }
    out
}

/// A cell as CSV. A leading `=`, `+`, `-` or `@` would be run as a formula by the spreadsheet that opens it: it gets an
/// apostrophe before it, as OWASP advises.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{guard}{cell}")
    }
}

/// Every table as a sheet, days as days and numbers as numbers.
pub fn xlsx(chronicle: &Chronicle, page: &Page) -> Result<Vec<u8>, XlsxError> {
    /// What a spreadsheet takes in one cell.
    const CELL: usize = 32_767;
    let bold = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let wrapped = Format::new().set_text_wrap();
    let mut book = Workbook::new();
    // the day of making is fixed, so that one chronicle gives one file, byte for byte
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(page.heading()).set_creation_datetime(&made));
    for table in [Table::Entries, Table::Persons, Table::Measures, Table::Sources] {
        let rows = rows(chronicle, page, table);
        let sheet = book.add_worksheet();
        sheet.set_name(rows.name)?.set_freeze_panes(1, 0)?;
        for (column, name) in (0..).zip(rows.header) {
            sheet.write_with_format(0, column, *name, &bold)?;
            let width = if matches!(*name, "text" | "url" | "canonical") { 70 } else { 16 };
            sheet.set_column_width(column, width)?;
        }
        for (r, row) in (1..).zip(&rows.rows) {
            for (column, (cell, name)) in (0..).zip(row.iter().zip(rows.header)) {
                let number = matches!(*name, "entry" | "number" | "years" | "months" | "days" | "amount" | "mentions");
                if cell.is_empty() {
                    continue;
                }
                match (*name, cell.parse::<f64>()) {
                    (_, Ok(value)) if number => sheet.write(r, column, value)?,
                    ("date", _) => sheet.write_with_format(r, column, &ExcelDateTime::parse_from_str(cell)?, &day)?,
                    // as text: an address is no link, so that nothing opens by a slip
                    _ => {
                        let cut: String = cell.chars().take(CELL).collect();
                        sheet.write_string_with_format(r, column, cut, &wrapped)?
                    }
                };
            }
        }
    }
    book.save_to_buffer()
}

fn rows(chronicle: &Chronicle, page: &Page, table: Table) -> Rows {
    let numbered = || (1..).zip(&chronicle.entries);
    match table {
        Table::Entries => Rows {
            name: "entries",
            header: &["entry", "date", "places", "regions", "persons", "articles", "tags", "text"],
            rows: numbered().map(|(n, e)| entry(n, e)).collect(),
        },
        Table::Persons => Rows {
            name: "persons",
            header: &["name", "spellings", "roles", "mentions", "entries"],
            rows: chronicle
                .people
                .iter()
                .map(|person| {
                    let named = |e: &Entry| e.reading.persons.iter().filter(|p| p.value.name == person.name).count();
                    let mentions: usize = chronicle.entries.iter().map(named).sum();
                    let entries = numbered().filter(|(_, e)| named(e) > 0).map(|(n, _): (usize, _)| n.to_string());
                    vec![
                        person.name.clone(),
                        person.spellings.join("; "),
                        person.roles.iter().map(word).collect::<Vec<_>>().join("; "),
                        mentions.to_string(),
                        entries.collect::<Vec<_>>().join(" "),
                    ]
                })
                .collect(),
        },
        Table::Measures => Rows {
            name: "measures",
            header: &["entry", "date", "kind", "years", "months", "days", "amount", "currency", "persons"],
            rows: numbered()
                .flat_map(|(n, e)| e.reading.measures.iter().map(move |m| measure(n, e, &m.value)))
                .collect(),
        },
        Table::Sources => Rows {
            name: "sources",
            header: &["number", "publisher", "date", "url", "canonical", "text"],
            rows: page.notes.iter().flat_map(source).collect(),
        },
    }
}

fn entry(n: usize, e: &Entry) -> Vec<String> {
    let r = &e.reading;
    let mut persons: Vec<&str> = r.persons.iter().map(|p| p.value.name.as_str()).collect();
    let mut seen = std::collections::HashSet::new();
    persons.retain(|name| seen.insert(*name));
    let articles = r.citations.iter().filter(|c| c.value.code != Code::Unknown).map(|c| {
        let part = c.value.part.as_ref().map(|p| format!(" part {p}")).unwrap_or_default();
        format!("{:?} {}{part}", c.value.code, c.value.article)
    });
    let articles: Vec<String> = articles.collect();
    let mut seen = std::collections::HashSet::new();
    let articles: Vec<&String> = articles.iter().filter(|a| seen.insert(*a)).collect();
    vec![
        n.to_string(),
        day(e),
        r.places.iter().map(|p| p.value.name.as_str()).collect::<Vec<_>>().join("; "),
        r.places.iter().filter_map(|p| p.value.region.as_deref()).collect::<Vec<_>>().join("; "),
        persons.join("; "),
        articles.into_iter().map(String::as_str).collect::<Vec<_>>().join("; "),
        r.tags.iter().map(|t| t.tag.as_str()).collect::<Vec<_>>().join("; "),
        e.text.clone(),
    ]
}

fn day(e: &Entry) -> String {
    e.reading.date.as_ref().map(|d| d.value.to_string()).unwrap_or_default()
}

fn measure(n: usize, e: &Entry, m: &Measure) -> Vec<String> {
    let length = |n: u32| if n == 0 { String::new() } else { n.to_string() };
    vec![
        n.to_string(),
        day(e),
        word(&m.kind),
        length(m.years),
        length(m.months),
        length(m.days),
        m.amount.map(|a| a.to_string()).unwrap_or_default(),
        m.currency.as_ref().map(word).unwrap_or_default(),
        m.persons.join("; "),
    ]
}

/// A row for each address; one for a note without.
fn source(note: &super::set::Note) -> Vec<Vec<String>> {
    let row = |url: &str| {
        vec![
            note.number.to_string(),
            sources::publisher(url).unwrap_or_default(),
            sources::dated(url).map(|d| d.to_string()).unwrap_or_default(),
            url.to_owned(),
            sources::canonical(url),
            note.text.clone(),
        ]
    };
    if note.urls.is_empty() { vec![row("")] } else { note.urls.iter().map(|u| row(u)).collect() }
}

/// The word that JSON uses for the value: `suspended_sentence`.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_csv() {
        assert_eq!(quoted("plain"), "plain");
        assert_eq!(quoted("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(quoted("=HYPERLINK(1)"), "'=HYPERLINK(1)");
    }
}
