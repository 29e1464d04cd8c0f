//! One row of a list: it takes clicks and the keyboard, shows when it is chosen, and ends in a line.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, CornerRadius, Galley, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use crate::model::legible;
use crate::ui::theme::{ROUND, Tokens, font};

/// How far the ground of a row reaches beyond its words at each side: they begin where the card's other words do.
const HUNG: f32 = 6.0;

/// Draws an empty row of this height that a screen reader calls `spoken`; returns its place, a
/// painter that stays inside it, and what was done with it.
pub fn show(ui: &mut Ui, height: f32, spoken: &str, chosen: bool) -> (Rect, Painter, Response) {
    let t = Tokens::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, chosen, legible::line(spoken))
    });
    let ground = rect.expand2(vec2(HUNG, 0.0));
    let painter = ui.painter_at(ground);
    if chosen || response.hovered() {
        let fill = if chosen { t.soft } else { t.hover };
        painter.rect_filled(ground, CornerRadius::same(ROUND), fill);
    }
    if response.has_focus() {
        let (ring, stroke) = (ground.shrink(1.0), Stroke::new(2.0, t.accent));
        painter.rect_stroke(ring, CornerRadius::same(ROUND), stroke, StrokeKind::Inside);
    }
    painter.hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, t.grid),
    );
    (rect, painter, response)
}

/// Draws the rows of a list that lies in the page, each of this height: those that are in sight, and one more at each
/// end, to which Tab can lead. `draw` draws the row of a place.
pub fn in_page(ui: &mut Ui, each: f32, all: usize, mut draw: impl FnMut(&mut Ui, usize)) {
    let (top, seen) = (ui.cursor().top(), ui.clip_rect());
    let place = |y: f32| ((y - top) / each).floor().clamp(0.0, all as f32) as usize;
    let first = place(seen.top()).saturating_sub(1);
    let last = (place(seen.bottom()) + 2).min(all);
    // A row has the same id, whichever are drawn: what is left out takes none.
    ui.skip_ahead_auto_ids(first);
    ui.add_space(first as f32 * each);
    for at in first..last {
        draw(ui, at);
    }
    ui.add_space((all - last) as f32 * each);
    ui.skip_ahead_auto_ids(all - last);
}

/// Where the row of this place lies in a list that begins at the cursor.
pub fn rect_of(ui: &Ui, each: f32, place: usize) -> Rect {
    let top = ui.cursor().top() + place as f32 * each;
    Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=top + each)
}

/// [`one_line`] with a part of it marked: the bytes from and to, as [`legible::line`] writes the text.
pub fn marked(
    painter: &Painter,
    (text, part): (&str, Range<usize>),
    size: f32,
    (color, mark): (Color32, Color32),
    width: f32,
) -> Arc<Galley> {
    let text = legible::line(text);
    let plain = TextFormat::simple(font(size), color);
    let lit = TextFormat {
        background: mark,
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    let parts = [
        (&text[..part.start], &plain),
        (&text[part.clone()], &lit),
        (&text[part.end..], &plain),
    ];
    for (words, format) in parts {
        job.append(words, 0.0, format.clone());
    }
    job.wrap = TextWrapping::truncate_at_width(width);
    painter.layout_job(job)
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
