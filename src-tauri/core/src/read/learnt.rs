//! What a monitor has taught the archive, for the readers that look for words: which phrases stand in a text.

use crate::lexicon::{Field, Learned, Learnt};
use crate::text::Span;

/// The lines of `field` whose words stand in `text`, with the first place where they do; of two lines about the same
/// phrase only the later. Words are met in any case and as wholes.
pub(super) fn standing<'l>(text: &str, learned: Option<&'l Learned>, field: Field) -> Vec<(Span, &'l Learnt)> {
    let mut lines = learned.into_iter().flat_map(|learned| learned.phrases(field)).peekable();
    if lines.peek().is_none() {
        return vec![];
    }
    let (lower, starts) = lowered(text);
    let place = |phrase: &str| {
        lower.match_indices(phrase).map(|(at, words)| (at, at + words.len())).find(|(from, to)| {
            !lower[..*from].ends_with(char::is_alphanumeric) && !lower[*to..].starts_with(char::is_alphanumeric)
        })
    };
    let found = |(phrase, line): (&str, &'l Learnt)| {
        let (from, to) = place(phrase)?;
        Some((Span::new(starts[from], starts[to]), line))
    };
    lines.filter_map(found).collect()
}

/// The text in lower case, and for each of its bytes (and the end) the byte of the text it comes from.
fn lowered(text: &str) -> (String, Vec<usize>) {
    let (mut lower, mut starts) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
    for (at, letter) in text.char_indices() {
        lower.extend(letter.to_lowercase());
        starts.resize(lower.len(), at);
    }
    starts.push(text.len());
    (lower, starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_in_any_case_and_the_later_line() {
        let line = |phrase: &str, confirmed| Learnt {
            field: Field::Tag,
            phrase: phrase.to_owned(),
            confirmed,
            name: String::new(),
        };
        let learned = Learned::new([line("су тасқыны", true), line("toi", true), line("Су тасқыны", false)]);
        let text = "İзмір: Су ТАСҚЫНЫ, toilet";
        let met = standing(text, Some(&learned), Field::Tag);
        assert_eq!(met.iter().map(|(s, l)| (s.of(text), l.confirmed)).collect::<Vec<_>>(), [("Су ТАСҚЫНЫ", false)]);
        assert!(standing(text, Some(&learned), Field::Measure).is_empty());
    }
}
