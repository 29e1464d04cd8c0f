//! Each session as a strip that is pointed at or walked by keys, and opened.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui};
use egui::{WidgetInfo, pos2, vec2};

use crate::analysis::effect::{Effect, SessionGap};
use crate::chart::spec::Chart;
use crate::drawing::Plot;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::Metric;
use crate::model::name::same;
use crate::model::session::{Session, SessionId};
use crate::report::pictures;
use crate::ui::action::{Action, SessionAction};
use crate::ui::plot;
use crate::ui::theme::{ROUND, Tokens, font};
use crate::ui::widgets::muted;
use crate::ui::widgets::push::focus_ring;
use crate::words::Measure;

const CHART: f32 = 98.0;
/// From this height of the window on, the strips are so much higher.
const LOW: f32 = 760.0;
const HIGHER: f32 = 120.0;
/// Size of the card's letters, its padding, and its distance from what it is about.
const TEXT: f32 = 14.0;
const PADDING: f32 = 10.0;
const AWAY: f32 = 14.0;

/// What followed each session.
#[derive(Clone, Debug, PartialEq)]
pub struct Each {
    /// A strip a session.
    pub chart: Arc<Chart>,
    /// The sessions of the strips, in their order.
    pub strips: Vec<Strip>,
}

/// One session that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Its gap: how high the strip is.
    pub gap: f64,
    /// "Fri 23 Oct 2026 \u{b7} Ana, 60 min".
    pub title: String,
    /// "Forecast 5.8, it was 4.1: 1.7 lower".
    pub followed: String,
    /// What it opens.
    pub id: Option<SessionId>,
}

impl Each {
    /// What followed each session that counts for `effect`; none while the answer rests.
    pub fn of(journal: &Journal, effect: &Effect, metric: &Metric) -> Option<Self> {
        if effect.rests.is_some() {
            return None;
        }
        let chart = pictures::each_session(effect, journal.metrics(), metric).headed();
        let measure = Measure::new(metric);
        let strip = |gap: &SessionGap| strip(journal, effect, &measure, gap);
        Some(Self {
            chart: Arc::new(chart),
            strips: effect.gaps.iter().filter_map(strip).collect(),
        })
    }
}

fn strip(journal: &Journal, effect: &Effect, measure: &Measure, gap: &SessionGap) -> Option<Strip> {
    let (forecast, actual, value) = (gap.forecast?, gap.actual?, gap.gap?);
    let day = gap.date.format("%a %-d %b %Y").to_string();
    let minutes = gap.minutes.map(|minutes| format!("{minutes} min"));
    let about: Vec<String> = gap.with.clone().into_iter().chain(minutes).collect();
    let title = match &*about {
        [] => day,
        about => format!("{day} \u{b7} {}", about.join(", ")),
    };
    let difference = measure.short(value);
    let followed = format!(
        "Forecast {}, it was {}: {difference}",
        measure.mean(forecast),
        measure.mean(actual)
    );
    Some(Strip {
        gap: value,
        title,
        followed,
        id: first_of(journal, effect, gap).map(|session| session.id.clone()),
    })
}

/// The session of a gap, the first of several.
fn first_of<'a>(journal: &'a Journal, effect: &Effect, gap: &SessionGap) -> Option<&'a Session> {
    let sessions = journal.sessions();
    let from = sessions.partition_point(|session| session.date < gap.date);
    let of_day = sessions[from..].iter().take_while(|s| s.date == gap.date);
    let is_kind = |session: &&Session| match &effect.kind {
        Some(kind) => same(session.kind.as_str(), kind.as_str()),
        None => true,
    };
    let is_with = |session: &&Session| match &effect.with {
        Some(name) => session.with.as_deref().is_some_and(|with| same(with, name)),
        None => true,
    };
    of_day.into_iter().filter(is_kind).find(is_with)
}

