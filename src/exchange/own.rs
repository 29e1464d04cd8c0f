//! Unkink's own CSV, recognised by its header and read without being told anything.
//!
//! Days and sessions come back whole, whatever the order of the columns; derived ones are worked out again. A file
//! with a column more or less is still ours: names that are known are taken, others are named.

use std::collections::{BTreeSet, HashSet};

use super::cell::read_number;
use super::mapping::{Detail, Mapping, Named, Role};
use super::own_metrics::{self, COLUMN as ROWS};
use super::phrase::is_blank;
use super::table::Table;
use crate::model::metric::{Metric, MetricId, Metrics};
use crate::model::scale::Scale;

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

/// The column behind them of hours asleep that were said without times; only where a day has any.
pub(super) const SLEPT: &str = "minutes_asleep";

/// How many columns of [`TAIL`] show that a file is ours.
const ENOUGH: usize = 9;

/// The header of the long form: a row a value, with the metric's id or the column's name in `what`.
pub(super) const LONG: [&str; 4] = ["date", "time", "what", "value"];

/// What stands before the id of a metric that is called like a column.
const SCORE: &str = "score:";

/// Signs at the beginning of a cell that a spreadsheet carries out.
const ACTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A text as it is written in a cell: what a spreadsheet would carry out stands behind an apostrophe there; what
/// looks so already, and what has no letter, stands behind one more everywhere.
pub(super) fn guard(text: String, spreadsheet: bool) -> String {
    let bare = text.trim_start_matches('\'');
    let looks_so = bare.len() < text.len();
    let acts = bare.starts_with(ACTS) && (looks_so || spreadsheet);
    if acts || bare.chars().all(is_blank) {
        format!("'{text}")
    } else {
        text
    }
}

