//! What is said of massage, each claim beside what this diary says of it.

use egui::Ui;

use crate::analysis::descriptive::mean;
use crate::analysis::effect::Effect;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::ui::widgets::{body, card, card_title, muted};
use crate::words;
use crate::words::count;

/// A claim and the metrics that can speak to it.
const CLAIMS: [(&str, &[&str]); 5] = [
    ("Massage eases lower-back pain.", &["pain", "interference"]),
    ("People need fewer painkillers.", &["doses"]),
    (
        "It loosens stiffness and widens the range of motion.",
        &["stiffness", "finger_to_floor"],
    ),
    ("It lifts mood and calms anxiety.", &["mood", "anxiety"]),
    (
        "It improves sleep.",
        &["sleep", "hours_asleep", "sleep_efficiency"],
    ),
];
const WORKOUTS: &str = "It makes recovery from hard workouts easier.";
/// Sessions near a workout from which on their mean is shown.
const LEAST: usize = 6;

/// A claim, and what this diary says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The claim.
    pub claim: &'static str,
    /// What the diary says, metric by metric.
    pub diary: Vec<String>,
}

/// All claims, with this diary's answers.
pub fn content(journal: &Journal, effects: &[Effect]) -> Vec<Claim> {
    let named = CLAIMS.iter().map(|(claim, ids)| {
        let answers = ids.iter().filter_map(|id| says(journal, effects, id));
        Claim {
            claim,
            diary: answers.collect(),
        }
    });
    let workouts = Claim {
        claim: WORKOUTS,
        diary: vec![after_workouts(journal, effects)],
    };
    named.chain([workouts]).collect()
}

/// "Back pain: seems to help", or "no data yet" for a metric nobody scored.
fn says(journal: &Journal, effects: &[Effect], id: &str) -> Option<String> {
    let metric = journal.metrics().get(&MetricId::new(id))?;
    let effect = effects.iter().find(|effect| effect.metric == metric.id);
    let chip = |effect: &Effect| words::chip(effect, journal.metrics());
    let words = effect.map_or_else(|| "no data yet".into(), chip);
    Some(format!("{}: {words}", metric.name))
}

/// Pain after sessions within a day of a workout: a description, not a verdict.
fn after_workouts(journal: &Journal, effects: &[Effect]) -> String {
    let workout = MetricId::new("workout");
    let trained = |date: chrono::NaiveDate| {
        let days = [Some(date), date.pred_opt()].into_iter().flatten();
        days.filter_map(|d| journal.day(d)?.score(&workout))
            .any(|minutes| minutes > 0.0)
    };
    let pain = effects
        .iter()
        .find(|effect| effect.metric == MetricId::PAIN);
    let gaps = pain.into_iter().flat_map(|effect| &effect.gaps);
    let near: Vec<f64> = gaps
        .filter(|gap| trained(gap.date))
        .filter_map(|gap| gap.gap)
        .collect();
    match mean(&near).filter(|_| near.len() >= LEAST) {
        Some(mean) => {
            let side = if mean < 0.0 { "lower" } else { "higher" };
            let sessions = count(near.len(), "session", "sessions");
            format!(
                "Back pain after {sessions} near a workout: {:.1} {side} than forecast on average. To look at, not a test.",
                mean.abs()
            )
        }
        None => "Workouts: no data yet".into(),
    }
}

/// Draws the claims.
pub fn ui(ui: &mut Ui, claims: &[Claim]) {
    card(ui, 20, |ui| {
        card_title(ui, "What is said of massage, and what your diary says");
        for claim in claims {
            ui.add_space(2.0);
            body(ui, claim.claim);
            muted(ui, &claim.diary.join("  \u{b7}  "));
        }
    });
}
