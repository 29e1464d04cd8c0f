//! How the answer is worked out: two sentences, then the numbers, then its limits.

use egui::Ui;

use crate::lang::say;
use crate::model::legible;
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::{body, muted};
use crate::words::figures::Line;

/// Narrower than this, a figure stands below its name.
const BESIDE: f32 = 260.0;

/// Draws the method, with `rests`: what else the answer rests on.
pub fn ui(ui: &mut Ui, figures: &[Line], rests: &str) {
    body(ui, &say::MethodInWords.text());
    muted(ui, rests);
    ui.add_space(4.0);
    ui.spacing_mut().interact_size.y = 24.0;
    let t = Tokens::of(ui);
    let text = |words: &str, color| {
        let words = egui::RichText::new(legible::line(words)).font(font(14.0));
        egui::Label::new(words.color(color)).wrap()
    };
    let room = ui.available_width();
    if room < BESIDE {
        for (name, value) in figures {
            ui.add(text(name, t.muted));
            ui.add(text(value, t.ink));
        }
    } else {
        egui::Grid::new("figures")
            .num_columns(2)
            .spacing([24.0, 4.0])
            .max_col_width(room * 0.6)
            .show(ui, |ui| {
                for (name, value) in figures {
                    ui.add(text(name, t.muted));
                    ui.add(text(value, t.ink));
                    ui.end_row();
                }
            });
    }
    ui.add_space(4.0);
    muted(ui, &say::MethodLimits.text());
}
