//! # What it finds
//! A fine under the Code of Administrative Offences that is no whole number of monthly calculation indices of its year, nor of
//! the year before.
//!
//! # Why it matters
//! The law sets fines in whole indices: a digit of the sum is probably wrong.
//!
//! # Example
//! > fined 173,250 tenge under Article 488 in 2023, when the index was 3,450 tenge: 50.2 indices
//!
//! # When it is right to ignore it
//! When costs are included, or an early payment halved the fine. Rounded sums (*172 thousand*) are given their leeway.

use super::figures;
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Code, Currency, MeasureKind};
use crate::lexicon::statutes;

const SAYS: &str = "{amount} tenge is no whole number of monthly indices ({index} tenge in {year}).";

pub static CHECK: Check = Check {
    name: "fine-not-in-indices",
    severity: Severity::Warning,
    says: &[SAYS],
    source: include_str!("fine_not_in_indices.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let reading = prose.reading;
    let Some(date) = reading.date.as_ref().map(|d| d.value) else { return };
    let only = |code: Code| !reading.citations.is_empty() && reading.citations.iter().all(|c| c.value.code == code);
    let Some(index) = statutes::mci(date).filter(|_| only(Code::CAO)) else { return };
    let before = date.checked_sub(jiff::Span::new().years(1)).ok().and_then(statutes::mci);
    for measure in &reading.measures {
        let value = &measure.value;
        let Some(amount) =
            value.amount.filter(|_| value.kind == MeasureKind::Fine && value.currency == Some(Currency::Kzt))
        else {
            continue;
        };
        // half an index is what early payment leaves
        let whole = |index: u64| amount * 2 % index == 0;
        let rounded = amount % 1000 == 0
            && [Some(index), before].into_iter().flatten().any(|i| {
                let over = amount % i;
                over.min(i - over) < 1000
            });
        if amount < index || whole(index) || before.is_some_and(whole) || rounded {
            continue;
        }
        let span = figures::of(prose.text, measure.span, amount);
        let (amount, index, year) = (amount.to_string(), index.to_string(), date.year().to_string());
        remarks.mark(span, SAYS, &[("amount", &amount), ("index", &index), ("year", &year)]);
    }
}
