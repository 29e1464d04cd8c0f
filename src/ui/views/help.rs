//! What to do, and all keys on one page, from the table of commands.

use egui::text::{LayoutJob, TextFormat};
use egui::{Sense, Ui, vec2};

use crate::lang::say;
use crate::model::legible;
use crate::ui::action::Action;
use crate::ui::command::{GROUPS, Group};
use crate::ui::icons::Icon;
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{Column, beside, body, card, card_title, escaped, muted};

/// What a person does here, in order.
fn first() -> [String; 4] {
    [
        say::HelpEvening.text(),
        say::HelpSession.text(),
        say::HelpAnswer.text(),
        say::HelpUndo.text(),
    ]
}

/// So many groups of commands stand at the left.
const LEFT: usize = 3;

/// Draws the page; `file` is where the journal is, `told` what the window said in this sitting.
pub fn ui(ui: &mut Ui, file: &str, told: &[String]) -> Vec<Action> {
    let mut actions = Vec::new();
    egui::Sides::new().show(
        ui,
        |ui| ui.heading(say::Help.text()),
        |ui| {
            if Push::icon(Icon::Cross, say::HelpClose.text())
                .show(ui)
                .clicked()
                || escaped(ui)
            {
                actions.push(Action::ToggleHelp);
            }
        },
    );
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        card_title(ui, &say::HelpWhat.text());
        for words in first() {
            body(ui, &words);
        }
    });
    ui.add_space(GAP - 8.0);
    if is_wide(ui) {
        // Keys stand near their words.
        let (left, right) = GROUPS.split_at(LEFT);
        let half = (ui.available_width() - GAP) / 2.0;
        beside(ui, half, |ui, column| match column {
            Column::Left => groups(ui, left),
            Column::Right => groups(ui, right),
        });
    } else {
        groups(ui, GROUPS);
    }
    card(ui, 24, |ui| {
        muted(ui, &say::HelpWhere.text());
        ui.add(
            egui::Label::new(legible::line(file))
                .wrap()
                .selectable(true),
        );
        muted(ui, &say::HelpFile.text());
    });
    if !told.is_empty() {
        ui.add_space(GAP - 8.0);
        card(ui, 24, |ui| {
            muted(ui, &say::HelpTold.text());
            for words in told.iter().rev() {
                ui.add(
                    egui::Label::new(legible::line(words))
                        .wrap()
                        .selectable(true),
                );
            }
        });
    }
    actions
}

fn groups(ui: &mut Ui, groups: &[Group]) {
    for (name, rows) in groups {
        card(ui, 24, |ui| {
            card_title(ui, &name());
            ui.spacing_mut().item_spacing.y = 4.0;
            for row in *rows {
                line(ui, &row.words(), &row.keys());
            }
        });
        ui.add_space(GAP - 8.0);
    }
}

/// The least room in which words stand beside their keys.
const BESIDE: f32 = 140.0;
/// How high a line of words is.
const LINE: f32 = 24.0;

/// What a command does and its keys: at the right of the first line where the words have room beside them, else below.
fn line(ui: &mut Ui, words: &str, keys: &str) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let spoken = format!("{words}: {keys}");
    let lay = |text: &str, size: f32, color, room: f32| {
        let mut format = TextFormat::simple(font(size), color);
        format.line_height = Some(LINE);
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = room;
        ui.painter().layout_job(job)
    };
    let keys = lay(keys, 14.0, t.muted, width);
    let room = width - keys.size().x - GAP;
    let beside = room >= BESIDE;
    let words = lay(words, 16.0, t.ink, if beside { room } else { width });
    let below = if beside { 0.0 } else { keys.size().y };
    let size = vec2(width, words.size().y + below);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
    let keys_at = if beside {
        rect.right_top() - vec2(keys.size().x, 0.0)
    } else {
        rect.left_bottom() - vec2(0.0, keys.size().y)
    };
    ui.painter().galley(rect.left_top(), words, t.ink);
    ui.painter().galley(keys_at, keys, t.muted);
}
