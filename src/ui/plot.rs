//! Draws a chart's panels with `egui_plot`: the same numbers, the theme's colours.
//!
//! A gap is drawn as separate lines; no NaN ever reaches the plot.

use egui::accesskit::Role;
use egui::{Align2, Color32, Id, Rect, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_plot::{
    Bar, BarChart, FilledArea, HLine, Line, LineStyle, MarkerShape, Plot, PlotPoints,
    PlotTransform, PlotUi, Points, Span, VLine,
};

use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Manner, Mark, Panel, Point, Strength, Tick};

use super::theme::{Tokens, font, mix};

/// Points above and below a panel that its marks may reach into.
const ROOM: f32 = 5.0;

/// Opacity of a band of what is likely.
const BAND: f32 = 0.2;

/// With more marks than this, marks and lines are drawn finer.
const DENSE: usize = 400;

/// Where a drawn panel stands, and where the pointer is in it.
pub struct Drawn {
    /// From chart to screen.
    pub transform: PlotTransform,
    /// The x under the pointer.
    pub pointer: Option<f64>,
    /// Whether it was clicked.
    pub clicked: bool,
}

/// Draws one panel of `chart` into `rect`, with its y labels to the left of it. `verticals` are x
/// positions with a thin line through the panel.
pub fn panel(ui: &mut Ui, rect: Rect, chart: &Chart, panel: &Panel, verticals: &[f64]) -> Drawn {
    let t = Tokens::of(ui);
    let inks = match chart.manner {
        Manner::Raw => Inks {
            color: t.muted,
            background: t.bg,
            raw: true,
        },
        Manner::Series => Inks {
            color: t.series(panel.cue).color,
            background: t.surface,
            raw: false,
        },
    };
    let axes = Axes {
        name: format!("{} {}", chart.title, panel.name),
        rect,
        x: chart.x,
        y: panel.y,
        y_ticks: &panel.y_ticks,
    };
    axes.show(ui, &panel.description, |plot| {
        for at in verticals {
            let line = VLine::new("session", *at).stroke(Stroke::new(1.0, t.edge));
            plot.vline(line.allow_hover(false));
        }
        let dense = panel.dots().len() > DENSE;
        let lined = !panel.lines().is_empty();
        for mark in &panel.marks {
            draw(plot, mark, panel.cue, inks, t, (dense, lined));
        }
    })
}

/// What a panel is drawn with.
#[derive(Clone, Copy)]
struct Inks {
    color: Color32,
    background: Color32,
    raw: bool,
}

/// A plot's place, ranges and gridlines.
struct Axes<'a> {
    name: String,
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
        let plot = bare(&self.name);
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

