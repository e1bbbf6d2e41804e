//! HTML: a complete page that looks finished when it is opened in a browser or pasted into a content system, and the
//! fragment that goes into a page of one's own. Notes are linked both ways. Nothing but text comes from the chronicle: all
//! of it is escaped, and only `http` and `https` addresses become links.

use super::set::{Note, Page, Paragraph, Run};
use super::style::Language;
use std::fmt::Write as _;

/// A complete page, with a style for the screen and for print.
pub fn page(page: &Page) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n",
        page.language.tag(),
        escape(page.heading()),
        STYLE,
    );
    out.push_str(&fragment(page));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// What stands inside the page: title, entries, notes. Reads the same without any style.
pub fn fragment(page: &Page) -> String {
    let mut out = String::with_capacity(48 * 1024);
    if !page.title.is_empty() {
        let _ = writeln!(out, "<h1>{}</h1>", escape(&page.title));
    }
    for words in &page.introduction {
        let _ = writeln!(out, "<p>{}</p>", escape(words));
    }
    for section in &page.sections {
        if !section.heading.is_empty() {
            let _ = writeln!(out, "<h2>{}</h2>", escape(&section.heading));
        }
        for paragraph in section.entries.iter().flatten() {
            let _ = writeln!(out, "<p>{}</p>", runs(paragraph));
        }
    }
    for words in &page.closing {
        let _ = writeln!(out, "<p>{}</p>", escape(words));
    }
    if !page.notes.is_empty() {
        let _ = writeln!(
            out,
            "<hr>\n<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"{}\">",
            escape(notes_label(page.language))
        );
        for n in &page.notes {
            let _ = writeln!(out, "<p id=\"note-{}\">{}</p>", n.number, note(n, page));
        }
        out.push_str("</section>\n");
    }
    out
}

fn runs(paragraph: &Paragraph) -> String {
    let mut out = String::new();
    for run in paragraph {
        match run {
            Run::Text(words) => out.push_str(&escape(words)),
            Run::Note { number, nth } => {
                let _ = write!(
                    out,
                    "<sup id=\"{}\"><a href=\"#note-{number}\" role=\"doc-noteref\">[{number}]</a></sup>",
                    reference_id(*number, *nth)
                );
            }
        }
    }
    out
}

fn reference_id(number: usize, nth: usize) -> String {
    if nth == 1 { format!("ref-{number}") } else { format!("ref-{number}-{nth}") }
}

fn note(note: &Note, page: &Page) -> String {
    let n = note.number;
    let mut out = if note.references == 0 {
        format!("[{n}]")
    } else {
        format!("<a href=\"#ref-{n}\" role=\"doc-backlink\">[{n}]</a>")
    };
    for nth in 2..=note.references {
        let _ = write!(
            out,
            " <a href=\"#{}\" role=\"doc-backlink\" aria-label=\"{}, {nth}\">↩</a>",
            reference_id(n, nth),
            back_label(page.language)
        );
    }
    match page.words(note) {
        "" => {}
        words if note.wanted() => {
            let _ = write!(out, " <em class=\"wanted\">{words}</em>");
        }
        words => {
            out.push(' ');
            out.push_str(&linked(words, &note.urls));
        }
    }
    out
}

/// The words, with each address a link.
pub(super) fn linked(text: &str, urls: &[String]) -> String {
    let mut out = String::new();
    let mut rest = text;
    for url in urls.iter().filter(|u| u.starts_with("https://") || u.starts_with("http://")) {
        let Some(at) = rest.find(url.as_str()) else { continue };
        let address = escape(url);
        let _ = write!(out, "{}<a href=\"{address}\" rel=\"noopener noreferrer\">{address}</a>", escape(&rest[..at]));
        rest = &rest[at + url.len()..];
    }
    out.push_str(&escape(rest));
    out
}

/// Text for HTML: markup signs escaped, signs that no document may hold replaced.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// What a screen reader says of the arrow back to a further reference.
fn back_label(language: Language) -> &'static str {
    match language {
        Language::En => "Back to the text",
        Language::Ru => "Назад к тексту",
        Language::Kk => "Мәтінге оралу",
    }
}

pub(super) fn notes_label(language: Language) -> &'static str {
    match language {
        Language::En => "Sources",
        Language::Ru => "Источники",
        Language::Kk => "Дереккөздер",
    }
}

