//! What is said of massage, each claim beside what this diary says of it.

use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::recovery::Recovery;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::ui::widgets::{body, muted};
use crate::words::recovery::{chosen, sentence};
use crate::words::{self, Voice};

/// The claims, each with the metrics that can speak to it.
fn claims() -> [(String, &'static [&'static str]); 5] {
    [
        (say::ClaimPain.text(), &["pain", "interference"]),
        (say::ClaimPainkillers.text(), &["doses"]),
        (
            say::ClaimStiffness.text(),
            &["stiffness", "finger_to_floor"],
        ),
        (say::ClaimMood.text(), &["mood", "anxiety"]),
        (
            say::ClaimSleep.text(),
            &["sleep", "hours_asleep", "sleep_efficiency"],
        ),
    ]
}

/// A claim, and what this diary says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The claim.
    pub claim: String,
    /// What the diary says, metric by metric.
    pub diary: Vec<String>,
}

/// All claims, with this diary's answers.
pub fn content(journal: &Journal, effects: &[Effect], recovery: Option<&Recovery>) -> Vec<Claim> {
    let named = claims().into_iter().map(|(claim, ids)| {
        let answers = ids.iter().filter_map(|id| says(journal, effects, id));
        Claim {
            claim,
            diary: answers.collect(),
        }
    });
    let workouts = Claim {
        claim: say::ClaimWorkouts.text(),
        diary: vec![after_workouts(journal, recovery)],
    };
    named.chain([workouts]).collect()
}

/// "Back pain: seems to help", or "no data yet" for a metric nobody scored.
fn says(journal: &Journal, effects: &[Effect], id: &str) -> Option<String> {
    let metric = journal.metrics().get(&MetricId::new(id))?;
    let effect = effects.iter().find(|effect| effect.metric == metric.id);
    let chip = |effect: &Effect| words::chip(effect, journal.metrics());
    let words = effect.map_or_else(|| say::NoDataYet.text(), chip);
    let (name, told) = (&*metric.title(), &words);
    Some(say::NameAndTold { name, told }.text())
}

/// The days after workouts with a treatment, against those without.
fn after_workouts(journal: &Journal, recovery: Option<&Recovery>) -> String {
    let metric = recovery.and_then(|r| Some((r, journal.metrics().get(&r.metric)?)));
    let Some((recovery, metric)) = metric else {
        return say::BeingWorkedOut.text();
    };
    let said = sentence(recovery, metric, Voice::You);
    match recovery.interval {
        Some(_) => format!("{said} {}", chosen(Voice::You)),
        None => said,
    }
}

/// Draws the claims, each small over what the diary says of it.
pub fn ui(ui: &mut Ui, claims: &[Claim]) {
    for claim in claims {
        muted(ui, &claim.claim);
        body(ui, &claim.diary.join("  \u{b7}  "));
        ui.add_space(4.0);
    }
}
