//! Raw days around sessions: each session's own days faint, their mean strong.
//!
//! This picture includes the natural drift back of a bad spell; it is shown, and is never the
//! answer (Barnett 2005, regression to the mean).

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::analysis::descriptive::{self, Aligned, aligned};
use crate::analysis::series::Series;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::MINUS;

use super::cue::Cue;
use super::spec::{Chart, Manner, Mark, Panel, Point, Tick, note, ticks_of, y_range};
use super::table::{Table, number};

/// The days shown around a session.
pub const AROUND: RangeInclusive<i64> = -7..=14;

/// Sessions drawn one by one, the latest; more would be a grey field. The mean is of all.
pub const FAINT: usize = 40;

/// The raw days around these sessions, one panel a metric; day 0 is the session's. `drifts` are the
/// points a day by which a metric's level moves whatever the sessions do, where that is known; drawn
/// through the mean of the days before.
pub fn before_after(
    journal: &Journal,
    metrics: &[&Metric],
    sessions: &[NaiveDate],
    drifts: &[(MetricId, f64)],
) -> Chart {
    let tick = |day: i64| {
        let sign = if day < 0 { MINUS } else { "+" };
        let label = if day == 0 {
            say::RawSession.text()
        } else {
            format!("{sign}{}", day.abs())
        };
        Tick {
            at: day as f64,
            label,
        }
    };
    Chart {
        title: say::RawTitle.text(),
        note: say::RawNote.text(),
        manner: Manner::Raw,
        x: (*AROUND.start() as f64 - 0.5, *AROUND.end() as f64 + 0.5),
        x_ticks: [-7, 0, 3, 7, 14].map(tick).into(),
        panels: metrics
            .iter()
            .map(|m| {
                let drift = drifts.iter().find(|(id, _)| *id == m.id);
                panel(journal, m, sessions, drift.map(|(_, by_day)| *by_day))
            })
            .collect(),
        x_name: say::RawDays.text(),
        verticals: vec![0.0],
        empty: sessions.is_empty().then(|| say::RawEmpty.text()),
        ..Chart::default()
    }
}

fn days_around(journal: &Journal, metric: &Metric, sessions: &[NaiveDate]) -> Aligned {
    let around = Series::whole(journal, metric).map(|series| aligned(&series, sessions, AROUND));
    around.unwrap_or_else(|| Aligned {
        days: Vec::new(),
        each: Vec::new(),
        mean: Vec::new(),
        n: Vec::new(),
    })
}

/// The same data as rows: a day from the session, the mean of each metric and its sessions.
pub fn table(journal: &Journal, metrics: &[&Metric], sessions: &[NaiveDate]) -> Table {
    let around: Vec<_> = metrics
        .iter()
        .map(|metric| days_around(journal, metric, sessions))
        .collect();
    let columns = metrics
        .iter()
        .flat_map(|metric| [metric.name.clone(), format!("{}, sessions", metric.name)]);
    let row = |(i, day): (usize, i64)| {
        let cells = around.iter().flat_map(|around| {
            let mean = around.mean.get(i).copied().flatten();
            let n = around.n.get(i).copied().unwrap_or(0);
            [number(mean), n.to_string()]
        });
        std::iter::once(day.to_string()).chain(cells).collect()
    };
    Table {
        header: std::iter::once("Days from the session".into())
            .chain(columns)
            .collect(),
        rows: AROUND.enumerate().map(row).collect(),
    }
}

/// The line of the drift through the mean of the days before the session.
fn drift_line(around: &Aligned, by_day: f64) -> Option<Mark> {
    let before = around
        .days
        .iter()
        .zip(&around.mean)
        .filter(|(day, _)| **day < 0);
    let (days, values): (Vec<f64>, Vec<f64>) = before
        .filter_map(|(day, value)| Some((*day as f64, (*value)?)))
        .unzip();
    let (middle, level) = (descriptive::mean(&days)?, descriptive::mean(&values)?);
    let at = |day: i64| [day as f64, level + by_day * (day as f64 - middle)];
    Some(Mark::Drift(at(*AROUND.start()), at(*AROUND.end())))
}

