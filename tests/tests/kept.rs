//! What is kept for later: the record of what was published, from which the next edition owes its corrections; and copies.

use kronika_store::{Archive, FailureKind, Import};
use kronika_tests::archive::{hand, with_a_month};

const JUNE: &str = "MONITORING FROM June 1 to June 30, 2024\n\n\
    June 3, Taraz, activist Zhanibekov M. was fined 20 MCI[1].\n\n\
    June 9, Oral, a rally for clean water was refused[2].\n\n\
    June 12, Semey, activist Ospanova D. was released[3].\n\n\
    [1] https://lake.example/1\n\n[2] https://lake.example/2\n\n[3] https://lake.example/3\n";

#[test]
fn what_changed_since_it_was_published() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut archive = Archive::create(&folder.path().join("june.kronika"), hand()).expect("the folder is empty");
    let june = archive.import_draft(JUNE, &Import::default()).expect("it is a month").chronicle;
    archive.record_publication(&june, "html", "2024-06.html", b"<!doctype html>").expect("it is recorded");
    let publication = archive.publications(&june).expect("a list").remove(0);
    let same = archive.since(&publication.id).expect("it was published");
    assert!(same.changes.is_empty() && same.paragraph.is_empty(), "{same:?}");

    let entries = archive.chronicle(&june).expect("it is there").entries;
    let texts: Vec<&str> = entries.iter().map(|e| e.text.as_str()).collect();
    let mended = texts[0].replace("20 MCI", "25 MCI");
    archive.write_entry(&entries[0].id, &mended).expect("it is there");
    archive.delete_entries(&[&entries[1].id]).expect("it is there");
    archive.add_entry(&june, Some(&entries[2].id), "June 20, Aktobe, Sarsen T. was summoned.").expect("a new entry");

    let since = archive.since(&publication.id).expect("it was published");
    let told: Vec<(Option<&str>, Option<&str>)> =
        since.changes.iter().map(|c| (c.before.as_deref(), c.after.as_deref())).collect();
    assert_eq!(
        told,
        [
            (Some(texts[0]), Some(mended.as_str())),
            (None, Some("June 20, Aktobe, Sarsen T. was summoned.")),
            (Some(texts[1]), None),
        ]
    );
    assert_eq!(since.paragraph, "Corrections. Added: June 20, Aktobe. Changed: June 3, Taraz. Removed: June 9, Oral.");

    archive.write_entry(&entries[0].id, texts[0]).expect("it is there");
    assert_eq!(archive.since(&publication.id).expect("it was published").changes.len(), 2, "as it was is no change");
    assert_eq!(archive.since("never").expect_err("nothing was published so").kind, FailureKind::Gone);
}

#[test]
fn a_copy_is_an_archive_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (path, copy) = (folder.path().join("here.kronika"), folder.path().join("копия ә.kronika"));
    let (mut archive, month) = with_a_month(&path);
    let first = archive.chronicle(&month).expect("it is there").entries.remove(0);
    archive.write_entry(&first.id, &format!("{} And more.", first.text)).expect("it is there");
    let whole = archive.chronicle(&month).expect("it is there");
    archive.copy_to(&copy).expect("the folder can be written");

    // what is done afterwards is not in it, and it opens beside the archive, with its journal
    archive.write_entry(&first.id, "May 1, Oral, another text.").expect("it is there");
    let mut other = Archive::open(&copy, hand()).expect("the copy is sound");
    assert_eq!(other.chronicle(&month).expect("it is there").entries, whole.entries);
    other.undo(&month).expect("its journal came along");
    assert_eq!(other.chronicle(&month).expect("it is there").entries[0].text, first.text);
    other.close().expect("it closes");

    archive.copy_to(&copy).expect("an older copy is replaced");
    let other = Archive::open(&copy, hand()).expect("the copy is sound");
    assert_eq!(other.chronicle(&month).expect("it is there").entries[0].text, "May 1, Oral, another text.");
    other.close().expect("it closes");
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .expect("the folder is there")
        .filter_map(|f| Some(f.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|n| n.contains("копия"))
        .collect();
    names.sort();
    assert_eq!(names, ["копия ә.kronika"], "nothing is left beside it");
}

#[test]
fn a_copy_that_cannot_be_written_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("here.kronika");
    let (archive, month) = with_a_month(&path);
    let itself = archive.copy_to(&path).expect_err("it would write over itself");
    assert!(itself.message.contains("the archive itself"), "{itself:?}");
    let nowhere = archive.copy_to(&folder.path().join("no folder/copy.kronika")).expect_err("no such folder");
    assert_eq!(nowhere.kind, FailureKind::Disk);
    assert!(nowhere.message.contains("Choose another place"), "{nowhere:?}");
    archive.chronicle(&month).expect("the archive is as it was");
}
