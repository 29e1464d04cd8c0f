//! What the next days may bring: for each of seven days an expected score, and the run of scores it
//! stays in four times of five.
//!
//! The model is that of [`super::forecast`] without drift, learnt from all days of the range, with
//! nothing masked; no session is looked at, neither past nor planned. How wide the range is, the
//! model's own errors say: each scored day less what was expected of it the day before, in units of
//! its spread. Where there are too few of them, Student's t stands in. Invariants: a run lies on the
//! metric's scale and holds at least four fifths; all figures are finite.

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::{Scale, round2};
use crate::model::session::Words;

use super::distribution::{t_quantile, t_two_sided};
use super::forecast::{Drift, Fit};
use super::question::Question;
use super::series::Series;
use super::verdict::LEAST_SCORED;
use super::weekday;

/// Days that are looked ahead.
pub const DAYS: usize = 7;
/// Latest forecasts that are held against what came.
pub const RECORD: usize = 60;
/// Days before the first error that counts.
const FIRST_ERROR: usize = 7;
/// Latest errors that count.
const ERRORS: usize = 180;
/// Fewest errors that tell the range by themselves.
const LEAST_ERRORS: usize = 40;
/// Share of the days that a range holds.
const SHARE: f64 = 0.8;
/// Probability below the upper end of the range.
const UPPER: f64 = 0.9;
/// Values nearer than this are the same.
const SAME: f64 = 1e-9;
/// A scale of more steps has a range without steps.
const MOST_STEPS: usize = 1001;
/// Days after the last score from which it is too old to look ahead from.
const OLD: i64 = 2;

/// What the days after the last score may bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// What is measured.
    pub metric: MetricId,
    /// The last scored day.
    pub from: Option<NaiveDate>,
    /// The seven days after it; none where nothing can be learnt.
    pub days: Vec<Ahead>,
    /// Why there is no range.
    pub why: Option<Why>,
    /// What came of earlier forecasts of the next day.
    pub record: Option<Record>,
}

/// One day ahead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ahead {
    /// The day.
    pub date: NaiveDate,
    /// Its expected value, in the metric's unit.
    pub expected: f64,
    /// Where it stays four times of five.
    pub range: Option<Range>,
}

/// Values that a day stays in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest, in the metric's unit.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Their probability; `None` where the metric has no steps.
    pub said: Option<f64>,
}

/// Why there is no range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Fewer than 30 scored days.
    TooEarly,
    /// All scores are equal.
    NoVariation,
    /// The last score is older than yesterday.
    Old,
}

impl Words for Why {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::TooEarly, "too-early"),
        (Self::NoVariation, "no-variation"),
        (Self::Old, "old"),
    ];
}

/// How earlier forecasts of the next day did, each made from the days before it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// Forecasts.
    pub said: usize,
    /// Those whose day stayed in its range.
    pub inside: usize,
}

/// The outlook for `metric` on the day `today`, from its last 730 days, and what came of earlier ones.
pub fn outlook(journal: &Journal, metric: &Metric, today: NaiveDate) -> Outlook {
    let mut outlook = ahead(journal, metric, today);
    if outlook.why.is_none()
        && let Some(range) = Question::default().range(journal, metric)
    {
        let series = Series::of(journal, metric, range);
        outlook.record = record(&series.values, metric);
    }
    outlook
}

/// As [`outlook`], without the record, which takes many times as long.
pub fn ahead(journal: &Journal, metric: &Metric, today: NaiveDate) -> Outlook {
    let range = Question::default().range(journal, metric);
    let series = range.map(|range| Series::of(journal, metric, range));
    let mut outlook = Outlook {
        metric: metric.id.clone(),
        from: series.as_ref().and_then(Series::last),
        days: Vec::new(),
        why: Some(Why::TooEarly),
        record: None,
    };
    let Some(series) = series else {
        return outlook;
    };
    let scores: Vec<f64> = series.values.iter().flatten().copied().collect();
    if scores.len() < LEAST_SCORED {
        return outlook;
    }
    let is_old = |from: NaiveDate| (today - from).num_days() >= OLD;
    if outlook.from.is_some_and(is_old) {
        outlook.why = Some(Why::Old);
        return outlook;
    }
    let Some(learnt) = Learnt::of(&series.values) else {
        return outlook;
    };
    let level = scores.iter().all(|score| (score - scores[0]).abs() < SAME);
    outlook.why = level.then_some(Why::NoVariation);
    let day = |ahead: usize| {
        let date = outlook.from?.checked_add_days(Days::new(ahead as u64))?;
        Some(Ahead {
            date,
            expected: learnt.expected(ahead).0,
            range: (!level).then(|| learnt.range(metric, ahead)).flatten(),
        })
    };
    outlook.days = (1..=DAYS).filter_map(day).collect();
    outlook
}

