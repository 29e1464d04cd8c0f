//! One day, to be scored in ten seconds: rows at the left, the last fortnight at the right.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::{Response, Ui};

use crate::analysis::effect::Effect;
use crate::analysis::experiment::Experiment;
use crate::analysis::schedule::running;
use crate::analysis::tomorrow::Outlook;
use crate::chart::spec::Chart;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::{Action, SessionAction};
use crate::ui::icons::Icon;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::{Focus, Page, ViewState};
use crate::ui::text::{long_date, medium_date, short_date};
use crate::ui::theme::{CONTROL, GAP, Tokens, font, is_wide};
use crate::ui::widgets::month;
use crate::ui::widgets::push::{Look, Push};
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
    let wide = is_wide(ui);
    let mut actions = header(ui, content, state, wide);
    ui.add_space(GAP - 8.0);
    if wide {
        let right = if state.form.is_some() { FORM } else { 332.0 };
        let right = right.min(ui.available_width() * 0.52);
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

/// What the button for a session says, the roomiest first; the last is its icon alone.
const SESSION: [&str; 3] = ["I had a session", "Session", ""];

fn header(ui: &mut Ui, content: &Content, state: &mut ViewState, wide: bool) -> Vec<Action> {
    let mut actions = Vec::new();
    let size = if wide { 26.0 } else { 22.0 };
    let Some((words, session)) = beside(ui, content, size) else {
        ui.horizontal(|ui| {
            actions.extend(walk(ui, content));
            actions.extend(had_session(ui, content, state, ""));
            actions.extend(back_to_today(ui, content));
        });
        let short = &content.title[2];
        let opener = month::opener(ui, short, fitting(ui, short, size));
        turn(&opener, content, state);
        return actions;
    };
    let ((walked, opener), right) = egui::Sides::new().shrink_left().truncate().show(
        ui,
        |ui| {
            let walked = walk(ui, content);
            ui.add_space(8.0);
            (walked, month::opener(ui, words, size))
        },
        |ui| {
            // From the right.
            let session = had_session(ui, content, state, session);
            [session, back_to_today(ui, content)]
        },
    );
    turn(&opener, content, state);
    actions.extend(right.into_iter().flatten().chain(walked));
    actions
}

/// The roomiest title, which opens the calendar, and the words of the button for a session that stand
/// on one line without a cut; none where the title needs a line of its own.
fn beside<'a>(ui: &Ui, content: &'a Content, size: f32) -> Option<(&'a str, &'static str)> {
    let wide = |words: &str, size: f32| {
        let color = Tokens::of(ui).ink;
        let galley = ui.painter().layout_no_wrap(words.into(), font(size), color);
        galley.size().x
    };
    let session = |words: &str| match words {
        "" => CONTROL,
        words => wide(words, 16.0) + 60.0,
    };
    let back = content.today.map_or(0.0, |_| wide("Today", 16.0) + 48.0);
    let walk = 2.0 * CONTROL + 24.0;
    let room = ui.available_width() - walk - back - month::CHEVRON - 8.0;
    let [long, medium, short] = &content.title;
    let [whole, brief, icon] = SESSION;
    let pairs = [
        (long, whole),
        (medium, whole),
        (medium, brief),
        (short, brief),
        (short, icon),
    ];
    let fits = |(title, words): &(&String, &str)| wide(title, size) + session(words) <= room;
    let (title, words) = pairs.into_iter().find(fits)?;
    Some((title, words))
}

/// This size of type, or a smaller one in which the title is not cut.
fn fitting(ui: &Ui, title: &str, size: f32) -> f32 {
    let room = ui.available_width() - month::CHEVRON;
    let fits = |size: &f32| {
        let color = Tokens::of(ui).ink;
        let galley = ui
            .painter()
            .layout_no_wrap(title.into(), font(*size), color);
        galley.size().x <= room
    };
    [size, 20.0, 18.0, 16.0]
        .into_iter()
        .find(fits)
        .unwrap_or(14.0)
}

/// Opens the calendar where its button was pushed, or closes the one that is open.
fn turn(opener: &Response, content: &Content, state: &mut ViewState) {
    state.day.date_button = Some(opener.id);
    if opener.clicked() {
        let day = content.day.date;
        let today = content.today.unwrap_or(day);
        let pushed = Calendar::under(opener, Purpose::Open, day, today);
        state.calendar = state.calendar.take().xor(Some(pushed));
    }
}

/// To the day before and after.
fn walk(ui: &mut Ui, content: &Content) -> Option<Action> {
    let mut day = None;
    for (icon, name, to) in [
        (Icon::Left, "Previous day", content.previous),
        (Icon::Right, "Next day", content.next),
    ] {
        let push = Push::icon(icon, name).enabled(to.is_some()).show(ui);
        day = to.filter(|_| push.clicked()).or(day);
    }
    day.map(Action::OpenDay)
}

/// The button that has the keyboard after the last row; without words it is its icon alone.
fn had_session(
    ui: &mut Ui,
    content: &Content,
    state: &mut ViewState,
    words: &str,
) -> Option<Action> {
    let push = match words {
        "" => Push::icon(Icon::Plus, ""),
        words => Push::new(words).lead(Icon::Plus),
    };
    let push = push.look(Look::Primary).named("I had a session").show(ui);
    state.day.session_button = Some(push.id);
    if state.day.focus == Some(Focus::Session) {
        state.day.focus = None;
        push.request_focus();
    }
    push.clicked()
        .then_some(Action::Session(SessionAction::New(content.day.date)))
}

fn back_to_today(ui: &mut Ui, content: &Content) -> Option<Action> {
    let today = content.today?;
    let push = Push::new("Today").named("Back to today").show(ui);
    push.clicked().then_some(Action::OpenDay(today))
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
    // Beside the form too the rows stay where they are.
    let padding = match ui.available_width() {
        width if width < 390.0 => 10,
        width if width < 528.0 && state.form.is_none() => 16,
        _ => 24,
    };
    card(ui, padding, |ui| {
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
