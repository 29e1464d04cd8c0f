//! Something that is on or off, drawn as what it is: a track with a knob, and words that are the same both ways.

use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::push::focus_ring;
use crate::model::legible;
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};

/// The track: how wide and how high.
const TRACK: [f32; 2] = [36.0, 20.0];
/// Between the track and the words.
const GAP: f32 = 8.0;

/// Draws a switch with these words, which a screen reader calls `name`.
pub fn switch(ui: &mut Ui, words: &str, name: &str, on: bool) -> Response {
    let t = Tokens::of(ui);
    let [wide, high] = TRACK;
    // In a row that wraps it begins a new line rather than being narrower than its words.
    let room = (ui.max_rect().width() - wide - 2.0 * GAP).max(wide);
    let words = legible::line(words).into_owned();
    let galley = ui.painter().layout(words, font(14.0), t.ink, room);
    let high_enough = galley.size().y.max(SMALL_CONTROL);
    let size = vec2(wide + GAP + galley.size().x + GAP, high_enough);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, on, legible::line(name)));
    let middle = rect.center().y;
    let track =
        egui::Rect::from_center_size(pos2(rect.left() + wide / 2.0, middle), vec2(wide, high));
    let (fill, edge, knob) = match (on, response.hovered()) {
        (true, _) => (t.accent, t.accent, t.on_accent),
        (false, true) => (t.hover, t.ink, t.ink),
        (false, false) => (t.surface, t.edge, t.muted),
    };
    let painter = ui.painter();
    let stroke = Stroke::new(1.0, edge);
    painter.rect(track, high / 2.0, fill, stroke, StrokeKind::Inside);
    let x = if on {
        track.right() - high / 2.0
    } else {
        track.left() + high / 2.0
    };
    painter.circle_filled(pos2(x, middle), high / 2.0 - 4.0, knob);
    if response.has_focus() {
        focus_ring(ui, track);
    }
    let at = pos2(track.right() + GAP, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.ink);
    response
}
