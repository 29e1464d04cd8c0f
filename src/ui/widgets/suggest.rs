//! A text field that offers what was written before: Down walks the list, Enter takes a row of it,
//! Esc closes it.

use egui::accesskit::Role;
use egui::{
    Align2, Area, CornerRadius, Id, Key, Modifiers, Order, Response, Sense, Ui, WidgetInfo, vec2,
};

use crate::model::legible;
use crate::model::name::{same, searched};
use crate::ui::theme::{ROUND, SMALL_CONTROL, Tokens};

use super::list_row;

/// At most this many rows are offered.
const MOST: usize = 6;

/// Whether the list is open, and the row that Enter would take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Whether the list is open.
    pub open: bool,
    /// Whether it offers everything, whatever is typed.
    all: bool,
    /// The row that Enter takes.
    at: Option<usize>,
}

impl State {
    /// Whether Enter takes a row of the list, rather than being the field's.
    pub fn takes_enter(self) -> bool {
        self.open && self.at.is_some()
    }
}

/// Draws the field; `known` are the texts that are offered, the likeliest first.
pub fn show(
    ui: &mut Ui,
    name: &str,
    hint: &str,
    text: &mut String,
    known: &[String],
    state: &mut State,
) -> Response {
    let id = Id::unique(("suggest", name));
    if ui.memory(egui::Memory::focused) == Some(id) {
        keys(ui, text, known, state);
    }
    let response = field(ui, id, name, hint, text);
    if response.changed() {
        *state = State {
            open: true,
            ..State::default()
        };
    } else if response.gained_focus() && text.is_empty() {
        state.open = true;
    }
    let rows = rows(text, known, *state);
    state.open &= !rows.is_empty();
    if !state.open {
        return response;
    }
    if let Some(row) = list(ui, id, &response, &rows, *state) {
        text.clone_from(&rows[row]);
        *state = State::default();
        response.request_focus();
    } else if !response.has_focus() && !ui.input(|input| input.pointer.any_down()) {
        *state = State::default();
    }
    response
}

fn field(ui: &mut Ui, id: Id, name: &str, hint: &str, text: &mut String) -> Response {
    let width = ui.available_width();
    let edit = egui::TextEdit::singleline(text)
        .id(id)
        .hint_text(super::whole_hint(ui, hint, width))
        .desired_width(width)
        .margin(egui::Margin::symmetric(12, 10));
    ui.add(edit).accessible_name(name)
}

/// The known texts that have what is typed in them, or all of them; none where what is typed is one
/// of them already.
fn rows(text: &str, known: &[String], state: State) -> Vec<String> {
    let typed = searched(text);
    let there = known.iter().any(|known| same(known, text));
    let fits = |known: &&String| state.all || !there && searched(known).contains(&typed);
    known.iter().filter(fits).take(MOST).cloned().collect()
}

fn keys(ui: &Ui, text: &mut String, known: &[String], state: &mut State) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        // Where nothing fits what is written, Down opens the whole list.
        state.all |= rows(text, known, *state).is_empty();
        let last = rows(text, known, *state).len().checked_sub(1);
        state.at = last.map(|last| state.at.map_or(0, |at| (at + 1).min(last)));
        state.open = last.is_some();
    } else if state.open && pressed(Key::ArrowUp) {
        state.at = state.at.and_then(|at| at.checked_sub(1));
    } else if state.open && pressed(Key::Escape) {
        *state = State::default();
    } else if state.takes_enter() && pressed(Key::Enter) {
        let rows = rows(text, known, *state);
        if let Some(row) = state.at.and_then(|at| rows.get(at)) {
            text.clone_from(row);
        }
        *state = State::default();
    }
}

/// The rows under the field; returns the one that was clicked.
fn list(ui: &Ui, id: Id, field: &Response, rows: &[String], state: State) -> Option<usize> {
    let mut picked = None;
    let area = Area::new(id.with("list"))
        .order(Order::Foreground)
        .constrain(true)
        .fixed_pos(field.rect.left_bottom() + vec2(0.0, 4.0));
    area.show(ui.ctx(), |ui| {
        egui::Frame::popup(ui.style())
            .inner_margin(4)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_width(field.rect.width() - 8.0);
                for (i, row) in rows.iter().enumerate() {
                    if option(ui, row, state.at == Some(i)).clicked() {
                        picked = Some(i);
                    }
                }
            });
    });
    picked
}

fn option(ui: &mut Ui, words: &str, chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let size = vec2(ui.available_width(), SMALL_CONTROL);
    // The keyboard stays in the field, so that typing can go on.
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, chosen, legible::line(words))
    });
    if chosen || response.hovered() {
        let fill = if chosen { t.soft } else { t.hover };
        ui.painter()
            .rect_filled(rect, CornerRadius::same(ROUND), fill);
    }
    let text = list_row::one_line(ui.painter(), words, 16.0, t.ink, rect.width() - 16.0);
    let at = Align2::LEFT_CENTER.anchor_size(rect.left_center() + vec2(8.0, 0.0), text.size());
    ui.painter().galley(at.min, text, t.ink);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_narrows_what_is_offered_whatever_the_case() {
        let known: Vec<String> = ["Ana", "Marek", "Clinic north"].map(Into::into).to_vec();
        let offered = |text| rows(text, &known, State::default());
        assert_eq!(offered("").len(), 3);
        assert_eq!(offered("NORTH"), ["Clinic north"]);
        assert!(offered("ana").is_empty(), "it stands there already");
        assert!(offered("zzz").is_empty());
    }
}
