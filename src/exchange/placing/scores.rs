//! The scores of a row, and the metrics that come to the journal with them.

use std::sync::Arc;

use chrono::NaiveTime;

use super::{Fate, Planner, Target, refusal};
use crate::exchange::outcome::Refusal;
use crate::exchange::own_metrics;
use crate::exchange::reading::{Reading, Slot};
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::plain;

/// So many metrics are known again without looking at their rows.
const MET: usize = 32;

impl Planner<'_> {
    /// Rows of metrics that come with the file, and those that its scores bring. A score whose metric the journal can't
    /// take is refused alone.
    pub(super) fn metrics(
        &mut self,
        reading: &mut Reading,
        fates: &mut Vec<Fate>,
        refusals: &mut Vec<Refusal>,
    ) {
        let mut rows = std::mem::take(&mut reading.metrics);
        rows.retain(|row| {
            let taken = own_metrics::taken(&self.draft, row);
            match self.known(&taken.metric) {
                Ok(grows) => fates.push(if grows { Fate::Written } else { Fate::Already }),
                Err(error) => {
                    let column = (self.called)(own_metrics::COLUMN);
                    refusals.push(refusal(reading, &column, &error));
                    return false;
                }
            }
            true
        });
        reading.metrics = rows;
        let mut scores = std::mem::take(&mut reading.scores);
        scores.retain(|(_, metric, _)| {
            if self.met.iter().any(|met| Arc::ptr_eq(met, metric)) {
                return true;
            }
            let known = self.known(metric);
            if known.is_ok() && self.met.len() < MET {
                self.met.push(metric.clone());
            }
            if let Err(error) = &known {
                let column = (self.called)(metric.id.as_str());
                refusals.push(refusal(reading, &column, error));
            }
            known.is_ok()
        });
        reading.scores = scores;
    }

    /// Puts the metric into the table where it is another one there, or none; whether it was.
    fn known(&mut self, metric: &Metric) -> Result<bool, EditError> {
        let metrics = self.draft.metrics();
        if !own_metrics::has_row(metric) || metrics.get(&metric.id) == Some(metric) {
            return Ok(false);
        }
        self.met.clear();
        let row = (metrics.place(&metric.id), metric.clone());
        let edit = Edit::Metric(metric.id.clone(), Some(Box::new(row)));
        self.draft.apply(edit.clone())?;
        self.edits.push(edit);
        Ok(true)
    }

    pub(super) fn scores(
        &mut self,
        reading: &Reading,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        for (slot, metric, value) in &reading.scores {
            let time = match slot {
                Slot::Exact(time) => *time,
                Slot::Usual => self.usual,
            };
            let place = Target::Score(time, metric.id.clone());
            // Two columns of one row may hold the same metric.
            let is_met = self.filled.get(&place).is_some();
            let in_row = is_met.then(|| in_edits(edits, time, &metric.id)).flatten();
            let in_day = || self.day.scored(time, &metric.id);
            let stands = in_row.or_else(in_day);
            let fate = self.fate(reading, place, (stands.as_ref(), value), |v| plain(*v));
            fates.push(fate);
            if fate == Fate::Written {
                let (date, value, metric) = (reading.date, Some(*value), metric.as_ref());
                let id = metric.id.clone();
                edits.push(if own_metrics::has_row(metric) {
                    Edit::Score {
                        date,
                        time,
                        metric: id,
                        value,
                    }
                } else {
                    Edit::KeptScore {
                        date,
                        time,
                        metric: id,
                        value,
                    }
                });
            }
        }
    }
}

/// The score that one of the edits puts there.
fn in_edits(edits: &[Edit], at: Option<NaiveTime>, id: &MetricId) -> Option<f64> {
    edits.iter().find_map(|edit| match edit {
        Edit::Score {
            time,
            metric,
            value,
            ..
        }
        | Edit::KeptScore {
            time,
            metric,
            value,
            ..
        } if *time == at && metric == id => *value,
        _ => None,
    })
}
