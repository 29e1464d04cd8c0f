//! What is asked: which sessions, which days, how many days of outcome and washout.
//!
//! The days of outcome and of washout are fixed before results are seen; a question that changes
//! them is exploratory. Invariant: a question holds no answer and no date of its own choosing; the
//! range it means is worked out from the diary.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::session::Kind;

use super::series::scored_days;

/// Days after a session whose mean is its outcome.
pub const OUTCOME_DAYS: usize = 3;
/// Days after a session that are not learnt from.
pub const WASHOUT_DAYS: usize = 7;
/// Days of the default range, which ends on the last scored day.
pub const RANGE_DAYS: u64 = 730;
/// Washouts that are tried in turn when too few days remain to learn from.
const SHORTER: [usize; 3] = [7, 5, 3];
/// More days than this after a session are not asked about.
const MOST_DAYS: usize = 365;

/// What is asked of a diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Sessions of this kind; by default massage or, where there is none, the commonest kind.
    pub kind: Option<Kind>,
    /// Sessions with this person (or place), of whatever kind unless one is asked for.
    pub with: Option<String>,
    /// First day that counts.
    pub from: Option<NaiveDate>,
    /// Last day that counts.
    pub to: Option<NaiveDate>,
    /// Days of outcome after a session, from 1.
    pub outcome_days: usize,
    /// Days of washout after a session.
    pub washout_days: usize,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            kind: None,
            with: None,
            from: None,
            to: None,
            outcome_days: OUTCOME_DAYS,
            washout_days: WASHOUT_DAYS,
        }
    }
}

impl Question {
    /// The main question: the one that stands in the journal, else the usual one.
    pub fn main(journal: &Journal) -> Self {
        let usual = Self::default();
        let Some(asked) = journal.main_question() else {
            return usual;
        };
        Self {
            kind: Some(asked.kind.clone()),
            outcome_days: asked.outcome_days as usize,
            washout_days: asked.washout_days as usize,
            ..usual
        }
    }

    /// The main question of this kind or person, where one is named: a person is asked about whatever the kind, unless
    /// one is named too.
    pub fn about(journal: &Journal, kind: Option<Kind>, with: Option<String>) -> Self {
        let main = Self::main(journal);
        let usual = main.kind.clone().filter(|_| with.is_none());
        Self {
            kind: kind.or(usual),
            with,
            ..main
        }
    }

    /// The question over these days. Where they hold all the scored days of `metric` that it is about, it is the
    /// question itself.
    #[must_use]
    pub fn over(
        self,
        journal: &Journal,
        metric: Option<&Metric>,
        days: &RangeInclusive<NaiveDate>,
    ) -> Self {
        let asked = Self {
            from: Some(*days.start()),
            to: Some(*days.end()),
            ..self.clone()
        };
        let scored = |question: &Self| question.scored(journal, metric?);
        if scored(&asked) == scored(&self) {
            self
        } else {
            asked
        }
    }

    /// The first and the last scored day that counts.
    pub(super) fn scored(
        &self,
        journal: &Journal,
        metric: &Metric,
    ) -> Option<(NaiveDate, NaiveDate)> {
        let days = self.range(journal, metric)?;
        let last = *days.end();
        let mut days = journal.days().range(days);
        let first = days.find(|(_, day)| day.value(metric).is_some())?;
        Some((*first.0, last))
    }

    /// Whether a date is not outside the days asked for.
    pub fn asks_about(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether the days of outcome or washout are not the ones that were fixed in advance.
    pub fn is_exploratory(&self) -> bool {
        self.outcome_days != OUTCOME_DAYS || self.washout_days != WASHOUT_DAYS
    }

    /// Days of outcome, kept between 1 and 365.
    pub fn outcome(&self) -> usize {
        self.outcome_days.clamp(1, MOST_DAYS)
    }

    /// The washouts to try in turn: the one asked for, then shorter ones.
    pub fn washouts(&self) -> Vec<usize> {
        let asked = self.washout_days.min(MOST_DAYS);
        let shorter = SHORTER.into_iter().filter(|days| *days < asked);
        std::iter::once(asked).chain(shorter).collect()
    }

    /// The days that count for `metric`; `None` where it has no score among them.
    pub fn range(&self, journal: &Journal, metric: &Metric) -> Option<RangeInclusive<NaiveDate>> {
        let counts = |date: &NaiveDate| self.to.is_none_or(|to| *date <= to);
        let last = scored_days(journal, metric).rev().find(counts)?;
        let two_years = || last.checked_sub_days(Days::new(RANGE_DAYS - 1));
        let from = self.from.or_else(two_years).unwrap_or(NaiveDate::MIN);
        (from <= last).then_some(from..=last)
    }

    /// From the first to the last scored day that it asks about, however far apart; `None` where
    /// there is none.
    pub(super) fn all_days(
        &self,
        journal: &Journal,
        metric: &Metric,
    ) -> Option<RangeInclusive<NaiveDate>> {
        let mut days = scored_days(journal, metric);
        let first = days.find(|day| self.asks_about(*day))?;
        let last = days.rev().find(|day| self.asks_about(*day));
        Some(first..=last.unwrap_or(first))
    }

    /// The same question of the diary as it stood on `to`.
    pub(super) fn as_of(&self, to: NaiveDate) -> Self {
        Self {
            to: Some(to),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_days_are_exploratory_and_a_narrower_range_is_not() {
        let asked = |outcome_days, washout_days| Question {
            outcome_days,
            washout_days,
            ..Question::default()
        };
        assert!(!asked(3, 7).is_exploratory());
        assert!(asked(5, 7).is_exploratory());
        assert!(asked(3, 5).is_exploratory());
        assert_eq!(asked(3, 7).washouts(), [7, 5, 3]);
        assert_eq!(asked(3, 6).washouts(), [6, 5, 3]);
        assert_eq!(asked(0, 2).washouts(), [2]);
        assert_eq!(asked(0, 2).outcome(), 1);
    }
}
