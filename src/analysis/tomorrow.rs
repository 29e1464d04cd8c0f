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
use crate::model::keyword::Keyword;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::Scale;

use super::distribution::{t_quantile, t_two_sided};
use super::evenings::{Evenings, Learnt, last};
use super::question::Question;
use super::series::Series;
use super::verdict::LEAST_SCORED;

/// Days that are looked ahead.
pub const DAYS: usize = 7;
/// Latest forecasts that are held against what came.
pub const RECORD: usize = 60;
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

impl Keyword for Why {
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
    Seen::of(&journal.until_tomorrow(today), metric).outlook(today, true)
}

/// As [`outlook`], without the record, which takes some times as long.
pub fn ahead(journal: &Journal, metric: &Metric, today: NaiveDate) -> Outlook {
    Seen::of(&journal.until_tomorrow(today), metric).outlook(today, false)
}

/// All of a journal that an outlook depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    metric: Metric,
    /// Its last 730 days; `None` where it was never scored.
    series: Option<Series>,
}

impl Seen {
    /// What the outlook for `metric` sees.
    pub fn of(journal: &Journal, metric: &Metric) -> Self {
        let range = Question::default().range(journal, metric);
        Self {
            metric: metric.clone(),
            series: range.map(|range| Series::of(journal, metric, range)),
        }
    }

    /// The outlook on the day `today`, with or without the record.
    fn outlook(&self, today: NaiveDate, has_record: bool) -> Outlook {
        let mut outlook = Outlook {
            metric: self.metric.id.clone(),
            from: self.series.as_ref().and_then(Series::last),
            days: Vec::new(),
            why: Some(Why::TooEarly),
            record: None,
        };
        let Some(from) = outlook.from else {
            return outlook;
        };
        let values = self.series.as_ref().map_or(&[][..], |s| &s.values);
        let scores: Vec<f64> = values.iter().flatten().copied().collect();
        if scores.len() < LEAST_SCORED {
            return outlook;
        }
        if (today - from).num_days() >= OLD {
            outlook.why = Some(Why::Old);
            return outlook;
        }
        let level = scores.iter().all(|score| (score - scores[0]).abs() < SAME);
        let (learnt, record) = if has_record && !level {
            self.pass(values)
        } else {
            (last(values, DAYS).map(Ranges), None)
        };
        let Some(learnt) = learnt else {
            return outlook;
        };
        outlook.why = level.then_some(Why::NoVariation);
        let day = |ahead: usize| {
            Some(Ahead {
                date: from.checked_add_days(Days::new(ahead as u64))?,
                expected: learnt.expected(ahead).0,
                range: (!level)
                    .then(|| learnt.range(&self.metric, ahead))
                    .flatten(),
            })
        };
        outlook.days = (1..=DAYS).filter_map(day).collect();
        outlook.record = record;
        outlook
    }

    /// What the last evening teaches; what was said of the latest scored days by the days before each,
    /// and what came.
    fn pass(&self, values: &[Option<f64>]) -> (Option<Ranges>, Option<Record>) {
        let all = values.iter().flatten().count();
        let from = LEAST_SCORED.max(all.saturating_sub(RECORD));
        let mut evenings = Evenings::new();
        let (mut before, mut said, mut inside) = (0, 0, 0);
        for value in values {
            if let Some(value) = value {
                if before >= from {
                    let learnt = evenings.learnt(1).map(Ranges);
                    let range = learnt.and_then(|learnt| learnt.range(&self.metric, 1));
                    said += usize::from(range.is_some());
                    let hit = range.is_some_and(|range| self.is_inside(range, *value));
                    inside += usize::from(hit);
                }
                before += 1;
            }
            evenings.pass(*value);
        }
        let record = (said > 0).then_some(Record { said, inside });
        (evenings.learnt(DAYS).map(Ranges), record)
    }

    /// Whether a day stayed in its range; where that is of steps, a mean of check-ins counts to the
    /// nearest.
    fn is_inside(&self, range: Range, value: f64) -> bool {
        let half = range.said.map_or(0.0, |_| self.metric.scale.step / 2.0) + SAME;
        range.low - half <= value && value <= range.high + half
    }
}

