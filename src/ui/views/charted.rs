//! What can be made of a chart where it stands: a file, or something to be pasted elsewhere.

use std::sync::Arc;

use egui::{Response, Ui};

use crate::chart::spec::Chart;
use crate::drawing::Look;
use crate::lang::say;
use crate::report::outgoing::Outgoing;
use crate::ui::action::{Action, OutputAction};
use crate::ui::icons::Icon;
use crate::ui::plot;
use crate::ui::state::saving::{Copied, Output};
use crate::ui::theme::{CONTROL, SMALL_CONTROL};
use crate::ui::widgets::offers::{Offer, of_button, of_thing};
use crate::ui::widgets::push::{Look as ButtonLook, Push};
use crate::ui::widgets::{chips, muted};

/// Width of the small button beside a caption, and the gap before it.
const BUTTON: f32 = 40.0;
/// How high it is.
const TINY: f32 = 24.0;

/// Each with its words.
pub fn all(ui: &Ui, chart: &Outgoing) -> Vec<(String, Action)> {
    let dark = ui.visuals().dark_mode;
    let copy = |what| Action::Output(OutputAction::Copy(what, chart.clone()));
    let mut all = Vec::new();
    if chart.is_chart() {
        let chart = chart.clone();
        let save = Output::Picture { chart, dark };
        let save = Action::Output(OutputAction::Ask(save));
        all.push((say::SavePicture.text(), save));
        all.push((say::CopyPicture.text(), copy(Copied::Picture { dark })));
    }
    all.push((say::CopyNumbers.text(), copy(Copied::Numbers)));
    all
}

/// The same as rows of a menu.
pub fn offers(ui: &Ui, chart: &Outgoing) -> Vec<Offer<Action>> {
    let all = all(ui, chart).into_iter();
    all.map(|(words, action)| Offer::new(words, action))
        .collect()
}

/// The menu of a chart that is clicked with the right button, or has the keyboard and Shift+F10.
pub fn menu(ui: &Ui, drawn: &Response, chart: &Outgoing) -> Option<Action> {
    of_thing(drawn, &say::ChartMenu.text(), || offers(ui, chart))
}

/// Draws a chart that is looked at and taken along.
pub fn show(
    ui: &mut Ui,
    salt: &str,
    (chart, look): (&Arc<Chart>, &Look),
    outgoing: &Outgoing,
) -> Option<Action> {
    let drawn = plot::show(ui, salt, chart, look);
    menu(ui, &drawn, outgoing)
}

/// Quiet buttons below a chart.
pub fn buttons(ui: &mut Ui, chart: &Outgoing) -> Option<Action> {
    chips(ui, |ui| {
        let mut chosen = None;
        for (words, action) in all(ui, chart) {
            if Push::new(words).look(ButtonLook::Quiet).show(ui).clicked() {
                chosen = Some(action);
            }
        }
        chosen
    })
}

/// A line above a chart, and at its end a small button with the menu.
pub fn caption(ui: &mut Ui, words: &str, chart: &Outgoing) -> Option<Action> {
    beside(ui, chart, TINY, |ui| {
        muted(ui, words);
    })
}

/// Controls above a chart, and at the end of their first line a small button with the menu, at its height.
pub fn above(ui: &mut Ui, chart: &Outgoing, show: impl FnOnce(&mut Ui)) -> Option<Action> {
    beside(ui, chart, CONTROL, show)
}

/// A title above a chart, with what is said below it, and the button at its height.
pub fn titled(ui: &mut Ui, chart: &Outgoing, show: impl FnOnce(&mut Ui)) -> Option<Action> {
    beside(ui, chart, TINY, show)
}

/// What stands above a chart, its first line at most `line` high, and the button.
fn beside(ui: &mut Ui, chart: &Outgoing, line: f32, show: impl FnOnce(&mut Ui)) -> Option<Action> {
    ui.horizontal_top(|ui| {
        let spacing = ui.spacing().item_spacing;
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = ui.available_width() - BUTTON;
        let shown = ui.allocate_ui(egui::vec2(room, 0.0), |ui| {
            ui.set_width(room);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = spacing;
                show(ui);
            });
        });
        let name = &say::ChartMenu.text();
        // In several lines stand small controls.
        let high = shown.response.rect.height();
        let line = line.min(if high > CONTROL + 1.0 {
            SMALL_CONTROL
        } else {
            high
        });
        let button = ui.vertical(|ui| {
            ui.add_space(((line - TINY) / 2.0).max(0.0));
            let button = Push::icon(Icon::More, name).look(ButtonLook::Quiet);
            button.tiny().show(ui)
        });
        let button = button.inner;
        of_button(&button, name, || offers(ui, chart))
    })
    .inner
}
