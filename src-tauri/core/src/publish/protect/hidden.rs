//! How a protected person is found, and what stands for her name.

use crate::chronicle::{Person, Role};
use crate::names::{self, Wanted};
use crate::publish::style::{HouseStyle, Language, ProtectedForm};
use crate::text::Span;

/// A protected person.
pub(super) struct Hidden {
    /// In every spelling met.
    pub(super) wanted: Wanted,
    /// What folded surnames keep when they are declined, for addresses and hashtags that run words together; those of so many
    /// letters that no other word has them.
    pub(super) stems: Vec<String>,
    /// `S. T.`, `[activist]`.
    pub(super) instead: String,
    pub(super) name: String,
}

/// Fewest folded letters that tell a surname among letters run together.
const LONG: usize = 6;

impl Hidden {
    /// Finds `person`, and hides her as the house style says.
    pub(super) fn of(person: &Person, style: &HouseStyle) -> Self {
        let spellings: Vec<&str> = std::iter::once(&person.name).chain(&person.spellings).map(String::as_str).collect();
        let stem = |s: &&str| {
            let surname = names::fold(&names::written(s).surname);
            let stem = surname.strip_suffix("aia").or_else(|| surname.strip_suffix(['a', 'i']));
            stem.filter(|s| s.len() >= LONG).map_or(surname.clone(), str::to_owned)
        };
        let mut stems: Vec<String> = spellings.iter().map(stem).filter(|s| s.len() >= LONG).collect();
        stems.sort_unstable();
        stems.dedup();
        let instead = match style.protected {
            ProtectedForm::Initials => initials(person),
            ProtectedForm::Role => role(person.roles.first().copied(), style.language).to_owned(),
        };
        Self { wanted: Wanted::new(spellings), stems, instead, name: person.name.clone() }
    }

    /// Words run together that hold the surname: `#FreeTorekhanova`, `saule_torekhanova`.
    pub(super) fn run_together(&self, text: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut at = 0;
        for token in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
            let span = Span::new(at, at + token.len());
            at = span.end + text[span.end..].chars().next().map_or(0, char::len_utf8);
            let tagged = text[..span.start].ends_with(['#', '@']);
            let mut letters = token.chars().zip(token.chars().skip(1));
            if tagged || token.contains('_') || letters.any(|(a, b)| a.is_lowercase() && b.is_uppercase()) {
                let folded: String = names::fold(token).chars().filter(|c| c.is_alphanumeric()).collect();
                if self.stems.iter().any(|s| folded.contains(s.as_str())) {
                    spans.push(span);
                }
            }
        }
        spans
    }
}

/// `Torekhan S.` → `S. T.`
fn initials(person: &Person) -> String {
    let name = names::written(&person.name);
    [&name.given, &name.surname]
        .iter()
        .filter(|w| !w.is_empty())
        .map(|w| names::initial_of(w))
        .collect::<Vec<_>>()
        .join(" ")
}

fn role(role: Option<Role>, language: Language) -> &'static str {
    match (role.unwrap_or(Role::Other), language) {
        (Role::Activist, Language::En) => "[activist]",
        (Role::Journalist, Language::En) => "[journalist]",
        (Role::Lawyer, Language::En) => "[lawyer]",
        (Role::Judge, Language::En) => "[judge]",
        (Role::Official, Language::En) => "[official]",
        (Role::Prosecutor, Language::En) => "[prosecutor]",
        (Role::Police, Language::En) => "[police officer]",
        (Role::Politician, Language::En) => "[politician]",
        (Role::Defendant, Language::En) => "[defendant]",
        (Role::Other, Language::En) => "[name withheld]",
        (Role::Activist, Language::Ru) => "[активист]",
        (Role::Journalist, Language::Ru) => "[журналист]",
        (Role::Lawyer, Language::Ru) => "[адвокат]",
        (Role::Judge, Language::Ru) => "[судья]",
        (Role::Official, Language::Ru) => "[чиновник]",
        (Role::Prosecutor, Language::Ru) => "[прокурор]",
        (Role::Police, Language::Ru) => "[полицейский]",
        (Role::Politician, Language::Ru) => "[политик]",
        (Role::Defendant, Language::Ru) => "[подсудимый]",
        (Role::Other, Language::Ru) => "[имя скрыто]",
        (Role::Activist, Language::Kk) => "[белсенді]",
        (Role::Journalist, Language::Kk) => "[журналист]",
        (Role::Lawyer, Language::Kk) => "[адвокат]",
        (Role::Judge, Language::Kk) => "[судья]",
        (Role::Official, Language::Kk) => "[шенеунік]",
        (Role::Prosecutor, Language::Kk) => "[прокурор]",
        (Role::Police, Language::Kk) => "[полицей]",
        (Role::Politician, Language::Kk) => "[саясаткер]",
        (Role::Defendant, Language::Kk) => "[сотталушы]",
        (Role::Other, Language::Kk) => "[аты-жөні жасырылған]",
    }
}
