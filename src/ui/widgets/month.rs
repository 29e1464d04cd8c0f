//! A month to choose a day from: it opens under the button that asked for it, is walked by keyboard,
//! and closes with the choice, with Esc, or with a click elsewhere.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use egui::accesskit::Role;
use egui::{
    Align2, Area, CornerRadius, EventFilter, Id, Key, Modifiers, Order, Rect, Response, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::analysis::schedule::planned;
use crate::chart::calendar::{row_of, rows};
use crate::lang::{DateForm, say};
use crate::model::journal::Journal;
use crate::model::session::Kind;
use crate::model::time::FIRST_DATE;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{CONTROL, ROUND, Tokens, dimmed, font};

use super::push::{Push, focus_ring};

/// Between the calendar and the edge of the window.
const AROUND: f32 = 8.0;
/// Places smaller than this have no room but for a number.
const SMALL: f32 = 30.0;

/// The open calendar, for what the page that opened it means by a day.
#[derive(Clone, Debug, PartialEq)]
pub struct State<P> {
    /// What the day is for.
    pub purpose: P,
    /// The day that has the keyboard; its month is shown.
    pub cursor: NaiveDate,
    /// The day that is chosen so far.
    pub chosen: NaiveDate,
    /// The last day that can be chosen.
    pub last: NaiveDate,
    /// Where the button is that opened it.
    anchor: Rect,
    /// That button, which gets the keyboard back.
    opener: Id,
    /// Whether it has just been opened.
    fresh: bool,
    /// Whether the day of the cursor shall get the keyboard.
    follow: bool,
}

impl<P> State<P> {
    /// A calendar that opens under the button of this response, on a day no later than today.
    pub fn under(opener: &Response, purpose: P, day: NaiveDate, today: NaiveDate) -> Self {
        Self {
            purpose,
            cursor: day.clamp(FIRST_DATE, today),
            chosen: day,
            last: today,
            anchor: opener.rect,
            opener: opener.id,
            fresh: true,
            follow: true,
        }
    }

    /// With days up to this one, which is still to come.
    #[must_use]
    pub fn until(self, last: NaiveDate) -> Self {
        let cursor = self.chosen.clamp(FIRST_DATE, last);
        Self {
            cursor,
            last,
            ..self
        }
    }

    /// Moves the cursor, never out of what can be chosen.
    fn go(&mut self, to: Option<NaiveDate>) {
        if let Some(to) = to {
            self.cursor = to.clamp(FIRST_DATE, self.last);
        }
    }
}

/// What the calendar shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "November".
    pub month: String,
    /// "2026".
    pub year: String,
    /// "Mon" to "Sun", or from Sunday on.
    pub rows: [String; 7],
    /// Free places before the first day.
    pub lead: usize,
    /// The days of the month.
    pub days: Vec<DayCell>,
    /// Whether there is an earlier month.
    pub earlier: bool,
    /// Whether the next month has begun.
    pub later: bool,
}

/// One day of the month.
#[derive(Clone, Debug, PartialEq)]
pub struct DayCell {
    /// The day.
    pub date: NaiveDate,
    /// "Sunday 22 November 2026, today, noted, massage".
    pub name: String,
    /// Whether anything is noted of it.
    pub noted: bool,
    /// The kind of its first session.
    pub session: Option<Kind>,
    /// Whether it is today.
    pub today: bool,
    /// What an experiment's coin asks for on it, or what is planned for it.
    pub planned: Option<Kind>,
    /// Whether it can't be chosen: it is still to come.
    pub future: bool,
}

/// The month of `cursor`.
pub fn content(
    journal: &Journal,
    cursor: NaiveDate,
    week_start: Weekday,
    (today, last): (NaiveDate, NaiveDate),
) -> Content {
    let first = cursor.with_day(1).unwrap_or(cursor);
    let planned = planned(journal, today);
    let days = first
        .iter_days()
        .take_while(|date| date.month() == first.month());
    Content {
        month: DateForm::MonthName.of(first),
        year: first.year().to_string(),
        rows: rows(week_start),
        lead: row_of(first, week_start),
        days: days
            .map(|date| cell(journal, date, (today, last), &planned))
            .collect(),
        earlier: first > FIRST_DATE,
        later: (first.year(), first.month()) < (last.year(), last.month()),
    }
}

