//! What one month knows of the months before it: arrests that ended, names as they were written; and that no count of
//! remarks is ever an old one.

use kronika_store::{Archive, Import, Reach};
use kronika_tests::archive::hand;

const MARCH: &str = "MONITORING FROM March 1 to March 31, 2024\n\n\
    March 4, Taraz, activist Zhanibekov M. was questioned as a witness[1].\n\n\
    March 25, Oral, the court sentenced activist Ospanova D. to 15 days of arrest[2].\n\n\
    March 28, Oral, the court sentenced activist Sarsen T. to 10 days of arrest[3].\n\n\
    [1] https://lake.example/1\n\n[2] https://lake.example/2\n\n[3] https://lake.example/3\n";

const APRIL: &str = "MONITORING FROM April 1 to April 30, 2024\n\n\
    April 2, Taraz, activist Janibekov M. was fined[1].\n\n\
    April 8, Oral, activist Sarsen T. came out after 10 days[2].\n\n\
    [1] https://lake.example/4\n\n[2] https://lake.example/5\n";

struct House {
    _folder: tempfile::TempDir,
    archive: Archive,
    march: String,
    april: String,
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut archive = Archive::create(&folder.path().join("spring.kronika"), hand()).expect("the folder is empty");
    let mut bring = |text| archive.import_draft(text, &Import::default()).expect("it is a month").chronicle;
    let (april, march) = (bring(APRIL), bring(MARCH));
    House { _folder: folder, archive, march, april }
}

fn said(archive: &Archive, chronicle: &str, check: &str) -> Vec<String> {
    let remarks = archive.chronicle(chronicle).expect("it is there").remarks;
    remarks.into_iter().filter(|r| r.check == check).map(|r| r.message).collect()
}

#[test]
fn an_arrest_of_march_is_asked_about_in_april() {
    let House { archive, march, april, .. } = &house();
    let open = said(archive, april, "open-end");
    assert_eq!(open.len(), 1, "{open:?}");
    assert!(open[0].contains("Ospanova D.") && open[0].contains("15 days"), "{open:?}");
    assert!(said(archive, march, "open-end").is_empty(), "a month is not asked about what comes after it");
}

#[test]
fn a_name_is_compared_with_how_the_month_before_wrote_it() {
    let House { archive, march, april, .. } = &house();
    let differs = said(archive, april, "name-spellings-differ");
    assert_eq!(differs, ["“Janibekov” is spelt “Zhanibekov” in the register of earlier months."]);
    assert!(said(archive, march, "name-spellings-differ").is_empty());
}

#[test]
fn what_is_written_in_march_is_told_to_april() {
    let House { mut archive, march, april, .. } = house();
    let before = archive.open_remarks(&april).expect("it is there");
    let entry = archive.chronicle(&march).expect("it is there").entries.remove(1);

    let shorter = entry.text.replace("15 days", "3 days");
    let changed = archive.write_entry(&entry.id, &shorter).expect("it is there");
    assert!(changed.elsewhere, "April has one remark less, so its count must be asked for again");
    assert_eq!(archive.open_remarks(&april).expect("it is there"), before - 1);

    let changed = archive.write_entry(&entry.id, &shorter.replace("Oral", "Oral ")).expect("it is there");
    assert!(!changed.elsewhere, "a blank more in March says nothing of April");
}

#[test]
fn a_count_is_what_the_chronicle_shows() {
    let House { mut archive, march, april, .. } = house();
    for id in [&march, &april] {
        let shown = archive.chronicle(id).expect("it is there").remarks.len();
        assert_eq!(archive.open_remarks(id).expect("it is there") as usize, shown);
    }
    let remark = archive.chronicle(&april).expect("it is there").remarks.remove(0);
    let before = archive.open_remarks(&april).expect("it is there");
    let changed = archive.dismiss_remark(&april, &remark.id, Reach::ForGood, "as the court writes it").expect("known");
    assert!(changed.elsewhere, "what is dismissed for good is dismissed in other months too");
    assert_eq!(archive.open_remarks(&april).expect("it is there"), before - 1);
    archive.undo(&april).expect("undo");
    assert_eq!(archive.open_remarks(&april).expect("it is there"), before);
}

#[test]
fn a_misspelt_word_is_remarked_on_until_it_is_dismissed_for_good() {
    let House { mut archive, march, .. } = house();
    let entry = archive.chronicle(&march).expect("it is there").entries.remove(0);
    archive.write_entry(&entry.id, &entry.text.replace("questioned", "questionned")).expect("it is there");
    let spelt = said(&archive, &march, "misspelling");
    assert_eq!(spelt, ["“questionned” is not in the dictionary; perhaps “questioned”."]);
    let remark = archive.chronicle(&march).expect("it is there").remarks;
    let remark = remark.iter().find(|r| r.check == "misspelling").expect("it was said");
    archive.dismiss_remark(&march, &remark.id, Reach::ForGood, "so the charge is written").expect("it is there");
    assert!(said(&archive, &march, "misspelling").is_empty());
}

#[test]
fn a_draft_says_how_many_remarks_it_will_have() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut archive = Archive::create(&folder.path().join("spring.kronika"), hand()).expect("the folder is empty");
    archive.import_draft(MARCH, &Import::default()).expect("it is a month");
    let seen = archive.preview_draft(APRIL, None).expect("it is a month");
    let april = archive.import_draft(APRIL, &Import::default()).expect("it is a month").chronicle;
    assert_eq!(seen.remarks, archive.open_remarks(&april).expect("it is there"));
    assert!(seen.remarks >= 2 && seen.errors <= seen.remarks, "{seen:?}");
}
