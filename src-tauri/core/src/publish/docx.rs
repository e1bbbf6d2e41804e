//! DOCX with real footnotes: Word numbers them, moves them and prints them at the foot of the page. Styles by their own
//! names (Title, Heading 1, Footnote Text), the language of the text, and nothing about who wrote it or when.
//!
//! Left out: comments, revisions, fonts. A second reference to a note is a field that shows the first one's number.

use super::html::escape;
use super::office::{DECLARATION, pieces, zipped};
use super::set::{Note, Page, Paragraph, Run};
use super::style::Language;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The page as a Word document.
pub fn write(page: &Page) -> Vec<u8> {
    let mut links = Links::default();
    let footnotes = footnotes(page, &mut links);
    let footnote_links = links.relations("");
    zipped(&[
        ("[Content_Types].xml", &format!("{DECLARATION}{TYPES}")),
        ("_rels/.rels", &format!("{DECLARATION}{RELATIONS}")),
        ("docProps/core.xml", &format!("{DECLARATION}{}", core(page))),
        ("word/document.xml", &format!("{DECLARATION}{}", document(page))),
        ("word/footnotes.xml", &format!("{DECLARATION}{footnotes}")),
        ("word/footer.xml", &format!("{DECLARATION}{FOOTER}")),
        ("word/styles.xml", &format!("{DECLARATION}{}", styles(page.language))),
        ("word/settings.xml", &format!("{DECLARATION}{SETTINGS}")),
        ("word/_rels/document.xml.rels", &format!("{DECLARATION}{}", Links::default().relations(PARTS))),
        ("word/_rels/footnotes.xml.rels", &format!("{DECLARATION}{footnote_links}")),
    ])
}

fn document(page: &Page) -> String {
    let mut out = String::with_capacity(128 * 1024);
    let _ = write!(out, "<w:document {NAMES}><w:body>");
    if !page.title.is_empty() {
        styled(&mut out, "Title", &page.title);
    }
    for words in &page.introduction {
        styled(&mut out, "BodyText", words);
    }
    for section in &page.sections {
        if !section.heading.is_empty() {
            styled(&mut out, "Heading1", &section.heading);
        }
        for paragraph in section.entries.iter().flatten() {
            out.push_str("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>");
            runs(&mut out, paragraph);
            out.push_str("</w:p>");
        }
    }
    for words in &page.closing {
        styled(&mut out, "BodyText", words);
    }
    for note in page.notes.iter().filter(|n| n.references == 0) {
        styled(&mut out, "FootnoteText", &format!("[{}] {}", note.number, page.words(note)));
    }
    out.push_str("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1588\" w:bottom=\"1418\" w:left=\"1588\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    out
}

fn styled(out: &mut String, style: &str, words: &str) {
    let _ = write!(out, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", text(words));
}

fn text(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(words))
}

fn runs(out: &mut String, paragraph: &Paragraph) {
    const RAISED: &str = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
    for run in paragraph {
        let _ = match run {
            Run::Text(words) => write!(out, "{}", text(words)),
            Run::Note { number: n, nth: 1 } => write!(
                out,
                "<w:bookmarkStart w:id=\"{n}\" w:name=\"note{n}\"/><w:r>{RAISED}<w:footnoteReference w:id=\"{n}\"/></w:r><w:bookmarkEnd w:id=\"{n}\"/>"
            ),
            Run::Note { number: n, .. } => write!(
                out,
                "<w:fldSimple w:instr=\" NOTEREF note{n} \\f \\h \"><w:r>{RAISED}<w:t>{n}</w:t></w:r></w:fldSimple>"
            ),
        };
    }
}

fn footnotes(page: &Page, links: &mut Links) -> String {
    let mut out = String::with_capacity(32 * 1024);
    // Word wants the two lines that part notes from text
    let _ = write!(
        out,
        "<w:footnotes {NAMES}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    );
    for note in page.notes.iter().filter(|n| n.references > 0) {
        let _ = write!(
            out,
            "<w:footnote w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{}",
            note.number,
            text(" ")
        );
        words(&mut out, page, note, links);
        out.push_str("</w:p></w:footnote>");
    }
    out.push_str("</w:footnotes>");
    out
}

fn words(out: &mut String, page: &Page, note: &Note, links: &mut Links) {
    for (words, is_address) in pieces(page.words(note), &note.urls) {
        if is_address {
            let _ = write!(
                out,
                "<w:hyperlink r:id=\"{}\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>{}</w:t></w:r></w:hyperlink>",
                links.id(words),
                escape(words)
            );
        } else {
            out.push_str(&text(words));
        }
    }
}

/// Addresses, which a document keeps apart from its text; each once.
#[derive(Default)]
struct Links(BTreeMap<String, usize>);

impl Links {
    fn id(&mut self, url: &str) -> String {
        let next = self.0.len() + 1;
        format!("link{}", self.0.entry(url.to_owned()).or_insert(next))
    }

    fn relations(&self, parts: &str) -> String {
        let mut out =
            format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{parts}");
        for (url, id) in &self.0 {
            let _ = write!(
                out,
                "<Relationship Id=\"link{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
                escape(url)
            );
        }
        out.push_str("</Relationships>");
        out
    }
}

fn core(page: &Page) -> String {
    format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        escape(page.heading()),
        page.language.tag()
    )
}

fn styles(language: Language) -> String {
    let tag = match language {
        Language::En => "en-GB",
        Language::Ru => "ru-RU",
        Language::Kk => "kk-KZ",
    };
    format!(
        r#"<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia" w:eastAsia="Georgia"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{STYLES}</w:styles>"#
    )
}

const NAMES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

const STYLES: &str = r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:after="480" w:line="320" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:spacing w:val="10"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D4F7C"/></w:rPr></w:style>"#;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const PARTS: &str = r#"<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="settings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="footnotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="footer" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>"#;

const SETTINGS: &str = r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:removePersonalInformation/><w:removeDateAndTime/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

const FOOTER: &str = r#"<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#;
