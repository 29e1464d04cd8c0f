//! Bringing in a file: choose it, say what its columns mean, see what would come, take it.

use egui::Ui;

use crate::model::journal::Journal;
use crate::ui::action::{Action, ImportAction};
use crate::ui::icons::Icon;
use crate::ui::state::{Choices, Counts, DateOrder, ImportState, Meaning, Outcome, Page, Sheet};
use crate::ui::text::count;
use crate::ui::theme::{CONTROL, GAP, Tokens, font};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, chips, field, field_error, labelled, muted};

/// Letters of a cell that its preview shows.
const MOST_LETTERS: usize = 28;
/// Refusals shown before "and so on".
const MOST_REFUSALS: usize = 5;

/// What the page shows besides its state: the metrics to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Ids and names.
    pub metrics: Vec<(crate::model::metric::MetricId, String)>,
}

/// The metrics that a column can be.
pub fn content(journal: &Journal) -> Content {
    Content {
        metrics: journal
            .metrics()
            .scored()
            .map(|m| (m.id.clone(), m.name.clone()))
            .collect(),
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ImportState) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.heading("Bring in a file");
    muted(
        ui,
        "A table from another app, saved as CSV. Nothing that is in your journal is written over, and one undo takes it all back.",
    );
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| actions.extend(file(ui, state)));
    if let Some(sheet) = state.sheet.clone() {
        ui.add_space(GAP - 8.0);
        card(ui, 24, |ui| {
            head(ui, &sheet);
            if !sheet.own {
                choices(ui, content, &sheet, &mut state.choices);
                if Push::new("Look what would come").show(ui).clicked() {
                    actions.push(Action::Import(ImportAction::Preview));
                }
            }
        });
    }
    ui.add_space(GAP - 8.0);
    actions.extend(outcome(ui, &state.outcome));
    actions
}

fn file(ui: &mut Ui, state: &mut ImportState) -> Vec<Action> {
    let mut actions = Vec::new();
    let width = ui.available_width();
    let typed = labelled(ui, "File", |ui| {
        field(
            ui,
            "Path of the file",
            "/home/me/diary.csv",
            &mut state.path,
            width,
        )
    });
    let enter = typed.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    ui.horizontal_wrapped(|ui| {
        let read = Push::new("Read it")
            .enabled(!state.path.trim().is_empty())
            .show(ui)
            .clicked();
        if (read || enter) && !state.path.trim().is_empty() {
            actions.push(Action::Import(ImportAction::Read(state.path.trim().into())));
        }
        if Push::new("Choose a file\u{2026}")
            .lead(Icon::Bring)
            .show(ui)
            .clicked()
        {
            actions.push(Action::Import(ImportAction::Choose));
        }
    });
    muted(ui, "Or drop the file on this window.");
    actions
}

fn head(ui: &mut Ui, sheet: &Sheet) {
    card_title(ui, &count(sheet.count, "row", "rows"));
    if sheet.own {
        body(ui, "Unkink wrote this file: its columns are known.");
        return;
    }
    let t = Tokens::of(ui);
    let cell = |ui: &mut Ui, text: &str, color| {
        let short: String = text.chars().take(MOST_LETTERS).collect();
        let rich = egui::RichText::new(short).font(font(14.0)).color(color);
        ui.add(egui::Label::new(rich).extend());
    };
    ui.spacing_mut().interact_size.y = 20.0;
    let area = egui::ScrollArea::horizontal().id_salt("sheet");
    area.show(ui, |ui| {
        egui::Grid::new("sheet")
            .spacing([20.0, 4.0])
            .show(ui, |ui| {
                sheet
                    .headers
                    .iter()
                    .for_each(|header| cell(ui, header, t.ink));
                ui.end_row();
                for row in &sheet.rows {
                    for text in row {
                        cell(ui, text, t.muted);
                    }
                    ui.end_row();
                }
            });
    });
    ui.spacing_mut().interact_size.y = CONTROL;
}

fn choices(ui: &mut Ui, content: &Content, sheet: &Sheet, choices: &mut Choices) {
    column(ui, "Which column is the date?", sheet, &mut choices.date);
    labelled(ui, "How are dates written?", |ui| {
        chips(ui, |ui| {
            let orders = [
                (DateOrder::Shows, "it shows"),
                (DateOrder::DayFirst, "day first"),
                (DateOrder::MonthFirst, "month first"),
            ];
            for (order, words) in orders {
                if Push::new(words)
                    .small()
                    .chosen(choices.order == order)
                    .show(ui)
                    .clicked()
                {
                    choices.order = order;
                }
            }
        });
    });
    shape(ui, sheet, choices);
    muted(
        ui,
        if choices.long.is_some() {
            "What is each name?"
        } else {
            "What is each column?"
        },
    );
    egui::Grid::new("meanings")
        .num_columns(2)
        .spacing([16.0, 8.0])
        .show(ui, |ui| {
            for (name, meaning) in &mut choices.meanings {
                body(ui, name);
                meant(ui, content, name, meaning);
                ui.end_row();
            }
        });
    labelled(ui, "The file\u{2019}s scores go from \u{2026} to", |ui| {
        ui.horizontal(|ui| {
            field(
                ui,
                "Lowest score in the file",
                "0",
                &mut choices.range[0],
                80.0,
            );
            field(
                ui,
                "Highest score in the file",
                "10",
                &mut choices.range[1],
                80.0,
            );
        });
    });
}

