//! The details of a day: a row each that shows what it holds, and opens in place.
//!
//! The same on Today and in History. A row says "not noted" where nothing was noted, never "none".

pub mod areas;
pub mod checkins;
mod latest;
pub mod measures;
pub mod note;
pub mod painkillers;
pub mod sleep;
pub mod tags;

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::epaint::RectShape;
use egui::{
    Align2, CornerRadius, FocusDirection, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::Action;
use crate::ui::details::{Detail, DetailsState, FieldId, MedicineField, NightField};
use crate::ui::icons::{self, Icon};
use crate::ui::state::{ChosenCheckin, DayState};
use crate::ui::theme::{CONTROL, ROUND, Tokens, font};
use crate::ui::widgets::draft_field::field_id;
use crate::ui::widgets::list_row::one_line;
use crate::ui::widgets::push::focus_ring;
use crate::ui::widgets::show_whole;

use crate::ui::views::scoring;

/// In rows narrower than this the summary stands below the title.
const BELOW: f32 = 224.0;
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
    let measures = measures::content(journal, date, target);
    let checkins = checkins::content(journal, date, today, target);
    let summary = |detail| match detail {
        Detail::Sleep => sleep::summary(day),
        Detail::Painkillers => painkillers::summary(day),
        Detail::Areas => areas::summary(day),
        Detail::Measures => measures::summary(journal, day),
        Detail::Tags => Some(day.tags.join(", ")).filter(|words| !words.is_empty()),
        Detail::Checkins => checkins::summary(day),
        Detail::Note => day.note.as_deref().and_then(first_line),
    };
    let rows = Detail::ALL.map(|detail| {
        let words = summary(detail).unwrap_or_else(|| "not noted".into());
        (detail, shortened(&words))
    });
    Content {
        summaries: rows.to_vec(),
        sleep: sleep::content(journal, date, today),
        painkillers: painkillers::content(journal, date),
        areas: areas::content(journal, date),
        measures,
        tags: tags::content(journal, date),
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

/// Draws the rows of `date`, each over the whole width: one that opens moves only what is below it.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    note: &str,
    state: &mut DayState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    if state.details.drafts.waits_elsewhere(date) {
        actions.push(Action::KeepTyped);
    }
    ui.spacing_mut().item_spacing.y = 8.0;
    for row in &content.summaries {
        if state.details.open.contains(&row.0) {
            actions.extend(opened(ui, (date, content, note), row, state));
        } else if header(ui, row, false) {
            state.details.show(row.0);
        }
    }
    actions
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
        Detail::Painkillers | Detail::Areas | Detail::Measures | Detail::Checkins => None,
    }
}

/// Gives the keyboard to the first field of a detail that was just opened, so that keys go where the
/// eye is; called before its head is drawn.
fn take_keyboard(ui: &Ui, detail: Detail, content: &Content, state: &DetailsState) {
    let field = first_field(detail, content, state);
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

/// A row; true when it was pushed. An open one has no border: it is the head of its card.
fn header(ui: &mut Ui, (detail, words): &(Detail, String), open: bool) -> bool {
    let (t, width) = (Tokens::of(ui), ui.available_width());
    let below = width < BELOW;
    let height = if below { CONTROL + 20.0 } else { CONTROL };
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let id = header_id(*detail);
    let response = ui.interact(rect, id, Sense::click());
    let name = format!("{}: {words}", detail.title());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, legible::line(&name)));
    let opened = |node: &mut egui::accesskit::Node| node.set_expanded(open);
    ui.ctx().accesskit_node_builder(id, opened);
    if !open {
        frame(ui, rect, response.hovered());
    }
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let middle = rect.top() + CONTROL / 2.0;
    let icon = if open { Icon::Down } else { Icon::Right };
    let painter = ui.painter();
    icons::icon(painter, icon, pos2(inner.left() + 8.0, middle), t.ink);
    let left = inner.left() + 26.0;
    let at = pos2(left, middle);
    let title = painter.text(at, Align2::LEFT_CENTER, detail.title(), font(16.0), t.ink);
    if below {
        let galley = one_line(painter, words, 14.0, t.muted, inner.right() - left);
        painter.galley(pos2(left, middle + 12.0), galley, t.muted);
    } else {
        let room = inner.right() - title.right() - 12.0;
        let galley = one_line(painter, words, 14.0, t.muted, room);
        let (x, y) = (galley.size().x, galley.size().y);
        let at = pos2(inner.right() - x, middle - y / 2.0);
        painter.galley(at, galley, t.muted);
    }
    response.clicked()
}

