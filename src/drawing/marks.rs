//! What is drawn inside a panel: gridlines, then the marks of the spec in their order. Nothing of it
//! leaves the panel's frame: lines are cut at the ends of the scales, and a mark has room there.

use super::letters::{LEADING, width, wrap};
use super::palette::Rgb;
use super::scene::{Anchor, Position, Scene, Stroke};
use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Manner, Mark, Panel, Point, Strength};

use super::axes::Plot;
use super::look::{Look, ROOM_OF_BUBBLES};
use super::{calendar, glyph};

/// With more marks than this, marks and lines are drawn finer.
const DENSE: usize = 400;
/// With more points than this, they are smaller.
const CLOSE: usize = 80;
/// A panel that is lower than this many text sizes has a finer line.
const LOW: f32 = 4.0;
/// Size of the latest value, in text sizes.
pub(super) const LATEST: f32 = 1.2;
/// Opacity of a band of what is likely.
const BAND: f32 = 0.2;
/// How strongly lines behind, ranges and stretches in bed are drawn.
const FAINT: f32 = 0.28;
/// How strongly the ground of days to come is drawn.
const COMING: f32 = 0.5;
/// How strongly bars and single days under a line are drawn.
const BACK: f32 = 0.62;
/// Share of a day that a bar takes.
const BAR: f32 = 0.8;

