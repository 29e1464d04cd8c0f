//! Where the journal is, and where a copy of it goes.

use std::path::Path;

use egui::Ui;

use crate::model::legible;
use crate::ui::action::{Action, OutputAction, SettingsAction};
use crate::ui::state::ViewState;
use crate::ui::state::saving::Output;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{field, field_error, labelled, muted};

/// Draws the journal's path and the folder of its copies.
pub fn ui(ui: &mut Ui, path: &str, view: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    if path.is_empty() {
        muted(ui, "This is the example; it is kept nowhere.");
    } else {
        labelled(ui, "Your journal is", |ui| {
            ui.add(
                egui::Label::new(legible::line(path))
                    .wrap()
                    .selectable(true),
            );
        });
        if Push::new("Copy the path").show(ui).clicked() {
            actions.push(Action::Settings(SettingsAction::CopyPath));
        }
    }
    if Push::new("Export\u{2026}").show(ui).clicked() {
        actions.push(Action::Output(OutputAction::Ask(Output::Journal)));
    }
    ui.add_space(4.0);
    actions.extend(copies(ui, view));
    actions
}

/// The folder of the daily copies: chosen in the desktop's dialog, or typed.
fn copies(ui: &mut Ui, view: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    let set = view.settings.copies.as_deref();
    let set = set.map_or_else(String::new, |folder| folder.display().to_string());
    let mut typed = view.setting.copies.clone().unwrap_or_else(|| set.clone());
    labelled(ui, "Folder for a daily copy", |ui| {
        let width = ui.available_width();
        let response = field(ui, "Folder for a daily copy", "none", &mut typed, width);
        if response.changed() {
            view.setting.copies = Some(typed.clone());
        }
        let whole = typed.trim().is_empty() || Path::new(typed.trim()).is_absolute();
        if response.lost_focus() && whole && view.setting.copies.is_some() {
            actions.push(Action::Settings(SettingsAction::TakeCopies));
        } else if !whole && !response.has_focus() {
            field_error(ui, "Write the whole path of a folder, from the root on.");
        }
    });
    ui.horizontal_wrapped(|ui| {
        if Push::new("Choose a folder\u{2026}").show(ui).clicked() {
            actions.push(Action::Settings(SettingsAction::ChooseCopies));
        }
        let none = Push::new("No copies")
            .look(Look::Quiet)
            .enabled(!set.is_empty());
        if none.show(ui).clicked() {
            view.setting.copies = Some(String::new());
            actions.push(Action::Settings(SettingsAction::TakeCopies));
        }
    });
    muted(
        ui,
        "Best on another disk, or a folder that is kept in step with another computer.",
    );
    actions
}
