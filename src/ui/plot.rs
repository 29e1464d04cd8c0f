//! Draws a chart's panels with `egui_plot`: the same numbers, the theme's colours.
//!
//! A gap is drawn as separate lines; no NaN ever reaches the plot.

use egui::accesskit::Role;
use egui::{Align2, Color32, Id, Rect, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_plot::{
    FilledArea, HLine, Line, LineStyle, MarkerShape, Plot, PlotPoints, PlotTransform, PlotUi,
    Points, Span, VLine,
};

use crate::chart::cue::Cue;
use crate::chart::gap::GapChart;
use crate::chart::spec::{Panel, Tick};

use super::theme::{Tokens, font, mix};

/// Points above and below a panel that its marks may reach into.
const ROOM: f32 = 5.0;

/// Opacity of a band of what is likely.
const BAND: f32 = 0.2;

/// With more marks than this, marks and lines are drawn finer.
const DENSE: usize = 400;

/// How a panel is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// In the metric's colour.
    Series,
    /// Grey and dashed: raw data, not the answer.
    Raw,
}

/// Where a drawn panel stands, and where the pointer is in it.
pub struct Drawn {
    /// From chart to screen.
    pub transform: PlotTransform,
    /// The x under the pointer.
    pub pointer: Option<f64>,
    /// Whether it was clicked.
    pub clicked: bool,
}

/// Draws `panel` into `rect`, with its y labels to the left of it. `verticals` are x positions
/// with a thin line through the panel.
pub fn panel(
    ui: &mut Ui,
    rect: Rect,
    panel: &Panel,
    x: (f64, f64),
    verticals: &[f64],
    manner: Manner,
) -> Drawn {
    let t = Tokens::of(ui);
    let (background, color) = match manner {
        Manner::Raw => (t.bg, t.muted),
        Manner::Series => (t.surface, t.series(panel.cue).color),
    };
    let axes = Axes {
        name: &panel.name,
        rect,
        x,
        y: panel.y,
        y_ticks: &panel.y_ticks,
    };
    axes.show(ui, &panel.description, |plot| {
        for at in verticals {
            let line = VLine::new("session", *at).stroke(Stroke::new(1.0, t.edge));
            plot.vline(line.allow_hover(false));
        }
        items(plot, panel, color, background, manner);
    })
}

/// Draws gaps against the forecast into `rect`: field, band, mean, stems or line, dots.
pub fn gaps(ui: &mut Ui, rect: Rect, name: &str, chart: &GapChart) -> Drawn {
    let t = Tokens::of(ui);
    let color = t.series(chart.cue).color;
    let axes = Axes {
        name,
        rect,
        x: chart.x,
        y: chart.y,
        y_ticks: &chart.y_ticks,
    };
    axes.show(ui, &chart.description, |plot| {
        if let Some((from, to)) = chart.field {
            plot.span(Span::new("", from..=to).fill(t.soft).border_width(0.0));
        }
        if chart.band.len() > 1 {
            let column = |i: usize| chart.band.iter().map(|b| b[i]).collect::<Vec<f64>>();
            let area = FilledArea::new(name, &column(0), &column(1), &column(2));
            plot.add(
                area.fill_color(color.gamma_multiply(BAND))
                    .allow_hover(false),
            );
        }
        plot.hline(
            HLine::new("forecast", 0.0)
                .stroke(Stroke::new(1.4, t.edge))
                .allow_hover(false),
        );
        if let Some((mean, _)) = chart.mean {
            plot.hline(
                HLine::new("mean", mean)
                    .stroke(Stroke::new(2.4, color))
                    .allow_hover(false),
            );
        }
        let (shape, filled) = marker(chart.cue);
        let dots = Points::new(name, points(&chart.dots))
            .color(color)
            .shape(shape)
            .filled(filled);
        let dots = if chart.joined {
            dots.radius(3.4)
        } else {
            dots.radius(4.4).stems(0.0)
        };
        if chart.joined {
            let line = Line::new(name, points(&chart.dots)).stroke(Stroke::new(2.4, color));
            plot.line(line.allow_hover(false));
        }
        plot.points(dots.allow_hover(false));
    })
}

/// A plot's place, ranges and gridlines.
struct Axes<'a> {
    name: &'a str,
    rect: Rect,
    x: (f64, f64),
    y: (f64, f64),
    y_ticks: &'a [Tick],
}

