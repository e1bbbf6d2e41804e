//! `transact`: the only way to write. One transaction, one step of the journal, and what it left different.

use crate::journal;
use crate::{Archive, Changed, ChronicleView, EntryView, Failure, Label, LabelArg, RemarkView, RemarksOn};
use jiff::SignedDuration;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Typing in one entry is one step until a pause of this length …
const PAUSE: SignedDuration = SignedDuration::from_secs(5);
/// … or until it has gone on for this long, so that Undo never takes back more than a sentence or two.
const BURST: SignedDuration = SignedDuration::from_secs(30);

/// What is being done.
pub(crate) struct Op {
    label: Label,
    merges: Option<String>,
}

impl Op {
    /// An operation, by the name its label has.
    pub(crate) fn new(op: &str) -> Self {
        Self { label: Label { op: op.to_owned(), args: [].into() }, merges: None }
    }

    /// A word of its label.
    pub(crate) fn with(mut self, name: &str, words: &str) -> Self {
        self.label.args.insert(name.to_owned(), LabelArg::Words(words.to_owned()));
        self
    }

    /// A number of its label.
    pub(crate) fn counting(mut self, name: &str, count: usize) -> Self {
        self.label.args.insert(name.to_owned(), LabelArg::Count(u32::try_from(count).unwrap_or(u32::MAX)));
        self
    }

    /// Becomes one with the step before it when that has the same key and is fresh.
    pub(crate) fn merging(mut self, key: String) -> Self {
        self.merges = Some(key);
        self
    }
}

