//! What an archive keeps besides months: house style, what is known of sources, what was learnt, what was published.

use crate::import::sha256;
use crate::month::field;
use crate::transact::{Op, Touched};
use crate::view::{LearntView, PublicationView, SourceView};
use crate::{Archive, Changed, Failure, new_id};
use kronika_core::chronicle::{Footnote, Source};
use kronika_core::publish::style::HouseStyle;
use kronika_core::sources;
use rusqlite::{OptionalExtension, params};
use std::collections::{BTreeMap, HashMap};

const HOUSE_STYLE: &str = "house_style";

impl Archive {
    /// The organisation's style.
    pub fn house_style(&self) -> Result<HouseStyle, Failure> {
        let value: Option<String> = self
            .opened
            .db
            .prepare_cached("SELECT value FROM setting WHERE id = ?1")?
            .query_row([HOUSE_STYLE], |r| r.get(0))
            .optional()?;
        // a style of another Kronika that this one cannot read is no reason to refuse the archive
        Ok(value.and_then(|v| serde_json::from_str(&v).ok()).unwrap_or_default())
    }

    /// The organisation's style; `chronicle` is the one on the screen.
    pub fn set_house_style(&mut self, chronicle: &str, style: &HouseStyle) -> Result<Changed, Failure> {
        let value = serde_json::to_string(style)?;
        self.transact(Op::new("set_house_style").merging("house style".to_owned()), |tx, _| {
            tx.prepare_cached(
                "INSERT INTO setting (id, value) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            )?
            .execute([HOUSE_STYLE, &value])?;
            Ok(chronicle.to_owned())
        })
    }

    /// What is known of a source, told by its canonical address; `chronicle` is the one on the screen.
    pub fn set_source(&mut self, chronicle: &str, source: &SourceView) -> Result<Changed, Failure> {
        let known = serde_json::to_string(source)?;
        self.transact(Op::new("set_source"), |tx, _| {
            tx.prepare_cached("INSERT INTO source (id, url, known) VALUES (?1, ?2, ?3) ON CONFLICT (url) DO UPDATE SET known = excluded.known")?
                .execute([&new_id(), &source.known.url, &known])?;
            Ok(chronicle.to_owned())
        })
    }

    /// What monitors know of the sources of these footnotes, in the order of their first reference; without their notes, which
    /// are never published.
    pub(crate) fn known_sources(&self, footnotes: &[Footnote]) -> Result<Vec<Source>, Failure> {
        let mut rows = self.opened.db.prepare_cached("SELECT url, known FROM source")?;
        let mut known: HashMap<String, Source> = HashMap::new();
        let mut rows = rows.query([])?;
        while let Some(r) = rows.next()? {
            let url: String = r.get(0)?;
            let said: Source = serde_json::from_str(&r.get::<_, String>(1)?)?;
            known.insert(sources::key(&url), Source { url, ..said });
        }
        Ok(footnotes.iter().flat_map(|f| &f.urls).filter_map(|u| known.remove(&sources::key(u))).collect())
    }

    /// What was learnt, newest first.
    pub fn lexicon(&self) -> Result<Vec<LearntView>, Failure> {
        let mut rows = self
            .opened
            .db
            .prepare_cached("SELECT id, field, phrase, confirmed, name, at FROM learnt ORDER BY at DESC, id DESC")?;
        let rows = rows.query_map([], |r| {
            Ok(LearntView {
                id: r.get(0)?,
                field: field(&r.get::<_, String>(1)?),
                phrase: r.get(2)?,
                confirmed: r.get(3)?,
                name: r.get(4)?,
                at: r.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes lines of the lexicon; `chronicle` is the one on the screen.
    pub fn forget_learnt(&mut self, chronicle: &str, ids: &[&str]) -> Result<Changed, Failure> {
        self.transact(Op::new("forget_learnt").counting("lines", ids.len()), |tx, _| {
            for id in ids {
                tx.prepare_cached("DELETE FROM learnt WHERE id = ?1")?.execute([id])?;
            }
            Ok(chronicle.to_owned())
        })
    }

    /// Records that `bytes` were published. A record is no step: what went out cannot be taken back.
    pub fn record_publication(
        &mut self,
        chronicle: &str,
        format: &str,
        file: &str,
        bytes: &[u8],
    ) -> Result<Changed, Failure> {
        let texts = serde_json::to_string(&self.texts(chronicle)?)?;
        let now = self.now();
        self.opened
            .db
            .prepare_cached(
                "INSERT INTO publication (id, chronicle_id, format, file, sha256, texts, who, at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![new_id(), chronicle, format, file, sha256(bytes), texts, self.hand.who, now])?;
        self.news(chronicle, Touched::default(), now)
    }

    /// What was published when, newest first, with the entries that differ since.
    pub fn publications(&self, chronicle: &str) -> Result<Vec<PublicationView>, Failure> {
        let now = self.texts(chronicle)?;
        let mut rows = self.opened.db.prepare_cached("SELECT id, at, who, format, file, sha256, texts FROM publication WHERE chronicle_id = ?1 ORDER BY at DESC, id DESC")?;
        let rows = rows.query_map([chronicle], |r| {
            let texts: String = r.get(6)?;
            let then: BTreeMap<String, String> = serde_json::from_str(&texts).unwrap_or_default();
            let mut changed: Vec<String> =
                now.iter().filter(|(id, hash)| then.get(*id) != Some(*hash)).map(|(id, _)| id.clone()).collect();
            changed.extend(then.keys().filter(|id| !now.contains_key(*id)).cloned());
            Ok(PublicationView {
                id: r.get(0)?,
                at: r.get(1)?,
                who: r.get(2)?,
                format: r.get(3)?,
                file: r.get(4)?,
                sha256: r.get(5)?,
                changed_since: changed,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The hash of every entry's text, by id.
    fn texts(&self, chronicle: &str) -> Result<BTreeMap<String, String>, Failure> {
        let mut rows = self.opened.db.prepare_cached("SELECT id, text FROM entry WHERE chronicle_id = ?1")?;
        let rows =
            rows.query_map([chronicle], |r| Ok((r.get::<_, String>(0)?, sha256(r.get::<_, String>(1)?.as_bytes()))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
