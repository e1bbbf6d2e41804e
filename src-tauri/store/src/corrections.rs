//! What changed since something was published, for readers of the next edition. Only hashes of the texts were recorded;
//! the texts themselves stand in the journal.

use crate::import::sha256;
use crate::view::{CorrectionView, SinceView};
use crate::{Archive, Failure};
use kronika_core::chronicle::{Chronicle, Entry};
use kronika_core::publish::corrections::{Correction, between, paragraph};
use kronika_core::read::{self, Context};
use rusqlite::OptionalExtension;
use serde_json::Value;
use std::collections::BTreeMap;

impl Archive {
    /// What differs from what was published.
    pub fn since(&self, publication: &str) -> Result<SinceView, Failure> {
        let row: Option<(String, String)> = self
            .opened
            .db
            .prepare_cached("SELECT chronicle_id, texts FROM publication WHERE id = ?1")?
            .query_row([publication], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let (chronicle, texts) = row.ok_or_else(|| Failure::gone("publication"))?;
        let now = self.month(&chronicle)?;
        let before = self.as_published(&now.chronicle, &serde_json::from_str(&texts)?)?;
        let corrections = between(&before, &now.chronicle);
        let text = |e: &Entry| Some(e.text.clone()).filter(|t| !t.is_empty());
        let changes = corrections
            .iter()
            .map(|correction| match correction {
                Correction::Added(e) => CorrectionView { entry: e.id.clone(), before: None, after: text(e) },
                Correction::Removed(e) => CorrectionView { entry: e.id.clone(), before: text(e), after: None },
                Correction::Changed { before, after } => {
                    CorrectionView { entry: after.id.clone(), before: text(before), after: text(after) }
                }
            })
            .collect();
        Ok(SinceView { changes, paragraph: paragraph(&corrections, self.house_style()?.language) })
    }

    /// The chronicle as it was, as far as its texts are known: by the hash that each entry had.
    fn as_published(&self, now: &Chronicle, hashes: &BTreeMap<String, String>) -> Result<Chronicle, Failure> {
        let context = Context { period: now.period, ..Context::default() };
        let mut before = Chronicle { period: now.period, ..Chronicle::default() };
        for (id, hash) in hashes {
            let same = now.entries.iter().find(|e| e.id == *id && sha256(e.text.as_bytes()) == *hash);
            let entry = if let Some(entry) = same {
                entry.clone()
            } else {
                let text = self.text_of(id, hash)?.unwrap_or_default();
                Entry { id: id.clone(), reading: read::entry(&text, context), text, ..Entry::default() }
            };
            before.entries.push(entry);
        }
        Ok(before)
    }

    /// The text of an entry that has this hash, out of the journal.
    fn text_of(&self, entry: &str, hash: &str) -> Result<Option<String>, Failure> {
        let mut rows = self.opened.db.prepare_cached(
            "SELECT before, after FROM change WHERE of_table = 'entry' AND row = ?1 ORDER BY seq DESC",
        )?;
        let mut rows = rows.query([entry])?;
        while let Some(row) = rows.next()? {
            for version in [row.get::<_, Option<String>>(0)?, row.get(1)?].into_iter().flatten() {
                let version: Value = serde_json::from_str(&version)?;
                if let Some(text) = version["text"].as_str().filter(|t| sha256(t.as_bytes()) == hash) {
                    return Ok(Some(text.to_owned()));
                }
            }
        }
        Ok(None)
    }
}
