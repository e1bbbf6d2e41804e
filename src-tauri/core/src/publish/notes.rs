//! How the house style sets references and notes: where a reference stands to the full stop, what a note says.

use super::set::{Note, Paragraph, Run, source_wanted};
use super::style::{HouseStyle, Language, NoteForm, ReferencePlace};
use crate::chronicle::Source;
use crate::sources;
use std::collections::HashMap;

/// Moves the period of a sentence to the other side of the references beside it, where the style says so.
pub(super) fn place(mut runs: Paragraph, place: ReferencePlace) -> Paragraph {
    let mut i = 0;
    while i < runs.len() {
        if !matches!(runs[i], Run::Note { .. }) {
            i += 1;
            continue;
        }
        let group = i;
        while matches!(runs.get(i), Some(Run::Note { .. })) {
            i += 1;
        }
        match place {
            ReferencePlace::AsWritten => {}
            ReferencePlace::AfterStop => {
                // an ellipsis is no full stop, and `[1].kz` no end of a sentence
                let stop =
                    |t: &str| t.strip_prefix('.').is_some_and(|r| r.is_empty() || r.starts_with(char::is_whitespace));
                if let Some(Run::Text(after)) = runs.get_mut(i).filter(|r| matches!(r, Run::Text(t) if stop(t))) {
                    after.remove(0);
                    if let Some(Run::Text(before)) = group.checked_sub(1).and_then(|g| runs.get_mut(g)) {
                        before.push('.');
                    } else {
                        runs.insert(group, Run::Text(".".into()));
                        i += 1;
                    }
                }
            }
            ReferencePlace::BeforeStop => {
                let ends = match runs.get(i) {
                    Some(Run::Text(after)) => after.starts_with(char::is_whitespace),
                    _ => true,
                };
                let before = group.checked_sub(1).and_then(|g| runs.get_mut(g));
                if let Some(Run::Text(before)) = before
                    && ends
                    && before.ends_with('.')
                    && !before.ends_with("..")
                {
                    before.pop();
                    match runs.get_mut(i) {
                        Some(Run::Text(after)) => after.insert(0, '.'),
                        _ => runs.insert(i, Run::Text(".".into())),
                    }
                }
            }
        }
    }
    runs.retain(|r| !matches!(r, Run::Text(t) if t.is_empty()));
    runs
}

/// What a note says in the house style. The words that stand for a missing source are no source, so a published page
/// that is read again asks for it again.
pub(super) fn form(note: &mut Note, style: &HouseStyle, known: &HashMap<String, &Source>) {
    if [Language::En, Language::Ru, Language::Kk].iter().any(|l| note.text == source_wanted(*l)) {
        note.text.clear();
    }
    let mut words = note.text.clone();
    for url in &note.urls {
        words = words.replacen(url.as_str(), "", 1);
    }
    let bare = !note.urls.is_empty() && words.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | '.'));
    if style.note == NoteForm::AsWritten || !bare {
        return;
    }
    note.urls = note.urls.iter().map(|u| sources::canonical(u)).collect();
    let source = |url: &String| known.get(&sources::key(url)).copied().cloned().unwrap_or_default();
    let known: Vec<Source> = note.urls.iter().map(source).collect();
    note.text = note.urls.iter().zip(&known).map(|(url, s)| said(url, s, style)).collect::<Vec<_>>().join("; ");
    if style.note == NoteForm::Full {
        let with_copies = |(url, s): (&String, &Source)| [url.clone(), s.archived.clone()];
        note.urls = note.urls.iter().zip(&known).flat_map(with_copies).filter(|u| !u.is_empty()).collect();
    }
}

