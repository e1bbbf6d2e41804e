//! The measure of the checks: a list of the flaws that careful eyes found in one published month, and which of them the
//! checks report on the right words. The list lies beside the repository and is read when the score is made.

use kronika_core::checks::{self, Known, Remark};
use kronika_core::chronicle::{Chronicle, Date};
use kronika_core::text::Span;
use kronika_core::{draft, read};
use regex::Regex;
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::path::Path;

/// Which checks speak of which finding. A finding that no check is made for is not listed.
const MADE_FOR: [(&str, &[&str]); 53] = [
    ("A1 A2", &["entry-out-of-order"]),
    ("A3", &["overview-misdated"]),
    ("A5", &["leading-zero-in-day"]),
    ("A6", &["overview-missing"]),
    ("A7 A8 A9", &["date-form-differs"]),
    ("A13", &["numeric-date-in-prose"]),
    ("B1 B2 B3 B4 B5 B6 B7 B8 B9", &["dateline-without-place"]),
    ("B10 B11", &["comma-missing-at-place"]),
    ("B12", &["place-in-wrong-region"]),
    ("B17 B18", &["place-form-differs"]),
    ("C1 C4", &["name-spellings-differ"]),
    ("C2 C6 C7 C8 C10", &["name-order-differs"]),
    ("C9", &["name-order-differs", "name-without-initial"]),
    ("C3", &["gender-of-name-differs"]),
    ("C5 C11", &["full-name-among-initials"]),
    ("C14 G10", &["space-missing-after-initial"]),
    ("C16", &["stray-initial"]),
    ("D1", &["hashtag-forms-differ"]),
    ("D3 D7", &["quoted-name-differs"]),
    ("D4 D5 D6", &["quoted-and-unquoted"]),
    ("D8 D16", &["capital-differs"]),
    ("D9 D10", &["place-form-differs"]),
    ("E1", &["article-in-lower-case"]),
    ("E2", &["code-misspelt"]),
    ("E3", &["code-in-lower-case"]),
    ("E4", &["wrong-code"]),
    ("E5 E6 E7", &["country-form-differs"]),
    ("E9 E10", &["article-list-differs"]),
    ("E11 E12 E13", &["part-missing"]),
    ("E15", &["comma-missing-before-article"]),
    ("E18", &["title-forms-differ"]),
    ("F1 F2 F3 F4 F5 F6 F7 F8", &["full-stop-missing"]),
    ("F9 F10 F11", &["full-stop-missing"]),
    ("F12 F13 F14 F15", &["full-stop-twice"]),
    ("F16 F17 F18 F19", &["space-before-reference"]),
    ("F20", &["full-stop-missing", "full-stop-twice"]),
    ("G1 G2 G3 G4 G5 G6 G7 G8", &["doubled-space"]),
    ("G9", &["space-after-hyphen"]),
    ("G11", &["space-missing"]),
    ("G12", &["space-before-mark"]),
    ("H1 H4", &["quotation-unbalanced"]),
    ("H2 H3", &["quotation-mark-misturned"]),
    ("H5", &["full-stop-before-title"]),
    ("H12", &["dash-for-verb"]),
    ("I1", &["doubled-words"]),
    ("I2", &["plural-missing"]),
    ("I38", &["initials-of-minors"]),
    ("J1 J2 J3 J4 J5 J6 J7 J8", &["footnote-without-source"]),
    ("J9", &["source-twice"]),
    ("J10 J11", &["tracker-in-address"]),
    ("J14", &["source-dated-otherwise"]),
    ("A14", &["time-forms-differ"]),
    ("D31", &["sum-forms-differ"]),
];

/// What must not be remarked on, and by which checks it might be.
const INNOCENT: [(&str, &[&str]); 4] = [
    ("E17", &["article-without-code", "code-in-lower-case", "part-missing", "article-unknown"]),
    ("F21", &["space-before-reference", "full-stop-twice", "full-stop-missing", "references-out-of-order"]),
    ("H7", &["quotation-unbalanced", "quotation-mark-misturned", "quotation-marks-mixed"]),
    ("J12", &["tracker-in-address"]),
];

/// What must be reported.
pub const REQUIRED: &str = "A1 A2 A3 A5 A7 A8 A9 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B17 B18 C1 C2 C3 C4 C6 C7 C8 C9 C10 C14 \
    C16 D1 D3 D7 D8 D9 D10 E1 E2 E3 E4 E7 E11 E12 E13 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 \
    F20 G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 H1 H2 H3 H4 H5 H12 I1 I2 J1 J2 J3 J4 J5 J6 J7 J8 J9 J10 J11";

/// Where a flaw stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// Words of an entry, counted from 1.
    Entry(usize, String),
    /// Words of a footnote's line.
    Footnote(String, String),
}

/// One finding of the list.
#[derive(Clone, Debug)]
struct Finding {
    id: String,
    places: Vec<Place>,
}

/// How many places of a finding are marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// By a check that is made for it.
    pub found: usize,
    /// In all.
    pub of: usize,
}

/// The score of one month.
#[derive(Debug, Default)]
pub struct Score {
    /// Every finding of the list, by its number.
    pub findings: BTreeMap<(String, u32), Marked>,
    /// Innocent places that were remarked on.
    pub wronged: Vec<String>,
    /// How many remarks were made, by severity: errors, warnings, style.
    pub remarks: [usize; 3],
}

