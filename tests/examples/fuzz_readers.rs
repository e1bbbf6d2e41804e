//! Reads mutated gold months for as long as it is told, and stops at the first text that a reader fails on: panics,
//! marks what is not there, or takes longer than a hundred milliseconds a megabyte.
//!
//!     cargo run --release -p kronika-tests --example fuzz_readers -- [--reader persons] [--minutes 10] [--seed 1]
//!
//! Without `--reader` all of them read together, and what they found is checked. The seed tells the whole run, and the failing text is written out, so that a failure can be repeated.

use kronika_tests::clock::Clock;
use kronika_tests::gold;
use kronika_tests::hostile::{PIECES, READERS, Reader, long_texts, read_and_check};
use std::io::{self, Write};
use std::panic;
use std::process::ExitCode;
use std::time::{Duration, Instant};

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |flag: &str| arguments.iter().position(|a| a == flag).and_then(|at| arguments.get(at + 1));
    let number = |flag: &str, otherwise: u64| value(flag).and_then(|v| v.parse().ok()).unwrap_or(otherwise);
    let (minutes, seed) = (number("--minutes", 10), number("--seed", 1));
    let all: Reader = ("all readers", |text| drop(read_and_check(text)));
    let named = value("--reader").map(|name| READERS.into_iter().find(|(own, _)| own == name));
    let Some((name, reader)) = named.unwrap_or(Some(all)) else {
        let known = READERS.map(|(name, _)| name).join(", ");
        writeln!(io::stderr(), "the readers are {known}")?;
        return Ok(ExitCode::FAILURE);
    };
    let timed = |text: &str| timed(reader, text);
    let mut chance = Chance(seed.max(1));
    let texts: Vec<String> = gold::months().into_iter().chain(gold::corpus()).map(|m| m.text).collect();
    let mut out = io::stdout().lock();

    let mut slowest = (Duration::ZERO, String::new());
    for (of, text) in long_texts(1_000_000) {
        let Ok(took) = timed(&text) else { return failed(&mut out, &text, "panicked") };
        if took > slowest.0 {
            slowest = (took, of);
        }
    }
    writeln!(out, "{name}: slowest hostile megabyte {:.0} ms, {}", slowest.0.as_secs_f64() * 1e3, slowest.1)?;

    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let (mut rounds, mut bytes) = (0_u64, 0_usize);
    while Instant::now() < until {
        let text = mutated(&texts, &mut chance);
        let Ok(took) = timed(&text) else { return failed(&mut out, &text, "panicked") };
        // As a draft and as one entry, each read twice for bare surnames: ten times the promise.
        let most = Duration::from_millis(50) + Duration::from_micros(text.len() as u64);
        if took > most && timed(&text).is_ok_and(|again| again > most) {
            return failed(&mut out, &text, &format!("took {took:?}"));
        }
        rounds += 1;
        bytes += text.len();
    }
    writeln!(out, "{name}: {rounds} texts, {} MB, in {minutes} minutes: every one was read", bytes / 1_000_000)?;
    Ok(ExitCode::SUCCESS)
}

fn timed(read: fn(&str), text: &str) -> Result<Duration, ()> {
    let start = Clock::start();
    panic::catch_unwind(|| read(text)).map(|()| start.ran()).map_err(drop)
}

fn failed(out: &mut impl Write, text: &str, how: &str) -> io::Result<ExitCode> {
    let path = std::env::temp_dir().join("kronika-fuzz-failure.txt");
    std::fs::write(&path, text)?;
    writeln!(out, "a text of {} bytes {how}: it is in {}", text.len(), path.display())?;
    Ok(ExitCode::FAILURE)
}

/// A stretch of a month with a dozen things done to it.
fn mutated(texts: &[String], chance: &mut Chance) -> String {
    let mut text = stretch(&texts[chance.below(texts.len())], 20_000, chance);
    for _ in 0..=chance.below(24) {
        let (a, b) = (place(&text, chance), place(&text, chance));
        let (from, to) = (a.min(b), a.max(b).min(floor(&text, a.min(b) + 400)));
        match chance.below(6) {
            0 => text.replace_range(from..to, ""),
            1 => text.insert_str(from, PIECES[chance.below(PIECES.len())]),
            2 => {
                let copy = text[from..to].repeat(1 + chance.below(8));
                text.insert_str(to, &copy);
            }
            3 => {
                let other = stretch(&texts[chance.below(texts.len())], 300, chance);
                text.insert_str(from, &other);
            }
            4 => {
                let letter = char::from_u32(chance.below(0x11_0000) as u32).unwrap_or('\u{fffd}');
                text.insert(from, letter);
            }
            _ => {
                let turned = text[from..to].to_uppercase();
                text.replace_range(from..to, &turned);
            }
        }
    }
    text
}

fn stretch(text: &str, most: usize, chance: &mut Chance) -> String {
    let from = place(text, chance);
    text[from..floor(text, from + chance.below(most))].to_owned()
}

fn place(text: &str, chance: &mut Chance) -> usize {
    floor(text, chance.below(text.len() + 1))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

/// A xorshift generator: the same seed, the same run, on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}
