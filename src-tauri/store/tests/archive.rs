//! The archive as the window uses it: a month brought in, corrected, undone, closed and opened again.

use kronika_core::lexicon::Field;
use kronika_store::{Archive, Changed, EntryState, FailureKind, Hand, Import, Judgement, MarkValue, Scope, Verdict};
use std::path::PathBuf;

const MONTH: &str = "May 2, Taraz, Sabyrov D. was fined 50 MCI under Article 488, Part 6 of the Code of Administrative Offences of the RK[1].\n\n\
    May 3, Oral, Erlanova G. was released. Sabyrov D. met her[2].\n\n\
    May 4, 2023, Semey, nothing new[3]\n\n\
    [1] https://tanba.example/1\n\n[2] https://tanba.example/2?utm_source=x\n";

struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("месяцы қ.kronika")
    }

    fn open(&self) -> Archive {
        Archive::open_or_create(&self.path(), hand()).expect("the archive opens")
    }
}

fn hand() -> Hand {
    Hand { who: "Aigerim".to_owned(), now: jiff::Timestamp::now }
}

fn bring(archive: &mut Archive) -> Changed {
    archive.import_draft(MONTH, &Import::default()).expect("the month comes in")
}

#[test]
fn a_month_is_corrected_undone_and_still_there_after_a_restart() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    assert_eq!(
        (month.entries.len(), month.footnotes.as_ref().map(Vec::len)),
        (3, Some(3)),
        "two footnotes and one wanted"
    );
    let first = month.entries[0].clone();

    let person = first.marks.iter().find(|m| m.field == Field::Person).expect("a name is read").clone();
    let judged = archive.judge(&first.id, &person.id, Judgement::Confirmed).expect("it is confirmed");
    let said = judged.entries.iter().find(|e| e.id == first.id).expect("the entry looks different");
    assert_eq!(said.marks.iter().find(|m| m.id == person.id).map(|m| m.verdict), Some(Verdict::Confirmed));
    assert_eq!(archive.lexicon().expect("the lexicon is a list").len(), 1);

    archive.tag(&[&first.id], "hunger_strike", true).expect("a tag");
    archive.set_state(&[&first.id], EntryState::Approved).expect("approved");
    archive.undo(&month.chronicle).expect("undo");
    let view = archive.chronicle(&month.chronicle).expect("the chronicle");
    assert_eq!(view.entries[0].state, EntryState::New);
    assert!(view.entries[0].tags.iter().any(|t| t.tag == "hunger_strike" && t.verdict == Verdict::Added));
    assert_eq!(view.redo.as_ref().map(|l| l.op.as_str()), Some("set_state"));
    archive.close().expect("it closes");

    let mut archive = house.open();
    let again = archive.chronicle(&month.chronicle).expect("all is still there");
    assert_eq!(again, view);
    archive.redo(&month.chronicle).expect("redo after a restart");
    assert_eq!(archive.chronicle(&month.chronicle).expect("the chronicle").entries[0].state, EntryState::Approved);
}

#[test]
fn a_rejected_name_was_done_nothing_to_and_a_confirmed_town_keeps_its_region() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    let first = &month.entries[0];
    let of = |field| first.marks.iter().find(|m| m.field == field).expect("it is read").clone();
    let fined = |changed: &Changed| {
        let entry = changed.entries.iter().find(|e| e.id == first.id).expect("the entry looks different");
        entry.marks.iter().find_map(|m| match &m.value {
            MarkValue::Measure(measure) => Some(measure.persons.clone()),
            _ => None,
        })
    };
    assert_eq!(fined(&month), Some(vec!["Sabyrov D.".to_owned()]));
    let rejected = archive.judge(&first.id, &of(Field::Person).id, Judgement::Rejected).expect("it is rejected");
    assert_eq!(fined(&rejected), Some(vec![]));

    archive.judge(&first.id, &of(Field::Place).id, Judgement::Confirmed).expect("it is confirmed");
    let next = archive.import_draft("June 1, 2023, Taraz, a rally was refused.\n", &Import::default()).expect("June");
    let MarkValue::Place(place) = &next.entries[0].marks[1].value else { panic!("{:?}", next.entries[0].marks) };
    assert_eq!((place.name.as_str(), place.region.as_deref()), ("Taraz", Some("KZ-31")));
}

