//! Laws that two lawful sides can break together: names of metrics, and their ranges.

use super::conflict::{Choice, Conflict, Side};
use super::merged::{Merged, placed};
use crate::model::check::{check_metric, check_scale};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::Scale;

/// Brings what was merged back under the journal's laws, and tells what that cost.
pub(super) fn keep(merged: &mut Merged, ours: &Journal, theirs: &Journal) {
    if merged.journal.metrics == ours.metrics && theirs.metrics == ours.metrics {
        return;
    }
    names(merged, ours, theirs);
    ranges(merged, ours, theirs);
}

/// Two metrics never share a name: of a row of theirs that would, ours stands.
fn names(merged: &mut Merged, ours: &Journal, theirs: &Journal) {
    let stray = |journal: &Journal| -> Option<MetricId> {
        let mut rows = journal.metrics.iter();
        let stray = rows.find(|row| {
            ours.metrics.get(&row.id) != Some(row) && check_metric(journal, row).is_err()
        });
        stray.map(|row| row.id.clone())
    };
    // Each round brings one row back to ours, and ours alone are lawful.
    while let Some(id) = stray(&merged.journal) {
        let mine = ours.metrics.iter().position(|row| row.id == id);
        let row = mine.and_then(|at| Some((at, ours.metrics.get(&id)?.clone())));
        merged.journal.metrics.put(&id, row);
        told(merged, &id, Side::Ours, theirs);
    }
}

/// A score never lies outside its metric's range: the row that holds all scores stands, or ours,
/// wide enough for them. Where no row may be so wide there is none.
fn ranges(merged: &mut Merged, ours: &Journal, theirs: &Journal) {
    let ids: Vec<_> = merged
        .journal
        .metrics
        .iter()
        .map(|m| m.id.clone())
        .collect();
    for id in ids {
        let (mine, its) = (ours.metrics.get(&id), theirs.metrics.get(&id));
        if mine == its {
            continue;
        }
        let values = values(&merged.journal, &id);
        let holds = |row: &&Metric| values.iter().all(|value| row.scale.contains(*value));
        let table = &merged.journal.metrics;
        let at = table.iter().position(|row| row.id == id);
        let Some((at, row)) = at.zip(table.get(&id).cloned()) else {
            continue;
        };
        if holds(&&row) {
            continue;
        }
        let other = [mine, its].into_iter().flatten().find(holds);
        let (scale, kept) = match other {
            Some(row) if mine == Some(row) => (row.scale, Side::Ours),
            Some(row) => (row.scale, Side::Theirs),
            None => (around(row.scale, &values), Side::Ours),
        };
        let row = Metric { scale, ..row };
        let (row, kept) = if check_scale(&row).is_ok() {
            (Some((at, row)), kept)
        } else {
            // One side has no such row, and scores that none may be wide enough for: they stay without one.
            let kept = if mine.is_none() {
                Side::Ours
            } else {
                Side::Theirs
            };
            (None, kept)
        };
        merged.journal.metrics.put(&id, row);
        let other = if kept == Side::Ours { theirs } else { ours };
        told(merged, &id, kept, other);
    }
}

/// The scale, with room for all values.
fn around(scale: Scale, values: &[f64]) -> Scale {
    let min = values.iter().copied().fold(scale.min, f64::min);
    let max = values.iter().copied().fold(scale.max, f64::max);
    Scale { min, max, ..scale }
}

fn values(journal: &Journal, id: &MetricId) -> Vec<f64> {
    let in_days = journal.days.values().flat_map(|day| &day.checkins);
    let in_sessions = journal.sessions.iter().flat_map(|s| [&s.before, &s.after]);
    in_days
        .map(|checkin| &checkin.scores)
        .chain(in_sessions)
        .filter_map(|scores| scores.get(id).copied())
        .collect()
}

/// Tells once of each metric that the row of `other` does not stand.
fn told(merged: &mut Merged, id: &MetricId, kept: Side, other: &Journal) {
    if merged.conflicts.iter().any(|c| c.metric() == Some(id)) {
        return;
    }
    let choice = Choice::Metric(id.clone(), placed(&other.metrics, id).map(Box::new));
    let told = Conflict::new(choice, kept, &merged.journal, &merged.journal.metrics);
    merged.conflicts.push(told);
}
