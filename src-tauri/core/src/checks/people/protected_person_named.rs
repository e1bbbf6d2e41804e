//! # What it finds
//! A person whom the register protects, named in the clear: in an entry or in the words of an address.
//!
//! # Why it matters
//! What is published cannot be called back. It may cost the person their freedom.
//!
//! # Example
//! > The witness Saparova G. told the court … – where Saparova G. is protected
//!
//! # When it is right to ignore it
//! Never. If the protection no longer holds, take it away in the register. Publication leaves protected names out by itself.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use crate::names::Wanted;

const SAYS: &str = "“{words}” names a protected person.";

pub static CHECK: Check = Check {
    name: "protected-person-named",
    severity: Severity::Error,
    says: &[SAYS],
    source: include_str!("protected_person_named.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let people = chronicle.people.iter().chain(remarks.known.register.iter().copied()).filter(|p| p.protected);
    let names: Vec<&str> =
        people.flat_map(|p| std::iter::once(&p.name).chain(&p.spellings)).map(String::as_str).collect();
    if names.is_empty() {
        return;
    }
    let wanted = Wanted::new(names);
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for span in wanted.find(&entry.text) {
            remarks.mark_in(i, span, SAYS, &[("words", span.of(&entry.text))]);
        }
    }
    for footnote in &chronicle.footnotes {
        for span in wanted.find(&footnote.line) {
            remarks.mark_footnote(&footnote.label, span, SAYS, &[("words", span.of(&footnote.line))]);
        }
    }
}
