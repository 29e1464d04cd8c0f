//! All sessions, newest first, with what followed each; the totals below; the form at the right (or
//! in place of the list when narrow).

pub mod after;
pub mod list;
pub mod totals;

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::each::All;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::session::{Kind, Session};
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons::Icon;
use crate::ui::state::ViewState;
use crate::ui::theme::{GAP, is_wide};
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{Column, beside, muted, page_header};

use super::before_after::studied::kinds;
use super::{planned, session_form};
use totals::person;

/// Width of the session form beside the list.
const FORM: f32 = 340.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "16 sessions since March 2026", or "4 of 16 sessions".
    pub since: String,
    /// The kinds there are, with their number.
    pub kinds: Vec<(Kind, usize)>,
    /// The kind that is listed; all where none is chosen.
    pub kind: Option<Kind>,
    /// The people there are, the most sessions first.
    pub people: Vec<String>,
    /// The person whose sessions are listed.
    pub with: Option<String>,
    /// Those that are planned.
    pub planned: Vec<planned::Line>,
    /// The list.
    pub list: list::Content,
    /// The listed sessions added up.
    pub totals: totals::Content,
}

/// What the page shows; `followed` once it is worked out.
pub fn content(
    journal: &Journal,
    followed: Option<&All>,
    state: &ViewState,
    today: NaiveDate,
) -> Content {
    let people = people(journal);
    let (kind, with) = (state.sessions.kind.clone(), state.sessions.with.clone());
    let kind = kind.filter(|kind| journal.sessions().iter().any(|s| s.kind == *kind));
    let with = with.filter(|with| people.contains(with));
    let of_kind = |session: &&Session| kind.as_ref().is_none_or(|kind| session.kind == *kind);
    let of_person = |session: &&Session| with.is_none() || person(session) == with;
    let all = journal.sessions().iter().rev();
    let sessions: Vec<&Session> = all.filter(of_kind).filter(of_person).collect();
    let form = state.form.as_ref();
    let open = form.and_then(|form| form.original.as_ref().map(|session| &session.id));
    Content {
        since: since(journal, sessions.len()),
        kinds: kinds(journal),
        people,
        planned: planned::content(journal, today),
        list: list::content(
            journal,
            &sessions,
            followed,
            (open, state.sessions.open.as_ref()),
            today,
        ),
        totals: totals::content(&sessions, state.sessions.added),
        kind,
        with,
    }
}

fn people(journal: &Journal) -> Vec<String> {
    let totals = crate::analysis::totals::totals(journal.sessions(), person);
    totals.into_iter().map(|total| total.name).collect()
}

fn since(journal: &Journal, listed: usize) -> String {
    let Some(first) = journal.sessions().first() else {
        return String::new();
    };
    let all = journal.sessions().len();
    if listed < all {
        say::SessionsListed { all, n: listed }.text()
    } else {
        let since = first.date;
        say::SessionsSince { all, since }.text()
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let wide = is_wide(ui);
    let mut actions = header(ui, content, today);
    filters(ui, content, state);
    ui.add_space(GAP - 8.0);
    match (state.form.is_some(), wide) {
        (false, _) => actions.extend(listed(ui, content, state)),
        (true, false) => actions.extend(session_form::ui(ui, state, today)),
        (true, true) => {
            let right = FORM.min(ui.available_width() * 0.52);
            beside(ui, right, |ui, column| {
                actions.extend(match column {
                    Column::Left => listed(ui, content, state),
                    Column::Right => session_form::ui(ui, state, today),
                });
            });
        }
    }
    actions
}

fn listed(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = planned::list(ui, &content.planned);
    if !content.list.lines.is_empty() {
        totals::ui(ui, &content.totals, &mut state.sessions.added);
        ui.add_space(GAP - 8.0);
    }
    actions.extend(list::ui(ui, &content.list, state));
    actions
}

fn header(ui: &mut Ui, content: &Content, today: NaiveDate) -> Vec<Action> {
    let mut actions = Vec::new();
    page_header(ui, &say::TitleSessions.text(), 300.0, |ui| {
        let add = Push::new(say::AddSession.text())
            .lead(Icon::Plus)
            .look(Look::Primary);
        if add.show(ui).clicked() {
            actions.push(Action::Session(SessionAction::New(today)));
        }
    });
    if !content.since.is_empty() {
        muted(ui, &content.since);
    }
    actions
}

/// Kind and person, each a short list where there is more than one.
fn filters(ui: &mut Ui, content: &Content, state: &mut ViewState) {
    ui.horizontal_wrapped(|ui| {
        let all = say::AllKinds.text();
        if content.kinds.len() > 1 {
            let kinds = content
                .kinds
                .iter()
                .map(|(kind, n)| (format!("{} {n}", kind.title()), Some(kind.clone())));
            let kinds: Vec<_> = std::iter::once((all.clone(), None)).chain(kinds).collect();
            let open = kinds.iter().find(|(_, kind)| *kind == content.kind);
            let open = open.map_or(all, |(words, _)| words.clone());
            if let Some(kind) = choose(ui, &say::SessionsShown.text(), &open, 150.0, kinds) {
                state.sessions.kind = kind;
            }
        }
        let anyone = say::WithAnyone.text();
        if content.people.len() > 1 {
            let people = content.people.iter();
            let people = people.map(|name| (say::WithNamed { name }.text(), Some(name.clone())));
            let open = content.with.as_ref();
            let open = open.map_or_else(|| anyone.clone(), |name| say::WithNamed { name }.text());
            let people = std::iter::once((anyone, None)).chain(people);
            if let Some(with) = choose(ui, &say::Person.text(), &open, 150.0, people) {
                state.sessions.with = with;
            }
        }
    });
}
