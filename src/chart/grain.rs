//! How fine a span of days is drawn: what a mark is, and what the line is the mean of.
//!
//! Ten years of single days are noise. The longer the span, the wider the mean, so that a chart never holds more
//! marks than can be told apart.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::analysis::rolling::WEEK_LEAST;
use crate::lang::say;

/// How fine a span of days is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grain {
    /// Single days, and the mean of so many days up to each.
    Days(usize),
    /// The means of so many calendar months at a time, the first of them with January.
    Months(u32),
}

/// Days over which a 7-day mean can be followed.
const WEEKLY: usize = 100;
/// Days that can be told apart in a panel: a year and a month.
const SINGLE: usize = 400;
/// Days whose months can be told apart: twenty years.
const MONTHLY: usize = 7_500;

impl Grain {
    /// The means of days.
    pub const MEANS: [usize; 2] = [7, 28];
    /// The periods of months.
    pub const PERIODS: [u32; 2] = [1, 3];

    /// How fine so many days are drawn.
    pub const fn of(days: usize) -> Self {
        if days <= WEEKLY {
            Self::Days(7)
        } else if days <= SINGLE {
            Self::Days(28)
        } else if days <= MONTHLY {
            Self::Months(1)
        } else {
            Self::Months(3)
        }
    }

    /// How fine the days between two ends of x are drawn.
    pub fn of_span((from, to): (f64, f64)) -> Self {
        Self::of((to - from).round().max(0.0) as usize)
    }

    /// How fine these days are drawn.
    pub fn of_dates(range: &RangeInclusive<NaiveDate>) -> Self {
        let days = (*range.end() - *range.start()).num_days() + 1;
        Self::of(usize::try_from(days).unwrap_or(0))
    }

    /// Fewest scored days of a mean; with fewer it would be those days again.
    pub const fn least(self) -> usize {
        match self {
            Self::Days(..=7) => WEEK_LEAST,
            Self::Days(_) | Self::Months(..=1) => 8,
            Self::Months(_) => 20,
        }
    }

    /// What one period is called; single days are "day".
    pub const fn name(self) -> &'static str {
        match self {
            Self::Days(_) => "day",
            Self::Months(..=1) => "month",
            Self::Months(_) => "quarter",
        }
    }

    /// Whether it is drawn by quarters, where it is not by days or months.
    const fn is_quarter(self) -> bool {
        matches!(self, Self::Months(2..))
    }

    /// What a point of the line is called.
    pub fn mean(self) -> String {
        let quarter = self.is_quarter();
        match self {
            Self::Days(days) => say::GrainMeanDays { days }.text(),
            Self::Months(_) => say::GrainMean { quarter }.text(),
        }
    }

    /// How the chart is read.
    pub fn note(self) -> String {
        let (least, quarter) = (self.least(), self.is_quarter());
        match self {
            Self::Days(days) => say::GrainNoteDays { days }.text(),
            Self::Months(_) => say::GrainNote { least, quarter }.text(),
        }
    }

    /// How a metric's own picture is read, in few words.
    pub fn key(self) -> String {
        let quarter = self.is_quarter();
        match self {
            Self::Days(days) => say::GrainKeyDays { days }.text(),
            Self::Months(_) => say::GrainKey { quarter }.text(),
        }
    }

    /// How bars of painkillers are read.
    pub fn of_bars(self) -> String {
        let (least, quarter) = (self.least(), self.is_quarter());
        match self {
            Self::Days(days) => say::GrainBarsDays { days }.text(),
            Self::Months(_) => say::GrainBars { least, quarter }.text(),
        }
    }

    /// How sessions are counted under the chart, where they are not told one by one.
    pub fn of_sessions(self) -> Option<String> {
        let quarter = self.is_quarter();
        matches!(self, Self::Months(_)).then(|| say::CourseCounted { quarter }.text())
    }

    /// The first and the last day of what a day is drawn with.
    pub fn around(self, date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let Self::Months(months) = self else {
            return Some((date, date));
        };
        let before = date.month0() % months;
        let first = date.with_day(1)?.checked_sub_months(Months::new(before))?;
        let next = first.checked_add_months(Months::new(months))?;
        Some((first, next.pred_opt()?))
    }

    /// The first day of what comes so many places later; earlier where negative.
    pub fn later(self, date: NaiveDate, places: i32) -> Option<NaiveDate> {
        let by = places.unsigned_abs();
        let (date, by) = match self {
            Self::Days(_) if places < 0 => {
                return date.checked_sub_days(Days::new(by.into()));
            }
            Self::Days(_) => return date.checked_add_days(Days::new(by.into())),
            Self::Months(months) => (self.around(date)?.0, Months::new(by * months)),
        };
        if places < 0 {
            date.checked_sub_months(by)
        } else {
            date.checked_add_months(by)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    #[test]
    fn the_longer_the_span_the_wider_the_mean_and_never_more_marks_than_can_be_seen() {
        assert_eq!(Grain::of(90), Grain::Days(7));
        assert_eq!(Grain::of(365), Grain::Days(28));
        assert_eq!(Grain::of(3_652), Grain::Months(1));
        assert_eq!(Grain::of(18_262), Grain::Months(3));
        for days in 0..40_000 {
            let marks = match Grain::of(days) {
                Grain::Days(_) => days,
                Grain::Months(months) => days / (30 * months as usize) + 2,
            };
            assert!(marks <= 450, "{days} days: {marks}");
        }
    }

    #[test]
    fn a_quarter_begins_with_january_and_leap_days_belong_to_their_month() {
        let day = |text: &str| parse_date(text).unwrap();
        let of = |grain: Grain, text: &str| grain.around(day(text)).unwrap();
        let month = (day("2024-02-01"), day("2024-02-29"));
        assert_eq!(of(Grain::Months(1), "2024-02-29"), month);
        let quarter = (day("2024-10-01"), day("2024-12-31"));
        assert_eq!(of(Grain::Months(3), "2024-12-31"), quarter);
        let later = |grain: Grain, by| grain.later(day("2024-03-31"), by).unwrap();
        assert_eq!(later(Grain::Months(1), -1), day("2024-02-01"));
        assert_eq!(later(Grain::Months(3), 1), day("2024-04-01"));
        assert_eq!(later(Grain::Days(7), 1), day("2024-04-01"));
        assert_eq!(Grain::Months(1).around(NaiveDate::MAX), None);
    }
}
