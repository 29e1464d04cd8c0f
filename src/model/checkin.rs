//! One check-in: the scores given at one moment of a day.

use chrono::NaiveTime;

use super::extra::Extra;
use super::metric::MetricId;
use super::rows::Rows;

/// Scores by metric. A metric that was not scored is absent, never 0.
pub type Scores = Rows<MetricId, f64>;

/// The scores given at one moment. The plain case is one check-in a day without a time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checkin {
    /// Local time of day, where it is known.
    pub time: Option<NaiveTime>,
    /// What was scored.
    pub scores: Scores,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

impl Checkin {
    /// A check-in without scores.
    pub fn at(time: Option<NaiveTime>) -> Self {
        Self {
            time,
            ..Self::default()
        }
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.scores.is_empty() && self.extra.is_empty()
    }
}
