//! The readers against the gold months and the corpus, by the thresholds the project promises. What is wrong is printed
//! by `cargo run -q -p kronika-tests --example score -- --errors`.

use kronika_core::text::Quote;
use kronika_core::{draft, read};
use kronika_tests::gold::{self, Month};
use kronika_tests::score::{Score, score};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

fn scored(month: &Month) -> Score {
    score(&month.gold, &read::chronicle(&month.text, &draft::take_apart(&month.text, None), None))
}

/// Fails with the errors of the fields that fall short, so that the report tells what to mend.
fn hold(name: &str, score: &Score, thresholds: &[(&str, f64)]) {
    assert_eq!(score.entries.0, score.entries.1, "{name}: entries");
    let short: Vec<&str> =
        thresholds.iter().filter(|(field, least)| score.of(field).f1() < *least).map(|t| t.0).collect();
    let errors: Vec<&String> =
        score.errors.iter().filter(|e| short.iter().any(|f| e.contains(&format!(" {f}:")))).collect();
    assert!(short.is_empty(), "{name} falls short in {short:?} of {thresholds:?}\n{score}{errors:#?}");
}

#[test]
fn gold_is_aligned_with_its_drafts_and_quotes_them() {
    let months = gold::months();
    assert!(months.iter().filter(|m| m.name.contains("english")).map(|m| m.gold.len()).sum::<usize>() >= 60);
    assert!(months.iter().filter(|m| m.name.contains("russian")).map(|m| m.gold.len()).sum::<usize>() >= 40);
    assert!(months.iter().filter(|m| m.name.contains("kazakh")).map(|m| m.gold.len()).sum::<usize>() >= 20);
    for month in &months {
        let mut from = 0;
        let starts: Vec<usize> = month
            .gold
            .iter()
            .map(|entry| {
                let at = month.text[from..].find(&entry.starts);
                from += at.unwrap_or_else(|| panic!("{}: entry {} is not in the draft", month.name, entry.n));
                from
            })
            .collect();
        let ends = starts.iter().copied().skip(1).chain([month.text.len()]);
        for ((entry, &start), end) in month.gold.iter().zip(&starts).zip(ends) {
            let text = &month.text[start..end];
            for place in &entry.places {
                assert!(text.contains(&place.text), "{}: entry {} quotes {place:?}", month.name, entry.n);
            }
            for p in &entry.persons {
                let quote = Quote { quote: p.text.clone(), nth: p.nth };
                assert!(quote.find(text).is_some(), "{}: entry {} quotes {p:?}", month.name, entry.n);
            }
            for name in entry.measures.iter().flat_map(|m| &m.persons) {
                assert!(entry.persons.iter().any(|p| p.name == *name), "{}: entry {}: {name}", month.name, entry.n);
            }
        }
    }
}

#[test]
fn gold_months_are_read_as_a_careful_monitor_reads_them() {
    let months = gold::months();
    let together = months.iter().fold(Score::default(), |sum, month| sum.plus(&scored(month)));
    hold(
        "the gold months",
        &together,
        &[
            ("date", 1.0),
            ("footnotes", 1.0),
            ("person mentions", 0.97),
            ("articles", 0.99),
            ("places", 0.97),
            ("measures", 0.9),
            ("tags", 0.85),
        ],
    );
}

#[test]
fn held_out_months_fall_behind_by_little() {
    let months = gold::months();
    let together = months.iter().filter(|m| m.held_out()).fold(Score::default(), |sum, m| sum.plus(&scored(m)));
    hold(
        "the held-out months",
        &together,
        &[
            ("date", 1.0),
            ("person mentions", 0.95),
            ("articles", 0.99),
            ("places", 0.95),
            ("measures", 0.85),
            ("tags", 0.8),
        ],
    );
}

#[test]
fn the_corpus_is_read_as_promised() {
    let corpus = gold::corpus();
    if corpus.is_empty() {
        eprintln!("SKIPPED: the corpus does not lie at ../shared/corpus beside the repository");
    }
    for month in &corpus {
        hold(
            &month.name,
            &scored(month),
            &[
                ("date", 1.0),
                ("footnotes", 1.0),
                ("articles", 1.0),
                ("places", 0.98),
                ("person mentions", 0.985),
                ("persons named", 0.97),
                ("measures", 0.92),
                ("tags", 0.85),
            ],
        );
    }
}

/// A given name and a place are facts of the region, whoever bears or lives in it; a surname would be an answer.
#[test]
fn no_name_of_the_corpus_stands_in_a_table() {
    use kronika_core::lexicon::{given, places};
    let surname = |name: &str| name.split_whitespace().next().unwrap_or("").to_lowercase();
    let corpus = gold::corpus();
    if corpus.is_empty() {
        eprintln!("SKIPPED: the corpus does not lie at ../shared/corpus beside the repository");
    }
    let persons = corpus.iter().flat_map(|month| &month.gold).flat_map(|entry| &entry.persons);
    let names: HashSet<String> = persons.map(|p| surname(&p.name)).collect();
    let fact = |name: &str| given::origin(name).is_some() || places::place(name).is_some();
    for table in tables(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src/lexicon")) {
        let words = fs::read_to_string(&table).expect("a table of the product").to_lowercase();
        for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3) {
            assert!(!names.contains(word) || fact(word), "{}: {word} is somebody of the corpus", table.display());
        }
    }
}

/// Every table of words, in the source as people read it.
fn tables(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).expect("the folder of the tables").map(|file| file.expect("a file of it").path());
    inside
        .flat_map(|path| if path.is_dir() { tables(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs" || end == "tsv"))
        .collect()
}
