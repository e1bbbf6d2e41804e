//! Published, then brought in again: the same page. Over the gold months, over the corpus where it is there, and over
//! generated months. Files are also opened by the tools people use: pandoc counts the notes.

use kronika_core::chronicle::{Chronicle, Found};
use kronika_core::draft::formats::{self, Brought};
use kronika_core::publish::set::{self, Page, Run};
use kronika_core::publish::style::{
    ArticleForm, DateForm, HouseStyle, Language, NameForm, NoteForm, NoteSharing, Order, ReferencePlace, Wanted,
};
use kronika_core::publish::{Format, publish, text};
use kronika_core::{draft, read};
use kronika_tests::months::months;
use proptest::prelude::*;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Every form whose words come back.
const THERE_AND_BACK: [Format; 7] =
    [Format::Text, Format::Html, Format::Fragment, Format::Markdown, Format::Docx, Format::Odt, Format::Json];

fn chronicle(text: &str) -> Chronicle {
    read::chronicle(text, &draft::take_apart(text, None), None)
}

fn style() -> HouseStyle {
    HouseStyle::default()
}

fn again(bytes: &[u8]) -> Chronicle {
    match formats::bring(bytes).expect("what we wrote we read") {
        Brought::Text(text) => chronicle(&text),
        Brought::Chronicle(chronicle) => *chronicle,
    }
}

fn words(page: &Page) -> Vec<String> {
    let paragraph = |p: &Vec<Run>| {
        p.iter()
            .map(|run| match run {
                Run::Text(words) => words.clone(),
                Run::Note { number, .. } => format!("[{number}]"),
            })
            .collect::<String>()
    };
    let notes = page.notes.iter().map(|n| format!("[{}] {}", n.number, n.text));
    page.paragraphs().map(paragraph).chain(notes).collect()
}

fn assert_same_page(name: &str, month: &Chronicle, format: Format) {
    let bytes = publish(month, &style(), format).expect("nothing is in the way");
    let (before, after) = (set::set(month, &style()), set::set(&again(&bytes), &style()));
    for (before, after) in words(&before).iter().zip(&words(&after)) {
        assert_eq!(before, after, "{name}, {}", format.name().0);
    }
    assert_eq!(words(&before).len(), words(&after).len(), "{name}, {}", format.name().0);
}

#[test]
fn months_come_back_from_every_form() {
    for (name, text) in months() {
        let month = chronicle(&text);
        for format in THERE_AND_BACK {
            assert_same_page(&name, &month, format);
        }
    }
}

#[test]
fn json_loses_nothing() {
    fn same<T>(found: &mut Found<T>) {
        found.reason = "";
    }
    // reasons are the program's words, and stay at home
    let bare = |mut c: Chronicle| {
        for r in c.entries.iter_mut().map(|e| &mut e.reading) {
            r.date.iter_mut().for_each(same);
            r.places.iter_mut().for_each(same);
            r.persons.iter_mut().for_each(same);
            r.citations.iter_mut().for_each(same);
            r.measures.iter_mut().for_each(same);
            r.tags.iter_mut().for_each(|t| t.reason = "");
        }
        c
    };
    for (name, text) in months() {
        let month = chronicle(&text);
        let bytes = publish(&month, &style(), Format::Json).expect("nothing is in the way");
        assert_eq!(bare(again(&bytes)), bare(month), "{name}");
    }
}

#[test]
fn as_written_keeps_every_byte_of_every_part() {
    for (name, draft_text) in months() {
        let month = chronicle(&draft_text);
        let written = text::as_written(&month);
        let mut from = 0;
        for part in month.entries.iter().map(|e| &e.text).chain(month.footnotes.iter().map(|f| &f.line)) {
            from += written[from..].find(part.as_str()).unwrap_or_else(|| panic!("{name}: lost {part}")) + part.len();
        }
    }
}

#[test]
fn numbers_run_from_one() {
    for (name, text) in months() {
        let page = set::set(&chronicle(&text), &style());
        let mut next = 1;
        for run in page.paragraphs().flatten() {
            if let Run::Note { number, .. } = run {
                assert!(*number <= next, "{name}: {number} stands before {next}");
                next = next.max(number + 1);
            }
        }
    }
}

/// What pandoc makes of a file; `None` where it is not installed.
fn pandoc(from: &str, to: &str, bytes: &[u8]) -> Option<String> {
    let child =
        Command::new("pandoc").args(["-f", from, "-t", to]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        eprintln!("SKIPPED: pandoc is not here, so nobody else has read our {from}");
        return None;
    };
    child.stdin.take().expect("it was piped").write_all(bytes).expect("pandoc reads");
    let out = child.wait_with_output().expect("pandoc ends");
    assert!(out.status.success(), "pandoc cannot read our {from}");
    Some(String::from_utf8(out.stdout).expect("pandoc writes UTF-8"))
}

#[test]
fn pandoc_counts_the_notes() {
    for (name, text) in months() {
        let month = chronicle(&text);
        let page = set::set(&month, &style());
        let referred = page.notes.iter().filter(|n| n.references > 0).count();
        let repeated: usize = page.notes.iter().map(|n| n.references.saturating_sub(1)).sum();
        for (format, from) in [(Format::Docx, "docx"), (Format::Odt, "odt"), (Format::Markdown, "markdown")] {
            let bytes = publish(&month, &style(), format).expect("nothing is in the way");
            let Some(native) = pandoc(from, "native", &bytes) else { return };
            let notes = native.matches("Note").count() - native.matches("\"Note").count();
            let expected = if format == Format::Markdown { referred + repeated } else { referred };
            assert_eq!(notes, expected, "{name}, {from}");
        }
    }
}