/// The ranges that follow from what an evening taught.
struct Ranges(Learnt);

impl Ranges {
    /// Mean and spread of the day so many days ahead, from 1.
    fn expected(&self, ahead: usize) -> (f64, f64) {
        self.0.ahead[ahead - 1]
    }

    fn has_errors(&self) -> bool {
        self.0.errors.len() >= LEAST_ERRORS
    }

    /// Probability of a day at or below `z` spreads from its mean.
    fn below(&self, z: f64) -> f64 {
        if self.has_errors() {
            let n = self.0.errors.partition_point(|error| *error <= z + SAME);
            return n as f64 / self.0.errors.len() as f64;
        }
        let beyond = t_two_sided(z, self.0.scores as f64 - 1.0).unwrap_or_default() / 2.0;
        if z > 0.0 { 1.0 - beyond } else { beyond }
    }

    /// The middle four fifths of the day so many days ahead, without regard to steps.
    fn interval(&self, ahead: usize) -> Option<(f64, f64)> {
        let (mean, sd) = self.expected(ahead);
        let n = self.0.errors.len();
        let (low, high) = if self.has_errors() {
            let low = ((n + 1) / 10).max(1);
            let high = (9 * (n + 1)).div_ceil(10).min(n);
            (self.0.errors[low - 1], self.0.errors[high - 1])
        } else {
            let t = t_quantile(UPPER, self.0.scores as f64 - 1.0)?;
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
        let step = |value: f64| scale.rounded(value * scale.step).max(scale.min);
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

    /// As the days ahead alone are learnt, and as they are beside the record.
    fn both(case: &Value) -> [Ranges; 2] {
        let values = reference::series(&case["y"]);
        let evenings = Evenings::after(&values);
        [last(&values, DAYS), evenings.learnt(DAYS)].map(|learnt| Ranges(learnt.unwrap()))
    }

    #[test]
    fn the_forecasts_are_those_of_the_reference() {
        let cases = cases();
        let both = cases
            .iter()
            .flat_map(|case| both(case).map(|learnt| (case, learnt)));
        for (case, learnt) in both {
            let ahead = case["days_ahead"].as_u64().unwrap() as usize;
            let (mean, sd) = learnt.expected(ahead);
            reference::near(mean, case, "mean", 1e-9);
            reference::near(sd, case, "sd", 1e-9);
            reference::near(learnt.0.scores as f64, case, "scores", 0.0);
            reference::near(learnt.0.errors.len() as f64, case, "residuals", 0.0);
            let (mut low, high) = learnt.interval(ahead).unwrap();
            let n = learnt.0.errors.len();
            if learnt.has_errors() && (n + 1).is_multiple_of(10) {
                // The reference works .1 out as (1 - .8)/2, a little less in floating point: where
                // .1(n + 1) is whole, it takes the error before.
                low = mean + sd * learnt.0.errors[(n + 1) / 10 - 2];
            }
            let theirs = reference::series(&case["interval"]);
            reference::same(&[Some(low), Some(high)], &theirs, 1e-9);
            let number = |name: &str| case[name].as_f64().unwrap();
            let mut metric = Metric::own("any", Better::Lower);
            metric.scale = Scale::new(number("lowest"), number("highest"), number("step"));
            let range = learnt.range(&metric, ahead).unwrap();
            let theirs = reference::series(&case["range"]);
            reference::same(&[Some(range.low), Some(range.high)], &theirs, 1e-9);
            reference::near(range.said, case, "probability", 1e-9);
        }
    }

    #[test]
    fn a_metric_without_steps_has_a_range_above_its_lowest_value() {
        let case = &cases()[4];
        let [learnt, _] = both(case);
        let (low, high) = learnt.interval(1).unwrap();
        assert!(low < 0.0);
        let range = learnt.outward(&Scale::new(0.0, 100.0, 0.5), 1).unwrap();
        assert_eq!((range.low, range.said), (0.0, None));
        assert!(range.high >= high && range.high - high < 0.5);
    }
}
