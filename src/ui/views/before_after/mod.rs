//! Does it help me? The sentence beside the days after a session, and behind it, one at a time: each
//! session, the other scores, what would make it surer, the article's claims, how it is worked out, and
//! the raw days last.

pub mod answer;
mod claims;
mod each;
mod method;
mod others;
mod points;
pub mod raw;
pub mod studied;

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::looks::main_metric;
use crate::analysis::recovery::Recovery;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::ui::action::Action;
use crate::ui::state::{AnswerState, Behind, Turned};
use crate::ui::theme::GAP;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::tabs::tabs;
use crate::ui::widgets::{body, card_title, muted, page_card, tab_card};

use self::answer::Answer;
pub use self::others::icon;
use self::studied::Studied;
use crate::ui::views::metric_chips::Chip;

/// Width of a short list.
const LIST: f32 = 150.0;
/// Width that the title takes.
const TITLE: f32 = 200.0;
/// From this height of the window on, each session stands above what else is behind the answer.
const TALL: f32 = 1050.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The filters.
    pub studied: Studied,
    /// The metrics that have an answer, the chosen one shown.
    pub metrics: Vec<Chip>,
    /// Whether the answers are being worked out.
    pub working: bool,
    /// The answer for the chosen metric; none while it is being worked out, and without scores.
    pub answer: Option<Answer>,
    /// The raw days; none without sessions.
    pub raw: Option<raw::Content>,
}

/// What the page shows. `effects` is the answer for every metric, `recovery` what followed workouts, once
/// they are worked out.
pub fn content(
    journal: &Journal,
    (effects, recovery): (Option<&[Effect]>, Option<&Recovery>),
    state: &AnswerState,
    turned: &Turned,
    today: NaiveDate,
) -> Content {
    let studied = Studied::of(journal, state);
    let all = effects.unwrap_or_default();
    let main = main_metric(journal);
    let chosen = chosen(all, state.metric.as_ref().unwrap_or(&main));
    let asked = state.metric.as_ref().unwrap_or(&main);
    let open = chosen.map_or(asked, |effect| &effect.metric);
    Content {
        metrics: others::chips(journal, &studied, open),
        working: effects.is_none(),
        answer: chosen.and_then(|effect| Answer::of(journal, effect, (all, recovery), today)),
        raw: raw::content(journal, &studied, chosen, turned, today),
        studied,
    }
}

/// The answer for the chosen metric, or for the first there is.
fn chosen<'a>(effects: &'a [Effect], metric: &MetricId) -> Option<&'a Effect> {
    effects
        .iter()
        .find(|e| e.metric == *metric)
        .or_else(|| effects.first())
}

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    state: &mut AnswerState,
    turned: &mut Turned,
) -> Vec<Action> {
    header(ui, content, state);
    ui.add_space(GAP - 8.0);
    let Some(raw) = &content.raw else {
        page_card(ui, |ui| {
            card_title(ui, &say::NothingSideBySide.text());
            body(ui, &say::NothingSideBySideYet.text());
        });
        return Vec::new();
    };
    if content.working {
        page_card(ui, |ui| muted(ui, &say::BeingWorkedOut.text()));
        return Vec::new();
    }
    let Some(answer) = &content.answer else {
        page_card(ui, |ui| {
            card_title(ui, &say::NoScoresToAnswer.text());
            muted(ui, &say::NoScoresToAnswerYet.text());
        });
        ui.add_space(GAP - 8.0);
        let made = page_card(ui, |ui| raw::ui(ui, raw, turned));
        return made.into_iter().collect();
    };
    let mut actions: Vec<Action> = answer::ui(ui, answer).into_iter().collect();
    ui.add_space(GAP - 8.0);
    actions.extend(behind(ui, (answer, raw), state, turned));
    actions
}

