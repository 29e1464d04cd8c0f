//! Primitives on a PDF page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::paint::{Fill, LineCap, LineJoin, Stroke as Pen, StrokeDash};
use krilla::surface::Surface;
use tiny_skia::PathSegment;

use crate::drawing::outline::Outline;
use crate::drawing::palette::Rgb;
use crate::drawing::scene::{Item, Stroke};

use super::print::Printer;

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
        if let Item::Disc { center, .. } = item {
            path.move_to(center[0], center[1]);
            path.line_to(center[0] + MOVED, center[1]);
        }
    }
    let stroke = Stroke::new(2.0 * radius, fill);
    shape(surface, path.finish(), None, Some(stroke));
}

fn one(surface: &mut Surface<'_>, item: &Item, printer: &Printer) {
    if let Item::Text {
        at,
        anchor,
        size,
        color,
        words,
    } = item
    {
        surface.set_stroke(None);
        surface.set_fill(Some(ink(*color)));
        printer.text(surface, *at, *anchor, *size, words);
    } else if let Some(Outline { path, fill, stroke }) = Outline::of(item) {
        shape(surface, printed(&path), fill, stroke);
    }
}

/// The path in the PDF writer's own type.
fn printed(path: &tiny_skia::Path) -> Option<Path> {
    let mut printed = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => printed.move_to(to.x, to.y),
            PathSegment::LineTo(to) => printed.line_to(to.x, to.y),
            PathSegment::QuadTo(c, to) => printed.quad_to(c.x, c.y, to.x, to.y),
            PathSegment::CubicTo(a, b, to) => printed.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            PathSegment::Close => printed.close(),
        }
    }
    printed.finish()
}

fn ink(color: Rgb) -> Fill {
    Fill {
        paint: rgb::Color::new(color.0, color.1, color.2).into(),
        ..Fill::default()
    }
}

fn pen(stroke: Stroke) -> Pen {
    let Rgb(red, green, blue) = stroke.color;
    Pen {
        paint: rgb::Color::new(red, green, blue).into(),
        width: stroke.width,
        // Round ends would close the gaps.
        line_cap: if stroke.dash.is_some() {
            LineCap::Butt
        } else {
            LineCap::Round
        },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gaps_of_a_dashed_line_stay_open() {
        let mut stroke = Stroke::new(2.0, Rgb(0, 0, 0));
        assert_eq!(pen(stroke).line_cap, LineCap::Round);
        stroke.dash = Some([2.0, 2.0]);
        assert_eq!(pen(stroke).line_cap, LineCap::Butt);
    }

    #[test]
    fn a_disc_is_as_wide_as_it_is_said_to_be_and_is_printed() {
        let disc = Item::Disc {
            center: [5.0, 5.0],
            radius: 4.0,
            fill: Some(Rgb(0, 0, 0)),
            stroke: None,
        };
        let outline = Outline::of(&disc).unwrap();
        let bounds = outline.path.bounds();
        assert_eq!([bounds.left(), bounds.top()], [1.0; 2]);
        assert_eq!([bounds.right(), bounds.bottom()], [9.0; 2]);
        assert!(printed(&outline.path).is_some());
    }
}
