//! One day of the charts in words, or one month.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use crate::analysis::rolling;
use crate::analysis::series::Series;
use crate::chart::course::Period;
use crate::chart::cue::Cue;
use crate::chart::grain::Grain;
use crate::chart::spec::x_of;
use crate::chart::trails::is_amount;
use crate::lang::{DateForm, say};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;
use crate::ui::action::Action;
use crate::ui::state::TrendsState;
use crate::ui::text::{mean, number, number_or_dash, session_line, short_date};
use crate::ui::views::pointed::{Line, Told};

/// Letters of a long note that are shown; all of it is one click away.
const NOTE: Range<usize> = 0..140;

/// One day, or one month, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// Its first and its last day.
    pub days: (NaiveDate, NaiveDate),
    /// What it is.
    pub grain: Grain,
    /// "Tue 3 Nov", "Feb 2022".
    pub words: String,
    /// "Tue 3 Nov 2026", "February 2022".
    pub title: String,
    /// Its sessions; of a month how many of each kind.
    pub sessions: Vec<String>,
    /// The beginning of its note.
    pub note: Option<String>,
    /// The values, panel by panel.
    pub values: Vec<Value>,
}

/// One metric of the day or month.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Its mark.
    pub cue: Cue,
    /// Its name.
    pub name: String,
    /// What was scored, or the mean of the scored days.
    pub score: Option<f64>,
    /// "7-day mean 3.8", "mostly 3 to 5".
    pub beside: Option<String>,
    /// What is said where there is nothing beside it: "no 7-day mean".
    pub missing: String,
}

/// A day of the charts that are shown in words, or the month or quarter that it lies in.
pub fn readout(
    journal: &Journal,
    (shown, grain): (&[MetricId], Grain),
    date: NaiveDate,
    today: NaiveDate,
) -> Option<Readout> {
    let days = grain.around(date)?;
    let metrics = shown.iter();
    let metrics = metrics.filter_map(|id| journal.metrics().get(id));
    let value = |m: &Metric| value(journal, m, grain, days);
    let mut readout = Readout {
        days,
        grain,
        words: short_date(date, today),
        title: DateForm::DayYear.of(date),
        sessions: Vec::new(),
        note: None,
        values: metrics.map(value).collect(),
    };
    if let Grain::Days(_) = grain {
        let sessions = journal.sessions_on(date).iter();
        readout.sessions = sessions.map(session_line).collect();
        let note = journal.day(date).and_then(|day| day.note.as_ref());
        readout.note = note.map(|note| beginning(note));
    } else {
        (readout.words, readout.title) = named(days);
        readout.sessions = counted(journal, days);
    }
    Some(readout)
}

/// "Feb 2022" and "February 2022"; "Jan\u{2013}Mar 2022" and "January to March 2022".
fn named((first, last): (NaiveDate, NaiveDate)) -> (String, String) {
    if first.month() == last.month() {
        return (DateForm::MonthShort.of(first), DateForm::Month.of(first));
    }
    let (from, to) = (
        DateForm::MonthBrief.of(first),
        DateForm::MonthShort.of(last),
    );
    let long = say::QuarterNamed {
        begin: first,
        end: last,
    };
    (format!("{from}\u{2013}{to}"), long.text())
}

/// "massage: 2", the most important kind first.
fn counted(journal: &Journal, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let sessions = journal.sessions().iter();
    let mut kinds: Vec<&Kind> = sessions
        .filter(|s| (first..=last).contains(&s.date))
        .map(|s| &s.kind)
        .collect();
    kinds.sort_by(|a, b| a.by_importance(b));
    let same = kinds.chunk_by(|a, b| a == b);
    let told = |kind: &[&Kind]| {
        let (name, told) = (kind[0].as_str(), &kind.len().to_string());
        say::NameAndTold { name, told }.text()
    };
    same.map(told).collect()
}

fn value(
    journal: &Journal,
    metric: &Metric,
    grain: Grain,
    (first, last): (NaiveDate, NaiveDate),
) -> Value {
    let (score, beside, missing) = match grain {
        Grain::Days(window) => {
            let lead = Days::new(window as u64 - 1);
            let from = first.checked_sub_days(lead).unwrap_or(first);
            let days = Series::of(journal, metric, from..=last);
            let means = rolling::trailing_mean(&days.values, window, grain.least());
            let named = |m| format!("{} {}", grain.mean(), mean(m));
            let beside = means.last().copied().flatten().map(named);
            let missing = say::NoMeanDays { days: window };
            (days.at(first), beside, missing.text())
        }
        Grain::Months(_) => {
            let days = Series::of(journal, metric, first..=last).values;
            let sparse = is_amount(metric);
            let least = if sparse { 1 } else { grain.least() };
            let period = Period::of(&days, &(0..days.len()), least);
            let tenths = |value: f64| (value * 10.0).round() / 10.0;
            let end = |value: f64| number(tenths(value));
            let half = |p: &Period| {
                let (low, high) = (&end(p.half.0), &end(p.half.1));
                say::MostlyBetween { high, low }.text()
            };
            let beside = period.as_ref().map(half);
            let missing = if sparse {
                say::NothingNotedThen.text()
            } else {
                let least = grain.least();
                say::FewerThanDays { least }.text()
            };
            (period.map(|p| tenths(p.mean)), beside, missing)
        }
    };
    Value {
        cue: Cue::of(journal.metrics(), &metric.id),
        name: metric.title().into_owned(),
        score,
        beside,
        missing,
    }
}

/// The day, or month, as it is told where it is pointed at.
pub(super) fn told(readout: &Readout) -> Told {
    let value = |value: &Value| {
        let beside = value.beside.as_ref().unwrap_or(&value.missing);
        Line {
            cue: Some(value.cue),
            words: format!("{} \u{b7} {beside}", value.name),
            value: number_or_dash(value.score),
        }
    };
    let others = readout.sessions.iter().chain(&readout.note);
    let is_day = matches!(readout.grain, Grain::Days(_));
    Told {
        title: readout.title.clone(),
        lines: readout
            .values
            .iter()
            .map(value)
            .chain(others.map(Line::of))
            .collect(),
        hint: if is_day {
            say::OpenThisDay.text()
        } else {
            say::SeeItsDaysHint.text()
        },
    }
}

fn beginning(note: &str) -> String {
    match note.char_indices().nth(NOTE.end) {
        Some((end, _)) => format!("{}\u{2026}", &note[NOTE.start..end]),
        None => note.to_owned(),
    }
}

/// Opens the day; of a month shows its days.
pub(super) fn opened(date: NaiveDate, grain: Grain, state: &mut TrendsState) -> Option<Action> {
    if let Grain::Days(_) = grain {
        return Some(Action::OpenDay(date));
    }
    let (first, last) = grain.around(date)?;
    state.seen = Some((x_of(first) - 0.5, x_of(last) + 0.5));
    None
}
