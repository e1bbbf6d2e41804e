//! Registers of the archive: people, articles, places and sources, each line with how often and when, and its timeline.

use crate::view::{RegisterLine, SourceView, TimelineView};
use crate::{Archive, Failure, Scope};
use kronika_core::chronicle::{Citation, Code, Entry, Source};
use kronika_core::sources;
use std::collections::{BTreeMap, HashSet};

/// A register of the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Register {
    People,
    Statutes,
    Places,
    Sources,
}

impl Archive {
    /// Everybody named in the archive.
    pub fn people(&self) -> Result<Vec<RegisterLine>, Failure> {
        let mut lines = self.lines(|e| e.reading.persons.iter().map(|p| p.value.name.clone()).collect())?;
        for id in self.chronicles_of(Scope::Archive, "")? {
            for person in &self.month(&id)?.chronicle.people {
                if let Some(line) = lines.get_mut(&person.name) {
                    for spelling in &person.spellings {
                        if !line.spellings.contains(spelling) {
                            line.spellings.push(spelling.clone());
                        }
                    }
                    line.role = line.role.or(person.roles.first().copied());
                    line.protected |= person.protected;
                }
            }
        }
        // who is registered stays in the register when nothing names them any more
        for person in self.register()?.iter() {
            lines.entry(person.name.clone()).or_insert_with(|| RegisterLine {
                name: person.name.clone(),
                spellings: person.spellings.clone(),
                role: person.roles.first().copied(),
                protected: person.protected,
                ..RegisterLine::default()
            });
        }
        Ok(lines.into_values().collect())
    }

    /// Every article cited in the archive.
    pub fn statutes(&self) -> Result<Vec<RegisterLine>, Failure> {
        Ok(self.lines(|e| e.reading.citations.iter().map(|c| cited(&c.value)).collect())?.into_values().collect())
    }

    /// Every place of a dateline.
    pub fn places(&self) -> Result<Vec<RegisterLine>, Failure> {
        Ok(self.lines(|e| e.reading.places.iter().map(|p| p.value.name.clone()).collect())?.into_values().collect())
    }

    /// The entries behind a line of a register, oldest first.
    pub fn timeline(&self, register: Register, name: &str) -> Result<Vec<TimelineView>, Failure> {
        let mut timeline = match register {
            Register::People => self.timeline_of(|r| r.persons.iter().any(|p| p.value.name == name)),
            Register::Statutes => self.timeline_of(|r| r.citations.iter().any(|c| cited(&c.value) == name)),
            Register::Places => self.timeline_of(|r| r.places.iter().any(|p| p.value.name == name)),
            Register::Sources => {
                let key = sources::key(name);
                let mut timeline = Vec::new();
                for id in self.chronicles_of(Scope::Archive, "")? {
                    let month = self.month(&id)?;
                    let labels: Vec<&str> = month
                        .chronicle
                        .footnotes
                        .iter()
                        .filter(|f| f.urls.iter().any(|u| sources::key(u) == key))
                        .map(|f| f.label.as_str())
                        .collect();
                    let of = self.timeline_of(|r| r.references.iter().any(|x| labels.contains(&x.label.as_str())))?;
                    timeline.extend(of.into_iter().filter(|t| t.chronicle == id));
                }
                Ok(timeline)
            }
        }?;
        timeline.sort_by(|a, b| a.date_iso.cmp(&b.date_iso));
        Ok(timeline)
    }

    /// Every address of a footnote, canonical, each once, with what a monitor said of it.
    pub fn sources(&self) -> Result<Vec<SourceView>, Failure> {
        let mut by_key: BTreeMap<String, SourceView> = BTreeMap::new();
        for id in self.chronicles_of(Scope::Archive, "")? {
            for url in self.month(&id)?.chronicle.footnotes.iter().flat_map(|f| &f.urls) {
                let source = by_key.entry(sources::key(url)).or_insert_with(|| SourceView {
                    known: Source {
                        url: sources::canonical(url),
                        publisher: sources::publisher(url).unwrap_or_default(),
                        published: sources::dated(url).map(|d| d.to_string()).unwrap_or_default(),
                        ..Source::default()
                    },
                    original: url.clone(),
                    ..SourceView::default()
                });
                source.footnotes += 1;
            }
        }
        let mut rows = self.opened.db.prepare_cached("SELECT url, known FROM source")?;
        let said = rows
            .query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?
            .collect::<Result<Vec<_>, _>>()?;
        for (url, known) in said {
            let mut view: SourceView = serde_json::from_str(&known)?;
            let met = by_key.entry(sources::key(&url)).or_default();
            view.known.url = url;
            *met = SourceView { footnotes: met.footnotes, original: std::mem::take(&mut met.original), ..view };
        }
        Ok(by_key.into_values().collect())
    }

    /// Lines of a register, by the names that each entry has for it.
    fn lines(&self, names: impl Fn(&Entry) -> Vec<String>) -> Result<BTreeMap<String, RegisterLine>, Failure> {
        let mut lines: BTreeMap<String, RegisterLine> = BTreeMap::new();
        for id in self.chronicles_of(Scope::Archive, "")? {
            let mut met: HashSet<String> = HashSet::new();
            for entry in &self.month(&id)?.chronicle.entries {
                let mut here = names(entry);
                here.sort();
                here.dedup();
                for name in here {
                    let day = entry.reading.date.as_ref().map(|d| d.value.to_string());
                    let line = lines
                        .entry(name.clone())
                        .or_insert_with(|| RegisterLine { name: name.clone(), ..RegisterLine::default() });
                    line.entries += 1;
                    line.chronicles += u32::from(met.insert(name));
                    if day.is_some() && (line.first.is_none() || day < line.first) {
                        line.first.clone_from(&day);
                    }
                    if day > line.last {
                        line.last = day;
                    }
                }
            }
        }
        Ok(lines)
    }
}

/// `CC 405`: an article's name in the register.
fn cited(citation: &Citation) -> String {
    let code = match citation.code {
        Code::Unknown => "?".to_owned(),
        code => format!("{code:?}"),
    };
    format!("{code} {}", citation.article)
}
