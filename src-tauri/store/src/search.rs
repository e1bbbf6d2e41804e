//! Search: where words stand in entries and footnotes. An archive of ten years is five megabytes of text, which is looked
//! through faster than an index of three languages would be kept right; letters are compared without their case.

use crate::marks::snippet;
use crate::view::HitView;
use crate::{Archive, Failure, Scope};
use kronika_core::text::Span;

impl Archive {
    /// Where `words` stand in entries and footnotes, newest chronicle first. Every word must stand in the text; the snippet
    /// shows the first.
    pub fn search(&self, words: &str, most: u32) -> Result<Vec<HitView>, Failure> {
        let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let mut hits = Vec::new();
        if wanted.is_empty() {
            return Ok(hits);
        }
        let mut chronicles = self.chronicles_of(Scope::Archive, "")?;
        chronicles.reverse();
        for id in chronicles {
            let month = self.month(&id)?;
            let title = month.chronicle.title.clone().unwrap_or_default();
            let mut hit = |entry: Option<&str>, footnote: Option<&str>, text: &str| {
                if let Some(span) = found(text, words.trim(), &wanted) {
                    let (entry, footnote) = (entry.map(str::to_owned), footnote.map(str::to_owned));
                    hits.push(HitView {
                        chronicle: id.clone(),
                        title: title.clone(),
                        entry,
                        footnote,
                        snippet: snippet(text, span),
                    });
                }
            };
            for entry in &month.chronicle.entries {
                hit(Some(&entry.id), None, &entry.text);
            }
            for footnote in &month.chronicle.footnotes {
                let refers = month
                    .chronicle
                    .entries
                    .iter()
                    .find(|e| e.reading.references.iter().any(|r| r.label == footnote.label));
                hit(refers.map(|e| e.id.as_str()), Some(&footnote.label), &footnote.line);
            }
            if hits.len() >= most as usize {
                break;
            }
        }
        hits.truncate(most as usize);
        Ok(hits)
    }
}

/// Where the phrase stands, else the first of its words, when all of them stand in the text.
fn found(text: &str, phrase: &str, words: &[String]) -> Option<Span> {
    let lower = text.to_lowercase();
    if !words.iter().all(|w| lower.contains(w)) {
        return None;
    }
    let phrase = phrase.to_lowercase();
    let (at, len) =
        lower.find(&phrase).map(|at| (at, phrase.len())).or_else(|| Some((lower.find(&words[0])?, words[0].len())))?;
    // lower case may be longer or shorter in a few letters: the place is found again by counting letters
    let letters = lower[..at].chars().count();
    let length = lower[at..at + len].chars().count();
    let mut places = text.char_indices().map(|(i, _)| i).chain([text.len()]).skip(letters);
    let start = places.next()?;
    let end = if length == 0 { start } else { places.nth(length - 1)? };
    Some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_their_case() {
        let words = |p: &str| p.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
        let find = |text: &str, phrase: &str| found(text, phrase, &words(phrase)).map(|s| s.of(text).to_owned());
        assert_eq!(find("Ұлттық ӘҢГІМЕ болды", "әңгіме"), Some("ӘҢГІМЕ".into()));
        assert_eq!(find("Sabyrov D. was fined in Oral", "oral fined"), Some("Oral".into()));
        assert_eq!(find("Sabyrov D.", "sabyrova"), None);
    }
}
