//! The Kalman filter over one diary, all points of the grid at once, and the sums that it leaves.
#![allow(
    clippy::needless_range_loop,
    reason = "columns and points of the grid are indexed as in the formulas"
)]

use super::grid::{ALL, GRID, Lanes, NOISE, Points};

/// Determinants are multiplied up and their logarithm taken this often; no factor is below 0.01.
const LOG_EVERY: usize = 64;

/// Most columns of the mean: level, line and bend.
pub const COLUMNS: usize = 3;

/// Prior information on the line and the bend, in units of 1/σ²: an SD of 2σ.
const PRIOR: f64 = 0.25;

/// The filter's memory: `a` of the scores, `b` of the columns. The forecast `q` days on is
/// `φ^q·a + Σ β_j·(x_j − φ^q·b_j)`.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Weighted memory of the scores, in points.
    pub a: Lanes,
    /// Weighted memory of each column; 0 for those that are out.
    pub b: [Lanes; COLUMNS],
}

/// The filter over one diary with `C` columns, `W` points of the grid at once; all of them where nothing is said.
#[derive(Clone)]
pub(super) struct Filter<const C: usize, const W: usize = GRID> {
    pub(super) a: [f64; W],
    pub(super) b: [[f64; W]; C],
    pub(super) variance: [f64; W],
}

/// Sums of the pass, for β, σ² and the likelihood.
pub(super) struct Sums<const C: usize> {
    /// `Σ u_i·u_j/F`; the lower half is used.
    pub(super) s: [[Lanes; C]; C],
    pub(super) sy: [Lanes; C],
    pub(super) syy: Lanes,
    pub(super) log_det: Lanes,
    pub(super) det: Lanes,
    pub(super) scores: usize,
}

impl<const C: usize> Filter<C> {
    pub(super) fn new() -> Self {
        Self::at(&ALL)
    }

    /// Takes in the score `y` of the day with the columns `x`, and adds what was not forecast to the
    /// `sums`; all in one loop, which is a fifth faster than a loop for each.
    pub(super) fn learn(&mut self, y: f64, x: [f64; C], sums: &mut Sums<C>) {
        for g in 0..GRID {
            let f = self.variance[g] + NOISE[g];
            let weight = 1.0 / f;
            let v = y - self.a[g];
            let u: [f64; C] = std::array::from_fn(|j| x[j] - self.b[j][g]);
            sums.det[g] *= f;
            sums.syy[g] += v * (v * weight);
            for i in 0..C {
                let weighted = u[i] * weight;
                sums.sy[i][g] += v * weighted;
                #[expect(
                    clippy::range_plus_one,
                    reason = "an inclusive range is not unrolled, and then nothing here runs in vectors"
                )]
                for j in 0..i + 1 {
                    sums.s[i][j][g] += u[j] * weighted;
                }
            }
            self.take(&ALL, g, weight, v, u);
        }
        sums.count();
    }
}

impl<const C: usize, const W: usize> Filter<C, W> {
    /// Before the first day.
    pub(super) fn at(points: &Points<W>) -> Self {
        Self {
            a: [0.0; W],
            b: [[0.0; W]; C],
            variance: points.lambda,
        }
    }

    /// Takes in the score `y` of the day with the columns `x`.
    pub(super) fn observe(&mut self, points: &Points<W>, y: f64, x: [f64; C]) {
        for g in 0..W {
            let weight = 1.0 / (self.variance[g] + points.noise[g]);
            let u = std::array::from_fn(|j| x[j] - self.b[j][g]);
            self.take(points, g, weight, y - self.a[g], u);
        }
    }

    #[inline]
    fn take(&mut self, points: &Points<W>, g: usize, weight: f64, v: f64, u: [f64; C]) {
        let gain = self.variance[g] * weight;
        self.a[g] += gain * v;
        self.variance[g] = gain * points.noise[g];
        for j in 0..C {
            self.b[j][g] += gain * u[j];
        }
    }

    /// Goes on to the next day.
    pub(super) fn step(&mut self, points: &Points<W>) {
        for g in 0..W {
            self.a[g] *= points.phi[g];
            self.variance[g] = points.kept[g] * self.variance[g] + points.added[g];
        }
        for b in &mut self.b {
            for g in 0..W {
                b[g] *= points.phi[g];
            }
        }
    }
}

impl<const C: usize> Sums<C> {
    pub(super) fn new() -> Self {
        let zero = [0.0; GRID];
        Self {
            s: [[zero; C]; C],
            sy: [zero; C],
            syy: zero,
            log_det: zero,
            det: [1.0; GRID],
            scores: 0,
        }
    }

    /// One more score has been added.
    pub(super) fn count(&mut self) {
        self.scores += 1;
        if self.scores.is_multiple_of(LOG_EVERY) {
            self.take_logs();
        }
    }

    /// The sums of the scores less a step for each column, with one column that is the sum of all.
    pub(super) fn less(&self, steps: &[f64; C]) -> Sums<1> {
        let mut level = Sums::<1> {
            log_det: self.log_det,
            det: self.det,
            scores: self.scores,
            ..Sums::new()
        };
        for g in 0..GRID {
            let (mut all, mut stepped, mut square) = (0.0, 0.0, 0.0);
            for i in 0..C {
                for j in 0..C {
                    let s = self.s[i.max(j)][i.min(j)][g];
                    all += s;
                    stepped += steps[i] * s;
                    square += steps[i] * s * steps[j];
                }
            }
            let sum = |weight: &dyn Fn(usize) -> f64| -> f64 {
                (0..C).map(|i| weight(i) * self.sy[i][g]).sum()
            };
            level.s[0][0][g] = all;
            level.sy[0][g] = sum(&|_| 1.0) - stepped;
            level.syy[g] = self.syy[g] - 2.0 * sum(&|i| steps[i]) + square;
        }
        level.take_logs();
        level
    }

    pub(super) fn take_logs(&mut self) {
        for g in 0..GRID {
            self.log_det[g] += self.det[g].ln();
            self.det[g] = 1.0;
        }
    }

    /// `A = S + prior` and `S_y` at one point of the grid; columns that are out are told apart by a 1
    /// on the diagonal, which changes neither the determinant nor β.
    pub(super) fn system(&self, g: usize) -> ([[f64; COLUMNS]; COLUMNS], [f64; COLUMNS]) {
        let mut a = [[0.0; COLUMNS]; COLUMNS];
        let mut y = [0.0; COLUMNS];
        for i in 0..COLUMNS {
            if i >= C {
                a[i][i] = 1.0;
                continue;
            }
            for j in 0..=i {
                a[i][j] = self.s[i][j][g];
                a[j][i] = a[i][j];
            }
            a[i][i] += if i == 0 { 0.0 } else { PRIOR };
            y[i] = self.sy[i][g];
        }
        (a, y)
    }
}
