//! "How is this worked out?": two sentences, then the numbers, then what it can't know.

use egui::Ui;

use crate::analysis::effect::Effect;
use crate::ui::icons::Icon;
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, muted};

const PLAIN: &str = "After a bad spell your pain usually drifts back by itself, so we first learn from \
    your days away from sessions how you would have felt anyway. The effect is how much better or worse \
    the three days after each session were than that forecast.";
const LIMITS: &str = "It can\u{2019}t know why. You know when you had a massage, and expecting it to help can \
    help. If you book on the very day a flare begins, the days after may look worse than the forecast. Looking \
    every day is fine: the headline changes only at 6, 12 and 26 sessions.";

/// One number with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// "95 % interval".
    pub name: &'static str,
    /// Its value in words; a dash where it can't be computed.
    pub value: String,
}

/// The numbers behind the answer.
pub fn content(effect: &Effect) -> Vec<Figure> {
    let points = |value: f64| format!("{value:+.2}").replace('-', "\u{2212}");
    let range = |(low, high): (f64, f64)| format!("{} to {}", points(low), points(high));
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| "\u{2013}".into());
    let figure = |name, value| Figure {
        name,
        value: or_dash(value),
    };
    let share = effect.better_share.map(|s| {
        format!(
            "{:.0} % (likely {:.0} to {:.0} %)",
            s.share * 100.0,
            s.low * 100.0,
            s.high * 100.0
        )
    });
    let week = effect.week.as_ref();
    vec![
        figure(
            "Mean difference from the forecast",
            effect.effect.map(points),
        ),
        figure("95 % interval", effect.interval.map(range)),
        figure(
            "Luck check (below 0.05 is unlikely to be luck)",
            effect.luck_p.map(|p| format!("{p:.3}")),
        ),
        figure(
            "Luck check among several scores (Holm)",
            effect.holm_p.map(|p| format!("{p:.3}")),
        ),
        figure(
            "The whole week",
            week.map(|w| format!("{}, {}", points(w.effect), or_dash(w.interval.map(range)))),
        ),
        figure(
            "In percent of the forecast",
            effect
                .percent
                .map(|p| format!("{p:+.0} %").replace('-', "\u{2212}")),
        ),
        figure("Sessions better than forecast", share),
        figure(
            "Ordinary days to forecast from",
            Some(effect.clean_scores.to_string()),
        ),
        figure(
            "Days left out after a session",
            Some(effect.washout_days.to_string()),
        ),
    ]
}

/// Draws the button, and what it opens.
pub fn ui(ui: &mut Ui, figures: &[Figure], open: &mut bool) {
    if Push::new("How is this worked out?")
        .lead(Icon::Info)
        .chosen(*open)
        .show(ui)
        .clicked()
    {
        *open = !*open;
    }
    if !*open {
        return;
    }
    card(ui, 24, |ui| {
        card_title(ui, "How is this worked out?");
        body(ui, PLAIN);
        ui.add_space(4.0);
        ui.spacing_mut().interact_size.y = 24.0;
        let t = Tokens::of(ui);
        let text = |words: &str, color| {
            egui::Label::new(egui::RichText::new(words).font(font(14.0)).color(color)).wrap()
        };
        let room = ui.available_width();
        egui::Grid::new("figures")
            .num_columns(2)
            .spacing([24.0, 4.0])
            .max_col_width(room * 0.6)
            .show(ui, |ui| {
                for figure in figures {
                    ui.add(text(figure.name, t.muted));
                    ui.add(text(&figure.value, t.ink));
                    ui.end_row();
                }
            });
        ui.add_space(4.0);
        muted(ui, LIMITS);
    });
}
