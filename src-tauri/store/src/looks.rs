//! Views: what the window sees of the archive and of a chronicle.

use crate::marks::{units, verdict};
use crate::month::Month;
use crate::overlay::DECIDED;
use crate::view::{
    ArchiveView, ChronicleLine, ChronicleView, EntryView, FootnoteView, MarkValue, MarkView, NoteView, ReferenceView,
    RegisterCounts, TagView, Verdict,
};
use crate::{Archive, Failure, Scope, Shown, month, notes};
use kronika_core::chronicle::{Chronicle, Entry, Found, Reference};
use kronika_core::lexicon::Field;
use kronika_core::sources;
use kronika_core::text::Quote;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

impl Archive {
    /// The archive at a glance.
    pub fn view(&self) -> Result<ArchiveView, Failure> {
        let mut rows = self.opened.db.prepare_cached(
            "SELECT id, coalesce(title, ''), period_from, period_to,
               (SELECT count(*) FROM entry WHERE chronicle_id = chronicle.id),
               (SELECT count(*) FROM entry WHERE chronicle_id = chronicle.id AND state = 'approved')
             FROM chronicle ORDER BY period_from DESC, created_at DESC, id",
        )?;
        let chronicles = rows
            .query_map([], |r| {
                let (from, to): (Option<String>, Option<String>) = (r.get(2)?, r.get(3)?);
                let period = month::period(from.as_deref(), to.as_deref());
                Ok(ChronicleLine { id: r.get(0)?, title: r.get(1)?, period, entries: r.get(4)?, approved: r.get(5)? })
            })?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(ArchiveView {
            path: self.path.display().to_string(),
            chronicles,
            undo: self.label("done")?,
            redo: self.label("undone")?,
        })
    }

    /// How much stands in each register.
    pub fn register_counts(&self) -> Result<RegisterCounts, Failure> {
        let (mut people, mut statutes, mut places, mut addresses) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for id in self.chronicles_of(Scope::Archive, "")? {
            let month = self.month(&id)?;
            people.extend(month.chronicle.people.iter().map(|p| p.name.clone()));
            for entry in &month.chronicle.entries {
                statutes.extend(entry.reading.citations.iter().map(|c| (c.value.code, c.value.article.clone())));
                places.extend(entry.reading.places.iter().map(|p| p.value.name.clone()));
            }
            addresses.extend(month.chronicle.footnotes.iter().flat_map(|f| &f.urls).map(|u| sources::key(u)));
        }
        let count = |n: usize| n as u32;
        Ok(RegisterCounts {
            people: count(people.len()),
            statutes: count(statutes.len()),
            places: count(places.len()),
            sources: count(addresses.len()),
        })
    }

    /// A chronicle, whole.
    pub fn chronicle(&self, id: &str) -> Result<ChronicleView, Failure> {
        Ok(self.look(id)?.as_ref().clone())
    }

    /// The same, as the window is told it from now on; entries that are as they were are not made again.
    pub(crate) fn look(&self, id: &str) -> Result<Arc<ChronicleView>, Failure> {
        let month = self.month(id)?;
        let numbers = numbers(&month.chronicle);
        let notes = notes::of(&self.opened.db, id)?;
        let shown = self.shown.borrow().get(id).cloned();
        let before = Before::new(shown.as_ref());
        let footnotes: HashMap<&str, &str> =
            month.chronicle.footnotes.iter().rev().map(|f| (f.label.as_str(), f.id.as_str())).collect();
        let look = |(entry, record): (&Entry, &month::Record)| {
            let references = reference_views(entry, &numbers, &footnotes);
            let notes = notes::views(notes.get(&entry.id), &entry.text);
            let same = before.of(entry, record).filter(|v| v.references == references && v.notes == notes);
            same.map_or_else(|| Arc::new(entry_view(entry, record, references, notes)), Arc::clone)
        };
        let entries = month.chronicle.entries.iter().zip(&month.records).map(look).collect();
        let view = Arc::new(ChronicleView {
            id: id.to_owned(),
            title: month.chronicle.title.clone().unwrap_or_default(),
            period: month.chronicle.period,
            footnotes: footnote_views(&month.chronicle, &numbers),
            people: month.chronicle.people.clone(),
            remarks: self.remark_views(&month)?,
            entries,
            undo: self.label("done")?,
            redo: self.label("undone")?,
        });
        self.shown.borrow_mut().insert(id.to_owned(), Shown { view: Arc::clone(&view), month });
        Ok(view)
    }

    /// The same as checks and publication take it: texts with the decisions laid over the readings.
    pub fn whole(&self, id: &str) -> Result<Chronicle, Failure> {
        Ok(self.month(id)?.chronicle.clone())
    }
}

/// The number of each label when published: in the order in which references stand.
fn numbers(chronicle: &Chronicle) -> HashMap<String, u32> {
    let mut numbers = HashMap::new();
    for reference in chronicle.entries.iter().flat_map(|e| &e.reading.references) {
        let next = numbers.len() as u32 + 1;
        numbers.entry(reference.label.clone()).or_insert(next);
    }
    numbers
}

/// The entries of a chronicle as the window was told last, by their ids.
struct Before<'s> {
    shown: Option<&'s Shown>,
    places: HashMap<&'s str, usize>,
}

impl<'s> Before<'s> {
    fn new(shown: Option<&'s Shown>) -> Self {
        let entries = shown.into_iter().flat_map(|s| &s.month.chronicle.entries);
        Self { shown, places: entries.enumerate().map(|(i, e)| (e.id.as_str(), i)).collect() }
    }

