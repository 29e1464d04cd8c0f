//! A one-line field whose text is kept when the field is left, and stays in it while it is wrong.

use chrono::NaiveDate;
use egui::{Id, Key, Margin, Response, Stroke, StrokeKind, TextEdit, Ui};

use crate::ui::details::{Drafts, FieldId};
use crate::ui::theme::{ROUND, Tokens, mix};

/// Which field it is, and what it shows.
pub struct Slot<'a> {
    /// The day.
    pub date: NaiveDate,
    /// The field.
    pub field: FieldId,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// Shown faintly while the field is empty; never a value.
    pub hint: &'a str,
    /// The journal's text.
    pub value: &'a str,
    /// How wide it is.
    pub width: f32,
}

/// The margin beside the text of a narrow field.
pub const NARROW: i8 = 8;

/// The id of a field, to give it the keyboard.
pub fn field_id(field: &FieldId) -> Id {
    Id::unique(("draft", field))
}

/// Draws the field; true when it was just left with another text than the journal's.
pub fn show(ui: &mut Ui, drafts: &mut Drafts, slot: &Slot<'_>) -> (Response, bool) {
    let (date, field) = (slot.date, &slot.field);
    if drafts
        .get(date, field)
        .is_some_and(|draft| draft.base != slot.value)
    {
        drafts.forget(date, field);
    }
    let draft = drafts.get(date, field);
    let mut text = draft.map_or_else(|| slot.value.to_owned(), |draft| draft.text.clone());
    let wrong = draft.is_some_and(|draft| draft.error.is_some());
    let response = edit(ui, slot, &mut text, wrong);
    // What is half-typed goes on where it was left.
    if text == slot.value {
        super::enter(&response, &text);
    }
    if drafts.take_refused(date, field) {
        super::hold(&response, &text);
    }
    if response.changed() {
        let draft = drafts.begin(date, field, slot.value);
        (draft.text, draft.left, draft.error) = (text, false, None);
    }
    let mut left = false;
    if response.lost_focus() {
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            drafts.forget(date, field);
        } else if let Some(draft) = drafts.get(date, field).cloned() {
            left = draft.text != slot.value;
            if left {
                let draft = drafts.begin(date, field, slot.value);
                draft.left = true;
                draft.entered = ui.input(|input| input.key_pressed(Key::Enter));
                ui.ctx().request_repaint();
            } else {
                drafts.forget(date, field);
            }
        }
    }
    (response, left)
}

fn edit(ui: &mut Ui, slot: &Slot<'_>, text: &mut String, wrong: bool) -> Response {
    let t = Tokens::of(ui);
    let hint = super::whole_hint(ui, slot.hint, slot.width);
    let hint = egui::RichText::new(hint).color(mix(t.surface, t.muted, 0.7));
    let edit = TextEdit::singleline(text)
        .id(field_id(&slot.field))
        .hint_text(hint)
        .desired_width(slot.width)
        .margin(Margin::symmetric(
            if slot.width < 96.0 { NARROW } else { 12 },
            10,
        ));
    let response = ui.add(edit).accessible_name(slot.name);
    if wrong {
        let stroke = Stroke::new(2.0, t.error_fg);
        let painter = ui.painter();
        painter.rect_stroke(response.rect, f32::from(ROUND), stroke, StrokeKind::Inside);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_invalid(egui::accesskit::Invalid::True);
        });
    }
    response
}
