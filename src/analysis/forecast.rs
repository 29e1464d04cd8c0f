//! What the days would have been: an AR(1) with noise around a slowly drifting mean, averaged over a
//! grid of its two parameters.
//!
//! `y[t] = Σ β_j·x_j[t] + z[t] + noise`, where `z` keeps the share φ of itself from day to day and
//! holds the share λ of the variance. The columns are `x₁ = 1` and, where the [`Drift`] is in, a line
//! `x₂ = τ` and a bend `x₃ = 2(τ² − 1/12)` with `τ[t] = (t − (N−1)/2)/(N−1)`; both have a prior of
//! SD 2σ. For each pair (φ, λ) one Kalman pass with unit variance gives the REML likelihood with β and
//! σ² profiled out (de Jong 1991's augmented filter: `a` carries the scores, `b` the columns). Missing
//! days cost nothing: the filter just waits. The whole grid runs in the inner loop. Invariant: a
//! [`Fit`] is finite in all its parts.
#![allow(
    clippy::needless_range_loop,
    reason = "columns and points of the grid are indexed as in the formulas"
)]

pub use super::filter::{COLUMNS, State};
use super::filter::{Filter, Sums};
use super::grid::{ALL, GRID, LAMBDAS, Lanes, PHIS, Points};

/// Fewest scores from which a spread can be learnt.
pub const LEAST_SCORES: usize = 2;
/// Smallest residual sum of squares: scores that are all equal have none.
const LEAST_RSS: f64 = 1e-9;
/// A point of the grid of a smaller share changes no figure: it weighs nothing.
const WEIGHS: f64 = 1e-18;
/// Points of the grid that are run together: of a long diary few weigh anything.
const BUNDLE: usize = 4;

/// Whether the mean may drift slowly through the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drift {
    /// One level throughout.
    Out,
    /// A line and a bend besides.
    In,
}

impl Drift {
    /// How many columns the mean has.
    const fn columns(self) -> usize {
        match self {
            Self::Out => 1,
            Self::In => COLUMNS,
        }
    }

    /// The columns on day `t` of a grid of `days`; those that are out are 0.
    pub fn at(self, t: usize, days: usize) -> [f64; COLUMNS] {
        if self == Self::Out || days < 2 {
            return [1.0, 0.0, 0.0];
        }
        let span = (days - 1) as f64;
        let tau = (t as f64 - span / 2.0) / span;
        [1.0, tau, 2.0 * (tau * tau - 1.0 / 12.0)]
    }
}

/// The inverse of a symmetric matrix, and its determinant.
fn inverse(a: [[f64; COLUMNS]; COLUMNS]) -> ([[f64; COLUMNS]; COLUMNS], f64) {
    let cofactor = |i: usize, j: usize| {
        let (r, s) = ((i + 1) % 3, (i + 2) % 3);
        let (c, d) = ((j + 1) % 3, (j + 2) % 3);
        a[r][c] * a[s][d] - a[r][d] * a[s][c]
    };
    let det = (0..COLUMNS).map(|j| a[0][j] * cofactor(0, j)).sum::<f64>();
    let inverse = std::array::from_fn(|i| std::array::from_fn(|j| cofactor(j, i) / det));
    (inverse, det)
}

/// What the clean days taught, for each point of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Whether the mean may drift.
    pub drift: Drift,
    /// Days of the grid that the columns run over.
    pub days: usize,
    /// Weight of each column, in points: the level, the change by the line over the whole grid, the
    /// bend. 0 for columns that are out.
    pub beta: [Lanes; COLUMNS],
    /// Variance of a day, in points squared.
    pub sigma2: Lanes,
    /// `A⁻¹`: the covariance of β in units of σ²; 0 for columns that are out.
    pub inverse: [[Lanes; COLUMNS]; COLUMNS],
    /// REML log-likelihood without constants.
    pub log_likelihood: Lanes,
    /// Weight of the point; they sum to 1.
    pub weight: Lanes,
    /// Scores it was learnt from.
    pub scores: usize,
}

impl Fit {
    /// Learns from `y`, one place a day; `None` from fewer than two scores.
    pub fn of(y: &[Option<f64>], drift: Drift) -> Option<Self> {
        match drift {
            Drift::Out => Self::learn::<1>(y, drift),
            Drift::In => Self::learn::<COLUMNS>(y, drift),
        }
    }

