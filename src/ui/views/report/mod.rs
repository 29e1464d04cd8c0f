//! The Report page: what is in it at the left, the pages as they are printed at the right.

mod choices;
mod content;
mod preview;

use egui::Ui;

use crate::lang::say;
use crate::report::content::Options;
use crate::ui::action::{Action, OutputAction};
use crate::ui::settings::Settings;
use crate::ui::state::ViewState;
use crate::ui::state::saving::Output;
use crate::ui::theme::{GAP, is_wide};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{Column, beside, card, page_header};

pub use content::{Content, Field, Score, Wrong, content, options};
pub use preview::{Preview, Shown};

/// Width that title and buttons take beside each other.
const HEADER: f32 = 620.0;
/// Width of the choices beside the pages.
const CHOICES: f32 = 300.0;

/// The same with the name that is set.
pub fn by(options: Options, settings: &Settings) -> Options {
    Options {
        by: settings.report_name.clone(),
        ..options
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, shown: Shown<'_>, view: &mut ViewState) -> Vec<Action> {
    let actions = header(ui, content, view);
    ui.add_space(GAP - 8.0);
    let mut choose = |ui: &mut Ui| card(ui, 24, |ui| choices::ui(ui, content, view));
    if is_wide(ui) {
        let right = ui.available_width() - CHOICES - GAP;
        beside(ui, right, |ui, column| match column {
            Column::Left => choose(ui),
            Column::Right => preview::ui(ui, shown),
        });
    } else {
        choose(ui);
        ui.add_space(GAP - 8.0);
        preview::ui(ui, shown);
    }
    actions
}

/// The title, and the files that can be made: one at once, others where the person wants them.
fn header(ui: &mut Ui, content: &Content, view: &ViewState) -> Vec<Action> {
    type Does = fn(Output) -> OutputAction;
    let mut files: [(String, Look, bool, Does); 3] = [
        (
            say::SaveAsPdf.text(),
            Look::Primary,
            false,
            OutputAction::Make,
        ),
        (
            say::SavePdfElsewhere.text(),
            Look::Plain,
            false,
            OutputAction::Ask,
        ),
        (say::SaveAsHtml.text(), Look::Plain, true, OutputAction::Ask),
    ];
    let mut actions = Vec::new();
    let can = content.options.is_ok() && view.saving.is_none();
    page_header(ui, &say::PageReport.text(), HEADER, |ui| {
        if ui.layout().prefer_right_to_left() {
            files.reverse();
        }
        for (words, look, html, does) in files {
            let clicked = Push::new(words).look(look).enabled(can).show(ui).clicked();
            if let (true, Ok(options)) = (clicked, &content.options) {
                let output = Output::Report {
                    options: Box::new(by(options.clone(), &view.settings)),
                    paper: view.settings.paper,
                    html,
                };
                actions.push(Action::Output(does(output)));
            }
        }
    });
    actions
}
