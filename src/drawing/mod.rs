//! A chart drawn as a picture: the same ticks and values as the window, at any width.
//!
//! Invariants: everything lies inside the picture, and the marks of a panel inside its frame; no two labels overlap (one without room is left
//! out, its tick stays); lengths are text sizes and widths, so that larger text takes more height
//! and never covers anything.

mod axes;
mod calendar;
mod glyph;
pub mod letters;
mod look;
mod marks;
pub mod outline;
pub mod palette;
pub mod png;
pub mod scene;
mod sessions;
pub mod svg;
pub mod typefaces;

pub use axes::Plot;
pub use glyph::{Part, cue, cue_parts, pen, session, session_parts};
pub use look::Look;

use crate::chart::spec::{Chart, Manner, Mark, Panel};

use letters::{LEADING, fit, width, wrap};
use look::ROOM_OF_BUBBLES;
use palette::Rgb;
use scene::{Anchor, Scene};

/// Room at the ends of a scale for a whole mark, where labels are 13 points.
const ROOM: f32 = 5.0;
/// Narrowest picture in which a chart can be read.
pub const NARROWEST: f32 = 240.0;
/// Narrowest part of a page: it is never wider than the page that asks for it.
const NARROWEST_PART: f32 = 100.0;

/// A chart as it was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The picture.
    pub scene: Scene,
    /// Its panels, from the top.
    pub plots: Vec<Plot>,
}

/// Draws a chart; its height follows from what is in it.
pub fn draw(chart: &Chart, look: &Look) -> Scene {
    lay_out(chart, look).scene
}