fn cell(
    journal: &Journal,
    date: NaiveDate,
    (today, last): (NaiveDate, NaiveDate),
    planned: &[(NaiveDate, &Kind)],
) -> DayCell {
    let appointed = journal.planned().iter().filter(|s| s.date == date);
    let appointed: Vec<&Kind> = appointed.map(|session| &session.kind).collect();
    let planned = planned.iter().find(|(day, _)| *day == date);
    let planned = planned.map(|(_, kind)| (*kind).clone());
    let noted = journal.day(date).is_some();
    let sessions = journal.sessions_on(date);
    let words = [
        (date == today).then(|| say::DayToday.text()),
        noted.then(|| say::DayNoted.text()),
        (date > today).then(|| say::DayToCome.text()),
    ];
    let coin = planned.as_ref().map(|kind| {
        say::DayByCoin {
            name: kind.as_str(),
        }
        .text()
    });
    let kinds = sessions.iter().map(|session| session.kind.as_str());
    let own = appointed.iter();
    let own = own.map(|kind| {
        say::DayPlanned {
            name: kind.as_str(),
        }
        .text()
    });
    let kinds = kinds.map(str::to_owned).chain(coin).chain(own);
    let name = words
        .into_iter()
        .flatten()
        .chain(kinds)
        .fold(DateForm::FullYear.of(date), |name, word| {
            format!("{name}, {word}")
        });
    DayCell {
        date,
        name,
        noted,
        session: sessions.first().map(|session| session.kind.clone()),
        today: date == today,
        planned: planned.or_else(|| appointed.first().map(|kind| (*kind).clone())),
        future: date > last,
    }
}

/// What was done with the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// This day was chosen.
    Chose(NaiveDate),
    /// It was closed without a choice.
    Closed,
}

/// Draws the calendar over the page. What is given back also closes it.
pub fn show<P>(
    ui: &Ui,
    content: &Content,
    state: &mut State<P>,
    heading: Option<&str>,
) -> Option<Did> {
    let mut did = None;
    let window = ui.ctx().content_rect();
    let area = Area::new(Id::unique("calendar"))
        .order(Order::Foreground)
        .constrain_to(window.shrink(AROUND))
        .fixed_pos(state.anchor.left_bottom() + vec2(0.0, 4.0));
    let response = area.show(ui.ctx(), |ui| {
        let frame = egui::Frame::popup(ui.style()).inner_margin(12);
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            did = keys(ui, content, state);
            let most = window.height() - 2.0 * (AROUND + 12.0) - 2.0;
            let scrolled = ScrollArea::vertical()
                .max_height(most)
                .min_scrolled_height(most);
            let chosen = scrolled.show(ui, |ui| {
                ui.set_max_width(7.0 * (each(ui) + 4.0) - 4.0);
                if let Some(heading) = heading {
                    super::muted(ui, heading);
                }
                steps(ui, content, state);
                grid(ui, content, state)
            });
            did = did.or(chosen.inner.map(Did::Chose));
        });
    });
    if did.is_some() {
        ui.memory_mut(|memory| memory.request_focus(state.opener));
    }
    let fresh = std::mem::take(&mut state.fresh);
    // A click elsewhere has given the keyboard to what it hit.
    let elsewhere = !fresh && response.response.clicked_elsewhere();
    did.or(elsewhere.then_some(Did::Closed))
}

