//! # What it finds
//! The same articles listed in one order here and in another there, and a list whose numbers stand in no order.
//!
//! # Why it matters
//! *Articles 258, 405* is not found by a search for *Articles 405, 258*.
//!
//! # Example
//! > Articles 405, 258 of the Criminal Code … Articles 258, 405 of the Criminal Code
//!
//! # When it is right to ignore it
//! When the order is that of the charge.

use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;
use std::collections::BTreeMap;

const ORDER: &str = "The articles “{words}” stand in another order in entry {entry}.";
const NONE: &str = "The articles “{words}” stand in no order.";

pub static CHECK: Check = Check {
    name: "article-list-differs",
    severity: Severity::Style,
    says: &[ORDER, NONE],
    source: include_str!("article_list_differs.rs"),
    look: Look::Month(look),
};

/// A list of articles: where, and their numbers as they stand.
type List = (usize, Span, Vec<u32>);

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let mut lists: BTreeMap<Vec<u32>, Vec<List>> = BTreeMap::new();
    for (i, entry) in chronicle.entries.iter().enumerate() {
        for list in in_entry(i, entry) {
            let mut key = list.2.clone();
            key.sort_unstable();
            lists.entry(key).or_default().push(list);
        }
    }
    for (sorted, lists) in &lists {
        let count = |numbers: &[u32]| lists.iter().filter(|l| l.2 == numbers).count();
        for (i, span, numbers) in lists {
            let words = span.of(&chronicle.entries[*i].text);
            let usual = lists.iter().find(|l| l.2 != *numbers && count(&l.2) >= count(numbers));
            if let Some((other, ..)) = usual {
                remarks.mark_in(*i, *span, ORDER, &[("words", words), ("entry", &(other + 1).to_string())]);
            } else if sorted.len() > 2 && numbers != sorted && !numbers.iter().rev().eq(sorted.iter()) {
                remarks.mark_in(*i, *span, NONE, &[("words", words)]);
            }
        }
    }
}

/// Runs of two and more articles of one code with nothing but list words between.
fn in_entry(i: usize, entry: &crate::chronicle::Entry) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut open: Option<List> = None;
    let mut code = None;
    for citation in &entry.reading.citations {
        let number = citation.value.article.split('-').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        let plain = citation.value.part.is_none();
        let joins = code == Some(citation.value.code)
            && open.as_ref().is_some_and(|(_, span, _)| {
                entry
                    .text
                    .get(span.end..citation.span.start)
                    .is_some_and(|gap| matches!(gap.trim(), "" | "," | "and" | ", and"))
            });
        if let Some((_, span, numbers)) = open.as_mut().filter(|_| joins && plain) {
            span.end = citation.span.end;
            numbers.push(number);
        } else {
            lists.extend(open.take());
            code = Some(citation.value.code);
            open = plain.then(|| (i, citation.span, vec![number]));
        }
    }
    lists.extend(open);
    lists.retain(|(_, _, numbers)| numbers.len() > 1);
    lists
}
