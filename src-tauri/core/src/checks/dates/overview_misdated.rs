//! # What it finds
//! An overview of some days that is dated before the last of them, such as the first day of its week.
//!
//! # Why it matters
//! An overview cannot appear before its period is over; it stands in the wrong place of the chronicle.
//!
//! # Example
//! > May 16, Almaty, overview of the situation from May 16 to May 23
//!
//! # When it is right to ignore it
//! When the entry announces a period to come.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Entry;
use crate::text::Span;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

const SAYS: &str = "The overview is dated {date}, before the end of its period, “{words}”.";

pub static CHECK: Check = Check {
    name: "overview-misdated",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("overview_misdated.rs"),
    look: Look::Entry(look),
};

/// What an overview calls itself; letters of Latin in any case.
static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = [
        "overview",
        "monitoring",
        "review",
        "digest",
        "weekly report",
        "summary",
        "обзор",
        "Обзор",
        "ОБЗОР",
        "мониторинг",
        "Мониторинг",
        "МОНИТОРИНГ",
        "дайджест",
        "Дайджест",
        "ДАЙДЖЕСТ",
        "сводка",
        "Сводка",
        "СВОДКА",
        "шолу",
        "Шолу",
        "ШОЛУ",
    ];
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).expect("a few short words")
});

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let Some(dateline) = &prose.reading.date else { return };
    let Some((span, to)) = overview(prose) else { return };
    let Some(last) = to.date(prose.period) else { return };
    if dateline.value < last && dateline.value >= last.saturating_sub(jiff::Span::new().days(31)) {
        let args = [("date", dateline.span.of(prose.text)), ("words", span.of(prose.text))];
        // the last day as it is written, without its year where the dateline has none
        let written = to.span.of(prose.text);
        let day = written.split(", ").next().unwrap_or(written);
        let new = if dateline.span.of(prose.text).contains(", ") { written } else { day };
        remarks.mark(span, SAYS, &args).mend_at(dateline.span, new, Safety::Offered);
    }
}

/// Whether the entry calls itself an overview, soon after its date.
pub fn is_overview(entry: &Entry) -> bool {
    let Some(story) = entry.reading.date.as_ref().and_then(|d| entry.text.get(d.span.end..)) else { return false };
    WORDS.is_match(&story.as_bytes()[..story.floor_char_boundary(240)])
}

/// `from May 16 to May 23` in an entry that calls itself an overview: the words, and the last day.
pub fn overview(prose: &Prose<'_>) -> Option<(Span, crate::dates::Written)> {
    if !is_overview(prose.entry) {
        return None;
    }
    prose.dates().windows(2).find_map(|pair| {
        let (from, to) = (&pair[0], &pair[1]);
        let between = prose.text.get(from.span.end..to.span.start)?.trim_matches([' ', '\u{a0}', ',']);
        let opens = ["from ", "From ", "с ", "С ", "between ", "со "]
            .into_iter()
            .find(|w| prose.text[..from.span.start].ends_with(w))?;
        let joins = matches!(between, "to" | "till" | "until" | "through" | "по" | "до" | "and" | "–" | "-");
        joins.then(|| (Span::new(from.span.start - opens.len(), to.span.end), *to))
    })
}
