//! The manual of the checks, made from their doc comments.

use super::{ALL, Check, Severity};
use serde::Serialize;
use std::fmt::Write;

/// What every page must say, in this order.
pub const HEADINGS: [&str; 4] = ["# What it finds", "# Why it matters", "# Example", "# When it is right to ignore it"];

/// The page of one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page {
    /// The check's name.
    pub name: &'static str,
    /// How much its remarks weigh.
    pub severity: Severity,
    /// Its text, in Markdown.
    pub markdown: String,
    /// The same in HTML, headings from the third level down.
    pub html: String,
    /// The sentences it may say, with their holes: what the window translates.
    pub says: &'static [&'static str],
}

/// Every page, in the order of the list.
pub fn pages() -> Vec<Page> {
    ALL.iter().map(|check| page(check)).collect()
}

fn page(check: &Check) -> Page {
    let markdown = doc(check.source);
    let html = html(&markdown);
    Page { name: check.name, severity: check.severity, markdown, html, says: check.says }
}

/// The `//!` lines that open a source.
fn doc(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}

/// The whole manual as one page that needs nothing else.
pub fn book() -> String {
    let mut book = String::from(concat!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Kronika: the remarks</title>\n<style>\n",
        ":root { color-scheme: light dark }\n",
        "body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif }\n",
        "h1, h2, h3, nav, small { font-family: system-ui, sans-serif }\n",
        "h2 { margin-top: 3rem; border-top: 1px solid; padding-top: 1rem }\n",
        "h3 { font-size: 1rem; margin-bottom: .3rem }\n",
        "nav ul { columns: 2; padding: 0; list-style: none; font-size: .9rem }\n",
        "blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid }\n",
        "</style>\n<h1>The remarks</h1>\n",
        "<p>What Kronika remarks on, and why. A remark never changes the text; a mend marked safe can be made in bulk, ",
        "any other is shown first. Errors must not be published, warnings are worth a look, matters of style can be ",
        "turned off in the house style.</p>\n<nav><ul>\n",
    ));
    let pages = pages();
    for page in &pages {
        let _ = writeln!(book, "<li><a href=\"#{0}\">{0}</a></li>", page.name);
    }
    book.push_str("</ul></nav>\n");
    for page in &pages {
        let weight = match page.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Style => "style",
        };
        let _ = writeln!(
            book,
            "<section id=\"{0}\">\n<h2>{0} <small>{weight}</small></h2>\n{1}</section>",
            page.name, page.html
        );
    }
    book.push_str("</html>\n");
    book
}

/// The little Markdown that the pages use: headings, paragraphs, `>` quotations, `-` lists, `code` and *stress*.
fn html(markdown: &str) -> String {
    let mut html = String::new();
    for block in markdown.split("\n\n").map(str::trim).filter(|b| !b.is_empty()) {
        let mut rest = block;
        if let Some(heading) = block.strip_prefix("# ") {
            let (title, below) = heading.split_once('\n').unwrap_or((heading, ""));
            let _ = writeln!(html, "<h3>{}</h3>", inline(title));
            rest = below;
        }
        if rest.is_empty() {
            continue;
        }
        if rest.starts_with("> ") {
            let lines: Vec<&str> = rest.lines().map(|l| l.trim_start_matches('>').trim()).collect();
            let _ = writeln!(html, "<blockquote>{}</blockquote>", inline(&lines.join(" ")));
        } else if rest.starts_with("- ") {
            let items = rest.trim_start_matches("- ").split("\n- ");
            let items: Vec<String> = items.map(|i| format!("<li>{}</li>", inline(&i.replace('\n', " ")))).collect();
            let _ = writeln!(html, "<ul>{}</ul>", items.concat());
        } else {
            let _ = writeln!(html, "<p>{}</p>", inline(&rest.replace('\n', " ")));
        }
    }
    html
}

fn inline(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut html = String::with_capacity(escaped.len());
    for (i, piece) in escaped.split('`').enumerate() {
        if i % 2 == 1 {
            let _ = write!(html, "<code>{piece}</code>");
            continue;
        }
        for (j, words) in piece.split('*').enumerate() {
            let _ = if j % 2 == 1 { write!(html, "<em>{words}</em>") } else { write!(html, "{words}") };
        }
    }
    html
}
