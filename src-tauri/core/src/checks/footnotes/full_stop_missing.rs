//! # What it finds
//! An entry that ends without a full stop, in a month whose entries end with one.
//!
//! # Why it matters
//! The reader cannot tell whether the last words are lost.
//!
//! # Example
//! > She was banned from public life for 5 years[29]
//!
//! # When it is right to ignore it
//! Behind the period of an initial (*Saparov K.[9]*) many houses set no second stop; it is remarked on only where the month
//! has it both ways. A month that never ends its entries with a stop is left alone.

use super::ending::{self, Before, Habit};
use crate::checks::{Check, Look, Remarks, Safety, Severity};
use crate::chronicle::Chronicle;
use crate::text::Span;

const SAYS: &str = "The entry ends at “{words}” without a full stop.";
const ABBREVIATED: &str = "No full stop follows the period at “{words}”, as it does in {other} other entries.";

pub static CHECK: Check = Check {
    name: "full-stop-missing",
    severity: Severity::Warning,
    says: &[SAYS, ABBREVIATED],
    source: include_str!("full_stop_missing.rs"),
    look: Look::Month(look),
};

fn look(chronicle: &Chronicle, remarks: &mut Remarks<'_>) {
    let endings = ending::all(chronicle);
    let habit = Habit::of(&endings);
    if !habit.stops() {
        return;
    }
    for (i, end) in endings.iter().filter(|(_, e)| !e.after) {
        let text = chronicle.entries[*i].text.as_str();
        let says = match end.before {
            Before::Stop => continue,
            Before::Nothing => SAYS,
            Before::Abbreviation | Before::Quoted => {
                let (with, without) = ending::stops_behind(&endings, end.before);
                if with == 0 || with < without {
                    continue;
                }
                ABBREVIATED
            }
        };
        let span = ending::marked(text, end);
        let other = ending::stops_behind(&endings, end.before).0.to_string();
        let args = [("words", span.of(text)), ("other", &*other)];
        let remark = remarks.mark_in(*i, span, says, if says == SAYS { &args[..1] } else { &args[..] });
        if habit.before > habit.after && end.before == Before::Nothing {
            remark.mend_at(Span::new(end.words, end.words), ".", Safety::Safe);
        } else {
            let safety = if says == SAYS { Safety::Safe } else { Safety::Offered };
            remark.mend_at(Span::new(end.references.end, end.references.end), ".", safety);
        }
    }
    // entries that end without a reference
    for (i, entry) in chronicle.entries.iter().enumerate() {
        let text = entry.text.trim_end();
        let last = &text[ending::word_before(text, text.len())..];
        if last.contains(['/', '#', '@']) {
            continue; // an address or a tag ends as it ends
        }
        if ending::of(entry).is_none() && text.ends_with(char::is_alphanumeric) && entry.reading.date.is_some() {
            let span = Span::new(ending::word_before(text, text.len()), text.len());
            remarks.mark_in(i, span, SAYS, &[("words", span.of(text))]).mend_at(
                Span::new(text.len(), text.len()),
                ".",
                Safety::Safe,
            );
        }
    }
}
