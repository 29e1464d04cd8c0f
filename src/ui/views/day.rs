//! The editor of one day, used by Today and by History: score rows, check-ins, sessions, note.

use chrono::{NaiveDate, NaiveTime};
use egui::{Id, Ui};

use crate::chart::cue::Cue;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::{Kind, SessionId};
use crate::model::time::clock;
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons;
use crate::ui::state::{ChosenCheckin, DayState, Focus, NoteDraft, Typed};
use crate::ui::text::{direction, number, row_name, session_line};
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::{self, Did, Row, Size};
use crate::ui::widgets::{chips, labelled, muted};

/// A 0 within this many seconds of a 1 makes it a 10.
const TEN_WITHIN: f64 = 0.7;
/// A note that rests this many seconds is kept.
const NOTE_RESTS: f64 = 1.0;

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

/// The check-in that scores go to: the chosen one, else the only one, else the latest one; a new
/// one where the day has none.
pub fn target(day: Option<&Day>, chosen: Option<ChosenCheckin>) -> ChosenCheckin {
    let there = |time: &Option<NaiveTime>| day.is_some_and(|d| d.checkin(*time).is_some());
    match chosen {
        Some(ChosenCheckin::At(time)) if there(&time) => ChosenCheckin::At(time),
        Some(ChosenCheckin::New) => ChosenCheckin::New,
        _ => day
            .and_then(|d| d.checkins.last())
            .map_or(ChosenCheckin::New, |c| ChosenCheckin::At(c.time)),
    }
}

/// What the editor shows of `date`.
pub fn content(journal: &Journal, state: &DayState, date: NaiveDate, today: NaiveDate) -> Content {
    let day = journal.day(date);
    let target = target(day, state.checkin);
    let shown = |m: &&Metric| {
        let daily = journal.metrics().daily().any(|d| d.id == m.id);
        daily || day.is_some_and(|d| d.score(&m.id).is_some())
    };
    let yesterday = date.pred_opt().and_then(|d| journal.day(d));
    let rows = journal
        .metrics()
        .scored()
        .filter(shown)
        .map(|m| row(journal, m, day, yesterday, target))
        .collect();
    Content {
        date,
        rows,
        checkins: checkins(day, target),
        more_checkins: date == today
            && day.is_some_and(|d| !d.checkins.is_empty())
            && target != ChosenCheckin::New,
        sessions: journal
            .sessions_on(date)
            .iter()
            .map(|s| (s.id.clone(), s.kind.clone(), session_line(s)))
            .collect(),
        note: day.and_then(|d| d.note.clone()).unwrap_or_default(),
    }
}

fn row(
    journal: &Journal,
    m: &Metric,
    day: Option<&Day>,
    yesterday: Option<&Day>,
    target: ChosenCheckin,
) -> Row {
    let several = day.filter(|d| d.scores(&m.id).count() > 1);
    let value = match target {
        ChosenCheckin::At(time) => day.and_then(|d| d.checkin(time)?.scores.get(&m.id).copied()),
        ChosenCheckin::New => None,
    };
    let other = day
        .filter(|_| value.is_none())
        .and_then(|d| d.scores(&m.id).last());
    let elsewhere = other.map(|(time, score)| match time {
        Some(time) => format!("{} at {}", number(score), clock(time)),
        None => number(score),
    });
    Row {
        elsewhere,
        metric: m.id.clone(),
        name: row_name(m),
        cue: Cue::of(journal.metrics(), &m.id),
        scale: m.scale,
        unit: m.unit.clone(),
        value,
        mean_of: several.and_then(|d| Some((d.score(&m.id)?, d.scores(&m.id).count()))),
        yesterday: yesterday.and_then(|d| d.score(&m.id)),
        low: m.low.clone(),
        high: m.high.clone(),
        direction: direction(m),
    }
}

fn checkins(day: Option<&Day>, target: ChosenCheckin) -> Vec<Checkin> {
    let Some(day) = day else { return Vec::new() };
    let several = day.checkins.len() > 1 || target == ChosenCheckin::New;
    if !several || day.checkins.is_empty() {
        return Vec::new();
    }
    let at = |time: Option<NaiveTime>| ChosenCheckin::At(time);
    let there = day.checkins.iter().map(|c| Checkin {
        words: c.time.map_or_else(|| "no time".into(), clock),
        which: at(c.time),
        chosen: target == at(c.time),
    });
    let new = (target == ChosenCheckin::New).then(|| Checkin {
        words: "now".into(),
        which: ChosenCheckin::New,
        chosen: true,
    });
    there.chain(new).collect()
}

