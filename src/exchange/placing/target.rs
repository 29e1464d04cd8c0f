//! The places of a day that rows fill, and which of them the file has filled.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use crate::model::metric::MetricId;
use crate::model::session::SessionId;

/// What a value of a day can stand in: one that the file has filled is never replaced by the same file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Score(Option<NaiveTime>, MetricId),
    Detail(&'static str),
    Session(SessionId),
}

impl Target {
    /// The metric's id or the detail's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Score(_, id) => id.as_str(),
            Self::Detail(name) => name,
            Self::Session(_) => "sessions",
        }
    }

    pub fn time(&self) -> Option<NaiveTime> {
        match self {
            Self::Score(time, _) => *time,
            _ => None,
        }
    }
}

/// So many places are found sooner one after the other than by their order.
const FEW: usize = 24;

/// What the file has given of a day so far, and whether it came to the day by that.
#[derive(Default)]
pub(super) struct Filled {
    few: Vec<(Target, bool)>,
    others: BTreeMap<Target, bool>,
}

impl Filled {
    pub fn clear(&mut self) {
        self.few.clear();
        self.others.clear();
    }

    pub fn get(&self, place: &Target) -> Option<bool> {
        let few = self.few.iter().find(|(known, _)| known == place);
        let few = few.map(|(_, is_new)| *is_new);
        few.or_else(|| self.others.get(place).copied())
    }

    /// Notes a place that was not filled before.
    pub fn put(&mut self, place: Target, is_new: bool) {
        if self.few.len() < FEW {
            self.few.push((place, is_new));
        } else {
            self.others.insert(place, is_new);
        }
    }
}