/// Draws one mark. Nights, calendars, bubbles and words are drawn by pages of their own.
fn draw(
    plot: &mut PlotUi<'_>,
    mark: &Mark,
    cue: Cue,
    inks: Inks,
    t: &Tokens,
    (dense, lined): (bool, bool),
) {
    match mark {
        Mark::Field((from, to), _) => {
            plot.span(Span::new("", *from..=*to).fill(t.soft).border_width(0.0));
        }
        Mark::Band(band) => likely(plot, band, inks.color),
        Mark::Rule(strength, y, _) => {
            let stroke = match strength {
                Strength::Pale => Stroke::new(1.4, t.edge),
                Strength::Strong => Stroke::new(2.4, inks.color),
            };
            plot.hline(HLine::new("", *y).stroke(stroke).allow_hover(false));
        }
        Mark::Faint(lines) => {
            let stroke = Stroke::new(1.0, mix(inks.background, inks.color, 0.25));
            runs(plot, lines, stroke, LineStyle::Solid);
        }
        Mark::Drift(from, to) => {
            let stroke = Stroke::new(1.4, inks.color);
            runs(plot, &[vec![*from, *to]], stroke, LineStyle::Solid);
        }
        Mark::Lines(lines) => {
            let style = if inks.raw {
                LineStyle::dashed_dense()
            } else {
                LineStyle::Solid
            };
            runs(
                plot,
                lines,
                Stroke::new(if dense { 1.4 } else { 2.4 }, inks.color),
                style,
            );
        }
        Mark::Dots(dots) => single_days(plot, dots, cue, inks, (dense, lined)),
        Mark::Stems(tops) => stems(plot, tops, inks.color),
        Mark::Points(dots) => {
            let (shape, filled) = marker(cue);
            let marks = Points::new("", points(dots))
                .color(inks.color)
                .shape(shape)
                .filled(filled)
                .radius(if lined { 3.4 } else { 4.4 });
            plot.points(marks.allow_hover(false));
        }
        Mark::Bars { width, tops } => {
            let bars = tops.iter().map(|p| Bar::new(p[0], p[1]).width(width * 0.8));
            let color = mix(inks.background, inks.color, 0.62);
            plot.bar_chart(
                BarChart::new("", bars.collect())
                    .color(color)
                    .allow_hover(false),
            );
        }
        Mark::Whiskers(ranges) => {
            for [x, low, high] in ranges {
                let line = vec![vec![[*x, *low], [*x, *high]]];
                runs(plot, &line, Stroke::new(1.4, inks.color), LineStyle::Solid);
            }
        }
        Mark::Spans {
            width,
            strength,
            spans,
        } => {
            let share = match strength {
                Strength::Pale => 0.45,
                Strength::Strong => 1.0,
            };
            // A stretch of no height is still seen.
            let tall = |[x, from, to]: &[f64; 3]| {
                let bar = Bar::new(*x, (to - from).max(0.1)).base_offset(*from);
                bar.width(width * 0.8)
            };
            let chart = BarChart::new("", spans.iter().map(tall).collect());
            let color = mix(inks.background, inks.color, share);
            plot.bar_chart(chart.color(color).allow_hover(false));
        }
        Mark::Cells(_) | Mark::Bubbles(_) | Mark::Label(..) => {}
    }
}

fn likely(plot: &mut PlotUi<'_>, band: &[[f64; 3]], color: Color32) {
    if band.len() > 1 {
        let column = |i: usize| band.iter().map(|b| b[i]).collect::<Vec<f64>>();
        let area = FilledArea::new("", &column(0), &column(1), &column(2));
        let fill = color.gamma_multiply(BAND);
        plot.add(area.fill_color(fill).allow_hover(false));
    }
}

fn runs(plot: &mut PlotUi<'_>, lines: &[Vec<Point>], stroke: Stroke, style: LineStyle) {
    for line in lines {
        let line = Line::new("", points(line)).stroke(stroke).style(style);
        plot.line(line.allow_hover(false));
    }
}

/// A thin line from zero to each point.
fn stems(plot: &mut PlotUi<'_>, tops: &[Point], color: Color32) {
    for top in tops {
        let stem = vec![[top[0], 0.0], *top];
        let line = Line::new("", points(&stem)).stroke(Stroke::new(1.0, color));
        plot.line(line.allow_hover(false));
    }
}

/// Marks that step back where a line runs through them.
fn single_days(
    plot: &mut PlotUi<'_>,
    dots: &[Point],
    cue: Cue,
    inks: Inks,
    (dense, lined): (bool, bool),
) {
    let (shape, filled) = marker(cue);
    let share = match (lined, filled) {
        _ if dense => 0.35,
        (false, _) => 1.0,
        (true, true) => 0.62,
        // A hollow mark has little ink; it keeps more of it.
        (true, false) => 0.85,
    };
    let marks = Points::new("", points(dots))
        .color(mix(inks.background, inks.color, share))
        .shape(shape)
        .filled(filled)
        .radius(if dense { 1.4 } else { 2.6 });
    plot.points(marks.allow_hover(false));
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
