//! The editor of one day, used by Today and by History: score rows and details.

use chrono::NaiveDate;
use egui::{Id, Ui};

use crate::model::journal::Journal;
use crate::ui::action::Action;
use crate::ui::details::FieldId;
use crate::ui::focus;
use crate::ui::state::{DayState, Focus, Typed};
use crate::ui::widgets::draft_field::field_id;
use crate::ui::widgets::score_row::{self, Did, Row, Size};

use super::details;
use super::moving::{self, Sessions};
use super::scoring::{hear_point, joined, row, score, target};

/// What the editor shows of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The day.
    pub date: NaiveDate,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The note.
    pub note: String,
    /// What is closed until wanted.
    pub details: details::Content,
    /// What is noted of it, in words: "2 check-ins, a note".
    pub held: String,
    /// Its sessions, likewise.
    pub sessions: Option<Sessions>,
}

/// What the editor shows of `date`.
pub fn content(journal: &Journal, state: &DayState, date: NaiveDate, today: NaiveDate) -> Content {
    let day = journal.day(date);
    let target = target(day, state.checkin);
    let daily = journal.metrics().daily();
    let rows = daily
        .map(|m| row(journal, m, (date, today), target))
        .collect();
    Content {
        date,
        rows,
        note: day.and_then(|d| d.note.clone()).unwrap_or_default(),
        details: details::content(journal, date, today, target),
        held: moving::held(journal, date),
        sessions: moving::sessions(journal, date),
    }
}

/// Draws the score rows and says what was scored.
pub fn rows(ui: &mut Ui, content: &Content, state: &mut DayState, size: Size) -> Vec<Action> {
    let id = |row: &Row| row_id(row, size);
    place_focus(ui, content, state, id);
    let mut actions: Vec<_> = digits(ui, content, state, id).into_iter().collect();
    ui.spacing_mut().item_spacing.y = if size == Size::Full { 16.0 } else { 4.0 };
    for (i, row) in content.rows.iter().enumerate() {
        if row.is_number() {
            let drafts = &mut state.details.drafts;
            actions.extend(details::measures::number_field(
                ui,
                content.date,
                row,
                drafts,
            ));
            continue;
        }
        let (_, did) = score_row::show(ui, row, size, id(row));
        match did {
            Some(Did::Scored(value)) => {
                actions.push(score(content.date, row, value));
                state.typed = None;
                state.focus = Some(if value.is_some() {
                    after(content, i)
                } else {
                    Focus::Row(row.metric.clone())
                });
            }
            Some(Did::Adjusted(value)) => {
                actions.push(score(content.date, row, value));
                state.typed = None;
            }
            Some(Did::Move(step)) => {
                let to = (i as i32 + step).clamp(0, content.rows.len() as i32 - 1);
                state.focus = Some(Focus::Row(content.rows[to as usize].metric.clone()));
            }
            None => {}
        }
    }
    place_focus(ui, content, state, id);
    state.rows_end = ui.min_rect().bottom();
    actions
}

/// What has the keyboard of a row: the row as a whole, or the field of a number.
fn row_id(row: &Row, size: Size) -> Id {
    if row.is_number() {
        field_id(&FieldId::Number(row.metric.clone()))
    } else {
        Id::unique(("row", size == Size::Full, row.metric.as_str()))
    }
}

/// The row after row `i` that is blank; after the last one, the session button.
fn after(content: &Content, i: usize) -> Focus {
    let next = content
        .rows
        .iter()
        .skip(i + 1)
        .find(|row| row.value.is_none());
    next.map_or(Focus::Session, |row| Focus::Row(row.metric.clone()))
}

/// Gives the keyboard to the row that shall have it.
fn place_focus(ui: &Ui, content: &Content, state: &mut DayState, id: impl Fn(&Row) -> Id) {
    let blank = || {
        content
            .rows
            .iter()
            .find(|row| row.value.is_none())
            .map(|row| row.metric.clone())
    };
    let metric = match &state.focus {
        Some(Focus::FirstBlank) => blank(),
        Some(Focus::Row(metric)) => Some(metric.clone()),
        Some(Focus::Session) | None => return,
    };
    state.focus = None;
    let row = content
        .rows
        .iter()
        .find(|row| Some(&row.metric) == metric.as_ref());
    if let Some(row) = row {
        state.details.looked_at = false;
        ui.memory_mut(|memory| memory.request_focus(id(row)));
    }
}

/// A typed digit scores the focused row and goes on to the next blank one; where the keyboard is nowhere,
/// or on the date, the first blank row takes it. Nothing is scored behind what lies over the page, nor
/// out of sight while a detail is looked at.
fn digits(
    ui: &Ui,
    content: &Content,
    state: &mut DayState,
    id: impl Fn(&Row) -> Id,
) -> Option<Action> {
    let rows = &content.rows;
    let focused = ui.memory(egui::Memory::focused);
    let after_last = focused.is_some() && focused == state.session_button && state.typed.is_some();
    let in_row = rows.iter().position(|row| focused == Some(id(row)));
    if in_row.is_some() || focused == state.date_button {
        state.details.looked_at = false;
    }
    let at = if focused.is_none() || focused == state.date_button {
        rows.iter()
            .position(|row| row.value.is_none() && !row.is_number())
            .filter(|_| !focus::is_covered(ui.ctx()) && !state.details.looked_at)
    } else {
        // The field of a number keeps its digits for itself.
        in_row.filter(|at| !rows[*at].is_number())
    };
    if at.is_none() && !after_last {
        return None;
    }
    let now = ui.input(|input| input.time);
    hear_point(ui, state.typed.as_mut());
    let digit = ui.input_mut(|input| score_row::take_digit(&mut input.events))?;
    if let Some((row, value)) = with_last(content, state, digit, now) {
        let typed = state.typed.take().filter(|typed| !typed.point);
        state.typed = typed.map(|typed| Typed::digit(10, typed.metric, now));
        let fits = row.scale.contains(value);
        return fits.then(|| score(content.date, row, Some(value)));
    }
    let row = &rows[at?];
    state.typed = Some(Typed::digit(digit, row.metric.clone(), now));
    state.focus = Some(after(content, at?));
    Some(score(content.date, row, Some(f64::from(digit))))
}

/// The row that was scored last and what this digit makes of its score, where it belongs to it: tenths do
/// also where the scale has no room for them.
fn with_last<'a>(
    content: &'a Content,
    state: &DayState,
    digit: u8,
    now: f64,
) -> Option<(&'a Row, f64)> {
    let typed = state.typed.as_ref()?;
    let value = joined(typed, digit, now)?;
    let row = content.rows.iter().find(|row| row.metric == typed.metric)?;
    (typed.point || row.scale.contains(value)).then_some((row, value))
}

/// The day's details, a row each: on Today in cards of their own, beside a list within the day's card.
pub fn details(ui: &mut Ui, content: &Content, state: &mut DayState, size: Size) -> Vec<Action> {
    let shown = (content.date, &content.details, content.note.as_str());
    let anew = std::mem::take(&mut state.details.anew);
    focus::unless(ui, anew, |ui| match size {
        Size::Full => details::cards(ui, shown, state),
        Size::Dense => details::ui(ui, shown, &content.details.summaries, state),
    })
}
