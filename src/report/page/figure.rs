//! Charts on paper: the specs of [`crate::chart`] as primitives, in the colours of white paper.
//!
//! Invariant: every tick and mark of the spec stands at its own value; nothing is drawn outside.

use std::collections::BTreeSet;

use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Mark, Point, SessionMark, Strength, Tick};
use crate::model::session::Kind;
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

/// The chart in a place of this size.
pub fn draw(chart: &Chart, width: f32, height: f32) -> Scene {
    let mut scene = Scene::new(width, height);
    let above = if chart.sessions.is_empty() {
        5.0
    } else {
        ABOVE
    };
    let rules = chart.panels.iter().filter_map(|panel| panel.mean());
    let words = rules.map(|(_, words)| letters::width(words, SMALL) + 8.0);
    let right = words.fold(0.0, f32::max);
    let step = (height - above - BELOW) / chart.panels.len().max(1) as f32;
    for (i, panel) in chart.panels.iter().enumerate() {
        let field = Field {
            at: [LEFT, above + i as f32 * step],
            size: [width - LEFT - right, step],
            x: chart.x,
            y: panel.y,
        };
        let behind = |mark: &&Mark| matches!(mark, Mark::Field(..) | Mark::Band(_));
        for mark in panel.marks.iter().filter(behind) {
            draw_mark(&mut scene, &field, panel.cue, mark);
        }
        grid(&mut scene, &field, &panel.y_ticks);
        if i == 0 {
            sessions(&mut scene, &field, &chart.sessions, height - BELOW);
        }
        if let Some(sides) = &panel.sides {
            beside_zero(&mut scene, &field, sides);
        }
        for mark in panel.marks.iter().filter(|mark| !behind(mark)) {
            draw_mark(&mut scene, &field, panel.cue, mark);
        }
        if i + 1 == chart.panels.len() {
            below(&mut scene, &field, &chart.x_ticks);
        }
    }
    scene
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

/// One mark of a panel.
fn draw_mark(scene: &mut Scene, field: &Field, cue: Cue, mark: &Mark) {
    let ink = INK.series(cue);
    let faint = ink.color.mix(INK.surface, 0.45);
    let zero = field.y(0.0);
    match mark {
        Mark::Field((from, to), _) => {
            let (from, to) = (field.x(*from), field.x(*to));
            let size = [to - from, field.size[1]];
            scene.fill([from, field.at[1]], size, 2.0, INK.soft);
        }
        Mark::Band(band) => {
            let upper = band.iter().map(|[x, _, high]| [*x, *high]);
            let lower = band.iter().rev().map(|[x, low, _]| [*x, *low]);
            let points = upper.chain(lower).map(|point| field.place(&point));
            scene.area(points.collect(), ink.tint);
        }
        Mark::Rule(strength, value, words) => rule(scene, field, cue, (*strength, *value), words),
        Mark::Bars { width, tops } => {
            let wide = (share(field.x.0 + width, field.x) * field.size[0]).max(0.6);
            for top in tops {
                let [x, y] = field.place(top);
                let at = [x - wide / 2.0, y.min(zero - 0.8)];
                scene.fill(at, [wide, zero - at[1]], 0.0, ink.color);
            }
        }
        Mark::Stems(points) => {
            for point in points {
                let place = field.place(point);
                scene.line(vec![[place[0], zero], place], Stroke::new(0.8, faint));
            }
        }
        Mark::Dots(dots) => {
            for dot in dots {
                scene.dot(field.place(dot), 1.2, faint);
            }
        }
        Mark::Points(points) => {
            for point in points {
                scene.dot(field.place(point), 2.2, ink.color);
            }
        }
        Mark::Lines(lines) => {
            for line in lines {
                let points = line.iter().map(|point| field.place(point)).collect();
                scene.line(points, Stroke::new(1.4, ink.color));
            }
        }
        // The report has no charts with these.
        Mark::Faint(_)
        | Mark::Spans { .. }
        | Mark::Whiskers(_)
        | Mark::Cells(_)
        | Mark::Bubbles(_)
        | Mark::Label(..) => {}
    }
}

/// A level line; the strong one with its words at the right.
fn rule(
    scene: &mut Scene,
    field: &Field,
    cue: Cue,
    (strength, value): (Strength, f64),
    words: &str,
) {
    let y = field.y(value);
    let ends = vec![[field.at[0], y], [field.right(), y]];
    match strength {
        Strength::Pale => scene.line(ends, Stroke::new(1.0, INK.edge)),
        Strength::Strong => {
            let colour = INK.series(cue).color;
            scene.line(ends, Stroke::new(1.4, colour));
            let at = [field.right() + 5.0, y + 0.35 * SMALL];
            scene.text(at, Anchor::Start, SMALL, colour, words);
        }
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