impl Archive {
    /// Runs `doing` in one transaction and one step of the journal; `doing` gives the chronicle on the screen. When it fails,
    /// nothing was changed.
    pub(crate) fn transact(
        &mut self,
        op: Op,
        doing: impl FnOnce(&Transaction<'_>, &str) -> Result<String, Failure>,
    ) -> Result<Changed, Failure> {
        let now = self.now();
        let tx = self.opened.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Op { label, merges } = op;
        let (step, merged) = begin(&tx, &label, merges.as_deref(), &now, &self.hand.who)?;
        journal::write_to(&tx, Some(step))?;
        let screen = doing(&tx, &now)?;
        journal::write_to(&tx, None)?;
        let touched = touched(&tx, step)?;
        if journal::settle(&tx, step)? {
            tx.prepare_cached("UPDATE step SET state = 'dropped' WHERE state = 'undone'")?.execute([])?;
            tx.commit()?;
        } else if merged {
            // typed and taken away again within one step: there is no step any more, but there is a change to keep
            tx.prepare_cached("DELETE FROM step WHERE seq = ?1")?.execute([step])?;
            tx.commit()?;
        } else {
            // nothing changed: no step, and what was undone can still be done again
            tx.rollback()?;
        }
        self.news(&screen, touched, now)
    }

    /// Takes back the last step.
    pub fn undo(&mut self, chronicle: &str) -> Result<Changed, Failure> {
        self.turn(chronicle, "done", "There is nothing to undo.")
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, chronicle: &str) -> Result<Changed, Failure> {
        self.turn(chronicle, "undone", "There is nothing to do again.")
    }

    fn turn(&mut self, chronicle: &str, state: &str, nothing: &str) -> Result<Changed, Failure> {
        let now = self.now();
        let tx = self.opened.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some((step, _)) = journal::next(&tx, state)? else { return Err(Failure::refused(nothing)) };
        journal::turn(&tx, step, state == "done")?;
        let touched = touched(&tx, step)?;
        tx.commit()?;
        self.news(chronicle, touched, now)
    }

    /// What is different on the screen: the chronicle as it is now, against what the window was told last.
    pub(crate) fn news(&mut self, screen: &str, mut touched: Touched, now: String) -> Result<Changed, Failure> {
        self.forget(&touched);
        let mut changed = Changed { chronicle: screen.to_owned(), saved_at: now, ..Changed::default() };
        let before = self.shown.get_mut().get(screen).map(|shown| Arc::clone(&shown.view));
        let lines = |view: &ChronicleView| {
            let approved = view.entries.iter().filter(|e| e.state == crate::EntryState::Approved).count();
            (view.title.clone(), view.period, view.entries.len(), approved)
        };
        match self.look(screen) {
            Ok(view) => {
                changed.list = before.as_ref().is_none_or(|b| lines(b) != lines(&view)) || touched.list;
                differ(&mut changed, before.as_deref(), &view);
                // a later month asks what came of this one's arrests, and how its people are written
                touched.elsewhere |=
                    changed.people.is_some() || before.as_ref().is_none_or(|b| open_ends(b) != open_ends(&view));
            }
            Err(failure) if failure.kind == crate::FailureKind::Gone => {
                self.shown.get_mut().remove(screen);
                changed.chronicle = String::new();
                changed.list = true;
            }
            Err(failure) => return Err(failure),
        }
        changed.elsewhere = touched.shared.is_some() || touched.list || touched.elsewhere;
        changed.also = touched.chronicles.into_iter().filter(|id| id != screen).collect();
        changed.list |= !changed.also.is_empty();
        changed.undo = self.label("done")?;
        changed.redo = self.label("undone")?;
        Ok(changed)
    }

    /// The label of what Undo (`done`) or Redo (`undone`) would do.
    pub(crate) fn label(&self, state: &str) -> Result<Option<Label>, Failure> {
        journal::next(&self.opened.db, state)?.map(|(_, label)| Ok(serde_json::from_str(&label)?)).transpose()
    }
}

/// The step that is written to, and whether it is one that was there already.
fn begin(
    tx: &Transaction<'_>,
    label: &Label,
    merges: Option<&str>,
    now: &str,
    who: &str,
) -> Result<(i64, bool), Failure> {
    if let Some(key) = merges {
        let last = tx
            .prepare_cached("SELECT seq, began_at, at FROM step WHERE state <> 'dropped' ORDER BY seq DESC LIMIT 1")?
            .query_row([], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?, r.get::<_, String>(2)?)))
            .optional()?;
        if let Some((seq, began, at)) = last
            && within(&at, now, PAUSE)
            && within(&began, now, BURST)
            && tx
                .prepare_cached(
                    "UPDATE step SET at = ?2 WHERE seq = ?1 AND merges = ?3 AND who = ?4 AND state = 'done'",
                )?
                .execute(params![seq, now, key, who])?
                == 1
        {
            return Ok((seq, true));
        }
    }
    tx.prepare_cached(
        "INSERT INTO step (id, label, merges, began_at, at, who, state) VALUES (?1, ?2, ?3, ?4, ?4, ?5, 'done')",
    )?
    .execute(params![crate::new_id(), serde_json::to_string(label)?, merges, now, who])?;
    Ok((tx.last_insert_rowid(), false))
}

fn within(earlier: &str, now: &str, time: SignedDuration) -> bool {
    let parse = |t: &str| t.parse::<jiff::Timestamp>();
    match (parse(earlier), parse(now)) {
        (Ok(earlier), Ok(now)) => now.duration_since(earlier).abs() <= time,
        _ => false,
    }
}

/// Which chronicles a step touched, and whether the list of them or something that all of them are read with.
#[derive(Default)]
pub(crate) struct Touched {
    pub(crate) chronicles: BTreeSet<String>,
    pub(crate) list: bool,
    /// What every chronicle is read with, where it is another now.
    pub(crate) shared: Option<Shared>,
    /// Every chronicle may be remarked on otherwise.
    pub(crate) elsewhere: bool,
}

/// What all chronicles are read with; the greater reaches farther.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shared {
    /// What was learnt.
    Lexicon,
    /// What a person set for all of them: people, sources, the house style.
    Registers,
}

