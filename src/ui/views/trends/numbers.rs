//! What the days that are seen come to, and what they are compared with.

use egui::Ui;

use crate::chart::grain::Grain;
use crate::chart::trails::Figures;
use crate::lang::choice::{Against, Side};
use crate::lang::say;
use crate::model::legible;
use crate::ui::state::TrendsState;
use crate::ui::state::trends::Behind;
use crate::ui::text::mean;
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, chips, muted};

use super::content::Content;

/// Draws the card.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut TrendsState) {
    card(ui, 24, |ui| {
        card_title(ui, &say::InNumbers.text());
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
                body(ui, &words(figures, content.compared));
            });
        }
        ui.add_space(4.0);
        muted(ui, &say::CompareWith.text());
        chips(ui, |ui| {
            for (behind, words) in Behind::all() {
                let push = Push::new(words).small().chosen(state.behind == behind);
                if push.named(named(behind)).show(ui).clicked() {
                    state.behind = behind;
                }
            }
        });
        if state.behind != Behind::Nothing {
            let (against, earlier) = content.compared;
            let words = match content.grain {
                Grain::Days(days) => say::ThinLinesDays {
                    against,
                    days,
                    earlier,
                }
                .text(),
                Grain::Months(months) => say::ThinLines {
                    against,
                    earlier,
                    quarter: months > 1,
                }
                .text(),
            };
            muted(ui, &words);
        }
        let words = if state.table {
            say::CloseTable.text()
        } else {
            say::ShowAsTable.text()
        };
        if Push::new(words).small().show(ui).clicked() {
            state.table = !state.table;
        }
    });
}

/// What a comparison is called by itself.
fn named(behind: Behind) -> String {
    match behind {
        Behind::Nothing => say::CompareWithNothing.text(),
        Behind::Before => say::CompareWithBefore.text(),
        Behind::YearBefore => say::CompareWithYear.text(),
    }
}

/// "mean 4.3 on 81 of 90 days, 0.6 lower than the 90 days before".
pub fn words(figures: &Figures, (against, earlier): (Against, usize)) -> String {
    let (days, scored) = (figures.days, figures.scored);
    let Some(now) = figures.mean else {
        return say::TrendNothing { days }.text();
    };
    let value = &mean(now);
    match figures.before.map(|before| now - before) {
        None => say::TrendMean {
            days,
            scored,
            value,
        }
        .text(),
        Some(by) if by.abs() < 0.05 => say::TrendMeanSame {
            against,
            days,
            earlier,
            scored,
            value,
        }
        .text(),
        Some(by) => say::TrendMeanChanged {
            against,
            amount: &mean(by.abs()),
            days,
            earlier,
            scored,
            side: side(by),
            value,
        }
        .text(),
    }
}

fn side(by: f64) -> Side {
    if by < 0.0 { Side::Below } else { Side::Above }
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
        let said = |mean, before| words(&figures(mean, before), (Against::Before, 90));
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
