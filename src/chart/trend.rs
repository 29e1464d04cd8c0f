//! Trends: one panel a metric, days as marks and a mean as a line; of a long time the means of its months.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::spec::{Chart, Point, x_of};
use super::table::{Table, number};
use super::trails::Trails;

/// Columns of pixels a chart is thinned to where nobody says otherwise.
pub const COLUMNS: usize = 700;
/// The days that are looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// First and last day.
    pub range: RangeInclusive<NaiveDate>,
    /// Another period that lies faint behind, day by day from its first.
    pub behind: Option<RangeInclusive<NaiveDate>>,
    /// Columns of pixels: no more marks are made than can be seen.
    pub columns: usize,
}

impl View {
    /// These days alone.
    pub fn of(range: RangeInclusive<NaiveDate>) -> Self {
        Self {
            range,
            behind: None,
            columns: COLUMNS,
        }
    }

    /// With the same number of days just before them behind.
    #[must_use]
    pub fn against_before(self) -> Self {
        let (from, to) = (*self.range.start(), *self.range.end());
        let days = Days::new((to - from).num_days().unsigned_abs() + 1);
        let behind = from.checked_sub_days(days).zip(to.checked_sub_days(days));
        Self {
            behind: behind.map(|(from, to)| from..=to),
            ..self
        }
    }
}

/// The metrics that have a value in this range; the daily ones where none has.
pub fn available<'a>(journal: &'a Journal, range: &RangeInclusive<NaiveDate>) -> Vec<&'a Metric> {
    let days = || journal.days().range(range.clone());
    let has_value = |m: &&Metric| days().any(|(_, day)| day.value(m).is_some());
    let there: Vec<_> = journal.metrics().iter().filter(has_value).collect();
    if there.is_empty() {
        journal.metrics().daily().collect()
    } else {
        there
    }
}

/// The trends of these metrics, one panel each: amounts as bars, all others as dots and a line, or a line in its
/// band, as fine as [`super::grain::Grain`] says.
pub fn trend(journal: &Journal, metrics: &[&Metric], view: &View) -> Chart {
    let (from, to) = (*view.range.start(), *view.range.end());
    let earliest = view.behind.as_ref().map_or(from, |b| from.min(*b.start()));
    let trails = Trails::of(journal, metrics, &(earliest..=to));
    let ids: Vec<_> = metrics.iter().map(|m| m.id.clone()).collect();
    let behind = view.behind.as_ref().map(|b| (from - *b.start()).num_days());
    let seen = (x_of(from) - 0.5, x_of(to) + 0.5);
    trails.chart(&ids, seen, behind.unwrap_or(0).unsigned_abs())
}

/// One bar a day or, where days are finer than columns, the highest of each column.
pub(super) fn highest(tops: &[Point], view: &View) -> (f64, Vec<Point>) {
    let days = (*view.range.end() - *view.range.start()).num_days() + 1;
    let width = (days as f64 / view.columns.max(1) as f64).ceil().max(1.0);
    let column = |point: &Point| (point[0] / width).floor() as i64;
    let tallest = |chunk: &[Point]| chunk.iter().copied().max_by(|a, b| a[1].total_cmp(&b[1]));
    let tops = tops.chunk_by(|a, b| column(a) == column(b));
    (width, tops.filter_map(tallest).collect())
}

/// The same data as rows, a day each: value and mean of 7 days by metric, then the sessions.
pub fn table(journal: &Journal, metrics: &[&Metric], range: &RangeInclusive<NaiveDate>) -> Table {
    let trails = Trails::of(journal, metrics, range);
    let columns = metrics
        .iter()
        .flat_map(|m| [column(m), format!("{}, mean of 7 days", m.name)]);
    let row = |date: NaiveDate| {
        let cells = trails
            .on(date)
            .flat_map(|(day, mean)| [number(day), number(mean)]);
        let cells = std::iter::once(date.to_string()).chain(cells);
        cells.chain([sessions_of(journal, date)]).collect()
    };
    let dates = range.start().iter_days().take_while(|d| d <= range.end());
    Table {
        header: std::iter::once("Date".to_owned())
            .chain(columns)
            .chain(["Sessions".to_owned()])
            .collect(),
        rows: dates.map(row).collect(),
    }
}

/// "Workout (min)".
pub(super) fn column(metric: &Metric) -> String {
    if metric.unit.is_empty() {
        metric.name.clone()
    } else {
        format!("{} ({})", metric.name, metric.unit)
    }
}

