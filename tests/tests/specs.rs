//! The pages of `tests/specs`, run: each page names its checks; each section shows a draft and the remarks that those checks
//! make on it, no more and no fewer. And the manual: every check's file is on the list and has all headings.

use kronika_core::checks::{self, ALL, Known, manual};
use kronika_core::chronicle::{Chronicle, Date};
use kronika_core::{draft, read};
use std::fs;
use std::path::{Path, PathBuf};

fn below(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

#[test]
fn the_pages_say_what_the_checks_say() {
    let mut pages: Vec<PathBuf> = fs::read_dir(below("specs"))
        .expect("the folder is part of the repository")
        .flatten()
        .map(|f| f.path())
        .collect();
    pages.retain(|p| p.extension().is_some_and(|e| e == "md") && p.file_stem().is_some_and(|s| s != "README"));
    pages.sort();
    assert!(pages.len() >= 7, "the pages are missing");
    let mut troubles = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(page).expect("a page that was listed can be read");
        let title = page.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        for section in text.split("\n## ").skip(1) {
            let heading = section.lines().next().unwrap_or("");
            if let Err(trouble) = run(section) {
                troubles.push(format!("{title}: {heading}\n{trouble}"));
            }
        }
    }
    assert!(troubles.is_empty(), "\n{}", troubles.join("\n\n"));
}

/// A section: prose, one or two fenced drafts (an earlier month first), and lines `- entry 2: check: “words” → “mended”`, or
/// `Nothing is remarked on.`; `Checks: a, b` says which checks are asked.
fn run(section: &str) -> Result<(), String> {
    let drafts: Vec<&str> = section.split("```\n").skip(1).step_by(2).collect();
    let (Some(text), true) = (drafts.last(), drafts.len() <= 2) else {
        return Err("wants one draft, or two".to_owned());
    };
    let asked: Vec<&str> =
        section.lines().find_map(|l| l.strip_prefix("Checks: ")).map(|l| l.split(", ").collect()).unwrap_or_default();
    if asked.is_empty() || asked.iter().any(|a| !ALL.iter().any(|c| c.name == *a)) {
        return Err(format!("asks for unknown checks: {asked:?}"));
    }
    let mut expected: Vec<String> = section.lines().filter_map(|l| l.strip_prefix("- ")).map(str::to_owned).collect();
    if expected.is_empty() && !section.contains("\nNothing is remarked on.") {
        return Err("expects neither remarks nor silence".to_owned());
    }
    let chronicle = |text: &str| read::chronicle(text, &draft::take_apart(text, None), None);
    let earlier: Vec<Chronicle> = drafts[..drafts.len() - 1].iter().map(|d| chronicle(d)).collect();
    let earlier: Vec<&Chronicle> = earlier.iter().collect();
    let chronicle = chronicle(text);
    let known =
        Known { today: Some(Date::constant(2025, 1, 1)), words: Some(&[]), earlier: &earlier, ..Known::default() };
    let mut said: Vec<String> = Vec::new();
    for remark in checks::remarks(&chronicle, &known).iter().filter(|r| asked.contains(&r.check)) {
        let (place, words) = match (remark.entry, &remark.footnote) {
            (Some(i), _) => (format!("entry {}", i + 1), chronicle.entries[i].text.as_str()),
            (None, Some(label)) => {
                let line = chronicle.footnotes.iter().find(|f| f.label == *label).map_or("", |f| f.line.as_str());
                (format!("footnote {label}"), line)
            }
            (None, None) => ("month".to_owned(), ""),
        };
        let mut line = format!("{place}: {}: {}", remark.check, shown(remark.span.of(words)));
        if let Some((mended, _)) = remark.replacement(words) {
            line.push_str(&format!(" → {}", shown(&mended)));
        } else if remark.mend.is_some() {
            line.push_str(" → elsewhere");
        }
        said.push(line);
    }
    expected.sort();
    said.sort();
    if said == expected {
        Ok(())
    } else {
        Err(format!("expected:\n{}\nsaid:\n{}", expected.join("\n"), said.join("\n")))
    }
}

/// Words as a page shows them: in backticks, a no-break space as a dot in the middle.
fn shown(words: &str) -> String {
    format!("`{}`", words.replace('\u{a0}', "·"))
}

#[test]
fn every_check_is_on_the_list_and_on_a_page_of_the_manual() {
    let rooms = below("../src-tauri/core/src/checks");
    let mut files = Vec::new();
    for room in fs::read_dir(&rooms).expect("the sources lie beside the tests").flatten().filter(|f| f.path().is_dir())
    {
        for file in fs::read_dir(room.path()).expect("a folder that was listed").flatten() {
            let source = fs::read_to_string(file.path()).expect("a file that was listed can be read");
            if source.contains("pub static CHECK: Check") {
                let name = file.path().file_stem().map(|s| s.to_string_lossy().replace('_', "-")).unwrap_or_default();
                assert!(source.contains(&format!("name: \"{name}\"")), "{name} is not called as its file is");
                let file = file.path().file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                assert!(
                    source.contains(&format!("include_str!(\"{file}\")")),
                    "{name} shows another file in the manual"
                );
                files.push(name);
            }
        }
    }
    files.sort();
    let mut listed: Vec<String> = ALL.iter().map(|c| c.name.to_owned()).collect();
    listed.sort();
    assert_eq!(files, listed);
    for page in manual::pages() {
        let mut from = 0;
        for heading in manual::HEADINGS {
            let at = page.markdown[from..].find(heading);
            assert!(at.is_some(), "{} lacks “{heading}”, or has it in the wrong place", page.name);
            from += at.unwrap_or(0) + heading.len();
        }
        assert!(!page.says.is_empty() && page.html.starts_with("<h3>What it finds</h3>"), "{}", page.name);
        assert!(manual::book().contains(&format!("<section id=\"{}\">", page.name)));
    }
}

#[test]
fn every_check_is_shown_on_a_page_of_specs() {
    let specs: String = fs::read_dir(below("specs"))
        .expect("the folder is part of the repository")
        .flatten()
        .filter_map(|f| fs::read_to_string(f.path()).ok())
        .collect();
    let unseen: Vec<&str> = ALL.iter().map(|c| c.name).filter(|name| !specs.contains(&format!(": {name}: "))).collect();
    // protected people are in the register of an archive; tests/planted shows them
    assert_eq!(unseen, ["protected-person-named"]);
}

#[test]
fn any_text_can_be_checked() {
    let hostile = [
        String::new(),
        "May 1, ".repeat(2000),
        "“".repeat(5000),
        "«“”»‘’\"".repeat(2000),
        "[1]".repeat(3000),
        "Saparov K., ".repeat(3000),
        "May 1, Taraz, Article 488, Part 6, ".repeat(1000),
        "#a ##b #".repeat(2000),
        "May 1, Taraz, а\u{301}б\u{a0}\u{a0}\u{202f}🕊”[1]. [2] .\n\n[1] http://\n[2] https:// a.b/ c/".to_owned(),
        "a-".repeat(20000),
        "1.".repeat(20000),
        "May 1, Taraz, x".to_owned() + &"é“—".repeat(3000) + "[1].\n\n[1] htps://é",
    ];
    for text in hostile {
        let chronicle = read::chronicle(&text, &draft::take_apart(&text, None), None);
        for remark in checks::remarks(&chronicle, &Known { words: Some(&[]), ..Known::default() }) {
            if let Some(i) = remark.entry {
                let words = chronicle.entries[i].text.get(remark.span.start..remark.span.end);
                assert!(words.is_some(), "{} marks half a character", remark.check);
            }
        }
    }
}
