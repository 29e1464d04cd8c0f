//! A chart as data: panels over one x axis, with everything that is drawn and said.
//!
//! Units: x is days (since 1970-01-01 on a date axis, from the session on a before/after axis), y is
//! the metric's own unit. Gaps are gaps: a line is several runs, never bridged.

use chrono::{Datelike, Days, NaiveDate};

use crate::model::metric::Metric;
use crate::model::scale::{Scale, plain};
use crate::model::session::Kind;

use super::cue::Cue;

/// A point: x, y.
pub type Point = [f64; 2];

/// A labelled place on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// What stands there.
    pub label: String,
}

/// One panel: one metric on its own y axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The metric's name.
    pub name: String,
    /// "lower is better".
    pub note: String,
    /// The metric's mark.
    pub cue: Cue,
    /// Lowest and highest y.
    pub y: (f64, f64),
    /// Labelled gridlines.
    pub y_ticks: Vec<Tick>,
    /// Single days.
    pub dots: Vec<Point>,
    /// Several days each, as one upright stroke: x, lowest, highest. Instead of `dots` where there
    /// are more days than can be told apart.
    pub spans: Vec<(f64, f64, f64)>,
    /// Faint lines behind, such as each session's own days.
    pub faint: Vec<Vec<Point>>,
    /// The mean line, run by run.
    pub lines: Vec<Vec<Point>>,
    /// What a screen reader says of the panel.
    pub description: String,
}

/// A session on the date axis.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionMark {
    /// Its day.
    pub x: f64,
    /// Its kind, which gives the glyph.
    pub kind: Kind,
}

/// Panels over one x axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// First and last x.
    pub x: (f64, f64),
    /// Labelled places on it.
    pub x_ticks: Vec<Tick>,
    /// The panels, from the top.
    pub panels: Vec<Panel>,
    /// Sessions, marked through all panels.
    pub sessions: Vec<SessionMark>,
}

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();

/// A date as x.
pub fn x_of(date: NaiveDate) -> f64 {
    (date - EPOCH).num_days() as f64
}

/// The date nearest to `x`, if there is one.
pub fn date_of(x: f64) -> Option<NaiveDate> {
    let days = x.round();
    let near = (-800_000.0..3_000_000.0).contains(&days);
    near.then(|| EPOCH.checked_add_signed(chrono::TimeDelta::days(days as i64)))
        .flatten()
}

/// The y range of a metric: a rating scale whole and from zero; others from zero to what was seen.
pub fn y_range(metric: &Metric, seen: impl Iterator<Item = f64>) -> (f64, f64) {
    if metric.scale == Scale::NRS {
        return (0.0, 10.0);
    }
    let (low, high) = seen.fold((0.0_f64, 0.0_f64), |(low, high), v| {
        (low.min(v), high.max(v))
    });
    let top = if high > low {
        nice(high)
    } else {
        metric.scale.max.min(10.0)
    };
    (if low < 0.0 { -nice(-low) } else { 0.0 }, top)
}

/// The smallest of 1, 2, 5 × 10^k (and 1.2, 2.4 and the like never) that is not below `value`.
fn nice(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 4.0, 5.0, 8.0, 10.0];
    steps
        .into_iter()
        .map(|s| s * power)
        .find(|s| *s >= value)
        .unwrap_or(value)
}

/// Gridlines at both ends and the middle.
pub fn y_ticks((low, high): (f64, f64)) -> Vec<Tick> {
    let at = if low < 0.0 {
        vec![low, 0.0, high]
    } else {
        vec![low, f64::midpoint(low, high), high]
    };
    at.into_iter()
        .map(|at| Tick {
            at,
            label: plain(at).replace('-', "\u{2212}"),
        })
        .collect()
}

/// Ticks on calendar boundaries, at most `most` of them: days, weeks, months, quarters or years.
pub fn date_ticks(from: NaiveDate, to: NaiveDate, most: usize) -> Vec<Tick> {
    let days = (to - from).num_days() + 1;
    let room = days as f64 / most.max(1) as f64;
    let years = |step: i32| {
        let first = from.year().div_euclid(step) * step;
        (first..=to.year())
            .step_by(step as usize)
            .filter_map(|y| NaiveDate::from_ymd_opt(y, 1, 1))
            .collect()
    };
    let (dates, format): (Vec<NaiveDate>, &str) = match room {
        room if room <= 1.0 => (
            from.iter_days().take_while(|d| *d <= to).collect(),
            "%-d %b",
        ),
        room if room <= 7.0 => (every_days(from, to, room.ceil() as u64), "%-d %b"),
        room if room <= 15.0 => (
            months(from, to, 1)
                .flat_map(|d| [Some(d), d.with_day(15)])
                .flatten()
                .collect(),
            "%-d %b",
        ),
        room if room <= 31.0 => (months(from, to, 1).collect(), "%b %Y"),
        room if room <= 92.0 => (months(from, to, 3).collect(), "%b %Y"),
        room if room <= 184.0 => (months(from, to, 6).collect(), "%b %Y"),
        room if room <= 366.0 => (years(1), "%Y"),
        room if room <= 731.0 => (years(2), "%Y"),
        room if room <= 1830.0 => (years(5), "%Y"),
        _ => (years(10), "%Y"),
    };
    let inside = dates.into_iter().filter(|d| (from..=to).contains(d));
    inside
        .map(|d| Tick {
            at: x_of(d),
            label: d.format(format).to_string(),
        })
        .collect()
}

