//! The writer is killed in the middle of its work, again and again: whatever it was told was saved is there afterwards, and
//! the change that it was at is there whole or not at all.

use kronika_store::Archive;
use kronika_tests::archive::{change, hand, told, with_a_month};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How often.
const KILLS: usize = 12;

#[test]
fn what_was_said_to_be_saved_is_saved() {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("killed.kronika");
    let (archive, month) = with_a_month(&path);
    archive.close().expect("it closes");
    // the same changes, made in peace, tell what must be there
    let peace = folder.path().join("peace.kronika");
    std::fs::copy(&path, &peace).expect("a copy");
    let mut peace = Archive::open(&peace, hand()).expect("the copy opens");
    let mut done = 0;
    let mut within = 0;
    for kill in 0..KILLS {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_kronika-writer"))
            .args([path.as_os_str(), done.to_string().as_ref()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the writer starts");
        let mut lines = BufReader::new(writer.stdout.take().expect("it is piped")).lines().map_while(Result::ok);
        // different moments, told by the round: one in four while the archive opens, the others after a few changes
        let mut heard: Vec<String> = lines.by_ref().take(if kill % 4 == 0 { 0 } else { kill + 1 }).collect();
        std::thread::sleep(Duration::from_micros((kill as u64 * 1_700) % 20_000));
        writer.kill().expect("SIGKILL is never refused");
        writer.wait().expect("it is dead");
        heard.extend(lines);
        let said = heard.iter().filter(|l| l.starts_with("done ")).count();
        within += usize::from(heard.last().is_some_and(|l| l.starts_with("begin ")));

        let killed = Archive::open(&path, hand()).unwrap_or_else(|f| panic!("after kill {kill}: {f} ({})", f.detail));
        let now = told(&killed.chronicle(&month).expect("the month is there"));
        for n in done..done + said {
            change(&mut peace, &month, n);
        }
        done += said;
        if now != told(&peace.chronicle(&month).expect("the month is there")) {
            change(&mut peace, &month, done); // the change it was at had reached the disk already
            done += 1;
        }
        assert_eq!(now, told(&peace.chronicle(&month).expect("the month is there")), "after kill {kill}");
        killed.close().expect("it closes");
    }
    assert!(done > 0 && within > 0, "{done} changes, {within} kills within one: the moments are badly chosen");
}
