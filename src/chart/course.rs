//! The days of a metric with the means that are drawn of them, made once.
//!
//! Invariants: place `i` is the same day in all of them; days and periods without scores enough are `None`, never 0.

use std::ops::Range;

use crate::analysis::descriptive::quantile_sorted;
use crate::analysis::rolling;

use super::grain::Grain;

/// Some days in a row: how they lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// Place of its middle; between two days where it has an even number.
    pub middle: f64,
    /// Mean of its scored days.
    pub mean: f64,
    /// The quartiles between which their middle half lies.
    pub half: (f64, f64),
}

impl Period {
    /// Of the days at `places`; none with fewer than `least` values.
    pub fn of(values: &[Option<f64>], places: &Range<usize>, least: usize) -> Option<Self> {
        let mut there: Vec<f64> = values[places.clone()].iter().copied().flatten().collect();
        there.sort_by(f64::total_cmp);
        let at = |share| quantile_sorted(&there, share);
        let half = at(0.25).zip(at(0.75)).filter(|_| there.len() >= least)?;
        Some(Self {
            middle: (places.start + places.end - 1) as f64 / 2.0,
            mean: there.iter().sum::<f64>() / there.len() as f64,
            half,
        })
    }
}

/// A metric's days and their means.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    values: Vec<Option<f64>>,
    /// Sum and number of the values before each place.
    sums: Vec<(f64, u32)>,
    /// The mean of the days up to each, for each of [`Grain::MEANS`].
    means: [Vec<Option<f64>>; 2],
    /// For each of [`Grain::PERIODS`].
    periods: [Vec<Option<Period>>; 2],
}

impl Course {
    /// Of one value a day, and the places of the periods of [`Grain::PERIODS`]; `sparse`, where it is an amount that
    /// is noted on few days.
    pub fn of(values: Vec<Option<f64>>, periods: &[Vec<Range<usize>>; 2], sparse: bool) -> Self {
        let mut sums = Vec::with_capacity(values.len() + 1);
        let (mut sum, mut n) = (0.0, 0);
        sums.push((sum, n));
        for value in &values {
            sum += value.unwrap_or(0.0);
            n += u32::from(value.is_some());
            sums.push((sum, n));
        }
        let week = rolling::week(&values);
        // The wider mean ends where the week's does: no line runs on over days that are blank.
        let mean = |days| -> Vec<_> {
            let means = rolling::trailing_mean(&values, days, Grain::Days(days).least());
            let both = means.into_iter().zip(&week);
            both.map(|(mean, week)| mean.filter(|_| week.is_some()))
                .collect()
        };
        let period = |at: usize| {
            let least = Grain::Months(Grain::PERIODS[at]).least();
            let least = if sparse { 1 } else { least };
            let all = periods[at].iter();
            all.map(|places| Period::of(&values, places, least))
                .collect()
        };
        Self {
            means: Grain::MEANS.map(mean),
            periods: [period(0), period(1)],
            sums,
            values,
        }
    }

    /// Number of days.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are no days.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of a day.
    pub fn at(&self, place: usize) -> Option<f64> {
        *self.values.get(place)?
    }

    /// Mean and number of the values in `places`; no mean where there are none.
    pub fn mean(&self, places: Range<usize>) -> (Option<f64>, usize) {
        let end = places.end.min(self.len());
        if places.start >= end {
            return (None, 0);
        }
        let ((before, skipped), (sum, n)) = (self.sums[places.start], self.sums[end]);
        let n = n - skipped;
        ((n > 0).then(|| (sum - before) / f64::from(n)), n as usize)
    }

    /// The scored days of `places`, in order.
    pub fn scored(&self, places: Range<usize>) -> impl Iterator<Item = (usize, f64)> + Clone {
        let values = self.values[places.clone()].iter();
        places
            .zip(values)
            .filter_map(|(place, value)| Some((place, (*value)?)))
    }

    /// The mean of the last days at a place, by [`Grain::MEANS`].
    pub fn trailing(&self, days: usize, place: usize) -> Option<f64> {
        *self.smooth(days).get(place)?
    }

    fn smooth(&self, days: usize) -> &[Option<f64>] {
        let at = Grain::MEANS.iter().position(|each| *each == days);
        at.map_or(&[], |at| &self.means[at])
    }

