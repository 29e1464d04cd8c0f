//! Unkink's own CSV, recognised by its header and read without being told anything.
//!
//! Scores, times, nights, medicines, regions, tags and notes come back, and of each session its
//! kind, time, minutes and name (JSON holds all of it). Derived columns are worked out again. A file
//! with a column more or less is still ours: names that are known are taken, others are named.

use std::collections::{BTreeMap, BTreeSet};

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

/// The columns of [`TAIL`] that are worked out.
pub(super) const DERIVED: [&str; 3] = ["hours_asleep", "sleep_efficiency", "doses"];

/// How many columns of [`TAIL`] show that a file is ours.
const ENOUGH: usize = 9;

/// The header of the long form: a row a value, with the metric's id or the column's name in `what`.
pub(super) const LONG: [&str; 4] = ["date", "time", "what", "value"];

/// Signs at the beginning of a cell that a spreadsheet carries out.
const ACTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell of text as it is written: what a spreadsheet would carry out stands behind an apostrophe
/// there, and what looks so already stands behind one more everywhere.
pub(super) fn guard(cell: String, spreadsheet: bool) -> String {
    let bare = cell.trim_start_matches('\'');
    let looks_so = bare.len() < cell.len();
    if bare.starts_with(ACTS) && (looks_so || spreadsheet) {
        format!("'{cell}")
    } else {
        cell
    }
}

/// A cell as it was before [`guard`].
pub(super) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(ACTS) => rest,
        _ => cell,
    }
}

/// The long form as a table with a column for each name, a row a value; `None` where it is another
/// table.
pub fn widened(table: &Table) -> Option<Table> {
    if table.headers != LONG {
        return None;
    }
    let names: BTreeSet<&str> = table.filled(2).map(|(_, name)| name).collect();
    let metrics: Vec<&str> = names
        .into_iter()
        .filter(|name| !TAIL.contains(name))
        .collect();
    let headers: Vec<&str> = ["date", "time"]
        .into_iter()
        .chain(metrics)
        .chain(TAIL)
        .collect();
    let places: BTreeMap<&str, usize> = headers
        .iter()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    let mut wide = Table::made(&headers);
    for row in &table.rows {
        let mut cells = vec![String::new(); headers.len()];
        let raw = |at: usize| row.cells.get(at).cloned().unwrap_or_default();
        (cells[0], cells[1]) = (raw(0), raw(1));
        // A row without a name has nothing to take, and is refused with all others.
        if let Some(place) = row.cell(2).and_then(|name| places.get(name)) {
            cells[*place] = raw(3);
        }
        wide.push(row.number, cells);
    }
    Some(wide)
}

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
