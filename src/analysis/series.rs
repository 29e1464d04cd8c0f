//! One metric on a calendar grid.
//!
//! Invariant: `values[i]` belongs to the day `first + i`; a day that was not scored is `None` and
//! keeps its place, so that distances in the vector are distances in days.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::rolling;

/// The daily values of one metric, one place a calendar day, in the metric's unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The day of the first value.
    pub first: NaiveDate,
    /// One value a day; `None` where nothing was noted.
    pub values: Vec<Option<f64>>,
}

impl Series {
    /// The metric's values on every day of `range`; no days where the range is turned round.
    pub fn of(journal: &Journal, metric: &Metric, range: RangeInclusive<NaiveDate>) -> Self {
        let (first, last) = (*range.start(), *range.end());
        let length = usize::try_from((last - first).num_days() + 1).unwrap_or(0);
        let mut values = vec![None; length];
        if length > 0 {
            for (date, day) in journal.days().range(range) {
                values[(*date - first).num_days() as usize] =
                    day.value(metric).filter(|v| v.is_finite());
            }
        }
        Self { first, values }
    }

    /// The metric from its first to its last scored day; `None` where it was never scored.
    pub fn whole(journal: &Journal, metric: &Metric) -> Option<Self> {
        let mut scored = scored_days(journal, metric);
        let first = scored.next()?;
        let last = scored.next_back().unwrap_or(first);
        Some(Self::of(journal, metric, first..=last))
    }

    /// Number of calendar days.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether the grid has no days.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The last day of the grid.
    pub fn last(&self) -> Option<NaiveDate> {
        self.date(self.len().checked_sub(1)?)
    }

    /// The day at place `index`, counted from 0.
    pub fn date(&self, index: usize) -> Option<NaiveDate> {
        self.first.checked_add_days(Days::new(index as u64))
    }

    /// The place of `date`, counted from 0; `None` outside the grid.
    pub fn index(&self, date: NaiveDate) -> Option<usize> {
        let index = usize::try_from((date - self.first).num_days()).ok()?;
        (index < self.len()).then_some(index)
    }

    /// The value of `date`; `None` where it was not scored or lies outside.
    pub fn at(&self, date: NaiveDate) -> Option<f64> {
        self.values[self.index(date)?]
    }

    /// Every scored day with its value, in order.
    pub fn scored(&self) -> impl Iterator<Item = (NaiveDate, f64)> {
        let days = self.first.iter_days();
        days.zip(&self.values)
            .filter_map(|(date, value)| Some((date, (*value)?)))
    }

    /// The mean of the last seven days on the same grid (see [`rolling::week`]).
    #[must_use]
    pub fn trailing_mean(&self) -> Self {
        Self {
            first: self.first,
            values: rolling::week(&self.values),
        }
    }
}

/// The days on which the metric has a value, in order.
pub fn scored_days<'a>(
    journal: &'a Journal,
    metric: &'a Metric,
) -> impl DoubleEndedIterator<Item = NaiveDate> + 'a {
    let scored = |value: Option<f64>| value.is_some_and(f64::is_finite);
    let days = journal.days().iter();
    days.filter(move |(_, day)| scored(day.value(metric)))
        .map(|(date, _)| *date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    fn journal() -> Journal {
        let mut journal = Journal::default();
        for (date, value) in [("2026-02-27", 5.0), ("2026-03-02", 3.0)] {
            let edit = Edit::Score {
                date: day(date),
                time: None,
                metric: MetricId::PAIN,
                value: Some(value),
            };
            journal.apply(edit).unwrap();
        }
        journal
    }

    fn pain(journal: &Journal) -> Metric {
        journal.metrics().get(&MetricId::PAIN).cloned().unwrap()
    }

    #[test]
    fn a_day_that_was_not_scored_keeps_its_place() {
        let journal = journal();
        let series = Series::whole(&journal, &pain(&journal)).unwrap();
        assert_eq!(series.values, [Some(5.0), None, None, Some(3.0)]);
        assert_eq!(series.last(), Some(day("2026-03-02")));
        assert_eq!(series.at(day("2026-03-02")), Some(3.0));
        assert_eq!(series.at(day("2026-03-03")), None);
        assert_eq!(series.at(day("2026-02-26")), None);
        assert_eq!(series.scored().count(), 2);
    }

    #[test]
    fn a_range_wider_than_the_diary_is_a_grid_of_gaps() {
        let journal = journal();
        let range = day("2026-02-26")..=day("2026-02-28");
        let series = Series::of(&journal, &pain(&journal), range);
        assert_eq!(series.values, [None, Some(5.0), None]);
    }

    #[test]
    fn a_range_turned_round_and_an_empty_diary_have_no_days() {
        let journal = journal();
        let (from, to) = (day("2026-03-02"), day("2026-02-27"));
        assert!(Series::of(&journal, &pain(&journal), from..=to).is_empty());
        let blank = Journal::default();
        assert_eq!(Series::whole(&blank, &pain(&blank)), None);
    }
}
