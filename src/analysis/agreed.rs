//! What the pages say of the same sessions and score, brought to one.
//!
//! An answer stands among the scores of its question, and as a row among the kinds and people of what helps. Each
//! place has its own guard against luck (`guard.rs`) and keeps its own figures. Invariant: no page claims more than
//! the other leaves of it; an answer that rests says nothing of either.

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::same;
use crate::model::session::Session;

use super::answer::{Effect, Elsewhere};
use super::compare::{Comparison, Who, compare};
use super::cost::Unpriced;
use super::effect::{effect, effects};
use super::question::Question;
use super::schedule::rested;
use super::verdict::Verdict;

/// The answers to `question` for every metric, as they may be told on `today`.
pub fn effects_on(journal: &Journal, question: &Question, today: NaiveDate) -> Vec<Effect> {
    let journal = &*journal.until_tomorrow(today);
    let answers = effects(journal, question).into_iter();
    let told = |answer| told(journal, question, answer, today);
    answers.map(told).collect()
}

/// The answer to `question` for one metric, guarded by the others, as it may be told on `today`.
pub fn effect_on(
    journal: &Journal,
    metric: &Metric,
    question: &Question,
    today: NaiveDate,
) -> Effect {
    let journal = &*journal.until_tomorrow(today);
    let mut answers = effects(journal, question).into_iter();
    let answer = answers.find(|answer| answer.metric == metric.id);
    let answer = answer.unwrap_or_else(|| effect(journal, metric, question));
    told(journal, question, answer, today)
}

/// [`compare`] as it may be told on `today`.
pub fn compare_on(journal: &Journal, metric: &Metric, today: NaiveDate) -> Vec<Comparison> {
    let journal = &*journal.until_tomorrow(today);
    let mut rows = compare(journal, metric);
    for row in rows.iter_mut().filter(|row| !row.is_together()) {
        if claim(&row.answer) > 0 {
            let question = row.who.question(&Question::main(journal));
            let others = effects(journal, &question).into_iter();
            let other = others.into_iter().find(|other| other.metric == metric.id);
            weaken(&mut row.answer, other.as_ref());
        }
    }
    let rest = |row: Comparison| Comparison {
        answer: rested(journal, row.answer, today),
        ..row
    };
    rows.into_iter().map(rest).collect()
}

/// An answer that is held against its row, where it claims something and what helps is about the same days.
fn told(journal: &Journal, question: &Question, mut answer: Effect, today: NaiveDate) -> Effect {
    let main = Question::main(journal);
    let metric = journal.metrics().get(&answer.metric);
    let metric = metric.filter(|metric| {
        claim(&answer) > 0
            && question.outcome_days == main.outcome_days
            && question.washout_days == main.washout_days
            && question.scored(journal, metric) == main.scored(journal, metric)
    });
    let rows = metric.map_or_else(Vec::new, |metric| compare(journal, metric));
    if let Some(row) = row_of(journal, &rows, &answer) {
        if row.is_together() {
            let with = row
                .overlap
                .as_ref()
                .and_then(|overlap| overlap.with.as_ref());
            answer.together = with.map(|with| with.name().to_owned());
        } else {
            weaken(&mut answer, Some(&row.answer));
        }
    }
    rested(journal, answer, today)
}

/// The row of the sessions that an answer is about.
fn row_of<'a>(
    journal: &Journal,
    rows: &'a [Comparison],
    answer: &Effect,
) -> Option<&'a Comparison> {
    let with = answer.with.as_deref().map_or("", str::trim);
    let asked = |session: &Session| {
        let kind = answer.kind.as_ref();
        kind.is_none_or(|kind| same(session.kind.as_str(), kind.as_str()))
            && (with.is_empty() || Who::With(with.to_owned()).has(session))
    };
    let is_it = |row: &&Comparison| {
        let mut sessions = journal.sessions().iter();
        sessions.all(|session| row.who.has(session) == asked(session))
    };
    let is_person = |row: &&Comparison| matches!(row.who, Who::With(_)) != with.is_empty();
    let all = || rows.iter().filter(is_it);
    all().find(is_person).or_else(|| all().next())
}

/// How much an answer claims: that it seems to help, that it may, or neither.
fn claim(answer: &Effect) -> u8 {
    match answer.shown() {
        _ if answer.taken_back => 0,
        Verdict::LikelyHelps => 2,
        Verdict::ProbablyHelps => 1,
        _ => 0,
    }
}

/// Has the answer claim no more than `other`, which is of the same sessions and score.
fn weaken(answer: &mut Effect, other: Option<&Effect>) {
    let Some(other) = other.filter(|other| claim(other) < claim(answer)) else {
        return;
    };
    answer.elsewhere = Some(Elsewhere {
        verdict: other.verdict,
        guarded: other.guarded,
    });
    if other.guarded.is_some() {
        answer.cost = Err(Unpriced::NotHelping);
    }
}
