//! Metrics over time: stacked panels on one date axis, sessions marked through all of them.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui::{Align2, Key, Modifiers, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::rolling;
use crate::analysis::series::Series;
use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Panel, SessionMark, date_of, x_of};
use crate::chart::trend::{self, View};
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::plot;
use crate::ui::state::{Span, TrendsState, Turned, ViewState};
use crate::ui::text::{count, mean, number_or_dash, session_line, short_date};
use crate::ui::theme::{GAP, Tokens, WIDE, font};
use crate::ui::widgets::push::{Push, focus_ring};
use crate::ui::widgets::{body, card, muted, page_header};

use super::metric_chips::{self, Chip};

/// Width that title and spans take beside each other.
const HEADER: f32 = 440.0;
const PANEL: f32 = 96.0;
const STACK: f32 = 120.0;
/// More sessions than this would hide the marks behind their lines.
const MOST_SESSIONS: usize = 60;
/// Scored days from which on lines are drawn.
const FEWEST: usize = 4;

/// One day in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// The day.
    pub date: NaiveDate,
    /// "Tue 3 Nov".
    pub words: String,
    /// Its sessions.
    pub sessions: Vec<String>,
    /// The mark, the value and the 7-day mean, panel by panel.
    pub values: Vec<(Cue, Option<f64>, Option<f64>)>,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The metrics that have anything to show in the span.
    pub chips: Vec<Chip>,
    /// Their charts.
    pub chart: Chart,
}

/// The charts of the chosen span; none until a few days are scored.
pub fn content(
    journal: &Journal,
    span: Span,
    turned: &Turned,
    today: NaiveDate,
) -> Option<Content> {
    let has_score = |d: &&Day| d.checkins.iter().any(|c| !c.scores.is_empty());
    if journal
        .days()
        .values()
        .filter(has_score)
        .take(FEWEST)
        .count()
        < FEWEST
    {
        return None;
    }
    let (from, to) = range(journal, span, today)?;
    let available = trend::available(journal, &(from..=to));
    let shown: Vec<_> = available
        .iter()
        .copied()
        .filter(|m| turned.shows(m))
        .collect();
    Some(Content {
        chips: metric_chips::content(journal, &available, turned),
        chart: trend::trend(journal, &shown, &View::of(from..=to)),
    })
}

/// The chosen day of the span in words, panel by panel.
pub fn readout(
    journal: &Journal,
    state: &TrendsState,
    turned: &Turned,
    today: NaiveDate,
) -> Option<Readout> {
    let (from, to) = range(journal, state.span, today)?;
    let date = state.cursor.filter(|d| (from..=to).contains(d))?;
    let week = date.checked_sub_days(Days::new(6)).unwrap_or(date);
    let value = |m: &Metric| {
        let days = Series::of(journal, m, week..=date);
        let mean = rolling::week(&days.values).last().copied().flatten();
        (Cue::of(journal.metrics(), &m.id), days.at(date), mean)
    };
    let available = trend::available(journal, &(from..=to));
    Some(Readout {
        date,
        words: short_date(date, today),
        sessions: journal.sessions_on(date).iter().map(session_line).collect(),
        values: available
            .into_iter()
            .filter(|m| turned.shows(m))
            .map(value)
            .collect(),
    })
}

/// First and last day of a span; it ends today, or with the diary where that ended long ago.
fn range(journal: &Journal, span: Span, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = journal.span()?;
    let recent = today
        .checked_sub_days(Days::new(29))
        .is_some_and(|month| last >= month);
    let end = if recent { last.max(today) } else { last };
    let from = match span.days() {
        Some(days) => end.checked_sub_days(Days::new(days - 1))?,
        None => first,
    };
    Some((from, end))
}

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    content: Option<&Content>,
    readout: Option<&Readout>,
    view: &mut ViewState,
) -> Vec<Action> {
    let state = &mut view.trends;
    header(ui, state);
    ui.add_space(GAP - 8.0);
    let Some(content) = content else {
        card(ui, 24, |ui| body(ui, "Lines appear after 4 days."));
        return Vec::new();
    };
    let mut actions = Vec::new();
    card(ui, 20, |ui| {
        muted(
            ui,
            "A mark is one day, the line is the mean of the last 7. Blank days stay blank.",
        );
        metric_chips::ui(ui, &content.chips, &mut view.turned);
        if content.chart.panels.is_empty() {
            body(ui, "Choose a score above.");
        } else {
            actions.extend(stack(ui, &content.chart, readout, state));
        }
    });
    ui.add_space(4.0);
    muted(
        ui,
        "These lines alone can\u{2019}t show what a session did: see Before & after.",
    );
    actions
}

