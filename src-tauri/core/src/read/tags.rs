//! What an entry is about: as few tags as tell the event.
//!
//! Words and measures each suggest tags; then what outranks what, in [`crate::lexicon::tags`], leaves the few. A tag
//! that a measure bears out is sure, one from words is likely, and `statement`, which is what remains when people only
//! speak, is a guess.

use super::learnt;
use super::words::Words;
use crate::chronicle::{Certainty, Citation, Code, Found, Measure, MeasureKind as K, Tag};
use crate::lexicon::tags::{ARTICLES, OUTRANKS, PUNISHED, SPOKEN_OF, TAGS, TOPICS, TagSet, WEIGHTY, set};
use crate::lexicon::{Field, Learned};
use signs::Signs;

/// The set of one tag, made when the program is built.
macro_rules! tag {
    ($word:literal) => {
        const { set($word) }
    };
}

mod signs;

/// The tags that words and measures suggest, in the order of the rules.
///
/// `learned`: a phrase that a monitor confirmed gives its tag, which may be one of her own; one that she rejected is no
/// sign of anything.
pub fn read(
    words: &Words<'_>,
    dateline_end: usize,
    measures: &[Found<Measure>],
    citations: &[Found<Citation>],
    learned: Option<&Learned>,
) -> Vec<Tag> {
    let story = words.text.get(dateline_end..).map_or(0, |_| dateline_end);
    let taught = learnt::standing(&words.text[story..], learned, Field::Tag);
    let signs = Signs::new(words, story, &taught);
    let by_measures = of_measures(measures, &signs);
    let mut tags = by_measures | signs.events;
    let told = signs.body && measures.is_empty();
    if told {
        tags = tags & SPOKEN_OF | tag!("statement");
    }
    if signs.at_trial && tags & tag!("questioning") != 0 && by_measures & tag!("questioning") == 0 {
        tags = tags & !tag!("questioning") | tag!("trial");
    }
    // `14 organisations asked the President to give them asylum`
    let appeal = tags & tag!("statement") & if measures.is_empty() { TagSet::MAX } else { 0 };
    let appeal = if tags & (tag!("asylum") | tag!("extradition")) == 0 { 0 } else { appeal };
    for citation in citations.iter().map(|c| &c.value).filter(|c| c.code == Code::CC) {
        tags |= ARTICLES.iter().filter(|a| a.0 == citation.article).fold(0, |tags, a| tags | a.1);
    }
    if tags & tag!("violence") != 0 && (tags & tag!("prison_conditions") != 0 || signs.cell) {
        tags |= tag!("torture"); // violence in a prison
    }
    let kept = measures.iter().any(|m| matches!(m.value.kind, K::Imprisonment | K::Custody | K::Arrest));
    if signs.health && (kept || signs.cell) && !signs.judges && tags & tag!("hunger_strike") == 0 {
        tags |= tag!("prison_conditions");
    }
    if signs.awards && !measures.iter().any(|m| m.value.kind == K::Compensation) {
        tags |= tag!("award_or_conference");
    }
    // `called on Kazakhstan to respect peaceful assembly`: that speaks of assemblies, and none took place
    let speaks = tags & tag!("statement") != 0 && measures.is_empty() && (told || !signs.held);
    if signs.assembly && !speaks && tags & tag!("rally_refusal") == 0 {
        tags |= tag!("protest");
    }
    // `15 days of arrest for a rally. He is going to appeal`, `5 years in absentia. She has asylum`: what was done first is
    // the event
    let done_before = |later: Option<usize>| {
        let before = |m: &&Found<Measure>| {
            later.and_then(|at| words.text.get(m.span.end..at)).is_some_and(|between| between.contains(". "))
        };
        let earlier: Vec<Found<Measure>> = measures.iter().filter(before).cloned().collect();
        of_measures(&earlier, &signs) & (tag!("arrest") | tag!("fine") | tag!("verdict") | tag!("imprisonment"))
    };
    let first = done_before(signs.appeal);
    if first != 0 && !signs.appealed {
        tags &= !tag!("appeal");
    }
    let at_home = done_before(signs.asylum);
    if at_home != 0 {
        tags &= !tag!("asylum");
    }
    let first = first | at_home;
    let sentence = tags & (tag!("verdict") | tag!("imprisonment")); // of torturers: no background
    for (tag, needless) in OUTRANKS {
        if tags & tag != 0 {
            tags &= !(needless & !tag);
        }
    }
    if sentence & tag!("verdict") != 0 && tags & tag!("verdict") != 0 && tags & tag!("torture") != 0 {
        tags |= sentence;
    }
    // `Sapar D. was acquitted and released in the courtroom`: the verdict is the event, and who walks free part of it
    let acquitted = measures.iter().any(|m| m.value.kind == K::Acquittal);
    let freed = by_measures & tag!("release") != 0 && (acquitted || signs.pronounced);
    if freed && sentence & tag!("verdict") != 0 {
        tags = tags & !tag!("release") | sentence;
    }
    tags |= appeal | first;
    if told && tags & tag!("election") != 0 {
        tags |= tag!("statement"); // what deputies propose of elections is what they say
    }
    if signs.held && (tags & tag!("detention") != 0 || tags & (PUNISHED | tag!("rally_refusal")) == 0) {
        tags |= tag!("protest"); // who was held at it is told beside it
    }
    if tags & (WEIGHTY | tag!("torture")) == 0 {
        tags |= if tags & tag!("statement") == 0 { signs.perhaps } else { signs.perhaps & TOPICS };
    } else if tags & WEIGHTY & !(tag!("arrest") | tag!("fine")) == 0 || tags & WEIGHTY == tag!("charge") {
        tags |= signs.twice & tag!("labour");
    }
    let guessed =
        tags & !(tag!("women_rights") | tag!("labour")) == 0 && !signs.strike && signs.speaks && measures.is_empty();
    if guessed {
        tags |= tag!("statement");
    } else if tags == 0 && measures.iter().any(|m| m.value.kind == K::Custody) {
        tags = tag!("trial"); // a court gives or prolongs custody
    } else if tags == 0 && measures.iter().any(|m| matches!(m.value.kind, K::Ban | K::Refusal)) {
        tags = if signs.court { tag!("trial") } else { tag!("pressure") };
    }
    let tag = |(at, tag): (usize, &&str)| {
        let (certainty, reason) = match () {
            () if by_measures & (1 << at) != 0 => (Certainty::Sure, "measure"),
            () if guessed && *tag == "statement" => (Certainty::Guess, "somebody speaks"),
            () => (Certainty::Likely, "words"),
        };
        (tags & (1 << at) != 0).then(|| Tag { tag: (*tag).to_owned(), certainty, reason })
    };
    let mut tags: Vec<Tag> = TAGS.iter().enumerate().filter_map(tag).collect();
    for (_, line) in taught.iter().filter(|(_, line)| line.confirmed && !line.name.is_empty()) {
        tags.retain(|t| t.tag != line.name && !(guessed && t.tag == "statement"));
        tags.push(Tag { tag: line.name.clone(), certainty: Certainty::Sure, reason: "confirmed before" });
    }
    tags
}