/// What was said of the latest scored days by the days before each, and what came.
fn record(values: &[Option<f64>], metric: &Metric) -> Option<Record> {
    let mut before = 0;
    let mut told = Vec::new();
    for (day, value) in values.iter().enumerate() {
        if let Some(value) = value {
            if before >= LEAST_SCORED {
                told.push((day, *value));
            }
            before += 1;
        }
    }
    let half = metric.scale.step / 2.0;
    let inside = |(day, value): &(usize, f64)| {
        let range = Learnt::of(values.get(..*day)?)?.range(metric, 1)?;
        let half = range.said.map_or(0.0, |_| half) + SAME;
        Some(range.low - half <= *value && *value <= range.high + half)
    };
    let latest = &told[told.len().saturating_sub(RECORD)..];
    let hits: Vec<bool> = latest.iter().filter_map(inside).collect();
    (!hits.is_empty()).then(|| Record {
        said: hits.len(),
        inside: hits.iter().filter(|hit| **hit).count(),
    })
}

/// What a series of days taught.
struct Learnt {
    scores: usize,
    /// Errors in units of their spread, ascending.
    errors: Vec<f64>,
    /// Mean and spread of the days ahead, the weekday step in.
    ahead: Vec<(f64, f64)>,
}

impl Learnt {
    fn of(values: &[Option<f64>]) -> Option<Self> {
        let steps = weekday::steps(values);
        let mut y = weekday::without(values, &steps);
        let fit = Fit::of(&y, Drift::Out)?;
        y.resize(values.len() + DAYS, None);
        let expected = fit.expected(&y);
        let error = |(y, (mean, sd)): (&Option<f64>, &(f64, f64))| Some(((*y)? - mean) / sd);
        let pairs = y.iter().zip(&expected).skip(FIRST_ERROR);
        let all: Vec<f64> = pairs.filter_map(error).filter(|z| z.is_finite()).collect();
        let mut errors = all[all.len().saturating_sub(ERRORS)..].to_vec();
        errors.sort_by(f64::total_cmp);
        let days = expected.iter().enumerate().skip(values.len());
        Some(Self {
            scores: fit.scores,
            errors,
            ahead: days
                .map(|(day, (mean, sd))| (mean + steps[day % weekday::WEEK], *sd))
                .collect(),
        })
    }

    /// Mean and spread of the day so many days ahead, from 1.
    fn expected(&self, ahead: usize) -> (f64, f64) {
        self.ahead[ahead - 1]
    }

    fn has_errors(&self) -> bool {
        self.errors.len() >= LEAST_ERRORS
    }

    /// Probability of a day at or below `z` spreads from its mean.
    fn below(&self, z: f64) -> f64 {
        if self.has_errors() {
            let n = self.errors.partition_point(|error| *error <= z + SAME);
            return n as f64 / self.errors.len() as f64;
        }
        let beyond = t_two_sided(z, self.scores as f64 - 1.0).unwrap_or_default() / 2.0;
        if z > 0.0 { 1.0 - beyond } else { beyond }
    }

    /// The middle four fifths of the day so many days ahead, without regard to steps.
    fn interval(&self, ahead: usize) -> Option<(f64, f64)> {
        let (mean, sd) = self.expected(ahead);
        let n = self.errors.len();
        let (low, high) = if self.has_errors() {
            let low = ((n + 1) / 10).max(1);
            let high = (9 * (n + 1)).div_ceil(10).min(n);
            (self.errors[low - 1], self.errors[high - 1])
        } else {
            let t = t_quantile(UPPER, self.scores as f64 - 1.0)?;
            (-t, t)
        };
        let ends = (mean + sd * low, mean + sd * high);
        (ends.0.is_finite() && ends.1.is_finite()).then_some(ends)
    }

