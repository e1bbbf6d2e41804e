//! What earlier months know: arrests whose end a later month should tell, and how its people were written before.

use crate::month::Month;
use crate::{Archive, Failure};
use kronika_core::checks::Known;
use kronika_core::chronicle::{Chronicle, Person};
use std::collections::HashSet;
use std::sync::Arc;

/// Months looked back on. An arrest lasts thirty days at most where no emergency reigns (CAO, article 50), so the two
/// months before hold every one that ends in this.
const LOOKED_BACK: u32 = 2;

impl Archive {
    /// The chronicles before this one, the latest last; none where it has no days.
    pub(crate) fn earlier(&self, chronicle: &Chronicle) -> Result<Vec<Arc<Month>>, Failure> {
        let Some(period) = chronicle.period else { return Ok(vec![]) };
        let mut rows = self.opened.db.prepare_cached(
            "SELECT id FROM chronicle WHERE period_from < ?1 AND id <> ?2 ORDER BY period_from DESC, id DESC LIMIT ?3",
        )?;
        let ids = rows
            .query_map((period.from.to_string(), &chronicle.id, LOOKED_BACK), |r| r.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        ids.iter().rev().map(|id| self.looked_back_on(id)).collect()
    }

    /// A decision that teaches the lexicon has this month read anew at once, but not those before it: a key would wait for
    /// three months. They are read anew when the archive or one of them is looked at next.
    fn looked_back_on(&self, id: &str) -> Result<Arc<Month>, Failure> {
        let before = self.read_before.borrow().get(id).filter(|_| !self.months.borrow().contains_key(id)).cloned();
        before.map_or_else(|| self.month(id), Ok)
    }

    /// Asks something that depends on what the archive knows besides a chronicle.
    pub(crate) fn known<T>(&self, earlier: &[Arc<Month>], ask: impl FnOnce(&Known<'_>) -> T) -> Result<T, Failure> {
        let registered = self.register()?;
        let mut names: HashSet<&str> = HashSet::new();
        // the latest month first: what was written last stands for a person whom nobody registered
        let people = registered.iter().chain(earlier.iter().rev().flat_map(|m| &m.chronicle.people));
        let register: Vec<&Person> = people.filter(|p| names.insert(&p.name)).collect();
        let earlier: Vec<&Chronicle> = earlier.iter().map(|m| &m.chronicle).collect();
        let (today, style) = (Some(self.today()), self.house_style()?);
        // spelling never looks at names, which are what the lexicon holds; a word that is right is dismissed for good
        Ok(ask(&Known { today, style, register: &register, earlier: &earlier, words: Some(&[]) }))
    }
}