/// The tags that the measures bear out.
fn of_measures(measures: &[Found<Measure>], signs: &Signs) -> TagSet {
    let count = |kind: K| measures.iter().filter(|m| m.value.kind == kind).count();
    let has = |kind: K| count(kind) > 0;
    let when = |condition: bool, tag: TagSet| if condition { tag } else { 0 };
    let judged = signs.judges && !signs.reviews;
    let punished = has(K::Arrest) || has(K::Fine) || has(K::Imprisonment); // the complaint of who was at it was refused
    when(has(K::Arrest), tag!("arrest"))
        | when(has(K::Fine), tag!("fine"))
        | when(has(K::Detention), tag!("detention"))
        | when(has(K::Detention) && (signs.force || has(K::CompulsoryTreatment)), tag!("pressure"))
        | when(count(K::Release) > count(K::Detention), tag!("release")) // more than those who were let go at once
        | when(has(K::Imprisonment), tag!("imprisonment"))
        | when(has(K::Imprisonment) && judged, tag!("verdict"))
        | when(has(K::SuspendedSentence) && judged, tag!("verdict"))
        | when(has(K::RestrictionOfLiberty) && !signs.reviews, tag!("verdict"))
        // who is paid for a wrong was acquitted long ago
        | when(has(K::Acquittal) && !signs.reviews && !has(K::Compensation), tag!("verdict"))
        | when(has(K::CompulsoryTreatment), if judged || signs.court { tag!("verdict") } else { tag!("pressure") })
        | when(has(K::Warning), if signs.court || signs.judges { tag!("verdict") } else { tag!("pressure") })
        | when(
            has(K::Compensation)
                && measures.iter().all(|m| matches!(m.value.kind, K::Compensation | K::Detention | K::Custody)),
            if judged && signs.guilty { tag!("verdict") } else { tag!("lawsuit") },
        )
        | when(has(K::Charge), tag!("charge"))
        | when(has(K::Summons), if signs.to_court { tag!("trial") } else { tag!("questioning") })
        | when(has(K::Dismissal) && signs.police && !signs.court, tag!("investigation"))
        | when(
            has(K::Refusal) && signs.assembly && !punished && signs.events & tag!("lawsuit") == 0,
            tag!("rally_refusal"),
        )
}

#[cfg(test)]
mod tests {
    use crate::chronicle::Certainty;
    use crate::read::{Context, entry};

