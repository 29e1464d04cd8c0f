//! The page of the experiment: what it shows is worked out on a thread and kept.

use chrono::NaiveDate;
use egui::Ui;

use super::answers::Experiments;
use super::cached::Cached;
use crate::model::journal::Journal;
use crate::ui::action::Action;
use crate::ui::state::ExperimentState;
use crate::ui::views::experiment::{Content, content, ui as draw};

/// The journal's revision, today, the page's choices, and the revision of what was worked out.
type Key = ((u64, NaiveDate), ExperimentState, Option<u64>);

/// What the page shows, as it was made last.
#[derive(Default)]
pub struct ExperimentPage {
    kept: Cached<Key, Content>,
}

impl ExperimentPage {
    /// Draws the page.
    pub fn draw(
        &mut self,
        ui: &mut Ui,
        (journal, base): (&Journal, (u64, NaiveDate)),
        worked: &Experiments,
        state: &mut ExperimentState,
    ) -> Vec<Action> {
        let today = base.1;
        let reading = worked.latest(&state.wanted(journal, today));
        let key = (base, state.clone(), reading.and(worked.figures()));
        let make = || content(journal, reading, state, today);
        let content = self.kept.get(key, make);
        draw(ui, content, state).into_iter().collect()
    }
}
