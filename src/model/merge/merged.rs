//! What comes out of a merge.

use super::conflict::Conflict;
use crate::model::journal::Journal;
use crate::model::metric::{MetricId, Metrics, Placed};

/// What came of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Both sides' changes.
    pub journal: Journal,
    /// The fields that both changed to different values.
    pub conflicts: Vec<Conflict>,
}

/// The row of a metric and its place.
pub(super) fn placed(table: &Metrics, id: &MetricId) -> Option<Placed> {
    let at = table.iter().position(|row| row.id == *id)?;
    Some((at, table.get(id)?.clone()))
}
