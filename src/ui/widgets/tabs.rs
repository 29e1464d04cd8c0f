//! A row of tabs: words alone, the open one underlined. In a narrow place they take several lines.

use egui::accesskit::Role;
use egui::{Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::{CONTROL, Tokens, font};

use super::push::focus_ring;

/// Room at both sides of the words.
const ROOM: f32 = 10.0;

/// Draws the tabs with their words; a click opens one.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, all: &[(T, String)], open: &mut T) {
    ui.scope(|ui| {
        // The words begin where all others of the card do.
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        ui.horizontal_wrapped(|ui| {
            for (tab, words) in all {
                if draw(ui, words, tab == open) {
                    *open = *tab;
                }
            }
        });
    });
}

/// One tab; true when it was pushed.
fn draw(ui: &mut Ui, words: &str, is_open: bool) -> bool {
    let t = Tokens::of(ui);
    let color = if is_open { t.accent } else { t.ink };
    // One that is wider than its place takes several lines.
    let room = (ui.max_rect().width() - ROOM).max(2.0 * CONTROL);
    let galley = ui
        .painter()
        .layout(words.to_owned(), font(16.0), color, room);
    let width = galley.size().x;
    let height = CONTROL.max(galley.size().y + 2.0 * ROOM);
    let begins = ui.cursor().left() <= ui.max_rect().left() + 1.0;
    let left = if begins { 0.0 } else { ROOM };
    let (rect, response) =
        ui.allocate_exact_size(vec2(left + width + ROOM, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_open, words));
    // A row that wraps has it at the beginning of the next line.
    let begins = rect.left() <= ui.max_rect().left() + 1.0;
    let left = if begins { 0.0 } else { left };
    let at = pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0);
    let across = at.x..=at.x + width;
    ui.painter().galley(at, galley, color);
    if is_open || response.hovered() {
        let line = if is_open { t.accent } else { t.line };
        let stroke = Stroke::new(3.0, line);
        ui.painter().hline(across, rect.bottom() - 3.0, stroke);
    }
    if response.has_focus() {
        let ring = egui::Rect::from_x_y_ranges(at.x - 6.0..=at.x + width + 6.0, rect.y_range());
        focus_ring(ui, ring.shrink2(vec2(0.0, 4.0)));
    }
    response.clicked()
}
