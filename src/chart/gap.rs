//! The answer as pictures: each session's gap, and the mean gap day by day after a session.
//!
//! y is points against the forecast: 0 is the forecast, below 0 is less than forecast.

use chrono::NaiveDate;

use crate::analysis::effect::Effect;
use crate::model::metric::{Metric, Metrics};
use crate::model::scale::plain;

use super::cue::Cue;
use super::spec::{Point, Tick};

/// Days after a session that the effect is about, and the field that shows them.
const COUNTED: f64 = 0.5;

/// Gaps against the forecast, with what is likely around them.
#[derive(Clone, Debug, PartialEq)]
pub struct GapChart {
    /// The metric's mark.
    pub cue: Cue,
    /// First and last x.
    pub x: (f64, f64),
    /// Labelled places on it.
    pub x_ticks: Vec<Tick>,
    /// Lowest and highest y; 0 is always inside.
    pub y: (f64, f64),
    /// Labelled gridlines.
    pub y_ticks: Vec<Tick>,
    /// The gaps.
    pub dots: Vec<Point>,
    /// Whether a line joins them, or a stem each to 0.
    pub joined: bool,
    /// The likely range at each x: x, low, high.
    pub band: Vec<[f64; 3]>,
    /// The mean over all x, with its words.
    pub mean: Option<(f64, String)>,
    /// The x range that counts.
    pub field: Option<(f64, f64)>,
    /// What a screen reader says.
    pub description: String,
}

/// Each usable session's gap as a dot, the mean and its interval across all of them. While it is
/// `early`, the dots alone.
pub fn each_session(effect: &Effect, metrics: &Metrics, metric: &Metric, early: bool) -> GapChart {
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
    GapChart {
        cue: Cue::of(metrics, &metric.id),
        x,
        x_ticks,
        y,
        y_ticks: y_ticks(y),
        joined: false,
        band,
        mean: effect
            .effect
            .filter(|_| !early)
            .map(|mean| (mean, signed(mean))),
        field: None,
        description: each_description(effect, metric, &gaps),
        dots,
    }
}

fn tick(at: f64, date: NaiveDate) -> Tick {
    Tick {
        at,
        label: date.format("%-d %b %Y").to_string(),
    }
}

fn each_description(effect: &Effect, metric: &Metric, gaps: &[(NaiveDate, f64)]) -> String {
    let better = gaps
        .iter()
        .filter(|(_, gap)| gap * metric.better.sign() > 0.0)
        .count();
    let mean = effect
        .effect
        .map_or_else(String::new, |mean| format!(", mean {}", signed(mean)));
    format!(
        "{} against its forecast: {} sessions, {better} better{mean}",
        metric.name,
        gaps.len()
    )
}

/// The mean gap on each of the days after a session, with its likely range.
pub fn day_by_day(effect: &Effect, metrics: &Metrics, metric: &Metric) -> GapChart {
    let days = effect.curve.iter();
    let dots: Vec<Point> = days
        .clone()
        .filter_map(|d| Some([d.day as f64, d.gap?]))
        .collect();
    let band: Vec<_> = days
        .filter_map(|d| Some([d.day as f64, d.low?, d.high?]))
        .collect();
    let y = y_range(
        dots.iter()
            .map(|p| p[1])
            .chain(band.iter().flat_map(|b| [b[1], b[2]])),
    );
    let last = effect.curve.len().max(1) as f64;
    let label = |day: f64| Tick {
        at: day,
        label: if day == 1.0 {
            "day 1".into()
        } else {
            plain(day)
        },
    };
    let said = |day: &Point| format!("day {} {}", plain(day[0]), signed(day[1]));
    let words: Vec<_> = dots.iter().map(said).collect();
    GapChart {
        cue: Cue::of(metrics, &metric.id),
        x: (COUNTED, last + 0.5),
        x_ticks: [1.0, 3.0, 7.0, last].into_iter().map(label).collect(),
        y,
        y_ticks: y_ticks(y),
        joined: true,
        band,
        mean: None,
        field: Some((COUNTED, effect.outcome_days as f64 + 0.5)),
        description: format!(
            "{} against its forecast, day by day: {}",
            metric.name,
            words.join(", ")
        ),
        dots,
    }
}

/// From a whole even step below the lowest to one above the highest; at least −2 to +2.
fn y_range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) = values.fold((-0.01_f64, 0.01_f64), |(low, high), v| {
        (low.min(v), high.max(v))
    });
    let step = step((high - low).max(2.0));
    ((low / step).floor() * step, (high / step).ceil() * step)
}

fn step(extent: f64) -> f64 {
    let rough = extent / 3.0;
    let power = 10_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0];
    steps
        .into_iter()
        .map(|s| s * power)
        .find(|s| *s >= rough)
        .unwrap_or(power * 10.0)
}

fn y_ticks((low, high): (f64, f64)) -> Vec<Tick> {
    let step = step((high - low).max(2.0));
    let count = ((high - low) / step).round() as usize;
    let at = (0..=count).map(|i| low + step * i as f64);
    at.map(|at| Tick {
        at,
        label: tick_label(at),
    })
    .collect()
}

fn tick_label(value: f64) -> String {
    let sign = if value > 1e-9 { "+" } else { "" };
    format!("{sign}{}", plain(value)).replace('-', "\u{2212}")
}

/// "+0.4" or "−1.2", one decimal.
fn signed(value: f64) -> String {
    let text = format!("{value:+.1}").replace('-', "\u{2212}");
    if text.trim_start_matches(['+', '\u{2212}']) == "0.0" {
        "0.0".into()
    } else {
        text
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
            let (low, high) = y_range(values.iter().copied());
            assert!(low < 0.0 && high > 0.0);
            assert!(
                values.iter().all(|v| (low..=high).contains(v)),
                "{values:?} in {low}..{high}"
            );
            let ticks = y_ticks((low, high));
            assert!((2..=7).contains(&ticks.len()), "{ticks:?}");
            assert!(
                ticks.iter().any(|t| t.at.abs() < 1e-9),
                "the forecast is a gridline"
            );
        }
    }

    #[test]
    fn an_empty_diary_gives_charts_without_marks() {
        let journal = Journal::default();
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
        let effect = effect(&journal, pain, &Question::default());
        assert!(
            each_session(&effect, journal.metrics(), pain, true)
                .dots
                .is_empty()
        );
        assert!(day_by_day(&effect, journal.metrics(), pain).band.is_empty());
    }

    #[test]
    fn signs_are_real_and_zero_has_none() {
        assert_eq!(signed(-1.23), "\u{2212}1.2");
        assert_eq!(signed(0.04), "0.0");
        assert_eq!(tick_label(2.0), "+2");
    }
}
