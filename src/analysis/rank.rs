//! Trends by rank: Spearman, Kendall, Theil–Sen, Siegel.
//!
//! Spearman 1904 with p by t; Kendall 1970 (τ-b, τ-c; p exact without ties up to 33 pairs, else by
//! the normal approximation with ties); Theil 1950 and Sen 1968, with Sen's interval; Siegel 1982.
//! Conventions as in scipy. Invariant: what has no spread has no correlation (`None`, never 0).

use super::descriptive::quantile_sorted;
use super::distribution::{Z_95, normal_two_sided, t_two_sided};

/// Longest series whose exact p is counted out.
const EXACT_PAIRS: usize = 33;

/// A line through points by ranks of their slopes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Median of the slopes between all pairs.
    pub slope: f64,
    /// Median of what the slope leaves over.
    pub intercept: f64,
    /// Median of y less the slope times the median of x.
    pub median_intercept: f64,
    /// 95 % interval of the slope.
    pub interval: (f64, f64),
}

/// Kendall's rank correlation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kendall {
    /// τ-b, −1 to 1.
    pub tau_b: f64,
    /// τ-c, for tables that are not square.
    pub tau_c: f64,
    /// Two-sided p.
    pub p: f64,
}

/// Ranks from 1, ties by their mean.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for ties in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let rank = below as f64 + (ties.len() + 1) as f64 / 2.0;
        for place in ties {
            ranks[*place] = rank;
        }
        below += ties.len();
    }
    ranks
}

/// Spearman's ρ and its two-sided p (t with n − 2; from three pairs on).
pub fn spearman(x: &[f64], y: &[f64]) -> Option<(f64, Option<f64>)> {
    let n = x.len().min(y.len());
    let (x, y) = (ranks(&x[..n]), ranks(&y[..n]));
    let center = (n + 1) as f64 / 2.0;
    let product = |a: &[f64], b: &[f64]| -> f64 {
        let pairs = a.iter().zip(b);
        pairs.map(|(a, b)| (a - center) * (b - center)).sum()
    };
    let rho = product(&x, &y) / (product(&x, &x) * product(&y, &y)).sqrt();
    let rho = Some(rho).filter(|rho| rho.is_finite())?.clamp(-1.0, 1.0);
    let df = n as f64 - 2.0;
    let t = rho * (df / (1.0 - rho * rho)).sqrt();
    let p = if rho.abs() >= 1.0 {
        Some(0.0)
    } else {
        t_two_sided(t, df)
    };
    Some((rho, p.filter(|_| n > 2)))
}

/// Concordant minus discordant pairs.
pub fn kendall_s(x: &[f64], y: &[f64]) -> f64 {
    let sign = |d: f64| if d == 0.0 { 0.0 } else { d.signum() };
    let pairs = x.iter().zip(y).enumerate();
    pairs
        .flat_map(|(i, (a, b))| {
            let earlier = x.iter().zip(y).take(i);
            earlier.map(move |(c, d)| sign(a - c) * sign(b - d))
        })
        .sum()
}

/// Kendall's τ-b, τ-c and p; `None` where either side has no spread.
pub fn kendall(x: &[f64], y: &[f64]) -> Option<Kendall> {
    let n = x.len().min(y.len());
    let (x, y) = (&x[..n], &y[..n]);
    let count = n as f64;
    let s = kendall_s(x, y);
    let (ties_x, ties_y) = (ties(x), ties(y));
    let pairs = count * (count - 1.0) / 2.0;
    let tied = |ties: &[f64]| -> f64 { ties.iter().map(|t| t * (t - 1.0) / 2.0).sum() };
    let tau_b = s / (pairs - tied(&ties_x)).sqrt() / (pairs - tied(&ties_y)).sqrt();
    let classes = ties_x.len().min(ties_y.len()) as f64;
    let tau_c = 2.0 * s / (count * count * (classes - 1.0) / classes);
    let untied = ties_x.len() == n && ties_y.len() == n;
    let p = if untied && n <= EXACT_PAIRS {
        exact_p(n, ((pairs - s.abs()) / 2.0).round() as usize)
    } else {
        normal_two_sided(s / kendall_variance(count, &ties_x, &ties_y).sqrt())
    };
    let all = Kendall { tau_b, tau_c, p };
    (tau_b.is_finite() && tau_c.is_finite() && p.is_finite()).then_some(all)
}

/// How many values share each distinct value.
pub fn ties(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let groups = sorted.chunk_by(|a, b| a == b);
    groups.map(|group| group.len() as f64).collect()
}

fn kendall_variance(n: f64, ties_x: &[f64], ties_y: &[f64]) -> f64 {
    let sum = |ties: &[f64], term: fn(f64) -> f64| -> f64 { ties.iter().map(|t| term(*t)).sum() };
    let spread = |t: f64| t * (t - 1.0) * (2.0 * t + 5.0);
    let pairs = |ties: &[f64]| sum(ties, |t| t * (t - 1.0) / 2.0);
    let triples = |ties: &[f64]| sum(ties, |t| t * (t - 1.0) * (t - 2.0));
    let m = n * (n - 1.0);
    let triple = triples(ties_x) * triples(ties_y);
    let third = if triple == 0.0 {
        0.0
    } else {
        triple / (9.0 * m * (n - 2.0))
    };
    (spread(n) - sum(ties_x, spread) - sum(ties_y, spread)) / 18.0
        + 2.0 * pairs(ties_x) * pairs(ties_y) / m
        + third
}

