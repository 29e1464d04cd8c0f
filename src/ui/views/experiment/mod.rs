//! Let a coin choose the weeks: four questions and what they could find, then one pair of weeks at a
//! time, and at the end what the pairs showed.
//!
//! Invariant: no figure that the experiment hides is in the content, so none can be drawn.

pub mod plan;
pub mod trial;
mod weeks;

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::ui::action::Action;
use crate::ui::state::experiment::{ExperimentState, Reading};
use crate::ui::theme::GAP;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::{muted, page_card, page_header};

/// Width of the list of experiments.
const LIST: f32 = 260.0;
/// Room that the title needs beside what stands at its right.
const BESIDE: f32 = 720.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "massage and back pain · 10 pairs of weeks", or that nothing is fixed.
    pub about: String,
    /// All experiments by id, the newest first, the shown one's words among them.
    pub all: Vec<(String, String)>,
    /// The shown one's place in them.
    pub shown: Option<usize>,
    /// The page itself; `None` while it is being worked out.
    pub page: Option<Page>,
}

/// What is on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Page {
    /// An experiment is planned.
    Plan(Box<plan::Content>),
    /// One goes on, or has ended.
    Trial(Box<trial::Content>),
}

/// What the page shows; `reading` once it is worked out.
pub fn content(
    journal: &Journal,
    reading: Option<&Reading>,
    state: &ExperimentState,
    today: NaiveDate,
) -> Content {
    let shown = state.trial(journal, today);
    let newest = journal.trials().iter().rev();
    let all: Vec<(String, String)> = newest
        .map(|plan| (plan.id.clone(), trial::name(journal, plan)))
        .collect();
    let page = match (reading, shown) {
        (Some(Reading::Plan(planner)), None) => {
            let content = plan::content(journal, planner, state, today);
            content.map(|content| Page::Plan(Box::new(content)))
        }
        (Some(Reading::Trial(read)), Some(plan)) => {
            let content = trial::content(journal, plan, read, today);
            Some(Page::Trial(Box::new(content)))
        }
        _ => None,
    };
    Content {
        about: shown.map_or_else(
            || say::NothingFixedYet.text(),
            |plan| trial::about(journal, plan),
        ),
        shown: shown.and_then(|plan| all.iter().position(|(id, _)| *id == plan.id)),
        all,
        page,
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    if ui.available_width() < BESIDE {
        ui.heading(say::CoinTitle.text());
        muted(ui, &content.about);
    } else {
        page_header(ui, &say::CoinTitle.text(), BESIDE, |ui| {
            muted(ui, &content.about)
        });
    }
    if content.all.len() > 1 || (state.another && !content.all.is_empty()) {
        let open = content.shown.and_then(|at| content.all.get(at));
        let open = open.map_or_else(|| say::NewExperiment.text(), |(_, words)| words.clone());
        let all = content
            .all
            .iter()
            .map(|(id, words)| (words.clone(), id.clone()));
        let width = LIST.min(ui.available_width());
        if let Some(id) = choose(ui, &say::Experiment.text(), &open, width, all) {
            (state.shown, state.another, state.stopping) = (Some(id), false, None);
        }
    }
    ui.add_space(GAP - 8.0);
    match &content.page {
        Some(Page::Plan(page)) => plan::ui(ui, page, state),
        Some(Page::Trial(page)) => trial::ui(ui, page, state),
        None => {
            page_card(ui, |ui| {
                muted(ui, &say::BeingWorkedOut.text());
            });
            None
        }
    }
}
