//! The shape of a body and of its regions, in units from the middle line and from the top of the head: right
//! half alone, as both are alike. One unit is one point at full size.

use std::iter::once;
use std::sync::LazyLock;

use egui::{Pos2, Rect, pos2};

use crate::lang::say;
use crate::model::area::Area;

/// Height of the picture, and half its width.
pub const HEIGHT: f32 = 442.0;
/// Where the soles are: the body's own edge, as no region lies below.
pub const SOLE: f32 = 440.0;
/// See [`HEIGHT`].
pub const HALF: f32 = 100.0;

/// An outline by its inner and outer edge at each height, from the middle line; a trunk's inner edge is
/// that line itself, until the legs part.
type Outline = &'static [(f32, f32, f32)];

const HEAD: Outline = &[
    (2.0, 0.0, 0.0),
    (4.0, 0.0, 7.6),
    (8.0, 0.0, 12.6),
    (14.0, 0.0, 16.5),
    (26.0, 0.0, 19.0),
    (38.0, 0.0, 16.5),
    (44.0, 0.0, 12.6),
    (48.0, 0.0, 7.6),
    (50.0, 0.0, 0.0),
];
const TRUNK: Outline = &[
    (46.0, 0.0, 10.0),
    (54.0, 0.0, 10.5),
    (60.0, 0.0, 12.0),
    (66.0, 0.0, 15.9),
    (69.0, 0.0, 19.8),
    (72.0, 0.0, 26.0),
    (75.0, 0.0, 33.8),
    (78.0, 0.0, 40.0),
    (82.0, 0.0, 45.8),
    (88.0, 0.0, 50.9),
    (96.0, 0.0, 54.0),
    (104.0, 0.0, 54.1),
    (113.0, 0.0, 52.1),
    (130.0, 0.0, 46.0),
    (145.0, 0.0, 42.6),
    (160.0, 0.0, 38.8),
    (184.0, 0.0, 35.0),
    (200.0, 0.0, 37.3),
    (216.0, 0.0, 42.2),
    (234.0, 0.0, 46.0),
    (252.0, 0.0, 46.2),
    (264.0, 1.5, 45.4),
    (276.0, 3.1, 44.0),
    (300.0, 6.3, 40.0),
    (320.0, 8.3, 36.2),
    (342.0, 9.1, 33.0),
    (362.0, 9.0, 34.1),
    (380.0, 9.5, 35.1),
    (398.0, 11.4, 33.3),
    (412.0, 12.1, 29.9),
    (424.0, 11.4, 28.0),
    (432.0, 9.8, 30.9),
    (440.0, 10.0, 32.0),
];
const ARM: Outline = &[
    (82.0, 47.0, 47.3),
    (84.0, 47.4, 52.8),
    (88.0, 48.0, 58.0),
    (94.0, 48.7, 62.1),
    (102.0, 49.0, 64.9),
    (110.0, 48.9, 66.0),
    (128.0, 48.0, 67.4),
    (148.0, 50.3, 70.6),
    (168.0, 53.3, 75.0),
    (190.0, 57.7, 79.6),
    (210.0, 63.2, 83.4),
    (226.0, 68.0, 86.7),
    (240.0, 72.0, 89.6),
    (248.0, 73.1, 89.7),
    (256.0, 74.8, 88.5),
    (262.0, 77.0, 85.8),
    (265.5, 80.0, 82.0),
];
/// The outlines as smooth curves, those behind first.
pub static CURVES: LazyLock<[Vec<(f32, f32, f32)>; 3]> =
    LazyLock::new(|| [ARM, TRUNK, HEAD].map(smooth));

/// Which part of its outline a region takes: on one side, from one distance to another, or across the middle.
#[derive(Clone, Copy)]
enum Span {
    Side(f32, f32),
    Across(f32),
}

