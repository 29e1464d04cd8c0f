//! One row of what helps: its name, how often, the mean and its range on the shared axis, the
//! difference, what it costs, and the verdict; under each other where there is no room beside.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Sense, Stroke, Ui, pos2, vec2,
};

use crate::analysis::compare::Who;
use crate::lang::say;
use crate::model::legible;
use crate::model::session::Kind;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::list_row;

/// From this width on everything stands on one line, where the names have room for their words.
const ROOMY: f32 = 620.0;
const ROW: f32 = 48.0;
const HEAD: f32 = 28.0;
/// Height of a line and of the axis where they stand under each other.
const LINE: f32 = 26.0;
/// Where the columns begin, as shares of the width; `TIMES` is a right edge, further right where a word of a
/// name needs it, which the axis then gives up.
const TIMES: f32 = 0.235;
const MOST_TIMES: f32 = 0.37;
const AXIS: (f32, f32) = (0.035, 0.56);
const DIFFERENCE: f32 = 0.585;
const COST: f32 = 0.705;
/// Between a name and how often.
const GUTTER: f32 = 40.0;
/// Left of the name.
const NAME: f32 = 26.0;
/// From this width on how often stands beside the name.
const BESIDE: f32 = 240.0;

/// One kind or person.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub who: Who,
    /// "Massage", "Ana".
    pub name: String,
    /// The kind, whose sign stands before the name; none of a person.
    pub kind: Option<Kind>,
    /// Usable sessions.
    pub times: usize,
    /// Lower end, mean and upper end, in points; none where they may not be read.
    pub range: Option<[f64; 3]>,
    /// The single sessions while there are too few.
    pub dots: Vec<f64>,
    /// "1.2 lower", or nothing.
    pub difference: String,
    /// "16 €, 10 to 58", "no cost noted", or a dash where it is not said to help.
    pub cost: String,
    /// The same where no head stands over it; nothing for the dash.
    pub price: Option<String>,
    /// The verdict in a few words.
    pub chip: String,
    /// The icon beside them.
    pub icon: Icon,
    /// Whether the verdict is that it helps.
    pub helps: bool,
    /// What a screen reader says.
    pub spoken: String,
    /// Whether its answer is open.
    pub open: bool,
}

impl Row {
    /// The outermost values that are drawn.
    pub fn ends(&self) -> impl Iterator<Item = f64> {
        let range = self.range.iter().flatten().copied();
        range.chain(self.dots.iter().copied())
    }
}

/// Where values stand on the axis.
struct Axis<'a> {
    rect: Rect,
    ticks: &'a [(f64, String)],
}

impl Axis<'_> {
    fn x(&self, value: f64) -> f32 {
        let reach = self
            .ticks
            .iter()
            .fold(f64::MIN_POSITIVE, |reach, (at, _)| reach.max(at.abs()));
        let share = (value / reach).clamp(-1.0, 1.0) * 0.5 + 0.5;
        self.rect.left() + self.rect.width() * share as f32
    }

    fn draw(&self, painter: &Painter, t: &Tokens, row: &Row) {
        let (rect, y) = (self.rect, self.rect.center().y);
        for (at, _) in self.ticks.iter().filter(|(_, label)| !label.is_empty()) {
            let stroke = if at.abs() < f64::EPSILON {
                Stroke::new(1.4, t.edge)
            } else {
                Stroke::new(1.0, t.grid)
            };
            painter.vline(self.x(*at), rect.y_range(), stroke);
        }
        let color = if row.helps { t.accent } else { t.muted };
        if let Some([low, mean, high]) = row.range {
            let bar = Rect::from_x_y_ranges(self.x(low)..=self.x(high), y - 2.0..=y + 2.0);
            painter.rect_filled(bar, CornerRadius::same(2), color);
            let at = pos2(self.x(mean), y);
            painter.circle(at, 6.0, color, Stroke::new(1.5, t.surface));
        }
        for dot in &row.dots {
            let at = pos2(self.x(*dot), y);
            painter.circle_stroke(at, 4.0, Stroke::new(1.4, t.ink));
        }
    }
}

/// Where everything of a row stands on one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    width: f32,
    /// Right edge of how often.
    times: f32,
}

