//! What a day of the open calendar is chosen for.

use chrono::NaiveDate;

use crate::model::moving::Part;
use crate::model::time::clock;
use crate::ui::text::short_date;
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
        let from = short_date(from, today);
        Some(match part {
            Part::Day => format!("Move {from} to"),
            Part::Checkin(Some(time)) => format!("Move {} of {from} to", clock(time)),
            Part::Checkin(None) => format!("Move scores of {from} to"),
        })
    }
}
