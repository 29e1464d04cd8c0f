//! The whole course of every metric, ready to be drawn in parts: moving and zooming touch only what
//! is seen.
//!
//! Made once for a journal; a chart of a part of it costs the same after one year and after fifty.

use std::ops::{Range, RangeInclusive};

use chrono::{Days, NaiveDate};

use crate::analysis::series::Series;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId, Source};
use crate::model::scale::plain;

use super::cue::Cue;
use super::levels::{Levels, Stretch};
use super::spec::{
    Chart, Mark, Panel, Point, SessionMark, Strength, date_of, date_ticks, note, ticks_of, x_of,
    y_range,
};

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
    courses: Vec<Trail>,
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
    /// The course of these metrics over a range of days.
    pub fn of(journal: &Journal, metrics: &[&Metric], range: &RangeInclusive<NaiveDate>) -> Self {
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
        Self {
            origin,
            courses: metrics.iter().map(|m| trail(m)).collect(),
            sessions: sessions(journal, range),
        }
    }

    /// The metrics, in the journal's order.
    pub fn metrics(&self) -> impl Iterator<Item = &Metric> {
        self.courses.iter().map(|trail| &trail.metric)
    }

    /// Whether none of these metrics has days enough for a line.
    pub fn is_few(&self, which: impl Fn(&Metric) -> bool) -> bool {
        let mut courses = self.courses.iter().filter(|trail| which(&trail.metric));
        courses.all(|trail| trail.days.mean(0..trail.days.len()).1 < FEWEST)
    }

    /// Value and 7-day mean of a day, metric by metric.
    pub fn on(&self, date: NaiveDate) -> impl Iterator<Item = (Option<f64>, Option<f64>)> {
        let place = usize::try_from((date - self.origin).num_days()).ok();
        let at = move |levels: &Levels| levels.at(place?);
        self.courses
            .iter()
            .map(move |t| (at(&t.days), at(&t.means)))
    }

    /// The charts of these metrics, in this order, over a part of the days: `x` from its left to its
    /// right end, at most `columns` stretches of days in each. The mean of `behind` days earlier runs
    /// faintly behind, where that is not 0.
    pub fn chart(&self, metrics: &[MetricId], x: (f64, f64), behind: u64, columns: usize) -> Chart {
        let from = self.sessions.partition_point(|s| s.x < x.0);
        let end = self.sessions.partition_point(|s| s.x <= x.1);
        let seen = Part {
            places: self.places(x),
            earlier: self.places((x.0 - behind as f64, x.1 - behind as f64)),
            behind,
            columns,
        };
        let names: Vec<&str> = self
            .chosen(metrics)
            .map(|t| t.metric.name.as_str())
            .collect();
        let few = self
            .chosen(metrics)
            .all(|t| t.days.mean(seen.places.clone()).1 < FEWEST);
        let width = self
            .courses
            .first()
            .map_or(1, |t| t.days.width(&seen.places, columns));
        let marks = if width > 1 {
            format!("A stroke is {width} days, from the lowest to the highest")
        } else {
            "A mark is one day".into()
        };
        let pale = if behind > 0 {
            " Faint behind: the period before."
        } else {
            ""
        };
        Chart {
            title: names.join(", "),
            note: format!(
                "{marks}, the line is the mean of the last 7. Blank days stay blank.{pale}"
            ),
            x,
            x_ticks: match (date_of(x.0 + 0.5), date_of(x.1 - 0.5)) {
                (Some(from), Some(to)) => date_ticks(from, to, 6),
                _ => Vec::new(),
            },
            panels: self.chosen(metrics).map(|t| self.panel(t, &seen)).collect(),
            sessions: self.sessions[from..end.max(from)].to_vec(),
            empty: few.then(|| "Lines appear after 4 days.".into()),
            ..Chart::default()
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
        let find = |id: &MetricId| self.courses.iter().find(|t| t.metric.id == *id);
        metrics.iter().filter_map(find)
    }

    /// The places of the days whose middle lies between the ends of `x`.
    fn places(&self, x: (f64, f64)) -> Range<usize> {
        let length = self.courses.first().map_or(0, |t| t.days.len());
        let origin = x_of(self.origin);
        let place = |x: f64| ((x - origin).ceil().max(0.0) as usize).min(length);
        let from = place(x.0);
        from..place(x.1).max(from)
    }

    fn panel(&self, trail: &Trail, seen: &Part) -> Panel {
        let origin = x_of(self.origin);
        let at = |(place, value): (usize, f64)| -> Point { [origin + place as f64, value] };
        let line = |run: Vec<(usize, f64)>| run.into_iter().map(at).collect::<Vec<Point>>();
        // A mean of fewer days would be those days again.
        let enough = |places: &Range<usize>| trail.days.mean(places.clone()).1 >= FEWEST;
        let lines = |places: &Range<usize>| -> Vec<Vec<Point>> {
            if !enough(places) {
                return Vec::new();
            }
            let runs = trail.means.runs(places.clone(), seen.columns);
            runs.into_iter().map(line).collect()
        };
        let mut earlier = if seen.behind > 0 {
            lines(&seen.earlier)
        } else {
            Vec::new()
        };
        for point in earlier.iter_mut().flatten() {
            point[0] += seen.behind as f64;
        }
        let width = trail.days.width(&seen.places, seen.columns) as f64;
        let stretches = trail.days.stretches(seen.places.clone(), seen.columns);
        let ends = stretches.iter().flat_map(|s| [s.low.1, s.high.1]);
        let y = y_range(
            &trail.metric,
            ends.chain(earlier.iter().flatten().map(|p| p[1])),
        );
        let mut marks = Vec::new();
        if !earlier.is_empty() {
            marks.push(Mark::Faint(earlier));
        }
        marks.push(if is_amount(&trail.metric) {
            let tops = stretches.iter().map(|s| at(s.high)).collect();
            Mark::Bars { width, tops }
        } else if width == 1.0 {
            Mark::Dots(stretches.iter().map(|s| at(s.low)).collect())
        } else {
            let upright = |s: &Stretch| {
                let middle = f64::midpoint(at(s.low)[0], at(s.high)[0]);
                [middle, s.low.1, s.high.1]
            };
            Mark::Spans {
                width,
                strength: Strength::Pale,
                spans: stretches.iter().map(upright).collect(),
            }
        });
        marks.push(Mark::Lines(lines(&seen.places)));
        Panel {
            name: trail.metric.name.clone(),
            note: note(&trail.metric),
            cue: trail.cue,
            y,
            y_ticks: ticks_of(&trail.metric, y),
            marks,
            description: description(trail, &seen.places),
            ..Panel::default()
        }
    }
}

