//! A year as a calendar, all days as a list, and the chosen day beside it to be changed at once.

pub mod chosen;
pub mod find;
mod legend;
pub mod list;
pub mod map;

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::{Begins, HistoryState, Page};
use crate::ui::theme::{GAP, is_wide};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{Column, beside, page_header};

/// What the page shows: each part is kept for itself, so that a search does not draw the year anew.
pub struct Content<'a> {
    /// The year; none in an empty journal.
    pub map: Option<&'a map::Content>,
    /// The list.
    pub list: &'a list::Content,
    /// The day beside it.
    pub chosen: Option<&'a chosen::Content>,
    /// Returns the row of a day.
    pub line: &'a dyn Fn(NaiveDate) -> list::Line,
    /// The day that the search names, where it names one: "18 Nov".
    pub named: Option<NaiveDate>,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content<'_>, state: &mut HistoryState) -> Vec<Action> {
    let list = |ui: &mut Ui, state: &mut HistoryState| {
        list::ui(ui, content.list, content.line, content.named, state)
    };
    let mut actions = header(ui, content, state);
    ui.add_space(GAP - 8.0);
    if let Some(map) = content.map {
        actions.extend(map::ui(ui, map, content.line, state));
        ui.add_space(GAP - 8.0);
    }
    match content.chosen {
        Some(day) if is_wide(ui) => {
            let right = (ui.available_width() * 0.5).min(432.0);
            beside(ui, right, |ui, column| match column {
                Column::Left => actions.extend(list(ui, state)),
                Column::Right => actions.extend(followed(ui, day, state)),
            });
        }
        Some(day) => actions.extend(chosen::ui(ui, day, state)),
        None => actions.extend(list(ui, state)),
    }
    actions
}

/// The chosen day beside the list stays in sight, however far that is scrolled; where it is taller than the page it goes
/// with it until its end is in sight. One that was just chosen begins with its date, until the person moves the page.
fn followed(ui: &mut Ui, day: &chosen::Content, state: &mut HistoryState) -> Vec<Action> {
    let (top, page) = (ui.cursor().top(), ui.clip_rect());
    let (down, height) = state.beside;
    let with_top = page.top() + GAP / 2.0 - top;
    let with_end = page.bottom() - GAP / 2.0 - height - top;
    let down = if state.begins.is_some() || with_end >= with_top {
        with_top
    } else {
        down.clamp(with_end, with_top)
    };
    let is_moved = ui.input(|input| {
        let is_key = |event: &egui::Event| matches!(event, egui::Event::Key { pressed: true, .. });
        let turned = input.smooth_scroll_delta() != egui::Vec2::ZERO;
        turned || input.pointer.any_pressed() || input.events.iter().any(is_key)
    });
    state.begins = match state.begins {
        Some(Begins::Still) if is_moved => None,
        begins => begins.map(|_| Begins::Still),
    };
    let down = down.max(0.0);
    ui.add_space(down);
    let begin = ui.cursor().top();
    let actions = chosen::ui(ui, day, state);
    state.beside = (down, ui.min_rect().bottom() - begin);
    actions
}

fn header(ui: &mut Ui, content: &Content<'_>, state: &mut HistoryState) -> Vec<Action> {
    let mut actions = Vec::new();
    page_header(ui, &say::TitleHistory.text(), 460.0, |ui| {
        let bring = Push::new(say::BringInFile.text()).lead(Icon::Bring);
        match content.map {
            // From the right in a wide window, from the left in a narrow one.
            Some(map) if ui.layout().prefer_right_to_left() => {
                map::years(ui, map, state);
                ui.add_space(8.0);
                if bring.show(ui).clicked() {
                    actions.push(Action::Go(Page::Import));
                }
            }
            map => {
                if bring.show(ui).clicked() {
                    actions.push(Action::Go(Page::Import));
                }
                if let Some(map) = map {
                    map::years(ui, map, state);
                }
            }
        }
    });
    actions
}