/// Draws the strips; a click, or Enter, opens the session that is pointed at.
pub fn ui(ui: &mut Ui, each: &Each) -> Vec<Action> {
    muted(
        ui,
        "The three days after it against your forecast. A click opens it.",
    );
    let higher = (ui.ctx().content_rect().height() - LOW).clamp(0.0, HIGHER);
    let look = plot::look(ui).panels(CHART + higher);
    let id = ui.make_persistent_id("each session");
    let drawn = plot::laid_out(ui, id, &each.chart, &look);
    let size = vec2(drawn.scene.width, drawn.scene.height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    plot::paint(ui, id, &each.chart, &drawn, rect.min);
    let Some(plot) = drawn.plots.first().filter(|_| !each.strips.is_empty()) else {
        return Vec::new();
    };
    let at = chosen(ui, id, &response, (plot, rect), each.strips.len());
    let strip = at.map(|at| &each.strips[at]);
    tell(ui, &response, strip);
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    let Some((at, strip)) = at.zip(strip) else {
        return Vec::new();
    };
    let dot = rect.min + vec2(plot.x(at as f64 + 1.0), plot.y(strip.gap));
    let t = Tokens::of(ui);
    ui.painter()
        .circle_stroke(dot, 7.0, Stroke::new(2.5, t.accent));
    card(ui, rect, dot, strip);
    let enter = || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let opens = response.clicked() || response.has_focus() && enter();
    let id = strip.id.clone().filter(|_| opens);
    id.map(|id| Action::Session(SessionAction::Change(id)))
        .into_iter()
        .collect()
}

/// The strip under the pointer, or the one that the keys have walked to.
fn chosen(
    ui: &Ui,
    id: Id,
    response: &Response,
    (plot, rect): (&Plot, Rect),
    count: usize,
) -> Option<usize> {
    if let Some(at) = response.hover_pos() {
        let x = plot.x_at(at.x - rect.left()).round() - 1.0;
        let inside = plot::frame(plot, rect.min).expand(AWAY).contains(at);
        let strip = x.clamp(0.0, count as f64 - 1.0) as usize;
        ui.data_mut(|data| data.insert_temp(id, strip));
        return inside.then_some(strip);
    }
    if !response.has_focus() {
        return None;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (last, pressed) = (count - 1, |key| {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
    });
    let was = ui
        .data(|data| data.get_temp::<usize>(id))
        .unwrap_or(last)
        .min(last);
    let walks = [
        (Key::ArrowLeft, was.saturating_sub(1)),
        (Key::ArrowRight, (was + 1).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let walked = walks.into_iter().find(|(key, _)| pressed(*key));
    let strip = walked.map_or(was, |(_, strip)| strip);
    ui.data_mut(|data| data.insert_temp(id, strip));
    Some(strip)
}

/// The same words for a screen reader.
fn tell(ui: &Ui, response: &Response, strip: Option<&Strip>) {
    let name = "Each session: arrow keys walk the sessions, Enter opens one";
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, name));
    if let Some(strip) = strip {
        let words = format!("{}. {}", strip.title, strip.followed);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(legible::line(&words).into_owned());
            node.set_live(Live::Polite);
        });
    }
}

/// The card of a strip, beside its dot and inside the chart.
fn card(ui: &Ui, rect: Rect, dot: egui::Pos2, strip: &Strip) {
    let t = Tokens::of(ui);
    let line = |words: &str| {
        let words = legible::line(words).into_owned();
        ui.painter().layout_no_wrap(words, font(TEXT), t.ink)
    };
    let lines = [line(&strip.title), line(&strip.followed)];
    let width = lines.iter().map(|line| line.size().x).fold(0.0, f32::max);
    let height: f32 = lines.iter().map(|line| line.size().y + 4.0).sum();
    let size = vec2(width, height - 4.0) + vec2(2.0, 2.0) * PADDING;
    let is_left = dot.x + AWAY + size.x > rect.right();
    let left = if is_left {
        dot.x - AWAY - size.x
    } else {
        dot.x + AWAY
    };
    let left = left.max(rect.left());
    let top = (dot.y - size.y / 2.0).clamp(rect.top(), (rect.bottom() - size.y).max(rect.top()));
    let place = Rect::from_min_size(pos2(left, top), size);
    let (round, edge) = (CornerRadius::same(ROUND), Stroke::new(1.0, t.edge));
    let painter = ui.painter();
    painter.rect(place, round, t.surface, edge, StrokeKind::Inside);
    let mut at = place.min + vec2(PADDING, PADDING);
    for line in lines {
        let below = line.size().y + 4.0;
        painter.galley(at, line, t.ink);
        at.y += below;
    }
}
