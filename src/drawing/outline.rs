//! The path of each item of a scene, with what fills and strokes it: one for pixels and for print.

use tiny_skia::{Path, PathBuilder, Rect};

use super::palette::Rgb;
use super::scene::{Item, Position, Stroke};

/// How far from a corner the curve of a quarter circle is pulled, as a share of its radius.
const ROUND: f32 = 0.447_715_25;

/// What an item is drawn as.
pub struct Outline {
    /// Its path, in points.
    pub path: Path,
    /// What fills it.
    pub fill: Option<Rgb>,
    /// The pen that goes along it.
    pub stroke: Option<Stroke>,
}

impl Outline {
    /// The outline of an item; `None` for text, and for what has no path: a line without length, a number that is none.
    pub fn of(item: &Item) -> Option<Self> {
        let (path, fill, stroke) = match item {
            Item::Rect {
                at,
                size,
                radius,
                fill,
                stroke,
            } => (rect(*at, *size, *radius), *fill, *stroke),
            Item::Line { points, stroke } => (polyline(points, false), None, Some(*stroke)),
            Item::Area {
                points,
                fill,
                stroke,
            } => (polyline(points, true), Some(*fill), *stroke),
            Item::Disc {
                center: [x, y],
                radius,
                fill,
                stroke,
            } => {
                let disc = rect([x - radius, y - radius], [2.0 * radius; 2], *radius);
                (disc, *fill, *stroke)
            }
            Item::Text { .. } => return None,
        };
        let path = path?;
        Some(Self { path, fill, stroke })
    }
}

fn polyline(points: &[Position], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first[0], first[1]);
    for point in rest {
        path.line_to(point[0], point[1]);
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// A rectangle with round corners; a circle where they are half as large as it.
fn rect([x, y]: Position, [width, height]: [f32; 2], radius: f32) -> Option<Path> {
    let rect = Rect::from_xywh(x, y, width, height)?;
    let r = radius.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        return Some(PathBuilder::from_rect(rect));
    }
    let (right, bottom, k) = (rect.right(), rect.bottom(), r * ROUND);
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}
