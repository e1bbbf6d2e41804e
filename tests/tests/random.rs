//! Random work against a simple model: writing, tags, bulk, states, splitting, joining, moving, undo, redo and restarts leave
//! the archive equal to a list of texts, and the window (which only hears what changed) equal to the archive.
//!
//! `KRONIKA_ACTIONS=10000 cargo test -p kronika-tests --test random` is the long run.

use kronika_core::lexicon::Field;
use kronika_store::{Archive, Changed, ChronicleView, EntryState, Judgement, Verdict};
use kronika_tests::archive::{apply, hand, with_a_month};
use std::collections::BTreeSet;

/// An entry as the model knows it: text, state, tags that a person put.
type Modelled = (String, String, EntryState, BTreeSet<String>);

/// What the archive must hold, with everything that Undo and Redo may bring.
#[derive(Default)]
struct Model {
    now: Vec<Modelled>,
    done: Vec<Vec<Modelled>>,
    undone: Vec<Vec<Modelled>>,
}

impl Model {
    fn step(&mut self, next: Vec<Modelled>) {
        self.undone.clear();
        self.done.push(std::mem::replace(&mut self.now, next));
    }
}

/// SplitMix64: the same row of actions on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % n as u64).expect("it is below a usize")
    }
}

/// What the archive says, as the model would.
fn modelled(view: &ChronicleView) -> Vec<Modelled> {
    let put = |e: &kronika_store::EntryView| {
        e.tags.iter().filter(|t| t.verdict == Verdict::Added).map(|t| t.tag.clone()).collect()
    };
    view.entries.iter().map(|e| (e.id.clone(), e.text.clone(), e.state, put(e))).collect()
}

