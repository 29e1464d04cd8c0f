//! A chart drawn as a picture: the same ticks and values as the window, at any width.
//!
//! Invariants: everything lies inside the picture; no two labels overlap (one without room is left
//! out, its tick stays); lengths are text sizes and widths, so that larger text takes more height
//! and never covers anything.

mod axes;
mod calendar;
mod glyph;
mod marks;
mod sessions;

pub use glyph::{cue, session};

use crate::chart::spec::{Chart, Manner, Mark, Panel};

use super::letters::{LEADING, fit, width, wrap};
use super::palette::{Palette, Rgb};
use super::scene::{Anchor, Scene, Stroke};
use axes::Axes;

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Width of the picture in points.
    pub width: f32,
    /// Its colours.
    pub palette: Palette,
    /// Size of the labels; all other sizes follow it.
    pub text: f32,
    /// Whether title, note and margins are part of the picture.
    pub framed: bool,
    /// Height of a panel's inside; by its kind where it is `None`.
    pub panel: Option<f32>,
}

impl Look {
    /// A picture that stands alone, of this width.
    pub const fn alone(width: f32, palette: Palette) -> Self {
        Self {
            width,
            palette,
            text: 13.0,
            framed: true,
            panel: None,
        }
    }

    /// A part of a page: no title, no margins, text of this size.
    pub const fn part(width: f32, text: f32, palette: Palette) -> Self {
        Self {
            width,
            palette,
            text,
            framed: false,
            panel: None,
        }
    }

    /// The same with panels of this height.
    #[must_use]
    pub const fn panels(self, height: f32) -> Self {
        Self {
            panel: Some(height),
            ..self
        }
    }
}

/// Narrowest picture in which a chart can be read.
pub const NARROWEST: f32 = 240.0;
/// More sessions than this would hide the marks behind their lines.
pub const MOST_SESSIONS: usize = 60;

/// Draws a chart; its height follows from what is in it.
pub fn draw(chart: &Chart, look: &Look) -> Scene {
    let look = Look {
        width: look.width.max(NARROWEST),
        text: look.text.clamp(6.0, 40.0),
        ..*look
    };
    let mut sheet = Sheet::new(chart, look);
    if look.framed {
        sheet.head();
    }
    sheet.so_far();
    sheet.sessions();
    for panel in &chart.panels {
        sheet.panel(panel);
    }
    sheet.foot();
    sheet.done()
}

/// A picture while it grows downwards.
struct Sheet<'a> {
    chart: &'a Chart,
    look: Look,
    scene: Scene,
    /// The first free y.
    y: f32,
    /// x of the panels' inside.
    inside: (f32, f32),
    margin: f32,
    /// Top and bottom of each panel's inside, for lines through all of them.
    panels: Vec<(f32, f32)>,
    /// Where the verticals go: behind all that panels draw.
    behind: usize,
}

impl<'a> Sheet<'a> {
    fn new(chart: &'a Chart, look: Look) -> Self {
        let margin = if look.framed { look.text * 1.5 } else { 0.0 };
        let widest = |labels: &mut dyn Iterator<Item = &str>| {
            labels
                .map(|words| width(words, look.text))
                .fold(0.0, f32::max)
        };
        let panels = chart.panels.iter();
        let ticks = panels.clone().flat_map(|p| &p.y_ticks);
        let left = widest(&mut ticks.map(|t| t.label.as_str())) + look.text * 0.7;
        let right = widest(
            &mut panels.flat_map(|p| &p.marks).filter_map(|mark| match mark {
                Mark::Rule(_, _, words) => Some(words.as_str()),
                _ => None,
            }),
        );
        let gap = if right > 0.0 { look.text * 0.5 } else { 1.0 };
        let edge = look.width - margin;
        // Words at the right never take more than a third.
        let right = right.min((edge - margin) / 3.0);
        Self {
            chart,
            look,
            scene: Scene::new(look.width, 0.0),
            y: margin,
            inside: (margin + left, edge - right - gap),
            margin,
            panels: Vec::new(),
            behind: 0,
        }
    }

    fn paper(&self) -> Rgb {
        match self.chart.manner {
            Manner::Raw => self.look.palette.bg,
            Manner::Series => self.look.palette.surface,
        }
    }

