//! One day of the charts in words, or one month.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};
use egui::Ui;

use crate::analysis::rolling;
use crate::analysis::series::Series;
use crate::chart::course::Period;
use crate::chart::cue::Cue;
use crate::chart::grain::Grain;
use crate::chart::spec::x_of;
use crate::chart::trails::is_amount;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;
use crate::ui::action::Action;
use crate::ui::state::TrendsState;
use crate::ui::text::{long_date, mean, number, session_line, short_date};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, muted};

/// Letters of a long note that are shown; all of it is one push away.
const NOTE: Range<usize> = 0..400;

/// One day, or one month, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// Its first and its last day.
    pub days: (NaiveDate, NaiveDate),
    /// Its middle.
    pub x: f64,
    /// What it is.
    pub grain: Grain,
    /// "Tue 3 Nov", "Feb 2022".
    pub words: String,
    /// "Tuesday 3 November", "February 2022".
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
        x: f64::midpoint(x_of(days.0), x_of(days.1)),
        grain,
        words: short_date(date, today),
        title: long_date(date, today),
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
        let words = first.format("%b %Y");
        return (words.to_string(), first.format("%B %Y").to_string());
    }
    let short = format!("{}\u{2013}{}", first.format("%b"), last.format("%b %Y"));
    let long = format!("{} to {}", first.format("%B"), last.format("%B %Y"));
    (short, long)
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
    same.map(|kind| format!("{}: {}", kind[0], kind.len()))
        .collect()
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
            (days.at(first), beside, format!("no {}", grain.mean()))
        }
        Grain::Months(_) => {
            let days = Series::of(journal, metric, first..=last).values;
            let sparse = is_amount(metric);
            let least = if sparse { 1 } else { grain.least() };
            let period = Period::of(&days, &(0..days.len()), least);
            let tenths = |value: f64| (value * 10.0).round() / 10.0;
            let end = |value: f64| number(tenths(value));
            let half = |p: &Period| format!("mostly {} to {}", end(p.half.0), end(p.half.1));
            let beside = period.as_ref().map(half);
            let missing = format!("fewer than {} days", grain.least());
            let missing = if sparse {
                "nothing noted".into()
            } else {
                missing
            };
            (period.map(|p| tenths(p.mean)), beside, missing)
        }
    };
    Value {
        cue: Cue::of(journal.metrics(), &metric.id),
        name: metric.name.clone(),
        score,
        beside,
        missing,
    }
}

/// "Back pain 6 (7-day mean 3.8)".
fn said(value: &Value) -> String {
    let day = value.score.map_or_else(|| "blank".into(), number);
    let beside = value.beside.as_ref().map(|words| format!(" ({words})"));
    format!("{} {day}{}", value.name, beside.unwrap_or_default())
}

fn beginning(note: &str) -> String {
    match note.char_indices().nth(NOTE.end) {
        Some((end, _)) => format!("{}\u{2026}", &note[NOTE.start..end]),
        None => note.to_owned(),
    }
}

/// Draws the day in words, which a screen reader says while the arrow keys walk.
pub fn ui(ui: &mut Ui, readout: &Readout, state: &mut TrendsState) -> Option<Action> {
    card(ui, 20, |ui| {
        card_title(ui, &readout.title);
        let values: Vec<String> = readout.values.iter().map(said).collect();
        let line = muted(ui, &values.join(" · "));
        ui.ctx().accesskit_node_builder(line.id, |node| {
            let told = format!("{}: {}", readout.title, values.join(", "));
            node.set_label(legible::line(&told).into_owned());
            node.set_live(egui::accesskit::Live::Polite);
        });
        for session in &readout.sessions {
            body(ui, session);
        }
        if let Some(note) = &readout.note {
            body(ui, note);
        }
        let is_day = matches!(readout.grain, Grain::Days(_));
        if readout.sessions.is_empty() && readout.note.is_none() {
            let none = if is_day {
                "No session, no note."
            } else {
                "No session."
            };
            muted(ui, none);
        }
        let open = if is_day {
            "Open this day"
        } else {
            "See its days"
        };
        let open = Push::new(open).look(Look::Quiet).show(ui);
        open.clicked()
            .then(|| opened(readout.days.0, readout.grain, state))
            .flatten()
    })
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