fn header(ui: &mut Ui, state: &mut TrendsState) {
    page_header(ui, "Trends", HEADER, |ui| {
        let mut spans = Span::ALL;
        if ui.layout().prefer_right_to_left() {
            spans.reverse();
        }
        for (span, words) in spans {
            if Push::new(words)
                .chosen(state.span == span)
                .show(ui)
                .clicked()
            {
                state.span = span;
            }
        }
    });
}

/// The panels, the sessions above them, the dates below them, the readout at the right.
fn stack(
    ui: &mut Ui,
    chart: &Chart,
    readout: Option<&Readout>,
    state: &mut TrendsState,
) -> Vec<Action> {
    let wide = ui.available_width() >= WIDE - 240.0;
    let (label, right) = if wide { (132.0, 132.0) } else { (36.0, 0.0) };
    let head = if wide { 0.0 } else { 22.0 };
    let each = STACK + head;
    let height = 28.0 + each * chart.panels.len() as f32 + 16.0;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(Role::Group, true, "Trends: arrow keys walk the days"));
    let area = Rect::from_min_max(
        pos2(rect.left() + label, rect.top() + 28.0),
        pos2(rect.right() - right, rect.bottom() - 30.0),
    );
    let few = chart.sessions.len() <= MOST_SESSIONS;
    let lines = chart
        .sessions
        .iter()
        .filter(|_| few)
        .map(|s| s.x)
        .collect::<Vec<f64>>();
    let mut pointer = None;
    let mut clicked = false;
    for (i, panel) in chart.panels.iter().enumerate() {
        let top = area.top() + each * i as f32 + head;
        let place = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), PANEL));
        name(ui, panel, rect.left(), place, wide);
        let drawn = plot::panel(ui, place, chart, panel, &lines);
        pointer = pointer.or(drawn.pointer);
        clicked |= drawn.clicked;
        if let Some(readout) = readout {
            let at = drawn.transform.position_from_point_x(x_of(readout.date));
            ui.painter()
                .vline(at, place.y_range(), Stroke::new(2.0, Tokens::of(ui).accent));
        }
        if let Some(readout) = readout.filter(|_| wide) {
            value(ui, readout, i, pos2(area.right() + 24.0, place.center().y));
        }
    }
    let x =
        |at: f64| area.left() + area.width() * ((at - chart.x.0) / (chart.x.1 - chart.x.0)) as f32;
    if few {
        marks(ui, &chart.sessions, rect.top() + 12.0, area, x);
    } else {
        crowd(ui, &chart.sessions, rect, x);
    }
    plot::x_axis(
        ui,
        &chart.x_ticks,
        area.top() + each * (chart.panels.len() as f32 - 1.0) + head + PANEL + 2.0,
        x,
    );
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    cursor(
        ui,
        chart,
        pointer,
        response.has_focus().then_some(response.id),
        state,
    );
    readout_head(ui, readout, rect, wide);
    let day = readout
        .map(|r| r.date)
        .filter(|_| clicked || (response.has_focus() && enter(ui)));
    day.map(Action::OpenDay).into_iter().collect()
}