/// `Vlast, November 2, 2023, https://…`, as far as the register or the address tells it; `Pak D., “Fined for a letter”, Vlast,
/// November 2, 2023, in Russian, https://…, read November 5, 2023, copy: https://…`, as far as the register does.
fn said(url: &str, known: &Source, style: &HouseStyle) -> String {
    let full = match style.note {
        NoteForm::AsWritten | NoteForm::Address => return url.to_owned(),
        NoteForm::Publisher => false,
        NoteForm::Full => true,
    };
    let given = |words: &str| Some(words.trim().to_owned()).filter(|w| !w.is_empty());
    let day = |words: &str| given(words).map(|w| w.parse().map_or(w, |d| super::set::long_date(d, style.language)));
    let when = day(&known.published).or_else(|| sources::dated(url).map(|d| super::set::long_date(d, style.language)));
    let publisher = given(&known.publisher).or_else(|| sources::publisher(url));
    let words = Words::of(style.language);
    let only_full = |piece: Option<String>| piece.filter(|_| full);
    let (open, close) = words.quotes;
    [
        only_full(given(&known.author)),
        only_full(given(&known.title).map(|t| format!("{open}{t}{close}"))),
        publisher,
        when,
        only_full(given(&known.language).and_then(|l| words.language(&l, style.language))),
        Some(url.to_owned()),
        only_full(day(&known.accessed).map(|d| format!("{} {d}", words.read))),
        only_full(given(&known.archived).map(|u| format!("{} {u}", words.copy))),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

/// The words that Kronika adds to a note.
struct Words {
    quotes: (char, char),
    read: &'static str,
    copy: &'static str,
    /// In English, in Russian, in Kazakh.
    languages: [&'static str; 3],
}

impl Words {
    const fn of(language: Language) -> Self {
        match language {
            Language::En => Self {
                quotes: ('“', '”'),
                read: "read",
                copy: "copy:",
                languages: ["in English", "in Russian", "in Kazakh"],
            },
            Language::Ru => Self {
                quotes: ('«', '»'),
                read: "прочитано",
                copy: "копия:",
                languages: ["на английском", "на русском", "на казахском"],
            },
            Language::Kk => Self {
                quotes: ('«', '»'),
                read: "оқылған күні",
                copy: "көшірмесі:",
                languages: ["ағылшын тілінде", "орыс тілінде", "қазақ тілінде"],
            },
        }
    }

    /// The source's language where it is not the publication's; one that we have no word for as it was written.
    fn language(&self, written: &str, own: Language) -> Option<String> {
        let all = [Language::En, Language::Ru, Language::Kk];
        match all.iter().position(|l| written.eq_ignore_ascii_case(l.tag())) {
            Some(i) if all[i] == own => None,
            Some(i) => Some(self.languages[i].to_owned()),
            None => Some(written.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Run {
        Run::Text(words.into())
    }

    fn note(number: usize) -> Run {
        Run::Note { number, nth: 1 }
    }

    #[test]
    fn references_and_full_stops() {
        let before = vec![text("Released"), note(1), note(2), text(". Then held"), note(3), text(".")];
        let after = vec![text("Released."), note(1), note(2), text(" Then held."), note(3)];
        assert_eq!(place(before.clone(), ReferencePlace::AfterStop), after);
        assert_eq!(place(after, ReferencePlace::BeforeStop), before);
        let ellipsis = vec![text("and so on"), note(1), text("...")];
        assert_eq!(place(ellipsis.clone(), ReferencePlace::AfterStop), ellipsis);
    }

    #[test]
    fn what_a_note_says() {
        let style = HouseStyle { note: NoteForm::Publisher, ..HouseStyle::default() };
        let said = |text: &str| {
            let urls = crate::read::references::urls(text);
            let mut note = Note { number: 1, text: text.into(), urls, references: 1 };
            form(&mut note, &style, &HashMap::new());
            note.text
        };
        assert_eq!(
            said("https://vlast.kz/2023/11/02/a?fbclid=x"),
            "Vlast, November 2, 2023, https://vlast.kz/2023/11/02/a"
        );
        assert_eq!(said("the court's letter, https://t.example/a"), "the court's letter, https://t.example/a");
        assert_eq!(said("source wanted"), "");
    }

    #[test]
    fn what_is_known_of_a_source() {
        let known = Source {
            url: "https://vlast.kz/a".into(),
            title: "Fined for a letter".into(),
            author: "Dana Pak".into(),
            published: "2023-11-02".into(),
            accessed: "last week".into(),
            language: "ru".into(),
            archived: "https://web.archive.org/web/2023/https://vlast.kz/a".into(),
            ..Source::default()
        };
        let register = HashMap::from([(sources::key(&known.url), &known)]);
        let said = |note: NoteForm, language: Language| {
            let style = HouseStyle { language, note, ..HouseStyle::default() };
            let text = "http://www.vlast.kz/a?utm_source=x";
            let mut note = Note { number: 1, text: text.into(), urls: vec![text.into()], references: 1 };
            form(&mut note, &style, &register);
            assert!(note.urls.iter().all(|u| note.text.contains(u.as_str())), "what is linked is there");
            note.text
        };
        let all = [
            said(NoteForm::Address, Language::En),
            said(NoteForm::Publisher, Language::En),
            said(NoteForm::Full, Language::En),
            said(NoteForm::Full, Language::Ru),
            said(NoteForm::Full, Language::Kk),
        ];
        insta::assert_snapshot!(all.join("\n"), @r#"
        http://www.vlast.kz/a
        Vlast, November 2, 2023, http://www.vlast.kz/a
        Dana Pak, “Fined for a letter”, Vlast, November 2, 2023, in Russian, http://www.vlast.kz/a, read last week, copy: https://web.archive.org/web/2023/https://vlast.kz/a
        Dana Pak, «Fined for a letter», Vlast, 2 ноября 2023 года, http://www.vlast.kz/a, прочитано last week, копия: https://web.archive.org/web/2023/https://vlast.kz/a
        Dana Pak, «Fined for a letter», Vlast, 2023 жылғы 2 қараша, орыс тілінде, http://www.vlast.kz/a, оқылған күні last week, көшірмесі: https://web.archive.org/web/2023/https://vlast.kz/a
        "#);
    }
}
