//! What was done to a person by authority: its kind, its length or sum, and whom it was done to.
//!
//! The words stand in [`crate::lexicon::measures`]. Within a sentence a verb (`detained`) is a measure by itself; a noun
//! (`15 days of arrest`) is one beside its length or sum, or beside a verb that imposes it; a refusal needs what was
//! sought, a dismissal the case. What a prosecutor asks for, a claim seeks or a law provides for is none.

mod refusals;
mod sentence;

use self::sentence::{Sentence, nothing};
use super::cues::{Cues, Hit};
use super::whom::People;
use super::{learnt, sentences};
use crate::chronicle::{Certainty, Citation, Code, Found, Measure, MeasureKind, Mention};
use crate::lexicon::measures::{Cue, cues};
use crate::lexicon::{Field, Learned};
use crate::text::Span;
use std::sync::LazyLock;

static CUES: LazyLock<Cues<Cue>> = LazyLock::new(|| Cues::new(cues()));

/// Cues of a sentence that are looked at together; no sentence that a person wrote has as many, and each is compared
/// with each.
const MOST_CUES: usize = 100;

/// Every measure in `text` from the end of the dateline on, in order; `persons` and `citations` are what was read in it.
/// What a monitor confirmed is found wherever its words stand. What she rejected stays rejected in its own entry, by the
/// archive's record, and teaches nothing here: `15 days of arrest` that was somebody else's elsewhere is a measure again.
pub fn read(
    text: &str,
    dateline_end: usize,
    persons: &[Found<Mention>],
    citations: &[Found<Citation>],
    learned: Option<&Learned>,
) -> Vec<Found<Measure>> {
    let mut found = by_words(text, dateline_end, persons, citations);
    for (span, line) in learnt::standing(text, learned, Field::Measure) {
        let new = line.confirmed && !found.iter().any(|m| m.span.overlaps(span));
        if let Some(kind) = kind_of(&line.name).filter(|_| new) {
            let (persons, _) = People::new(text, persons, &[]).under(span, Span::new(0, text.len()), false);
            let value = Measure { persons, ..nothing(kind) };
            found.push(Found { span, value, certainty: Certainty::Sure, reason: "confirmed before" });
        }
    }
    found.sort_by_key(|m| m.span.start);
    found
}

/// The kind whose word (`restriction_of_liberty`) this is.
fn kind_of(word: &str) -> Option<MeasureKind> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// The measures that the table's words tell.
fn by_words(
    text: &str,
    dateline_end: usize,
    persons: &[Found<Mention>],
    citations: &[Found<Citation>],
) -> Vec<Found<Measure>> {
    let story = text.get(dateline_end..).map_or(0, |_| dateline_end);
    let hits: Vec<Hit<Cue>> = CUES.find(text).filter(|h| h.span.start >= story && h.sense != Cue::Nothing).collect();
    if hits.is_empty() {
        return vec![];
    }
    let name_ends: Vec<usize> = persons.iter().map(|p| p.span.end).collect();
    let administrative = citations.iter().any(|c| c.value.code == Code::CAO);
    let mut found: Vec<Found<Measure>> = Vec::new();
    let mut from = 0;
    let sentences = sentences::split(text, story, &name_ends);
    let people = People::new(text, persons, &sentences);
    for &sentence in &sentences {
        let to = from + hits[from..].partition_point(|h| h.span.start < sentence.end);
        for hits in hits[from..to].chunks(MOST_CUES) {
            let reader = Sentence { text, span: sentence, hits, citations, people: &people, administrative };
            for (measure, here) in reader.read() {
                add(&mut found, measure, here);
            }
        }
        from = to;
    }
    found
}

/// Adds a measure unless it is told already: the same again, or without its length what was told with it. `here`: its
/// own sentence names its people.
fn add(found: &mut Vec<Found<Measure>>, new: Found<Measure>, here: bool) {
    let bare = |m: &Measure| m.years + m.months + m.days == 0 && m.amount.is_none();
    let same_people = |a: &Measure, b: &Measure| {
        !here || a.persons.is_empty() || b.persons.is_empty() || a.persons.iter().any(|p| b.persons.contains(p))
    };
    for old in found.iter_mut().rev().take(50).filter(|old| old.value.kind == new.value.kind) {
        if !same_people(&old.value, &new.value) {
            continue;
        }
        if bare(&old.value) && !bare(&new.value) {
            *old = new;
            return;
        }
        let (a, b) = (&old.value, &new.value);
        if bare(b) || (a.years, a.months, a.days, a.amount) == (b.years, b.months, b.days, b.amount) {
            return;
        }
    }
    found.push(new);
}

#[cfg(test)]
mod tests {
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
        let lines = read(text, 0, &persons, &citations::read(text), None).into_iter().map(|m| {
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
        Imprisonment 4y [Kim O.; Pak V.] “four”
        Imprisonment 6y [Kim O.; Pak V.] “six years”
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
}
