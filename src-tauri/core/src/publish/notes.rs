//! How the house style sets references and notes: where a reference stands to the full stop, what a note says.

use super::set::{Note, Paragraph, Run, source_wanted};
use super::style::{HouseStyle, Language, NoteForm, ReferencePlace};
use crate::sources;

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
pub(super) fn form(note: &mut Note, style: &HouseStyle) {
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
    note.text = note.urls.iter().map(|url| source(url, style)).collect::<Vec<_>>().join("; ");
}

/// `Vlast, November 2, 2023, https://…`, as far as the address tells it.
fn source(url: &str, style: &HouseStyle) -> String {
    if style.note != NoteForm::Publisher {
        return url.to_owned();
    }
    let day = sources::dated(url).map(|d| super::set::long_date(d, style.language));
    sources::publisher(url).into_iter().chain(day).chain([url.to_owned()]).collect::<Vec<_>>().join(", ")
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
            form(&mut note, &style);
            note.text
        };
        assert_eq!(
            said("https://vlast.kz/2023/11/02/a?fbclid=x"),
            "Vlast, November 2, 2023, https://vlast.kz/2023/11/02/a"
        );
        assert_eq!(said("the court's letter, https://t.example/a"), "the court's letter, https://t.example/a");
        assert_eq!(said("source wanted"), "");
    }
}