    /// A line of text at the left edge, wrapped; moves down.
    fn say(&mut self, words: &str, size: f32, colour: Rgb) {
        let room = self.look.width - 2.0 * self.margin;
        for line in wrap(words, size, room) {
            let at = [self.margin, self.y + size];
            self.scene.text(at, Anchor::Start, size, colour, line);
            self.y += size * LEADING;
        }
    }

    fn head(&mut self) {
        let (text, palette) = (self.look.text, self.look.palette);
        self.say(&self.chart.title, text * 1.4, palette.ink);
        if !self.chart.note.is_empty() {
            self.say(&self.chart.note, text, palette.muted);
        }
        self.y += text * 0.6;
    }

    /// Sessions above the panels.
    fn sessions(&mut self) {
        let place = sessions::Place {
            x: self.chart.x,
            inside: self.inside,
            margin: self.margin,
            y: self.y,
        };
        self.y = place.draw(&mut self.scene, &self.chart.sessions, &self.look);
    }

    /// What is missing, where there is something to see already.
    fn so_far(&mut self) {
        let begun = self.chart.panels.iter().any(|panel| !panel.is_empty());
        if let Some(words) = self.chart.empty.as_deref().filter(|_| begun) {
            self.say(words, self.look.text, self.look.palette.ink);
            self.y += self.look.text * 0.4;
        }
    }

    fn x(&self, x: f64) -> f32 {
        axes::between(x, self.chart.x, self.inside)
    }

    fn height_of(&self, panel: &Panel) -> f32 {
        let wide = self.inside.1 - self.inside.0;
        if panel.marks.iter().any(|m| matches!(m, Mark::Cells(_))) {
            return calendar::side(self.chart.x, wide) * 7.0;
        }
        let text = self.look.text;
        self.look.panel.unwrap_or_else(|| match &panel.marks[..] {
            [Mark::Spans { .. }, ..] => text * 16.0,
            [Mark::Bubbles(_)] => (wide * 0.7).clamp(text * 10.0, text * 28.0),
            _ if self.chart.panels.len() == 1 => text * 15.0,
            _ => text * 7.5,
        })
    }

    fn panel(&mut self, panel: &Panel) {
        self.name(panel);
        self.above(panel);
        let height = self.height_of(panel);
        let axes = Axes {
            x: self.chart.x,
            y: panel.y,
            across: self.inside,
            down: (self.y, self.y + height),
        };
        if self.panels.is_empty() {
            self.behind = self.scene.items.len();
        }
        self.panels.push(axes.down);
        self.y += height;
        let paper = self.paper();
        let pen = marks::Pen::new(self.chart, panel, &self.look, paper, axes);
        pen.grid(&mut self.scene);
        if panel.is_empty() {
            pen.empty(&mut self.scene, self.chart.empty.as_deref());
        } else {
            pen.marks(&mut self.scene);
        }
        self.under(panel);
        self.y += self.look.text;
    }

    /// Over the panel: what its upper side means, and what a field in it is.
    fn above(&mut self, panel: &Panel) {
        let calendar = panel.marks.iter().any(|m| matches!(m, Mark::Cells(_)));
        let side = panel.sides.as_ref().filter(|_| !calendar);
        let field = panel.marks.iter().find_map(|mark| match mark {
            Mark::Field(_, words) => Some(words),
            _ => None,
        });
        let (text, palette) = (self.look.text, self.look.palette);
        let (left, right) = (self.inside.0, self.look.width - self.margin);
        let mut free = left;
        if let Some((words, _)) = side {
            let words = fit(words, text, right - left);
            free += width(&words, text) + text;
            let at = [left, self.y + text];
            self.scene
                .text(at, Anchor::Start, text, palette.muted, words);
            self.y += text * LEADING;
        }
        if let Some(words) = field {
            let wide = width(words, text) + text * 1.3;
            if side.is_none() || free + wide > right {
                self.y += text * LEADING;
                free = left;
            }
            let base = self.y - text * (LEADING - 1.0);
            let at = [free, base - text * 0.8];
            self.scene.fill(at, [text, text], 2.0, palette.soft);
            let at = [free + text * 1.3, base];
            let words = fit(words, text, right - at[0]);
            self.scene
                .text(at, Anchor::Start, text, palette.muted, words);
        }
    }