/// Draws a chart, and keeps where its panels are.
pub fn lay_out(chart: &Chart, look: &Look) -> Drawn {
    let narrowest = if look.framed {
        NARROWEST
    } else {
        NARROWEST_PART
    };
    let look = Look {
        width: look.width.max(narrowest),
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
    if !chart.panels.is_empty() {
        sheet.foot();
    }
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
    /// Width of the names at the left; 0 where they stand above.
    aside: f32,
    /// x of lines through all panels.
    verticals: Vec<f64>,
    plots: Vec<Plot>,
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
        let rules = panels.clone().flat_map(|p| &p.marks);
        let rules = rules.filter_map(|mark| match mark {
            Mark::Rule(_, _, words) => Some(words.as_str()),
            _ => None,
        });
        let latest = widest(&mut panels.clone().filter_map(|p| p.latest.as_deref()));
        let right = widest(&mut { rules }).max(latest * marks::LATEST);
        let gap = if right > 0.0 { look.text * 0.6 } else { 1.0 };
        let edge = look.width - margin - look.spare;
        // Words at the right never take more than a third.
        let right = right.min((edge - margin) / 3.0);
        let names = widest(&mut panels.clone().map(|p| p.name.as_str()));
        let notes = widest(&mut panels.map(|p| p.note.as_str()));
        let kinds = widest(&mut chart.sessions.iter().map(|s| s.kind.as_str()));
        let beside = look.beside && names > 0.0;
        let aside = (names.max(kinds).max(notes) + look.text * 2.0).min(look.text * 10.5);
        let aside = if beside { aside } else { 0.0 };
        let lines = sessions::lined(chart).into_iter();
        Self {
            chart,
            look,
            scene: Scene::new(look.width, 0.0),
            y: margin,
            inside: (margin + aside + left, edge - right - gap),
            margin,
            aside,
            verticals: lines.chain(chart.verticals.iter().copied()).collect(),
            plots: Vec::new(),
        }
    }

    fn paper(&self) -> Rgb {
        match self.chart.manner {
            Manner::Raw => self.look.palette.bg,
            Manner::Series => self.look.palette.surface,
        }
    }

    /// A line of text at the left edge, wrapped; moves down.
    fn say(&mut self, words: &str, size: f32, color: Rgb) {
        let room = self.look.width - 2.0 * self.margin;
        for line in wrap(words, size, room) {
            let at = [self.margin, self.y + size];
            self.scene.text(at, Anchor::Start, size, color, line);
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
        let place = sessions::Strip {
            x: self.chart.x,
            across: self.inside,
            inner: self.inner(),
            margin: self.margin,
            paper: self.paper(),
            aside: self.aside,
            y: self.y,
        };
        self.y = place.draw(&mut self.scene, self.chart, &self.look);
    }

    /// What is missing, where there is something to see already, or no panel that could say it.
    fn so_far(&mut self) {
        let panels = &self.chart.panels;
        let begun = panels.is_empty() || panels.iter().any(|panel| !panel.is_empty());
        if let Some(words) = self.chart.empty.as_deref().filter(|_| begun) {
            self.say(words, self.look.text, self.look.palette.ink);
            self.y += self.look.text * 0.4;
        }
    }

    /// Room at the ends of the scales.
    fn room(&self) -> f32 {
        let marks = || self.chart.panels.iter().flat_map(|p| &p.marks);
        if marks().any(|mark| matches!(mark, Mark::Cells(_))) {
            return 0.0;
        }
        let bubbles = marks().any(|mark| matches!(mark, Mark::Bubbles(_)));
        let room = if bubbles { ROOM_OF_BUBBLES } else { ROOM };
        room * self.look.text / 13.0
    }

    /// Left and right end of the x scale.
    fn inner(&self) -> (f32, f32) {
        let room = self.room();
        (self.inside.0 + room, self.inside.1 - room)
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
        if self.aside == 0.0 {
            self.name(panel);
        }
        self.above(panel);
        let height = self.height_of(panel);
        if self.aside > 0.0 {
            self.name_beside(panel, height);
        }
        let mut plot = Plot {
            x: self.chart.x,
            y: panel.y,
            across: self.inside,
            down: (self.y, self.y + height),
            room: self.room(),
            items: 0..0,
        };
        self.y += height;
        let pen = marks::Pen::new(self.chart, panel, &self.look, self.paper(), &plot);
        pen.values(&mut self.scene);
        let first = self.scene.items.len();
        pen.back(&mut self.scene, &self.verticals);
        if panel.is_empty() {
            pen.empty(&mut self.scene, self.chart.empty.as_deref());
        } else {
            pen.marks(&mut self.scene);
        }
        let last = self.scene.items.len();
        if !panel.is_empty() {
            pen.rule_words(&mut self.scene);
            pen.words_below(&mut self.scene);
        }
        pen.latest(&mut self.scene);
        plot.items = first..last;
        self.plots.push(plot);
        self.under(panel);
        self.y += self.look.gap();
    }

    /// The metric's mark and name at the left of its panel, and which way is better under it.
    fn name_beside(&mut self, panel: &Panel, height: f32) {
        let (text, palette) = (self.look.text, self.look.palette);
        let notes = ((height / text - 1.8) / LEADING).max(0.0) as usize;
        let lines = wrap(&panel.note, text, self.aside - text * 1.6);
        let lines: Vec<_> = lines.into_iter().take(notes).collect();
        // In the middle where it stands alone.
        let base = if lines.is_empty() {
            self.y + height / 2.0 + text * 0.35
        } else {
            self.y + text * 1.2
        };
        self.title(panel, base, self.margin + self.aside);
        for (i, line) in (1..).zip(lines) {
            let at = [self.margin + text * 1.1, base + i as f32 * text * LEADING];
            self.scene
                .text(at, Anchor::Start, text, palette.muted, line);
        }
    }

    /// Over the panel: what its upper side means, and what a field in it is.
    fn above(&mut self, panel: &Panel) {
        let calendar = panel.marks.iter().any(|m| matches!(m, Mark::Cells(_)));
        let side = panel.sides.as_ref().filter(|_| !calendar);
        let field = panel.marks.iter().find_map(|mark| match mark {
            Mark::Field(place, words) if !words.is_empty() => Some((*place, words)),
            _ => None,
        });
        let (text, palette) = (self.look.text, self.look.palette);
        let (left, right) = (self.inside.0, self.look.width - self.margin);
        let field = match field {
            // At the right end it has its words over itself.
            Some(((_, to), words)) if to >= self.chart.x.1 => {
                self.y += text * LEADING;
                let at = [self.inside.1, self.y - text * (LEADING - 1.0)];
                let words = fit(words, text, at[0] - left);
                let ink = palette.muted;
                self.scene.text(at, Anchor::End, text, ink, words);
                None
            }
            other => other.map(|(_, words)| words),
        };
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
        let right = self.look.width - self.margin;
        let after = self.title(panel, base, right) + text * 0.7;
        let note = fit(&panel.note, text, right - after);
        if note == panel.note {
            self.scene
                .text([after, base], Anchor::Start, text, palette.muted, note);
        }
        self.y += text * 2.0;
    }

    /// The metric's mark and name, no further than `right`; returns where they end.
    fn title(&mut self, panel: &Panel, base: f32, right: f32) -> f32 {
        let (text, palette) = (self.look.text, self.look.palette);
        let ink = match self.chart.manner {
            Manner::Raw => palette.muted,
            Manner::Series => palette.series(panel.cue).color,
        };
        let center = [self.margin + text * 0.4, base - text * 0.33];
        glyph::cue(&mut self.scene, panel.cue, center, text * 0.36, ink);
        let x = self.margin + text * 1.1;
        let name = fit(&panel.name, text, right - x);
        let end = x + width(&name, text);
        self.scene
            .text([x, base], Anchor::Start, text, palette.ink, name);
        end
    }

    /// The x axis under the last panel, and what it is.
    fn foot(&mut self) {
        let (text, palette) = (self.look.text, self.look.palette);
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
        self.y -= self.look.gap() * 0.8;
        let ends = (self.inside, self.inner());
        axes::below(&mut self.scene, self.chart, &self.look, ends, self.y);
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

    /// Paper behind everything, and the words for those who can't see it.
    fn done(mut self) -> Drawn {
        let height = (self.y + self.margin).ceil();
        self.scene.height = height;
        if self.look.framed {
            let mut sheet = Scene::new(0.0, 0.0);
            sheet.fill([0.0, 0.0], [self.look.width, height], 0.0, self.paper());
            self.scene.items.splice(0..0, sheet.items);
            for plot in &mut self.plots {
                plot.items = plot.items.start + 1..plot.items.end + 1;
            }
        }
        self.scene.title.clone_from(&self.chart.title);
        self.scene.description = self.chart.description();
        Drawn {
            scene: self.scene,
            plots: self.plots,
        }
    }
}