/// Regions of one name, on both sides or across the middle: the name, which has `{}` where the side stands,
/// the outline they lie in, from where to where down, and which part of it.
type Row = (&'static str, Outline, f32, f32, Span);

const WHOLE: Span = Span::Side(0.0, HALF);
const MIDDLE: Span = Span::Across(HALF);
const SPINE: Span = Span::Across(14.0);
const BESIDE: Span = Span::Side(14.0, HALF);

const BACK: [Row; 18] = [
    ("head", HEAD, 2.0, 50.0, MIDDLE),
    ("neck", TRUNK, 46.0, 79.0, MIDDLE),
    ("shoulder-{}", TRUNK, 79.0, 108.0, BESIDE),
    ("shoulder-spine", TRUNK, 79.0, 108.0, SPINE),
    ("upper-{}", TRUNK, 108.0, 148.0, BESIDE),
    ("upper-spine", TRUNK, 108.0, 148.0, SPINE),
    ("middle-{}", TRUNK, 148.0, 184.0, BESIDE),
    ("middle-spine", TRUNK, 148.0, 184.0, SPINE),
    ("lower-{}", TRUNK, 184.0, 222.0, BESIDE),
    ("lower-spine", TRUNK, 184.0, 222.0, SPINE),
    ("hip-{}", TRUNK, 222.0, 268.0, WHOLE),
    ("back-upper-arm-{}", ARM, 82.0, 168.0, WHOLE),
    ("back-forearm-{}", ARM, 168.0, 226.0, WHOLE),
    ("back-hand-{}", ARM, 226.0, 266.0, WHOLE),
    ("back-thigh-{}", TRUNK, 268.0, 332.0, WHOLE),
    ("back-knee-{}", TRUNK, 332.0, 360.0, WHOLE),
    ("calf-{}", TRUNK, 360.0, 418.0, WHOLE),
    ("heel-{}", TRUNK, 418.0, 440.0, WHOLE),
];
const FRONT: [Row; 14] = [
    ("face", HEAD, 2.0, 50.0, MIDDLE),
    ("throat", TRUNK, 46.0, 79.0, MIDDLE),
    ("front-shoulder-{}", TRUNK, 79.0, 103.0, WHOLE),
    ("chest-{}", TRUNK, 103.0, 152.0, WHOLE),
    ("belly-{}", TRUNK, 152.0, 187.0, WHOLE),
    ("lower-belly-{}", TRUNK, 187.0, 229.0, WHOLE),
    ("groin-{}", TRUNK, 229.0, 270.0, WHOLE),
    ("front-upper-arm-{}", ARM, 82.0, 168.0, WHOLE),
    ("front-forearm-{}", ARM, 168.0, 226.0, WHOLE),
    ("front-hand-{}", ARM, 226.0, 266.0, WHOLE),
    ("front-thigh-{}", TRUNK, 270.0, 332.0, WHOLE),
    ("front-knee-{}", TRUNK, 332.0, 360.0, WHOLE),
    ("shin-{}", TRUNK, 360.0, 418.0, WHOLE),
    ("foot-{}", TRUNK, 418.0, 440.0, WHOLE),
];

/// From where a body is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// From behind: the left of the picture is the person's left.
    Back,
    /// From the front: the left of the picture is the person's right.
    Front,
}

impl View {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Back, Self::Front];

    /// Its title.
    pub fn title(self) -> String {
        match self {
            Self::Back => say::BodyBack.text(),
            Self::Front => say::BodyFront.text(),
        }
    }

    /// The words at the left and the right of the picture.
    pub fn sides_in_words(self) -> [String; 2] {
        let (left, right) = (say::BodyLeft.text(), say::BodyRight.text());
        match self {
            Self::Back => [left, right],
            Self::Front => [right, left],
        }
    }

    /// The sides at the left and the right of the picture, as ids of regions have them.
    pub const fn sides(self) -> [&'static str; 2] {
        match self {
            Self::Back => ["left", "right"],
            Self::Front => ["right", "left"],
        }
    }

    /// The region at which the keyboard comes in.
    pub const fn first(self) -> &'static str {
        match self {
            Self::Back => "lower-spine",
            Self::Front => "chest-left",
        }
    }
}

/// A region of a picture: its edge from the top left down and up again, and where the pointer finds it.
pub struct Region {
    /// The region.
    pub area: Area,
    /// The left edge from the top down.
    pub left: Vec<Pos2>,
    /// The right edge from the top down, at the same heights.
    pub right: Vec<Pos2>,
    /// Where the pointer finds it, beside its outline too where nothing else lies.
    pub hit: Rect,
}

impl Region {
    /// Its middle, where its number stands.
    pub fn middle(&self) -> Pos2 {
        let row = self.left.len() / 2;
        self.left[row].lerp(self.right[row], 0.5)
    }
}

