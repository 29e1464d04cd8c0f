//! What of a session is seldom asked: how long, where, how firm, why, the cost, scores around it and a note. Closed until
//! wanted, and open where something in it is filled.

use egui::{Id, Ui, vec2};

use crate::model::keyword::Keyword;
use crate::model::scale::plain;
use crate::model::session::ScoresTaken;
use crate::model::typed::say_minutes;
use crate::ui::form::{Field, SessionForm, Shown, score};
use crate::ui::icons::Icon;
use crate::ui::theme::{GAP, SMALL_CONTROL};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{Column, beside, body, body_map, chips, field, labelled, meaning, muted};

/// From this width on the form has two columns.
const ROOMY: f32 = 360.0;
const USUAL_MINUTES: [&str; 3] = ["30", "45", "60"];

/// Draws the row that opens it, and all of it while it is open.
pub fn ui(ui: &mut Ui, form: &mut SessionForm) {
    let open = form.shown.more;
    let words = match form.more() {
        held if held.is_empty() || open => "More".to_owned(),
        held => format!("More \u{b7} {held}"),
    };
    let icon = if open { Icon::Up } else { Icon::Down };
    let push = Push::new(words).lead(icon).small().look(Look::Quiet);
    let push = push.named("More about the session").show(ui);
    ui.ctx()
        .accesskit_node_builder(push.id, |node| node.set_expanded(open));
    if push.clicked() {
        form.shown.more = !open;
    }
    if !open {
        return;
    }
    let roomy = ui.available_width() >= ROOMY;
    pair(ui, form, roomy, how_long, cost);
    pair(ui, form, roomy, why, pressure);
    areas(ui, form);
    scored(ui, form);
    around(ui, form);
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

fn how_long(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    let response = labelled(ui, "Minutes", |ui| {
        let response = field(ui, "Minutes", "", &mut form.minutes, width.min(120.0));
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
        });
        response
    });
    let read = form.minutes().map(|minutes| minutes.map(say_minutes));
    let help = "60, 25 min or 1h30";
    said(ui, &mut form.shown, &Field::Minutes, &response, read, help);
}

fn cost(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, "Cost", |ui| {
        let typed = field(ui, "Cost", "like 45.00 EUR", &mut form.cost, width);
        meaning(
            ui,
            &typed,
            Ok(form.cost_meant()),
            "45, 45 EUR or 12.50",
            false,
        );
        let known = form.known_cost().is_some();
        let last = form.last_cost().map(str::to_owned);
        if as_last(ui, last.as_deref(), known) {
            form.cost = last.unwrap_or_default();
        }
    });
}

fn why(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Why then?", &mut form.reason);
}

fn pressure(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Pressure", &mut form.pressure);
}

/// One of a few words, or none of them: a second push takes it back.
fn choice<T: Keyword + PartialEq>(ui: &mut Ui, label: &str, value: &mut Option<T>) {
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

/// Which regions were treated: the body is closed until wanted, the chosen ones are always shown.
fn areas(ui: &mut Ui, form: &mut SessionForm) {
    let open = form.shown.areas;
    labelled(ui, "Where", |ui| {
        chips(ui, |ui| {
            let mut gone = None;
            for area in &form.areas {
                let push = Push::new(area.words()).small().chosen(true);
                if push.show(ui).clicked() {
                    gone = Some(area.clone());
                }
            }
            form.areas.retain(|area| Some(area) != gone.as_ref());
            let (words, name, icon) = if open {
                ("close", "Close the body", Icon::Bar)
            } else {
                ("area", "Add an area", Icon::Plus)
            };
            let push = Push::new(words).lead(icon).small().named(name);
            if push.show(ui).clicked() {
                form.shown.areas = !open;
            }
        });
    });
    if open {
        body_map::select(ui, Id::unique("what was treated"), &mut form.areas);
    }
}

/// Scores just before and just after it: closed until wanted.
fn around(ui: &mut Ui, form: &mut SessionForm) {
    let open = form.shown.scores;
    let push = Push::new("Scores just before and after").small();
    if push.chosen(open).show(ui).clicked() {
        form.shown.scores = !open;
    }
    if !open {
        return;
    }
    muted(ui, "Leave out what you like. Blank is blank, never 0.");
    let SessionForm { scores, shown, .. } = form;
    for around in scores {
        let name = around.metric.name.clone();
        let fields = ui.horizontal_wrapped(|ui| {
            let width = (ui.available_width() - 190.0).clamp(80.0, 140.0);
            ui.scope(|ui| {
                ui.set_width(width);
                body(ui, &name);
            });
            let name = name.as_str();
            let before = around_field(ui, name, "before", &mut around.before);
            (before, around_field(ui, name, "after", &mut around.after))
        });
        let (before, after) = fields.inner;
        let id = || around.metric.id.clone();
        let metric = &around.metric;
        let read = |text: &str| -> Result<Option<String>, String> {
            let value = score(metric, text)?.map(plain);
            Ok(value.filter(|value| value != text.trim()))
        };
        let (field, text) = (Field::Before(id()), read(&around.before));
        said(ui, shown, &field, &before, text, "");
        let (field, text) = (Field::After(id()), read(&around.after));
        said(ui, shown, &field, &after, text, "");
    }
}

fn around_field(ui: &mut Ui, name: &str, when: &str, text: &mut String) -> egui::Response {
    muted(ui, when);
    field(ui, &format!("{name} {when}"), "", text, 28.0)
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

/// What was filled in the last time, to be taken again; its place stays where something is typed instead.
pub fn as_last(ui: &mut Ui, last: Option<&str>, known: bool) -> bool {
    let Some(last) = last else {
        if known {
            ui.allocate_space(vec2(0.0, SMALL_CONTROL));
        }
        return false;
    };
    let push = Push::new(format!("{last}, as last time")).small();
    push.show(ui).clicked()
}

/// What a field's text means, under it; one that is refused gets the keyboard once.
pub fn said<E: ToString>(
    ui: &mut Ui,
    shown: &mut Shown,
    field: &Field,
    response: &egui::Response,
    read: Result<Option<String>, E>,
    help: &str,
) {
    if response.changed() {
        shown.forget(field);
    }
    let refused = shown.wrong(field).is_some();
    meaning(ui, response, read.map_err(|e| e.to_string()), help, refused);
    if shown.seeks(field) {
        response.request_focus();
        response.scroll_to_me(None);
    }
}
