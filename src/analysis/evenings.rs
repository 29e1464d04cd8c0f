//! What each evening of a diary teaches of the days after it, in one pass over all its days.
//!
//! The model is that of [`super::forecast`] without drift and with nothing masked. The weekday step is
//! learnt anew each evening, and the filter is linear in the scores: run over them as they are, and over
//! each weekday's own column (1 on its days, else 0), it holds what it would hold for any steps `e`,
//! `a − Σ e_w·b_w` of the scores and `Σ b_w` of the level, and its sums likewise. So an evening costs its
//! errors alone, and no pass of its own. Points of the grid that weigh nothing are passed over.
//! Invariant: an evening depends on no later day.

use std::collections::VecDeque;

use super::filter::{Filter, Sums};
use super::forecast::{Drift, Fit, LEAST_SCORES};
use super::grid::{ALL, GRID, LAMBDAS};
use super::weekday::{self, WEEK};

/// Days before the first error that counts.
const FIRST_ERROR: usize = 7;
/// Latest errors that count.
const ERRORS: usize = 180;

/// A diary up to an evening, with `C` columns: [`WEEK`] for a step of each evening's own, or 1 where the
/// steps are known and off the scores.
pub(super) struct Evenings<const C: usize> {
    filter: Filter<C>,
    sums: Sums<C>,
    /// The scores so far, one place a day.
    scores: Vec<Option<f64>>,
    /// What was known before each of the latest scored days: day, score, filter.
    before: VecDeque<(usize, f64, Filter<C>)>,
}

/// What an evening taught.
pub(super) struct Learnt {
    /// Scores it was learnt from.
    pub scores: usize,
    /// Errors of the day before's forecasts, in units of their spread, ascending.
    pub errors: Vec<f64>,
    /// Mean and spread of the days ahead, the weekday step in.
    pub ahead: Vec<(f64, f64)>,
}

/// What the last evening of `values` teaches of so many days ahead; `None` from fewer than two scores.
pub(super) fn last(values: &[Option<f64>], days: usize) -> Option<Learnt> {
    let steps = weekday::steps(values);
    let evenings = Evenings::<1>::after(&weekday::without(values, &steps));
    evenings.teach([0.0], &steps, days)
}

impl Evenings<WEEK> {
    /// What this evening teaches of so many days ahead; `None` from fewer than two scores.
    pub fn learnt(&self, days: usize) -> Option<Learnt> {
        let steps = weekday::steps(&self.scores);
        self.teach(steps, &steps, days)
    }
}

impl<const C: usize> Evenings<C> {
    /// Before the first day.
    pub fn new() -> Self {
        Self {
            filter: Filter::new(),
            sums: Sums::new(),
            scores: Vec::new(),
            before: VecDeque::with_capacity(ERRORS),
        }
    }

    /// The evening after these days.
    pub fn after(scores: &[Option<f64>]) -> Self {
        let mut evenings = Self::new();
        for score in scores {
            evenings.pass(*score);
        }
        evenings
    }

    /// The next day's evening.
    pub fn pass(&mut self, score: Option<f64>) {
        let day = self.scores.len();
        if let Some(score) = score {
            if day >= FIRST_ERROR {
                if self.before.len() == ERRORS {
                    self.before.pop_front();
                }
                self.before.push_back((day, score, self.filter.clone()));
            }
            let mut column = [0.0; C];
            column[day % C] = 1.0;
            self.filter.learn(score, column, &mut self.sums);
        }
        self.filter.step(&ALL);
        self.scores.push(score);
    }

    /// What is learnt with a step for each column; `steps` are those of the days ahead.
    fn teach(&self, columns: [f64; C], steps: &[f64; WEEK], days: usize) -> Option<Learnt> {
        if self.sums.scores < LEAST_SCORES {
            return None;
        }
        let sums = self.sums.less(&columns);
        let fit = Fit::from_sums(&sums, Drift::Out, self.scores.len())?;
        let level = Level::of(fit, columns);
        let error = |(day, score, filter): &(usize, f64, Filter<C>)| {
            let (mean, sd) = level.next(filter);
            (score - columns[day % C] - mean) / sd
        };
        let errors = self.before.iter().map(error);
        let mut errors: Vec<f64> = errors.filter(|z| z.is_finite()).collect();
        errors.sort_by(f64::total_cmp);
        let mut filter = self.filter.clone();
        let ahead = (self.scores.len()..).take(days).map(|day| {
            let (mean, sd) = level.next(&filter);
            filter.step(&ALL);
            (mean + steps[day % WEEK], sd)
        });
        Some(Learnt {
            scores: sums.scores,
            errors,
            ahead: ahead.collect(),
        })
    }
}