/// Draws the score rows and says what was scored.
pub fn rows(ui: &mut Ui, content: &Content, state: &mut DayState, size: Size) -> Vec<Action> {
    let id = |metric: &MetricId| Id::unique(("row", size == Size::Full, metric.as_str()));
    place_focus(ui, content, state, id);
    let mut actions = digits(ui, content, state, id);
    ui.spacing_mut().item_spacing.y = if size == Size::Full { 16.0 } else { 4.0 };
    for (i, row) in content.rows.iter().enumerate() {
        let (_, did) = score_row::show(ui, row, size, id(&row.metric));
        match did {
            Some(Did::Scored(value)) => {
                actions.push(score(content.date, row, value));
                state.typed = None;
                state.focus = Some(if value.is_some() {
                    after(content, i, &[])
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
    actions
}

/// The score as an action; undo will call it "sleep 8".
fn score(date: NaiveDate, row: &Row, value: Option<f64>) -> Action {
    let words = value.map_or_else(|| "blank".into(), number);
    let label = format!("{} {words}", row.name.to_lowercase());
    Action::Score {
        date,
        metric: row.metric.clone(),
        value,
        label,
    }
}

/// The row after row `i` that is blank, not counting those just `scored`; after the last one, the
/// session button.
fn after(content: &Content, i: usize, scored: &[MetricId]) -> Focus {
    let blank = |row: &&Row| row.value.is_none() && !scored.contains(&row.metric);
    let next = content.rows.iter().skip(i + 1).find(blank);
    next.map_or(Focus::Session, |row| Focus::Row(row.metric.clone()))
}

/// Gives the keyboard to the row that shall have it.
fn place_focus(ui: &Ui, content: &Content, state: &mut DayState, id: impl Fn(&MetricId) -> Id) {
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
    if let Some(metric) = metric {
        ui.memory_mut(|memory| memory.request_focus(id(&metric)));
    }
}

/// Typed digits score the focused row and go on to the next blank one; with nothing focused, the
/// first blank row takes them. Several digits in one frame are taken one by one.
fn digits(
    ui: &Ui,
    content: &Content,
    state: &mut DayState,
    id: impl Fn(&MetricId) -> Id,
) -> Vec<Action> {
    let focused = ui.memory(egui::Memory::focused);
    let focused_row = content
        .rows
        .iter()
        .position(|row| focused == Some(id(&row.metric)));
    let after_last = focused.is_some() && focused == state.session_button && state.typed.is_some();
    let start = match (focused_row, focused) {
        (Some(at), _) => Some(at),
        (None, None) => content.rows.iter().position(|row| row.value.is_none()),
        (None, Some(_)) => None,
    };
    if start.is_none() && !after_last {
        return Vec::new();
    }
    let (now, mut actions, mut scored, mut at) =
        (ui.input(|i| i.time), Vec::new(), Vec::new(), start);
    while let Some(digit) = ui.input_mut(|input| score_row::take_digit(&mut input.events)) {
        if let Some(row) = ten(content, state, digit, now) {
            actions.push(score(content.date, row, Some(10.0)));
            state.typed = None;
            continue;
        }
        let Some(i) = at else { break };
        let row = &content.rows[i];
        actions.push(score(content.date, row, Some(f64::from(digit))));
        scored.push(row.metric.clone());
        state.typed = Some(Typed {
            digit,
            metric: row.metric.clone(),
            at: now,
        });
        let next = after(content, i, &scored);
        at = content
            .rows
            .iter()
            .position(|row| next == Focus::Row(row.metric.clone()));
        state.focus = Some(next);
    }
    actions
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

/// The day's check-ins to choose from; nothing where there is one.
pub fn checkin_chips(ui: &mut Ui, content: &Content, state: &mut DayState) {
    if content.checkins.is_empty() && !content.more_checkins {
        return;
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
            state.checkin = Some(ChosenCheckin::New);
            state.focus = Some(Focus::FirstBlank);
        }
    });
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
                ui.add(egui::Label::new(text).truncate());
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

/// The day's note. It is kept when the field is left, and after a second of rest.
pub fn note(ui: &mut Ui, content: &Content, state: &mut DayState, rows: usize) -> Vec<Action> {
    let draft = &mut state.note;
    let mut actions = leave_other_day(draft, content);
    if draft.base != content.note && draft.text == draft.base {
        draft.text.clone_from(&content.note);
    }
    draft.base.clone_from(&content.note);
    let width = ui.available_width();
    let response = labelled(ui, "Note", |ui| {
        // By a name of its own it keeps the keyboard when something above it comes or goes.
        let field = egui::TextEdit::multiline(&mut draft.text)
            .id_salt("note")
            .hint_text("nothing yet")
            .desired_rows(rows)
            .desired_width(width)
            .margin(egui::Margin::symmetric(12, 8));
        ui.add(field).accessible_name("Note")
    });
    let now = ui.input(|i| i.time);
    if response.changed() {
        draft.typed_at = Some(now);
    }
    let rested = draft.typed_at.is_some_and(|at| now - at >= NOTE_RESTS);
    if rested || response.lost_focus() {
        actions.extend(keep(draft, content.date));
    } else if draft.typed_at.is_some() {
        ui.ctx().request_repaint_after_secs(NOTE_RESTS as f32);
    }
    actions
}

/// When another day is shown, what was typed for the day before is kept for that day.
fn leave_other_day(draft: &mut NoteDraft, content: &Content) -> Vec<Action> {
    if draft.date == Some(content.date) {
        return Vec::new();
    }
    let kept = draft.date.and_then(|date| keep(draft, date));
    *draft = NoteDraft {
        date: Some(content.date),
        text: content.note.clone(),
        base: content.note.clone(),
        typed_at: None,
    };
    kept.into_iter().collect()
}

/// The half-typed note as an edit, where it differs from the journal's.
pub fn keep(draft: &mut NoteDraft, date: NaiveDate) -> Option<Action> {
    draft.typed_at = None;
    if draft.text == draft.base {
        return None;
    }
    draft.base.clone_from(&draft.text);
    let note = Some(draft.text.clone()).filter(|text| !text.trim().is_empty());
    Some(Action::edit("note", Edit::Note(date, note)))
}
