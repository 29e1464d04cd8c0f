//! Paints a [`Scene`] into the window, as the other faces write it: the same lines and words as in a file.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, StrokeKind, vec2};

use crate::drawing::palette::Rgb;
use crate::drawing::scene::{Anchor, Item, Position, Scene, Stroke};
use crate::model::legible;

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
                if let Some(stroke) = stroke {
                    let closed = Shape::closed_line(corners.clone(), self.pen(stroke));
                    self.painter.add(closed);
                }
                self.area(corners, shade(*fill));
            }
            Item::Disc {
                center,
                radius,
                fill,
                stroke,
            } => {
                let pen = stroke.as_ref().map_or(egui::Stroke::NONE, |s| self.pen(s));
                self.painter
                    .circle(self.place(*center), radius * self.zoom, filled(*fill), pen);
            }
            Item::Text {
                at,
                anchor,
                size,
                color,
                words,
            } => self.text(self.place(*at), *anchor, *size, *color, words),
        }
    }

    fn place(&self, [x, y]: Position) -> Pos2 {
        self.at + vec2(x, y) * self.zoom
    }

    fn pen(&self, stroke: &Stroke) -> egui::Stroke {
        egui::Stroke::new(stroke.width * self.zoom, shade(stroke.color))
    }

    fn line(&self, points: &[Position], stroke: &Stroke) {
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

    /// A convex polygon, or a band between two lines over the same x.
    fn area(&self, corners: Vec<Pos2>, color: Color32) {
        if is_band(&corners) {
            self.painter.add(strip(&corners, color));
        } else {
            let stroke = egui::Stroke::NONE;
            self.painter
                .add(Shape::convex_polygon(corners, color, stroke));
        }
    }

    /// The window's letters stand where the page has them: the baseline is the same.
    fn text(&self, at: Pos2, anchor: Anchor, size: f32, color: Rgb, words: &str) {
        let galley = self.painter.layout_no_wrap(
            legible::line(words).into(),
            // The cut that the page has, however near it is looked at.
            FontId::new(size * self.zoom, font(size).family),
            shade(color),
        );
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
        self.painter.galley(top.min, galley, shade(color));
    }
}

fn filled(fill: Option<Rgb>) -> Color32 {
    fill.map_or(Color32::TRANSPARENT, shade)
}

/// Whether corners are the two ends of a band at the same x, there and back.
fn is_band(corners: &[Pos2]) -> bool {
    let (there, back) = corners.split_at(corners.len() / 2);
    let mut ends = there.iter().zip(back.iter().rev());
    corners.len() > 4 && there.len() == back.len() && ends.all(|(a, b)| a.x == b.x)
}

/// A band as a strip: two triangles from each x to the next, however its ends rise and fall.
fn strip(corners: &[Pos2], color: Color32) -> egui::Mesh {
    let mut mesh = egui::Mesh::default();
    let (there, back) = corners.split_at(corners.len() / 2);
    for (low, high) in there.iter().zip(back.iter().rev()) {
        mesh.colored_vertex(*low, color);
        mesh.colored_vertex(*high, color);
    }
    for i in (2..corners.len() as u32).step_by(2) {
        mesh.add_triangle(i - 2, i - 1, i);
        mesh.add_triangle(i - 1, i, i + 1);
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn a_band_is_covered_exactly_however_it_rises_and_falls() {
        let band = [
            [0.0, 1.0, 3.0],
            [1.0, 4.0, 5.0],
            [3.0, -1.0, 0.0],
            [4.0, 2.0, 6.0],
        ];
        let edge = |i: usize| band.iter().map(move |b| pos2(b[0], b[i]));
        let corners: Vec<Pos2> = edge(1).chain(edge(2).rev()).collect();
        assert!(is_band(&corners));
        let mesh = strip(&corners, Color32::RED);
        let covered: f32 = mesh
            .triangles()
            .map(|[a, b, c]| {
                let at = |i: u32| mesh.vertices[i as usize].pos;
                let (a, b, c) = (at(a), at(b), at(c));
                ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0
            })
            .sum();
        // Trapezia: (2 + 1) / 2 · 1, (1 + 1) / 2 · 2, (1 + 4) / 2 · 1.
        assert_eq!(covered, 6.0);
    }

    #[test]
    fn a_mark_is_no_band() {
        let diamond = [
            pos2(0.0, -1.0),
            pos2(1.0, 0.0),
            pos2(0.0, 1.0),
            pos2(-1.0, 0.0),
        ];
        assert!(!is_band(&diamond) && !is_band(&diamond[..3]) && !is_band(&[]));
    }
}
