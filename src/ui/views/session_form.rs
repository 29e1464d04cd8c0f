//! The session form: opens in place, Enter saves, Esc cancels.

use egui::{Key, Modifiers, Ui};

use crate::model::session::{Kind, ScoresTaken, Words};
use crate::ui::action::{Action, SessionAction};
use crate::ui::form::{Field, SessionForm};
use crate::ui::icons::Icon;
use crate::ui::state::ViewState;
use crate::ui::theme::GAP;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    Column, beside, card, card_title, chips, field, field_error, labelled, muted,
};

/// From this width on the form has two columns.
const ROOMY: f32 = 360.0;
const USUAL_MINUTES: [&str; 3] = ["30", "45", "60"];

/// Draws the open form, if there is one.
pub fn ui(ui: &mut Ui, state: &mut ViewState) -> Vec<Action> {
    let Some(form) = &mut state.form else {
        return Vec::new();
    };
    let mut actions = keys(ui);
    card(ui, 20, |ui| {
        actions.extend(head(ui, form));
        let roomy = ui.available_width() >= ROOMY;
        pair(ui, form, roomy, what, when);
        error(ui, form, &[Field::Date, Field::Time, Field::Kind]);
        pair(ui, form, roomy, how_long, with_whom);
        error(ui, form, &[Field::Minutes]);
        pair(ui, form, roomy, why, pressure);
        pair(ui, form, roomy, scored, cost);
        let width = ui.available_width();
        labelled(ui, "Note", |ui| {
            field(
                ui,
                "Note of the session",
                "nothing yet",
                &mut form.note,
                width,
            )
        });
        actions.extend(foot(ui, form));
    });
    actions
}

/// Two parts of the form beside each other, or one below the other where it is narrow.
fn pair(
    ui: &mut Ui,
    form: &mut SessionForm,
    roomy: bool,
    left: fn(&mut Ui, &mut SessionForm),
    right: fn(&mut Ui, &mut SessionForm),
) {
    if !roomy {
        left(ui, form);
        right(ui, form);
        return;
    }
    let right_half = (ui.available_width() - GAP) / 2.0;
    beside(ui, right_half, |ui, column| match column {
        Column::Left => left(ui, form),
        Column::Right => right(ui, form),
    });
}

fn keys(ui: &Ui) -> Vec<Action> {
    // A popup that is open takes Enter and Esc for itself.
    if egui::Popup::is_any_open(ui.ctx()) {
        return Vec::new();
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        vec![Action::Session(SessionAction::Cancel)]
    } else if text_field_enter(ui) {
        vec![Action::Session(SessionAction::Save)]
    } else {
        Vec::new()
    }
}

/// Enter in a text field saves; on a button it is the button's.
fn text_field_enter(ui: &Ui) -> bool {
    ui.text_edit_focused() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

fn head(ui: &mut Ui, form: &SessionForm) -> Vec<Action> {
    let mut actions = Vec::new();
    let title = if form.original.is_some() {
        "Edit session"
    } else {
        "Add a session"
    };
    egui::Sides::new().show(
        ui,
        |ui| card_title(ui, title),
        |ui| {
            if Push::icon(Icon::Cross, "Close the form")
                .small()
                .show(ui)
                .clicked()
            {
                actions.push(Action::Session(SessionAction::Cancel));
            }
        },
    );
    actions
}

fn when(ui: &mut Ui, form: &mut SessionForm) {
    ui.horizontal_top(|ui| {
        let time_width = 76.0;
        let width = ui.available_width() - 8.0 - time_width;
        labelled(ui, "Day", |ui| {
            field(ui, "Day", "2026-11-22", &mut form.date, width)
        });
        let time = labelled(ui, "Time", |ui| {
            field(ui, "Time", "17:30", &mut form.time, time_width)
        });
        if std::mem::take(&mut form.focus) {
            time.request_focus();
        }
    });
}

fn with_whom(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, "With whom?", |ui| {
        field(ui, "With whom", "name or place", &mut form.with, width)
    });
}

