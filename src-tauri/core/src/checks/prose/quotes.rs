//! Quotations: which marks belong together, and which do not.
//!
//! Double marks of four kinds are paired (“…”, «…», „…“, "…"), nested ones too. Single marks are not judged, for a closing one
//! is also an apostrophe. A quotation of several paragraphs opens each of them and closes the last; two closing marks of one
//! kind that would stand together may be one, as in Russian: neither is a fault.

use crate::text::Span;

/// What is wrong with a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing opens what it closes.
    Unopened,
    /// Nothing closes what it opens.
    Unclosed,
    /// It closes what the mark before it has closed.
    Doubled,
    /// An opening glyph where the quotation closes.
    Misturned,
    /// White space between the mark and the words it stands at.
    Spaced,
}

/// The quotations of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotes {
    /// Pairs, marks included, in order of their closing.
    pub pairs: Vec<Span>,
    /// How deep each pair lies: 0 for the outermost.
    pub depths: Vec<usize>,
    /// Marks at fault.
    pub faults: Vec<(Fault, Span)>,
}

impl Quotes {
    /// Pairs the marks of `text`.
    pub fn of(text: &str) -> Self {
        let mut quotes = Self::default();
        let mut open: Vec<(char, usize)> = Vec::new();
        let mut nested = 0_usize; // guillemets closed within guillemets: each may have closed two
        let mut before = None;
        let mut last_closed: Option<usize> = None;
        for (at, c) in text.char_indices() {
            if c.is_ascii() && !matches!(c, '"' | '\n') {
                before = Some(c);
                continue;
            }
            let mark = Span::new(at, at + c.len_utf8());
            let after = text[mark.end..].chars().next();
            let top = open.last().map(|(c, _)| *c);
            match c {
                '“' if top == Some('„') => quotes.close(&mut open, mark, &mut last_closed),
                '“' if top == Some('“') && closes(before, after) => {
                    quotes.faults.push((Fault::Misturned, mark));
                    quotes.spaced(before, mark);
                    quotes.close(&mut open, mark, &mut last_closed);
                }
                '“' | '«' | '„' => {
                    if after.is_some_and(|a| a == ' ' || a == '\u{a0}') {
                        quotes.faults.push((Fault::Spaced, mark));
                    }
                    open.push((c, at));
                }
                '”' | '»' => {
                    let opens = if c == '»' { '«' } else { '“' };
                    if top == Some(opens) || c == '”' && top == Some('„') {
                        quotes.spaced(before, mark);
                        if c == '»' && open.len() > 1 {
                            nested += 1;
                        }
                        quotes.close(&mut open, mark, &mut last_closed);
                    } else if let Some(i) = open.iter().rposition(|(o, _)| *o == opens) {
                        // a mark of another kind was left open within
                        for (_, from) in open.drain(i + 1..) {
                            let width = text[from..].chars().next().map_or(1, char::len_utf8);
                            quotes.faults.push((Fault::Unclosed, Span::new(from, from + width)));
                        }
                        quotes.close(&mut open, mark, &mut last_closed);
                    } else {
                        let doubled = last_closed.is_some_and(|end| {
                            text[end..at].chars().all(|c| matches!(c, ',' | '.' | '!' | '?')) && at - end <= 2
                        });
                        quotes.faults.push((if doubled { Fault::Doubled } else { Fault::Unopened }, mark));
                    }
                }
                '"' if top == Some('"') => quotes.close(&mut open, mark, &mut last_closed),
                '"' if !before.is_some_and(|b| b.is_ascii_digit()) => open.push((c, at)),
                '\n' if !open.is_empty() && goes_on(&text[mark.end..]) => open.clear(),
                _ => {}
            }
            before = Some(c);
        }
        for (c, from) in open {
            if c == '«' && nested > 0 {
                nested -= 1;
                continue;
            }
            quotes.faults.push((Fault::Unclosed, Span::new(from, from + c.len_utf8())));
        }
        quotes.faults.sort_by_key(|(_, span)| *span);
        quotes
    }

    fn close(&mut self, open: &mut Vec<(char, usize)>, mark: Span, last: &mut Option<usize>) {
        if let Some((_, from)) = open.pop() {
            self.pairs.push(Span::new(from, mark.end));
            self.depths.push(open.len());
            *last = Some(mark.end);
        }
    }

    fn spaced(&mut self, before: Option<char>, mark: Span) {
        if before.is_some_and(|b| b == ' ' || b == '\u{a0}') {
            self.faults.push((Fault::Spaced, mark));
        }
    }
}

/// Whether an opening glyph stands where a quotation ends: behind a word or mark, or behind a space but before no word.
fn closes(before: Option<char>, after: Option<char>) -> bool {
    let word_follows = after.is_some_and(|a| a.is_alphanumeric() || matches!(a, '#' | '‘' | '(' | '«'));
    match before {
        Some(b) if b.is_alphanumeric() || matches!(b, '.' | ',' | '!' | '?' | '…' | ')' | '’') => true,
        Some(b) if b.is_whitespace() => !word_follows,
        _ => false,
    }
}

/// Whether the next paragraph opens a quotation again.
fn goes_on(rest: &str) -> bool {
    rest.trim_start().starts_with(['“', '«', '„', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(Fault, &str)> {
        Quotes::of(text).faults.into_iter().map(|(f, s)| (f, &text[..s.end][s.start..])).collect()
    }

    #[test]
    fn what_is_well_formed() {
        for text in [
            "He said: “We sing ‘Zhana’”. She left",
            "«Я пою», – сказала она",
            "«Фонд «Ашык дала»",
            "„Alles gut“, sagte er",
            "\"one\" and \"two\"",
            "“First paragraph\n\n“Second paragraph”",
            "the workers’ rights",
            "a 5\" pipe",
        ] {
            assert_eq!(faults(text), [], "{text}");
        }
    }

    #[test]
    fn what_is_not() {
        assert_eq!(faults("We sing” – he said"), [(Fault::Unopened, "”")]);
        assert_eq!(faults("“We sing, he said"), [(Fault::Unclosed, "“")]);
        assert_eq!(faults("“To court”,” she said"), [(Fault::Doubled, "”")]);
        assert_eq!(faults("“false news “."), [(Fault::Misturned, "“"), (Fault::Spaced, "“")]);
        assert_eq!(faults("“false news“was"), [(Fault::Misturned, "“")]);
        assert_eq!(faults("“ false news”"), [(Fault::Spaced, "“")]);
    }
}
