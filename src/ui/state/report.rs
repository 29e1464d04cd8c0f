//! What is chosen on the Report page. Days that are half-typed stay as they were typed.

use std::collections::BTreeSet;

use crate::lang::say;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::report::content::Part;

/// The days of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Three months up to today.
    Quarter,
    /// A year up to today, or the diary where it is younger.
    Year,
    /// The two years that the main answer is about, or the diary where it is younger.
    #[default]
    Usual,
    /// From the first day on.
    All,
    /// The days that were typed.
    Typed,
}

impl Period {
    /// All of them with the words on their chips.
    pub fn all() -> [(Self, String); 5] {
        [
            (Self::Quarter, say::PeriodQuarter.text()),
            (Self::Year, say::PeriodYear.text()),
            (Self::Usual, say::PeriodUsual.text()),
            (Self::All, say::PeriodAllDays.text()),
            (Self::Typed, say::PeriodTyped.text()),
        ]
    }
}

/// The Report page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportState {
    /// Which days.
    pub period: Period,
    /// The first day as typed.
    pub from: String,
    /// The last day as typed.
    pub to: String,
    /// For whom it is.
    pub reader: String,
    /// The sessions that the answer is about; the usual ones until chosen.
    pub kind: Option<Kind>,
    /// The scores that are in it; all of them where none is chosen.
    pub metrics: BTreeSet<MetricId>,
    /// What stands behind the summary.
    pub parts: BTreeSet<Part>,
}
