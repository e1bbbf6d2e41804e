//! The archive as a whole: nothing of a draft is lost, a person's word stays, and what is typed in one go is undone in one.

use kronika_core::lexicon::Field;
use kronika_core::publish::text::as_written;
use kronika_core::{draft, read};
use kronika_store::{Archive, EntryState, Hand, Import, Judgement, Scope, Verdict};
use kronika_tests::archive::{MONTH, hand, still, with_a_month};
use std::path::PathBuf;

/// Our own gold months, and the real one where it lies beside the repository.
fn drafts() -> Vec<(PathBuf, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in [root.join("gold"), root.join("../../shared/corpus")] {
        let Ok(files) = std::fs::read_dir(&folder) else {
            eprintln!("SKIPPED: {} is not here", folder.display());
            continue;
        };
        for path in files.filter_map(Result::ok).map(|f| f.path()).filter(|p| p.extension().is_some_and(|e| e == "txt"))
        {
            if let Ok(text) = std::fs::read_to_string(&path) {
                found.push((path, text));
            }
        }
    }
    assert!(found.len() >= 7, "the gold months are part of the repository");
    found
}

#[test]
fn a_month_comes_out_as_it_went_in() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut archive = Archive::create(&folder.path().join("all.kronika"), hand()).expect("the folder is empty");
    for (path, text) in drafts() {
        let straight = as_written(&read::chronicle(&text, &draft::take_apart(&text, None), None));
        let made = archive.import_draft(&text, &Import::default()).expect("it is a month");
        let through = as_written(&archive.whole(&made.chronicle).expect("it is there"));
        assert!(straight == through, "{} comes out otherwise", path.display());
    }
}

#[test]
fn the_same_text_again_is_asked_about() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (mut archive, month) = with_a_month(&folder.path().join("twice.kronika"));
    let seen = archive.preview_draft(MONTH, None).expect("it is a month");
    assert_eq!(seen.imported_before.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(), [month.as_str()]);
    assert!(archive.import_draft(MONTH, &Import::default()).is_err());
    archive.import_draft(MONTH, &Import { again: true, ..Import::default() }).expect("said on purpose");
    assert_eq!(archive.view().expect("it is readable").chronicles.len(), 2);
}

#[test]
fn a_decision_outlives_edits_around_it_and_is_missed_when_its_words_go() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (mut archive, month) = with_a_month(&folder.path().join("decided.kronika"));
    let entry = archive.chronicle(&month).expect("it is there").entries.remove(2);
    let name = entry.marks.iter().find(|m| m.field == Field::Person && m.words == "Agzamov R.").expect("a name");
    archive.judge(&entry.id, &name.id, Judgement::Confirmed).expect("it is there");

    let longer =
        entry.text.replace("October 3", "On October 3").replace("his lawyer", "the lawyer Agzamov R., his lawyer");
    let changed = archive.write_entry(&entry.id, &longer).expect("it is there");
    let confirmed = |c: &kronika_store::Changed| -> Vec<(String, u32)> {
        let marks = c.entries.iter().find(|e| e.id == entry.id).map(|e| e.marks.clone()).unwrap_or_default();
        marks.into_iter().filter(|m| m.verdict == Verdict::Confirmed).map(|m| (m.words, m.nth)).collect()
    };
    assert_eq!(
        confirmed(&changed),
        [("Agzamov R.".to_owned(), 2)],
        "on its own words, not on the new ones before them"
    );

    let gone = longer.replacen("his lawyer Agzamov R. was", "his lawyer was", 1);
    let changed = archive.write_entry(&entry.id, &gone).expect("it is there");
    assert_eq!(confirmed(&changed), [], "never moved to other words");
    let remarks = archive.chronicle(&month).expect("it is there").remarks;
    assert!(
        remarks.iter().any(|r| r.message.contains("Agzamov R.") && r.entry_id.as_ref() == Some(&entry.id)),
        "{remarks:?}"
    );
}

#[test]
fn typing_in_one_go_is_one_step() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("typed.kronika");
    with_a_month(&path).0.close().expect("it closes");
    let mut archive = Archive::open(&path, Hand { who: "Aigerim".into(), now: still }).expect("it opens");
    let month = archive.view().expect("it is readable").chronicles.remove(0).id;
    let entry = archive.chronicle(&month).expect("it is there").entries.remove(0);
    let mut text = entry.text.clone();
    for letter in " He appealed.".chars() {
        text.push(letter);
        archive.write_entry(&entry.id, &text).expect("it is there");
    }
    let versions = archive.history(&entry.id).expect("it is there").len();
    let undone = archive.undo(&month).expect("there is something");
    assert_eq!(undone.entries.iter().find(|e| e.id == entry.id).map(|e| &e.text), Some(&entry.text));
    assert_eq!(versions, 2, "as it came in, and as it was typed");
    let redone = archive.redo(&month).expect("there is something");
    assert_eq!(redone.entries.iter().find(|e| e.id == entry.id).map(|e| &e.text), Some(&text));
}

#[test]
fn any_version_comes_back() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (mut archive, month) = with_a_month(&folder.path().join("versions.kronika"));
    let entry = archive.chronicle(&month).expect("it is there").entries.remove(1);
    archive.write_entry(&entry.id, "October 2, Astana, nothing was heard.").expect("it is there");
    archive.set_state(&[&entry.id], EntryState::Approved).expect("it is there");
    let first = archive.history(&entry.id).expect("it is there").pop().expect("as it came in");
    assert_eq!(first.text.as_deref(), Some(entry.text.as_str()));
    let back = archive.restore_version(&entry.id, &first.version).expect("it is there");
    assert_eq!(back.entries.iter().find(|e| e.id == entry.id).map(|e| &e.text), Some(&entry.text));
}

#[test]
fn a_rename_everywhere_reaches_every_month_and_goes_back_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (mut archive, month) = with_a_month(&folder.path().join("renamed.kronika"));
    let other =
        archive.import_draft(MONTH, &Import { again: true, ..Import::default() }).expect("on purpose").chronicle;
    archive.rename_person(&month, "Temirgali A.", "Temirgaly A.", Scope::Archive).expect("nothing against it");
    let names = |a: &Archive, id: &str| {
        a.chronicle(id).expect("it is there").people.into_iter().map(|p| p.name).collect::<Vec<_>>()
    };
    for id in [&month, &other] {
        let now = names(&archive, id);
        assert!(now.iter().any(|n| n == "Temirgaly A.") && now.iter().all(|n| n != "Temirgali A."), "{now:?}");
    }
    archive.undo(&month).expect("there is something");
    for id in [&month, &other] {
        assert!(names(&archive, id).iter().any(|n| n == "Temirgali A."));
    }
}
