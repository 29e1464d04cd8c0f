//! What can be made of a chart where it stands: a file, or something to be pasted elsewhere.

use egui::{Response, Ui};

use crate::report::pictures::Asked;
use crate::ui::action::{Action, OutputAction};
use crate::ui::icons::Icon;
use crate::ui::state::saving::{Copied, Output};
use crate::ui::widgets::offers::{Offer, of_button, of_thing};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{chips, muted};

/// Width of the small button beside a caption, and the gap before it.
const BUTTON: f32 = 40.0;
const MENU: &str = "What can be made of this chart";

/// Each with its words.
fn all(ui: &Ui, asked: &Asked) -> [(&'static str, Action); 3] {
    let asked = || Box::new(asked.clone());
    let dark = ui.visuals().dark_mode;
    let save = Output::Picture {
        asked: asked(),
        dark,
    };
    let copy = |what| Action::Output(OutputAction::Copy(what, asked()));
    [
        (
            "Save this picture\u{2026}",
            Action::Output(OutputAction::Ask(save)),
        ),
        ("Copy the picture", copy(Copied::Picture { dark })),
        ("Copy the numbers", copy(Copied::Numbers)),
    ]
}

/// The same as rows of a menu.
fn offers(ui: &Ui, asked: &Asked) -> Vec<Offer<Action>> {
    let all = all(ui, asked).into_iter();
    all.map(|(words, action)| Offer::new(words, action))
        .collect()
}

/// The menu of a chart that is clicked with the right button, or has the keyboard and Shift+F10.
pub fn menu(ui: &Ui, chart: &Response, asked: &Asked) -> Option<Action> {
    of_thing(chart, MENU, || offers(ui, asked))
}

/// Quiet buttons below a chart.
pub fn buttons(ui: &mut Ui, asked: &Asked) -> Option<Action> {
    chips(ui, |ui| {
        let mut chosen = None;
        for (words, action) in all(ui, asked) {
            if Push::new(words).look(Look::Quiet).show(ui).clicked() {
                chosen = Some(action);
            }
        }
        chosen
    })
}

/// A line above a chart, and at its end a small button with the menu.
pub fn caption(ui: &mut Ui, words: &str, asked: &Asked) -> Option<Action> {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = ui.available_width() - BUTTON;
        ui.allocate_ui(egui::vec2(room, 0.0), |ui| {
            ui.set_width(room);
            muted(ui, words);
        });
        let button = Push::icon(Icon::More, MENU)
            .look(Look::Quiet)
            .tiny()
            .show(ui);
        of_button(&button, MENU, || offers(ui, asked))
    })
    .inner
}
