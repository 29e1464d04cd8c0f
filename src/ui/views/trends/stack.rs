//! The stacked panels: drawing, pointing, moving and zooming.
//!
//! The wheel alone scrolls the page; with Ctrl it zooms, sideways it moves. Everything has a key and a
//! button too.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Align2, Id, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::chart::spec::{Panel, SessionMark, date_of, x_of};
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::plot;
use crate::ui::state::TrendsState;
use crate::ui::state::trends::{Seen, moved, zoomed};
use crate::ui::text::{count, mean, number_or_dash};
use crate::ui::theme::{Tokens, WIDE, font};
use crate::ui::widgets::push::{Push, focus_ring};

use super::{Content, Readout, STEP};

const PANEL: f32 = 96.0;
const STACK: f32 = 120.0;
/// More sessions than this would hide the marks behind their lines.
const MOST_SESSIONS: usize = 60;

/// The panels, the sessions above them, the dates below them, the readout at the right.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    readout: Option<&Readout>,
    state: &mut TrendsState,
) -> Vec<Action> {
    let chart = &content.chart;
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
    for (i, panel) in chart.panels.iter().enumerate() {
        let top = area.top() + each * i as f32 + head;
        let place = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), PANEL));
        name(ui, panel, rect.left(), place, wide);
        let drawn = plot::panel(ui, place, chart, panel, &lines);
        if let Some(readout) = readout.filter(|r| inside(r.date, chart.x)) {
            let at = drawn.transform.position_from_point_x(x_of(readout.date));
            ui.painter()
                .vline(at, place.y_range(), Stroke::new(2.0, Tokens::of(ui).accent));
        }
        if let Some(readout) = readout.filter(|_| wide) {
            value(ui, readout, i, pos2(area.right() + 24.0, place.center().y));
        }
        if i > 0 {
            up(ui, content, i, rect.left(), place, wide, state);
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
    // Above the plots, so that one hand moves all of them.
    let id: Id = response.id.with("hand");
    let hand = ui.interact(area, id, Sense::click_and_drag() - Sense::FOCUSABLE);
    let pointed = point(ui, &hand, area, content, state);
    if response.has_focus() {
        keys(ui, response.id, content, state);
    }
    if wide {
        readout_head(ui, readout, rect);
    }
    let opens = hand.clicked() && pointed || response.has_focus() && enter(ui);
    // What stands in places of its own has moved on from there.
    ui.advance_cursor_after_rect(rect);
    let day = readout.map(|r| r.date).filter(|_| opens);
    day.map(Action::OpenDay).into_iter().collect()
}

fn inside(date: NaiveDate, seen: Seen) -> bool {
    (seen.0..=seen.1).contains(&x_of(date))
}

/// The day under the pointer is read out; dragging moves, Ctrl with the wheel zooms. Whether the
/// pointer is on a day that is read out.
fn point(ui: &Ui, hand: &Response, area: Rect, content: &Content, state: &mut TrendsState) -> bool {
    let (seen, whole) = (content.chart.x, content.whole);
    let day_width = f64::from(area.width()) / (seen.1 - seen.0);
    let Some(at) = hand.hover_pos().filter(|at| area.contains(*at)) else {
        return false;
    };
    let x = seen.0 + f64::from(at.x - area.left()) / day_width;
    if ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO) || hand.clicked() {
        state.cursor = date_of(x).filter(|d| inside(*d, seen)).or(state.cursor);
    }
    let (zoom, sideways) = ui.input(|i| (f64::from(i.zoom_delta()), i.smooth_scroll_delta().x));
    let pulled = f64::from(hand.drag_delta().x + sideways) / day_width;
    if zoom != 1.0 {
        state.seen = Some(zoomed(seen, zoom, x, whole));
    } else if pulled != 0.0 {
        state.seen = Some(moved(seen, -pulled, whole));
    }
    true
}

