//! What the tests of the archive share: a clock, a month to write in, and a row of changes told by their numbers.
#![allow(clippy::missing_panics_doc, reason = "a test that cannot go on must panic")]

use jiff::{SignedDuration, Timestamp};
use kronika_store::{Archive, Changed, ChronicleView, Hand, Import, RemarkView};
use std::fmt::Write;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock that goes a minute ahead at every look, so that no two changes become one step.
pub fn a_minute_later() -> Timestamp {
    static MINUTES: AtomicI64 = AtomicI64::new(0);
    let since = SignedDuration::from_mins(MINUTES.fetch_add(1, Ordering::Relaxed));
    Timestamp::from_second(1_730_000_000).expect("a day of 2024") + since
}

/// A clock that stands still, so that typing is one step.
pub fn still() -> Timestamp {
    Timestamp::from_second(1_730_000_000).expect("a day of 2024")
}

/// The hand that writes.
pub fn hand() -> Hand {
    Hand { who: "Aigerim".into(), now: a_minute_later }
}

/// Three entries and their notes, with invented people.
pub const MONTH: &str = "\
MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM October 1 to October 31, 2024

October 1, Almaty, activist Temirgali A. was arrested for 15 days under Article 488, Part 6 of the Code of Administrative Offences. [1]

October 2, Astana, journalist Dauylbek S. was summoned to the police as a witness. [2]

October 3, Karaganda, Temirgali A. has begun a hunger strike; his lawyer Agzamov R. was not let in. [3]

[1] https://tanba.example/a
[2]
[3] https://tanba.example/c
";

/// An archive at `path` with [`MONTH`] in it, and the month's id.
pub fn with_a_month(path: &Path) -> (Archive, String) {
    let mut archive = Archive::create(path, hand()).expect("the folder is empty");
    let made = archive.import_draft(MONTH, &Import::default()).expect("it is a month");
    (archive, made.chronicle)
}

/// Change number `n` of the crash test. Number and state before tell the state after.
pub fn change(archive: &mut Archive, chronicle: &str, n: usize) -> Changed {
    let view = archive.chronicle(chronicle).expect("it is there");
    let entry = &view.entries[n % view.entries.len()];
    match n % 3 {
        0 => archive.tag(&[&entry.id], &format!("tag {n}"), true),
        1 => archive.attach_footnote(&entry.id, u32::MAX, &format!("https://tanba.example/{n}")),
        _ => archive.write_entry(&entry.id, &format!("{} Change {n}.", entry.text)),
    }
    .expect("nothing stands against it")
}

/// What of a chronicle the crash test compares: texts, decided tags, footnotes.
pub fn told(view: &ChronicleView) -> String {
    let mut told = String::new();
    for entry in &view.entries {
        told.push_str(&entry.text);
        for tag in entry.tags.iter().filter(|t| t.verdict == kronika_store::Verdict::Added) {
            let _ = write!(told, " #{}", tag.tag); // a String never refuses
        }
        told.push('\n');
    }
    for footnote in &view.footnotes {
        let _ = writeln!(told, "[{}] {}", footnote.label, footnote.text);
    }
    told
}

/// The window's half of a change: `view` as it stands after `changed`.
pub fn apply(view: &mut ChronicleView, changed: Changed) {
    view.entries.retain(|e| !changed.removed.contains(&e.id));
    for entry in changed.entries {
        match view.entries.iter_mut().find(|e| e.id == entry.id) {
            Some(old) => *old = entry,
            None => view.entries.push(entry),
        }
    }
    if let Some(order) = changed.order {
        view.entries.sort_by_key(|e| order.iter().position(|id| *id == e.id));
    }
    view.footnotes = changed.footnotes.unwrap_or(std::mem::take(&mut view.footnotes));
    view.people = changed.people.unwrap_or(std::mem::take(&mut view.people));
    for on in changed.remarks {
        view.remarks.retain(|r| r.entry_id != on.entry_id);
        view.remarks.extend(on.remarks);
    }
    let place = |r: &RemarkView| view.entries.iter().position(|e| Some(&e.id) == r.entry_id.as_ref());
    view.remarks.retain(|r| r.entry_id.is_none() || place(r).is_some());
    view.remarks.sort_by_key(|r| place(r).unwrap_or(usize::MAX));
    view.title = changed.title.unwrap_or(std::mem::take(&mut view.title));
    view.period = changed.period.or(view.period);
    view.undo = changed.undo;
    view.redo = changed.redo;
}
