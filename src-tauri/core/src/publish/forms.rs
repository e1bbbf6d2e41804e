//! The house style's form of dates, names and articles, put where the reading knows the words and nowhere else.
//!
//! A form is put only where the words are one that is known whole: a range of days, a list of articles, a bare surname stay
//! as written. What stands in quotation marks is somebody's own words and is never touched; a quotation that nothing closes
//! reaches to the end of its paragraph.

use super::style::{ArticleForm, DateForm, HouseStyle, NameForm};
use crate::chronicle::{Citation, Entry, Found, Mention};
use crate::lexicon::months;
use crate::names;
use crate::read::references;
use crate::text::Span;
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// The entry's text in the forms of the house style.
pub(super) fn text<'e>(entry: &'e Entry, style: &HouseStyle) -> Cow<'e, str> {
    let r = &entry.reading;
    let text = entry.text.as_str();
    let mut changes: Vec<(Span, String)> = Vec::new();
    if style.dates != DateForm::AsWritten {
        changes.extend(r.date.iter().filter_map(|d| Some((d.span, date(text, d.span, style.dates)?))));
    }
    if style.names != NameForm::AsWritten {
        changes.extend(r.persons.iter().filter_map(|p| name(text, p, style.names)));
    }
    if style.articles != ArticleForm::AsWritten {
        changes.extend(r.citations.iter().filter_map(|c| article(text, c, style.articles)));
    }
    if changes.is_empty() {
        return Cow::Borrowed(text);
    }
    let quoted = quoted(text);
    changes.retain(|(span, words)| span.of(text) != words && !quoted.iter().any(|q| q.overlaps(*span)));
    changes.sort_by_key(|(span, _)| *span);
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for (span, words) in changes {
        if span.start < at {
            continue; // two readings of the same words: the first has them
        }
        out.push_str(&text[at..span.start]);
        out.push_str(&words);
        at = span.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// What stands in quotation marks, marks included.
fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        let top = open.last().map(|(c, _)| *c);
        let closes = match c {
            '“' => top == Some('„'),
            '"' => top == Some('"'),
            '”' | '»' => top.is_some(),
            _ => false,
        };
        if closes {
            let (_, from) = open.pop().expect("what closes was opened");
            spans.push(Span::new(from, at + c.len_utf8()));
        } else if matches!(c, '“' | '«' | '„' | '"') {
            open.push((c, at));
        } else if c == '\n' {
            spans.extend(open.drain(..).map(|(_, from)| Span::new(from, at)));
        }
    }
    spans.extend(open.into_iter().map(|(_, from)| Span::new(from, text.len())));
    spans
}

/// `March 1` ↔ `1 March`, with its year where one is written. Only English has both orders.
fn date(text: &str, span: Span, form: DateForm) -> Option<String> {
    static MONTH_FIRST: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^([A-Za-z]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? ([0-9]{4}))?$").expect("a pattern of ours")
    });
    static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]+)\.?(?:,? ([0-9]{4}))?$")
            .expect("a pattern of ours")
    });
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let range = |t: &str| {
        let t = t.trim_start();
        let rest = ["-", "–", "—", "and ", "to ", "or ", "/"].iter().find_map(|w| t.strip_prefix(w));
        rest.is_some_and(|r| r.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    };
    // `on the 2nd of March` has an article that `March 2` does not bear
    if range(after) || before.trim_end().ends_with(['-', '–', '—', '/']) || before.ends_with("the ") {
        return None;
    }
    let words = span.of(text);
    let (month, day, year) = if let Some(c) = MONTH_FIRST.captures(words) {
        (c.get(1)?, c.get(2)?, c.get(3))
    } else {
        let c = DAY_FIRST.captures(words)?;
        (c.get(2)?, c.get(1)?, c.get(3))
    };
    months::month(month.as_str())?;
    let (month, day) = (month.as_str(), day.as_str().trim_start_matches('0'));
    Some(match (form, year) {
        (DateForm::AsWritten, _) => return None,
        (DateForm::MonthFirst, None) => format!("{month} {day}"),
        (DateForm::MonthFirst, Some(year)) => format!("{month} {day}, {}", year.as_str()),
        (DateForm::DayFirst, None) => format!("{day} {month}"),
        (DateForm::DayFirst, Some(year)) => format!("{day} {month} {}", year.as_str()),
    })
}

