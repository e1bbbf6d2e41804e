//! The event types of the monitors' rules, and the words that tell them.
//!
//! Words are written as in [`crate::read::cues`], a file a language, in it a group a meaning. What outranks what stands here too, because it is the same knowledge:
//! a month of real entries shows that whoever is on hunger strike is also convicted of something, and that the strike is
//! the event.

mod english;
mod kazakh;
mod russian;

use super::table;

/// Every tag the readers suggest, in the order of the rules.
pub const TAGS: [&str; 30] = [
    "detention",
    "questioning",
    "charge",
    "investigation",
    "trial",
    "verdict",
    "appeal",
    "fine",
    "arrest",
    "imprisonment",
    "release",
    "hunger_strike",
    "prison_conditions",
    "torture",
    "violence",
    "pressure",
    "lawsuit",
    "protest",
    "rally_refusal",
    "cyberattack",
    "asylum",
    "extradition",
    "election",
    "labour",
    "women_rights",
    "corruption",
    "statement",
    "monitoring_report",
    "award_or_conference",
    "ranking",
];

/// A set of tags, one bit for each place in [`TAGS`].
pub type TagSet = u32;

/// The set that holds `tag` alone.
///
/// # Panics
/// When it is no word of [`TAGS`]: in a constant, so that a misspelt table does not compile.
pub const fn set(tag: &str) -> TagSet {
    let mut at = 0;
    while at < TAGS.len() {
        if same(TAGS[at].as_bytes(), tag.as_bytes()) {
            return 1 << at;
        }
        at += 1;
    }
    panic!("no word of TAGS")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// What a word tells the reader of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The event itself.
    Event(TagSet),
    /// The event, where nothing weightier is told: `miners`.
    Perhaps(TagSet),
    /// Says, tells, writes: a statement, where nothing else is told.
    Speaks,
    /// `got`, `received`: a judgement, where a number or a sentence stands right behind it.
    Gets,
    /// A prize, unless what was awarded is money for a wrong.
    Awards,
    /// A court gives its judgement.
    Judges,
    /// The same of guilt: what is to be paid beside it is part of a verdict, not of a lawsuit.
    Convicts,
    /// The same in so many words: `the court sentenced`. Who is set free in the same breath is part of the verdict.
    Pronounces,
    /// The measures named beside it were given earlier: the court only looks at them again.
    Reviews,
    /// The same, of a body of treaty law: what it finds is the event.
    Views,
    /// The same, of an appeal: that is the event.
    Upholds,
    /// A court, or a judge.
    Court,
    /// An assembly: the event, or what was forbidden, or what somebody was punished for.
    Assembly,
    /// An authority before the courts.
    Police,
    /// `summoned to court`.
    ToCourt,
    /// `at the trial`: who is questioned there is a witness.
    AtTrial,
    /// Done by force.
    Force,
    /// Beside an assembly: it took place, and is an event beside what was done to those who came.
    Held,
    /// An assembly that tells what it was for: `women’s march`.
    Rally(TagSet),
    /// `picketed`: an assembly that took place.
    Protests,
    /// A case between citizens, or against a body: the sentences it names were given earlier.
    Civil,
    /// Where people are kept: violence there is torture.
    Cell,
    /// Illness: of who is kept, it tells how people are kept.
    Health,
    /// People who do not work: an event, whoever speaks of it.
    Strikes,
    /// An organisation, a foreign body, a minister: where one of them speaks first, the entry is what it said.
    Body,
    /// Met so that a shorter word within it is not.
    Nothing,
}

/// Articles of the Criminal Code that name the event themselves: bribes, torture.
pub const ARTICLES: &[(&str, TagSet)] =
    &[("146", set("torture")), ("366", set("corruption")), ("367", set("corruption")), ("368", set("corruption"))];

/// What an event may be about; somebody who speaks of it makes a statement.
pub const TOPICS: TagSet = set("women_rights") | set("labour") | set("corruption") | set("torture");

/// What a body that speaks may speak of, and the speech be about it still; the rest of what it names is only spoken of.
pub const SPOKEN_OF: TagSet = TOPICS
    | set("statement")
    | set("trial")
    | set("asylum")
    | set("extradition")
    | set("election")
    | set("cyberattack")
    | set("ranking")
    | set("monitoring_report")
    | set("award_or_conference");

