//! How fast the readers read, and what memory it takes.
//!
//!     cargo bench -p kronika-tests --bench reading [-- MEGABYTES]
//!
//! The text is 30 MB of the gold months one after another (and the corpus, where it lies beside the repository), read
//! month by month as the desk does. In the same run, on the same text, eleven patterns of the `regex` crate are looked
//! for: machines differ, the ratio of the two hardly does. Then each reader alone, then one long draft as a single text,
//! with its memory, and the hostile megabytes that take longest to read as one entry. A plain harness: every figure is the best of three, in time
//! that the thread ran, and no library is needed for that.

use kronika_core::chronicle::Reading;
use kronika_core::read::{Context, Words, citations, dateline, measures, persons, references, tags};
use kronika_core::{draft, read};
use kronika_tests::clock::Clock;
use kronika_tests::{gold, hostile};
use regex::Regex;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Duration;

/// What a plain scan for dates, names, articles, sums and references would look for.
const PATTERNS: [&str; 11] = [
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}",
    r"[0-9]{1,2}\.[0-9]{2}\.[0-9]{4}",
    r"\[[0-9]{1,4}\]",
    r"https?://[^\s\]]+",
    r"[A-Z][a-z]+ [A-Z][a-z]?\.",
    r"[А-ЯЁ][а-яё]+ [А-ЯЁ]\.",
    r"Articles? [0-9]+(?:-[0-9]+)?",
    r"ст\. ?[0-9]+",
    r"[0-9]+ days of (?:arrest|detention)",
    r"[0-9][0-9 ,]* (?:thousand |million )?tenge",
    r"sentenced|detained|arrested|released|fined",
];

fn main() -> io::Result<()> {
    let megabytes = std::env::args().skip(1).find_map(|a| a.parse::<usize>().ok()).unwrap_or(30);
    let mut months = gold::corpus();
    months.extend(gold::months());
    let month_bytes: usize = months.iter().map(|m| m.text.len()).sum();
    let rounds = (megabytes * 1_000_000).div_ceil(month_bytes);
    let bytes = rounds * month_bytes;
    let texts: Vec<&str> = months.iter().map(|m| m.text.as_str()).collect();
    let mut out = io::stdout().lock();
    writeln!(out, "{} months, {rounds} times over: {} MB", texts.len(), bytes / 1_000_000)?;

    let patterns: Vec<Regex> = PATTERNS.iter().map(|p| Regex::new(p).expect("a pattern of the table")).collect();
    let scan = best(|| {
        for _ in 0..rounds {
            for text in &texts {
                black_box(patterns.iter().map(|p| p.find_iter(text).count()).sum::<usize>());
            }
        }
    });
    let reading = best(|| {
        for _ in 0..rounds {
            for text in &texts {
                black_box(read::chronicle(text, &draft::take_apart(text, None), None));
            }
        }
    });
    line(&mut out, "eleven plain patterns", bytes, scan)?;
    line(&mut out, "the full reading", bytes, reading)?;
    writeln!(
        out,
        "ratio: the full reading takes {:.1} times the plain scan",
        reading.as_secs_f64() / scan.as_secs_f64()
    )?;
    let month = reading.as_secs_f64() * 1000.0 * 40_000.0 / f64_of(bytes);
    writeln!(out, "a month of 40 kB: {month:.2} ms\n")?;

    parts(&mut out, &texts, rounds.div_ceil(8))?;
    memory(&mut out, &texts.join("\n\n"))?;
    slowest(&mut out)
}

