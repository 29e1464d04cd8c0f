//! The bar of Today: the day with its neighbours and its calendar, and the button for a session.
//!
//! It stays on top while the page below it is scrolled, and shows the scores once their rows are out of sight. Its
//! buttons stand where they stood, whatever the day is called.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Align, Id, Layout, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::lang::say;
use crate::model::legible;
use crate::model::moving::Part;
use crate::ui::action::{Action, SessionAction};
use crate::ui::command::{self, Command};
use crate::ui::icons::{self, Icon};
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::{Focus, ViewState};
use crate::ui::text::{number, number_or_dash};
use crate::ui::theme::{CONTROL, Tokens, font, has_rail};
use crate::ui::widgets::date_button;
use crate::ui::widgets::muted;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::Row;

use super::day_menu;
use super::today::Content;

/// What the page has at least below the bar; a window without that room scrolls the bar too.
const BELOW: f32 = 160.0;
/// The least width in which all of it stands on one line.
const LINE: f32 = 340.0;
/// From this width of the window on, everything has its whole words.
const WORDY: f32 = 900.0;
/// From this width of the bar on, the day is written out, and the scores have room beside it.
const LONG: f32 = 826.0;
/// The width of the date, written out and short.
const DATE: [f32; 2] = [278.0, 156.0];
/// The place that is kept for "Today".
const TODAY: f32 = 80.0;
/// The least that the word takes.
const WORD: f32 = 50.0;
/// What "I had a session" and "Session" take, and what is around longer words.
const SESSION: [f32; 2] = [172.0, 116.0];
const AROUND: f32 = 60.0;

/// What these words take.
fn text_width(ui: &Ui, words: &str) -> f32 {
    let color = Tokens::of(ui).ink;
    let galley = ui.painter().layout_no_wrap(words.into(), font(16.0), color);
    galley.size().x
}

/// How high the bar is.
pub fn height(ui: &Ui) -> f32 {
    if has_rail(ui) { 72.0 } else { 56.0 }
}

/// Whether it stays on top of a page that has this room with the bar.
pub fn stays(ui: &Ui, room: Rect) -> bool {
    room.height() >= height(ui) + BELOW && room.width() >= LINE
}

/// Draws the bar. Returns the place that is free for the scores, which are known when the page is drawn:
/// see [`over`].
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState) -> (Rect, Vec<Action>) {
    if ui.available_width() < LINE {
        return (Rect::NOTHING, stacked(ui, content, state));
    }
    let whole = ui.available_width();
    let gap = if whole < 500.0 { 4.0 } else { 8.0 };
    let more = if day_menu::is_in_bar(whole) {
        CONTROL + gap
    } else {
        0.0
    };
    let left = |date: f32| whole - 2.0 * (CONTROL + gap) - date - TODAY - 2.0 * gap - more;
    let date = DATE[usize::from(whole < LONG)].min(left(CONTROL));
    let wordy = ui.ctx().content_rect().width() >= WORDY;
    let [long, short] = [say::HadSession.text(), say::HadSessionShort.text()];
    let takes = |i: usize, words: &str| SESSION[i].max(text_width(ui, words) + AROUND);
    let session = match left(date) {
        room if room >= takes(0, &long) && wordy => long,
        room if room >= takes(1, &short) => short,
        _ => String::new(),
    };
    let mut actions = Vec::new();
    let line = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        actions.extend(step(ui, Icon::Left, content.previous));
        let (title, size) = fitting(ui, content, date - date_button::BESIDE);
        let opener = date_button::show(ui, title, size, date);
        turn(&opener, content, state);
        actions.extend(step(ui, Icon::Right, content.next));
        actions.extend(back_to_today(ui, content));
        let mut free = ui.available_rect_before_wrap();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if day_menu::is_in_bar(whole) {
                actions.extend(day_menu::ui(ui, &content.day, content.today));
            }
            actions.extend(had_session(ui, content, state, &session));
            free.max.x = ui.min_rect().left() - gap;
        });
        free
    });
    (line.inner.with_min_x(line.inner.left() + gap), actions)
}

/// What is known once the page is drawn: the edge of a bar over a page that was scrolled, and the scores where
/// their rows are out of sight.
pub fn over(ui: &mut Ui, content: &Content, free: Rect, (edge, gone): (Option<Rect>, bool)) {
    let t = Tokens::of(ui);
    if let Some(bar) = edge {
        ui.painter()
            .hline(bar.x_range(), bar.bottom(), (1.0, t.line));
    }
    if gone {
        scores(ui, content, free);
    } else if content.today.is_none() {
        let mut place = ui.new_child(UiBuilder::new().max_rect(free));
        place.horizontal_centered(|ui| muted(ui, &say::DayIsToday.text()));
    }
}

