//! Writes into an archive until it is killed: the other half of `tests/crash.rs`. Says `begin n` before change `n`, and
//! `done n` once the archive has said that it is saved.

use kronika_store::{Archive, Hand};
use std::io::Write;
use std::path::Path;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("the archive is the first argument");
    let first: usize = arguments.next().and_then(|n| n.parse().ok()).expect("the first change is the second argument");
    let hand = Hand { who: "writer".into(), now: kronika_tests::archive::a_minute_later };
    let mut archive = Archive::open(Path::new(&path), hand).expect("the archive opens");
    let mut out = std::io::stdout().lock();
    for n in first.. {
        let line = archive.view().expect("it is readable").chronicles.remove(0);
        writeln!(out, "begin {n}").and_then(|()| out.flush()).expect("somebody reads");
        kronika_tests::archive::change(&mut archive, &line.id, n);
        writeln!(out, "done {n}").and_then(|()| out.flush()).expect("somebody reads");
    }
}
