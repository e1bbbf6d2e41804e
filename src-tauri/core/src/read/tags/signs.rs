//! What the words of an entry say together, before any measure is looked at.

use crate::lexicon::Learnt;
use crate::lexicon::tags::{Sign, TagSet, set, signs};
use crate::read::cues::Cues;
use crate::read::words::Words;
use crate::text::Span;
use std::sync::LazyLock;

static SIGNS: LazyLock<Cues<Sign>> = LazyLock::new(|| Cues::new(signs()));

/// Farthest bytes between an assembly and the word that it took place.
const NEAR: usize = 90;

/// The same where that word stands before it: `held a picket`.
const NEARER: usize = 24;

/// What the words of an entry say together.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a sort of word, met or not")]
pub(super) struct Signs {
    pub(super) events: TagSet,
    pub(super) perhaps: TagSet,
    pub(super) twice: TagSet,
    pub(super) speaks: bool,
    pub(super) judges: bool,
    pub(super) guilty: bool,
    pub(super) pronounced: bool,
    pub(super) awards: bool,
    pub(super) reviews: bool,
    pub(super) court: bool,
    pub(super) assembly: bool,
    pub(super) police: bool,
    pub(super) to_court: bool,
    pub(super) at_trial: bool,
    pub(super) force: bool,
    pub(super) held: bool,
    pub(super) cell: bool,
    pub(super) health: bool,
    pub(super) strike: bool,
    pub(super) body: bool,
    /// Where an appeal is first spoken of.
    pub(super) appeal: Option<usize>,
    /// Where asylum is first spoken of.
    pub(super) asylum: Option<usize>,
    /// A court has decided on the appeal.
    pub(super) appealed: bool,
}

impl Signs {
    pub(super) fn new(words: &Words<'_>, story: usize, taught: &[(Span, &Learnt)]) -> Self {
        let rejected: Vec<String> = taught
            .iter()
            .filter(|(_, line)| !line.confirmed)
            .map(|(_, line)| line.phrase.trim().to_lowercase())
            .collect();
        let mut signs = Self::default();
        let (mut assembly, mut held): (Option<Span>, Option<Span>) = (None, None);
        let mut body: Option<Span> = None;
        for hit in SIGNS.find(words, story) {
            if !rejected.is_empty() && rejected.contains(&hit.span.of(words.text).to_lowercase()) {
                continue;
            }
            let speech = matches!(hit.sense, Sign::Speaks) || hit.sense == Sign::Event(tag!("statement"));
            signs.body |= speech && body.is_some_and(|body| hit.span.start - body.end <= NEAR);
            if hit.sense == Sign::Upholds || matches!(hit.sense, Sign::Event(tags) if tags & tag!("appeal") != 0) {
                signs.appeal = signs.appeal.or(Some(hit.span.start));
            }
            if matches!(hit.sense, Sign::Event(tags) if tags & tag!("asylum") != 0) {
                signs.asylum = signs.asylum.or(Some(hit.span.start));
            }
            match hit.sense {
                Sign::Event(tags) => signs.events |= tags,
                Sign::Perhaps(tags) => {
                    signs.twice |= signs.perhaps & tags; // `miners` and `wages`
                    signs.perhaps |= tags;
                }
                Sign::Speaks => signs.speaks = true,
                Sign::Judges => signs.judges = true,
                Sign::Convicts => (signs.judges, signs.guilty) = (true, true),
                Sign::Pronounces => (signs.judges, signs.pronounced, signs.court) = (true, true, true),
                Sign::Gets => signs.judges |= gives_a_term(&words.text[hit.span.end..]),
                Sign::Awards => signs.awards = true,
                Sign::Reviews => signs.reviews = true,
                Sign::Views => {
                    signs.reviews = true;
                    signs.events |= tag!("statement");
                }
                Sign::Upholds => {
                    signs.appealed = true;
                    signs.reviews = true;
                    signs.events |= tag!("appeal");
                }
                Sign::Court => signs.court = true,
                Sign::Assembly => {
                    signs.assembly = true;
                    assembly = Some(hit.span);
                    signs.held |= held.is_some_and(|held| hit.span.start - held.end <= NEARER);
                }
                Sign::Rally(tags) => {
                    signs.events |= tags;
                    signs.assembly = true;
                    assembly = Some(hit.span);
                }
                Sign::Protests => (signs.assembly, signs.held) = (true, true),
                Sign::Civil => {
                    signs.reviews = true;
                    signs.events |= tag!("lawsuit");
                }
                Sign::Held => {
                    held = Some(hit.span);
                    signs.held |= assembly.is_some_and(|rally| hit.span.start - rally.end <= NEAR);
                }
                Sign::Cell => signs.cell = true,
                Sign::Health => signs.health = true,
                Sign::Strikes => {
                    signs.events |= tag!("labour");
                    signs.strike = true;
                }
                Sign::Body if signs.events == 0 && !signs.speaks && hit.span.start <= story + NEAR => {
                    body = body.or(Some(hit.span));
                }
                Sign::Body => {}
                Sign::Police => signs.police = true,
                Sign::ToCourt => signs.to_court = true,
                Sign::AtTrial => signs.at_trial = true,
                Sign::Force => signs.force = true,
                Sign::Nothing => {}
            }
        }
        signs
    }
}

/// Whether what follows `got` is a number or a sentence, not a letter or an answer.
fn gives_a_term(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.starts_with(|c: char| c.is_ascii_digit())
        || [
            "one ",
            "two ",
            "three ",
            "four ",
            "five ",
            "six ",
            "seven ",
            "eight ",
            "nine ",
            "ten ",
            "eleven ",
            "twelve ",
            "fifteen ",
            "twenty ",
            "from ",
            "a suspended",
            "a prison",
            "a sentence",
            "a conditional",
            "a real",
            "between ",
            "два ",
            "две ",
            "три ",
            "четыре ",
            "пять ",
            "шесть ",
            "семь ",
            "восемь ",
            "девять ",
            "десять ",
            "условн",
            "реальн",
            "срок",
        ]
        .iter()
        .any(|words| rest.starts_with(words))
}
