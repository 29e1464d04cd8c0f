//! Does it help? The whole answer for one metric, or for all of them.
//!
//! People book a massage when pain is high, and high pain drifts back by itself: so the days after a
//! session are compared with a forecast learnt from the days away from sessions, never with the days
//! before. Invariants: what can't be computed is `None`; every figure is finite; nothing panics,
//! whatever the diary; the raw comparison is given beside the answer and is never the answer.

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::answer::blank;
pub use super::answer::{
    CURVE_DAYS, Counts, CurveDay, Day0, Effect, Raw, SessionGap, Settled, Share, Unusable, Week,
};
use super::descriptive::mean;
use super::diary::{Diary, Timing};
use super::distribution::wilson;
use super::dose::{self, Dose};
use super::estimate::{Estimate, Model, choose_washout, days_needed, is_recent, is_usable};
use super::fade;
use super::holm;
use super::looks::{is_main, main_metric};
use super::luck;
use super::overlap;
use super::question::Question;
use super::verdict::{Facts, Verdict, sessions_needed};

/// Days of outcome of "the whole week".
pub const WEEK_DAYS: usize = 7;
/// Usable sessions at which the verdict is settled.
pub const CHECKPOINTS: [usize; 3] = [6, 12, 26];
/// Fewest usable sessions for an effect and its interval.
const LEAST_EFFECT: usize = 2;
/// Fewest usable sessions for a fade-out.
const LEAST_FADE: usize = 12;
/// Forecasts below this have no percentage.
const LEAST_FORECAST: f64 = 1.0;
/// The shortest washout of the method: clean days are counted at it for the verdict.
const SHORTEST_WASHOUT: usize = 3;
/// Gaps nearer to 0 than this are neither better nor worse.
const LEVEL: f64 = 1e-9;

/// The answer to `question` for one metric.
pub fn effect(journal: &Journal, metric: &Metric, question: &Question) -> Effect {
    let answer = match Diary::of(journal, metric, question) {
        Some(diary) => Reading::of(diary, metric, question).effect(journal, metric, question),
        None => blank(metric, question),
    };
    Effect {
        is_main: is_main(journal, metric, question, answer.kind.as_ref()),
        ..answer
    }
}

/// The answer for every metric that has data in the range, in the table's order; all but that of
/// the main question carry a p adjusted for there being several.
pub fn effects(journal: &Journal, question: &Question) -> Vec<Effect> {
    let primary = main_metric(journal);
    let has_data = |metric: &&Metric| question.range(journal, metric).is_some();
    let metrics = journal.metrics().iter().filter(has_data);
    let mut effects: Vec<Effect> = metrics
        .map(|metric| effect(journal, metric, question))
        .collect();
    let secondary = |effect: &&mut Effect| effect.metric != primary && effect.luck_p.is_some();
    let tested: Vec<&mut Effect> = effects.iter_mut().filter(secondary).collect();
    let p: Vec<f64> = tested.iter().filter_map(|effect| effect.luck_p).collect();
    for (effect, p) in tested.into_iter().zip(holm::adjusted(&p)) {
        effect.holm_p = Some(p);
    }
    effects
}

/// A diary read once: the day-0 rule decided, the washout chosen, the verdict found.
struct Reading {
    diary: Diary,
    washout: usize,
    model: Option<Model>,
    outcome: Estimate,
    /// Whether each event has scores enough before and after.
    usable: Vec<bool>,
    luck_p: Option<f64>,
    facts: Facts,
}

impl Reading {
    fn of(mut diary: Diary, metric: &Metric, question: &Question) -> Self {
        let washouts = question.washouts();
        let days = question.outcome();
        let learn = |diary: &Diary| {
            let washout = choose_washout(diary, &washouts);
            let model = Model::of(diary, washout, days.max(CURVE_DAYS));
            (washout, model)
        };
        let (mut washout, mut model) = learn(&diary);
        if model.as_ref().is_some_and(Model::says_before) {
            diary.take_unknown_as_before();
            (washout, model) = learn(&diary);
        }
        let outcome = estimate(model.as_ref(), 1, days, days_needed(days));
        let luck_p = (outcome.n >= LEAST_EFFECT)
            .then(|| luck::check(&diary, days))
            .flatten();
        let usable: Vec<bool> = diary
            .events
            .iter()
            .map(|event| is_usable(&diary.series.values, event, 1..=days, days_needed(days)))
            .collect();
        let facts = Facts {
            usable: usable.iter().filter(|is| **is).count(),
            scored: diary.scored(),
            clean: diary.clean_scores(SHORTEST_WASHOUT.min(washout)),
            level: diary.is_level(),
            interval: outcome.interval,
            luck_p,
            better: metric.better,
            notice: metric.notice,
        };
        Self {
            diary,
            washout,
            model,
            outcome,
            usable,
            luck_p,
            facts,
        }
    }

