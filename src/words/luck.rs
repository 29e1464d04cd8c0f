//! Where an answer seems to help by itself, and luck alone could look like this among so many: its words.
//!
//! Invariant: both pages that have the answer say so, with what is counted: the scores of a question, or the kinds and
//! people of what helps.

use crate::analysis::answer::{Among, Effect, Several};
use crate::analysis::verdict::Verdict;

use super::amount::Measure;
use super::subject::Subject;

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

/// Whether by itself it only may help.
pub(super) fn only_may(effect: &Effect) -> bool {
    let settled = effect.settled.map(|settled| settled.verdict);
    settled == Some(Verdict::ProbablyHelps) || effect.cautions.drift_unknown
}

/// "12 answers on What helps", "5 scores".
pub(super) fn counted(among: Among) -> String {
    match among.of {
        Several::Rows => format!("{} answers on What helps", among.all),
        Several::Scores => format!("{} scores", among.all),
    }
}

/// "could be luck among 12 answers", for a chip.
pub(super) fn chip(among: Among) -> String {
    let what = match among.of {
        Several::Rows => "answers",
        Several::Scores => "scores",
    };
    format!("could be luck among {} {what}", among.all)
}

/// The headline after what it says alone: "Massage seems to help, taken by itself; among the 12 answers on What helps luck
/// alone could look like this."
pub(super) fn headline(
    alone: &str,
    among: Among,
    (subject, measure): (&Subject, &Measure),
) -> String {
    let taken = if measure.is_doses {
        "going by this answer alone"
    } else if subject.plural {
        "taken by themselves"
    } else {
        "taken by itself"
    };
    let counted = counted(among);
    format!("{alone}, {taken}; among the {counted} luck alone could look like this.")
}

/// What the answer comes too often together with, where it would be said to help or that it may.
pub(super) fn with(effect: &Effect) -> Option<&str> {
    let helps = effect.shown().helps() && !effect.taken_back && among(effect).is_none();
    effect.together.as_deref().filter(|_| helps)
}

/// The headline after what it says alone: "Massage seems to help, or it is heat: the two come too often together to tell."
pub(super) fn or_it_is(alone: &str, with: &str) -> String {
    format!("{alone}, or it is {with}: the two come too often together to tell.")
}

/// "too often together with heat", for a chip.
pub(super) fn chip_together(with: &str) -> String {
    format!("too often together with {with}")
}

/// What can't be told apart from another kind or person.
pub(super) fn together(with: &str) -> String {
    format!(
        "Too often together with {with} to tell the two apart: an answer for one of them may be the other\u{2019}s doing."
    )
}
