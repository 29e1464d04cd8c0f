//! A year of one metric as a calendar: a cell a day, sessions marked, walked by pointer or keys.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use egui::accesskit::{Live, Role};
use egui::{
    Align2, CornerRadius, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Shape,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::chart::calendar::{Calendar, year};
use crate::chart::cue::Cue;
use crate::chart::spec::{Cell, STEPS};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::MetricId;
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{Asked, Subject};
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::state::HistoryState;
use crate::ui::theme::{CONTROL, Tokens, font};
use crate::ui::views::{charted, offered};
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Push, focus_ring};
use crate::ui::widgets::{card, chips, muted};

use super::legend::{self, hollow};
use super::list::Line;

/// Room for the names of the days of the week.
const NAMES: f32 = 34.0;
/// Room for the names of the months.
const MONTHS: f32 = 18.0;
/// A week is at least this wide before the year is cut into halves, and these into quarters.
const LEAST: f32 = 10.0;
/// And at most this wide.
const MOST: f32 = 17.0;
/// From this width on, the metrics are chips beside each other.
const ROOMY: f32 = 480.0;

/// What the year shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The metrics to choose from: id, name and mark.
    pub metrics: Vec<(MetricId, String, Cue)>,
    /// The chosen one.
    pub metric: MetricId,
    /// The year.
    pub year: i32,
    /// First and last year that can be looked at.
    pub years: (i32, i32),
    /// Its days.
    pub calendar: Calendar,
    /// What is taken along of them.
    pub outgoing: Outgoing,
    /// The last day that can be opened.
    pub today: NaiveDate,
}

/// The year and metric that `state` asks for, or the nearest there is; none in an empty journal.
pub fn content(
    journal: &Journal,
    valued: &[MetricId],
    state: &HistoryState,
    week_start: Weekday,
    today: NaiveDate,
) -> Option<Content> {
    let (first, last) = journal.known_span(today)?;
    let years = (first.year(), last.max(today).year());
    let shown = state.year.unwrap_or(today.year()).clamp(years.0, years.1);
    let there = |id| journal.metrics().get(id);
    let mut metrics: Vec<_> = valued.iter().filter_map(there).collect();
    if metrics.is_empty() {
        metrics = journal.metrics().daily().collect();
    }
    let asked = metrics
        .iter()
        .find(|m| Some(&m.id) == state.metric.as_ref());
    let metric = asked.or_else(|| metrics.first())?;
    Some(Content {
        metric: metric.id.clone(),
        calendar: year(journal, metric, shown, week_start, today),
        outgoing: outgoing(&metric.id, shown, week_start, today),
        metrics: metrics
            .iter()
            .map(|m| {
                (
                    m.id.clone(),
                    m.title().into_owned(),
                    Cue::of(journal.metrics(), &m.id),
                )
            })
            .collect(),
        year: shown,
        years,
        today,
    })
}

/// The days of the year up to today as a chart of their own.
fn outgoing(metric: &MetricId, year: i32, week_start: Weekday, today: NaiveDate) -> Outgoing {
    let end = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
    let first = end(1, 1);
    let days = first..=end(12, 31).min(today.max(first));
    Outgoing::asked(Asked {
        metrics: vec![metric.clone()],
        week_start,
        ..Asked::of(Subject::Calendar, days)
    })
}

impl Content {
    /// The day that is read out: the pointed one, else the chosen one, else the latest of the year.
    fn pointed(&self, state: &HistoryState) -> NaiveDate {
        let inside = |date: &NaiveDate| self.calendar.cell(*date).is_some();
        let latest = self.calendar.cells.iter().rev().find(|cell| !cell.future);
        let fallback = latest.map_or(self.today, |cell| cell.date);
        let asked = state.pointed.filter(inside);
        asked.or(state.chosen.filter(inside)).unwrap_or(fallback)
    }
}

/// The year with a step back and a step on, on one line.
pub fn years(ui: &mut Ui, content: &Content, state: &mut HistoryState) {
    if ui.layout().prefer_right_to_left() {
        return steps(ui, content, state);
    }
    let whole = vec2(2.0 * CONTROL + 64.0, CONTROL);
    ui.allocate_ui(whole, |ui| ui.horizontal(|ui| steps(ui, content, state)));
}

