//! The session form: opens in place, Enter saves, Esc cancels.

use chrono::NaiveDate;
use egui::{Key, Modifiers, Ui};

use crate::model::area::Area;
use crate::model::scale::plain;
use crate::model::session::{Kind, ScoresTaken, Words};
use crate::model::time::clock;
use crate::model::typed::{DayReader, say_day, say_minutes};
use crate::ui::action::{Action, SessionAction};
use crate::ui::form::{Field, SessionForm, Shown, score};
use crate::ui::icons::Icon;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::{Begun, ViewState};
use crate::ui::theme::GAP;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::suggest;
use crate::ui::widgets::{
    Column, beside, body, card, card_title, chips, day_width, field, labelled, meaning, muted,
};

/// From this width on the form has two columns.
const ROOMY: f32 = 360.0;
const USUAL_MINUTES: [&str; 3] = ["30", "45", "60"];

/// Draws the open form, if there is one.
pub fn ui(ui: &mut Ui, state: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let reader = state.day_reader(today);
    let (draft, calendar) = (state.draft.is_some(), &mut state.calendar);
    let Some(form) = &mut state.form else {
        return Vec::new();
    };
    let mut actions = keys(ui, form, calendar.is_some());
    card(ui, 20, |ui| {
        actions.extend(head(ui, form));
        if state.begun == Begun::TakenUp {
            actions.extend(resumed(ui, form));
        } else if draft && form.original.is_none() {
            actions.extend(left(ui));
        }
        let roomy = ui.available_width() >= ROOMY;
        day(ui, form, calendar, reader);
        pair(ui, form, roomy, time, how_long);
        pair(ui, form, roomy, what, with_whom);
        pair(ui, form, roomy, why, pressure);
        areas(ui, form);
        pair(ui, form, roomy, scored, cost);
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
        actions.extend(foot(ui, form));
    });
    actions
}

/// Says that the form was left half-filled; the way to one that was not.
fn resumed(ui: &mut Ui, form: &SessionForm) -> Option<Action> {
    muted(ui, "This is the form you left.");
    let words = match form.original {
        Some(_) => "Back to what is saved",
        None => "Start an empty one",
    };
    let anew = Push::new(words).small().show(ui);
    anew.clicked()
        .then_some(Action::Session(SessionAction::Anew))
}

/// The way back to a form that was left half-filled.
fn left(ui: &mut Ui) -> Option<Action> {
    muted(ui, "The form you left is kept.");
    let take = Push::new("Take it up again").small();
    take.show(ui)
        .clicked()
        .then_some(Action::Session(SessionAction::Resume))
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

fn keys(ui: &Ui, form: &SessionForm, calendar: bool) -> Vec<Action> {
    // What lies over the form takes Enter and Esc for itself.
    if calendar || form.shown.people.open || egui::Popup::is_any_open(ui.ctx()) {
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
    let sides = egui::Sides::new().shrink_left();
    sides.wrap_mode(egui::TextWrapMode::Wrap).show(
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

/// The day, typed or chosen in a calendar.
fn day(ui: &mut Ui, form: &mut SessionForm, calendar: &mut Option<Calendar>, reader: DayReader) {
    let response = labelled(ui, "Day", |ui| {
        ui.horizontal_wrapped(|ui| {
            let width = day_width(ui);
            let response = field(ui, "Day", "18 Nov", &mut form.date, width);
            let opener = Push::icon(Icon::History, "Choose the day in a calendar").show(ui);
            if opener.clicked() {
                let day = reader.day(&form.date).unwrap_or(reader.today);
                let open = Calendar::under(&opener, Purpose::Session, day, reader.today);
                *calendar = calendar.take().xor(Some(open));
            }
            response
        })
        .inner
    });
    let in_words = |day: NaiveDate| match say_day(day) {
        words if day > reader.today => format!("{words}, still to come"),
        words => words,
    };
    let read = reader.day(&form.date).map(in_words);
    let help = "18 Nov, Tuesday or yesterday";
    said(
        ui,
        &mut form.shown,
        &Field::Date,
        &response,
        read.map(Some),
        help,
    );
}

fn time(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width().min(120.0);
    let time = labelled(ui, "Time", |ui| {
        field(ui, "Time", "17:30", &mut form.time, width)
    });
    if std::mem::take(&mut form.focus) {
        time.request_focus();
        time.scroll_to_me(None);
    }
    let read = form.time().map(|time| time.map(clock));
    let help = "1730, 17:30 or 5:30 pm";
    said(ui, &mut form.shown, &Field::Time, &time, read, help);
}

fn with_whom(ui: &mut Ui, form: &mut SessionForm) {
    labelled(ui, "With whom?", |ui| {
        let (known, state) = (&form.known.people, &mut form.shown.people);
        suggest::show(
            ui,
            "With whom",
            "name or place",
            &mut form.with,
            known,
            state,
        )
    });
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
        if let Some(last) = form.last_cost().map(str::to_owned) {
            let push = Push::new(format!("{last}, as last time")).small();
            if push.show(ui).clicked() {
                form.cost = last;
            }
        }
    });
}

/// Which regions were treated: closed until wanted, the chosen ones always shown.
fn areas(ui: &mut Ui, form: &mut SessionForm) {
    labelled(ui, "Where", |ui| {
        chips(ui, |ui| {
            let open = form.shown.areas;
            let offered = Area::all().filter(|area| open && !form.areas.contains(area));
            let mut turned = None;
            let all: Vec<Area> = form.areas.iter().cloned().chain(offered).collect();
            for area in all {
                let chosen = form.areas.contains(&area);
                let push = Push::new(area.words()).small().chosen(chosen);
                if push.show(ui).clicked() {
                    turned = Some(area);
                }
            }
            let (words, name) = if open {
                ("fewer", "Fewer areas")
            } else {
                ("area", "Add an area")
            };
            let icon = if open { Icon::Bar } else { Icon::Plus };
            if Push::new(words)
                .lead(icon)
                .small()
                .named(name)
                .show(ui)
                .clicked()
            {
                form.shown.areas = !open;
            }
            if let Some(area) = turned {
                turn(&mut form.areas, area);
            }
        });
    });
}

/// Chooses a region, or no longer; they stay in their order from the neck down.
fn turn(areas: &mut Vec<Area>, area: Area) {
    if let Some(at) = areas.iter().position(|a| *a == area) {
        areas.remove(at);
    } else {
        areas.push(area);
        areas.sort_by_key(Area::rank);
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

fn why(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Why then?", &mut form.reason);
}

fn pressure(ui: &mut Ui, form: &mut SessionForm) {
    choice(ui, "Pressure", &mut form.pressure);
}

/// What a field's text means, under it; one that is refused gets the keyboard once.
fn said<E: ToString>(
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

fn what(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, "What was it?", |ui| {
        let known = form.known.kinds.clone();
        let other = Kind::new("other");
        let offered = Kind::OFFERED.into_iter().filter(|kind| *kind != other);
        let all = offered.chain(known).chain([other.clone()]);
        let options = all.map(|kind| (kind.title(), kind));
        if let Some(kind) = choose(ui, "Kind", &form.kind.title(), width, options) {
            form.kind = kind;
        }
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
            actions.push(Action::Session(SessionAction::Drop));
        }
    });
    if form.original.is_some() {
        muted(
            ui,
            "Enter saves, Esc closes. Removing can be undone with Ctrl+Z.",
        );
    } else {
        muted(ui, "Enter saves, Esc closes; what you typed is kept.");
    }
    actions
}
