//! What we publish, opened by the tools that people use: LibreOffice, pandoc, an HTML validator, a reader of spreadsheets; and
//! measured against what WordPress' importer and FollowTheMoney's model ask for. A tool that is absent is said so, loudly.

use calamine::{Data, Reader, Xlsx};
use kronika_core::chronicle::Chronicle;
use kronika_core::publish::set::{self, Page};
use kronika_core::publish::style::{HouseStyle, NoteSharing, Order, ReferencePlace};
use kronika_core::publish::{Format, Table, publish};
use kronika_core::{draft, read};
use kronika_tests::months::months;
use serde_json::Value;
use std::collections::HashSet;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn chronicle(text: &str) -> Chronicle {
    read::chronicle(text, &draft::take_apart(text, None), None)
}

fn published(month: &Chronicle, style: &HouseStyle, format: Format) -> Vec<u8> {
    publish(month, style, format).unwrap_or_else(|e| panic!("{}: {e}", format.name().0))
}

fn text(month: &Chronicle, style: &HouseStyle, format: Format) -> String {
    String::from_utf8(published(month, style, format)).expect("we write UTF-8")
}

/// Runs a tool; `None`, said loudly, where it is not installed.
fn run(tool: impl AsRef<Path>, arguments: &[&str], input: &[u8]) -> Option<(bool, String)> {
    let tool = tool.as_ref();
    let child =
        Command::new(tool).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        eprintln!(
            "SKIPPED: {} is not here, so it has not opened what we publish. Run: scripts/prepare test",
            tool.display()
        );
        return None;
    };
    child.stdin.take().expect("it was piped").write_all(input).expect("the tool reads");
    let out = child.wait_with_output().expect("the tool ends");
    let said = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    Some((out.status.success(), said))
}

fn referred(page: &Page) -> usize {
    page.notes.iter().filter(|n| n.references > 0).count()
}

/// The styles that change what a page is made of.
fn styles() -> [HouseStyle; 3] {
    let plain = HouseStyle::default();
    [
        plain.clone(),
        HouseStyle {
            order: Order::Place,
            sharing: NoteSharing::Shared,
            reference: ReferencePlace::AfterStop,
            introduction: "First & “foremost”.\n<b>Second</b>.".into(),
            closing: "Write to us.".into(),
            ..plain.clone()
        },
        HouseStyle { order: Order::Tag, sharing: NoteSharing::Repeated, ..plain },
    ]
}

#[test]
fn libreoffice_prints_every_footnote() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let mut files: Vec<(String, usize, Page)> = Vec::new();
    for (n, (_, draft)) in months().into_iter().enumerate().filter(|(n, _)| n % 3 == 0) {
        let month = chronicle(&draft);
        for format in [Format::Docx, Format::Odt] {
            let name = format!("{n}-{}", format.name().0);
            fs::write(path(&format!("{name}.{}", format.name().1)), published(&month, &HouseStyle::default(), format))
                .expect("it is writable");
            let page = set::set(&month, &HouseStyle::default());
            files.push((name, referred(&page), page));
        }
    }
    // one start for all of them, with a profile of its own so that an open window does not take the files
    let profile = format!("-env:UserInstallation=file://{}", path("profile"));
    let sources: Vec<String> = (files.iter())
        .map(|(name, ..)| path(&format!("{name}.{}", &name[name.find('-').map_or(0, |d| d + 1)..])))
        .collect();
    let mut arguments = vec![profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"];
    let out = path("");
    arguments.push(&out);
    arguments.extend(sources.iter().map(String::as_str));
    let Some((done, said)) = run("soffice", &arguments, b"") else { return };
    assert!(done && !said.to_lowercase().contains("error"), "{said}");
    for (name, notes, page) in files {
        let Some((done, pdf)) = run("pdftotext", &["-layout", &path(&format!("{name}.pdf")), "-"], b"") else { return };
        assert!(done, "{name}: {pdf}");
        // at the foot a note opens its line with its number; runs of digits in the story do not count up from one
        let mut next = 1;
        for line in pdf.lines() {
            let number: String = line.trim_start().chars().take_while(char::is_ascii_digit).collect();
            if number.parse() == Ok(next) && !line.trim_start()[number.len()..].starts_with(char::is_alphanumeric) {
                next += 1;
            }
        }
        assert_eq!(next - 1, notes, "{name}: footnotes in print");
        let squeezed: String = pdf.chars().filter(|c| c.is_alphanumeric()).collect();
        for paragraph in page.paragraphs() {
            let first = paragraph.iter().find_map(|r| if let set::Run::Text(t) = r { Some(t) } else { None });
            let words: String =
                first.map(|t| t.chars().take(40).filter(|c| c.is_alphanumeric()).collect()).unwrap_or_default();
            assert!(squeezed.contains(&words), "{name}: {words} is not in print");
        }
    }
}

