//! Planned sessions: what is still to come, and, once its day is over, whether it took place. Nothing is worked out of
//! them until that is said.

use chrono::NaiveDate;
use egui::{Response, Ui};

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
        format!("{}, planned", self.words)
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
    let Line { session, day, .. } = line;
    let (kind, mut actions) = (&session.kind, Vec::new());
    body(ui, &format!("Did the {kind} of {day} take place?"));
    chips(ui, |ui| {
        let push = |words: &str| Push::new(words).small();
        let named = |words: &str| push(words).named(format!("{words}: {kind} of {day}"));
        if named("Yes").show(ui).clicked() {
            let held = Session {
                planned: false,
                ..session.clone()
            };
            let label = format!("{kind} of {day}: took place");
            actions.push(Action::edit(label, Edit::put_session(held)));
        }
        if named("No").show(ui).clicked() {
            let label = format!("{kind} of {day}: did not take place");
            let edit = Edit::remove_session(session.id.clone());
            actions.push(Action::edit(label, edit));
        }
        if push("It was another day").show(ui).clicked() {
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
        card_title(ui, "Planned");
        muted(ui, "Nothing is worked out of these until they took place.");
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
    let spoken = format!("{}, {}, planned", line.day, line.words);
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
            let edit = Push::new("edit").small().look(Look::Quiet);
            let edit = edit.named(format!("Edit {}", line.spoken()));
            if edit.show(ui).clicked() {
                let id = line.session.id.clone();
                actions.push(Action::Session(SessionAction::Change(id)));
            }
        });
    }
    actions
}
