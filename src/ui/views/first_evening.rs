//! What an empty journal says at the right of its first day: how the answer comes, and a look round.

use egui::{Align2, Sense, Ui, vec2};

use crate::lang::say;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::Page;
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, muted};

/// How the answer comes: what to do, and how much of it.
fn steps() -> [[String; 2]; 3] {
    [
        [say::StepScore.text(), say::StepScoreHow.text()],
        [say::StepSession.text(), say::StepSessionHow.text()],
        [say::StepRead.text(), say::StepReadHow.text()],
    ]
}

/// Draws the cards.
pub fn ui(ui: &mut Ui) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, &say::HowAnswerComes.text());
        for (i, [title, words]) in steps().iter().enumerate() {
            ui.add_space(4.0);
            step(ui, i + 1, title, words);
        }
    });
    ui.add_space(GAP - 8.0);
    actions.extend(look_around(ui));
    ui.add_space(4.0);
    muted(ui, &say::StaysInOneFile.text());
    actions
}

/// The ways to a filled page: the example, and a file from elsewhere.
pub fn look_around(ui: &mut Ui) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, &say::LookAroundFirst.text());
        muted(ui, &say::ExampleStaysApart.text());
        let width = ui.available_width();
        if Push::new(say::OpenExample.text())
            .lead(Icon::BeforeAfter)
            .wide(width)
            .show(ui)
            .clicked()
        {
            actions.push(Action::OpenExample);
        }
        if Push::new(say::BringInFromApp.text())
            .lead(Icon::Bring)
            .wide(width)
            .show(ui)
            .clicked()
        {
            actions.push(Action::Go(Page::Import));
        }
    });
    actions
}

fn step(ui: &mut Ui, number: usize, title: &str, words: &str) {
    ui.horizontal_top(|ui| {
        let t = Tokens::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(32.0, 32.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 15.0, t.soft);
        ui.painter().text(
            rect.center(),
            Align2::CENTER_CENTER,
            number.to_string(),
            font(16.0),
            t.accent,
        );
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            body(ui, title);
            muted(ui, words);
        });
    });
}
