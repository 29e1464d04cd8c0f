//! The details of a day: a quiet row each that shows what it holds, and opens in place.
//!
//! The same on Today, there in two cards, and in History. What opens moves only the rows below it in its card. A row says "not noted" where nothing was noted, never "none".

mod another_dose;
pub mod areas;
pub mod checkins;
mod doses;
mod latest;
pub mod measures;
pub mod note;
pub mod painkillers;
pub mod sessions;
pub mod sleep;
pub mod tags;

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{
    CornerRadius, FocusDirection, Id, PointerButton, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::Action;
use crate::ui::details::{By, Detail, DetailsState, FieldId, MedicineField, NightField};
use crate::ui::focus;
use crate::ui::icons::{self, Icon};
use crate::ui::state::{ChosenCheckin, DayState};
use crate::ui::theme::{GAP, ROUND, Tokens, font};
use crate::ui::widgets::draft_field::field_id;
use crate::ui::widgets::list_row::one_line;
use crate::ui::widgets::push::focus_ring;
use crate::ui::widgets::{Column, beside, rows_card, show_whole};

use crate::ui::views::scoring;

/// Where what a row holds begins, from where its title does.
const HOLDS: f32 = 148.0;
/// The chevron at the right, and the space before it.
const CHEVRON: f32 = 24.0;
/// In rows narrower than this the summary stands below the title.
const BELOW: f32 = 280.0;
/// Height of a row, what it has more where the summary stands below, and what it has more while it is open.
const ROW: [f32; 3] = [44.0, 18.0, 4.0];
/// From these widths of the window and of the page on, the two cards stand side by side.
const TWO: [f32; 2] = [900.0, 640.0];
/// The longest summary that is laid out.
const SUMMARY: usize = 80;
/// What the details of a day show.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What each row says it holds.
    pub summaries: Vec<(Detail, String)>,
    /// The night.
    pub sleep: sleep::Content,
    /// Painkillers.
    pub painkillers: painkillers::Content,
    /// Regions.
    pub areas: areas::Content,
    /// Metrics that are not asked every day.
    pub measures: measures::Content,
    /// Tags.
    pub tags: tags::Content,
    /// Sessions.
    pub sessions: sessions::Content,
    /// Check-ins.
    pub checkins: checkins::Content,
}

/// What the details of `date` show; scores go to the check-in `target`.
pub fn content(
    journal: &Journal,
    date: NaiveDate,
    today: NaiveDate,
    target: ChosenCheckin,
) -> Content {
    let blank = Day::default();
    let day = journal.day(date).unwrap_or(&blank);
    let measures = measures::content(journal, (date, today), target);
    let checkins = checkins::content(journal, date, today, target);
    let had = sessions::content(journal, date, today);
    let summary = |detail| match detail {
        Detail::Sleep => sleep::summary(day),
        Detail::Painkillers => painkillers::summary(day),
        Detail::Areas => areas::summary(day),
        Detail::Measures => measures::summary(journal, day, &measures),
        Detail::Tags => Some(day.tags.join(", ")).filter(|words| !words.is_empty()),
        Detail::Sessions => Some(sessions::summary(&had)),
        Detail::Checkins => checkins::summary(day, target),
        Detail::Note => day.note.as_deref().and_then(first_line),
    };
    let rows = Detail::ALL.map(|detail| {
        let words = summary(detail).unwrap_or_else(|| say::NotNoted.text());
        (detail, shortened(&words))
    });
    Content {
        summaries: rows.to_vec(),
        sleep: sleep::content(journal, date, today),
        painkillers: painkillers::content(journal, date, today),
        areas: areas::content(journal, date, today),
        measures,
        tags: tags::content(journal, date),
        sessions: had,
        checkins,
    }
}

fn first_line(note: &str) -> Option<String> {
    let line = note.lines().find(|line| !line.trim().is_empty())?;
    Some(line.trim().to_owned())
}

/// The words up to a length that a row can show at the most.
fn shortened(words: &str) -> String {
    match words.char_indices().nth(SUMMARY) {
        Some((end, _)) => format!("{}\u{2026}", &words[..end]),
        None => words.to_owned(),
    }
}

/// A day with its details and its note.
pub type Shown<'a> = (NaiveDate, &'a Content, &'a str);

/// Draws all rows in two cards: side by side where there is room, else one under the other.
pub fn cards(ui: &mut Ui, shown: Shown<'_>, state: &mut DayState) -> Vec<Action> {
    let mut actions = Vec::new();
    let [window, page] = TWO;
    let two = ui.ctx().content_rect().width() >= window && ui.available_width() >= page;
    let (first, second) = shown.1.summaries.split_at(Detail::ALL.len() / 2);
    let mut card = |ui: &mut Ui, rows: &[(Detail, String)]| {
        rows_card(ui, |ui| actions.extend(self::ui(ui, shown, rows, state)));
    };
    if two {
        let each = (ui.available_width() - GAP) / 2.0;
        beside(ui, each, |ui, column| match column {
            Column::Left => card(ui, first),
            Column::Right => card(ui, second),
        });
    } else {
        card(ui, first);
        ui.add_space(GAP - ui.spacing().item_spacing.y);
        card(ui, second);
    }
    actions
}

