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

/// How an experiment goes.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// What it is called in the table.
    pub name: &'static str,
    /// Shares of the effect, from the day of a session on.
    pub shares: &'static [f64],
    /// Their mean over the three days that count.
    pub mean: f64,
    /// Share of days without a score.
    pub missing: f64,
    /// Share of sessions that are missed, and of the others that are a day or two late.
    pub missed: (f64, f64),
}

/// As it was drawn, with an effect that fades.
pub const DRAWN: Course = Course {
    name: "as drawn",
    shares: &FADES,
    mean: MEAN_OF_THREE,
    missing: 0.1,
    missed: (0.0, 0.0),
};
/// The whole effect on each of the three days.
pub const WHOLE: Course = Course {
    name: "the whole effect on three days",
    shares: &[0.0, 1.0, 1.0, 1.0],
    mean: 1.0,
    ..DRAWN
};
/// Some sessions missed, some late.
pub const LOOSE: Course = Course {
    name: "20 % missed, 30 % late",
    missed: (0.2, 0.3),
    ..DRAWN
};
/// More days without a score.
pub const SPARSE: Course = Course {
    name: "30 % of the days missing",
    missing: 0.3,
    ..DRAWN
};

/// What came of one experiment.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    n: usize,
    p: Option<f64>,
    interval: Option<(f64, f64)>,
    effect: Option<f64>,
    /// The p of the pairs that were kept, and the effect of taking it.
    kept_p: Option<f64>,
    taking_it: Option<f64>,
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
    pub fn simulate(course: Course, blocks: u32, delta: f64, diaries: u64, seed: u64) -> Self {
        let one = |seed| Outcome::of(course, blocks, delta, seed);
        Self {
            truth: course.mean * delta,
            outcomes: many(diaries, seed, one),
        }
    }

    /// Share with p at most .05 of the pairs that were kept.
    pub fn rejects_kept(&self) -> Figure {
        self.share(|o| o.kept_p.is_some_and(|p| p <= 0.05))
    }

    /// Mean effect, and mean effect of taking it, in points.
    pub fn means(&self) -> [Figure; 2] {
        [|o: &Outcome| o.effect, |o: &Outcome| o.taking_it].map(|of| {
            let effects: Vec<f64> = self.outcomes.iter().filter_map(of).collect();
            Figure::mean(&effects)
        })
    }

    /// Mean number of usable pairs.
    pub fn pairs(&self) -> Figure {
        let pairs: Vec<f64> = self.outcomes.iter().map(|o| o.n as f64).collect();
        Figure::mean(&pairs)
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
    fn of(course: Course, blocks: u32, delta: f64, seed: u64) -> Self {
        let plan = plan(blocks, seed, date(WARM_UP));
        let journal = diary(course, &plan, delta, seed).journal();
        let pain = journal.metrics().get(&MetricId::PAIN);
        let over = ends(&plan) + Days::new(1);
        let read = pain.map(|pain| Experiment::of(&journal, pain, &plan, over));
        let trial = read.as_ref().and_then(|read| read.trial.as_ref());
        let kept = read.as_ref().and_then(|read| read.per_protocol.as_ref());
        Self {
            n: trial.map_or(0, |trial| trial.n),
            kept_p: kept.and_then(|kept| kept.p),
            taking_it: read.as_ref().and_then(|read| Some(read.taking_it?.0)),
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

/// The diary of someone who goes when the coin says so, as far as the course lets them.
fn diary(course: Course, plan: &TrialPlan, delta: f64, seed: u64) -> Diary {
    let slot =
        |(block, coin): (usize, char)| WARM_UP + 14 * block + if coin == '1' { 7 } else { 0 };
    let mut chance = Random::new(seed ^ 0x1a7e_0000_1a7e_0000);
    let (missed, late) = course.missed;
    let went = |slot: usize| {
        let (goes, shifts) = (chance.unit() >= missed, chance.unit() < late);
        let days = if shifts { 1 + chance.below(2) } else { 0 };
        goes.then_some(slot + days)
    };
    let slots = plan.coins.chars().enumerate().map(slot);
    let sessions: Vec<usize> = slots.filter_map(went).collect();
    let days = WARM_UP + 14 * plan.blocks as usize;
    // Apart from the coins, which are drawn from the seed itself.
    let mut random = Random::new(seed ^ 0x5eed_0000_5eed_0000);
    let alone = alone(days, &mut random);
    let score = |(day, felt): (usize, f64)| {
        let last = sessions.iter().rev().find(|session| **session <= day);
        let share = last.and_then(|last| course.shares.get(day - last)).copied();
        let felt = felt + delta * share.unwrap_or_default();
        let scored = random.unit() >= course.missing;
        scored.then(|| felt.round().clamp(0.0, 10.0))
    };
    let scores = alone.into_iter().enumerate().map(score).collect();
    Diary {
        scores,
        sessions: sessions.clone(),
        others: Vec::new(),
    }
}
