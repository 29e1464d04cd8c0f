//! Paints a [`Scene`] of the report into the window: the same lines and words as on paper.

use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, StrokeKind, vec2};

use crate::report::palette::Rgb;
use crate::report::scene::{Anchor, Item, Place, Scene, Stroke};

use super::theme::{font, shade};

/// Paints `scene` with its top left corner at `at`, `zoom` times as large.
pub fn paint(painter: &Painter, scene: &Scene, at: Pos2, zoom: f32) {
    let brush = Brush { painter, at, zoom };
    for item in &scene.items {
        brush.item(item);
    }
}

struct Brush<'a> {
    painter: &'a Painter,
    at: Pos2,
    zoom: f32,
}

impl Brush<'_> {
    fn item(&self, item: &Item) {
        match item {
            Item::Rect {
                at,
                size,
                radius,
                fill,
                stroke,
            } => {
                let size = vec2(size[0], size[1]) * self.zoom;
                let rect = Rect::from_min_size(self.place(*at), size);
                let pen = stroke.as_ref().map_or(egui::Stroke::NONE, |s| self.pen(s));
                let radius = radius * self.zoom;
                self.painter
                    .rect(rect, radius, filled(*fill), pen, StrokeKind::Middle);
            }
            Item::Line { points, stroke } => self.line(points, stroke),
            Item::Area {
                points,
                fill,
                stroke,
            } => {
                let corners: Vec<_> = points.iter().map(|p| self.place(*p)).collect();
                self.area(&corners, shade(*fill));
                if let Some(stroke) = stroke {
                    let closed = Shape::closed_line(corners, self.pen(stroke));
                    self.painter.add(closed);
                }
            }
            Item::Disc {
                centre,
                radius,
                fill,
                stroke,
            } => {
                let pen = stroke.as_ref().map_or(egui::Stroke::NONE, |s| self.pen(s));
                self.painter
                    .circle(self.place(*centre), radius * self.zoom, filled(*fill), pen);
            }
            Item::Text {
                at,
                anchor,
                size,
                colour,
                words,
            } => self.text(self.place(*at), *anchor, *size, *colour, words),
        }
    }

    fn place(&self, [x, y]: Place) -> Pos2 {
        self.at + vec2(x, y) * self.zoom
    }

    fn pen(&self, stroke: &Stroke) -> egui::Stroke {
        egui::Stroke::new(stroke.width * self.zoom, shade(stroke.colour))
    }

    fn line(&self, points: &[Place], stroke: &Stroke) {
        let points: Vec<_> = points.iter().map(|p| self.place(*p)).collect();
        match stroke.dash {
            None => {
                self.painter.add(Shape::line(points, self.pen(stroke)));
            }
            Some([dash, gap]) => {
                let (dash, gap) = (dash * self.zoom, gap * self.zoom);
                let dashes = Shape::dashed_line(&points, self.pen(stroke), dash, gap);
                self.painter.extend(dashes);
            }
        }
    }

    /// A polygon; one that is not convex, as a band between two lines, is cut into triangles.
    fn area(&self, corners: &[Pos2], colour: Color32) {
        let mut mesh = egui::Mesh::default();
        for corner in corners {
            mesh.colored_vertex(*corner, colour);
        }
        for [a, b, c] in triangles(corners) {
            mesh.add_triangle(a, b, c);
        }
        self.painter.add(mesh);
    }

    /// The window's letters stand where the page has them: the baseline is the same.
    fn text(&self, at: Pos2, anchor: Anchor, size: f32, colour: Rgb, words: &str) {
        let galley =
            self.painter
                .layout_no_wrap(words.to_owned(), font(size * self.zoom), shade(colour));
        let width = galley.size().x;
        let left = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::End => width,
        };
        let baseline = galley
            .rows
            .first()
            .and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y))
            .unwrap_or_default();
        let top = Align2::LEFT_TOP.anchor_size(at - vec2(left, baseline), galley.size());
        self.painter.galley(top.min, galley, shade(colour));
    }
}

fn filled(fill: Option<Rgb>) -> Color32 {
    fill.map_or(Color32::TRANSPARENT, shade)
}

/// The triangles of a simple polygon, by cutting off ears. Corners in one line make none.
fn triangles(corners: &[Pos2]) -> Vec<[u32; 3]> {
    let turn = |a: u32, b: u32, c: u32| {
        let (a, b, c) = (
            corners[a as usize],
            corners[b as usize],
            corners[c as usize],
        );
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    };
    let twice_area: f32 = (0..corners.len())
        .map(|i| (corners[i], corners[(i + 1) % corners.len()]))
        .map(|(a, b)| a.x * b.y - b.x * a.y)
        .sum();
    let mut left: Vec<u32> = (0..corners.len() as u32).collect();
    if twice_area < 0.0 {
        left.reverse();
    }
    let mut found = Vec::with_capacity(corners.len().saturating_sub(2));
    while left.len() > 2 {
        let n = left.len();
        let ear = (0..n).find(|&i| {
            let (a, b, c) = (left[(i + n - 1) % n], left[i], left[(i + 1) % n]);
            let inside = |&p: &u32| {
                p != a
                    && p != b
                    && p != c
                    && turn(a, b, p) >= 0.0
                    && turn(b, c, p) >= 0.0
                    && turn(c, a, p) >= 0.0
            };
            turn(a, b, c) > 0.0 && !left.iter().any(inside)
        });
        // What has no ear left has no inside left: corners in a line, or on top of each other.
        let Some(i) = ear.or_else(|| flat(&left, turn)) else {
            break;
        };
        found.push([left[(i + n - 1) % n], left[i], left[(i + 1) % n]]);
        left.remove(i);
    }
    found
}

/// A corner that lies in one line with its neighbours.
fn flat(left: &[u32], turn: impl Fn(u32, u32, u32) -> f32) -> Option<usize> {
    let n = left.len();
    (0..n).find(|&i| turn(left[(i + n - 1) % n], left[i], left[(i + 1) % n]) == 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn area(corners: &[Pos2]) -> f32 {
        let of = |[a, b, c]: [u32; 3]| {
            let (a, b, c) = (
                corners[a as usize],
                corners[b as usize],
                corners[c as usize],
            );
            ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0
        };
        triangles(corners).into_iter().map(of).sum()
    }

    #[test]
    fn triangles_cover_a_polygon_exactly_whichever_way_it_runs() {
        let mut square = vec![
            pos2(0.0, 0.0),
            pos2(2.0, 0.0),
            pos2(2.0, 2.0),
            pos2(0.0, 2.0),
        ];
        assert_eq!(area(&square), 4.0);
        square.reverse();
        assert_eq!(area(&square), 4.0);
        // A band with a notch.
        let notch = [
            pos2(0.0, 0.0),
            pos2(4.0, 0.0),
            pos2(4.0, 4.0),
            pos2(2.0, 1.0),
            pos2(0.0, 4.0),
        ];
        assert_eq!(area(&notch), 10.0);
        assert_eq!(
            triangles(&[pos2(0.0, 0.0), pos2(1.0, 1.0), pos2(2.0, 2.0)]).len(),
            1
        );
        assert!(triangles(&[]).is_empty());
    }
}
