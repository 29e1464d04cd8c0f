//! What the columns of an unknown file seem to mean: a draft for a person to confirm.
//!
//! Nothing here decides an import; a wrong guess costs a click.

use std::collections::BTreeSet;

use super::cell::read_number;
use super::dates::{DateOrder, decide, read_moment};
use super::mapping::{Form, Mapping};
use super::table::Table;
use crate::model::metric::Metrics;

/// How many different names a column of names may hold.
const MOST_NAMES: usize = 40;

/// A guess at every column.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The column that looks most like the date.
    pub date: Option<String>,
    /// The order of the date, where the file decides it; `None` must be asked.
    pub order: Option<DateOrder>,
    /// The columns that hold numbers alone, in their order, without the date.
    pub numeric: Vec<String>,
    /// In the long form: the column of names, and the names in the order they appear.
    pub names: Option<(String, Vec<String>)>,
    /// In the long form: the column of scores.
    pub value: Option<String>,
    /// Metric ids and the columns (wide) or names (long) that are called like them.
    pub metrics: Vec<(String, String)>,
}

impl Guess {
    /// A mapping from the guess; `None` where no column looks like a date.
    pub fn mapping(&self) -> Option<Mapping> {
        let metrics = self.metrics.clone();
        let form = match (&self.names, &self.value) {
            (Some((name, _)), Some(value)) => Form::Long {
                name: name.clone(),
                value: value.clone(),
                metrics,
            },
            _ => Form::Wide { metrics },
        };
        let mut mapping = Mapping::new(self.date.as_deref()?, form);
        mapping.order = self.order;
        Some(mapping)
    }
}

/// Guesses from the names and the cells.
pub fn guess(table: &Table, metrics: &Metrics) -> Guess {
    let columns = 0..table.headers.len();
    let date = columns.clone().max_by_key(|at| {
        let score = dates_in(table, *at);
        // Of two equal columns the first one.
        (score, std::cmp::Reverse(*at))
    });
    let date = date.filter(|at| dates_in(table, *at) > 0);
    let others: Vec<_> = columns.filter(|at| Some(*at) != date).collect();
    let numeric: Vec<_> = others
        .iter()
        .copied()
        .filter(|at| is_numeric(table, *at))
        .collect();
    let name = others
        .iter()
        .copied()
        .filter(|at| !is_numeric(table, *at))
        .find_map(|at| Some((at, names_in(table, at)?)));
    let wide = matching(metrics, numeric.iter().map(|at| &table.headers[*at]));
    // A file with a column called like a metric has a column a metric.
    let long = name.filter(|_| wide.is_empty() && !numeric.is_empty());
    let value = long.as_ref().and_then(|_| value_in(table, &numeric));
    Guess {
        date: date.map(|at| table.headers[at].clone()),
        order: date.and_then(|at| decide(table, at, None).ok()),
        numeric: numeric
            .iter()
            .map(|at| table.headers[*at].clone())
            .collect(),
        metrics: match &long {
            Some((_, names)) => matching(metrics, names.iter()),
            None => wide,
        },
        names: long.map(|(at, names)| (table.headers[at].clone(), names)),
        value: value.map(|at| table.headers[at].clone()),
    }
}

/// How many cells of the column are dates in one order or the other; a name counts once more.
fn dates_in(table: &Table, column: usize) -> usize {
    let is_date = |text: &str| {
        [DateOrder::Dmy, DateOrder::Mdy]
            .into_iter()
            .any(|order| read_moment(text, order).is_ok())
    };
    let cells = table.filled(column).filter(|(_, text)| is_date(text));
    let named = usize::from(table.headers[column].eq_ignore_ascii_case("date"));
    cells.count() * 2 + named
}

fn is_numeric(table: &Table, column: usize) -> bool {
    let mut cells = table.filled(column).peekable();
    cells.peek().is_some()
        && cells.all(|(_, text)| read_number(text, table.decimal_comma()).is_some())
}

/// The names in a column of few different ones that repeat.
fn names_in(table: &Table, column: usize) -> Option<Vec<String>> {
    let (mut seen, mut names, mut cells) = (BTreeSet::new(), Vec::new(), 0);
    for (_, text) in table.filled(column) {
        cells += 1;
        if seen.insert(text.to_lowercase()) {
            names.push(text.to_owned());
        }
        if names.len() > MOST_NAMES {
            return None;
        }
    }
    (!names.is_empty() && cells >= 2 * names.len()).then_some(names)
}

/// The column of scores: one that is called so, else the last numeric one.
fn value_in(table: &Table, numeric: &[usize]) -> Option<usize> {
    let called = |at: &usize| {
        let name = table.headers[*at].to_lowercase();
        ["value", "intensity", "score", "rating", "amount", "level"]
            .iter()
            .any(|word| name.contains(word))
    };
    let named = numeric.iter().copied().find(|at| called(at));
    named.or_else(|| numeric.last().copied())
}

/// The names that are called like a scored metric, with its id.
fn matching<'a>(
    metrics: &Metrics,
    names: impl Iterator<Item = &'a String>,
) -> Vec<(String, String)> {
    names
        .filter_map(|name| {
            let metric = metrics.find(name).filter(|metric| metric.is_scored())?;
            Some((metric.id.to_string(), name.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(text: &str) -> Guess {
        guess(&Table::parse(text.as_bytes()).unwrap(), &Metrics::default())
    }

    #[test]
    fn a_column_of_repeated_names_and_one_of_numbers_is_the_long_form() {
        let guess = guessed(
            "name,startday,intensity,date\nKnee,1,4,2019-08-13 02:07:55\nback pain,1,5,2019-08-13\n\
             Knee,2,3,2019-08-14\nBack pain,2,5,2019-08-14\n",
        );
        assert_eq!(guess.date.as_deref(), Some("date"));
        assert_eq!(guess.value.as_deref(), Some("intensity"));
        let names = vec!["Knee".to_owned(), "back pain".to_owned()];
        assert_eq!(guess.names, Some(("name".into(), names)));
        assert_eq!(guess.metrics, [("pain".into(), "back pain".into())]);
        assert!(matches!(guess.mapping().unwrap().form, Form::Long { .. }));
    }

    #[test]
    fn a_column_called_like_a_metric_is_the_wide_form() {
        let guess = guessed(
            "Day,condition,Mood,n\n1/31/2026,a,4,1\n1/30/2026,b,,1\n1/29/2026,a,2,1\n1/28/2026,b,3,1\n",
        );
        assert_eq!(guess.date.as_deref(), Some("Day"));
        assert_eq!(guess.order, Some(DateOrder::Mdy));
        assert_eq!(guess.metrics, [("mood".into(), "Mood".into())]);
        assert_eq!(guess.numeric, ["Mood", "n"]);
        assert!(matches!(guess.mapping().unwrap().form, Form::Wide { .. }));
    }

    #[test]
    fn an_order_that_must_be_asked_is_left_open() {
        assert_eq!(guessed("date,pain\n1/5/2026,3\n").order, None);
        assert_eq!(guessed("a,b\nx,y\n").mapping(), None);
    }
}
