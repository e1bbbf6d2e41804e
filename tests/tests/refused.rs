//! Files that are no archive of ours, or that somebody else holds: refused with a sentence, and left byte for byte as they
//! were, with nothing beside them.

use kronika_store::{Archive, Failure, FailureKind};
use kronika_tests::archive::{hand, told, with_a_month};
use std::fs;
use std::path::{Path, PathBuf};

/// A closed archive in a folder of its own.
fn closed() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("month.kronika");
    with_a_month(&path).0.close().expect("it closes");
    (folder, path)
}

/// Opens what must be refused, and looks that nothing was touched.
fn refused(path: &Path) -> Failure {
    let listed = || {
        let files = fs::read_dir(path.parent().expect("it lies in a folder")).expect("the folder is there");
        files.map(|f| f.expect("it is readable").file_name()).collect::<std::collections::BTreeSet<_>>()
    };
    let (bytes, beside) = (fs::read(path).expect("it is readable"), listed());
    let failure = Archive::open(path, hand()).err().expect("it must be refused");
    assert!(fs::read(path).expect("it is readable") == bytes, "the file was changed");
    assert_eq!(listed(), beside, "something was left beside it");
    failure
}

#[test]
fn a_text_is_foreign() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("draft.txt");
    fs::write(&path, "October 1, Almaty, …").expect("it is writable");
    assert_eq!(refused(&path).kind, FailureKind::Foreign);
}

#[test]
fn a_database_of_another_program_is_foreign() {
    let (_folder, path) = closed();
    let mut bytes = fs::read(&path).expect("it is readable");
    bytes[68..72].copy_from_slice(&[0; 4]); // the header's application id
    fs::write(&path, bytes).expect("it is writable");
    assert_eq!(refused(&path).kind, FailureKind::Foreign);
}

#[test]
fn a_newer_form_is_told_as_such() {
    let (_folder, path) = closed();
    let mut bytes = fs::read(&path).expect("it is readable");
    bytes[60..64].copy_from_slice(&99u32.to_be_bytes()); // the header's user version
    fs::write(&path, bytes).expect("it is writable");
    let failure = refused(&path);
    assert_eq!(failure.kind, FailureKind::Newer);
    assert!(failure.message.contains("Update Kronika"), "{failure}");
}

#[test]
fn damage_is_found_wherever_it_lies() {
    let (_folder, path) = closed();
    let sound = fs::read(&path).expect("it is readable");
    let pages = sound.len() / 4096;
    for page in [1, pages / 2, pages - 2] {
        let mut bytes = sound.clone();
        bytes[page * 4096..page * 4096 + 64].fill(0xA5); // the head of a page: its kind and its cells
        fs::write(&path, bytes).expect("it is writable");
        assert_eq!(refused(&path).kind, FailureKind::Damaged, "page {page}");
    }
    fs::write(&path, &sound[..sound.len() / 2]).expect("it is writable");
    assert_eq!(refused(&path).kind, FailureKind::Damaged, "cut in half");
}

#[test]
fn a_strangers_trigger_is_never_run() {
    let (_folder, path) = closed();
    for hostile in [
        "CREATE TRIGGER spy AFTER UPDATE ON entry BEGIN DELETE FROM footnote; END",
        "CREATE VIEW entries AS SELECT * FROM entry",
        "ALTER TABLE entry ADD COLUMN more TEXT GENERATED ALWAYS AS (upper(text)) VIRTUAL",
        "CREATE INDEX strange ON entry (lower(text))",
    ] {
        let sound = fs::read(&path).expect("it is readable");
        let db = rusqlite::Connection::open(&path).expect("any program can open it");
        db.execute_batch(hostile).expect("SQLite lets it be written");
        db.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).expect("nothing is left beside it");
        drop(db);
        assert_eq!(refused(&path).kind, FailureKind::Damaged, "{hostile}");
        fs::write(&path, sound).expect("it is writable");
    }
    Archive::open(&path, hand()).expect("sound again").close().expect("it closes");
}

#[test]
fn a_second_opener_is_told_who_has_it() {
    let (_folder, path) = closed();
    let first = Archive::open(&path, hand()).expect("nobody has it");
    let failure = Archive::open(&path, hand()).err().expect("somebody has it");
    assert_eq!(failure.kind, FailureKind::InUse);
    assert!(failure.message.contains("Aigerim") && failure.message.contains("process"), "{failure}");
    first.close().expect("it closes");
    Archive::open(&path, hand()).expect("it is free again");
}

#[test]
fn a_lock_left_by_a_dead_process_is_no_hindrance() {
    let (_folder, path) = closed();
    let mut lock = path.clone().into_os_string();
    lock.push(".lock");
    fs::write(lock, "process 1 of somebody on another machine").expect("it is writable");
    let archive = Archive::open(&path, hand()).expect("its holder is dead");
    let id = archive.view().expect("it is readable").chronicles[0].id.clone();
    assert!(told(&archive.chronicle(&id).expect("the month is there")).contains("hunger strike"));
}

#[test]
fn nothing_is_made_over_a_file() {
    let (_folder, path) = closed();
    let failure = Archive::create(&path, hand()).err().expect("a file is there");
    assert_eq!(failure.kind, FailureKind::Refused);
}
