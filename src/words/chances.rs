//! What an experiment could find, in words.
//!
//! Invariant: where nothing can be said, the sentence names what is missing, and only that.

use crate::analysis::planner::{Lack, Planner};
use crate::analysis::trial::LEAST_BLOCKS;
use crate::analysis::verdict::LEAST_SCORED;
use crate::lang::say;
use crate::model::metric::Metric;
use crate::model::trial::BLOCKS;

use super::amount::Measure;

/// What so many pairs could find: "10 pairs would find 1 point in about 4 of 10 tries, and 1.5 points
/// in about 7 of 10."
pub fn chances(planner: &Planner, metric: &Metric, pairs: u32) -> Vec<String> {
    let measure = Measure::new(metric);
    let n = pairs as usize;
    let tries = |times: f64| {
        let points = planner.notice * times;
        let chance = planner.chance(pairs, points)?;
        Some((measure.amount(points), of_ten(chance)))
    };
    let notice = &measure.amount(planner.notice);
    let Some((amount, of_ten)) = &tries(1.0) else {
        return vec![match planner.placebo {
            Ok(_) => say::ChancesBeyondScale { notice }.text(),
            Err(lack) => lacking(lack, n, planner.scored),
        }];
    };
    let found = match &tries(1.5) {
        Some((larger, larger_tries)) => say::ChancesTwo {
            amount,
            larger,
            larger_tries: *larger_tries,
            n,
            tries: *of_ten,
        }
        .text(),
        None => say::ChancesOne {
            amount,
            n,
            tries: *of_ten,
        }
        .text(),
    };
    let most = *BLOCKS.end() as usize;
    let needed = match (planner.needed, planner.larger) {
        // It is said already.
        (Some(needed), _) if needed.max(LEAST_BLOCKS) == n => None,
        (Some(needed), _) if needed <= most => {
            let n = needed.max(LEAST_BLOCKS);
            Some(say::ChancesNeeded { n, notice }.text())
        }
        (_, Some((points, blocks))) => {
            let larger = &measure.amount(points);
            let n = blocks.max(LEAST_BLOCKS);
            Some(say::ChancesLarger { larger, n, notice }.text())
        }
        _ => Some(say::ChancesNone { notice }.text()),
    };
    std::iter::once(found).chain(needed).collect()
}

/// In how many of ten tries.
fn of_ten(chance: f64) -> usize {
    ((chance * 10.0).round() as usize).min(10)
}

/// Why nothing can be said of it.
fn lacking(lack: Lack, n: usize, scored: usize) -> String {
    let needed = LEAST_SCORED;
    match lack {
        Lack::Scores if scored < needed => say::ChancesFewScores { n, needed, scored }.text(),
        Lack::Scores => say::ChancesScatteredScores { n, needed }.text(),
        Lack::Change => say::ChancesNoChange { n }.text(),
        Lack::Pairs => say::ChancesFewPairs { n }.text(),
    }
}
