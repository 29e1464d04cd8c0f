//! Nomie's days as CSV: `date,pain,coffee`, a row a day without gaps, the newest first.
//!
//! A day without an entry is written as 0, so that no 0 is ever taken. A tracker that is never more than 1 has been
//! ticked: it is a tag.

use chrono::NaiveDate;

use super::trackers::first_line;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::table::{Row, Table};
use crate::model::count::{are, count};
use crate::model::time::parse_date;

/// The table of days.
pub(super) struct Days;

impl Format for Days {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let names = first_line(files)?;
        if !names.starts_with("date,") || names.contains(char::is_whitespace) {
            return Ok(None);
        }
        let head = String::from_utf8_lossy(&files.head(0)?).into_owned();
        let second = head.lines().nth(1).unwrap_or("").replace('"', "");
        let mut numbers = second.split(',').skip(1);
        if !numbers.all(|cell| read_number(cell, false).is_some()) {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        Ok(values(&table).map(|days| Found::Table(Box::new(source(&table, &days)))))
    }
}

/// The days with their numbers; `None` where the table is another one.
fn values(table: &Table) -> Option<Vec<(NaiveDate, Vec<f64>)>> {
    let is_tag = |name: &String| !name.is_empty() && !name.contains(char::is_whitespace);
    let width = table.headers.len();
    if width < 2 || !table.headers.iter().all(is_tag) {
        return None;
    }
    let day = |row: &Row| {
        let numbers = (1..width).map(|at| read_number(row.cell(at)?, false));
        Some((
            parse_date(row.cell(0)?).ok()?,
            numbers.collect::<Option<Vec<_>>>()?,
        ))
    };
    let days: Vec<_> = table.rows.iter().map(day).collect::<Option<_>>()?;
    let in_turn = days
        .windows(2)
        .all(|pair| pair[0].0.pred_opt() == Some(pair[1].0));
    let all = || days.iter().flat_map(|(_, numbers)| numbers);
    let zeros = all().filter(|number| **number == 0.0).count();
    // Nobody else puts a # before the name of each column.
    let is_marked = table.headers[1..].iter().all(|name| name.starts_with('#'));
    // Of one column alone nobody can tell: it is asked.
    let is_known = days.len() > 1 && in_turn && width > 2;
    (is_marked || is_known && zeros * 2 > all().count()).then_some(days)
}

fn source(from: &Table, days: &[(NaiveDate, Vec<f64>)]) -> Source {
    let names: Vec<_> = from.headers[1..]
        .iter()
        .map(|name| name.trim_start_matches('#'))
        .collect();
    let is_score = |at: &usize| {
        days.iter()
            .any(|(_, numbers)| !matches!(numbers[*at], 0.0 | 1.0))
    };
    let (scores, ticked): (Vec<usize>, Vec<usize>) = (0..names.len()).partition(is_score);
    // Trackers are told apart by their columns, and none is called like ours.
    let column = |at: &usize| format!("#{}", names[*at]);
    let columns: Vec<_> = scores.iter().map(column).collect();
    let headers = ["date", "tags"]
        .into_iter()
        .chain(columns.iter().map(String::as_str));
    let mut table = Table::made(&headers.collect::<Vec<_>>());
    let mut blank = 0;
    for (row, (date, numbers)) in from.rows.iter().zip(days) {
        if numbers.iter().all(|number| *number == 0.0) {
            blank += 1;
            continue;
        }
        let tags = ticked.iter().filter(|at| numbers[**at] != 0.0);
        let tags = tags.map(|at| names[*at].replace('|', "/"));
        let score = |at: &usize| Some(numbers[*at]).filter(|number| *number != 0.0);
        let scores = scores
            .iter()
            .map(|at| score(at).map_or_else(String::new, |n| n.to_string()));
        let cells = [date.to_string(), tags.collect::<Vec<_>>().join(" | ")];
        table.push(row.number, cells.into_iter().chain(scores).collect());
    }
    let mapping = Mapping::new("date").with("tags", Role::Tags("|".into()));
    let mapping = scores
        .iter()
        .zip(&columns)
        .fold(mapping, |mapping, (at, column)| {
            mapping.with(column, Role::Score(names[*at].replace('_', " ")))
        });
    let mut aside =
        vec!["A 0 is not taken: Nomie writes it for each day without an entry. Where a 0 is a score, the file is any table (--format csv).".to_owned()];
    if blank > 0 {
        let (days, are) = (count(blank, "day", "days"), are(blank));
        aside.push(format!("{days} without an entry {are} left aside."));
    }
    Source {
        format: "Nomie days",
        table,
        mapping: Some(mapping),
        aside,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, source};
    use crate::model::metric::MetricId;

    #[test]
    fn a_0_is_no_score_and_what_is_only_ticked_is_a_tag() {
        let text = "date,pain,stiff_neck,coffee,date_night\n2026-10-04,0,0,0,0\n2026-10-03,6,0,1,0\n\
            2026-10-02,0,3,0,0\n2026-10-01,0,0,0,1\n";
        assert_eq!(source(text.as_bytes()).format, "Nomie days");
        let (journal, counts) = imported("n.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.cells), (3, 3, 0));
        let noted = day(&journal, "2026-10-03");
        assert_eq!(
            (noted.score(&MetricId::PAIN), noted.tags.join(",")),
            (Some(6.0), "coffee".into())
        );
        let second = day(&journal, "2026-10-02");
        assert_eq!(second.score(&MetricId::new("stiff_neck")), Some(3.0));
        assert_eq!(second.score(&MetricId::PAIN), None);
        assert_eq!(day(&journal, "2026-10-01").tags, ["date_night"]);
        // Its own mark tells it, however few zeros there are.
        let marked = "date,#pain,#mood\n2026-10-02,0,6\n2026-10-01,4,7\n";
        assert_eq!(source(marked.as_bytes()).format, "Nomie days");
        let (journal, _) = imported("n.csv", marked.as_bytes());
        assert_eq!(day(&journal, "2026-10-02").score(&MetricId::PAIN), None);
        // A diary in order of time, one with a gap, and one that is filled are any table.
        for other in [
            "date,pain,walk\n2026-10-01,0,0\n2026-10-02,0,1\n",
            "date,pain,walk\n2026-10-03,0,0\n2026-10-01,0,1\n",
            "date,pain,walk\n2026-10-02,5,0\n2026-10-01,4,1\n",
        ] {
            assert_eq!(source(other.as_bytes()).format, "Table", "{other}");
        }
    }
}
