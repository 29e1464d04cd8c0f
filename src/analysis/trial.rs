//! Experiment mode: a coin picks which week of each two-week block has the massage.
//!
//! Each block gives one number: the forecast gap after the session slot less the gap after the free
//! slot, the same weekday of the other week. Under no effect the coin could have fallen the other
//! way, so the exact test flips the signs of the blocks (Edgington & Onghena 2007; Bulté & Onghena
//! 2008). That holds only where the forecast doesn't depend on the coin: so it is learnt from all days,
//! with nothing masked, no session looked at and no drift, and every slot is forecast from the day
//! before it. Invariant: 0 < p ≤ 1; randomising removes confounding, not expectation.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::descriptive::mean;
use super::diary::Diary;
use super::estimate::{Model, days_needed};
use super::forecast::Drift;
use super::question::{OUTCOME_DAYS, Question};
use super::random::Random;

/// Fewest blocks that can reach p < .05.
pub const LEAST_BLOCKS: usize = 6;
/// Days before the first slot that are learnt from.
const LEARNT_DAYS: u64 = 365;
/// Days from a block to the next.
const BLOCK_DAYS: u64 = 14;
/// Most blocks whose flips are all counted out; more are sampled.
const EXACT_BLOCKS: usize = 22;
const SAMPLES: usize = 100_000;
const SEED: u64 = 0x0066_6c69_7000;
/// Sums closer than this are ties, which count.
const TIE: f64 = 1e-9;
/// Share of the subset means that lies beyond either end of the interval.
const TAIL: f64 = 0.025;
/// Most blocks whose subsets are all counted out for the interval; with more, the ends are searched.
const SUBSET_BLOCKS: usize = 16;
/// How near the search comes to the ends, in points.
const NEAR: f64 = 0.001;
/// Stakes, in 1/points, of the bets whose mean is the evidence so far.
const BETS: [f64; 5] = [0.1, 0.2, 0.4, 0.8, 1.6];

/// One two-week block: the same weekday of either week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The slot that the coin gave the session.
    pub session: NaiveDate,
    /// The slot that stayed free.
    pub free: NaiveDate,
}

/// The blocks of an experiment whose first slot is on `first`: one fair coin each, from `seed`.
///
/// Block `b` has its slots 14·b and 14·b + 7 days after `first`. The coin is the top bit of the
/// `b`-th number of the seed's sequence; 0 gives the session to the earlier slot. Blocks beyond the
/// calendar's end are left out.
pub fn plan(seed: u64, first: NaiveDate, blocks: usize) -> Vec<Block> {
    let mut random = Random::new(seed);
    let slot = |days: u64| first.checked_add_days(Days::new(days));
    (0..blocks as u64)
        .map_while(|block| {
            let late = random.bits() >> 63 == 1;
            let one = slot(BLOCK_DAYS * block)?;
            let two = slot(BLOCK_DAYS * block + BLOCK_DAYS / 2)?;
            let (session, free) = if late { (two, one) } else { (one, two) };
            Some(Block { session, free })
        })
        .collect()
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
    /// The values of the effect that the blocks fit, in points; from 6 usable blocks on.
    pub interval: Option<Interval>,
    /// Two-sided p of the sign-flip test.
    pub p: Option<f64>,
    /// Evidence for a benefit after each usable block: 1 is none. Whenever one looks, it reaches 20
    /// in at most one of 20 experiments without an effect.
    pub evidence: Vec<f64>,
}

/// An interval with the confidence that it has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end, in points.
    pub low: f64,
    /// Upper end, in points.
    pub high: f64,
    /// Its confidence, .95 or a little more.
    pub confidence: f64,
}

impl Trial {
    /// What `blocks` showed of `metric`: the slots as they were planned, whatever was done.
    pub fn of(journal: &Journal, metric: &Metric, blocks: &[Block]) -> Self {
        let each = range(blocks).and_then(|range| differences(journal, metric, blocks, &range));
        Self::from_each(metric, each.unwrap_or_else(|| vec![None; blocks.len()]))
    }

