//! The whole course of every metric, ready to be drawn in parts: moving and zooming touch only what
//! is seen.
//!
//! Made once for a journal; a chart of a part of it never has more marks than can be told apart, after one year and
//! after fifty.

use std::ops::{Range, RangeInclusive};

use chrono::{Days, NaiveDate};

use crate::analysis::rolling::WEEK;
use crate::analysis::series::Series;
use crate::lang::{figure, say};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId, Source};
use crate::model::scale::plain;

use super::course::{Course, Period};
use super::cue::Cue;
use super::grain::Grain;
use super::spec::{
    Chart, Mark, Panel, Point, SessionMark, date_of, date_ticks, note, ticks_of, x_of, y_range,
};

/// Days before the first one that its means look back to.
const LEAD: u64 = 27;

/// The course of one metric.
#[derive(Clone, Debug)]
pub struct Trail {
    /// What is shown.
    pub metric: Metric,
    cue: Cue,
    days: Course,
}

/// The course of all metrics that have a value.
#[derive(Clone, Debug)]
pub struct Trails {
    /// The day of place 0.
    origin: NaiveDate,
    courses: Vec<Trail>,
    /// The places of the periods of [`Grain::PERIODS`].
    periods: [Vec<Range<usize>>; 2],
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
        // Its first quarter is whole.
        let [_, longest] = Grain::PERIODS.map(Grain::Months);
        let origin = longest.around(origin).map_or(origin, |(first, _)| first);
        let all = origin..=*range.end();
        let periods = Grain::PERIODS.map(|months| places_of(Grain::Months(months), &all));
        let trail = |metric: &Metric| {
            let series = Series::of(journal, metric, all.clone());
            Trail {
                metric: metric.clone(),
                cue: Cue::of(journal.metrics(), &metric.id),
                days: Course::of(series.values, &periods, is_amount(metric)),
            }
        };
        Self {
            origin,
            courses: metrics.iter().map(|m| trail(m)).collect(),
            sessions: sessions(journal, range),
            periods,
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
        let courses = self.courses.iter().map(|trail| &trail.days);
        courses.map(move |days| match place {
            Some(place) => (days.at(place), days.trailing(WEEK, place)),
            None => (None, None),
        })
    }

    /// The charts of these metrics, in this order, over a part of the days: `x` from its left to its right end, as
    /// fine as [`Grain::of_span`] says. The mean of `behind` days earlier runs faintly behind, where that is not 0.
    pub fn chart(&self, metrics: &[MetricId], x: (f64, f64), behind: u64) -> Chart {
        let from = self.sessions.partition_point(|s| s.x < x.0);
        let end = self.sessions.partition_point(|s| s.x <= x.1);
        let seen = Part {
            places: self.places(x),
            earlier: self.places((x.0 - behind as f64, x.1 - behind as f64)),
            behind,
            grain: Grain::of_span(x),
        };
        let names: Vec<_> = self.chosen(metrics).map(|t| t.metric.title()).collect();
        let few = self
            .chosen(metrics)
            .all(|t| t.days.mean(seen.places.clone()).1 < FEWEST);
        let amounts = self.chosen(metrics).any(|t| is_amount(&t.metric));
        let is_fine = matches!(seen.grain, Grain::Days(_));
        let note = [
            Some(seen.grain.note()),
            (amounts && !is_fine).then(|| say::CourseBars.text()),
            seen.grain.of_sessions(),
            (behind > 0).then(|| say::CoursePale.text()),
        ];
        let note: Vec<String> = note.into_iter().flatten().collect();
        Chart {
            title: names.join(", "),
            note: note.join(" "),
            x,
            x_ticks: match (date_of(x.0 + 0.5), date_of(x.1 - 0.5)) {
                (Some(from), Some(to)) => date_ticks(from, to, 6),
                _ => Vec::new(),
            },
            panels: self.chosen(metrics).map(|t| self.panel(t, &seen)).collect(),
            sessions: self.sessions[from..end.max(from)].to_vec(),
            counted: self.counted(&seen, x),
            empty: few.then(|| say::CourseEmpty.text()),
            ..Chart::default()
        }
    }

    /// The stretches of x in which sessions are counted: none where days are single.
    fn counted(&self, seen: &Part, x: (f64, f64)) -> Vec<(f64, f64)> {
        let Grain::Months(months) = seen.grain else {
            return Vec::new();
        };
        let origin = x_of(self.origin) - 0.5;
        let at = Grain::PERIODS.iter().position(|each| *each == months);
        let all = at.map_or(&[][..], |at| &self.periods[at]).iter();
        let ends = all.map(|p| (origin + p.start as f64, origin + p.end as f64));
        let cut = ends.map(|(from, to)| (from.max(x.0), to.min(x.1)));
        cut.filter(|(from, to)| from < to).collect()
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
                    name: trail.metric.title().into_owned(),
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
        let mut behind = match seen.behind {
            0 => Vec::new(),
            _ => self.lines(trail, &seen.earlier, seen.grain),
        };
        for point in behind.iter_mut().flatten() {
            point[0] += seen.behind as f64;
        }
        let mut marks = self.marks(trail, seen);
        if !behind.is_empty() {
            marks.insert(0, Mark::Faint(behind));
        }
        let y = y_range(&trail.metric, marks.iter().flat_map(ends));
        Panel {
            name: trail.metric.title().into_owned(),
            note: note(&trail.metric),
            cue: trail.cue,
            y,
            y_ticks: ticks_of(&trail.metric, y),
            marks,
            description: description(trail, &seen.places),
            ..Panel::default()
        }
    }

