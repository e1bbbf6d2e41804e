use super::*;
use proptest::prelude::*;

/// One line a part: its kind, and its words cut short.
fn say(text: &str) -> String {
    let draft = take_apart(text, None);
    assert_tiles(text, &draft);
    let mut said: Vec<String> = draft
        .parts
        .iter()
        .filter(|p| p.kind != PartKind::Space)
        .map(|p| format!("{:?}: {}", p.kind, p.span.of(text).chars().take(40).collect::<String>().replace('\n', "⏎")))
        .collect();
    said.push(draft.period.map_or("no period".into(), |p| format!("{}..{}", p.from, p.to)));
    said.extend(draft.doubts.iter().map(|d| format!("doubt: {}", d.reason)));
    said.join("\n")
}

fn assert_tiles(text: &str, draft: &Draft) {
    let mut at = 0;
    for part in &draft.parts {
        assert_eq!(part.span.start, at, "parts leave no gap");
        assert!(text.is_char_boundary(part.span.end));
        at = part.span.end;
    }
    assert_eq!(at, text.len(), "parts reach the end");
}

#[test]
fn a_pasted_page() {
    let page = "Перейти к содержанию\n\n\nMONITORNG OF POLITICAL PERSECUTION FROM May 1 to May 31, 2023\n\n\
        May 1, Taraz, Sabyrov D. was fined[1].\n\nMay 2, Oral, a rally.\n\nIt went on for two hours[2].\nMay 3, Semey, nothing new[3]\n\n\
        A monitor forgot the date of this entry, which she heard of from a neighbour in Oral[4].\n\n\
        [1] https://tanba.example/1\n\n\n[3] https://tanba.example/3\nhttps://tanba.example/3b\n[4] Tanba, https://tanba.example/4\n\nShare this:\n";
    insta::assert_snapshot!(say(page), @r"
    Frame: Перейти к содержанию
    Title: MONITORNG OF POLITICAL PERSECUTION FROM 
    Entry: May 1, Taraz, Sabyrov D. was fined[1].
    Entry: May 2, Oral, a rally.⏎⏎It went on for tw
    Entry: May 3, Semey, nothing new[3]
    Entry: A monitor forgot the date of this entry,
    Footnote: [1] https://tanba.example/1
    Footnote: [3] https://tanba.example/3⏎https://tanb
    Footnote: [4] Tanba, https://tanba.example/4
    Frame: Share this:
    2023-05-01..2023-05-31
    doubt: entry without a date
    ");
}

#[test]
fn a_list_that_is_numbered_without_brackets() {
    let page = "May 1, Taraz, Sabyrov D. was fined[1].\n\nMay 2, Oral, a rally[2].\n\n1. https://tanba.example/1\n2) https://tanba.example/2\n\
        https://tanba.example/2b\n\nShare this:\n";
    insta::assert_snapshot!(say(page), @r"
    Entry: May 1, Taraz, Sabyrov D. was fined[1].
    Entry: May 2, Oral, a rally[2].
    Footnote: 1. https://tanba.example/1
    Footnote: 2) https://tanba.example/2⏎https://tanba
    Frame: Share this:
    no period
    doubt: no year found
    ");
}

#[test]
fn hard_wrapped_russian_with_the_list_first() {
    let page = "[1] https://tanba.example/2022/10/03\r\n\r\nС 3 октября, Шымкент, активистка Ерланова Г. сообщила, что ее\r\n\
        9 октября, по словам полиции, ждут на допрос[1].\r\n12 октября, Тараз, суд отложен.";
    insta::assert_snapshot!(say(page), @r"
    Footnote: [1] https://tanba.example/2022/10/03
    Entry: С 3 октября, Шымкент, активистка Ерланов
    Entry: 12 октября, Тараз, суд отложен.
    2022-10-01..2022-10-31
    ");
}

#[test]
fn little_and_odd() {
    insta::assert_snapshot!(say(""), @r"
    no period
    doubt: no entry found
    ");
    insta::assert_snapshot!(say("Taraz"), @r"
    Entry: Taraz
    no period
    doubt: no year found
    doubt: entry without a date
    ");
    // every odd sign is doubted and kept
    let odd = say("May 5, Oral, a\u{202e}b\0[999999999999].\n[7] x");
    insta::assert_snapshot!(odd.split_once('\n').expect("it has more lines than one").1, @r"
    Footnote: [7] x
    no period
    doubt: no year found
    doubt: text holds characters that cannot be shown
    doubt: text holds marks that turn the direction of writing
    ");
}

#[test]
fn periods_of_titles() {
    let of = |t| period::of_title(t).map_or("none".into(), |p| format!("{}..{}", p.from, p.to));
    insta::assert_snapshot!([
        "MONITORING OF POLITICAL PERSECUTION FROM December 26 to January 31, 2024",
        "Мониторинг политических преследований с 1 по 31 мая 2023 года",
        "POLITICAL PERSECUTION MONITORING, JUNE 2022",
        "Саяси қуғын-сүргін мониторингі, 2023 жылғы мамыр",
        "Monitoring of April 31, 2023",
        "MONITORING OF PERSECUTION, MAY 1-31, 2023",
        "Monitoring from 1 to 31 May 2023",
        "Monitoring from May 1 to 15, 2023",
        "Monitoring, 5 to 2 May 2023",
    ].map(of).join("\n"), @r"
    2023-12-26..2024-01-31
    2023-05-01..2023-05-31
    2022-06-01..2022-06-30
    2023-05-01..2023-05-31
    2023-04-01..2023-04-30
    2023-05-01..2023-05-31
    2023-05-01..2023-05-31
    2023-05-01..2023-05-15
    none
    ");
}

proptest! {
    #[test]
    fn anything_tiles(text in "(?s)([\\[\\]0-9\r\n ]|May 3, |10 мая|https://|MONITORING 2023|.){0,60}") {
        assert_tiles(&text, &take_apart(&text, None));
    }
}