fn steps(ui: &mut Ui, content: &Content, state: &mut HistoryState) {
    let mut to = None;
    let year = content.year.to_string();
    let reversed = ui.layout().prefer_right_to_left();
    let mut parts = [
        (Icon::Left, say::PreviousYear.text(), content.year - 1),
        (Icon::Right, say::NextYear.text(), content.year + 1),
    ];
    if reversed {
        parts.reverse();
    }
    for (i, (icon, name, year_to)) in parts.into_iter().enumerate() {
        if i == 1 {
            let text = egui::RichText::new(&year).font(font(18.0));
            ui.add(egui::Label::new(text.color(Tokens::of(ui).ink)));
        }
        let there = (content.years.0..=content.years.1).contains(&year_to);
        let push = Push::icon(icon, name).enabled(there).show(ui);
        to = Some(year_to).filter(|_| push.clicked()).or(to);
    }
    if let Some(year) = to {
        state.year = Some(year);
        state.pointed = None;
    }
}

/// Draws the year; `line` returns the words of a day.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    line: &dyn Fn(NaiveDate) -> Line,
    state: &mut HistoryState,
) -> Option<Action> {
    card(ui, 24, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let made = charted::above(ui, &content.outgoing, |ui| metrics(ui, content, state));
        let pointed = content.pointed(state);
        let words = line(pointed).spoken;
        let cells = grid(ui, content, &words, pointed, state);
        legend::ui(ui, &content.calendar);
        read_out(ui, &words, &content.calendar.coverage, cells.has_focus());
        let more = || charted::offers(ui, &content.outgoing);
        offered::of_day(&cells, pointed, line(pointed).noted, more).or(made)
    })
}

/// The day that is pointed at, in words, and how many days have a value at the right.
fn read_out(ui: &mut Ui, words: &str, coverage: &str, live: bool) {
    let tell = |ui: &mut Ui| {
        let response = muted(ui, words);
        if live {
            // Only while the keys walk: a pointer that passes is not to be talked about.
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        }
    };
    if ui.available_width() < ROOMY {
        muted(ui, coverage);
        tell(ui);
    } else {
        let sides = egui::Sides::new().shrink_left().truncate();
        sides.show(ui, tell, |ui| muted(ui, coverage));
    }
}

/// The metrics to choose from.
fn metrics(ui: &mut Ui, content: &Content, state: &mut HistoryState) {
    if ui.available_width() < ROOMY {
        let open = &content.calendar.name;
        let names = content
            .metrics
            .iter()
            .map(|(id, name, _)| (name.clone(), id.clone()));
        let width = (ui.available_width() - 24.0).min(200.0);
        if let Some(metric) = choose(ui, &say::ScoreShown.text(), open, width, names) {
            state.metric = Some(metric);
        }
        return;
    }
    chips(ui, |ui| {
        for (id, name, cue) in &content.metrics {
            let push = Push::new(name).mark(*cue).small();
            let shown = *id == content.metric;
            let spoken = say::InTheYear { name }.text();
            if push.chosen(shown).named(spoken).show(ui).clicked() {
                state.metric = Some(id.clone());
            }
        }
    });
}

/// Where the cells are: the weeks in one, two or four rows, as the width allows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Layout {
    corner: Pos2,
    pitch: f32,
    weeks: usize,
    bands: usize,
}

impl Layout {
    fn of(width: f32, weeks: usize) -> Self {
        let pitch = |bands: usize| (width - NAMES) / weeks.div_ceil(bands).max(1) as f32;
        let bands = [1, 2].into_iter().find(|bands| pitch(*bands) >= LEAST);
        let bands = bands.unwrap_or(4);
        Self {
            corner: Pos2::ZERO,
            pitch: pitch(bands).clamp(4.0, MOST),
            weeks: weeks.div_ceil(bands),
            bands,
        }
    }

    fn band(&self) -> f32 {
        MONTHS + 7.0 * self.pitch + 6.0
    }

    fn height(&self) -> f32 {
        self.bands as f32 * self.band()
    }

    fn at(&self, week: usize, row: usize) -> Rect {
        let weeks = self.weeks.max(1);
        let (band, column) = (week / weeks, week % weeks);
        let x = self.corner.x + NAMES + column as f32 * self.pitch;
        let y = self.corner.y + MONTHS + band as f32 * self.band() + row as f32 * self.pitch;
        Rect::from_min_size(pos2(x, y), vec2(self.pitch, self.pitch))
    }

