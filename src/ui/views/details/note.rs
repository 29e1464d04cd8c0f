//! The day's note. A long one scrolls in its field; what was typed is kept byte for byte.

use chrono::NaiveDate;
use egui::Ui;

use crate::model::edit::Edit;
use crate::ui::action::Action;
use crate::ui::state::{DayState, NoteDraft};
use crate::ui::views::day::Content;

/// A longer note scrolls in its field.
const NOTE_HEIGHT: f32 = 240.0;
/// A note that rests this many seconds is kept.
const NOTE_RESTS: f64 = 1.0;

/// The day's note. It is kept when the field is left, and after a second of rest.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut DayState, rows: usize) -> Vec<Action> {
    let draft = &mut state.note;
    let mut actions = leave_other_day(draft, content);
    if draft.base != content.note && draft.text == draft.base {
        draft.text.clone_from(&content.note);
    }
    draft.base.clone_from(&content.note);
    let scroll = egui::ScrollArea::vertical()
        .max_height(NOTE_HEIGHT)
        .auto_shrink([false, true]);
    let response = scroll.show(ui, |ui| {
        // By a name of its own it keeps the keyboard when something above it comes or goes.
        let field = egui::TextEdit::multiline(&mut draft.text)
            .id(egui::Id::unique("note of the day"))
            .hint_text("nothing yet")
            .desired_rows(rows)
            .desired_width(ui.available_width())
            .margin(egui::Margin::symmetric(12, 8));
        ui.add(field).accessible_name("Note")
    });
    let response = response.inner;
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
