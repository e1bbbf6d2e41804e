//! Texts that nobody wrote in good faith, and what must hold for them all the same: no reader panics, every span marks
//! words of its text, the parts of a draft tile it, and the work grows with the text.

use kronika_core::chronicle::{Chronicle, Reading};
use kronika_core::read::{Context, Words, citations, dateline, measures, persons, references, tags};
use kronika_core::text::Span;
use kronika_core::{draft, read};

/// Reads `text` as a draft and as one entry, and checks what must hold.
///
/// # Panics
/// When it does not.
pub fn read_and_check(text: &str) -> Chronicle {
    let draft = draft::take_apart(text, None);
    let mut at = 0;
    for part in &draft.parts {
        assert_eq!(part.span.start, at, "the parts of a draft tile it");
        assert!(!part.span.is_empty() && text.is_char_boundary(part.span.end), "a part marks whole letters");
        at = part.span.end;
    }
    assert_eq!(at, text.len(), "the parts reach the end");
    let chronicle = read::chronicle(text, &draft, None);
    for entry in &chronicle.entries {
        check(&entry.text, &entry.reading);
    }
    check(text, &read::entry(text, Context::default()));
    chronicle
}

fn check(text: &str, reading: &Reading) {
    let mut spans: Vec<Span> = reading.date.iter().map(|f| f.span).collect();
    spans.extend(reading.places.iter().map(|f| f.span));
    spans.extend(reading.persons.iter().map(|f| f.span));
    spans.extend(reading.citations.iter().map(|f| f.span));
    spans.extend(reading.measures.iter().map(|f| f.span));
    spans.extend(reading.references.iter().map(|r| r.span));
    for span in spans {
        assert!(span.start < span.end && span.end <= text.len(), "{span:?} marks something of the text");
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{span:?} marks whole letters");
    }
    assert!(text.is_char_boundary(reading.dateline_end), "the story begins with a letter");
    let in_order = |spans: &[Span]| spans.is_sorted();
    assert!(in_order(&reading.persons.iter().map(|f| f.span).collect::<Vec<_>>()), "mentions stand in order");
    assert!(in_order(&reading.references.iter().map(|f| f.span).collect::<Vec<_>>()), "references stand in order");
}

/// What is read, and what reads it in a text.
pub type Reader = (&'static str, fn(&str));

/// One field's reader on a text that is one entry, by name. Measures and tags are read with what they need.
pub const READERS: [Reader; 8] = [
    ("draft", |text| drop(draft::take_apart(text, None))),
    ("references", |text| drop(references::read(text))),
    ("dateline", |text| drop(dateline::read(text, Context::default()))),
    ("citations", |text| drop(citations::read(&Words::new(text)))),
    ("persons", |text| drop(persons::read(&Words::new(text), 0, &[], Context::default()))),
    ("measures", |text| {
        let words = Words::new(text);
        let persons = persons::read(&words, 0, &[], Context::default());
        drop(measures::read(&words, 0, &persons, &citations::read(&words), None));
    }),
    ("tags", |text| {
        let words = Words::new(text);
        drop(tags::read(&words, 0, &[], &citations::read(&words), None));
    }),
    ("words", |text| drop(Words::new(text))),
];

/// Pieces that readers stop at, in three languages, whole and broken.
pub const PIECES: [&str; 56] = [
    "November 1, ",
    "On 3 June 2021",
    "10 мая 2023 года, ",
    "2025 жылғы 3 сәуірде ",
    "14.02.2020",
    "Almaty, ",
    "г. Алматы, ",
    "the city of ",
    "Қарағанды облысы, ",
    "region",
    "Sapar D.",
    "D. Sapar",
    "Zh.",
    "B.Sapar ",
    "Сапар Д. ",
    "Ұлан Қ.-ға ",
    "Saule Torekhan",
    "’s ",
    "and ",
    "и ",
    "және ",
    ", ",
    "; ",
    ". ",
    ".",
    "…",
    "\n",
    "\n\n",
    "\u{a0}",
    "(",
    ")",
    "“",
    "”",
    "«",
    "[1]",
    "[",
    "]",
    "[99999999999999]",
    "Article 405, Part 2 ",
    "Articles 405, 258 ",
    "ч. 2 ст. 405 УК РК ",
    "488-бап ",
    "of the Criminal Code ",
    "15 days ",
    "of arrest ",
    "1.6 years ",
    "million ",
    "276 thousand tenge ",
    "147,358,220 ",
    "sentenced ",
    "detained ",
    "fine5",
    "refused ",
    "https://a.example/b-c ",
    "\u{301}",
    "😀",
];

/// Long texts that a careless reader is slow on, each with a name; about `bytes` long.
pub fn long_texts(bytes: usize) -> Vec<(String, String)> {
    let fill = |piece: &str| piece.repeat(bytes.div_ceil(piece.len().max(1)));
    let mut texts: Vec<(String, String)> =
        PIECES.iter().map(|piece| (format!("{piece:?} again and again"), fill(piece))).collect();
    let mixed = [
        ("one sentence of names", "Sapar D., Ospan K. and "),
        ("one sentence of surnames", "Sapar and Ospanova and "),
        ("names and articles", "Saparov Daulet, 34, Article 174, Part 2, and "),
        (
            "one sentence of measures",
            "15 days of arrest, fined 5 thousand tenge, released, refused permission, case closed, ",
        ),
        ("one letter", "a"),
        ("one capital", "A"),
        ("an endless word", "ә"),
        ("endless hyphens", "Sapar-"),
        ("digits", "0123456789"),
        ("digits and commas", "1,234,567, 8, "),
        ("dots and capitals", "A. B. C. "),
        ("one initial", "A. "),
        ("brackets", "()"),
        ("brackets that only open", "((("),
        ("brackets that never close", "(“[«"),
        ("references", "[1]"),
        ("references that never close", "[1"),
        ("quoted names", "“Saule Sapar” "),
        ("a list of articles", "1, "),
        ("citations without a code", "Article 405, Part 2, "),
        ("parts in brackets", "Article 405 (1) (2) (3), "),
        ("Cyrillic surnames", "Сапарова Ермекке "),
        ("Kazakh endings", "Сапар-ға Сапардың "),
        ("Hebrew", "שלום עולם, "),
        ("Arabic that turns round", "\u{202e}مرحبا\u{202c} "),
        ("white space", " \t\u{2003}"),
        ("asked and asked", "the prosecutor asked the court to sentence him to 5 years, "),
        ("addresses", "https://a.example/2023/11/24/ "),
        ("numbers of a code", "405 УК, 174, 258 part 1 of the CC and "),
        ("numbers before a code that never comes", "174, 258, Criminal 256, "),
        ("streets", "Saparov and Ospanova streets and "),
        ("names and slashes", "Saparov/Ospanova/"),
        ("numbers said twice", "5 (five) years (five "),
        ("titles of articles", "(“Seizure of power”) and 361 "),
        ("an hour that never ends", "at about 10 in the evening "),
    ];
    let whole = |(name, piece): (&str, &str)| (name.to_owned(), format!("November 1, Almaty, Article {}", fill(piece)));
    texts.extend(mixed.into_iter().map(whole));
    texts
}