/// The month and its list, where they lie at `../shared/corpus`.
pub fn score(shared: &Path) -> Option<Score> {
    let text = std::fs::read_to_string(shared.join("november-2023.txt")).ok()?;
    let list = std::fs::read_to_string(shared.join("november-2023.defects.md")).ok()?;
    let chronicle = read::chronicle(&text, &draft::take_apart(&text, None), None);
    let known = Known { today: Some(Date::constant(2023, 12, 1)), ..Known::default() };
    let remarks = checks::remarks(&chronicle, &known);
    let mut score = Score::default();
    for remark in &remarks {
        score.remarks[2 - remark.severity as usize] += 1;
    }
    for finding in parse(&list) {
        let checks = made_for(&MADE_FOR, &finding.id);
        let found = finding.places.iter().filter(|p| is_marked(p, checks, &chronicle, &remarks)).count();
        // a flaw of the whole month marks no words
        let month =
            checks.iter().any(|c| remarks.iter().any(|r| r.check == *c && r.entry.is_none() && r.footnote.is_none()));
        let found = if month { finding.places.len() } else { found };
        for place in &finding.places {
            if is_marked(place, made_for(&INNOCENT, &finding.id), &chronicle, &remarks) {
                score.wronged.push(format!("{} {place:?}", finding.id));
            }
        }
        let section: String = finding.id.chars().take_while(char::is_ascii_alphabetic).collect();
        let number = finding.id[section.len()..].parse().unwrap_or(0);
        score.findings.insert((section, number), Marked { found, of: finding.places.len() });
    }
    Some(score)
}

fn made_for<'c>(table: &[(&str, &'c [&'c str])], id: &str) -> &'c [&'c str] {
    table.iter().find(|(ids, _)| ids.split(' ').any(|i| i == id)).map_or(&[], |(_, checks)| checks)
}

fn parse(list: &str) -> Vec<Finding> {
    let place =
        Regex::new(r"(?:e(?P<entry>\d+)|\[(?P<footnote>\d+)\]) `(?P<words>[^`]+)`").expect("a constant pattern");
    let findings = list.lines().filter_map(|line| {
        let (id, rest) = line.strip_prefix("- **")?.split_once("**")?;
        // what stands behind the dash is comment
        let places = rest.split(" — ").next().unwrap_or(rest);
        let places = place.captures_iter(places).map(|c| {
            let words = c["words"].to_owned();
            match c.name("entry") {
                Some(n) => Place::Entry(n.as_str().parse().unwrap_or(0), words),
                None => Place::Footnote(c["footnote"].to_owned(), words),
            }
        });
        Some(Finding { id: id.to_owned(), places: places.collect() })
    });
    findings.collect()
}

/// Whether a remark of one of `checks` marks words that overlap the place's.
fn is_marked(place: &Place, checks: &[&str], chronicle: &Chronicle, remarks: &[Remark]) -> bool {
    let overlaps = |text: &str, words: &str, span: Span| {
        text.match_indices(words).any(|(at, w)| span.overlaps(Span::new(at, at + w.len())))
    };
    remarks.iter().filter(|r| checks.contains(&r.check)).any(|r| match place {
        Place::Entry(n, words) => {
            r.entry == n.checked_sub(1) && overlaps(&chronicle.entries[n - 1].text, words, r.span)
        }
        Place::Footnote(label, words) => {
            let line = chronicle.footnotes.iter().find(|f| f.label == *label).map_or("", |f| f.line.as_str());
            r.entry.is_none() && r.footnote.as_deref() == Some(label) && overlaps(line, words, r.span)
        }
    })
}

impl Score {
    /// The findings of `ids` of which no place is marked.
    pub fn missed<'i>(&self, ids: &'i str) -> Vec<&'i str> {
        let missed = |id: &&str| {
            let (section, number) = id.split_at(1);
            let key = (section.to_owned(), number.parse().unwrap_or(0));
            self.findings.get(&key).is_none_or(|m| m.found == 0)
        };
        ids.split_whitespace().filter(missed).collect()
    }
}

impl Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [errors, warnings, style] = self.remarks;
        let required: Vec<&str> = REQUIRED.split_whitespace().collect();
        let missed = self.missed(REQUIRED);
        writeln!(f, "{errors} errors, {warnings} warnings, {style} of style")?;
        writeln!(f, "of the findings that must be reported: {} of {}", required.len() - missed.len(), required.len())?;
        if !missed.is_empty() {
            writeln!(f, "  missed: {}", missed.join(" "))?;
        }
        let mut sections: BTreeMap<&str, (usize, usize, Vec<String>)> = BTreeMap::new();
        for ((section, number), marked) in &self.findings {
            let line = sections.entry(section).or_default();
            line.1 += 1;
            if marked.found > 0 {
                line.0 += 1;
                line.2.push(format!("{section}{number} {}/{}", marked.found, marked.of));
            }
        }
        for (section, (found, all, which)) in sections {
            writeln!(f, "{section}: {found} of {all}  {}", which.join(", "))?;
        }
        if !self.wronged.is_empty() {
            writeln!(f, "remarked on, though nothing is wrong: {}", self.wronged.join("; "))?;
        }
        Ok(())
    }
}
