//! The table of a journal's metrics.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::built_in::BUILT_IN;
use super::{Metric, MetricId};
use crate::model::name::same;

/// The journal's metrics: the built-in ones first, then the person's own, in their order. Copies
/// share them.
#[derive(Clone, Debug, PartialEq)]
pub struct Metrics(Arc<Table>);

/// The rows, and where each stands.
#[derive(Clone, Debug)]
struct Table {
    rows: Vec<Metric>,
    /// A tree: of the few that there are one is found sooner than its hash is made.
    places: BTreeMap<MetricId, usize>,
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl Table {
    fn new(rows: Vec<Metric>) -> Self {
        let ids = rows.iter().map(|row| row.id.clone());
        Self {
            places: ids.zip(0..).collect(),
            rows,
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self(Arc::new(Table::new(
            BUILT_IN.iter().map(Metric::built_in).collect(),
        )))
    }
}

impl Metrics {
    /// All metrics, scored and derived.
    pub fn iter(&self) -> impl Iterator<Item = &Metric> {
        self.0.rows.iter()
    }

    /// The metrics a person scores.
    pub fn scored(&self) -> impl Iterator<Item = &Metric> {
        self.iter().filter(|m| m.is_scored())
    }

    /// The metrics that are asked every day.
    pub fn daily(&self) -> impl Iterator<Item = &Metric> {
        self.scored().filter(|m| m.is_daily())
    }

    /// The metric with this id.
    pub fn get(&self, id: &MetricId) -> Option<&Metric> {
        self.0.places.get(id).map(|at| &self.0.rows[*at])
    }

    /// The place of a metric in the table, counted from 0; behind all others for a new one.
    pub fn place(&self, id: &MetricId) -> usize {
        self.0.places.get(id).copied().unwrap_or(usize::MAX)
    }

    /// The metric called `text`: its id, or its name in any case, as it is stored or shown.
    pub fn find(&self, text: &str) -> Option<&Metric> {
        let text = text.trim();
        let exact = || self.get(&MetricId::new(text));
        let by_id = || {
            self.iter()
                .find(|m| m.id.as_str().eq_ignore_ascii_case(text))
        };
        let by_name = || self.iter().find(|m| same(&m.name, text));
        let as_shown = || self.iter().find(|m| same(&m.title(), text));
        exact().or_else(by_id).or_else(by_name).or_else(as_shown)
    }

    /// How many are the person's own.
    pub fn own(&self) -> usize {
        self.0.rows.len().saturating_sub(BUILT_IN.len())
    }

    /// Whether a metric is the person's own, rather than built in.
    pub fn is_own(id: &MetricId) -> bool {
        BUILT_IN.iter().all(|row| row.id != id.as_str())
    }

    /// An id for a metric of one's own with this name that no other metric has, here or as `is_taken` says.
    pub fn free_id(&self, name: &str, is_taken: impl Fn(&MetricId) -> bool) -> MetricId {
        let stem = MetricId::from_name(name);
        let stem = match stem.as_str() {
            "" => "score",
            stem => stem,
        };
        let first = std::iter::once(stem.to_owned());
        let others = (2..).map(|number: u32| format!("{stem}_{number}"));
        let mut ids = first.chain(others).map(|id| MetricId::new(&id));
        ids.find(|id| self.get(id).is_none() && !is_taken(id))
            .unwrap_or_else(|| MetricId::new(stem))
    }

    /// The rows the file holds: the person's own, and built-in ones that were changed.
    pub fn in_file(&self) -> impl Iterator<Item = &Metric> {
        self.iter().filter(|m| {
            let row = BUILT_IN.iter().find(|row| row.id == m.id.as_str());
            row.is_none_or(|row| Metric::built_in(row) != **m)
        })
    }

    /// The table's own row of a built-in metric, in its place.
    pub(in crate::model) fn built_in(id: &MetricId) -> Option<Placed> {
        let at = BUILT_IN.iter().position(|row| row.id == id.as_str())?;
        Some((at, Metric::built_in(&BUILT_IN[at])))
    }

    /// Puts `row` (a metric and its place in the table) where the metric with `id` stands or, when
    /// it is new, in its place; `None` takes the metric out (a built-in one returns to its table
    /// row). Returns what stood there, as the row that would bring it back.
    ///
    /// Built-in metrics keep their places, and the person's own stand behind them: the file holds
    /// no places.
    pub(in crate::model) fn put(&mut self, id: &MetricId, row: Option<Placed>) -> Option<Placed> {
        let table = Arc::make_mut(&mut self.0);
        let rows = &mut table.rows;
        let before = table.places.get(id).map(|at| (*at, rows.remove(*at)));
        let built_in = Self::built_in(id);
        let place = built_in.as_ref().map(|(at, _)| *at);
        let put = row.or(built_in).map(|(at, metric)| {
            let at = place.unwrap_or(at.max(BUILT_IN.len())).min(rows.len());
            rows.insert(at, metric);
            at
        });
        match (put, &before) {
            // No other row has moved.
            (Some(at), Some((was, _))) if at == *was => {}
            (Some(at), None) if at + 1 == rows.len() => drop(table.places.insert(id.clone(), at)),
            _ => *table = Table::new(std::mem::take(rows)),
        }
        before
    }
}

/// A metric and its place in the table, counted from 0.
pub type Placed = (usize, Metric);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::Better;

    #[test]
    fn the_four_daily_metrics_come_first() {
        let metrics = Metrics::default();
        let ids: Vec<_> = metrics.daily().map(|m| m.id.as_str()).collect();
        assert_eq!(ids, ["pain", "stiffness", "sleep", "mood"]);
    }

    #[test]
    fn an_untouched_table_needs_no_rows_in_the_file() {
        let mut metrics = Metrics::default();
        assert_eq!(metrics.in_file().count(), 0);
        metrics.put(
            &MetricId::new("knee_pain"),
            Some((99, Metric::own("Knee pain", Better::Lower))),
        );
        assert_eq!(metrics.in_file().count(), 1);
    }

    #[test]
    fn the_id_of_a_new_metric_is_never_that_of_another_one() {
        let mut metrics = Metrics::default();
        assert_eq!(metrics.free_id("Pain", |_| false).as_str(), "pain_2");
        assert_eq!(metrics.free_id("\u{1f600}", |_| false).as_str(), "score");
        let mut energy = Metric::own("Energy", Better::Higher);
        energy.name = "Drive".into();
        metrics.put(&energy.id.clone(), Some((99, energy)));
        assert_eq!(metrics.free_id("Energy", |_| false).as_str(), "energy_2");
    }

    #[test]
    fn taking_out_a_built_in_metric_brings_its_row_back() {
        let mut metrics = Metrics::default();
        let mut pain = metrics.get(&MetricId::PAIN).cloned().unwrap();
        pain.name = "Lower back".into();
        metrics.put(&MetricId::PAIN, Some((0, pain)));
        metrics.put(&MetricId::PAIN, None);
        assert_eq!(metrics, Metrics::default());
    }
}
