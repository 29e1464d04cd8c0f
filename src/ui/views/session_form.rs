//! The session form: opens in place, Enter saves, Esc cancels.

mod more;

use chrono::{Datelike as _, NaiveDate};
use egui::{Align, Id, Key, Modifiers, Pos2, Rect, Response, Ui, Vec2, vec2};

use crate::lang::say;
use crate::model::legible;
use crate::model::session::Kind;
use crate::model::time::{clock, last_planned};
use crate::model::typed::{DayReader, say_day};
use crate::ui::action::{Action, SessionAction};
use crate::ui::focus;
use crate::ui::form::{Field, SessionForm};
use crate::ui::icons::Icon;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::{Begun, Page, ViewState};
use crate::ui::text::short_date;
use crate::ui::theme::{CONTROL, SMALL_CONTROL, Tokens, font};
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::suggest;
use crate::ui::widgets::{card_title, chips, day_width, field, labelled, muted, sheet};

use more::{as_last, said};

/// So many people are offered again.
const AGAIN: usize = 3;
/// What each of the other buttons takes beside the one that saves.
const OTHER: f32 = 100.0;
/// What is seen around a field, its ring, and around what is scrolled to.
const RING: f32 = 4.0;
const AROUND: f32 = 16.0;
/// How high the foot of a page is that has the form's buttons.
const FOOT: f32 = 56.0;

/// Draws the open form, if there is one.
pub fn ui(ui: &mut Ui, state: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let reader = state.day_reader(today);
    let (draft, calendar) = (state.draft.is_some(), &mut state.calendar);
    let Some(form) = &mut state.form else {
        return Vec::new();
    };
    let button = state
        .day
        .session_button
        .filter(|_| state.page == Page::Today);
    focus::opened(ui.ctx(), button);
    let mut actions = keys(ui, form, calendar.is_some());
    let top = ui.cursor().min;
    sheet(ui, |ui| {
        let close = head(ui, form);
        if close.clicked() {
            actions.push(Action::Session(SessionAction::Cancel));
        }
        if state.begun == Begun::TakenUp {
            actions.extend(resumed(ui, form));
        } else if draft && form.original.is_none() {
            actions.extend(left(ui));
        }
        what(ui, form);
        let day = day(ui, form, calendar, reader);
        let time = time(ui, form);
        if std::mem::take(&mut form.focus) {
            first(ui, top, [&time, &day], close.id);
        }
        with_whom(ui, form);
        more::ui(ui, form);
        actions.extend(foot(ui, form, reader));
    });
    form.shown.card = Some(Rect::from_min_max(top, ui.min_rect().max));
    actions
}

/// Gives the keyboard to the first of these fields that is in sight with the title of the form, drawn from `top` on; where
/// none is, to what comes after the button that closes it.
fn first(ui: &Ui, top: Pos2, fields: [&Response; 2], close: Id) {
    let whole = |field: &Response| Rect::from_min_max(top, field.rect.max + vec2(0.0, RING));
    let (seen, fields) = (ui.clip_rect(), fields.into_iter());
    let mut fits = fields.filter(|field| whole(field).height() + AROUND <= seen.height());
    let Some(field) = fits.next() else {
        let next = focus::after(ui, close).unwrap_or(close);
        ui.memory_mut(|memory| memory.request_focus(next));
        return ui.scroll_to_rect(Rect::from_min_size(top, Vec2::ZERO), Some(Align::TOP));
    };
    field.request_focus();
    if !seen.contains_rect(whole(field)) {
        ui.scroll_to_rect(whole(field), None);
    }
}

/// Says that the form was left half-filled; the way to one that was not.
fn resumed(ui: &mut Ui, form: &SessionForm) -> Option<Action> {
    muted(ui, &say::FormYouLeft.text());
    let words = match form.original {
        Some(_) => say::BackToSaved.text(),
        None => say::StartEmpty.text(),
    };
    let anew = Push::new(words).small().show(ui);
    anew.clicked()
        .then_some(Action::Session(SessionAction::Anew))
}

