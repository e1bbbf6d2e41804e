//! A web page: its paragraphs, its notes by their anchors. Made for pages of Kronika, WordPress, pandoc and Word, which all
//! write a reference as a link to an anchor (`#note-1`, `#_ftn1`, `#fn1`) whose words are a number, and a link back.
//!
//! The tokens of the page are read in order and no tree is built, so that depth costs nothing. Scripts never run, and
//! nothing that the page names is looked up.

use super::document::Document;
use crate::read::references;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::HashMap;

/// Whether a text opens as a page or a piece of one does.
pub(super) fn is_html(head: &str) -> bool {
    let head: String = head.chars().take(200).collect::<String>().to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body", "<p", "<h1", "<div", "<article", "<section", "<!--", "<main"]
        .iter()
        .any(|open| head.starts_with(open))
}

pub(super) fn text(page: &str) -> String {
    let tokenizer = Tokenizer::new(Sink(RefCell::default()), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    // the sink asks for nothing, so one call reads to the end
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner().out.text()
}

struct Sink(RefCell<Page>);

#[derive(Default)]
struct Page {
    out: Document,
    /// Depth inside elements whose text is left out.
    hidden: usize,
    link: Option<Link>,
    /// Anchors that references lead to, and the numbers they show.
    numbers: HashMap<String, String>,
    /// Anchors met since the paragraph began.
    anchors: Vec<String>,
}

/// A link at hand.
#[derive(Default)]
struct Link {
    href: String,
    words: String,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(words) if page.hidden == 0 => page.words(&words),
            Token::TagToken(tag) => return page.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Page {
    fn words(&mut self, words: &str) {
        let words = collapsed(words);
        if let Some(link) = &mut self.link {
            link.words.push_str(&words);
            return;
        }
        self.write(&words);
    }

    fn write(&mut self, words: &str) {
        let at_start = self.out.at_hand().trim().is_empty();
        let words = if at_start { words.trim_start() } else { words };
        if words.is_empty() {
            return;
        }
        if at_start && references::label(words).is_none() {
            // a note of a list without numbers of its own
            let number = self.anchors.iter().find_map(|a| self.numbers.get(a)).map(|n| format!("[{n}] "));
            self.out.write(&number.unwrap_or_default());
        }
        self.anchors.clear();
        let after_space = self.out.at_hand().ends_with([' ', '\n']);
        let words = if after_space && words.starts_with(' ') && words.len() > 1 { words.trim_start() } else { words };
        self.out.write(words);
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let opens = tag.kind == TagKind::StartTag;
        match name {
            "script" | "style" | "noscript" | "template" | "svg" | "head" | "textarea" | "title" | "iframe" => {
                if opens && !tag.self_closing {
                    self.hidden += 1;
                } else {
                    self.hidden = self.hidden.saturating_sub(1);
                }
                return match name {
                    "script" if opens => TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" | "noscript" | "iframe" if opens => TokenSinkResult::RawData(RawKind::Rawtext),
                    "textarea" | "title" if opens => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            "body" => self.hidden = 0,
            _ => {}
        }
        if self.hidden > 0 {
            return TokenSinkResult::Continue;
        }
        if is_block(name) {
            self.end_link();
            self.out.end_paragraph();
            if !opens && name != "p" {
                self.anchors.clear();
            }
        }
        if opens && self.anchors.len() < 16 {
            let anchor = |a: &&html5ever::Attribute| matches!(&*a.name.local, "id" | "name");
            self.anchors.extend(tag.attrs.iter().filter(anchor).map(|a| a.value.to_string()));
        }
        match (name, opens) {
            ("a", true) => {
                self.end_link();
                let href = tag.attrs.iter().find(|a| &*a.name.local == "href").map(|a| a.value.to_string());
                self.link = href.map(|href| Link { href, words: String::new() });
            }
            ("a", false) => self.end_link(),
            ("br", true) => self.words_break(),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn words_break(&mut self) {
        match &mut self.link {
            Some(link) => link.words.push(' '),
            None => self.out.write("\n"),
        }
    }

    fn end_link(&mut self) {
        let Some(Link { href, words }) = self.link.take() else { return };
        let Some((_, anchor)) = href.split_once('#').filter(|(page, _)| page.is_empty() || is_word(&words)) else {
            self.write(&words);
            // in a note an address behind words would be lost with the link
            let in_note = references::label(self.out.at_hand().trim_start()).is_some();
            if in_note && href.starts_with("http") && !words.contains("://") {
                self.write(&format!(" {href}"));
            }
            return;
        };
        let number = words.trim().trim_start_matches('[').trim_end_matches(']');
        if !number.is_empty() && number.len() <= 12 && number.bytes().all(|b| b.is_ascii_digit()) {
            self.numbers.entry(anchor.to_owned()).or_insert_with(|| number.to_owned());
            self.anchors.clear();
            self.write(&format!("[{number}]"));
        } else if !words.trim().chars().all(|c| !c.is_alphanumeric()) {
            // a link within the page that is neither a number nor an arrow back
            self.write(&words);
        }
    }
}

/// Whether a link's words are a number, so that even a whole address before its `#` makes it a reference.
fn is_word(words: &str) -> bool {
    let number = words.trim().trim_start_matches('[').trim_end_matches(']');
    !number.is_empty() && number.len() <= 6 && number.bytes().all(|b| b.is_ascii_digit())
}

/// White space with a line's end in it is a space, as on a page; spaces that were typed stay.
fn collapsed(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(['\n', '\r', '\t', '\u{c}']) {
        let before = rest[..at].trim_end_matches(' ');
        out.push_str(before);
        out.push(' ');
        rest = rest[at..].trim_start_matches([' ', '\n', '\r', '\t', '\u{c}']);
    }
    out.push_str(rest);
    out
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "li"
            | "ol"
            | "ul"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "nav"
            | "aside"
            | "blockquote"
            | "pre"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "hr"
            | "dl"
            | "dt"
            | "dd"
            | "figure"
            | "figcaption"
            | "body"
            | "html"
            | "form"
            | "address"
            | "details"
            | "summary"
    )
}
