//! Prints which flaws of one published month the checks report, where that month lies beside the repository.
//!
//!     cargo run -q -p kronika-tests --example defects

use kronika_tests::defects;
use std::io::{self, Write};
use std::path::Path;

fn main() -> io::Result<()> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let mut out = io::stdout().lock();
    match defects::score(&shared) {
        Some(score) => write!(out, "{score}"),
        None => writeln!(out, "The month and its list of flaws do not lie at ../shared/corpus: nothing is scored."),
    }
}
