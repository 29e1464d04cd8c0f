//! One day, to be scored in ten seconds: rows at the left, the answer at the right, the details below them, and the last
//! fortnight at the end.

use chrono::NaiveDate;
use egui::{Id, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::analysis::effect::Effect;
use crate::analysis::experiment::Experiment;
use crate::analysis::schedule::running;
use crate::analysis::tomorrow::Outlook;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::ui::action::{Action, SettingsAction};
use crate::ui::focus;
use crate::ui::icons::Icon;
use crate::ui::state::{Fortnight, Page, ViewState};
use crate::ui::text::{long_date, medium_date, short_date};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::Size;
use crate::ui::widgets::{Column, beside as in_columns, body, card, low_card, muted};
use crate::words::beside;
use crate::words::experiment::Told;
use crate::words::{self, Voice};

use super::{
    day, day_menu, first_days, first_evening, planned, session_form, strips, tomorrow, weekly,
};

/// Width of the session form, where it lies over the page.
const FORM: f32 = 464.0;

/// What the sign of the way to what is behind the answer takes.
const WAY: f32 = 40.0;

/// So much higher than the rows what stands beside them may be with the details below both.
const HOLE: f32 = 24.0;

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
        greeting: (state.day.greets && date == today).then(|| greeting(hour)),
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

fn greeting(hour: u32) -> String {
    match hour {
        4..12 => say::GreetingMorning.text(),
        12..17 => say::GreetingAfternoon.text(),
        _ => say::GreetingEvening.text(),
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    let top = ui.cursor().top();
    let is_wide = is_wide(ui);
    if is_wide {
        let has_details = state.day.beside == Some((content.day.date, ui.available_width()));
        actions.extend(two_columns(ui, content, state, has_details));
        if !has_details {
            // What is below keeps its place while the day is shown, whatever comes or goes above it.
            let high = ui.cursor().top() - top;
            let tallest = state.day.tallest.max(high);
            ui.add_space(tallest - high);
            // A pass that is not shown measures alone.
            if !ui.ctx().will_discard() {
                state.day.tallest = tallest;
            }
            actions.extend(details(ui, content, state));
        }
    } else {
        if state.form.is_some() {
            let today = content.today.unwrap_or(content.day.date);
            actions.extend(session_form::ui(ui, state, today));
            ui.add_space(GAP - 8.0);
        }
        actions.extend(entry(ui, content, state));
        ui.add_space(GAP - 8.0);
        let whole = ui.available_width();
        actions.extend(more(ui, content, whole));
        actions.extend(details(ui, content, state));
        ui.add_space(GAP - 8.0);
        if state.form.is_none() {
            actions.extend(aside(ui, content, state));
        }
    }
    let is_last = !is_wide || state.day.fortnight == Fortnight::Last;
    actions.extend(foot(ui, content, is_last));
    if is_wide && state.form.is_some() {
        let today = content.today.unwrap_or(content.day.date);
        actions.extend(form_over(ui, top, state, today));
    }
    actions
}

/// Rows at the left, with the words for what is below them; at the right the answer and what is asked, and the fortnight
/// at the end of the rows where these leave it the room. Where the questions of the week make them higher than the rows, the
/// details follow these at the left: below both they would leave a hole.
fn two_columns(
    ui: &mut Ui,
    content: &Content,
    state: &mut ViewState,
    has_details: bool,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let whole = ui.available_width();
    let right = (whole * 0.38).clamp(300.0, 400.0);
    let mut ends = [0.0; 2];
    in_columns(ui, right, |ui, column| match column {
        Column::Left => {
            actions.extend(entry(ui, content, state));
            ends[0] = ui.min_rect().bottom();
            actions.extend(more(ui, content, whole));
            ends[1] = ui.min_rect().bottom();
            if has_details {
                actions.extend(details(ui, content, state));
            }
        }
        Column::Right => {
            actions.extend(aside(ui, content, state));
            let asks = content.weekly.is_some() && !has_details;
            if asks && ui.min_rect().bottom() > ends[1] + HOLE {
                state.day.beside = Some((content.day.date, whole));
                ui.ctx().request_discard("the details stand below the rows");
            }
            if let Some(strips) = fortnight(content) {
                actions.extend(at_end(ui, strips, ends, &mut state.day.fortnight));
            }
        }
    });
    actions
}

/// The fortnight so that it ends with the rows, or with what stands below them; where it has no room for that it stands
/// last, as long as the day is shown.
fn at_end(
    ui: &mut Ui,
    strips: &strips::Content,
    ends: [f32; 2],
    place: &mut Fortnight,
) -> Option<Action> {
    let id = ui.scope_id().with("fortnight");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let from = ui.cursor().top();
    let mut ends = ends.into_iter();
    let end = ends.find(|end| from + known <= end + 0.5);
    let Some(end) = end.filter(|_| *place == Fortnight::Beside) else {
        *place = Fortnight::Last;
        return None;
    };
    ui.add_space(end - known - from);
    let top = ui.cursor().top();
    let made = low_card(ui, |ui| strips::ui(ui, strips));
    let high = ui.min_rect().bottom() - top;
    if (high - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, high));
        ui.ctx().request_discard("the fortnight ends with the rows");
    }
    made
}

