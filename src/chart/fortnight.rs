//! The last 14 days at a glance: a low panel a metric, a mark a day, the latest value at the right.
//!
//! Days beside each other are joined; a day without a score breaks the line.

use chrono::{Days, NaiveDate};

use crate::analysis::series::Series;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::scale::{figure, plain};

use super::cue::Cue;
use super::spec::{Chart, Mark, Panel, Point, Tick, x_of};
use super::trails::sessions;

/// How many days.
pub const DAYS: u64 = 14;

/// The first of the days that end on `date`.
pub fn first(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(date)
}

/// The fortnight that ends on `date`; `ends` are the words of its first and its last day.
pub fn fortnight(journal: &Journal, date: NaiveDate, ends: [String; 2]) -> Chart {
    let first = first(date);
    let x = (x_of(first), x_of(date));
    let [from, to] = ends;
    Chart {
        title: say::FortnightTitle.text(),
        x,
        x_ticks: vec![
            Tick {
                at: x.0,
                label: from,
            },
            Tick { at: x.1, label: to },
        ],
        panels: journal
            .metrics()
            .daily()
            .map(|metric| panel(journal, metric, first, date))
            .collect(),
        sessions: sessions(journal, &(first..=date)),
        ..Chart::default()
    }
}

fn panel(journal: &Journal, metric: &Metric, first: NaiveDate, date: NaiveDate) -> Panel {
    let values = Series::of(journal, metric, first..=date).values;
    let days = first.iter_days().zip(&values);
    let points: Vec<Option<Point>> = days
        .map(|(day, value)| Some([x_of(day), (*value)?]))
        .collect();
    let runs = points.split(Option::is_none);
    let lines = runs.map(|run| run.iter().flatten().copied().collect::<Vec<_>>());
    let latest = values.last().copied().flatten();
    let latest = latest.map_or_else(|| "\u{2013}".to_owned(), plain);
    let y = (metric.scale.min, metric.scale.max);
    let tick = |at: f64| Tick {
        at,
        label: figure(at),
    };
    let scored = values.iter().flatten().count();
    Panel {
        name: metric.title().into_owned(),
        cue: Cue::of(journal.metrics(), &metric.id),
        y,
        y_ticks: vec![tick(y.0), tick(y.1)],
        description: say::FortnightSaid {
            all: DAYS as usize,
            n: scored,
            name: &metric.title(),
            value: &latest,
        }
        .text(),
        latest: Some(latest),
        marks: vec![
            Mark::Lines(lines.filter(|line| line.len() > 1).collect()),
            Mark::Points(points.iter().flatten().copied().collect()),
        ],
        ..Panel::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    #[test]
    fn a_blank_day_breaks_the_line_and_is_no_mark() {
        let mut journal = Journal::default();
        let today = parse_date("2026-11-22").unwrap();
        for back in [0, 1, 3, 4, 20] {
            let edit = Edit::Score {
                date: today - Days::new(back),
                time: None,
                metric: MetricId::PAIN,
                value: Some(0.0),
            };
            journal.apply(edit).unwrap();
        }
        let chart = fortnight(&journal, today, ["9 Nov".into(), "today".into()]);
        let pain = &chart.panels[0];
        assert_eq!(pain.dots().len(), 4);
        assert_eq!(pain.lines().len(), 2);
        assert_eq!(pain.latest.as_deref(), Some("0"), "0 is a value");
        assert_eq!(pain.description, "Back pain: 4 of 14 days scored, last 0");
        assert_eq!(chart.panels[1].latest.as_deref(), Some("\u{2013}"));
    }
}