fn touched(tx: &Transaction<'_>, step: i64) -> Result<Touched, Failure> {
    let mut touched = Touched::default();
    for change in journal::changes(tx, step)? {
        match change.of_table.as_str() {
            "chronicle" | "draft" => {
                touched.list = true;
                touched.chronicles.insert(change.row);
            }
            "learnt" => touched.shared = touched.shared.max(Some(Shared::Lexicon)),
            "person" | "spelling" | "setting" | "source" => touched.shared = Some(Shared::Registers),
            _ => {
                for row in [&change.before, &change.after].into_iter().flatten() {
                    match chronicle_of(tx, row)? {
                        Some(chronicle) => drop(touched.chronicles.insert(chronicle)),
                        None => touched.elsewhere |= change.of_table == "dismissal", // for good
                    }
                }
            }
        }
    }
    Ok(touched)
}

/// The chronicle that a row belongs to, by itself or by its entry.
fn chronicle_of(tx: &Transaction<'_>, row: &str) -> Result<Option<String>, Failure> {
    let row: serde_json::Value = serde_json::from_str(row)?;
    if let Some(id) = row["chronicle_id"].as_str() {
        return Ok(Some(id.to_owned()));
    }
    let Some(entry) = row["entry_id"].as_str() else { return Ok(None) };
    let found = tx.prepare_cached("SELECT chronicle_id FROM entry WHERE id = ?1")?.query_row([entry], |r| r.get(0));
    Ok(found.ok())
}

/// What a later month should tell the end of.
fn open_ends(view: &ChronicleView) -> Vec<(&Option<String>, &kronika_core::chronicle::Measure)> {
    let measures = view.entries.iter().flat_map(|e| e.measures.iter().map(move |m| (&e.date_iso, m)));
    measures.filter(|(_, m)| m.days > 0).collect()
}

/// Writes into `changed` what differs between the two views; everything where there is none before.
fn differ(changed: &mut Changed, before: Option<&ChronicleView>, now: &ChronicleView) {
    fn order(view: &ChronicleView) -> Vec<String> {
        view.entries.iter().map(|e| e.id.clone()).collect()
    }
    let Some(before) = before else {
        changed.entries.clone_from(&now.entries);
        changed.order = Some(order(now));
        changed.footnotes = Some(now.footnotes.clone());
        changed.people = Some(now.people.clone());
        changed.remarks = remarks_on(now).map(told).collect();
        changed.title = Some(now.title.clone());
        changed.period = now.period;
        return;
    };
    let were: HashMap<&str, &Arc<EntryView>> = before.entries.iter().map(|e| (e.id.as_str(), e)).collect();
    changed.entries =
        now.entries.iter().filter(|e| were.get(e.id.as_str()).is_none_or(|w| *w != *e)).cloned().collect();
    let are: BTreeSet<&str> = now.entries.iter().map(|e| e.id.as_str()).collect();
    changed.removed = before.entries.iter().filter(|e| !are.contains(e.id.as_str())).map(|e| e.id.clone()).collect();
    changed.order = (!before.entries.iter().map(|e| &e.id).eq(now.entries.iter().map(|e| &e.id))).then(|| order(now));
    changed.footnotes = (before.footnotes != now.footnotes).then(|| now.footnotes.clone());
    changed.people = (before.people != now.people).then(|| now.people.clone());
    let were: HashMap<_, _> = remarks_on(before).collect();
    changed.remarks = remarks_on(now).filter(|(entry, remarks)| were.get(entry) != Some(remarks)).map(told).collect();
    let still: HashSet<_> = remarks_on(now).map(|(entry, _)| entry).collect();
    let none_left = were.into_keys().filter(|on| !still.contains(on) && on.is_none_or(|id| are.contains(id)));
    changed.remarks.extend(none_left.map(|on| told((on, &[]))));
    changed.title = (before.title != now.title).then(|| now.title.clone());
    changed.period = if before.period == now.period { None } else { now.period };
}

/// The remarks of a chronicle by what they are on; they stand in that order.
fn remarks_on(view: &ChronicleView) -> impl Iterator<Item = (Option<&str>, &[RemarkView])> {
    view.remarks.chunk_by(|a, b| a.entry_id == b.entry_id).map(|of_one| (of_one[0].entry_id.as_deref(), of_one))
}

fn told((entry, remarks): (Option<&str>, &[RemarkView])) -> RemarksOn {
    RemarksOn { entry_id: entry.map(str::to_owned), remarks: remarks.to_vec() }
}
