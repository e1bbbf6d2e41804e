//! The same said of the same words wherever they stand: in the chronicle, or in the whole archive.

use super::decisions::{Said, Words, decide, drop_overlapping, learn};
use super::{span, units};
use crate::entries;
use crate::transact::Op;
use crate::view::PlaceOfChange;
use crate::{Archive, Changed, Failure, Scope, Verdict};
use kronika_core::text::{Quote, Span};

/// Places that one "apply to all" changes at most.
const MOST_PLACES: usize = 5000;

impl Archive {
    /// Every other place where the same words stand and are not yet marked so.
    pub fn preview_apply_to_all(&self, entry: &str, mark: &str, scope: Scope) -> Result<Vec<PlaceOfChange>, Failure> {
        let view = self.mark_view(entry, mark)?;
        let (home, _) = self.entry_text(entry)?;
        let mut places = Vec::new();
        for chronicle in self.chronicles_of(scope, &home)? {
            let month = self.chronicle(&chronicle)?;
            for other in &month.entries {
                for span in all(&other.text, &view.words) {
                    let (from, to) = units(&other.text, span);
                    let same = other.marks.iter().any(|m| {
                        m.field == view.field
                            && m.from == from
                            && m.to == to
                            && m.value == view.value
                            && m.verdict != Verdict::None
                    });
                    let here = other.id == entry && from == view.from;
                    if !same && !here && places.len() < MOST_PLACES {
                        let snippet = snippet(&other.text, span);
                        places.push(PlaceOfChange {
                            chronicle: chronicle.clone(),
                            entry: other.id.clone(),
                            from,
                            to,
                            snippet,
                        });
                    }
                }
            }
        }
        Ok(places)
    }

    /// Says the same of the same words wherever they stand.
    pub fn apply_to_all(&mut self, entry: &str, mark: &str, scope: Scope) -> Result<Changed, Failure> {
        let view = self.mark_view(entry, mark)?;
        let places = self.preview_apply_to_all(entry, mark, scope)?;
        let op = Op::new("apply_to_all").with("words", &view.words).counting("entries", places.len());
        self.transact(op, |tx, now| {
            let home = entries::row(tx, entry)?.chronicle;
            for place in &places {
                let row = entries::row(tx, &place.entry)?;
                let span = span(&row.text, place.from, place.to)?;
                drop_overlapping(tx, &place.entry, view.field, &row.text, span)?;
                let words = Words { entry: &place.entry, field: view.field, quote: &Quote::new(&row.text, span) };
                decide(tx, now, words, Said::confirmed(&view.value, true))?;
            }
            learn(tx, now, view.field, &view.words, Some(&view.value))?;
            Ok(home)
        })
    }

    /// The chronicles that a correction reaches.
    pub(crate) fn chronicles_of(&self, scope: Scope, home: &str) -> Result<Vec<String>, Failure> {
        if scope == Scope::Chronicle {
            return Ok(vec![home.to_owned()]);
        }
        let mut rows = self.opened.db.prepare_cached("SELECT id FROM chronicle ORDER BY period_from, id")?;
        Ok(rows.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?)
    }
}

/// Every place where words stand whole.
fn all<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Span> + 't {
    text.match_indices(words).map(|(at, w)| Span::new(at, at + w.len())).filter(move |span| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let starts = letter(text[..span.start].chars().next_back()) && letter(words.chars().next());
        let ends = letter(text[span.end..].chars().next()) && letter(words.chars().next_back());
        !starts && !ends
    })
}

/// The words around a place, in pieces: every second piece is the place itself.
pub(crate) fn snippet(text: &str, span: Span) -> Vec<String> {
    let before: String = text[..span.start].chars().rev().take(48).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = text[span.end..].chars().take(48).collect();
    vec![before, span.of(text).to_owned(), after]
}
