//! A chronicle published as JSON comes back into an archive whole: publish, import, publish gives the same file, over our own
//! months, the corpus where it is there, months that were worked on, and generated ones.

use kronika_core::chronicle::{Chronicle, Code, Decision, EntryState, Mention, Role, Source};
use kronika_core::draft::formats::{self, Brought};
use kronika_core::lexicon::Field;
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{Format, publish};
use kronika_store::{Archive, Import, Judgement, MarkValue, Scope, SourceView};
use kronika_tests::archive::{hand, with_a_month};
use kronika_tests::months::months;
use proptest::prelude::*;
use std::path::Path;

fn archive(folder: &Path, name: &str) -> Archive {
    Archive::create(&folder.join(name), hand()).expect("the folder is empty")
}

fn json(archive: &Archive, chronicle: &str) -> String {
    let whole = archive.whole(chronicle).expect("it is there");
    let bytes = publish(&whole, &HouseStyle::default(), Format::Json).expect("nothing is in the way");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

fn read(json: &str) -> Chronicle {
    match formats::bring(json.as_bytes()) {
        Ok(Brought::Chronicle(chronicle)) => *chronicle,
        other => panic!("our own JSON is a chronicle: {other:?}"),
    }
}

/// The first line that differs, with its neighbour above.
fn assert_same(before: &str, after: &str, name: &str) {
    let different = before.lines().zip(after.lines()).enumerate().find(|(_, (b, a))| b != a);
    assert!(different.is_none(), "{name}: {different:?}");
    assert_eq!(before.lines().count(), after.lines().count(), "{name}");
}

/// The record without the decisions that make it, and without what is only the reader's: where a dateline ends.
fn record(json: &str) -> String {
    let mut whole: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
    for entry in whole["entries"].as_array_mut().expect("a list") {
        let entry = entry.as_object_mut().expect("an entry");
        entry.remove("decisions");
        entry.remove("dateline_end");
        let tags = entry["tags"].as_array_mut().expect("a list");
        tags.sort_by_key(ToString::to_string);
    }
    serde_json::to_string_pretty(&whole).expect("it was JSON")
}

/// The same record, and every decision; what the first archive had learnt by one may be decided once more in the second.
fn assert_whole(before: &str, after: &str, name: &str) {
    assert_same(&record(before), &record(after), name);
    for (before, after) in read(before).entries.iter().zip(&read(after).entries) {
        let there =
            |d: &Decision| after.decisions.iter().any(|a| (a.field, &a.words, a.nth) == (d.field, &d.words, d.nth));
        assert!(before.decisions.iter().all(there), "{name}: {before:?}\n{after:?}");
    }
}

#[test]
fn a_month_that_was_worked_on_comes_back_whole() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (mut here, month) = with_a_month(&folder.path().join("here.kronika"));
    let view = here.chronicle(&month).expect("it is there");
    let entry = |n: usize| view.entries[n].id.as_str();
    let mark = |n: usize, words: &str| {
        view.entries[n].marks.iter().find(|m| m.words.starts_with(words)).expect("it was read").id.clone()
    };
    here.judge(entry(0), &mark(0, "Temirgali A."), Judgement::Confirmed).expect("it is there");
    here.judge(entry(1), &mark(1, "Dauylbek S."), Judgement::Rejected).expect("it is there");
    let named = MarkValue::Person(Mention {
        name: "Agzam R.".into(),
        surname: "Agzam".into(),
        given: "R.".into(),
        patronymic: String::new(),
        role: Some(Role::Lawyer),
        second_name: false,
    });
    here.change_mark(entry(2), &mark(2, "Agzamov R."), None, Some(named)).expect("it is there");
    here.tag(&[entry(0), entry(1)], "torture", true).expect("it is there");
    here.tag(&[entry(2)], "hunger_strike", false).expect("it is there");
    here.set_date(entry(1), Some("2024-10-04")).expect("a day");
    here.set_state(&[entry(0)], EntryState::Approved).expect("it is there");
    here.describe_person(&month, "Temirgali A.", Some(Role::Politician), "our own note").expect("it is there");
    here.set_source(
        &month,
        &SourceView {
            known: Source {
                url: "https://tanba.example/a".into(),
                title: "Fifteen days".into(),
                author: "Dana Pak".into(),
                published: "2024-10-01".into(),
                ..Source::default()
            },
            note: "kept at home".into(),
            ..SourceView::default()
        },
    )
    .expect("it is a source");
    let out = json(&here, &month);
    assert!(
        !out.contains("our own note") && !out.contains("kept at home") && !out.contains("Aigerim"),
        "notes stay at home"
    );

    let mut there = archive(folder.path(), "there.kronika");
    let seen = there.preview_draft(&out, None).expect("it is a chronicle");
    assert_eq!((seen.entries, seen.footnotes, seen.imported_before.len()), (3, 3, 0));
    let made = there.import_draft(&out, &Import::default()).expect("it is a chronicle");
    assert_eq!(made.chronicle, month, "the identity is kept");
    assert_whole(&out, &json(&there, &made.chronicle), "the other archive");
    assert!(there.import_draft(&out, &Import::default()).is_err(), "it is there already");
    let twice = there.import_draft(&out, &Import { again: true, ..Import::default() }).expect("said on purpose");
    assert_ne!(twice.chronicle, month, "a second one has an identity of its own");
    there.undo(&twice.chronicle).expect("one step");
    there.undo(&month).expect("one step");
    assert!(there.view().expect("it is readable").chronicles.is_empty());
    assert!(there.people().expect("it is readable").is_empty(), "undo takes the people along");
}

