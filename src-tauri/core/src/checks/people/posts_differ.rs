//! # What it finds
//! One person with two posts that nobody holds at once: judge here and prosecutor there, lawyer here and police officer there.
//!
//! # Why it matters
//! Either two people share a name, or a post is wrong; to call a judge a prosecutor is an error that officials do not forgive.
//!
//! # Example
//! > the judge Saparova G. in one entry, the prosecutor Saparova G. in another
//!
//! # When it is right to ignore it
//! When they are two people, or the person changed posts within the month.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Chronicle, Role};
use crate::text::Span;
use std::collections::BTreeMap;

const SAYS: &str = "{name} is {post} here and {other} in entry {entry}.";

pub static CHECK: Check = Check {
    name: "posts-differ",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("posts_differ.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut posts: BTreeMap<&str, Vec<(usize, Span, Role)>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for person in entry.reading.persons.iter().filter(|p| !p.value.given.is_empty()) {
            if let Some(role) = person.value.role.filter(|r| post(*r).is_some()) {
                posts.entry(&person.value.name).or_default().push((i, person.span, role));
            }
        }
    }
    for (name, places) in &posts {
        let count = |role: Role| places.iter().filter(|p| p.2 == role).count();
        for (i, span, role) in places {
            let Some((j, _, other)) = places.iter().find(|p| p.2 != *role && count(p.2) >= count(*role)) else {
                continue;
            };
            let (Some(post), Some(other)) = (post(*role), post(*other)) else { continue };
            let number = (j + 1).to_string();
            let args = [("name", *name), ("post", post), ("other", other), ("entry", &*number)];
            remarks.mark_in(*i, *span, SAYS, &args);
        }
    }
}

/// Posts that exclude each other.
fn post(role: Role) -> Option<&'static str> {
    match role {
        Role::Judge => Some("a judge"),
        Role::Prosecutor => Some("a prosecutor"),
        Role::Police => Some("a police officer"),
        Role::Lawyer => Some("a lawyer"),
        _ => None,
    }
}
