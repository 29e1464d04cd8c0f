//! The stacked panels: drawing, pointing, moving and zooming; the day that is pointed at stands in a card beside it.
//!
//! The wheel alone scrolls the page; with Ctrl it zooms, sideways it moves. Everything has a key and a
//! button too.

use chrono::NaiveDate;
use egui::{Align2, Id, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::chart::grain::Grain;
use crate::chart::spec::{date_of, x_of};
use crate::drawing::{Look, Plot};
use crate::lang::say;
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::plot;
use crate::ui::state::TrendsState;
use crate::ui::state::trends::{Seen, moved, zoomed};
use crate::ui::text::number_or_dash;
use crate::ui::theme::{GAP, Tokens, WIDE, font};
use crate::ui::views::charted;
use crate::ui::views::pointed::{self, Told};
use crate::ui::widgets::offers::{Offer, of_thing};
use crate::ui::widgets::push::{Look as ButtonLook, Push, focus_ring};

use super::content::{Content, STEP};
use super::day::{self, Readout};

/// The height of a panel where there is room for all of them, and the least.
const PANEL: [f32; 2] = [96.0, 68.0];
/// What a window has beside the panels: the head of the page, what is chosen there, the lanes and the dates.
const AROUND: f32 = 340.0;
/// Width of the read-out values at the right.
const VALUES: f32 = 132.0;

/// The panels, the sessions above them, the dates below them, the latest values at the right.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    readout: Option<&Readout>,
    state: &mut TrendsState,
) -> Vec<Action> {
    let chart = &content.chart;
    let wide = ui.available_width() >= WIDE - 240.0;
    let look = Look {
        beside: wide,
        spare: if wide { VALUES } else { 0.0 },
        ..plot::look(ui).panels(panel(ui, chart.panels.len()))
    };
    let id = ui.make_persistent_id("trends");
    let drawn = plot::laid_out(ui, id, chart, &look);
    let size = vec2(drawn.scene.width, drawn.scene.height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let (Some(first), Some(last)) = (drawn.plots.first(), drawn.plots.last()) else {
        return Vec::new();
    };
    let area = plot::frame(first, rect.min).union(plot::frame(last, rect.min));
    plot::paint(ui, id, chart, &drawn, rect.min);
    for (i, drawn) in drawn.plots.iter().enumerate() {
        let place = plot::frame(drawn, rect.min);
        if let Some(latest) = content.latest.as_ref().filter(|_| wide) {
            let at = pos2(area.right() + 24.0, place.center().y);
            value(ui, latest, i, at);
        }
        if i > 0 {
            up(ui, content, i, rect.left(), place, wide, state);
        }
    }
    if response.has_focus() {
        // Clear of the names at its left.
        focus_ring(ui, rect.expand2(vec2(8.0, 4.0)));
    }
    // Above the plots, so that one hand moves all of them.
    let hand = ui.interact(
        area,
        id.with("hand"),
        Sense::click_and_drag() - Sense::FOCUSABLE,
    );
    let keyboard = response.has_focus();
    let pointed = point(ui, &hand, (first, rect.left()), content, (state, keyboard));
    if response.has_focus() {
        keys(ui, response.id, content, state);
    }
    if wide {
        latest_head(ui, content, rect);
    }
    let opens = hand.clicked() && pointed || response.has_focus() && enter(ui);
    // What stands in places of its own has moved on from there.
    ui.advance_cursor_after_rect(rect);
    // In a slow frame the pointer has come and clicked at once: what it points at now is opened.
    let date = state.cursor.filter(|_| opens);
    let action = date.and_then(|date| day::opened(date, content.grain, state));
    let is_read = pointed || response.has_focus();
    let read = readout.filter(|_| is_read);
    let read = read.and_then(|read| Some((read, middle(read, content.seen)?)));
    let told = read.map(|(read, _)| day::told(read));
    let name = say::TrendsKeys.text();
    pointed::tell(ui, &response, &name, told.as_ref());
    let offered = [&hand, &response].map(|thing| menu(ui, thing, content, state));
    if let Some(((_, x), told)) = read.zip(told) {
        let x = rect.left() + first.x(x);
        read_out(ui, area, x, hand.hover_pos(), &told);
    }
    action
        .into_iter()
        .chain(offered.into_iter().flatten())
        .collect()
}

/// So high that all panels are seen at once in a window that is high enough for it.
fn panel(ui: &Ui, panels: usize) -> f32 {
    let [most, least] = PANEL;
    let room = (ui.ctx().content_rect().height() - AROUND) / panels.max(1) as f32;
    (room - GAP).floor().clamp(least, most)
}

/// What a right click on the charts offers, or Shift+F10: of the day, or month, that is read out.
fn menu(ui: &Ui, thing: &Response, content: &Content, state: &mut TrendsState) -> Option<Action> {
    let date = state.cursor?;
    let offers = || {
        let mut offers = match content.grain {
            Grain::Days(_) => vec![
                Offer::new(say::OpenWholeDay.text(), None),
                Offer::new(say::CopyDay.text(), Some(Action::CopyDay(date))),
            ],
            Grain::Months(_) => vec![Offer::new(say::SeeItsDays.text(), None)],
        };
        let all = charted::all(ui, &content.outgoing).into_iter();
        offers.extend(all.map(|(words, action)| Offer::new(words, Some(action))));
        offers
    };
    let name = match content.grain {
        Grain::Days(_) => say::OfferedDay.text(),
        Grain::Months(..=1) => say::OfferedMonth.text(),
        Grain::Months(_) => say::OfferedQuarter.text(),
    };
    let chosen = of_thing(thing, &name, offers)?;
    chosen.or_else(|| day::opened(date, content.grain, state))
}

/// A line through the day, or month, that is read out, and its card.
fn read_out(ui: &Ui, area: Rect, x: f32, pointer: Option<egui::Pos2>, told: &Told) {
    // What a menu is about needs not be told beside it.
    if egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    let line = Stroke::new(2.0, Tokens::of(ui).accent);
    ui.painter().vline(x, area.y_range(), line);
    let seen = area.intersect(ui.clip_rect());
    let y = pointer.map_or(seen.center().y, |pointer| pointer.y);
    pointed::card(ui, area, pos2(x, y), told);
}

/// The middle of what is seen of a day or month.
fn middle(read: &Readout, seen: Seen) -> Option<f64> {
    let from = x_of(read.days.0).max(seen.0);
    let to = x_of(read.days.1).min(seen.1);
    (from <= to).then(|| f64::midpoint(from, to))
}

fn is_seen(x: f64, seen: Seen) -> bool {
    (seen.0..=seen.1).contains(&x)
}

fn inside(date: NaiveDate, seen: Seen) -> bool {
    is_seen(x_of(date), seen)
}

/// The day under the pointer is read out; dragging moves, Ctrl with the wheel zooms. Whether the
/// pointer is on a day that is read out.
fn point(
    ui: &Ui,
    hand: &Response,
    (plot, left): (&Plot, f32),
    content: &Content,
    (state, has_keyboard): (&mut TrendsState, bool),
) -> bool {
    let (seen, whole) = (content.seen, content.whole);
    let (from, to) = plot.inner();
    let drawn = content.chart.x;
    let day_width = f64::from(to - from) / (drawn.1 - drawn.0);
    let Some(at) = hand.hover_pos().filter(|at| hand.rect.contains(*at)) else {
        return false;
    };
    let x = plot.x_at(at.x - left);
    // A menu is of the day on which it was opened, wherever the pointer goes then. One that rests takes nothing from
    // the keys.
    let moves = !has_keyboard || ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO);
    let means = hand.clicked() || hand.secondary_clicked();
    if (moves || means) && !egui::Popup::is_any_open(ui.ctx()) {
        let day = date_of(x).filter(|d| inside(*d, seen));
        state.cursor = day
            .and_then(|day| content.grain.later(day, 0))
            .or(state.cursor);
    }
    let (zoom, sideways) = ui.input(|i| (f64::from(i.zoom_delta()), i.smooth_scroll_delta().x));
    let pulled = f64::from(hand.drag_delta().x + sideways) / day_width;
    if zoom != 1.0 {
        state.seen = Some(zoomed(seen, zoom, x, whole));
    } else if pulled != 0.0 {
        state.seen = Some(moved(seen, -pulled, whole));
    }
    x <= seen.1
}