/// One row a day, or one row a score.
fn shape(ui: &mut Ui, sheet: &Sheet, choices: &mut Choices) {
    let mut long = choices.long.is_some();
    labelled(ui, "One row is", |ui| {
        chips(ui, |ui| {
            for (is_long, words) in [
                (false, "a day, with a column a score"),
                (true, "one score, with its name"),
            ] {
                if Push::new(words)
                    .small()
                    .chosen(long == is_long)
                    .show(ui)
                    .clicked()
                {
                    long = is_long;
                }
            }
        });
    });
    if long != choices.long.is_some() {
        choices.long = long.then_some((0, 0));
        choices.meanings = meanings(sheet, choices);
    }
    if let Some((mut name, mut value)) = choices.long {
        column(ui, "Which column is the name?", sheet, &mut name);
        column(ui, "Which column is the score?", sheet, &mut value);
        if choices.long != Some((name, value)) {
            choices.long = Some((name, value));
            choices.meanings = meanings(sheet, choices);
        }
    }
}

/// What there is to give a meaning: the columns, or the names of a long table.
pub fn meanings(sheet: &Sheet, choices: &Choices) -> Vec<(String, Meaning)> {
    let names: Vec<String> = if let Some((name, _)) = choices.long {
        sheet.words.get(name).cloned().unwrap_or_default()
    } else {
        let others = sheet.headers.iter().enumerate();
        let others = others.filter(|(i, _)| *i != choices.date);
        others.map(|(_, header)| header.clone()).collect()
    };
    let unnamed = if choices.long.is_some() {
        Meaning::Own
    } else {
        Meaning::LeaveOut
    };
    names
        .into_iter()
        .map(|name| (name, unnamed.clone()))
        .collect()
}

fn column(ui: &mut Ui, question: &str, sheet: &Sheet, chosen: &mut usize) {
    labelled(ui, question, |ui| {
        chips(ui, |ui| {
            for (i, header) in sheet.headers.iter().enumerate() {
                let name = format!("{question} {header}");
                if Push::new(header)
                    .small()
                    .chosen(*chosen == i)
                    .named(name)
                    .show(ui)
                    .clicked()
                {
                    *chosen = i;
                }
            }
        });
    });
}

fn meant(ui: &mut Ui, content: &Content, name: &str, meaning: &mut Meaning) {
    let metric = |id| {
        content
            .metrics
            .iter()
            .find(|(m, _)| m == id)
            .map_or("?", |(_, words)| words.as_str())
    };
    let words = match &*meaning {
        Meaning::LeaveOut => "leave out",
        Meaning::Own => "a score of its own",
        Meaning::Metric(id) => metric(id),
    };
    let combo = egui::ComboBox::from_id_salt(("meaning", name))
        .selected_text(words)
        .width(200.0);
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(meaning, Meaning::LeaveOut, "leave out");
        ui.selectable_value(meaning, Meaning::Own, "a score of its own");
        for (id, words) in &content.metrics {
            ui.selectable_value(meaning, Meaning::Metric(id.clone()), words);
        }
    });
    let label = format!("{name} is");
    ui.ctx()
        .accesskit_node_builder(response.response.id, |node| node.set_label(label));
}

fn outcome(ui: &mut Ui, outcome: &Outcome) -> Vec<Action> {
    let mut actions = Vec::new();
    match outcome {
        Outcome::None => {}
        Outcome::Failed(words) => card(ui, 24, |ui| field_error(ui, words)),
        Outcome::Preview(counts) => card(ui, 24, |ui| {
            told(ui, counts, "can be brought in");
            ui.horizontal(|ui| {
                let words = format!("Bring in {}", counts.taken);
                if Push::new(words)
                    .look(Look::Primary)
                    .enabled(counts.taken > 0)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Import(ImportAction::Take));
                }
                if Push::new("Cancel").show(ui).clicked() {
                    actions.push(Action::Go(Page::Today));
                }
            });
        }),
        Outcome::Taken(counts) => card(ui, 24, |ui| {
            told(ui, counts, "brought in");
            ui.horizontal(|ui| {
                if Push::new("See them in History")
                    .look(Look::Primary)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Go(Page::History));
                }
                if Push::new("Undo").show(ui).clicked() {
                    actions.push(Action::Undo);
                }
            });
        }),
    }
    actions
}

fn told(ui: &mut Ui, counts: &Counts, verb: &str) {
    card_title(
        ui,
        &format!(
            "{} of {} {verb}",
            counts.taken,
            count(counts.read, "row", "rows")
        ),
    );
    if counts.already > 0 {
        muted(
            ui,
            &format!("{} are in your journal already.", counts.already),
        );
    }
    if counts.conflicts > 0 {
        muted(
            ui,
            &format!(
                "{} differ from what your journal has; yours is kept.",
                counts.conflicts
            ),
        );
    }
    for refusal in counts.refused.iter().take(MOST_REFUSALS) {
        field_error(ui, refusal);
    }
    if counts.refused.len() > MOST_REFUSALS {
        muted(
            ui,
            &format!(
                "and {} more that can\u{2019}t be read",
                counts.refused.len() - MOST_REFUSALS
            ),
        );
    }
}