/// Draws rows, each over the whole width: one that opens moves only what is below it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    rows: &[(Detail, String)],
    state: &mut DayState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    if state.details.drafts.waits_elsewhere(shown.0) {
        actions.push(Action::KeepTyped);
    }
    let inside = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.y = 0.0;
    for (i, row) in rows.iter().enumerate() {
        if i > 0 {
            let line = (1.0, Tokens::of(ui).line);
            let (x, y) = (ui.available_rect_before_wrap().x_range(), ui.cursor().top());
            ui.painter().hline(x, y, line);
        }
        if state.details.open.contains(&row.0) {
            actions.extend(opened(ui, (shown, inside), row, state));
        } else {
            let half = waiting(row, &state.details, shown.0);
            if let Some(by) = header(ui, half.as_ref().unwrap_or(row), false) {
                state.details.show(row.0, by);
            }
        }
    }
    actions
}

/// A closed row in which something is half-typed says so.
fn waiting(
    (detail, words): &(Detail, String),
    state: &DetailsState,
    date: NaiveDate,
) -> Option<(Detail, String)> {
    let waits = state.drafts.waits_in(date, *detail);
    let words = || match words {
        words if *words == say::NotNoted.text() => say::HalfTyped.text(),
        told => say::HalfTypedBeside { told }.text(),
    };
    waits.then(|| (*detail, words()))
}

/// The field that takes the keyboard when the detail is opened; none where it is the first control.
fn first_field(detail: Detail, content: &Content, state: &DetailsState) -> Option<Id> {
    match detail {
        Detail::Sleep => Some(field_id(&FieldId::Night(NightField::Bed))),
        Detail::Painkillers if painkillers::adds(&content.painkillers, state) => {
            Some(field_id(&FieldId::Medicine(MedicineField::Name)))
        }
        Detail::Tags => Some(field_id(&FieldId::Tag)),
        Detail::Note => Some(note::field_id()),
        Detail::Painkillers
        | Detail::Areas
        | Detail::Measures
        | Detail::Sessions
        | Detail::Checkins => None,
    }
}

/// Gives the keyboard to the first field of a detail that was just opened, so that keys go where the
/// eye is; called before its head is drawn.
fn take_keyboard(ui: &Ui, detail: Detail, field: Option<Id>) {
    ui.memory_mut(|memory| {
        memory.request_focus(field.unwrap_or_else(|| header_id(detail)));
        if field.is_none() {
            // To the control after the head.
            memory.move_focus(FocusDirection::Next);
        }
    });
}

fn header_id(detail: Detail) -> Id {
    Id::unique(("detail", detail.id()))
}

/// A row; what it was pushed by. The second click of two on the same row opens and closes nothing.
fn header(ui: &mut Ui, (detail, words): &(Detail, String), open: bool) -> Option<By> {
    let (t, width) = (Tokens::of(ui), ui.available_width());
    let (title, ink) = (detail.title(), t.ink);
    let title = ui.painter().layout_no_wrap(title, font(16.0), ink);
    // A longer title leaves what the row holds less room, or a line of its own.
    let holds = HOLDS.max(title.size().x + 12.0);
    let painter = ui.painter().clone();
    let fits = |words: &str, left: f32| {
        let held = painter.layout_no_wrap(words.into(), font(14.0), ink);
        left + held.size().x + CHEVRON <= width
    };
    let below = width < BELOW || holds > HOLDS && !fits(words, holds);
    let [row, more, opened] = ROW;
    let height = row + if below { more } else { 0.0 };
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let id = header_id(*detail);
    let response = ui.interact(rect, id, Sense::click());
    let name = say::NameAndTold {
        name: title.text(),
        told: words,
    }
    .text();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, legible::line(&name)));
    let expanded = |node: &mut egui::accesskit::Node| node.set_expanded(open);
    ui.ctx().accesskit_node_builder(id, expanded);
    let ground = rect.expand2(vec2(3.0, -4.0));
    if response.hovered() {
        let round = CornerRadius::same(ROUND);
        ui.painter().rect_filled(ground, round, t.hover);
    }
    if response.has_focus() {
        focus_ring(ui, ground);
    }
    let middle = rect.top() + row / 2.0;
    let icon = if open { Icon::Up } else { Icon::Down };
    let painter = ui.painter();
    icons::icon(painter, icon, pos2(rect.right() - 5.0, middle), t.muted);
    let at = pos2(rect.left(), middle - title.size().y / 2.0);
    painter.galley(at, title, ink);
    let (left, down) = if below { (0.0, 20.0) } else { (holds, 0.0) };
    // What stands behind a dot is left out before the rest is shortened.
    let first = words.rsplit_once(" \u{b7} ").map(|(first, _)| first);
    let shown = first.filter(|_| !fits(words, left)).unwrap_or(words);
    let galley = one_line(painter, shown, 14.0, t.muted, width - left - CHEVRON);
    let at = pos2(rect.left() + left, middle + down - galley.size().y / 2.0);
    painter.galley(at, galley, t.muted);
    if open {
        ui.add_space(opened);
    }
    let is_again = response.double_clicked() || response.triple_clicked();
    let last = Id::unique("the detail that was pushed last");
    if !response.clicked() || is_again && ui.data(|data| data.get_temp(last)) == Some(id) {
        return None;
    }
    ui.data_mut(|data| data.insert_temp(last, id));
    let by_pointer = response.clicked_by(PointerButton::Primary);
    let by = if by_pointer {
        By::Pointer
    } else {
        By::Keyboard
    };
    Some(by)
}

