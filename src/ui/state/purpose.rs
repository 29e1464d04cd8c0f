//! What a day of the open calendar is chosen for.

use chrono::NaiveDate;

use crate::lang::{Near, say};
use crate::model::moving::Part;
use crate::ui::widgets::month;

/// The open calendar.
pub type Calendar = month::State<Purpose>;

/// What a day is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open it on the Today page.
    Open,
    /// As the date to which this part of that day goes.
    Move(NaiveDate, Part),
    /// As the day of the session in the form.
    Session,
    /// As the first day of the report.
    ReportFrom,
    /// As its last day.
    ReportTo,
}

impl Purpose {
    /// What a day is chosen for, in words, where the page does not show it: what goes to another date.
    pub fn heading(self, today: NaiveDate) -> Option<String> {
        let Self::Move(from, part) = self else {
            return None;
        };
        let shown = Near { day: from, today };
        Some(match part {
            Part::Day => say::MoveDayTo { shown }.text(),
            Part::Checkin(Some(time)) => say::MoveCheckinTo { at: time, shown }.text(),
            Part::Checkin(None) => say::MoveScoresTo { shown }.text(),
        })
    }
}