/// The regions of a picture.
pub fn regions(view: View) -> Vec<Region> {
    let rows: &[Row] = match view {
        View::Back => &BACK,
        View::Front => &FRONT,
    };
    let [left, right] = view.sides();
    let mut regions = Vec::new();
    for &(name, outline, top, bottom, span) in rows {
        match span {
            Span::Across(_) => {
                regions.push(region(Area::new(name), outline, (top, bottom), span, 1.0));
            }
            Span::Side(..) => {
                for (side, sign) in [(left, -1.0), (right, 1.0)] {
                    let area = Area::new(&name.replace("{}", side));
                    regions.push(region(area, outline, (top, bottom), span, sign));
                }
            }
        }
    }
    regions
}

fn region(
    area: Area,
    outline: Outline,
    (top, bottom): (f32, f32),
    span: Span,
    sign: f32,
) -> Region {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let curve = smooth(outline);
    let inside = curve
        .iter()
        .copied()
        .filter(|(y, ..)| *y > top && *y < bottom);
    let rows = once(at(&curve, top))
        .chain(inside)
        .chain(once(at(&curve, bottom)));
    let (mut middle, mut count) = ([0.0, 0.0], 0.0);
    for (y, inner, outer) in rows {
        let [a, b] = match span {
            Span::Across(to) => [-outer.min(to), outer.min(to)],
            Span::Side(from, to) => [inner.max(from).min(outer), outer.min(to)],
        };
        middle = [middle[0] + a, middle[1] + b];
        count += 1.0;
        let (a, b) = if sign < 0.0 { (-b, -a) } else { (a, b) };
        left.push(pos2(a, y));
        right.push(pos2(b, y));
    }
    let [near, far] = middle.map(|sum| sum / count);
    // Nothing lies beside an arm and a leg.
    let far = match (span, outline == ARM, top >= 268.0) {
        (Span::Across(_), ..) => far,
        (_, true, _) => HALF,
        (_, _, true) => 56.0,
        _ => far,
    };
    let near = match (outline == ARM, top) {
        (false, _) => near,
        // Where the trunk is beside it.
        (true, ..150.0) => 54.0,
        (true, _) => near - 6.0,
    };
    let (near, far) = if sign < 0.0 {
        (-far, -near)
    } else {
        (near, far)
    };
    let hit = Rect::from_min_max(pos2(near, top), pos2(far, bottom));
    Region {
        area,
        left,
        right,
        hit,
    }
}

/// The outline at a height, between its points.
fn at(curve: &[(f32, f32, f32)], y: f32) -> (f32, f32, f32) {
    let after = curve.partition_point(|(at, ..)| *at < y);
    let upper = curve[after.saturating_sub(1).min(curve.len() - 1)];
    let lower = curve[after.min(curve.len() - 1)];
    let part = if lower.0 > upper.0 {
        ((y - upper.0) / (lower.0 - upper.0)).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let between = |a: f32, b: f32| a + (b - a) * part;
    (y, between(upper.1, lower.1), between(upper.2, lower.2))
}

/// A smooth curve through the points (Catmull–Rom over unequal steps), four steps from one to the next.
fn smooth(points: &[(f32, f32, f32)]) -> Vec<(f32, f32, f32)> {
    const STEPS: usize = 4;
    let last = points.len().saturating_sub(1);
    let mut curve = Vec::with_capacity(last * STEPS + 1);
    for i in 0..last {
        let (before, from) = (points[i.saturating_sub(1)], points[i]);
        let (to, beyond) = (points[i + 1], points[(i + 2).min(last)]);
        let step = to.0 - from.0;
        let slope = |a: (f32, f32), b: (f32, f32)| {
            if b.0 > a.0 {
                (b.1 - a.1) / (b.0 - a.0) * step
            } else {
                0.0
            }
        };
        for part in 0..STEPS {
            let s = part as f32 / STEPS as f32;
            let edge = |pick: fn((f32, f32, f32)) -> f32| {
                let of = |point: (f32, f32, f32)| (point.0, pick(point));
                (2.0 * s.powi(3) - 3.0 * s.powi(2) + 1.0) * pick(from)
                    + (s.powi(3) - 2.0 * s.powi(2) + s) * slope(of(before), of(to))
                    + (3.0 * s.powi(2) - 2.0 * s.powi(3)) * pick(to)
                    + (s.powi(3) - s.powi(2)) * slope(of(from), of(beyond))
            };
            curve.push((
                from.0 + step * s,
                edge(|p| p.1).max(0.0),
                edge(|p| p.2).max(0.0),
            ));
        }
    }
    curve.extend(points.last());
    curve
}
