//! The window's look: theme, text size, motion.

use egui::Ui;

use crate::model::scale::MINUS;
use crate::ui::settings::{Settings, Theme};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, labelled, muted};

/// Draws the choices and changes what is set.
pub fn ui(ui: &mut Ui, settings: &mut Settings) {
    labelled(ui, "Colours", |ui| {
        ui.horizontal_wrapped(|ui| {
            for (theme, words, name) in THEMES {
                let chosen = settings.theme == theme;
                if Push::new(words)
                    .chosen(chosen)
                    .named(name)
                    .show(ui)
                    .clicked()
                {
                    settings.theme = theme;
                }
            }
        });
    });
    labelled(ui, "Text size", |ui| size(ui, settings));
    labelled(ui, "Motion", |ui| {
        ui.horizontal_wrapped(|ui| {
            for (reduced, words) in [(false, "a little"), (true, "none")] {
                let push = Push::new(words).chosen(settings.reduced_motion == reduced);
                if push.named(format!("Motion: {words}")).show(ui).clicked() {
                    settings.reduced_motion = reduced;
                }
            }
        });
        muted(
            ui,
            "Parts that fold out do it within a tenth of a second. Nothing else moves.",
        );
    });
}

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::Light, "Light", "Light colours"),
    (Theme::Dark, "Dark", "Dark colours"),
    (Theme::System, "As the desktop", "Colours as the desktop"),
];

fn size(ui: &mut Ui, settings: &mut Settings) {
    ui.horizontal_wrapped(|ui| {
        let now = settings.text_size;
        let (smaller, larger) = (settings.smaller(), settings.larger());
        let button = |words: &str, name: &str, enabled: bool| {
            Push::new(words).wide(48.0).named(name).enabled(enabled)
        };
        if button(MINUS, "Smaller text", smaller < now)
            .show(ui)
            .clicked()
        {
            settings.text_size = smaller;
        }
        let shown = body(ui, &format!("{now} %"));
        ui.ctx().accesskit_node_builder(shown.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        if button("+", "Larger text", larger > now).show(ui).clicked() {
            settings.text_size = larger;
        }
        let usual = Push::new("Usual")
            .named("Usual text size")
            .enabled(now != 100);
        if usual.show(ui).clicked() {
            settings.text_size = 100;
        }
    });
}
