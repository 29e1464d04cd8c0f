//! Where the journal is, where a copy of it goes, and what comes in by itself.

use egui::Ui;

use crate::lang::say;
use crate::model::legible;
use crate::ui::action::{Action, OutputAction, SettingsAction};
use crate::ui::settings::Folder;
use crate::ui::state::ViewState;
use crate::ui::state::saving::Output;
use crate::ui::typed_path::typed_path;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{field, field_error, labelled, muted};

/// Draws the journal's path and the folders.
pub fn ui(ui: &mut Ui, path: &str, view: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    if path.is_empty() {
        muted(ui, &say::FileExample.text());
    } else {
        labelled(ui, &say::FileIs.text(), |ui| {
            ui.add(
                egui::Label::new(legible::line(path))
                    .wrap()
                    .selectable(true),
            );
        });
        if Push::new(say::CopyPath.text()).show(ui).clicked() {
            actions.push(Action::Settings(SettingsAction::CopyPath));
        }
    }
    if Push::new(say::FileExport.text()).show(ui).clicked() {
        actions.push(Action::Output(OutputAction::Ask(Output::Journal)));
    }
    ui.add_space(4.0);
    actions.extend(folder(ui, Folder::Copies, say::CopiesNone.text(), view));
    muted(ui, &say::CopiesHint.text());
    actions
}

/// Draws the folder that others write to.
pub fn watched(ui: &mut Ui, view: &mut ViewState) -> Vec<Action> {
    let actions = folder(ui, Folder::Watched, say::WatchedNone.text(), view);
    muted(ui, &say::WatchedHint.text());
    actions
}

/// A folder: chosen in the desktop's dialog, or typed.
fn folder(ui: &mut Ui, which: Folder, none: String, view: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    let set = view.settings.folder_mut(which).as_deref();
    let set = set.map_or_else(String::new, |folder| folder.display().to_string());
    let state = view.setting.typed(which);
    let mut typed = state.clone().unwrap_or_else(|| set.clone());
    labelled(ui, &which.title(), |ui| {
        let width = ui.available_width();
        let response = field(
            ui,
            &which.title(),
            &say::FolderNone.text(),
            &mut typed,
            width,
        );
        if response.changed() {
            *state = Some(typed.clone());
        }
        let whole = typed.trim().is_empty() || typed_path(&typed).is_absolute();
        if response.lost_focus() && whole && state.is_some() {
            actions.push(Action::Settings(SettingsAction::TakeFolder(which)));
        } else if !whole && !response.has_focus() {
            field_error(ui, &say::FolderWholePath.text());
        }
    });
    ui.horizontal_wrapped(|ui| {
        let choose = Push::new(say::FolderChoose.text());
        let choose = match which {
            Folder::Copies => choose,
            Folder::Watched => choose.named(say::FolderChooseWatched.text()),
        };
        if choose.show(ui).clicked() {
            actions.push(Action::Settings(SettingsAction::ChooseFolder(which)));
        }
        let none = Push::new(none).look(Look::Quiet).enabled(!set.is_empty());
        if none.show(ui).clicked() {
            *state = Some(String::new());
            actions.push(Action::Settings(SettingsAction::TakeFolder(which)));
        }
    });
    actions
}
