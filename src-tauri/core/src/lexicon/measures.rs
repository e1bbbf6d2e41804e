//! The words that tell what was done to a person by authority, in three languages. Written as in [`crate::read::cues`]:
//! `word` is a whole word or phrase, `stem*` any word that so begins. The longer of two cues wins, so `detention
//! facility` is no detention. A file a language; in it a group a meaning.

mod english;
mod kazakh;
mod russian;

use super::table;
use crate::chronicle::MeasureKind;
use crate::read::quantities::Unit;

/// What a cue tells the reader of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A verb that says by itself that the measure was taken: `detained`, `acquitted`.
    Did(MeasureKind),
    /// A noun that names the measure: it counts beside a length or a sum, or when something [`Cue::Imposes`] it.
    Named(MeasureKind),
    /// A verb that gives whatever is named beside it: `imposed`, `received`.
    Imposes,
    /// Like [`Cue::Imposes`]; years beside it are imprisonment where nothing else is named: `sentenced to 7 years`.
    Sentences,
    /// `refused`, `rejected`: a refusal, when what was [`Cue::Sought`] stands beside it.
    Refuses,
    /// `did not give permission`: says both.
    RefusesSought,
    /// A status, a permit, a claim.
    Sought,
    /// `closed`, `discontinued`, `dismissed`: a dismissal, when a [`Cue::Case`] stands beside it.
    Closes,
    /// Like [`Cue::Closes`], and a refusal where a claim stands beside it instead.
    ClosesOrRefuses,
    /// `opened against`: a charge, when a [`Cue::Case`] stands beside it.
    Opens,
    /// The same, when the sentence also says `в отношении`, `против` or `against`.
    OpensAgainst,
    /// A case of law.
    Case,
    /// `asked`, `demands`, `faces up to`: what follows in the sentence has not been done.
    Asks,
    /// The same where the verb stands last, as in Kazakh: what the sentence says before has not been done.
    Asked,
    /// `not`, `nobody`: the verb right behind it was not done.
    Not,
    /// A court, or a judge: days that it gives are arrest, months custody.
    Court,
    /// `taken to`: police custody, when it is to the [`Cue::Police`].
    Takes,
    /// `held in`: custody, when it is in a [`Cue::Facility`]; police custody, when it is with the [`Cue::Police`].
    Holds,
    /// `called in`: a summons, when what for ([`Cue::Questioning`]) stands behind it.
    Calls,
    /// What people are summoned for, or to whom.
    Questioning,
    /// `warned him`: a warning, where a court or the police are named in the sentence; else only words.
    Warns,
    /// `instead of`: what stands right behind it was not given, or no longer is.
    Instead,
    /// `with a probation period`: the imprisonment before it is suspended; how long the period is, is no measure.
    Conditionally,
    /// `replaced`: the length of the measure behind it is that of the measure which takes its place.
    Replaces,
    /// The police, or where they sit.
    Police,
    /// A remand prison: who is detained in it is in custody.
    Facility,
    /// A unit of time or money.
    Unit(Unit),
    /// `for the same term`: the length that stands before it, once more.
    SameTerm,
    /// Met so that a shorter cue within it is not.
    Nothing,
}

/// Every cue.
pub fn cues() -> impl Iterator<Item = (String, Cue)> {
    table::words(english::WORDS).chain(table::words(russian::WORDS)).chain(table::words(kazakh::WORDS))
}