/// The way back to a form that was left half-filled.
fn left(ui: &mut Ui) -> Option<Action> {
    muted(ui, &say::FormIsKept.text());
    let take = Push::new(say::TakeUpAgain.text()).small();
    take.show(ui)
        .clicked()
        .then_some(Action::Session(SessionAction::Resume))
}

fn keys(ui: &Ui, form: &SessionForm, calendar: bool) -> Vec<Action> {
    // What lies over the form takes Enter and Esc for itself.
    if calendar || focus::is_covered(ui.ctx()) {
        return Vec::new();
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let people = form.shown.people;
    if !people.open && pressed(Key::Escape) {
        vec![Action::Session(SessionAction::Cancel)]
    } else if !people.takes_enter() && text_field_enter(ui) {
        vec![Action::Session(SessionAction::Save)]
    } else {
        Vec::new()
    }
}

/// Enter in a text field saves; on a button it is the button's.
fn text_field_enter(ui: &Ui) -> bool {
    ui.text_edit_focused() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// The title, and the button that closes the form.
fn head(ui: &mut Ui, form: &SessionForm) -> Response {
    let title = if form.original.is_some() {
        say::EditSessionTitle.text()
    } else {
        say::AddSession.text()
    };
    let sides = egui::Sides::new().shrink_left();
    let sides = sides.wrap_mode(egui::TextWrapMode::Wrap);
    let close = Push::icon(Icon::Cross, say::CloseForm.text()).small();
    sides
        .show(ui, |ui| card_title(ui, &title), |ui| close.show(ui))
        .1
}

/// The day, typed or chosen in a calendar.
fn day(
    ui: &mut Ui,
    form: &mut SessionForm,
    calendar: &mut Option<Calendar>,
    reader: DayReader,
) -> Response {
    let name = &say::SessionDay.text();
    let response = labelled(ui, name, |ui| {
        ui.horizontal_wrapped(|ui| {
            let width = day_width(ui);
            let response = field(ui, name, &say::SessionDayHint.text(), &mut form.date, width);
            let opener = Push::icon(Icon::History, say::ChooseDay.text()).show(ui);
            if opener.clicked() {
                let day = form.day(reader).unwrap_or(reader.today);
                let open = Calendar::under(&opener, Purpose::Session, day, reader.today);
                let open = open.until(last_planned(reader.today));
                *calendar = calendar.take().xor(Some(open));
            }
            response
        })
        .inner
    });
    let in_words = |day: NaiveDate| match &say_day(day) {
        session if day > reader.today => say::SessionPlanned { session }.text(),
        words => words.clone(),
    };
    if std::mem::take(&mut form.shown.to_day) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    let read = form.day(reader).map(in_words);
    let help = &say::SessionDayHelp.text();
    // A day without a year is the nearer one; the other one may be meant. Its place is there from the beginning.
    let other = form.other_such_day(reader);
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(SMALL_CONTROL);
        let shown = &mut form.shown;
        said(ui, shown, &Field::Date, &response, read.map(Some), help);
        let Some(other) = other else {
            return;
        };
        // What differs is enough beside the one that is read.
        let differs = match form.day(reader) {
            Ok(day) if (day.month(), day.day()) == (other.month(), other.day()) => {
                other.year().to_string()
            }
            _ => short_date(other, reader.today),
        };
        let other_day = &differs;
        let push = Push::new(say::OrOtherDay { other_day }.text()).named(in_words(other));
        if push.small().look(Look::Quiet).show(ui).clicked() {
            form.date = other.to_string();
        }
    });
    response
}

