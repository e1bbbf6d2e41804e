//! The PDF as a reader gets it: read back by poppler's pdftotext and pdfinfo, which say so and let the test pass where they
//! are not installed.

use kronika_core::chronicle::Chronicle;
use kronika_core::publish::set::{self, Paragraph, Run};
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{Format, Refusal};
use kronika_core::{draft, read};
use kronika_tests::protected::{NAMES, WAYS, plain, written};
use std::fs;
use std::path::Path;
use std::process::Command;

fn chronicle(text: &str) -> Chronicle {
    read::chronicle(text, &draft::take_apart(text, None), None)
}

fn pdf(month: &Chronicle) -> Vec<u8> {
    kronika_pdf::publish(month, &HouseStyle::default(), Format::Pdf).expect("nothing is in the way")
}

/// What one of poppler's tools says of a file; `None` where it is not installed.
fn poppler(tool: &str, arguments: &[&str], bytes: &[u8], to: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder for the file");
    let file = folder.path().join("month.pdf");
    fs::write(&file, bytes).expect("the file is written");
    let Ok(out) = Command::new(tool).args(arguments).arg(&file).args(to).output() else {
        eprintln!("SKIPPED: {tool} is not here, so nobody else has read our PDF");
        return None;
    };
    assert!(out.status.success(), "{tool} cannot read our PDF: {}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).expect("poppler writes UTF-8"))
}

fn text(bytes: &[u8]) -> Option<String> {
    poppler("pdftotext", &[], bytes, &["-"])
}

/// The letters alone: where a line is broken is the page's affair, and pdftotext takes a hyphen away at the end of a line.
fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '-')).collect()
}

fn printed(paragraph: &Paragraph) -> String {
    let run = |run: &Run| match run {
        Run::Text(words) => words.clone(),
        Run::Note { number, .. } => number.to_string(),
    };
    solid(&paragraph.iter().map(run).collect::<String>())
}

#[test]
fn every_paragraph_and_address_of_a_month_is_printed() {
    let gold = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/gold");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/november-2023.txt");
    let mut months: Vec<_> =
        ["english-march-2024.txt", "russian-may-2023.txt", "kazakh-april-2025.txt"].map(|f| gold.join(f)).into();
    if corpus.is_file() {
        months.push(corpus);
    } else {
        eprintln!("SKIPPED: {} is not here, so only our own months are printed", corpus.display());
    }
    for path in months {
        let name = path.display();
        let month = chronicle(&fs::read_to_string(&path).expect("a month"));
        let page = set::set(&month, &HouseStyle::default());
        let Some(text) = text(&pdf(&month)) else { return };
        let (pages, text) = (text.matches('\u{c}').count(), solid(&text));
        let whole = page.paragraphs().filter(|p| text.contains(&printed(p))).count();
        // a paragraph that goes over to the next page has notes, a number and a running head in its middle
        assert!(
            whole + pages > page.paragraphs().count(),
            "{name}: {whole} of {} stand whole",
            page.paragraphs().count()
        );
        for paragraph in page.paragraphs() {
            for words in paragraph.iter().filter_map(|r| if let Run::Text(t) = r { Some(t) } else { None }) {
                for word in words.split(|c: char| c.is_whitespace() || c == '-') {
                    assert!(text.contains(&solid(word)), "{name}: {word} is missing");
                }
            }
        }
        for note in &page.notes {
            assert!(text.contains(&solid(page.words(note))), "{name}: note {} is missing", note.number);
        }
    }
}

const HOSTILE: &str = "March 1, Taraz. \"#import \\\"x.typ\\\": *\" #panic(1) $x^2$ *b* _i_ `r` @a <l> // no /* no */ ~ --- \\u{41} was said[1].\n\nMarch 2, Oral. Әділет Ғалымқызы Қ. Ң. Ө. Ұ. Ү. Һ. І. \u{202e}desrever 漢字 \u{7}[1] [2].\n\n[1] https://t.example/\"),panic(\"\n\n[2] see https://t.example/a#b?c=d&e=%D0%B0\n";

#[test]
fn words_are_never_commands() {
    let month = chronicle(HOSTILE);
    let Some(text) = text(&pdf(&month)) else { return };
    let text = solid(&text);
    for words in [
        "#import\\\"x.typ\\\":*\"#panic(1)$x^2$*b*_i_`r`@a<l>//no/*no*/~\\u{41}wassaid1",
        "https://t.example/\"),panic(\"",
        "ӘділетҒалымқызыҚ.Ң.Ө.Ұ.Ү.Һ.І.",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}

#[test]
fn a_pdf_says_nothing_of_who_made_it_and_when() {
    let month = chronicle(HOSTILE);
    let once = pdf(&month);
    assert_eq!(once, pdf(&month), "the same month gives the same bytes");
    let Some(said) = poppler("pdfinfo", &[], &once, &[]) else { return };
    for line in ["Author:", "CreationDate:", "ModDate:"] {
        assert!(!said.contains(line), "{said}");
    }
    assert!(said.contains("Tagged:          yes"), "a screen reader finds its way: {said}");
}

#[test]
fn links_can_be_clicked() {
    let month = chronicle("March 1, Taraz. Fined[1].\n\n[1] Vlast, https://vlast.example/a-b, https://t.example/1\n");
    let Some(said) = poppler("pdfinfo", &["-url"], &pdf(&month), &[]) else { return };
    for url in ["https://vlast.example/a-b", "https://t.example/1"] {
        assert!(said.contains(url), "{said}");
    }
}

#[test]
fn a_protected_name_is_not_in_it_whatever_way_it_is_written() {
    let mut told = Vec::new();
    for way in WAYS {
        let pdf = match kronika_pdf::publish(&written(way), &HouseStyle::default(), Format::Pdf) {
            Ok(pdf) => pdf,
            Err(Refusal::Leak { .. }) => continue, // nothing was written
            Err(other) => panic!("{other}"),
        };
        let Some((words, links)) = text(&pdf).zip(poppler("pdfinfo", &["-url"], &pdf, &[])) else { return };
        let all = solid(&plain(&(words + &links)));
        if let Some(name) = NAMES.iter().find(|n| all.contains(*n)) {
            told.push(format!("{name} in “{way}”"));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_month_without_its_sources_is_held_back_in_print_too() {
    let month = chronicle("March 1, Taraz. Fined[1].\n");
    let style = HouseStyle { wanted: kronika_core::publish::style::Wanted::Blocked, ..HouseStyle::default() };
    assert_eq!(kronika_pdf::publish(&month, &style, Format::Pdf), Err(Refusal::SourceWanted(1)));
}