/// Draws the marks of one panel.
pub(super) struct Pen<'a> {
    panel: &'a Panel,
    look: &'a Look,
    paper: Rgb,
    color: Rgb,
    raw: bool,
    calendar: bool,
    dense: bool,
    axes: &'a Plot,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        chart: &Chart,
        panel: &'a Panel,
        look: &'a Look,
        paper: Rgb,
        axes: &'a Plot,
    ) -> Self {
        let raw = chart.manner == Manner::Raw;
        let color = if raw {
            look.palette.muted
        } else {
            look.palette.series(panel.cue).color
        };
        Self {
            panel,
            look,
            paper,
            color,
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
        self.paper.mix(self.color, share)
    }

    /// The labels at the left, none over another; where not all have room, that of 0 has it.
    pub(super) fn values(&self, scene: &mut Scene) {
        let text = self.look.text;
        let mut taken: Vec<f32> = Vec::new();
        let mut ticks: Vec<_> = self.panel.y_ticks.iter().collect();
        ticks.sort_by(|a, b| a.at.abs().total_cmp(&b.at.abs()));
        for tick in ticks {
            let y = self.axes.y(tick.at);
            if taken.iter().all(|other| (other - y).abs() >= text) {
                let at = [self.axes.across.0 - text * 0.6, y + text * 0.35];
                scene.text(at, Anchor::End, text, self.look.palette.muted, &*tick.label);
                taken.push(y);
            }
        }
    }

    /// Gridlines from one x to another.
    fn grid(&self, scene: &mut Scene, (left, right): (f32, f32)) {
        if self.calendar {
            return;
        }
        let stroke = Stroke::new(1.0, self.look.palette.grid);
        for tick in &self.panel.y_ticks {
            let y = self.axes.y(tick.at);
            scene.line(vec![[left, y], [right, y]], stroke);
        }
    }

    /// Gridlines and the lines of sessions, behind all marks.
    pub(super) fn back(&self, scene: &mut Scene, verticals: &[f64]) {
        // Their ends are round.
        let (left, right) = self.axes.across;
        self.grid(scene, (left + 0.5, right - 0.5));
        let (top, bottom) = self.axes.down;
        let stroke = Stroke::new(0.8, self.look.palette.edge);
        for x in verticals {
            let x = self.axes.x(*x);
            scene.line(vec![[x, top + 0.4], [x, bottom - 0.4]], stroke);
        }
    }

    /// Words in place of marks, as many lines of them as there is room for.
    pub(super) fn empty(&self, scene: &mut Scene, words: Option<&str>) {
        if self.calendar {
            self.marks(scene);
        }
        let words = words.unwrap_or("Nothing noted in these days.");
        let (left, right) = self.axes.across;
        let (top, bottom) = self.axes.down;
        // One line at least, as large as a low frame lets it be.
        let text = self.look.text.min((bottom - top) / LEADING);
        let mut lines = wrap(words, text, right - left - text);
        let most = ((bottom - top) / (text * LEADING)).max(1.0) as usize;
        lines.truncate(most);
        let widest = lines.iter().map(|l| width(l, text)).fold(0.0, f32::max) + text;
        let center = f32::midpoint(left, right);
        let tall = lines.len() as f32 * text * LEADING;
        let top = f32::midpoint(top, bottom) - tall / 2.0;
        scene.fill(
            [center - widest / 2.0, top],
            [widest, tall],
            4.0,
            self.paper,
        );
        for (i, line) in lines.into_iter().enumerate() {
            let at = [center, top + text * (1.05 + i as f32 * LEADING)];
            scene.text(at, Anchor::Middle, text, self.look.palette.muted, line);
        }
    }

    pub(super) fn marks(&self, scene: &mut Scene) {
        for mark in &self.panel.marks {
            self.mark(scene, mark);
        }
        self.labels(scene);
    }

    fn mark(&self, scene: &mut Scene, mark: &Mark) {
        match mark {
            Mark::Field((from, to), _) => self.field(scene, *from, *to),
            Mark::Band(band) => self.band(scene, band),
            Mark::Rule(strength, y, _) => self.rule(scene, *strength, *y),
            Mark::Faint(lines) => self.lines(scene, lines, Stroke::new(1.0, self.faint(FAINT))),
            Mark::Drift(from, to) => {
                let stroke = Stroke::new(1.4 * self.unit(), self.color);
                self.lines(scene, &[vec![*from, *to]], stroke);
            }
            Mark::Lines(lines) => {
                let low = self.axes.down.1 - self.axes.down.0 < LOW * self.look.text;
                let wide = if self.dense || low { 1.4 } else { 2.4 } * self.unit();
                let stroke = Stroke::new(wide, self.color);
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
                calendar::cells(scene, cells, self.panel.cue, self.look, self.axes);
            }
            Mark::Stems(tops) => self.stems(scene, tops),
            Mark::Dots(dots) => self.dots(scene, dots),
            Mark::Points(dots) => {
                let radius = if dots.len() > CLOSE { 2.0 } else { 3.6 };
                for dot in dots.iter().filter(|dot| self.axes.holds(**dot)) {
                    self.point(scene, *dot, radius * self.unit(), self.color);
                }
            }
            Mark::Bubbles(bubbles) => self.bubbles(scene, bubbles),
            Mark::Label(..) => {}
        }
    }

    fn field(&self, scene: &mut Scene, from: f64, to: f64) {
        let (left, right) = (self.axes.x(from), self.axes.x(to));
        let (top, bottom) = self.axes.down;
        let size = [right - left, bottom - top];
        // Where nothing is noted yet, it stands back.
        let share = if to >= self.axes.x.1 { COMING } else { 1.0 };
        let ground = self.paper.mix(self.look.palette.soft, share);
        scene.fill([left, top], size, 3.0, ground);
        // The gridlines again, which it covered.
        self.grid(scene, (left, right));
    }

    /// Each x has a low and a high end, so that faces can fill it strip by strip.
    fn band(&self, scene: &mut Scene, band: &[[f64; 3]]) {
        let edge = |i: usize| band.iter().map(move |b| self.axes.at([b[0], b[i]]));
        let outline: Vec<Position> = edge(1).chain(edge(2).rev()).collect();
        if band.len() > 1 {
            scene.area(outline, self.faint(BAND));
        }
    }

    fn rule(&self, scene: &mut Scene, strength: Strength, y: f64) {
        let stroke = match strength {
            Strength::Pale => Stroke::new(1.2 * self.unit(), self.look.palette.edge),
            Strength::Strong => Stroke::new(2.4 * self.unit(), self.color),
        };
        let (left, right) = self.axes.across;
        let y = self.axes.y(y);
        let end = stroke.width / 2.0;
        scene.line(vec![[left + end, y], [right - end, y]], stroke);
    }

    /// The words of level lines, at the right; the strong one's first.
    pub(super) fn rule_words(&self, scene: &mut Scene) {
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
            let color = match strength {
                Strength::Pale => self.look.palette.muted,
                Strength::Strong => self.color,
            };
            let room = self.look.width - self.axes.across.1 - text * 0.5;
            let words = super::letters::fit(words, text, room);
            let at = [self.axes.across.1 + text * 0.5, y + text * 0.35];
            scene.text(at, Anchor::Start, text, color, words);
            taken = Some(y);
        }
    }

    fn lines(&self, scene: &mut Scene, lines: &[Vec<Point>], stroke: Stroke) {
        for points in lines.iter().flat_map(|line| self.axes.clipped(line)) {
            if let [only] = points[..] {
                // A run of one day has no length, and is there all the same.
                scene.dot(only, stroke.width * 0.8, stroke.color);
            } else {
                scene.line(points, stroke);
            }
        }
    }

    /// An upright bar around an x, no wider than the frame has room for.
    fn bar(&self, scene: &mut Scene, x: f64, (from, to): (f32, f32), wide: f32, color: Rgb) {
        let x = self.axes.x(x);
        let (left, right) = self.axes.across;
        let (left, right) = ((x - wide / 2.0).max(left), (x + wide / 2.0).min(right));
        let (top, bottom) = (from.min(to), from.max(to));
        let size = [right - left, bottom - top];
        scene.fill([left, top], size, (wide * 0.2).min(2.0), color);
    }

    fn bars(&self, scene: &mut Scene, width: f64, tops: &[Point]) {
        let wide = (self.axes.wide(width) * BAR).clamp(0.6, 18.0 * self.unit());
        let zero = self.axes.y(0.0);
        for top in tops {
            // A stub where it is 0: noted, and none.
            let y = self.axes.y(top[1]);
            let y = if (y - zero).abs() < 1.2 {
                zero - 1.2
            } else {
                y
            };
            self.bar(scene, top[0], (y, zero), wide, self.faint(BACK));
        }
    }

    fn spans(&self, scene: &mut Scene, width: f64, strength: Strength, spans: &[[f64; 3]]) {
        let color = match strength {
            Strength::Pale => self.faint(FAINT),
            Strength::Strong => self.faint(0.8),
        };
        let wide = (self.axes.wide(width) * BAR).clamp(0.8, 22.0 * self.unit());
        for [x, from, to] in spans {
            let (from, to) = (self.axes.y(*from), self.axes.y(*to));
            // A stretch of no length is still seen.
            let to = if (from - to).abs() < 0.8 {
                from - 0.8
            } else {
                to
            };
            self.bar(scene, *x, (from, to), wide, color);
        }
    }

    /// Ranges, with round ends.
    fn whiskers(&self, scene: &mut Scene, ranges: &[[f64; 3]]) {
        let stroke = Stroke::new(5.0 * self.unit(), self.faint(FAINT));
        for [x, low, high] in ranges {
            let (from, to) = (self.axes.at([*x, *low]), self.axes.at([*x, *high]));
            // Never a line of no length: a face might not show it.
            let to = [to[0], to[1].min(from[1] - 0.5)];
            scene.line(vec![from, to], stroke);
        }
    }

    fn stems(&self, scene: &mut Scene, tops: &[Point]) {
        let stroke = Stroke::new(self.unit(), self.faint(BACK));
        for top in tops {
            let points = vec![self.axes.at([top[0], 0.0]), self.axes.at(*top)];
            scene.line(points, stroke);
        }
    }

    /// Single days step back where a line runs through them.
    fn dots(&self, scene: &mut Scene, dots: &[Point]) {
        let hollow = matches!(
            self.panel.cue,
            Cue::Ring | Cue::Diamond | Cue::Frame | Cue::Tent
        );
        let share = match (self.panel.lines().is_empty(), hollow) {
            _ if self.dense => 0.4,
            (true, _) => 1.0,
            (false, false) => BACK,
            // A hollow mark has little ink; it keeps more of it.
            (false, true) => 0.85,
        };
        let radius = if self.dense { 1.4 } else { 2.5 } * self.unit();
        for dot in dots.iter().filter(|dot| self.axes.holds(**dot)) {
            self.point(scene, *dot, radius, self.faint(share));
        }
    }

    fn point(&self, scene: &mut Scene, at: Point, radius: f32, color: Rgb) {
        let center = self.axes.at(at);
        if self.panel.cue == Cue::Ring && radius > 3.0 {
            scene.dot(center, radius * 0.85, self.paper);
        }
        glyph::cue(scene, self.panel.cue, center, radius, color);
    }

    /// Area says how many days.
    fn bubbles(&self, scene: &mut Scene, bubbles: &[(Point, usize)]) {
        let most = bubbles.iter().map(|b| b.1).max().unwrap_or(1).max(1) as f32;
        let (left, right) = self.axes.across;
        let (top, bottom) = self.axes.down;
        let largest = ((right - left).min(bottom - top) / 22.0).min(ROOM_OF_BUBBLES * self.unit());
        let least = 1.6 * self.unit();
        for (at, n) in bubbles {
            let radius = if most > 1.0 {
                (largest * (*n as f32 / most).sqrt()).max(least)
            } else {
                3.0 * self.unit()
            };
            scene.dot(self.axes.at(*at), radius, self.faint(BACK));
        }
    }

    /// Words at points, beside them and inside the frame; on their own ground, so that no gridline
    /// strikes them out.
    fn labels(&self, scene: &mut Scene) {
        let text = self.look.text;
        let ((left, right), (top, bottom)) = (self.axes.across, self.axes.down);
        let mut free = left + 1.0;
        for (at, words) in self.words().filter(|(at, _)| !is_below(self.panel, *at)) {
            let wide = width(words, text);
            let [x, y] = self.axes.at(at);
            let beside = 6.5 * self.unit();
            let place = if x + beside + wide < right - 1.0 {
                x + beside
            } else {
                x - beside - wide
            };
            if place >= free {
                let base = (y + text * 0.35).clamp(top + text * 0.85, bottom - text * 0.25);
                let ground = [place - 1.0, base - text * 0.8];
                scene.fill(ground, [wide + 2.0, text], 0.0, self.paper);
                let ink = self.look.palette.ink;
                scene.text([place, base], Anchor::Start, text, ink, words);
                free = place + wide + 2.0;
            }
        }
    }

    /// Words under the frame, of points on its bottom line.
    pub(super) fn words_below(&self, scene: &mut Scene) {
        let text = self.look.text;
        let mut free = f32::NEG_INFINITY;
        for (at, words) in self.words().filter(|(at, _)| is_below(self.panel, *at)) {
            let wide = width(words, text);
            let x = self.axes.x(at[0]) - wide / 2.0;
            if x >= free {
                let at = [x, self.axes.down.1 + text * 1.3];
                scene.text(at, Anchor::Start, text, self.look.palette.muted, words);
                free = x + wide + text * 0.4;
            }
        }
    }

    fn words(&self) -> impl Iterator<Item = (Point, &'a str)> {
        self.panel.marks.iter().filter_map(|mark| match mark {
            Mark::Label(at, words) => Some((*at, words.as_str())),
            _ => None,
        })
    }

    /// The latest value at the right, in the metric's colour.
    pub(super) fn latest(&self, scene: &mut Scene) {
        if let Some(words) = self.panel.latest.as_deref() {
            let size = self.look.text * LATEST;
            let middle = f32::midpoint(self.axes.down.0, self.axes.down.1);
            let at = [
                self.axes.across.1 + self.look.text * 0.6,
                middle + size * 0.35,
            ];
            scene.text(at, Anchor::Start, size, self.color, words);
        }
    }
}

/// Whether a label belongs under the panel, because it stands on its bottom line.
pub(super) fn is_below(panel: &Panel, at: Point) -> bool {
    at[1] == panel.y.0 && !panel.dots().contains(&at)
}
