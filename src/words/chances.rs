//! What an experiment could find, in words.
//!
//! Invariant: where nothing can be said, the sentence names what is missing, and only that.

use crate::analysis::planner::{Lack, Planner};
use crate::analysis::trial::LEAST_BLOCKS;
use crate::analysis::verdict::LEAST_SCORED;
use crate::model::metric::Metric;
use crate::model::trial::BLOCKS;

use super::amount::Measure;

/// What so many pairs could find: "10 pairs would find 1 point in about 4 of 10 tries, and 1.5 points
/// in about 7 of 10."
pub fn chances(planner: &Planner, metric: &Metric, pairs: u32) -> Vec<String> {
    let measure = Measure::new(metric);
    let mut lines = Vec::new();
    let tries = |times: f64| {
        let points = planner.notice * times;
        let chance = planner.chance(pairs, points)?;
        Some(format!("{} in {}", measure.amount(points), of_ten(chance)))
    };
    let notice = measure.amount(planner.notice);
    let Some(one) = tries(1.0) else {
        return vec![match planner.placebo {
            Ok(_) => format!(
                "{notice}, the smallest change worth noticing, is more than the whole scale: set a smaller one for this score."
            ),
            Err(lack) => format!(
                "How often {pairs} pairs would find something can\u{2019}t be said yet: {}.",
                lacking(lack, planner.scored)
            ),
        }];
    };
    let more = tries(1.5).map_or_else(String::new, |more| format!(", and {more}"));
    lines.push(format!("{pairs} pairs would find {one}{more}."));
    let most = *BLOCKS.end() as usize;
    match (planner.needed, planner.larger) {
        // It is said already.
        (Some(needed), _) if needed.max(LEAST_BLOCKS) == pairs as usize => {}
        (Some(needed), _) if needed <= most => {
            lines.push(format!(
                "{} pairs find {notice} in 8 of 10 tries.",
                needed.max(LEAST_BLOCKS)
            ));
        }
        (_, Some((points, blocks))) => lines.push(format!(
            "A year of this could not tell {notice}; a larger effect of {} needs {} pairs.",
            measure.amount(points),
            blocks.max(LEAST_BLOCKS)
        )),
        _ => lines.push(format!("A year of this could not tell {notice}.")),
    }
    lines
}

/// "about 4 of 10 tries".
fn of_ten(chance: f64) -> String {
    match (chance * 10.0).round() as u32 {
        0 => "fewer than 1 of 10 tries".into(),
        n @ 1..10 => format!("about {n} of 10 tries"),
        _ => "nearly all tries".into(),
    }
}

/// Why nothing can be said of it.
fn lacking(lack: Lack, scored: usize) -> String {
    match lack {
        Lack::Scores if scored < LEAST_SCORED => {
            format!("it needs {LEAST_SCORED} scored days; there are {scored}")
        }
        Lack::Scores => format!("it needs {LEAST_SCORED} scored days within one year"),
        Lack::Change => "the scores never change".into(),
        Lack::Pairs => {
            "it needs more pairs of scored days a week apart, both of them away from sessions"
                .into()
        }
    }
}
