//! What one row says, with its parts apart from one another.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use crate::exchange::outcome::Refusal;
use crate::model::area::{Area, Areas};
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::metric::Metric;
use crate::model::session::Session;
use crate::model::sleep::Sleep;

/// The check-in of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Slot {
    /// The one of exactly this time.
    Exact(Option<NaiveTime>),
    /// Where a score without a time goes: see [`crate::model::day::Day::usual_checkin`].
    Usual,
}

/// What one row says.
#[derive(Clone, Debug)]
pub(in crate::exchange) struct Reading {
    pub row: usize,
    pub date: NaiveDate,
    /// When it was noted, where the row says so.
    pub time: Option<NaiveTime>,
    pub scores: Vec<(Slot, Arc<Metric>, f64)>,
    /// Sessions that have no id yet, each wanted unless there is one of its kind.
    pub visits: Vec<Session>,
    /// Whether its sessions and tags are each one of their own, and none is said twice.
    pub each: bool,
    /// Sessions with their ids.
    pub sessions: Vec<Session>,
    /// Rows of metrics that come with the file.
    pub metrics: Vec<Metric>,
    pub night: Sleep,
    /// All medicines of the day.
    pub medication: Option<List<Medication>>,
    /// Medicines that come to those of the day's other rows.
    pub doses: Vec<Medication>,
    /// Whether it says that none was taken, as far as the day's other rows name none.
    pub took_none: bool,
    /// All painful regions of the day.
    pub areas: Option<Areas>,
    /// Painful regions that come to those of the day's other rows.
    pub regions: Vec<(Area, f64)>,
    /// Whether it says that nothing was painful, as far as the day's other rows name no region.
    pub no_region: bool,
    pub tags: List<String>,
    /// The note of the whole day.
    pub note: Option<String>,
    /// Notes that come below those of the day's other rows.
    pub lines: Vec<String>,
    /// Cells that are refused.
    pub faults: Vec<Refusal>,
    /// Scores with more than two decimals.
    pub rounded: usize,
}

impl Reading {
    pub fn new(row: usize, date: NaiveDate) -> Self {
        Self {
            row,
            date,
            time: None,
            scores: Vec::new(),
            visits: Vec::new(),
            each: false,
            sessions: Vec::new(),
            metrics: Vec::new(),
            night: Sleep::default(),
            medication: None,
            doses: Vec::new(),
            took_none: false,
            areas: None,
            regions: Vec::new(),
            no_region: false,
            tags: List::new(),
            note: None,
            lines: Vec::new(),
            faults: Vec::new(),
            rounded: 0,
        }
    }

    pub(super) fn score(
        &mut self,
        slot: Slot,
        metric: &Arc<Metric>,
        (score, rounded): (f64, bool),
    ) {
        self.scores.push((slot, metric.clone(), score));
        self.rounded += usize::from(rounded);
    }

    /// Makes what it says of the whole day a part of it: a note below the others, regions
    /// beside them, medicines taken at its time.
    pub fn add(&mut self) {
        self.lines.extend(self.note.take());
        self.add_regions();
        let Some(list) = self.medication.take() else {
            return;
        };
        self.took_none |= list.is_empty();
        self.doses.extend(list.into_iter().map(|mut dose| {
            dose.time = dose.time.or(self.time);
            dose
        }));
    }

    /// Makes of all regions of the day a part of them.
    pub fn add_regions(&mut self) {
        if let Some(areas) = self.areas.take() {
            self.no_region |= areas.is_empty();
            self.regions.extend(areas);
        }
    }

    /// Whether the row says nothing but its date.
    pub(super) fn is_blank(&self) -> bool {
        self.scores.is_empty()
            && self.visits.is_empty()
            && self.sessions.is_empty()
            && self.metrics.is_empty()
            && self.night.is_empty()
            && !self.has_details()
    }

    /// Whether the row says anything of the day but its scores, its night and its sessions.
    fn has_details(&self) -> bool {
        self.medication.is_some()
            || !self.doses.is_empty()
            || self.took_none
            || self.areas.is_some()
            || !self.regions.is_empty()
            || self.no_region
            || !self.tags.is_empty()
            || self.note.is_some()
            || !self.lines.is_empty()
    }

    /// Whether any score waits for the check-ins of the other rows.
    pub fn is_usual(&self) -> bool {
        self.scores.iter().any(|(slot, ..)| *slot == Slot::Usual)
    }
}
