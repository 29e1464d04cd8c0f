//! The Settings page: the window's look, what is scored, the journal's file.

mod about;
pub mod backups;
mod calendar;
mod file;
mod licences;
mod look;
mod metric_form;
mod names;
mod reminder;
mod scores;

use std::path::Path;

use egui::Ui;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::ui::action::Action;
use crate::ui::state::{Reminding, ViewState};
use crate::ui::theme::{GAP, is_wide};
use crate::ui::widgets::{Column, beside, card, card_title};

pub use names::Group;
pub use scores::Line;

/// Width of the right column.
const RIGHT: f32 = 376.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The metrics a person scores, in their order.
    pub scores: Vec<Line>,
    /// Those that are scored no more.
    pub retired: Vec<Line>,
    /// Whether the questions of the week are asked.
    pub weekly: scores::Weekly,
    /// The names of the journal.
    pub names: Vec<Group>,
    /// Where the journal is; empty for the example.
    pub path: String,
}

/// What the page shows of a journal in this file.
pub fn content(journal: &Journal, path: &Path) -> Content {
    let (retired, scores) = scores::lines(journal)
        .into_iter()
        .partition(|line| line.retired);
    Content {
        scores,
        retired,
        weekly: scores::asks_weekly(journal),
        names: names::groups(journal),
        path: path.display().to_string(),
    }
}

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    kept: &backups::Content,
    view: &mut ViewState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.heading(say::PageSettings.text());
    ui.add_space(GAP - 8.0);
    if is_wide(ui) {
        let right = RIGHT.min(ui.available_width() * 0.42);
        beside(ui, right, |ui, column| match column {
            Column::Left => actions.extend(first(ui, content, view)),
            Column::Right => actions.extend(second(ui, content, kept, view)),
        });
    } else {
        actions.extend(first(ui, content, view));
        ui.add_space(GAP - 8.0);
        actions.extend(second(ui, content, kept, view));
    }
    actions
}

fn first(ui: &mut Ui, content: &Content, view: &mut ViewState) -> Vec<Action> {
    section(ui, &say::SettingsLook.text(), |ui| {
        look::ui(ui, &mut view.settings);
    });
    ui.add_space(GAP - 8.0);
    let mut actions = section(ui, &say::SettingsScores.text(), |ui| {
        let mut actions = scores::ui(ui, &content.scores, &content.retired, &mut view.setting);
        actions.extend(scores::weekly(ui, &content.weekly));
        actions
    });
    if !content.names.is_empty() {
        ui.add_space(GAP - 8.0);
        actions.extend(section(ui, &say::SettingsNames.text(), |ui| {
            names::ui(ui, &content.names, &mut view.setting.names)
        }));
    }
    actions
}

/// Draws the list of backups alone, for a journal that can't be read.
pub fn backups_alone(ui: &mut Ui, kept: &backups::Content, view: &mut ViewState) -> Vec<Action> {
    ui.heading(say::RestoreTitle.text());
    ui.add_space(GAP - 8.0);
    section(ui, &say::SettingsBackups.text(), |ui| {
        backups::ui(ui, kept, &mut view.setting)
    })
}

fn second(
    ui: &mut Ui,
    content: &Content,
    kept: &backups::Content,
    view: &mut ViewState,
) -> Vec<Action> {
    let mut actions = section(ui, &say::SettingsFile.text(), |ui| {
        file::ui(ui, &content.path, view)
    });
    ui.add_space(GAP - 8.0);
    if !content.path.is_empty() {
        actions.extend(section(ui, &say::SettingsBackups.text(), |ui| {
            backups::ui(ui, kept, &mut view.setting)
        }));
        ui.add_space(GAP - 8.0);
        actions.extend(section(ui, &say::SettingsArrivals.text(), |ui| {
            file::watched(ui, view)
        }));
        ui.add_space(GAP - 8.0);
    }
    section(ui, &say::SettingsCalendar.text(), |ui| {
        calendar::ui(ui, &mut view.settings);
    });
    ui.add_space(GAP - 8.0);
    let reminding = &view.setting.reminding;
    if !content.path.is_empty() && *reminding != Reminding::Unknown {
        actions.extend(section(ui, &say::SettingsEvening.text(), |ui| {
            reminder::ui(ui, reminding)
        }));
        ui.add_space(GAP - 8.0);
    }
    actions.extend(section(ui, &say::SettingsAbout.text(), |ui| {
        about::ui(ui, &mut view.setting)
    }));
    actions
}

fn section<R>(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, 24, |ui| {
        card_title(ui, title);
        ui.add_space(4.0);
        add(ui)
    })
}
