//! Remarks as the window sees them: what the checks say, less what a monitor dismissed, and what became of decisions whose
//! words are gone. Mends put right what remarks offer to, as one step.

use crate::entries;
use crate::marks::units;
use crate::month::{Month, field_name};
use crate::transact::Op;
use crate::view::{DismissalView, RemarkView};
use crate::{Archive, Changed, Failure, Reach, new_id};
use kronika_core::checks::{Remark, Severity};
use kronika_core::text::Span;
use rusqlite::params;
use std::collections::HashMap;

/// The check's name of a decision whose words are gone.
pub(crate) const WORDS_GONE: &str = "decided-words-gone";
/// What it says.
pub(crate) const WORDS_GONE_SAYS: &str = "“{words}”, decided to be {field}, no longer stands in the text.";

impl Archive {
    pub(crate) fn remark_views(&self, month: &Month) -> Result<Vec<RemarkView>, Failure> {
        let id = &month.chronicle.id;
        let dismissed = self.dismissed(id)?;
        let mut seen: HashMap<String, u32> = HashMap::new();
        let mut views = Vec::new();
        for remark in self.checked(month)? {
            let (text, entry) = home(month, &remark);
            let words = remark.span.of(text);
            if dismissed.iter().any(|d| {
                d.check == remark.check && d.words == words && d.entry_id.as_deref().is_none_or(|e| Some(e) == entry)
            }) {
                continue;
            }
            let (from, to) = units(text, remark.span);
            let id = remark_id(&remark, entry, words, &mut seen);
            views.push(RemarkView {
                id,
                check: remark.check.to_owned(),
                severity: remark.severity,
                entry_id: entry.map(str::to_owned),
                footnote: remark.footnote.clone(),
                from,
                to,
                says: remark.says.to_owned(),
                args: remark.args.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect(),
                message: remark.message.clone(),
                mend: remark.mend.clone(),
            });
        }
        views.extend(month.chronicle.entries.iter().zip(&month.records).flat_map(|(entry, record)| {
            record.decided.iter().filter(|d| d.lost && d.verdict != "rejected").map(|d| RemarkView {
                id: format!("{WORDS_GONE}/{}", d.id),
                check: WORDS_GONE.to_owned(),
                severity: Severity::Warning,
                entry_id: Some(entry.id.clone()),
                footnote: None,
                from: 0,
                to: 0,
                says: WORDS_GONE_SAYS.to_owned(),
                args: [
                    ("words".to_owned(), d.quote.quote.clone()),
                    ("field".to_owned(), field_name(d.field).to_owned()),
                ]
                .into(),
                message: WORDS_GONE_SAYS.replace("{field}", field_name(d.field)).replace("{words}", &d.quote.quote),
                mend: None,
            })
        }));
        // what became of decisions stands with the other remarks of its entry
        let places: HashMap<&str, usize> =
            month.chronicle.entries.iter().enumerate().map(|(i, e)| (e.id.as_str(), i)).collect();
        views.sort_by_key(|v| v.entry_id.as_deref().and_then(|id| places.get(id)).copied().unwrap_or(usize::MAX));
        Ok(views)
    }

    /// How many remarks are open, counted now: no count is ever kept.
    pub fn open_remarks(&self, chronicle: &str) -> Result<u32, Failure> {
        let views = self.remark_views(&*self.month(chronicle)?)?;
        Ok(u32::try_from(views.len()).unwrap_or(u32::MAX))
    }

    /// What the checks say of the chronicle.
    fn checked(&self, month: &Month) -> Result<Vec<Remark>, Failure> {
        let earlier = self.earlier(&month.chronicle)?;
        self.known(&earlier, |known| {
            let mut kept = self.kept.borrow_mut();
            kept.entry(month.chronicle.id.clone()).or_default().remarks.remarks(&month.chronicle, known)
        })
    }

