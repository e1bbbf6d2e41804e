//! # What it finds
//! A dateline that puts a town into a region it did not belong to on that day, or into another country.
//!
//! # Why it matters
//! Regions were redrawn on 8 June 2022; a wrong one misleads the reader, the map and the figures.
//!
//! # Example
//! > May 3, Karaganda region, Zhezkazgan, … in a chronicle of 2024: the town is in Ulytau region
//!
//! # When it is right to ignore it
//! When another place of the same name is meant; villages, whose names repeat, are not remarked on.

use crate::checks::prose::Prose;
use crate::checks::{Check, Look, Remarks, Severity};
use crate::chronicle::PlaceKind;
use crate::lexicon::places;
use crate::text::Span;

const REGION: &str = "{town} was not in {region} on {date} but in {right}.";
const COUNTRY: &str = "{town} is not in {region}.";

pub static CHECK: Check = Check {
    name: "place-in-wrong-region",
    severity: Severity::Warning,
    says: &[REGION, COUNTRY],
    source: include_str!("place_in_wrong_region.rs"),
    look: Look::Entry(look),
};

fn look(prose: &Prose<'_>, remarks: &mut Remarks<'_>) {
    let Some(date) = prose.reading.date.as_ref().map(|d| d.value) else { return };
    let found = &prose.reading.places;
    let kazakh = |code: &str| code.starts_with("KZ");
    for town in found.iter().filter(|p| p.value.known && matches!(p.value.kind, PlaceKind::City | PlaceKind::Town)) {
        let Some(here) = town.value.region.as_deref() else { continue };
        for other in found.iter().filter(|p| p.span != town.span) {
            let Some(there) = other.value.region.as_deref() else { continue };
            let span = Span::new(town.span.start.min(other.span.start), town.span.end.max(other.span.end));
            let (name, region) = (town.value.name.as_str(), other.value.name.as_str());
            // `Almaty, Moscow, Russia` names two towns, and the country is the second's
            let town_abroad =
                found.iter().any(|p| p.value.kind == PlaceKind::City && p.value.region.as_deref() == Some(there));
            let abroad = kazakh(here) != kazakh(there) && other.value.kind == PlaceKind::Country && !town_abroad;
            if abroad && other.span.start > town.span.start {
                remarks.mark(span, COUNTRY, &[("town", name), ("region", region)]);
            } else if other.value.kind == PlaceKind::Region && kazakh(here) && kazakh(there) && here != there {
                let right = places::all().find(|p| p.kind == PlaceKind::Region && p.region == here);
                // towns of republican significance lie within a region and are none of it
                if matches!(here, "KZ-71" | "KZ-75" | "KZ-79") || right.is_none() {
                    continue;
                }
                let (right, date) = (right.map_or("", |r| r.name).to_owned() + " region", date.to_string());
                let args = [("town", name), ("region", region), ("date", &*date), ("right", &*right)];
                remarks.mark(span, REGION, &args);
            }
        }
    }
}
