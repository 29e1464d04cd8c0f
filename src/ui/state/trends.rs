//! What the Trends page shows: which days, beside which others, and how.

use chrono::NaiveDate;

use crate::lang::say;
use crate::model::metric::MetricId;
use crate::report::pictures::Subject;

/// Fewest days that can be seen at a time.
const LEAST: f64 = 7.0;

/// A part of the days: from its left to its right end, in days since 1970-01-01.
pub type Seen = (f64, f64);

/// How far back the trends reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// 30 days.
    Month,
    /// 90 days.
    #[default]
    Quarter,
    /// 365 days.
    Year,
    /// From the first day on.
    All,
}

impl Span {
    /// All spans with their words.
    pub fn all() -> [(Self, String); 4] {
        [
            (Self::Month, say::SpanMonth.text()),
            (Self::Quarter, say::SpanQuarter.text()),
            (Self::Year, say::SpanYear.text()),
            (Self::All, say::SpanAll.text()),
        ]
    }

    /// The number of days, but for all of them.
    pub const fn days(self) -> Option<u64> {
        match self {
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::All => None,
        }
    }
}

/// The time that is drawn faintly behind, to compare with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Behind {
    /// None.
    #[default]
    Nothing,
    /// As many days, just before.
    Before,
    /// The same days a year earlier.
    YearBefore,
}

impl Behind {
    /// All of them with their words.
    pub fn all() -> [(Self, String); 3] {
        [
            (Self::Nothing, say::CompareNothing.text()),
            (Self::Before, say::CompareBefore.text()),
            (Self::YearBefore, say::CompareYearBefore.text()),
        ]
    }

    /// How many days earlier that is, for a view of so many days.
    pub fn days(self, seen: Seen) -> Option<u64> {
        match self {
            Self::Nothing => None,
            Self::Before => Some((seen.1 - seen.0).round() as u64),
            // The weekday stays the same.
            Self::YearBefore => Some(364),
        }
    }
}

/// The Trends page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrendsState {
    /// How far back.
    pub span: Span,
    /// The days that are seen instead of the whole span, after zooming or moving.
    pub seen: Option<Seen>,
    /// What is compared with.
    pub behind: Behind,
    /// Metrics that were moved, in their new order; all others follow in the journal's.
    pub order: Vec<MetricId>,
    /// Whether the numbers stand as a table below.
    pub table: bool,
    /// Another chart of the same days, below.
    pub other: Option<Subject>,
    /// The two metrics that are held against each other.
    pub pair: Option<(MetricId, MetricId)>,
    /// The day that is read out.
    pub cursor: Option<NaiveDate>,
}

impl TrendsState {
    /// What the charts depend on, which is not where the pointer is.
    #[must_use]
    pub fn unpointed(&self) -> Self {
        Self {
            cursor: None,
            ..self.clone()
        }
    }

    /// Shows a whole span.
    pub fn show(&mut self, span: Span) {
        (self.span, self.seen) = (span, None);
    }

    /// Puts a metric one place up among those that are shown.
    pub fn move_up(&mut self, id: &MetricId, shown: &[MetricId]) {
        let mut order = shown.to_vec();
        if let Some(at) = order
            .iter()
            .position(|each| each == id)
            .filter(|at| *at > 0)
        {
            order.swap(at, at - 1);
        }
        self.order = order;
    }

    /// The place of a metric in the order that was chosen.
    pub fn rank(&self, id: &MetricId) -> usize {
        let at = self.order.iter().position(|each| each == id);
        at.unwrap_or(usize::MAX)
    }
}

/// As much of `seen` as lies in `whole`, never fewer days than a week where there are so many.
pub fn within(seen: Seen, whole: Seen) -> Seen {
    let most = whole.1 - whole.0;
    let width = (seen.1 - seen.0).clamp(LEAST.min(most), most);
    let left = seen.0.clamp(whole.0, whole.1 - width);
    (left, left + width)
}

/// The view, so many days later; earlier where negative.
pub fn moved(seen: Seen, days: f64, whole: Seen) -> Seen {
    within((seen.0 + days, seen.1 + days), whole)
}

/// The view `factor` times as close, the day `at` staying where it is.
pub fn zoomed(seen: Seen, factor: f64, at: f64, whole: Seen) -> Seen {
    let width = seen.1 - seen.0;
    let most = whole.1 - whole.0;
    let close = (width / factor).clamp(LEAST.min(most), most);
    let left = at - (at - seen.0) * close / width;
    within((left, left + close), whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Seen = (0.0, 1000.0);

    #[test]
    fn the_view_never_leaves_the_diary() {
        assert_eq!(moved((900.0, 990.0), 50.0, WHOLE), (910.0, 1000.0));
        assert_eq!(moved((10.0, 100.0), -50.0, WHOLE), (0.0, 90.0));
        assert_eq!(zoomed((0.0, 500.0), 0.1, 250.0, WHOLE), WHOLE);
        // A diary of three days is seen whole.
        assert_eq!(within((0.0, 90.0), (0.0, 3.0)), (0.0, 3.0));
    }

    #[test]
    fn zooming_leaves_the_day_under_the_pointer_where_it_is() {
        let (left, right) = zoomed((100.0, 200.0), 2.0, 120.0, WHOLE);
        assert_eq!((left, right), (110.0, 160.0));
        let closest = zoomed((100.0, 107.0), 8.0, 103.0, WHOLE);
        assert_eq!(closest.1 - closest.0, 7.0);
    }

    #[test]
    fn a_metric_moves_up_one_place() {
        let ids: Vec<MetricId> = ["pain", "sleep", "mood"].map(MetricId::new).to_vec();
        let mut state = TrendsState::default();
        state.move_up(&ids[2], &ids);
        assert_eq!(state.order, ["pain", "mood", "sleep"].map(MetricId::new));
        assert_eq!(state.rank(&ids[1]), 2);
        assert_eq!(state.rank(&MetricId::new("doses")), usize::MAX);
    }
}
