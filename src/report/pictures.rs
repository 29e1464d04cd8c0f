//! The charts by name: from a journal and a few words to a chart, its table and its picture.
//!
//! The command line, the page and the window ask for the same charts here.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate, Weekday};

use crate::analysis::effect::{Effect, effect};
use crate::analysis::looks::main_metric;
use crate::analysis::question::Question;
use crate::analysis::verdict::{LEAST_SESSIONS, Verdict};
use crate::chart::grain::Grain;
use crate::chart::spec::Chart;
use crate::chart::table::Table;
use crate::chart::trend::{self, View};
use crate::chart::{before_after, gap, heatmap, scatter, sleep, weekday};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::{Metric, MetricId, Metrics};
use crate::model::name::same;
use crate::model::session::Kind;

use crate::words::beside::drift_by_day;
use crate::words::{self, zero_sides};

/// What a chart is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Metrics over the days.
    Trend,
    /// Painkillers and workouts as bars.
    Painkillers,
    /// Nights from bed to rise.
    Sleep,
    /// One metric, a cell a day.
    Calendar,
    /// Each session against the forecast.
    Gaps,
    /// The gap day by day after a session.
    Curve,
    /// The raw days around sessions.
    BeforeAfter,
    /// One metric against another.
    Scatter,
    /// Metrics by weekday.
    Weekday,
}

impl Keyword for Subject {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Trend, "trend"),
        (Self::Painkillers, "painkillers"),
        (Self::Sleep, "sleep"),
        (Self::Calendar, "calendar"),
        (Self::Gaps, "gaps"),
        (Self::Curve, "curve"),
        (Self::BeforeAfter, "before-after"),
        (Self::Scatter, "scatter"),
        (Self::Weekday, "weekday"),
    ];
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The chart.
    pub subject: Subject,
    /// Its metrics; the usual ones where there are none.
    pub metrics: Vec<MetricId>,
    /// First and last day.
    pub range: RangeInclusive<NaiveDate>,
    /// Another period that lies faint behind a trend.
    pub behind: Option<RangeInclusive<NaiveDate>>,
    /// Sessions of this kind alone.
    pub kind: Option<Kind>,
    /// Sessions with this person alone.
    pub with: Option<String>,
    /// Columns of pixels: no more marks are made than can be seen.
    pub columns: usize,
    /// The day that weeks begin on.
    pub week_start: Weekday,
}

impl Asked {
    /// A chart of its usual metrics over these days.
    pub fn of(subject: Subject, range: RangeInclusive<NaiveDate>) -> Self {
        Self {
            subject,
            metrics: Vec::new(),
            range,
            behind: None,
            kind: None,
            with: None,
            columns: trend::COLUMNS,
            week_start: Weekday::Mon,
        }
    }

    fn view(&self) -> View {
        View {
            range: self.range.clone(),
            behind: self.behind.clone(),
            columns: self.columns,
        }
    }

    /// The metrics that were named and are in the journal, else the usual ones.
    pub fn metrics<'a>(&self, journal: &'a Journal) -> Vec<&'a Metric> {
        let named: Vec<_> = self
            .metrics
            .iter()
            .filter_map(|id| journal.metrics().get(id))
            .collect();
        if !named.is_empty() {
            return named;
        }
        let find = |ids: &[&str]| -> Vec<&'a Metric> {
            let found = ids.iter().filter_map(|id| journal.metrics().find(id));
            found.collect()
        };
        match self.subject {
            Subject::Trend | Subject::BeforeAfter | Subject::Weekday => {
                journal.metrics().daily().collect()
            }
            Subject::Painkillers => find(&["doses", "workout"]),
            Subject::Scatter => find(&["sleep", "pain"]),
            Subject::Gaps | Subject::Curve => find(&[main_metric(journal).as_str()]),
            Subject::Sleep | Subject::Calendar => find(&["pain"]),
        }
    }

    /// The metrics across and up.
    fn pair<'a>(&self, journal: &'a Journal) -> Option<[&'a Metric; 2]> {
        match self.metrics(journal).as_slice() {
            [across, up, ..] => Some([across, up]),
            [only] => journal.metrics().find("sleep").map(|sleep| [sleep, *only]),
            [] => None,
        }
    }

    /// The main question over these days, of the kind and person asked for.
    fn question(&self, journal: &Journal) -> Question {
        let metric = self.metrics(journal).first().copied();
        Question::about(journal, self.kind.clone(), self.with.clone()).over(
            journal,
            metric,
            &self.range,
        )
    }

    /// Whether a session of this kind with this person is asked for.
    fn is_about(&self, kind: &Kind, with: Option<&str>) -> bool {
        let person = |asked: &String| with.is_some_and(|with| same(with, asked));
        self.kind.as_ref().is_none_or(|asked| asked == kind)
            && self.with.as_ref().is_none_or(person)
    }

    /// The days of the sessions asked for.
    fn sessions(&self, journal: &Journal) -> Vec<NaiveDate> {
        let sessions = journal.sessions().iter();
        sessions
            .filter(|s| self.range.contains(&s.date) && self.is_about(&s.kind, s.with.as_deref()))
            .map(|s| s.date)
            .collect()
    }
}

