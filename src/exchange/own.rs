//! Unkink's own CSV, recognised by its header and read without being told anything.
//!
//! Scores, times, nights, medicines, regions, tags and notes come back, and of each session its
//! kind, time, minutes and name (JSON holds all of it). Derived columns are worked out again.

use super::mapping::{Detail, Form, Mapping};
use super::table::Table;
use crate::model::metric::{MetricId, Metrics};

/// The columns that stand behind the metrics, in their order.
pub(super) const TAIL: [&str; 14] = [
    "bed",
    "asleep",
    "awake",
    "up",
    "awakenings",
    "minutes_awake",
    "hours_asleep",
    "sleep_efficiency",
    "doses",
    "medication",
    "areas",
    "tags",
    "note",
    "sessions",
];

/// The mapping of Unkink's own CSV; `None` where the header is another.
pub fn recognise(table: &Table, metrics: &Metrics) -> Option<Mapping> {
    let headers: Vec<_> = table.headers.iter().map(String::as_str).collect();
    let ["date", "time", rest @ ..] = headers.as_slice() else {
        return None;
    };
    let scored = rest.strip_suffix(&TAIL)?;
    let derived = |id: &str| {
        let metric = metrics.get(&MetricId::new(id));
        metric.is_some_and(|metric| !metric.is_scored())
    };
    let scored = scored.iter().filter(|id| !derived(id));
    let form = Form::Wide {
        metrics: scored
            .map(|id| ((*id).to_owned(), (*id).to_owned()))
            .collect(),
    };
    let mut mapping = Mapping::new("date", form);
    mapping.time = Some("time".into());
    mapping.details = Detail::ALL
        .iter()
        .map(|(detail, column)| (*detail, (*column).to_owned()))
        .collect();
    Some(mapping)
}
