//! Planned sessions: what is still to come, and, once its day is over, whether it took place. Nothing is worked out of
//! them until that is said.

use chrono::NaiveDate;
use egui::{Response, Ui};

use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::session::Session;
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons;
use crate::ui::text::{session_line, short_date};
use crate::ui::theme::{GAP, Tokens};
use crate::ui::widgets::list_row::{self, one_line};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, chips, list_card, muted};

use super::offered;

/// Height of a row.
const ROW: f32 = 44.0;

/// A planned session, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    session: Session,
    /// "Tue 24 Nov".
    day: String,
    /// "Massage 17:30, Ana".
    words: String,
    /// Whether its day is over, so that it is asked about.
    is_over: bool,
}

impl Line {
    /// Whether it is planned for this day.
    pub fn is_of(&self, date: NaiveDate) -> bool {
        self.session.date == date
    }

    /// "Massage 17:30, planned".
    pub fn spoken(&self) -> String {
        say::SessionPlanned {
            session: &self.words,
        }
        .text()
    }
}

/// What is planned, the next one first.
pub fn content(journal: &Journal, today: NaiveDate) -> Vec<Line> {
    let line = |session: &Session| Line {
        day: short_date(session.date, today),
        words: session_line(session),
        is_over: session.date < today,
        session: session.clone(),
    };
    journal.planned().iter().map(line).collect()
}

/// Asks whether the first one whose day is over took place.
pub fn ask(ui: &mut Ui, content: &[Line]) -> Vec<Action> {
    let Some(line) = content.iter().find(|line| line.is_over) else {
        return Vec::new();
    };
    let actions = card(ui, 24, |ui| question(ui, line));
    ui.add_space(GAP - 8.0);
    actions
}

fn question(ui: &mut Ui, line: &Line) -> Vec<Action> {
    let Line {
        session,
        day: day_name,
        ..
    } = line;
    let (kind, mut actions) = (session.kind.as_str(), Vec::new());
    body(ui, &say::PlannedAsk { day_name, kind }.text());
    chips(ui, |ui| {
        let push = |words: String| Push::new(words).small();
        let yes = push(say::PlannedYes.text());
        let yes = yes.named(say::PlannedYesNamed { day_name, kind }.text());
        if yes.show(ui).clicked() {
            let held = Session {
                planned: false,
                ..session.clone()
            };
            let label = say::UndoTookPlace { day_name, kind }.text();
            actions.push(Action::edit(label, Edit::put_session(held)));
        }
        let no = push(say::PlannedNo.text());
        let no = no.named(say::PlannedNoNamed { day_name, kind }.text());
        if no.show(ui).clicked() {
            let label = say::UndoNotTakenPlace { day_name, kind }.text();
            let edit = Edit::remove_session(session.id.clone());
            actions.push(Action::edit(label, edit));
        }
        if push(say::PlannedOtherDay.text()).show(ui).clicked() {
            let id = session.id.clone();
            actions.push(Action::Session(SessionAction::OtherDay(id)));
        }
    });
    actions
}

/// All of them in a card of their own.
pub fn list(ui: &mut Ui, content: &[Line]) -> Vec<Action> {
    let mut actions = Vec::new();
    if content.is_empty() {
        return actions;
    }
    list_card(ui, |ui| {
        card_title(ui, &say::PlannedTitle.text());
        muted(ui, &say::PlannedNote.text());
        for line in content {
            let (session, response) = (&line.session, row(ui, line));
            actions.extend(offered::of_session(
                &response,
                &session.id,
                session.date,
                Vec::new,
            ));
            if response.clicked() {
                let id = line.session.id.clone();
                actions.push(Action::Session(SessionAction::Change(id)));
            }
            if line.is_over {
                actions.extend(question(ui, line));
            }
        }
    });
    ui.add_space(GAP - 8.0);
    actions
}

fn row(ui: &mut Ui, line: &Line) -> Response {
    let t = Tokens::of(ui);
    let spoken = say::PlannedRow {
        day_name: &line.day,
        session: &line.words,
    }
    .text();
    let (rect, painter, response) = list_row::show(ui, ROW, &spoken, false);
    let y = rect.center().y;
    let glyph = egui::pos2(rect.left() + 6.0, y);
    icons::glyph(&painter, &line.session.kind, glyph, 6.0, t.muted);
    let words = format!("{} \u{b7} {}", line.day, line.words);
    let galley = one_line(&painter, &words, 16.0, t.ink, rect.width() - 24.0);
    let at = egui::pos2(rect.left() + 24.0, y - galley.size().y / 2.0);
    painter.galley(at, galley, t.ink);
    response
}

/// The planned sessions of one day, each with the way to its form.
pub fn of_day(ui: &mut Ui, content: &[Line]) -> Vec<Action> {
    let mut actions = Vec::new();
    for line in content {
        ui.horizontal_wrapped(|ui| {
            muted(ui, &line.spoken());
            let edit = Push::new(say::EditShort.text()).small().look(Look::Quiet);
            let session = &line.spoken();
            let edit = edit.named(say::EditSession { session }.text());
            if edit.show(ui).clicked() {
                let id = line.session.id.clone();
                actions.push(Action::Session(SessionAction::Change(id)));
            }
        });
    }
    actions
}
