//! Experiment mode: a coin picks which week of each two-week block has the massage.
//!
//! Each block gives one number: the forecast gap after the session slot less the gap after the free
//! slot, the same weekday of the other week. Under no effect the coin could have fallen the other
//! way, so the exact test flips the signs of the blocks (Edgington & Onghena 2007; Bulté & Onghena
//! 2008). Invariant: 0 < p ≤ 1; randomising removes confounding, not expectation.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::descriptive::mean;
use super::diary::Diary;
use super::estimate::{Estimate, Model, choose_washout, days_needed};
use super::forecast::Drift;
use super::question::Question;
use super::random::Random;

/// Fewest blocks that can reach p < .05.
pub const LEAST_BLOCKS: usize = 6;
/// Chance of seeing an effect of −1 and of −2 points with so many blocks, for scores of SD 1.6.
pub const POWER: [(usize, f64, f64); 6] = [
    (6, 0.10, 0.31),
    (8, 0.20, 0.61),
    (10, 0.27, 0.76),
    (12, 0.32, 0.85),
    (16, 0.42, 0.94),
    (20, 0.51, 0.98),
];
/// Most blocks whose flips are all counted out; more are sampled.
const EXACT_BLOCKS: usize = 22;
const SAMPLES: usize = 100_000;
const SEED: u64 = 0x0066_6c69_7000;
/// Sums closer than this are ties, which count.
const TIE: f64 = 1e-9;

/// One two-week block: the same weekday of either week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The slot that the coin gave the session.
    pub session: NaiveDate,
    /// The slot that stayed free.
    pub free: NaiveDate,
}

/// What an experiment showed.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// Session gap minus free gap of each block, in points; `None` where a slot is not usable.
    pub each: Vec<Option<f64>>,
    /// Usable blocks.
    pub n: usize,
    /// Mean over the usable blocks, in points; below 0 is less with the session.
    pub effect: Option<f64>,
    /// Two-sided p of the sign-flip test.
    pub p: Option<f64>,
}

impl Trial {
    /// The blocks of an experiment, in the diary that `question` is about.
    pub fn of(journal: &Journal, metric: &Metric, question: &Question, blocks: &[Block]) -> Self {
        let gaps = gaps(journal, metric, question, blocks).unwrap_or_default();
        let gap = |date: &NaiveDate| gaps.get(date).copied();
        let each: Vec<Option<f64>> = blocks
            .iter()
            .map(|block| Some(gap(&block.session)? - gap(&block.free)?))
            .collect();
        let usable: Vec<f64> = each.iter().flatten().copied().collect();
        Self {
            n: usable.len(),
            effect: mean(&usable),
            p: sign_flip(&usable),
            each,
        }
    }
}

/// The forecast gap after each slot that is usable.
fn gaps(
    journal: &Journal,
    metric: &Metric,
    question: &Question,
    blocks: &[Block],
) -> Option<BTreeMap<NaiveDate, f64>> {
    let diary = Diary::of(journal, metric, question)?;
    let slots: Vec<NaiveDate> = blocks.iter().flat_map(|b| [b.session, b.free]).collect();
    let slots = diary.at_slots(&slots);
    let days = question.outcome();
    let washout = choose_washout(&slots, &question.washouts());
    let model = Model::of(&slots, washout, days, Drift::Out)?;
    let Estimate { each, .. } = model.estimate(1..=days, days_needed(days));
    let pairs = slots.events.iter().zip(each);
    Some(
        pairs
            .filter_map(|(slot, gap)| Some((slot.date, gap?.gap)))
            .collect(),
    )
}

/// Two-sided p of the mean of `differences` when each could as well have had the other sign: exact
/// up to 22 of them, sampled with a fixed seed beyond. `None` of nothing.
pub fn sign_flip(differences: &[f64]) -> Option<f64> {
    let n = differences.len();
    let real = differences.iter().sum::<f64>().abs() - TIE;
    if n == 0 || !real.is_finite() {
        return None;
    }
    if n > EXACT_BLOCKS {
        return Some(sampled(differences, real));
    }
    // Gray code: each step flips one sign. The last sign stays, as turning all leaves |sum|.
    let mut signed = differences.to_vec();
    let flips = 1_u32 << (n - 1);
    let mut hits = 0_u32;
    for step in 1..=flips {
        hits += u32::from(signed.iter().sum::<f64>().abs() >= real);
        let place = step.trailing_zeros() as usize;
        if let Some(sign) = signed.get_mut(place) {
            *sign = -*sign;
        }
    }
    Some(f64::from(hits) / f64::from(flips))
}

fn sampled(differences: &[f64], real: f64) -> f64 {
    let mut random = Random::new(SEED);
    let mut flip = |d: &f64| if random.bits() >> 63 == 0 { *d } else { -*d };
    let far = |_: &usize| differences.iter().map(&mut flip).sum::<f64>().abs() >= real;
    let hits = (0..SAMPLES).filter(far).count();
    (1 + hits) as f64 / (1 + SAMPLES) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::descriptive::sd;
    use crate::analysis::distribution::{UPPER_95, t_quantile, t_two_sided, wilson};
    use crate::analysis::reference;

    #[test]
    fn the_sign_flip_and_its_one_sample_company_are_those_of_scipy() {
        // scipy 1.17.1 (ttest_1samp, permutation_test), printed to 1e-10.
        let case = reference::case("misc", "one-sample");
        let d = reference::numbers(&case["d"]);
        let n = d.len() as f64;
        let (centre, spread) = (mean(&d).unwrap(), sd(&d).unwrap());
        let se = spread / n.sqrt();
        let half = se * t_quantile(UPPER_95, n - 1.0).unwrap();
        reference::near(sign_flip(&d), &case, "p_signflip_exact", 1e-12);
        reference::near(centre, &case, "mean", 1e-9);
        reference::near(spread, &case, "sd", 1e-9);
        reference::near(se, &case, "se", 1e-9);
        reference::near(t_two_sided(centre / se, n - 1.0), &case, "p_t", 1e-9);
        let ends = [Some(centre - half), Some(centre + half)];
        reference::same(&ends, &reference::series(&case["ci95_t"]), 1e-9);
        let below = d.iter().filter(|d| **d < 0.0).count();
        reference::near(below as f64 / n, &case, "share_below0", 1e-9);
        let (low, high) = wilson(below, d.len()).unwrap();
        let theirs = reference::series(&case["wilson95"]);
        reference::same(&[Some(low), Some(high)], &theirs, 1e-9);
    }

    #[test]
    fn five_blocks_cannot_reach_five_percent_and_six_can() {
        assert_eq!(sign_flip(&[-1.0; 5]), Some(0.0625));
        assert_eq!(sign_flip(&[-1.0; LEAST_BLOCKS]), Some(0.03125));
        assert_eq!(sign_flip(&[]), None);
        assert_eq!(sign_flip(&[0.0]), Some(1.0));
    }

    #[test]
    fn many_blocks_are_sampled_to_the_same_answer() {
        let blocks: Vec<f64> = (0..22).map(|i| f64::from(i % 5) - 1.7).collect();
        let exact = sign_flip(&blocks).unwrap();
        let real = blocks.iter().sum::<f64>().abs() - TIE;
        // Monte-Carlo error of 100,000 samples is at most 0.0016.
        assert!((sampled(&blocks, real) - exact).abs() < 0.005);
    }
}
