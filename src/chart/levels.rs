//! A long series at several grains: drawing any part of it costs the same, however long it is.
//!
//! Grain 0 is single days; each grain after it joins two stretches of the one before. Stretches
//! stand at fixed places, so that a chart that is moved does not flicker. Invariants: a stretch keeps
//! its lowest and its highest value and their days; a stretch without values is `None`, never 0.

use std::ops::Range;

use crate::analysis::rolling::BREAK;

/// What is kept of some days in a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Place and value of the lowest.
    pub low: (usize, f64),
    /// Place and value of the highest.
    pub high: (usize, f64),
    /// Place of the first value.
    pub first: usize,
    /// Place of the last value.
    pub last: usize,
}

impl Stretch {
    fn of(place: usize, value: f64) -> Self {
        let point = (place, value);
        Self {
            low: point,
            high: point,
            first: place,
            last: place,
        }
    }

    /// This stretch and the one behind it, as one.
    fn joined(self, next: Self) -> Self {
        let lower = |a: (usize, f64), b: (usize, f64)| if b.1 < a.1 { b } else { a };
        let higher = |a: (usize, f64), b: (usize, f64)| if b.1 > a.1 { b } else { a };
        Self {
            low: lower(self.low, next.low),
            high: higher(self.high, next.high),
            first: self.first,
            last: next.last,
        }
    }

    /// Its lowest and highest value in their order, or the one where they are the same.
    fn points(self) -> impl Iterator<Item = (usize, f64)> {
        let (a, b) = if self.low.0 <= self.high.0 {
            (self.low, self.high)
        } else {
            (self.high, self.low)
        };
        std::iter::once(a).chain((a.0 != b.0).then_some(b))
    }
}

/// A series, and its coarser copies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    values: Vec<Option<f64>>,
    /// Stretches of 2, 4, 8 … days.
    grains: Vec<Vec<Option<Stretch>>>,
    /// Sum and number of the values before each place.
    sums: Vec<(f64, u32)>,
}

impl Levels {
    /// The grains of a series, one value a day.
    pub fn of(values: Vec<Option<f64>>) -> Self {
        let days: Vec<_> = (0..values.len()).map(|i| single(&values, i)).collect();
        let mut grains = Vec::new();
        let mut finer = days;
        while finer.len() > 1 {
            let coarser: Vec<_> = finer.chunks(2).map(pair).collect();
            grains.push(coarser.clone());
            finer = coarser;
        }
        let mut sums = Vec::with_capacity(values.len() + 1);
        let (mut sum, mut n) = (0.0, 0);
        sums.push((sum, n));
        for value in &values {
            sum += value.unwrap_or(0.0);
            n += u32::from(value.is_some());
            sums.push((sum, n));
        }
        Self {
            values,
            grains,
            sums,
        }
    }

    /// Number of days.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are no days.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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

    /// Days in one stretch, so that `places` makes no more than about `columns` of them.
    pub fn width(&self, places: &Range<usize>, columns: usize) -> usize {
        1 << self.grain(places, columns)
    }

    fn grain(&self, places: &Range<usize>, columns: usize) -> usize {
        let most = self.grains.len();
        let fits = |grain: &usize| places.len() >> grain <= columns.max(1);
        (0..most).find(fits).unwrap_or(most)
    }

    /// The stretches that touch `places`, about `columns` of them at most, in order.
    pub fn stretches(&self, places: Range<usize>, columns: usize) -> Vec<Stretch> {
        let grain = self.grain(&places, columns);
        let part = |all: usize| {
            let from = (places.start >> grain).min(all);
            from..places.end.div_ceil(1 << grain).clamp(from, all)
        };
        match grain.checked_sub(1).map(|joined| &self.grains[joined]) {
            None => part(self.len())
                .filter_map(|place| single(&self.values, place))
                .collect(),
            Some(all) => all[part(all.len())].iter().copied().flatten().collect(),
        }
    }

