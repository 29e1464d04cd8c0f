//! The cells of a calendar, and their key.

use super::letters::{fit, width};
use super::palette::{Palette, Rgb, heat_share};
use super::scene::{Anchor, Position, Scene, Stroke};
use crate::chart::spec::{Cell, STEPS};
use crate::chart::spec::{Chart, Mark};
use crate::model::session::Kind;

use super::axes::Plot;
use super::glyph;
use super::look::Look;
use crate::chart::cue::Cue;

/// Share of a cell's side that is gap.
const GAP: f32 = 0.13;
/// Largest side of a cell, its gap included.
const LARGEST: f32 = 20.0;

/// The side of a cell with its gap, where the columns of `x` share this width.
pub(super) fn side(x: (f64, f64), wide: f32) -> f32 {
    (wide / (x.1 - x.0).max(1.0) as f32).min(LARGEST)
}

/// The colour of a step.
fn heat(palette: &Palette, cue: Cue, step: u8) -> Rgb {
    let ink = palette.series(cue).color;
    palette.surface.mix(ink, heat_share(step))
}

/// Draws all cells, with the glyphs of sessions on them.
pub(super) fn cells(scene: &mut Scene, cells: &[Cell], cue: Cue, look: &Look, axes: &Plot) {
    let each = (axes.down.1 - axes.down.0) / 7.0;
    let column = axes.wide(1.0);
    for cell in cells {
        let (week, day) = (cell.week as f32, cell.row as f32);
        let at = [axes.across.0 + week * column, axes.down.0 + day * each];
        let size = each.min(column) * (1.0 - GAP);
        square(scene, at, size, look, cell.step.map(|step| (cue, step)));
        if let Some(kind) = cell.sessions.first() {
            let center = [at[0] + size / 2.0, at[1] + size / 2.0];
            on_cell(scene, kind, center, size, look);
        }
    }
}

fn square(scene: &mut Scene, at: Position, size: f32, look: &Look, value: Option<(Cue, u8)>) {
    let radius = (size * 0.22).min(3.0);
    if let Some((cue, step)) = value {
        scene.fill(at, [size, size], radius, heat(&look.palette, cue, step));
    } else {
        let stroke = Stroke::new(0.6, look.palette.edge);
        let at = [at[0] + 0.3, at[1] + 0.3];
        scene.frame(at, [size - 0.6, size - 0.6], radius, stroke);
    }
}

/// A session's glyph on a light disc, so that it is seen on any heat.
fn on_cell(scene: &mut Scene, kind: &Kind, center: Position, size: f32, look: &Look) {
    scene.dot(center, size * 0.42, look.palette.surface);
    glyph::session(scene, kind, center, size * 0.28, look.palette.session);
}

/// What the cells mean: 0 to 10, no entry, kinds of session; returns the y below it.
pub(super) fn key(scene: &mut Scene, chart: &Chart, look: &Look, at: (f32, f32)) -> f32 {
    let (text, muted) = (look.text, look.palette.muted);
    let cue = chart.panels.first().map_or(Cue::Disc, |panel| panel.cue);
    let mut row = KeyRow {
        look,
        left: at.0,
        x: at.0,
        y: at.1,
    };
    let box_side = text * 0.85;
    let steps = box_side * 1.1 * 11.0;
    let (low, high) = ends(chart);
    row.make_room(width(&low, text) + width(&high, text) + steps + text);
    row.words(scene, &low);
    for step in 0..=STEPS {
        let at = [row.x, row.y + text * 0.2];
        square(scene, at, box_side, look, Some((cue, step)));
        row.x += box_side * 1.1;
    }
    row.x += text * 0.3;
    let room = look.width - at.0 - row.x;
    row.words(scene, &fit(&high, text, room));
    row.x += text;
    row.make_room(box_side + text * 0.4 + width("no entry", text));
    square(scene, [row.x, row.y + text * 0.2], box_side, look, None);
    row.x += box_side + text * 0.4;
    row.words(scene, "no entry");
    for kind in kinds(chart) {
        let words = fit(kind.as_str(), text, look.width / 3.0);
        row.x += text;
        row.make_room(text * 1.2 + width(&words, text));
        let center = [row.x + text * 0.4, row.y + text * 0.65];
        glyph::session(scene, &kind, center, text * 0.4, look.palette.session);
        row.x += text * 1.2;
        scene.text([row.x, row.y + text], Anchor::Start, text, muted, &*words);
        row.x += width(&words, text);
    }
    row.y + text * 1.5
}

/// The words at the low and the high end of the scale.
fn ends(chart: &Chart) -> (String, String) {
    let sides = chart.panels.first().and_then(|panel| panel.sides.clone());
    sides.map_or_else(|| ("0".into(), "10".into()), |(high, low)| (low, high))
}

/// The kinds of all sessions on the calendar, each once.
fn kinds(chart: &Chart) -> Vec<Kind> {
    let marks = chart.panels.iter().flat_map(|panel| &panel.marks);
    let cells = marks.flat_map(|mark| match mark {
        Mark::Cells(cells) => cells.as_slice(),
        _ => &[],
    });
    let mut kinds: Vec<Kind> = cells
        .filter_map(|cell| cell.sessions.first().cloned())
        .collect();
    kinds.sort_by(Kind::by_importance);
    kinds.dedup();
    kinds
}

/// A row of things beside each other that goes on in the next line.
struct KeyRow<'a> {
    look: &'a Look,
    left: f32,
    x: f32,
    y: f32,
}

impl KeyRow<'_> {
    fn make_room(&mut self, wide: f32) {
        if self.x > self.left && self.x + wide > self.look.width - self.left {
            self.x = self.left;
            self.y += self.look.text * 1.5;
        }
    }

    fn words(&mut self, scene: &mut Scene, words: &str) {
        let text = self.look.text;
        let at = [self.x, self.y + text];
        scene.text(at, Anchor::Start, text, self.look.palette.muted, words);
        self.x += width(words, text) + text * 0.4;
    }
}
