//! Raw before/after comparisons by size: differences, standardised differences, ratios.
//!
//! Standardised mean difference with Hedges' correction (Hedges 1981; Glass's Δ for the spread before
//! alone); log response ratio with its bias correction (Pustejovsky 2018; Lajeunesse 2015); Mann &
//! Whitney 1947 with ties. Descriptive only, as [`super::overlap`]. Invariant: standardised
//! differences are larger when better; differences and ratios are after against before.

use crate::model::metric::Better;

use super::descriptive::{mean, variance};
use super::distribution::{Z_95, normal_two_sided};
use super::overlap::nap;
use super::rank::ties;

/// A figure and its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The figure.
    pub value: f64,
    /// Its standard error.
    pub se: f64,
}

impl Measured {
    fn finite(value: f64, se: f64) -> Option<Self> {
        (value.is_finite() && se.is_finite()).then_some(Self { value, se })
    }

    /// The normal 95 % interval.
    pub fn interval(&self) -> (f64, f64) {
        (self.value - Z_95 * self.se, self.value + Z_95 * self.se)
    }
}

/// Mean after less mean before, in points.
pub fn difference(before: &[f64], after: &[f64]) -> Option<f64> {
    Some(mean(after)? - mean(before)?)
}

/// The same in percent of the mean before; `None` where that is 0.
pub fn percent(before: &[f64], after: &[f64]) -> Option<f64> {
    let percent = 100.0 * difference(before, after)? / mean(before)?;
    Some(percent).filter(|p| p.is_finite())
}

/// Difference in standard deviations of the days before, corrected for small samples.
///
/// With two days before the correction is 0, and so is the figure.
pub fn standardised(before: &[f64], after: &[f64], better: Better) -> Option<Measured> {
    let (m, n) = (before.len() as f64, after.len() as f64);
    let (a, b) = (variance(before)?, variance(after)?);
    let small = correction(m - 1.0);
    let value = small * better.sign() * difference(before, after)? / a.sqrt();
    let square = 1.0 / m + b / (n * a) + value * value / (2.0 * (m - 1.0));
    Measured::finite(value, small * square.sqrt())
}

/// Difference in standard deviations of both sides together, corrected for small samples.
pub fn standardised_pooled(before: &[f64], after: &[f64], better: Better) -> Option<f64> {
    let (m, n) = (before.len() as f64, after.len() as f64);
    let pooled = (variance(before)? * (m - 1.0) + variance(after)? * (n - 1.0)) / (m + n - 2.0);
    let value = better.sign() * difference(before, after)? / pooled.sqrt();
    Some(correction(m + n - 2.0) * value).filter(|v| v.is_finite())
}

fn correction(df: f64) -> f64 {
    1.0 - 3.0 / (4.0 * df - 1.0)
}

/// Logarithm of mean after over mean before, corrected for small samples.
pub fn log_ratio(before: &[f64], after: &[f64]) -> Option<Measured> {
    let part =
        |values: &[f64]| Some(variance(values)? / (values.len() as f64 * mean(values)?.powi(2)));
    let (a, b) = (part(before)?, part(after)?);
    let ratio = (mean(after)? / mean(before)?).ln();
    Measured::finite(ratio + (b - a) / 2.0, (a + b).sqrt())
}

/// Two-sided p of the rank sum, by the normal approximation with ties and no continuity correction.
pub fn rank_sum_p(before: &[f64], after: &[f64]) -> Option<f64> {
    let (m, n) = (before.len() as f64, after.len() as f64);
    let all = m + n;
    let cubes: f64 = ties(&[before, after].concat())
        .iter()
        .map(|t| t.powi(3) - t)
        .sum();
    let variance = m * n / 12.0 * (all + 1.0 - cubes / (all * (all - 1.0)));
    let wins = nap(before, after, Better::Higher)? * m * n;
    let z = (wins - m * n / 2.0) / variance.sqrt();
    (variance > 1e-9 && z.is_finite()).then(|| normal_two_sided(z))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::rank;
    use crate::analysis::reference;

    // SingleCaseES 0.7.4 in R 4.2.2 and scipy, printed to twelve digits.
    const PRINTED: f64 = 1e-9;

    #[test]
    fn sizes_are_those_of_single_case_es() {
        for case in reference::part("scd") {
            let better = reference::better(&case);
            let (a, b) = (
                reference::numbers(&case["A"]),
                reference::numbers(&case["B"]),
            );
            let near = |ours: Option<f64>, name: &str| reference::near(ours, &case, name, PRINTED);
            near(mean(&a), "mean_A");
            near(mean(&b), "mean_B");
            near(difference(&a, &b), "mean_diff_B_minus_A");
            near(percent(&a, &b), "pct_change");
            let own = standardised(&a, &b, better);
            near(own.map(|s| s.value), "smd_baseline_sd_bias_corrected");
            near(own.map(|s| s.se), "smd_se");
            let pooled = standardised_pooled(&a, &b, better);
            near(pooled, "smd_pooled_bias_corrected");
            let ratio = log_ratio(&a, &b).unwrap();
            near(Some(ratio.value), "lrr_bias_corrected");
            near(Some(ratio.se), "lrr_se");
            reference::ends(Some(ratio.interval()), &case, "lrr_ci95", PRINTED);
        }
    }

    #[test]
    fn ranks_between_the_sides_are_those_of_scipy() {
        for case in reference::part("scd") {
            let (a, b) = (
                reference::numbers(&case["A"]),
                reference::numbers(&case["B"]),
            );
            let p = rank_sum_p(&a, &b);
            let theirs = "wilcoxon_p_normal_approx_ties_no_cc";
            reference::near(p, &case, theirs, PRINTED);
            let phase: Vec<f64> = a.iter().map(|_| 0.0).chain(b.iter().map(|_| 1.0)).collect();
            let tau = rank::kendall(&phase, &[a.clone(), b].concat());
            reference::near(tau.map(|t| t.tau_b), &case, "kendall_tau_b_phase", PRINTED);
            let times: Vec<f64> = (1..=a.len()).map(|t| t as f64).collect();
            let line = rank::theil_sen(&times, &a).unwrap();
            reference::near(line.slope, &case, "theil_sen_slope_A", PRINTED);
            reference::near(line.intercept, &case, "theil_sen_intercept_A", PRINTED);
        }
    }
}
