//! Whatever is pasted, the readers answer, and in proportion to its length.

use kronika_core::read::{self, Context};
use kronika_core::text::Span;
use kronika_tests::clock::Clock;
use kronika_tests::hostile::{PIECES, READERS, Reader, long_texts, read_and_check};
use proptest::prelude::*;
use std::time::Duration;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        read_and_check(&text);
    }

    #[test]
    fn any_printable_text_in_lines_is_read(text in r"(?s)[\PC\n]{0,400}") {
        read_and_check(&text);
    }

    #[test]
    fn pieces_of_chronicles_in_any_order_are_read(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        read_and_check(&pieces.concat());
    }

    #[test]
    fn mixed_scripts_are_read(text in r"([A-Za-zА-Яа-яӘәІіҢңҒғҮүҰұҚқӨөҺһ]{1,9}[ .,’;:()-]{0,2}([0-9]{1,4}[ .,-]{0,1}){0,2}){0,40}") {
        read_and_check(&text);
    }
}

/// A text sixteen times as long takes about sixteen times as long; a quadratic reader would take 256 times. The bound lies
/// far from both, because the machine does other things too and the kernel's clock ticks every four milliseconds.
#[test]
fn the_work_grows_with_the_text() {
    const SHORT: usize = 24_000;
    const MOST: f64 = 48.0;
    let entry: Reader = ("entry", |text| drop(read::entry(text, Context::default())));
    let mut slow = Vec::new();
    for ((name, short), (_, long)) in long_texts(SHORT).into_iter().zip(long_texts(16 * SHORT)) {
        for (reader, read) in READERS.into_iter().chain([entry]) {
            let ratio = (0..3).map(|_| ratio(read, &short, &long)).find(|ratio| *ratio < MOST);
            if ratio.is_none() {
                slow.push(format!("{reader} on {name}"));
            }
        }
    }
    assert!(slow.is_empty(), "more than {MOST} times as long for 16 times the text: {}", slow.join("; "));
}

fn ratio(read: fn(&str), short: &str, long: &str) -> f64 {
    let time = |text: &str| {
        let run = |_| {
            let start = Clock::start();
            read(text);
            start.ran()
        };
        (0..2).map(run).min().unwrap_or_default()
    };
    // What takes less than the kernel's clock ticks is not measured but guessed.
    time(long).as_secs_f64() / time(short).max(Duration::from_millis(4)).as_secs_f64()
}

/// Texts that once failed in `fuzz_readers`, cut down to what failed.
const FOUND: [&str; 1] = ["ЖАНИБЕКА КАЛКАМАНА (СТ. 174 Ч. 1 PART 2 OF TР ПОЛИЦИИ САПА Н., ПОДАЛА В СУД"];

#[test]
fn what_the_long_run_found_is_read() {
    for text in FOUND {
        read_and_check(text);
    }
}

#[test]
fn a_span_past_the_end_marks_nothing() {
    assert_eq!(Span::new(4, 9).of("абв"), "");
}