    fn effect(&self, journal: &Journal, metric: &Metric, question: &Question) -> Effect {
        let days = question.outcome();
        let verdict = self.facts.verdict();
        let each_day: Vec<Estimate> = (1..=CURVE_DAYS)
            .map(|day| estimate(self.model.as_ref(), day, day, 1))
            .collect();
        let enough = self.outcome.n >= LEAST_EFFECT;
        let effect = self.outcome.mean.filter(|_| enough);
        let fades = verdict == Verdict::LikelyHelps && self.outcome.n >= LEAST_FADE;
        Effect {
            kind: self.diary.kind.clone(),
            washout_days: self.washout,
            from: Some(self.diary.series.first),
            to: self.diary.series.last(),
            sessions: Counts {
                all: self.diary.all,
                older: self.diary.older,
                recorded: self.diary.recorded,
                events: self.diary.events.len(),
                usable: self.facts.usable,
            },
            days: self.diary.series.len(),
            scored_days: self.facts.scored,
            clean_scores: self.diary.clean_scores(self.washout),
            day0: self.day0(),
            effect,
            standard_error: self.outcome.se,
            interval: self.outcome.interval,
            luck_p: self.luck_p,
            percent: effect.and_then(|effect| self.percent(effect)),
            better_share: self.better_share(),
            verdict,
            missing: self.facts.missing(),
            settled: self.settled(journal, metric, question),
            sessions_needed: (verdict == Verdict::CannotTell)
                .then(|| sessions_needed(self.outcome.sd, metric.notice, self.outcome.n))
                .flatten(),
            gaps: self.gaps(),
            curve: (1..).zip(&each_day).map(curve_day).collect(),
            raw: raw(&self.diary, days),
            week: self.week(),
            fade: fades.then(|| fade::fit(&rows(&each_day))).flatten(),
            dose: self.dose(),
            ..blank(metric, question)
        }
    }

    fn day0(&self) -> Day0 {
        let before = |timing| timing == Timing::Before;
        let mut events = self.diary.events.iter().map(|event| before(event.timing));
        match (events.clone().any(|b| b), events.all(|b| b)) {
            (true, true) => Day0::Before,
            (true, false) => Day0::Mixed,
            (false, _) => Day0::Excluded,
        }
    }

    fn percent(&self, effect: f64) -> Option<f64> {
        let gaps = self.outcome.each.iter().flatten();
        let forecasts: Vec<f64> = gaps.map(|gap| gap.forecast).collect();
        let forecast = mean(&forecasts).filter(|mean| *mean >= LEAST_FORECAST)?;
        Some(100.0 * effect / forecast).filter(|percent| percent.is_finite())
    }

    fn better_share(&self) -> Option<Share> {
        let sign = self.diary.better.sign();
        let gaps = self.outcome.each.iter().flatten();
        let hits = gaps.filter(|gap| gap.gap * sign > LEVEL).count();
        let (low, high) = wilson(hits, self.outcome.n)?;
        Some(Share {
            share: hits as f64 / self.outcome.n as f64,
            low,
            high,
        })
    }

    fn gaps(&self) -> Vec<SessionGap> {
        let y = &self.diary.series.values;
        let events = self.diary.events.iter().enumerate();
        events
            .map(|(index, event)| {
                let gap = self.outcome.each.get(index).copied().flatten();
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

    fn week(&self) -> Option<Week> {
        let week = estimate(self.model.as_ref(), 1, WEEK_DAYS, days_needed(WEEK_DAYS));
        let enough = week.n >= LEAST_EFFECT;
        let effect = week.mean.filter(|_| enough)?;
        Some(Week {
            effect,
            interval: week.interval,
        })
    }

    fn dose(&self) -> Option<Dose> {
        let pairs = self.diary.events.iter().zip(&self.outcome.each);
        let (minutes, gaps): (Vec<f64>, Vec<f64>) = pairs
            .filter_map(|(event, gap)| Some((f64::from(event.minutes?), gap.as_ref()?.gap)))
            .unzip();
        dose::of(&minutes, &gaps)
    }

    /// The verdict at the last checkpoint that the diary has passed.
    fn settled(&self, journal: &Journal, metric: &Metric, question: &Question) -> Option<Settled> {
        let pairs = self.diary.events.iter().zip(&self.usable);
        let usable: Vec<NaiveDate> = pairs
            .filter_map(|(event, usable)| usable.then_some(event.date))
            .collect();
        let passed = |sessions: &usize| {
            let last = usable.get(sessions - 1)?;
            let date = last.checked_add_days(Days::new(question.outcome() as u64))?;
            (self.diary.series.last()? >= date).then_some((*sessions, date))
        };
        let (sessions, date) = CHECKPOINTS.iter().rev().find_map(passed)?;
        let from = question.from.unwrap_or(self.diary.series.first);
        let then = question.as_of(from, date, self.diary.kind.clone());
        let diary = Diary::of(journal, metric, &then)?;
        Some(Settled {
            verdict: Reading::of(diary, metric, &then).facts.verdict(),
            sessions,
            date,
        })
    }
}

fn estimate(model: Option<&Model>, from: usize, to: usize, least: usize) -> Estimate {
    model.map_or_else(Estimate::none, |model| model.estimate(from..=to, least))
}

fn curve_day((day, estimate): (usize, &Estimate)) -> CurveDay {
    CurveDay {
        day,
        gap: estimate.mean,
        low: estimate.interval.map(|(low, _)| low),
        high: estimate.interval.map(|(_, high)| high),
        n: estimate.n,
    }
}

/// The gaps of each event on the days of the curve.
fn rows(each_day: &[Estimate]) -> Vec<fade::Row> {
    let events = each_day.first().map_or(0, |day| day.each.len());
    let gap = |event: usize, day: usize| Some(each_day.get(day)?.each.get(event)?.as_ref()?.gap);
    (0..events)
        .map(|event| std::array::from_fn(|day| gap(event, day)))
        .collect()
}

fn raw(diary: &Diary, days: usize) -> Raw {
    let y = &diary.series.values;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for event in &diary.events {
        before.extend(
            y[event.day.saturating_sub(days)..event.day]
                .iter()
                .flatten(),
        );
        after.extend(y.iter().skip(event.day + 1).take(days).flatten());
    }
    Raw {
        before_mean: mean(&before),
        after_mean: mean(&after),
        nap: overlap::nap(&before, &after, diary.better),
        tau: overlap::tau(&before, &after, diary.better),
    }
}