/// The model as an evening has learnt it.
struct Level<const C: usize> {
    fit: Fit,
    /// The step of each column.
    steps: [f64; C],
    /// Points of the grid that weigh anything.
    points: Vec<usize>,
}

impl<const C: usize> Level<C> {
    fn of(fit: Fit, steps: [f64; C]) -> Self {
        Self {
            points: fit.points(),
            fit,
            steps,
        }
    }

    /// Mean and spread, without the weekday step, of the day that the filter has come to: the day's own,
    /// what is not known of the level, and what the grid does not agree on.
    fn next(&self, filter: &Filter<C>) -> (f64, f64) {
        let fit = &self.fit;
        let mut each = [0.0; GRID];
        let (mut mean, mut variance) = (0.0, 0.0);
        for g in &self.points {
            let g = *g;
            let (mut unseen, mut memory) = (1.0, filter.a[g]);
            for (seen, step) in filter.b.iter().zip(&self.steps) {
                unseen -= seen[g];
                memory -= step * seen[g];
            }
            each[g] = fit.beta[0][g] * unseen + memory;
            mean += fit.weight[g] * each[g];
            let own = filter.variance[g] + 1.0 - LAMBDAS[g];
            let level = unseen * unseen * fit.inverse[0][0][g];
            variance += fit.weight[g] * fit.sigma2[g] * (own + level);
        }
        for g in &self.points {
            variance += fit.weight[*g] * (each[*g] - mean).powi(2);
        }
        (mean, variance.sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random::Random;
    use crate::analysis::reference;

    /// Scores with gaps, a slow wave and a pattern of the week.
    fn scores(days: usize) -> Vec<Option<f64>> {
        let mut random = Random::new(5);
        let mut wave = 0.0;
        let mut score = |day: usize| {
            wave = 0.8 * wave + 0.9 * random.normal();
            let week = [0.5, 0.2, 0.0, 0.0, 0.0, -0.3, -0.4][day % WEEK];
            let score = (5.0 + wave + week + 0.6 * random.normal()).round();
            (random.unit() < 0.85).then_some(score.clamp(0.0, 10.0))
        };
        (0..days).map(&mut score).collect()
    }

    #[test]
    fn an_evening_of_the_one_pass_learns_what_a_pass_of_its_own_does() {
        let y = scores(300);
        let mut evenings = Evenings::<WEEK>::new();
        for day in 0..y.len() {
            evenings.pass(y[day]);
            if day % 37 != 36 {
                continue;
            }
            let (shared, alone) = (evenings.learnt(7).unwrap(), last(&y[..=day], 7).unwrap());
            assert_eq!(shared.scores, alone.scores);
            let all = |learnt: &Learnt| -> Vec<Option<f64>> {
                let ahead = learnt.ahead.iter().flat_map(|(mean, sd)| [*mean, *sd]);
                learnt
                    .errors
                    .iter()
                    .copied()
                    .chain(ahead)
                    .map(Some)
                    .collect()
            };
            reference::same(&all(&shared), &all(&alone), 1e-9);
        }
    }

    #[test]
    fn an_evening_depends_on_the_latest_errors_alone() {
        let y = scores(400);
        let learnt = Evenings::<WEEK>::after(&y).learnt(7).unwrap();
        assert_eq!((learnt.errors.len(), learnt.ahead.len()), (ERRORS, 7));
        // Asking on the way changes nothing.
        let mut asked = Evenings::<WEEK>::after(&y[..200]);
        let then = asked.learnt(1).unwrap().ahead;
        for score in &y[200..] {
            asked.pass(*score);
        }
        assert_eq!(asked.learnt(7).unwrap().ahead, learnt.ahead);
        assert_ne!(then[0], learnt.ahead[0]);
    }

    #[test]
    fn one_score_teaches_nothing_and_equal_scores_stay_finite() {
        let one = Evenings::<WEEK>::after(&[None, Some(5.0)]);
        assert!(one.learnt(1).is_none());
        let learnt = Evenings::<WEEK>::after(&[Some(5.0); 60]).learnt(7).unwrap();
        for (mean, sd) in learnt.ahead {
            assert!((mean - 5.0).abs() < 1e-9 && sd.is_finite());
        }
        assert!(learnt.errors.iter().all(|error| error.is_finite()));
    }
}
