//! What followed a session, under its row: the scores of the day before it, of its own day and of the three days after,
//! and the ways on.

use chrono::{Days, NaiveDate};
use egui::{Align2, Ui, pos2, vec2};

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::session::Session;
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons;
use crate::ui::state::{AnswerState, Page};
use crate::ui::text::{number_or_dash, short_date};
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::list_row::one_line;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{chips, muted, steady};

/// Height of a line of the table.
const LINE: f32 = 26.0;
/// Where the scores begin, and what each takes at most.
const SCORES: [f32; 2] = [176.0, 88.0];

/// What is shown of one session.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    session: Session,
    /// "1.3 lower in the three days after", or why there is no figure.
    said: String,
    /// The scores that are asked every day.
    names: Vec<(Cue, String)>,
    /// Each day with its scores.
    days: Vec<(String, Vec<Option<f64>>)>,
}

/// What followed this session.
pub fn content(journal: &Journal, session: &Session, said: &str, today: NaiveDate) -> Content {
    let metrics = || journal.metrics().daily();
    let first = session.date.pred_opt().unwrap_or(session.date);
    let last = session.date.checked_add_days(Days::new(3));
    let last = last.unwrap_or(session.date).min(today);
    let day = |date: NaiveDate| {
        let scores = metrics().map(|metric| journal.value(date, metric));
        let words = short_date(date, today);
        let words = if date == session.date {
            say::DayOfSession { day_name: &words }.text()
        } else {
            words
        };
        (words, scores.collect())
    };
    let cue = |id| Cue::of(journal.metrics(), id);
    let names = metrics().map(|metric| (cue(&metric.id), metric.title().into_owned()));
    Content {
        said: said.to_owned(),
        names: names.collect(),
        days: first
            .iter_days()
            .take_while(|date| *date <= last)
            .map(day)
            .collect(),
        session: session.clone(),
    }
}

/// Draws it.
pub fn ui(ui: &mut Ui, content: &Content, answer: &mut AnswerState) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.add_space(8.0);
    for (day, scores) in &content.days {
        line(ui, content, day, scores);
    }
    ui.add_space(4.0);
    if !content.said.is_empty() {
        let told = &content.said;
        muted(ui, &say::AgainstYourForecast { told }.text());
    }
    ui.add_space(4.0);
    let session = &content.session;
    steady(ui, "ways on", |ui| {
        chips(ui, |ui| {
            let push = |words: String| Push::new(words).small();
            let edit = push(say::Edit.text()).named(say::EditTheSession.text());
            if edit.show(ui).clicked() {
                let id = session.id.clone();
                actions.push(Action::Session(SessionAction::Change(id)));
            }
            if push(say::OpenItsDay.text()).show(ui).clicked() {
                actions.push(Action::OpenDay(session.date));
            }
            let all = push(
                say::AllOfKind {
                    kind: session.kind.as_str(),
                }
                .text(),
            );
            if all.show(ui).clicked() {
                *answer = AnswerState {
                    kind: Some(session.kind.clone()),
                    ..AnswerState::default()
                };
                actions.push(Action::Go(Page::BeforeAfter));
            }
        });
    });
    ui.add_space(12.0);
    actions
}

/// A day with its scores, each behind its mark.
fn line(ui: &mut Ui, content: &Content, day: &str, scores: &[Option<f64>]) {
    let t = Tokens::of(ui);
    let size = vec2(ui.available_width(), LINE);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    let named = content.names.iter().zip(scores);
    let spoken = named.clone().map(|((_, name), score)| match score {
        Some(_) => format!("{name} {}", number_or_dash(*score)),
        None => say::NameBlank { name }.text(),
    });
    let told = &spoken.collect::<Vec<_>>().join(", ");
    let spoken = say::NameAndTold { name: day, told }.text();
    let role = egui::accesskit::Role::Label;
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, &spoken));
    let [from, most] = SCORES;
    let from = from.min(rect.width() * 0.45);
    let each = ((rect.width() - from - 24.0) / scores.len().max(1) as f32).min(most);
    let (painter, y) = (ui.painter(), rect.center().y);
    let words = one_line(painter, day, 14.0, t.muted, from - 20.0);
    let at = pos2(rect.left() + 12.0, y - words.size().y / 2.0);
    painter.galley(at, words, t.muted);
    for (i, ((cue, _), score)) in named.enumerate() {
        let x = rect.left() + 12.0 + from + i as f32 * each;
        let color = t.series(*cue).color;
        icons::mark(painter, *cue, pos2(x, y), 4.0, color, t.surface);
        let words = number_or_dash(*score);
        painter.text(
            pos2(x + 10.0, y),
            Align2::LEFT_CENTER,
            words,
            font(14.0),
            t.ink,
        );
    }
}
