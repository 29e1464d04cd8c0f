//! What this program is, and where to find its keys.

use egui::Ui;

use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, muted};

/// Draws the words and the way to the keys.
pub fn ui(ui: &mut Ui) -> Vec<Action> {
    body(
        ui,
        "Everything stays in one file on this computer. No account, no internet.",
    );
    let version = env!("CARGO_PKG_VERSION");
    muted(
        ui,
        &format!(
            "Version {version}. Free software under the MIT licence or the Apache licence 2.0, at your choice."
        ),
    );
    muted(ui, "A personal diary, not a diagnosis.");
    let keys = Push::new("All keys on one page").lead(Icon::Help).show(ui);
    if keys.clicked() {
        return vec![Action::ToggleHelp];
    }
    Vec::new()
}
