//! What an experiment makes of many diaries: a coin chooses the weeks of people whose pain goes up and
//! down by itself, and a session does a known amount.
//!
//! The pain of `world.rs`: AR(1), φ = .8, 75 % of the variance lasting, SD 1.6, whole numbers, 10 % of
//! the days missing; 28 days before the first slot. Invariant: the same seed gives the same figures.

use chrono::{Days, NaiveDate};
use unkink::analysis::experiment::Experiment;
use unkink::analysis::random::Random;
use unkink::analysis::schedule::{coins, ends};
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::model::trial::TrialPlan;

use super::cell::{Figure, many};
use super::world::{Diary, FADES, MEAN_OF_THREE, alone, date};

const WARM_UP: usize = 28;
const MISSING: f64 = 0.1;

/// What came of one experiment.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    p: Option<f64>,
    interval: Option<(f64, f64)>,
    effect: Option<f64>,
    /// Whether the evidence of one who watches was ever enough.
    enough: bool,
}

/// What came of the experiments of one length and effect.
#[derive(Clone, Debug)]
pub struct Trials {
    truth: f64,
    outcomes: Vec<Outcome>,
}

impl Trials {
    /// So many experiments of `blocks` pairs of weeks, made from `seed` on; in parallel.
    pub fn simulate(blocks: u32, delta: f64, diaries: u64, seed: u64) -> Self {
        let outcomes = many(diaries, seed, |seed| Outcome::of(blocks, delta, seed));
        Self {
            truth: MEAN_OF_THREE * delta,
            outcomes,
        }
    }

    /// Share with p at most .05: false alarms without an effect, else power.
    pub fn rejects(&self) -> Figure {
        self.share(|o| o.p.is_some_and(|p| p <= 0.05))
    }

    /// Share in which one who watches was ever told that it is enough.
    pub fn enough(&self) -> Figure {
        self.share(|o| o.enough)
    }

    /// Share whose interval holds the truth, of those that have one.
    pub fn coverage(&self) -> Figure {
        let truth = self.truth;
        let intervals: Vec<_> = self.outcomes.iter().filter_map(|o| o.interval).collect();
        let holds = intervals
            .iter()
            .filter(|(low, high)| (*low..=*high).contains(&truth));
        Figure::share(holds.count(), intervals.len())
    }

    /// Mean of the effect less the truth, in points.
    pub fn bias(&self) -> Figure {
        let effects = self.outcomes.iter().filter_map(|o| o.effect);
        let off: Vec<f64> = effects.map(|effect| effect - self.truth).collect();
        Figure::mean(&off)
    }

    fn share(&self, is: impl Fn(&Outcome) -> bool) -> Figure {
        let hits = self.outcomes.iter().filter(|o| is(o)).count();
        Figure::share(hits, self.outcomes.len())
    }
}

impl Outcome {
    fn of(blocks: u32, delta: f64, seed: u64) -> Self {
        let plan = plan(blocks, seed, date(WARM_UP));
        let journal = diary(&plan, delta, seed).journal();
        let pain = journal.metrics().get(&MetricId::PAIN);
        let over = ends(&plan) + Days::new(1);
        let read = pain.map(|pain| Experiment::of(&journal, pain, &plan, over));
        let trial = read.as_ref().and_then(|read| read.trial.as_ref());
        Self {
            p: trial.and_then(|trial| trial.p),
            interval: trial
                .and_then(|trial| trial.interval)
                .map(|i| (i.low, i.high)),
            effect: trial.and_then(|trial| trial.effect),
            enough: read.as_ref().is_some_and(Experiment::is_enough),
        }
    }
}

fn plan(blocks: u32, seed: u64, first: NaiveDate) -> TrialPlan {
    let (id, made) = ("simulated".into(), chrono::DateTime::UNIX_EPOCH);
    let coins = coins(seed, blocks);
    TrialPlan::new(id, made, MetricId::PAIN, Kind::MASSAGE, first, seed, coins)
}

/// The diary of someone who goes whenever the coin says so.
fn diary(plan: &TrialPlan, delta: f64, seed: u64) -> Diary {
    let slot =
        |(block, coin): (usize, char)| WARM_UP + 14 * block + if coin == '1' { 7 } else { 0 };
    let sessions: Vec<usize> = plan.coins.chars().enumerate().map(slot).collect();
    let days = WARM_UP + 14 * plan.blocks as usize;
    // Apart from the coins, which are drawn from the seed itself.
    let mut random = Random::new(seed ^ 0x5eed_0000_5eed_0000);
    let alone = alone(days, &mut random);
    let score = |(day, felt): (usize, f64)| {
        let last = sessions.iter().rev().find(|session| **session <= day);
        let share = last.and_then(|last| FADES.get(day - last)).copied();
        let felt = felt + delta * share.unwrap_or_default();
        let scored = random.unit() >= MISSING;
        scored.then(|| felt.round().clamp(0.0, 10.0))
    };
    let scores = alone.into_iter().enumerate().map(score).collect();
    Diary {
        scores,
        sessions: sessions.clone(),
        others: Vec::new(),
    }
}
