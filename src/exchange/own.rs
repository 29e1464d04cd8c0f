//! Unkink's own CSV, recognised by its header and read without being told anything.
//!
//! Scores, times, nights, medicines, regions, tags and notes come back, and of each session its
//! kind, time, minutes and name (JSON holds all of it). Derived columns are worked out again. A file
//! with a column more or less is still ours: names that are known are taken, others are named.

use super::mapping::{Detail, Mapping, Role};
use super::table::Table;
use crate::model::metric::{Metric, MetricId, Metrics};

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

/// How many columns of [`TAIL`] show that a file is ours.
const ENOUGH: usize = 9;

/// The mapping of Unkink's own CSV; `None` where the header is another.
pub fn recognise(table: &Table, metrics: &Metrics) -> Option<Mapping> {
    let has = |name: &str| table.headers.iter().any(|header| header == name);
    let tail = TAIL.iter().filter(|name| has(name)).count();
    if !has("date") || !has("time") || tail < ENOUGH {
        return None;
    }
    let mut mapping = Mapping::new("date").with("time", Role::Time);
    mapping.exact = true;
    let details = Detail::ALL.iter().filter(|(_, name)| has(name));
    for (detail, name) in details {
        mapping = mapping.with(name, Role::Detail(*detail));
    }
    if has("note") {
        mapping = mapping.with("note", Role::Note);
    }
    let whole = tail == TAIL.len();
    let between = scored(table, whole);
    for id in table.headers.iter().filter(|header| between(header)) {
        let metric = metrics.get(&MetricId::new(id));
        // A column that somebody added is a score only where a metric is called so; in a whole
        // file those between the ends are all ours.
        let taken = metric.map_or(whole, Metric::is_scored);
        if taken && !id.is_empty() {
            mapping = mapping.with(id, Role::Score(id.clone()));
        }
    }
    Some(mapping)
}

/// Which headers can be metrics: all but the known ones; in a whole file those before [`TAIL`].
fn scored(table: &Table, whole: bool) -> impl Fn(&str) -> bool {
    let end = table.headers.iter().position(|header| header == TAIL[0]);
    let head = end.filter(|_| whole).unwrap_or(table.headers.len());
    let before: Vec<String> = table.headers[..head].to_vec();
    move |name: &str| {
        let known = name == "date" || name == "time" || TAIL.contains(&name);
        !known && before.iter().any(|header| header == name)
    }
}
