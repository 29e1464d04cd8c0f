//! Does it help me? The sentence first, then each session, day by day, the other scores, what would
//! make it surer, the article's claims, how it is worked out, and the raw days last.

pub mod answer;
mod claims;
mod method;
mod others;
pub mod raw;
pub mod studied;

use egui::Ui;

use crate::analysis::effect::Effect;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::ui::state::{AnswerState, Turned};
use crate::ui::theme::GAP;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, chips, muted};

use self::answer::Answer;
use self::studied::Studied;
use crate::ui::views::metric_chips::Chip;

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

/// What the page shows. `effects` is the answer for every metric, once it is worked out.
pub fn content(
    journal: &Journal,
    effects: Option<&[Effect]>,
    state: &AnswerState,
    turned: &Turned,
) -> Content {
    let studied = Studied::of(journal, state);
    let all = effects.unwrap_or_default();
    let chosen = chosen(all, &state.metric);
    Content {
        metrics: all
            .iter()
            .filter_map(|e| others::chip(journal, e, chosen))
            .collect(),
        answer: chosen.and_then(|effect| Answer::of(journal, effect, all)),
        raw: raw::content(journal, &studied, turned),
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
pub fn ui(ui: &mut Ui, content: &Content, state: &mut AnswerState, turned: &mut Turned) {
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
        return;
    };
    match &content.answer {
        Some(answer) => {
            answer::ui(ui, answer);
            ui.add_space(GAP - 8.0);
            others::ui(ui, answer);
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
}

fn filters(ui: &mut Ui, content: &Content, state: &mut AnswerState) {
    let studied = &content.studied;
    if studied.kinds.len() > 1 {
        chips(ui, |ui| {
            for (kind, n) in &studied.kinds {
                let push = Push::new(format!("{} {n}", kind.title()))
                    .glyph(kind)
                    .small();
                if push
                    .chosen(studied.kind.as_ref() == Some(kind))
                    .show(ui)
                    .clicked()
                {
                    state.kind = Some(kind.clone());
                    state.with = None;
                }
            }
        });
    }
    if studied.people.len() > 1 {
        chips(ui, |ui| {
            let anyone = studied.with.is_none();
            if Push::new("With anyone")
                .small()
                .chosen(anyone)
                .show(ui)
                .clicked()
            {
                state.with = None;
            }
            for name in &studied.people {
                let push = Push::new(name).small().named(format!("With {name}"));
                if push
                    .chosen(studied.with.as_ref() == Some(name))
                    .show(ui)
                    .clicked()
                {
                    state.with = Some(name.clone());
                }
            }
        });
    }
    if content.metrics.len() > 1 {
        chips(ui, |ui| {
            for chip in &content.metrics {
                let push = Push::new(&chip.name)
                    .mark(chip.cue)
                    .small()
                    .chosen(chip.shown);
                if push
                    .look(Look::Plain)
                    .named(format!("Answer for {}", chip.name))
                    .show(ui)
                    .clicked()
                {
                    state.metric = chip.id.clone();
                }
            }
        });
    }
}
