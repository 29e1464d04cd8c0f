//! The other scores: a row each with the range that fits the diary and its verdict in words; and what would make
//! the answer surer.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::effect::{Effect, answered};
use crate::analysis::verdict::Verdict;
use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::{Metric, MetricId};
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::state::Page;
use crate::ui::theme::{Tokens, font};
use crate::ui::views::metric_chips::Chip;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, muted};
use crate::words;

use super::studied::Studied;

const ROW: f32 = 40.0;
/// The axis reaches this many smallest noticeable changes to each side.
const REACH: f64 = 2.0;
/// Its numbers.
const STEPS: [(f64, &str); 5] = [
    (-2.0, "\u{2212}2"),
    (-1.0, "\u{2212}1"),
    (0.0, "0"),
    (1.0, "+1"),
    (2.0, "+2"),
];
/// The height of their line.
const NUMBERS: f32 = 18.0;

/// One other metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Its name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// Estimate and the range that fits, in smallest noticeable changes; none before it may be read.
    pub range: Option<[f64; 3]>,
    /// "0.6 lower".
    pub difference: String,
    /// The verdict in words, and its icon.
    pub chip: String,
    /// The icon beside them.
    pub icon: Icon,
    /// Whether the verdict is that it helps.
    pub helps: bool,
}

/// The metrics that have an answer, `shown` among them.
pub fn chips(journal: &Journal, studied: &Studied, shown: &MetricId) -> Vec<Chip> {
    let question = studied.question(journal);
    let chip = |metric: &Metric| Chip {
        id: metric.id.clone(),
        name: metric.title().into_owned(),
        cue: Cue::of(journal.metrics(), &metric.id),
        shown: *shown == metric.id,
    };
    answered(journal, &question).map(chip).collect()
}

/// The rows of all metrics but the chosen one.
pub fn content(journal: &Journal, chosen: &Effect, all: &[Effect]) -> Vec<Other> {
    let others = all.iter().filter(|e| e.metric != chosen.metric);
    others.filter_map(|effect| row(journal, effect)).collect()
}

fn row(journal: &Journal, effect: &Effect) -> Option<Other> {
    let metrics = journal.metrics();
    let metric = metrics.get(&effect.metric)?;
    let readable = effect.shown() != Verdict::TooEarly;
    let range = effect.effect.zip(effect.interval).filter(|_| readable);
    Some(Other {
        name: metric.title().into_owned(),
        cue: Cue::of(metrics, &metric.id),
        range: range.map(|(mean, (low, high))| [low, mean, high].map(|v| v / metric.notice)),
        difference: words::difference(effect, metrics)
            .filter(|_| readable)
            .unwrap_or_default(),
        chip: words::chip(effect, metrics),
        icon: icon(effect),
        helps: words::shows_help(effect),
    })
}

/// Draws the rows.
pub fn ui(ui: &mut Ui, others: &[Other]) {
    if others.is_empty() {
        muted(ui, &say::NoOtherScore.text());
        return;
    }
    let spacing = ui.spacing().item_spacing.y;
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut axis = None;
    for other in others {
        axis = draw(ui, other).or(axis);
    }
    if let Some(axis) = axis {
        numbers(ui, axis);
    }
    ui.spacing_mut().item_spacing.y = spacing;
    muted(ui, &say::OthersNote.text());
}

/// Draws what would make the answer surer, and the way to what would settle it.
pub fn surer(ui: &mut Ui, lines: &[String]) -> Option<Action> {
    for line in lines {
        body(ui, line);
    }
    if lines.is_empty() {
        body(ui, &say::NothingSurer.text());
    }
    muted(ui, &say::CoinCanTell.text());
    let coin = Push::new(say::CoinTitle.text()).look(Look::Quiet).show(ui);
    coin.clicked().then_some(Action::Go(Page::Experiment))
}

/// The axis of the rows above in numbers.
fn numbers(ui: &mut Ui, axis: Rect) {
    let color = Tokens::of(ui).muted;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), NUMBERS));
    for (step, words) in STEPS {
        let at = pos2(place(axis, step), rect.center().y);
        ui.painter()
            .text(at, Align2::CENTER_CENTER, words, font(12.0), color);
    }
}

/// Where a value stands; what lies beyond the axis stands at its end.
fn place(axis: Rect, value: f64) -> f32 {
    let share = (value.clamp(-REACH, REACH) + REACH) / (2.0 * REACH);
    axis.left() + axis.width() * share as f32
}

