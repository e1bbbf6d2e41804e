//! WordPress: the page as blocks with the footnotes of the block editor (since 6.3), which live in two places: the content
//! holds `<sup data-fn="id">`, and the post's `footnotes` meta holds the words as JSON. Pasting carries only the first, so
//! there is also a WXR file, which WordPress' own importer takes whole, as a draft.

use super::html::{escape, linked};
use super::set::{Note, Page, Paragraph, Run};
use serde_json::json;
use std::fmt::Write as _;

/// The content, as the block editor's code view shows it.
pub fn blocks(page: &Page) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let words = |out: &mut String, html: &str| {
        let _ = write!(out, "<!-- wp:paragraph -->\n<p>{html}</p>\n<!-- /wp:paragraph -->\n\n");
    };
    for text in &page.introduction {
        words(&mut out, &escape(text));
    }
    for section in &page.sections {
        if !section.heading.is_empty() {
            let _ = write!(
                out,
                "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">{}</h2>\n<!-- /wp:heading -->\n\n",
                escape(&section.heading)
            );
        }
        for paragraph in section.entries.iter().flatten() {
            words(&mut out, &runs(page, paragraph));
        }
    }
    for text in &page.closing {
        words(&mut out, &escape(text));
    }
    for note in page.notes.iter().filter(|n| n.references == 0) {
        words(&mut out, &format!("[{}] {}", note.number, linked(page.words(note), &note.urls)));
    }
    if page.notes.iter().any(|n| n.references > 0) {
        out.push_str("<!-- wp:footnotes /-->\n");
    }
    out
}

/// The value of the post's `footnotes` meta: `[{"content": …, "id": …}]`.
pub fn footnotes(page: &Page) -> String {
    let notes: Vec<_> = page
        .notes
        .iter()
        .filter(|n| n.references > 0)
        .map(|n| json!({"content": linked(page.words(n), &n.urls), "id": id(n)}))
        .collect();
    json!(notes).to_string()
}

/// A WXR file with the page as one draft post.
pub fn wxr(page: &Page) -> String {
    let title = cdata(page.heading());
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>{title}</title>
<language>{language}</language>
<wp:wxr_version>1.2</wp:wxr_version>
<item>
<title>{title}</title>
<content:encoded>{content}</content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>1</wp:post_id>
<wp:comment_status><![CDATA[closed]]></wp:comment_status>
<wp:ping_status><![CDATA[closed]]></wp:ping_status>
<wp:post_name><![CDATA[]]></wp:post_name>
<wp:status><![CDATA[draft]]></wp:status>
<wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order>
<wp:post_type><![CDATA[post]]></wp:post_type>
<wp:post_password><![CDATA[]]></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
<wp:postmeta>
<wp:meta_key><![CDATA[footnotes]]></wp:meta_key>
<wp:meta_value>{footnotes}</wp:meta_value>
</wp:postmeta>
</item>
</channel>
</rss>
"#,
        language = page.language.tag(),
        content = cdata(&blocks(page)),
        footnotes = cdata(&footnotes(page)),
    )
}

fn runs(page: &Page, paragraph: &Paragraph) -> String {
    let mut out = String::new();
    for run in paragraph {
        match run {
            Run::Text(words) => out.push_str(&escape(words)),
            Run::Note { number: n, nth } => {
                let Some(note) = page.notes.get(n - 1) else { continue };
                let id = id(note);
                // the link back leads to the first reference
                let anchor = if *nth == 1 { format!(" id=\"{id}-link\"") } else { String::new() };
                let _ = write!(out, "<sup data-fn=\"{id}\" class=\"fn\"><a{anchor} href=\"#{id}\">{n}</a></sup>");
            }
        }
    }
    out
}

fn id(note: &Note) -> String {
    format!("kronika-note-{}", note.number)
}

/// Text that XML is not to look into.
fn cdata(text: &str) -> String {
    let clean: String =
        text.chars().map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c }).collect();
    format!("<![CDATA[{}]]>", clean.replace("]]>", "]]]]><![CDATA[>"))
}
