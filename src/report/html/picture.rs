//! A scene as SVG inside the file: titled and described, its text selectable.

use crate::report::palette::Rgb;
use crate::report::scene::{Anchor, Item, Place, Scene, Stroke};

use super::escape;

/// Writes the picture behind what is there.
pub(super) fn svg(html: &mut String, scene: &Scene) {
    let (width, height) = (number(scene.width), number(scene.height));
    let (title, description) = (escape(&scene.title), escape(&scene.description));
    html.push_str(&format!(
        "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{title}: {description}\" font-family=\"Ubuntu, sans-serif\" font-weight=\"300\">\n<title>{title}</title>\n<desc>{description}</desc>\n"
    ));
    for item in &scene.items {
        shape(html, item);
    }
    html.push_str("</svg>\n");
}

fn shape(html: &mut String, item: &Item) {
    match item {
        Item::Rect {
            at,
            size,
            radius,
            fill,
            stroke,
        } => {
            let [x, y, width, height, r] = [at[0], at[1], size[0], size[1], *radius].map(number);
            let paint = paint(*fill, *stroke);
            html.push_str(&format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{r}\"{paint}/>\n"
            ));
        }
        Item::Line { points, stroke } => {
            let (points, paint) = (list(points), paint(None, Some(*stroke)));
            html.push_str(&format!("<polyline points=\"{points}\"{paint}/>\n"));
        }
        Item::Area {
            points,
            fill,
            stroke,
        } => {
            let (points, paint) = (list(points), paint(Some(*fill), *stroke));
            html.push_str(&format!("<polygon points=\"{points}\"{paint}/>\n"));
        }
        Item::Disc {
            centre,
            radius,
            fill,
            stroke,
        } => {
            let [x, y, r] = [centre[0], centre[1], *radius].map(number);
            let paint = paint(*fill, *stroke);
            html.push_str(&format!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{paint}/>\n"
            ));
        }
        Item::Text {
            at,
            anchor,
            size,
            colour,
            words,
        } => {
            let [x, y, size] = [at[0], at[1], *size].map(number);
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let (colour, words) = (hex(*colour), escape(words));
            html.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{words}</text>\n"
            ));
        }
    }
}

fn paint(fill: Option<Rgb>, stroke: Option<Stroke>) -> String {
    let fill = fill.map_or_else(|| "none".to_owned(), hex);
    let Some(stroke) = stroke else {
        return format!(" fill=\"{fill}\"");
    };
    let (colour, width) = (hex(stroke.colour), number(stroke.width));
    let dash = stroke.dash.map_or_else(String::new, |[dash, gap]| {
        format!(" stroke-dasharray=\"{} {}\"", number(dash), number(gap))
    });
    format!(
        " fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{dash}"
    )
}

fn list(points: &[Place]) -> String {
    let point = |[x, y]: &Place| format!("{},{}", number(*x), number(*y));
    points.iter().map(point).collect::<Vec<_>>().join(" ")
}

fn hex(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A length with at most two decimals.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
