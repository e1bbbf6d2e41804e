//! Files that nobody made in good faith: whatever comes in is read or refused with one sentence, within bounds, and never a panic.

use kronika_core::draft;
use kronika_core::draft::formats::{self, Brought, Refusal};
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{Format, publish};
use kronika_core::read;
use kronika_store::{Archive, Import};
use kronika_tests::archive::{MONTH, hand};
use kronika_tests::clock::Clock;
use proptest::prelude::*;
use std::io::Write as _;
use std::time::Duration;

/// What a file may take to be refused or read, on a slow machine with unoptimised code.
const PATIENCE: Duration = Duration::from_secs(20);

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a member");
        zip.write_all(content).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}

/// Brings a file in, in time; a refusal is one sentence or two of plain text.
fn bring(name: &str, bytes: &[u8]) -> Result<Brought, Refusal> {
    let start = Clock::start();
    let brought = formats::bring(bytes);
    assert!(start.ran() < PATIENCE, "{name} took {:?}", start.ran());
    if let Err(refusal) = &brought {
        let sentence = refusal.to_string();
        assert!(sentence.len() < 400 && sentence.ends_with('.') && !sentence.contains('\n'), "{name}: {sentence}");
    }
    brought
}

fn month(format: Format) -> Vec<u8> {
    let chronicle = read::chronicle(MONTH, &draft::take_apart(MONTH, None), None);
    publish(&chronicle, &HouseStyle::default(), format).expect("nothing is in the way")
}

#[test]
fn archives_that_unpack_without_end() {
    let spaces = vec![b' '; draft::LIMIT + 1];
    for member in ["word/document.xml", "content.xml"] {
        let bomb = zip(&[(member, &spaces)]);
        assert!(bomb.len() < 1 << 20, "small as it comes");
        assert_eq!(bring(member, &bomb), Err(Refusal::TooLarge));
    }
    let notes = zip(&[("word/document.xml", b"<w:document/>"), ("word/footnotes.xml", &spaces)]);
    assert_eq!(bring("notes", &notes), Err(Refusal::TooLarge));
    // a workbook is no draft, however large
    assert!(bring("xlsx", &zip(&[("xl/sharedStrings.xml", &spaces)])).is_err());
}

#[test]
fn archives_that_are_broken() {
    for format in [Format::Docx, Format::Odt, Format::Xlsx] {
        let whole = month(format);
        for cut in [5, 30, whole.len() / 2, whole.len() - 1] {
            assert!(bring("cut", &whole[..cut]).is_err(), "{}: {cut}", format.name().0);
        }
        for at in (0..whole.len()).step_by(397) {
            let mut torn = whole.clone();
            torn[at] ^= 0x55;
            drop(bring("torn", &torn)); // read or refused: it must only end
        }
    }
}

#[test]
fn markup_that_goes_deep() {
    let deep = |open: &str| open.repeat(300_000);
    for (member, open) in
        [("word/document.xml", "<w:p>"), ("word/document.xml", "<w:del>"), ("content.xml", "<text:p>")]
    {
        assert!(bring(open, &zip(&[(member, deep(open).as_bytes())])).is_ok(), "{open}");
    }
    for open in ["<div>", "<table><tr><td>1", "<a href=\"#n1\">1", "<b><i>", "<!--", "<![CDATA[", "<p a=\"", "&lt;"] {
        let page = format!("<!DOCTYPE html><p>March 1, Taraz.{}", open.repeat(60_000));
        assert!(bring(open, page.as_bytes()).is_ok(), "{open}");
    }
    for open in ["[^1]: ", "[^a] ", "[a](", "> ", "*", "\\", "<http:"] {
        let text = format!("[^1]: a note\n\n{}", open.repeat(60_000));
        assert!(bring(open, text.as_bytes()).is_ok(), "{open}");
    }
}

