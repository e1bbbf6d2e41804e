//! A month's way through an archive from the terminal: in, listed, found, out as it came.

mod program;

use program::kronika;
use std::process::Output;

const MONTH: &str = "October 1, Almaty, activist Temirgali A. was arrested for 15 days. [1]\n\n\
    October 2, Astana, Dauylbek S. was summoned as a witness. [2]\n\n\
    [1] https://tanba.example/a\n[2] https://tanba.example/b\n";

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn in_listed_found_and_out() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let at = folder.path();
    std::fs::write(at.join("draft.txt"), MONTH).expect("it is writable");
    let made = kronika(at, &["import", "draft.txt", "--archive", "a.kronika", "--period", "2024-10"]);
    assert!(said(&made).contains("2 entries, 2 footnotes (0 without a source), 2024-10-01 to 2024-10-31"), "{made:?}");

    let again = kronika(at, &["import", "draft.txt", "--archive", "a.kronika"]);
    assert_eq!(again.status.code(), Some(2), "the same text twice is asked about");

    let listed = said(&kronika(at, &["list", "--archive", "a.kronika"]));
    assert!(listed.starts_with("2024-10\t2 entries\t0 approved\t"), "{listed}");

    let found = kronika(at, &["search", "DAUYLBEK", "--archive", "a.kronika"]);
    assert!(said(&found).contains("summoned"), "{found:?}");
    assert_eq!(kronika(at, &["search", "nobody", "--archive", "a.kronika"]).status.code(), Some(1));

    let out = ["publish", "--archive", "a.kronika", "--chronicle", "2024-10", "--to", "text", "--as-written"];
    let out = kronika(at, &out);
    let straight = kronika(at, &["publish", "draft.txt", "--to", "text", "--as-written"]);
    assert!(out.status.success() && out.stdout == straight.stdout, "{out:?}");

    let wrong = kronika(at, &["publish", "--archive", "a.kronika", "--chronicle", "2023-11", "--to", "text"]);
    assert_eq!(wrong.status.code(), Some(2));
    let sentence = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(sentence.contains("It holds: 2024-10"), "{sentence}");
}

#[test]
fn json_goes_from_one_archive_to_another() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let at = folder.path();
    std::fs::write(at.join("draft.txt"), MONTH).expect("it is writable");
    let publish = |archive: &str, file: &str| {
        let made =
            kronika(at, &["publish", "--archive", archive, "--chronicle", "2024-10", "--to", "json", "-o", file]);
        assert!(made.status.success(), "{made:?}");
        std::fs::read_to_string(at.join(file)).expect("it was written")
    };
    kronika(at, &["import", "draft.txt", "--archive", "a.kronika", "--period", "2024-10", "--title", "October"]);
    let out = publish("a.kronika", "a.json");
    let made = kronika(at, &["import", "a.json", "--archive", "b.kronika"]);
    assert!(said(&made).contains("2 entries, 2 footnotes (0 without a source), 2024-10-01 to 2024-10-31"), "{made:?}");
    assert_eq!(publish("b.kronika", "b.json"), out);
    let newer = out.replace("\"kronika\": 1", "\"kronika\": 2");
    std::fs::write(at.join("newer.json"), newer).expect("it is writable");
    let refused = kronika(at, &["import", "newer.json", "--archive", "c.kronika"]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("later Kronika (version 2)"), "{refused:?}");
    assert!(!at.join("c.kronika").exists(), "no archive is made for what does not come in");
}
