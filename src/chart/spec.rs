//! A chart as data: panels over one x axis, with everything that is drawn and said.
//!
//! Units: x is days (since 1970-01-01 on a date axis, from the session on a before/after axis), y is
//! the metric's own unit. Gaps are gaps: a line is several runs, never bridged.

use chrono::{Datelike, Days, NaiveDate};

use crate::lang::{DateForm, say};
use crate::model::metric::{Better, Metric, Source};
use crate::model::scale::{Scale, figure, plain};
use crate::model::session::Kind;

use super::cue::Cue;
use super::scale;

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

/// How strongly something is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Stands back.
    Pale,
    /// What is meant.
    Strong,
}

/// Something drawn in a panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A soft field from one x to another, and what it means.
    Field((f64, f64), String),
    /// The range that fits at each x: x, low, high.
    Band(Vec<[f64; 3]>),
    /// A level line and its words at the right; a pale one is where nothing differs.
    Rule(Strength, f64, String),
    /// Lines behind: each session's own days, or another period.
    Faint(Vec<Vec<Point>>),
    /// How the level drifts whatever the sessions do: from one point to another.
    Drift(Point, Point),
    /// Upright bars from zero, each `width` of x wide. A bar of 0 is a stub: noted, and none.
    Bars {
        /// In units of x.
        width: f64,
        /// Middle and height.
        tops: Vec<Point>,
    },
    /// Upright stretches, each `width` of x wide: x, from, to. Nights; and several days each, from
    /// the lowest to the highest, where there are more days than can be told apart.
    Spans {
        /// In units of x.
        width: f64,
        /// In bed is pale, asleep is strong.
        strength: Strength,
        /// Middle, from and to.
        spans: Vec<[f64; 3]>,
    },
    /// Thin stretches through single dots: x, low, high. The middle half of the days.
    Whiskers(Vec<[f64; 3]>),
    /// A calendar.
    Cells(Vec<Cell>),
    /// Stems from zero to each point.
    Stems(Vec<Point>),
    /// Single days.
    Dots(Vec<Point>),
    /// Single points of single importance: each session, each day of a mean.
    Points(Vec<Point>),
    /// Places where several days lie on one another, and how many.
    Bubbles(Vec<(Point, usize)>),
    /// The mean line, run by run.
    Lines(Vec<Vec<Point>>),
    /// Words at a point.
    Label(Point, String),
}

/// One panel: marks on its own y axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// The metric's name.
    pub name: String,
    /// "lower is better".
    pub note: String,
    /// The metric's mark.
    pub cue: Cue,
    /// y at the bottom and at the top; where y runs down, the bottom is the larger.
    pub y: (f64, f64),
    /// Labelled gridlines.
    pub y_ticks: Vec<Tick>,
    /// Words over it and under it: what the two sides of zero mean.
    pub sides: Option<(String, String)>,
    /// The latest value, beside the panel at its right.
    pub latest: Option<String>,
    /// What is drawn, from the back to the front.
    pub marks: Vec<Mark>,
    /// What a screen reader says of the panel.
    pub description: String,
}

impl Panel {
    /// The single days.
    pub fn dots(&self) -> &[Point] {
        let dots = |mark: &'_ Mark| matches!(mark, Mark::Dots(_) | Mark::Points(_));
        match self.marks.iter().find(|mark| dots(mark)) {
            Some(Mark::Dots(dots) | Mark::Points(dots)) => dots,
            _ => &[],
        }
    }

    /// The mean line, run by run.
    pub fn lines(&self) -> &[Vec<Point>] {
        let mut found = self.marks.iter().filter_map(|mark| match mark {
            Mark::Lines(lines) => Some(lines.as_slice()),
            _ => None,
        });
        found.next().unwrap_or(&[])
    }

    /// The lines behind.
    pub fn faint(&self) -> &[Vec<Point>] {
        let mut found = self.marks.iter().filter_map(|mark| match mark {
            Mark::Faint(lines) => Some(lines.as_slice()),
            _ => None,
        });
        found.next().unwrap_or(&[])
    }

    /// The strong level line and its words.
    pub fn mean(&self) -> Option<(f64, &str)> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Rule(Strength::Strong, y, words) => Some((*y, words.as_str())),
            _ => None,
        })
    }

    /// Whether no day, session or night is drawn in it.
    pub fn is_empty(&self) -> bool {
        self.marks.iter().all(|mark| match mark {
            Mark::Dots(points) | Mark::Points(points) | Mark::Stems(points) => points.is_empty(),
            Mark::Bars { tops, .. } => tops.is_empty(),
            Mark::Spans { spans, .. } => spans.is_empty(),
            Mark::Lines(lines) | Mark::Faint(lines) => lines.iter().all(Vec::is_empty),
            Mark::Bubbles(bubbles) => bubbles.is_empty(),
            Mark::Cells(cells) => cells
                .iter()
                .all(|cell| cell.value.is_none() && cell.sessions.is_empty()),
            Mark::Whiskers(ranges) | Mark::Band(ranges) => ranges.is_empty(),
            Mark::Field(..) | Mark::Rule(..) | Mark::Drift(..) | Mark::Label(..) => true,
        })
    }
}

/// A session on the date axis.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionMark {
    /// Its day.
    pub x: f64,
    /// Its kind, which gives the glyph.
    pub kind: Kind,
    /// With whom.
    pub with: Option<String>,
}

