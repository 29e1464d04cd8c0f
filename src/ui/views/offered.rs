//! What can be done with a day or a session wherever a row shows it: with a right click, or with Shift+F10.

use chrono::NaiveDate;
use egui::Response;

use crate::lang::say;
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
    of_thing(row, &say::OfferedDay.text(), || {
        let mut offers = vec![
            Offer::new(say::OpenWholeDay.text(), Action::OpenDay(date)),
            Offer::new(say::CopyDay.text(), Action::CopyDay(date)),
            Offer::new(say::EmptyDay.text(), Action::EmptyDay(date))
                .below(say::ItsSessionsStay.text())
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
    of_thing(row, &say::OfferedSession.text(), || {
        let (edit, gone) = (
            Action::Session(SessionAction::Change(id.clone())),
            Edit::remove_session(id.clone()),
        );
        let mut offers = vec![
            Offer::new(say::Edit.text(), edit),
            Offer::new(say::OpenItsDay.text(), Action::OpenDay(date)),
            Offer::new(say::CopySession.text(), Action::CopySession(id.clone())),
            Offer::new(
                say::Remove.text(),
                Action::edit(say::UndoRemovingSession.text(), gone),
            )
            .below(say::UndoBringsBack.text()),
        ];
        offers.extend(more());
        offers
    })
}
