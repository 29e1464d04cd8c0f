//! The grid of the forecast's two parameters, and what follows from them at each point.
//!
//! φ is the share of itself that the state keeps from one day to the next, λ the share of the variance that
//! persists. Everything is worked out by the compiler.

/// Shares of itself that the state keeps from one day to the next.
pub const PHI: [f64; 12] = [
    0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.99,
];
/// Shares of the variance that persist.
pub const LAMBDA: [f64; 7] = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.0];
/// Points of the grid; φ varies slowest.
pub const GRID: usize = PHI.len() * LAMBDA.len();

/// One figure for each point of the grid.
pub type Lanes = [f64; GRID];

/// φ of each point.
pub(super) const PHIS: Lanes = lanes(true);
/// λ of each point.
pub(super) const LAMBDAS: Lanes = lanes(false);

/// 1 − λ, the share of the noise.
pub(super) const NOISE: Lanes = less(&LAMBDAS);
/// φ².
pub(super) const KEPT: Lanes = times(&PHIS, &PHIS);
/// λ(1 − φ²): what a day adds to the state's variance.
pub(super) const ADDED: Lanes = times(&LAMBDAS, &less(&KEPT));

/// Some points of the grid, and what follows from φ and λ at each.
pub(super) struct Points<const W: usize> {
    pub phi: [f64; W],
    pub lambda: [f64; W],
    pub noise: [f64; W],
    pub kept: [f64; W],
    pub added: [f64; W],
}

/// All of them.
pub(super) const ALL: Points<GRID> = Points {
    phi: PHIS,
    lambda: LAMBDAS,
    noise: NOISE,
    kept: KEPT,
    added: ADDED,
};

impl<const W: usize> Points<W> {
    /// Those of these numbers.
    pub(super) fn of(numbers: [usize; W]) -> Self {
        let of = |lanes: &Lanes| numbers.map(|g| lanes[g]);
        Self {
            phi: of(&PHIS),
            lambda: of(&LAMBDAS),
            noise: of(&NOISE),
            kept: of(&KEPT),
            added: of(&ADDED),
        }
    }
}

const fn times(a: &Lanes, b: &Lanes) -> Lanes {
    let mut product = [0.0; GRID];
    let mut g = 0;
    while g < GRID {
        product[g] = a[g] * b[g];
        g += 1;
    }
    product
}

const fn less(share: &Lanes) -> Lanes {
    let mut rest = [0.0; GRID];
    let mut g = 0;
    while g < GRID {
        rest[g] = 1.0 - share[g];
        g += 1;
    }
    rest
}

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
