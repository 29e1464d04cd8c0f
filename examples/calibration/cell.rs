//! What the method makes of many diaries of one world.
//!
//! Diaries are dealt to threads in runs and put together in order, so that the figures do not depend
//! on how many threads there are. Invariant: each figure comes with its Monte-Carlo error.

use std::thread;

use unkink::analysis::answer::Effect;
use unkink::analysis::descriptive::{mean, sd};
use unkink::analysis::diary::Diary as Grid;
use unkink::analysis::distribution::t_two_sided;
use unkink::analysis::effect::effect;
use unkink::analysis::estimate::{Model, choose_washout, days_needed};
use unkink::analysis::forecast::Drift;
use unkink::analysis::question::Question;
use unkink::analysis::verdict::Verdict;
use unkink::model::journal::Journal;
use unkink::model::metric::{Metric, MetricId};

use super::world::{Diary, MEAN_OF_THREE, World};

/// One share or mean over diaries, with its Monte-Carlo error.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The share or mean.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
}

/// What came of one diary.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    verdict: Verdict,
    interval: Option<(f64, f64)>,
    effect: Option<f64>,
    luck_p: Option<f64>,
    naive_p: Option<f64>,
    /// Whether it is warned that no slow change was learnt.
    warned: bool,
    /// The interval of the same method without the slow drift.
    level: Option<(f64, f64)>,
}

/// What came of the diaries of one world, number of sessions and effect.
#[derive(Clone, Debug)]
pub struct Cell {
    truth: f64,
    outcomes: Vec<Outcome>,
}

/// What came of so many diaries, each made from a seed of its own; in parallel.
pub fn many<T: Send>(diaries: u64, seed: u64, one: impl Fn(u64) -> T + Copy + Send) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get) as u64;
    let seed_of = move |diary: u64| seed.wrapping_mul(1_000_003).wrapping_add(diary);
    thread::scope(|scope| {
        let runs: Vec<_> = (0..threads)
            .map(|i| {
                let part = diaries * i / threads..diaries * (i + 1) / threads;
                scope.spawn(move || part.map(|diary| one(seed_of(diary))).collect::<Vec<T>>())
            })
            .collect();
        let joined = runs.into_iter().filter_map(|run| run.join().ok());
        joined.flatten().collect()
    })
}

impl Cell {
    /// So many diaries of `world`, made from `seed` on; in parallel.
    pub fn simulate(world: &World, sessions: usize, delta: f64, diaries: u64, seed: u64) -> Self {
        let one = |seed| Outcome::of(&world.diary(sessions, delta, seed));
        let outcomes = many(diaries, seed, one);
        Self {
            truth: MEAN_OF_THREE * delta,
            outcomes,
        }
    }

    /// Share that says "seems to help" or "may help".
    pub fn helps(&self) -> Figure {
        self.share(|o| matches!(o.verdict, Verdict::LikelyHelps | Verdict::ProbablyHelps))
    }

    /// Share that says "seems to help".
    pub fn likely(&self) -> Figure {
        self.share(|o| o.verdict == Verdict::LikelyHelps)
    }

    /// Share that says "seems to help" or "may help" without the warning that no slow change was learnt.
    pub fn helps_unwarned(&self) -> Figure {
        let helps = |o: &Outcome| {
            matches!(o.verdict, Verdict::LikelyHelps | Verdict::ProbablyHelps) && !o.warned
        };
        self.share(helps)
    }

    /// Share that says "above forecast".
    pub fn worse(&self) -> Figure {
        self.share(|o| o.verdict == Verdict::WorseThanForecast)
    }

    /// Share whose interval excludes 0 on either side.
    pub fn rejects(&self) -> Figure {
        self.share(|o| excludes_0(o.interval))
    }

    /// The same on the same diaries where the mean may not drift.
    pub fn rejects_without_drift(&self) -> Figure {
        self.share(|o| excludes_0(o.level))
    }

    /// Share whose luck check is below .05.
    pub fn unlucky(&self) -> Figure {
        self.share(|o| o.luck_p.is_some_and(|p| p < 0.05))
    }

    /// Share in which days 1 to 7 differ from days −7 to −1 at .05.
    pub fn naive(&self) -> Figure {
        self.share(|o| o.naive_p.is_some_and(|p| p < 0.05))
    }

