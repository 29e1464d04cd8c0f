//! What the days that are seen come to, and what they are compared with.

use egui::Ui;

use crate::chart::trails::Figures;
use crate::model::legible;
use crate::ui::state::TrendsState;
use crate::ui::state::trends::Behind;
use crate::ui::text::mean;
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, chips, muted};
use crate::words::count;

use super::content::Content;

/// Draws the card.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut TrendsState) {
    card(ui, 24, |ui| {
        card_title(ui, "In numbers");
        muted(ui, &content.period);
        // Words, not controls: their lines stand close.
        ui.spacing_mut().interact_size.y = 24.0;
        for figures in &content.figures {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(8.0, 0.0);
                let t = Tokens::of(ui);
                let name = egui::RichText::new(legible::line(&figures.name))
                    .font(font(16.0))
                    .color(t.series(figures.cue).color);
                ui.label(name);
                body(ui, &words(figures, &content.compared));
            });
        }
        ui.add_space(4.0);
        muted(ui, "Compare with");
        chips(ui, |ui| {
            for (behind, words) in Behind::all() {
                let push = Push::new(&words).small().chosen(state.behind == behind);
                if push
                    .named(format!("Compare with {words}"))
                    .show(ui)
                    .clicked()
                {
                    state.behind = behind;
                }
            }
        });
        if state.behind != Behind::Nothing {
            muted(
                ui,
                &format!(
                    "The thin lines are the {}s of {}.",
                    content.grain.mean(),
                    content.compared
                ),
            );
        }
        let words = if state.table {
            "Close the table"
        } else {
            "Show as a table"
        };
        if Push::new(words).small().show(ui).clicked() {
            state.table = !state.table;
        }
    });
}

/// "mean 4.3 on 81 of 90 days, 0.6 lower than the 90 days before".
pub fn words(figures: &Figures, compared: &str) -> String {
    let days = format!(
        "{} of {}",
        figures.scored,
        count(figures.days, "day", "days")
    );
    let Some(now) = figures.mean else {
        return format!(
            "nothing scored on these {}",
            count(figures.days, "day", "days")
        );
    };
    let seen = format!("mean {} on {days}", mean(now));
    match figures.before {
        Some(before) => format!("{seen}, {}", change(now - before, compared)),
        None => seen,
    }
}

fn change(by: f64, compared: &str) -> String {
    if by.abs() < 0.05 {
        return format!("about the same as {compared}");
    }
    let way = if by < 0.0 { "lower" } else { "higher" };
    format!("{} {way} than {compared}", mean(by.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::cue::Cue;
    use crate::model::metric::MetricId;

    #[test]
    fn a_change_is_said_without_praise_or_blame() {
        let figures = |mean, before| Figures {
            id: MetricId::PAIN,
            name: "Back pain".into(),
            cue: Cue::Disc,
            mean,
            scored: 81,
            days: 90,
            before,
        };
        let said = |mean, before| words(&figures(mean, before), "the 90 days before");
        assert_eq!(
            said(Some(4.34), Some(4.9)),
            "mean 4.3 on 81 of 90 days, 0.6 lower than the 90 days before"
        );
        assert_eq!(
            said(Some(4.3), Some(4.32)),
            "mean 4.3 on 81 of 90 days, about the same as the 90 days before"
        );
        assert_eq!(said(Some(4.3), None), "mean 4.3 on 81 of 90 days");
        assert_eq!(said(None, Some(4.0)), "nothing scored on these 90 days");
    }
}