/// Arrows walk the days, with Shift they move the view; plus and minus zoom.
fn keys(ui: &Ui, id: Id, content: &Content, state: &mut TrendsState) {
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let (seen, whole) = (content.chart.x, content.whole);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let quarter = (seen.1 - seen.0) / 4.0;
    let middle = state
        .cursor
        .map(x_of)
        .filter(|x| (seen.0..=seen.1).contains(x));
    let middle = middle.unwrap_or(f64::midpoint(seen.0, seen.1));
    let views = [
        (
            Modifiers::SHIFT,
            Key::ArrowLeft,
            moved(seen, -quarter, whole),
        ),
        (
            Modifiers::SHIFT,
            Key::ArrowRight,
            moved(seen, quarter, whole),
        ),
        (
            Modifiers::NONE,
            Key::Plus,
            zoomed(seen, STEP, middle, whole),
        ),
        (
            Modifiers::SHIFT,
            Key::Plus,
            zoomed(seen, STEP, middle, whole),
        ),
        (
            Modifiers::NONE,
            Key::Equals,
            zoomed(seen, STEP, middle, whole),
        ),
        (
            Modifiers::NONE,
            Key::Minus,
            zoomed(seen, 1.0 / STEP, middle, whole),
        ),
    ];
    for (modifiers, key, view) in views {
        if pressed(modifiers, key) {
            state.seen = Some(view);
            return;
        }
    }
    let last = date_of(whole.1 - 0.5);
    let first = date_of(whole.0 + 0.5);
    let walks: [(Key, Option<NaiveDate>); 4] = [
        (Key::ArrowLeft, state.cursor.map_or(last, |d| d.pred_opt())),
        (Key::ArrowRight, state.cursor.map_or(last, |d| d.succ_opt())),
        (Key::Home, first),
        (Key::End, last),
    ];
    for (key, day) in walks {
        if pressed(Modifiers::NONE, key)
            && let Some(day) = day.filter(|d| inside(*d, whole))
        {
            state.cursor = Some(day);
            follow(day, seen, whole, state);
        }
    }
}

/// Moves the view as far as it must for the read-out day to be seen.
fn follow(day: NaiveDate, seen: Seen, whole: Seen, state: &mut TrendsState) {
    let x = x_of(day);
    let by = if x < seen.0 {
        x - 0.5 - seen.0
    } else if x > seen.1 {
        x + 0.5 - seen.1
    } else {
        return;
    };
    state.seen = Some(moved(seen, by, whole));
}

/// A small button that puts a panel above the one before it.
fn up(
    ui: &mut Ui,
    content: &Content,
    i: usize,
    left: f32,
    place: Rect,
    wide: bool,
    state: &mut TrendsState,
) {
    let at = if wide {
        pos2(left, place.top() + 52.0)
    } else {
        pos2(place.right() - 28.0, place.top() - 26.0)
    };
    let spot = Rect::from_min_size(at, vec2(28.0, 24.0));
    let name = format!("Move {} up", content.chart.panels[i].name);
    let push = Push::icon(Icon::Up, name).look(crate::ui::widgets::push::Look::Quiet);
    if ui.put(spot, |ui: &mut Ui| push.tiny().show(ui)).clicked()
        && let Some(id) = content.shown.get(i)
    {
        state.move_up(id, &content.shown);
    }
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
    let top = rect.top() + 6.0;
    let mut last = f32::NEG_INFINITY;
    for at in sessions.iter().map(|session| x(session.x)) {
        // Closer ones are one stroke to the eye, however many there are.
        if at - last >= 2.0 {
            let stroke = Stroke::new(1.0, t.edge);
            ui.painter().vline(at, top..=top + 12.0, stroke);
            last = at;
        }
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
    let Some(value) = readout.values.get(i) else {
        return;
    };
    icons::mark(
        ui.painter(),
        value.cue,
        at - vec2(0.0, 12.0),
        4.5,
        t.series(value.cue).color,
        t.surface,
    );
    ui.painter().text(
        at + vec2(14.0, -12.0),
        Align2::LEFT_CENTER,
        number_or_dash(value.day),
        font(22.0),
        t.ink,
    );
    let week = value.week.map_or_else(
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

/// The day over its values at the right; a narrow page says it below alone.
fn readout_head(ui: &Ui, readout: Option<&Readout>, rect: Rect) {
    let words = readout.map_or("Point at a day", |r| &r.words);
    let at = pos2(rect.right() - 114.0, rect.top() + 12.0);
    let ink = Tokens::of(ui).ink;
    ui.painter()
        .text(at, Align2::LEFT_CENTER, words, font(14.0), ink);
}
