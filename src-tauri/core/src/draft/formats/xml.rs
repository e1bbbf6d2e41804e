//! XML as a stream of what matters: elements by their local names, text with its entities resolved. No tree, no DTD, no
//! entity of the file's own.

use super::Refusal;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

pub(super) enum Token<'e> {
    /// An element opens; an empty one opens and closes.
    Open(&'e str, &'e Attributes<'e>),
    Close(&'e str),
    Text(&'e str),
}

pub(super) struct Attributes<'e>(&'e BytesStart<'e>);

impl Attributes<'_> {
    /// The value of the attribute of that local name.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        // without the check for doubled names, which compares each with each
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        let found = attributes.flatten().find(|a| a.key.local_name().as_ref() == name)?;
        Some(
            quick_xml::escape::unescape(&found.value)
                .map_or_else(|_| found.value.to_string(), std::borrow::Cow::into_owned),
        )
    }
}

/// Tells `each` every token, in order.
pub(super) fn read(text: &str, mut each: impl FnMut(Token<'_>)) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => each(Token::Open(e.local_name().as_ref(), &Attributes(&e))),
            Ok(Event::Empty(e)) => {
                each(Token::Open(e.local_name().as_ref(), &Attributes(&e)));
                each(Token::Close(e.local_name().as_ref()));
            }
            Ok(Event::End(e)) => each(Token::Close(e.local_name().as_ref())),
            Ok(Event::Text(t)) => each(Token::Text(&t.xml10_content())),
            Ok(Event::CData(t)) => each(Token::Text(&t.xml10_content())),
            Ok(Event::GeneralRef(r)) => {
                let sign = match (r.resolve_char_ref(), r.xml10_content().as_ref()) {
                    (Ok(Some(c)), _) => c,
                    (_, "amp") => '&',
                    (_, "lt") => '<',
                    (_, "gt") => '>',
                    (_, "quot") => '"',
                    (_, "apos") => '\'',
                    _ => '\u{fffd}',
                };
                each(Token::Text(sign.encode_utf8(&mut [0; 4])));
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(e) => return Err(Refusal::Damaged(e.to_string())),
        }
    }
}