    /// A remark is not wanted, here or for good. A decision whose words are gone is let go.
    pub fn dismiss_remark(
        &mut self,
        chronicle: &str,
        remark: &str,
        reach: Reach,
        reason: &str,
    ) -> Result<Changed, Failure> {
        let month = self.month(chronicle)?;
        let view =
            self.remark_views(&month)?.into_iter().find(|r| r.id == remark).ok_or_else(|| Failure::gone("remark"))?;
        let words = marked(&month, &view);
        let who = self.hand.who.clone();
        self.transact(Op::new("dismiss_remark").with("check", &view.check), |tx, now| {
            if let Some(mark) = remark.strip_prefix(&format!("{WORDS_GONE}/")) {
                tx.prepare_cached("DELETE FROM mark WHERE id = ?1")?.execute([mark])?;
                return Ok(chronicle.to_owned());
            }
            let (home, entry) = match reach {
                Reach::Here => (Some(chronicle), view.entry_id.as_deref()),
                Reach::ForGood => (None, None),
            };
            tx.prepare_cached("INSERT INTO dismissal (id, check_name, words, chronicle_id, entry_id, reason, who, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
                .execute(params![new_id(), view.check, words, home, entry, reason, who, now])?;
            Ok(chronicle.to_owned())
        })
    }

    /// A dismissal is taken back.
    pub fn bring_back_remark(&mut self, chronicle: &str, dismissal: &str) -> Result<Changed, Failure> {
        self.transact(Op::new("bring_back_remark"), |tx, _| {
            if tx.prepare_cached("DELETE FROM dismissal WHERE id = ?1")?.execute([dismissal])? == 0 {
                return Err(Failure::gone("dismissal"));
            }
            Ok(chronicle.to_owned())
        })
    }

    /// Dismissed remarks, newest first.
    pub fn dismissals(&self) -> Result<Vec<DismissalView>, Failure> {
        let mut rows = self.opened.db.prepare_cached(
            "SELECT id, check_name, words, entry_id, reason, who, at FROM dismissal ORDER BY at DESC, id DESC",
        )?;
        let rows = rows.query_map([], dismissal_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The dismissals that hold in a chronicle.
    fn dismissed(&self, chronicle: &str) -> Result<Vec<DismissalView>, Failure> {
        let mut rows = self.opened.db.prepare_cached(
            "SELECT id, check_name, words, entry_id, reason, who, at FROM dismissal WHERE chronicle_id IS NULL OR chronicle_id = ?1",
        )?;
        let rows = rows.query_map([chronicle], dismissal_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Puts right what remarks offer to. Of two mends that touch the same words the first is made.
    pub fn mend(&mut self, chronicle: &str, remarks: &[&str]) -> Result<Changed, Failure> {
        let month = self.month(chronicle)?;
        let mut seen = HashMap::new();
        let mut mends: HashMap<(bool, String), Vec<(Span, String)>> = HashMap::new();
        let mut count = 0;
        for remark in self.checked(&month)? {
            let (text, entry) = home(&month, &remark);
            let id = remark_id(&remark, entry, remark.span.of(text), &mut seen);
            let Some(mend) = remark.mend.as_ref().filter(|_| remarks.contains(&id.as_str())) else { continue };
            let key = match (entry, &remark.footnote) {
                (Some(entry), _) => (true, entry.to_owned()),
                (None, Some(label)) => match month.chronicle.footnotes.iter().find(|f| f.label == *label) {
                    Some(footnote) => (false, footnote.id.clone()),
                    None => continue,
                },
                _ => continue,
            };
            mends.entry(key).or_default().push((mend.at, mend.text.clone()));
            count += 1;
        }
        if count == 0 {
            return Err(Failure::refused("There is nothing to mend any more."));
        }
        self.transact(Op::new("mend").counting("entries", count), |tx, now| {
            for ((is_entry, id), edits) in &mends {
                if *is_entry {
                    let row = entries::row(tx, id)?;
                    entries::write(tx, &row, &edited(&row.text, edits), now)?;
                } else {
                    let line: String =
                        tx.prepare_cached("SELECT line FROM footnote WHERE id = ?1")?.query_row([id], |r| r.get(0))?;
                    tx.prepare_cached("UPDATE footnote SET line = ?2 WHERE id = ?1")?
                        .execute(params![id, edited(&line, edits)])?;
                }
            }
            Ok(chronicle.to_owned())
        })
    }
}

fn dismissal_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<DismissalView> {
    Ok(DismissalView {
        id: r.get(0)?,
        check: r.get(1)?,
        words: r.get(2)?,
        entry_id: r.get(3)?,
        reason: r.get(4)?,
        who: r.get(5)?,
        at: r.get(6)?,
    })
}

/// The text that a remark speaks of, and its entry.
fn home<'m>(month: &'m Month, remark: &Remark) -> (&'m str, Option<&'m str>) {
    if let Some(entry) = remark.entry.and_then(|i| month.chronicle.entries.get(i)) {
        return (&entry.text, Some(&entry.id));
    }
    let footnote = remark.footnote.as_ref().and_then(|l| month.chronicle.footnotes.iter().find(|f| f.label == *l));
    (footnote.map_or("", |f| &f.line), None)
}

fn marked(month: &Month, view: &RemarkView) -> String {
    let text = view
        .entry_id
        .as_ref()
        .and_then(|id| month.chronicle.entries.iter().find(|e| e.id == *id))
        .map(|e| e.text.as_str());
    let text = text.or_else(|| {
        let label = view.footnote.as_ref()?;
        month.chronicle.footnotes.iter().find(|f| f.label == *label).map(|f| f.line.as_str())
    });
    let Some(text) = text else { return String::new() };
    let at = |unit: u32| kronika_core::text::byte_of_utf16(text, unit as usize);
    Span::new(at(view.from), at(view.to)).of(text).to_owned()
}

/// Stable while the words it speaks of stay: the check, the entry, the words, and which of several.
fn remark_id(remark: &Remark, entry: Option<&str>, words: &str, seen: &mut HashMap<String, u32>) -> String {
    let key = format!("{}/{}/{}/{words}", remark.check, entry.unwrap_or(""), remark.footnote.as_deref().unwrap_or(""));
    let nth = seen.entry(key.clone()).and_modify(|n| *n += 1).or_insert(1);
    format!("{key}/{nth}")
}

fn edited(text: &str, edits: &[(Span, String)]) -> String {
    let mut edits: Vec<&(Span, String)> = edits.iter().collect();
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (span, words) in edits {
        if span.start >= at && text.get(at..span.start).is_some() && text.get(span.start..span.end).is_some() {
            out.push_str(&text[at..span.start]);
            out.push_str(words);
            at = span.end;
        }
    }
    out.push_str(&text[at..]);
    out
}
