//! How long the archive takes with a month: `cargo run --release -p kronika-tests --example store_speed -- MONTH.txt`.
//! Prints the middle and the slowest twentieth of each, in milliseconds: what a person at the desk waits for.

use kronika_core::chronicle::Period;
use kronika_core::lexicon::Field;
use kronika_store::{Archive, Import, Judgement};
use kronika_tests::archive::hand;
use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let month = std::env::args().nth(1).ok_or("give a month as a text file")?;
    let text = std::fs::read_to_string(&month)?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("speed.kronika");
    let mut out = std::io::stdout().lock();
    let mut say = |what: &str, mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        let (middle, slow) = (times[times.len() / 2], times[(times.len() * 19 / 20).min(times.len() - 1)]);
        writeln!(out, "{what:<34} {middle:8.2} ms   p95 {slow:8.2} ms")
    };
    let note = |times: &mut Vec<f64>, from: Instant| times.push(from.elapsed().as_secs_f64() * 1000.0);

    let mut times = Vec::new();
    let mut id = String::new();
    for _ in 0..5 {
        let _ = std::fs::remove_file(&path);
        let from = Instant::now();
        let mut archive = Archive::create(&path, hand())?;
        id = archive.import_draft(&text, &Import::default())?.chronicle;
        archive.close()?;
        note(&mut times, from);
    }
    say("create, import, close", times)?;

    let mut times = Vec::new();
    for _ in 0..10 {
        let from = Instant::now();
        let archive = Archive::open(&path, hand())?;
        archive.chronicle(&id)?;
        note(&mut times, from);
    }
    say("open and show the month", times)?;

    let mut archive = Archive::open(&path, hand())?;
    // a month is never alone: what was confirmed in it is compared with the two before it
    let period = archive.chronicle(&id)?.period.ok_or("the month says which days it covers")?;
    for months in [1, 2] {
        let back = jiff::Span::new().months(months);
        let period = Some(Period { from: period.from.checked_sub(back)?, to: period.to.checked_sub(back)? });
        let brought = archive.import_draft(&text, &Import { period, again: true, ..Import::default() })?;
        archive.rename_chronicle(&brought.chronicle, "earlier", period)?;
    }
    let view = archive.chronicle(&id)?;
    let (mut writes, mut undos, mut judged) = (Vec::new(), Vec::new(), Vec::new());
    for (n, entry) in view.entries.iter().enumerate() {
        let from = Instant::now();
        archive.write_entry(&entry.id, &format!("{} And {n} more.", entry.text))?;
        note(&mut writes, from);
        let from = Instant::now();
        archive.undo(&id)?;
        note(&mut undos, from);
        if let Some(name) = entry.marks.iter().find(|m| m.field == Field::Person) {
            let from = Instant::now();
            archive.judge(&entry.id, &name.id, Judgement::Confirmed)?;
            note(&mut judged, from);
        }
    }
    say("write an entry", writes)?;
    say("undo it", undos)?;
    if !judged.is_empty() {
        say("confirm a name", judged)?;
    }
    Ok(())
}
