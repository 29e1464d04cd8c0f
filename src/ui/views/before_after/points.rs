//! A chart of points that are pointed at or walked by keys, each told in a card beside it.

use std::sync::Arc;

use egui::{Id, Key, Modifiers, Popup, Rect, Response, Sense, Stroke, Ui, vec2};

use crate::chart::spec::Chart;
use crate::drawing::{Look, Plot};
use crate::ui::plot;
use crate::ui::theme::Tokens;
use crate::ui::views::pointed::{self, Told};
use crate::ui::widgets::push::focus_ring;

/// How far from the panel the pointer still means a point of it.
const AWAY: f32 = 14.0;

/// One point of a chart in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where it stands, in units of the chart.
    pub x: f64,
    /// How high.
    pub y: f64,
    /// What is told of it.
    pub told: Told,
}

/// Draws the chart, called `name`; its place, and the point that is told, by its place in `points`: the nearest to the
/// pointer, or the one that the keys have walked to.
pub fn ui(
    ui: &mut Ui,
    (salt, name): (Id, &str),
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
    pointed::tell(ui, &response, name, at.map(|at| &points[at].told));
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    if let Some(point) = at.map(|at| &points[at]) {
        let dot = rect.min + vec2(plot.x(point.x), plot.y(point.y));
        let t = Tokens::of(ui);
        ui.painter()
            .circle_stroke(dot, 7.0, Stroke::new(2.5, t.accent));
        pointed::card(ui, rect, dot, &point.told);
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
    // A menu is of the point on which it was opened.
    if Popup::is_id_open(ui.ctx(), Popup::default_response_id(response)) {
        let point = ui.data(|data| data.get_temp::<usize>(id));
        return point.map(|point| point.min(points.len() - 1));
    }
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