fn time(ui: &mut Ui, form: &mut SessionForm) -> Response {
    let width = ui.available_width().min(120.0);
    let name = &say::SessionTime.text();
    let time = labelled(ui, name, |ui| {
        field(ui, name, "17:30", &mut form.time, width)
    });
    let read = form.time().map(|time| time.map(clock));
    let help = &say::SessionTimeHelp.text();
    said(ui, &mut form.shown, &Field::Time, &time, read, help);
    let known = form.known.times.contains_key(&form.kind());
    let last = form.last_time().map(clock);
    if as_last(ui, last.as_deref(), known) {
        form.time = last.unwrap_or_default();
    }
    time
}

fn with_whom(ui: &mut Ui, form: &mut SessionForm) {
    labelled(ui, &say::SessionWith.text(), |ui| {
        let (known, state) = (&form.known.people, &mut form.shown.people);
        suggest::show(
            ui,
            &say::SessionWithNamed.text(),
            &say::SessionWithHint.text(),
            &mut form.with,
            known,
            state,
        );
        let with = form.with.trim();
        let others = form.known.people.iter().filter(|person| *person != with);
        let others: Vec<_> = others.take(AGAIN).cloned().collect();
        if let Some(person) = again(ui, others.into_iter(), String::clone) {
            form.with = person;
        }
    });
}

/// What was chosen lately, to be chosen again.
fn again<T>(
    ui: &mut Ui,
    offered: impl Iterator<Item = T>,
    words: impl Fn(&T) -> String,
) -> Option<T> {
    let mut chosen = None;
    let mut offered = offered.peekable();
    offered.peek()?;
    chips(ui, |ui| {
        for each in offered {
            let name = &words(&each);
            let push = Push::new(name).small();
            let push = push.named(say::NamedAgain { name }.text());
            if push.show(ui).clicked() {
                chosen = Some(each);
            }
        }
    });
    chosen
}

fn what(ui: &mut Ui, form: &mut SessionForm) {
    let width = ui.available_width();
    labelled(ui, &say::SessionWhat.text(), |ui| {
        let known = form.known.kinds.clone();
        let other = Kind::new("other");
        let offered = Kind::OFFERED.into_iter().filter(|kind| *kind != other);
        let all = offered.chain(known).chain([other.clone()]);
        let options = all.map(|kind| (kind.title(), kind));
        if let Some(kind) = choose(ui, &say::Kind.text(), &form.kind.title(), width, options) {
            form.kind = kind;
        }
        let others = form.known.latest.iter().filter(|kind| **kind != form.kind);
        let others: Vec<_> = others.cloned().collect();
        if let Some(kind) = again(ui, others.into_iter(), Kind::title) {
            form.kind = kind;
        }
    });
    if form.kind.as_str() == "other" {
        labelled(ui, &say::KindName.text(), |ui| {
            field(
                ui,
                &say::KindNameNamed.text(),
                &say::KindNameHint.text(),
                &mut form.own_kind,
                width,
            )
        });
    }
}

/// The buttons at the end of the form. Where they are out of sight, the page has them at its foot.
fn foot(ui: &mut Ui, form: &mut SessionForm, reader: DayReader) -> Vec<Action> {
    ui.add_space(4.0);
    let mut actions = Vec::new();
    let place = if let Some(foot) = form.shown.foot.filter(|_| form.shown.apart) {
        // What is below keeps its place.
        ui.allocate_space(foot.size()).1
    } else {
        let drawn = ui.horizontal_wrapped(|ui| actions.extend(buttons(ui, form, reader)));
        drawn.response.rect
    };
    if form.shown.foot.replace(place) != Some(place) {
        ui.ctx().request_repaint();
    }
    let words = match (form.original.is_some(), form.shown.is_unkept) {
        (true, _) => say::FormKeysRemoving.text(),
        (false, true) => say::FormKeysNotKept.text(),
        (false, false) => say::FormKeysKept.text(),
    };
    muted(ui, &words);
    actions
}