/// The days that are seen.
struct Part {
    places: Range<usize>,
    earlier: Range<usize>,
    behind: u64,
    columns: usize,
}

fn description(trail: &Trail, places: &Range<usize>) -> String {
    let (mean, scored) = trail.days.mean(places.clone());
    let seen = format!(
        "{}: {scored} of {} days scored",
        trail.metric.name,
        places.len()
    );
    // Every day for itself: a stretch could reach beyond the ends.
    match (mean, trail.days.extremes(places.clone(), places.len())) {
        (Some(mean), Some((low, high))) => format!(
            "{seen}, mean {mean:.1}, lowest {}, highest {}",
            plain(low),
            plain(high)
        ),
        _ => seen,
    }
}

/// Scored days from which on there is a trend.
pub const FEWEST: usize = 4;

/// The sessions of these days.
pub fn sessions(journal: &Journal, range: &RangeInclusive<NaiveDate>) -> Vec<SessionMark> {
    let sessions = journal
        .sessions()
        .iter()
        .filter(|s| range.contains(&s.date));
    sessions
        .map(|s| SessionMark {
            x: x_of(s.date),
            kind: s.kind.clone(),
            with: s.with.clone(),
        })
        .collect()
}

/// Whether a metric is an amount that adds up over a day, and so has bars.
fn is_amount(metric: &Metric) -> bool {
    let counted = metric.is_scored() && !metric.unit.is_empty() && metric.scale.min == 0.0;
    metric.source == Source::Doses || counted
}
