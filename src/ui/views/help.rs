//! All keys on one page, from the table of commands.

use egui::{Align2, Sense, Ui, pos2, vec2};

use crate::ui::action::Action;
use crate::ui::command::TABLE;
use crate::ui::icons::Icon;
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{card, muted};

/// Draws the page; `file` is where the journal is.
pub fn ui(ui: &mut Ui, file: &str) -> Vec<Action> {
    let mut actions = Vec::new();
    egui::Sides::new().show(
        ui,
        |ui| ui.heading("Help"),
        |ui| {
            if Push::icon(Icon::Cross, "Close help").show(ui).clicked() {
                actions.push(Action::ToggleHelp);
            }
        },
    );
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in TABLE {
            line(ui, row.words, row.keys);
        }
    });
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        muted(ui, "Where your journal is");
        ui.add(egui::Label::new(file).wrap().selectable(true));
        muted(
            ui,
            "One file, yours. Copy it to keep a copy. `unkink-cli export` writes it as CSV or JSON.",
        );
    });
    actions
}

fn line(ui: &mut Ui, words: &str, keys: &str) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let spoken = format!("{words}: {keys}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
    let y = rect.center().y;
    ui.painter().text(
        pos2(rect.left(), y),
        Align2::LEFT_CENTER,
        words,
        font(16.0),
        t.ink,
    );
    ui.painter().text(
        pos2(rect.right(), y),
        Align2::RIGHT_CENTER,
        keys,
        font(14.0),
        t.muted,
    );
}
