//! What can be done with a day or a session wherever a row shows it: with a right click, or with Shift+F10.

use chrono::NaiveDate;
use egui::Response;

use crate::model::edit::Edit;
use crate::model::session::SessionId;
use crate::ui::action::{Action, SessionAction};
use crate::ui::widgets::offers::{Offer, of_thing};

/// The menu of a day's row, and what else is offered where the day is pointed at; what was chosen.
pub fn of_day(
    row: &Response,
    date: NaiveDate,
    is_noted: bool,
    more: impl FnOnce() -> Vec<Offer<Action>>,
) -> Option<Action> {
    of_thing(row, "What can be done with this day", || {
        let mut offers = vec![
            Offer::new("Open the whole day", Action::OpenDay(date)),
            Offer::new("Copy this day", Action::CopyDay(date)),
            Offer::new("Empty this day", Action::EmptyDay(date))
                .below("Its sessions stay.")
                .only_if(is_noted),
        ];
        offers.extend(more());
        offers
    })
}

/// The menu of a session's row, and what else is offered where the session is pointed at; what was chosen.
pub fn of_session(
    row: &Response,
    id: &SessionId,
    date: NaiveDate,
    more: impl FnOnce() -> Vec<Offer<Action>>,
) -> Option<Action> {
    of_thing(row, "What can be done with this session", || {
        let (edit, gone) = (
            Action::Session(SessionAction::Change(id.clone())),
            Edit::remove_session(id.clone()),
        );
        let mut offers = vec![
            Offer::new("Edit", edit),
            Offer::new("Open its day", Action::OpenDay(date)),
            Offer::new("Copy this session", Action::CopySession(id.clone())),
            Offer::new("Remove", Action::edit("removing a session", gone))
                .below("Undo brings it back."),
        ];
        offers.extend(more());
        offers
    })
}
