//! Whether longer sessions do more: gaps against minutes. Exploratory, whatever it shows.
//!
//! Spearman's ρ and the Theil–Sen slope (see [`super::rank`]). Invariant: nothing under ten sessions
//! whose minutes are known.

use super::rank;

/// Fewest sessions with known minutes.
pub const LEAST_SESSIONS: usize = 10;

/// Only the latest sessions are compared: the slope looks at every pair.
const MOST_SESSIONS: usize = 500;

/// Gaps against minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dose {
    /// Sessions whose minutes and gap are known.
    pub n: usize,
    /// Spearman's ρ, −1 to 1; `None` where all minutes or all gaps are equal.
    pub rho: Option<f64>,
    /// Its two-sided p.
    pub p: Option<f64>,
    /// Theil–Sen slope, in points a minute; `None` where all minutes are equal.
    pub slope: Option<f64>,
}

/// `gaps` against `minutes`, place by place, in order of time.
pub fn of(minutes: &[f64], gaps: &[f64]) -> Option<Dose> {
    let latest = minutes.len().min(gaps.len()).saturating_sub(MOST_SESSIONS);
    let (minutes, gaps) = (&minutes[latest..], &gaps[latest..]);
    let n = minutes.len().min(gaps.len());
    (n >= LEAST_SESSIONS).then(|| {
        let spearman = rank::spearman(minutes, gaps);
        Dose {
            n,
            rho: spearman.map(|(rho, _)| rho),
            p: spearman.and_then(|(_, p)| p),
            slope: rank::theil_sen_slope(minutes, gaps),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    #[test]
    fn minutes_against_gaps_are_those_of_scipy() {
        // scipy 1.17.1, printed to 1e-10.
        let case = reference::case("trend", "minutes-vs-gap");
        let (x, y) = (
            reference::numbers(&case["x"]),
            reference::numbers(&case["y"]),
        );
        let dose = of(&x, &y).unwrap();
        reference::near(dose.rho, &case, "spearman_rho", 1e-9);
        reference::near(dose.p, &case, "spearman_p", 1e-9);
        reference::near(dose.slope, &case, "theil_sen_slope", 1e-9);
        assert_eq!(of(&x[1..], &y[1..]), None);
    }
}
