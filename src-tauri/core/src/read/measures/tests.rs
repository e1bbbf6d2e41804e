use super::*;
use crate::read::citations;

/// The measures of `text`, one a line: kind, length, sum, people, the words. `names` are the people it names.
fn told(text: &str, names: &[&str]) -> String {
    let mut persons: Vec<Found<Mention>> = names
        .iter()
        .map(|name| {
            let start = text.find(name).expect("the test names who is in its text");
            let value = Mention {
                name: (*name).to_owned(),
                surname: String::new(),
                given: String::new(),
                patronymic: String::new(),
                role: None,
                second_name: false,
            };
            let span = Span::new(start, start + name.len());
            Found { span, value, certainty: Certainty::Sure, reason: "" }
        })
        .collect();
    persons.sort_by_key(|p| p.span);
    let words = Words::new(text);
    let lines = read(&words, 0, &persons, &citations::read(&words), None).into_iter().map(|m| {
        let Measure { kind, years, months, days, amount, currency, persons } = &m.value;
        let length = [(years, 'y'), (months, 'm'), (days, 'd')];
        let length = length.iter().filter(|l| *l.0 > 0).map(|(n, unit)| format!(" {n}{unit}"));
        let length = length.collect::<Vec<_>>().concat();
        let sum = amount.zip(*currency).map(|(a, c)| format!(" {a} {c:?}")).unwrap_or_default();
        format!("{kind:?}{length}{sum} [{}] “{}”", persons.join("; "), m.span.of(text))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn lengths_belong_to_the_nearest_measure_and_people_to_their_list() {
    insta::assert_snapshot!(told(
        "Sapar D., Ospan K. and Kim O., Article 488, Part 6 of the Code of Administrative Offences of the RK, 15 days \
         of arrest each for a rally. Beket L. was sentenced to 1.6 years of restriction of liberty, as well as \
         prohibited from engaging in politics for 5 years.",
        &["Sapar D.", "Ospan K.", "Kim O.", "Beket L."],
    ), @r"
    Arrest 15d [Sapar D.; Ospan K.; Kim O.] “15 days of arrest”
    RestrictionOfLiberty 1y 6m [Beket L.] “1.6 years of restriction of liberty”
    Ban 5y [Beket L.] “prohibited from engaging in politics for 5 years”
    ");
}

#[test]
fn figures_that_share_their_unit_and_sums_told_twice() {
    insta::assert_snapshot!(told(
        "Four men received arrest: 20, 12 and 7 days. Beket L. was fined 40 MCI – 147,680 tenge under Article 488, part 6 \
         and 11 days later left.",
        &["Beket L."],
    ), @r"
    Arrest 7d [] “arrest: 20, 12 and 7 days”
    Arrest 20d [] “20”
    Arrest 12d [] “12”
    Fine 147680 Kzt [Beket L.] “fined 40 MCI”
    ");
}

#[test]
fn a_figure_that_begins_before_the_story() {
    let text = "May 21,12, 10 and 10 days of arrest respectively, Beket L.";
    let words = Words::new(text);
    let found = read(&words, 6, &[], &citations::read(&words), None);
    assert!(found.iter().all(|m| m.span.start >= 6) && !found.is_empty(), "{found:?}");
}

#[test]
fn probation_and_custody_in_other_words() {
    insta::assert_snapshot!(told(
        "Beket L. got 4 years in prison with a probationary period of 2 years. The court left Ospan K. in custody until May. \
         Kim O. was released from administrative responsibility. Sapar D. was put in the special reception center for 8 \
         days. The term of Nauryz A. was toughened from restriction of liberty to 2 years of imprisonment.",
        &["Beket L.", "Ospan K.", "Kim O.", "Sapar D.", "Nauryz A."],
    ), @r"
    SuspendedSentence 4y [Beket L.] “4 years in prison”
    Custody [Ospan K.] “in custody until”
    Dismissal [Kim O.] “released from administrative responsibility”
    Arrest 8d [Sapar D.] “put in the special reception center for 8 days”
    Imprisonment 2y [Nauryz A.] “2 years of imprisonment”
    ");
    insta::assert_snapshot!(told(
        "Beket L. was told to come to the police. Kim O. and others were surrounded by riot police. An ambulance took \
         him to hospital. “Let them put me in prison”, said Kim O. Officers are tried for torturing citizens detained in May.",
        &["Kim O.", "Beket L."],
    ), @r"
    Summons [Beket L.] “told to come to the police”
    Detention [Kim O.] “were surrounded by riot police”
    ");
}

#[test]
fn refusals_claims_and_the_police_in_other_words() {
    insta::assert_snapshot!(told(
        "Beket L. won the lawsuit about damages of 300 thousand tenge. Legal costs of 10 MCI were collected – 36,920 tg. The court found him \
         guilty: 2 years of restriction of liberty, and deprived him of the right to teach. Ospan K. got a refusal. Kim O. \
         and Pak V. were detained, three got 9 days of arrest, the others 4 days.",
        &["Beket L.", "Ospan K.", "Kim O.", "Pak V."],
    ), @r"
    Compensation 300000 Kzt [Beket L.] “damages of 300 thousand tenge”
    Compensation 36920 Kzt [Beket L.] “Legal costs of 10 MCI”
    RestrictionOfLiberty 2y [Beket L.] “2 years of restriction of liberty”
    Ban [Beket L.] “deprived him of the right”
    Refusal [Ospan K.] “got a refusal”
    Detention [Kim O.; Pak V.] “detained”
    Arrest 9d [Kim O.; Pak V.] “9 days of arrest”
    Arrest 4d [] “4 days”
    ");
}

#[test]
fn arrest_that_follows_arrest_at_home_and_a_clinic() {
    insta::assert_snapshot!(told(
        "The judge changed the measure against Beket L. from house arrest to detention. Ospan K. received early release. \
         Kim O. was taken to a psychiatric ward. Pak V. was refused access to the case file. The wife of the arrested \
         engineer left.",
        &["Beket L.", "Ospan K.", "Kim O.", "Pak V."],
    ), @r"
    Custody [Beket L.] “house arrest to detention”
    Release [Ospan K.] “received early release”
    CompulsoryTreatment [Kim O.] “psychiatric ward”
    Refusal [Pak V.] “refused”
    ");
}

#[test]
fn bans_told_by_to_and_terms_that_are_only_cut() {
    insta::assert_snapshot!(told(
        "Beket L. got 2 years of restriction of liberty and is prohibited to take part in rallies for 3 years. The licence \
         of the lawyer Ospan K. was suspended for 4 months. The term of Kim O. was cut by 5 months. Pak V. was put in the \
         pre-trial detention center for 2 months. The court rejected the motions of Nauryz A. and limited itself to a warning.",
        &["Beket L.", "Ospan K.", "Kim O.", "Pak V.", "Nauryz A."],
    ), @r"
    RestrictionOfLiberty 2y [Beket L.] “2 years of restriction of liberty”
    Ban 3y [Beket L.] “prohibited to take part in rallies for 3 years”
    Ban 4m [Ospan K.] “suspended for 4 months”
    Custody 2m [Pak V.] “put in the pre-trial detention center for 2 months”
    Refusal [Nauryz A.] “rejected”
    Warning [Nauryz A.] “warning”
    ");
}

#[test]
fn a_ban_for_life_takes_no_term() {
    insta::assert_snapshot!(told(
        "Бекет Л. осуждён на 8 лет за хищение с пожизненным запретом занимать должности. Ospan K. got 6 years with a lifetime \
         ban on public office.",
        &["Бекет Л.", "Ospan K."],
    ), @r"
    Imprisonment 8y [Бекет Л.] “8 лет”
    Ban [Бекет Л.] “пожизненным запретом”
    Imprisonment 6y [Ospan K.] “6 years”
    Ban [Ospan K.] “lifetime ban”
    ");
}

#[test]
fn let_go_and_never_given() {
    assert_eq!(
        told("The police questioned Beket L. and let him go.", &["Beket L."]),
        "Release [Beket L.] “and let him go”"
    );
    assert_eq!(told("Beket L. hasn’t been given a visit for 2 months.", &["Beket L."]), "");
}

#[test]
fn an_activity_that_is_suspended_is_no_sentence() {
    assert_eq!(told("The work of the union was suspended for 3 months.", &[]), "");
    assert_eq!(
        told("The sentences were softened: 3 years suspended for Beket L.", &["Beket L."]),
        "SuspendedSentence 3y [Beket L.] “3 years suspended”"
    );
    assert_eq!(
        told("Beket L. got 3 years in prison, suspended.", &["Beket L."]),
        "SuspendedSentence 3y [Beket L.] “3 years in prison”"
    );
}

#[test]
fn a_ban_for_the_same_term() {
    insta::assert_snapshot!(told(
        "Beket L. was sentenced to 3 years and 6 months of restriction of liberty with a ban on public activities for \
         the same term.",
        &["Beket L."],
    ), @r"
    RestrictionOfLiberty 3y 6m [Beket L.] “3 years and 6 months of restriction of liberty”
    Ban 3y 6m [Beket L.] “ban on public activities for the same term”
    ");
    insta::assert_snapshot!(told(
        "Бекету Л. назначено 4 года лишения свободы с запретом заниматься общественной деятельностью на тот же срок.",
        &["Бекету Л."],
    ), @r"
    Imprisonment 4y [Бекету Л.] “4 года лишения свободы”
    Ban 4y [Бекету Л.] “с запретом”
    ");
}

#[test]
fn days_of_detention_by_a_court_are_arrest_and_months_custody() {
    insta::assert_snapshot!(told(
        "Sapar D., Article 488 of the Code of Administrative Offences, 8 days of detention. Police detained Kim O. \
         for three hours. Earlier the court had detained Beket L. for 40 days.",
        &["Sapar D.", "Kim O.", "Beket L."],
    ), @r"
    Arrest 8d [Sapar D.] “8 days of detention”
    Detention [Kim O.] “detained”
    Custody 40d [Beket L.] “detained”
    ");
    insta::assert_snapshot!(told("The court put Kim O. under extradition arrest for 12 months.", &["Kim O."]),
        @"Custody 12m [Kim O.] “extradition arrest for 12 months”");
}

#[test]
fn sums_as_written_first_and_dollars_aside() {
    insta::assert_snapshot!(told(
        "The court fined activist Sapar D., who writes about prices, 276 thousand tenge ($590). It also ordered to \
         recover more than 17 thousand tenge.",
        &["Sapar D."],
    ), @r"
    Fine 276000 Kzt [Sapar D.] “fined”
    Compensation 17000 Kzt [Sapar D.] “recover more than 17 thousand tenge”
    ");
}

#[test]
fn what_is_only_wanted_is_no_measure() {
    for text in [
        "The prosecutor asked the court to find him guilty and sentence him to 10 years of imprisonment.",
        "The claim seeks the recovery of material damage in the amount of 147,358,220 tenge.",
        "They demand that the miners be released. He faces up to 7 years in prison.",
        "Nobody was detained. The witness refused to testify.",
        "Прокурор попросил суд приговорить его к 8 годам лишения свободы.",
        "Прокурор 5 жыл сұраған еді.",
    ] {
        assert_eq!(told(text, &[]), "", "{text}");
    }
}

#[test]
fn refusals_and_dismissals_need_their_object() {
    insta::assert_snapshot!(told(
        "The court dismissed the suit of Sapar D. The case against Kim O. was dismissed. The director dismissed \
         Beket L. from work. The authorities denied refugee status to Ospan K.",
        &["Sapar D.", "Kim O.", "Beket L.", "Ospan K."],
    ), @r"
    Refusal [Sapar D.] “dismissed”
    Dismissal [Kim O.] “dismissed”
    Refusal [Ospan K.] “denied”
    ");
}

#[test]
fn other_words_for_the_same() {
    insta::assert_snapshot!(told(
        "Sapar D. was placed in a temporary holding facility for 48 hours. Kim O. left the detention centre after 10 \
         days of administrative arrest. Ospan K., 4 yrs 6 mos of imprisonment: the term was reduced to 3 years. An \
         administrative protocol was drawn up against Beket L. Police opened a criminal case over the arson.",
        &["Sapar D.", "Kim O.", "Ospan K.", "Beket L."],
    ), @r"
    Detention [Sapar D.] “placed in a temporary holding facility for 48 hours”
    Release [Kim O.] “left the detention”
    Arrest 10d [Kim O.] “10 days of administrative arrest”
    Imprisonment 4y 6m [Ospan K.] “4 yrs 6 mos of imprisonment”
    Imprisonment 3y [Ospan K.] “3 years”
    Charge [Beket L.] “administrative protocol was drawn up”
    ");
    insta::assert_snapshot!(told(
        "Sapar D. got 20 days in jail. Kim O. and Pak V. received four and six years respectively. Beket L. \
         was barred from travelling for 2 years, and the factory must pay her 1.2 million tenge. Ospan K. left the court a free man. Two days later he was given \
         an award.",
        &["Sapar D.", "Kim O.", "Pak V.", "Ospan K.", "Beket L."],
    ), @r"
    Arrest 20d [Sapar D.] “20 days in jail”
    Imprisonment 4y [Kim O.] “four”
    Imprisonment 6y [Pak V.] “six years”
    Ban 2y [Beket L.] “barred from travelling for 2 years”
    Compensation 1200000 Kzt [Beket L.] “must pay her 1.2 million tenge”
    Release [Ospan K.] “a free man”
    ");
    insta::assert_snapshot!(told(
        "The term of restriction of freedom of Sapar D. was reduced from 3 years to 1.5 years. Kim O.: his arrest in \
         the pre-trial detention facility was extended. Pak V. is under administrative arrest.",
        &["Sapar D.", "Kim O.", "Pak V."],
    ), @r"
    RestrictionOfLiberty 1y 6m [Sapar D.] “1.5 years”
    Custody [Kim O.] “arrest”
    Arrest [Pak V.] “under administrative arrest”
    ");
    insta::assert_snapshot!(told(
        "Сапар Д. отпущена с предупреждением. Ким О. присуждено 2 миллиона тенге компенсации. Осуждённые в колонии \
         объявили голодовку. Оспан К. 5 жыл саяси қызметпен айналысуға тыйым салынды.",
        &["Сапар Д.", "Ким О.", "Оспан К."],
    ), @r"
    Warning [Сапар Д.] “отпущена с предупреждением”
    Compensation 2000000 Kzt [Ким О.] “2 миллиона тенге компенсации”
    Ban 5y [Оспан К.] “тыйым салынды”
    ");
}

#[test]
fn russian_and_kazakh() {
    insta::assert_snapshot!(told(
        "Суд арестовал Сапар Д. на 15 суток. Кисметову Д. назначено 3 года 2 месяца и 20 суток лишения свободы. \
         Ким О. оштрафована на 20 МРП.",
        &["Сапар Д.", "Кисметову Д.", "Ким О."],
    ), @r"
    Arrest 15d [Сапар Д.] “арестовал”
    Imprisonment 3y 2m 20d [Кисметову Д.] “3 года 2 месяца и 20 суток лишения свободы”
    Fine 20 Mci [Ким О.] “оштрафована на 20 МРП”
    ");
    insta::assert_snapshot!(told(
        "Сот Сапар Д. мен Ким О. ісі бойынша үкім шығарды: 3 жыл 6 айға бас бостандығынан айыру. Оспан К. 15 тәулікке \
         қамауға алынды.",
        &["Сапар Д.", "Ким О.", "Оспан К."],
    ), @r"
    Imprisonment 3y 6m [Сапар Д.; Ким О.] “3 жыл 6 айға бас бостандығынан айыру”
    Arrest 15d [Оспан К.] “15 тәулікке қамауға алынды”
    ");
}

#[test]
fn the_same_measure_for_another_and_what_was_given_up_for_it() {
    insta::assert_snapshot!(told(
        "The court put Sapar D. under arrest for 20 days and Kim O. for 10 days. The court fined Pak V. 50 thousand tenge \
         and Ospan K. 70 thousand tenge. The court replaced the rest of the prison sentence of Beket L. (2 years) with \
         restriction of liberty. Instead of 4 years in prison, Dos E. was sentenced to 1 year of restriction of liberty.",
        &["Sapar D.", "Kim O.", "Pak V.", "Ospan K.", "Beket L.", "Dos E."],
    ), @r"
    Arrest 20d [Sapar D.] “arrest for 20 days”
    Arrest 10d [Kim O.] “10 days”
    Fine 50000 Kzt [Pak V.] “fined”
    Fine 70000 Kzt [Ospan K.] “70 thousand tenge”
    RestrictionOfLiberty 2y [Beket L.] “2 years) with restriction of liberty”
    RestrictionOfLiberty 1y [Dos E.] “1 year of restriction of liberty”
    ");
    insta::assert_snapshot!(told(
        "Суд смягчил приговор Сапару Д.: вместо четырёх лет колонии — два года ограничения свободы.",
        &["Сапару Д."],
    ), @"RestrictionOfLiberty 2y [Сапару Д.] “два года ограничения свободы”");
}

#[test]
fn verbs_that_need_what_stands_behind_them() {
    insta::assert_snapshot!(told(
        "Sapar D., who is held in the pre-trial detention centre, fell ill. Kim O. keeps a shop and was held in high esteem. \
         The investigator called in Pak V. for questioning. Ospan K. called the market a museum. A police officer warned \
         him that there would be a protocol. The doctor warned him. Beket L. was cleared, after a year, of all charges. \
         Dos E. did not get parole. He did not get the letter.",
        &["Sapar D.", "Kim O.", "Pak V.", "Ospan K.", "Beket L.", "Dos E."],
    ), @r"
    Custody [Sapar D.] “held in”
    Summons [Pak V.] “called in”
    Warning [Ospan K.] “warned him”
    Acquittal [Beket L.] “of all charges”
    Refusal [Dos E.] “did not get”
    ");
    insta::assert_snapshot!(told(
        "Сапар Д. содержится в СИЗО. Ким О. получила 10 суток. Пак В. получил письмо двух лет давности. Полицейские \
         предупредили Оспана К. об ответственности, составив на него протокол.",
        &["Сапар Д.", "Ким О.", "Пак В.", "Оспана К."],
    ), @r"
    Custody [Сапар Д.] “содержится в”
    Arrest 10d [Ким О.] “10 суток”
    Warning [Оспана К.] “предупредили”
    Charge [Оспана К.] “составив на”
    ");
}
