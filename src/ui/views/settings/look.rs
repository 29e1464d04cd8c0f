//! The window's look: theme, text size, motion.

use egui::Ui;

use crate::lang::{Language, say};
use crate::model::scale::MINUS;
use crate::ui::settings::{Settings, Theme};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, labelled, muted};

/// Draws the choices and changes what is set.
pub fn ui(ui: &mut Ui, settings: &mut Settings) {
    let offered: Vec<_> = Language::offered().collect();
    // Of one alone there is nothing to choose.
    if offered.len() > 1 {
        language(ui, &offered, settings);
    }
    labelled(ui, &say::Colours.text(), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (theme, words, name) in themes() {
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
    labelled(ui, &say::TextSize.text(), |ui| size(ui, settings));
    labelled(ui, &say::Motion.text(), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (reduced, words) in [
                (false, say::MotionLittle.text()),
                (true, say::MotionNone.text()),
            ] {
                let push = Push::new(&words).chosen(settings.reduced_motion == reduced);
                if push
                    .named(say::MotionOf { told: &words }.text())
                    .show(ui)
                    .clicked()
                {
                    settings.reduced_motion = reduced;
                }
            }
        });
        muted(ui, &say::MotionHint.text());
    });
}

/// Each language by its own name, and the desktop's.
fn language(ui: &mut Ui, offered: &[(&'static str, &str)], settings: &mut Settings) {
    labelled(ui, &say::LanguageSet.text(), |ui| {
        ui.horizontal_wrapped(|ui| {
            let as_desktop = [(None, say::AsDesktop.text(), say::LanguageAsDesktop.text())];
            let named = offered
                .iter()
                .map(|(tag, name)| (Some(*tag), (*name).to_owned(), (*name).to_owned()));
            for (tag, words, name) in as_desktop.into_iter().chain(named) {
                let chosen = settings.language.as_deref() == tag;
                let push = Push::new(words).chosen(chosen).named(name);
                if push.show(ui).clicked() {
                    settings.language = tag.map(str::to_owned);
                }
            }
        });
    });
}

/// Each with its words and its name.
fn themes() -> [(Theme, String, String); 3] {
    [
        (Theme::Light, say::Light.text(), say::LightName.text()),
        (Theme::Dark, say::Dark.text(), say::DarkName.text()),
        (
            Theme::System,
            say::AsDesktop.text(),
            say::AsDesktopName.text(),
        ),
    ]
}

fn size(ui: &mut Ui, settings: &mut Settings) {
    ui.horizontal_wrapped(|ui| {
        let now = settings.text_size;
        let (smaller, larger) = (settings.smaller(), settings.larger());
        let button = |words: &str, name: &str, enabled: bool| {
            Push::new(words).wide(48.0).named(name).enabled(enabled)
        };
        if button(MINUS, &say::SmallerText.text(), smaller < now)
            .show(ui)
            .clicked()
        {
            settings.text_size = smaller;
        }
        let shown = body(
            ui,
            &say::Percent {
                figure: &now.to_string(),
            }
            .text(),
        );
        ui.ctx().accesskit_node_builder(shown.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        if button("+", &say::LargerText.text(), larger > now)
            .show(ui)
            .clicked()
        {
            settings.text_size = larger;
        }
        let usual = Push::new(say::UsualSize.text())
            .named(say::UsualTextSize.text())
            .enabled(now != 100);
        if usual.show(ui).clicked() {
            settings.text_size = 100;
        }
    });
}
