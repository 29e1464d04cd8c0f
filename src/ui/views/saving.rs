//! Asks where a file that is made of the journal shall go.

use egui::Ui;

use crate::ui::action::{Action, OutputAction};
use crate::ui::state::ViewState;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{card_title, field, field_error, muted};

/// Draws the question while it is open.
pub fn ui(ui: &Ui, view: &mut ViewState) -> Vec<Action> {
    let Some(saving) = &mut view.saving else {
        return Vec::new();
    };
    let mut wishes = Vec::new();
    let modal = egui::Modal::new(egui::Id::unique("saving")).show(ui.ctx(), |ui| {
        ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, saving.output.title());
        muted(ui, saving.output.words());
        let width = ui.available_width();
        let typed = field(ui, "Path of the new file", "", &mut saving.path, width);
        let entered = typed.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        if let Some(words) = &saving.error {
            field_error(ui, words);
        }
        let taken = saving.asks_to_replace();
        if taken {
            field_error(ui, "There is a file of that name already. Replace it?");
        }
        ui.horizontal_wrapped(|ui| {
            let ready = !saving.busy && !saving.path.trim().is_empty();
            // Return alone replaces nothing.
            if taken {
                let replace = Push::new("Replace").enabled(ready);
                if replace.show(ui).clicked() {
                    wishes.push(OutputAction::Replace);
                }
            } else {
                let save = Push::new("Save").look(Look::Primary).enabled(ready);
                if save.show(ui).clicked() || entered && ready {
                    wishes.push(OutputAction::Save);
                }
            }
            let choose = Push::new("Choose a place\u{2026}").enabled(!saving.busy);
            if choose.show(ui).clicked() {
                wishes.push(OutputAction::Choose);
            }
            if Push::new("Cancel").show(ui).clicked() {
                wishes.push(OutputAction::Cancel);
            }
        });
    });
    if modal.should_close() {
        wishes.push(OutputAction::Cancel);
    }
    wishes.into_iter().map(Action::Output).collect()
}