    /// Lowest and highest value of `places`, at the grain of `columns`.
    pub fn extremes(&self, places: Range<usize>, columns: usize) -> Option<(f64, f64)> {
        let widen = |(low, high): (f64, f64), s: Stretch| (low.min(s.low.1), high.max(s.high.1));
        let mut all = self.stretches(places, columns).into_iter();
        let first = all.next()?;
        Some(all.fold((first.low.1, first.high.1), widen))
    }

    /// The line through `places`, run by run: broken where days in a row are missing, but not where
    /// the gap is finer than a stretch and could not be seen.
    pub fn runs(&self, places: Range<usize>, columns: usize) -> Vec<Vec<(usize, f64)>> {
        let mut runs: Vec<Vec<(usize, f64)>> = Vec::new();
        let mut last: Option<usize> = None;
        let widest = self.width(&places, columns).max(BREAK);
        for stretch in self.stretches(places, columns) {
            let near = last.is_some_and(|last| stretch.first - last <= widest);
            match runs.last_mut() {
                Some(run) if near => run.extend(stretch.points()),
                _ => runs.push(stretch.points().collect()),
            }
            last = Some(stretch.last);
        }
        runs
    }
}

fn single(values: &[Option<f64>], place: usize) -> Option<Stretch> {
    values[place].map(|value| Stretch::of(place, value))
}

fn pair(two: &[Option<Stretch>]) -> Option<Stretch> {
    match *two {
        [Some(a), Some(b)] => Some(a.joined(b)),
        [a, b] => a.or(b),
        [a] => a,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::rolling;
    use proptest::prelude::*;

    fn series() -> impl Strategy<Value = Vec<Option<f64>>> {
        prop::collection::vec(prop::option::weighted(0.8, 0_u8..=10), 0..400)
            .prop_map(|days| days.into_iter().map(|v| v.map(f64::from)).collect())
    }

    proptest! {
        #[test]
        fn extremes_survive_at_every_grain(
            values in series(), from in 0_usize..400, length in 0_usize..400, columns in 1_usize..50,
        ) {
            let levels = Levels::of(values.clone());
            let width = levels.width(&(from..from + length), columns);
            // Stretches stand at fixed places: the first and the last may reach beyond what is asked.
            let start = from / width * width;
            let end = (from + length).div_ceil(width) * width;
            let there: Vec<f64> = values.iter().take(end).skip(start).copied().flatten().collect();
            let expected = there.iter().copied().reduce(f64::min).zip(there.iter().copied().reduce(f64::max));
            prop_assert_eq!(levels.extremes(from..from + length, columns), expected);
        }

        #[test]
        fn a_part_of_a_long_series_is_never_more_than_the_columns(
            values in series(), from in 0_usize..400, length in 0_usize..400, columns in 1_usize..50,
        ) {
            let levels = Levels::of(values.clone());
            prop_assert!(levels.stretches(from..from + length, columns).len() <= columns + 2);
        }

        #[test]
        fn single_days_make_the_runs_that_the_rolling_mean_makes(values in series()) {
            let levels = Levels::of(values.clone());
            prop_assert_eq!(levels.runs(0..values.len(), values.len().max(1)), rolling::runs(&values));
        }

        #[test]
        fn the_mean_of_a_part_is_the_mean_of_its_values(
            values in series(), from in 0_usize..400, length in 0_usize..400,
        ) {
            let part: Vec<f64> = values.iter().skip(from).take(length).copied().flatten().collect();
            let (mean, n) = Levels::of(values.clone()).mean(from..from + length);
            prop_assert_eq!(n, part.len());
            match mean {
                Some(mean) => prop_assert!((mean - part.iter().sum::<f64>() / n as f64).abs() < 1e-9),
                None => prop_assert!(part.is_empty()),
            }
        }
    }

    #[test]
    fn a_gap_of_three_days_breaks_the_line_at_every_grain_that_can_show_it() {
        let mut values = vec![Some(4.0); 64];
        values[24..40].fill(None);
        let levels = Levels::of(values.clone());
        for columns in [64, 32, 16, 8] {
            assert_eq!(levels.runs(0..64, columns).len(), 2, "{columns} columns");
        }
        assert_eq!(levels.at(30), None);
        assert_eq!(levels.mean(24..40), (None, 0));
    }
}
