//! How the answer is worked out: two sentences, then the numbers, then its limits.

use egui::Ui;

use crate::model::legible;
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::{body, muted};
use crate::words::figures::Line;

const PLAIN: &str = "After a bad spell your pain usually drifts back by itself, so we first learn from \
    your days away from sessions how you would have felt anyway. The effect is how much better or worse \
    the three days after each session were than that forecast.";
const LIMITS: &str = "If you book on the very day a flare begins, the days after may look worse than the \
    forecast. Looking every day is fine: the headline is settled at 6, 12 and 26 sessions, and then every \
    26 sessions and two years. In between it is only taken back, where your figures no longer show it.";

/// Narrower than this, a figure stands below its name.
const BESIDE: f32 = 260.0;

/// Draws the method, with `rests`: what else the answer rests on.
pub fn ui(ui: &mut Ui, figures: &[Line], rests: &str) {
    body(ui, PLAIN);
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
    muted(ui, LIMITS);
}
