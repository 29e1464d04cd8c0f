//! What of a session is seldom asked: how long, where, how firm, why, the cost, scores around it and a note. Closed until
//! wanted, and open where something in it is filled.

use egui::{Color32, Id, TextStyle, Ui, vec2};

use crate::lang::say;
use crate::model::keyword::Keyword;
use crate::model::scale::plain;
use crate::model::session::ScoresTaken;
use crate::model::typed::say_minutes;
use crate::ui::form::{Field, SessionForm, Shown, firmness, reason, score};
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
        held if held.is_empty() || open => say::SessionMore.text(),
        told => say::SessionMoreHolds { told: &told }.text(),
    };
    let icon = if open { Icon::Up } else { Icon::Down };
    let push = Push::new(words).lead(icon).small().look(Look::Quiet);
    let push = push.named(say::SessionMoreNamed.text()).show(ui);
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
    labelled(ui, &say::SessionNote.text(), |ui| {
        field(
            ui,
            &say::SessionNoteNamed.text(),
            &say::NothingYet.text(),
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
    let name = &say::SessionLong.text();
    let response = labelled(ui, name, |ui| {
        let response = field(ui, name, "", &mut form.minutes, width.min(120.0));
        chips(ui, |ui| {
            for minutes in USUAL_MINUTES {
                let chosen = form.minutes.trim() == minutes;
                if Push::new(minutes)
                    .small()
                    .chosen(chosen)
                    .named(say::SoManyMinutes { figure: minutes }.text())
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
    let help = &say::SessionMinutesHelp.text();
    said(ui, &mut form.shown, &Field::Minutes, &response, read, help);
}

fn cost(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    let name = &say::SessionCost.text();
    labelled(ui, name, |ui| {
        let typed = field(
            ui,
            name,
            &say::SessionCostHint.text(),
            &mut form.cost,
            width,
        );
        meaning(
            ui,
            &typed,
            Ok(form.cost_meant()),
            &say::SessionCostHelp.text(),
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
    choice(ui, &say::SessionWhy.text(), &mut form.reason, reason);
}

fn pressure(ui: &mut Ui, form: &mut SessionForm) {
    choice(
        ui,
        &say::SessionPressure.text(),
        &mut form.pressure,
        firmness,
    );
}

/// One of a few words, or none of them: a second push takes it back.
fn choice<T: Keyword + PartialEq>(
    ui: &mut Ui,
    label: &str,
    value: &mut Option<T>,
    words: fn(T) -> String,
) {
    labelled(ui, label, |ui| {
        chips(ui, |ui| {
            for (each, _) in T::ALL {
                let chosen = *value == Some(*each);
                if Push::new(words(*each))
                    .small()
                    .chosen(chosen)
                    .show(ui)
                    .clicked()
                {
                    *value = (!chosen).then_some(*each);
                }
            }
        });
    });
}

/// Which regions were treated: the body is closed until wanted, the chosen ones are always shown.
fn areas(ui: &mut Ui, form: &mut SessionForm) {
    let open = form.shown.areas;
    labelled(ui, &say::SessionWhere.text(), |ui| {
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
                (say::CloseBodyShort.text(), say::CloseBody.text(), Icon::Bar)
            } else {
                (say::AddAreaShort.text(), say::AddArea.text(), Icon::Plus)
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
    let push = Push::new(say::ScoresAround.text()).small();
    if push.chosen(open).show(ui).clicked() {
        form.shown.scores = !open;
    }
    if !open {
        return;
    }
    muted(ui, &say::ScoresAroundHelp.text());
    let SessionForm { scores, shown, .. } = form;
    for around in scores {
        let name = around.metric.title().into_owned();
        let fields = ui.horizontal_wrapped(|ui| {
            // No word is cut in two: a long one has the line for itself.
            let width = (ui.available_width() - 190.0).clamp(80.0, 140.0);
            let width = width.max(widest_word(ui, &name)).min(ui.available_width());
            ui.scope(|ui| {
                ui.set_width(width);
                body(ui, &name);
            });
            let name = name.as_str();
            let words = [
                say::ScoreJustBefore.text(),
                say::ScoreBeforeNamed { name }.text(),
            ];
            let before = around_field(ui, &words, &mut around.before);
            let words = [
                say::ScoreJustAfter.text(),
                say::ScoreAfterNamed { name }.text(),
            ];
            (before, around_field(ui, &words, &mut around.after))
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

/// The room that the widest word of a text needs.
fn widest_word(ui: &Ui, text: &str) -> f32 {
    let lay = |word: &str| {
        let painter = ui.painter();
        painter.layout_no_wrap(
            word.into(),
            TextStyle::Body.resolve(ui.style()),
            Color32::PLACEHOLDER,
        )
    };
    let widths = text.split_whitespace().map(|word| lay(word).size().x);
    widths.fold(0.0, f32::max).ceil() + 1.0
}

fn around_field(ui: &mut Ui, [when, name]: &[String; 2], text: &mut String) -> egui::Response {
    muted(ui, when);
    field(ui, name, "", text, 28.0)
}

fn scored(ui: &mut Ui, form: &mut SessionForm) {
    labelled(ui, &say::ScoresWereGiven.text(), |ui| {
        chips(ui, |ui| {
            for (each, words, name) in [
                (
                    ScoresTaken::Before,
                    say::GivenBefore.text(),
                    say::GivenBeforeNamed.text(),
                ),
                (
                    ScoresTaken::After,
                    say::GivenAfter.text(),
                    say::GivenAfterNamed.text(),
                ),
            ] {
                let chosen = form.scores_taken == Some(each);
                if Push::new(words)
                    .small()
                    .chosen(chosen)
                    .named(name)
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
    let push = Push::new(say::AsLastTime { told: last }.text()).small();
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