    /// The line of the mean, run by run; none through fewer days than make a trend.
    fn lines(&self, trail: &Trail, places: &Range<usize>, grain: Grain) -> Vec<Vec<Point>> {
        let origin = x_of(self.origin);
        if trail.days.mean(places.clone()).1 < FEWEST {
            return Vec::new();
        }
        let at = |(place, mean): (f64, f64)| -> Point { [origin + place, mean] };
        match grain {
            Grain::Days(days) => {
                let runs = trail.days.runs(days, places.clone()).into_iter();
                runs.map(|run| run.into_iter().map(at).collect()).collect()
            }
            Grain::Months(months) => {
                let runs = trail.days.periods(months, places).into_iter();
                let means = |run: &[Option<Period>]| {
                    let there = run.iter().flatten();
                    there.map(|p| at((p.middle, p.mean))).collect()
                };
                runs.map(means).collect()
            }
        }
    }

    /// What is drawn of a metric. An amount has bars; of a period the mean of its days.
    fn marks(&self, trail: &Trail, seen: &Part) -> Vec<Mark> {
        let origin = x_of(self.origin);
        let lines = self.lines(trail, &seen.places, seen.grain);
        let is_amount = is_amount(&trail.metric);
        let Grain::Months(months) = seen.grain else {
            let days = trail.days.scored(seen.places.clone());
            let days = days
                .map(|(place, value)| [origin + place as f64, value])
                .collect();
            let single = if is_amount {
                Mark::Bars {
                    width: 1.0,
                    tops: days,
                }
            } else {
                Mark::Dots(days)
            };
            return vec![single, Mark::Lines(lines)];
        };
        if is_amount {
            let width = 30.0 * f64::from(months);
            let tops = lines.concat();
            return vec![Mark::Bars { width, tops }];
        }
        let half = |p: &Period| [origin + p.middle, p.half.0, p.half.1];
        let runs = trail.days.periods(months, &seen.places);
        let band = |run: &&[Option<Period>]| -> Vec<_> { run.iter().flatten().map(half).collect() };
        let (alone, long): (Vec<_>, Vec<_>) = runs.iter().map(band).partition(|run| run.len() == 1);
        let mut marks: Vec<_> = long.into_iter().map(Mark::Band).collect();
        // Between blank ones there is nothing to join.
        let points = lines.iter().filter(|run| run.len() == 1).flatten();
        let points: Vec<Point> = points.copied().collect();
        if !points.is_empty() {
            marks.extend([Mark::Whiskers(alone.concat()), Mark::Points(points)]);
        }
        marks.push(Mark::Lines(lines));
        marks
    }
}

/// The lowest and the highest y of a mark.
fn ends(mark: &Mark) -> Vec<f64> {
    match mark {
        Mark::Band(ranges) | Mark::Whiskers(ranges) => ranges
            .iter()
            .flat_map(|range| [range[1], range[2]])
            .collect(),
        Mark::Bars { tops: points, .. } | Mark::Dots(points) | Mark::Points(points) => {
            points.iter().map(|point| point[1]).collect()
        }
        Mark::Lines(lines) | Mark::Faint(lines) => lines.iter().flatten().map(|p| p[1]).collect(),
        _ => Vec::new(),
    }
}

/// The places of the periods that `range` holds days of, counted from its first day.
fn places_of(grain: Grain, range: &RangeInclusive<NaiveDate>) -> Vec<Range<usize>> {
    let (origin, last) = (*range.start(), *range.end());
    let place = |date: NaiveDate| (date - origin).num_days().max(0) as usize;
    let mut all = Vec::new();
    let mut next = Some(origin);
    while let Some((first, end)) = next
        .filter(|date| *date <= last)
        .and_then(|date| grain.around(date))
    {
        all.push(place(first)..place(end.min(last)) + 1);
        next = end.succ_opt();
    }
    all
}

/// The days that are seen.
struct Part {
    places: Range<usize>,
    earlier: Range<usize>,
    behind: u64,
    grain: Grain,
}

fn description(trail: &Trail, places: &Range<usize>) -> String {
    let (mean, scored) = trail.days.mean(places.clone());
    let (all, n, name) = (places.len(), scored, &trail.metric.title());
    let values = trail.days.scored(places.clone()).map(|(_, value)| value);
    let (low, high) = (values.clone().reduce(f64::min), values.reduce(f64::max));
    match (mean, low.zip(high)) {
        (Some(mean), Some((low, high))) => say::CourseSaidMean {
            all,
            high: &figure(&plain(high)),
            low: &figure(&plain(low)),
            n,
            name,
            value: &figure(&format!("{mean:.1}")),
        }
        .text(),
        _ => say::CourseSaid { all, n, name }.text(),
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
pub fn is_amount(metric: &Metric) -> bool {
    let counted = metric.is_scored() && !metric.unit.is_empty() && metric.scale.min == 0.0;
    metric.source == Source::Doses || counted
}