    /// What these differences of the blocks show.
    pub(super) fn from_each(metric: &Metric, each: Vec<Option<f64>>) -> Self {
        let usable: Vec<f64> = each.iter().flatten().copied().collect();
        let benefits: Vec<f64> = usable.iter().map(|d| d * metric.better.sign()).collect();
        Self {
            n: usable.len(),
            effect: mean(&usable),
            interval: interval(&usable),
            p: sign_flip(&usable),
            evidence: evidence(&benefits),
            each,
        }
    }
}

/// The days that are learnt from: a year before the first slot, to the last day of outcome.
pub(super) fn range(blocks: &[Block]) -> Option<RangeInclusive<NaiveDate>> {
    let slots = || blocks.iter().flat_map(|block| [block.session, block.free]);
    let from = slots().min()?;
    let to = slots().max()?;
    let from = from.checked_sub_days(Days::new(LEARNT_DAYS));
    let to = to.checked_add_days(Days::new(OUTCOME_DAYS as u64));
    Some(from.unwrap_or(NaiveDate::MIN)..=to.unwrap_or(NaiveDate::MAX))
}

/// The gap after each of `slots`, learnt from the days of `range`; outcomes may lie some days after it.
pub(super) fn gaps_of(
    journal: &Journal,
    metric: &Metric,
    slots: Vec<NaiveDate>,
    range: &RangeInclusive<NaiveDate>,
) -> Option<Vec<Option<f64>>> {
    let outcome = Days::new(OUTCOME_DAYS as u64);
    let last = slots.iter().max()?.checked_add_days(outcome)?;
    let question = Question {
        from: Some(*range.start()),
        to: Some(last.max(*range.end())),
        ..Question::default()
    };
    let diary = Diary::at_slots(journal, metric, &question, &slots, *range.end())?;
    let model = Model::of(&diary, 0, OUTCOME_DAYS, Drift::Out)?;
    let estimate = model.estimate(1..=OUTCOME_DAYS, days_needed(OUTCOME_DAYS));
    let gap = |date: NaiveDate| {
        let place = diary.events.iter().position(|slot| slot.date == date)?;
        Some(estimate.each.get(place)?.as_ref()?.gap)
    };
    Some(slots.into_iter().map(gap).collect())
}

/// The gap after the session slot less the gap after the free slot, for each block, learnt from the
/// days of `range`.
fn differences(
    journal: &Journal,
    metric: &Metric,
    blocks: &[Block],
    range: &RangeInclusive<NaiveDate>,
) -> Option<Vec<Option<f64>>> {
    let gaps = pairs(journal, metric, blocks, range)?;
    Some(
        gaps.into_iter()
            .map(|(session, free)| Some(session? - free?))
            .collect(),
    )
}

/// The gaps after the session and the free slot of each block.
pub(super) fn pairs(
    journal: &Journal,
    metric: &Metric,
    blocks: &[Block],
    range: &RangeInclusive<NaiveDate>,
) -> Option<Vec<(Option<f64>, Option<f64>)>> {
    let slots: Vec<NaiveDate> = blocks.iter().flat_map(|b| [b.session, b.free]).collect();
    let gaps = gaps_of(journal, metric, slots, range)?;
    Some(
        gaps.chunks_exact(2)
            .map(|pair| (pair[0], pair[1]))
            .collect(),
    )
}

/// The interval of the mean of `differences` by their typical values (Hartigan 1969): the means of
/// all subsets, less the outermost. `None` of fewer than six.
fn interval(differences: &[f64]) -> Option<Interval> {
    let n = differences.len();
    if n > SUBSET_BLOCKS {
        return searched(differences);
    }
    let orders = 1_usize << n;
    let cut = (TAIL * orders as f64).floor() as usize;
    let mut sums = vec![(0.0, 0.0)];
    for d in differences {
        let with: Vec<(f64, f64)> = sums.iter().map(|(sum, n)| (sum + d, n + 1.0)).collect();
        sums.extend(with);
    }
    let mut means: Vec<f64> = sums.iter().skip(1).map(|(sum, n)| sum / n).collect();
    means.sort_by(f64::total_cmp);
    Some(Interval {
        low: *means.get(cut.checked_sub(1)?)?,
        high: *means.get(orders - cut - 1)?,
        confidence: 1.0 - 2.0 * cut as f64 / orders as f64,
    })
}

