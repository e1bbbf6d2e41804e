//! Mends made in a text.

use super::{Mend, Safety};

/// `text` with `mends` made, first come first made; one that touches a stretch already mended is left for the next look.
/// Returns how many were made.
pub fn mended<'m>(text: &str, mends: impl IntoIterator<Item = &'m Mend>) -> (String, usize) {
    let mut made: Vec<&Mend> = Vec::new();
    for mend in mends {
        let fits = text.get(mend.at.start..mend.at.end).is_some();
        if fits && made.iter().all(|m| m.at.end <= mend.at.start || mend.at.end <= m.at.start) {
            made.push(mend);
        }
    }
    made.sort_by_key(|m| m.at);
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for mend in &made {
        new.push_str(&text[from..mend.at.start]);
        new.push_str(&mend.text);
        from = mend.at.end;
    }
    new.push_str(&text[from..]);
    (new, made.len())
}

impl Mend {
    /// Whether it may be made in bulk.
    pub fn is_safe(&self) -> bool {
        self.safety == Safety::Safe
    }
}