/// What was done for an assembly that is over: the assembly is then no event of its own.
pub const PUNISHED: TagSet = set("arrest")
    | set("fine")
    | set("verdict")
    | set("trial")
    | set("charge")
    | set("appeal")
    | set("release")
    | set("hunger_strike")
    | set("imprisonment")
    | set("investigation")
    | set("questioning")
    | set("lawsuit");

/// Events so plain that a word which only hints at another is not listened to.
pub const WEIGHTY: TagSet = set("arrest")
    | set("fine")
    | set("questioning")
    | set("rally_refusal")
    | set("release")
    | set("verdict")
    | set("hunger_strike")
    | set("trial")
    | set("charge")
    | set("investigation")
    | set("appeal")
    | set("monitoring_report")
    | set("asylum")
    | set("election")
    | set("lawsuit");

/// Every word and what it tells.
pub fn signs() -> impl Iterator<Item = (String, Sign)> {
    table::words(english::WORDS).chain(table::words(russian::WORDS)).chain(table::words(kazakh::WORDS))
}

/// A tag, and those that it makes needless: who is sentenced was on trial.
pub const OUTRANKS: &[(TagSet, TagSet)] = &[
    (set("award_or_conference"), !(set("award_or_conference") | TOPICS)),
    (set("monitoring_report"), !(set("monitoring_report") | set("torture") | set("women_rights"))),
    (set("ranking"), !(set("ranking") | set("corruption"))),
    (
        set("hunger_strike"),
        set("imprisonment")
            | set("arrest")
            | set("verdict")
            | set("trial")
            | set("protest")
            | set("violence")
            | set("statement")
            | set("appeal")
            | set("investigation")
            | set("charge")
            | set("pressure")
            | set("fine"),
    ),
    (set("cyberattack"), set("corruption") | set("investigation") | set("violence") | set("labour") | set("protest")),
    (
        set("asylum"),
        set("appeal")
            | set("lawsuit")
            | set("charge")
            | set("investigation")
            | set("trial")
            | set("statement")
            | set("detention")
            | set("verdict")
            | set("imprisonment"),
    ),
    (set("rally_refusal"), set("protest") | set("statement") | set("lawsuit") | set("labour") | set("election")),
    (
        set("release"),
        set("arrest")
            | set("charge")
            | set("protest")
            | set("imprisonment")
            | set("trial")
            | set("extradition")
            | set("verdict")
            | set("statement")
            | set("labour")
            | set("investigation"),
    ),
    (
        set("verdict"),
        set("trial")
            | set("pressure")
            | set("appeal")
            | set("charge")
            | set("protest")
            | set("lawsuit")
            | set("statement")
            | set("investigation")
            | set("violence")
            | set("detention"),
    ),
    (
        set("appeal"),
        set("verdict")
            | set("imprisonment")
            | set("trial")
            | set("charge")
            | set("arrest")
            | set("statement")
            | set("fine")
            | set("lawsuit")
            | set("protest"),
    ),
    (
        set("arrest"),
        set("protest")
            | set("trial")
            | set("charge")
            | set("statement")
            | set("verdict")
            | set("appeal")
            | set("detention")
            | set("lawsuit")
            | set("pressure")
            | set("election"),
    ),
    (
        set("fine"),
        set("protest")
            | set("trial")
            | set("charge")
            | set("statement")
            | set("lawsuit")
            | set("investigation")
            | set("pressure")
            | set("violence"),
    ),
    (set("imprisonment"), set("trial") | set("statement") | set("charge") | set("lawsuit")),
    (set("extradition"), set("trial") | set("statement") | set("release") | set("charge")),
    (set("detention"), set("protest") | set("statement") | set("trial") | set("questioning") | set("investigation")),
    (set("questioning"), set("statement") | set("protest") | set("charge") | set("trial")),
    (set("investigation"), set("charge") | set("statement") | set("protest") | set("trial")),
    (set("trial"), set("charge")),
    (set("charge"), set("statement") | set("protest")),
    (set("election"), set("statement") | set("protest")),
    (set("torture"), set("violence") | set("imprisonment") | set("protest")),
    (set("prison_conditions"), set("imprisonment")),
    (set("women_rights"), set("violence")),
    (set("pressure"), set("protest")),
    (set("protest"), set("statement")),
    (set("lawsuit"), set("trial") | set("statement") | set("protest") | set("pressure")),
];
