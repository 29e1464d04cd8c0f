//! Painted icons, session glyphs and metric marks: no font has all of them.

use egui::epaint::RectShape;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use crate::chart::cue::Cue;
use crate::drawing::{Part, cue_parts, pen, session_parts};
use crate::model::session::Kind;

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
    Lock,
    Helps,
}

const WIDTH: f32 = 1.6;

/// The icons, each as a few pieces: a letter and its numbers, in points from the middle, y downwards. `l` is a line
/// through points, `z` a closed one, `o` a ring and `d` a disc (middle, radius), `r` a box (two corners).
#[rustfmt::skip]
const ICONS: [(Icon, &str); 23] = [
    (Icon::Today, "o 0 0 8 l -3.5 0 -1 2.8 3.8 -2.6"),
    (Icon::History, "r -8 -7 8 8 l -8 -2.5 8 -2.5 l -4 -9 -4 -5 l 4 -9 4 -5 d -3 2.5 1.3 d 2 2.5 1.3"),
    (Icon::Trends, "l -8 -8 -8 8 8 8 l -5 3 -1.5 -1.5 2 1 7.5 -5.5"),
    (Icon::BeforeAfter, "l 0 -8.2 0 -5.8 l 0 -3.5 0 -1.1 l 0 1.1 0 3.5 l 0 5.8 0 8.2 d -6 -4 2.4 o 6 4 2.2"),
    (Icon::Sessions, "z 0 -8.5 8.5 0 0 8.5 -8.5 0 l -3 0 3 0 l 0 -3 0 3"),
    (Icon::Settings, "l -8 -5 0.6 -5 l 5.4 -5 8 -5 o 3 -5 2.2 l -8 0 -5.4 0 l -0.6 0 8 0 o -3 0 2.2 l -8 5 -1.4 5 l 3.4 5 8 5 o 1 5 2.2"),
    (Icon::Help, "o 0 0 8 l -2.6 -2 -1.6 -4 0.6 -4.4 2.4 -3 2.2 -1 0 0.6 0 1.8 d 0 4.4 1.1"),
    (Icon::More, "d -6 0 1.6 d 0 0 1.6 d 6 0 1.6"),
    (Icon::Tick, "l -6 0.5 -2 4.5 6 -4.5"),
    (Icon::Undo, "l -3 -6 -6.5 -2.5 -3 1 l -6.5 -2.5 2.5 -2.5 5.2 -1.2 6.2 1.2 5.2 3.8 2.5 5 -1 5"),
    (Icon::Warning, "z 0 -8 9 7.5 -9 7.5 l 0 -2.5 0 2.5 d 0 5 1.1"),
    (Icon::Info, "o 0 0 8 l 0 -0.5 0 4.5 d 0 -4 1.2"),
    (Icon::Left, "l 3 -5.5 -2.5 0 3 5.5"),
    (Icon::Right, "l -3 -5.5 2.5 0 -3 5.5"),
    (Icon::Up, "l -5 2.5 0 -2.5 5 2.5"),
    (Icon::Down, "l -5 -2.5 0 2.5 5 -2.5"),
    (Icon::Plus, "l -6.5 0 6.5 0 l 0 -6.5 0 6.5"),
    (Icon::Cross, "l -4 -4 4 4 l -4 4 4 -4"),
    (Icon::Bar, "l -5.5 0 5.5 0"),
    (Icon::Report, "r -6.5 -8.5 6.5 8.5 l -3.5 -4.5 3.5 -4.5 l -3.5 -0.5 3.5 -0.5 l -3.5 4.5 -0.5 3 1.5 4.5 3.5 3"),
    (Icon::Bring, "l 0 -8 0 3 l -4 -1 0 3 4 -1 l -8 3.5 -8 7.5 8 7.5 8 3.5"),
    (Icon::Lock, "r -5 -1 5 7 l -3.2 -1 -3.2 -4.5 -1.8 -6.6 1.8 -6.6 3.2 -4.5 3.2 -1 d 0 3 1.3"),
    (Icon::Helps, "l -8 -5.5 3 -5.5 d -2.5 -5.5 2 l -4 0 8 0 d 3 0 2 l -7 5.5 6 5.5 d -1.5 5.5 2"),
];

/// The pieces of a drawing: the letter of each and its numbers.
fn pieces(drawing: &str) -> Vec<(&str, Vec<f32>)> {
    let mut pieces: Vec<(&str, Vec<f32>)> = Vec::new();
    for word in drawing.split(' ') {
        match (word.parse(), pieces.last_mut()) {
            (Ok(number), Some((_, numbers))) => numbers.push(number),
            _ => pieces.push((word, Vec::new())),
        }
    }
    pieces
}

/// Paints an icon around `center`.
pub fn icon(painter: &Painter, icon: Icon, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| center + vec2(x, y);
    let all = |numbers: &[f32]| numbers.chunks_exact(2).map(|p| at(p[0], p[1])).collect();
    let stroke = Stroke::new(WIDTH, color);
    let drawing = ICONS.iter().find(|(which, _)| *which == icon);
    for (letter, numbers) in pieces(drawing.map_or("", |(_, drawing)| drawing)) {
        painter.add(match (letter, numbers.as_slice()) {
            ("l", points) => Shape::line(all(points), stroke),
            ("z", points) => Shape::closed_line(all(points), stroke),
            ("o", [x, y, radius]) => Shape::circle_stroke(at(*x, *y), *radius, stroke),
            ("d", [x, y, radius]) => Shape::circle_filled(at(*x, *y), *radius, color),
            ("r", [x0, y0, x1, y1]) => {
                let rect = Rect::from_two_pos(at(*x0, *y0), at(*x1, *y1));
                Shape::Rect(RectShape::stroke(rect, 2.0, stroke, StrokeKind::Middle))
            }
            _ => Shape::Noop,
        });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_drawn_once_and_within_its_twenty_points() {
        // The last one of the enum: the table has as many rows as there are icons.
        assert_eq!(ICONS.len(), Icon::Helps as usize + 1);
        for (at, (icon, drawing)) in ICONS.iter().enumerate() {
            assert!(
                ICONS[..at].iter().all(|(other, _)| other != icon),
                "{icon:?}"
            );
            for (letter, numbers) in pieces(drawing) {
                let fits = match letter {
                    "l" | "z" => numbers.len() >= 4 && numbers.len() % 2 == 0,
                    "o" | "d" => numbers.len() == 3,
                    "r" => numbers.len() == 4,
                    _ => false,
                };
                assert!(
                    fits && numbers.iter().all(|n| n.abs() <= 10.0),
                    "{icon:?}: {letter}"
                );
            }
        }
    }
}