fn cost(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, "Cost", |ui| {
        field(ui, "Cost", "like 45.00 EUR", &mut form.cost, width)
    });
}

fn why(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Why then?", &mut form.reason);
}

fn pressure(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Pressure", &mut form.pressure);
}

fn error(ui: &mut Ui, form: &SessionForm, fields: &[Field]) {
    if let Some((_, words)) = form
        .error
        .as_ref()
        .filter(|(field, _)| fields.contains(field))
    {
        field_error(ui, words);
    }
}

fn what(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, "What was it?", |ui| {
        let combo = egui::ComboBox::from_id_salt("kind").selected_text(form.kind.title());
        let response = combo.width(width).show_ui(ui, |ui| {
            for kind in Kind::OFFERED {
                let title = kind.title();
                ui.selectable_value(&mut form.kind, kind, title);
            }
        });
        let name = format!("Kind: {}", form.kind.title());
        ui.ctx()
            .accesskit_node_builder(response.response.id, |node| node.set_label(name));
    });
    if form.kind.as_str() == "other" {
        labelled(ui, "Its name", |ui| {
            field(
                ui,
                "Name of the kind",
                "like sauna",
                &mut form.own_kind,
                width,
            )
        });
    }
}

fn how_long(ui: &mut Ui, form: &mut SessionForm) {
    labelled(ui, "Minutes", |ui| {
        chips(ui, |ui| {
            for minutes in USUAL_MINUTES {
                let chosen = form.minutes.trim() == minutes;
                if Push::new(minutes)
                    .small()
                    .chosen(chosen)
                    .named(format!("{minutes} minutes"))
                    .show(ui)
                    .clicked()
                {
                    form.minutes = if chosen {
                        String::new()
                    } else {
                        minutes.into()
                    };
                }
            }
            let edit = egui::TextEdit::singleline(&mut form.minutes)
                .hint_text("other")
                .desired_width(48.0);
            ui.add(edit.margin(egui::Margin::symmetric(8, 6)))
                .accessible_name("Minutes");
        });
    });
}

/// One of a few words, or none of them: a second push takes it back.
fn choice<T: Words + PartialEq>(ui: &mut Ui, label: &str, value: &mut Option<T>) {
    labelled(ui, label, |ui| {
        chips(ui, |ui| {
            for (each, word) in T::ALL {
                let chosen = *value == Some(*each);
                if Push::new(*word).small().chosen(chosen).show(ui).clicked() {
                    *value = (!chosen).then_some(*each);
                }
            }
        });
    });
}

fn scored(ui: &mut Ui, form: &mut SessionForm) {
    let label = "That day\u{2019}s scores were given";
    labelled(ui, label, |ui| {
        chips(ui, |ui| {
            for (each, words) in [
                (ScoresTaken::Before, "before it"),
                (ScoresTaken::After, "after it"),
            ] {
                let chosen = form.scores_taken == Some(each);
                if Push::new(words)
                    .small()
                    .chosen(chosen)
                    .named(format!("Scores {words}"))
                    .show(ui)
                    .clicked()
                {
                    form.scores_taken = (!chosen).then_some(each);
                }
            }
        });
    });
}

fn foot(ui: &mut Ui, form: &SessionForm) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let words = if form.original.is_some() {
            "Save"
        } else {
            "Save session"
        };
        if Push::new(words).look(Look::Primary).show(ui).clicked() {
            actions.push(Action::Session(SessionAction::Save));
        }
        if Push::new("Cancel").show(ui).clicked() {
            actions.push(Action::Session(SessionAction::Cancel));
        }
        if let Some(session) = &form.original
            && Push::new("Remove").look(Look::Remove).show(ui).clicked()
        {
            let edit = crate::model::edit::Edit::remove_session(session.id.clone());
            actions.push(Action::edit("removing a session", edit));
            actions.push(Action::Session(SessionAction::Cancel));
        }
    });
    if form.original.is_some() {
        muted(ui, "Removing can be undone with Ctrl+Z.");
    } else {
        muted(ui, "Enter saves, Esc cancels.");
    }
    actions
}
