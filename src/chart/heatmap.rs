//! The calendar of a metric as a chart: one panel, or one a year where the days are more than a year.
//!
//! A day without an entry is a hollow cell, a 0 is a filled pale one. Every day of the range has a cell;
//! days outside of it have none.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::analysis::descriptive;
use crate::analysis::series::Series;
use crate::lang::{figure, say};
use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::calendar::{Calendar, calendar, row_of};
use super::spec::{Chart, Mark, Panel, Tick, note};
use super::table::{Table, number};
use super::trend::{column, sessions_of};

/// Weeks of a year's calendar.
pub const WEEKS: usize = 53;

/// The calendar of a metric; its weeks begin on `week_start`. Up to 53 weeks stand in one panel; a
/// longer range has a panel for each calendar year.
pub fn heatmap(
    journal: &Journal,
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    week_start: Weekday,
) -> Chart {
    let parts: Vec<(Calendar, Panel)> = parts(range, week_start)
        .into_iter()
        .map(|(part, whole)| {
            let mut calendar = calendar(journal, metric, whole, week_start, *range.end());
            calendar.cells.retain(|cell| part.contains(&cell.date));
            let panel = panel(&calendar, metric, &part);
            (calendar, panel)
        })
        .collect();
    let cells = || parts.iter().flat_map(|(calendar, _)| &calendar.cells);
    let scored = cells().filter(|cell| cell.value.is_some()).count();
    let weeks = cells().map(|cell| cell.week + 1).max();
    Chart {
        title: say::HeatmapTitle {
            name: &metric.title(),
        }
        .text(),
        note: say::HeatmapNote {
            all: cells().count(),
            n: scored,
        }
        .text(),
        x: (0.0, weeks.unwrap_or(0).max(WEEKS) as f64),
        // The months of calendar years shift by less than a week.
        x_ticks: parts.last().map_or_else(Vec::new, |(calendar, _)| {
            let months = calendar.months.iter().map(|(week, label)| Tick {
                at: *week as f64 + 0.5,
                label: label.clone(),
            });
            months.collect()
        }),
        panels: parts.into_iter().map(|(_, panel)| panel).collect(),
        empty: (scored == 0).then(|| say::HeatmapEmpty.text()),
        ..Chart::default()
    }
}

/// Days from a first to a last one.
type Days = RangeInclusive<NaiveDate>;

/// The days of each panel, and those its weeks are counted over: the whole range if it fits in 53
/// columns, else calendar years.
fn parts(range: &Days, week_start: Weekday) -> Vec<(Days, Days)> {
    let (from, to) = (*range.start(), *range.end());
    let days = (to - from).num_days() as usize + row_of(from, week_start);
    if days / 7 < WEEKS {
        return vec![(range.clone(), range.clone())];
    }
    let year = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
        Some((first.max(from)..=last.min(to), first..=last))
    };
    (from.year()..=to.year()).filter_map(year).collect()
}

fn panel(calendar: &Calendar, metric: &Metric, part: &Days) -> Panel {
    let values = calendar.cells.iter().filter_map(|cell| cell.value);
    let scored: Vec<f64> = values.collect();
    let (from, to) = (part.start(), part.end());
    let name = if from.year() == to.year() {
        from.year().to_string()
    } else {
        let (begin, end) = (*from, *to);
        say::PeriodMonths { begin, end }.text()
    };
    let (all, n) = (calendar.cells.len(), scored.len());
    let description = match descriptive::mean(&scored) {
        Some(mean) => say::HeatmapSaidMean {
            all,
            n,
            name: &metric.title(),
            period: &name,
            value: &figure(&format!("{mean:.1}")),
        }
        .text(),
        None => say::HeatmapSaid {
            all,
            n,
            name: &metric.title(),
            period: &name,
        }
        .text(),
    };
    let [low, high] = calendar.ends.clone();
    let named = calendar.rows.iter().enumerate().step_by(2);
    Panel {
        description,
        name,
        note: note(metric),
        cue: calendar.cue,
        y: (7.0, 0.0),
        y_ticks: named
            .map(|(row, day)| Tick {
                at: row as f64 + 0.5,
                label: day.clone(),
            })
            .collect(),
        sides: Some((high, low)),
        marks: vec![Mark::Cells(calendar.cells.clone())],
        ..Panel::default()
    }
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
    use crate::chart::spec::Cell;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    fn chart(from: &str, to: &str, week_start: Weekday) -> Chart {
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
        heatmap(&journal, pain, &range, week_start)
    }

    fn cells(panel: &Panel) -> &[Cell] {
        match &panel.marks[0] {
            Mark::Cells(cells) => cells,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn weeks_are_columns_and_their_first_day_is_the_first_row() {
        let monday = chart("2025-11-24", "2026-11-22", Weekday::Mon);
        let place = |cell: &Cell| (cell.week, cell.row);
        let all = cells(&monday.panels[0]);
        assert_eq!(all.len(), 364);
        assert_eq!(place(&all[0]), (0, 0), "24 Nov 2025 is a Monday");
        assert_eq!(place(&all[363]), (51, 6), "22 Nov 2026 is a Sunday");
        assert_eq!(all[363].step, Some(0), "0 is not blank");
        assert_eq!((all[361].step, all[362].step), (Some(10), None));
        assert!(monday.note.starts_with("2 of 364 days scored"));
        let sunday = chart("2025-11-24", "2026-11-22", Weekday::Sun);
        assert_eq!(place(&cells(&sunday.panels[0])[363]), (52, 0));
        assert_eq!(sunday.panels[0].y_ticks[0].label, "Sun");
    }

    #[test]
    fn longer_ranges_have_a_panel_a_year_and_no_cell_outside_of_the_range() {
        for (from, to, panels, days) in [
            ("2024-03-05", "2026-11-22", 3, 993),
            ("1976-01-01", "2026-11-22", 51, 18_589),
            ("2025-11-22", "2026-11-22", 1, 366),
        ] {
            let chart = chart(from, to, Weekday::Mon);
            assert_eq!(chart.panels.len(), panels);
            let all: Vec<_> = chart.panels.iter().flat_map(cells).collect();
            assert_eq!(all.len(), days);
            assert!(all.iter().all(|cell| cell.week < 54));
        }
    }
}
