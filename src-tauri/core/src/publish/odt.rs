//! ODT with real footnotes, for LibreOffice and the archives that ask for an open format. The same page as DOCX, the same
//! silence about who wrote it.

use super::html::escape;
use super::office::{DECLARATION, pieces, zipped};
use super::set::{Page, Paragraph, Run};
use super::style::Language;
use std::fmt::Write as _;

/// The page as an OpenDocument text.
pub fn write(page: &Page) -> Vec<u8> {
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", &format!("{DECLARATION}{MANIFEST}")),
        ("meta.xml", &format!("{DECLARATION}{}", meta(page))),
        ("styles.xml", &format!("{DECLARATION}{}", styles(page.language))),
        ("content.xml", &format!("{DECLARATION}{}", content(page))),
    ])
}

fn content(page: &Page) -> String {
    let mut out = String::with_capacity(128 * 1024);
    let _ = write!(out, "<office:document-content {NAMES} office:version=\"1.3\"><office:body><office:text>");
    if !page.title.is_empty() {
        let _ = write!(out, "<text:p text:style-name=\"Title\">{}</text:p>", spaced(&page.title));
    }
    let body = |out: &mut String, words: &str| {
        let _ = write!(out, "<text:p text:style-name=\"Text_20_body\">{}</text:p>", spaced(words));
    };
    for words in &page.introduction {
        body(&mut out, words);
    }
    for section in &page.sections {
        if !section.heading.is_empty() {
            let heading = spaced(&section.heading);
            let _ = write!(out, "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">{heading}</text:h>");
        }
        for paragraph in section.entries.iter().flatten() {
            out.push_str("<text:p text:style-name=\"Text_20_body\">");
            runs(&mut out, page, paragraph);
            out.push_str("</text:p>");
        }
    }
    for words in &page.closing {
        body(&mut out, words);
    }
    for note in page.notes.iter().filter(|n| n.references == 0) {
        body(&mut out, &format!("[{}] {}", note.number, page.words(note)));
    }
    out.push_str("</office:text></office:body></office:document-content>");
    out
}

fn runs(out: &mut String, page: &Page, paragraph: &Paragraph) {
    for run in paragraph {
        match run {
            Run::Text(words) => out.push_str(&spaced(words)),
            Run::Note { number: n, nth: 1 } => {
                let _ = write!(
                    out,
                    "<text:note text:id=\"ftn{n}\" text:note-class=\"footnote\"><text:note-citation>{n}</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">"
                );
                if let Some(note) = page.notes.get(n - 1) {
                    for (words, is_address) in pieces(page.words(note), &note.urls) {
                        let words = spaced(words);
                        if is_address {
                            let _ =
                                write!(out, "<text:a xlink:type=\"simple\" xlink:href=\"{words}\">{words}</text:a>");
                        } else {
                            out.push_str(&words);
                        }
                    }
                }
                out.push_str("</text:p></text:note-body></text:note>");
            }
            Run::Note { number: n, .. } => {
                let _ = write!(
                    out,
                    "<text:span text:style-name=\"Raised\"><text:note-ref text:note-class=\"footnote\" text:reference-format=\"text\" text:ref-name=\"ftn{n}\">{n}</text:note-ref></text:span>"
                );
            }
        }
    }
}

/// Text escaped, with spaces and tabs as elements where OpenDocument would run them together.
fn spaced(text: &str) -> String {
    let escaped = escape(text).replace('\t', "<text:tab/>").replace("  ", " <text:s/>");
    match escaped.strip_prefix(' ') {
        Some(rest) => format!("<text:s/>{rest}"),
        None => escaped,
    }
}

fn meta(page: &Page) -> String {
    format!(
        "<office:document-meta {NAMES} office:version=\"1.3\"><office:meta><dc:title>{}</dc:title><dc:language>{}</dc:language></office:meta></office:document-meta>",
        escape(page.heading()),
        page.language.tag()
    )
}

fn styles(language: Language) -> String {
    let (tag, country) = match language {
        Language::En => ("en", "GB"),
        Language::Ru => ("ru", "RU"),
        Language::Kk => ("kk", "KZ"),
    };
    format!(
        r#"<office:document-styles {NAMES} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Georgia" fo:font-family="Georgia" fo:font-size="11pt" fo:language="{tag}" fo:country="{country}"/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/><style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.3cm" fo:line-height="125%" fo:orphans="2" fo:widows="2"/></style:style><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.9cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style><style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8.5pt"/></style:style><style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><text:notes-configuration text:note-class="footnote" text:citation-body-style-name="Raised" style:num-format="1" style:num-suffix=" " text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.5cm" fo:margin-bottom="2.5cm" fo:margin-left="2.8cm" fo:margin-right="2.8cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>"#
    )
}

const NAMES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/""#;

const MANIFEST: &str = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;
