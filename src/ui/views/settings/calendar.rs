//! How calendars begin a week, and what the report is printed with.

use chrono::Weekday;
use egui::Ui;

use crate::lang::say;
use crate::report::page::Paper;
use crate::ui::settings::Settings;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{field, labelled, muted};

/// Draws the choices and changes what is set.
pub fn ui(ui: &mut Ui, settings: &mut Settings) {
    let days = [
        (Weekday::Mon, say::Monday.text()),
        (Weekday::Sun, say::Sunday.text()),
    ];
    choice(ui, &say::WeekBegins.text(), &days, &mut settings.week_start);
    choice(
        ui,
        &say::PaperOfReport.text(),
        &Paper::NAMES.map(|(paper, name)| (paper, name.to_owned())),
        &mut settings.paper,
    );
    labelled(ui, &say::NameOnReport.text(), |ui| {
        let mut name = settings.report_name.clone().unwrap_or_default();
        let width = ui.available_width();
        if field(
            ui,
            &say::NameOnReport.text(),
            &say::NameNone.text(),
            &mut name,
            width,
        )
        .changed()
        {
            settings.report_name = Some(name).filter(|name| !name.trim().is_empty());
        }
        muted(ui, &say::NameWithout.text());
    });
}

fn choice<T: Copy + PartialEq>(ui: &mut Ui, label: &str, all: &[(T, String)], value: &mut T) {
    labelled(ui, label, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (each, words) in all {
                if Push::new(words).chosen(value == each).show(ui).clicked() {
                    *value = *each;
                }
            }
        });
    });
}
