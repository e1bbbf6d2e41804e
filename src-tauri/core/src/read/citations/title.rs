//! The code that an article's title tells, where the entry gives the title and names no code: `Article 146 (torture)`,
//! `Article 423 “Disclosure of data of pre-trial proceedings”`.

use super::group;
use crate::chronicle::Code;
use crate::lexicon::statutes;
use crate::text::{in_small_letters, is_letter};

/// Letters that two words must share: endings and forms differ.
const STEM: usize = 5;

/// The code whose article of that number has more words of the title that stands at `at`; none where two have as many.
pub(super) fn code(text: &str, at: usize, article: &str) -> Option<Code> {
    let title = group::title(text, at)?;
    let words = |title: &str| in_small_letters(title).split(|c| !is_letter(c)).filter_map(stem).collect::<Vec<_>>();
    let said = words(title);
    let shared = |code| {
        let known = statutes::article(code, article)?;
        let known = words(&[known.title_en, " ", known.title_ru, " ", known.title_kk].concat());
        Some(said.iter().filter(|word| known.contains(word)).count())
    };
    let (crime, offence) = (shared(Code::CC).unwrap_or(0), shared(Code::CAO).unwrap_or(0));
    match crime.cmp(&offence) {
        std::cmp::Ordering::Greater => Some(Code::CC),
        std::cmp::Ordering::Less => Some(Code::CAO),
        std::cmp::Ordering::Equal => None,
    }
}

/// The first letters of a word that is long enough to tell something.
fn stem(word: &str) -> Option<String> {
    let stem: String = word.chars().take(STEM).collect();
    (stem.chars().count() == STEM).then_some(stem)
}
