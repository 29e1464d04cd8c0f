//! All sessions, newest first, with the form at the right (or in place of the list when narrow).

use chrono::NaiveDate;
use egui::{Align2, Ui, pos2};

use crate::model::journal::Journal;
use crate::model::session::{Kind, Session, SessionId};
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons::{self, Icon};
use crate::ui::state::ViewState;
use crate::ui::text::{count, day_month, session_line};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::list_row;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{Column, beside, card, chips, muted, page_header};

use super::before_after::studied::kinds;
use super::{session_form, today};

const ROW: f32 = 44.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "16 since March 2026".
    pub since: String,
    /// The kinds there are, with their number.
    pub kinds: Vec<(Kind, usize)>,
    /// The kind that is listed; all where none is chosen.
    pub kind: Option<Kind>,
    /// The list, newest first.
    pub lines: Vec<Line>,
}

/// One session of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which one.
    pub id: SessionId,
    /// "17 Nov".
    pub day: String,
    /// Its kind.
    pub kind: Kind,
    /// "60 min", or nothing.
    pub minutes: String,
    /// With whom, or nothing.
    pub with: String,
    /// Reason and note, where there are any.
    pub more: String,
    /// What a screen reader says.
    pub spoken: String,
    /// Whether its form is open.
    pub open: bool,
}

/// What the page shows.
pub fn content(journal: &Journal, state: &ViewState, today: NaiveDate) -> Content {
    let kind = state
        .listed_kind
        .clone()
        .filter(|kind| journal.sessions().iter().any(|s| s.kind == *kind));
    let listed = journal
        .sessions()
        .iter()
        .rev()
        .filter(|s| kind.as_ref().is_none_or(|k| s.kind == *k));
    let open = state
        .form
        .as_ref()
        .and_then(|form| form.original.as_ref())
        .map(|s| &s.id);
    let lines: Vec<_> = listed
        .map(|s| line(s, today, open == Some(&s.id)))
        .collect();
    let since = journal
        .sessions()
        .first()
        .map_or_else(String::new, |first| {
            format!(
                "{} since {}",
                count(journal.sessions().len(), "session", "sessions"),
                first.date.format("%B %Y")
            )
        });
    Content {
        since,
        kinds: kinds(journal),
        kind,
        lines,
    }
}

fn line(session: &Session, today: NaiveDate, open: bool) -> Line {
    use crate::model::session::Words;
    let day = day_month(session.date, today);
    let reason = session.reason.map(|r| r.word().to_owned());
    let more = [reason, session.note.clone()]
        .into_iter()
        .flatten()
        .filter(|t| !t.is_empty());
    Line {
        id: session.id.clone(),
        kind: session.kind.clone(),
        minutes: session
            .minutes
            .map_or_else(String::new, |m| format!("{m} min")),
        with: session.with.clone().unwrap_or_default(),
        more: more.collect::<Vec<_>>().join(" · "),
        spoken: format!("{day}, {}", session_line(session)),
        day,
        open,
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let wide = is_wide(ui);
    let mut actions = header(ui, content, today);
    kind_filter(ui, content, state);
    ui.add_space(GAP - 8.0);
    match (state.form.is_some(), wide) {
        (false, _) => actions.extend(list(ui, content)),
        (true, false) => actions.extend(session_form::ui(ui, state)),
        (true, true) => {
            let right = today::FORM.min(ui.available_width() * 0.52);
            beside(ui, right, |ui, column| {
                actions.extend(match column {
                    Column::Left => list(ui, content),
                    Column::Right => session_form::ui(ui, state),
                });
            });
        }
    }
    actions
}

fn header(ui: &mut Ui, content: &Content, today: NaiveDate) -> Vec<Action> {
    let mut actions = Vec::new();
    page_header(ui, "Sessions", 300.0, |ui| {
        let add = Push::new("Add a session")
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

fn kind_filter(ui: &mut Ui, content: &Content, state: &mut ViewState) {
    if content.kinds.len() < 2 {
        return;
    }
    chips(ui, |ui| {
        if Push::new("All kinds")
            .small()
            .chosen(content.kind.is_none())
            .show(ui)
            .clicked()
        {
            state.listed_kind = None;
        }
        for (kind, n) in &content.kinds {
            let on = content.kind.as_ref() == Some(kind);
            if Push::new(format!("{} {n}", kind.title()))
                .glyph(kind)
                .small()
                .chosen(on)
                .show(ui)
                .clicked()
            {
                state.listed_kind = Some(kind.clone());
            }
        }
    });
}

fn list(ui: &mut Ui, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 16, |ui| {
        if content.lines.is_empty() {
            muted(
                ui,
                "No sessions yet. Add the last one you remember; older ones help too.",
            );
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = (ui.ctx().content_rect().bottom() - ui.cursor().top() - 72.0).max(280.0);
        let area = egui::ScrollArea::vertical()
            .max_height(height)
            .auto_shrink([false, true]);
        area.show_rows(ui, ROW, content.lines.len(), |ui, range| {
            for line in &content.lines[range] {
                if row(ui, line) {
                    actions.push(Action::Session(SessionAction::Change(line.id.clone())));
                }
            }
        });
    });
    actions
}

fn row(ui: &mut Ui, line: &Line) -> bool {
    let t = Tokens::of(ui);
    let (rect, painter, response) = list_row::show(ui, ROW, &line.spoken, line.open);
    let y = rect.center().y;
    let column = |share: f32| rect.left() + 12.0 + (rect.width() - 24.0) * share;
    painter.text(
        pos2(column(0.0), y),
        Align2::LEFT_CENTER,
        &line.day,
        font(16.0),
        t.ink,
    );
    let cell = |from: f32, to: f32, text: &str, color| {
        let room = column(to) - column(from) - 8.0;
        let galley = list_row::one_line(&painter, text, 16.0, color, room);
        painter.galley(pos2(column(from), y - galley.size().y / 2.0), galley, color);
    };
    // Beside the open form there is room for the first columns alone.
    let [glyph, kind, minutes, with] = if rect.width() < 480.0 {
        [0.3, 0.34, 0.66, 0.84]
    } else {
        [0.22, 0.26, 0.5, 0.64]
    };
    icons::glyph(&painter, &line.kind, pos2(column(glyph), y), 6.0, t.session);
    cell(kind, minutes, &line.kind.title(), t.ink);
    cell(minutes, with, &line.minutes, t.muted);
    if rect.width() < 480.0 {
        cell(with, 1.02, &line.with, t.ink);
    } else {
        cell(with, 0.8, &line.with, t.ink);
        cell(0.8, 1.02, &line.more, t.muted);
    }
    response.clicked()
}