    /// The line of the mean of the last `days` through `places`, run by run: broken where days in a row are missing.
    pub fn runs(&self, days: usize, places: Range<usize>) -> Vec<Vec<(f64, f64)>> {
        let part = self.smooth(days).get(places.clone()).unwrap_or_default();
        let at = |(place, mean): (usize, f64)| ((places.start + place) as f64, mean);
        let runs = rolling::runs(part).into_iter();
        runs.map(|run| run.into_iter().map(at).collect()).collect()
    }

    /// The periods of so many months whose middle lies in `places`, run by run: broken where one is blank.
    pub fn periods(&self, months: u32, places: &Range<usize>) -> Vec<&[Option<Period>]> {
        let at = Grain::PERIODS.iter().position(|each| *each == months);
        let all = at.map_or(&[][..], |at| &self.periods[at]);
        let (from, end) = (places.start as f64, places.end as f64 - 1.0);
        let seen = |period: &Option<Period>| {
            let middle = period.as_ref().map(|period| period.middle);
            middle.is_some_and(|middle| (from..=end).contains(&middle))
        };
        all.split(|period| !seen(period))
            .filter(|run| !run.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn series() -> impl Strategy<Value = Vec<Option<f64>>> {
        prop::collection::vec(prop::option::weighted(0.8, 0_u8..=10), 0..400)
            .prop_map(|days| days.into_iter().map(|v| v.map(f64::from)).collect())
    }

    fn cut(length: usize, width: usize) -> Vec<Range<usize>> {
        let starts = (0..length).step_by(width);
        starts
            .map(|from| from..(from + width).min(length))
            .collect()
    }

    proptest! {
        #[test]
        fn the_mean_of_a_part_is_the_mean_of_its_values(
            values in series(), from in 0_usize..400, length in 0_usize..400,
        ) {
            let part: Vec<f64> = values.iter().skip(from).take(length).copied().flatten().collect();
            let course = Course::of(values, &[vec![], vec![]], false);
            let (mean, n) = course.mean(from..from + length);
            prop_assert_eq!(n, part.len());
            match mean {
                Some(mean) => prop_assert!((mean - part.iter().sum::<f64>() / n as f64).abs() < 1e-9),
                None => prop_assert!(part.is_empty()),
            }
        }

        #[test]
        fn a_period_lies_around_its_mean_and_a_blank_one_has_too_few_scores(values in series()) {
            let places = cut(values.len(), 30);
            let course = Course::of(values.clone(), &[places.clone(), vec![]], false);
            let runs = course.periods(1, &(0..values.len().max(1)));
            let drawn: Vec<&Period> = runs.into_iter().flatten().flatten().collect();
            let enough = |places: &&Range<usize>| values[(*places).clone()].iter().flatten().count() >= 8;
            prop_assert_eq!(drawn.len(), places.iter().filter(enough).count());
            for (period, places) in drawn.iter().zip(places.iter().filter(enough)) {
                let there = || values[places.clone()].iter().flatten().copied();
                let (least, most) = (there().fold(f64::MAX, f64::min), there().fold(0.0, f64::max));
                prop_assert!(least <= period.half.0 && period.half.0 <= period.half.1 && period.half.1 <= most);
                prop_assert!(least - 1e-9 <= period.mean && period.mean <= most + 1e-9);
                let inside = there().filter(|v| (period.half.0..=period.half.1).contains(v)).count();
                // A quartile between two values leaves both out on its side.
                prop_assert!(inside * 2 + 2 >= there().count());
            }
        }
    }

    #[test]
    fn a_blank_month_breaks_the_line() {
        let mut values = vec![Some(4.0); 150];
        values[60..90].fill(None);
        let course = Course::of(values, &[cut(150, 30), vec![]], false);
        let runs = course.periods(1, &(0..150));
        assert_eq!(runs.iter().map(|run| run.len()).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(course.runs(28, 0..150).len(), 2);
        assert_eq!(course.trailing(28, 63), Some(4.0));
        assert_eq!(course.trailing(28, 64), None, "two of the last seven days");
        assert_eq!(course.trailing(28, 97), Some(4.0));
        assert_eq!(course.mean(60..90), (None, 0));
    }
}