/// `Saule Torekhanova` → `Torekhanova S.` or `S. Torekhanova`. The surname keeps the case its sentence gave it. A period that
/// ended the sentence too stays one period.
fn name(text: &str, found: &Found<Mention>, form: NameForm) -> Option<(Span, String)> {
    let words = found.span.of(text);
    let written = names::written(words);
    if !written.sure || written.given.is_empty() || written.surname.chars().count() < 2 || words.contains('\n') {
        return None;
    }
    let initials: Vec<String> = [&written.given, &written.patronymic]
        .into_iter()
        .filter(|w| !w.is_empty())
        .map(|w| names::initial_of(w))
        .collect();
    let after = &text[found.span.end..];
    let mut out = match form {
        NameForm::AsWritten => return None,
        NameForm::SurnameFirst => format!("{} {}", written.surname, initials.concat()),
        NameForm::InitialFirst => format!("{} {}", initials.join(" "), written.surname),
    };
    if out.ends_with('.') && after.starts_with('.') && !after.starts_with("..") {
        out.pop();
    }
    if words.ends_with('.') && !out.ends_with('.') && ends_sentence(text, found.span.end) {
        out.push('.');
    }
    Some((found.span, out))
}

/// Whether a sentence ends at `at`, behind a period: nothing follows but references, or a capital.
fn ends_sentence(text: &str, at: usize) -> bool {
    let mut at = at;
    while let Some((_, len)) = references::label(&text[at..]) {
        at += len;
    }
    let rest = text[at..].trim_start_matches([' ', '\u{a0}']);
    match rest.chars().next() {
        None | Some('\n' | '\r') => true,
        Some(c) => rest.len() < text.len() - at && c.is_uppercase(),
    }
}

