//! What this program is, where to find its keys, and what a bug report needs.

use egui::Ui;

use super::licences;
use crate::model::legible;
use crate::ui::action::{Action, SettingsAction};
use crate::ui::icons::Icon;
use crate::ui::state::SettingState;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, labelled, muted};

/// Draws the words, the licences, the way to the keys, and where logs lie.
pub fn ui(ui: &mut Ui, state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    body(
        ui,
        "Everything stays in one file on this computer. No account, no internet.",
    );
    let version = env!("CARGO_PKG_VERSION");
    muted(
        ui,
        &format!(
            "Version {version}. Free software under the MIT licence or the Apache licence 2.0, at your choice."
        ),
    );
    licences::ui(ui, &mut state.licences_open);
    muted(ui, "A personal diary, not a diagnosis.");
    let keys = Push::new("All keys on one page").lead(Icon::Help).show(ui);
    if keys.clicked() {
        actions.push(Action::ToggleHelp);
    }
    if !state.logs.is_empty() {
        labelled(ui, "If it ever ends by itself, a log is in", |ui| {
            ui.add(
                egui::Label::new(legible::line(&state.logs))
                    .wrap()
                    .selectable(true),
            );
        });
    }
    let report = Push::new("Copy what a bug report needs").show(ui);
    if report.clicked() {
        actions.push(Action::Settings(SettingsAction::CopyReport));
    }
    muted(
        ui,
        "The version, the system, the window\u{2019}s size and the last log. Nothing of your journal.",
    );
    actions
}