fn enter(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

fn name(ui: &Ui, panel: &Panel, left: f32, place: Rect, wide: bool) {
    let t = Tokens::of(ui);
    let y = if wide {
        place.top() + 14.0
    } else {
        place.top() - 14.0
    };
    icons::mark(
        ui.painter(),
        panel.cue,
        pos2(left + 6.0, y),
        4.5,
        t.series(panel.cue).color,
        t.surface,
    );
    let words = ui.painter().text(
        pos2(left + 18.0, y),
        Align2::LEFT_CENTER,
        &panel.name,
        font(14.0),
        t.ink,
    );
    let note = if wide {
        (pos2(left + 18.0, y + 20.0), Align2::LEFT_CENTER)
    } else {
        (pos2(words.right() + 8.0, y), Align2::LEFT_CENTER)
    };
    if wide {
        // "lower / is better", in the narrow column at the left of the panel.
        let (first, rest) = panel.note.split_once(' ').unwrap_or((&panel.note, ""));
        ui.painter()
            .text(note.0, note.1, first, font(13.0), t.muted);
        ui.painter()
            .text(note.0 + vec2(0.0, 16.0), note.1, rest, font(13.0), t.muted);
    } else {
        ui.painter()
            .text(note.0, note.1, &panel.note, font(13.0), t.muted);
    }
}

/// Many sessions: a short stroke each above the panels, and their number.
fn crowd(ui: &Ui, sessions: &[SessionMark], rect: Rect, x: impl Fn(f64) -> f32) {
    let t = Tokens::of(ui);
    for session in sessions {
        let top = rect.top() + 6.0;
        ui.painter()
            .vline(x(session.x), top..=top + 12.0, Stroke::new(1.0, t.edge));
    }
    let words = count(sessions.len(), "session", "sessions");
    let at = pos2(rect.left(), rect.top() + 12.0);
    if x(sessions[0].x) > at.x + 90.0 {
        ui.painter()
            .text(at, Align2::LEFT_CENTER, words, font(13.0), t.muted);
    }
}

/// Session glyphs above the panels; the kind's word where it touches nothing.
fn marks(ui: &Ui, sessions: &[SessionMark], y: f32, area: Rect, x: impl Fn(f64) -> f32) {
    let t = Tokens::of(ui);
    let mut taken = area.left() - 12.0;
    for (i, session) in sessions.iter().enumerate() {
        let at = x(session.x);
        let next = sessions.get(i + 1).map_or(f32::INFINITY, |s| x(s.x));
        if at - 7.0 < taken {
            continue;
        }
        icons::glyph(ui.painter(), &session.kind, pos2(at, y), 6.0, t.session);
        let galley = ui
            .painter()
            .layout_no_wrap(session.kind.to_string(), font(13.0), t.muted);
        let left = at - 12.0 - galley.size().x;
        if left > taken && next > at + 6.0 {
            ui.painter()
                .galley(pos2(left, y - galley.size().y / 2.0), galley, t.muted);
        }
        taken = at + 8.0;
    }
}

fn value(ui: &Ui, readout: &Readout, i: usize, at: egui::Pos2) {
    let t = Tokens::of(ui);
    let Some((cue, value, week)) = readout.values.get(i) else {
        return;
    };
    icons::mark(
        ui.painter(),
        *cue,
        at - vec2(0.0, 12.0),
        4.5,
        t.series(*cue).color,
        t.surface,
    );
    ui.painter().text(
        at + vec2(14.0, -12.0),
        Align2::LEFT_CENTER,
        number_or_dash(*value),
        font(22.0),
        t.ink,
    );
    let week = week.map_or_else(
        || "no 7-day mean".into(),
        |w| format!("7-day mean {}", mean(w)),
    );
    ui.painter().text(
        at + vec2(-6.0, 14.0),
        Align2::LEFT_CENTER,
        week,
        font(13.0),
        t.muted,
    );
}

fn readout_head(ui: &Ui, readout: Option<&Readout>, rect: Rect, wide: bool) {
    let t = Tokens::of(ui);
    let words = match readout {
        Some(r) => std::iter::once(r.words.clone())
            .chain(r.sessions.iter().cloned())
            .collect::<Vec<_>>()
            .join(" · "),
        None if wide => "Point at a day".into(),
        None => String::new(),
    };
    let short = readout.map_or_else(|| words.clone(), |r| r.words.clone());
    if wide {
        ui.painter().text(
            pos2(rect.right() - 114.0, rect.top() + 12.0),
            Align2::LEFT_CENTER,
            short,
            font(14.0),
            t.ink,
        );
    } else if let Some(readout) = readout {
        let values = readout
            .values
            .iter()
            .map(|(_, v, _)| number_or_dash(*v))
            .collect::<Vec<_>>()
            .join("  ");
        let line = format!("{words}:  {values}");
        ui.painter().text(
            pos2(rect.left(), rect.bottom() - 2.0),
            Align2::LEFT_BOTTOM,
            line,
            font(13.0),
            t.ink,
        );
    }
}

/// Moves the read-out day by pointer, or by arrow keys while the charts have the keyboard.
fn cursor(
    ui: &Ui,
    chart: &Chart,
    pointer: Option<f64>,
    focused: Option<egui::Id>,
    state: &mut TrendsState,
) {
    let inside = |date: NaiveDate| (chart.x.0..=chart.x.1).contains(&x_of(date));
    if ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO)
        && let Some(date) = pointer.and_then(date_of).filter(|d| inside(*d))
    {
        state.cursor = Some(date);
    }
    let Some(id) = focused else { return };
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let last = date_of(chart.x.1 - 0.5);
    let mut walk = |key, to: fn(NaiveDate) -> Option<NaiveDate>| {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let next = state.cursor.filter(|d| inside(*d)).map_or(last, to);
            state.cursor = next.filter(|d| inside(*d)).or(state.cursor);
        }
    };
    walk(Key::ArrowLeft, |d| d.pred_opt());
    walk(Key::ArrowRight, |d| d.succ_opt());
}
