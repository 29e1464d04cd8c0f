//! One row of a list: it takes clicks and the keyboard, shows when it is chosen, and ends in a line.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Color32, CornerRadius, Galley, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use crate::model::legible;
use crate::ui::theme::{ROUND, Tokens, font, page_margin};

/// Draws an empty row of this height that a screen reader calls `spoken`; returns its place, a
/// painter that stays inside it, and what was done with it.
pub fn show(ui: &mut Ui, height: f32, spoken: &str, chosen: bool) -> (Rect, Painter, Response) {
    let t = Tokens::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, chosen, legible::line(spoken))
    });
    let painter = ui.painter_at(rect);
    if chosen || response.hovered() {
        let fill = if chosen { t.soft } else { t.hover };
        painter.rect_filled(rect, CornerRadius::same(ROUND), fill);
    }
    if response.has_focus() {
        let (ring, stroke) = (rect.shrink(1.0), Stroke::new(2.0, t.accent));
        painter.rect_stroke(ring, CornerRadius::same(ROUND), stroke, StrokeKind::Inside);
    }
    painter.hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, t.grid),
    );
    (rect, painter, response)
}

/// How high a list is that leaves so much room below itself, however far its page is scrolled; `page` is where that
/// begins.
pub fn room(ui: &Ui, page: f32, below: f32) -> f32 {
    let above = ui.clip_rect().top() + page_margin(ui) + ui.cursor().top() - page;
    (ui.ctx().content_rect().bottom() - above - below).max(280.0)
}

/// The rows of `range` that are seen: egui has one more laid out, to which Tab would lead.
pub fn seen(range: Range<usize>, all: usize) -> Range<usize> {
    let is_last = range.end >= all;
    range.start..if is_last { range.end } else { range.end - 1 }
}

/// The text on one line of at most this width; what has no room ends in an ellipsis.
pub fn one_line(
    painter: &Painter,
    text: &str,
    size: f32,
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(legible::line(text).into_owned(), font(size), color);
    job.wrap = TextWrapping::truncate_at_width(width);
    painter.layout_job(job)
}
