//! What the days would have been: an AR(1) with noise, averaged over a grid of its two parameters.
//!
//! `y[t] = μ + x[t] + noise`, where `x` keeps the share φ of itself from day to day and holds the
//! share λ of the variance. For each pair (φ, λ) one Kalman pass with unit variance gives the REML
//! likelihood with μ and σ² profiled out (de Jong 1991's augmented filter: `a` carries the scores,
//! `b` the weight of μ). Missing days cost nothing: the filter just waits. The whole grid runs in
//! the inner loop. Invariant: a [`Fit`] is finite in all its parts.

/// Shares of itself that the state keeps from one day to the next.
pub const PHI: [f64; 12] = [
    0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.99,
];
/// Shares of the variance that persist.
pub const LAMBDA: [f64; 7] = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.0];
/// Points of the grid; φ varies slowest.
pub const GRID: usize = PHI.len() * LAMBDA.len();
/// Fewest scores from which a spread can be learnt.
pub const LEAST_SCORES: usize = 2;
/// Smallest residual sum of squares: scores that are all equal have none.
const LEAST_RSS: f64 = 1e-9;
/// Determinants are multiplied up and their logarithm taken this often; no factor is below 0.01.
const LOG_EVERY: usize = 64;

/// One figure for each point of the grid.
pub type Lanes = [f64; GRID];

const PHIS: Lanes = lanes(true);
const LAMBDAS: Lanes = lanes(false);

const fn lanes(of_phi: bool) -> Lanes {
    let mut lanes = [0.0; GRID];
    let mut g = 0;
    while g < GRID {
        lanes[g] = if of_phi {
            PHI[g / LAMBDA.len()]
        } else {
            LAMBDA[g % LAMBDA.len()]
        };
        g += 1;
    }
    lanes
}

/// φ of each point of the grid to the power `q`.
pub fn phi_to(q: usize) -> Lanes {
    let q = i32::try_from(q).unwrap_or(i32::MAX);
    PHIS.map(|phi| phi.powi(q))
}

/// The filter's memory: `a` of the scores, `b` of μ. The forecast `q` days on is
/// `μ(1 − φ^q·b) + φ^q·a`.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Weighted memory of the scores, in points.
    pub a: Lanes,
    /// Weighted memory of the mean, 0 to 1.
    pub b: Lanes,
}

/// The filter over one diary, all points of the grid at once.
struct Filter {
    state: State,
    variance: Lanes,
}

/// Sums of the pass, for μ, σ² and the likelihood.
struct Sums {
    s11: Lanes,
    s1y: Lanes,
    syy: Lanes,
    log_det: Lanes,
    det: Lanes,
    scores: usize,
}

impl Filter {
    fn new() -> Self {
        let (a, b) = ([0.0; GRID], [0.0; GRID]);
        Self {
            state: State { a, b },
            variance: LAMBDAS,
        }
    }

    /// Takes in the score `y` of the day.
    fn observe(&mut self, y: f64) {
        let State { a, b } = &mut self.state;
        for g in 0..GRID {
            let gain = self.variance[g] / (self.variance[g] + (1.0 - LAMBDAS[g]));
            a[g] += gain * (y - a[g]);
            b[g] += gain * (1.0 - b[g]);
            self.variance[g] *= 1.0 - gain;
        }
    }

    /// Goes on to the next day.
    fn step(&mut self) {
        let State { a, b } = &mut self.state;
        for g in 0..GRID {
            let phi = PHIS[g];
            a[g] *= phi;
            b[g] *= phi;
            self.variance[g] = phi * phi * self.variance[g] + LAMBDAS[g] * (1.0 - phi * phi);
        }
    }
}

impl Sums {
    fn new() -> Self {
        let zero = [0.0; GRID];
        Self {
            s11: zero,
            s1y: zero,
            syy: zero,
            log_det: zero,
            det: [1.0; GRID],
            scores: 0,
        }
    }