/// An open detail.
fn opened(
    ui: &mut Ui,
    ((date, details, note), spacing): (Shown<'_>, Vec2),
    row: &(Detail, String),
    state: &mut DayState,
) -> Vec<Action> {
    let (detail, opened) = (&row.0, &mut state.details.opened);
    let is_new = opened.take_if(|(opened, _)| opened == detail);
    let by = is_new.map(|(_, by)| by);
    let top = ui.cursor().min;
    let field = first_field(*detail, details, &state.details);
    if by == Some(By::Keyboard) {
        take_keyboard(ui, *detail, field);
    }
    let drawn = ui.vertical(|ui| {
        // The head stays where it was while it was closed.
        let closed = header(ui, row, true).map(|_| {
            state.details.open.remove(detail);
            state.details.looked_at = false;
            Action::KeepTyped
        });
        ui.spacing_mut().item_spacing = spacing;
        let mut actions = match detail {
            Detail::Sleep => sleep::ui(ui, date, &details.sleep, &mut state.details),
            Detail::Painkillers => {
                painkillers::ui(ui, date, &details.painkillers, &mut state.details)
            }
            Detail::Areas => areas::ui(ui, date, &details.areas, &mut state.details),
            Detail::Measures => measures::ui(ui, date, &details.measures, state),
            Detail::Tags => tags::ui(ui, date, &details.tags, &mut state.details),
            Detail::Sessions => sessions::ui(ui, date, &details.sessions),
            Detail::Checkins => checkins::ui(ui, date, &details.checkins, state),
            Detail::Note => note::ui(ui, date, note, state, 3),
        };
        actions.extend(closed);
        ui.add_space(GAP);
        actions
    });
    match by {
        Some(By::Keyboard) => show_whole(ui, top),
        // What was clicked stays under the pointer.
        Some(By::Pointer) => focus::seen_after(ui, header_id(*detail), field),
        None => {}
    }
    drawn.inner
}

/// What is half-typed, as actions, before the page, the day or the window goes. What can't be
/// understood stays in its field.
pub fn keep(state: &mut DayState, journal: &Journal) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut fields = state.details.drafts.leave_all();
    fields.dedup_by(|a, b| {
        a.0 == b.0 && matches!((&a.1, &b.1), (FieldId::Night(_), FieldId::Night(_)))
    });
    for (date, field) in fields {
        let drafts = &mut state.details.drafts;
        match field {
            FieldId::Night(_) => {
                let night = journal
                    .day(date)
                    .and_then(|day| day.sleep.as_deref().cloned());
                actions.extend(sleep::settle(drafts, date, &night.unwrap_or_default()));
            }
            FieldId::Number(id) => {
                if let Some(metric) = journal.metrics().get(&id) {
                    let row = scoring::row_of(journal, metric, (date, date), state.checkin);
                    actions.extend(measures::settle(drafts, date, &row));
                }
            }
            FieldId::Checkin(from) => {
                actions.extend(checkins::settle(drafts, date, from, journal.day(date)));
            }
            FieldId::Taken(at) => {
                let day = journal.day(date);
                let list = day.and_then(|day| day.medication.as_deref());
                actions.extend(painkillers::settle(
                    drafts,
                    date,
                    list.unwrap_or_default(),
                    at,
                ));
            }
            FieldId::Tag => {
                let tags = journal.day(date).map(|day| day.tags.as_slice());
                actions.extend(tags::settle(drafts, date, tags.unwrap_or_default()));
            }
            // A name or a time that is not added yet waits in its field.
            FieldId::NewCheckin | FieldId::Medicine(_) => {}
        }
    }
    actions
}
