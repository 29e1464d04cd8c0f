//! From chart to picture, and the labels of the x axis.

use crate::chart::spec::{Chart, Point, Tick};
use crate::report::letters::width;
use crate::report::scene::{Anchor, Place, Scene, Stroke};

use super::Look;

/// A value of `from` as a place of `to`, kept within it; the middle where there is no extent.
pub(super) fn between(value: f64, from: (f64, f64), to: (f32, f32)) -> f32 {
    let share = (value - from.0) / (from.1 - from.0);
    let share = if share.is_finite() { share } else { 0.5 };
    to.0 + (to.1 - to.0) * share.clamp(0.0, 1.0) as f32
}

/// Where a panel's inside stands, and what its ends mean.
#[derive(Clone, Copy)]
pub(super) struct Axes {
    pub(super) x: (f64, f64),
    /// At the bottom and at the top.
    pub(super) y: (f64, f64),
    /// Left and right.
    pub(super) across: (f32, f32),
    /// Top and bottom.
    pub(super) down: (f32, f32),
}

impl Axes {
    pub(super) fn x(&self, x: f64) -> f32 {
        between(x, self.x, self.across)
    }

    pub(super) fn y(&self, y: f64) -> f32 {
        between(y, self.y, (self.down.1, self.down.0))
    }

    pub(super) fn at(&self, [x, y]: Point) -> Place {
        [self.x(x), self.y(y)]
    }

    /// A stretch of x as a length.
    pub(super) fn wide(&self, stretch: f64) -> f32 {
        let share = stretch / (self.x.1 - self.x.0);
        let share = if share.is_finite() { share } else { 1.0 };
        (self.across.1 - self.across.0) * share.clamp(0.0, 1.0) as f32
    }
}

/// Ticks and the labels that have room, below `y`.
pub(super) fn below(scene: &mut Scene, chart: &Chart, look: &Look, across: (f32, f32), y: f32) {
    let stroke = Stroke::new(1.0, look.palette.edge);
    scene.line(vec![[across.0, y], [across.1, y]], stroke);
    for tick in &chart.x_ticks {
        let x = between(tick.at, chart.x, across);
        scene.line(vec![[x, y], [x, y + look.text * 0.35]], stroke);
    }
    labels(scene, chart, look, across, y + look.text * 1.5);
}

/// The months under a calendar, without ticks.
pub(super) fn months(scene: &mut Scene, chart: &Chart, look: &Look, across: (f32, f32), y: f32) {
    labels(scene, chart, look, across, y + look.text);
}

fn labels(scene: &mut Scene, chart: &Chart, look: &Look, across: (f32, f32), base: f32) {
    let mut free = f32::NEG_INFINITY;
    for Tick { at, label } in &chart.x_ticks {
        let wide = width(label, look.text);
        // A label at the end moves in, rather than out of the picture.
        let x = between(*at, chart.x, across) - wide / 2.0;
        let x = x.min(look.width - wide).max(0.0);
        if x >= free {
            let at = [x, base];
            scene.text(at, Anchor::Start, look.text, look.palette.muted, label);
            free = x + wide + look.text * 0.6;
        }
    }
}