/// The border of a closed row.
fn frame(ui: &Ui, rect: Rect, hovered: bool) {
    let t = Tokens::of(ui);
    let (fill, edge) = if hovered {
        (t.hover, t.ink)
    } else {
        (t.surface, t.edge)
    };
    let (round, stroke) = (CornerRadius::same(ROUND), Stroke::new(1.0, edge));
    ui.painter()
        .rect(rect, round, fill, stroke, StrokeKind::Inside);
}

/// An open detail in its card.
fn opened(
    ui: &mut Ui,
    (date, details, note): (NaiveDate, &Content, &str),
    row: &(Detail, String),
    state: &mut DayState,
) -> Vec<Action> {
    let padding = if ui.available_width() < 390.0 { 10 } else { 16 };
    let (detail, opened) = (&row.0, &mut state.details.opened);
    let is_new = opened.take_if(|opened| opened == detail).is_some();
    let top = ui.cursor().min;
    if is_new {
        take_keyboard(ui, *detail, details, &state.details);
    }
    let painter = ui.painter().clone();
    let behind = painter.add(egui::Shape::Noop);
    let drawn = ui.vertical(|ui| {
        // The head stays where it was while it was closed.
        if header(ui, row, true) {
            state.details.open.remove(detail);
            state.details.looked_at = false;
        }
        let below = egui::Frame::new().inner_margin(egui::Margin {
            top: 0,
            ..egui::Margin::same(padding)
        });
        let drawn = below.show(ui, |ui| match detail {
            Detail::Sleep => sleep::ui(ui, date, &details.sleep, &mut state.details),
            Detail::Painkillers => {
                painkillers::ui(ui, date, &details.painkillers, &mut state.details)
            }
            Detail::Areas => areas::ui(ui, date, &details.areas, &mut state.details),
            Detail::Measures => measures::ui(ui, date, &details.measures, state),
            Detail::Tags => tags::ui(ui, date, &details.tags, &mut state.details),
            Detail::Checkins => checkins::ui(ui, date, &details.checkins, state),
            Detail::Note => note::ui(ui, date, note, state, 3),
        });
        drawn.inner
    });
    let (t, round) = (Tokens::of(ui), CornerRadius::same(ROUND));
    let (fill, edge) = (t.surface, Stroke::new(1.0, t.line));
    let card = RectShape::new(drawn.response.rect, round, fill, edge, StrokeKind::Inside);
    painter.set(behind, card);
    if is_new {
        show_whole(ui, top);
    }
    drawn.inner
}

/// Opens the check-ins with the keyboard in the field for a new one's time.
pub fn ask_for_time(state: &mut DayState) {
    state.details.show(Detail::Checkins);
    state.details.focus = Some(FieldId::NewCheckin);
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
                    let row = scoring::row_of(journal, metric, date, state.checkin);
                    actions.extend(measures::settle(drafts, date, &row));
                }
            }
            FieldId::Checkin(from) => {
                actions.extend(checkins::settle(drafts, date, from, journal.day(date)));
            }
            // A name, a tag or a time that is not added yet waits in its field.
            FieldId::NewCheckin | FieldId::Medicine(_) | FieldId::Tag => {}
        }
    }
    actions
}
