//! Charts on paper: the specs of [`crate::chart`] as primitives, in the colours of white paper.
//!
//! Invariant: every tick and mark of the spec stands at its own value; nothing is drawn outside.

use std::collections::BTreeSet;

use crate::chart::gap::GapChart;
use crate::chart::spec::{Chart, Panel, Point, SessionMark, Tick};
use crate::model::session::Kind;
use crate::report::document::Picture;
use crate::report::letters;
use crate::report::scene::{Anchor, Place, Scene, Stroke};

use super::block::INK;

/// Letters of the axes.
const SMALL: f32 = 8.5;
/// Left of the axis, for the numbers.
const LEFT: f32 = 24.0;
/// Below the axis, for the dates.
const BELOW: f32 = 15.0;
/// Above a trend, for the legend and the glyphs.
const ABOVE: f32 = 26.0;
/// Sessions that have less room than this on average are counted instead of marked.
const CROWD: f32 = 1.5;
/// Sessions nearer than this have lines, but no glyphs.
const NEAR: f32 = 5.0;

/// The picture in a place of this size.
pub fn draw(picture: &Picture, width: f32, height: f32) -> Scene {
    match picture {
        Picture::Trend(chart) => trend(chart, width, height),
        Picture::Gaps { chart, sides } => gaps(chart, sides, width, height),
    }
}

/// A field of a chart, and the values at its edges.
struct Field {
    at: Place,
    size: [f32; 2],
    x: (f64, f64),
    y: (f64, f64),
}

impl Field {
    fn x(&self, value: f64) -> f32 {
        self.at[0] + share(value, self.x) * self.size[0]
    }

    fn y(&self, value: f64) -> f32 {
        self.at[1] + (1.0 - share(value, self.y)) * self.size[1]
    }

    fn place(&self, point: &Point) -> Place {
        [self.x(point[0]), self.y(point[1])]
    }

    fn right(&self) -> f32 {
        self.at[0] + self.size[0]
    }

    fn bottom(&self) -> f32 {
        self.at[1] + self.size[1]
    }
}

fn share(value: f64, (low, high): (f64, f64)) -> f32 {
    let extent = (high - low).max(f64::MIN_POSITIVE);
    ((value - low) / extent).clamp(0.0, 1.0) as f32
}

fn trend(chart: &Chart, width: f32, height: f32) -> Scene {
    let mut scene = Scene::new(width, height);
    let count = chart.panels.len().max(1) as f32;
    let step = (height - ABOVE - BELOW) / count;
    for (i, panel) in chart.panels.iter().enumerate() {
        let field = Field {
            at: [LEFT, ABOVE + i as f32 * step],
            size: [width - LEFT, step],
            x: chart.x,
            y: panel.y,
        };
        grid(&mut scene, &field, &panel.y_ticks);
        if i == 0 {
            sessions(&mut scene, &field, &chart.sessions, height - BELOW);
        }
        marks(&mut scene, &field, panel);
        if i + 1 == chart.panels.len() {
            below(&mut scene, &field, &chart.x_ticks);
        }
    }
    scene
}

/// Lines across, each with its number.
fn grid(scene: &mut Scene, field: &Field, ticks: &[Tick]) {
    for tick in ticks {
        let y = field.y(tick.at);
        let ends = vec![[field.at[0], y], [field.right(), y]];
        scene.line(ends, Stroke::new(0.6, INK.grid));
        let at = [field.at[0] - 6.0, y + 0.35 * SMALL];
        scene.text(at, Anchor::End, SMALL, INK.muted, &tick.label);
    }
}

/// Labels under the field, kept inside its ends and apart from one another.
fn below(scene: &mut Scene, field: &Field, ticks: &[Tick]) {
    let mut free = 0.0;
    for tick in ticks {
        let half = letters::width(&tick.label, SMALL) / 2.0;
        let x = field.x(tick.at).min(field.right() - half).max(half);
        if x - half < free {
            continue;
        }
        free = x + half + 6.0;
        let at = [x, field.bottom() + 11.5];
        scene.text(at, Anchor::Middle, SMALL, INK.muted, &tick.label);
    }
}

fn marks(scene: &mut Scene, field: &Field, panel: &Panel) {
    let ink = INK.series(panel.cue).color;
    let faint = ink.mix(INK.surface, 0.45);
    for dot in &panel.dots {
        scene.dot(field.place(dot), 1.2, faint);
    }
    for line in &panel.lines {
        let points: Vec<Place> = line.iter().map(|point| field.place(point)).collect();
        scene.line(points, Stroke::new(1.4, ink));
    }
}

/// A line through the panels for each session, its glyph on top, and what the glyphs mean.
fn sessions(scene: &mut Scene, field: &Field, sessions: &[SessionMark], bottom: f32) {
    if sessions.len() as f32 * CROWD > field.size[0] {
        let words = format!("{} sessions, too many to mark", sessions.len());
        let at = [field.at[0], 8.5];
        scene.text(at, Anchor::Start, SMALL, INK.muted, words);
        return;
    }
    let mut free = f32::MIN;
    for session in sessions {
        let x = field.x(session.x);
        let ends = vec![[x, field.at[1] - 3.0], [x, bottom]];
        scene.line(ends, Stroke::new(0.4, INK.edge.mix(INK.surface, 0.5)));
        if x - free > NEAR {
            glyph(scene, &session.kind, [x, field.at[1] - 7.0], 3.0);
            free = x;
        }
    }
    let kinds: BTreeSet<&Kind> = sessions.iter().map(|session| &session.kind).collect();
    let mut x = field.at[0];
    for kind in kinds {
        let words = letters::fit(kind.as_str(), SMALL, 120.0);
        let width = letters::width(&words, SMALL);
        if x + width + 10.0 > field.right() {
            break;
        }
        glyph(scene, kind, [x + 3.0, 5.5], 3.0);
        scene.text([x + 10.0, 8.5], Anchor::Start, SMALL, INK.muted, words);
        x += width + 24.0;
    }
}