    /// Adds the score `y`, before the filter takes it in.
    fn add(&mut self, filter: &Filter, y: f64) {
        let State { a, b } = &filter.state;
        for g in 0..GRID {
            let f = filter.variance[g] + (1.0 - LAMBDAS[g]);
            let (v, u) = (y - a[g], 1.0 - b[g]);
            let weight = 1.0 / f;
            self.s11[g] += u * u * weight;
            self.s1y[g] += u * v * weight;
            self.syy[g] += v * v * weight;
            self.det[g] *= f;
        }
        self.scores += 1;
        if self.scores.is_multiple_of(LOG_EVERY) {
            self.take_logs();
        }
    }

    fn take_logs(&mut self) {
        for g in 0..GRID {
            self.log_det[g] += self.det[g].ln();
            self.det[g] = 1.0;
        }
    }
}

/// What the clean days taught, for each point of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Long-run mean, in points.
    pub mu: Lanes,
    /// Variance of a day, in points squared.
    pub sigma2: Lanes,
    /// Information about μ in units of 1/σ².
    pub s11: Lanes,
    /// REML log-likelihood without constants.
    pub log_likelihood: Lanes,
    /// Weight of the point; they sum to 1.
    pub weight: Lanes,
    /// Scores it was learnt from.
    pub scores: usize,
}

impl Fit {
    /// Learns from `y`, one place a day; `None` from fewer than two scores.
    pub fn of(y: &[Option<f64>]) -> Option<Self> {
        let mut filter = Filter::new();
        let mut sums = Sums::new();
        for value in y {
            if let Some(value) = *value {
                sums.add(&filter, value);
                filter.observe(value);
            }
            filter.step();
        }
        sums.take_logs();
        (sums.scores >= LEAST_SCORES).then(|| Self::from_sums(&sums))?
    }

    fn from_sums(sums: &Sums) -> Option<Self> {
        let free = (sums.scores - 1) as f64;
        let mut fit = Self {
            mu: [0.0; GRID],
            sigma2: [0.0; GRID],
            s11: sums.s11,
            log_likelihood: [0.0; GRID],
            weight: [0.0; GRID],
            scores: sums.scores,
        };
        for g in 0..GRID {
            let (s11, s1y) = (sums.s11[g], sums.s1y[g]);
            let rss = (sums.syy[g] - s1y * s1y / s11).max(LEAST_RSS);
            fit.mu[g] = s1y / s11;
            fit.sigma2[g] = rss / free;
            fit.log_likelihood[g] = -0.5 * (free * rss.ln() + sums.log_det[g] + s11.ln());
        }
        fit.weigh()
    }

    fn weigh(mut self) -> Option<Self> {
        let top = self.log_likelihood[self.best()];
        self.weight = self.log_likelihood.map(|l| (l - top).exp());
        let sum: f64 = self.weight.iter().sum();
        self.weight = self.weight.map(|w| w / sum);
        let parts = [&self.mu, &self.sigma2, &self.s11, &self.weight];
        let finite = parts.iter().all(|p| p.iter().all(|v| v.is_finite()));
        finite.then_some(self)
    }

    /// The point of the grid with the largest likelihood (the first of equals).
    pub fn best(&self) -> usize {
        let l = &self.log_likelihood;
        (0..GRID).fold(0, |best, g| if l[g] > l[best] { g } else { best })
    }

    /// The mean of `lanes` over the grid, by weight.
    pub fn average(&self, lanes: &Lanes) -> f64 {
        self.weight.iter().zip(lanes).map(|(w, v)| w * v).sum()
    }
}

/// The filter's state after so many days of `y`, for each count in `seen` (ascending).
///
/// A count of 0 is the state before the diary begins; counts past its end are left out.
pub fn states(y: &[Option<f64>], seen: &[usize]) -> Vec<State> {
    let mut filter = Filter::new();
    let mut states = Vec::with_capacity(seen.len());
    let mut wanted = seen.iter().copied().peekable();
    while wanted.next_if_eq(&0).is_some() {
        states.push(filter.state.clone());
    }
    for (day, value) in y.iter().enumerate() {
        if let Some(value) = *value {
            filter.observe(value);
        }
        while wanted.next_if_eq(&(day + 1)).is_some() {
            states.push(filter.state.clone());
        }
        if wanted.peek().is_none() {
            break;
        }
        filter.step();
    }
    states
}