    fn learn<const C: usize>(y: &[Option<f64>], drift: Drift) -> Option<Self> {
        let mut filter = Filter::<C>::new();
        let mut sums = Sums::<C>::new();
        for (t, value) in y.iter().enumerate() {
            if let Some(value) = *value {
                filter.learn(value, columns(drift, t, y.len()), &mut sums);
            }
            filter.step(&ALL);
        }
        sums.take_logs();
        (sums.scores >= LEAST_SCORES).then(|| Self::from_sums(&sums, drift, y.len()))?
    }

    /// Learns from the sums of a pass over so many days.
    pub(super) fn from_sums<const C: usize>(
        sums: &Sums<C>,
        drift: Drift,
        days: usize,
    ) -> Option<Self> {
        let free = (sums.scores - 1) as f64;
        let zero = [0.0; GRID];
        let mut fit = Self {
            drift,
            days,
            beta: [zero; COLUMNS],
            sigma2: zero,
            inverse: [[zero; COLUMNS]; COLUMNS],
            log_likelihood: zero,
            weight: zero,
            scores: sums.scores,
        };
        for g in 0..GRID {
            let (a, y) = sums.system(g);
            let (inverse, det) = inverse(a);
            let mut explained = 0.0;
            for i in 0..C {
                for j in 0..C {
                    fit.inverse[i][j][g] = inverse[i][j];
                    fit.beta[i][g] += inverse[i][j] * y[j];
                }
                explained += fit.beta[i][g] * y[i];
            }
            let rss = (sums.syy[g] - explained).max(LEAST_RSS);
            fit.sigma2[g] = rss / free;
            fit.log_likelihood[g] = -0.5 * (free * rss.ln() + sums.log_det[g] + det.ln());
        }
        fit.weigh()
    }

    fn weigh(mut self) -> Option<Self> {
        let top = self.log_likelihood[self.best()];
        self.weight = self.log_likelihood.map(|l| (l - top).exp());
        let sum: f64 = self.weight.iter().sum();
        self.weight = self.weight.map(|w| w / sum);
        let finite = |part: &Lanes| part.iter().all(|v| v.is_finite());
        let finite = finite(&self.sigma2)
            && finite(&self.weight)
            && self.beta.iter().all(finite)
            && self.inverse.iter().flatten().all(finite);
        for weight in &mut self.weight {
            *weight = if *weight > WEIGHS { *weight } else { 0.0 };
        }
        finite.then_some(self)
    }

    /// The point of the grid with the largest likelihood (the first of equals).
    pub fn best(&self) -> usize {
        let l = &self.log_likelihood;
        (0..GRID).fold(0, |best, g| if l[g] > l[best] { g } else { best })
    }

    /// The points of the grid that weigh anything.
    pub(super) fn points(&self) -> Vec<usize> {
        (0..GRID).filter(|g| self.weight[*g] > 0.0).collect()
    }

    /// The mean of `lanes` over the grid, by weight.
    pub fn average(&self, lanes: &Lanes) -> f64 {
        self.weight.iter().zip(lanes).map(|(w, v)| w * v).sum()
    }

    /// Columns that are in.
    pub fn columns(&self) -> usize {
        self.drift.columns()
    }

    /// The columns on day `t`.
    pub fn at(&self, t: usize) -> [f64; COLUMNS] {
        self.drift.at(t, self.days)
    }

    /// The variance of `Σ c_j·β_j` at the point `g`, in points squared.
    pub fn variance_of(&self, c: [f64; COLUMNS], g: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..self.columns() {
            for j in 0..self.columns() {
                sum += c[i] * self.inverse[i][j][g] * c[j];
            }
        }
        self.sigma2[g] * sum
    }
}

fn columns<const C: usize>(drift: Drift, t: usize, days: usize) -> [f64; C] {
    let x = drift.at(t, days);
    std::array::from_fn(|j| x[j])
}