impl Columns {
    /// Those of these rows; `None` where a word would have to be cut.
    pub fn of<'a>(ui: &Ui, rows: impl Iterator<Item = &'a Row>) -> Option<Self> {
        let width = ui.available_width();
        let words = rows.flat_map(|row| row.name.split_inclusive([' ', '-']));
        let longest = words
            .map(|word| {
                let word = wrapped(ui, word.trim(), 16.0, Color32::PLACEHOLDER, f32::INFINITY);
                word.size().x.ceil()
            })
            .fold(0.0, f32::max);
        let times = (width * TIMES).max(NAME + longest + GUTTER);
        let fits = width >= ROOMY && times <= width * MOST_TIMES;
        fits.then_some(Self { width, times })
    }

    fn name(self) -> f32 {
        self.times - NAME - GUTTER
    }

    fn axis(self, left: f32) -> std::ops::RangeInclusive<f32> {
        left + self.times + self.width * AXIS.0..=left + self.width * AXIS.1
    }
}

/// "4 times".
pub fn times(n: usize) -> String {
    say::SoManyTimes { n }.text()
}

/// Draws the names of the columns, and the figures of the axis.
pub fn head(
    ui: &mut Ui,
    (unit, costs): (&str, &str),
    ticks: &[(f64, String)],
    columns: Option<Columns>,
) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
    let painter = ui.painter_at(rect);
    let y = rect.center().y;
    let at = |share: f32| rect.left() + width * share;
    let x = columns.map_or_else(|| inset(rect), |columns| columns.axis(rect.left()));
    let axis = Axis {
        rect: Rect::from_x_y_ranges(x, rect.y_range()),
        ticks,
    };
    let words = |x: f32, align: Align2, words: &str| {
        painter.text(pos2(x, y), align, legible::line(words), font(13.0), t.muted);
    };
    for (value, label) in ticks.iter().filter(|(_, label)| !label.is_empty()) {
        words(axis.x(*value), Align2::CENTER_CENTER, label);
    }
    if let Some(columns) = columns {
        words(
            rect.left() + columns.times,
            Align2::RIGHT_CENTER,
            &say::HelpsTimes.text(),
        );
        words(at(DIFFERENCE), Align2::LEFT_CENTER, unit);
        words(at(COST), Align2::LEFT_CENTER, costs);
    }
    painter.hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, t.grid),
    );
}

/// Where the axis stands that is as wide as the row: its figures need a margin.
fn inset(rect: Rect) -> std::ops::RangeInclusive<f32> {
    rect.left() + 18.0..=rect.right() - 18.0
}

/// The chip's words, in as many lines as they need.
fn chip(ui: &Ui, row: &Row, width: f32) -> Arc<Galley> {
    let t = Tokens::of(ui);
    let ink = if row.helps { t.accent } else { t.ink };
    wrapped(ui, &row.chip, 14.0, ink, (width - CHIP).max(60.0))
}

/// Width of a chip beside its words, and where they begin.
const CHIP: f32 = 44.0;
const CHIP_WORDS: f32 = 32.0;

fn wrapped(ui: &Ui, words: &str, size: f32, color: Color32, width: f32) -> Arc<Galley> {
    let words = legible::line(words).into_owned();
    let job = LayoutJob::simple(words, font(size), color, width);
    ui.painter().layout_job(job)
}

fn draw_chip(painter: &Painter, t: &Tokens, row: &Row, at: Pos2, words: Arc<Galley>) {
    let size = words.size();
    let back = Rect::from_min_size(at, vec2(size.x + CHIP, size.y + 12.0));
    let (fill, ink) = if row.helps {
        (t.soft, t.accent)
    } else {
        (t.sunken, t.ink)
    };
    painter.rect_filled(back, CornerRadius::same(14), fill);
    let middle = pos2(back.left() + 17.0, back.center().y);
    icons::icon(painter, row.icon, middle, ink);
    let words_at = pos2(back.left() + CHIP_WORDS, back.top() + 6.0);
    painter.galley(words_at, words, ink);
}

/// Draws a row; returns whether it was chosen.
pub fn show(ui: &mut Ui, row: &Row, ticks: &[(f64, String)], columns: Option<Columns>) -> bool {
    match columns {
        Some(columns) => on_one_line(ui, row, ticks, columns),
        None => stacked(ui, row, ticks),
    }
}

