//! A table with a number in every cell, a row for each day without a gap: it may have a 0 for each day on which nothing was
//! noted, as Nomie writes it. Where the table can't tell, it is asked.

use std::sync::Arc;

use chrono::NaiveDate;

use super::ImportError;
use super::cell::read_number;
use super::dates::question::{About, Question};
use super::dates::{Told, Ways, Zeros, read_moment};
use super::mapping::{Mapping, Role};
use super::table::Table;
use crate::model::metric::Metric;

/// Days of a table that may be such a one.
const FEWEST: usize = 4;

/// The question, where a 0 of a score is open and nothing is told of it.
pub(super) fn ask(
    table: &Table,
    mapping: &Mapping,
    (date, ways): (usize, Ways),
    scores: &[(usize, Arc<Metric>)],
) -> Result<(), ImportError> {
    let told = mapping.dates;
    let is_told = mapping.exact || told.zeros.is_some();
    if is_told || mapping.blanks.iter().any(|word| word.trim() == "0") {
        return Ok(());
    }
    let scores: Vec<_> = scores.iter().map(|(at, _)| *at).collect();
    match question(table, told, (date, ways), &scores) {
        Some(asked) => Err(ImportError::Ask(Box::new(asked))),
        None => Ok(()),
    }
}

/// What was told of zeros, as a question that can be answered otherwise.
pub fn answered(table: &Table, mapping: &Mapping, today: NaiveDate) -> Option<Question> {
    mapping.dates.zeros?;
    let date = table.place(mapping.column(&Role::Date)?)?;
    let ways = super::dates::ask::decide(table, date, mapping.dates, today).ok()?;
    let is_score = |(_, role): &&(String, Role)| matches!(role, Role::Score(_));
    let columns = mapping.columns.iter().filter(is_score);
    let scores: Vec<_> = columns.filter_map(|(name, _)| table.place(name)).collect();
    question(table, mapping.dates, (date, ways), &scores)
}

fn question(
    table: &Table,
    told: Told,
    (date, ways): (usize, Ways),
    scores: &[usize],
) -> Option<Question> {
    let is_newest_first = turn(table, (date, ways))?;
    let number =
        |at: usize, row: usize| read_number(table.rows[row].cell(at)?, table.decimal_comma());
    let used = |at: &usize| !table.headers[*at].is_empty() && *at != date;
    let mut used = (0..table.headers.len()).filter(used);
    let rows = table.rows.len();
    if !used.all(|at| (0..rows).all(|row| number(at, row).is_some())) {
        return None;
    }
    let zeros = |at: usize| (0..rows).filter(move |row| number(at, *row) == Some(0.0));
    // A diary in the order of time has its zeros as scores, unless they are the most of a column.
    let is_open = |at: &&usize| {
        let count = zeros(**at).count();
        count > 0 && (is_newest_first || count * 2 > rows)
    };
    let column = *scores.iter().find(is_open)?;
    let first: Vec<usize> = zeros(column).take(2).collect();
    let cell = |row: &usize| table.rows[*row].cell(date).unwrap_or_default();
    let way = |zeros: Zeros| {
        let says = match zeros {
            Zeros::Blank => "nothing noted",
            Zeros::Scores => "a score of 0",
        };
        let told = Told {
            zeros: Some(zeros),
            ..told
        };
        (told, vec![says.to_owned(); first.len()])
    };
    Some(Question {
        about: About::Zeros,
        column: table.told(&table.headers[column]),
        times: String::new(),
        ways: [Zeros::Blank, Zeros::Scores].map(way).to_vec(),
        cells: first
            .iter()
            .map(|row| {
                let number = table.rows[*row].number;
                (format!("row {number}"), format!("{}, 0", cell(row)))
            })
            .collect(),
    })
}

/// Whether the newest day stands first, where each row is the day before or after that of the row above it.
fn turn(table: &Table, (date, ways): (usize, Ways)) -> Option<bool> {
    let day = |row: &super::table::Row| match read_moment(row.cell(date)?, ways) {
        Ok((day, None)) => Some(day),
        _ => None,
    };
    let days: Vec<NaiveDate> = table.rows.iter().map(day).collect::<Option<_>>()?;
    let all = |step: i64| {
        let mut pairs = days.windows(2);
        pairs.all(|pair| (pair[1] - pair[0]).num_days() == step)
    };
    (days.len() >= FEWEST).then_some(())?;
    match (all(-1), all(1)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::Replace;
    use crate::exchange::plan::plan;
    use crate::model::journal::Journal;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    /// The question, or how many scores of pain there are.
    fn came(text: &str, zeros: Option<Zeros>) -> Result<usize, Question> {
        let table = Table::parse(text.as_bytes()).unwrap();
        let mut mapping = Mapping::new("date").with("pain", Role::Score("pain".into()));
        mapping.dates.zeros = zeros;
        let (mut journal, today) = (Journal::default(), parse_date("2026-11-22").unwrap());
        match plan(&journal, &table, &mapping, &Replace::default(), today) {
            Err(ImportError::Ask(asked)) => Err(*asked),
            plan => {
                journal.apply(plan.unwrap().edit).unwrap();
                let days = journal.days().values();
                Ok(days
                    .filter(|day| day.score(&MetricId::PAIN).is_some())
                    .count())
            }
        }
    }

    #[test]
    fn a_0_is_asked_for_where_the_table_may_be_a_trackers() {
        let tracker = "date,pain,good mood\n2026-10-05,0,6\n2026-10-04,5,7\n2026-10-03,4,5\n2026-10-02,0,5\n2026-10-01,3,5\n";
        let asked = came(tracker, None).unwrap_err();
        assert_eq!(asked.about, About::Zeros);
        assert_eq!(asked.cells[1], ("row 5".into(), "2026-10-02, 0".into()));
        let said: Vec<_> = asked
            .ways
            .iter()
            .map(|(_, read)| read[0].as_str())
            .collect();
        assert_eq!(said, ["nothing noted", "a score of 0"]);
        assert!(
            asked
                .to_string()
                .contains("--zeros scores or --zeros blank")
        );
        assert_eq!(came(tracker, Some(Zeros::Blank)), Ok(3));
        assert_eq!(came(tracker, Some(Zeros::Scores)), Ok(5));
        // In the order of time most of a column must be 0.
        let mostly = "date,pain\n2026-10-01,0\n2026-10-02,0\n2026-10-03,4\n2026-10-04,0\n";
        assert_eq!(came(mostly, None).unwrap_err().about, About::Zeros);
        for diary in [
            "date,pain\n2026-10-01,0\n2026-10-02,3\n2026-10-03,4\n2026-10-04,2\n",
            "date,pain,note\n2026-10-04,0,x\n2026-10-03,3,y\n2026-10-02,4,z\n2026-10-01,2,w\n",
            "date,pain\n2026-10-05,0\n2026-10-03,3\n2026-10-02,4\n2026-10-01,2\n",
        ] {
            assert_eq!(came(diary, None), Ok(4), "{diary}");
        }
    }
}