/// Every `step` days, counted back from the end, which is always a tick.
fn every_days(from: NaiveDate, to: NaiveDate, step: u64) -> Vec<NaiveDate> {
    let back = |n: u64| {
        to.checked_sub_days(Days::new(n * step))
            .filter(|d| *d >= from)
    };
    let mut dates: Vec<_> = (0..).map_while(back).collect();
    dates.reverse();
    dates
}

/// The firsts of every `step`-th month, from the month of `from` on.
fn months(from: NaiveDate, to: NaiveDate, step: usize) -> impl Iterator<Item = NaiveDate> {
    let all = (from.year()..=to.year())
        .flat_map(|y| (1..=12).filter_map(move |m| NaiveDate::from_ymd_opt(y, m, 1)));
    all.filter(move |d| {
        (d.month0() as usize).is_multiple_of(step)
            && *d >= from.with_day(1).unwrap_or(from)
            && *d <= to
    })
}

/// At most one point for each of `columns` columns and each y: what lies on one pixel is drawn
/// once. Extremes are kept, because different values are never merged.
pub fn thin(points: Vec<Point>, columns: usize) -> Vec<Point> {
    if points.len() <= 2 * columns {
        return points;
    }
    let (first, last) = (points[0][0], points[points.len() - 1][0]);
    let width = ((last - first) / columns as f64).max(f64::MIN_POSITIVE);
    let mut seen = std::collections::HashSet::new();
    points
        .into_iter()
        .filter(|[x, y]| seen.insert((((x - first) / width) as i64, y.to_bits())))
        .collect()
}

/// A line with at most two points (lowest and highest) for each of `columns` columns.
pub fn thin_line(points: Vec<Point>, columns: usize) -> Vec<Point> {
    if points.len() <= 2 * columns.max(1) {
        return points;
    }
    let each = points.len().div_ceil(columns.max(1));
    points.chunks(each).flat_map(extremes).collect()
}

/// The lowest and the highest point of a chunk, in their order.
fn extremes(chunk: &[Point]) -> Vec<Point> {
    let by_y = |a: &&Point, b: &&Point| a[1].total_cmp(&b[1]);
    let ends = chunk.iter().min_by(by_y).zip(chunk.iter().max_by(by_y));
    match ends {
        Some((low, high)) if low == high => vec![*low],
        Some((low, high)) if low[0] < high[0] => vec![*low, *high],
        Some((low, high)) => vec![*high, *low],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn labels(from: &str, to: &str, most: usize) -> Vec<String> {
        let ticks = date_ticks(parse_date(from).unwrap(), parse_date(to).unwrap(), most);
        ticks.into_iter().map(|t| t.label).collect()
    }

    #[test]
    fn date_ticks_stand_on_calendar_boundaries_and_stay_few() {
        assert_eq!(
            labels("2026-08-25", "2026-11-22", 6),
            ["1 Sep", "15 Sep", "1 Oct", "15 Oct", "1 Nov", "15 Nov"]
        );
        assert_eq!(
            labels("2016-11-22", "2026-11-22", 6),
            ["2018", "2020", "2022", "2024", "2026"]
        );
        assert_eq!(
            labels("2025-11-23", "2026-11-22", 6),
            ["Jan 2026", "Apr 2026", "Jul 2026", "Oct 2026"]
        );
        assert_eq!(
            labels("2026-11-20", "2026-11-22", 7),
            ["20 Nov", "21 Nov", "22 Nov"]
        );
    }

    #[test]
    fn dates_and_x_are_each_others_inverse() {
        let date = parse_date("2026-11-22").unwrap();
        assert_eq!(date_of(x_of(date) + 0.4), Some(date));
        assert_eq!(date_of(f64::NAN), None);
    }

    #[test]
    fn thinning_keeps_the_extremes() {
        let points: Vec<Point> = (0..18_000)
            .map(|i| [f64::from(i), f64::from(i * 7 % 11)])
            .collect();
        let thinned = thin(points.clone(), 600);
        assert!(thinned.len() <= 600 * 11 + 11);
        let line = thin_line(points, 300);
        assert!(
            line.len() <= 600
                && line.iter().any(|p| p[1] == 0.0)
                && line.iter().any(|p| p[1] == 10.0)
        );
        assert!(line.windows(2).all(|pair| pair[0][0] < pair[1][0]));
    }

    #[test]
    fn a_rating_scale_is_drawn_whole_and_from_zero() {
        let metrics = crate::model::metric::Metrics::default();
        let range = |id| y_range(metrics.find(id).unwrap(), [3.0, 4.0].into_iter());
        assert_eq!(range("pain"), (0.0, 10.0));
        assert_eq!(range("doses"), (0.0, 4.0));
    }
}
