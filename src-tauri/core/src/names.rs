//! Mentions become people: canonical names, spelling variants, both scripts.
//!
//! A person of the month is a surname and an initial that agree in their [`fold`]: `Torekhan S.`, `S. Torekhan`, `Saule
//! Torekhan`, `Төрехан С.` are one. A bare surname joins the one person who bears it. Two initials are two people. What only
//! looks like one person (`Torekhanov S.` and `Torekhanova S.`, one letter's difference) is told in `perhaps` and never
//! joined here: the monitor joins.
//!
//! The canonical name is `Surname I.` in the spelling that the month uses most, or that the register gave.

pub mod decline;
mod find;
mod fold;
mod group;
mod nominatives;
mod perhaps;
mod seen;
mod surnames;
mod words;
mod written;

pub use find::Wanted;
pub use fold::{fold, initial_key, initials_agree};
pub use group::{people, surnames};
pub use nominatives::Nominatives;
pub use surnames::Surnames;
pub use words::{Shape, Word, words};
pub(crate) use written::is_full;
pub use written::{Written, initial_of, written};

/// Whether two names as written may be of one person: the same surname in any spelling, script and case, and given names or
/// initials that do not contradict each other.
pub fn same_person(a: &str, b: &str) -> bool {
    let (a, b) = (written(a), written(b));
    let forms = |name: &Written| decline::surname(&name.surname).into_iter().map(|(f, _)| fold(&f)).collect::<Vec<_>>();
    let forms_b = forms(&b);
    forms(&a).iter().any(|f| !f.is_empty() && forms_b.contains(f)) && givens_agree(&a.given, &b.given)
}

/// Whether two given names or initials, as written, leave room for one person; an absent one always does.
fn givens_agree(a: &str, b: &str) -> bool {
    if a.is_empty() || b.is_empty() {
        return true;
    }
    let both_full = written::is_full(a) && written::is_full(b);
    if both_full {
        let stems = |given: &str| decline::given(given).map(|form| form.fold()).collect::<Vec<_>>();
        let stems_b = stems(b);
        return stems(a).iter().any(|f| stems_b.contains(f));
    }
    initials_agree(a, b)
}

#[cfg(test)]
mod tests;
