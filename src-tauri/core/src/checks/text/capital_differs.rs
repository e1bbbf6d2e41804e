//! # What it finds
//! The common word in a name (*mine*, *court*, *square*) with a capital here and without one there.
//!
//! # Why it matters
//! The reader wonders whether two things are meant.
//!
//! # Example
//! > the accident at the Tentek mine … the miners of the Tentek Mine
//!
//! # When it is right to ignore it
//! When one of the two is an official name and the other is not.

use crate::checks::forms::{self, Agree, Form, Forms};
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Severity};
use crate::text::Span;

const SAYS: &str = "“{words}” is written “{usual}” in entry {entry}.";

pub static CHECK: Check = Check {
    name: "capital-differs",
    severity: Severity::Style,
    says: &[SAYS],
    source: include_str!("capital_differs.rs"),
    look: Look::Forms(Forms { gather, agree: Agree::Wholly, fault: "", rewrite: forms::like_the_usual, says: SAYS }),
};

/// Common words of names.
const COMMON: [&str; 40] = [
    "mine",
    "court",
    "square",
    "akimat",
    "department",
    "office",
    "district",
    "ministry",
    "embassy",
    "committee",
    "agency",
    "commission",
    "foundation",
    "fund",
    "party",
    "movement",
    "palace",
    "airport",
    "colony",
    "prison",
    "garrison",
    "plant",
    "factory",
    "street",
    "avenue",
    "park",
    "university",
    "hospital",
    "theatre",
    "council",
    "суд",
    "суда",
    "шахта",
    "шахты",
    "акимат",
    "акимата",
    "площадь",
    "прокуратура",
    "прокуратуры",
    "партия",
];

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    for pair in prose.words.windows(2) {
        let (first, second) = (pair[0].of(prose.text), pair[1].of(prose.text));
        let joined = &prose.text[pair[0].end..pair[1].start] == " ";
        if !joined || !first.starts_with(char::is_uppercase) || first.chars().count() < 4 {
            continue;
        }
        let lower = second.to_lowercase();
        if COMMON.contains(&lower.as_str()) && second.chars().skip(1).all(char::is_lowercase) {
            let span = Span::new(pair[0].start, pair[1].end);
            forms.push(Form { span, thing: format!("{first} {lower}"), form: second.to_owned() });
        }
    }
}
