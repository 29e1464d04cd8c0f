//! A picture as primitives: what every face (SVG, PNG, the page, the window's preview) draws.
//!
//! Lengths are points (1/72 inch on paper, one pixel in SVG), y runs down from the top left corner.
//! Items are drawn in their order. Invariant: every number is finite and no colour is see-through,
//! so that a face needs nothing but fills, strokes and text.

use super::letters;
use super::palette::Rgb;
use crate::model::legible;

/// A place: x to the right, y down.
pub type Position = [f32; 2];

/// A line's width, colour and pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Width in points.
    pub width: f32,
    /// Its colour.
    pub color: Rgb,
    /// Lengths of dash and gap; `None` is one solid line.
    pub dash: Option<[f32; 2]>,
}

impl Stroke {
    /// A solid line.
    pub const fn new(width: f32, color: Rgb) -> Self {
        Self {
            width,
            color,
            dash: None,
        }
    }

    /// The same line, dashed.
    #[must_use]
    pub const fn dashed(self, dash: f32, gap: f32) -> Self {
        Self {
            dash: Some([dash, gap]),
            ..self
        }
    }
}

/// Which part of a line of text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// One primitive.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A rectangle, its corners rounded by `radius`.
    Rect {
        /// The top left corner.
        at: Position,
        /// Width and height.
        size: [f32; 2],
        /// Of the corners; 0 for sharp ones.
        radius: f32,
        /// Inside.
        fill: Option<Rgb>,
        /// Edge.
        stroke: Option<Stroke>,
    },
    /// An open line through points, joined and ended round.
    Line {
        /// At least two.
        points: Vec<Position>,
        /// The pen.
        stroke: Stroke,
    },
    /// A closed polygon.
    Area {
        /// Its corners; at least three.
        points: Vec<Position>,
        /// Inside.
        fill: Rgb,
        /// Edge.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Disc {
        /// Its centre.
        center: Position,
        /// Its radius.
        radius: f32,
        /// Inside.
        fill: Option<Rgb>,
        /// Edge.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text {
        /// On the baseline, at the end that `anchor` names.
        at: Position,
        /// What of the text stands there.
        anchor: Anchor,
        /// Size of the letters in points.
        size: f32,
        /// Their colour.
        color: Rgb,
        /// What it says; no line breaks.
        words: String,
    },
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What it is called.
    pub title: String,
    /// What it shows, in words, for those who can't see it.
    pub description: String,
    /// What is drawn, from the back to the front.
    pub items: Vec<Item>,
}

impl Scene {
    /// An empty picture.
    pub fn new(width: f32, height: f32) -> Self {
        Self {
            width,
            height,
            title: String::new(),
            description: String::new(),
            items: Vec::new(),
        }
    }

    /// Draws another picture into this one, its top left corner `at`.
    pub fn place(&mut self, other: Scene, at: Position) {
        let moved = other.items.into_iter().map(|item| item.moved(at));
        self.items.extend(moved);
    }

    /// A filled rectangle.
    pub fn fill(&mut self, at: Position, size: [f32; 2], radius: f32, fill: Rgb) {
        self.items.push(Item::Rect {
            at,
            size,
            radius,
            fill: Some(fill),
            stroke: None,
        });
    }

    /// A rectangle of its edge alone.
    pub fn frame(&mut self, at: Position, size: [f32; 2], radius: f32, stroke: Stroke) {
        self.items.push(Item::Rect {
            at,
            size,
            radius,
            fill: None,
            stroke: Some(stroke),
        });
    }

    /// An open line; nothing where it has no length.
    pub fn line(&mut self, points: Vec<Position>, stroke: Stroke) {
        if points.len() > 1 {
            self.items.push(Item::Line { points, stroke });
        }
    }

    /// A filled polygon; nothing where it has no inside.
    pub fn area(&mut self, points: Vec<Position>, fill: Rgb) {
        if points.len() > 2 {
            self.items.push(Item::Area {
                points,
                fill,
                stroke: None,
            });
        }
    }

    /// A filled circle.
    pub fn dot(&mut self, center: Position, radius: f32, fill: Rgb) {
        self.items.push(Item::Disc {
            center,
            radius,
            fill: Some(fill),
            stroke: None,
        });
    }

    /// A line of text; nothing where it has no words.
    pub fn text(
        &mut self,
        at: Position,
        anchor: Anchor,
        size: f32,
        color: Rgb,
        words: impl AsRef<str>,
    ) {
        let words = legible::line(words.as_ref()).into_owned();
        if !words.is_empty() {
            self.items.push(Item::Text {
                at,
                anchor,
                size,
                color,
                words,
            });
        }
    }
}

impl Item {
    /// Left, top, right and bottom of what it draws, without its pen; of text its letters.
    pub fn edges(&self) -> [f32; 4] {
        let around = |points: &[Position]| {
            let begin = [
                f32::INFINITY,
                f32::INFINITY,
                f32::NEG_INFINITY,
                f32::NEG_INFINITY,
            ];
            points
                .iter()
                .fold(begin, |[left, top, right, bottom], [x, y]| {
                    [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)]
                })
        };
        match self {
            Self::Rect { at, size, .. } => [at[0], at[1], at[0] + size[0], at[1] + size[1]],
            Self::Line { points, .. } | Self::Area { points, .. } => around(points),
            Self::Disc { center, radius, .. } => {
                let [x, y] = *center;
                [x - radius, y - radius, x + radius, y + radius]
            }
            Self::Text {
                at,
                anchor,
                size,
                words,
                ..
            } => {
                let wide = letters::width(words, *size);
                let left = match anchor {
                    Anchor::Start => at[0],
                    Anchor::Middle => at[0] - wide / 2.0,
                    Anchor::End => at[0] - wide,
                };
                [left, at[1] - 0.75 * size, left + wide, at[1] + 0.22 * size]
            }
        }
    }

    /// The same item elsewhere.
    #[must_use]
    pub fn moved(mut self, by: [f32; 2]) -> Self {
        let shift = |place: &mut Position| {
            place[0] += by[0];
            place[1] += by[1];
        };
        match &mut self {
            Self::Rect { at, .. } | Self::Text { at, .. } => shift(at),
            Self::Disc { center, .. } => shift(center),
            Self::Line { points, .. } | Self::Area { points, .. } => {
                points.iter_mut().for_each(shift);
            }
        }
        self
    }
}
