//! What the shades and marks of the year mean, in words under it.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::chart::calendar::Calendar;
use crate::lang::say;
use crate::model::legible;
use crate::ui::icons;
use crate::ui::theme::{Tokens, font};

/// The scale and the marks, in words; each mark stays with its word.
pub fn ui(ui: &mut Ui, calendar: &Calendar) {
    let t = Tokens::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.spacing_mut().item_spacing = vec2(10.0, 4.0);
        ui.horizontal_wrapped(|ui| {
            scale(ui, calendar);
            let empty = |painter: &Painter, center| {
                let rect = Rect::from_center_size(center, vec2(14.0, 14.0));
                painter.add(hollow(rect, CornerRadius::same(3), t.edge));
            };
            item(ui, &say::NoEntry.text(), Some(&empty));
            for kind in &calendar.kinds {
                let mark = |painter: &Painter, center| {
                    icons::glyph(painter, kind, center, 5.0, t.session);
                };
                item(ui, kind.as_str(), Some(&mark));
            }
        });
    });
}

/// The steps between the words of both ends; below each other where they have no room.
fn scale(ui: &mut Ui, calendar: &Calendar) {
    let t = Tokens::of(ui);
    let [low, high] = &calendar.ends;
    item(ui, low, None);
    let size = vec2((11.0 * 17.0_f32).min(ui.available_width()), 20.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let each = rect.width() / 11.0;
    for (step, color) in t.heat(calendar.cue).into_iter().enumerate() {
        let corner = rect.min + vec2(step as f32 * each, 3.0);
        let cell = Rect::from_min_size(corner, vec2(each - 2.0, 14.0));
        ui.painter().rect_filled(cell, CornerRadius::same(3), color);
    }
    item(ui, high, None);
}

/// Paints a mark around a place.
type Mark<'a> = &'a dyn Fn(&Painter, Pos2);

/// A mark and its word, never parted; what has no room is broken into lines.
fn item(ui: &mut Ui, words: &str, mark: Option<Mark<'_>>) {
    let t = Tokens::of(ui);
    let indent = if mark.is_some() { 20.0 } else { 0.0 };
    let room = (ui.max_rect().width() - indent).max(20.0);
    let said = legible::line(words).into_owned();
    let galley = ui.painter().layout(said, font(13.0), t.muted, room);
    let size = vec2(galley.size().x + indent, galley.size().y.max(20.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, legible::line(words)));
    if let Some(mark) = mark {
        mark(ui.painter(), pos2(rect.left() + 7.0, rect.center().y));
    }
    let at = pos2(
        rect.left() + indent,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, t.muted);
}

/// An empty cell with a border.
pub(super) fn hollow(rect: Rect, round: CornerRadius, edge: Color32) -> Shape {
    Shape::Rect(egui::epaint::RectShape::stroke(
        rect,
        round,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    ))
}
