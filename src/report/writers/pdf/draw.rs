//! Primitives on a PDF page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect};
use krilla::paint::{Fill, LineCap, LineJoin, Stroke as Pen, StrokeDash};
use krilla::surface::Surface;

use crate::drawing::palette::Rgb;
use crate::drawing::scene::{Item, Position, Stroke};

use super::print::Printer;

/// How far the handles of a quarter circle stand from its ends, as a share of the radius.
const HANDLE: f32 = 0.552_284_8;

/// Discs up to this radius are dots: points of a round pen, many in one path.
const DOT: f32 = 1.5;

/// Draws the items in their order.
pub(super) fn items(surface: &mut Surface<'_>, items: &[Item], printer: &Printer) {
    let mut rest = items;
    while let Some((item, behind)) = rest.split_first() {
        rest = behind;
        if let Some((radius, fill)) = dot(item) {
            let same = |other: &&Item| dot(other) == Some((radius, fill));
            let more = rest.iter().take_while(same).count();
            dots(
                surface,
                &items[items.len() - rest.len() - 1..][..=more],
                radius,
                fill,
            );
            rest = &rest[more..];
            continue;
        }
        one(surface, item, printer);
    }
}

/// Radius and colour of a dot.
fn dot(item: &Item) -> Option<(f32, Rgb)> {
    match item {
        Item::Disc {
            radius,
            fill: Some(fill),
            stroke: None,
            ..
        } if *radius <= DOT => Some((*radius, *fill)),
        _ => None,
    }
}

fn dots(surface: &mut Surface<'_>, items: &[Item], radius: f32, fill: Rgb) {
    // A pen that does not move leaves no mark with every reader.
    const MOVED: f32 = 0.01;
    let mut path = PathBuilder::new();
    for item in items {
        if let Item::Disc { centre, .. } = item {
            path.move_to(centre[0], centre[1]);
            path.line_to(centre[0] + MOVED, centre[1]);
        }
    }
    let stroke = Stroke::new(2.0 * radius, fill);
    shape(surface, path.finish(), None, Some(stroke));
}

fn one(surface: &mut Surface<'_>, item: &Item, printer: &Printer) {
    match item {
        Item::Rect {
            at,
            size,
            radius,
            fill,
            stroke,
        } => shape(surface, rounded(*at, *size, *radius), *fill, *stroke),
        Item::Line { points, stroke } => {
            shape(surface, polyline(points, false), None, Some(*stroke));
        }
        Item::Area {
            points,
            fill,
            stroke,
        } => shape(surface, polyline(points, true), Some(*fill), *stroke),
        Item::Disc {
            centre,
            radius,
            fill,
            stroke,
        } => {
            let at = [centre[0] - radius, centre[1] - radius];
            let size = [2.0 * radius, 2.0 * radius];
            shape(surface, rounded(at, size, *radius), *fill, *stroke);
        }
        Item::Text {
            at,
            anchor,
            size,
            colour,
            words,
        } => {
            surface.set_stroke(None);
            surface.set_fill(Some(ink(*colour)));
            printer.text(surface, *at, *anchor, *size, words);
        }
    }
}

fn ink(colour: Rgb) -> Fill {
    Fill {
        paint: rgb::Color::new(colour.0, colour.1, colour.2).into(),
        ..Fill::default()
    }
}

fn pen(stroke: Stroke) -> Pen {
    let Rgb(red, green, blue) = stroke.colour;
    Pen {
        paint: rgb::Color::new(red, green, blue).into(),
        width: stroke.width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: stroke.dash.map(|dash| StrokeDash {
            array: dash.to_vec(),
            offset: 0.0,
        }),
        ..Pen::default()
    }
}

fn shape(surface: &mut Surface<'_>, path: Option<Path>, fill: Option<Rgb>, stroke: Option<Stroke>) {
    let Some(path) = path else { return };
    surface.set_fill(fill.map(ink));
    surface.set_stroke(stroke.map(pen));
    surface.draw_path(&path);
}

fn polyline(points: &[Position], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first[0], first[1]);
    for point in rest {
        path.line_to(point[0], point[1]);
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// A rectangle with round corners; a circle where they are half as large as it.
fn rounded([x, y]: Position, [width, height]: [f32; 2], radius: f32) -> Option<Path> {
    let r = radius.min(width / 2.0).min(height / 2.0);
    let mut path = PathBuilder::new();
    if r <= 0.0 {
        path.push_rect(Rect::from_xywh(x, y, width, height)?);
        return path.finish();
    }
    let (right, bottom, k) = (x + width, y + height, r * (1.0 - HANDLE));
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}
