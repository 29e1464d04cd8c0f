//! A date as a button that opens a calendar.

use egui::accesskit::Role;
use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::lang::say;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{CONTROL, ROUND, Tokens};

use super::list_row::one_line;
use super::push::focus_ring;

/// What the button of a date takes beside its words: a calendar before them.
pub const BESIDE: f32 = 50.0;

/// A date as a button of this width that opens a calendar: a painted calendar and the words, in this text size.
pub fn show(ui: &mut Ui, words: &str, size: f32, width: f32) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(say::DateButton.text());
        node.set_has_popup(egui::accesskit::HasPopup::Grid);
    });
    let (fill, edge) = if response.hovered() {
        (t.hover, t.ink)
    } else {
        (t.surface, t.edge)
    };
    let (round, stroke) = (CornerRadius::same(ROUND), Stroke::new(1.0, edge));
    ui.painter()
        .rect(rect, round, fill, stroke, StrokeKind::Inside);
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    let icon = pos2(rect.left() + 22.0, rect.center().y);
    icons::icon(ui.painter(), Icon::History, icon, t.ink);
    let room = (width - BESIDE).max(16.0);
    let galley = one_line(ui.painter(), words, size, t.ink, room);
    let at = pos2(rect.left() + 42.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.ink);
    response
}