/// Share of orders of `n` with at most `inversions` of them, both ways.
fn exact_p(n: usize, inversions: usize) -> f64 {
    // Probability of each number of inversions, built up one value at a time.
    let mut share = vec![1.0];
    for size in 2..=n {
        let mut next = vec![0.0; share.len() + size - 1];
        for (at, p) in share.iter().enumerate() {
            next[at..at + size]
                .iter_mut()
                .for_each(|n| *n += p / size as f64);
        }
        share = next;
    }
    let tail: f64 = share.iter().take(inversions + 1).sum();
    (2.0 * tail).min(1.0)
}

/// The slope of the Theil–Sen line; `None` where all `x` are equal.
pub fn theil_sen_slope(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len().min(y.len());
    let mut slopes: Vec<f64> = pair_slopes(&x[..n], &y[..n]).collect();
    let middle = slopes.len() / 2;
    if slopes.is_empty() {
        return None;
    }
    let even = slopes.len().is_multiple_of(2);
    let (below, upper, _) = slopes.select_nth_unstable_by(middle, f64::total_cmp);
    let lower = below.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let slope = if even {
        f64::midpoint(lower, *upper)
    } else {
        *upper
    };
    slope.is_finite().then_some(slope)
}

/// The Theil–Sen line; `None` where all `x` are equal.
pub fn theil_sen(x: &[f64], y: &[f64]) -> Option<Line> {
    let n = x.len().min(y.len());
    let (x, y) = (&x[..n], &y[..n]);
    let slopes = sorted(pair_slopes(x, y).collect());
    let slope = quantile_sorted(&slopes, 0.5)?;
    let left = x.iter().zip(y).map(|(x, y)| y - slope * x).collect();
    let intercept = median(left)?;
    let interval = sen_interval(&slopes, x, y);
    let line = Line {
        slope,
        intercept,
        median_intercept: median(y.to_vec())? - slope * median(x.to_vec())?,
        interval,
    };
    (slope.is_finite() && intercept.is_finite()).then_some(line)
}

fn pair_slopes(x: &[f64], y: &[f64]) -> impl Iterator<Item = f64> {
    let pairs = (0..x.len()).flat_map(move |i| (0..i).map(move |j| (i, j)));
    pairs
        .filter(|(i, j)| x[*i] != x[*j])
        .map(|(i, j)| (y[i] - y[j]) / (x[i] - x[j]))
}

fn sen_interval(slopes: &[f64], x: &[f64], y: &[f64]) -> (f64, f64) {
    let n = y.len() as f64;
    let spread = |t: &f64| t * (t - 1.0) * (2.0 * t + 5.0);
    let tied = |values: &[f64]| -> f64 { ties(values).iter().map(spread).sum() };
    let sigma = ((spread(&n) - tied(x) - tied(y)) / 18.0).max(0.0).sqrt();
    let count = slopes.len() as f64;
    let (middle, half) = (count / 2.0, Z_95 * sigma / 2.0);
    let low = (middle - half).round_ties_even() - 1.0;
    let high = (middle + half).round_ties_even();
    let at = |place: f64| slopes[(place.max(0.0) as usize).min(slopes.len() - 1)];
    (at(low), at(high))
}

/// Siegel's repeated median of the slopes: at each point the median, and of these the median.
pub fn siegel_slope(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len().min(y.len());
    let at = |i: usize| {
        let others = (0..n).filter(|j| x[*j] != x[i]);
        median(others.map(|j| (y[j] - y[i]) / (x[j] - x[i])).collect())
    };
    median((0..n).filter_map(at).collect())
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

fn median(values: Vec<f64>) -> Option<f64> {
    quantile_sorted(&sorted(values), 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    // scipy 1.17.1, printed to 1e-10.
    const PRINTED: f64 = 1e-9;

    #[test]
    fn rank_correlations_are_those_of_scipy() {
        for case in reference::cases("trend", "rank/theil-sen") {
            let (x, y) = (
                reference::numbers(&case["x"]),
                reference::numbers(&case["y"]),
            );
            let rho = spearman(&x, &y);
            reference::near(rho.map(|r| r.0), &case, "spearman_rho", PRINTED);
            reference::near(rho.and_then(|r| r.1), &case, "spearman_p", PRINTED);
            let tau = kendall(&x, &y);
            reference::near(tau.map(|t| t.tau_b), &case, "kendall_tau_b", PRINTED);
            reference::near(tau.map(|t| t.tau_c), &case, "kendall_tau_c", PRINTED);
            reference::near(tau.map(|t| t.p), &case, "kendall_p", PRINTED);
        }
    }

    #[test]
    fn theil_sen_and_siegel_lines_are_those_of_scipy() {
        for case in reference::cases("trend", "rank/theil-sen") {
            let (x, y) = (
                reference::numbers(&case["x"]),
                reference::numbers(&case["y"]),
            );
            let line = theil_sen(&x, &y).unwrap();
            reference::near(line.slope, &case, "theil_sen_slope", PRINTED);
            let alone = theil_sen_slope(&x, &y);
            reference::near(alone, &case, "theil_sen_slope", PRINTED);
            reference::near(line.intercept, &case, "theil_sen_intercept_joint", PRINTED);
            let separate = "theil_sen_intercept_separate";
            reference::near(line.median_intercept, &case, separate, PRINTED);
            let theirs = "theil_sen_slope_ci95";
            reference::ends(Some(line.interval), &case, theirs, PRINTED);
            reference::near(siegel_slope(&x, &y), &case, "siegel_slope", PRINTED);
        }
    }

    #[test]
    fn too_little_to_rank_gives_nothing() {
        assert_eq!(theil_sen(&[1.0, 1.0], &[2.0, 3.0]), None);
        assert_eq!(spearman(&[], &[]), None);
        assert_eq!(kendall(&[1.0], &[1.0]), None);
        assert_eq!(siegel_slope(&[], &[]), None);
        assert_eq!(spearman(&[1.0, 2.0], &[1.0, 2.0]), Some((1.0, None)));
    }
}