/// The filter's state after so many days of `y`, for each count in `seen` (ascending), at the points of the grid
/// that weigh anything; 0 at the others.
///
/// A count of 0 is the state before the diary begins; counts past its end are left out.
pub fn states(y: &[Option<f64>], fit: &Fit, seen: &[usize]) -> Vec<State> {
    let reached = seen.partition_point(|days| *days <= y.len());
    let zero = [0.0; GRID];
    let state = State {
        a: zero,
        b: [zero; COLUMNS],
    };
    let mut states = vec![state; reached];
    for points in fit.points().chunks(BUNDLE) {
        match fit.drift {
            Drift::Out => fill::<1>(&mut states, y, fit.drift, &seen[..reached], points),
            Drift::In => fill::<COLUMNS>(&mut states, y, fit.drift, &seen[..reached], points),
        }
    }
    states
}

/// Runs the filter at these points, at most [`BUNDLE`] of them, and writes its states down.
fn fill<const C: usize>(
    states: &mut [State],
    y: &[Option<f64>],
    drift: Drift,
    seen: &[usize],
    points: &[usize],
) {
    let number = |at: usize| points[at.min(points.len() - 1)];
    let few = Points::<BUNDLE>::of(std::array::from_fn(number));
    let mut filter = Filter::<C, BUNDLE>::at(&few);
    let mut wanted = states.iter_mut().zip(seen).peekable();
    for day in 0..=y.len() {
        while let Some((state, _)) = wanted.next_if(|(_, seen)| **seen == day) {
            for (at, g) in points.iter().enumerate() {
                state.a[*g] = filter.a[at];
                for j in 0..C {
                    state.b[j][*g] = filter.b[j][at];
                }
            }
        }
        if wanted.peek().is_none() || day == y.len() {
            break;
        }
        if day > 0 {
            filter.step(&few);
        }
        if let Some(score) = y[day] {
            filter.observe(&few, score, columns(drift, day, y.len()));
        }
    }
}