    fn tags(text: &str) -> String {
        let tag = |t: &crate::chronicle::Tag| match t.certainty {
            Certainty::Sure => t.tag.clone(),
            Certainty::Likely => format!("{}?", t.tag),
            Certainty::Guess => format!("{}??", t.tag),
        };
        entry(text, Context::default()).tags.iter().map(tag).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn few_and_right() {
        let of = |texts: &[&str]| texts.iter().map(|t| tags(t)).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(of(&[
            "March 6, Aktau, Sapar D., Article 488 of the Code of Administrative Offences, 15 days of arrest for a rally.",
            "March 7, Aktau, Sapar D., 15 days of arrest, went on hunger strike, said his lawyer.",
            "March 21, Aktau, Sapar D. was released after 15 days of arrest.",
            "March 22, Aktau, the akimat did not give permission to hold a rally.",
            "March 23, the court found Sapar D. guilty and sentenced him to 3 years in prison for bribery.",
            "March 24, Aktau, an action in support of the miners took place near the akimat.",
            "March 25, “It is a pity”, said the expert Kim O.",
            "March 26, Aktau, the market opened at nine.",
            "March 27, Aktau, a vigil for the dead took place; the police detained Sapar D. and Kim O.",
            "March 27, Aktau, Sapar D. was detained on his way to a rally.",
            "March 28, Aktau, Sapar D. showed a broken arm: he was struck in the colony.",
            "March 29, Aktau, Sapar D. was released after 15 days of arrest; Kim O. was detained at the gate and released.",
            "March 29, Aktau, the appeal board left the sentence of Sapar D. in force: 2 years of restriction of liberty.",
            "March 30, Aktau, unknown men set fire to the car of the editor; police opened a criminal case.",
            "March 30, Aktau, the editor is being followed and was refused accreditation.",
            "March 31, a round table on the rights of detainees.",
            "March 31, Aktau, Sapar D. got 5 years in prison; damages of 300 thousand tenge were awarded to the victim.",
            "March 31, Aktau, Sapar D. got a letter from the prison, where he had spent 5 years of imprisonment.",
            "March 31, the Union of Editors expressed concern over the rules of accreditation.",
            "March 31, Aktau, the prosecutor asked for 6 years in prison for Sapar D., who insists on his innocence.",
            "March 31, Aktau, the board left the conviction of Sapar D. (2 years of restriction of liberty) in force.",
            "March 31, Aktau, the editor was told that her fund stands on the register of organisations receiving foreign money.",
            "March 31, Aktau, unknown men threw stones at the activists of the group.",
            "March 31, Aktau, a mother of two was strangled by her ex-husband.",
            "March 31, Geneva, the UN Human Rights Committee recognised Kazakhstan responsible: Sapar D. got 3 years of restriction of liberty in 2019.",
            "March 31, Aktau, Sapar D. was detained at the request of Tashkent.",
            "March 31, Aktau, the court granted the claim of the deputy, the hearing was held by a Zoom conference.",
            "March 31, Aktau, the workers came to the gate; the welders Sapar D. and Kim O. got 10 days of arrest.",
            "March 31, Aktau, the anti-corruption blogger Sapar D. was fined.",
            "March 31, Aktau, men broke into the flat of the editor Sapar D.",
            "March 31, Aktau, Sapar D. lost the case.",
            "March 31, Aktau, the Supreme Court declined to hear the complaint of Sapar D.",
            "March 31, Aktau, the mothers came to the akimat with the demand to give them flats.",
            "March 31, Aktau, officers carried out searches at the union and prevented journalists from filming.",
            "March 31, Aktau, Sapar D. was not registered as a candidate.",
            "March 31, Aktau, the Senate adopted amendments to the law on the Bar.",
            "March 31, Aktau, guards snatched the phone of a reporter.",
            "March 31, Aktau, Sapar D. threatened to jump from the crane.",
            "March 31, Aktau, the prisoners were given rotten cabbage and not let out for walks.",
            "March 31, Aktau, Sapar D. was made to sign a confession under duress.",
            "March 31, Aktau, the nurses have not been paid for the night shifts.",
            "March 31, Aktau, the precinct officer met the workers who demand to index the wages.",
            "March 31, Aktau, the interrogation of the victims goes on behind closed doors.",
            "March 31, Aktau, the widows have been standing outside the court since morning.",
            "March 31, Aktau, the page of the paper was stolen: her account was hijacked.",
            "March 31, the deputies of the Majilis proposed new rules for elections.",
            "31 марта, Актау, активистку облили кислотой.",
            "31 марта, Актау, суд над Сапаром Д. отложен.",
            "31 марта, Актау, сгорела редакция: её подожгли.",
            "31 наурыз, Ақтау, митинг өтті, Сапар Д. ұсталды.",
        ]), @r"
        arrest
        hunger_strike?
        release
        rally_refusal
        verdict imprisonment corruption?
        protest? labour?
        statement??

        detention protest?
        detention
        torture?
        detention release
        appeal?
        investigation? violence?
        pressure?
        award_or_conference?
        verdict imprisonment
        imprisonment
        statement?
        trial?
        appeal?
        pressure?
        violence?
        women_rights?
        statement?
        detention extradition?
        lawsuit?
        arrest labour?
        fine
        pressure?
        lawsuit?
        appeal?
        protest?
        pressure?
        election?
        statement?
        pressure?
        protest?
        prison_conditions?
        torture?
        labour?
        labour?
        trial?
        protest?
        cyberattack?
        election? statement?
        violence?
        trial?
        violence?
        detention protest?
        ");
    }
}