    fn cell(&self, cell: &Cell) -> Rect {
        let gap = if self.pitch >= LEAST { 2.0 } else { 1.0 };
        let place = self.at(cell.week, cell.row);
        Rect::from_min_size(place.min, place.size() - vec2(gap, gap))
    }

    /// The day whose cell is nearest to the pointer.
    fn nearest(&self, calendar: &Calendar, pointer: Pos2) -> Option<NaiveDate> {
        let far = |cell: &&Cell| self.at(cell.week, cell.row).center().distance_sq(pointer);
        let by_distance = |a: &&Cell, b: &&Cell| far(a).total_cmp(&far(b));
        let past = calendar.cells.iter().filter(|cell| !cell.future);
        past.min_by(by_distance).map(|cell| cell.date)
    }
}

/// The cells, as one control.
fn grid(
    ui: &mut Ui,
    content: &Content,
    words: &str,
    pointed: NaiveDate,
    state: &mut HistoryState,
) -> Response {
    let calendar = &content.calendar;
    let mut layout = Layout::of(ui.available_width(), calendar.weeks);
    let size = vec2(ui.available_width(), layout.height());
    let (_, rect) = ui.allocate_space(size);
    layout.corner = rect.min;
    let response = ui.interact(rect, Id::unique("the year"), Sense::click());
    let told = &calendar.description;
    let name = say::YearKeys { told }.text();
    response.widget_info(|| WidgetInfo::labeled(Role::Grid, true, legible::line(&name)));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_value(words));
    point(ui, content, layout, &response, state);
    if response.has_focus() {
        keys(ui, content, pointed, state, response.id);
        focus_ring(ui, rect);
    }
    if response.clicked() {
        let pointer = response.interact_pointer_pos();
        let day = pointer.and_then(|pointer| layout.nearest(calendar, pointer));
        state.choose(day.unwrap_or(pointed));
    }
    if ui.is_rect_visible(rect) {
        let shown = response.has_focus() || response.hovered();
        names(ui, layout, calendar);
        cells(ui, layout, calendar);
        rings(
            ui,
            layout,
            calendar,
            state.chosen,
            Some(pointed).filter(|_| shown),
        );
    }
    response
}

/// A pointer that moves means the cell that is nearest.
fn point(
    ui: &Ui,
    content: &Content,
    layout: Layout,
    response: &Response,
    state: &mut HistoryState,
) {
    let moved = ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO);
    // A menu is of the day on which it was opened, wherever the pointer goes then.
    let means = (moved || response.secondary_clicked()) && !egui::Popup::is_any_open(ui.ctx());
    if let Some(pointer) = response.hover_pos().filter(|_| means) {
        state.pointed = layout.nearest(&content.calendar, pointer).or(state.pointed);
    }
}

/// Up and Down walk the days, Left and Right the weeks, Home and End go to the year's ends, Page Up
/// and Page Down to other years.
fn keys(ui: &Ui, content: &Content, at: NaiveDate, state: &mut HistoryState, id: Id) {
    let own = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, own));
    let back = |days: u64| at.checked_sub_days(Days::new(days));
    let on = |days: u64| at.checked_add_days(Days::new(days));
    let end = |month, day| NaiveDate::from_ymd_opt(content.year, month, day);
    let walks = [
        (Key::ArrowUp, back(1)),
        (Key::ArrowDown, on(1)),
        (Key::ArrowLeft, back(7)),
        (Key::ArrowRight, on(7)),
        (Key::Home, end(1, 1)),
        (Key::End, end(12, 31)),
        (Key::PageUp, in_year(at, at.year() - 1)),
        (Key::PageDown, in_year(at, at.year() + 1)),
    ];
    for (key, to) in walks {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if let Some(to) = to.filter(|_| pressed) {
            go(content, to, state);
        }
    }
}

/// The same day of another year; 29 February becomes the 28th.
fn in_year(date: NaiveDate, year: i32) -> Option<NaiveDate> {
    date.with_year(year)
        .or_else(|| date.pred_opt()?.with_year(year))
}

/// Reads out another day, and turns to its year; never out of the years there are, nor past today.
fn go(content: &Content, to: NaiveDate, state: &mut HistoryState) {
    let first = NaiveDate::from_ymd_opt(content.years.0, 1, 1);
    let last = NaiveDate::from_ymd_opt(content.years.1, 12, 31);
    let last = last.map_or(content.today, |last| last.min(content.today));
    let to = to.clamp(first.unwrap_or(last).min(last), last);
    state.pointed = Some(to);
    state.year = Some(to.year());
}

