//! How calendars begin a week, and what the report is printed with.

use chrono::Weekday;
use egui::Ui;

use crate::report::page::Paper;
use crate::ui::settings::Settings;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{field, labelled, muted};

/// Draws the choices and changes what is set.
pub fn ui(ui: &mut Ui, settings: &mut Settings) {
    let days = [(Weekday::Mon, "Monday"), (Weekday::Sun, "Sunday")];
    choice(ui, "A week begins on", &days, &mut settings.week_start);
    choice(
        ui,
        "Paper of the report",
        &Paper::NAMES,
        &mut settings.paper,
    );
    labelled(ui, "Name on the report", |ui| {
        let mut name = settings.report_name.clone().unwrap_or_default();
        let width = ui.available_width();
        if field(ui, "Name on the report", "none", &mut name, width).changed() {
            settings.report_name = Some(name).filter(|name| !name.trim().is_empty());
        }
        muted(ui, "Without a name none is printed.");
    });
}

fn choice<T: Copy + PartialEq>(ui: &mut Ui, label: &str, all: &[(T, &str)], value: &mut T) {
    labelled(ui, label, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (each, words) in all {
                if Push::new(*words).chosen(value == each).show(ui).clicked() {
                    *value = *each;
                }
            }
        });
    });
}
