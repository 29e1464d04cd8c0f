//! One day, to be scored in ten seconds: rows at the left, the answer at the right, the details below them, and the last
//! fortnight at the end.

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::experiment::Experiment;
use crate::analysis::schedule::running;
use crate::analysis::tomorrow::Outlook;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::Action;
use crate::ui::state::{Page, ViewState};
use crate::ui::text::{long_date, medium_date, short_date};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::Size;
use crate::ui::widgets::{Column, body, card, muted};
use crate::words::beside;
use crate::words::experiment::Told;
use crate::words::{self, Voice};

use super::{
    day, day_menu, first_days, first_evening, planned, session_form, strips, tomorrow, weekly,
};

/// Width of the session form.
pub const FORM: f32 = 452.0;

/// So many days are noted before the page no longer shows the way to the example.
const FIRST_DAYS: usize = 3;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "Sunday 22 November", and shorter twice for narrow windows.
    pub title: [String; 3],
    /// The greeting of the first evening.
    pub greeting: Option<String>,
    /// The editor of the day.
    pub day: day::Content,
    /// The answer so far: question, headline, sentence, and what it rests on; all that stands beside it is
    /// on its own page.
    pub answer: Option<[String; 4]>,
    /// What is planned.
    pub planned: Vec<planned::Line>,
    /// The questions of the week, where they are due.
    pub weekly: Option<weekly::Content>,
    /// What is missing for it, while it is too early.
    pub coming: Option<first_days::Content>,
    /// Whether the diary has so few days that there is more to see elsewhere.
    pub first_days: bool,
    /// What tomorrow may be, once the day's own score is in.
    pub tomorrow: Option<tomorrow::Content>,
    /// The last fortnight.
    pub strips: Option<strips::Content>,
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
    let main = effects.and_then(|effects| effects.iter().find(|effect| effect.is_main));
    let coming = main.and_then(|effect| first_days::content(journal, effect, today));
    Content {
        title: [
            long_date(date, today),
            medium_date(date, today),
            short_date(date, today),
        ],
        greeting: state.day.greets.then(|| greeting(hour).to_owned()),
        day: day::content(journal, &state.day, date, today),
        answer: main
            .filter(|_| coming.is_none())
            .map(|effect| answer(journal, effect, today)),
        planned: planned::content(journal, today),
        weekly: weekly::content(journal, (date, today), state.day.checkin),
        coming,
        first_days: journal.days().range(..today).take(FIRST_DAYS).count() < FIRST_DAYS,
        tomorrow: tomorrow::content(journal, outlook, date, today),
        // The first page stays as it was opened.
        strips: (!journal.is_empty() && !state.day.greets)
            .then(|| strips::content(journal, date, today)),
        previous: date
            .pred_opt()
            .filter(|d| *d >= crate::model::time::FIRST_DATE),
        next: date.succ_opt().filter(|d| *d <= today),
        today: (date != today).then_some(today),
    }
}

/// The answer to the main question, in words.
fn answer(journal: &Journal, effect: &Effect, today: NaiveDate) -> [String; 4] {
    let metrics = journal.metrics();
    let mut basis = beside::counted(effect, Voice::You, today).unwrap_or_default();
    if effect.rests.is_some()
        && let Some(plan) = running(
            journal,
            &effect.metric,
            (effect.kind.as_ref(), effect.with.as_deref()),
            today,
        )
        && let Some(metric) = metrics.get(&effect.metric)
    {
        let read = Experiment::of(journal, metric, plan, today);
        let (next, free) = Told::of(plan, metrics, Voice::You).next(&read, today);
        basis = format!("{next} {free}");
    }
    [
        words::question(effect, metrics),
        words::headline(effect, metrics),
        words::sentence(effect, metrics),
        basis,
    ]
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
    let top = ui.cursor().top();
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
        if state.form.is_none() {
            // What is below keeps its place while the day is shown, whatever comes or goes above it.
            let high = ui.cursor().top() - top;
            state.day.tallest = state.day.tallest.max(high);
            ui.add_space(state.day.tallest - high);
        }
        actions.extend(more(ui, content, state));
    } else {
        if state.form.is_some() {
            let today = content.today.unwrap_or(content.day.date);
            actions.extend(session_form::ui(ui, state, today));
            ui.add_space(GAP - 8.0);
        }
        actions.extend(entry(ui, content, state));
        ui.add_space(GAP - 8.0);
        actions.extend(more(ui, content, state));
        ui.add_space(GAP - 8.0);
        if state.form.is_none() {
            actions.extend(aside(ui, content, state));
        }
    }
    actions.extend(foot(ui, content));
    actions
}

