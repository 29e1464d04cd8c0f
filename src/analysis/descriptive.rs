//! What a person's days look like before any question is asked: means, spread, coverage, and the
//! raw days around a session.
//!
//! Quantiles are type 7 of Hyndman & Fan 1996 (as in numpy and R). Invariant: every figure says how
//! many days it rests on, and none is filled in.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::series::Series;

/// The figures of a series of days, in the metric's unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Calendar days.
    pub days: usize,
    /// Days that were scored.
    pub scored: usize,
    /// Mean of the scored days.
    pub mean: Option<f64>,
    /// Standard deviation with n − 1; from two scores on.
    pub sd: Option<f64>,
    /// The middle score.
    pub median: Option<f64>,
    /// Smallest score.
    pub min: Option<f64>,
    /// Largest score.
    pub max: Option<f64>,
}

impl Summary {
    /// The figures of `values`, one place a calendar day.
    pub fn of(values: &[Option<f64>]) -> Self {
        let scores: Vec<f64> = values.iter().flatten().copied().collect();
        Self {
            days: values.len(),
            scored: scores.len(),
            mean: mean(&scores),
            sd: sd(&scores),
            median: quantile(&scores, 0.5),
            min: scores.iter().copied().reduce(f64::min),
            max: scores.iter().copied().reduce(f64::max),
        }
    }

    /// Scored days as a share of all days, 0 to 1; `None` without days.
    pub fn coverage(&self) -> Option<f64> {
        (self.days > 0).then(|| self.scored as f64 / self.days as f64)
    }
}

/// The mean; `None` of nothing, or where it is too large for a number.
pub fn mean(values: &[f64]) -> Option<f64> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    mean.is_finite().then_some(mean)
}

/// The variance with n − 1; `None` of fewer than two, or where it is too large for a number.
pub fn variance(values: &[f64]) -> Option<f64> {
    let center = mean(values).filter(|_| values.len() >= 2)?;
    let squares: f64 = values.iter().map(|v| (v - center).powi(2)).sum();
    Some(squares / (values.len() - 1) as f64).filter(|v| v.is_finite())
}

/// The standard deviation with n − 1; `None` of fewer than two.
pub fn sd(values: &[f64]) -> Option<f64> {
    variance(values).map(f64::sqrt)
}

/// The quantile at `share` (0 to 1), type 7; `None` of nothing.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    quantile_sorted(&sorted, share)
}

/// [`quantile`] of values that are in order already.
pub fn quantile_sorted(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share.clamp(0.0, 1.0) * sorted.len().checked_sub(1)? as f64;
    let low = sorted[place.floor() as usize];
    let high = sorted[place.ceil() as usize];
    Some(low + (high - low) * place.fract())
}

/// The raw days around some events: a picture, never the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Aligned {
    /// Days counted from the event: −7 is a week before, 0 the day itself.
    pub days: Vec<i64>,
    /// One row an event, one place a day of `days`.
    pub each: Vec<Vec<Option<f64>>>,
    /// Mean over the events on each day of `days`.
    pub mean: Vec<Option<f64>>,
    /// Events scored on each day of `days`.
    pub n: Vec<usize>,
}

/// The series around each of `events`, from `days.start()` to `days.end()` days off.
pub fn aligned(series: &Series, events: &[NaiveDate], days: RangeInclusive<i64>) -> Aligned {
    let days: Vec<i64> = days.collect();
    let value = |event: NaiveDate, day: i64| {
        let index = (event - series.first).num_days().checked_add(day)?;
        *series.values.get(usize::try_from(index).ok()?)?
    };
    let each: Vec<Vec<_>> = events
        .iter()
        .map(|event| days.iter().map(|day| value(*event, *day)).collect())
        .collect();
    let column = |place: usize| -> Vec<f64> {
        each.iter()
            .filter_map(|row: &Vec<Option<f64>>| row[place])
            .collect()
    };
    let columns: Vec<Vec<f64>> = (0..days.len()).map(column).collect();
    Aligned {
        mean: columns.iter().map(|scores| mean(scores)).collect(),
        n: columns.iter().map(Vec::len).collect(),
        days,
        each,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;
    use crate::model::time::parse_date;

    #[test]
    fn quantiles_are_those_of_numpy() {
        // numpy `quantile(method="linear")`, exact to rounding.
        let case = reference::case("trend", "quantiles-type7");
        let y = reference::numbers(&case["y"]);
        let shares = reference::numbers(&case["q"]);
        let ours: Vec<_> = shares.iter().map(|q| quantile(&y, *q)).collect();
        reference::same(&ours, &reference::series(&case["out"]), 1e-12);
    }

    #[test]
    fn coverage_counts_missing_days_and_the_mean_leaves_them_out() {
        let summary = Summary::of(&[Some(2.0), None, Some(4.0), None]);
        assert_eq!(summary.coverage(), Some(0.5));
        assert_eq!(summary.mean, Some(3.0));
        assert_eq!(summary.sd, Some(2.0_f64.sqrt()));
        assert_eq!(Summary::of(&[]).coverage(), None);
        assert_eq!(Summary::of(&[Some(1.0)]).sd, None);
    }

    #[test]
    fn days_around_an_event_reach_past_the_ends_as_gaps() {
        let first = parse_date("2026-01-01").unwrap();
        let series = Series {
            first,
            values: vec![Some(1.0), None, Some(3.0), Some(6.0)],
        };
        let third = parse_date("2026-01-03").unwrap();
        let around = aligned(&series, &[first, third], -1..=1);
        assert_eq!(around.days, [-1, 0, 1]);
        assert_eq!(around.each[0], [None, Some(1.0), None]);
        assert_eq!(around.mean, [None, Some(2.0), Some(6.0)]);
        assert_eq!(around.n, [0, 2, 1]);
    }
}