/// a and b at the end of every day for the one point `g` of the grid; b of columns that are out is 0.
pub fn path(y: &[Option<f64>], drift: Drift, g: usize) -> Vec<(f64, [f64; COLUMNS])> {
    let (phi, lambda) = (PHIS[g], LAMBDAS[g]);
    let (mut a, mut b, mut variance) = (0.0, [0.0; COLUMNS], lambda);
    let mut path = Vec::with_capacity(y.len());
    for (t, value) in y.iter().enumerate() {
        if let Some(y_t) = *value {
            let gain = variance / (variance + (1.0 - lambda));
            let x = drift.at(t, y.len());
            a += gain * (y_t - a);
            b = std::array::from_fn(|j| b[j] + gain * (x[j] - b[j]));
            variance *= 1.0 - gain;
        }
        path.push((a, b));
        a *= phi;
        b = b.map(|b| b * phi);
        variance = phi * phi * variance + lambda * (1.0 - phi * phi);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::grid::{LAMBDA, PHI};
    use crate::analysis::random::Random;
    use crate::analysis::reference;

    // sim.py, printed to 1e-10.
    const PRINTED: f64 = 1e-9;

    fn point(phi: f64, lambda: f64) -> usize {
        (0..GRID)
            .find(|g| PHIS[*g] == phi && LAMBDAS[*g] == lambda)
            .unwrap()
    }

    #[test]
    fn one_pass_gives_the_reference_mean_variance_and_likelihood() {
        for case in reference::part("method").iter().take(4) {
            let y = reference::series(&case["y"]);
            let g = point(case["phi"].as_f64().unwrap(), case["lam"].as_f64().unwrap());
            let fit = Fit::of(&y, Drift::Out).unwrap();
            reference::near(fit.beta[0][g], case, "mu_hat", PRINTED);
            reference::near(fit.sigma2[g], case, "sigma2", PRINTED);
            reference::near(1.0 / fit.inverse[0][0][g], case, "S11", PRINTED);
            let se = fit.variance_of([1.0, 0.0, 0.0], g).sqrt();
            reference::near(se, case, "se_mu", PRINTED);
            let likelihood = "reml_loglik_without_constants";
            reference::near(fit.log_likelihood[g], case, likelihood, PRINTED);
        }
    }

    #[test]
    fn each_day_is_forecast_from_the_days_before_it() {
        for case in reference::part("method").iter().take(4) {
            let y = reference::series(&case["y"]);
            let g = point(case["phi"].as_f64().unwrap(), case["lam"].as_f64().unwrap());
            let mu = Fit::of(&y, Drift::Out).unwrap().beta[0][g];
            let mut filter = Filter::<1>::new();
            let (mut forecasts, mut variances) = (Vec::new(), Vec::new());
            for value in &y {
                forecasts.push(Some(mu * (1.0 - filter.b[0][g]) + filter.a[g]));
                variances.push(Some(filter.variance[g]));
                if let Some(value) = *value {
                    filter.observe(&ALL, value, [1.0]);
                }
                filter.step(&ALL);
            }
            let theirs = |name: &str| reference::series(&case[name]);
            reference::same(&forecasts, &theirs("one_step_forecast"), PRINTED);
            reference::same(&variances, &theirs("state_var_pred_unit"), PRINTED);
        }
    }

    #[test]
    fn the_grid_is_weighed_as_in_the_reference() {
        let case = reference::case("method", "kalman grid");
        let fit = Fit::of(&reference::series(&case["y"]), Drift::Out).unwrap();
        assert_eq!(reference::numbers(&case["phi_grid"]), PHI);
        assert_eq!(reference::numbers(&case["lam_grid"]), LAMBDA);
        let best = fit.best();
        reference::near(PHIS[best], &case, "best_phi", PRINTED);
        reference::near(LAMBDAS[best], &case, "best_lam", PRINTED);
        reference::near(fit.log_likelihood[best], &case, "max_loglik", PRINTED);
        reference::near(fit.average(&PHIS), &case, "mean_phi", PRINTED);
        reference::near(fit.average(&LAMBDAS), &case, "mean_lam", PRINTED);
        reference::near(fit.average(&fit.beta[0]), &case, "mean_mu", PRINTED);
    }

    #[test]
    fn the_path_of_one_point_is_that_of_the_whole_grid() {
        let case = reference::case("method", "kalman grid");
        let y = reference::series(&case["y"]);
        let mut fit = Fit::of(&y, Drift::Out).unwrap();
        let seen = [0, 1, 5, y.len(), y.len() + 1];
        let few = states(&y, &fit, &seen);
        // As if each of them weighed something.
        let live = fit.points();
        fit.weight = [1.0 / GRID as f64; GRID];
        let states = states(&y, &fit, &seen);
        assert_eq!(states.len(), 4);
        assert_eq!(states[0].a, [0.0; GRID]);
        for g in [0, 30, GRID - 1] {
            let path = path(&y, Drift::Out, g);
            assert_eq!(path[4], (states[2].a[g], states[2].b.map(|b| b[g])));
            let last = &states[3];
            assert_eq!(path[y.len() - 1], (last.a[g], last.b.map(|b| b[g])));
        }
        for g in 0..GRID {
            let is_live = live.contains(&g);
            let same = few[3].a[g].to_bits() == states[3].a[g].to_bits();
            assert!(if is_live { same } else { few[3].a[g] == 0.0 });
        }
    }

    #[test]
    fn of_a_long_diary_few_points_weigh_anything_and_the_others_change_no_figure() {
        let mut random = Random::new(7);
        let mut level = 0.0;
        let mut day = |_| {
            level = 0.8 * level + 0.85 * random.normal();
            Some(5.0 + level + 0.8 * random.normal())
        };
        let y: Vec<Option<f64>> = (0..4000).map(&mut day).collect();
        let fit = Fit::of(&y, Drift::In).unwrap();
        let points = fit.points();
        assert!((1..GRID / 4).contains(&points.len()), "{points:?}");
        let sum: f64 = fit.weight.iter().sum();
        assert!((sum - 1.0).abs() < 1e-15);
        let top = fit.log_likelihood[fit.best()];
        for g in (0..GRID).filter(|g| !points.contains(g)) {
            assert!((fit.log_likelihood[g] - top).exp() < 1e-15);
        }
    }

    #[test]
    fn one_score_teaches_nothing_and_equal_scores_stay_finite() {
        assert_eq!(Fit::of(&[None, Some(3.0)], Drift::In), None);
        assert_eq!(Fit::of(&[], Drift::Out), None);
        for drift in [Drift::Out, Drift::In] {
            let fit = Fit::of(&[Some(5.0); 40], drift).unwrap();
            assert!(fit.beta[0].iter().all(|mu| (mu - 5.0).abs() < 1e-9));
        }
    }
}
