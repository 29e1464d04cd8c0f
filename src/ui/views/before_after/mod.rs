//! Does it help me? The sentence first, then each session, day by day, the other scores, what would
//! make it surer, the article's claims, how it is worked out, and the raw days last.

pub mod answer;
mod claims;
mod method;
mod others;
pub mod raw;
pub mod studied;

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::looks::main_metric;
use crate::analysis::recovery::Recovery;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::ui::action::Action;
use crate::ui::state::{AnswerState, Page, Turned};
use crate::ui::theme::GAP;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, muted};
use crate::words::experiment::TITLE;

use self::answer::Answer;
pub use self::others::icon;
use self::studied::Studied;
use crate::ui::views::metric_chips::Chip;

/// Width of a short list.
const LIST: f32 = 150.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The filters.
    pub studied: Studied,
    /// The metrics that have an answer, the chosen one shown.
    pub metrics: Vec<Chip>,
    /// The answer for the chosen metric; none while it is being worked out.
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
    Content {
        metrics: all
            .iter()
            .filter_map(|e| others::chip(journal, e, chosen))
            .collect(),
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
) -> Option<Action> {
    let mut action = None;
    ui.heading("Before & after");
    filters(ui, content, state);
    ui.add_space(GAP - 8.0);
    let Some(raw) = &content.raw else {
        card(ui, 24, |ui| {
            card_title(ui, "Nothing to lay side by side yet.");
            body(
                ui,
                "Add the last session you remember; older ones help too. Then what followed each one shows here.",
            );
        });
        return None;
    };
    match &content.answer {
        Some(answer) => {
            action = answer::ui(ui, answer);
            if Push::new(TITLE).look(Look::Quiet).show(ui).clicked() {
                action = Some(Action::Go(Page::Experiment));
            }
            ui.add_space(GAP - 8.0);
            others::ui(ui, &answer.others, &answer.surer);
            ui.add_space(GAP - 8.0);
            claims::ui(ui, &answer.claims);
            ui.add_space(GAP - 8.0);
            method::ui(ui, &answer.method, &mut state.method_open);
        }
        None => card(ui, 24, |ui| {
            card_title(ui, "No scores to answer from yet.");
            muted(
                ui,
                "Scores of the days around your sessions are what the answer is worked out from.",
            );
        }),
    }
    ui.add_space(GAP - 8.0);
    raw::ui(ui, raw, turned);
    action
}

/// Kind, person and score, each a short list.
fn filters(ui: &mut Ui, content: &Content, state: &mut AnswerState) {
    let studied = &content.studied;
    ui.horizontal_wrapped(|ui| {
        if studied.kinds.len() > 1 {
            let kinds = studied
                .kinds
                .iter()
                .map(|(kind, n)| (format!("{} {n}", kind.title()), kind.clone()));
            let open = studied.kind.as_ref().map_or_else(String::new, Kind::title);
            if let Some(kind) = choose(ui, "Kind", &open, LIST, kinds) {
                (state.kind, state.with) = (Some(kind), None);
            }
        }
        if studied.people.len() > 1 {
            let anyone = ("With anyone".to_owned(), None);
            let people = studied
                .people
                .iter()
                .map(|name| (format!("With {name}"), Some(name.clone())));
            let open = studied
                .with
                .as_ref()
                .map_or_else(|| anyone.0.clone(), |name| format!("With {name}"));
            let all = std::iter::once(anyone).chain(people);
            if let Some(with) = choose(ui, "Person", &open, LIST, all) {
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
            if let Some(metric) = choose(ui, "Score", &open, LIST, metrics) {
                state.metric = Some(metric);
            }
        }
    });
}
