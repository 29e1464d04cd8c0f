//! Painted icons, session glyphs and metric marks: no font has all of them.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, vec2};

use crate::chart::cue::Cue;
use crate::model::session::Kind;
use crate::report::drawing::{Part, cue_parts, pen, session_parts};

/// An icon of 20 × 20 points, drawn with a stroke of 1.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum Icon {
    Today,
    History,
    Trends,
    BeforeAfter,
    Sessions,
    Settings,
    Help,
    More,
    Tick,
    Undo,
    Warning,
    Info,
    Left,
    Right,
    Up,
    Down,
    Plus,
    Cross,
    Bring,
    Bar,
    Report,
}

const WIDTH: f32 = 1.6;

/// Paints an icon around `center`.
#[allow(
    clippy::too_many_lines,
    reason = "a drawing an arm; parting them hides which is missing"
)]
pub fn icon(painter: &Painter, icon: Icon, center: Pos2, color: Color32) {
    let pen = Pen {
        painter,
        center,
        stroke: Stroke::new(WIDTH, color),
    };
    match icon {
        Icon::Today => {
            pen.ring(0.0, 0.0, 8.0);
            pen.line(&[(-3.5, 0.0), (-1.0, 2.8), (3.8, -2.6)]);
        }
        Icon::History => {
            pen.boxed(-8.0, -7.0, 8.0, 8.0);
            pen.line(&[(-8.0, -2.5), (8.0, -2.5)]);
            pen.line(&[(-4.0, -9.0), (-4.0, -5.0)]);
            pen.line(&[(4.0, -9.0), (4.0, -5.0)]);
            pen.dot(-3.0, 2.5, 1.3);
            pen.dot(2.0, 2.5, 1.3);
        }
        Icon::Trends => {
            pen.line(&[(-8.0, -8.0), (-8.0, 8.0), (8.0, 8.0)]);
            pen.line(&[(-5.0, 3.0), (-1.5, -1.5), (2.0, 1.0), (7.5, -5.5)]);
        }
        Icon::BeforeAfter => {
            for y in [-7.0, -2.3, 2.3, 7.0] {
                pen.line(&[(0.0, y - 1.2), (0.0, y + 1.2)]);
            }
            pen.dot(-6.0, -4.0, 2.4);
            pen.ring(6.0, 4.0, 2.2);
        }
        Icon::Sessions => {
            pen.closed(&[(0.0, -8.5), (8.5, 0.0), (0.0, 8.5), (-8.5, 0.0)]);
            pen.line(&[(-3.0, 0.0), (3.0, 0.0)]);
            pen.line(&[(0.0, -3.0), (0.0, 3.0)]);
        }
        Icon::Settings => {
            for (y, knob) in [(-5.0, 3.0), (0.0, -3.0), (5.0, 1.0)] {
                pen.line(&[(-8.0, y), (knob - 2.4, y)]);
                pen.line(&[(knob + 2.4, y), (8.0, y)]);
                pen.ring(knob, y, 2.2);
            }
        }
        Icon::Help => {
            pen.ring(0.0, 0.0, 8.0);
            pen.line(&[
                (-2.6, -2.0),
                (-1.6, -4.0),
                (0.6, -4.4),
                (2.4, -3.0),
                (2.2, -1.0),
                (0.0, 0.6),
                (0.0, 1.8),
            ]);
            pen.dot(0.0, 4.4, 1.1);
        }
        Icon::More => [-6.0, 0.0, 6.0]
            .into_iter()
            .for_each(|x| pen.dot(x, 0.0, 1.6)),
        Icon::Tick => pen.line(&[(-6.0, 0.5), (-2.0, 4.5), (6.0, -4.5)]),
        Icon::Undo => {
            pen.line(&[(-3.0, -6.0), (-6.5, -2.5), (-3.0, 1.0)]);
            pen.line(&[
                (-6.5, -2.5),
                (2.5, -2.5),
                (5.2, -1.2),
                (6.2, 1.2),
                (5.2, 3.8),
                (2.5, 5.0),
                (-1.0, 5.0),
            ]);
        }
        Icon::Warning => {
            pen.closed(&[(0.0, -8.0), (9.0, 7.5), (-9.0, 7.5)]);
            pen.line(&[(0.0, -2.5), (0.0, 2.5)]);
            pen.dot(0.0, 5.0, 1.1);
        }
        Icon::Info => {
            pen.ring(0.0, 0.0, 8.0);
            pen.line(&[(0.0, -0.5), (0.0, 4.5)]);
            pen.dot(0.0, -4.0, 1.2);
        }
        Icon::Left => pen.line(&[(3.0, -5.5), (-2.5, 0.0), (3.0, 5.5)]),
        Icon::Right => pen.line(&[(-3.0, -5.5), (2.5, 0.0), (-3.0, 5.5)]),
        Icon::Up => pen.line(&[(-5.0, 2.5), (0.0, -2.5), (5.0, 2.5)]),
        Icon::Down => pen.line(&[(-5.0, -2.5), (0.0, 2.5), (5.0, -2.5)]),
        Icon::Plus => {
            pen.line(&[(-6.5, 0.0), (6.5, 0.0)]);
            pen.line(&[(0.0, -6.5), (0.0, 6.5)]);
        }
        Icon::Cross => {
            pen.line(&[(-4.0, -4.0), (4.0, 4.0)]);
            pen.line(&[(-4.0, 4.0), (4.0, -4.0)]);
        }
        Icon::Bar => pen.line(&[(-5.5, 0.0), (5.5, 0.0)]),
        Icon::Report => {
            pen.boxed(-6.5, -8.5, 6.5, 8.5);
            pen.line(&[(-3.5, -4.5), (3.5, -4.5)]);
            pen.line(&[(-3.5, -0.5), (3.5, -0.5)]);
            pen.line(&[(-3.5, 4.5), (-0.5, 3.0), (1.5, 4.5), (3.5, 3.0)]);
        }
        Icon::Bring => {
            pen.line(&[(0.0, -8.0), (0.0, 3.0)]);
            pen.line(&[(-4.0, -1.0), (0.0, 3.0), (4.0, -1.0)]);
            pen.line(&[(-8.0, 3.5), (-8.0, 7.5), (8.0, 7.5), (8.0, 3.5)]);
        }
    }
}