/// The keys of an open calendar; Tab goes on to its buttons.
fn keys<P>(ui: &Ui, content: &Content, state: &mut State<P>) -> Option<Did> {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::Escape) {
        return Some(Did::Closed);
    }
    if ui.memory(egui::Memory::focused) != Some(id(state.cursor)) {
        return None;
    }
    let (at, before) = (state.cursor, state.cursor);
    let in_week = content
        .days
        .iter()
        .position(|day| day.date == at)
        .map_or(0, |place| (place + content.lead) % 7) as u64;
    let back = |days: u64| at.checked_sub_days(Days::new(days));
    let on = |days: u64| at.checked_add_days(Days::new(days));
    let months_back = |months: u32| at.checked_sub_months(Months::new(months));
    let months_on = |months: u32| at.checked_add_months(Months::new(months));
    // With Shift before without: a key without modifiers matches both.
    let walks = [
        (Modifiers::SHIFT, Key::PageUp, months_back(12)),
        (Modifiers::SHIFT, Key::PageDown, months_on(12)),
        (Modifiers::NONE, Key::PageUp, months_back(1)),
        (Modifiers::NONE, Key::PageDown, months_on(1)),
        (Modifiers::NONE, Key::ArrowLeft, back(1)),
        (Modifiers::NONE, Key::ArrowRight, on(1)),
        (Modifiers::NONE, Key::ArrowUp, back(7)),
        (Modifiers::NONE, Key::ArrowDown, on(7)),
        (Modifiers::NONE, Key::Home, back(in_week)),
        (Modifiers::NONE, Key::End, on(6 - in_week)),
    ];
    for (modifiers, key, to) in walks {
        if pressed(modifiers, key) {
            state.go(to);
            break;
        }
    }
    state.follow |= state.cursor != before;
    pressed(Modifiers::NONE, Key::Enter).then_some(Did::Chose(at))
}

/// Month and year, each with a step back and a step on.
fn steps<P>(ui: &mut Ui, content: &Content, state: &mut State<P>) {
    let months = |months: u32| state.cursor.checked_sub_months(Months::new(months));
    let later = |months: u32| state.cursor.checked_add_months(Months::new(months));
    let rows = [
        (
            &content.month,
            [say::PreviousMonth.text(), say::NextMonth.text()],
            months(1),
            later(1),
        ),
        (
            &content.year,
            [say::PreviousYear.text(), say::NextYear.text()],
            months(12),
            later(12),
        ),
    ];
    let mut to = None;
    // In a narrow window keys alone step by years.
    let narrow = each(ui) < SMALL;
    let both = DateForm::MonthShort.of(state.cursor);
    let rows = rows.into_iter().take(if narrow { 1 } else { 2 });
    ui.horizontal_wrapped(|ui| {
        for (words, [earlier, next], before, after) in rows {
            let words = if narrow { &both } else { words };
            let mut step = |ui: &mut Ui, icon, name: String, there: bool, date| {
                let push = Push::icon(icon, name).small().enabled(there).show(ui);
                to = Some(date).filter(|_| push.clicked()).or(to);
            };
            step(ui, Icon::Left, earlier, content.earlier, before);
            let title = egui::RichText::new(words).font(font(16.0));
            ui.add(egui::Label::new(title.color(Tokens::of(ui).ink)));
            step(ui, Icon::Right, next, content.later, after);
        }
    });
    if let Some(date) = to {
        state.go(date);
    }
}

fn id(date: NaiveDate) -> Id {
    Id::unique(("calendar day", date))
}

/// Places of one day, so that a month fits the window.
fn each(ui: &Ui) -> f32 {
    let window = ui.ctx().content_rect();
    let width = (window.width() - 24.0 - 32.0) / 7.0 - 4.0;
    let height = (window.height() - 24.0 - 88.0) / 6.0 - 4.0;
    width.min(height).clamp(18.0, CONTROL)
}

/// The days; returns the one that was clicked.
fn grid<P>(ui: &mut Ui, content: &Content, state: &mut State<P>) -> Option<NaiveDate> {
    let (size, t) = (each(ui), Tokens::of(ui));
    let pitch = size + 4.0;
    let weeks = (content.lead + content.days.len()).div_ceil(7);
    let whole = vec2(7.0 * pitch - 4.0, 20.0 + weeks as f32 * pitch);
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    for (column, name) in content.rows.iter().enumerate() {
        let at = pos2(
            rect.left() + column as f32 * pitch + size / 2.0,
            rect.top() + 8.0,
        );
        let short = if size < SMALL { 2 } else { 3 };
        let name: String = name.chars().take(short).collect();
        ui.painter()
            .text(at, Align2::CENTER_CENTER, name, font(12.0), t.muted);
    }
    let mut chosen = None;
    for (place, day) in (content.lead..).zip(&content.days) {
        let at = vec2((place % 7) as f32, (place / 7) as f32) * pitch;
        let corner = rect.min + vec2(0.0, 20.0) + at;
        let response = day_button(
            ui,
            Rect::from_min_size(corner, vec2(size, size)),
            day,
            state,
        );
        if response.clicked() {
            chosen = Some(day.date);
        }
    }
    chosen
}

