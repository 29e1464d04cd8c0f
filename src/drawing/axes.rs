//! From values to places and back, and the labels of the x axis.

use std::ops::Range;

use super::letters::width;
use super::scene::{Anchor, Position, Scene, Stroke};
use crate::chart::spec::{Chart, Point, Tick};

use super::look::Look;

/// A value of `from` as a place of `to`, kept within it; the middle where there is no extent.
pub(super) fn between(value: f64, from: (f64, f64), to: (f32, f32)) -> f32 {
    let share = (value - from.0) / (from.1 - from.0);
    let share = if share.is_finite() { share } else { 0.5 };
    to.0 + (to.1 - to.0) * share.clamp(0.0, 1.0) as f32
}

/// A panel as it was drawn: its frame, its scales, and which items are inside.
///
/// Invariant: what the items paint, their pens included, lies inside the frame. The window points at
/// days with the same scales.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// First and last x.
    pub x: (f64, f64),
    /// At the bottom and at the top.
    pub y: (f64, f64),
    /// Left and right of the frame.
    pub across: (f32, f32),
    /// Top and bottom of the frame.
    pub down: (f32, f32),
    /// From the ends of the scales to the frame, so that a mark at an end is whole.
    pub room: f32,
    /// Its items in the scene.
    pub items: Range<usize>,
}

impl Plot {
    /// Left and right end of the x scale.
    pub fn inner(&self) -> (f32, f32) {
        (self.across.0 + self.room, self.across.1 - self.room)
    }

    /// The place of an x.
    pub fn x(&self, x: f64) -> f32 {
        between(x, self.x, self.inner())
    }

    /// The x at a place; beyond the ends of the scale outside of it.
    pub fn x_at(&self, place: f32) -> f64 {
        let (left, right) = self.inner();
        let share = f64::from(place - left) / f64::from((right - left).max(f32::MIN_POSITIVE));
        self.x.0 + (self.x.1 - self.x.0) * share
    }

    /// The place of a y.
    pub fn y(&self, y: f64) -> f32 {
        let (top, bottom) = (self.down.0 + self.room, self.down.1 - self.room);
        between(y, self.y, (bottom, top))
    }

    /// The place of a point.
    pub(super) fn at(&self, [x, y]: Point) -> Position {
        [self.x(x), self.y(y)]
    }

    /// Whether a point lies on the scales.
    pub(super) fn holds(&self, [x, y]: Point) -> bool {
        let within = |value: f64, (a, b): (f64, f64)| (a.min(b)..=a.max(b)).contains(&value);
        within(x, self.x) && within(y, self.y)
    }

    /// A stretch of x as a length.
    pub(super) fn wide(&self, stretch: f64) -> f32 {
        let share = stretch / (self.x.1 - self.x.0);
        let share = if share.is_finite() { share } else { 1.0 };
        let (left, right) = self.inner();
        (right - left) * share.clamp(0.0, 1.0) as f32
    }

    /// The parts of a line that lie between the ends of the x scale and the top and bottom of the y
    /// scale.
    pub(super) fn clipped(&self, line: &[Point]) -> Vec<Vec<Position>> {
        let mut parts: Vec<Vec<Position>> = Vec::new();
        if let [only] = line {
            return self
                .holds(*only)
                .then(|| vec![self.at(*only)])
                .into_iter()
                .collect();
        }
        let mut end: Option<Point> = None;
        for pair in line.windows(2) {
            let Some((from, to)) = self.segment(pair[0], pair[1]) else {
                end = None;
                continue;
            };
            match parts.last_mut().filter(|_| end == Some(from)) {
                Some(part) => part.push(self.at(to)),
                None => parts.push(vec![self.at(from), self.at(to)]),
            }
            end = Some(to);
        }
        parts
    }

    /// What of a segment lies on the scales (Liang and Barsky 1984).
    fn segment(&self, from: Point, to: Point) -> Option<(Point, Point)> {
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (axis, scale) in [self.x, self.y].into_iter().enumerate() {
            let (low, high) = (scale.0.min(scale.1), scale.0.max(scale.1));
            let (start, run) = (from[axis], to[axis] - from[axis]);
            if run == 0.0 {
                if !(low..=high).contains(&start) {
                    return None;
                }
                continue;
            }
            let (a, b) = ((low - start) / run, (high - start) / run);
            enters = enters.max(a.min(b));
            leaves = leaves.min(a.max(b));
        }
        let at = |share: f64| {
            let part = |axis: usize| from[axis] + (to[axis] - from[axis]) * share;
            [part(0), part(1)]
        };
        let end =
            |share: f64, whole: f64, point: Point| if share == whole { point } else { at(share) };
        (enters < leaves).then(|| (end(enters, 0.0, from), end(leaves, 1.0, to)))
    }
}

/// Ticks and the labels that have room, below `y`.
pub(super) fn below(
    scene: &mut Scene,
    chart: &Chart,
    look: &Look,
    (across, inner): ((f32, f32), (f32, f32)),
    y: f32,
) {
    let stroke = Stroke::new(1.0, look.palette.edge);
    scene.line(vec![[across.0, y], [across.1, y]], stroke);
    for tick in &chart.x_ticks {
        let x = between(tick.at, chart.x, inner);
        scene.line(vec![[x, y], [x, y + look.text * 0.35]], stroke);
    }
    labels(scene, chart, look, inner, y + look.text * 1.5);
}

/// The months under a calendar, without ticks.
pub(super) fn months(scene: &mut Scene, chart: &Chart, look: &Look, across: (f32, f32), y: f32) {
    labels(scene, chart, look, across, y + look.text);
}

fn labels(scene: &mut Scene, chart: &Chart, look: &Look, inner: (f32, f32), base: f32) {
    let mut free = f32::NEG_INFINITY;
    for Tick { at, label } in &chart.x_ticks {
        let wide = width(label, look.text);
        // A label at the end moves in, rather than out of the picture.
        let x = between(*at, chart.x, inner) - wide / 2.0;
        let x = x.min(look.width - wide).max(0.0);
        if x >= free {
            let at = [x, base];
            scene.text(at, Anchor::Start, look.text, look.palette.muted, label);
            free = x + wide + look.text * 0.6;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot() -> Plot {
        Plot {
            x: (0.0, 10.0),
            y: (0.0, 10.0),
            across: (0.0, 110.0),
            down: (0.0, 110.0),
            room: 5.0,
            items: 0..0,
        }
    }

    #[test]
    fn a_line_is_cut_at_the_ends_of_the_scales_and_goes_on_where_it_comes_back() {
        let out_and_in = [
            [-5.0, 5.0],
            [5.0, 5.0],
            [5.0, 15.0],
            [6.0, 15.0],
            [6.0, 5.0],
        ];
        assert_eq!(
            plot().clipped(&out_and_in),
            [
                vec![[5.0, 55.0], [55.0, 55.0], [55.0, 5.0]],
                vec![[65.0, 5.0], [65.0, 55.0]]
            ]
        );
        assert!(plot().clipped(&[[11.0, 5.0], [12.0, 5.0]]).is_empty());
        assert!(plot().clipped(&[[11.0, 5.0]]).is_empty());
    }

    #[test]
    fn a_place_and_its_x_are_each_others_inverse() {
        let plot = plot();
        assert!((plot.x_at(plot.x(3.25)) - 3.25).abs() < 1e-5);
        assert!(plot.x_at(0.0) < 0.0, "the room lies beyond the scale");
    }
}