#[test]
fn pages_are_valid_html() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let validator = root.join("../ui/node_modules/.bin/html-validate");
    let rules = root.join("html-validate.json");
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut files: Vec<PathBuf> = Vec::new();
    for (n, (_, draft)) in months().into_iter().enumerate() {
        for (s, style) in styles().iter().enumerate() {
            let month = chronicle(&draft);
            let mut write = |name: String, page: String| {
                let path = folder.path().join(name);
                fs::write(&path, page).expect("it is writable");
                files.push(path);
            };
            write(format!("{n}-{s}-page.html"), text(&month, style, Format::Html));
            let fragment = text(&month, style, Format::Fragment);
            write(format!("{n}-{s}-fragment.html"), in_a_page(&fragment));
        }
    }
    let rules = rules.to_string_lossy();
    let mut arguments = vec!["--config", &rules, "--formatter", "text"];
    let names: Vec<_> = files.iter().map(|f| f.to_string_lossy()).collect();
    arguments.extend(names.iter().map(AsRef::as_ref));
    let Some((done, said)) = run(&validator, &arguments, b"") else { return };
    assert!(done, "{}", said.lines().take(12).collect::<Vec<_>>().join("\n"));
    // the validator does find a fault where there is one
    let broken = folder.path().join("broken.html");
    fs::write(&broken, in_a_page("<p>one<p id=\"a\">two</p><i id=\"a\">three")).expect("it is writable");
    let arguments = ["--config", &rules, &broken.to_string_lossy()];
    assert!(run(&validator, &arguments, b"").is_some_and(|(done, _)| !done), "a broken page is told");
}

/// A fragment as it stands in somebody's page.
fn in_a_page(fragment: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>A page</title>\n</head>\n<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n"
    )
}

#[test]
fn markdown_is_the_same_notes_to_pandoc() {
    for (name, draft) in months() {
        let month = chronicle(&draft);
        let page = set::set(&month, &HouseStyle::default());
        let markdown = published(&month, &HouseStyle::default(), Format::Markdown);
        let Some((done, native)) = run("pandoc", &["-f", "markdown", "-t", "plain", "--wrap=none"], &markdown) else {
            return;
        };
        assert!(done, "{name}: {native}");
        let bare = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let said = bare(&native);
        for note in page.notes.iter().filter(|n| n.references > 0) {
            assert!(said.contains(&bare(page.words(note))), "{name}: note {} is lost", note.number);
        }
    }
}

/// The elements that WordPress' importer reads of an item (parsers/class-wxr-parser-simplexml.php of wordpress-importer).
const WXR: [&str; 12] = [
    "wp:post_id",
    "title",
    "content:encoded",
    "excerpt:encoded",
    "wp:post_name",
    "wp:comment_status",
    "wp:ping_status",
    "wp:status",
    "wp:post_parent",
    "wp:menu_order",
    "wp:post_type",
    "wp:is_sticky",
];

#[test]
fn wordpress_finds_the_post_and_its_footnotes() {
    for (name, draft) in months() {
        for style in styles() {
            let month = chronicle(&draft);
            let wxr = text(&month, &style, Format::WordPress);
            let document = roxmltree::Document::parse(&wxr).unwrap_or_else(|e| panic!("{name}: {e}"));
            let of = |tag: &str| {
                let local = tag.split_once(':').map_or(tag, |(_, l)| l);
                let item = document.descendants().find(|n| n.has_tag_name("item")).expect("one post");
                item.descendants()
                    .find(|n| n.tag_name().name() == local)
                    .and_then(|n| n.text().map(str::to_owned).or(Some(String::new())))
            };
            for element in WXR {
                assert!(of(element).is_some(), "{name}: {element}");
            }
            let version = document.descendants().find(|n| n.tag_name().name() == "wxr_version").and_then(|n| n.text());
            assert_eq!(version, Some("1.2"), "the importer refuses a file without");
            let content = of("content:encoded").unwrap_or_default();
            assert_eq!(content, text(&month, &style, Format::Blocks).replace('\0', "\u{fffd}"), "{name}");
            let notes: Value =
                serde_json::from_str(&of("wp:meta_value").unwrap_or_default()).expect("the meta is JSON");
            assert_eq!(of("wp:meta_key").as_deref(), Some("footnotes"));
            let in_meta: Vec<&str> =
                notes.as_array().expect("a list").iter().map(|n| n["id"].as_str().expect("an id")).collect();
            let mut in_content: Vec<&str> = Vec::new();
            for id in content.split("data-fn=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                if !in_content.contains(&id) {
                    in_content.push(id);
                }
            }
            assert_eq!(in_meta, in_content, "{name}: every id of the content has its words, in order");
            assert_eq!(content.matches("<!-- wp:footnotes /-->").count(), usize::from(!in_meta.is_empty()));
            for block in ["paragraph", "heading"] {
                let open = content.matches(&format!("<!-- wp:{block} -->")).count();
                assert_eq!(open, content.matches(&format!("<!-- /wp:{block} -->")).count(), "{name}: {block}");
            }
        }
    }
}

