//! Anchors through an edit: a decision or a note stays on its words while the text around them changes. What was edited is
//! what lies between the longest common beginning and end of the two texts; words before it keep their place, words after it
//! move with the text; a slip mended within the words keeps them; words that the edit took are lost.

use crate::Failure;
use kronika_core::text::{Quote, Span};
use rusqlite::{Transaction, params};

/// Where a span of `old` stands in `new`; `None` when the edit took its words. A slip mended within the words (most of them
/// stay) is no loss: the decision is on the mended words.
pub(crate) fn through(old: &str, new: &str, span: Span) -> Option<Span> {
    let (start, old_end, new_end) = edited(old, new);
    let within = span.start <= start && old_end <= span.end;
    // what is written at an edge stands outside
    if within && old_end > span.start && start < span.end {
        let stays = (start - span.start) + (span.end - old_end);
        let mended = Span::new(span.start, new_end + (span.end - old_end));
        return (stays * 2 >= span.len() && mended.of(new).trim() == mended.of(new)).then_some(mended);
    }
    let moved = if span.end <= start {
        span
    } else if span.start >= old_end {
        Span::new(new_end + (span.start - old_end), new_end + (span.end - old_end))
    } else {
        return None;
    };
    (moved.of(new) == span.of(old)).then_some(moved)
}

/// The edited stretch: where it starts, where it ends in the old and in the new text, on letter boundaries.
fn edited(old: &str, new: &str) -> (usize, usize, usize) {
    let start = old
        .char_indices()
        .zip(new.chars())
        .find(|((_, a), b)| a != b)
        .map_or_else(|| old.len().min(new.len()), |((i, _), _)| i);
    let start = floor(old, floor(new, start));
    let tail: usize = old[start..]
        .chars()
        .rev()
        .zip(new[start..].chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    (start, old.len() - tail, new.len() - tail)
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Moves the anchors of an entry from its old to its new text.
pub(crate) fn carry(tx: &Transaction<'_>, entry: &str, old: &str, new: &str) -> Result<(), Failure> {
    for table in ["mark", "note"] {
        for (id, quote, lost) in anchored(tx, table, entry)? {
            let was = quote.find(old).filter(|_| !lost);
            let now = was.and_then(|span| through(old, new, span));
            match now {
                Some(span) => {
                    let moved = Quote::new(new, span);
                    if moved != quote {
                        set(tx, table, &id, entry, &moved, false)?;
                    }
                }
                None if !lost => set(tx, table, &id, entry, &quote, true)?,
                None => {}
            }
        }
    }
    Ok(())
}

/// Moves the anchors of an entry whose words lie within `within` of its `text` to another entry, where they stand in
/// `there` at `by`; anchors without words stay.
pub(crate) fn hand_over(
    tx: &Transaction<'_>,
    entry: &str,
    text: &str,
    within: Span,
    to: &str,
    there: &str,
    by: usize,
) -> Result<(), Failure> {
    for table in ["mark", "note"] {
        for (id, quote, lost) in anchored(tx, table, entry)? {
            let Some(span) = quote.find(text).filter(|_| !lost) else { continue };
            if within.contains(span) {
                let moved = Span::new(span.start - within.start + by, span.end - within.start + by);
                let fits = moved.of(there) == quote.quote;
                set(tx, table, &id, to, &if fits { Quote::new(there, moved) } else { quote }, !fits)?;
            }
        }
    }
    Ok(())
}

/// The anchored rows of an entry: id, words, whether they are lost.
fn anchored(tx: &Transaction<'_>, table: &str, entry: &str) -> Result<Vec<(String, Quote, bool)>, Failure> {
    let sql = format!("SELECT id, quote, nth, lost FROM {table} WHERE entry_id = ?1 AND quote <> ''");
    let mut rows = tx.prepare_cached(&sql)?;
    let rows = rows.query_map([entry], |r| Ok((r.get(0)?, Quote { quote: r.get(1)?, nth: r.get(2)? }, r.get(3)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn set(tx: &Transaction<'_>, table: &str, id: &str, entry: &str, quote: &Quote, lost: bool) -> Result<(), Failure> {
    let sql = format!("UPDATE {table} SET entry_id = ?2, quote = ?3, nth = ?4, lost = ?5 WHERE id = ?1");
    tx.prepare_cached(&sql)?.execute(params![id, entry, quote.quote, quote.nth, lost])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_place_through_an_edit() {
        let old = "Сабыров Д. и Сабыров Д. оштрафованы.";
        let second =
            Span::new(old.rfind("Сабыров").expect("it stands there"), old.find(" оштраф").expect("it stands there"));
        let moved = |new: &str| through(old, new, second).map(|s| (s.of(new).to_owned(), Quote::new(new, s).nth));
        assert_eq!(moved("Ночью Сабыров Д. и Сабыров Д. оштрафованы."), Some(("Сабыров Д.".into(), 2)));
        assert_eq!(
            moved("Сабыров Д. оштрафованы."),
            None,
            "the edit took a name away: which one cannot be told, so none is moved"
        );
        assert_eq!(moved("Сабыров Д. и Сабырова Д. оштрафованы."), Some(("Сабырова Д.".into(), 1)), "a mended slip");
        assert_eq!(
            moved("Сабыров Д. и сам Сабыров Д. оштрафованы."),
            Some(("Сабыров Д.".into(), 2)),
            "written before it"
        );
        assert_eq!(moved("Сабыров Д. и кто-то оштрафованы."), None, "other words");
        assert_eq!(moved("Сабыров Д. и Сабыров Д. арестованы."), Some(("Сабыров Д.".into(), 2)));
    }
}
