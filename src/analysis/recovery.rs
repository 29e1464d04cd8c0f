//! Does a treatment ease the days after a workout? Workouts with one on their day or the day after,
//! against workouts without, both by the forecast gap of the workout's own days.
//!
//! A workout is a session of kind exercise, or a day with workout minutes; workouts under three days
//! apart are one. The forecast is learnt from the days away from workouts and treatments, so that what a
//! workout itself does is in both groups and falls out. Invariant: no figure of fewer than six workouts
//! in either group, of a forecast from
//! fewer than 30 days, and none while an experiment rests.

use chrono::NaiveDate;

use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::name::same;
use crate::model::session::{Kind, Session, SessionId};
use crate::model::trial::TrialPlan;

use super::contrast::Contrast;
use super::diary::Diary;
use super::estimate::{Model, choose_drift, choose_washout, days_needed};
use super::question::{OUTCOME_DAYS, Question};
use super::schedule::{ends, is_under_way};
use super::verdict::{LEAST_CLEAN, LONG_DIARY, SHORTEST_WASHOUT};

/// Workouts that are needed with a treatment, and without.
pub const LEAST: usize = 6;
/// The kind of session that is a workout.
const EXERCISE: &str = "exercise";

/// Why nothing can be forecast: too few scored days lie more than three days after workouts and treatments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The diary is young; so many such days are there.
    TooEarly(usize),
    /// It is long enough, but hardly a day is far enough from a workout.
    TooClose(usize),
}

/// The days after workouts with a treatment, against those without.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovery {
    /// What is measured.
    pub metric: MetricId,
    /// Workouts, usable or not; those under three days apart are one.
    pub workouts: usize,
    /// The same, each by itself.
    pub noted: usize,
    /// Why no figure can be.
    pub lack: Option<Lack>,
    /// Usable workouts with a treatment, and without.
    pub n: [usize; 2],
    /// Mean gap after those with a treatment, and after those without; from six of each on.
    pub means: [Option<f64>; 2],
    /// The first less the second, in points; from six of each on.
    pub difference: Option<f64>,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
    /// The last day on which it rests for an experiment.
    pub rests: Option<NaiveDate>,
}

/// What `metric` does after workouts, as it may be seen on `today`.
pub fn recovery(journal: &Journal, metric: &Metric, today: NaiveDate) -> Recovery {
    let none = Recovery {
        metric: metric.id.clone(),
        workouts: 0,
        noted: 0,
        lack: None,
        n: [0; 2],
        means: [None; 2],
        difference: None,
        interval: None,
        rests: rests(journal, metric, today),
    };
    if none.rests.is_some() {
        return none;
    }
    let journal = with_minutes(&journal.until_tomorrow(today));
    let question = Question {
        kind: Some(Kind::new(EXERCISE)),
        ..Question::default()
    };
    let Some(diary) = Diary::of(&journal, metric, &question) else {
        return none;
    };
    let lack = lack(&diary);
    let contrast = contrast(&journal, &diary, &question).unwrap_or_default();
    let enough = lack.is_none() && contrast.n.iter().all(|n| *n >= LEAST);
    Recovery {
        workouts: diary.events.len(),
        noted: diary.events.iter().map(|event| event.sessions).sum(),
        lack,
        n: contrast.n,
        means: contrast.means.map(|mean| mean.filter(|_| enough)),
        difference: contrast.difference.filter(|_| enough),
        interval: contrast.interval.filter(|_| enough),
        ..none
    }
}

/// Until when it rests: an experiment with a treatment or exercise on the same score is not to be seen.
fn rests(journal: &Journal, metric: &Metric, today: NaiveDate) -> Option<NaiveDate> {
    let hides = |plan: &&TrialPlan| {
        let kind = plan.kind_now();
        let told = kind.is_treatment() || same(kind.as_str(), EXERCISE);
        told && !plan.watch && plan.metric == metric.id && is_under_way(plan, today)
    };
    journal.trials().iter().filter(hides).map(ends).max()
}

/// What the forecast lacks, by the rule of the ordinary answer.
fn lack(diary: &Diary) -> Option<Lack> {
    let clean = diary.clean_scores(SHORTEST_WASHOUT);
    let scored = diary.series.values.iter().flatten().count();
    (clean < LEAST_CLEAN).then_some(if scored < LONG_DIARY {
        Lack::TooEarly(clean)
    } else {
        Lack::TooClose(clean)
    })
}

fn contrast(journal: &Journal, diary: &Diary, question: &Question) -> Option<Contrast> {
    let washout = choose_washout(diary, &question.washouts());
    let drift = choose_drift(diary, washout);
    let model = Model::of(diary, washout, OUTCOME_DAYS, drift)?;
    let treated = |date: NaiveDate| {
        let is_near = |s: &Session| (0..=1).contains(&(s.date - date).num_days());
        let mut sessions = journal.sessions().iter();
        sessions.any(|s| s.kind.is_treatment() && is_near(s))
    };
    let first: Vec<bool> = diary.events.iter().map(|e| treated(e.date)).collect();
    let days = 1..=OUTCOME_DAYS;
    Some(Contrast::of(
        &model,
        &first,
        &days,
        days_needed(OUTCOME_DAYS),
    ))
}

/// The journal with a session of kind exercise on each day that has workout minutes and none.
fn with_minutes(journal: &Journal) -> Journal {
    let mut all = journal.clone();
    let Some(minutes) = journal.metrics().get(&MetricId::WORKOUT) else {
        return all;
    };
    let has_one = |date: NaiveDate| {
        let sessions = journal.sessions_on(date);
        sessions.iter().any(|s| same(s.kind.as_str(), EXERCISE))
    };
    for date in journal.days().keys() {
        let moved = journal.value(*date, minutes).is_some_and(|n| n > 0.0);
        if moved && !has_one(*date) {
            let id = SessionId::new(&format!("workout {date}"));
            let session = Session::new(id, *date, Kind::new(EXERCISE));
            // An id that is taken leaves that day out.
            let _ = all.apply(Edit::put_session(session));
        }
    }
    all
}