    fn range(&self, metric: &Metric, ahead: usize) -> Option<Range> {
        let steps = metric.scale.buttons(MOST_STEPS);
        match steps.filter(|_| metric.is_scored()) {
            Some(steps) => self.run(&steps, metric.scale.step, ahead),
            None => self.outward(&metric.scale, ahead),
        }
    }

    /// The interval, rounded outward to the metric's step and kept above its lowest value.
    fn outward(&self, scale: &Scale, ahead: usize) -> Option<Range> {
        let (low, high) = self.interval(ahead)?;
        let step = |value: f64| round2(value * scale.step).max(scale.min);
        Some(Range {
            low: step((low / scale.step + SAME).floor()),
            high: step((high / scale.step - SAME).ceil()),
            said: None,
        })
    }

    /// The shortest run of `steps` that holds four fifths; of equal ones the likeliest, then the
    /// lowest. What lies beyond the scale counts to its ends.
    fn run(&self, steps: &[f64], step: f64, ahead: usize) -> Option<Range> {
        let (mean, sd) = self.expected(ahead);
        let edge = |value: f64| self.below((value + step / 2.0 - mean) / sd);
        let mut upto: Vec<f64> = steps.iter().map(|value| edge(*value)).collect();
        *upto.last_mut()? = 1.0;
        let of = |from: usize, to: usize| {
            let below = from.checked_sub(1).map_or(0.0, |before| upto[before]);
            upto[to] - below
        };
        (0..steps.len()).find_map(|length| {
            let runs = (0..steps.len() - length).map(|from| (from, of(from, from + length)));
            let enough = runs.filter(|(_, said)| *said >= SHARE - SAME);
            let best = enough.reduce(|best, run| if run.1 > best.1 + SAME { run } else { best });
            best.map(|(from, said)| Range {
                low: steps[from],
                high: steps[from + length],
                said: Some(said),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;
    use crate::model::metric::Better;
    use serde_json::Value;

    fn cases() -> Vec<Value> {
        let text = include_str!("../../tests/fixtures/forecast.json");
        let all: Value = serde_json::from_str(text).unwrap();
        all["forecast"].as_array().unwrap().clone()
    }

    #[test]
    fn the_forecasts_are_those_of_the_reference() {
        for case in cases() {
            let learnt = Learnt::of(&reference::series(&case["y"])).unwrap();
            let ahead = case["days_ahead"].as_u64().unwrap() as usize;
            let (mean, sd) = learnt.expected(ahead);
            reference::near(mean, &case, "mean", 1e-9);
            reference::near(sd, &case, "sd", 1e-9);
            reference::near(learnt.scores as f64, &case, "scores", 0.0);
            reference::near(learnt.errors.len() as f64, &case, "residuals", 0.0);
            let (mut low, high) = learnt.interval(ahead).unwrap();
            let n = learnt.errors.len();
            if learnt.has_errors() && (n + 1).is_multiple_of(10) {
                // The reference works .1 out as (1 - .8)/2, a little less in floating point: where
                // .1(n + 1) is whole, it takes the error before.
                low = mean + sd * learnt.errors[(n + 1) / 10 - 2];
            }
            let theirs = reference::series(&case["interval"]);
            reference::same(&[Some(low), Some(high)], &theirs, 1e-9);
            let number = |name: &str| case[name].as_f64().unwrap();
            let mut metric = Metric::own("any", Better::Lower);
            metric.scale = Scale::new(number("lowest"), number("highest"), number("step"));
            let range = learnt.range(&metric, ahead).unwrap();
            let theirs = reference::series(&case["range"]);
            reference::same(&[Some(range.low), Some(range.high)], &theirs, 1e-9);
            reference::near(range.said, &case, "probability", 1e-9);
        }
    }

    #[test]
    fn a_metric_without_steps_has_a_range_above_its_lowest_value() {
        let case = &cases()[4];
        let learnt = Learnt::of(&reference::series(&case["y"])).unwrap();
        let (low, high) = learnt.interval(1).unwrap();
        assert!(low < 0.0);
        let range = learnt.outward(&Scale::new(0.0, 100.0, 0.5), 1).unwrap();
        assert_eq!((range.low, range.said), (0.0, None));
        assert!(range.high >= high && range.high - high < 0.5);
    }
}
