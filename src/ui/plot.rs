//! Charts in the window: the very pictures that files have, painted, and their scales for pointing.
//!
//! A picture is laid out anew only when its chart or its look is another one; a frame in which nothing
//! changed paints what is kept.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Id, Pos2, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::chart::spec::Chart;
use crate::drawing::palette::Palette;
use crate::drawing::{Drawn, Look, Plot, lay_out};
use crate::model::legible;

use super::picture;

/// The size of labels.
const TEXT: f32 = 13.0;

/// A chart as it was laid out last.
#[derive(Clone)]
struct CachedScene {
    chart: Arc<Chart>,
    look: Look,
    drawn: Arc<Drawn>,
}

/// The look of a chart as wide as there is room.
pub fn look(ui: &Ui) -> Look {
    Look::part(ui.available_width(), TEXT, palette(ui))
}

/// The colours of the theme that is on.
fn palette(ui: &Ui) -> Palette {
    if ui.visuals().dark_mode {
        Palette::DARK
    } else {
        Palette::LIGHT
    }
}

/// The picture of a chart; `id` is its place on the page.
pub fn laid_out(ui: &Ui, id: Id, chart: &Arc<Chart>, look: &Look) -> Arc<Drawn> {
    let kept = ui.data(|data| data.get_temp::<CachedScene>(id));
    let same = |kept: &CachedScene| Arc::ptr_eq(&kept.chart, chart) && kept.look == *look;
    if let Some(kept) = kept.filter(same) {
        return kept.drawn;
    }
    let kept = CachedScene {
        chart: chart.clone(),
        look: *look,
        drawn: Arc::new(lay_out(chart, look)),
    };
    let drawn = kept.drawn.clone();
    ui.data_mut(|data| data.insert_temp(id, kept));
    drawn
}

/// Paints a picture where it is seen, and tells a screen reader each panel of it.
pub fn paint(ui: &Ui, id: Id, chart: &Chart, drawn: &Drawn, at: Pos2) {
    let size = vec2(drawn.scene.width, drawn.scene.height);
    if ui.is_rect_visible(Rect::from_min_size(at, size)) {
        picture::paint(ui.painter(), &drawn.scene, at, 1.0);
    }
    for (i, (panel, plot)) in chart.panels.iter().zip(&drawn.plots).enumerate() {
        let response = ui.interact(frame(plot, at), id.with(i), Sense::hover());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Image, true, legible::line(&panel.description))
        });
    }
}

/// Draws a chart that is looked at; its place, which hears clicks and is none of Tab's.
pub fn show(ui: &mut Ui, salt: &str, chart: &Arc<Chart>, look: &Look) -> Response {
    let id = ui.make_persistent_id(("chart", salt));
    let drawn = laid_out(ui, id, chart, look);
    let size = vec2(drawn.scene.width, drawn.scene.height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    paint(ui, id, chart, &drawn, rect.min);
    response
}

/// The frame of a panel of a picture that was painted here.
pub fn frame(plot: &Plot, at: Pos2) -> Rect {
    let corner = pos2(plot.across.0, plot.down.0);
    let end = pos2(plot.across.1, plot.down.1);
    Rect::from_min_max(corner, end).translate(at.to_vec2())
}