/// The names of months and days around the cells.
fn names(ui: &Ui, layout: Layout, calendar: &Calendar) {
    let (painter, t) = (ui.painter(), Tokens::of(ui));
    let mut free = Pos2::ZERO;
    for (week, month) in &calendar.months {
        let place = layout.at(*week, 0);
        let at = pos2(place.left(), place.top() - 4.0);
        let is_free = at.y > free.y || at.x >= free.x;
        // The last week of a year has no room for the next month's name.
        if is_free && *week < calendar.weeks && at.x + 20.0 <= ui.clip_rect().right() {
            let drawn = painter.text(at, Align2::LEFT_BOTTOM, month, font(12.0), t.muted);
            free = pos2(drawn.right() + 4.0, at.y);
        }
    }
    let step = if 2.0 * layout.pitch >= 13.0 { 2 } else { 6 };
    for band in 0..layout.bands {
        for (row, name) in calendar.rows.iter().enumerate().step_by(step) {
            let place = layout.at(band * layout.weeks, row);
            let at = pos2(layout.corner.x, place.center().y - 1.0);
            painter.text(at, Align2::LEFT_CENTER, name, font(12.0), t.muted);
        }
    }
}

fn cells(ui: &Ui, layout: Layout, calendar: &Calendar) {
    let (painter, t) = (ui.painter(), Tokens::of(ui));
    let heat = t.heat(calendar.cue);
    let round = CornerRadius::same(if layout.pitch >= LEAST { 3 } else { 1 });
    let fill = |step: u8| heat[usize::from(step.min(STEPS))];
    let shapes = calendar.cells.iter().map(|cell| {
        let rect = layout.cell(cell);
        match cell.step {
            Some(step) => Shape::rect_filled(rect, round, fill(step)),
            None => hollow(rect, round, if cell.future { t.grid } else { t.line }),
        }
    });
    painter.extend(shapes);
    for cell in calendar
        .cells
        .iter()
        .filter(|cell| !cell.sessions.is_empty())
    {
        let rect = layout.cell(cell);
        let radius = rect.width() / 2.0 - 1.0;
        painter.circle_filled(rect.center(), radius, t.surface);
        icons::glyph(
            painter,
            &cell.sessions[0],
            rect.center(),
            radius * 0.72,
            t.session,
        );
    }
}

/// Rings around the chosen day and the one that is read out.
fn rings(
    ui: &Ui,
    layout: Layout,
    calendar: &Calendar,
    chosen: Option<NaiveDate>,
    pointed: Option<NaiveDate>,
) {
    let t = Tokens::of(ui);
    for (date, color) in [(chosen, t.accent), (pointed, t.ink)] {
        if let Some(cell) = date.and_then(|date| calendar.cell(date)) {
            ui.painter().rect_stroke(
                layout.cell(cell).expand(2.0),
                CornerRadius::same(4),
                Stroke::new(2.0, color),
                StrokeKind::Inside,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_cut_into_halves_and_quarters_where_it_is_narrow() {
        let bands = |width: f32| Layout::of(width, 53).bands;
        assert_eq!([816.0, 480.0, 340.0, 140.0].map(bands), [1, 2, 2, 4]);
        for width in [816.0, 480.0, 340.0, 200.0] {
            let layout = Layout::of(width, 53);
            let last = layout.at(52, 6);
            assert!(last.right() <= width + 0.5, "{width}: {last:?}");
            assert!(last.bottom() <= layout.height() + 0.5, "{width}");
        }
    }

    #[test]
    fn a_leap_day_has_its_day_in_every_year() {
        let leap = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        assert_eq!(in_year(leap, 2023), NaiveDate::from_ymd_opt(2023, 2, 28));
    }

    #[test]
    fn the_keys_never_leave_the_years_there_are() {
        let mut journal = Journal::default();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let edit = crate::model::edit::Edit::Note(today, Some("x".into()));
        journal.apply(edit).unwrap();
        let mut state = HistoryState::default();
        let content = content(&journal, &[], &state, Weekday::Mon, today).unwrap();
        go(&content, today.succ_opt().unwrap(), &mut state);
        assert_eq!((state.pointed, state.year), (Some(today), Some(2026)));
        go(
            &content,
            NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
            &mut state,
        );
        assert_eq!(state.pointed, NaiveDate::from_ymd_opt(2026, 1, 1));
    }
}
