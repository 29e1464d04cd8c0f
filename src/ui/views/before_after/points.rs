//! A chart of points that are pointed at or walked by keys, each told in a card beside it.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui};
use egui::{WidgetInfo, pos2, vec2};

use crate::chart::spec::Chart;
use crate::drawing::{Look, Plot};
use crate::model::legible;
use crate::ui::plot;
use crate::ui::theme::{ROUND, Tokens, font};
use crate::ui::widgets::push::focus_ring;

/// Size of the card's letters, its padding, and its distance from what it is about.
const TEXT: f32 = 14.0;
const PADDING: f32 = 10.0;
const AWAY: f32 = 14.0;

/// One point of a chart in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where it stands, in units of the chart.
    pub x: f64,
    /// How high.
    pub y: f64,
    /// What it is of: "Fri 23 Oct 2026 \u{b7} Ana, 60 min".
    pub title: String,
    /// What is said of it: "Forecast 5.8, it was 4.1: 1.7 lower".
    pub words: String,
}

/// Draws the chart, called `name`; its place, and the point that is told, by its place in `points`: the nearest to the
/// pointer, or the one that the keys have walked to.
pub fn ui(
    ui: &mut Ui,
    (salt, name): (&str, &str),
    (chart, look): (&Arc<Chart>, &Look),
    points: &[Point],
) -> (Response, Option<usize>) {
    let id = ui.make_persistent_id(("chart", salt));
    let drawn = plot::laid_out(ui, id, chart, look);
    let size = vec2(drawn.scene.width, drawn.scene.height);
    let sense = if points.is_empty() {
        Sense::hover()
    } else {
        Sense::click()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    plot::paint(ui, id, chart, &drawn, rect.min);
    let Some(plot) = drawn.plots.first().filter(|_| !points.is_empty()) else {
        return (response, None);
    };
    let at = chosen(ui, id, &response, (plot, rect), points);
    tell(ui, &response, name, at.map(|at| &points[at]));
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    if let Some(point) = at.map(|at| &points[at]) {
        let dot = rect.min + vec2(plot.x(point.x), plot.y(point.y));
        let t = Tokens::of(ui);
        ui.painter()
            .circle_stroke(dot, 7.0, Stroke::new(2.5, t.accent));
        card(ui, rect, dot, point);
    }
    (response, at)
}

/// The point under the pointer, or the one that the keys have walked to.
fn chosen(
    ui: &Ui,
    id: Id,
    response: &Response,
    (plot, rect): (&Plot, Rect),
    points: &[Point],
) -> Option<usize> {
    if let Some(at) = response.hover_pos() {
        let x = plot.x_at(at.x - rect.left());
        let inside = plot::frame(plot, rect.min).expand(AWAY).contains(at);
        let away = |at: &usize| (points[*at].x - x).abs();
        let point = (0..points.len()).min_by(|a, b| away(a).total_cmp(&away(b)))?;
        ui.data_mut(|data| data.insert_temp(id, point));
        return inside.then_some(point);
    }
    if !response.has_focus() {
        return None;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (last, pressed) = (points.len() - 1, |key| {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
    });
    let was = ui
        .data(|data| data.get_temp::<usize>(id))
        .unwrap_or(last)
        .min(last);
    let walks = [
        (Key::ArrowLeft, was.saturating_sub(1)),
        (Key::ArrowRight, (was + 1).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let walked = walks.into_iter().find(|(key, _)| pressed(*key));
    let point = walked.map_or(was, |(_, point)| point);
    ui.data_mut(|data| data.insert_temp(id, point));
    Some(point)
}

/// The same words for a screen reader.
fn tell(ui: &Ui, response: &Response, name: &str, point: Option<&Point>) {
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, name));
    if let Some(point) = point {
        let words = format!("{}. {}", point.title, point.words);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(legible::line(&words).into_owned());
            node.set_live(Live::Polite);
        });
    }
}

/// The card of a point, beside its dot and inside the chart.
fn card(ui: &Ui, rect: Rect, dot: Pos2, point: &Point) {
    let t = Tokens::of(ui);
    let line = |words: &str| {
        let words = legible::line(words).into_owned();
        ui.painter().layout_no_wrap(words, font(TEXT), t.ink)
    };
    let lines = [line(&point.title), line(&point.words)];
    let width = lines.iter().map(|line| line.size().x).fold(0.0, f32::max);
    let height: f32 = lines.iter().map(|line| line.size().y + 4.0).sum();
    let size = vec2(width, height - 4.0) + vec2(2.0, 2.0) * PADDING;
    let is_left = dot.x + AWAY + size.x > rect.right();
    let left = if is_left {
        dot.x - AWAY - size.x
    } else {
        dot.x + AWAY
    };
    let left = left.max(rect.left());
    let top = (dot.y - size.y / 2.0).clamp(rect.top(), (rect.bottom() - size.y).max(rect.top()));
    let place = Rect::from_min_size(pos2(left, top), size);
    let (round, edge) = (CornerRadius::same(ROUND), Stroke::new(1.0, t.edge));
    let painter = ui.painter();
    painter.rect(place, round, t.surface, edge, StrokeKind::Inside);
    let mut at = place.min + vec2(PADDING, PADDING);
    for line in lines {
        let below = line.size().y + 4.0;
        painter.galley(at, line, t.ink);
        at.y += below;
    }
}
