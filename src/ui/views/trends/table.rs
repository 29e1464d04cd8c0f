//! The same days as a table: for who can't see charts, and for who wants the numbers.

use chrono::{Days, NaiveDate};
use egui::{ScrollArea, Ui};

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::ui::action::Action;
use crate::ui::text::{number, session_line};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{card, card_title, muted};

use super::{Content, ends};

const ROW: f32 = 24.0;
const DATE: f32 = 116.0;
const VALUE: f32 = 76.0;
/// Rows that are seen at a time.
const SEEN: f32 = 12.0;

/// Draws the table; rows that are not seen are not made.
pub fn ui(ui: &mut Ui, journal: &Journal, content: &Content) -> Vec<Action> {
    let Some((from, to)) = ends(content.chart.x) else {
        return Vec::new();
    };
    let metrics: Vec<&Metric> = content
        .shown
        .iter()
        .filter_map(|id| journal.metrics().get(id))
        .collect();
    card(ui, 20, |ui| {
        card_title(ui, "Day by day");
        muted(ui, "Newest first. A dash is a day without that score.");
        if Push::new("Copy the table")
            .look(Look::Quiet)
            .show(ui)
            .clicked()
        {
            ui.ctx().copy_text(copied(journal, &metrics, from, to));
        }
        ScrollArea::horizontal().show(ui, |ui| {
            row(ui, "Day", &metrics, |m| m.name.clone(), "Sessions");
            let days = usize::try_from((to - from).num_days() + 1).unwrap_or(0);
            ScrollArea::vertical()
                .max_height(ROW * SEEN)
                .show_rows(ui, ROW, days, |ui, rows| {
                    for back in rows {
                        if let Some(date) = to.checked_sub_days(Days::new(back as u64)) {
                            line(ui, journal, &metrics, date);
                        }
                    }
                });
        });
    });
    Vec::new()
}

fn line(ui: &mut Ui, journal: &Journal, metrics: &[&Metric], date: NaiveDate) {
    let day = date.format("%-d %b %Y").to_string();
    let value = |m: &Metric| {
        let value = journal.value(date, m);
        value.map_or_else(
            || "\u{2013}".into(),
            |v| number((v * 100.0).round() / 100.0),
        )
    };
    row(ui, &day, metrics, value, &sessions(journal, date));
}

fn sessions(journal: &Journal, date: NaiveDate) -> String {
    let lines: Vec<_> = journal.sessions_on(date).iter().map(session_line).collect();
    lines.join("; ")
}

fn row(
    ui: &mut Ui,
    day: &str,
    metrics: &[&Metric],
    value: impl Fn(&Metric) -> String,
    sessions: &str,
) {
    ui.horizontal(|ui| {
        ui.set_height(ROW);
        cell(ui, DATE, day);
        for metric in metrics {
            cell(ui, VALUE, &value(metric));
        }
        muted(ui, sessions);
    });
}

fn cell(ui: &mut Ui, width: f32, words: &str) {
    ui.allocate_ui_with_layout(
        egui::vec2(width, ROW),
        egui::Layout::left_to_right(egui::Align::Center),
        |ui| {
            ui.set_width(width);
            let text = egui::RichText::new(words).font(crate::ui::theme::font(14.0));
            ui.add(egui::Label::new(text).truncate());
        },
    );
}

/// The days of the table as a spreadsheet takes them: one line a day, oldest first, tabs between.
fn copied(journal: &Journal, metrics: &[&Metric], from: NaiveDate, to: NaiveDate) -> String {
    let head = metrics.iter().map(|m| m.name.clone());
    let mut text: Vec<String> = vec![line_of("date", head, "sessions")];
    for date in from.iter_days().take_while(|d| *d <= to) {
        let value = |m: &&Metric| {
            journal
                .value(date, m)
                .map_or_else(String::new, |v| v.to_string())
        };
        text.push(line_of(
            &date.to_string(),
            metrics.iter().map(value),
            &sessions(journal, date),
        ));
    }
    text.join("\n")
}

fn line_of(day: &str, values: impl Iterator<Item = String>, sessions: &str) -> String {
    let cells = std::iter::once(day.to_owned())
        .chain(values)
        .chain(std::iter::once(sessions.to_owned()));
    // A tab inside a name would make a column of its own.
    cells
        .map(|cell| cell.replace(['\t', '\n', '\r'], " "))
        .collect::<Vec<_>>()
        .join("\t")
}
