//! The checks against the list of flaws of one published month.

use kronika_tests::defects::{self, REQUIRED};
use std::path::Path;

#[test]
fn the_flaws_of_a_published_month_are_reported() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let Some(score) = defects::score(&shared) else {
        eprintln!("SKIPPED: the month and its list of flaws do not lie at ../shared/corpus");
        return;
    };
    let missed = score.missed(REQUIRED);
    assert!(missed.is_empty(), "not reported: {missed:?}\n{score}");
    assert!(score.wronged.is_empty(), "reported, though nothing is wrong: {:?}", score.wronged);
}