fn day_button<P>(ui: &mut Ui, rect: Rect, day: &DayCell, state: &mut State<P>) -> Response {
    let sense = if day.future {
        Sense::hover()
    } else {
        Sense::click()
    };
    let response = ui.interact(rect, id(day.date), sense);
    let is_chosen = day.date == state.chosen;
    response.widget_info(|| WidgetInfo::selected(Role::Button, !day.future, is_chosen, &day.name));
    if day.date == state.cursor && std::mem::take(&mut state.follow) {
        response.request_focus();
    }
    if response.has_focus() {
        let own = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, own));
    }
    paint(ui, day, &response, is_chosen);
    response
}

fn paint(ui: &Ui, day: &DayCell, response: &Response, is_chosen: bool) {
    let (t, rect, painter) = (Tokens::of(ui), response.rect, ui.painter());
    let round = CornerRadius::same(ROUND);
    let edge = match (is_chosen, day.today) {
        (true, _) => Stroke::new(2.0, t.accent),
        (false, true) => Stroke::new(1.0, t.ink),
        (false, false) => Stroke::NONE,
    };
    let fill = match (is_chosen, response.hovered() && !day.future) {
        (true, _) => t.soft,
        (false, true) => t.hover,
        (false, false) => t.surface,
    };
    painter.rect(rect, round, fill, edge, StrokeKind::Inside);
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    let text = match (day.future, is_chosen) {
        (true, _) => dimmed(t, t.ink),
        (false, true) => t.accent,
        (false, false) => t.ink,
    };
    let small = rect.width() < SMALL;
    let lift = if small { 0.0 } else { 4.0 };
    let words = day.date.day().to_string();
    let size = if small { 12.0 } else { 16.0 };
    let center = rect.center() - vec2(0.0, lift);
    painter.text(center, Align2::CENTER_CENTER, words, font(size), text);
    if small {
        return;
    }
    let foot = pos2(rect.center().x, rect.bottom() - 8.0);
    match (&day.session, day.noted) {
        (Some(kind), noted) => {
            let shift = if noted { 5.0 } else { 0.0 };
            icons::glyph(painter, kind, foot + vec2(shift, 0.0), 4.0, t.session);
            if noted {
                painter.circle_filled(foot - vec2(5.0, 0.0), 2.0, t.accent);
            }
        }
        (None, true) => {
            painter.circle_filled(foot, 2.0, t.accent);
        }
        (None, false) => {}
    }
    if let (None, Some(kind)) = (&day.session, &day.planned) {
        icons::glyph(painter, kind, foot + vec2(6.0, 0.0), 4.0, t.muted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::session::{Session, SessionId};
    use crate::model::time::parse_date;

    fn date(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    #[test]
    fn a_month_has_its_days_in_their_columns_and_says_what_is_there() {
        let mut journal = Journal::default();
        let today = date("2026-11-22");
        journal
            .apply(Edit::Note(today, Some("long drive".into())))
            .unwrap();
        let session = Session::new(SessionId::new("a"), today, Kind::MASSAGE);
        journal.apply(Edit::put_session(session)).unwrap();
        let november = content(&journal, today, Weekday::Mon, (today, today));
        // 1 November 2026 is a Sunday.
        assert_eq!((november.lead, november.days.len()), (6, 30));
        assert_eq!(
            november.days[21].name,
            "Sunday 22 November 2026, today, noted, massage"
        );
        assert_eq!(
            november.days[22].name,
            "Monday 23 November 2026, still to come"
        );
        assert!(november.earlier && !november.later);
        let american = content(&journal, today, Weekday::Sun, (today, today));
        assert_eq!((american.lead, american.rows[0].as_str()), (0, "Sun"));
    }

    #[test]
    fn the_first_month_there_is_has_none_before_it() {
        let first = content(
            &Journal::default(),
            FIRST_DATE,
            Weekday::Mon,
            (date("2026-11-22"), date("2026-11-22")),
        );
        assert!(!first.earlier && first.later);
    }
}