/// Whether a chart is meant as an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// In the metric's colour.
    #[default]
    Series,
    /// Grey and dashed: raw data, not the answer.
    Raw,
}

/// Panels over one x axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// What it is.
    pub title: String,
    /// How it is read, and what it can't say.
    pub note: String,
    /// Whether it is an answer.
    pub manner: Manner,
    /// First and last x.
    pub x: (f64, f64),
    /// Labelled places on it.
    pub x_ticks: Vec<Tick>,
    /// What x is, where the ticks don't say.
    pub x_name: String,
    /// Places with a thin line through all panels.
    pub verticals: Vec<f64>,
    /// The panels, from the top.
    pub panels: Vec<Panel>,
    /// Sessions, marked through all panels.
    pub sessions: Vec<SessionMark>,
    /// Stretches of x in which they are counted instead, where single ones could not be told apart.
    pub counted: Vec<(f64, f64)>,
    /// What stands in place of marks while there are too few.
    pub empty: Option<String>,
}

impl Chart {
    /// The same under a heading of its own, which then needs not name its metric again.
    #[must_use]
    pub fn headed(mut self) -> Self {
        for panel in &mut self.panels {
            panel.name.clear();
            panel.note.clear();
        }
        self
    }

    /// What a screen reader says of all of it.
    pub fn description(&self) -> String {
        let panels = self.panels.iter().map(|panel| panel.description.as_str());
        let all = self.sessions.len();
        let sessions = (all > 0).then(|| say::ChartSessions { all }.text());
        let said: Vec<&str> = panels
            .chain(sessions.as_deref())
            .chain(self.empty.as_deref())
            .chain([self.note.as_str()])
            .filter(|words| !words.is_empty())
            .map(|words| words.trim_end_matches('.'))
            .collect();
        let mut said = said.join(". ");
        said.push('.');
        said
    }
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
    scale::widened((if low < 0.0 { -nice(-low) } else { 0.0 }, top))
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

/// "lower is better", after the unit where there is one.
pub fn note(metric: &Metric) -> String {
    let lower = metric.better == Better::Lower;
    match &*metric.unit_shown() {
        "" => say::AxisBetter { lower }.text(),
        unit => say::AxisUnitBetter { lower, unit }.text(),
    }
}

/// The gridlines of a metric: shares in per cent, all others in their unit.
pub fn ticks_of(metric: &Metric, y: (f64, f64)) -> Vec<Tick> {
    let mut ticks = y_ticks(y);
    if metric.source == Source::SleepEfficiency {
        for tick in &mut ticks {
            let figure = &plain(tick.at * 100.0);
            tick.label = say::Percent { figure }.text();
        }
    }
    ticks
}

/// Gridlines at round values, 0 among them.
pub fn y_ticks(range: (f64, f64)) -> Vec<Tick> {
    let tick = |at: f64| Tick {
        at,
        label: figure(at),
    };
    scale::ticks(range).into_iter().map(tick).collect()
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
    let (dates, label): (Vec<NaiveDate>, fn(NaiveDate) -> String) = match room {
        room if room <= 1.0 => (from.iter_days().take_while(|d| *d <= to).collect(), |d| {
            DateForm::Short.of(d)
        }),
        room if room <= 7.0 => (every_days(from, to, room.ceil() as u64), |d| {
            DateForm::Short.of(d)
        }),
        room if room <= 15.0 => (
            months(from, to, 1)
                .flat_map(|d| [Some(d), d.with_day(15)])
                .flatten()
                .collect(),
            |d| DateForm::Short.of(d),
        ),
        room if room <= 31.0 => (months(from, to, 1).collect(), |d| {
            DateForm::MonthShort.of(d)
        }),
        room if room <= 92.0 => (months(from, to, 3).collect(), |d| {
            DateForm::MonthShort.of(d)
        }),
        room if room <= 184.0 => (months(from, to, 6).collect(), |d| {
            DateForm::MonthShort.of(d)
        }),
        room if room <= 366.0 => (years(1), year_label),
        room if room <= 731.0 => (years(2), year_label),
        room if room <= 1830.0 => (years(5), year_label),
        _ => (years(10), year_label),
    };
    let inside = dates.into_iter().filter(|d| (from..=to).contains(d));
    inside
        .map(|d| Tick {
            at: x_of(d),
            label: label(d),
        })
        .collect()
}

/// "2026".
fn year_label(date: NaiveDate) -> String {
    date.year().to_string()
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

/// The highest step; steps go from 0.
pub const STEPS: u8 = 10;

/// One day.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The day.
    pub date: NaiveDate,
    /// Its week column, from 0.
    pub week: usize,
    /// Its row, from 0.
    pub row: usize,
    /// Its value; none where nothing was noted.
    pub value: Option<f64>,
    /// How dark it is, 0 to [`STEPS`]; none without a value.
    pub step: Option<u8>,
    /// Whether it is still to come.
    pub future: bool,
    /// Kinds of its sessions, the most important first: its sign is the one that is seen.
    pub sessions: Vec<Kind>,
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
    fn a_rating_scale_is_drawn_whole_and_from_zero() {
        let metrics = crate::model::metric::Metrics::default();
        let range = |id| y_range(metrics.find(id).unwrap(), [3.0, 4.0].into_iter());
        assert_eq!(range("pain"), (0.0, 10.0));
        assert_eq!(range("doses"), (0.0, 4.0));
    }
}
