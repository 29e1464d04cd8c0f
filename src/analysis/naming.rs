//! The main question as it is to be written down in the journal: with the first answer, or on request.
//!
//! Invariant: nothing here depends on what an answer says.

use chrono::NaiveDate;

use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::main_question::MainQuestion;

use super::answer::Effect;
use super::effect::effect;
use super::looks::{main_kind, main_metric};
use super::question::Question;
use super::schedule::rested;
use super::verdict::Verdict;

/// What is to be written down on `today`, with the first answer to the main question; nothing where
/// something stands already, or where there is no answer yet.
pub fn first_answer(journal: &Journal, answer: &Effect, today: NaiveDate) -> Option<MainQuestion> {
    let is_first = journal.main_question().is_none() && answer.is_main;
    let early = [answer.verdict, answer.shown()].contains(&Verdict::TooEarly);
    if !is_first || early || answer.verdict == Verdict::Resting {
        return None;
    }
    let main = Question::main(journal);
    let days = |days: usize| u32::try_from(days).ok();
    Some(MainQuestion {
        since: today,
        metric: answer.metric.clone(),
        kind: answer.kind.clone()?,
        outcome_days: days(main.outcome_days)?,
        washout_days: days(main.washout_days)?,
        extra: Extra::new(),
    })
}

/// [`first_answer`] of the main question, worked out here; for programs that write without showing.
pub fn due(journal: &Journal, today: NaiveDate) -> Option<MainQuestion> {
    if journal.main_question().is_some() || journal.sessions().is_empty() {
        return None;
    }
    let metric = journal.metrics().get(&main_metric(journal))?;
    let answer = effect(journal, metric, &Question::main(journal));
    let answer = rested(journal, answer, today);
    first_answer(journal, &answer, today)
}

/// The main question that this answer's would be, named on `today`; nothing where it is that
/// already, or where it asks about one person or other days, which no main question does.
pub fn offered(journal: &Journal, answer: &Effect, today: NaiveDate) -> Option<MainQuestion> {
    let kind = answer.kind.clone().filter(|_| answer.with.is_none())?;
    let (metric, main) = (answer.metric.clone(), Question::main(journal));
    if metric == main_metric(journal) && Some(&kind) == main_kind(journal).as_ref() {
        return None;
    }
    let days = |days: usize| u32::try_from(days).ok();
    Some(MainQuestion {
        since: today,
        metric,
        kind,
        outcome_days: days(main.outcome_days)?,
        washout_days: days(main.washout_days)?,
        extra: Extra::new(),
    })
}
