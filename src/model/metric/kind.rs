//! What is told of a metric by one of a few words.

use crate::model::keyword::Keyword;

/// Which end of a scale a person wishes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Pain, stiffness, painkillers.
    Lower,
    /// Sleep, mood.
    Higher,
}

impl Keyword for Better {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Lower, "lower"), (Self::Higher, "higher")];
}

impl Better {
    /// +1 where a rise is the improvement, −1 where a fall is.
    pub const fn sign(self) -> f64 {
        match self {
            Self::Lower => -1.0,
            Self::Higher => 1.0,
        }
    }
}

/// Where a metric's daily value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A person scores it.
    Scored,
    /// Hours asleep, from the night's times.
    HoursAsleep,
    /// Share of the time in bed spent asleep, 0 to 1.
    SleepEfficiency,
    /// Painkiller doses of the day.
    Doses,
}

/// Whether a metric is offered for scoring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// Asked every day.
    Daily,
    /// Known, not asked until wanted.
    OnDemand,
}

impl Keyword for Offered {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Daily, "daily"), (Self::OnDemand, "on-demand")];
}