#[test]
fn every_choice_of_the_house_style_shows_in_every_form() {
    let month = chronicle(
        "March 2, 2024, Taraz. The activist Saule Torekhanova was fined under Article 488, Part 6 of the CAO[1].\n\nMarch 1, 2024, Oral. She was heard[1][2][3].\n\n[1] https://vlast.kz/2024/03/01/a?utm_source=x\n\n[2] https://vlast.kz/2024/03/01/a\n",
    );
    let plain = style();
    let choices = [
        ("language", HouseStyle { language: Language::Kk, ..plain.clone() }),
        ("order", HouseStyle { order: Order::Date, ..plain.clone() }),
        ("place", HouseStyle { order: Order::Place, ..plain.clone() }),
        ("wanted", HouseStyle { wanted: Wanted::Blank, ..plain.clone() }),
        ("reference", HouseStyle { reference: ReferencePlace::AfterStop, ..plain.clone() }),
        ("note", HouseStyle { note: NoteForm::Publisher, ..plain.clone() }),
        ("shared", HouseStyle { sharing: NoteSharing::Shared, ..plain.clone() }),
        ("repeated", HouseStyle { sharing: NoteSharing::Repeated, ..plain.clone() }),
        ("dates", HouseStyle { dates: DateForm::DayFirst, ..plain.clone() }),
        ("names", HouseStyle { names: NameForm::SurnameFirst, ..plain.clone() }),
        ("articles", HouseStyle { articles: ArticleForm::Short, ..plain.clone() }),
        ("introduction", HouseStyle { introduction: "To begin with.".into(), ..plain.clone() }),
        ("closing", HouseStyle { closing: "To end with.".into(), ..plain.clone() }),
    ];
    let forms =
        [Format::Html, Format::Fragment, Format::Docx, Format::Odt, Format::Text, Format::Markdown, Format::WordPress];
    for format in forms {
        let write = |style: &HouseStyle| publish(&month, style, format).expect("nothing is in the way");
        for (choice, style) in &choices {
            assert_ne!(write(&plain), write(style), "{choice} does not show in {}", format.name().0);
        }
        let blocked = HouseStyle { wanted: Wanted::Blocked, ..plain.clone() };
        assert!(publish(&month, &blocked, format).is_err(), "{} is published without a source", format.name().0);
    }
}

#[test]
fn notes_may_name_their_publisher() {
    let month = chronicle("March 1, Taraz. Fined[1].\n\n[1] https://vlast.kz/2024/03/01/a?utm_source=x\n");
    let style = HouseStyle { note: NoteForm::Publisher, ..style() };
    let text = publish(&month, &style, Format::Text).expect("nothing is in the way");
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(text.ends_with("[1] Vlast, March 1, 2024, https://vlast.kz/2024/03/01/a\n"), "{text}");
}

#[test]
fn pages_of_others() {
    let from = |page: &str| match formats::bring(page.as_bytes()) {
        Ok(Brought::Text(text)) => text,
        other => panic!("{other:?}"),
    };
    insta::assert_snapshot!(from("<p>March 1, Taraz. Fined<a href=\"#_ftn1\" name=\"_ftnref1\" title=\"\">[1]</a>.</p><p><a href=\"#_ftnref1\" name=\"_ftn1\" title=\"\">[1]</a> <a href=\"https://t.example/a\">Tanba</a></p>"), @r"
    March 1, Taraz. Fined[1].

    [1] Tanba https://t.example/a
    ");
    insta::assert_snapshot!(from("<p>March 1, Taraz. Fined<sup data-fn=\"a1\" class=\"fn\"><a href=\"#a1\" id=\"a1-link\">1</a></sup>.</p><ol class=\"wp-block-footnotes\"><li id=\"a1\">https://t.example/a <a href=\"#a1-link\" aria-label=\"Jump\">↩︎</a></li></ol>"), @r"
    March 1, Taraz. Fined[1].

    [1] https://t.example/a
    ");
    insta::assert_snapshot!(from("<!DOCTYPE html><title>x</title><script>alert('<p>')</script><p>March 1, Taraz. Fined<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a></p><section><ol><li id=\"fn1\"><p>a letter<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li></ol></section>"), @r"
    March 1, Taraz. Fined[1]

    [1] a letter
    ");
}

/// Words of a sentence, with signs that forms would take for markup.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-zа-яәғқңөұүһі]{2,9}",
        1 => Just("<b>".to_owned()),
        1 => Just("&amp;".to_owned()),
        1 => Just("*".to_owned()),
        1 => Just("a_b_c".to_owned()),
        1 => Just("“quoted”".to_owned()),
        1 => Just("\\".to_owned()),
        1 => Just("10%".to_owned()),
        1 => Just("~x~ ^y^ $z$ |".to_owned()),
    ];
    prop::collection::vec(word, 3..12).prop_map(|w| w.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn generated_months_come_back(
        entries in prop::collection::vec((1..29_u8, sentence(), prop::collection::vec(1..9_usize, 0..3)), 1..8),
        sources in prop::collection::vec("[a-z]{3,8}", 8),
    ) {
        let mut draft_text = String::new();
        for (day, words, notes) in &entries {
            let notes: String = notes.iter().fold(String::new(), |all, n| format!("{all}[{n}]"));
            draft_text.push_str(&format!("March {day}, Taraz. The court {words} decided{notes}.\n\n"));
        }
        for (n, slug) in (1..).zip(&sources) {
            draft_text.push_str(&format!("[{n}] https://tanba.example/{slug}_{n}?v={n}&w=1\n\n"));
        }
        let month = chronicle(&draft_text);
        for format in THERE_AND_BACK {
            assert_same_page("generated", &month, format);
        }
    }
}