#[test]
fn the_archive_is_what_was_done_to_it() {
    let actions = std::env::var("KRONIKA_ACTIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(400);
    let folder = tempfile::tempdir().expect("a folder to write in");
    let path = folder.path().join("random.kronika");
    let (mut archive, month) = with_a_month(&path);
    let mut screen = archive.chronicle(&month).expect("it is there");
    let mut model = Model { now: modelled(&screen), ..Model::default() };
    let mut dice = Dice(2024);
    for n in 0..actions {
        let what = dice.below(14);
        let said = format!("action {n} of kind {what}");
        if what == 0 && n % 3 == 0 {
            archive.close().expect("it closes");
            archive = Archive::open(&path, hand()).expect("it opens again");
            assert_eq!(archive.chronicle(&month).expect("it is there"), screen, "{said}: the window after a restart");
            continue;
        }
        let Some(changed) = act(&mut archive, &month, &mut model, &mut dice, what, n) else { continue };
        apply(&mut screen, changed);
        assert_eq!(modelled(&screen), model.now, "{said}: the window against the model");
        if n % 10 == 0 {
            assert_eq!(
                archive.chronicle(&month).expect("it is there"),
                screen,
                "{said}: the archive against the window"
            );
        }
    }
    while !model.done.is_empty() {
        let changed = archive.undo(&month).expect("the model says that there is something");
        apply(&mut screen, changed);
        model.now = model.done.pop().expect("it is not empty");
        assert_eq!(modelled(&screen), model.now, "all the way back");
    }
}

/// Does one thing to the archive and to the model; `None` where there was nothing to do it to.
fn act(
    archive: &mut Archive,
    month: &str,
    model: &mut Model,
    dice: &mut Dice,
    what: usize,
    n: usize,
) -> Option<Changed> {
    let at = dice.below(model.now.len().max(1));
    let mut next = model.now.clone();
    let id = model.now.get(at).map(|e| e.0.clone());
    let known = |model: &Model, changed: &Changed| {
        let new: Vec<_> = changed.entries.iter().filter(|e| model.now.iter().all(|m| m.0 != e.id)).collect();
        new.first().map(|e| e.id.clone())
    };
    let changed = match (what, id) {
        (0..=2, Some(id)) => {
            let words = ["Karaganda ", "Temirgali A. ", "he said. ", "ұлт ", "🕊 "];
            let text = &mut next[at].1;
            let mut place = dice.below(text.len() + 1);
            while !text.is_char_boundary(place) {
                place -= 1;
            }
            text.insert_str(place, words[n % words.len()]);
            next[at].2 = EntryState::Work;
            archive.write_entry(&id, &next[at].1)
        }
        (3, after) if model.now.len() < 12 => {
            let text = format!("October {}, Oral, Agzamov R. was heard.", 1 + n % 30);
            let changed = archive.add_entry(month, after.as_deref(), &text).expect("there is room");
            let id = known(model, &changed).expect("the new entry is told");
            next.insert(if after.is_some() { at + 1 } else { 0 }, (id, text, EntryState::Work, BTreeSet::new()));
            Ok(changed)
        }
        (4, Some(id)) if model.now.len() > 2 => {
            next.remove(at);
            archive.delete_entries(&[&id])
        }
        (5, Some(_)) => {
            let tag = format!("tag {}", n % 5);
            let some: Vec<String> = next.iter().skip(at).take(3).map(|e| e.0.clone()).collect();
            for entry in next.iter_mut().skip(at).take(3) {
                entry.3.insert(tag.clone());
            }
            archive.tag(&some.iter().map(String::as_str).collect::<Vec<_>>(), &tag, true)
        }
        (6, Some(_)) => {
            let all: Vec<String> = next.iter().map(|e| e.0.clone()).collect();
            for entry in &mut next {
                entry.2 = EntryState::Approved;
            }
            archive.set_state(&all.iter().map(String::as_str).collect::<Vec<_>>(), EntryState::Approved)
        }
        (7, Some(id)) => {
            let text = next[at].1.clone();
            let place = text.find(", ").filter(|p| text.trim_end().len() > p + 2)? + 1;
            let units = u32::try_from(text[..place].encode_utf16().count()).expect("it is short");
            let changed = archive.split_entry(&id, units).expect("there is something on both sides");
            let below = known(model, &changed).expect("the new entry is told");
            text[..place].trim_end().clone_into(&mut next[at].1);
            next[at].2 = EntryState::Work;
            next.insert(at + 1, (below, text[place..].trim_start().to_owned(), EntryState::Work, BTreeSet::new()));
            Ok(changed)
        }
        (8, Some(id)) if at + 1 < next.len() => {
            let changed = archive.join_entry(&id).expect("there is one below");
            let (_, below, _, tags) = next.remove(at + 1);
            next[at].1 = format!("{}\n{below}", next[at].1);
            next[at].2 = EntryState::Work;
            next[at].3.extend(tags);
            Ok(changed)
        }
        (9, Some(id)) if next.len() > 1 => {
            let entry = next.remove(at);
            let below = dice.below(next.len() + 1);
            next.insert(below, entry);
            let after = below.checked_sub(1).map(|b| next[b].0.clone());
            archive.move_entries(&[&id], month, after.as_deref())
        }
        (10, Some(id)) => {
            // decisions on words: the model does not know them, the window and undo must
            let text = &next[at].1;
            let start = text.find("Agzamov R.")?;
            let from = u32::try_from(text[..start].encode_utf16().count()).expect("it is short");
            let changed = archive.mark(&id, from, from + 10, Field::Person, None).expect("it is a name");
            let view = changed.entries.iter().find(|e| e.id == id)?;
            let mark = view.marks.iter().find(|m| m.from == from)?.id.clone();
            model.step(next.clone());
            if n.is_multiple_of(2) {
                return Some(changed);
            }
            let mut both = changed;
            let judged = archive.judge(&id, &mark, Judgement::Rejected).expect("the mark is there");
            model.step(next);
            merge(&mut both, judged);
            return Some(both);
        }
        (11 | 12, _) => {
            let before = model.done.pop()?;
            model.undone.push(std::mem::replace(&mut model.now, before));
            return Some(archive.undo(month).expect("the model says that there is something"));
        }
        (13, _) => {
            let after = model.undone.pop()?;
            model.done.push(std::mem::replace(&mut model.now, after));
            return Some(archive.redo(month).expect("the model says that there is something"));
        }
        _ => return None,
    };
    let changed = changed.expect("nothing stands against it");
    // what changes nothing is no step
    if next != model.now {
        model.step(next);
    }
    Some(changed)
}

/// Two changes, heard as one.
fn merge(first: &mut Changed, second: Changed) {
    first.entries.retain(|e| second.entries.iter().all(|s| s.id != e.id));
    first.entries.extend(second.entries);
    first.removed.extend(second.removed);
    first.order = second.order.or(first.order.take());
    first.footnotes = second.footnotes.or(first.footnotes.take());
    first.people = second.people.or(first.people.take());
    first.remarks.extend(second.remarks);
    (first.undo, first.redo) = (second.undo, second.redo);
}