/// The days that a chart shows where none are named: 90 days, a year of cells, else the whole
/// journal. It ends today, or with the journal where that ended long ago.
pub fn usual_range(
    journal: &Journal,
    subject: Subject,
    today: NaiveDate,
) -> RangeInclusive<NaiveDate> {
    let (first, last) = journal.known_span(today).unwrap_or((today, today));
    let month = today.checked_sub_days(Days::new(29)).unwrap_or(today);
    let last = if last >= month { last.max(today) } else { last };
    let back = |days: u64| last.checked_sub_days(Days::new(days)).unwrap_or(last);
    let from = match subject {
        Subject::Trend | Subject::Painkillers | Subject::Sleep => back(89).max(first),
        Subject::Calendar => back(370).max(first),
        // The days of the answer.
        Subject::Gaps | Subject::Curve => {
            let metric = journal.metrics().get(&main_metric(journal));
            let days = metric.and_then(|m| Question::main(journal).range(journal, m));
            days.map_or(first, |days| first.max(*days.start()))
        }
        _ => first,
    };
    from..=last
}

/// The chart that is asked for.
pub fn chart(journal: &Journal, asked: &Asked) -> Chart {
    let metrics = asked.metrics(journal);
    let (range, view) = (&asked.range, asked.view());
    match asked.subject {
        Subject::Trend => only_asked(trend::trend(journal, &metrics, &view), asked),
        Subject::Painkillers => Chart {
            note: Grain::of_dates(range).of_bars(),
            ..only_asked(trend::trend(journal, &metrics, &view), asked)
        },
        Subject::Sleep => sleep::sleep(journal, &view),
        Subject::Calendar => metrics.first().map_or_else(Chart::default, |metric| {
            heatmap::heatmap(journal, metric, range, asked.week_start)
        }),
        Subject::Gaps | Subject::Curve => metrics
            .first()
            .map_or_else(Chart::default, |metric| gaps(journal, metric, asked)),
        Subject::BeforeAfter => {
            let answers = metrics.iter();
            let answers = answers.map(|m| effect(journal, m, &asked.question(journal)));
            let drifts: Vec<_> = answers.filter_map(|answer| drift_by_day(&answer)).collect();
            let sessions = asked.sessions(journal);
            let chart = before_after::before_after(journal, &metrics, &sessions, &drifts);
            if drifts.is_empty() {
                return chart;
            }
            let note = format!("{} {}", chart.note, say::RawDrift.text());
            Chart { note, ..chart }
        }
        Subject::Scatter => asked.pair(journal).map_or_else(Chart::default, |pair| {
            scatter::scatter(journal, pair, range)
        }),
        Subject::Weekday => weekday::weekday(journal, &metrics, range, asked.week_start),
    }
}

/// The same data as rows.
pub fn table(journal: &Journal, asked: &Asked) -> Table {
    let metrics = asked.metrics(journal);
    let range = &asked.range;
    let first = metrics.first();
    match asked.subject {
        Subject::Trend | Subject::Painkillers => trend::table(journal, &metrics, range),
        Subject::Sleep => sleep::table(journal, range),
        Subject::Calendar => first.map_or_else(Table::default, |metric| {
            heatmap::table(journal, metric, range)
        }),
        Subject::Gaps => first.map_or_else(Table::default, |metric| {
            gap::each_table(&effect(journal, metric, &asked.question(journal)))
        }),
        Subject::Curve => first.map_or_else(Table::default, |metric| {
            gap::day_table(&effect(journal, metric, &asked.question(journal)))
        }),
        Subject::BeforeAfter => before_after::table(journal, &metrics, &asked.sessions(journal)),
        Subject::Scatter => asked
            .pair(journal)
            .map_or_else(Table::default, |pair| scatter::table(journal, pair, range)),
        Subject::Weekday => weekday::table(journal, &metrics, range, asked.week_start),
    }
}

/// The sessions that are asked for alone.
fn only_asked(mut chart: Chart, asked: &Asked) -> Chart {
    chart
        .sessions
        .retain(|session| asked.is_about(&session.kind, session.with.as_deref()));
    chart
}

/// Gaps with the words of the two sides of the forecast.
fn gaps(journal: &Journal, metric: &Metric, asked: &Asked) -> Chart {
    let effect = effect(journal, metric, &asked.question(journal));
    match asked.subject {
        Subject::Curve => day_by_day(&effect, journal.metrics(), metric),
        _ => each_session(&effect, journal.metrics(), metric),
    }
}

/// Each session's gap with the words of the two sides of the forecast; no mean while it is early.
pub fn each_session(effect: &Effect, metrics: &Metrics, metric: &Metric) -> Chart {
    let early = matches!(effect.shown(), Verdict::TooEarly | Verdict::Resting);
    let chart = gap::each_session(effect, metrics, metric, early);
    sided(at_rest(effect, metrics).unwrap_or(chart), metric)
}

/// What stands in the place of a chart while its answer rests.
fn at_rest(effect: &Effect, metrics: &Metrics) -> Option<Chart> {
    effect.rests?;
    Some(Chart {
        empty: Some(words::headline(effect, metrics)),
        ..Chart::default()
    })
}

/// The mean gap day by day, with the words of the two sides of the forecast.
pub fn day_by_day(effect: &Effect, metrics: &Metrics, metric: &Metric) -> Chart {
    let mut chart = gap::day_by_day(effect, metrics, metric);
    if effect.shown() == Verdict::TooEarly && chart.empty.is_none() {
        chart.empty = Some(match effect.sessions.usable {
            n @ ..LEAST_SESSIONS => {
                let needed = LEAST_SESSIONS;
                say::PictureTooEarly { n, needed }.text()
            }
            _ => say::PictureNotSettled.text(),
        });
    }
    sided(at_rest(effect, metrics).unwrap_or(chart), metric)
}

fn sided(mut chart: Chart, metric: &Metric) -> Chart {
    for panel in &mut chart.panels {
        panel.sides = Some(zero_sides(metric));
    }
    chart
}
