//! # What it finds
//! Two or more spaces in a row within a line, no-break spaces counted.
//!
//! # Why it matters
//! They tear holes in the printed line, and a search for the words around them finds nothing.
//!
//! # Example
//! > He met the founder of the company.  The activist was not there.
//!
//! # When it is right to ignore it
//! In a month that sets two spaces after every full stop nothing is remarked on; nor need you mind them in a quoted document.

use crate::checks::forms::Form;
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "More than one space stands between “{before}” and “{after}”.";

pub static CHECK: Check = Check {
    name: "doubled-space",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("doubled_space.rs"),
    look: Look::Gathered(gather, look),
};

fn gather(prose: &Prose<'_>, forms: &mut Vec<Form>) {
    runs(prose.text, |gap| forms.push(Form { span: gap, thing: String::new(), form: String::new() }));
}

fn look(chronicle: &Chronicle, gaps: &[(usize, &Form)], remarks: &mut Remarks<'_>) {
    let behind_stop = |(i, gap): &&(usize, &Form)| chronicle.entries[*i].text[..gap.span.start].ends_with('.');
    let doubled = gaps.iter().filter(behind_stop).count();
    let single = |text: &str| memchr::memmem::find_iter(text.as_bytes(), b". ").count();
    let is_style = doubled >= 4 && doubled * 2 > chronicle.entries.iter().map(|e| single(&e.text)).sum();
    for (i, gap) in gaps.iter().filter(|gap| !is_style || !behind_stop(gap)) {
        let (i, gap) = (*i, gap.span);
        let text = &chronicle.entries[i].text;
        let from = text[..gap.start].rfind(char::is_whitespace).map_or(0, |at| at + step(text, at));
        let to = text[gap.end..].find(char::is_whitespace).map_or(text.len(), |at| gap.end + at);
        let (before, after) = (&text[from..gap.start], &text[gap.end..to]);
        remarks.mark_in(i, Span::new(from, to), SAYS, &[("before", before), ("after", after)]).mend_at(
            gap,
            " ",
            Safety::Safe,
        );
    }
}

/// Every run of two or more spaces between words of one line.
fn runs(text: &str, mut found: impl FnMut(Span)) {
    let bytes = text.as_bytes();
    let blank = |c: char| matches!(c, ' ' | '\u{a0}' | '\t' | '\u{202f}' | '\u{2009}');
    let mut at = 0;
    while let Some(more) = bytes[at..].iter().position(|b| matches!(b, b' ' | b'\t' | 0xc2 | 0xe2)) {
        let from = at + more;
        at = from + 1;
        // nearly every space is one, before a letter
        if bytes[from] == b' ' && bytes.get(at).is_some_and(u8::is_ascii_alphanumeric)
            || !text[from..].starts_with(blank)
        {
            continue;
        }
        let words = text[from..].trim_start_matches(blank);
        at = text.len() - words.len();
        let within = from > 0 && !text[..from].ends_with('\n') && !words.is_empty() && !words.starts_with(['\n', '\r']);
        if within && text[from..at].chars().nth(1).is_some() {
            found(Span::new(from, at));
        }
    }
}

fn step(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}