/// Each reader alone, on the entries of the months.
fn parts(out: &mut impl Write, texts: &[&str], rounds: usize) -> io::Result<()> {
    let chronicles: Vec<_> = texts.iter().map(|t| read::chronicle(t, &draft::take_apart(t, None), None)).collect();
    let entries: Vec<_> =
        chronicles.iter().flat_map(|c| &c.entries).map(|e| (Words::new(&e.text), &e.reading)).collect();
    let bytes = rounds * entries.iter().map(|(words, _)| words.text.len()).sum::<usize>();
    let each = |read: &dyn Fn(&Words<'_>, &Reading)| {
        best(|| {
            for _ in 0..rounds {
                for (words, reading) in &entries {
                    read(words, reading);
                }
            }
        })
    };
    let all = rounds * texts.iter().map(|t| t.len()).sum::<usize>();
    let apart = best(|| {
        for _ in 0..rounds {
            for text in texts {
                black_box(draft::take_apart(text, None));
            }
        }
    });
    line(out, "draft taken apart", all, apart)?;
    let context = Context::default();
    line(out, "words", bytes, each(&|words, _| drop(black_box(Words::new(words.text)))))?;
    line(out, "references", bytes, each(&|words, _| drop(black_box(references::read(words.text)))))?;
    line(out, "dateline", bytes, each(&|words, _| drop(black_box(dateline::read(words.text, context)))))?;
    line(out, "citations", bytes, each(&|words, _| drop(black_box(citations::read(words)))))?;
    let named = each(&|words, r| drop(black_box(persons::read(words, r.dateline_end, &[], context))));
    line(out, "persons", bytes, named)?;
    let measured = each(&|words, r| {
        black_box(measures::read(words, r.dateline_end, &r.persons, &r.citations, None));
    });
    line(out, "measures", bytes, measured)?;
    let tagged = each(&|words, r| {
        black_box(tags::read(words, r.dateline_end, &r.measures, &r.citations, None));
    });
    line(out, "tags", bytes, tagged)?;
    let mut again = chronicles.clone();
    let named = best(|| {
        for _ in 0..rounds {
            for chronicle in &mut again {
                read::people(chronicle, context);
            }
        }
    });
    line(out, "people of the month", bytes, named)
}

/// One draft of some megabytes, as a single text: whether the work stays in proportion, and what memory it needs.
fn memory(out: &mut impl Write, months: &str) -> io::Result<()> {
    writeln!(out)?;
    for copies in [4, 16] {
        let text = [months].repeat(copies).join("\n\n");
        let before = peak_since_reset();
        let start = Clock::start();
        let chronicle = read::chronicle(&text, &draft::take_apart(&text, None), None);
        let took = start.ran();
        let needed = peak().zip(before).map(|(after, before)| after.saturating_sub(before));
        line(out, &format!("one draft of {} entries", chronicle.entries.len()), text.len(), took)?;
        match needed {
            Some(bytes) => writeln!(
                out,
                "  memory at most {:.1} MB above the text, {:.1} times its size",
                f64_of(bytes) / 1e6,
                f64_of(bytes) / f64_of(text.len())
            )?,
            None => writeln!(out, "  memory: known on Linux only")?,
        }
    }
    Ok(())
}

/// The hostile megabytes that take longest to read as one entry.
fn slowest(out: &mut impl Write) -> io::Result<()> {
    const PROMISE: Duration = Duration::from_millis(100);
    let read = |(name, text): (String, String)| {
        (best(|| drop(black_box(read::entry(&text, Context::default())))), text.len(), name)
    };
    let mut read: Vec<_> = hostile::long_texts(1_000_000).into_iter().map(read).collect();
    read.sort_by_key(|(took, ..)| std::cmp::Reverse(*took));
    let within = read.iter().filter(|(took, ..)| *took < PROMISE).count();
    writeln!(out, "\na hostile megabyte as one entry: {within} of {} in less than {PROMISE:?}", read.len())?;
    for (took, bytes, name) in read.iter().take(6) {
        line(out, name, *bytes, *took)?;
    }
    Ok(())
}

/// Bytes of memory at the highest so far; Linux only.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().ok()? * 1024)
}

/// Forgets the highest so far, and says where the next one begins.
fn peak_since_reset() -> Option<usize> {
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    peak()
}

/// The shortest of three runs.
fn best(mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let start = Clock::start();
        work();
        start.ran()
    };
    (0..3).map(run).min().unwrap_or_default()
}

fn line(out: &mut impl Write, what: &str, bytes: usize, took: Duration) -> io::Result<()> {
    if took.is_zero() {
        return writeln!(out, "{what:<28} too quick for the clock");
    }
    writeln!(
        out,
        "{what:<28} {:>8.1} MB/s   {:>8.1} ms",
        f64_of(bytes) / 1e6 / took.as_secs_f64(),
        took.as_secs_f64() * 1e3
    )
}

#[allow(clippy::cast_precision_loss, reason = "sizes lie far below 2^52")]
fn f64_of(bytes: usize) -> f64 {
    bytes as f64
}