/// Arrows walk the days, or months, with Shift they move the view; plus and minus zoom.
fn keys(ui: &Ui, id: Id, content: &Content, state: &mut TrendsState) {
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let (seen, whole) = (content.seen, content.whole);
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
    let begin = |day: NaiveDate| content.grain.later(day, 0);
    let last = date_of(whole.1 - 0.5).and_then(begin);
    let first = date_of(whole.0 + 0.5).and_then(begin);
    let step = |by| {
        state
            .cursor
            .map_or(last, |day| content.grain.later(day, by))
    };
    let walks: [(Key, Option<NaiveDate>); 4] = [
        (Key::ArrowLeft, step(-1)),
        (Key::ArrowRight, step(1)),
        (Key::Home, first),
        (Key::End, last),
    ];
    for (key, day) in walks {
        if pressed(Modifiers::NONE, key)
            && let Some(day) = day.filter(|day| first <= Some(*day) && Some(*day) <= last)
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
    let name = say::MoveUp {
        name: &content.chart.panels[i].name,
    }
    .text();
    let push = Push::icon(Icon::Up, name).look(ButtonLook::Quiet);
    if ui.put(spot, |ui: &mut Ui| push.tiny().show(ui)).clicked()
        && let Some(id) = content.shown.get(i)
    {
        state.move_up(id, &content.shown);
    }
}

fn enter(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
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
        number_or_dash(value.score),
        font(22.0),
        t.ink,
    );
    let beside = value.beside.as_deref().unwrap_or(&value.missing);
    ui.painter().text(
        at + vec2(-6.0, 14.0),
        Align2::LEFT_CENTER,
        beside,
        font(13.0),
        t.muted,
    );
}

/// The latest day over its values at the right.
fn latest_head(ui: &Ui, content: &Content, rect: Rect) {
    let Some(latest) = &content.latest else {
        return;
    };
    let at = pos2(rect.right() - 114.0, rect.top() + 12.0);
    let ink = Tokens::of(ui).ink;
    ui.painter()
        .text(at, Align2::LEFT_CENTER, &latest.words, font(14.0), ink);
}
