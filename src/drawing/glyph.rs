//! The shapes that tell metrics and kinds of session apart without colour, as a table: the window paints
//! the same parts as the files.

use super::palette::Rgb;
use super::scene::{Item, Position, Scene, Stroke};
use crate::chart::cue::Cue;
use crate::model::session::Kind;

/// A part of a drawing around a centre; lengths are shares of its radius, y runs down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// A filled convex polygon.
    Area(&'static [Position]),
    /// An open line.
    Line(&'static [Position]),
    /// A line that ends where it began.
    Loop(&'static [Position]),
    /// A filled circle: centre and radius.
    Disc(Position, f32),
    /// A circle's edge: centre and radius.
    Ring(Position, f32),
}

const MIDDLE: Position = [0.0, 0.0];
const DIAMOND: &[Position] = &[[0.0, -1.0], [1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]];
const SQUARE: &[Position] = &[[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]];
const TRIANGLE: &[Position] = &[[0.0, -1.1], [1.1, 0.9], [-1.1, 0.9]];
const FUNNEL: &[Position] = &[[0.0, 1.1], [-1.1, -0.9], [1.1, -0.9]];
const FRAME: &[Position] = &[[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]];
const BAR: &[Position] = &[[-1.0, -0.35], [1.0, -0.35], [1.0, 0.35], [-1.0, 0.35]];
const PLUS: &[Part] = &[
    Part::Line(&[[-1.0, 0.0], [1.0, 0.0]]),
    Part::Line(&[[0.0, -1.0], [0.0, 1.0]]),
];
const WAVES: &[Part] = &[
    Part::Line(&[
        [-1.0, -0.25],
        [-0.5, -0.7],
        [0.0, -0.45],
        [0.5, -0.2],
        [1.0, -0.65],
    ]),
    Part::Line(&[
        [-1.0, 0.65],
        [-0.5, 0.2],
        [0.0, 0.45],
        [0.5, 0.7],
        [1.0, 0.25],
    ]),
];

/// The parts of a kind's glyph.
pub fn session_parts(kind: &Kind) -> &'static [Part] {
    match kind.as_str() {
        "massage" => &[Part::Area(DIAMOND)],
        "chiropractor" => &[Part::Area(SQUARE)],
        "physiotherapy" => &[Part::Area(TRIANGLE)],
        "acupuncture" => &[Part::Ring(MIDDLE, 0.85), Part::Disc(MIDDLE, 0.3)],
        "exercise" => PLUS,
        "heat" => WAVES,
        _ => &[Part::Ring(MIDDLE, 0.8)],
    }
}

/// The parts of a metric's mark.
pub fn cue_parts(cue: Cue) -> &'static [Part] {
    match cue {
        Cue::Disc => &[Part::Disc(MIDDLE, 1.0)],
        Cue::Square => &[Part::Area(SQUARE)],
        Cue::Ring => &[Part::Ring(MIDDLE, 0.88)],
        Cue::Triangle => &[Part::Area(TRIANGLE)],
        Cue::Bar => &[Part::Area(BAR)],
        Cue::Plus => PLUS,
        Cue::Cross => &[
            Part::Line(&[[-0.8, -0.8], [0.8, 0.8]]),
            Part::Line(&[[-0.8, 0.8], [0.8, -0.8]]),
        ],
        Cue::Diamond => &[Part::Loop(DIAMOND)],
        Cue::Funnel => &[Part::Area(FUNNEL)],
        Cue::Frame => &[Part::Loop(FRAME)],
        Cue::Star => &[
            Part::Line(&[[0.0, -1.0], [0.0, 1.0]]),
            Part::Line(&[[-0.87, -0.5], [0.87, 0.5]]),
            Part::Line(&[[-0.87, 0.5], [0.87, -0.5]]),
        ],
        Cue::Tent => &[Part::Loop(TRIANGLE)],
    }
}

/// The pen of a drawing of this radius.
pub fn pen(radius: f32) -> f32 {
    (radius * 0.3).clamp(0.7, 1.6)
}

/// The glyph of a session's kind, about `2 * radius` wide.
pub fn session(scene: &mut Scene, kind: &Kind, center: Position, radius: f32, color: Rgb) {
    draw(scene, session_parts(kind), center, radius, color);
}

/// The mark of a metric, about `2 * radius` wide.
pub fn cue(scene: &mut Scene, cue: Cue, center: Position, radius: f32, color: Rgb) {
    draw(scene, cue_parts(cue), center, radius, color);
}

fn draw(scene: &mut Scene, parts: &[Part], center: Position, radius: f32, color: Rgb) {
    let at = |[x, y]: Position| [center[0] + x * radius, center[1] + y * radius];
    let all = |points: &[Position]| points.iter().map(|point| at(*point)).collect();
    let stroke = Stroke::new(pen(radius), color);
    for part in parts {
        match part {
            Part::Area(corners) => scene.area(all(corners), color),
            Part::Line(points) => scene.line(all(points), stroke),
            Part::Loop(points) => {
                let mut points: Vec<Position> = all(points);
                points.extend(points.first().copied());
                scene.line(points, stroke);
            }
            Part::Disc(middle, share) => scene.dot(at(*middle), share * radius, color),
            Part::Ring(middle, share) => scene.items.push(Item::Disc {
                center: at(*middle),
                radius: share * radius,
                fill: None,
                stroke: Some(stroke),
            }),
        }
    }
}
