//! The surnames that a month has named, as their folds: what a bare surname may be.

use super::fold::fold_into;
use crate::text::is_letter_or_digit;
use rustc_hash::FxHashSet;

/// Letters of a fold by which nearly every other word is turned away.
const HEAD: usize = 3;

/// Folds of surnames.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surnames {
    folds: FxHashSet<String>,
    /// What the folds begin with, up to [`HEAD`] letters.
    heads: FxHashSet<[u8; HEAD]>,
}

impl FromIterator<String> for Surnames {
    fn from_iter<I: IntoIterator<Item = String>>(folds: I) -> Self {
        let folds: FxHashSet<String> = folds.into_iter().collect();
        let heads = folds.iter().flat_map(|fold| (0..=HEAD).map(|len| head(&fold[..len.min(fold.len())]))).collect();
        Self { folds, heads }
    }
}

impl Surnames {
    /// Whether a word of this fold is one of them.
    pub fn contains(&self, folded: &str) -> bool {
        self.folds.contains(folded)
    }

    /// Whether the word that `text` begins with may be one of them, by its first letters; `folded` is room for them.
    pub fn may_begin(&self, text: &str, folded: &mut String) -> bool {
        let letters = text.chars().take(2 * HEAD).take_while(|c| is_letter_or_digit(*c));
        let end = letters.map(char::len_utf8).sum::<usize>();
        folded.clear();
        fold_into(folded, &text[..end]);
        self.heads.contains(&head(folded))
    }
}

/// The first letters of a fold, which is ASCII.
fn head(folded: &str) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head.iter_mut().zip(folded.bytes()).for_each(|(letter, byte)| *letter = byte);
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_whole_and_by_the_beginning() {
        let known: Surnames = ["torehan", "li"].map(str::to_owned).into_iter().collect();
        assert!(known.contains("li") && !known.contains("tor"));
        let may_begin = |known: &Surnames, text: &str| known.may_begin(text, &mut String::new());
        assert!(["Torekhanov said", "Төре", "T", "Li", "Ли"].iter().all(|text| may_begin(&known, text)));
        assert!(!["Tokhtar", "Lim", "Sapar"].iter().any(|text| may_begin(&known, text)));
        assert!(!may_begin(&Surnames::default(), "Sapar"));
    }
}
