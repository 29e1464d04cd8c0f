//! The sessions of a day, a line each, and the way to another one.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::session::{Kind, SessionId};
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons::{self, Icon};
use crate::ui::text::session_line;
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};
use crate::ui::views::{offered, planned};
use crate::ui::widgets::push::{Look, Push};

/// What is shown of the day's sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Id, kind and words of each that took place.
    pub held: Vec<(SessionId, Kind, String)>,
    /// Those that are planned.
    pub planned: Vec<planned::Line>,
}

/// The sessions of `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let sessions = journal.sessions_on(date).iter();
    let line = |session: &crate::model::session::Session| {
        let (id, kind) = (session.id.clone(), session.kind.clone());
        (id, kind, session_line(session))
    };
    let mut planned = planned::content(journal, today);
    planned.retain(|line| line.is_of(date));
    Content {
        held: sessions.map(line).collect(),
        planned,
    }
}

/// All of them in words; "none" is what it is, as a session is noted or was not.
pub fn summary(content: &Content) -> String {
    let held = content.held.iter().map(|(_, _, words)| words.clone());
    let planned = content.planned.iter().map(planned::Line::spoken);
    let words: Vec<_> = held.chain(planned).collect();
    match words.as_slice() {
        [] => say::SessionsNone.text(),
        words => words.join("; "),
    }
}

/// Draws the lines.
pub fn ui(ui: &mut Ui, date: NaiveDate, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    for (id, kind, words) in &content.held {
        ui.horizontal(|ui| {
            let (rect, _) =
                ui.allocate_exact_size(egui::vec2(20.0, SMALL_CONTROL), egui::Sense::hover());
            icons::glyph(
                ui.painter(),
                kind,
                rect.center(),
                6.0,
                Tokens::of(ui).session,
            );
            let room = (ui.available_width() - 64.0).max(40.0);
            let text = egui::RichText::new(words)
                .font(font(14.0))
                .color(Tokens::of(ui).ink);
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(egui::Label::new(text).wrap());
            });
            let edit = Push::new(say::EditShort.text()).small().look(Look::Quiet);
            let edit = edit
                .named(say::EditSession { session: words }.text())
                .show(ui);
            actions.extend(offered::of_session(&edit, id, date, Vec::new));
            if edit.clicked() {
                actions.push(Action::Session(SessionAction::Change(id.clone())));
            }
        });
    }
    actions.extend(planned::of_day(ui, &content.planned));
    let add = Push::new(say::NoteSession.text()).lead(Icon::Plus).small();
    if add.look(Look::Quiet).show(ui).clicked() {
        actions.push(Action::Session(SessionAction::New(date)));
    }
    actions
}