/// "Save massage, Tue 17 Nov", and shorter where the other buttons leave no room for it.
fn saving(ui: &Ui, form: &SessionForm, reader: DayReader) -> [String; 2] {
    let kind = form.kind();
    let kind = match kind.as_str() {
        "other" => say::SaveSession.text(),
        kind => legible::line(kind).into_owned(),
    };
    let kind = kind.as_str();
    let day = form.day(reader).ok();
    let day = day.map(|day| {
        let day_name = &short_date(day, reader.today);
        say::SaveKindDay { day_name, kind }.text()
    });
    let all = [
        day,
        Some(say::SaveKind { kind }.text()),
        Some(say::Save.text()),
    ];
    let all: Vec<_> = all.into_iter().flatten().collect();
    let others = if form.original.is_some() { 2.0 } else { 1.0 };
    let room = ui.available_width() - others * OTHER;
    let fits = |words: &&String| {
        let ink = Tokens::of(ui).ink;
        let galley = ui
            .painter()
            .layout_no_wrap((*words).clone(), font(16.0), ink);
        galley.size().x + 2.0 * ui.spacing().button_padding.x <= room
    };
    let shown = all.iter().find(fits).or(all.last()).cloned();
    [shown.unwrap_or_default(), all[0].clone()]
}

/// In the form and at the foot of the page they are the same ones: a push that began on one ends there, and the keyboard
/// stays, wherever they are drawn in the next frame.
fn buttons(ui: &mut Ui, form: &SessionForm, reader: DayReader) -> Vec<Action> {
    let scope = egui::UiBuilder::new().scope_id(egui::Id::unique("buttons of the session form"));
    ui.scope_builder(scope, |ui| {
        let mut actions = Vec::new();
        let [words, name] = saving(ui, form, reader);
        let save = Push::new(words).named(name).look(Look::Primary);
        if save.show(ui).clicked() {
            actions.push(Action::Session(SessionAction::Save));
        }
        if Push::new(say::Cancel.text()).show(ui).clicked() {
            actions.push(Action::Session(SessionAction::Cancel));
        }
        if let Some(session) = &form.original
            && Push::new(say::Remove.text())
                .look(Look::Remove)
                .show(ui)
                .clicked()
        {
            let edit = crate::model::edit::Edit::remove_session(session.id.clone());
            actions.push(Action::edit(say::UndoRemovingSession.text(), edit));
            actions.push(Action::Session(SessionAction::Drop));
        }
        actions
    })
    .inner
}

/// The part of a page that has its buttons while they are out of sight on it and the form is not: without
/// their form they would be taken for those of what stands above them. The page has the rest.
pub fn apart(page: Rect, form: Option<&mut SessionForm>) -> (Rect, Option<Rect>) {
    let Some(form) = form else {
        return (page, None);
    };
    let (top, bottom) = (page.top(), page.bottom());
    let in_sight = |foot: Rect| foot.top() >= top - 1.0 && foot.bottom() <= bottom + 1.0;
    let fits = page.height() >= 2.0 * FOOT;
    let is_seen = form.shown.card.is_none_or(|card| card.intersects(page));
    form.shown.apart = fits && is_seen && form.shown.foot.is_some_and(|foot| !in_sight(foot));
    if !form.shown.apart {
        return (page, None);
    }
    let (page, foot) = page.split_top_bottom_at_y(bottom - FOOT);
    (page, Some(foot))
}

/// Draws the buttons at the foot of the page, under their form.
pub fn at_foot(ui: &mut Ui, place: Rect, state: &ViewState, today: NaiveDate) -> Vec<Action> {
    let Some(form) = &state.form else {
        return Vec::new();
    };
    let t = Tokens::of(ui);
    ui.painter().rect_filled(place, 0.0, t.bg);
    ui.painter()
        .hline(place.x_range(), place.top(), (1.0, t.line));
    let mut inner = place.shrink2(vec2(0.0, (FOOT - CONTROL) / 2.0));
    if let Some(foot) = form.shown.foot {
        inner.min.x = foot.left();
    }
    let mut line = ui.new_child(egui::UiBuilder::new().max_rect(inner));
    let reader = state.day_reader(today);
    line.horizontal(|ui| buttons(ui, form, reader)).inner
}
