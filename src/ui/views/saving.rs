//! Asks where a file that is made of the journal shall go.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::typed::{DayReader, say_day};
use crate::ui::action::{Action, OutputAction};
use crate::ui::state::ViewState;
use crate::ui::state::saving::{Output, Table};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    card_title, chips, field, field_error, labelled, meaning, muted, path_field,
};

/// Draws the question while it is open.
pub fn ui(ui: &Ui, view: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let reader = view.day_reader(today);
    let Some(saving) = view.saving.as_mut().filter(|saving| !saving.at_once) else {
        return Vec::new();
    };
    let mut wishes = Vec::new();
    let modal = egui::Modal::new(egui::Id::unique("saving")).show(ui.ctx(), |ui| {
        ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, &saving.output.title());
        muted(ui, &saving.output.words());
        if saving.output == Output::Journal && saving.is_table() {
            let most = (ui.ctx().content_rect().height() - 360.0).max(120.0);
            let area = egui::ScrollArea::vertical().max_height(most);
            area.show(ui, |ui| table(ui, &mut saving.table, reader));
        }
        let entered = path_field(ui, &mut saving.path);
        if let Some(words) = &saving.error {
            field_error(ui, words);
        }
        let taken = saving.asks_to_replace();
        if taken {
            field_error(ui, &say::FileIsThere.text());
        }
        ui.horizontal_wrapped(|ui| {
            let ready = !saving.busy && !saving.path.trim().is_empty();
            // Return alone replaces nothing.
            if taken {
                let replace = Push::new(say::ReplaceFile.text()).enabled(ready);
                if replace.show(ui).clicked() {
                    wishes.push(OutputAction::Replace);
                }
            } else {
                let save = Push::new(say::Save.text())
                    .look(Look::Primary)
                    .enabled(ready);
                if save.show(ui).clicked() || entered && ready {
                    wishes.push(OutputAction::Save);
                }
            }
            let choose = Push::new(say::ChoosePlace.text()).enabled(!saving.busy);
            if choose.show(ui).clicked() {
                wishes.push(OutputAction::Choose);
            }
            if Push::new(say::Cancel.text()).show(ui).clicked() {
                wishes.push(OutputAction::Cancel);
            }
        });
    });
    if modal.should_close() {
        wishes.push(OutputAction::Cancel);
    }
    wishes.into_iter().map(Action::Output).collect()
}

/// What a table of the journal holds, and how it is written.
fn table(ui: &mut Ui, table: &mut Table, reader: DayReader) {
    ui.add_space(4.0);
    labelled(ui, &say::EachRowIs.text(), |ui| {
        chips(ui, |ui| {
            let ways = [
                (false, say::RowScoring.text(), say::RowScoringNamed.text()),
                (true, say::RowValue.text(), say::RowValueNamed.text()),
            ];
            for (long, words, name) in ways {
                let push = Push::new(words).small().chosen(table.long == long);
                let named = push.named(name);
                if named.show(ui).clicked() {
                    table.long = long;
                }
            }
        });
    });
    labelled(ui, &say::WrittenFor.text(), |ui| {
        chips(ui, |ui| {
            let ways = [
                (false, say::ForAny.text(), say::ForAnyNamed.text()),
                (
                    true,
                    say::ForSpreadsheet.text(),
                    say::ForSpreadsheetNamed.text(),
                ),
            ];
            for (spreadsheet, words, name) in ways {
                let chosen = table.spreadsheet == spreadsheet;
                let push = Push::new(words).small().chosen(chosen);
                let named = push.named(name);
                if named.show(ui).clicked() {
                    table.spreadsheet = spreadsheet;
                }
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        let first = [say::FirstDay.text(), say::FirstDayHint.text()];
        day(ui, first, &mut table.from, reader);
        let last = [say::LastDay.text(), say::LastDayHint.text()];
        day(ui, last, &mut table.to, reader);
    });
    if table.scores.len() > 1 {
        labelled(ui, &say::TableScores.text(), |ui| {
            chips(ui, |ui| {
                for (_, name, wanted) in &mut table.scores {
                    let push = Push::new(name.as_str()).small().chosen(*wanted);
                    let push = push.named(say::TableWith { name }.text());
                    if push.show(ui).clicked() {
                        *wanted = !*wanted;
                    }
                }
            });
        });
    }
    if let Some(words) = &table.left_out {
        muted(ui, words);
    }
}

/// A day, and what it means; blank is the journal's own.
fn day(ui: &mut Ui, [name, hint]: [String; 2], text: &mut String, reader: DayReader) {
    ui.vertical(|ui| {
        ui.set_width(200.0);
        labelled(ui, &name, |ui| {
            let typed = field(ui, &name, &hint, text, 200.0);
            let read = match text.trim() {
                "" => Ok(None),
                text => reader.any_day(text).map(|day| Some(say_day(day))),
            };
            meaning(ui, &typed, read.map_err(|why| why.to_string()), "", false);
        });
    });
}