/// A cell as it was before [`guard`].
pub(super) fn unguard(cell: &str) -> &str {
    let is_guarded = |bare: &str| bare.starts_with(ACTS) || bare.chars().all(is_blank);
    match cell.strip_prefix('\'') {
        Some(rest) if is_guarded(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// The column of a metric.
pub(super) fn column(id: &MetricId, spreadsheet: bool) -> String {
    let id = id.as_str();
    let name = if is_ours(id) || id.starts_with(SCORE) {
        format!("{SCORE}{id}")
    } else {
        id.to_owned()
    };
    guard(name, spreadsheet)
}

/// The id of the metric in a column called so.
pub(super) fn id_of(column: &str) -> MetricId {
    let name = unguard(column);
    MetricId::new(name.strip_prefix(SCORE).unwrap_or(name))
}

/// Whether a column of that name holds no scores.
fn is_ours(name: &str) -> bool {
    matches!(name, "date" | "time" | SLEPT | ROWS) || TAIL.contains(&name)
}

/// The mapping of Unkink's own CSV; `None` where the header is another.
pub fn recognise(table: &Table, metrics: &Metrics) -> Option<Mapping> {
    let headers: BTreeSet<&str> = table.headers.iter().map(String::as_str).collect();
    let has = |name: &str| headers.contains(name);
    let is_long = LONG.iter().all(|name| has(name) || *name == "time");
    if is_long && (headers.len() == LONG.len() && has("time") || is_known(table, metrics)) {
        return Some(long(table));
    }
    let tail = TAIL.iter().filter(|name| has(name)).count();
    if !has("date") || tail < ENOUGH {
        return None;
    }
    let mut mapping = Mapping::new("date");
    if has("time") {
        mapping = mapping.with("time", Role::Time);
    }
    mapping.exact = true;
    let details = Detail::ALL.iter().filter(|(_, name)| has(name));
    for (detail, name) in details {
        mapping = mapping.with(name, Role::Detail(*detail));
    }
    if has("note") {
        mapping = mapping.with("note", Role::Note);
    }
    let place = table.headers.iter().position(|name| name == ROWS);
    let cells = place.into_iter().flat_map(|at| table.filled(at));
    let rows = own_metrics::in_cells(cells.map(|(_, cell)| cell));
    let told: BTreeSet<&MetricId> = rows.iter().map(|row| &row.id).collect();
    let whole = tail == TAIL.len() && !has(ROWS);
    let end = table.headers.iter().position(|name| name == TAIL[0]);
    for (at, name) in table.headers.iter().enumerate() {
        if name.is_empty() || is_ours(name) {
            continue;
        }
        let id = id_of(name);
        // A column that somebody added is a score only where a metric is called so. An older file has no rows:
        // there what stands between the ends is ours, and so is what can be scores of a metric of one's own.
        let ours = || whole && (end > Some(at) || can_be_scores(table, at));
        let known = metrics.get(&id).map(Metric::is_scored);
        if known.unwrap_or_else(|| told.contains(&id) || ours()) {
            mapping
                .columns
                .push((name.clone(), Role::Score(id.to_string())));
        }
    }
    Some(mapping)
}

/// Whether everything that a table with a column more or less than the long form names is known here: a stranger's table
/// may be called the same.
fn is_known(table: &Table, metrics: &Metrics) -> bool {
    let [_, _, what, value] = LONG;
    let rows = own_metrics::in_cells(cells_of(table, value));
    let told: BTreeSet<&MetricId> = rows.iter().map(|row| &row.id).collect();
    let mut names = cells_of(table, what).map(unguard).peekable();
    let known = |name: &str| {
        let id = id_of(name);
        is_ours(name) || metrics.get(&id).is_some() || told.contains(&id)
    };
    names.peek().is_some() && names.all(known)
}

/// The cells of a column that are not blank.
fn cells_of<'a>(table: &'a Table, column: &str) -> impl Iterator<Item = &'a str> {
    let cells = table.place(column).into_iter();
    let cells = cells.flat_map(|at| table.filled(at));
    cells.map(|(_, cell)| cell)
}

/// The mapping of the long form: what each name in it is.
fn long(table: &Table) -> Mapping {
    let [date, time, what, value] = LONG;
    let mut mapping = Mapping::new(date);
    if table.place(time).is_some() {
        mapping = mapping.with(time, Role::Time);
    }
    mapping = mapping.with(what, Role::Name).with(value, Role::Value);
    mapping.exact = true;
    let mut seen = HashSet::new();
    let names = cells_of(table, what).map(unguard);
    let named = |name: &str| {
        let detail = Detail::ALL.iter().find(|(_, column)| *column == name);
        match detail {
            Some((detail, _)) => Named::Whole(Role::Detail(*detail)),
            None if name == "note" => Named::Whole(Role::Note),
            None => Named::Score(id_of(name).to_string()),
        }
    };
    // In the order of the file: the first spelling of a new score stands.
    mapping.names = names
        .filter(|name| seen.insert(*name))
        .map(|name| (name.to_owned(), named(name)))
        .collect();
    mapping
}

fn can_be_scores(table: &Table, column: usize) -> bool {
    let mut cells = table.filled(column).peekable();
    let is_score = |(_, text): (usize, &str)| {
        read_number(text, table.decimal_comma()).is_some_and(|n| Scale::NRS.contains(n))
    };
    cells.peek().is_some() && cells.all(is_score)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::Replace;
    use crate::exchange::plan::plan;
    use crate::model::edit::Edit;
    use crate::model::journal::Journal;
    use crate::model::metric::Better;
    use crate::model::time::{FIRST_DATE, parse_date};

    /// A new journal with a table of ours in it.
    fn read(text: &str) -> Journal {
        let table = Table::parse(text.as_bytes()).unwrap();
        let mut journal = Journal::default();
        let mapping = recognise(&table, journal.metrics()).unwrap();
        let today = parse_date("2026-11-22").unwrap();
        let planned = plan(&journal, &table, &mapping, &Replace::default(), today).unwrap();
        assert_eq!(
            planned.counts.refused + planned.counts.cells,
            0,
            "{:?}",
            planned.refusals
        );
        journal.apply(planned.edit).unwrap();
        journal
    }

    #[test]
    fn an_older_file_is_read_in_any_order_of_its_columns() {
        let tail = TAIL.join(",");
        let ends = ",".repeat(TAIL.len() - 1);
        let usual =
            format!("date,time,pain,knee,{tail}\n2026-11-20,08:00,4,7{ends},massage; massage\n");
        let turned = format!(
            "{tail},weather,knee,time,pain,date\n{ends}massage; massage,rain,7,08:00,4,2026-11-20\n"
        );
        let [one, other] = [usual, turned].map(|text| read(&text));
        assert_eq!(one, other);
        let day = one.days().values().next().unwrap();
        assert_eq!(day.score(&MetricId::new("knee")), Some(7.0));
        assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
        // Both of two equal sessions, and none has the time of the check-in.
        let times: Vec<_> = one.sessions().iter().map(|session| session.time).collect();
        assert_eq!(times, [None, None]);
    }

    #[test]
    fn a_column_more_or_less_leaves_the_long_and_the_wide_form_ours() {
        let long =
            "date,time,what,value\n2026-11-20,,pain,4\n2026-11-20,,bed,22:57\n2026-11-20,,note,x\n";
        let more = long.replace('\n', ",z\n").replacen(",z", ",extra", 1);
        let less = long.replace(",,", ",").replacen("time,", "", 1);
        let wanted = read(long);
        assert_eq!((read(&more), read(&less)), (wanted.clone(), wanted));
        let wide = format!(
            "date,time,pain,{}\n2026-11-20,,4,22:57,,,,,,,,,,,,x,\n",
            TAIL.join(",")
        );
        let timeless = wide.replacen("time,", "", 1).replacen("20,,4", "20,4", 1);
        assert_eq!(read(&timeless), read(&wide));
        // A stranger's table of the same names stays a stranger's.
        let table = Table::parse(b"date,what,value,who\n2026-11-20,coffee,3,me\n").unwrap();
        assert_eq!(recognise(&table, &Metrics::default()), None);
    }

    #[test]
    fn a_score_that_is_called_like_a_column_has_one_of_its_own() {
        let mut journal = Journal::default();
        let names = ["Note", "Date", "Sessions", "Own metrics"];
        for (at, name) in names.into_iter().enumerate() {
            let metric = Metric::own(name, Better::Lower);
            let score = Edit::Score {
                date: FIRST_DATE,
                time: None,
                metric: metric.id.clone(),
                value: Some(at as f64),
            };
            let edits = vec![Edit::add_metric(metric), score];
            journal.apply(Edit::Many(edits)).unwrap();
        }
        journal
            .apply(Edit::Note(FIRST_DATE, Some(" ".into())))
            .unwrap();
        let mut bytes = Vec::new();
        let options = super::super::csv_out::Options::default();
        super::super::csv_out::to_csv(&journal, &options, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(
            text.contains(",score:note,score:date,score:sessions,own_metrics,"),
            "{text}"
        );
        assert_eq!(read(&text), journal);
        let table = Table::parse(text.as_bytes()).unwrap();
        let mapping = recognise(&table, &Metrics::default()).unwrap();
        let planned = plan(
            &Journal::default(),
            &table,
            &mapping,
            &Replace::default(),
            FIRST_DATE,
        );
        let fresh = planned.unwrap().fresh;
        assert!(
            fresh.len() == 4 && fresh.iter().all(|fresh| fresh.better.is_some()),
            "{fresh:?}"
        );
    }
}
