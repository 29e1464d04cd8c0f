//! The main question: what was chosen to be asked before its answer was seen.
//!
//! Whoever looks at many answers finds one that pleases. So the one that counts is written down,
//! with the day on which it was; every other is one of several looks. Invariant: it names a score
//! and a kind of session; the journal need not have either.

use chrono::NaiveDate;

use super::error::EditError;
use super::extra::Extra;
use super::metric::MetricId;
use super::session::Kind;
use super::time::{FIRST_DATE, LAST_DATE};
use crate::lang::choice::{Blank, RefusedField};

/// The longest outcome and washout, in days.
pub const MOST_DAYS: u32 = 365;

/// What is asked first and foremost: does this kind of session help this score?
#[derive(Clone, Debug, PartialEq)]
pub struct MainQuestion {
    /// The day from which on it has been the main one.
    pub since: NaiveDate,
    /// The score that counts.
    pub metric: MetricId,
    /// The kind of session.
    pub kind: Kind,
    /// Days after a session that are its outcome, 1 to 365.
    pub outcome_days: u32,
    /// Days after a session that are not learnt from, 0 to 365.
    pub washout_days: u32,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl MainQuestion {
    /// Whether both ask the same, since whatever day.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        let since = self.since;
        *self
            == Self {
                since,
                ..other.clone()
            }
    }

    /// Refuses what can't be asked.
    pub fn check(&self) -> Result<(), EditError> {
        let field = |field, value: String| Err(EditError::Field { field, value });
        if self.metric.as_str().trim().is_empty() {
            return Err(EditError::Blank(Blank::AskedScore));
        }
        if self.kind.as_str().is_empty() {
            return Err(EditError::Blank(Blank::AskedKind));
        }
        if !(1..=MOST_DAYS).contains(&self.outcome_days) {
            let days = self.outcome_days.to_string();
            return field(RefusedField::Outcome, days);
        }
        if self.washout_days > MOST_DAYS {
            let days = self.washout_days.to_string();
            return field(RefusedField::Washout, days);
        }
        if !(FIRST_DATE..=LAST_DATE).contains(&self.since) {
            let date = self.since.to_string();
            return field(RefusedField::Date, date);
        }
        Ok(())
    }
}

/// Of two main questions that came about apart from each other, the one that stands: the earlier
/// one, as nobody may choose anew after having seen; of the same day, ours. `true` where it is
/// ours.
pub(super) fn ours_stands(ours: Option<&MainQuestion>, theirs: Option<&MainQuestion>) -> bool {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => ours.since <= theirs.since,
        (ours, _) => ours.is_some(),
    }
}