/// A stroke around a centre.
struct Pen<'a> {
    painter: &'a Painter,
    center: Pos2,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.center + vec2(x, y)
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn closed(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.painter.add(Shape::closed_line(points, self.stroke));
    }

    fn ring(&self, x: f32, y: f32, radius: f32) {
        self.painter
            .circle_stroke(self.at((x, y)), radius, self.stroke);
    }

    fn dot(&self, x: f32, y: f32, radius: f32) {
        self.painter
            .circle_filled(self.at((x, y)), radius, self.stroke.color);
    }

    fn boxed(&self, x0: f32, y0: f32, x1: f32, y1: f32) {
        let rect = Rect::from_two_pos(self.at((x0, y0)), self.at((x1, y1)));
        self.painter
            .rect_stroke(rect, 2.0, self.stroke, egui::StrokeKind::Middle);
    }
}

/// Paints the glyph of a session's kind, about `2 * radius` wide. Its shape says the kind.
pub fn glyph(painter: &Painter, kind: &Kind, center: Pos2, radius: f32, color: Color32) {
    parts(painter, session_parts(kind), center, radius, color);
}

/// Paints the mark of a metric; `hollow` is what shows through a ring.
pub fn mark(
    painter: &Painter,
    cue: Cue,
    center: Pos2,
    radius: f32,
    color: Color32,
    hollow: Color32,
) {
    if cue == Cue::Ring {
        painter.circle_filled(center, radius * 0.88, hollow);
    }
    parts(painter, cue_parts(cue), center, radius, color);
}

/// The parts of a glyph, as files have them.
fn parts(painter: &Painter, parts: &[Part], center: Pos2, radius: f32, color: Color32) {
    let at = |[x, y]: [f32; 2]| center + vec2(x, y) * radius;
    let all = |points: &[[f32; 2]]| points.iter().map(|point| at(*point)).collect();
    let stroke = Stroke::new(pen(radius), color);
    for part in parts {
        painter.add(match part {
            Part::Area(corners) => Shape::convex_polygon(all(corners), color, Stroke::NONE),
            Part::Line(points) => Shape::line(all(points), stroke),
            Part::Loop(points) => Shape::closed_line(all(points), stroke),
            Part::Disc(middle, share) => Shape::circle_filled(at(*middle), share * radius, color),
            Part::Ring(middle, share) => Shape::circle_stroke(at(*middle), share * radius, stroke),
        });
    }
}
