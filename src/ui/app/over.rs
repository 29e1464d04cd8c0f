//! What is said of the journal beside the open page, and the questions that lie over it.

use egui::Ui;

use super::midnight;
use super::scene::Scene;
use crate::lang::say;
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
    let mut actions = Vec::new();
    let mut held = is_elsewhere_or_read(ui);
    for banner in banner::once(all) {
        let (asked, is_looked_at) = banner::show(ui, banner);
        actions.extend(asked);
        held |= is_looked_at;
    }
    actions.extend(held.then_some(Action::HoldNotices));
    actions
}

/// Whether the person looks at another window, or hears this one: then nothing that is told goes by itself.
fn is_elsewhere_or_read(ui: &Ui) -> bool {
    let root = egui::accesskit_root_id();
    let is_read = ui.ctx().accesskit_node_builder(root, |_| ()).is_some();
    is_read || !ui.input(|input| input.focused)
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
        card_title(ui, &say::ElsewhereTitle.text());
        muted(ui, &say::ElsewhereWhat.text());
        let entered = path_field(ui, path);
        ui.horizontal_wrapped(|ui| {
            let ready = !path.trim().is_empty();
            let save = Push::new(say::SaveThere.text())
                .look(Look::Primary)
                .enabled(ready);
            if save.show(ui).clicked() || entered && ready {
                actions.push(Action::SaveElsewhere(typed_path(path)));
            }
            if Push::new(say::Cancel.text()).show(ui).clicked() {
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
        card_title(ui, &say::Closing.text());
        muted(ui, &say::ClosingStill.text());
        ui.horizontal_wrapped(|ui| {
            if Push::new(say::TryAgain.text())
                .look(Look::Primary)
                .show(ui)
                .clicked()
            {
                actions.push(Action::Save);
            }
            if Push::new(say::SaveElsewhere.text()).show(ui).clicked() {
                actions.push(Action::AskElsewhere);
            }
            if Push::new(say::CloseUnsaved.text())
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::path::Path;
    use std::rc::Rc;
    use std::sync::Arc;

    use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
    use egui::{Context, Event, RawInput, pos2};

    use crate::store::Store;
    use crate::ui::app::App;
    use crate::ui::clock::Clock;

    /// A window that nobody hears read out, after so many seconds.
    fn frame(app: &mut App, ctx: &Context, input: RawInput) -> usize {
        let mut drawn = ctx.run_ui(input, |ui| app.ui(ui));
        drawn.textures_delta.clear();
        app.notices.open().count()
    }

    #[test]
    fn a_saved_file_is_told_for_a_while_and_longer_where_it_is_pointed_at() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().join("journal.json"));
        let loaded = store.load();
        let now = Rc::new(Cell::new(NaiveDateTime::default()));
        let read = now.clone();
        let clock = Clock::reading(move || read.get());
        let mut app = App::new(store, loaded, clock, Arc::new(|| {}));
        let path = Path::new("/a.pdf");
        app.notices.made(NaiveTime::MIN, ("Saved.", ""), path);
        let ctx = Context::default();
        crate::ui::theme::install(&ctx);
        let later = |seconds| now.set(now.get() + TimeDelta::seconds(seconds));
        let plain = RawInput::default;
        let at = |x: f32, y: f32| RawInput {
            events: vec![Event::PointerMoved(pos2(x, y))],
            ..plain()
        };
        let window = ctx.content_rect();
        assert_eq!(frame(&mut app, &ctx, plain()), 1);
        assert_eq!(
            frame(&mut app, &ctx, plain()),
            1,
            "the strip has its height"
        );
        let foot = at(window.center().x, window.bottom() - 20.0);
        frame(&mut app, &ctx, foot);
        later(60);
        assert_eq!(frame(&mut app, &ctx, plain()), 1, "it is pointed at");
        let away = RawInput {
            focused: false,
            ..at(window.center().x, 20.0)
        };
        frame(&mut app, &ctx, away);
        later(60);
        let away = RawInput {
            focused: false,
            ..plain()
        };
        assert_eq!(
            frame(&mut app, &ctx, away),
            1,
            "another window is looked at"
        );
        assert_eq!(frame(&mut app, &ctx, plain()), 1);
        later(19);
        assert_eq!(frame(&mut app, &ctx, plain()), 1);
        later(1);
        assert_eq!(frame(&mut app, &ctx, plain()), 0);
        assert_eq!(app.notices.told().len(), 1, "it can be read again");
    }
}