/// One serif for reading, a measure of about 68 characters, figures of one height in notes, light and dark by the reader's
/// own choice; where a link leads is lit up, and the keyboard's place is ringed. In print black on white, page margins of a
/// book, no note torn in two.
const STYLE: &str = r#":root{color-scheme:light dark;--page:#fffdf9;--ink:#22252a;--soft:#5c6068;--line:#ddd7cc;--accent:#1d4f7c;--mark:#a63a25;--lit:#1d4f7c1f}
@media (prefers-color-scheme:dark){:root{--page:#1b1e22;--ink:#e4e2dc;--soft:#a5a8ae;--line:#34383e;--accent:#8fbfe6;--mark:#f08d78;--lit:#8fbfe62b}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink)}a{text-decoration:underline}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
html{background:var(--page);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font:1.0625rem/1.65 "Literata","Iowan Old Style","Charter","Georgia","Noto Serif",serif;color:var(--ink);text-rendering:optimizeLegibility;font-kerning:normal;font-variant-numeric:oldstyle-nums}
main{max-width:42rem;margin:0 auto;padding:clamp(2rem,8vw,5rem) clamp(1.1rem,5vw,1.75rem) 5rem}
h1{font-size:1.2rem;line-height:1.45;letter-spacing:.03em;font-weight:600;font-variant-numeric:lining-nums;margin:0 0 2.5rem;padding-bottom:1.5rem;border-bottom:1px solid var(--line);text-wrap:balance}
h2{font-size:.95rem;letter-spacing:.04em;font-weight:600;color:var(--soft);margin:2.75rem 0 1rem;break-after:avoid}
p{margin:0 0 1.15rem;hanging-punctuation:first last;text-wrap:pretty;overflow-wrap:break-word}
sup{font:600 .68em/0 system-ui,sans-serif;font-variant-numeric:lining-nums;vertical-align:.45em;white-space:nowrap;padding-inline:.1em;scroll-margin-top:30vh}
a{color:var(--accent);text-decoration:none;text-underline-offset:.15em}a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
hr{border:0;border-top:1px solid var(--line);margin:3rem 0 1.5rem}
.notes p{hanging-punctuation:none;font-size:.82rem;line-height:1.5;font-variant-numeric:lining-nums tabular-nums;margin:0 0 .55rem;padding-left:3em;text-indent:-3em;color:var(--soft);overflow-wrap:anywhere;scroll-margin-top:30vh}
.notes p>a:first-child{display:inline-block;min-width:2.6em;margin-right:.4em;text-indent:0}
.wanted{color:var(--mark)}
p:target,sup:target{background:var(--lit);border-radius:3px;box-shadow:0 0 0 .35em var(--lit)}
@page{margin:22mm 24mm}
@media print{:root{--page:#fff;--ink:#000;--soft:#222;--line:#999;--accent:#000;--lit:transparent;--mark:#000}html{background:none}body{font-size:10.5pt;line-height:1.5}main{max-width:none;padding:0}p{orphans:3;widows:3;hyphens:auto}.notes p{font-size:8pt;break-inside:avoid}a[role=doc-backlink]+a[role=doc-backlink]{display:none}}
"#;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::set::{Note, Section};

    #[test]
    fn nothing_escapes() {
        let page = Page {
            title: "<script>".into(),
            sections: vec![Section {
                heading: "<i>".into(),
                entries: vec![vec![vec![
                    Run::Text("a <b> & \"c\"\u{0}".into()),
                    Run::Note { number: 1, nth: 1 },
                    Run::Note { number: 1, nth: 2 },
                ]]],
            }],
            wanted: crate::publish::style::Wanted::Marked,
            notes: vec![
                Note {
                    number: 1,
                    text: "see https://t.example/?a=1&b=\"x".into(),
                    urls: vec!["https://t.example/?a=1&b=".into()],
                    references: 2,
                },
                Note { number: 2, text: String::new(), urls: vec![], references: 0 },
            ],
            ..Page::default()
        };
        insta::assert_snapshot!(fragment(&page), @r##"
        <h1>&lt;script&gt;</h1>
        <h2>&lt;i&gt;</h2>
        <p>a &lt;b&gt; &amp; &quot;c&quot;�<sup id="ref-1"><a href="#note-1" role="doc-noteref">[1]</a></sup><sup id="ref-1-2"><a href="#note-1" role="doc-noteref">[1]</a></sup></p>
        <hr>
        <section class="notes" role="doc-endnotes" aria-label="Sources">
        <p id="note-1"><a href="#ref-1" role="doc-backlink">[1]</a> <a href="#ref-1-2" role="doc-backlink" aria-label="Back to the text, 2">↩</a> see <a href="https://t.example/?a=1&amp;b=" rel="noopener noreferrer">https://t.example/?a=1&amp;b=</a>&quot;x</p>
        <p id="note-2">[2] <em class="wanted">source wanted</em></p>
        </section>
        "##);
    }
}
