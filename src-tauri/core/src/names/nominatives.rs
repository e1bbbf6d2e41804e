//! What the surnames of a month may be in the nominative, and what the order of a name's words tells: each is declined,
//! folded and taken apart once, however often the month names it.

use super::written::{PLAIN, is_full};
use super::{decline, fold, written};
use rustc_hash::FxHashMap;

/// What a surname as written may be in the nominative.
pub(super) struct Nominative {
    pub(super) words: String,
    /// The number of its fold: equal folds, equal numbers.
    pub(super) fold: usize,
}

/// A name as written, taken apart.
pub(super) struct Name {
    pub(super) surname: String,
    /// The number of the surname's fold.
    pub(super) fold: usize,
    pub(super) order: Order,
}

/// What the words of a name tell of their order.
#[derive(Clone, Copy, Default)]
pub(super) struct Order {
    /// How plainly two words tell it.
    pub(super) plain: u8,
    /// An ending or a table tells it.
    pub(super) sure: bool,
    /// Two words written out, which no ending puts in their order.
    pub(super) open: bool,
}

/// Every surname met so far.
#[derive(Default)]
pub struct Nominatives {
    /// The nominatives of each surname as written, the likelier first.
    forms: Vec<Vec<Nominative>>,
    /// Numbers of surnames as written: in other texts, in Kazakh ones, and where it is sure that they are in the nominative.
    by_surname: [FxHashMap<String, usize>; 3],
    names: FxHashMap<String, Name>,
    folds: FxHashMap<String, usize>,
}

impl Nominatives {
    /// The number of a surname as written in a text that is in Kazakh or not.
    pub(super) fn surname(&mut self, surname: &str, kazakh: bool) -> usize {
        if let Some(known) = self.by_surname[usize::from(kazakh)].get(surname) {
            return *known;
        }
        let of_kazakh = kazakh.then(|| decline::kazakh_nominative(surname)).flatten().map(str::to_owned);
        let forms = of_kazakh.into_iter().chain(decline::surname(surname).into_iter().map(|(words, _)| words));
        let forms = forms.map(|words| Nominative { fold: self.fold(&words), words }).collect();
        self.forms.push(forms);
        self.by_surname[usize::from(kazakh)].insert(surname.to_owned(), self.forms.len() - 1);
        self.forms.len() - 1
    }

    /// The number of a surname that is in the nominative as written.
    pub(super) fn nominative(&mut self, surname: &str) -> usize {
        if let Some(known) = self.by_surname[2].get(surname) {
            return *known;
        }
        let form = Nominative { fold: self.fold(surname), words: surname.to_owned() };
        self.forms.push(vec![form]);
        self.by_surname[2].insert(surname.to_owned(), self.forms.len() - 1);
        self.forms.len() - 1
    }

    /// How many surnames were met.
    pub(crate) fn len(&self) -> usize {
        self.forms.len()
    }

    /// What a surname of that number may be.
    pub(super) fn of(&self, surname: usize) -> &[Nominative] {
        &self.forms[surname]
    }

    /// Whether any surname may be more than one.
    pub(super) fn leave_a_choice(&self) -> bool {
        self.forms.iter().any(|forms| forms.len() > 1)
    }

    /// The parts of a name as written.
    pub(super) fn name(&mut self, text: &str) -> &Name {
        if !self.names.contains_key(text) {
            let name = written(text);
            let open = name.plain < PLAIN && name.patronymic.is_empty() && is_full(&name.given);
            let order = Order { plain: name.plain, sure: name.sure, open };
            let known = Name { fold: self.fold(&name.surname), surname: name.surname, order };
            self.names.insert(text.to_owned(), known);
        }
        &self.names[text]
    }

    /// The number of the fold of `surname`.
    pub(super) fn fold(&mut self, surname: &str) -> usize {
        let next = self.folds.len();
        *self.folds.entry(fold(surname)).or_insert(next)
    }

    /// How many folds there are.
    pub(super) fn folds(&self) -> usize {
        self.folds.len()
    }

    /// The folds of these numbers, each once.
    pub(super) fn folds_of(&self, numbers: &[usize]) -> Vec<String> {
        let mut wanted = vec![false; self.folds.len()];
        for number in numbers {
            if let Some(wanted) = wanted.get_mut(*number) {
                *wanted = true;
            }
        }
        self.folds.iter().filter(|(_, number)| wanted[**number]).map(|(fold, _)| fold.clone()).collect()
    }
}
