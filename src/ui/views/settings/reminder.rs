//! Whether the evening's reminder is on, as the system says it.

use egui::Ui;

use crate::lang::say;
use crate::ui::action::{Action, SettingsAction};
use crate::ui::state::Reminding;
use crate::ui::widgets::muted;
use crate::ui::widgets::switch::switch;

/// Draws the switch, or why there is none.
pub fn ui(ui: &mut Ui, reminding: &Reminding) -> Vec<Action> {
    match reminding {
        // Before the system has answered there is nothing to say.
        Reminding::Unknown => return Vec::new(),
        Reminding::Impossible(why) => muted(ui, why),
        Reminding::Is(on) => {
            let (words, name) = (say::RemindMe.text(), say::RemindMeName.text());
            let asked = switch(ui, &words, &name, *on);
            if asked.clicked() {
                return vec![Action::Settings(SettingsAction::Remind(!on))];
            }
            muted(ui, &say::RemindHint.text())
        }
    };
    Vec::new()
}