    /// The view of an entry whose text, reading and record are the same now.
    fn of(&self, entry: &Entry, record: &month::Record) -> Option<&'s Arc<EntryView>> {
        let (shown, at) = (self.shown?, *self.places.get(entry.id.as_str())?);
        let Month { chronicle, records } = &*shown.month;
        (chronicle.entries[at] == *entry && records[at] == *record).then(|| &shown.view.entries[at])
    }
}

fn reference_views(
    entry: &Entry,
    numbers: &HashMap<String, u32>,
    footnotes: &HashMap<&str, &str>,
) -> Vec<ReferenceView> {
    let view = |r: &Reference| {
        let (from, to) = units(&entry.text, r.span);
        let footnote =
            footnotes.get(r.label.as_str()).map_or_else(|| format!("wanted:{}", r.label), ToString::to_string);
        let number = numbers.get(&r.label).copied().unwrap_or(0);
        ReferenceView { from, to, label: r.label.clone(), number, footnote }
    };
    entry.reading.references.iter().map(view).collect()
}

fn entry_view(
    entry: &Entry,
    record: &month::Record,
    references: Vec<ReferenceView>,
    notes: Vec<NoteView>,
) -> EntryView {
    let text = &entry.text;
    let reading = &entry.reading;
    let mut marks: Vec<MarkView> = Vec::new();
    let mut put = |field, found: &Found<()>, value| {
        if !found.span.is_empty() {
            marks.push(mark_view(text, field, found, value, verdict(&record.decided, field, text, found.span)));
        }
    };
    if let Some(date) = &reading.date {
        put(Field::Date, &bare(date), MarkValue::Date(date.value.to_string()));
    }
    for place in &reading.places {
        put(Field::Place, &bare(place), MarkValue::Place(place.value.clone()));
    }
    for person in &reading.persons {
        put(Field::Person, &bare(person), MarkValue::Person(person.value.clone()));
    }
    for citation in &reading.citations {
        put(Field::Article, &bare(citation), MarkValue::Article(citation.value.clone()));
    }
    for measure in &reading.measures {
        put(Field::Measure, &bare(measure), MarkValue::Measure(measure.value.clone()));
    }
    marks.sort_by_key(|m| (m.from, m.to));
    let mut persons: Vec<String> = Vec::new();
    for name in reading.persons.iter().map(|p| &p.value.name) {
        if !persons.contains(name) {
            persons.push(name.clone());
        }
    }
    let mut citations = Vec::new();
    for citation in reading.citations.iter().map(|c| &c.value) {
        if !citations.contains(citation) {
            citations.push(citation.clone());
        }
    }
    EntryView {
        id: entry.id.clone(),
        state: record.state,
        text: text.clone(),
        references,
        date: reading.date.as_ref().map(|d| d.span.of(text).to_owned()),
        date_iso: reading.date.as_ref().map(|d| d.value.to_string()),
        places: reading.places.iter().map(|p| p.value.clone()).collect(),
        persons,
        citations,
        measures: reading.measures.iter().map(|m| m.value.clone()).collect(),
        tags: reading.tags.iter().map(|t| tag_view(t, record)).collect(),
        marks,
        notes,
    }
}

/// A finding without its value.
fn bare<T>(found: &Found<T>) -> Found<()> {
    Found { span: found.span, value: (), certainty: found.certainty, reason: found.reason }
}

fn mark_view(text: &str, field: Field, found: &Found<()>, value: MarkValue, verdict: Verdict) -> MarkView {
    let quote = Quote::new(text, found.span);
    let (from, to) = units(text, found.span);
    MarkView {
        id: format!("{}/{}/{}", month::field_name(field), quote.nth, quote.quote),
        field,
        from,
        to,
        words: quote.quote,
        nth: quote.nth,
        value,
        certainty: found.certainty,
        reason: found.reason.to_owned(),
        verdict,
    }
}

fn tag_view(tag: &kronika_core::chronicle::Tag, record: &month::Record) -> TagView {
    let said = record.tags.iter().find(|(t, _)| *t == tag.tag && tag.reason == DECIDED);
    let verdict = match said.map(|(_, v)| v.as_str()) {
        Some("added") => Verdict::Added,
        Some(_) => Verdict::Confirmed,
        None => Verdict::None,
    };
    TagView { tag: tag.tag.clone(), verdict, certainty: tag.certainty, reason: tag.reason.to_owned() }
}

fn footnote_views(chronicle: &Chronicle, numbers: &HashMap<String, u32>) -> Vec<FootnoteView> {
    let mut entries: HashMap<&str, Vec<String>> = HashMap::new();
    for entry in &chronicle.entries {
        for reference in &entry.reading.references {
            let of = entries.entry(&reference.label).or_default();
            if of.last() != Some(&entry.id) {
                of.push(entry.id.clone());
            }
        }
    }
    let mut views: Vec<FootnoteView> = chronicle
        .footnotes
        .iter()
        .map(|f| FootnoteView {
            id: f.id.clone(),
            label: f.label.clone(),
            number: numbers.get(&f.label).copied(),
            text: f.text.clone(),
            urls: f.urls.clone(),
            source_wanted: f.text.is_empty(),
            entry_ids: entries.get(f.label.as_str()).cloned().unwrap_or_default(),
        })
        .collect();
    let known: BTreeSet<&str> = chronicle.footnotes.iter().map(|f| f.label.as_str()).collect();
    let mut wanted: Vec<(&String, &u32)> =
        numbers.iter().filter(|(label, _)| !known.contains(label.as_str())).collect();
    wanted.sort_by_key(|(_, number)| **number);
    views.extend(wanted.into_iter().map(|(label, number)| FootnoteView {
        id: format!("wanted:{label}"),
        label: label.clone(),
        number: Some(*number),
        text: String::new(),
        urls: vec![],
        source_wanted: true,
        entry_ids: entries.get(label.as_str()).cloned().unwrap_or_default(),
    }));
    views
}
