//! # What it finds
//! A term or fine above the most that the cited parts allow, as far as the register holds them.
//!
//! # Why it matters
//! Either the number is mistyped, or the court broke the law, which would be the news.
//!
//! # Example
//! > 45 days of arrest under Article 488, Part 6 of the Code of Administrative Offences, which allows 15
//!
//! # When it is right to ignore it
//! When other articles were applied that the entry does not name. The register's sanctions have their own "as of".

use super::figures;
use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::{Currency, Measure, MeasureKind};
use crate::lexicon::statutes;

const TERM: &str = "“{words}” is more than the cited parts allow: {most}, by the register.";

pub static CHECK: Check = Check {
    name: "sanction-outside-law",
    severity: Severity::Warning,
    says: &[TERM],
    source: include_str!("sanction_outside_law.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let reading = prose.reading;
    let Some(date) = reading.date.as_ref().map(|d| d.value) else { return };
    // every article must be known with its part, or nothing can be said
    let mut sanctions: Vec<&'static str> = Vec::new();
    for citation in &reading.citations {
        let part = citation.value.part.as_deref();
        let known = statutes::parts(citation.value.code, &citation.value.article)
            .find(|p| Some(p.number) == part && p.valid_from <= date.to_string().as_str() && p.certainty != "U");
        let Some(known) = known else { return };
        sanctions.push(known.sanction);
    }
    if sanctions.is_empty() {
        return;
    }
    for measure in &reading.measures {
        let Some((kind, unit, amount)) = amount(&measure.value, date) else { continue };
        let allowed: Vec<u64> = sanctions.iter().map(|s| most(s, kind, unit)).collect();
        // several offences add up; several articles that do not know the measure leave it open
        if allowed.iter().all(|a| *a == 0) {
            continue;
        }
        let limit: u64 = allowed.iter().sum();
        if amount > limit {
            let most = format!("{limit} {}", spelt(unit));
            let value = &measure.value;
            let figure = value.amount.unwrap_or_else(|| u64::from(value.days.max(value.years)));
            let span = figures::of(prose.text, measure.span, figure);
            remarks.mark(span, TERM, &[("words", span.of(prose.text)), ("most", &most)]);
        }
    }
}

/// The measure as a sanction of the register: its kind, its unit, how much (years rounded up, so that months count).
fn amount(measure: &Measure, date: crate::chronicle::Date) -> Option<(&'static str, &'static str, u64)> {
    let years = u64::from(measure.years) + u64::from(measure.months > 0);
    match measure.kind {
        // a term that no administrative arrest can have is read as custody
        MeasureKind::Arrest | MeasureKind::Custody if measure.days > 0 => Some(("arrest", "d", measure.days.into())),
        MeasureKind::Imprisonment if years > 0 => Some(("imprisonment", "y", years)),
        MeasureKind::RestrictionOfLiberty if years > 0 => Some(("restriction", "y", years)),
        MeasureKind::Fine if measure.currency == Some(Currency::Kzt) => {
            let index = statutes::mci(date)?;
            // a rounded sum may be a little more than it was
            Some(("fine", "MCI", measure.amount?.saturating_sub(999).div_ceil(index)))
        }
        MeasureKind::Fine if measure.currency == Some(Currency::Mci) => Some(("fine", "MCI", measure.amount?)),
        _ => None,
    }
}

/// The most of a kind that a sanction allows: 0 where it does not name it.
fn most(sanction: &str, kind: &str, unit: &str) -> u64 {
    let items = sanction.split(';').filter_map(|item| {
        let item = item.trim_start_matches('+').trim_end_matches('?');
        let rest = item.strip_prefix(kind)?;
        let rest = rest.split_once(']').map_or(rest, |(_, r)| r);
        let figures = rest.trim_start_matches(['<', '=', ' ']).strip_suffix(unit)?;
        figures.rsplit('-').next()?.parse::<u64>().ok()
    });
    items.max().unwrap_or(0)
}

fn spelt(unit: &str) -> &str {
    match unit {
        "d" => "days",
        "y" => "years",
        _ => "monthly indices",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_of_a_sanction() {
        assert_eq!(most("warning;fine=30MCI;arrest<=15d", "arrest", "d"), 15);
        assert_eq!(most("fine[individual]=50MCI;arrest[individual]<=15d;fine[legal]=100MCI", "fine", "MCI"), 100);
        assert_eq!(most("restriction 2-7y;imprisonment 2-7y", "imprisonment", "y"), 7);
        assert_eq!(most("fine=30MCI", "imprisonment", "y"), 0);
    }
}
