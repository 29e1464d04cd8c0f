//! What a journal holds: ranges, names and limits, the same for an edit, a file and a form.
//!
//! Invariant: each function refuses with the field's name and the range, and changes nothing.

use super::area::Area;
use super::error::{EditError, capital};
use super::journal::Journal;
use super::limits;
use super::medication::{MOST, Medication};
use super::metric::{Metric, MetricId, Metrics};
use super::scale::{Scale, exact};
use super::session::{MINUTES, Session};
use crate::lang::choice::{Blank, Flaw, RefusedField};
use crate::lang::figure;

/// A score of a known, scored metric lies in its range. One of an unknown metric stays as the file
/// held it: blanking it could not be undone.
pub(super) fn check_score(
    metrics: &Metrics,
    id: &MetricId,
    value: Option<f64>,
    stands: Option<f64>,
) -> Result<(), EditError> {
    if stands == value {
        return Ok(());
    }
    let metric = metrics.get(id);
    let metric = metric.ok_or_else(|| EditError::UnknownMetric(id.to_string()))?;
    if !metric.is_scored() {
        return Err(EditError::Derived(metric.title().into_owned()));
    }
    value.map_or(Ok(()), |value| check_value(metric, value))
}

/// Refuses a value outside the metric's range.
pub fn check_value(metric: &Metric, value: f64) -> Result<(), EditError> {
    let scale = metric.scale;
    if scale.contains(value) {
        return Ok(());
    }
    Err(EditError::Range {
        name: metric.title().into_owned(),
        value,
        min: scale.min,
        max: scale.max,
    })
}

/// Refuses a region's intensity outside 0 to 10.
pub fn check_area(area: &Area, value: f64) -> Result<(), EditError> {
    if (0.0..=10.0).contains(&value) {
        return Ok(());
    }
    Err(EditError::Range {
        name: capital(&area.words()),
        value,
        min: 0.0,
        max: 10.0,
    })
}

/// Refuses a medicine without a name or with an impossible count.
pub fn check_medication(medication: &Medication) -> Result<(), EditError> {
    if medication.name.trim().is_empty() {
        return Err(EditError::Blank(Blank::Medicine));
    }
    if (0.0..=MOST).contains(&medication.count) {
        return Ok(());
    }
    Err(EditError::Field {
        field: RefusedField::Count,
        value: figure(&exact(medication.count)),
    })
}

/// Refuses a session that can't be: without a kind, or longer than a day.
pub fn check_session(journal: &Journal, session: &Session) -> Result<(), EditError> {
    if session.kind.as_str().is_empty() {
        return Err(EditError::Blank(Blank::Kind));
    }
    if session.id.as_str().trim().is_empty() {
        return Err(EditError::Blank(Blank::Session));
    }
    if let Some(minutes) = session.minutes.filter(|m| !MINUTES.contains(m)) {
        return Err(EditError::Field {
            field: RefusedField::Minutes,
            value: minutes.to_string(),
        });
    }
    session
        .before
        .iter()
        .chain(&session.after)
        .try_for_each(|(id, value)| {
            // A score whose metric is not in the table is kept, as in a day.
            match journal.metrics().get(id) {
                Some(metric) => check_value(metric, *value),
                None if value.is_finite() => Ok(()),
                None => Err(EditError::UnknownMetric(id.to_string())),
            }
        })
}

/// Refuses a metric that can't be, is named like another one, or is one too many.
pub fn check_metric(journal: &Journal, metric: &Metric) -> Result<(), EditError> {
    check_scale(metric)?;
    let metrics = journal.metrics();
    let lower = metric.name.to_lowercase();
    let same_name = |m: &Metric| m.id != metric.id && m.name.to_lowercase() == lower;
    if metrics.iter().any(same_name) {
        return Err(EditError::same_name(metric));
    }
    if metrics.get(&metric.id).is_none() && metrics.own() >= limits::METRICS {
        return Err(EditError::TooManyMetrics);
    }
    Ok(())
}

/// Refuses a metric without a name, or with a range that is none.
pub fn check_scale(metric: &Metric) -> Result<(), EditError> {
    let Scale { min, max, step } = metric.scale;
    let reaches = |value: f64| value.abs() <= limits::FARTHEST;
    let texts = [&metric.name, &metric.unit, &metric.low, &metric.high];
    let long = |text: &str| text.len() > limits::NAME && text.chars().count() > limits::NAME;
    let flaw = if metric.name.trim().is_empty() || metric.id.as_str().is_empty() {
        Flaw::Name
    } else if long(metric.id.as_str()) || texts.into_iter().any(|text| long(text)) {
        Flaw::Long
    } else if !(min.is_finite() && max.is_finite() && min < max) {
        Flaw::Order
    } else if !(reaches(min) && reaches(max)) {
        Flaw::Range
    } else if !(step.is_finite() && step > 0.0) {
        Flaw::Step
    } else if !(metric.notice > 0.0 && reaches(metric.notice)) {
        Flaw::Notice
    } else {
        return Ok(());
    };
    Err(EditError::BadMetric {
        name: metric.name.clone(),
        flaw,
    })
}
