//! What this program is, where to find its keys, and what a bug report needs.

use egui::Ui;

use super::licences;
use crate::lang::say;
use crate::model::legible;
use crate::ui::action::{Action, SettingsAction};
use crate::ui::icons::Icon;
use crate::ui::state::SettingState;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, labelled, muted};

/// Draws the words, the licences, the way to the keys, and where logs lie.
pub fn ui(ui: &mut Ui, state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    body(ui, &say::AboutOneFile.text());
    let version = env!("CARGO_PKG_VERSION");
    muted(ui, &say::AboutVersion { told: version }.text());
    licences::ui(ui, &mut state.licences_open);
    muted(ui, &say::AboutDiary.text());
    let keys = Push::new(say::AllKeys.text()).lead(Icon::Help).show(ui);
    if keys.clicked() {
        actions.push(Action::ToggleHelp);
    }
    if !state.logs.is_empty() {
        labelled(ui, &say::AboutLogs.text(), |ui| {
            ui.add(
                egui::Label::new(legible::line(&state.logs))
                    .wrap()
                    .selectable(true),
            );
        });
    }
    let report = Push::new(say::AboutReport.text()).show(ui);
    if report.clicked() {
        actions.push(Action::Settings(SettingsAction::CopyReport));
    }
    muted(ui, &say::AboutReportHint.text());
    actions
}
