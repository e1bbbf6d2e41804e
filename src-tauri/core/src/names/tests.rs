use super::*;
use crate::chronicle::{Entry, Person, Reading};
use crate::read;

/// The people of a month, one a line: name, spellings, perhaps.
fn told(texts: &[&str], register: &[Person]) -> String {
    let mut entries: Vec<Entry> = texts
        .iter()
        .map(|text| Entry {
            text: (*text).to_owned(),
            reading: Reading {
                persons: read::persons::read(&read::Words::new(text), 0, &[], read::Context::default()),
                ..Reading::default()
            },
            ..Entry::default()
        })
        .collect();
    let line = |p: &Person| {
        let perhaps = if p.perhaps.is_empty() { String::new() } else { format!(" ~ {}", p.perhaps.join(", ")) };
        format!("{}: {}{perhaps}{}", p.name, p.spellings.join(", "), if p.protected { " (protected)" } else { "" })
    };
    people(&mut entries, register, &mut Nominatives::default()).iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn one_person_in_many_spellings() {
    insta::assert_snapshot!(
        told(&["The activist Zhanseitov M. was held.", "M. Zhanseitov said so. Zhanseitov’s wife left.", "lawyer of Marat Zhanseyitov", "Жансеитова М. отпустили. Жансеитов М. дома."], &[]),
        @"Zhanseitov M.: Zhanseitov M., M. Zhanseitov, Zhanseitov, Marat Zhanseyitov, Жансеитова М., Жансеитов М."
    );
}

#[test]
fn two_of_one_surname_stay_two_and_a_bare_surname_between_them_stays_bare() {
    insta::assert_snapshot!(
        told(&["Serkebaev A. and Serkebaev N. were fined.", "Serkebaev N. paid; Serkebaev did it at once.", "Serkebaev was seen."], &[]),
        @r"
    Serkebaev A.: Serkebaev A.
    Serkebaev N.: Serkebaev N., Serkebaev
    Serkebaev: Serkebaev
    "
    );
}

#[test]
fn what_is_perhaps_one_person_is_offered_and_not_joined() {
    insta::assert_snapshot!(
        told(&["Zarechkin M. sued.", "Zarechkina M. won.", "Torgymbaev K. and Torgynbaev K. came."], &[]),
        @r"
    Zarechkin M.: Zarechkin M. ~ Zarechkina M.
    Zarechkina M.: Zarechkina M. ~ Zarechkin M.
    Torgymbaev K.: Torgymbaev K. ~ Torgynbaev K.
    Torgynbaev K.: Torgynbaev K. ~ Torgymbaev K.
    "
    );
}

#[test]
fn the_register_names_and_protects() {
    let known = Person { name: "Dosmakov S.".into(), protected: true, ..Person::default() };
    insta::assert_snapshot!(
        told(&["the blogger Досмаков С. and the judge Dosmakova L."], &[known]),
        @r"
    Dosmakov S.: Досмаков С. (protected)
    Dosmakova L.: Dosmakova L.
    "
    );
}

#[test]
fn the_register_joins_what_no_spelling_tells() {
    let known =
        Person { name: "Karimova A.".into(), spellings: vec!["Leto B.".into()], protected: true, ..Person::default() };
    insta::assert_snapshot!(
        told(&["the poet Leto B. read.", "Karimova A. was heard; Leto C. was not."], &[known]),
        @r"
    Karimova A.: Leto B., Karimova A. (protected)
    Leto C.: Leto C.
    "
    );
}

#[test]
fn a_second_name_leads_to_its_bearer() {
    insta::assert_snapshot!(
        told(&["the poet Akzhanov T. (Timur Ledov) fled.", "Ledov T. wrote from abroad."], &[]),
        @"Akzhanov T.: Akzhanov T., Timur Ledov, Ledov T."
    );
}

#[test]
fn the_order_that_the_month_uses() {
    insta::assert_snapshot!(
        told(&["activist Dombel Arvek, Article 488, was fined.", "Dombel A. paid."], &[]),
        @"Dombel A.: Dombel Arvek, Dombel A."
    );
}

#[test]
fn one_person_or_two() {
    for (a, b) in [
        ("Torekhan S.", "Saule Torekhan"),
        ("S. Torekhan", "Төрехан С."),
        ("Ерғалиеву М.", "Yergaliev M."),
        ("Torekhan", "Torekhan S."),
        ("Ergaliev Marat", "Marat Yergaliyev"),
    ] {
        assert!(same_person(a, b), "{a} / {b}");
    }
    for (a, b) in
        [("Torekhan S.", "Torekhan M."), ("Torekhanov S.", "Torekhanova S."), ("Marat Ergaliev", "Murat Ergaliev")]
    {
        assert!(!same_person(a, b), "{a} / {b}");
    }
}

#[test]
fn a_woman_named_in_full_tells_the_nominative_of_her_surname() {
    insta::assert_snapshot!(
        told(&["На площадь вышли Жанар Досова и Пак В. Досову Ж. увезли, Александра Сериева отпустили."], &[]),
        @r"
    Досова Ж.: Жанар Досова, Досову Ж.
    Пак В.: Пак В.
    Сериева А.: Александра Сериева
    "
    );
}
