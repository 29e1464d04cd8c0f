//! A picture as PNG: the same fills, strokes and letters, on the processor.
//!
//! Letters are outlines of the window's own font; one that it does not have is its empty box, so
//! that nothing is lost without a trace. The same scene gives the same bytes on every machine.

use skrifa::MetadataProvider as _;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, PremultipliedColorU8,
    StrokeDash, Transform,
};

use super::letters;
use super::outline::Outline;
use super::palette::Rgb;
use super::scene::{Anchor, Item, Position, Scene, Stroke};

/// Pixels of a point, for sharp screens and for print.
pub const SHARP: f32 = 2.0;
/// Pixels that a picture has at most, so that a long calendar can't take all memory.
const MOST: f32 = 64e6;

/// Why there is no PNG.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PngError {
    /// It has no size, or no memory.
    #[error("The picture is too large for a PNG; SVG has no such limit")]
    Size,
    /// The encoder refused.
    #[error("The picture could not be written as PNG: {0}")]
    Encode(String),
}

/// The picture as a PNG file of `scale` pixels a point; fewer where it would be huge.
pub fn png(scene: &Scene, scale: f32) -> Result<Vec<u8>, PngError> {
    let bytes = painted(scene, scale)?.encode_png();
    bytes.map_err(|error| PngError::Encode(error.to_string()))
}

/// Its width, its height, and its pixels row by row: red, green, blue and opacity, not multiplied.
pub fn pixels(scene: &Scene, scale: f32) -> Result<([usize; 2], Vec<u8>), PngError> {
    let pixmap = painted(scene, scale)?;
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    let colors = pixmap.pixels().iter().map(PremultipliedColorU8::demultiply);
    let bytes = colors.flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]);
    Ok((size, bytes.collect()))
}

fn painted(scene: &Scene, scale: f32) -> Result<Pixmap, PngError> {
    let most = (MOST / (scene.width * scene.height).max(1.0)).sqrt();
    let scale = scale.min(most);
    let pixels = |length: f32| (length * scale).ceil() as u32;
    let pixmap = Pixmap::new(pixels(scene.width), pixels(scene.height));
    let mut canvas = Canvas {
        pixmap: pixmap.ok_or(PngError::Size)?,
        transform: Transform::from_scale(scale, scale),
    };
    for item in &scene.items {
        canvas.item(item);
    }
    Ok(canvas.pixmap)
}

struct Canvas {
    pixmap: Pixmap,
    transform: Transform,
}

impl Canvas {
    fn item(&mut self, item: &Item) {
        if let Item::Text {
            at,
            anchor,
            size,
            color,
            words,
        } = item
        {
            self.text(*at, *anchor, *size, *color, words);
        } else if let Some(outline) = Outline::of(item) {
            self.paint(&outline.path, outline.fill, outline.stroke);
        }
    }

    fn paint(&mut self, path: &Path, fill: Option<Rgb>, stroke: Option<Stroke>) {
        if let Some(color) = fill {
            let paint = paint(color);
            let rule = FillRule::Winding;
            self.pixmap
                .fill_path(path, &paint, rule, self.transform, None);
        }
        if let Some(stroke) = stroke {
            let pen = tiny_skia::Stroke {
                width: stroke.width,
                line_cap: if stroke.dash.is_some() {
                    LineCap::Butt
                } else {
                    LineCap::Round
                },
                line_join: LineJoin::Round,
                dash: stroke.dash.and_then(|d| StrokeDash::new(d.to_vec(), 0.0)),
                ..tiny_skia::Stroke::default()
            };
            let paint = paint(stroke.color);
            self.pixmap
                .stroke_path(path, &paint, &pen, self.transform, None);
        }
    }

    fn text(&mut self, at: Position, anchor: Anchor, size: f32, color: Rgb, words: &str) {
        let share = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => 0.5,
            Anchor::End => 1.0,
        };
        let mut letters = Letters {
            path: PathBuilder::new(),
            at: [at[0] - letters::width(words, size) * share, at[1]],
        };
        for letter in words.chars() {
            if let Some((font, id)) = letters::glyph(letter, size)
                && let Some(glyph) = font.outline_glyphs().get(id)
            {
                let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
                // A glyph that can't be read has no outline; its place stays.
                let _ = glyph.draw(settings, &mut letters);
            }
            letters.at[0] += letters::advance(letter, size);
        }
        if let Some(path) = letters.path.finish() {
            self.paint(&path, Some(color), None);
        }
    }
}

fn paint(Rgb(r, g, b): Rgb) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(Color::from_rgba8(r, g, b, 255));
    paint.anti_alias = true;
    paint
}

/// Takes a glyph's outline, y up, to its place in the picture, y down.
struct Letters {
    path: PathBuilder,
    at: Position,
}

impl OutlinePen for Letters {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.at[0] + x, self.at[1] - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at[0] + x, self.at[1] - y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let [left, base] = self.at;
        self.path.quad_to(left + cx, base - cy, left + x, base - y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let [left, base] = self.at;
        let (a, b) = ((left + ax, base - ay), (left + bx, base - by));
        self.path.cubic_to(a.0, a.1, b.0, b.1, left + x, base - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scene_becomes_a_png_of_its_size() {
        let mut scene = Scene::new(40.0, 20.0);
        scene.fill([0.0, 0.0], [40.0, 20.0], 4.0, Rgb(255, 255, 255));
        scene.text([4.0, 15.0], Anchor::Start, 12.0, Rgb(0, 0, 0), "4 背");
        let bytes = png(&scene, SHARP).unwrap();
        let picture = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (80, 40));
        let dark = picture.pixels().iter().filter(|p| p.red() < 128).count();
        assert!(dark > 40, "the letters are there, the missing one as a box");
        assert_eq!(png(&Scene::new(0.0, 10.0), 1.0), Err(PngError::Size));
    }
}