/// "massage with Ana, heat".
pub(super) fn sessions_of(journal: &Journal, date: NaiveDate) -> String {
    let words = journal.sessions_on(date).iter().map(|s| match &s.with {
        Some(with) => format!("{} with {with}", s.kind.as_str()),
        None => s.kind.as_str().to_owned(),
    });
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::spec::{Mark, Panel};
    use crate::model::edit::Edit;
    use crate::model::extra::Extra;
    use crate::model::medication::Medication;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    fn journal(days: &[(&str, f64)]) -> Journal {
        let mut journal = Journal::default();
        for (date, value) in days {
            let date = parse_date(date).unwrap();
            journal
                .apply(Edit::Score {
                    date,
                    time: None,
                    metric: MetricId::PAIN,
                    value: Some(*value),
                })
                .unwrap();
        }
        journal
    }

    fn pain_panel(journal: &Journal, from: &str, to: &str) -> Panel {
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let range = parse_date(from).unwrap()..=parse_date(to).unwrap();
        trend(journal, &[pain], &View::of(range)).panels.remove(0)
    }

    #[test]
    fn missing_days_have_no_mark_and_long_gaps_break_the_line() {
        let days = ["01", "02", "03", "04", "20", "21", "22", "23"];
        let days: Vec<_> = days.iter().map(|d| format!("2026-11-{d}")).collect();
        let journal = journal(&days.iter().map(|d| (d.as_str(), 4.0)).collect::<Vec<_>>());
        let panel = pain_panel(&journal, "2026-11-01", "2026-11-30");
        assert_eq!(panel.dots().len(), 8);
        assert_eq!(panel.lines().len(), 2);
        assert_eq!(
            panel.description,
            "Back pain: 8 of 30 days scored, mean 4.0, lowest 4, highest 4"
        );
    }

    #[test]
    fn the_week_before_the_range_counts_for_its_first_means() {
        let days: Vec<_> = (1..=20).map(|d| format!("2026-11-{d:02}")).collect();
        let journal = journal(&days.iter().map(|d| (d.as_str(), 6.0)).collect::<Vec<_>>());
        let panel = pain_panel(&journal, "2026-11-10", "2026-11-20");
        assert_eq!(
            panel.lines()[0][0],
            [x_of(parse_date("2026-11-10").unwrap()), 6.0]
        );
        assert_eq!(panel.dots().len(), 11);
    }

    #[test]
    fn another_period_lies_behind_on_the_same_days() {
        let days: Vec<_> = (1..=28).map(|d| format!("2026-11-{d:02}")).collect();
        let value = |i: usize| if i < 14 { 8.0 } else { 3.0 };
        let days = days.iter().enumerate();
        let days: Vec<_> = days.map(|(i, d)| (d.as_str(), value(i))).collect();
        let journal = journal(&days);
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let range = parse_date("2026-11-15").unwrap()..=parse_date("2026-11-28").unwrap();
        let view = View::of(range).against_before();
        let chart = trend(&journal, &[pain], &view);
        let behind = &chart.panels[0].faint()[0];
        assert!(behind.iter().all(|p| p[1] == 8.0 && p[0] > chart.x.0));
        assert_eq!(behind.last().unwrap()[0], chart.x.1 - 0.5);
        let table = table(&journal, &[pain], &view.range);
        assert_eq!(table.rows.len(), 14);
        assert_eq!(table.rows[13], ["2026-11-28", "3", "3", ""]);
    }

    #[test]
    fn painkillers_are_bars_and_none_is_not_blank() {
        let mut journal = Journal::default();
        for (date, list) in [("2026-11-01", vec![]), ("2026-11-03", vec![2.0])] {
            let taken = |count| Medication {
                name: "ibuprofen".into(),
                dose: None,
                count,
                time: None,
                extra: Extra::new(),
            };
            let date = parse_date(date).unwrap();
            let list = list.into_iter().map(taken).collect();
            let edit = Edit::Medication(date, Some(list));
            journal.apply(edit).unwrap();
        }
        let doses = journal.metrics().find("doses").unwrap();
        let range = parse_date("2026-11-01").unwrap()..=parse_date("2026-11-30").unwrap();
        let panel = trend(&journal, &[doses], &View::of(range)).panels.remove(0);
        let Some(Mark::Bars { tops, width }) = panel.marks.first() else {
            panic!("{:?}", panel.marks)
        };
        let heights: Vec<f64> = tops.iter().map(|p| p[1]).collect();
        assert_eq!((heights.as_slice(), *width), ([0.0, 2.0].as_slice(), 1.0));
    }

    #[test]
    fn an_empty_range_says_so() {
        let panel = pain_panel(&Journal::default(), "2026-11-01", "2026-11-30");
        assert!(panel.dots().is_empty() && panel.lines().is_empty());
        assert_eq!(panel.description, "Back pain: 0 of 30 days scored");
    }
}
