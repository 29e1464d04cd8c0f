//! What is said of the journal beside the open page, and the questions that lie over it.

use egui::Ui;

use super::midnight;
use super::scene::Scene;
use crate::ui::action::Action;
use crate::ui::banner;
use crate::ui::command::Command;
use crate::ui::notices::Cause;
use crate::ui::state::{Page, ViewState};
use crate::ui::status::Status;
use crate::ui::typed_path::typed_path;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{card_title, muted, path_field};

/// The commands that have nothing to do now.
pub fn idle(scene: &Scene<'_>, view: &ViewState) -> Vec<Command> {
    let holds = scene.document.journal().day(view.date).is_some();
    let is_day = view.page == Page::Today && !view.help;
    let has_sessions = !scene.document.journal().sessions_on(view.date).is_empty();
    let all = [
        (Command::MoveDay, !is_day || !holds && !has_sessions),
        (Command::EmptyDay, !is_day || !holds),
        (
            Command::Undo,
            scene.document.history().undo_label().is_none(),
        ),
        (
            Command::Redo,
            scene.document.history().redo_label().is_none(),
        ),
        (Command::NextDay, view.date >= scene.today),
        (Command::Example, scene.is_example),
        (
            Command::LargerText,
            view.settings.larger() == view.settings.text_size,
        ),
        (
            Command::SmallerText,
            view.settings.smaller() == view.settings.text_size,
        ),
    ];
    let idle = all.into_iter().filter(|(_, idle)| *idle);
    idle.map(|(command, _)| command).collect()
}

/// The banners of every page: the journal's status, what was refused, past midnight.
pub fn banners(ui: &mut Ui, scene: &Scene<'_>, view: &ViewState) -> Vec<Action> {
    // The page itself says what these say.
    let looking = view.page == Page::Both && !view.help;
    let status = scene.document.status();
    let said = looking && matches!(status, Status::Apart | Status::ChangedElsewhere);
    // One banner says what can't be saved and that nothing else keeps it.
    let covered: &[Cause] = if banner::says_unkept(status) {
        &[Cause::Drafts, Cause::Aside]
    } else {
        &[]
    };
    let status = banner::of_status(status, scene.unkept).filter(|_| !said);
    let midnight = midnight::banner(view, scene.now);
    let open = scene.document.conflicts().iter();
    let open = open.map(|choice| &choice.conflict);
    let conflicts = banner::of_conflicts(open).filter(|_| !looking);
    let copies = banner::of_copies(scene.copies).filter(|_| !looking);
    let all = [status, conflicts, copies, midnight];
    let all = all.iter().flatten().chain(scene.notices.open_but(covered));
    let shown = banner::once(all).into_iter();
    shown
        .filter_map(|banner| banner::show(ui, banner))
        .collect()
}

/// Asks where else to save.
pub fn elsewhere(ui: &Ui, view: &mut ViewState) -> Vec<Action> {
    let Some(path) = &mut view.elsewhere else {
        return Vec::new();
    };
    let mut actions = Vec::new();
    let mut open = true;
    let modal = egui::Modal::new(egui::Id::unique("elsewhere")).show(ui.ctx(), |ui| {
        ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, "Save elsewhere");
        muted(ui, "Unkink keeps your journal in this file from now on.");
        let entered = path_field(ui, path);
        ui.horizontal_wrapped(|ui| {
            let ready = !path.trim().is_empty();
            let save = Push::new("Save there").look(Look::Primary).enabled(ready);
            if save.show(ui).clicked() || entered && ready {
                actions.push(Action::SaveElsewhere(typed_path(path)));
            }
            if Push::new("Cancel").show(ui).clicked() {
                open = false;
            }
        });
    });
    if modal.should_close() || !open {
        view.elsewhere = None;
    }
    actions
}

/// The one question that is asked: closing while something is not saved.
pub fn closing(ui: &Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
    if !view.closing || !scene.document.status().is_failed() || view.elsewhere.is_some() {
        return Vec::new();
    }
    let mut actions = Vec::new();
    let modal = egui::Modal::new(egui::Id::unique("closing")).show(ui.ctx(), |ui| {
        ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, "Not everything is saved.");
        muted(ui, "Your last changes are still here.");
        ui.horizontal_wrapped(|ui| {
            if Push::new("Try again")
                .look(Look::Primary)
                .show(ui)
                .clicked()
            {
                actions.push(Action::Save);
            }
            if Push::new("Save elsewhere\u{2026}").show(ui).clicked() {
                actions.push(Action::AskElsewhere);
            }
            if Push::new("Close without saving")
                .look(Look::Remove)
                .show(ui)
                .clicked()
            {
                actions.push(Action::CloseUnsaved);
            }
        });
    });
    if modal.should_close() {
        view.closing = false;
    }
    actions
}