/// (a, b) at the end of every day for the one point `g` of the grid.
pub fn path(y: &[Option<f64>], g: usize) -> Vec<(f64, f64)> {
    let (phi, lambda) = (PHIS[g], LAMBDAS[g]);
    let (mut a, mut b, mut variance) = (0.0, 0.0, lambda);
    let mut path = Vec::with_capacity(y.len());
    for value in y {
        if let Some(y) = *value {
            let gain = variance / (variance + (1.0 - lambda));
            a += gain * (y - a);
            b += gain * (1.0 - b);
            variance *= 1.0 - gain;
        }
        path.push((a, b));
        a *= phi;
        b *= phi;
        variance = phi * phi * variance + lambda * (1.0 - phi * phi);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
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
            let fit = Fit::of(&y).unwrap();
            reference::near(fit.mu[g], &case["mu_hat"], PRINTED);
            reference::near(fit.sigma2[g], &case["sigma2"], PRINTED);
            reference::near(fit.s11[g], &case["S11"], PRINTED);
            let se = (fit.sigma2[g] / fit.s11[g]).sqrt();
            reference::near(se, &case["se_mu"], PRINTED);
            let likelihood = &case["reml_loglik_without_constants"];
            reference::near(fit.log_likelihood[g], likelihood, PRINTED);
        }
    }

    #[test]
    fn each_day_is_forecast_from_the_days_before_it() {
        for case in reference::part("method").iter().take(4) {
            let y = reference::series(&case["y"]);
            let g = point(case["phi"].as_f64().unwrap(), case["lam"].as_f64().unwrap());
            let mu = Fit::of(&y).unwrap().mu[g];
            let mut filter = Filter::new();
            let (mut forecasts, mut variances) = (Vec::new(), Vec::new());
            for value in &y {
                forecasts.push(Some(mu * (1.0 - filter.state.b[g]) + filter.state.a[g]));
                variances.push(Some(filter.variance[g]));
                if let Some(value) = *value {
                    filter.observe(value);
                }
                filter.step();
            }
            let theirs = |name: &str| reference::series(&case[name]);
            reference::same(&forecasts, &theirs("one_step_forecast"), PRINTED);
            reference::same(&variances, &theirs("state_var_pred_unit"), PRINTED);
        }
    }

    #[test]
    fn the_grid_is_weighed_as_in_the_reference() {
        let case = reference::case("method", "kalman grid");
        let fit = Fit::of(&reference::series(&case["y"])).unwrap();
        assert_eq!(reference::numbers(&case["phi_grid"]), PHI);
        assert_eq!(reference::numbers(&case["lam_grid"]), LAMBDA);
        let best = fit.best();
        reference::near(PHIS[best], &case["best_phi"], PRINTED);
        reference::near(LAMBDAS[best], &case["best_lam"], PRINTED);
        reference::near(fit.log_likelihood[best], &case["max_loglik"], PRINTED);
        reference::near(fit.average(&PHIS), &case["mean_phi"], PRINTED);
        reference::near(fit.average(&LAMBDAS), &case["mean_lam"], PRINTED);
        reference::near(fit.average(&fit.mu), &case["mean_mu"], PRINTED);
    }

    #[test]
    fn the_path_of_one_point_is_that_of_the_whole_grid() {
        let case = reference::case("method", "kalman grid");
        let y = reference::series(&case["y"]);
        let states = states(&y, &[0, 1, 5, y.len(), y.len() + 1]);
        assert_eq!(states.len(), 4);
        assert_eq!(states[0].a, [0.0; GRID]);
        for g in [0, 30, GRID - 1] {
            let path = path(&y, g);
            assert_eq!(path[4], (states[2].a[g], states[2].b[g]));
            assert_eq!(path[y.len() - 1], (states[3].a[g], states[3].b[g]));
        }
    }

    #[test]
    fn one_score_teaches_nothing_and_equal_scores_stay_finite() {
        assert_eq!(Fit::of(&[None, Some(3.0)]), None);
        assert_eq!(Fit::of(&[]), None);
        let fit = Fit::of(&[Some(5.0); 40]).unwrap();
        assert!(fit.mu.iter().all(|mu| (mu - 5.0).abs() < 1e-9));
    }
}