#[test]
fn what_was_learnt_elsewhere_does_not_change_the_record() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (here, month) = with_a_month(&folder.path().join("here.kronika"));
    let out = json(&here, &month);
    // the other archive has learnt that Dauylbek S. is nobody, and calls Temirgali by another name
    let (mut there, other) = with_a_month(&folder.path().join("there.kronika"));
    let view = there.chronicle(&other).expect("it is there");
    let name = view.entries[1].marks.iter().find(|m| m.words == "Dauylbek S.").expect("a name");
    there.judge(&view.entries[1].id, &name.id, Judgement::Rejected).expect("it is there");
    there.rename_person(&other, "Temirgali A.", "Temirgaliyev A.", Scope::Archive).expect("a name");
    let how = Import { again: true, ..Import::default() };
    let made = there.import_chronicle(&read(&out), &how).expect("it is a chronicle");
    let (before, after) = (read(&out), there.whole(&made.chronicle).expect("it is there"));
    for (before, after) in before.entries.iter().zip(&after.entries) {
        let names = |c: &kronika_core::chronicle::Entry| {
            c.reading.persons.iter().map(|p| (p.span, p.value.name.clone())).collect::<Vec<_>>()
        };
        assert_eq!(names(before), names(after));
        assert_eq!(before.reading.citations.len(), after.reading.citations.len());
        assert!(after.reading.citations.iter().all(|c| c.value.code == Code::CAO));
    }
}

#[test]
fn a_protected_person_stays_protected_and_nobody_is_freed() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let (here, month) = with_a_month(&folder.path().join("here.kronika"));
    let mut whole = here.whole(&month).expect("it is there");
    whole.people.iter_mut().for_each(|p| p.protected = p.name == "Agzamov R.");
    let (mut there, other) = with_a_month(&folder.path().join("there.kronika"));
    there.protect_person(&other, "Dauylbek S.", true).expect("it is there");
    let made = there.import_chronicle(&whole, &Import { again: true, ..Import::default() }).expect("a chronicle");
    let people = there.whole(&made.chronicle).expect("it is there").people;
    let protected: Vec<&str> = people.iter().filter(|p| p.protected).map(|p| p.name.as_str()).collect();
    assert_eq!(protected, ["Dauylbek S.", "Agzamov R."]);
}

#[test]
fn every_month_comes_back() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut here = archive(folder.path(), "here.kronika");
    for (n, (name, text)) in months().into_iter().enumerate() {
        let made = here.import_draft(&text, &Import::default()).expect("it is a month");
        let out = json(&here, &made.chronicle);
        let mut there = archive(folder.path(), &format!("{n}.kronika"));
        let again = there.import_draft(&out, &Import::default()).expect("it is a chronicle");
        assert_same(&out, &json(&there, &again.chronicle), &name);
        assert!(read(&out).entries.iter().all(|e| e.decisions.is_empty()), "{name}: nobody has decided anything");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_months_come_back(
        entries in prop::collection::vec((1..29_u8, 0..4_usize, 0..3_usize, any::<bool>(), "[a-zа-яқ]{3,8}( [a-z]{2,7}){0,4}"), 1..6),
    ) {
        const PEOPLE: [&str; 4] = ["Temirgali A.", "журналист Дәуілбек С.", "Marat Ergaliev", "activist S. Torekhanova"];
        const ACTS: [&str; 3] = ["was fined 50 MCI under Article 488, Part 6 of the CAO", "was arrested for 15 days", "left"];
        let mut text = String::new();
        for (n, (day, person, act, noted, words)) in (1..).zip(&entries) {
            let note = if *noted { format!("[{n}]") } else { String::new() };
            text.push_str(&format!("March {day}, 2024, Taraz. {} {} {words}{note}.\n\n", PEOPLE[*person], ACTS[*act]));
        }
        for n in 1..=entries.len() {
            text.push_str(&format!("[{n}] https://tanba.example/{n}?v={n}\n"));
        }
        let folder = tempfile::tempdir().expect("a folder to write in");
        let mut here = archive(folder.path(), "here.kronika");
        let month = here.import_draft(&text, &Import::default()).expect("it is a month").chronicle;
        let view = here.chronicle(&month).expect("it is there");
        for (entry, (.., noted, words)) in view.entries.iter().zip(&entries) {
            // something of everything is decided, by what the case happens to be
            let verdict = if *noted { Judgement::Confirmed } else { Judgement::Rejected };
            for mark in entry.marks.iter().filter(|m| m.field != Field::Date).step_by(2) {
                // what was rejected in an entry above is read in this one no more
                let _ = here.judge(&entry.id, &mark.id, verdict);
            }
            here.tag(&[&entry.id], words, *noted).expect("a word or two");
        }
        let out = json(&here, &month);
        let mut there = archive(folder.path(), "there.kronika");
        let made = there.import_draft(&out, &Import::default()).expect("it is a chronicle");
        assert_whole(&out, &json(&there, &made.chronicle), "generated");
    }
}
