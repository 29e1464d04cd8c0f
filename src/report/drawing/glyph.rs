//! The shapes that tell metrics and kinds of session apart without colour.

use crate::chart::cue::Cue;
use crate::model::session::Kind;
use crate::report::palette::Rgb;
use crate::report::scene::{Item, Place, Scene, Stroke};

/// A drawing around a centre, in shares of its radius.
struct Pen<'a> {
    scene: &'a mut Scene,
    centre: Place,
    radius: f32,
    colour: Rgb,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Place {
        [
            self.centre[0] + x * self.radius,
            self.centre[1] + y * self.radius,
        ]
    }

    fn stroke(&self) -> Stroke {
        Stroke::new((self.radius * 0.3).clamp(0.7, 1.6), self.colour)
    }

    fn area(&mut self, corners: &[(f32, f32)]) {
        let points = corners.iter().map(|c| self.at(*c)).collect();
        self.scene.area(points, self.colour);
    }

    fn line(&mut self, points: &[(f32, f32)]) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        let stroke = self.stroke();
        self.scene.line(points, stroke);
    }

    fn disc(&mut self, radius: f32) {
        let colour = self.colour;
        self.scene.dot(self.centre, radius * self.radius, colour);
    }

    fn ring(&mut self, radius: f32) {
        let stroke = Some(self.stroke());
        self.scene.items.push(Item::Disc {
            centre: self.centre,
            radius: radius * self.radius,
            fill: None,
            stroke,
        });
    }
}

const DIAMOND: [(f32, f32); 5] = [
    (0.0, -1.0),
    (1.0, 0.0),
    (0.0, 1.0),
    (-1.0, 0.0),
    (0.0, -1.0),
];
const SQUARE: [(f32, f32); 4] = [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)];

/// The glyph of a session's kind, about `2 * radius` wide.
pub fn session(scene: &mut Scene, kind: &Kind, centre: Place, radius: f32, colour: Rgb) {
    let mut pen = Pen {
        scene,
        centre,
        radius,
        colour,
    };
    match kind.as_str() {
        "massage" => pen.area(&DIAMOND[..4]),
        "chiropractor" => pen.area(&SQUARE),
        "physiotherapy" => pen.area(&[(0.0, -0.9), (1.0, 0.8), (-1.0, 0.8)]),
        "acupuncture" => {
            pen.ring(0.85);
            pen.disc(0.3);
        }
        "exercise" => plus(&mut pen),
        "heat" => {
            for y in [-0.45, 0.45] {
                let wave = [
                    (-1.0, 0.2),
                    (-0.5, -0.25),
                    (0.0, 0.0),
                    (0.5, 0.25),
                    (1.0, -0.2),
                ];
                pen.line(&wave.map(|(x, dy)| (x, y + dy)));
            }
        }
        _ => pen.ring(0.8),
    }
}

/// The mark of a metric, about `2 * radius` wide.
pub fn cue(scene: &mut Scene, cue: Cue, centre: Place, radius: f32, colour: Rgb) {
    let mut pen = Pen {
        scene,
        centre,
        radius,
        colour,
    };
    match cue {
        Cue::Disc => pen.disc(1.0),
        Cue::Square => pen.area(&SQUARE.map(|(x, y)| (x * 1.12, y * 1.12))),
        Cue::Ring => pen.ring(0.85),
        Cue::Triangle => pen.area(&[(0.0, -1.1), (1.1, 0.9), (-1.1, 0.9)]),
        Cue::Bar => pen.area(&[(-1.0, -0.35), (1.0, -0.35), (1.0, 0.35), (-1.0, 0.35)]),
        Cue::Plus => plus(&mut pen),
        Cue::Cross => {
            pen.line(&[(-0.8, -0.8), (0.8, 0.8)]);
            pen.line(&[(-0.8, 0.8), (0.8, -0.8)]);
        }
        Cue::Diamond => pen.line(&DIAMOND),
    }
}

fn plus(pen: &mut Pen<'_>) {
    pen.line(&[(-1.0, 0.0), (1.0, 0.0)]);
    pen.line(&[(0.0, -1.0), (0.0, 1.0)]);
}