impl Axes<'_> {
    /// Draws gridlines and y labels, then what `draw` adds; tells a screen reader `spoken`.
    fn show<'p>(
        &self,
        ui: &mut Ui,
        spoken: &str,
        draw: impl FnOnce(&mut PlotUi<'p>) + 'p,
    ) -> Drawn {
        self.grid(ui);
        let (x, y, rect) = (self.x, self.y, self.rect);
        // Room above and below, so that marks at both ends are whole.
        let spare = f64::from(ROOM / rect.height()) * (y.1 - y.0);
        let plot = bare(self.name);
        let place = UiBuilder::new().max_rect(rect.expand2(vec2(0.0, ROOM)));
        let response = ui.scope_builder(place, |ui| {
            plot.show(ui, move |plot| {
                plot.set_plot_bounds_x(x.0..=x.1);
                plot.set_plot_bounds_y(y.0 - spare..=y.1 + spare);
                draw(plot);
                plot.pointer_coordinate()
            })
        });
        let drawn = response.inner;
        drawn
            .response
            .widget_info(|| WidgetInfo::labeled(Role::Image, true, spoken));
        let hovered = drawn.response.hovered() || drawn.response.contains_pointer();
        Drawn {
            transform: drawn.transform,
            pointer: drawn.inner.filter(|_| hovered).map(|p| p.x),
            clicked: drawn.response.clicked(),
        }
    }

    fn grid(&self, ui: &Ui) {
        let t = Tokens::of(ui);
        for tick in self.y_ticks {
            let share = (tick.at - self.y.0) / (self.y.1 - self.y.0);
            let y = self.rect.bottom() - self.rect.height() * share as f32;
            ui.painter()
                .hline(self.rect.x_range(), y, Stroke::new(1.0, t.grid));
            let label = pos2(self.rect.left() - 8.0, y);
            ui.painter().text(
                label,
                Align2::RIGHT_CENTER,
                &tick.label,
                font(13.0),
                t.muted,
            );
        }
    }
}

/// A plot without anything of its own: no axes, no grid, nothing that moves.
fn bare<'p>(name: &str) -> Plot<'p> {
    Plot::new(Id::unique(("plot", name)))
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(egui::Vec2::ZERO)
        .label_formatter(|_| None)
        .cursor_color(Color32::TRANSPARENT)
}

fn items(
    plot: &mut PlotUi<'_>,
    panel: &Panel,
    color: Color32,
    background: Color32,
    manner: Manner,
) {
    let faint = mix(background, color, 0.25);
    for line in &panel.faint {
        plot.line(
            Line::new(&panel.name, points(line))
                .stroke(Stroke::new(1.0, faint))
                .allow_hover(false),
        );
    }
    // Marks step back where a line runs through them.
    let (shape, filled) = marker(panel.cue);
    let dense = panel.dots.len() > DENSE;
    let dim = match (panel.lines.is_empty(), filled) {
        _ if dense => mix(background, color, 0.35),
        (true, _) => color,
        (false, true) => mix(background, color, 0.62),
        // A hollow mark has little ink; it keeps more of it.
        (false, false) => mix(background, color, 0.85),
    };
    let marks = Points::new(&panel.name, points(&panel.dots))
        .color(dim)
        .shape(shape)
        .filled(filled)
        .radius(if dense { 1.4 } else { 2.6 });
    plot.points(marks.allow_hover(false));
    let tall = mix(background, color, 0.45);
    for (x, low, high) in &panel.spans {
        let ends: PlotPoints<'_> = [[*x, *low], [*x, *high]].into_iter().collect();
        plot.line(
            Line::new(&panel.name, ends)
                .stroke(Stroke::new(1.4, tall))
                .allow_hover(false),
        );
    }
    for line in &panel.lines {
        let style = if manner == Manner::Raw {
            LineStyle::dashed_dense()
        } else {
            LineStyle::Solid
        };
        let stroke = Stroke::new(if dense { 1.4 } else { 2.4 }, color);
        plot.line(
            Line::new(&panel.name, points(line))
                .stroke(stroke)
                .style(style)
                .allow_hover(false),
        );
    }
}

fn points(points: &[[f64; 2]]) -> PlotPoints<'static> {
    points.iter().copied().collect()
}

fn marker(cue: Cue) -> (MarkerShape, bool) {
    match cue {
        Cue::Disc => (MarkerShape::Circle, true),
        Cue::Square => (MarkerShape::Square, true),
        Cue::Ring => (MarkerShape::Circle, false),
        Cue::Triangle => (MarkerShape::Up, true),
        Cue::Bar | Cue::Plus => (MarkerShape::Plus, true),
        Cue::Cross => (MarkerShape::Cross, true),
        Cue::Diamond => (MarkerShape::Diamond, false),
    }
}

/// Writes an x axis under `y`, from the ticks that have room.
pub fn x_axis(ui: &Ui, ticks: &[Tick], y: f32, x: impl Fn(f64) -> f32) {
    let t = Tokens::of(ui);
    let mut free_from = f32::NEG_INFINITY;
    for tick in ticks {
        let at = x(tick.at);
        ui.painter()
            .vline(at, y..=y + 5.0, Stroke::new(1.0, t.edge));
        let galley = ui
            .painter()
            .layout_no_wrap(tick.label.clone(), font(13.0), t.muted);
        let left = at - galley.size().x / 2.0;
        if left >= free_from {
            free_from = left + galley.size().x + 8.0;
            ui.painter().galley(pos2(left, y + 8.0), galley, t.muted);
        }
    }
}
