//! What is drawn inside a panel: gridlines, then the marks of the spec in their order.

use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Manner, Mark, Panel, Point, Strength};
use crate::report::letters::{LEADING, width, wrap};
use crate::report::palette::Rgb;
use crate::report::scene::{Anchor, Place, Scene, Stroke};

use super::axes::Axes;
use super::{Look, calendar, glyph};

/// With more marks than this, marks and lines are drawn finer.
const DENSE: usize = 400;
/// With more points than this, they are smaller.
const CLOSE: usize = 80;
/// Opacity of a band of what is likely.
const BAND: f32 = 0.2;
/// How strongly lines behind are drawn.
const FAINT: f32 = 0.3;

/// Draws the marks of one panel.
pub(super) struct Pen<'a> {
    panel: &'a Panel,
    look: &'a Look,
    paper: Rgb,
    colour: Rgb,
    raw: bool,
    calendar: bool,
    dense: bool,
    axes: Axes,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        chart: &Chart,
        panel: &'a Panel,
        look: &'a Look,
        paper: Rgb,
        axes: Axes,
    ) -> Self {
        let raw = chart.manner == Manner::Raw;
        let colour = if raw {
            look.palette.muted
        } else {
            look.palette.series(panel.cue).color
        };
        Self {
            panel,
            look,
            paper,
            colour,
            raw,
            calendar: panel.marks.iter().any(|m| matches!(m, Mark::Cells(_))),
            dense: panel.dots().len() > DENSE,
            axes,
        }
    }

    /// The marks' unit: 1 where labels are 13 points.
    fn unit(&self) -> f32 {
        self.look.text / 13.0
    }

    fn faint(&self, share: f32) -> Rgb {
        self.paper.mix(self.colour, share)
    }

    /// Gridlines and the labels at the left, none over another.
    pub(super) fn grid(&self, scene: &mut Scene) {
        let (text, palette) = (self.look.text, &self.look.palette);
        let mut taken: Vec<f32> = Vec::new();
        for tick in &self.panel.y_ticks {
            let y = self.axes.y(tick.at);
            if !self.calendar {
                let (left, right) = self.axes.across;
                scene.line(vec![[left, y], [right, y]], Stroke::new(1.0, palette.grid));
            }
            if taken.iter().all(|other| (other - y).abs() >= text) {
                let at = [self.axes.across.0 - text * 0.6, y + text * 0.35];
                scene.text(at, Anchor::End, text, palette.muted, &*tick.label);
                taken.push(y);
            }
        }
    }

    /// Words in place of marks.
    pub(super) fn empty(&self, scene: &mut Scene, words: Option<&str>) {
        if self.calendar {
            self.marks(scene);
        }
        let words = words.unwrap_or("Nothing noted in these days.");
        let (left, right) = self.axes.across;
        let text = self.look.text;
        let lines = wrap(words, text, right - left - text);
        let middle = f32::midpoint(self.axes.down.0, self.axes.down.1);
        let top = middle - lines.len() as f32 * text * LEADING / 2.0;
        let widest = lines.iter().map(|l| width(l, text)).fold(0.0, f32::max) + text;
        let centre = f32::midpoint(left, right);
        let tall = lines.len() as f32 * text * LEADING;
        scene.fill(
            [centre - widest / 2.0, top],
            [widest, tall],
            4.0,
            self.paper,
        );
        for (i, line) in lines.into_iter().enumerate() {
            let at = [centre, top + text * (1.05 + i as f32 * LEADING)];
            scene.text(at, Anchor::Middle, text, self.look.palette.muted, line);
        }
    }

    pub(super) fn marks(&self, scene: &mut Scene) {
        for mark in &self.panel.marks {
            self.mark(scene, mark);
        }
        self.rule_words(scene);
        self.labels(scene);
    }

    fn mark(&self, scene: &mut Scene, mark: &Mark) {
        match mark {
            Mark::Field((from, to), _) => self.field(scene, *from, *to),
            Mark::Band(band) => self.band(scene, band),
            Mark::Rule(strength, y, _) => self.rule(scene, *strength, *y),
            Mark::Faint(lines) => self.lines(scene, lines, Stroke::new(1.0, self.faint(FAINT))),
            Mark::Drift(from, to) => {
                let stroke = Stroke::new(1.2 * self.unit(), self.colour);
                self.lines(scene, &[vec![*from, *to]], stroke);
            }
            Mark::Lines(lines) => {
                let wide = if self.dense { 1.0 } else { 2.0 } * self.unit();
                let stroke = Stroke::new(wide, self.colour);
                let dashed = stroke.dashed(5.0 * self.unit(), 3.0 * self.unit());
                self.lines(scene, lines, if self.raw { dashed } else { stroke });
            }
            Mark::Bars { width, tops } => self.bars(scene, *width, tops),
            Mark::Spans {
                width,
                strength,
                spans,
            } => self.spans(scene, *width, *strength, spans),
            Mark::Whiskers(ranges) => self.whiskers(scene, ranges),
            Mark::Cells(cells) => {
                calendar::cells(scene, cells, self.panel.cue, self.look, &self.axes);
            }
            Mark::Stems(tops) => self.stems(scene, tops),
            Mark::Dots(dots) => self.dots(scene, dots),
            Mark::Points(dots) => {
                let radius = if dots.len() > CLOSE { 2.0 } else { 3.6 };
                for dot in dots {
                    self.point(scene, *dot, radius * self.unit(), self.colour);
                }
            }
            Mark::Bubbles(bubbles) => self.bubbles(scene, bubbles),
            Mark::Label(..) => {}
        }
    }

    fn field(&self, scene: &mut Scene, from: f64, to: f64) {
        let (left, right) = (self.axes.x(from), self.axes.x(to));
        let (top, bottom) = self.axes.down;
        scene.fill(
            [left, top],
            [right - left, bottom - top],
            3.0,
            self.look.palette.soft,
        );
        self.grid_over(scene, left, right);
    }

    /// Gridlines again where a field covered them.
    fn grid_over(&self, scene: &mut Scene, left: f32, right: f32) {
        let stroke = Stroke::new(1.0, self.look.palette.grid);
        for tick in &self.panel.y_ticks {
            let y = self.axes.y(tick.at);
            scene.line(vec![[left, y], [right, y]], stroke);
        }
    }

    fn band(&self, scene: &mut Scene, band: &[[f64; 3]]) {
        let edge = |i: usize| band.iter().map(move |b| self.axes.at([b[0], b[i]]));
        let outline: Vec<Place> = edge(1).chain(edge(2).rev()).collect();
        if band.len() > 1 {
            scene.area(outline, self.faint(BAND));
        }
    }

    fn rule(&self, scene: &mut Scene, strength: Strength, y: f64) {
        let stroke = match strength {
            Strength::Pale => Stroke::new(1.2 * self.unit(), self.look.palette.edge),
            Strength::Strong => Stroke::new(2.0 * self.unit(), self.colour),
        };
        let (left, right) = self.axes.across;
        let y = self.axes.y(y);
        scene.line(vec![[left, y], [right, y]], stroke);
    }

    /// The words of level lines, at the right; the strong one's first.
    fn rule_words(&self, scene: &mut Scene) {
        let text = self.look.text;
        let mut rules: Vec<_> = self
            .panel
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Rule(strength, y, words) => Some((*strength, self.axes.y(*y), words)),
                _ => None,
            })
            .collect();
        rules.sort_by_key(|(strength, ..)| *strength == Strength::Pale);
        let mut taken: Option<f32> = None;
        for (strength, y, words) in rules {
            let y = match taken {
                Some(other) if (other - y).abs() < text * 1.1 => {
                    other + text * 1.1 * if y < other { -1.0 } else { 1.0 }
                }
                _ => y,
            };
            let colour = match strength {
                Strength::Pale => self.look.palette.muted,
                Strength::Strong => self.colour,
            };
            let room = self.look.width - self.axes.across.1 - text * 0.5;
            let words = crate::report::letters::fit(words, text, room);
            let at = [self.axes.across.1 + text * 0.5, y + text * 0.35];
            scene.text(at, Anchor::Start, text, colour, words);
            taken = Some(y);
        }
    }

    fn lines(&self, scene: &mut Scene, lines: &[Vec<Point>], stroke: Stroke) {
        for line in lines {
            let points: Vec<Place> = line.iter().map(|p| self.axes.at(*p)).collect();
            if let [only] = points[..] {
                // A run of one day has no length, and is there all the same.
                scene.dot(only, stroke.width * 0.8, stroke.colour);
            } else {
                scene.line(points, stroke);
            }
        }
    }

    fn bars(&self, scene: &mut Scene, width: f64, tops: &[Point]) {
        let wide = (self.axes.wide(width) * 0.8).clamp(0.6, 18.0 * self.unit());
        let zero = self.axes.y(0.0);
        let colour = self.faint(0.7);
        for top in tops {
            let x = self.axes.x(top[0]) - wide / 2.0;
            let y = self.axes.y(top[1]).min(zero - 1.2);
            scene.fill([x, y], [wide, zero - y], 0.0, colour);
        }
    }

    fn spans(&self, scene: &mut Scene, width: f64, strength: Strength, spans: &[[f64; 3]]) {
        let (share, colour) = match strength {
            Strength::Pale => (0.86, self.faint(0.25)),
            Strength::Strong => (0.86, self.faint(0.8)),
        };
        let wide = (self.axes.wide(width) * share).clamp(0.8, 22.0 * self.unit());
        for [x, from, to] in spans {
            let (top, bottom) = (self.axes.y(*from), self.axes.y(*to));
            let at = [self.axes.x(*x) - wide / 2.0, top.min(bottom)];
            let tall = (bottom - top).abs().max(0.8);
            scene.fill(at, [wide, tall], (wide * 0.2).min(2.0), colour);
        }
    }

    fn whiskers(&self, scene: &mut Scene, ranges: &[[f64; 3]]) {
        let wide = 9.0 * self.unit();
        for [x, low, high] in ranges {
            let (top, bottom) = (self.axes.y(*high), self.axes.y(*low));
            let at = [self.axes.x(*x) - wide / 2.0, top];
            let tall = (bottom - top).max(1.0);
            scene.fill(at, [wide, tall], 2.0, self.faint(0.3));
        }
    }

    fn stems(&self, scene: &mut Scene, tops: &[Point]) {
        let stroke = Stroke::new(self.unit(), self.faint(0.6));
        for top in tops {
            let points = vec![self.axes.at([top[0], 0.0]), self.axes.at(*top)];
            scene.line(points, stroke);
        }
    }

    /// Single days step back where a line runs through them.
    fn dots(&self, scene: &mut Scene, dots: &[Point]) {
        let hollow = matches!(self.panel.cue, Cue::Ring | Cue::Diamond);
        let share = match (self.panel.lines().is_empty(), hollow) {
            _ if self.dense => 0.4,
            (true, _) => 1.0,
            (false, false) => 0.62,
            (false, true) => 0.85,
        };
        let radius = if self.dense { 1.3 } else { 2.3 } * self.unit();
        for dot in dots {
            self.point(scene, *dot, radius, self.faint(share));
        }
    }

    fn point(&self, scene: &mut Scene, at: Point, radius: f32, colour: Rgb) {
        let centre = self.axes.at(at);
        if self.panel.cue == Cue::Ring && radius > 3.0 {
            scene.dot(centre, radius * 0.85, self.paper);
        }
        glyph::cue(scene, self.panel.cue, centre, radius, colour);
    }

    /// Area says how many days.
    fn bubbles(&self, scene: &mut Scene, bubbles: &[(Point, usize)]) {
        let most = bubbles.iter().map(|b| b.1).max().unwrap_or(1).max(1) as f32;
        let (left, right) = self.axes.across;
        let (top, bottom) = self.axes.down;
        let largest = ((right - left).min(bottom - top) / 22.0).min(11.0 * self.unit());
        let least = 1.6 * self.unit();
        for (at, n) in bubbles {
            let radius = if most > 1.0 {
                (largest * (*n as f32 / most).sqrt()).max(least)
            } else {
                3.0 * self.unit()
            };
            scene.dot(self.axes.at(*at), radius, self.faint(0.62));
        }
    }

    /// Words at points, to their right; those on the bottom line stand below it.
    fn labels(&self, scene: &mut Scene) {
        let (text, palette) = (self.look.text, &self.look.palette);
        let (mut below, mut beside) = (f32::NEG_INFINITY, f32::NEG_INFINITY);
        for mark in &self.panel.marks {
            let Mark::Label(at, words) = mark else {
                continue;
            };
            let wide = width(words, text);
            let [x, y] = self.axes.at(*at);
            if is_below(self.panel, *at) {
                let x = x - wide / 2.0;
                if x >= below {
                    let at = [x, self.axes.down.1 + text * 1.3];
                    scene.text(at, Anchor::Start, text, palette.muted, &**words);
                    below = x + wide + text * 0.4;
                }
            } else {
                let x = x + 6.5 * self.unit();
                if x >= beside && x + wide <= self.look.width {
                    let y =
                        (y + text * 0.35).clamp(self.axes.down.0 + text * 0.3, self.axes.down.1);
                    scene.text([x, y], Anchor::Start, text, palette.ink, &**words);
                    beside = x + wide;
                }
            }
        }
    }
}

/// Whether a label belongs under the panel, because it stands on its bottom line.
pub(super) fn is_below(panel: &Panel, at: Point) -> bool {
    at[1] == panel.y.0 && !panel.dots().contains(&at)
}
