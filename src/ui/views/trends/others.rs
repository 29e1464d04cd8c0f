//! Other charts of the days that are seen: nights, weekdays, painkillers, one score against another.

use std::sync::Arc;

use chrono::Weekday;
use egui::Ui;

use crate::chart::spec::Chart;
use crate::lang::say;
use crate::model::metric::MetricId;
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{Asked, Subject};
use crate::ui::action::Action;
use crate::ui::plot;
use crate::ui::state::TrendsState;
use crate::ui::views::charted;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, chips, choose, labelled, muted};

use super::content::{Content, ends};

/// The charts that are offered, and what their buttons say.
fn offered() -> [(Subject, String); 4] {
    [
        (Subject::Sleep, say::NightsTitle.text()),
        (Subject::Painkillers, say::OtherPainkillers.text()),
        (Subject::Weekday, say::OtherWeekday.text()),
        (Subject::Scatter, say::OtherScatter.text()),
    ]
}

/// What is asked for, of the days that are seen.
pub fn asked(content: &Content, state: &TrendsState, week_start: Weekday) -> Option<Asked> {
    let subject = state.other?;
    let (from, to) = ends(content.seen)?;
    let metrics = match subject {
        Subject::Scatter => pair(content, state).map(|(a, b)| vec![a, b])?,
        Subject::Weekday => content.shown.clone(),
        _ => Vec::new(),
    };
    Some(Asked {
        metrics,
        week_start,
        ..Asked::of(subject, from..=to)
    })
}

/// The two metrics that were chosen; sleep and pain, or the first two, until then.
fn pair(content: &Content, state: &TrendsState) -> Option<(MetricId, MetricId)> {
    let there = |id: &MetricId| content.chips.iter().any(|chip| chip.id == *id);
    let usual = (MetricId::SLEEP, MetricId::PAIN);
    let chosen = state.pair.clone().unwrap_or(usual);
    if there(&chosen.0) && there(&chosen.1) {
        return Some(chosen);
    }
    match content.chips.as_slice() {
        [first, second, ..] => Some((first.id.clone(), second.id.clone())),
        _ => None,
    }
}

/// Draws the card; `made` is the chart that is asked for.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    made: Option<&(Outgoing, Arc<Chart>)>,
    state: &mut TrendsState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, &say::OtherViews.text());
        chips(ui, |ui| {
            for (subject, words) in offered() {
                let chosen = state.other == Some(subject);
                if Push::new(words).small().chosen(chosen).show(ui).clicked() {
                    state.other = (!chosen).then_some(subject);
                }
            }
        });
        if state.other == Some(Subject::Scatter) {
            choose(ui, content, state);
        }
        if let Some((outgoing, chart)) = made {
            actions.extend(show(ui, chart, outgoing));
            actions.extend(charted::buttons(ui, outgoing));
        }
    });
    actions
}

/// Paints a chart as wide as there is room, and tells it in words.
fn show(ui: &mut Ui, chart: &Arc<Chart>, outgoing: &Outgoing) -> Option<Action> {
    if let Some(words) = chart.empty.as_deref().filter(|_| {
        let panels = chart.panels.iter();
        panels.clone().all(crate::chart::spec::Panel::is_empty)
    }) {
        body(ui, words);
        return None;
    }
    muted(ui, &chart.note);
    charted::show(ui, "another view", (chart, &plot::look(ui)), outgoing)
}

/// Width of a list of metrics.
const LIST: f32 = 200.0;

/// Two lists of metrics: across and up.
fn choose(ui: &mut Ui, content: &Content, state: &mut TrendsState) {
    let Some((mut across, mut up)) = pair(content, state) else {
        return;
    };
    let mut both = |ui: &mut Ui| {
        one(ui, &say::ScatterAcross.text(), content, &mut across);
        one(ui, &say::ScatterUp.text(), content, &mut up);
    };
    // Words and their list are one block, which no line breaks before.
    if ui.available_width() < 2.0 * LIST + 16.0 {
        ui.vertical(&mut both);
    } else {
        ui.horizontal(&mut both);
    }
    state.pair = Some((across, up));
}

fn one(ui: &mut Ui, label: &str, content: &Content, chosen: &mut MetricId) {
    let name = |id: &MetricId| {
        let chip = content.chips.iter().find(|chip| chip.id == *id);
        chip.map_or("", |chip| chip.name.as_str())
    };
    let selected = name(chosen).to_owned();
    labelled(ui, label, |ui| {
        let options = content
            .chips
            .iter()
            .map(|chip| (chip.name.clone(), chip.id.clone()));
        if let Some(id) = choose::choose(ui, label, &selected, LIST, options) {
            *chosen = id;
        }
    });
}