    /// Share whose interval holds the truth.
    pub fn coverage(&self) -> Figure {
        let truth = self.truth;
        self.share(|o| {
            o.interval
                .is_some_and(|(low, high)| low <= truth && truth <= high)
        })
    }

    /// Mean of the effect less the truth, in points.
    pub fn bias(&self) -> Figure {
        let effects = self.outcomes.iter().filter_map(|o| o.effect);
        Figure::mean(
            &effects
                .map(|effect| effect - self.truth)
                .collect::<Vec<_>>(),
        )
    }

    /// Mean half-width of the interval, in points.
    pub fn half_width(&self) -> Figure {
        let intervals = self.outcomes.iter().filter_map(|o| o.interval);
        let halves = intervals.map(|(low, high)| (high - low) / 2.0);
        Figure::mean(&halves.collect::<Vec<_>>())
    }

    fn share(&self, is: impl Fn(&Outcome) -> bool) -> Figure {
        let hits = self.outcomes.iter().filter(|o| is(o)).count();
        Figure::share(hits, self.outcomes.len())
    }
}

fn excludes_0(interval: Option<(f64, f64)>) -> bool {
    interval.is_some_and(|(low, high)| low > 0.0 || high < 0.0)
}

impl Figure {
    /// So many of `n`.
    pub fn share(hits: usize, n: usize) -> Self {
        let n = n as f64;
        let value = hits as f64 / n;
        Self {
            value,
            error: (value * (1.0 - value) / n).sqrt(),
        }
    }

    /// Their mean.
    pub fn mean(values: &[f64]) -> Self {
        let n = values.len() as f64;
        Self {
            value: mean(values).unwrap_or(f64::NAN),
            error: sd(values).unwrap_or(f64::NAN) / n.sqrt(),
        }
    }
}

impl Outcome {
    fn of(diary: &Diary) -> Self {
        let journal = diary.journal();
        let pain = journal.metrics().get(&MetricId::PAIN);
        // The whole diary, so that the number of sessions is the one asked for.
        let question = Question {
            from: journal.span().map(|(first, _)| first),
            ..Question::default()
        };
        let answer = pain.map(|pain| effect(&journal, pain, &question));
        let of = |figure: fn(&Effect) -> Option<f64>| answer.as_ref().and_then(figure);
        Self {
            verdict: answer
                .as_ref()
                .map_or(Verdict::TooEarly, |answer| answer.verdict),
            interval: answer.as_ref().and_then(|answer| answer.interval),
            effect: of(|answer| answer.effect),
            luck_p: of(|answer| answer.luck_p),
            naive_p: naive(diary),
            warned: answer
                .as_ref()
                .is_some_and(|answer| answer.cautions.drift_unknown),
            level: pain.and_then(|pain| level(&journal, pain, &question)),
        }
    }
}

/// The interval of the gap by a mean that may not drift, with the washout and the day-0 rule of the
/// answer.
fn level(journal: &Journal, metric: &Metric, question: &Question) -> Option<(f64, f64)> {
    let mut diary = Grid::of(journal, metric, question)?;
    let days = question.outcome();
    let learn = |diary: &Grid| {
        let washout = choose_washout(diary, &question.washouts());
        Model::of(diary, washout, days, Drift::Out)
    };
    let mut model = learn(&diary)?;
    if model.says_before() {
        diary.take_unknown_as_before();
        model = learn(&diary)?;
    }
    model.estimate(1..=days, days_needed(days)).interval
}

/// The two-sided p of Student's t of (mean of days 1 to 7) − (mean of days −7 to −1).
fn naive(diary: &Diary) -> Option<f64> {
    let side = |from: usize, to: usize| {
        let scores: Vec<f64> = diary
            .scores
            .get(from..to)?
            .iter()
            .flatten()
            .copied()
            .collect();
        mean(&scores)
    };
    let gap = |day: &usize| Some(side(day + 1, day + 8)? - side(day - 7, *day)?);
    let gaps: Vec<f64> = diary.sessions.iter().filter_map(gap).collect();
    let (center, n) = (mean(&gaps)?, gaps.len() as f64);
    t_two_sided(center / (sd(&gaps)? / n.sqrt()), n - 1.0)
}