    /// Under the panel: what its lower side means; room for the labels on its bottom line.
    fn under(&mut self, panel: &Panel) {
        let (text, palette) = (self.look.text, self.look.palette);
        let labelled = panel
            .marks
            .iter()
            .any(|mark| matches!(mark, Mark::Label(at, _) if marks::is_below(panel, *at)));
        if labelled && !panel.is_empty() {
            self.y += text * 1.8;
        }
        let calendar = panel.marks.iter().any(|m| matches!(m, Mark::Cells(_)));
        if let Some((_, words)) = panel.sides.as_ref().filter(|_| !calendar) {
            let room = self.look.width - self.margin - self.inside.0;
            let at = [self.inside.0, self.y + text * 1.3];
            let words = fit(words, text, room);
            self.scene
                .text(at, Anchor::Start, text, palette.muted, words);
            self.y += text * 1.9;
        }
    }

    /// The metric's mark and name, and which way is better.
    fn name(&mut self, panel: &Panel) {
        // A chart that stands under its own heading has none.
        if panel.name.is_empty() {
            return;
        }
        let (text, palette) = (self.look.text, self.look.palette);
        let base = self.y + text;
        let ink = match self.chart.manner {
            Manner::Raw => palette.muted,
            Manner::Series => palette.series(panel.cue).color,
        };
        let centre = [self.margin + text * 0.4, base - text * 0.33];
        glyph::cue(&mut self.scene, panel.cue, centre, text * 0.36, ink);
        let x = self.margin + text * 1.1;
        let room = self.look.width - self.margin - x;
        let name = fit(&panel.name, text, room);
        let after = x + width(&name, text) + text * 0.7;
        self.scene
            .text([x, base], Anchor::Start, text, palette.ink, name);
        let note = fit(&panel.note, text, self.look.width - self.margin - after);
        if note == panel.note {
            self.scene
                .text([after, base], Anchor::Start, text, palette.muted, note);
        }
        self.y += text * 2.0;
    }

    /// The x axis under the last panel, and what it is.
    fn foot(&mut self) {
        let (text, palette) = (self.look.text, self.look.palette);
        self.verticals();
        let calendar = self
            .chart
            .panels
            .iter()
            .flat_map(|p| &p.marks)
            .any(|mark| matches!(mark, Mark::Cells(_)));
        if calendar {
            self.calendar_foot();
            return;
        }
        self.y -= text * 0.8;
        axes::below(&mut self.scene, self.chart, &self.look, self.inside, self.y);
        self.y += text * 1.9;
        if !self.chart.x_name.is_empty() {
            let name = fit(&self.chart.x_name, text, self.inside.1 - self.inside.0);
            let at = [f32::midpoint(self.inside.0, self.inside.1), self.y + text];
            self.scene.text(at, Anchor::Middle, text, palette.ink, name);
            self.y += text * LEADING;
        }
    }

    fn calendar_foot(&mut self) {
        let (look, inside) = (self.look, self.inside);
        axes::months(
            &mut self.scene,
            self.chart,
            &look,
            inside,
            self.y - look.text * 0.8,
        );
        self.y += look.text * 1.2;
        self.y = calendar::key(&mut self.scene, self.chart, &look, (self.margin, self.y));
    }

    /// Lines through all panels, behind their marks: sessions, or the day of the session.
    fn verticals(&mut self) {
        let (named, _) = sessions::named(&self.chart.sessions);
        let sessions = named.iter().map(|s| s.x);
        let at: Vec<f32> = sessions
            .chain(self.chart.verticals.iter().copied())
            .map(|x| self.x(x))
            .collect();
        let mut lines = Scene::new(0.0, 0.0);
        for (top, bottom) in &self.panels {
            for x in &at {
                let stroke = Stroke::new(0.8, self.look.palette.edge);
                lines.line(vec![[*x, *top], [*x, *bottom]], stroke);
            }
        }
        self.scene
            .items
            .splice(self.behind..self.behind, lines.items);
    }

    /// Paper behind everything, and the words for those who can't see it.
    fn done(mut self) -> Scene {
        let height = (self.y + self.margin).ceil();
        let paper = self.paper();
        self.scene.height = height;
        if self.look.framed {
            let mut sheet = Scene::new(0.0, 0.0);
            sheet.fill([0.0, 0.0], [self.look.width, height], 0.0, paper);
            self.scene.items.splice(0..0, sheet.items);
        }
        self.scene.title.clone_from(&self.chart.title);
        self.scene.description = self.chart.description();
        self.scene
    }
}