/// The glyph of a kind; neutral in colour, its shape says which.
fn glyph(scene: &mut Scene, kind: &Kind, [x, y]: Place, r: f32) {
    let pen = Stroke::new(1.1, INK.session);
    match kind.as_str() {
        "massage" => scene.area(
            vec![[x, y - r], [x + r, y], [x, y + r], [x - r, y]],
            INK.session,
        ),
        "chiropractor" => scene.fill([x - 2.4, y - 2.4], [4.8, 4.8], 0.0, INK.session),
        "physiotherapy" => scene.area(
            vec![[x, y - r], [x + r, y + r * 0.8], [x - r, y + r * 0.8]],
            INK.session,
        ),
        "acupuncture" => {
            ring(scene, [x, y], r, pen);
            scene.dot([x, y], 1.0, INK.session);
        }
        "exercise" => {
            scene.line(vec![[x - r, y], [x + r, y]], pen);
            scene.line(vec![[x, y - r], [x, y + r]], pen);
        }
        "heat" => {
            for at in [y - 1.4, y + 1.4] {
                let wave = [
                    [-3.0, 0.6],
                    [-1.5, -0.6],
                    [0.0, 0.6],
                    [1.5, -0.6],
                    [3.0, 0.6],
                ];
                let points = wave.map(|[dx, dy]| [x + dx, at + dy]);
                scene.line(points.to_vec(), Stroke::new(0.9, INK.session));
            }
        }
        _ => ring(scene, [x, y], r * 0.85, pen),
    }
}

fn ring(scene: &mut Scene, centre: Place, radius: f32, stroke: Stroke) {
    scene.items.push(crate::report::scene::Item::Disc {
        centre,
        radius,
        fill: None,
        stroke: Some(stroke),
    });
}

fn gaps(chart: &GapChart, sides: &(String, String), width: f32, height: f32) -> Scene {
    let mut scene = Scene::new(width, height);
    let mean = chart.mean.as_ref();
    let right = mean.map_or(0.0, |(_, words)| letters::width(words, SMALL) + 8.0);
    let field = Field {
        at: [LEFT, 5.0],
        size: [width - LEFT - right, height - BELOW - 5.0],
        x: chart.x,
        y: chart.y,
    };
    let ink = INK.series(chart.cue);
    if let Some((from, to)) = chart.field {
        let (from, to) = (field.x(from), field.x(to));
        let size = [to - from, field.size[1]];
        scene.fill([from, field.at[1]], size, 2.0, INK.soft);
    }
    let upper = chart.band.iter().map(|[x, _, high]| [*x, *high]);
    let lower = chart.band.iter().rev().map(|[x, low, _]| [*x, *low]);
    let band: Vec<Place> = upper
        .chain(lower)
        .map(|point| field.place(&point))
        .collect();
    scene.area(band, ink.tint);
    grid(&mut scene, &field, &chart.y_ticks);
    let zero = field.y(0.0);
    let ends = vec![[field.at[0], zero], [field.right(), zero]];
    scene.line(ends, Stroke::new(1.0, INK.edge));
    beside_zero(&mut scene, &field, sides);
    let places: Vec<Place> = chart.dots.iter().map(|dot| field.place(dot)).collect();
    if chart.joined {
        scene.line(places.clone(), Stroke::new(1.4, ink.color));
    } else {
        let stem = Stroke::new(0.8, ink.color.mix(INK.surface, 0.4));
        for place in &places {
            scene.line(vec![[place[0], zero], *place], stem);
        }
    }
    for place in places {
        scene.dot(place, 2.2, ink.color);
    }
    if let Some((value, words)) = mean {
        let y = field.y(*value);
        let ends = vec![[field.at[0], y], [field.right(), y]];
        scene.line(ends, Stroke::new(1.4, ink.color));
        let at = [field.right() + 5.0, y + 0.35 * SMALL];
        scene.text(at, Anchor::Start, SMALL, ink.color, words);
    }
    below(&mut scene, &field, &chart.x_ticks);
    scene
}

/// What lies above the forecast and below it, at the ends of the field.
fn beside_zero(scene: &mut Scene, field: &Field, (above, below): &(String, String)) {
    let (x, room) = (field.right() - 2.0, field.size[0] - 8.0);
    let above = letters::fit(above, SMALL, room);
    let below = letters::fit(below, SMALL, room);
    scene.text(
        [x, field.at[1] + SMALL],
        Anchor::End,
        SMALL,
        INK.muted,
        above,
    );
    let y = field.bottom() - 3.5;
    scene.text([x, y], Anchor::End, SMALL, INK.muted, below);
}