/// An article in another form. Lists, points and what the words do not say whole stay as written.
fn article(text: &str, found: &Found<Citation>, form: ArticleForm) -> Option<(Span, String)> {
    static FORMS: LazyLock<[Regex; 4]> = LazyLock::new(|| {
        [
            r"^(?i:article|art\.?)[ \u{a0}]?(?<article>[0-9]+(?:-[0-9]+)?)(?:(?:,[ \u{a0}]?|[ \u{a0}])\(?(?i:part|p\.)[ \u{a0}]?(?<part>[0-9]+(?:-[0-9]+)?)\)?|[ \u{a0}]?\((?<bare>[0-9]+)\))?",
            r"^(?i:part|p\.)[ \u{a0}]?(?<part>[0-9]+(?:-[0-9]+)?) of (?i:article|art\.?)[ \u{a0}]?(?<article>[0-9]+(?:-[0-9]+)?)",
            r"^(?i:стать[яеию]|статьей|статьёй|ст\.)[ \u{a0}]?(?<article>[0-9]+(?:-[0-9]+)?)(?:,?[ \u{a0}](?i:част[ьи]|частью|ч\.)[ \u{a0}]?(?<part>[0-9]+(?:-[0-9]+)?))?",
            r"^(?i:част[ьи]|частью|ч\.)[ \u{a0}]?(?<part>[0-9]+(?:-[0-9]+)?),? (?i:статьи|ст\.)[ \u{a0}]?(?<article>[0-9]+(?:-[0-9]+)?)",
        ]
        .map(|p| Regex::new(p).expect("a pattern of ours"))
    });
    let words = found.span.of(text);
    let (which, c) = FORMS.iter().enumerate().find_map(|(i, f)| Some((i, f.captures(words)?)))?;
    let article = c.name("article")?.as_str();
    let part = c.name("part").or_else(|| c.name("bare")).map(|p| p.as_str());
    let value = &found.value;
    if value.point.is_some() || value.article != article || value.part.as_deref() != part {
        return None;
    }
    let end = found.span.start + c.get(0)?.end();
    let rest = &text[end..];
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '-' | '(' | '.' | ':');
    let list = [", ", " and ", " и ", "-", "–"]
        .iter()
        .filter_map(|w| rest.strip_prefix(w))
        .any(|r| r.starts_with(|c: char| c.is_ascii_digit()) || r.to_lowercase().starts_with("part"));
    if list || rest.starts_with(goes_on) && !rest.starts_with(". ") && rest != "." && !rest.starts_with(".\n") {
        return None;
    }
    let russian = which >= 2;
    let out = match (form, part, russian) {
        (ArticleForm::Short, Some(part), true) => format!("ч. {part} ст. {article}"),
        (ArticleForm::Short, None, true) => format!("ст. {article}"),
        (ArticleForm::AsWritten, ..) | (_, _, true) => return None, // the case of the words would have to be known
        (ArticleForm::ArticleFirst | ArticleForm::PartFirst, None, false) => format!("Article {article}"),
        (ArticleForm::ArticleFirst, Some(part), false) => format!("Article {article}, Part {part}"),
        (ArticleForm::PartFirst, Some(part), false) => format!("Part {part} of Article {article}"),
        (ArticleForm::Short, Some(part), false) => format!("Art. {article}({part})"),
        (ArticleForm::Short, None, false) => format!("Art. {article}"),
    };
    Some((Span::new(found.span.start, end), out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{self, Context};
    use jiff::civil::date;

    fn set(words: &str, style: &HouseStyle) -> String {
        let period = crate::chronicle::Period { from: date(2024, 3, 1), to: date(2024, 3, 31) };
        let reading = read::entry(words, Context { period: Some(period), ..Context::default() });
        text(&Entry { text: words.to_owned(), reading, ..Entry::default() }, style).into_owned()
    }

    #[test]
    fn dates_of_datelines() {
        let set = |words: &str, dates| set(words, &HouseStyle { dates, ..HouseStyle::default() });
        let written = [
            "March 1, Taraz. On March 3 he was fined.",
            "On 1 March, Taraz. A fine.",
            "1st of March 2024, Taraz. A fine.",
            "On March 1-2, Taraz. A fine.",
            "1 марта, Тараз. Штраф.",
        ];
        insta::assert_snapshot!(written.map(|w| set(w, DateForm::DayFirst)).join("\n"), @r#"
        1 March, Taraz. On March 3 he was fined.
        On 1 March, Taraz. A fine.
        1 March 2024, Taraz. A fine.
        On March 1-2, Taraz. A fine.
        1 марта, Тараз. Штраф.
        "#);
        insta::assert_snapshot!(written.map(|w| set(w, DateForm::MonthFirst)).join("\n"), @r#"
        March 1, Taraz. On March 3 he was fined.
        On March 1, Taraz. A fine.
        March 1, 2024, Taraz. A fine.
        On March 1-2, Taraz. A fine.
        1 марта, Тараз. Штраф.
        "#);
    }

    #[test]
    fn names_of_people() {
        let set = |words: &str, names| set(words, &HouseStyle { names, ..HouseStyle::default() });
        let written = [
            "March 1, Taraz. The activist Saule Torekhanova and M. Ergaliev were fined, said Ergaliev M.",
            "March 1, Taraz. The judge fined activist Marat Ergaliev.[1] He wrote: “I am Marat Ergaliev, a citizen”.",
            "March 1, Taraz. The court heard Ergaliev M. Torekhanova S. was absent. A fine for Ergaliev M. The court left.",
            "1 марта, Тараз. Суд оштрафовал Сауле Тореханову.",
        ];
        insta::assert_snapshot!(written.map(|w| set(w, NameForm::SurnameFirst)).join("\n"), @r#"
        March 1, Taraz. The activist Torekhanova S. and Ergaliev M. were fined, said Ergaliev M.
        March 1, Taraz. The judge fined activist Ergaliev M.[1] He wrote: “I am Marat Ergaliev, a citizen”.
        March 1, Taraz. The court heard Ergaliev M. Torekhanova S. was absent. A fine for Ergaliev M. The court left.
        1 марта, Тараз. Суд оштрафовал Тореханову С.
        "#);
        insta::assert_snapshot!(written.map(|w| set(w, NameForm::InitialFirst)).join("\n"), @r#"
        March 1, Taraz. The activist S. Torekhanova and M. Ergaliev were fined, said M. Ergaliev.
        March 1, Taraz. The judge fined activist M. Ergaliev.[1] He wrote: “I am Marat Ergaliev, a citizen”.
        March 1, Taraz. The court heard M. Ergaliev. S. Torekhanova was absent. A fine for M. Ergaliev. The court left.
        1 марта, Тараз. Суд оштрафовал С. Тореханову.
        "#);
    }

    #[test]
    fn articles_of_law() {
        let set = |words: &str, articles| set(words, &HouseStyle { articles, ..HouseStyle::default() });
        let written = [
            "March 1, Taraz. Tried under Article 405, Part 2 of the Criminal Code and Art. 174 CC.",
            "March 1, Taraz. Tried under part 2 of Article 405 of the CC; Article 274 (4) of the Criminal Code.",
            "March 1, Taraz. Tried under Articles 158, 147 of the Criminal Code, Article 488, Parts 7, Part 11 of the CAO.",
            "March 1, Taraz. The judge read: “under Article 405, Part 2 of the Criminal Code”.",
            "1 марта, Тараз. Осуждён по статье 405, части 2 УК РК.",
        ];
        for form in [ArticleForm::ArticleFirst, ArticleForm::PartFirst, ArticleForm::Short] {
            let all = written.map(|w| set(w, form)).join("\n");
            match form {
                ArticleForm::ArticleFirst => insta::assert_snapshot!(all, @r#"
                March 1, Taraz. Tried under Article 405, Part 2 of the Criminal Code and Article 174 CC.
                March 1, Taraz. Tried under Article 405, Part 2 of the CC; Article 274, Part 4 of the Criminal Code.
                March 1, Taraz. Tried under Articles 158, 147 of the Criminal Code, Article 488, Parts 7, Part 11 of the CAO.
                March 1, Taraz. The judge read: “under Article 405, Part 2 of the Criminal Code”.
                1 марта, Тараз. Осуждён по статье 405, части 2 УК РК.
                "#),
                ArticleForm::PartFirst => insta::assert_snapshot!(all, @r#"
                March 1, Taraz. Tried under Part 2 of Article 405 of the Criminal Code and Article 174 CC.
                March 1, Taraz. Tried under Part 2 of Article 405 of the CC; Part 4 of Article 274 of the Criminal Code.
                March 1, Taraz. Tried under Articles 158, 147 of the Criminal Code, Article 488, Parts 7, Part 11 of the CAO.
                March 1, Taraz. The judge read: “under Article 405, Part 2 of the Criminal Code”.
                1 марта, Тараз. Осуждён по статье 405, части 2 УК РК.
                "#),
                _ => insta::assert_snapshot!(all, @r#"
                March 1, Taraz. Tried under Art. 405(2) of the Criminal Code and Art. 174 CC.
                March 1, Taraz. Tried under Art. 405(2) of the CC; Art. 274(4) of the Criminal Code.
                March 1, Taraz. Tried under Articles 158, 147 of the Criminal Code, Article 488, Parts 7, Part 11 of the CAO.
                March 1, Taraz. The judge read: “under Article 405, Part 2 of the Criminal Code”.
                1 марта, Тараз. Осуждён по ч. 2 ст. 405 УК РК.
                "#),
            }
        }
    }
}
