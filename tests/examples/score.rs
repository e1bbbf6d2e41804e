//! Prints how well the readers read the gold months and, where it lies beside the repository, the corpus.
//!
//!     cargo run -q -p kronika-tests --example score [-- [--errors] [part of a month's name]]

use kronika_core::chronicle::Chronicle;
use kronika_core::{draft, read};
use kronika_tests::gold::{self, Month};
use kronika_tests::score::{self, Score};
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let errors = arguments.iter().any(|a| a == "--errors");
    let wanted = arguments.iter().find(|a| !a.starts_with("--"));
    let mut out = io::stdout().lock();
    let corpus = gold::corpus();
    if corpus.is_empty() {
        writeln!(out, "The corpus does not lie at ../shared/corpus: only the months of tests/gold are scored.\n")?;
    }
    let mut together = Score::default();
    for month in corpus.iter().chain(&gold::months()) {
        if wanted.is_some_and(|w| !month.name.contains(w.as_str())) {
            continue;
        }
        let chronicle = read(month);
        let score = score::score(&month.gold, &chronicle);
        let whom = score::persons_of_measures(&month.gold, &chronicle);
        write!(out, "{}\n{score}", month.name)?;
        writeln!(out, "measures' people {} of {} as in gold\n", whom.right, whom.right + whom.missed)?;
        if errors {
            writeln!(out, "{}\n", score.errors.join("\n"))?;
        }
        if !corpus.iter().any(|c| c.name == month.name) {
            together = together.plus(&score);
        }
    }
    write!(out, "gold months together\n{together}")
}

fn read(month: &Month) -> Chronicle {
    read::chronicle(&month.text, &draft::take_apart(&month.text, None), None)
}
