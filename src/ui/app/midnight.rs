//! When the date changes under an open window: it stays on the day it shows, and offers the new one.

use std::time::Duration;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use egui::{Context, Event};

use crate::lang::{Near, say};
use crate::model::evening::{MORNING, goes_on};
use crate::ui::action::Action;
use crate::ui::banner::{Banner, Tone};
use crate::ui::clock::{Clock, to_minute};
use crate::ui::state::{Page, ViewState};

/// The date and time of a frame: the same for all that is done in it.
pub struct Moment {
    clock: Clock,
    now: NaiveDateTime,
}

impl Moment {
    /// The moment it is.
    pub fn new(clock: Clock) -> Self {
        let now = clock.now();
        Self { clock, now }
    }

    /// Another frame begins; returns the moment of the last one.
    pub fn pass(&mut self) -> NaiveDateTime {
        std::mem::replace(&mut self.now, self.clock.now())
    }

    /// The local date and time.
    pub fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// The local calendar day.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The time of day to the minute.
    pub fn time(&self) -> NaiveTime {
        to_minute(self.now)
    }
}

/// What is to be said of the day that the Today page shows.
pub fn banner(view: &ViewState, now: NaiveDateTime) -> Option<Banner> {
    if view.page != Page::Today || view.help {
        return None;
    }
    let (shown, today) = (view.date, now.date());
    if shown > today {
        Some(ahead(shown, today))
    } else if goes_on(shown, now) {
        Some(past_midnight(shown, today))
    } else if view.stayed == Some(shown) && shown < today {
        Some(another_day(shown, today))
    } else {
        None
    }
}

/// Whether a key that comes together with the news of another date is for that date's day: it was pressed
/// before the window could say that it still shows the old one. An evening that goes on, and a text that
/// is being written, keep their day.
pub fn is_left_by_key(view: &ViewState, ctx: &Context, now: NaiveDateTime) -> bool {
    let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::Text(_));
    let is_shown = view.page == Page::Today && !view.help && view.form.is_none();
    is_shown
        && !goes_on(view.date, now)
        && !ctx.text_edit_focused()
        && ctx.input(|input| input.events.iter().any(is_key))
}

/// After midnight the window stays on the day it shows, and says so.
fn past_midnight(shown: NaiveDate, today: NaiveDate) -> Banner {
    let what = say::PastMidnight {
        shown: Near { day: shown, today },
    }
    .text();
    let go_to = say::GoToWeekday { on: today };
    calm(what, scores_go_to(shown), go_to.text(), today)
}

/// The window was left open overnight, or longer.
fn another_day(shown: NaiveDate, today: NaiveDate) -> Banner {
    let what = say::AnotherDay { on: today }.text();
    let remedy = say::AnotherDayShown {
        shown: Near { day: shown, today },
    }
    .text();
    calm(what, remedy, say::GoToToday.text(), today)
}

/// The clock was set back, or the time zone is another one.
fn ahead(shown: NaiveDate, today: NaiveDate) -> Banner {
    let what = say::ClockBehind {
        shown: Near { day: shown, today },
        on: today,
    }
    .text();
    calm(what, scores_go_to(shown), say::GoToToday.text(), today)
}

fn scores_go_to(day: NaiveDate) -> String {
    say::ScoresGoToDay { on: day }.text()
}

fn calm(what: String, remedy: String, button: String, today: NaiveDate) -> Banner {
    Banner {
        tone: Tone::Warning,
        what,
        remedy,
        buttons: vec![(button, Action::OpenDay(today))],
    }
}

/// How long until what the window says of the date can change: midnight, or the end of the night.
///
/// Where the clock jumps in between, the window is an hour early or late; a key or a click makes it
/// look again.
pub fn until_next(now: NaiveDateTime) -> Duration {
    let morning = NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default();
    let next = if now.time() < morning {
        now.date().and_time(morning)
    } else {
        let tomorrow = now.date().checked_add_days(Days::new(1));
        tomorrow.unwrap_or(now.date()).and_time(NaiveTime::MIN)
    };
    // A second later, so that the clock is surely past it.
    (next - now).to_std().unwrap_or_default() + Duration::from_secs(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_wakes_at_midnight_and_at_four() {
        let at = |hour, minute| {
            let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            until_next(day.and_hms_opt(hour, minute, 0).unwrap()).as_secs()
        };
        assert_eq!(at(23, 59), 61);
        assert_eq!(at(0, 0), 4 * 3600 + 1);
        assert_eq!(at(4, 0), 20 * 3600 + 1);
    }
}