/// The shifts of the differences at which p falls to .05, either way of their mean.
fn searched(differences: &[f64]) -> Option<Interval> {
    let center = mean(differences)?;
    let far = differences
        .iter()
        .map(|d| (d - center).abs())
        .fold(0.0, f64::max);
    let fits = |shift: f64| {
        let shifted: Vec<f64> = differences.iter().map(|d| d - shift).collect();
        sign_flip(&shifted).is_some_and(|p| p > 2.0 * TAIL)
    };
    let end = |side: f64| {
        let (mut inside, mut outside) = (0.0, far + NEAR);
        while outside - inside > NEAR {
            let middle = f64::midpoint(inside, outside);
            if fits(center + side * middle) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        center + side * inside
    };
    Some(Interval {
        low: end(-1.0),
        high: end(1.0),
        confidence: 1.0 - 2.0 * TAIL,
    })
}

/// Evidence after each of `benefits` (above 0 is better): the mean over [`BETS`] of
/// `Π exp(l·x)/cosh(l·x)`, whose expected value under fair coins and no effect is 1 (Ville 1939).
fn evidence(benefits: &[f64]) -> Vec<f64> {
    let mut wealth = [1.0; BETS.len()];
    let after = |x: &f64| {
        for (wealth, bet) in wealth.iter_mut().zip(BETS) {
            *wealth *= 2.0 / (1.0 + (-2.0 * bet * x).exp());
        }
        wealth.iter().sum::<f64>() / BETS.len() as f64
    };
    benefits.iter().map(after).collect()
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
    if real <= 0.0 {
        return Some(1.0);
    }
    // Turning all signs turns the sum, so that the far sums on one side are half of them; a sum is one
    // of the first half of the blocks and one of the second.
    let (first, second) = differences.split_at(n / 2);
    let mut second = signed_sums(second);
    second.sort_by(f64::total_cmp);
    let beyond = |sum: &f64| second.len() - second.partition_point(|other| sum + other < real);
    let hits: usize = signed_sums(first).iter().map(beyond).sum();
    Some(2.0 * hits as f64 / (1_u64 << n) as f64)
}

/// The sums of `differences` with all ways to sign them.
fn signed_sums(differences: &[f64]) -> Vec<f64> {
    let add = |sums: Vec<f64>, d: &f64| sums.iter().flat_map(|sum| [sum + d, sum - d]).collect();
    differences.iter().fold(vec![0.0], add)
}

fn sampled(differences: &[f64], real: f64) -> f64 {
    let mut random = Random::new(SEED);
    let mut flip = |d: &f64| if random.bits() >> 63 == 0 { *d } else { -*d };
    let far = |_: &usize| differences.iter().map(&mut flip).sum::<f64>().abs() >= real;
    let hits = (0..SAMPLES).filter(far).count();
    (1 + hits) as f64 / (1 + SAMPLES) as f64
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::analysis::descriptive::sd;
    use crate::analysis::distribution::{UPPER_95, t_quantile, t_two_sided, wilson};
    use crate::analysis::reference;
    use crate::model::checkin::Checkin;
    use crate::model::day::Day;
    use crate::model::extra::Extra;
    use crate::model::metric::MetricId;

    #[test]
    fn the_sign_flip_and_its_one_sample_company_are_those_of_scipy() {
        // scipy 1.17.1 (ttest_1samp, permutation_test), printed to 1e-10.
        let case = reference::case("misc", "one-sample");
        let d = reference::numbers(&case["d"]);
        let n = d.len() as f64;
        let (center, spread) = (mean(&d).unwrap(), sd(&d).unwrap());
        let se = spread / n.sqrt();
        let half = se * t_quantile(UPPER_95, n - 1.0).unwrap();
        reference::near(sign_flip(&d), &case, "p_signflip_exact", 1e-12);
        reference::near(center, &case, "mean", 1e-9);
        reference::near(spread, &case, "sd", 1e-9);
        reference::near(se, &case, "se", 1e-9);
        reference::near(t_two_sided(center / se, n - 1.0), &case, "p_t", 1e-9);
        let ends = [Some(center - half), Some(center + half)];
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

    fn experiments() -> serde_json::Value {
        serde_json::from_str(include_str!("../../tests/fixtures/experiment.json")).unwrap()
    }

    #[test]
    fn interval_and_evidence_are_those_of_the_reference() {
        for case in experiments()["tests"].as_array().unwrap() {
            let d = reference::numbers(&case["d"]);
            reference::near(mean(&d), case, "mean", 1e-9);
            reference::near(sign_flip(&d), case, "p_sign_flip", 1e-9);
            let ours = interval(&d).unwrap();
            let theirs = reference::series(&case["interval_typical_values"]);
            reference::same(&[Some(ours.low), Some(ours.high)], &theirs, 1e-9);
            reference::near(ours.confidence, case, "confidence", 1e-9);
            let benefits: Vec<f64> = d.iter().map(|d| -d).collect();
            let ours: Vec<_> = evidence(&benefits).into_iter().map(Some).collect();
            reference::same(&ours, &reference::series(&case["e_process"]), 1e-9);
        }
    }

    #[test]
    fn the_coins_follow_from_the_seed() {
        for case in experiments()["schedule"].as_array().unwrap() {
            let date = |value: &serde_json::Value| -> NaiveDate {
                value.as_str().unwrap().parse().unwrap()
            };
            let seed = case["seed"].as_str().unwrap().parse().unwrap();
            let theirs = case["plan"].as_array().unwrap();
            let ours = plan(seed, date(&case["first"]), theirs.len());
            let theirs = theirs.iter().map(|block| Block {
                session: date(&block["session"]),
                free: date(&block["free"]),
            });
            assert_eq!(ours, theirs.collect::<Vec<_>>());
        }
        assert!(plan(1, NaiveDate::MAX, 6).is_empty());
    }

    #[test]
    fn the_interval_of_many_blocks_is_searched_to_the_same_ends() {
        let d: Vec<f64> = (0..16).map(|i| f64::from(i * i % 11) / 3.0 - 2.2).collect();
        let (counted, searched) = (interval(&d).unwrap(), searched(&d).unwrap());
        assert!((counted.low - searched.low).abs() < 0.05);
        assert!((counted.high - searched.high).abs() < 0.05);
        let more: Vec<f64> = d.iter().copied().chain(d.iter().copied()).collect();
        let (fewer, more) = (counted, interval(&more).unwrap());
        assert!(more.high - more.low < fewer.high - fewer.low);
    }

    /// Day `day` of every case's grid.
    pub fn day(day: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + Days::new(day)
    }

    /// The scores of a case.
    pub fn journal(case: &serde_json::Value) -> Journal {
        let mut days = std::collections::BTreeMap::new();
        for (at, score) in (0..).zip(reference::series(&case["y"])) {
            let mut checkin = Checkin::at(None);
            let pain = score.map(|score| (MetricId::PAIN, score));
            checkin.scores.extend(pain);
            let checkins = vec![checkin];
            days.insert(
                day(at),
                Day {
                    checkins: checkins.into(),
                    ..Day::default()
                },
            );
        }
        Journal::from_parts(Vec::new(), days, Vec::new(), Extra::new()).unwrap()
    }

    #[test]
    fn the_differences_are_those_of_the_reference() {
        // Its grids go on for a week after the last day of outcome.
        let first = day(0);
        for case in experiments()["cases"].as_array().unwrap() {
            let journal = journal(case);
            let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
            let slots = |key: &str| {
                reference::numbers(&case[key])
                    .into_iter()
                    .map(|at| day(at as u64))
            };
            let pairs = slots("session_slots").zip(slots("free_slots"));
            let blocks: Vec<Block> = pairs
                .map(|(session, free)| Block { session, free })
                .collect();
            let ours = differences(&journal, pain, &blocks, &(first..=day(1000))).unwrap();
            reference::same(&ours, &reference::series(&case["d"]), 1e-9);
            let usable: Vec<f64> = ours.into_iter().flatten().collect();
            reference::near(mean(&usable), case, "effect", 1e-9);
            reference::near(sign_flip(&usable), case, "p", 1e-9);
            let ours = interval(&usable).map(|i| (i.low, i.high));
            reference::ends(ours, case, "interval", 1e-9);
        }
    }
}