/// What is looked at after the day is noted: the fortnight, and at the end, so that nothing moves when it
/// comes, what tomorrow may be.
fn foot(ui: &mut Ui, content: &Content) -> Option<Action> {
    let strips = content.strips.as_ref().filter(|_| !content.first_days);
    let fortnight =
        |ui: &mut Ui, strips: &strips::Content| card(ui, 24, |ui| strips::ui(ui, strips));
    ui.add_space(GAP - 8.0);
    let mut made = None;
    match (strips, &content.tomorrow) {
        (Some(strips), tomorrow) if is_wide(ui) => {
            let each = (ui.available_width() - GAP) / 2.0;
            crate::ui::widgets::beside(ui, each, |ui, column| match (column, tomorrow) {
                (Column::Left, _) => made = fortnight(ui, strips),
                (Column::Right, Some(tomorrow)) => tomorrow::ui(ui, tomorrow),
                (Column::Right, None) => {}
            });
        }
        (strips, tomorrow) => {
            if let Some(strips) = strips {
                made = fortnight(ui, strips);
                ui.add_space(GAP - 8.0);
            }
            if let Some(tomorrow) = tomorrow {
                tomorrow::ui(ui, tomorrow);
            }
        }
    }
    made
}

/// The left column: greeting and rows.
fn entry(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    if let Some(greeting) = &content.greeting {
        crate::ui::widgets::card_title(ui, greeting);
        muted(
            ui,
            "Four clicks, about ten seconds. Leave out what you like.",
        );
        ui.add_space(8.0);
    }
    card(ui, 24, |ui| {
        day::rows(ui, &content.day, &mut state.day, Size::Full)
    })
}

/// The details.
fn more(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let words = match content.today {
        None => "More about today, if you like",
        Some(_) => "More about this day, if you like",
    };
    let mut actions = Vec::new();
    if day_menu::is_in_bar(ui.available_width()) {
        muted(ui, words);
    } else {
        let sides = egui::Sides::new().shrink_left();
        let sides = sides.wrap_mode(egui::TextWrapMode::Wrap);
        let drawn = sides.show(
            ui,
            |ui| muted(ui, words),
            |ui| day_menu::ui(ui, &content.day, content.today),
        );
        actions.extend(drawn.1);
    }
    let details = day::details(ui, &content.day, &mut state.day, Size::Full);
    actions.extend(details);
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
    if content.strips.is_none() {
        return first_evening::ui(ui);
    }
    let mut actions = Vec::new();
    if let Some(words) = &content.answer {
        actions.extend(answered(ui, words));
    }
    if let Some(coming) = &content.coming {
        first_days::ui(ui, coming);
    }
    actions.extend(planned::ask(ui, &content.planned));
    if let Some(weekly) = &content.weekly {
        actions.extend(weekly::ui(ui, weekly, &mut state.day));
    }
    if content.first_days {
        actions.extend(first_evening::look_around(ui));
    }
    actions
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
        let more = Push::new("See how it was worked out").small();
        if more.look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::Go(Page::BeforeAfter));
        }
    });
    ui.add_space(GAP - 8.0);
    actions
}