/// The last fortnight, once there is something to see in it.
fn fortnight(content: &Content) -> Option<&strips::Content> {
    content.strips.as_ref().filter(|_| !content.first_days)
}

/// The session form over the page, under its button or at the top of what is in sight: nothing of the page moves for it,
/// and nothing is clicked through it. The keyboard passes over what lies wholly behind it.
fn form_over(ui: &mut Ui, top: f32, state: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let page = ui.max_rect();
    let gone = ui.clip_rect().top() - top;
    let form = state.form.as_mut();
    let below = form.map(|form| *form.shown.below.get_or_insert(gone.max(0.0)));
    let top = top + below.unwrap_or_default();
    let left = page.right() - FORM.min(page.width());
    let place = Rect::from_min_max(pos2(left, top), pos2(page.right(), page.bottom().max(top)));
    let mut over = ui.new_child(UiBuilder::new().id_salt("session form").max_rect(place));
    if let Some(card) = state.form.as_ref().and_then(|form| form.shown.card) {
        focus::pass_over(ui.ctx(), card);
        over.interact(card, Id::unique("behind the session form"), Sense::CLICK);
    }
    over.set_width(place.width());
    let actions = session_form::ui(&mut over, state, today);
    ui.expand_to_include_rect(over.min_rect());
    actions
}

/// What is looked at after the day is noted: the fortnight where it stands last, and at the end, so that nothing moves
/// when it comes, what tomorrow may be.
fn foot(ui: &mut Ui, content: &Content, is_last: bool) -> Option<Action> {
    let strips = fortnight(content).filter(|_| is_last);
    let tomorrow = content.tomorrow.as_ref();
    ui.add_space(GAP - 8.0);
    let mut made = None;
    let mut draw = |ui: &mut Ui, column| match (column, strips, tomorrow) {
        (Column::Left, Some(strips), _) => made = low_card(ui, |ui| strips::ui(ui, strips)),
        (Column::Left, None, Some(tomorrow)) | (Column::Right, Some(_), Some(tomorrow)) => {
            tomorrow::ui(ui, tomorrow);
        }
        _ => {}
    };
    if is_wide(ui) {
        let each = (ui.available_width() - GAP) / 2.0;
        in_columns(ui, each, draw);
    } else {
        draw(ui, Column::Left);
        ui.add_space(GAP - 8.0);
        draw(ui, Column::Right);
    }
    made
}

/// The left column: greeting and rows.
fn entry(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    if let Some(greeting) = &content.greeting {
        crate::ui::widgets::card_title(ui, greeting);
        muted(ui, &say::FirstEveningHowLong.text());
        ui.add_space(8.0);
    }
    card(ui, 24, |ui| {
        day::rows(ui, &content.day, &mut state.day, Size::Full)
    })
}

/// What leads to the details, and the menu of the day where its bar has no room for it.
fn more(ui: &mut Ui, content: &Content, whole: f32) -> Vec<Action> {
    let words = match content.today {
        None => say::MoreAboutToday.text(),
        Some(_) => say::MoreAboutDay.text(),
    };
    if day_menu::is_in_bar(whole) {
        muted(ui, &words);
        return Vec::new();
    }
    let sides = egui::Sides::new().shrink_left();
    let sides = sides.wrap_mode(egui::TextWrapMode::Wrap);
    let drawn = sides.show(
        ui,
        |ui| muted(ui, &words),
        |ui| day_menu::ui(ui, &content.day, content.today),
    );
    drawn.1.into_iter().collect()
}

/// The details.
fn details(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = day::details(ui, &content.day, &mut state.day, Size::Full);
    ui.add_space(4.0);
    muted(ui, &say::BlankIsFine.text());
    let add = Push::new(say::AskOwnScore.text());
    let add = add.lead(Icon::Plus).small().look(Look::Quiet);
    if add.inset().show(ui).clicked() {
        actions.push(Action::Settings(SettingsAction::AddMetric));
    }
    actions
}

/// The right column: the answer and what is asked, or what to do first.
fn aside(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
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

/// The answer in short, and the way to what is behind it: a sign in two columns, where height is scarce.
fn answered(ui: &mut Ui, [question, headline, sentence, basis]: &[String; 4]) -> Vec<Action> {
    let way = Push::new(say::SeeHowWorkedOut.text())
        .small()
        .look(Look::Quiet);
    let is_low = is_wide(ui);
    let more = low_card(ui, |ui| {
        let short = if is_low {
            let room = ui.available_width() - WAY;
            let line = ui.horizontal_top(|ui| {
                ui.allocate_ui(vec2(room, 0.0), |ui| {
                    ui.set_width(room);
                    muted(ui, question);
                });
                let way = Push::icon(Icon::Right, say::SeeHowWorkedOut.text())
                    .look(Look::Quiet)
                    .tiny();
                way.show(ui)
            });
            Some(line.inner)
        } else {
            muted(ui, question);
            None
        };
        let headline = egui::RichText::new(legible::line(headline))
            .font(font(22.0))
            .color(Tokens::of(ui).ink);
        ui.add(egui::Label::new(headline).wrap());
        body(ui, sentence);
        muted(ui, basis);
        short.unwrap_or_else(|| way.show(ui))
    });
    ui.add_space(GAP - 8.0);
    let behind = Action::Go(Page::BeforeAfter);
    more.clicked().then_some(behind).into_iter().collect()
}
