//! The day's note. Its field grows with it; what was typed is kept byte for byte.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::edit::Edit;
use crate::ui::action::Action;
use crate::ui::state::{DayState, NoteDraft};

/// A key in the note is kept within this many seconds, however fast the next ones follow: a frame and
/// the disk have the rest of the second.
const KEPT_WITHIN: f64 = 0.6;

/// The id of the field, to give it the keyboard.
pub fn field_id() -> egui::Id {
    egui::Id::unique("note of the day")
}

/// The day's note. It is kept when the field is left, and while it is typed.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    note: &str,
    state: &mut DayState,
    rows: usize,
) -> Vec<Action> {
    let draft = &mut state.note;
    let mut actions = leave_other_day(draft, date, note);
    if draft.base != note && draft.text == draft.base {
        note.clone_into(&mut draft.text);
    }
    note.clone_into(&mut draft.base);
    // By a name of its own it keeps the keyboard when something above it comes or goes.
    let field = egui::TextEdit::multiline(&mut draft.text)
        .id(field_id())
        .hint_text(say::NothingYet.text())
        .desired_rows(rows)
        .desired_width(ui.available_width())
        .margin(egui::Margin::symmetric(12, 8));
    let response = ui.add(field).accessible_name(say::DetailNote.text());
    let now = ui.input(|i| i.time);
    if response.changed() {
        draft.typed_at = Some(now);
        draft.since.get_or_insert(now);
    }
    let is_due = |since: Option<f64>| since.is_some_and(|since| now - since >= KEPT_WITHIN);
    if response.lost_focus() || is_due(draft.typed_at) {
        actions.extend(keep(draft, date));
    } else if is_due(draft.since) {
        let typed_at = draft.typed_at;
        actions.extend(keep(draft, date));
        // It goes on being typed.
        draft.typed_at = typed_at;
    }
    if draft.typed_at.is_some() {
        ui.ctx().request_repaint_after_secs(KEPT_WITHIN as f32);
    }
    actions
}

/// When another day is shown, what was typed for the day before is kept for that day.
fn leave_other_day(draft: &mut NoteDraft, date: NaiveDate, note: &str) -> Vec<Action> {
    if draft.date == Some(date) {
        return Vec::new();
    }
    let kept = draft.date.and_then(|date| keep(draft, date));
    *draft = NoteDraft {
        date: Some(date),
        text: note.to_owned(),
        base: note.to_owned(),
        since: None,
        typed_at: None,
    };
    kept.into_iter().collect()
}

/// The half-typed note as an edit, where it differs from the journal's.
pub fn keep(draft: &mut NoteDraft, date: NaiveDate) -> Option<Action> {
    (draft.since, draft.typed_at) = (None, None);
    if draft.text == draft.base {
        return None;
    }
    draft.base.clone_from(&draft.text);
    let note = Some(draft.text.clone()).filter(|text| !text.trim().is_empty());
    Some(Action::edit(say::UndoNote.text(), Edit::Note(date, note)))
}
