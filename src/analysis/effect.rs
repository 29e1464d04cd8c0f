//! Does it help? The whole answer for one metric, or for all of them.
//!
//! People book a massage when pain is high, and high pain drifts back by itself: so the days after a
//! session are compared with a forecast learnt from the days away from sessions, never with the days
//! before. Invariants: what can't be computed is `None`; every figure is finite; nothing panics,
//! whatever the diary; the raw comparison is given beside the answer and is never the answer.

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::{Kind, Words};

use super::descriptive::mean;
use super::diary::{Diary, Timing};
use super::distribution::wilson;
use super::dose::{self, Dose};
use super::estimate::{Estimate, Model, choose_washout, days_needed, is_recent, is_usable};
use super::fade::{self, Fade};
use super::holm;
use super::luck;
use super::overlap;
use super::question::Question;
use super::series::scored_days;
use super::verdict::{Facts, Missing, Verdict, sessions_needed};

/// Days of the gap curve.
pub const CURVE_DAYS: usize = fade::DAYS;
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

/// The answer for one metric. Points are the metric's unit; below 0 is less than forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// What was measured.
    pub metric: MetricId,
    /// The direction of improvement.
    pub better: Better,
    /// The smallest change worth noticing, in points.
    pub notice: f64,
    /// The kind that was studied; `None` where any kind with one person was.
    pub kind: Option<Kind>,
    /// The person that was asked for.
    pub with: Option<String>,
    /// Days of outcome after a session.
    pub outcome_days: usize,
    /// Days of washout that were used.
    pub washout_days: usize,
    /// Whether outcome or washout days are not the ones fixed in advance.
    pub exploratory: bool,
    /// First scored day that counts.
    pub from: Option<NaiveDate>,
    /// Last scored day that counts.
    pub to: Option<NaiveDate>,
    /// The sessions.
    pub sessions: Counts,
    /// Calendar days from the first to the last.
    pub days: usize,
    /// Scored days among them.
    pub scored_days: usize,
    /// Scores that the forecast was learnt from.
    pub clean_scores: usize,
    /// What became of the sessions' own days.
    pub day0: Day0,
    /// Mean gap over the outcome days, in points; from two usable sessions on.
    pub effect: Option<f64>,
    /// Its standard error, in points.
    pub standard_error: Option<f64>,
    /// Its 95 % interval, in points.
    pub interval: Option<(f64, f64)>,
    /// The p of the luck check.
    pub luck_p: Option<f64>,
    /// The same, by Holm over the secondary metrics; only from [`effects`].
    pub holm_p: Option<f64>,
    /// The effect in percent of the mean forecast; `None` where that is below 1.
    pub percent: Option<f64>,
    /// Share of sessions that went better than forecast.
    pub better_share: Option<Share>,
    /// What these figures allow one to say.
    pub verdict: Verdict,
    /// What is missing for a verdict.
    pub missing: Missing,
    /// The verdict at the last checkpoint.
    pub settled: Option<Settled>,
    /// More sessions until a noticeable change could be seen; only where one can't tell.
    pub sessions_needed: Option<usize>,
    /// One row an event, in order, usable or not.
    pub gaps: Vec<SessionGap>,
    /// The mean gap on each of the 14 days after.
    pub curve: Vec<CurveDay>,
    /// The raw comparison, which is never the answer.
    pub raw: Raw,
    /// The same effect over the whole week.
    pub week: Option<Week>,
    /// How long it lasts; only where it likely helps.
    pub fade: Option<Fade>,
    /// Whether longer sessions do more; exploratory.
    pub dose: Option<Dose>,
}

/// How many sessions there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Studied sessions.
    pub recorded: usize,
    /// Events: sessions under three days apart are one.
    pub events: usize,
    /// Events with scores enough before and after.
    pub usable: usize,
}

/// What became of the sessions' own days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day0 {
    /// Left out: scored after the session, or nobody knows.
    Excluded,
    /// Ordinary days: scored before the session.
    Before,
    /// Some one, some the other.
    Mixed,
}

impl Words for Day0 {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Excluded, "excluded"),
        (Self::Before, "before"),
        (Self::Mixed, "mixed"),
    ];
}

/// A share with its 95 % Wilson interval, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share.
    pub share: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The verdict at a checkpoint, on the diary as it stood then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The verdict.
    pub verdict: Verdict,
    /// The checkpoint: 6, 12 or 26 usable sessions.
    pub sessions: usize,
    /// Last day of the diary as it stood.
    pub date: NaiveDate,
}

