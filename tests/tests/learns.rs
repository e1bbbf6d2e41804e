//! Correcting one month makes the next one read better: what a monitor confirmed and rejected in the first is all that
//! the reader is given besides the second.
//!
//! The story: a monitor writes about a valley where people are known by one word, where an organisation is called after a
//! woman, and where floods are an event of their own.

use kronika_core::chronicle::Chronicle;
use kronika_core::lexicon::{Field, Learned, Learnt};
use kronika_core::{draft, read};
use kronika_tests::gold::GoldEntry;
use kronika_tests::score::{Score, score};

const APRIL: &str = "\
April 2, 2024, Tasbulak, the fisherman Qoblandy spoke at the meeting of the village about the dam[1].

April 9, 2024, Aktau, the centre Marta Kovacs published a leaflet on the rights of patients[2].

April 16, 2024, Tasbulak, the spring flood cut the village off; Qoblandy called the governor, nobody answered[3].
";

const MAY: &str = "\
May 3, 2024, Tasbulak, QOBLANDY was fined 20 thousand tenge. Qoblandy says that he will not pay[1].

May 14, 2024, Aktau, the centre Marta Kovacs was searched; its lawyer Sapar D. was not let in[2].

May 21, 2024, Tasbulak, after the second flood a flood of letters reached the akimat. Its head Sapar D. answered none[3].
";

/// What a careful monitor reads in May.
fn may() -> Vec<GoldEntry> {
    let lines = [
        r#"{"n": 1, "date": "2024-05-03", "places": [{"text": "Tasbulak", "name": "Tasbulak"}], "footnotes": [1],
            "persons": [{"text": "QOBLANDY", "name": "Qoblandy"}, {"text": "Qoblandy", "name": "Qoblandy"}],
            "measures": [{"kind": "fine", "amount": 20000}], "tags": ["fine"]}"#,
        r#"{"n": 2, "date": "2024-05-14", "places": [{"text": "Aktau", "name": "Aktau"}], "footnotes": [2],
            "persons": [{"text": "Sapar D.", "name": "Sapar D."}], "tags": ["pressure"]}"#,
        r#"{"n": 3, "date": "2024-05-21", "places": [{"text": "Tasbulak", "name": "Tasbulak"}], "footnotes": [3],
            "persons": [{"text": "Sapar D.", "name": "Sapar D."}], "tags": ["flood"]}"#,
    ];
    lines.iter().map(|line| serde_json::from_str(line).expect("gold is JSON")).collect()
}

fn read_month(text: &str, learned: Option<&Learned>) -> Chronicle {
    read::chronicle(text, &draft::take_apart(text, None), learned)
}

fn learnt(field: Field, phrase: &str, confirmed: bool, name: &str) -> Learnt {
    Learnt { field, phrase: phrase.to_owned(), confirmed, name: name.to_owned() }
}

/// What she decided in April, as the archive keeps it.
fn decisions() -> Vec<Learnt> {
    vec![
        learnt(Field::Person, "Qoblandy", true, "Qoblandy"),
        learnt(Field::Person, "Marta Kovacs", false, ""),
        learnt(Field::Place, "Tasbulak", true, "Tasbulak"),
        learnt(Field::Tag, "flood", true, "flood"),
    ]
}

#[test]
fn the_second_month_is_read_better_after_the_first_was_corrected() {
    let before = score(&may(), &read_month(MAY, None));
    let after = score(&may(), &read_month(MAY, Some(&Learned::new(decisions()))));
    let wrong = |s: &Score, field: &str| s.of(field).extra + s.of(field).missed;
    for field in ["person mentions", "persons named", "tags"] {
        assert!(wrong(&after, field) < wrong(&before, field), "{field}\nbefore\n{before}\nafter\n{after}");
        assert_eq!(wrong(&after, field), 0, "{field}: {:#?}", after.errors);
    }
    let all = |s: &Score| s.fields.iter().map(|t| t.extra + t.missed).sum::<usize>();
    assert!(
        all(&before) >= 5 && all(&after) == 0,
        "{} wrong before, {} after: {:#?}",
        all(&before),
        all(&after),
        after.errors
    );
}

#[test]
fn april_itself_follows_the_decisions() {
    let april = read_month(APRIL, Some(&Learned::new(decisions())));
    let said: Vec<String> = april
        .entries
        .iter()
        .map(|e| {
            let people: Vec<&str> = e.reading.persons.iter().map(|p| p.span.of(&e.text)).collect();
            let tags: Vec<&str> = e.reading.tags.iter().map(|t| t.tag.as_str()).collect();
            format!("{people:?} {tags:?}")
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"), @r#"
    ["Qoblandy"] ["statement"]
    [] []
    ["Qoblandy"] ["flood"]
    "#);
}

#[test]
fn what_was_learnt_is_a_list_and_pruning_it_undoes_it() {
    let mut lines = decisions();
    let taught = read_month(MAY, Some(&Learned::new(lines.clone())));
    lines.clear();
    let mut pruned = read_month(MAY, Some(&Learned::new(lines)));
    assert_ne!(taught, pruned, "the lexicon was listened to");
    pruned.id = String::new();
    assert_eq!(pruned, read_month(MAY, None), "and nothing is remembered elsewhere");
}

#[test]
fn a_later_decision_outranks_an_earlier_one() {
    let mut lines = decisions();
    lines.push(learnt(Field::Tag, "Flood", false, ""));
    lines.push(learnt(Field::Person, "Qoblandy", false, ""));
    let may = read_month(MAY, Some(&Learned::new(lines)));
    assert!(may.entries.iter().all(|e| e.reading.tags.iter().all(|t| t.tag != "flood")));
    assert!(may.entries[0].reading.persons.is_empty());
}

#[test]
fn a_word_for_a_measure_is_learnt_and_a_rejected_measure_does_not_silence_its_words_elsewhere() {
    let learned = Learned::new([
        learnt(Field::Measure, "put under guard", true, "custody"),
        learnt(Field::Measure, "15 days of arrest", false, ""),
    ]);
    let text = "May 7, 2024, Aktau, Sapar D. was put under guard. Kim O. was given 15 days of arrest[1].\n";
    let kinds = |learned| {
        let measures = &read_month(text, learned).entries[0].reading.measures;
        measures.iter().map(|m| format!("{:?} {}", m.value.kind, m.value.persons.join("; "))).collect::<Vec<_>>()
    };
    assert_eq!(kinds(None), ["Arrest Kim O."]);
    assert_eq!(kinds(Some(&learned)), ["Custody Sapar D.", "Arrest Kim O."]);
}
