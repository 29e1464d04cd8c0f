//! What each weekday is like: the mean of its days, how many they are, and their middle half.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::analysis::descriptive::Summary;
use crate::analysis::series::Series;
use crate::analysis::weekday::{Weekday, profile};
use crate::lang::{figure, say};
use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::calendar::rows;
use super::cue::Cue;
use super::spec::{Chart, Mark, Panel, Point, Tick, note, ticks_of, y_range};
use super::table::{Table, number};

/// Fewest days of a weekday whose spread is drawn.
const LEAST_SPREAD: usize = 4;

/// The weekday profile of these metrics, one panel each; weeks begin on `start`.
pub fn weekday(
    journal: &Journal,
    metrics: &[&Metric],
    range: &RangeInclusive<NaiveDate>,
    start: chrono::Weekday,
) -> Chart {
    let panels: Vec<_> = metrics
        .iter()
        .map(|metric| panel(journal, metric, range, start))
        .collect();
    let names: Vec<_> = metrics.iter().map(|m| m.title()).collect();
    let empty = panels.iter().all(Panel::is_empty);
    let tick = |(i, label): (usize, String)| Tick {
        at: i as f64,
        label,
    };
    Chart {
        title: say::WeekdayTitle {
            names: &names.join(", "),
        }
        .text(),
        note: say::WeekdayNote.text(),
        x: (-0.5, 6.5),
        x_ticks: rows(start).into_iter().enumerate().map(tick).collect(),
        panels,
        empty: empty.then(|| say::WeekdayEmpty.text()),
        ..Chart::default()
    }
}

/// The weekdays in the order of a week that begins on `start`.
fn days(
    journal: &Journal,
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    start: chrono::Weekday,
) -> [Weekday; 7] {
    let mut days = profile(&Series::of(journal, metric, range.clone()));
    days.rotate_left(start.num_days_from_monday() as usize);
    days
}

fn panel(
    journal: &Journal,
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    start: chrono::Weekday,
) -> Panel {
    let names = rows(start);
    let profile = days(journal, metric, range, start);
    let each = || profile.iter().enumerate().map(|(i, day)| (i as f64, day));
    let means: Vec<Point> = each()
        .filter_map(|(x, day)| Some([x, day.summary.mean?]))
        .collect();
    let middle: Vec<[f64; 3]> = each()
        .filter(|(_, day)| day.summary.scored >= LEAST_SPREAD)
        .filter_map(|(x, day)| day.middle.map(|(low, high)| [x, low, high]))
        .collect();
    let highest = middle
        .iter()
        .map(|w| w[2])
        .chain(means.iter().map(|p| p[1]));
    let y = y_range(metric, highest);
    let labels = each().filter_map(|(x, day)| {
        let words = day.summary.scored.to_string();
        (day.summary.scored > 0).then_some(Mark::Label([x, y.0], words))
    });
    let said = each().filter_map(|(x, Weekday { summary, .. })| {
        let mean = summary.mean?;
        let day = say::WeekdayOf {
            day_name: &names[x as usize],
            figure: &format!("{mean:.1}"),
            n: summary.scored,
        };
        Some(day.text())
    });
    let said: Vec<String> = said.collect();
    let (name, names) = (&metric.title(), &said.join(", "));
    let description = if said.is_empty() {
        say::WeekdayNone { name }.text()
    } else {
        say::WeekdaySaid { name, names }.text()
    };
    let values = means
        .iter()
        .map(|[x, mean]| Mark::Label([*x, *mean], figure(&format!("{mean:.1}"))));
    Panel {
        name: metric.title().into_owned(),
        note: note(metric),
        cue: Cue::of(journal.metrics(), &metric.id),
        y,
        y_ticks: ticks_of(metric, y),
        description,
        marks: [Mark::Whiskers(middle), Mark::Points(means.clone())]
            .into_iter()
            .chain(labels)
            .chain(values)
            .collect(),
        ..Panel::default()
    }
}

/// The same data as rows, a weekday each, metric after metric.
pub fn table(
    journal: &Journal,
    metrics: &[&Metric],
    range: &RangeInclusive<NaiveDate>,
    start: chrono::Weekday,
) -> Table {
    let names = rows(start);
    let header = [
        "Score",
        "Weekday",
        "Days",
        "Mean",
        "SD",
        "Lower quarter",
        "Median",
        "Upper quarter",
    ];
    let row = |metric: &Metric, day: usize, Weekday { summary, middle }: &Weekday| {
        let Summary {
            scored,
            mean,
            sd,
            median,
            ..
        } = summary;
        let figures = [
            *mean,
            *sd,
            middle.map(|m| m.0),
            *median,
            middle.map(|m| m.1),
        ];
        let words = [metric.name.clone(), names[day].clone(), scored.to_string()];
        words.into_iter().chain(figures.map(number)).collect()
    };
    let rows = metrics.iter().flat_map(|metric| {
        let profile = days(journal, metric, range, start);
        let rows = profile.iter().enumerate();
        rows.map(|(i, day)| row(metric, i, day)).collect::<Vec<_>>()
    });
    Table {
        header: header.map(str::to_owned).into(),
        rows: rows.collect(),
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
    fn each_weekday_has_its_own_days() {
        let mut journal = Journal::default();
        let monday = parse_date("2026-11-02").unwrap();
        for day in 0..14 {
            let edit = Edit::Score {
                date: monday + Days::new(day),
                time: None,
                metric: MetricId::PAIN,
                value: Some(if day % 7 == 0 { 8.0 } else { 2.0 }),
            };
            journal.apply(edit).unwrap();
        }
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let range = monday..=monday + Days::new(20);
        let chart = weekday(&journal, &[pain], &range, chrono::Weekday::Mon);
        assert_eq!(chart.panels[0].dots()[0], [0.0, 8.0]);
        assert!(
            chart.panels[0]
                .description
                .contains("Mon 8.0 of 2, Tue 2.0 of 2")
        );
        let sunday = weekday(&journal, &[pain], &range, chrono::Weekday::Sun);
        assert_eq!(sunday.x_ticks[0].label, "Sun");
        assert_eq!(sunday.panels[0].dots()[1], [1.0, 8.0]);
        let table = table(&journal, &[pain], &range, chrono::Weekday::Mon);
        assert_eq!(table.rows[0][..4], ["Back pain", "Mon", "2", "8"]);
    }
}