#[test]
fn everything_can_be_undone_to_nothing_and_done_again() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    let id = month.chronicle.clone();
    let ids: Vec<String> = month.entries.iter().map(|e| e.id.clone()).collect();
    archive.write_entry(&ids[1], "May 3, Oral, Erlanova G. was released at night[2].").expect("written");
    archive.split_entry(&ids[0], 12).expect("split");
    archive.join_entry(&ids[0]).expect("joined");
    archive.duplicate_entries(&[&ids[2]]).expect("duplicated");
    archive.move_entries(&[&ids[2]], &id, None).expect("moved to the top");
    archive.attach_footnote(&ids[2], 5, "https://tanba.example/3").expect("attached");
    archive.rename_person(&id, "Sabyrov D.", "Sabirov D.", Scope::Archive).expect("renamed");
    archive.delete_entries(&[&ids[0], &ids[1]]).expect("deleted");
    let end = archive.chronicle(&id).expect("the chronicle");
    let mut steps = 0;
    while archive.undo(&id).is_ok() {
        steps += 1;
    }
    assert_eq!(steps, 9);
    assert!(archive.view().expect("the archive").chronicles.is_empty());
    while archive.redo(&id).is_ok() {}
    let again = archive.chronicle(&id).expect("the chronicle");
    assert_eq!((again.entries, again.footnotes, again.people), (end.entries, end.footnotes, end.people));
}

#[test]
fn typing_merges_and_every_version_comes_back() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    let entry = month.entries[2].id.clone();
    for text in ["May 4, Semey, n", "May 4, Semey, new", "May 4, Semey, news[3]."] {
        archive.write_entry(&entry, text).expect("written");
    }
    let versions = archive.history(&entry).expect("its history");
    assert_eq!(
        versions.iter().filter_map(|v| v.text.as_deref()).collect::<Vec<_>>(),
        ["May 4, Semey, news[3].", "May 4, 2023, Semey, nothing new[3]"]
    );
    archive.restore_version(&entry, &versions[1].version).expect("it comes back");
    assert_eq!(
        archive.chronicle(&month.chronicle).expect("the chronicle").entries[2].text,
        "May 4, 2023, Semey, nothing new[3]"
    );
    archive.undo(&month.chronicle).expect("undo");
    archive.undo(&month.chronicle).expect("the typing was one step");
    assert_eq!(
        archive.chronicle(&month.chronicle).expect("the chronicle").entries[2].text,
        "May 4, 2023, Semey, nothing new[3]"
    );
}

#[test]
fn the_same_address_shares_its_footnote() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    let changed = archive.attach_footnote(&month.entries[0].id, 5, "http://www.tanba.example/2/").expect("attached");
    assert!(changed.entries.iter().any(|e| e.text.starts_with("May 2[2], Taraz")), "{:?}", changed.entries);
    assert_eq!(archive.chronicle(&month.chronicle).expect("the chronicle").entries[0].references[0].number, 1);
}

#[test]
fn a_decision_whose_words_go_becomes_a_remark() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive);
    let entry = &month.entries[1];
    let mark = entry.marks.iter().find(|m| m.words == "Erlanova G.").expect("a name is read");
    archive.judge(&entry.id, &mark.id, Judgement::Confirmed).expect("confirmed");
    let changed = archive.write_entry(&entry.id, "May 3, Oral, nobody was released[2].").expect("written");
    let [on] = &changed.remarks[..] else { panic!("remarks of this entry differ, and no others") };
    assert_eq!(on.entry_id.as_ref(), Some(&entry.id));
    assert!(on.remarks.iter().any(|r| r.check == "decided-words-gone" && r.message.contains("Erlanova G.")));
}

