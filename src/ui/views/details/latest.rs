//! How far back suggestions look.

use chrono::NaiveDate;

use crate::model::day::Day;
use crate::model::journal::Journal;

/// So many of the latest days are looked through for suggestions.
pub(super) const LOOKED_THROUGH: usize = 400;

/// The latest days up to this one, newest first, as far back as suggestions look.
pub(super) fn latest(journal: &Journal, date: NaiveDate) -> impl Iterator<Item = &Day> {
    let days = journal.days().range(..=date).rev();
    days.take(LOOKED_THROUGH).map(|(_, day)| day.as_ref())
}