/// One event, on the raw scale over the scored days of its outcome, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionGap {
    /// Day of its first session.
    pub date: NaiveDate,
    /// Mean of what was forecast.
    pub forecast: Option<f64>,
    /// Mean of what was scored.
    pub actual: Option<f64>,
    /// Scored minus forecast.
    pub gap: Option<f64>,
    /// Why there is no gap.
    pub unusable: Option<Unusable>,
    /// When that day's score was given.
    pub timing: Timing,
    /// Sessions in the event.
    pub sessions: usize,
    /// Minutes of all of them together.
    pub minutes: Option<u32>,
    /// With whom.
    pub with: Option<String>,
}

/// Why an event has no gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// No score in the three days before.
    NoScoreBefore,
    /// Too few scores in the days after.
    NoScoreAfter,
    /// Too few days away from sessions to learn a forecast from.
    NoForecast,
}

impl Words for Unusable {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::NoScoreBefore, "no-score-before"),
        (Self::NoScoreAfter, "no-score-after"),
        (Self::NoForecast, "no-forecast"),
    ];
}

/// The mean gap on one day after the sessions, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveDay {
    /// Days after the session, from 1.
    pub day: usize,
    /// Mean gap; from one session on.
    pub gap: Option<f64>,
    /// Lower end of its 95 % interval; from two on.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Sessions with a score that day.
    pub n: usize,
}

/// The days just before and just after the sessions, pooled, as they were scored.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Raw {
    /// Mean of the days before, in points.
    pub before_mean: Option<f64>,
    /// Mean of the days after, in points.
    pub after_mean: Option<f64>,
    /// Share of pairs in which the day after is better.
    pub nap: Option<f64>,
    /// The same from −1 to 1.
    pub tau: Option<f64>,
}

/// The effect over seven days of outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Mean gap, in points.
    pub effect: f64,
    /// 95 % interval, in points.
    pub interval: Option<(f64, f64)>,
}

impl Effect {
    /// Half the width of the interval: what change could have been seen, in points.
    pub fn half_width(&self) -> Option<f64> {
        self.interval.map(|(low, high)| (high - low) / 2.0)
    }
}

/// The answer to `question` for one metric.
pub fn effect(journal: &Journal, metric: &Metric, question: &Question) -> Effect {
    match Diary::of(journal, metric, question) {
        Some(diary) => Reading::of(diary, metric, question).effect(journal, metric, question),
        None => blank(metric, question),
    }
}

/// The answer for every metric that has data, in the table's order; all but the `primary` one carry
/// a p adjusted for there being several.
pub fn effects(journal: &Journal, question: &Question, primary: &MetricId) -> Vec<Effect> {
    let has_data = |metric: &&Metric| scored_days(journal, metric).next().is_some();
    let metrics = journal.metrics().iter().filter(has_data);
    let mut effects: Vec<Effect> = metrics
        .map(|metric| effect(journal, metric, question))
        .collect();
    let secondary = |effect: &&mut Effect| effect.metric != *primary && effect.luck_p.is_some();
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

/// The answer where there is nothing to answer from.
fn blank(metric: &Metric, question: &Question) -> Effect {
    let none = estimate(None, 1, 1, 1);
    let facts = Facts {
        usable: 0,
        scored: 0,
        clean: 0,
        level: true,
        interval: None,
        luck_p: None,
        better: metric.better,
        notice: metric.notice,
    };
    Effect {
        metric: metric.id.clone(),
        better: metric.better,
        notice: metric.notice,
        kind: question.kind.clone(),
        with: question.with.clone(),
        outcome_days: question.outcome(),
        washout_days: question.washout_days,
        exploratory: question.is_exploratory(),
        from: None,
        to: None,
        sessions: Counts::default(),
        days: 0,
        scored_days: 0,
        clean_scores: 0,
        day0: Day0::Excluded,
        effect: None,
        standard_error: None,
        interval: None,
        luck_p: None,
        holm_p: None,
        percent: None,
        better_share: None,
        verdict: facts.verdict(),
        missing: facts.missing(),
        settled: None,
        sessions_needed: None,
        gaps: Vec::new(),
        curve: (1..=CURVE_DAYS)
            .map(|day| curve_day((day, &none)))
            .collect(),
        raw: Raw::default(),
        week: None,
        fade: None,
        dose: None,
    }
}
