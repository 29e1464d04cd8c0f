//! What an empty journal says at the right of its first day: how the answer comes, and a look round.

use egui::{Align2, Sense, Ui, vec2};

use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::Page;
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, muted};

const STEPS: [(&str, &str); 3] = [
    (
        "Score most evenings",
        "Thirty scored days away from sessions are needed.",
    ),
    (
        "Note each session",
        "Massage, chiropractor, physiotherapy, heat. Six of a kind are needed.",
    ),
    (
        "Read one sentence",
        "After about two months: does it help you, and by how much.",
    ),
];

/// Draws the cards.
pub fn ui(ui: &mut Ui) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, "How the answer comes");
        for (i, (title, words)) in STEPS.iter().enumerate() {
            ui.add_space(4.0);
            step(ui, i + 1, title, words);
        }
    });
    ui.add_space(GAP - 8.0);
    actions.extend(look_around(ui));
    ui.add_space(4.0);
    muted(
        ui,
        "Everything stays in one file on this computer. No account, no internet.",
    );
    actions
}

/// The ways to a filled page: the example, and a file from elsewhere.
pub fn look_around(ui: &mut Ui) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, "Look around first");
        muted(ui, "The example stays apart from your own journal.");
        let width = ui.available_width();
        if Push::new("Open an example journal")
            .lead(Icon::BeforeAfter)
            .wide(width)
            .show(ui)
            .clicked()
        {
            actions.push(Action::OpenExample);
        }
        if Push::new("Bring in a file from another app")
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
