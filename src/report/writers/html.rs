//! The report as one HTML file: nothing external, no scripts, the words of the PDF.
//!
//! Invariant: everything a person typed is escaped, and what stands in a cell or a title by itself is
//! kept from turning the words beside it round; every word of [`Report::words`] is in it.

use std::fmt::Write as _;

use crate::chart::cue::Cue;
use crate::lang::Language;
use crate::model::legible;

use crate::drawing::palette::Palette;
use crate::drawing::scene::Scene;
use crate::drawing::svg::{self, element};
use crate::drawing::{self, Look, draw};
use crate::report::document::{Block, Figure, Rank, Report, Side, Table, Tone};

/// Width of a chart in pixels, and of one beside another.
const WIDE: f32 = 680.0;
const NARROW: f32 = 330.0;
/// Letters in charts.
const SMALL: f32 = 12.0;

/// What a browser may do with it: show it. No scripts, nothing from outside, nothing sent.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// How it looks: light on screen and on paper, dark where the reader's screen is.
const STYLE: &str = include_str!("html/style.css");

// Writing to a `String` can't fail.

/// The report as a file for a browser.
///
/// ```
/// use unkink::demo::demo;
/// use unkink::model::time::parse_date;
/// use unkink::report::content::{Options, content};
/// use unkink::report::writers::html::to_html;
///
/// let today = parse_date("2026-11-22")?;
/// let journal = demo(1, 1, today);
/// let report = content(&journal, &Options::year(&journal, today), today);
/// assert!(to_html(&report).contains("Back pain and sessions"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_html(report: &Report) -> String {
    let mut html = String::new();
    let tag = Language::in_force().tag();
    let _ = writeln!(
        html,
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">"
    );
    let _ = writeln!(
        html,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"
    );
    html.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    if let Some(author) = &report.author {
        let author = escape(author);
        let _ = writeln!(html, "<meta name=\"author\" content=\"{author}\">");
    }
    let (title, subtitle) = (escape(&report.title), escape(&report.subtitle));
    let _ = writeln!(html, "<title>{title}, {subtitle}</title>");
    let _ = writeln!(html, "<style>\n{STYLE}</style>\n</head>\n<body>");
    let _ = write!(
        html,
        "<header>\n<div><h1>{title}</h1>\n<p>{subtitle}</p></div>\n<div class=\"origin\">"
    );
    for line in &report.origin {
        let _ = write!(html, "<p>{}</p>", own(line));
    }
    html.push_str("</div>\n</header>\n<main>\n");
    for section in &report.sections {
        html.push_str("<section>\n");
        for part in section {
            block(&mut html, part, WIDE);
        }
        html.push_str("</section>\n");
    }
    let foot = escape(&report.foot);
    let _ = writeln!(
        html,
        "</main>\n<footer><p>{foot}</p></footer>\n</body>\n</html>"
    );
    html
}

fn block(html: &mut String, block: &Block, width: f32) {
    match block {
        Block::Heading(rank, text) => heading(html, *rank, text),
        Block::Text(tone, text) => {
            let class = match tone {
                Tone::Lead => " class=\"lead\"",
                Tone::Plain => "",
                Tone::Quiet => " class=\"quiet\"",
            };
            let _ = writeln!(html, "<p{class}>{}</p>", escape(text));
        }
        Block::Note { label, words } => {
            let (label, words) = (escape(label), escape(words));
            let _ = writeln!(
                html,
                "<article><h3>{label}</h3>\n<p class=\"note\" dir=\"auto\">{words}</p></article>"
            );
        }
        Block::Figure(figure) => picture(html, figure, width),
        Block::Table(rows) => table(html, rows),
        Block::Beside(left, right) => {
            html.push_str("<div class=\"beside\">\n");
            for column in [left, right] {
                html.push_str("<div>\n");
                for part in column {
                    self::block(html, part, NARROW);
                }
                html.push_str("</div>\n");
            }
            html.push_str("</div>\n");
        }
    }
}

fn heading(html: &mut String, rank: Rank, text: &str) {
    let level = match rank {
        Rank::Section => 2,
        Rank::Part => 3,
    };
    let _ = writeln!(html, "<h{level}>{}</h{level}>", own(text));
}

fn picture(html: &mut String, figure: &Figure, width: f32) {
    let mut scene = draw(&figure.chart, &Look::part(width, SMALL, Palette::WHITE));
    scene.title.clone_from(&figure.title);
    scene.description = figure.chart.description();
    // A name that no other picture of the page has.
    let id = format!("chart-{}", html.matches("<figure>").count());
    html.push_str("<figure>\n");
    heading(html, Rank::Part, &figure.title);
    let _ = writeln!(html, "<p class=\"quiet\">{}</p>", own(&figure.note));
    html.push_str(&element(&scene, &id));
    html.push('\n');
    html.push_str("</figure>\n");
}

fn table(html: &mut String, table: &Table) {
    if !table.title.is_empty() {
        heading(html, Rank::Section, &table.title);
    }
    let class = |side: Side| match side {
        Side::Left => "",
        Side::Right => " class=\"right\"",
    };
    html.push_str("<div class=\"wide\"><table>\n<thead><tr>");
    for column in &table.columns {
        let (class, name) = (class(column.side), own(&column.name));
        let _ = write!(html, "<th scope=\"col\"{class}>{name}</th>");
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for (number, row) in table.rows.iter().enumerate() {
        html.push_str("<tr>");
        for (i, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            let (class, cell) = (class(column.side), own(cell));
            if i == 0 {
                let mark = table
                    .marks
                    .get(number)
                    .map_or_else(String::new, |cue| mark(*cue));
                let _ = write!(html, "<th scope=\"row\"{class}>{mark}{cell}</th>");
            } else {
                let _ = write!(html, "<td{class}>{cell}</td>");
            }
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table></div>\n");
}

/// A metric's mark; its name stands beside it.
fn mark(cue: Cue) -> String {
    const SIDE: f32 = 12.0;
    let mut scene = Scene::new(SIDE, SIDE);
    let color = Palette::WHITE.series(cue).color;
    let middle = [SIDE / 2.0, SIDE / 2.0];
    drawing::cue(&mut scene, cue, middle, SIDE * 0.4, color);
    svg::decoration(&scene)
}

/// Text that may be a person's own words, whichever way they are read.
fn own(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}

/// Text that means only itself, without what HTML forbids.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in legible::lines(text).chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_can_not_become_markup() {
        assert_eq!(
            escape("<b a=\"1\">&'\u{0}</b>\n"),
            "&lt;b a=&quot;1&quot;&gt;&amp;&#39;\u{fffd}&lt;/b&gt;\n"
        );
    }
}
