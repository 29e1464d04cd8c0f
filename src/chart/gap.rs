//! The answer as pictures: each session's gap, and the mean gap day by day after a session.
//!
//! y is points against the forecast: 0 is the forecast, below 0 is less than forecast.

use chrono::NaiveDate;

use crate::analysis::effect::{CurveDay, Effect, SessionGap};
use crate::lang::{self, say};
use crate::model::metric::{Metric, Metrics};
use crate::model::scale::{figure, plain, with_minus};

use super::cue::Cue;
use super::scale;
use super::spec::{Chart, Mark, Panel, Point, Strength, Tick, note};
use super::table::{Table, number};

/// Days after a session that the effect is about, and the field that shows them.
const COUNTED: f64 = 0.5;

/// Each usable session's gap as a dot, the mean and its interval across all of them. While it is
/// `early`, the dots alone.
pub fn each_session(effect: &Effect, metrics: &Metrics, metric: &Metric, early: bool) -> Chart {
    let gaps: Vec<(NaiveDate, f64)> = effect
        .gaps
        .iter()
        .filter_map(|g| Some((g.date, g.gap?)))
        .collect();
    let dots: Vec<Point> = gaps
        .iter()
        .enumerate()
        .map(|(i, (_, gap))| [i as f64 + 1.0, *gap])
        .collect();
    let x = (0.4, dots.len().max(1) as f64 + 0.6);
    let interval = effect.interval.filter(|_| !early);
    let band = interval.map_or_else(Vec::new, |(low, high)| {
        vec![[x.0, low, high], [x.1, low, high]]
    });
    let y = y_range(
        metric,
        dots.iter()
            .map(|p| p[1])
            .chain(interval.into_iter().flat_map(|(a, b)| [a, b])),
    );
    let ends = [gaps.first().zip(dots.first()), gaps.last().zip(dots.last())];
    let mut x_ticks: Vec<Tick> = ends
        .into_iter()
        .flatten()
        .map(|((date, _), dot)| tick(dot[0], *date))
        .collect();
    x_ticks.dedup();
    let empty = gaps.is_empty().then(|| say::GapEachEmpty.text());
    let mean = effect.effect.filter(|_| !early);
    let mean = mean.map(|mean| Mark::Rule(Strength::Strong, mean, signed(mean)));
    let marks = [
        Mark::Band(band),
        Mark::Rule(Strength::Pale, 0.0, say::GapForecast.text()),
    ];
    let marks = marks.into_iter().chain(mean);
    Chart {
        title: say::GapEachTitle {
            name: &metric.title(),
        }
        .text(),
        note: say::GapEachNote.text(),
        x,
        x_ticks,
        panels: vec![Panel {
            name: metric.title().into_owned(),
            note: note(metric),
            cue: Cue::of(metrics, &metric.id),
            y,
            y_ticks: y_ticks(y),
            marks: marks
                .chain([Mark::Stems(dots.clone()), Mark::Points(dots)])
                .collect(),
            description: each_description(effect, metric, &gaps),
            ..Panel::default()
        }],
        empty,
        ..Chart::default()
    }
}

/// The same data as rows: each session with its forecast, its mean after it and the gap.
pub fn each_table(effect: &Effect) -> Table {
    let header = ["Session", "Forecast", "Actual", "Gap"];
    let row = |g: &SessionGap| {
        let figures = [g.forecast, g.actual, g.gap].map(number);
        std::iter::once(g.date.to_string()).chain(figures).collect()
    };
    Table {
        header: header.map(str::to_owned).into(),
        rows: effect.gaps.iter().map(row).collect(),
    }
}

fn tick(at: f64, date: NaiveDate) -> Tick {
    Tick {
        at,
        label: lang::date(date),
    }
}

fn each_description(effect: &Effect, metric: &Metric, gaps: &[(NaiveDate, f64)]) -> String {
    let better = gaps
        .iter()
        .filter(|(_, gap)| gap * metric.better.sign() > 0.0)
        .count();
    let (all, n, name) = (gaps.len(), better, &metric.title());
    match effect.effect.map(signed) {
        _ if all == 0 => say::GapEachNone { name }.text(),
        None => say::GapEachSaid { all, n, name }.text(),
        Some(mean) => say::GapEachSaidMean {
            all,
            n,
            name,
            value: &mean,
        }
        .text(),
    }
}

