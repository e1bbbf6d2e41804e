//! Gold months: drafts, and what a careful monitor reads out of each entry. Those in `tests/gold` are invented; the
//! corpus, a real month, lies beside the repository and is never part of it.

use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// A draft and its gold.
pub struct Month {
    /// The file's name without its ending.
    pub name: String,
    /// The draft as it would be pasted.
    pub text: String,
    /// One for each entry, in document order.
    pub gold: Vec<GoldEntry>,
}

impl Month {
    /// Nobody tunes a reader on it.
    pub fn held_out(&self) -> bool {
        self.name.starts_with("held-out-")
    }
}

/// What a careful monitor reads out of one entry; fields as in `tests/gold/README.md`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "the README of the gold months says what each is")]
pub struct GoldEntry {
    pub n: usize,
    #[serde(default)]
    pub starts: String,
    pub date: Option<String>,
    #[serde(default)]
    pub places: Vec<GoldPlace>,
    #[serde(default)]
    pub persons: Vec<GoldPerson>,
    #[serde(default)]
    pub articles: Vec<GoldArticle>,
    #[serde(default)]
    pub footnotes: Vec<u64>,
    #[serde(default)]
    pub measures: Vec<GoldMeasure>,
    #[serde(default)]
    pub tags: Vec<GoldTag>,
}

/// A place of the dateline.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "see GoldEntry")]
pub struct GoldPlace {
    pub text: String,
    pub name: String,
    #[serde(default)]
    pub optional: bool,
}

/// A mention.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "see GoldEntry")]
pub struct GoldPerson {
    pub text: String,
    #[serde(default = "first")]
    pub nth: u32,
    pub name: String,
    #[serde(default)]
    pub optional: bool,
}

/// A citation.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "see GoldEntry")]
pub struct GoldArticle {
    pub code: String,
    pub article: String,
    pub part: Option<String>,
    #[serde(default)]
    pub optional: bool,
}

/// A measure.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "see GoldEntry")]
pub struct GoldMeasure {
    pub kind: String,
    #[serde(default)]
    pub years: u32,
    #[serde(default)]
    pub months: u32,
    #[serde(default)]
    pub days: u32,
    pub amount: Option<u64>,
    #[serde(default)]
    pub persons: Vec<String>,
    #[serde(default)]
    pub optional: bool,
}

/// A tag: its word, or the word and that it is optional.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "see GoldEntry")]
pub enum GoldTag {
    Required(String),
    Said {
        tag: String,
        #[serde(default)]
        optional: bool,
    },
}

fn first() -> u32 {
    1
}

/// The invented months of `tests/gold`, by name.
///
/// # Panics
/// When a month cannot be read: the tests that ask for it have nothing to test then.
pub fn months() -> Vec<Month> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("gold");
    let mut drafts: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/gold is part of the repository")
        .filter_map(|file| Some(file.ok()?.path()).filter(|p| p.extension().is_some_and(|e| e == "txt")))
        .collect();
    drafts.sort();
    drafts.iter().map(|draft| month(draft, &draft.with_extension("gold.jsonl"))).collect()
}

/// The months of the corpus, where it lies beside the repository (`../shared/corpus`).
pub fn corpus() -> Vec<Month> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let draft = folder.join("november-2023.txt");
    if draft.exists() { vec![month(&draft, &folder.join("november-2023.gold.jsonl"))] } else { vec![] }
}

fn month(draft: &Path, gold: &Path) -> Month {
    let read = |path: &Path| {
        fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: a month is a draft and its gold: {e}", path.display()))
    };
    let gold = read(gold)
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}: {line}", gold.display())))
        .collect();
    let name = draft.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Month { name, text: read(draft), gold }
}