#[test]
fn what_cannot_be_opened_is_refused_by_name_and_untouched() {
    let house = House::new();
    let archive = house.open();
    let second = Archive::open(&house.path(), hand()).map(|_| ()).expect_err("one opener at a time");
    assert_eq!(second.kind, FailureKind::InUse);
    assert!(second.message.contains("Aigerim"), "{}", second.message);
    archive.close().expect("it closes");

    let strange = house.folder.path().join("strange.kronika");
    let db = rusqlite::Connection::open(&strange).expect("another database");
    db.execute_batch("CREATE TABLE a (b)").expect("a table");
    drop(db);
    let newer = house.folder.path().join("newer.kronika");
    std::fs::copy(house.path(), &newer).expect("a copy");
    rusqlite::Connection::open(&newer)
        .expect("it opens")
        .pragma_update(None, "user_version", 99)
        .expect("a version to come");
    let damaged = house.folder.path().join("damaged.kronika");
    let mut bytes = std::fs::read(house.path()).expect("the archive");
    for byte in bytes.iter_mut().skip(4096).step_by(3) {
        *byte ^= 0x5a;
    }
    std::fs::write(&damaged, bytes).expect("a damaged copy");

    for (path, kind) in
        [(&strange, FailureKind::Foreign), (&newer, FailureKind::Newer), (&damaged, FailureKind::Damaged)]
    {
        let before = std::fs::read(path).expect("the file");
        let refusal = Archive::open(path, hand()).map(|_| ()).expect_err("it is refused");
        assert_eq!(refusal.kind, kind, "{}", refusal.message);
        assert_eq!(std::fs::read(path).expect("the file"), before, "untouched");
    }
    let left: Vec<_> =
        std::fs::read_dir(house.folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert!(left.iter().all(|n| n.to_string_lossy().ends_with(".kronika")), "nothing is left beside: {left:?}");
}

#[test]
fn moved_to_another_chronicle_the_footnotes_come_along() {
    let house = House::new();
    let mut archive = house.open();
    let may = bring(&mut archive);
    let june = archive.new_chronicle("June", None).expect("an empty month").chronicle;
    archive.add_entry(&june, None, "June 1, Taraz, a day[1].").expect("added");
    archive.set_footnote(&june, "wanted:1", "https://tanba.example/june").expect("its source");
    archive.move_entries(&[&may.entries[0].id], &june, None).expect("moved");
    let there = archive.chronicle(&june).expect("June");
    assert_eq!(there.entries.len(), 2);
    let moved = there.entries.iter().find(|e| e.id == may.entries[0].id).expect("it is there");
    assert!(moved.text.ends_with("[2]."), "{}", moved.text);
    assert!(there.footnotes.iter().any(|f| f.label == "2" && f.text == "https://tanba.example/1"));
    assert!(
        archive.chronicle(&may.chronicle).expect("May").footnotes.iter().all(|f| f.text != "https://tanba.example/1")
    );
}

#[test]
fn the_sample_opens_with_remarks() {
    let house = House::new();
    let mut archive = house.open();
    let sample = archive.sample().expect("the sample");
    let view = archive.chronicle(&sample.chronicle).expect("its chronicle");
    assert!(view.remarks.len() >= 3, "{:?}", view.remarks.iter().map(|r| &r.check).collect::<Vec<_>>());
    assert!(view.footnotes.iter().any(|f| f.source_wanted));
}

#[test]
fn an_edge_goes_there_and_back() {
    let house = House::new();
    let mut archive = house.open();
    let entry = bring(&mut archive).entries[2].id.clone();
    let marked = |archive: &Archive| {
        let view = archive.chronicle(&archive.view().expect("a view").chronicles[0].id).expect("the chronicle");
        let mark = view.entries[2].marks.iter().find(|m| m.field == Field::Person).cloned();
        mark.expect("the words stay marked, wherever the edge went")
    };
    let from = 20;
    archive.mark(&entry, from, from + 7, Field::Person, None).expect("marked");
    for (a, b) in [(from, from + 6), (from, from + 5), (from + 1, from + 5), (from, from + 5), (from, from + 7)] {
        let mark = marked(&archive).id;
        archive.change_mark(&entry, &mark, Some((a, b)), None).expect("the edge is moved");
        let now = marked(&archive);
        assert_eq!((now.from, now.to), (a, b));
    }
}

#[test]
fn two_names_of_one_person_are_joined_whatever_they_are() {
    let house = House::new();
    let mut archive = house.open();
    let month = bring(&mut archive).chronicle;
    archive.merge_people(&month, &["Sabyrov D.", "Erlanova G."], "Sabyrov D.").expect("joined");
    let people = archive.people().expect("the register");
    assert_eq!(people.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Sabyrov D."]);
    archive.split_person(&month, "Sabyrov D.", &["Erlanova G."], "Erlanova Gulnar").expect("told apart");
    let mut names: Vec<String> = archive.people().expect("the register").into_iter().map(|p| p.name).collect();
    names.sort();
    assert_eq!(names, ["Erlanova Gulnar", "Sabyrov D."]);
}