/// The mean gap on each of the days after a session, with the range that fits.
pub fn day_by_day(effect: &Effect, metrics: &Metrics, metric: &Metric) -> Chart {
    let days = effect.curve.iter();
    let dots: Vec<Point> = days
        .clone()
        .filter_map(|d| Some([d.day as f64, d.gap?]))
        .collect();
    let band: Vec<_> = days
        .filter_map(|d| Some([d.day as f64, d.low?, d.high?]))
        .collect();
    let y = y_range(
        metric,
        dots.iter()
            .map(|p| p[1])
            .chain(band.iter().flat_map(|b| [b[1], b[2]])),
    );
    let last = effect.curve.len().max(1) as f64;
    let label = |day: f64| Tick {
        at: day,
        label: if day == 1.0 {
            say::GapFirstDay.text()
        } else {
            plain(day)
        },
    };
    let said = |day: &Point| {
        let (figure, value) = (&plain(day[0]), &signed(day[1]));
        say::GapDay { figure, value }.text()
    };
    let words: Vec<_> = dots.iter().map(said).collect();
    let empty = dots.is_empty().then(|| say::GapDailyEmpty.text());
    let counted = (COUNTED, effect.outcome_days as f64 + 0.5);
    let days = effect.outcome_days;
    let counts = say::GapCountedDays { days }.text();
    Chart {
        title: say::GapDailyTitle {
            name: &metric.title(),
        }
        .text(),
        note: say::GapDailyNote.text(),
        x: (COUNTED, last + 0.5),
        x_ticks: [1.0, 3.0, 7.0, last].into_iter().map(label).collect(),
        panels: vec![Panel {
            name: metric.title().into_owned(),
            note: note(metric),
            cue: Cue::of(metrics, &metric.id),
            y,
            y_ticks: y_ticks(y),
            description: say::GapDailySaid {
                name: &metric.title(),
                names: &words.join(", "),
            }
            .text(),
            marks: vec![
                Mark::Field(counted, counts),
                Mark::Band(band),
                Mark::Rule(Strength::Pale, 0.0, say::GapForecast.text()),
                Mark::Lines(vec![dots.clone()]),
                Mark::Points(dots),
            ],
            ..Panel::default()
        }],
        empty,
        ..Chart::default()
    }
}

/// The same data as rows: each day after a session.
pub fn day_table(effect: &Effect) -> Table {
    let header = ["Day", "Gap", "Low", "High", "Sessions"];
    let row = |day: &CurveDay| {
        let figures = [day.gap, day.low, day.high].map(number);
        let n = day.n.to_string();
        let cells = std::iter::once(day.day.to_string()).chain(figures);
        cells.chain([n]).collect()
    };
    Table {
        header: header.map(str::to_owned).into(),
        rows: effect.curve.iter().map(row).collect(),
    }
}

/// Room for the marks at both ends, as a share of what is shown.
const SPARE: f64 = 0.06;

/// From the lowest to the highest, and at least a change worth noticing on both sides of 0.
pub(super) fn y_range(metric: &Metric, values: impl Iterator<Item = f64>) -> (f64, f64) {
    let least = (-metric.notice, metric.notice);
    let (low, high) = values.fold(least, |(low, high), v| (low.min(v), high.max(v)));
    let spare = (high - low) * SPARE;
    scale::widened((low - spare, high + spare))
}

pub(super) fn y_ticks(range: (f64, f64)) -> Vec<Tick> {
    let tick = |at: f64| Tick {
        at,
        label: tick_label(at),
    };
    scale::ticks(range).into_iter().map(tick).collect()
}

fn tick_label(value: f64) -> String {
    let sign = if value > 1e-9 { "+" } else { "" };
    format!("{sign}{}", lang::figure(&figure(value)))
}

/// "+0.4" or "−1.2", one decimal.
pub(super) fn signed(value: f64) -> String {
    let text = with_minus(&format!("{value:+.1}"));
    if text.trim_start_matches(['+', '\u{2212}']) == "0.0" {
        lang::figure("0.0")
    } else {
        lang::figure(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::effect::effect;
    use crate::analysis::question::Question;
    use crate::model::journal::Journal;
    use crate::model::metric::MetricId;

    #[test]
    fn zero_and_everything_seen_is_inside_the_axis() {
        for values in [
            vec![],
            vec![-4.0, 0.2],
            vec![0.3],
            vec![-0.05, 0.05],
            vec![35.0, -12.0],
        ] {
            let journal = Journal::default();
            let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
            let (low, high) = y_range(pain, values.iter().copied());
            assert!(low < 0.0 && high > 0.0);
            assert!(
                values.iter().all(|v| (low..=high).contains(v)),
                "{values:?} in {low}..{high}"
            );
            let ticks = y_ticks((low, high));
            assert!((3..=5).contains(&ticks.len()), "{ticks:?}");
            assert!(
                ticks.iter().any(|t| t.at == 0.0),
                "the forecast is a gridline"
            );
            assert!(ticks.iter().all(|t| (low..=high).contains(&t.at)));
        }
    }

    #[test]
    fn an_empty_diary_gives_charts_without_marks() {
        let journal = Journal::default();
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let effect = effect(&journal, pain, &Question::default());
        for chart in [
            each_session(&effect, journal.metrics(), pain, true),
            day_by_day(&effect, journal.metrics(), pain),
        ] {
            assert!(chart.panels[0].dots().is_empty() && chart.empty.is_some());
        }
    }

    #[test]
    fn signs_are_real_and_zero_has_none() {
        assert_eq!(signed(-1.23), "\u{2212}1.2");
        assert_eq!(signed(0.04), "0.0");
        assert_eq!(tick_label(2.0), "+2");
    }
}