#[test]
fn a_spreadsheet_is_read_back() {
    for (name, draft) in months() {
        let month = chronicle(&draft);
        let bytes = published(&month, &HouseStyle::default(), Format::Xlsx);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(book.sheet_names(), ["entries", "persons", "measures", "sources"]);
        for (sheet, table) in [
            ("entries", Table::Entries),
            ("persons", Table::Persons),
            ("measures", Table::Measures),
            ("sources", Table::Sources),
        ] {
            let range = book.worksheet_range(sheet).expect("it is there");
            let csv = text(&month, &HouseStyle::default(), Format::Csv(table));
            let rows = records(csv.trim_start_matches('\u{feff}'));
            assert_eq!(range.height(), rows.len(), "{name}, {sheet}: as many rows as in CSV");
            for (row, cells) in range.rows().zip(&rows) {
                assert_eq!(cells.len(), rows[0].len(), "{name}, {sheet}: a row as wide as the header");
                for (cell, words) in row.iter().zip(cells) {
                    let guarded = words.strip_prefix('\'').filter(|w| w.starts_with(['=', '+', '-', '@']));
                    assert_eq!(said(cell), guarded.unwrap_or(words).replace('\r', ""), "{name}, {sheet}");
                }
            }
        }
        let entries = book.worksheet_range("entries").expect("it is there");
        let dated = month.entries.iter().filter(|e| e.reading.date.is_some()).count();
        let days = entries.rows().skip(1).filter(|row| matches!(row[1], Data::DateTime(_))).count();
        assert_eq!(days, dated, "{name}: days are days");
    }
}

fn said(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Float(number) => number.to_string(),
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string().replace('\r', ""),
    }
}

/// CSV as RFC 4180 has it, read by hand so that our writer is not its own judge.
fn records(csv: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        let record = records.last_mut().expect("there is one");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                record.last_mut().expect("there is one").push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => records.push(vec![String::new()]),
            c => record.last_mut().expect("there is one").push(c),
        }
    }
    assert!(!quoted, "what opens a cell closes it");
    assert_eq!(records.pop(), Some(vec![String::new()]), "every record ends its line");
    records
}

/// Properties of FollowTheMoney's model (followthemoney/schema/{Thing,Interval,Event,Person,LegalEntity}.yaml) that we write.
const EVENT: [&str; 9] =
    ["name", "startDate", "location", "country", "involved", "keywords", "sourceUrl", "description", "summary"];
const PERSON: [&str; 2] = ["name", "alias"];

#[test]
fn followthemoney_takes_every_line() {
    for (name, draft) in months() {
        let month = chronicle(&draft);
        let lines = text(&month, &HouseStyle::default(), Format::Ftm);
        let entities: Vec<Value> =
            lines.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{name}: {e}"))).collect();
        assert_eq!(entities.len(), month.people.len() + month.entries.len(), "{name}");
        let of = |schema: &str| entities.iter().filter(|e| e["schema"] == schema).collect::<Vec<_>>();
        let people: HashSet<&str> = of("Person").iter().filter_map(|e| e["id"].as_str()).collect();
        let ids: HashSet<&str> = entities.iter().filter_map(|e| e["id"].as_str()).collect();
        assert_eq!(ids.len(), entities.len(), "{name}: an id is one entity's");
        for entity in &entities {
            let known: &[&str] = if entity["schema"] == "Person" { &PERSON } else { &EVENT };
            let properties = entity["properties"].as_object().expect("properties");
            for (property, values) in properties {
                assert!(known.contains(&property.as_str()), "{name}: {property}");
                assert!(values.as_array().expect("a list").iter().all(Value::is_string), "{name}: {property}");
            }
            let first = entity["properties"]["name"][0].as_str();
            assert!(first.is_some_and(|n| !n.is_empty()), "{name}: Thing asks for a name: {entity}");
            for person in entity["properties"]["involved"].as_array().into_iter().flatten() {
                assert!(people.contains(person.as_str().unwrap_or_default()), "{name}: {person} is nobody");
            }
            for day in entity["properties"]["startDate"].as_array().into_iter().flatten() {
                assert!(day.as_str().is_some_and(|d| d.parse::<jiff::civil::Date>().is_ok()), "{name}: {day}");
            }
        }
    }
}