/// The day's scores with their marks, where all of them have room.
fn scores(ui: &mut Ui, content: &Content, free: Rect) {
    let t = Tokens::of(ui);
    let value = |row: &Row| row.mean_of.map(|(mean, _)| mean).or(row.value);
    let lay = |row: &Row, size: f32| {
        let color = t.series(row.cue).color;
        let words = number_or_dash(value(row));
        let galley = ui.painter().layout_no_wrap(words, font(size), color);
        (row.cue, color, galley)
    };
    // The size of the letters, what a mark takes before them, and the space between two scores.
    let fitting = [(18.0, 16.0, 16.0), (16.0, 14.0, 8.0), (13.0, 10.0, 4.0)].into_iter();
    let laid = fitting.map(|(size, mark, space)| {
        let shown: Vec<_> = content.day.rows.iter().map(|row| lay(row, size)).collect();
        let wide = shown
            .iter()
            .map(|(_, _, galley)| mark + galley.size().x + space);
        (wide.sum::<f32>() - space, shown, mark, space)
    });
    let mut fits = laid.filter(|(whole, ..)| *whole <= free.width());
    let Some((whole, shown, mark, space)) = fits.next() else {
        return;
    };
    let place = Rect::from_min_size(free.min, vec2(whole, free.height()));
    let response = ui.interact(place, Id::unique("scores of the day"), Sense::hover());
    let spoken = |row: &Row| {
        format!(
            "{} {}",
            row.name,
            value(row).map_or_else(|| say::Blank.text(), number)
        )
    };
    let spoken: Vec<_> = content.day.rows.iter().map(spoken).collect();
    let spoken = legible::line(&spoken.join(", ")).into_owned();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let (mut x, y) = (place.left(), place.center().y);
    for (cue, color, galley) in shown {
        icons::mark(ui.painter(), cue, pos2(x + 5.0, y), 5.0, color, t.bg);
        let wide = galley.size().x;
        let at = pos2(x + mark, y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
        x += mark + wide + space;
    }
}

/// All of it in two lines, for a window in which one has no room; in three where "Today" has none beside the others.
fn stacked(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let (mut actions, mut beside) = (Vec::new(), true);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        actions.extend(step(ui, Icon::Left, content.previous));
        actions.extend(step(ui, Icon::Right, content.next));
        actions.extend(had_session(ui, content, state, ""));
        beside = ui.available_width() >= WORD;
        if beside {
            actions.extend(back_to_today(ui, content));
        }
    });
    let width = ui.available_width();
    let (title, size) = fitting(ui, content, width - date_button::BESIDE);
    let opener = date_button::show(ui, title, size, width);
    turn(&opener, content, state);
    if !beside {
        actions.extend(back_to_today(ui, content));
    }
    actions
}

/// The day in the largest letters that have this room, written out as far as they leave room for.
fn fitting<'a>(ui: &Ui, content: &'a Content, room: f32) -> (&'a str, f32) {
    let fits = |words: &str, size: f32| {
        let color = Tokens::of(ui).ink;
        let galley = ui.painter().layout_no_wrap(words.into(), font(size), color);
        galley.size().x <= room
    };
    // A little smaller is better than shortened.
    let all = [[22.0, 20.0], [18.0, 16.0]].into_iter().flat_map(|sizes| {
        let titles = content.title.iter();
        titles.flat_map(move |words| sizes.map(|size| (words, size)))
    });
    let mut fitting = all.filter(|(words, size)| fits(words, *size));
    let (words, size) = fitting.next().unwrap_or((&content.title[2], 14.0));
    (words, size)
}

/// Opens the calendar where its button was pushed, or closes the one that is open.
fn turn(opener: &Response, content: &Content, state: &mut ViewState) {
    state.day.date_button = Some(opener.id);
    if std::mem::take(&mut state.day.moves) {
        let (day, purpose) = (content.day.date, Purpose::Move(content.day.date, Part::Day));
        let today = content.today.unwrap_or(day);
        state.calendar = Some(Calendar::under(opener, purpose, day, today));
    }
    if opener.clicked() {
        let day = content.day.date;
        let today = content.today.unwrap_or(day);
        let pushed = Calendar::under(opener, Purpose::Open, day, today);
        state.calendar = state.calendar.take().xor(Some(pushed));
    }
}

/// To the day before or after.
fn step(ui: &mut Ui, icon: Icon, to: Option<NaiveDate>) -> Option<Action> {
    let (name, keys) = match icon {
        Icon::Left => (say::PreviousDay.text(), command::keys(Command::PreviousDay)),
        _ => (say::NextDay.text(), command::keys(Command::NextDay)),
    };
    let push = Push::icon(icon, name).keys(keys).enabled(to.is_some());
    let push = push.show(ui);
    to.filter(|_| push.clicked()).map(Action::OpenDay)
}

/// The button that has the keyboard after the last row; without words it is its icon alone.
fn had_session(
    ui: &mut Ui,
    content: &Content,
    state: &mut ViewState,
    words: &str,
) -> Option<Action> {
    let push = match words {
        "" => Push::icon(Icon::Plus, ""),
        words => Push::new(words).lead(Icon::Plus),
    };
    let push = push.look(Look::Primary).named(say::HadSession.text());
    let push = push.keys(command::keys(Command::AddSession)).show(ui);
    state.day.session_button = Some(push.id);
    if state.day.focus == Some(Focus::Session) {
        state.day.focus = None;
        push.request_focus();
    }
    push.clicked()
        .then_some(Action::Session(SessionAction::New(content.day.date)))
}

fn back_to_today(ui: &mut Ui, content: &Content) -> Option<Action> {
    let today = content.today?;
    let push = Push::new(say::BackToTodayShort.text()).named(say::BackToToday.text());
    let push = push.keys(command::keys(Command::Today)).show(ui);
    push.clicked().then_some(Action::OpenDay(today))
}
