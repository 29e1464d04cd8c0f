//! What is in the report: its days, its parts, its scores, who keeps it and for whom.

use egui::Ui;

use crate::report::summary::Part;
use crate::ui::settings::{Paper, Settings};
use crate::ui::state::report::Period;
use crate::ui::state::{ReportState, ViewState};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{chips, field, field_error, labelled, muted};

use super::{Content, Field};

/// What can stand behind the summary, in its order.
const PARTS: [(Part, &str); 4] = [
    (Part::Trends, "Course of every score"),
    (Part::Sessions, "Table of sessions"),
    (Part::Days, "Table of days"),
    (Part::Notes, "Notes"),
];

/// Draws the choices.
pub fn ui(ui: &mut Ui, content: &Content, view: &mut ViewState) {
    let state = &mut view.report;
    ui.spacing_mut().item_spacing.y = 12.0;
    labelled(ui, "Days", |ui| period(ui, content, state));
    labelled(ui, "Behind the summary", |ui| parts(ui, state));
    if content.kinds.len() > 1 {
        labelled(ui, "The answer is about", |ui| kinds(ui, content, state));
    }
    if content.scores.len() > 1 {
        labelled(ui, "Scores", |ui| scores(ui, content, state));
    }
    labelled(ui, "Name on the report", |ui| name(ui, &mut view.settings));
    labelled(ui, "For whom", |ui| {
        let width = ui.available_width();
        let hint = "a name, or blank";
        field(ui, "For whom", hint, &mut state.reader, width);
    });
    labelled(ui, "Paper", |ui| paper(ui, &mut view.settings));
}

fn period(ui: &mut Ui, content: &Content, state: &mut ReportState) {
    chips(ui, |ui| {
        for (period, words) in Period::ALL {
            let push = Push::new(words).small().chosen(state.period == period);
            if push.show(ui).clicked() {
                begin(content, state, period);
                state.period = period;
            }
        }
    });
    if state.period == Period::Typed {
        let day = |ui: &mut Ui, name: &str, text: &mut String, which: Field| {
            let width = ui.available_width();
            labelled(ui, name, |ui| field(ui, name, "2026-11-22", text, width));
            if let Some(wrong) = content.options.as_ref().err().filter(|w| w.field == which) {
                field_error(ui, &wrong.words);
            }
        };
        day(ui, "First day", &mut state.from, Field::From);
        day(ui, "Last day", &mut state.to, Field::To);
    }
}

/// Days to type begin as those that are shown.
fn begin(content: &Content, state: &mut ReportState, period: Period) {
    let Ok(options) = &content.options else {
        return;
    };
    if period == Period::Typed && state.period != Period::Typed {
        state.from = options.from.to_string();
        state.to = options.to.to_string();
    }
}

fn parts(ui: &mut Ui, state: &mut ReportState) {
    chips(ui, |ui| {
        for (part, words) in PARTS {
            let chosen = state.parts.contains(&part);
            if Push::new(words).small().chosen(chosen).show(ui).clicked()
                && !state.parts.remove(&part)
            {
                state.parts.insert(part);
            }
        }
    });
}

fn kinds(ui: &mut Ui, content: &Content, state: &mut ReportState) {
    chips(ui, |ui| {
        for (kind, chosen) in &content.kinds {
            let push = Push::new(kind.title()).glyph(kind).small().chosen(*chosen);
            if push.show(ui).clicked() {
                state.kind = Some(kind.clone());
            }
        }
    });
}

fn scores(ui: &mut Ui, content: &Content, state: &mut ReportState) {
    chips(ui, |ui| {
        let all = Push::new("All").named("All scores").small();
        if all.chosen(state.metrics.is_empty()).show(ui).clicked() {
            state.metrics.clear();
        }
        for score in &content.scores {
            let push = Push::new(&score.name).mark(score.cue).small();
            let push = push.chosen(state.metrics.contains(&score.id));
            if push.show(ui).clicked() && !state.metrics.remove(&score.id) {
                state.metrics.insert(score.id.clone());
            }
        }
    });
}

fn name(ui: &mut Ui, settings: &mut Settings) {
    let mut name = settings.report_name.clone().unwrap_or_default();
    let width = ui.available_width();
    let hint = "none";
    if field(ui, "Name on the report", hint, &mut name, width).changed() {
        settings.report_name = Some(name).filter(|name| !name.trim().is_empty());
    }
    muted(ui, "Without one the report names nobody.");
}

fn paper(ui: &mut Ui, settings: &mut Settings) {
    chips(ui, |ui| {
        for (paper, words) in [(Paper::A4, "A4"), (Paper::Letter, "Letter")] {
            let push = Push::new(words).small().chosen(settings.paper == paper);
            if push.show(ui).clicked() {
                settings.paper = paper;
            }
        }
    });
}
