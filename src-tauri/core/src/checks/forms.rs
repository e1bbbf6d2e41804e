//! One thing written in several forms across the month: which form is the month's own, and which places differ.
//!
//! A check gathers [`Form`]s: the thing (`Kokshetau`), the form it has here (`X city`), its words. Then the places are
//! weighed. Of a *style* (every date, every name) the minority is marked only where the month has plainly settled on one
//! form; of *one thing* (one person's surname) every difference is, and where no form prevails, every place.

use super::prose::Prose;
use super::{Remarks, Safety};
use crate::chronicle::Chronicle;
use crate::lexicon::codes::distance;
use crate::text::Span;
use rustc_hash::FxHashMap;

/// One place where a thing is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its words.
    pub span: Span,
    /// What is written: a key that all its forms share.
    pub thing: String,
    /// How.
    pub form: String,
}

/// A check of forms.
pub struct Forms {
    /// Finds the forms in one entry.
    pub gather: fn(&Prose<'_>, &mut Vec<Form>),
    /// When a form that differs is marked.
    pub agree: Agree,
    /// The only form that is a fault; empty where any that differs is.
    pub fault: &'static str,
    /// The words of a place set in another form, given that form and words that have it; `None` where no rule says how.
    pub rewrite: fn(words: &str, form: &str, like: &str) -> Option<(String, Safety)>,
    /// The sentence: `{words}`, `{usual}` (words in the usual form), `{most}` of `{all}` places, `{entry}` of the usual form.
    pub says: &'static str,
}

/// How far the forms of one thing must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agree {
    /// A style: two thirds of at least six places must have one form before the rest is marked.
    Mostly,
    /// A style that is seen more seldom: half of at least four places.
    Rather,
    /// One thing: any difference is marked; on a tie, every place.
    Wholly,
    /// As `Wholly`, and long names a letter apart are one thing.
    WhollyAndNearly,
}

/// The places of each thing.
type Things<'f> = FxHashMap<&'f str, Vec<(usize, &'f Form)>>;

/// Marks the places that differ.
pub fn weigh(forms: &Forms, chronicle: &Chronicle, places: &[(usize, &Form)], remarks: &mut Remarks<'_>) {
    let mut things = Things::default();
    for (entry, form) in places {
        things.entry(&form.thing).or_default().push((*entry, form));
    }
    if forms.agree == Agree::WhollyAndNearly {
        join_near(&mut things);
    }
    let differ = |places: &&Vec<(usize, &Form)>| places.iter().any(|(_, form)| form.form != places[0].1.form);
    let mut differing: Vec<_> = things.values().filter(differ).collect();
    differing.sort_by_key(|places| (places[0].0, places[0].1.span));
    for places in differing {
        let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
        for (_, form) in places {
            *counts.entry(&form.form).or_default() += 1;
        }
        let most = counts.values().copied().max().unwrap_or(0);
        let prevail = counts.values().filter(|n| **n == most).count() == 1;
        let all = places.len();
        let settled = match forms.agree {
            Agree::Mostly => prevail && all >= 6 && most * 3 >= all * 2,
            Agree::Rather => prevail && all >= 4 && most * 2 > all,
            Agree::Wholly | Agree::WhollyAndNearly => true,
        };
        if !settled {
            continue;
        }
        for (entry, form) in places {
            let here = form.form.as_str();
            if prevail && counts[here] == most || !forms.fault.is_empty() && forms.fault != here {
                continue;
            }
            // what it should have been like: the prevailing form, or on a tie the other form, first met
            let Some((at, usual)) = places
                .iter()
                .find(|(_, other)| other.form != here && (!prevail || counts[other.form.as_str()] == most))
            else {
                continue;
            };
            let text = |i: &usize| chronicle.entries[*i].text.as_str();
            let (words, like) = (form.span.of(text(entry)), usual.span.of(text(at)));
            let number = (at + 1).to_string();
            let counted = (counts[usual.form.as_str()].to_string(), all.to_string());
            let args =
                [("words", words), ("usual", like), ("entry", &*number), ("most", &*counted.0), ("all", &*counted.1)];
            let remark = remarks.mark_in(*entry, form.span, forms.says, &args);
            if let Some((text, safety)) = (forms.rewrite)(words, &usual.form, like) {
                remark.mend(text, if prevail { safety } else { Safety::Offered });
            }
        }
    }
}

/// Joins things that are a letter apart: eight Latin letters and more, the same digits, not a word and its ending.
fn join_near(things: &mut Things<'_>) {
    let mut names: Vec<&str> = things.keys().copied().filter(|t| t.chars().count() >= 8).collect();
    names.sort_unstable_by_key(|t| (std::cmp::Reverse(things[*t].len()), *t));
    for i in 0..names.len() {
        for j in i + 1..names.len() {
            let (a, b) = (names[i], names[j]);
            let digits = |t: &'_ str| t.chars().filter(char::is_ascii_digit).collect::<String>();
            let near = a.len().abs_diff(b.len()) <= 2 && a.chars().next() == b.chars().next();
            // `Azattyka` is a case of `Azattyk`, and in Cyrillic any last letters may be
            let slip = near && a.is_ascii() && b.is_ascii() && !a.starts_with(b) && !b.starts_with(a);
            if slip && things.contains_key(a) && distance(a, b, 1) == 1 && digits(a) == digits(b) {
                let moved = things.remove(b).unwrap_or_default();
                things.entry(a).or_default().extend(moved);
            }
        }
    }
    for places in things.values_mut() {
        places.sort_by_key(|(entry, form)| (*entry, form.span));
    }
}

/// For forms that no rule sets: there is nothing to offer.
pub fn as_it_is(_words: &str, _form: &str, _like: &str) -> Option<(String, Safety)> {
    None
}

/// For things whose words have nothing of their own: the usual words, shown first.
pub fn like_the_usual(_words: &str, _form: &str, like: &str) -> Option<(String, Safety)> {
    Some((like.to_owned(), Safety::Offered))
}
