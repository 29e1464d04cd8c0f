//! One day, to be scored in ten seconds: rows at the left, the last fortnight at the right.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::experiment::Experiment;
use crate::analysis::schedule::running;
use crate::analysis::tomorrow::Outlook;
use crate::chart::spec::Chart;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::Action;
use crate::ui::state::{Page, ViewState};
use crate::ui::text::{long_date, medium_date, short_date};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::score_row::Size;
use crate::ui::widgets::{Column, body, card, muted};
use crate::words::beside;
use crate::words::experiment::Told;
use crate::words::{self, Voice};

use super::{day, first_evening, session_form, strips, tomorrow};

/// Width of the session form.
pub const FORM: f32 = 452.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "Sunday 22 November", and shorter twice for narrow windows.
    pub title: [String; 3],
    /// The greeting of the first evening.
    pub greeting: Option<String>,
    /// The editor of the day.
    pub day: day::Content,
    /// The answer so far: question, headline, sentence, and what stands beside it.
    pub answer: Option<[String; 4]>,
    /// What tomorrow may be, once the day's own score is in.
    pub tomorrow: Option<tomorrow::Content>,
    /// The last fortnight.
    pub strips: Option<Arc<Chart>>,
    /// The day before; none before the first date a journal takes.
    pub previous: Option<NaiveDate>,
    /// The day after; none on today.
    pub next: Option<NaiveDate>,
    /// Today, when another day is shown.
    pub today: Option<NaiveDate>,
}

/// What the page shows of the day in `state`, with what was worked out so far. `hour` is the hour of
/// the day, for the greeting.
pub fn content(
    journal: &Journal,
    (effects, outlook): (Option<&[Effect]>, Option<&Outlook>),
    state: &ViewState,
    today: NaiveDate,
    hour: u32,
) -> Content {
    let date = state.date;
    Content {
        title: [
            long_date(date, today),
            medium_date(date, today),
            short_date(date, today),
        ],
        greeting: state.day.greets.then(|| greeting(hour).to_owned()),
        day: day::content(journal, &state.day, date, today),
        answer: effects.and_then(|effects| answer(journal, effects, today)),
        tomorrow: tomorrow::content(journal, outlook, date, today),
        strips: (!journal.is_empty()).then(|| strips::content(journal, date, today)),
        previous: date
            .pred_opt()
            .filter(|d| *d >= crate::model::time::FIRST_DATE),
        next: date.succ_opt().filter(|d| *d <= today),
        today: (date != today).then_some(today),
    }
}

/// The answer to the main question, in words.
fn answer(journal: &Journal, effects: &[Effect], today: NaiveDate) -> Option<[String; 4]> {
    let metrics = journal.metrics();
    let effect = effects.iter().find(|effect| effect.is_main)?;
    let mut beside = beside::notes(effect, metrics, Voice::You);
    beside.extend(beside::counted(effect, Voice::You, today));
    if effect.rests.is_some()
        && let Some(plan) = running(journal, &effect.metric, effect.kind.as_ref(), today)
        && let Some(metric) = metrics.get(&effect.metric)
    {
        let read = Experiment::of(journal, metric, plan, today);
        let (next, free) = Told::of(plan, metrics, Voice::You).next(&read, today);
        beside = vec![next, free];
    }
    Some([
        words::question(effect, metrics),
        words::headline(effect, metrics),
        words::sentence(effect, metrics),
        beside.join(" "),
    ])
}

fn greeting(hour: u32) -> &'static str {
    match hour {
        4..12 => "Good morning. How are you today?",
        12..17 => "Good afternoon. How is today?",
        _ => "Good evening. How was today?",
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    if is_wide(ui) {
        let whole = ui.available_width();
        let right = if state.form.is_some() {
            FORM.min(whole * 0.52)
        } else {
            (whole * 0.38).clamp(300.0, 400.0)
        };
        crate::ui::widgets::beside(ui, right, |ui, column| {
            actions.extend(match column {
                Column::Left => entry(ui, content, state),
                Column::Right => aside(ui, content, state),
            });
        });
    } else {
        if state.form.is_some() {
            let today = content.today.unwrap_or(content.day.date);
            actions.extend(session_form::ui(ui, state, today));
            ui.add_space(GAP - 8.0);
        }
        actions.extend(entry(ui, content, state));
        ui.add_space(GAP - 8.0);
        if state.form.is_none() {
            actions.extend(aside(ui, content, state));
        }
    }
    actions
}

/// The left column: greeting, rows, sessions, note.
fn entry(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    if let Some(greeting) = &content.greeting {
        crate::ui::widgets::card_title(ui, greeting);
        muted(
            ui,
            "Four clicks, about ten seconds. Leave out what you like.",
        );
        ui.add_space(8.0);
    }
    card(ui, 24, |ui| {
        actions.extend(day::rows(ui, &content.day, &mut state.day, Size::Full));
        ui.spacing_mut().item_spacing.y = 8.0;
        actions.extend(day::checkin_chips(ui, &content.day, &mut state.day));
    });
    ui.add_space(GAP - 8.0);
    if !content.day.sessions.is_empty() {
        card(ui, 16, |ui| actions.extend(day::sessions(ui, &content.day)));
        ui.add_space(GAP - 8.0);
    }
    let more = match content.today {
        None => "More about today, if you like",
        Some(_) => "More about this day, if you like",
    };
    muted(ui, more);
    actions.extend(day::details(ui, &content.day, &mut state.day));
    ui.add_space(4.0);
    muted(
        ui,
        "Empty rows are fine. A day you skip stays blank; it never counts as 0.",
    );
    actions
}

/// The right column: the session form while it is open, the fortnight, or what to do first.
fn aside(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let today = content.today.unwrap_or(content.day.date);
    if state.form.is_some() {
        return session_form::ui(ui, state, today);
    }
    match &content.strips {
        Some(strips) => {
            let actions = content
                .answer
                .as_ref()
                .map_or_else(Vec::new, |words| answered(ui, words));
            card(ui, 24, |ui| strips::ui(ui, strips));
            // At the end, so that nothing moves when it comes.
            if let Some(content) = &content.tomorrow {
                tomorrow::ui(ui, content);
            }
            actions
        }
        None => first_evening::ui(ui),
    }
}

/// The answer in short, and the way to what is behind it.
fn answered(ui: &mut Ui, [question, headline, sentence, basis]: &[String; 4]) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        muted(ui, question);
        let headline = egui::RichText::new(legible::line(headline))
            .font(font(22.0))
            .color(Tokens::of(ui).ink);
        ui.add(egui::Label::new(headline).wrap());
        body(ui, sentence);
        muted(ui, basis);
        if Push::new("See how it was worked out").show(ui).clicked() {
            actions.push(Action::Go(Page::BeforeAfter));
        }
    });
    ui.add_space(GAP - 8.0);
    actions
}
