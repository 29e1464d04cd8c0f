//! What a day of the open calendar is chosen for.

use chrono::NaiveDate;

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