fn on_one_line(ui: &mut Ui, row: &Row, ticks: &[(f64, String)], columns: Columns) -> bool {
    let t = Tokens::of(ui);
    let width = columns.width;
    let cost_ink = if row.helps { t.ink } else { t.muted };
    let cost = wrapped(ui, &row.cost, 14.0, cost_ink, width * 0.14);
    let room = width * (1.0 - COST) - cost.size().x - 12.0;
    let words = chip(ui, row, room);
    let name = wrapped(ui, &row.name, 16.0, t.ink, columns.name());
    let room = width * (COST - DIFFERENCE) - 8.0;
    let difference = wrapped(ui, &row.difference, 15.0, t.ink, room);
    let most = [&words, &name, &difference].map(|galley| galley.size().y);
    let height = ROW.max(most.into_iter().fold(0.0, f32::max) + 24.0);
    let (rect, painter, response) = list_row::show(ui, height, &row.spoken, row.open);
    let (at, y) = (|share: f32| rect.left() + width * share, rect.center().y);
    title(&painter, t, row, pos2(rect.left(), y), name);
    let times = row.times.to_string();
    painter.text(
        pos2(rect.left() + columns.times, y),
        Align2::RIGHT_CENTER,
        times,
        font(14.0),
        t.muted,
    );
    let axis = Rect::from_x_y_ranges(columns.axis(rect.left()), rect.y_range());
    Axis { rect: axis, ticks }.draw(&painter, t, row);
    for (x, galley) in [(DIFFERENCE, difference), (COST, cost)] {
        painter.galley(pos2(at(x), y - galley.size().y / 2.0), galley, t.ink);
    }
    let corner = pos2(
        rect.right() - words.size().x - CHIP,
        y - words.size().y / 2.0 - 6.0,
    );
    draw_chip(&painter, t, row, corner, words);
    response.clicked()
}

fn stacked(ui: &mut Ui, row: &Row, ticks: &[(f64, String)]) -> bool {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let times = times(row.times);
    // Where the name needs the whole line, how often stands below it.
    let is_beside = width >= BESIDE;
    let told = [
        Some(times.clone()).filter(|_| !is_beside),
        Some(row.difference.clone()).filter(|d| !d.is_empty()),
        row.price.clone(),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    let told = wrapped(ui, &told.join(" \u{b7} "), 15.0, t.ink, width);
    let words = chip(ui, row, width);
    let after = if is_beside { 82.0 } else { 0.0 };
    let name = wrapped(ui, &row.name, 16.0, t.ink, width - NAME - after);
    let title_height = LINE.max(name.size().y + 4.0);
    let has_axis = row.range.is_some() || !row.dots.is_empty();
    let axis = if has_axis { LINE } else { 0.0 };
    let under = if told.text().is_empty() {
        0.0
    } else {
        told.size().y + 6.0
    };
    let height = 12.0 + title_height + axis + under + words.size().y + 12.0 + 12.0;
    let (rect, painter, response) = list_row::show(ui, height, &row.spoken, row.open);
    let mut y = rect.top() + 12.0;
    if is_beside {
        painter.text(
            pos2(rect.right(), y + title_height / 2.0),
            Align2::RIGHT_CENTER,
            times,
            font(14.0),
            t.muted,
        );
    }
    let middle = pos2(rect.left(), y + title_height / 2.0);
    title(&painter, t, row, middle, name);
    y += title_height;
    if has_axis {
        let x = inset(rect);
        let rect = Rect::from_x_y_ranges(x, y..=y + axis);
        Axis { rect, ticks }.draw(&painter, t, row);
        y += axis;
    }
    painter.galley(pos2(rect.left(), y), told, t.ink);
    draw_chip(&painter, t, row, pos2(rect.left(), y + under), words);
    response.clicked()
}

/// The kind's sign and the name.
fn title(painter: &Painter, t: &Tokens, row: &Row, at: Pos2, name: Arc<Galley>) {
    // A person has none.
    let sign = if row.kind.is_some() { NAME } else { 0.0 };
    if let Some(kind) = &row.kind {
        icons::glyph(painter, kind, at + vec2(8.0, 0.0), 7.0, t.session);
    }
    let at = at + vec2(sign, -name.size().y / 2.0);
    painter.galley(at, name, t.ink);
}
