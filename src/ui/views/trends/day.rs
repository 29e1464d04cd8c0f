//! One day of the charts in words.

use std::ops::Range;

use chrono::{Days, NaiveDate};
use egui::Ui;

use crate::analysis::rolling;
use crate::analysis::series::Series;
use crate::chart::cue::Cue;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::{Metric, MetricId};
use crate::ui::action::Action;
use crate::ui::text::{long_date, mean, number, session_line, short_date};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, muted};

/// Letters of a long note that are shown; all of it is one push away.
const NOTE: Range<usize> = 0..400;

/// One day in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// The day.
    pub date: NaiveDate,
    /// "Tue 3 Nov".
    pub words: String,
    /// "Tuesday 3 November".
    pub title: String,
    /// Its sessions.
    pub sessions: Vec<String>,
    /// The beginning of its note.
    pub note: Option<String>,
    /// The mark, the name, the value and the 7-day mean, panel by panel.
    pub values: Vec<Value>,
}

/// One metric of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Its mark.
    pub cue: Cue,
    /// Its name.
    pub name: String,
    /// What was scored.
    pub day: Option<f64>,
    /// The mean of the seven days up to it.
    pub week: Option<f64>,
}

/// A day in words, for the charts that are shown.
pub fn readout(
    journal: &Journal,
    shown: &[MetricId],
    date: NaiveDate,
    today: NaiveDate,
) -> Readout {
    let week = date.checked_sub_days(Days::new(6)).unwrap_or(date);
    let value = |m: &Metric| {
        let days = Series::of(journal, m, week..=date);
        Value {
            cue: Cue::of(journal.metrics(), &m.id),
            name: m.name.clone(),
            day: days.at(date),
            week: rolling::week(&days.values).last().copied().flatten(),
        }
    };
    let note = journal.day(date).and_then(|day| day.note.as_ref());
    Readout {
        date,
        words: short_date(date, today),
        title: long_date(date, today),
        sessions: journal.sessions_on(date).iter().map(session_line).collect(),
        note: note.map(|note| beginning(note)),
        values: shown
            .iter()
            .filter_map(|id| journal.metrics().get(id))
            .map(value)
            .collect(),
    }
}

/// "Back pain 6, 7-day mean 3.8".
fn said(value: &Value) -> String {
    let day = value.day.map_or_else(|| "blank".into(), number);
    let week = value.week.map(|w| format!(" (7-day mean {})", mean(w)));
    format!("{} {day}{}", value.name, week.unwrap_or_default())
}

fn beginning(note: &str) -> String {
    match note.char_indices().nth(NOTE.end) {
        Some((end, _)) => format!("{}\u{2026}", &note[NOTE.start..end]),
        None => note.to_owned(),
    }
}

/// Draws the day in words, which a screen reader says while the arrow keys walk.
pub fn ui(ui: &mut Ui, readout: &Readout) -> Option<Action> {
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
        if readout.sessions.is_empty() && readout.note.is_none() {
            muted(ui, "No session, no note.");
        }
        let open = Push::new("Open this day").look(Look::Quiet).show(ui);
        open.clicked().then_some(Action::OpenDay(readout.date))
    })
}