fn panel(journal: &Journal, metric: &Metric, sessions: &[NaiveDate], drift: Option<f64>) -> Panel {
    let around = days_around(journal, metric, sessions);
    let runs = |values: &[Option<f64>]| -> Vec<Vec<Point>> {
        let points = around
            .days
            .iter()
            .zip(values)
            .map(|(day, value)| Some([*day as f64, (*value)?]));
        let points: Vec<Option<Point>> = points.collect();
        points
            .split(Option::is_none)
            .map(|run| run.iter().flatten().copied().collect())
            .filter(|run: &Vec<_>| !run.is_empty())
            .collect()
    };
    let latest = around.each.len().saturating_sub(FAINT);
    let faint: Vec<_> = around.each[latest..]
        .iter()
        .flat_map(|each| runs(each))
        .collect();
    let lines = runs(&around.mean);
    let y = y_range(metric, faint.iter().flatten().map(|p| p[1]));
    Panel {
        name: metric.title().into_owned(),
        note: note(metric),
        cue: Cue::of(journal.metrics(), &metric.id),
        y,
        y_ticks: ticks_of(metric, y),
        description: description(metric, &around),
        marks: [Mark::Faint(faint)]
            .into_iter()
            .chain(drift.and_then(|by_day| drift_line(&around, by_day)))
            .chain([Mark::Lines(lines)])
            .collect(),
        ..Panel::default()
    }
}

/// The means of the three days before and after, with how many sessions have a score in them.
fn description(metric: &Metric, around: &Aligned) -> String {
    let mean = |days: RangeInclusive<i64>| {
        let at = around
            .days
            .iter()
            .zip(&around.mean)
            .filter(|(day, _)| days.contains(day));
        let values: Vec<f64> = at.filter_map(|(_, value)| *value).collect();
        descriptive::mean(&values)
    };
    let name = &metric.title();
    match (mean(-3..=-1), mean(1..=3)) {
        (Some(before), Some(after)) => {
            let [before, after] = &[before, after].map(|mean| format!("{mean:.1}"));
            say::RawSaid {
                after,
                before,
                name,
            }
            .text()
        }
        _ => say::RawNone { name }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;
    use chrono::Days;

    #[test]
    fn each_session_is_aligned_at_day_0_and_missing_days_stay_gaps() {
        let mut journal = Journal::default();
        let start = parse_date("2026-03-01").unwrap();
        for day in (0..60).filter(|day| day % 5 != 4) {
            let date = start + Days::new(day);
            let value = if day < 30 { 6.0 } else { 2.0 };
            journal
                .apply(Edit::Score {
                    date,
                    time: None,
                    metric: MetricId::PAIN,
                    value: Some(value),
                })
                .unwrap();
        }
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let chart = before_after(&journal, &[pain], &[start + Days::new(30)], &[]);
        let panel = &chart.panels[0];
        assert_eq!(panel.y, (0.0, 10.0));
        let points: Vec<_> = panel.lines().iter().flatten().collect();
        assert!(
            points
                .iter()
                .all(|p| p[1] == if p[0] < 0.0 { 6.0 } else { 2.0 })
        );
        assert!(
            panel.lines().len() > 1,
            "a day without a score breaks the line"
        );
        assert!(
            panel
                .description
                .contains("raw mean 6.0 in the three days before, 2.0 in the three days after")
        );
    }

    #[test]
    fn the_drift_is_drawn_through_the_days_before_and_stays_in_its_panel() {
        let mut journal = Journal::default();
        let start = parse_date("2026-03-01").unwrap();
        for day in 0..60 {
            let score = Edit::Score {
                date: start + Days::new(day),
                time: None,
                metric: MetricId::PAIN,
                value: Some(6.0),
            };
            journal.apply(score).unwrap();
        }
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let sessions = [start + Days::new(30)];
        let drawn = |drifts: &[(MetricId, f64)]| {
            let chart = before_after(&journal, &[pain], &sessions, drifts);
            chart.panels[0].marks.clone()
        };
        let marks = drawn(&[(MetricId::PAIN, -0.01)]);
        // Level 6 in the middle of days −7 to −1, a hundredth a day.
        let line = marks.iter().find_map(|mark| match mark {
            Mark::Drift(from, to) => Some((*from, *to)),
            _ => None,
        });
        let (from, to) = line.unwrap();
        assert!((from[0], to[0]) == (-7.0, 14.0));
        assert!((from[1] - 6.03).abs() < 1e-12 && (to[1] - 5.82).abs() < 1e-12);
        let is_drift = |mark: &Mark| matches!(mark, Mark::Drift(..));
        assert!(!drawn(&[(MetricId::MOOD, -0.01)]).iter().any(is_drift));
    }

    #[test]
    fn without_sessions_there_is_an_honest_empty_panel() {
        let journal = Journal::default();
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let panel = before_after(&journal, &[pain], &[], &[]).panels.remove(0);
        assert!(panel.lines().is_empty());
        assert_eq!(
            panel.description,
            "Back pain: no scores on both sides of a session yet"
        );
    }
}