/// What stands behind the answer: one at a time, in a tall window each session above the others.
fn behind(
    ui: &mut Ui,
    (answer, raw): (&Answer, &raw::Content),
    state: &mut AnswerState,
    turned: &mut Turned,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let each = answer.each.as_ref();
    let is_tall = ui.ctx().content_rect().height() >= TALL;
    if let Some(each) = each.filter(|_| is_tall) {
        actions.extend(page_card(ui, |ui| {
            card_title(ui, &say::EachSession.text());
            each::ui(ui, each)
        }));
        ui.add_space(GAP - 8.0);
    }
    let each = each.filter(|_| !is_tall);
    let all = Behind::all();
    let all = if each.is_some() { &all[..] } else { &all[1..] };
    tab_card(ui, |ui| {
        let mut open = state.behind;
        if !all.iter().any(|(tab, _)| *tab == open) {
            open = all[0].0;
        }
        let was = open;
        tabs(ui, all, &mut open);
        if open != was {
            state.behind = open;
        }
        match open {
            Behind::Each => actions.extend(each.map_or_else(Vec::new, |each| each::ui(ui, each))),
            Behind::Others => others::ui(ui, &answer.others),
            Behind::Surer => actions.extend(others::surer(ui, &answer.surer)),
            Behind::Claims => claims::ui(ui, &answer.claims),
            Behind::Method => method::ui(ui, &answer.method, &answer.forecast),
            Behind::Raw => actions.extend(raw::ui(ui, raw, turned)),
        }
    });
    actions
}

/// The title, with the filters at the right where they have room beside it.
fn header(ui: &mut Ui, content: &Content, state: &mut AnswerState) {
    let studied = &content.studied;
    let lists = [
        studied.kinds.len(),
        studied.people.len(),
        content.metrics.len(),
    ];
    let lists = lists.iter().filter(|choices| **choices > 1).count() as f32;
    let width = lists * LIST + (lists - 1.0).max(0.0) * ui.spacing().item_spacing.x;
    // Longer words need more room, as was seen when they were drawn last.
    let id = ui.scope_id().with("filters");
    let drawn: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let width = width.max(drawn);
    let title = say::TitleBeforeAfter.text();
    if ui.available_width() < TITLE + width {
        ui.heading(title);
        ui.horizontal_wrapped(|ui| filters(ui, content, state));
        return;
    }
    ui.horizontal(|ui| {
        ui.heading(title);
        let space = ui.available_width() - width;
        ui.add_space(space.max(0.0));
        let from = ui.cursor().left();
        filters(ui, content, state);
        let wide = ui.min_rect().right() - from;
        if wide > width + 0.5 {
            ui.data_mut(|data| data.insert_temp(id, wide));
            ui.ctx().request_discard("the filters are wider");
        }
    });
}

/// Kind, person and score, each a short list.
fn filters(ui: &mut Ui, content: &Content, state: &mut AnswerState) {
    let studied = &content.studied;
    if studied.kinds.len() > 1 {
        let kinds = studied
            .kinds
            .iter()
            .map(|(kind, n)| (format!("{} {n}", kind.title()), kind.clone()));
        let open = studied.kind.as_ref().map_or_else(String::new, Kind::title);
        if let Some(kind) = choose(ui, &say::Kind.text(), &open, LIST, kinds) {
            (state.kind, state.with) = (Some(kind), None);
        }
    }
    if studied.people.len() > 1 {
        let anyone = (say::WithAnyone.text(), None);
        let people = studied
            .people
            .iter()
            .map(|name| (say::WithNamed { name }.text(), Some(name.clone())));
        let open = studied
            .with
            .as_ref()
            .map_or_else(|| anyone.0.clone(), |name| say::WithNamed { name }.text());
        let all = std::iter::once(anyone).chain(people);
        if let Some(with) = choose(ui, &say::Person.text(), &open, LIST, all) {
            state.with = with;
        }
    }
    if content.metrics.len() > 1 {
        let open = content.metrics.iter().find(|chip| chip.shown);
        let open = open.map_or_else(String::new, |chip| chip.name.clone());
        let metrics = content
            .metrics
            .iter()
            .map(|chip| (chip.name.clone(), chip.id.clone()));
        if let Some(metric) = choose(ui, &say::Score.text(), &open, LIST, metrics) {
            state.metric = Some(metric);
        }
    }
}
