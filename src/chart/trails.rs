//! The whole course of every metric, ready to be drawn in parts: moving and zooming touch only what
//! is seen.
//!
//! Made once for a journal; a chart of a part of it costs the same after one year and after fifty.

use std::ops::{Range, RangeInclusive};

use chrono::{Days, NaiveDate};

use crate::analysis::series::Series;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::plain;

use super::cue::Cue;
use super::levels::{Levels, Stretch};
use super::spec::{Chart, Panel, Point, SessionMark, date_of, date_ticks, x_of, y_range, y_ticks};

/// More stretches than this can't be told apart in one panel.
const COLUMNS: usize = 360;
/// Days before the first one that its 7-day mean looks back to.
const LEAD: u64 = 6;

/// The course of one metric.
#[derive(Clone, Debug)]
pub struct Trail {
    /// What is shown.
    pub metric: Metric,
    cue: Cue,
    days: Levels,
    means: Levels,
}

/// The course of all metrics that have a value.
#[derive(Clone, Debug)]
pub struct Trails {
    /// The day of place 0.
    origin: NaiveDate,
    trails: Vec<Trail>,
    sessions: Vec<SessionMark>,
}

/// A metric's figures over the days that are seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The metric.
    pub id: MetricId,
    /// Its name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// Mean of the scored days.
    pub mean: Option<f64>,
    /// Scored days.
    pub scored: usize,
    /// Calendar days.
    pub days: usize,
    /// Mean of the equally long time it is compared with, where that has any scores.
    pub before: Option<f64>,
}

impl Trails {
    /// The course of every metric that has a value in this range.
    pub fn of(journal: &Journal, range: &RangeInclusive<NaiveDate>) -> Self {
        let origin = range.start().checked_sub_days(Days::new(LEAD));
        let origin = origin.unwrap_or(*range.start());
        let trail = |metric: &Metric| {
            let series = Series::of(journal, metric, origin..=*range.end());
            let means = series.trailing_mean();
            Trail {
                metric: metric.clone(),
                cue: Cue::of(journal.metrics(), &metric.id),
                days: Levels::of(series.values),
                means: Levels::of(means.values),
            }
        };
        let there = super::trend::available(journal, range);
        let sessions = journal.sessions().iter();
        Self {
            origin,
            trails: there.into_iter().map(trail).collect(),
            sessions: sessions
                .filter(|s| range.contains(&s.date))
                .map(|s| SessionMark {
                    x: x_of(s.date),
                    kind: s.kind.clone(),
                })
                .collect(),
        }
    }

    /// The metrics, in the journal's order.
    pub fn metrics(&self) -> impl Iterator<Item = &Metric> {
        self.trails.iter().map(|trail| &trail.metric)
    }

    /// The charts of these metrics, in this order, over a part of the days: `x` from its left to its
    /// right end. Where `behind` is given, the mean of so many days earlier runs faintly behind.
    pub fn chart(&self, metrics: &[MetricId], x: (f64, f64), behind: Option<u64>) -> Chart {
        let sessions = {
            let from = self.sessions.partition_point(|s| s.x < x.0);
            let end = self.sessions.partition_point(|s| s.x <= x.1);
            &self.sessions[from..end.max(from)]
        };
        Chart {
            x,
            x_ticks: match (date_of(x.0 + 0.5), date_of(x.1 - 0.5)) {
                (Some(from), Some(to)) => date_ticks(from, to, 6),
                _ => Vec::new(),
            },
            panels: self
                .chosen(metrics)
                .map(|trail| self.panel(trail, x, behind))
                .collect(),
            sessions: sessions.to_vec(),
        }
    }

    /// What these metrics come to over the days that are seen, beside as many days `behind` them.
    pub fn figures(&self, metrics: &[MetricId], x: (f64, f64), behind: u64) -> Vec<Figures> {
        let places = self.places(x);
        let earlier = self.places((x.0 - behind as f64, x.1 - behind as f64));
        let whole = earlier.len() == places.len();
        self.chosen(metrics)
            .map(|trail| {
                let (mean, scored) = trail.days.mean(places.clone());
                Figures {
                    id: trail.metric.id.clone(),
                    name: trail.metric.name.clone(),
                    cue: trail.cue,
                    mean,
                    scored,
                    days: places.len(),
                    before: trail.days.mean(earlier.clone()).0.filter(|_| whole),
                }
            })
            .collect()
    }

    fn chosen(&self, metrics: &[MetricId]) -> impl Iterator<Item = &Trail> {
        let find = |id: &MetricId| self.trails.iter().find(|t| t.metric.id == *id);
        metrics.iter().filter_map(find)
    }

    /// The places of the days whose middle lies between the ends of `x`.
    fn places(&self, x: (f64, f64)) -> Range<usize> {
        let length = self.trails.first().map_or(0, |t| t.days.len());
        let origin = x_of(self.origin);
        let place = |x: f64| ((x - origin).ceil().max(0.0) as usize).min(length);
        let from = place(x.0);
        from..place(x.1).max(from)
    }

    fn panel(&self, trail: &Trail, x: (f64, f64), behind: Option<u64>) -> Panel {
        let places = self.places(x);
        let origin = x_of(self.origin);
        let at = |(place, value): (usize, f64)| -> Point { [origin + place as f64, value] };
        let line = |run: Vec<(usize, f64)>| run.into_iter().map(at).collect::<Vec<Point>>();
        let width = trail.days.width(&places, COLUMNS);
        let stretches = trail.days.stretches(places.clone(), COLUMNS);
        let (dots, spans) = if width == 1 {
            (stretches.iter().map(|s| at(s.low)).collect(), Vec::new())
        } else {
            (Vec::new(), stretches.iter().map(|s| span(*s, at)).collect())
        };
        let values = stretches.iter().flat_map(|s| [s.low.1, s.high.1]);
        let y = y_range(&trail.metric, values);
        let faint = behind.map_or_else(Vec::new, |behind| {
            let earlier = self.places((x.0 - behind as f64, x.1 - behind as f64));
            let runs = trail.means.runs(earlier, COLUMNS);
            let shifted = |run: Vec<(usize, f64)>| {
                let moved = line(run).into_iter();
                moved.map(|[x, y]| [x + behind as f64, y]).collect()
            };
            runs.into_iter().map(shifted).collect()
        });
        let runs = trail.means.runs(places.clone(), COLUMNS);
        Panel {
            name: trail.metric.name.clone(),
            note: format!("{} is better", trail.metric.better.word()),
            cue: trail.cue,
            y,
            y_ticks: y_ticks(y),
            description: description(&trail.metric, &trail.days, places),
            dots,
            spans,
            faint,
            lines: runs.into_iter().map(line).collect(),
        }
    }
}

/// A stretch of several days as one upright stroke: from its lowest to its highest score.
fn span(stretch: Stretch, at: impl Fn((usize, f64)) -> Point) -> (f64, f64, f64) {
    let middle = f64::midpoint(at(stretch.low)[0], at(stretch.high)[0]);
    (middle, stretch.low.1, stretch.high.1)
}

fn description(metric: &Metric, days: &Levels, places: Range<usize>) -> String {
    let (mean, scored) = days.mean(places.clone());
    let seen = format!("{}: {scored} of {} days scored", metric.name, places.len());
    match (mean, days.extremes(places, COLUMNS)) {
        (Some(mean), Some((low, high))) => format!(
            "{seen}, mean {mean:.1}, lowest {}, highest {}",
            plain(low),
            plain(high)
        ),
        _ => seen,
    }
}
