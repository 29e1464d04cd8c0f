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

/// What the file has given of a day so far, and whether it came to the day by that.
#[derive(Default)]
pub(super) struct Filled {
    /// They are few: found sooner one after the other.
    details: Vec<(&'static str, bool)>,
    others: BTreeMap<Target, bool>,
}

impl Filled {
    pub fn clear(&mut self) {
        self.details.clear();
        self.others.clear();
    }

    pub fn get(&self, place: &Target) -> Option<bool> {
        let Target::Detail(name) = place else {
            return self.others.get(place).copied();
        };
        let mut details = self.details.iter();
        details
            .find(|(known, _)| known == name)
            .map(|(_, is_new)| *is_new)
    }

    /// Notes a place that was not filled before.
    pub fn put(&mut self, place: Target, is_new: bool) {
        match place {
            Target::Detail(name) => self.details.push((name, is_new)),
            place => {
                self.others.insert(place, is_new);
            }
        }
    }
}
