//! What else can be done with the day of Today: a quiet menu that says what of it goes.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::moving::Part;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::widgets::offers::{Offer, of_button};
use crate::ui::widgets::push::{Look, Push};

use super::day::Content;
use super::moving::Sessions;

/// From this width of the day's bar on, it has the menu; below, the page has it, so that the bar has room for a day of another year.
const MORE: f32 = 420.0;

/// Whether a bar of this width has what else can be done with the day.
pub fn is_in_bar(width: f32) -> bool {
    width >= MORE
}

/// Draws the button with its menu; `today` where that is another day.
pub fn ui(ui: &mut Ui, day: &Content, today: Option<NaiveDate>) -> Option<Action> {
    let name = match today {
        None => say::DayMenuToday.text(),
        Some(_) => say::DayMenuDay.text(),
    };
    let button = Push::icon(Icon::More, &name).look(Look::Quiet).show(ui);
    let date = day.date;
    let offers = || {
        let (held, sessions) = (&day.held, &day.sessions);
        let nothing = || say::NothingNoted.text();
        let goes = match (held.as_str(), sessions) {
            ("", None) => nothing(),
            ("", Some(sessions)) => sessions.words(),
            (held, None) => held.to_owned(),
            (told, Some(Sessions { n, names })) => say::DayGoes { n: *n, names, told }.text(),
        };
        let emptied = match (held.as_str(), sessions) {
            ("", _) => nothing(),
            (held, None) => held.to_owned(),
            (told, Some(Sessions { n, names })) => say::DayEmptied { n: *n, names, told }.text(),
        };
        let calendar = Calendar::under(
            &button,
            Purpose::Move(date, Part::Day),
            date,
            today.unwrap_or(date),
        );
        let any = !held.is_empty() || sessions.is_some();
        let moved = Action::AskDate(Box::new(calendar));
        vec![
            Offer::new(say::MoveToOtherDay.text(), moved)
                .below(goes)
                .only_if(any),
            Offer::new(say::EmptyDay.text(), Action::EmptyDay(date))
                .below(emptied)
                .only_if(!held.is_empty()),
        ]
    };
    of_button(&button, &name, offers)
}
