//! Prints how long all checks take over a month, and after one edit, as figures and as a share of reading it.
//!
//!     cargo run -q --release -p kronika-tests --example checks_speed

use kronika_core::checks::{self, Kept, Known};
use kronika_core::chronicle::Date;
use kronika_core::{draft, read};
use kronika_tests::gold;
use std::io::{self, Write};
use std::time::{Duration, Instant};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let known = Known { today: Some(Date::constant(2026, 1, 1)), ..Known::default() };
    for month in gold::corpus().iter().chain(&gold::months()) {
        let reading = median(|| {
            let draft = draft::take_apart(&month.text, None);
            std::hint::black_box(read::chronicle(&month.text, &draft, None));
        });
        let mut chronicle = read::chronicle(&month.text, &draft::take_apart(&month.text, None), None);
        checks::remarks(&chronicle, &known); // tables are unpacked once
        let all = median(|| {
            std::hint::black_box(checks::remarks(&chronicle, &known));
        });
        let mut kept = Kept::default();
        kept.remarks(&chronicle, &known);
        let mut n = 0;
        let edit = median(|| {
            n += 1;
            let middle = chronicle.entries.len() / 2;
            chronicle.entries[middle].text.push_str(if n % 2 == 0 { "!" } else { "?" });
            std::hint::black_box(kept.remarks(&chronicle, &known));
        });
        writeln!(
            out,
            "{}: {} entries; reading {:.2} ms; all checks {:.2} ms ({:.0} % of reading); after an edit {:.2} ms",
            month.name,
            chronicle.entries.len(),
            ms(reading),
            ms(all),
            100.0 * ms(all) / ms(reading),
            ms(edit)
        )?;
    }
    Ok(())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The median of 41 runs: the machine does other things too.
fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..41)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[20]
}
