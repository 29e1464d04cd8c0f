//! Where an answer seems to help by itself, and luck alone could look like this among so many: its words.
//!
//! Invariant: both pages that have the answer say so, with what is counted: the scores of a question, or the kinds and
//! people of what helps.

use crate::analysis::answer::{Among, Effect, Several};
use crate::analysis::verdict::Verdict;
use crate::lang::choice::{Counted, Strength};
use crate::lang::say;

/// Among which answers luck alone could look like this: what was settled is still seen, and a guard of many answers
/// takes it back, here or on the other page.
pub(super) fn among(effect: &Effect) -> Option<Among> {
    effect.settled.filter(|settled| settled.verdict.helps())?;
    let there = effect.elsewhere.and_then(|there| there.guarded);
    if effect.taken_back {
        effect.guarded
    } else {
        there
    }
}

/// Whether by itself it only may help, or seems to.
pub(super) fn strength(effect: &Effect) -> Strength {
    let settled = effect.settled.map(|settled| settled.verdict);
    if settled == Some(Verdict::ProbablyHelps) || effect.cautions.drift_unknown {
        Strength::May
    } else {
        Strength::Seems
    }
}

/// What is counted.
pub(super) fn counted(among: Among) -> Counted {
    match among.of {
        Several::Rows => Counted::Rows,
        Several::Scores => Counted::Scores,
    }
}

/// What the answer comes too often together with, where it would be said to help or that it may.
pub(super) fn with(effect: &Effect) -> Option<&str> {
    let helps = effect.shown().helps() && !effect.taken_back && among(effect).is_none();
    effect.together.as_deref().filter(|_| helps)
}

/// "too often together with heat", for a chip; of nobody that has a name "with another".
pub(super) fn chip_together(with: Option<&str>) -> String {
    match with {
        Some(with) => say::ChipTogether { with }.text(),
        None => say::ChipTogetherWithAnother.text(),
    }
}

/// What can't be told apart from another kind or person.
pub(super) fn together(with: Option<&str>) -> String {
    match with {
        Some(with) => say::TogetherWith { with }.text(),
        None => say::TogetherWithAnother.text(),
    }
}
