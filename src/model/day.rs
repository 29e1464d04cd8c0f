//! One day: its check-ins, note, night, medicines, painful regions and tags.

use chrono::NaiveTime;

use super::area::Areas;
use super::checkin::Checkin;
use super::extra::Extra;
use super::list::List;
use super::medication::{self, Medication};
use super::metric::{Metric, MetricId, Source};
use super::sleep::Sleep;

/// What a person noted of one day. What is absent was not noted; what is empty was noted as none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// Check-ins by time, the one without a time first; no two of the same time.
    pub checkins: List<Checkin>,
    /// A note in the person's own words.
    pub note: Option<String>,
    /// The night that ended on this day.
    pub sleep: Option<Box<Sleep>>,
    /// Medicines taken; an empty list says "I took none".
    pub medication: Option<List<Medication>>,
    /// Intensity 0 to 10 by region; an empty map says "nowhere".
    pub areas: Option<Areas>,
    /// Tags, in the order they were given.
    pub tags: List<String>,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

impl Day {
    /// Whether nothing at all is noted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The check-in of exactly this time (`None`: the one without a time).
    pub fn checkin(&self, time: Option<NaiveTime>) -> Option<&Checkin> {
        self.checkins.iter().find(|c| c.time == time)
    }

    /// The score of the check-in of exactly this time.
    pub fn scored(&self, time: Option<NaiveTime>, id: &MetricId) -> Option<f64> {
        self.checkin(time)?.scores.get(id).copied()
    }

    /// Every score of the metric that day, with the time of its check-in, in order of time.
    pub fn scores(&self, id: &MetricId) -> impl Iterator<Item = (Option<NaiveTime>, f64)> {
        self.checkins
            .iter()
            .filter_map(|c| Some((c.time, *c.scores.get(id)?)))
    }

    /// The day's score: the mean over its check-ins; `None` where it was not scored.
    pub fn score(&self, id: &MetricId) -> Option<f64> {
        let (sum, count) = self
            .scores(id)
            .fold((0.0, 0_u32), |(s, n), (_, v)| (s + v, n + 1));
        (count > 0).then(|| sum / f64::from(count))
    }

    /// The day's value of any metric, scored or derived.
    pub fn value(&self, metric: &Metric) -> Option<f64> {
        match metric.source {
            Source::Scored => self.score(&metric.id),
            Source::HoursAsleep => self.sleep.as_ref()?.hours_asleep(),
            Source::SleepEfficiency => self.sleep.as_ref()?.efficiency(),
            Source::Doses => Some(medication::doses(self.medication.as_ref()?)),
        }
    }

    /// Where a score without a time of its own goes: into the day's only check-in, or into the
    /// one without a time where there are several.
    pub fn usual_checkin(&self) -> Option<NaiveTime> {
        match self.checkins.as_slice() {
            [only] => only.time,
            _ => None,
        }
    }

    /// The check-in of exactly this time, made where there is none.
    pub(super) fn checkin_mut(&mut self, time: Option<NaiveTime>) -> &mut Checkin {
        let at = match self.checkins.binary_search_by_key(&time, |c| c.time) {
            Ok(at) => at,
            Err(at) => {
                self.checkins.reserve_exact(1);
                self.checkins.insert(at, Checkin::at(time));
                at
            }
        };
        &mut self.checkins[at]
    }

    /// Drops check-ins and a night that hold nothing.
    pub(super) fn tidy(&mut self) {
        self.checkins.retain(|c| !c.is_empty());
        if self.sleep.as_ref().is_some_and(|night| night.is_empty()) {
            self.sleep = None;
        }
    }
}

/// What a day takes where nothing is noted: ten times the file is what reading a journal may take, and the shortest
/// day of a file is 21 bytes long.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<Day>() <= 88);
