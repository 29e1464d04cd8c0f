//! A picture as SVG: one file, nothing from outside, with its title and description.
//!
//! Letters keep the width they were measured with, whatever font the reader has. Invariant: the
//! text is well-formed XML, whatever the words.

use std::fmt::Write as _;

use super::letters::{Weight, covers, width};
use super::palette::Rgb;
use super::scene::{Anchor, Item, Position, Scene, Stroke};
use crate::model::legible;

/// Fonts that the reader may have, the one that was measured first.
const FONTS: &str = "Ubuntu, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/// The picture as an SVG file.
///
/// ```
/// use unkink::chart::trend::{View, trend};
/// use unkink::demo::demo;
/// use unkink::drawing::palette::Palette;
/// use unkink::drawing::svg::svg;
/// use unkink::drawing::{Look, draw};
/// use unkink::model::metric::MetricId;
/// use unkink::model::time::parse_date;
///
/// let (first, last) = (parse_date("2026-08-25")?, parse_date("2026-11-22")?);
/// let journal = demo(1, 1, last);
/// let pain = journal.metrics().get(&MetricId::PAIN).ok_or("no pain")?;
/// let chart = trend(&journal, &[pain], &View::of(first..=last));
/// let picture = svg(&draw(&chart, &Look::alone(720.0, Palette::LIGHT)));
/// assert!(picture.contains("<svg") && picture.contains("Back pain"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn svg(scene: &Scene) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&element(scene, "chart"));
    out.push('\n');
    out
}

/// The picture as an element of a page; `id` is unique on that page.
pub fn element(scene: &Scene, id: &str) -> String {
    let (width, height) = (short(scene.width), short(scene.height));
    let id = escaped(id);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
         font-family=\"{FONTS}\" font-weight=\"400\" stroke-linejoin=\"round\" \
         stroke-linecap=\"round\">\n<title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        escaped(&scene.title),
        escaped(&scene.description)
    );
    for item in &scene.items {
        draw(&mut out, item);
        out.push('\n');
    }
    out.push_str("</svg>");
    out
}

/// A small picture that only decorates what is said beside it.
pub fn decoration(scene: &Scene) -> String {
    let (width, height) = (short(scene.width), short(scene.height));
    let mut out = format!(
        "<svg class=\"mark\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">"
    );
    for item in &scene.items {
        draw(&mut out, item);
    }
    out.push_str("</svg>");
    out
}

// Writing to a `String` can't fail.
fn draw(out: &mut String, item: &Item) {
    let _ = match item {
        Item::Rect {
            at,
            size,
            radius,
            fill,
            stroke,
        } => {
            let round = if *radius > 0.0 {
                format!(" rx=\"{}\"", short(*radius))
            } else {
                String::new()
            };
            let ([x, y], [w, h]) = (at.map(short), size.map(short));
            let paint = paint(*fill, *stroke);
            write!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{round}{paint}/>"
            )
        }
        Item::Line { points, stroke } => write!(
            out,
            "<polyline points=\"{}\"{}/>",
            places(points),
            paint(None, Some(*stroke))
        ),
        Item::Area {
            points,
            fill,
            stroke,
        } => write!(
            out,
            "<polygon points=\"{}\"{}/>",
            places(points),
            paint(Some(*fill), *stroke)
        ),
        Item::Disc {
            center,
            radius,
            fill,
            stroke,
        } => {
            let [x, y] = center.map(short);
            let r = short(*radius);
            let paint = paint(*fill, *stroke);
            write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{paint}/>")
        }
        Item::Text {
            at,
            anchor,
            size,
            color,
            words,
        } => write!(
            out,
            "<text x=\"{}\" y=\"{}\"{}{} font-size=\"{}\"{} fill=\"{}\">{}</text>",
            short(at[0]),
            short(at[1]),
            anchored(*anchor),
            measured(words, *size),
            short(*size),
            weighted(*size),
            hex(*color),
            escaped(words)
        ),
    };
}

/// The weight of letters of this size, where it is not the picture's.
fn weighted(size: f32) -> &'static str {
    match Weight::of(size) {
        Weight::Light => " font-weight=\"300\"",
        Weight::Regular => "",
    }
}

fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    }
}

/// The width that the words were given, where it was measured and not guessed.
fn measured(words: &str, size: f32) -> String {
    let known = words.chars().count() > 1 && words.chars().all(covers);
    if known {
        let wide = short(width(words, size));
        format!(" textLength=\"{wide}\" lengthAdjust=\"spacingAndGlyphs\"")
    } else {
        String::new()
    }
}

fn paint(fill: Option<Rgb>, stroke: Option<Stroke>) -> String {
    let mut paint = match fill {
        Some(color) => format!(" fill=\"{}\"", hex(color)),
        None => " fill=\"none\"".to_owned(),
    };
    if let Some(stroke) = stroke {
        let _ = write!(
            paint,
            " stroke=\"{}\" stroke-width=\"{}\"",
            hex(stroke.color),
            short(stroke.width)
        );
        if let Some([dash, gap]) = stroke.dash {
            let _ = write!(
                paint,
                " stroke-dasharray=\"{} {}\" stroke-linecap=\"butt\"",
                short(dash),
                short(gap)
            );
        }
    }
    paint
}

fn places(points: &[Position]) -> String {
    let place = |point: &Position| format!("{},{}", short(point[0]), short(point[1]));
    points.iter().map(place).collect::<Vec<_>>().join(" ")
}

/// A number with at most two decimals.
fn short(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".into()
    } else {
        text.into()
    }
}

/// "#822a12".
pub fn hex(Rgb(r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// `words` inside XML: the five special letters by name, nothing that XML can't hold.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in legible::line(words).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_never_break_the_xml() {
        assert_eq!(
            escaped("a < b & \"c\" 'd'\u{0}\u{8}\u{ffff}\n>"),
            "a &lt; b &amp; &quot;c&quot; &#39;d&#39;\u{fffd}\u{fffd}\u{fffd} &gt;"
        );
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(short(12.0), "12");
        assert_eq!(short(0.125), "0.12");
        assert_eq!(short(-0.001), "0");
        assert_eq!(short(3.5), "3.5");
    }
}
