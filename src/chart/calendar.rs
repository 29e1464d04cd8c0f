//! One metric on a calendar: a column a week, Monday at the top, a cell a day.
//!
//! A day without an entry is a hollow cell, a 0 is a filled pale one. Every cell of the range is
//! there; cells outside of it are not.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use crate::analysis::series::Series;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::scale::plain;

use super::cue::Cue;
use super::spec::{Cell, Chart, Mark, Panel, Tick, note, y_range};
use super::table::{Table, number};
use super::trend::{column, sessions_of};

/// Weeks of a year's calendar.
pub const WEEKS: usize = 53;
/// Rows whose weekday is written.
const NAMED: [(usize, &str); 4] = [(0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun")];

/// The calendar of a metric. Up to 53 weeks stand in one panel; a longer range has a panel for
/// each calendar year.
pub fn calendar(journal: &Journal, metric: &Metric, range: &RangeInclusive<NaiveDate>) -> Chart {
    let parts = parts(range);
    let single = parts.len() == 1;
    let whole = Series::of(journal, metric, range.clone());
    let y = y_range(metric, whole.values.iter().flatten().copied());
    let scored = whole.values.iter().flatten().count();
    let panels: Vec<Panel> = parts
        .iter()
        .map(|part| panel(journal, metric, (part, origin(part, single)), y))
        .collect();
    let weeks = panels
        .iter()
        .flat_map(|panel| &panel.marks)
        .map(weeks)
        .max();
    let x_ticks = parts.first().filter(|_| single).map(months);
    Chart {
        title: format!("{}, day by day", metric.name),
        note: format!("{scored} of {} days scored. Hollow: no entry.", whole.len()),
        x: (0.0, weeks.unwrap_or(0).max(WEEKS) as f64),
        x_ticks: x_ticks.unwrap_or_else(|| even_months(&parts)),
        panels,
        empty: (scored == 0)
            .then(|| "No days yet. Tonight\u{2019}s scores will be the first.".into()),
        ..Chart::default()
    }
}

/// The whole range if it fits in 53 columns, else calendar years.
fn parts(range: &RangeInclusive<NaiveDate>) -> Vec<RangeInclusive<NaiveDate>> {
    let (from, to) = (*range.start(), *range.end());
    if week_of(to, from) < WEEKS as i64 {
        return vec![range.clone()];
    }
    let year = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?.max(from);
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?.min(to);
        Some(first..=last)
    };
    (from.year()..=to.year()).filter_map(year).collect()
}

/// The Monday of a date's week.
fn monday(date: NaiveDate) -> NaiveDate {
    let back = Days::new(date.weekday().num_days_from_monday().into());
    date.checked_sub_days(back).unwrap_or(date)
}

/// Weeks from that of `first` to that of `date`.
fn week_of(date: NaiveDate, first: NaiveDate) -> i64 {
    (monday(date) - monday(first)).num_days() / 7
}

/// Columns that a mark takes.
fn weeks(mark: &Mark) -> usize {
    match mark {
        Mark::Cells(cells) => cells.iter().map(|cell| cell.at.0 + 1).max().unwrap_or(0),
        _ => 0,
    }
}

/// Where the weeks of a part are counted from: a year's first day, or the first day itself.
fn origin(part: &RangeInclusive<NaiveDate>, single: bool) -> NaiveDate {
    let first = *part.start();
    let year = NaiveDate::from_ymd_opt(first.year(), 1, 1);
    year.filter(|_| !single).unwrap_or(first)
}

fn panel(
    journal: &Journal,
    metric: &Metric,
    (part, first): (&RangeInclusive<NaiveDate>, NaiveDate),
    y: (f64, f64),
) -> Panel {
    let series = Series::of(journal, metric, part.clone());
    let points = |value: f64| ((value - y.0) / (y.1 - y.0) * 10.0).clamp(0.0, 10.0);
    let cells = part.start().iter_days().zip(&series.values);
    let cells: Vec<Cell> = cells
        .map(|(date, value)| Cell {
            at: (
                usize::try_from(week_of(date, first)).unwrap_or(0),
                date.weekday().num_days_from_monday() as usize,
            ),
            date,
            points: value.map(points),
            session: journal.sessions_on(date).first().map(|s| s.kind.clone()),
        })
        .collect();
    let scored: Vec<f64> = series.values.iter().flatten().copied().collect();
    let (from, to) = (part.start(), part.end());
    let name = if from.year() == to.year() {
        from.year().to_string()
    } else {
        format!("{} to {}", from.format("%b %Y"), to.format("%b %Y"))
    };
    let mean = crate::analysis::descriptive::mean(&scored);
    let mean = mean.map_or_else(String::new, |mean| format!(", mean {mean:.1}"));
    Panel {
        description: format!(
            "{} {name}: {} of {} days scored{mean}",
            metric.name,
            scored.len(),
            series.len()
        ),
        name,
        note: note(metric),
        cue: Cue::of(journal.metrics(), &metric.id),
        y: (7.0, 0.0),
        y_ticks: NAMED
            .map(|(row, day)| Tick {
                at: row as f64 + 0.5,
                label: day.into(),
            })
            .into(),
        sides: Some((end(y.1, &metric.high), end(y.0, &metric.low))),
        marks: vec![Mark::Cells(cells)],
        latest: None,
    }
}

/// "10 worst I can imagine"; the words of an end only where the scale has one.
fn end(value: f64, words: &str) -> String {
    let value = plain(value).replace('-', "\u{2212}");
    if value == "0" || value == "10" {
        format!("{value} {words}")
    } else {
        value
    }
}

/// The months of one part, each over the week of its first day.
fn months(part: &RangeInclusive<NaiveDate>) -> Vec<Tick> {
    let firsts = part
        .start()
        .iter_days()
        .take_while(|date| date <= part.end())
        .filter(|date| date.day() == 1);
    firsts
        .map(|date| Tick {
            at: week_of(date, *part.start()) as f64 + 0.5,
            label: date.format("%b").to_string(),
        })
        .collect()
}

/// The months of any calendar year: they shift by less than a week.
fn even_months(parts: &[RangeInclusive<NaiveDate>]) -> Vec<Tick> {
    let year = parts.last().map_or(2000, |part| part.end().year());
    let whole = NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
    whole.map_or_else(Vec::new, |(from, to)| months(&(from..=to)))
}

/// The same data as rows, a day each.
pub fn table(journal: &Journal, metric: &Metric, range: &RangeInclusive<NaiveDate>) -> Table {
    let series = Series::of(journal, metric, range.clone());
    let days = range.start().iter_days().zip(&series.values);
    let row = |(date, value): (NaiveDate, &Option<f64>)| {
        vec![date.to_string(), number(*value), sessions_of(journal, date)]
    };
    Table {
        header: vec!["Date".into(), column(metric), "Sessions".into()],
        rows: days.map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    fn chart(from: &str, to: &str) -> Chart {
        let mut journal = Journal::default();
        for (date, value) in [("2026-11-22", 0.0), ("2026-11-20", 10.0)] {
            let edit = Edit::Score {
                date: parse_date(date).unwrap(),
                time: None,
                metric: MetricId::PAIN,
                value: Some(value),
            };
            journal.apply(edit).unwrap();
        }
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let range = parse_date(from).unwrap()..=parse_date(to).unwrap();
        calendar(&journal, pain, &range)
    }

    fn cells(panel: &Panel) -> &[Cell] {
        match &panel.marks[0] {
            Mark::Cells(cells) => cells,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn weeks_are_columns_and_monday_is_the_first_row() {
        let chart = chart("2025-11-24", "2026-11-22");
        let cells = cells(&chart.panels[0]);
        assert_eq!(cells.len(), 364);
        assert_eq!(cells[0].at, (0, 0), "24 Nov 2025 is a Monday");
        assert_eq!(cells[363].at, (51, 6), "22 Nov 2026 is a Sunday");
        assert_eq!(cells[363].points, Some(0.0), "0 is not blank");
        assert_eq!(cells[361].points, Some(10.0));
        assert_eq!(cells[362].points, None);
        assert!(chart.note.starts_with("2 of 364 days scored"));
    }

    #[test]
    fn longer_ranges_have_a_panel_a_year_and_no_cell_beyond_53_weeks() {
        for (from, to, panels) in [
            ("2024-03-05", "2026-11-22", 3),
            ("1976-01-01", "2026-11-22", 51),
            ("2025-11-22", "2026-11-22", 1),
        ] {
            let chart = chart(from, to);
            assert_eq!(chart.panels.len(), panels);
            for panel in &chart.panels {
                assert!(
                    cells(panel).iter().all(|cell| cell.at.0 < 54),
                    "{}",
                    panel.name
                );
            }
        }
    }
}
