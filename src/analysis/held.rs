//! The events of a question held against their forecasts, before anything is said of them.
//!
//! A list of all sessions needs no more; verdict, luck check and curve are the answer's.

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::answer::{CURVE_DAYS, SessionGap, Unusable};
use super::diary::{Diary, Ground};
use super::estimate::{
    Estimate, Model, RECENT, choose_drift, choose_washout, days_needed, is_recent, is_usable,
};
use super::forecast::Drift;
use super::question::Question;

/// What followed each event of the question on its days, as its answer has it, without the rest of the answer.
pub(super) fn gaps(
    ground: Option<&Ground>,
    journal: &Journal,
    metric: &Metric,
    question: &Question,
) -> Vec<SessionGap> {
    let diary = ground.map(|ground| Diary::on(ground.clone(), journal, metric, question));
    let gaps = diary.map_or_else(Vec::new, |diary| Held::of(diary, question).gaps());
    known_outside(journal, metric, gaps)
}

/// The same, where the days before a session have scores that lie outside the range saying so.
pub(super) fn known_outside(
    journal: &Journal,
    metric: &Metric,
    mut gaps: Vec<SessionGap>,
) -> Vec<SessionGap> {
    for gap in &mut gaps {
        let mut before = gap.date.iter_days().rev().skip(1).take(RECENT);
        if gap.unusable == Some(Unusable::NoScoreBefore)
            && before.any(|day| journal.value(day, metric).is_some())
        {
            gap.unusable = Some(Unusable::BeforeRange);
        }
    }
    gaps
}

/// A diary's events against their forecasts: the day-0 rule decided, the washout chosen.
pub(super) struct Held {
    pub diary: Diary,
    /// Days of outcome.
    pub days: usize,
    pub washout: usize,
    pub drift: Drift,
    pub model: Option<Model>,
    /// Whether the events of unknown timing count as scored before, by their own days.
    pub switched: bool,
    /// The mean gap over the days of outcome.
    pub estimate: Estimate,
    /// Whether each event has scores enough before and after.
    pub usable: Vec<bool>,
}

impl Held {
    pub fn of(mut diary: Diary, question: &Question) -> Self {
        let washouts = question.washouts();
        let days = question.outcome();
        let learn = |diary: &Diary| {
            let washout = choose_washout(diary, &washouts);
            let drift = choose_drift(diary, washout);
            let model = Model::of(diary, washout, days.max(CURVE_DAYS), drift);
            (washout, drift, model)
        };
        let (mut washout, mut drift, mut model) = learn(&diary);
        let switched = model.as_ref().is_some_and(Model::says_before);
        if switched {
            diary.take_unknown_as_before();
            (washout, drift, model) = learn(&diary);
        }
        let y = &diary.series.values;
        let is_usable = |event| is_usable(y, event, 1..=days, days_needed(days));
        Self {
            estimate: estimate(model.as_ref(), 1, days, days_needed(days)),
            usable: diary.events.iter().map(is_usable).collect(),
            diary,
            days,
            washout,
            drift,
            model,
            switched,
        }
    }

    /// What followed each event.
    pub fn gaps(&self) -> Vec<SessionGap> {
        let y = &self.diary.series.values;
        let events = self.diary.events.iter().enumerate();
        events
            .map(|(index, event)| {
                let gap = self.estimate.each.get(index).copied().flatten();
                let why = if self.usable[index] {
                    Unusable::NoForecast
                } else if is_recent(y, event.seen()) {
                    Unusable::NoScoreAfter
                } else {
                    Unusable::NoScoreBefore
                };
                SessionGap {
                    date: event.date,
                    forecast: gap.map(|gap| gap.forecast),
                    actual: gap.map(|gap| gap.actual),
                    gap: gap.map(|gap| gap.gap),
                    unusable: gap.is_none().then_some(why),
                    timing: event.timing,
                    sessions: event.sessions,
                    minutes: event.minutes,
                    with: event.with.clone(),
                }
            })
            .collect()
    }
}

pub(super) fn estimate(model: Option<&Model>, from: usize, to: usize, least: usize) -> Estimate {
    model.map_or_else(Estimate::none, |model| model.estimate(from..=to, least))
}
