//! The same days as a table: for who can't see charts, and for who wants the numbers.

use egui::{ScrollArea, Ui};

use crate::chart::table::Table;
use crate::lang::say;
use crate::model::legible;
use crate::ui::theme::font;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{card, card_title, muted};

const ROW: f32 = 24.0;
const CELL: f32 = 104.0;
/// Rows that are seen at a time.
const SEEN: f32 = 12.0;

/// Draws a table; rows that are not seen are not made.
pub fn ui(ui: &mut Ui, table: &Table) {
    card(ui, 24, |ui| {
        card_title(ui, &say::DaysAsTable.text());
        muted(ui, &say::TableEmptyCell.text());
        let copy = Push::new(say::CopyTable.text()).look(Look::Quiet);
        if copy.show(ui).clicked() {
            ui.ctx().copy_text(table.to_csv());
        }
        ScrollArea::horizontal().show(ui, |ui| {
            // The names stand over their columns, however long they are.
            row(ui, &table.header, 2.0 * ROW);
            ScrollArea::vertical()
                .max_height(ROW * SEEN)
                .auto_shrink([true, true])
                .show_rows(ui, ROW, table.rows.len(), |ui, rows| {
                    for at in rows {
                        row(ui, &table.rows[at], ROW);
                    }
                });
        });
    });
}

fn row(ui: &mut Ui, cells: &[String], height: f32) {
    let last = cells.len().saturating_sub(1);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for (i, words) in cells.iter().enumerate() {
            // The last column holds sessions in words.
            let width = if i == last { 3.0 * CELL } else { CELL };
            let layout = egui::Layout::left_to_right(egui::Align::Center).with_main_wrap(true);
            ui.allocate_ui_with_layout(egui::vec2(width, height), layout, |ui| {
                ui.set_min_size(egui::vec2(width, height));
                let text = egui::RichText::new(legible::line(words)).font(font(14.0));
                let label = egui::Label::new(text);
                ui.add(if height > ROW {
                    label.wrap()
                } else {
                    label.truncate()
                });
            });
        }
    });
}
