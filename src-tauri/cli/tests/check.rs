//! What scripts rely on in `kronika check`: its lines, its JSON, its exit status, and the mended draft.

mod program;

use program::kronika;
use serde_json::{Value, json};
use std::path::Path;

/// An error (the second note has no line), a warning with a safe mend (two spaces), and a month without either.
const FLAWED: &str = "October 1, Almaty,  activist Temirgali Ә. was arrested for 15 days.[1]\n\n\
    October 2, Astana, Dauylbek S. was summoned as a witness.[2]\n\n\
    [1] https://tanba.example/a\n";
const CLEAN: &str = "October 1, Almaty, activist Temirgali A. was arrested for 15 days.[1]\n\n\
    October 2, Astana, Dauylbek S. was summoned as a witness.[2]\n\n\
    [1] https://tanba.example/a\n[2] https://tanba.example/b\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder to write in");
    std::fs::write(folder.path().join("flawed.txt"), FLAWED).expect("it is writable");
    std::fs::write(folder.path().join("clean.txt"), CLEAN).expect("it is writable");
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = kronika(folder, &[&["check", "--period", "2024-10"], arguments].concat());
    (run.status.code(), String::from_utf8(run.stdout).expect("what it prints is text"))
}

#[test]
fn the_exit_status_tells_whether_errors_remain() {
    let folder = folder();
    let at = folder.path();
    assert_eq!(check(at, &["clean.txt"]), (Some(0), String::new()));
    let (status, lines) = check(at, &["flawed.txt"]);
    assert_eq!(status, Some(1));
    assert!(lines.lines().any(|l| l.starts_with("entry 2: footnote-without-source: [2] ")), "{lines}");
    let (status, lines) = check(at, &["flawed.txt", "--only", "doubled-space"]);
    assert_eq!((status, lines.lines().count()), (Some(0), 1), "a warning is no error");
    assert!(check(at, &["flawed.txt", "--severity", "error"]).1.lines().all(|l| l.contains("without-source")));
    for wrong in [&["nowhere.txt"][..], &["clean.txt", "--only", "no-such-check"]] {
        assert_eq!(check(at, wrong), (Some(2), String::new()), "{wrong:?}");
    }
}

#[test]
fn json_is_one_object_a_line_with_places_in_characters() {
    let folder = folder();
    let (_, lines) = check(folder.path(), &["flawed.txt", "--json", "--severity", "warning"]);
    let objects: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).expect("each line is JSON")).collect();
    let of = |check: &str| objects.iter().find(|o| o["check"] == check).expect("it is remarked").clone();
    assert_eq!(
        of("doubled-space"),
        json!({
            "check": "doubled-space", "severity": "warning", "entry": 1, "footnote": null,
            "quote": "Almaty,  activist", "start": 11, "end": 28,
            "message": "More than one space stands between “Almaty,” and “activist”.",
            "mend": {"text": "Almaty, activist", "safety": "safe"},
        })
    );
    let missing = of("footnote-without-source");
    // behind `Ә`, which is one character and two bytes, in entry 1; entry 2 is counted from its own beginning
    assert_eq!((&missing["entry"], &missing["footnote"], &missing["start"]), (&json!(2), &json!(2), &json!(57)));
}

#[test]
fn safe_mends_are_made_and_nothing_else() {
    let folder = folder();
    let at = folder.path();
    let (status, left) = check(at, &["flawed.txt", "--fix", "-o", "mended.txt"]);
    assert_eq!(status, Some(1), "the missing source remains");
    assert!(!left.contains("doubled-space"), "{left}");
    let mended = std::fs::read_to_string(at.join("mended.txt")).expect("it was written");
    assert_eq!(mended, FLAWED.replace("Almaty,  activist", "Almaty, activist"));
    assert_eq!(std::fs::read_to_string(at.join("flawed.txt")).expect("it is there"), FLAWED, "the draft stays");
}
