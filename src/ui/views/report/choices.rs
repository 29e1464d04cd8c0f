//! What is in the report: its days, its parts, its scores, who keeps it and for whom.

use egui::Ui;

use crate::lang::say;
use crate::model::typed::{DayReader, say_day};
use crate::report::content::Part;
use crate::report::page::Paper;
use crate::ui::icons::Icon;
use crate::ui::settings::Settings;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::report::Period;
use crate::ui::state::{ReportState, ViewState};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{chips, day_width, field, labelled, meaning, muted};

use super::content::{Content, Field};

/// What can stand behind the summary, in its order.
fn all_parts() -> [(Part, String); 5] {
    [
        (Part::Helps, say::PageHelps.text()),
        (Part::Trends, say::ReportCourses.text()),
        (Part::Sessions, say::TableOfSessions.text()),
        (Part::Days, say::TableOfDays.text()),
        (Part::Notes, say::ReportWithNotes.text()),
    ]
}

/// Draws the choices.
pub fn ui(ui: &mut Ui, content: &Content, view: &mut ViewState) {
    let reader = view.day_reader(content.today);
    let (state, calendar) = (&mut view.report, &mut view.calendar);
    ui.spacing_mut().item_spacing.y = 12.0;
    labelled(ui, &say::ReportWhichDays.text(), |ui| {
        period(ui, content, state);
    });
    if state.period == Period::Typed {
        day(ui, content, reader, Field::From, &mut state.from, calendar);
        day(ui, content, reader, Field::To, &mut state.to, calendar);
    }
    labelled(ui, &say::AlsoInReport.text(), |ui| parts(ui, state));
    if content.kinds.len() > 1 {
        labelled(ui, &say::AnswerIsAbout.text(), |ui| {
            kinds(ui, content, state);
        });
    }
    if content.scores.len() > 1 {
        labelled(ui, &say::ReportWhichScores.text(), |ui| {
            scores(ui, content, state);
        });
    }
    labelled(ui, &say::NameOnReport.text(), |ui| {
        name(ui, &mut view.settings);
    });
    labelled(ui, &say::ForWhom.text(), |ui| {
        let width = ui.available_width();
        let (name, hint) = (say::ForWhom.text(), say::CanBeBlank.text());
        field(ui, &name, &hint, &mut state.reader, width);
    });
    labelled(ui, &say::ReportPaper.text(), |ui| {
        paper(ui, &mut view.settings);
    });
}

fn period(ui: &mut Ui, content: &Content, state: &mut ReportState) {
    chips(ui, |ui| {
        for (period, words) in Period::all() {
            let push = Push::new(words).small().chosen(state.period == period);
            if push.show(ui).clicked() {
                begin(content, state, period);
                state.period = period;
            }
        }
    });
}

/// A day, typed or chosen in a calendar.
fn day(
    ui: &mut Ui,
    content: &Content,
    reader: DayReader,
    which: Field,
    text: &mut String,
    calendar: &mut Option<Calendar>,
) {
    let (name, button, purpose) = match which {
        Field::From => (
            say::FirstDay.text(),
            say::ChooseFirstDay.text(),
            Purpose::ReportFrom,
        ),
        Field::To => (
            say::LastDay.text(),
            say::ChooseLastDay.text(),
            Purpose::ReportTo,
        ),
    };
    labelled(ui, &name, |ui| {
        let row = ui.horizontal_wrapped(|ui| {
            let width = day_width(ui);
            let response = field(ui, &name, &say::DayHint.text(), text, width);
            let opener = Push::icon(Icon::History, &button).show(ui);
            if opener.clicked() {
                let day = reader.day(text).unwrap_or(content.today);
                let open = Calendar::under(&opener, purpose, day, content.today);
                *calendar = calendar.take().xor(Some(open));
            }
            response
        });
        let wrong = content.options.as_ref().err().filter(|w| w.field == which);
        let read = match (reader.day(text), wrong) {
            (Ok(_), Some(wrong)) => Err(wrong.words.clone()),
            (read, _) => read
                .map(|date| Some(say_day(date)))
                .map_err(|e| e.to_string()),
        };
        let help = say::DayHelp.text();
        meaning(ui, &row.inner, read, &help, false);
    });
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
        for (part, words) in all_parts() {
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
        let all = Push::new(say::AllShort.text())
            .named(say::AllScores.text())
            .small();
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
    let (label, hint) = (say::NameOnReport.text(), say::NameNone.text());
    if field(ui, &label, &hint, &mut name, width).changed() {
        settings.report_name = Some(name).filter(|name| !name.trim().is_empty());
    }
    muted(ui, &say::NameWithout.text());
}

fn paper(ui: &mut Ui, settings: &mut Settings) {
    chips(ui, |ui| {
        for (paper, words) in Paper::NAMES {
            let push = Push::new(words).small().chosen(settings.paper == paper);
            if push.show(ui).clicked() {
                settings.paper = paper;
            }
        }
    });
}
