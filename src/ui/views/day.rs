//! The editor of one day, used by Today and by History: score rows, check-ins, sessions, note.

use chrono::{NaiveDate, NaiveTime};
use egui::{Id, Ui};

use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::session::{Kind, SessionId};
use crate::model::time::clock;
use crate::ui::action::{Action, SessionAction};
use crate::ui::details::FieldId;
use crate::ui::icons;
use crate::ui::state::{ChosenCheckin, DayState, Focus, Typed};
use crate::ui::text::session_line;
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};
use crate::ui::widgets::draft_field::field_id;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::{self, Did, Row, Size};
use crate::ui::widgets::{chips, muted};

use super::details;
use super::scoring::{TEN_WITHIN, row, score, target};

/// What the editor shows of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The day.
    pub date: NaiveDate,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Its check-ins, where there are several.
    pub checkins: Vec<Checkin>,
    /// Whether another check-in can be started.
    pub more_checkins: bool,
    /// The sessions of the day: id, kind and words.
    pub sessions: Vec<(SessionId, Kind, String)>,
    /// The note.
    pub note: String,
    /// What is closed until wanted.
    pub details: details::Content,
}

/// One check-in to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkin {
    /// "08:10", or "no time".
    pub words: String,
    /// Which one it is.
    pub which: ChosenCheckin,
    /// Whether scores go to it.
    pub chosen: bool,
}

/// What the editor shows of `date`.
pub fn content(journal: &Journal, state: &DayState, date: NaiveDate, today: NaiveDate) -> Content {
    let day = journal.day(date);
    let target = target(day, state.checkin);
    let daily = journal.metrics().daily();
    let rows = daily.map(|m| row(journal, m, date, target)).collect();
    Content {
        date,
        rows,
        checkins: checkins(day, target),
        more_checkins: day.is_some_and(|d| !d.checkins.is_empty())
            && !matches!(target, ChosenCheckin::New(_)),
        sessions: journal
            .sessions_on(date)
            .iter()
            .map(|s| (s.id.clone(), s.kind.clone(), session_line(s)))
            .collect(),
        note: day.and_then(|d| d.note.clone()).unwrap_or_default(),
        details: details::content(journal, date, today, target),
    }
}

fn checkins(day: Option<&Day>, target: ChosenCheckin) -> Vec<Checkin> {
    let Some(day) = day else { return Vec::new() };
    let is_new = matches!(target, ChosenCheckin::New(_));
    let several = day.checkins.len() > 1 || is_new;
    if !several || day.checkins.is_empty() {
        return Vec::new();
    }
    let at = |time: Option<NaiveTime>| ChosenCheckin::At(time);
    let there = day.checkins.iter().map(|c| Checkin {
        words: details::checkins::time_words(c.time),
        which: at(c.time),
        chosen: target == at(c.time),
    });
    let words = |time: Option<NaiveTime>| {
        time.map_or_else(|| "now".into(), |t| format!("{}, new", clock(t)))
    };
    let new = match target {
        ChosenCheckin::New(time) => Some(Checkin {
            words: words(time),
            which: target,
            chosen: true,
        }),
        ChosenCheckin::At(_) => None,
    };
    there.chain(new).collect()
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
            .filter(|_| !is_covered(ui) && !state.details.looked_at)
    } else {
        // The field of a number keeps its digits for itself.
        in_row.filter(|at| !rows[*at].is_number())
    };
    if at.is_none() && !after_last {
        return None;
    }
    let now = ui.input(|input| input.time);
    let digit = ui.input_mut(|input| score_row::take_digit(&mut input.events))?;
    if let Some(row) = ten(content, state, digit, now) {
        state.typed = None;
        return Some(score(content.date, row, Some(10.0)));
    }
    let row = &rows[at?];
    state.typed = Some(Typed {
        digit,
        metric: row.metric.clone(),
        at: now,
    });
    state.focus = Some(after(content, at?));
    Some(score(content.date, row, Some(f64::from(digit))))
}

/// Whether a menu or a question lies over the page.
fn is_covered(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    egui::Popup::is_any_open(ui.ctx()) || !ui.memory(|memory| memory.allows_interaction(layer))
}

/// The row whose 1 becomes a 10 by this digit.
fn ten<'a>(content: &'a Content, state: &DayState, digit: u8, now: f64) -> Option<&'a Row> {
    let typed = state
        .typed
        .as_ref()
        .filter(|t| digit == 0 && t.digit == 1 && now - t.at <= TEN_WITHIN)?;
    let row = content.rows.iter().find(|row| row.metric == typed.metric)?;
    row.scale.contains(10.0).then_some(row)
}

/// The day's check-ins to choose from; nothing where there is one. Another one of a past day needs
/// a time, which its details ask for.
pub fn checkin_chips(ui: &mut Ui, content: &Content, state: &mut DayState) -> Vec<Action> {
    let mut actions = Vec::new();
    if content.checkins.is_empty() && !content.more_checkins {
        // Its place is kept, so that the first score moves nothing.
        ui.add_space(SMALL_CONTROL);
        return actions;
    }
    chips(ui, |ui| {
        if !content.checkins.is_empty() {
            muted(ui, "Check-ins");
        }
        for checkin in &content.checkins {
            let name = format!("Check-in {}", checkin.words);
            if Push::new(&checkin.words)
                .small()
                .chosen(checkin.chosen)
                .named(name)
                .show(ui)
                .clicked()
            {
                state.checkin = Some(checkin.which);
            }
        }
        if content.more_checkins
            && Push::new("Another check-in")
                .small()
                .look(Look::Quiet)
                .show(ui)
                .clicked()
        {
            if content.date == content.details.checkins.today {
                actions.push(Action::CheckInNow(content.date));
            } else {
                details::ask_for_time(state);
            }
        }
    });
    actions
}

/// The day's sessions, each a line with "edit".
pub fn sessions(ui: &mut Ui, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    for (id, kind, words) in &content.sessions {
        ui.horizontal(|ui| {
            let (rect, _) =
                ui.allocate_exact_size(egui::vec2(20.0, SMALL_CONTROL), egui::Sense::hover());
            icons::glyph(
                ui.painter(),
                kind,
                rect.center(),
                6.0,
                Tokens::of(ui).session,
            );
            let room = (ui.available_width() - 64.0).max(40.0);
            let text = egui::RichText::new(words)
                .font(font(14.0))
                .color(Tokens::of(ui).ink);
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(egui::Label::new(text).wrap());
            });
            if Push::new("edit")
                .small()
                .look(Look::Quiet)
                .named(format!("Edit {words}"))
                .show(ui)
                .clicked()
            {
                actions.push(Action::Session(SessionAction::Change(id.clone())));
            }
        });
    }
    actions
}

/// The day's details, a row each.
pub fn details(ui: &mut Ui, content: &Content, state: &mut DayState) -> Vec<Action> {
    details::ui(ui, content.date, &content.details, &content.note, state)
}