#[test]
fn entities_are_not_expanded_and_nothing_is_fetched() {
    let laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    let odt = format!("{laughs}<d><body><p>&b;&c;</p></body></d>");
    assert_eq!(bring("odt", &zip(&[("content.xml", odt.as_bytes())])), Ok(Brought::Text("\u{fffd}\u{fffd}\n".into())));
    let docx = format!("{laughs}<w:document><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>");
    let Ok(Brought::Text(text)) = bring("docx", &zip(&[("word/document.xml", docx.as_bytes())])) else {
        panic!("it is a document");
    };
    assert!(!text.contains("ha") && !text.contains("root"), "{text}");
}

#[test]
fn json_that_is_none_of_ours() {
    let whole = String::from_utf8(month(Format::Json)).expect("UTF-8");
    for cut in (40..whole.len() - 2).step_by(53).filter(|c| whole.is_char_boundary(*c)) {
        assert!(bring("cut", &whole.as_bytes()[..cut]).is_err(), "{cut}");
    }
    let wrong = [
        ("\"text\": \"", "\"text\": 1, \"x\": \""),
        ("\"entries\": [", "\"entries\": {}, \"x\": ["),
        ("\"from\": 0", "\"from\": -1"),
        ("\"from\": 0", "\"from\": 1e99"),
        ("\"nth\": 1", "\"nth\": \"one\""),
        ("2024-10-01", "2024-13-41"),
        ("\"kronika\": 1", "\"kronika\": null"),
        ("\"kronika\": 1", "\"kronika\": 99"),
    ];
    for (was, is) in wrong.iter().filter(|(was, _)| whole.contains(was)) {
        assert!(bring(is, whole.replacen(was, is, 1).as_bytes()).is_err(), "{is}");
    }
    let head = "{\"kronika\": 1, \"title\": null, \"period\": null, \"footnotes\": [], \"entries\": ";
    let entries = |entry: &str, count: usize| format!("{head}[{}]}}", vec![entry; count].join(","));
    assert!(bring("a million", entries("{\"text\": \"\"}", 1_000_000).as_bytes()).is_err());
    let found = format!(
        "{{\"text\": \"a\", \"tags\": [{}]}}",
        vec!["{\"tag\": \"x\", \"certainty\": \"sure\"}"; 5000].join(",")
    );
    assert!(bring("found", entries(&found, 1).as_bytes()).is_err());
    assert!(bring("deep", format!("{head}{}", "[".repeat(1_000_000)).as_bytes()).is_err());
}

#[test]
fn spans_that_lie_outside_their_text_come_in() {
    // offsets of a file are somebody's word: they are brought within the text, and the archive stays whole
    let whole = String::from_utf8(month(Format::Json)).expect("UTF-8");
    let odd =
        whole.replace("\"to\": 9,", "\"to\": 99999999,").replace("\"from\": 0,", "\"from\": 18446744073709551615,");
    assert_ne!(odd, whole);
    let Ok(Brought::Chronicle(chronicle)) = bring("odd", odd.as_bytes()) else { panic!("it is a chronicle") };
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut archive = Archive::create(&folder.path().join("a.kronika"), hand()).expect("the folder is empty");
    let made = archive.import_chronicle(&chronicle, &Import::default()).expect("it comes in");
    let view = archive.chronicle(&made.chronicle).expect("it is there");
    assert_eq!(view.entries.len(), 3);
    for format in Format::ALL.into_iter().filter(|f| *f != Format::Pdf) {
        let whole = archive.whole(&made.chronicle).expect("it is there");
        assert!(publish(&whole, &HouseStyle::default(), format).is_ok(), "{}", format.name().0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), head in 0..6_usize) {
        let heads: [&[u8]; 6] = [b"", b"PK\x03\x04", b"<html>", b"{\"kronika\": 1,", b"[^1]: ", b"\xff\xfe"];
        let file = [heads[head], &bytes].concat();
        drop(bring("any", &file));
    }
}
