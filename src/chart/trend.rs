//! Trends: one panel a metric, days as marks, the mean of the last 7 days as a line.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::analysis::descriptive::Summary;
use crate::analysis::rolling;
use crate::analysis::series::Series;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::scale::plain;

use super::cue::Cue;
use super::spec::{
    Chart, Panel, Point, SessionMark, date_ticks, thin, thin_line, x_of, y_range, y_ticks,
};

/// Columns of pixels a chart is thinned to; more can't be seen.
const COLUMNS: usize = 700;

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

/// The trends of these metrics over a range of days.
pub fn trend(journal: &Journal, metrics: &[&Metric], range: RangeInclusive<NaiveDate>) -> Chart {
    let (from, to) = (*range.start(), *range.end());
    let sessions = journal
        .sessions()
        .iter()
        .filter(|s| range.contains(&s.date));
    Chart {
        x: (x_of(from) - 0.5, x_of(to) + 0.5),
        x_ticks: date_ticks(from, to, 6),
        panels: metrics.iter().map(|m| panel(journal, m, &range)).collect(),
        sessions: sessions
            .map(|s| SessionMark {
                x: x_of(s.date),
                kind: s.kind.clone(),
            })
            .collect(),
    }
}

fn panel(journal: &Journal, metric: &Metric, range: &RangeInclusive<NaiveDate>) -> Panel {
    // The first days' means look back to the week before the range.
    let lead = 6;
    let from = range
        .start()
        .checked_sub_days(Days::new(lead))
        .unwrap_or(*range.start());
    let lead = (*range.start() - from).num_days() as usize;
    let series = Series::of(journal, metric, from..=*range.end());
    let x = |i: usize| x_of(from) + i as f64;
    let mut means = rolling::week(&series.values);
    means[..lead].fill(None);
    let shown = &series.values[lead..];
    let dots: Vec<Point> = shown
        .iter()
        .enumerate()
        .filter_map(|(i, v)| Some([x(i + lead), (*v)?]))
        .collect();
    let line = |run: Vec<(usize, f64)>| {
        thin_line(run.into_iter().map(|(i, v)| [x(i), v]).collect(), COLUMNS)
    };
    let lines: Vec<_> = rolling::runs(&means).into_iter().map(line).collect();
    let y = y_range(metric, dots.iter().map(|p| p[1]));
    Panel {
        name: metric.name.clone(),
        note: format!("{} is better", metric.better.word()),
        cue: Cue::of(journal.metrics(), &metric.id),
        y,
        y_ticks: y_ticks(y),
        description: description(metric, &Summary::of(shown)),
        dots: thin(dots, COLUMNS),
        spans: Vec::new(),
        faint: Vec::new(),
        lines,
    }
}

fn description(metric: &Metric, summary: &Summary) -> String {
    let seen = format!(
        "{}: {} of {} days scored",
        metric.name, summary.scored, summary.days
    );
    match (summary.mean, summary.min, summary.max) {
        (Some(mean), Some(low), Some(high)) => {
            format!(
                "{seen}, mean {mean:.1}, lowest {}, highest {}",
                plain(low),
                plain(high)
            )
        }
        _ => seen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
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
        trend(journal, &[pain], range).panels.remove(0)
    }

    #[test]
    fn missing_days_have_no_mark_and_long_gaps_break_the_line() {
        let days = ["01", "02", "03", "04", "20", "21", "22", "23"];
        let days: Vec<_> = days.iter().map(|d| format!("2026-11-{d}")).collect();
        let journal = journal(&days.iter().map(|d| (d.as_str(), 4.0)).collect::<Vec<_>>());
        let panel = pain_panel(&journal, "2026-11-01", "2026-11-30");
        assert_eq!(panel.dots.len(), 8);
        assert_eq!(panel.lines.len(), 2);
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
            panel.lines[0][0],
            [x_of(parse_date("2026-11-10").unwrap()), 6.0]
        );
        assert_eq!(panel.dots.len(), 11);
    }

    #[test]
    fn an_empty_range_says_so() {
        let panel = pain_panel(&Journal::default(), "2026-11-01", "2026-11-30");
        assert!(panel.dots.is_empty() && panel.lines.is_empty());
        assert_eq!(panel.description, "Back pain: 0 of 30 days scored");
    }
}