/// Draws a row; returns its axis, where it has room for one.
fn draw(ui: &mut Ui, other: &Other) -> Option<Rect> {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let painter = ui.painter();
    let name = legible::line(&other.name).into_owned();
    let name = painter.layout(name, font(16.0), t.ink, (width - 20.0).max(64.0));
    let row = ROW.max(name.size().y + 4.0);
    let room = (width - 40.0).max(64.0);
    let chip = painter.layout(other.chip.clone(), font(14.0), t.ink, room);
    // Where both have no room on a line, the chip stands below.
    let is_below = 20.0 + name.size().x + 12.0 + chip.size().x + 36.0 > width;
    let below = if is_below { chip.size().y + 14.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, row + below), Sense::hover());
    let told = format!("{} {}", other.difference, other.chip);
    let (name_spoken, told) = (&other.name, &told);
    let spoken = say::NameAndTold {
        name: name_spoken,
        told,
    }
    .text();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, legible::line(&spoken)));
    let (painter, y) = (ui.painter_at(rect), rect.top() + row / 2.0);
    painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, t.grid));
    icons::mark(
        &painter,
        other.cue,
        pos2(rect.left() + 6.0, y),
        5.0,
        t.series(other.cue).color,
        t.surface,
    );
    let name_right = rect.left() + 20.0 + name.size().x;
    let at = pos2(rect.left() + 20.0, y - name.size().y / 2.0);
    painter.galley(at, name, t.ink);
    let chip_left = if is_below {
        rect.right() + 8.0
    } else {
        rect.right() - chip.size().x - 36.0
    };
    let axis_left = rect.left() + 150.0;
    let axis = Rect::from_min_max(
        pos2(axis_left, rect.top()),
        pos2(axis_left + 144.0, rect.top() + row),
    );
    let has_axis = axis.right() + 8.0 < chip_left && name_right + 4.0 < axis_left;
    if has_axis {
        interval(&painter, t, other, axis);
    }
    let words = painter.layout_no_wrap(legible::line(&other.difference).into(), font(14.0), t.ink);
    if axis.right() + 16.0 + words.size().x < chip_left - 8.0 {
        painter.galley(
            pos2(axis.right() + 16.0, y - words.size().y / 2.0),
            words,
            t.ink,
        );
    }
    let size = vec2(chip.size().x + 36.0, chip.size().y.max(18.0) + 10.0);
    let back = if is_below {
        Rect::from_min_size(pos2(rect.left(), rect.top() + row - 4.0), size)
    } else {
        Rect::from_min_size(pos2(chip_left, y - size.y / 2.0), size)
    };
    let (fill, ink) = if other.helps {
        (t.soft, t.accent)
    } else {
        (t.sunken, t.ink)
    };
    painter.rect_filled(back, CornerRadius::same(14), fill);
    let middle = back.center().y;
    icons::icon(&painter, other.icon, pos2(back.left() + 15.0, middle), ink);
    let at = pos2(back.left() + 28.0, middle - chip.size().y / 2.0);
    painter.galley_with_override_text_color(at, chip, ink);
    has_axis.then_some(axis)
}

fn interval(painter: &egui::Painter, t: &Tokens, other: &Other, axis: Rect) {
    let y = axis.center().y;
    let x = |value: f64| place(axis, value);
    painter.hline(axis.x_range(), y, Stroke::new(1.0, t.grid));
    for (step, _) in STEPS {
        painter.vline(x(step), y - 4.0..=y + 4.0, Stroke::new(1.0, t.grid));
    }
    painter.vline(
        x(0.0),
        axis.top() + 6.0..=axis.bottom() - 6.0,
        Stroke::new(1.4, t.edge),
    );
    if let Some([low, mean, high]) = other.range {
        let color = t.series(other.cue).color;
        painter.hline(x(low)..=x(high), y, Stroke::new(4.0, color));
        if other.cue == Cue::Bar {
            // It would lie within the range.
            painter.vline(x(mean), y - 7.0..=y + 7.0, Stroke::new(3.0, color));
        } else {
            icons::mark(painter, other.cue, pos2(x(mean), y), 6.0, color, t.surface);
        }
    }
}

/// The icon that stands for the headline beside its words.
pub fn icon(effect: &Effect) -> Icon {
    let told = effect.shown();
    if effect.taken_back
        || effect.cautions.drift_unknown
        || told.helps() && !words::shows_help(effect)
    {
        return Icon::Help;
    }
    match told {
        Verdict::LikelyHelps | Verdict::ProbablyHelps => Icon::Tick,
        Verdict::SmallerThanNoticeable | Verdict::NoVariation => Icon::Bar,
        Verdict::TooEarly | Verdict::WorseThanForecast | Verdict::Resting => Icon::Info,
        Verdict::CannotTell | Verdict::TooClose => Icon::Help,
    }
}
