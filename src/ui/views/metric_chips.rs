//! Which metrics have a chart on this page: one chip each.

use egui::Ui;

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::ui::state::Turned;
use crate::ui::widgets::chips;
use crate::ui::widgets::push::Push;

/// One chip.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// The metric.
    pub id: MetricId,
    /// Its name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// Whether its chart is shown.
    pub shown: bool,
}

/// A chip for each of the metrics that could have a chart; `all` of them usually have one, or only some.
pub fn content(journal: &Journal, available: &[&Metric], turned: &Turned, all: bool) -> Vec<Chip> {
    let chip = |m: &&Metric| Chip {
        id: m.id.clone(),
        name: m.title().into_owned(),
        cue: Cue::of(journal.metrics(), &m.id),
        shown: turned.shows(m, all),
    };
    available.iter().map(chip).collect()
}

/// Draws the chips and turns the one that was pushed.
pub fn ui(ui: &mut Ui, content: &[Chip], turned: &mut Turned) {
    chips(ui, |ui| {
        for chip in content {
            let push = Push::new(&chip.name)
                .mark(chip.cue)
                .small()
                .chosen(chip.shown);
            let name = say::ChartOf { name: &chip.name };
            if push.named(name.text()).show(ui).clicked() {
                turned.turn(&chip.id);
            }
        }
    });
}
