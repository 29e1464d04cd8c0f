//! The weekday step: what a Monday is above or below the other days, shrunk towards nothing.
//!
//! `e[w] = m[w]·n[w]/(n[w] + 8)`, centred; only from eight weeks of scores on. Days are counted from
//! the start of the grid, so "weekday" is the place modulo 7: shifting a diary by whole weeks (or
//! naming the days otherwise) changes nothing. Invariant: the seven steps sum to 0.

use chrono::Datelike as _;

use super::descriptive::{Summary, quantile};
use super::series::Series;

/// Days of a week.
pub const WEEK: usize = 7;
/// Fewest scores for a weekday step.
pub const LEAST_SCORES: usize = 56;
/// Weekdays that a weekly session's outcome days fall on.
const KEPT: usize = 3;
/// Clean scores of a weekday from which its step is known well enough.
const LEAST_KNOWN: usize = 16;
/// Scores of a weekday at which its step is half its mean.
const SHRINK: f64 = 8.0;

/// The step of each day of the week, by place modulo 7, learnt from `y`.
pub fn steps(y: &[Option<f64>]) -> [f64; WEEK] {
    let mut sum = [0.0; WEEK];
    let mut n = [0.0; WEEK];
    for (day, value) in y.iter().enumerate() {
        if let Some(value) = value {
            sum[day % WEEK] += value;
            n[day % WEEK] += 1.0;
        }
    }
    let count: f64 = n.iter().sum();
    if count < LEAST_SCORES as f64 {
        return [0.0; WEEK];
    }
    let mean = sum.iter().sum::<f64>() / count;
    let step = |w: usize| (sum[w] - mean * n[w]) / (n[w] + SHRINK);
    let steps: [f64; WEEK] = std::array::from_fn(step);
    let center = steps.iter().sum::<f64>() / WEEK as f64;
    steps.map(|step| step - center)
}

/// The days of one weekday.
#[derive(Clone, Debug, PartialEq)]
pub struct Weekday {
    /// Their figures, in the metric's unit.
    pub summary: Summary,
    /// Lower and upper quartile.
    pub middle: Option<(f64, f64)>,
}

/// The days of each weekday, from Monday on.
pub fn profile(series: &Series) -> [Weekday; WEEK] {
    let first = series.first.weekday().num_days_from_monday() as usize;
    std::array::from_fn(|weekday| {
        let skip = (weekday + WEEK - first) % WEEK;
        let values = series.values.iter().skip(skip).step_by(WEEK);
        let values: Vec<Option<f64>> = values.copied().collect();
        let scores: Vec<f64> = values.iter().flatten().copied().collect();
        Weekday {
            middle: quantile(&scores, 0.25).zip(quantile(&scores, 0.75)),
            summary: Summary::of(&values),
        }
    })
}

/// `y` without the step of each day.
pub fn without(y: &[Option<f64>], steps: &[f64; WEEK]) -> Vec<Option<f64>> {
    let less = |(day, value): (usize, &Option<f64>)| value.map(|v| v - steps[day % WEEK]);
    y.iter().enumerate().map(less).collect()
}

/// Whether the outcome days keep to weekdays of which too few ordinary days are known: `outcome` and
/// `clean` count the days of each weekday, by place modulo 7. The three weekdays with the most outcome
/// days hold four in five of them or more, and under 16 clean scores each on average.
pub fn is_kept(outcome: [usize; WEEK], clean: [usize; WEEK]) -> bool {
    let mut order: [usize; WEEK] = std::array::from_fn(|w| w);
    order.sort_by_key(|w| (std::cmp::Reverse(outcome[*w]), clean[*w]));
    let sum = |counts: [usize; WEEK]| order[..KEPT].iter().map(|w| counts[*w]).sum::<usize>();
    let all: usize = outcome.iter().sum();
    all > 0 && 5 * sum(outcome) >= 4 * all && sum(clean) < LEAST_KNOWN * KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saturdays_up(weeks: usize) -> Vec<Option<f64>> {
        let score = |day| Some(if day % WEEK == 6 { 7.0 } else { 5.0 });
        (0..weeks * WEEK).map(score).collect()
    }

    #[test]
    fn a_weekday_has_its_own_days_whatever_day_the_series_begins_on() {
        let first = crate::model::time::parse_date("2026-11-19").unwrap();
        let values = (0..15).map(|day| (day != 3).then_some(f64::from(day)));
        let profile = profile(&Series {
            first,
            values: values.collect(),
        });
        // The 19th is a Thursday: days 0, 7, 14; the Sunday is day 3 (blank) and 10.
        assert_eq!(profile[3].summary.mean, Some(7.0));
        assert_eq!(profile[3].middle, Some((3.5, 10.5)));
        assert_eq!((profile[6].summary.days, profile[6].summary.scored), (2, 1));
        assert_eq!(profile[6].summary.mean, Some(10.0));
    }

    #[test]
    fn outcome_days_on_three_weekdays_are_kept_where_those_are_hardly_known_otherwise() {
        let known = |n| [n; WEEK];
        let weekend = [0, 0, 0, 0, 8, 8, 8];
        assert!(is_kept(weekend, known(15)));
        assert!(!is_kept(weekend, known(16)));
        // Exactly four in five still counts; fewer do not.
        assert!(is_kept([2, 2, 2, 0, 8, 8, 8], known(0)));
        assert!(!is_kept([2, 2, 2, 1, 8, 8, 8], known(0)));
        // Of weekdays with equally many, those less known are taken.
        let clean = [20, 0, 0, 0, 0, 20, 20];
        assert!(
            is_kept([1, 1, 0, 0, 0, 9, 9], clean),
            "(0 + 20 + 20)/3 is under 16"
        );
        assert!(!is_kept([0; WEEK], known(0)));
    }

    #[test]
    fn under_eight_weeks_there_is_no_step() {
        assert_eq!(steps(&saturdays_up(7)), [0.0; WEEK]);
    }

    #[test]
    fn the_step_is_shrunk_by_half_at_eight_scores() {
        let steps = steps(&saturdays_up(8));
        // By hand: 2 points up on one day of seven is ±12/7 and ∓2/7, halved.
        assert!((steps[6] - 6.0 / 7.0).abs() < 1e-12);
        assert!((steps[0] + 1.0 / 7.0).abs() < 1e-12);
        assert!(steps.iter().sum::<f64>().abs() < 1e-12);
    }
}
