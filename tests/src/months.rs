//! The months that whole ways are tested on: our own, and the corpus where it lies beside the repository.
#![allow(clippy::missing_panics_doc, reason = "a test that cannot go on must panic")]

use std::fs;
use std::path::Path;

/// The months of `tests/gold`, and the corpus where it is there: name and text.
pub fn months() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gold = root.join("gold");
    let corpus = root.join("../../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("SKIPPED: {} is not here, so only our own months are tested", corpus.display());
    }
    let mut months = Vec::new();
    for folder in [gold, corpus] {
        let files = fs::read_dir(&folder).into_iter().flatten().flatten().map(|f| f.path());
        for path in files.filter(|p| p.extension().is_some_and(|e| e == "txt")) {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            months.push((name, fs::read_to_string(&path).expect("a month is UTF-8")));
        }
    }
    assert!(months.len() >= 5, "the gold months are in the repository");
    months
}
