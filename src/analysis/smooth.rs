//! Smooth lines that look further than a week: exponential weights and local lines.
//!
//! EWMA as in pandas `ewm`; LOWESS: Cleveland 1979, as in statsmodels (nearest points, tricube, no
//! padding at the ends). Invariant: the exponential line of a day rests on that day and earlier ones
//! only; the local line looks both ways and is for looking back.

use super::descriptive::quantile;

/// How the first values of an exponential mean count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// As one value among those there are so far.
    Adjusted,
    /// As if it had always been so.
    Recursive,
}

/// What missing days do to the weights of earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Earlier values fade as time goes by.
    Fades,
    /// Time stands still.
    StandsStill,
}

/// The weight of a new value whose influence halves every `days`.
pub fn half_life(days: f64) -> f64 {
    1.0 - 0.5_f64.powf(1.0 / days)
}

/// The exponential mean of each day with weight `alpha` for a new value; on a missing day the last
/// one stands.
pub fn exponential(
    values: &[Option<f64>],
    alpha: f64,
    start: Start,
    missing: Missing,
) -> Vec<Option<f64>> {
    let fresh = match start {
        Start::Adjusted => 1.0,
        Start::Recursive => alpha,
    };
    let (mut line, mut old) = (None::<f64>, 1.0);
    let next = |value: &Option<f64>| {
        if line.is_some() && (value.is_some() || missing == Missing::Fades) {
            old *= 1.0 - alpha;
        }
        if let Some(value) = *value {
            line = Some(line.map_or(value, |line| {
                let mean = (old * line + fresh * value) / (old + fresh);
                old = match start {
                    Start::Adjusted => old + fresh,
                    Start::Recursive => 1.0,
                };
                mean
            }));
        }
        line
    };
    values.iter().map(next).collect()
}

/// Local lines through the share `near` of the points (x ascending), made robust `rounds` times.
pub fn lowess(x: &[f64], y: &[f64], near: f64, rounds: usize) -> Vec<f64> {
    let n = x.len().min(y.len());
    let count = ((near * n as f64 + 1e-10) as usize).clamp(1, n.max(1));
    let mut trust = vec![1.0; n];
    let mut line = Vec::new();
    for _ in 0..=rounds {
        line = local_lines(&x[..n], &y[..n], count, &trust);
        trust = bisquare(y, &line);
    }
    line
}

fn local_lines(x: &[f64], y: &[f64], count: usize, trust: &[f64]) -> Vec<f64> {
    let mut from = 0;
    let at = |(i, at): (usize, &f64)| {
        while from + count < x.len() && *at > f64::midpoint(x[from], x[from + count]) {
            from += 1;
        }
        let near = from..from + count;
        let radius = (at - x[from]).max(x[from + count - 1] - at);
        local_line(
            *at,
            radius,
            &x[near.clone()],
            &y[near.clone()],
            &trust[near],
        )
        .unwrap_or(y[i])
    };
    x.iter().enumerate().map(at).collect()
}

/// The weighted line through the points, at `at`.
fn local_line(at: f64, radius: f64, x: &[f64], y: &[f64], trust: &[f64]) -> Option<f64> {
    let tricube = |x: f64| match (x - at).abs() {
        d if d > 0.999 * radius => 0.0,
        d if d <= 0.001 * radius => 1.0,
        d => (1.0 - (d / radius).powi(3)).powi(3),
    };
    let pairs = x.iter().zip(trust);
    let weights: Vec<f64> = pairs.map(|(x, trust)| tricube(*x) * trust).collect();
    let sum: f64 = weights.iter().sum();
    let mean = |values: &[f64]| -> f64 {
        let pairs = values.iter().zip(&weights);
        pairs.map(|(v, w)| v * w).sum::<f64>() / sum
    };
    let (center, level) = (mean(x), mean(y));
    let off = |x: &f64| x - center;
    let square: f64 = mean(&x.iter().map(|x| off(x).powi(2)).collect::<Vec<_>>());
    let product = mean(&x.iter().zip(y).map(|(x, y)| off(x) * y).collect::<Vec<_>>());
    let value = level + (at - center) * product / square.max(1e-12);
    value.is_finite().then_some(value)
}

fn bisquare(y: &[f64], line: &[f64]) -> Vec<f64> {
    let left: Vec<f64> = y.iter().zip(line).map(|(y, fit)| (y - fit).abs()).collect();
    let scale = 6.0 * quantile(&left, 0.5).unwrap_or_default();
    let trust = |left: &f64| {
        let far = if *left == 0.0 {
            0.0
        } else {
            (left / scale).min(1.0)
        };
        (1.0 - far * far).powi(2)
    };
    left.iter().map(trust).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    // pandas 3.1.1 and statsmodels 0.15.0, printed to 1e-10.
    const PRINTED: f64 = 1e-9;

    #[test]
    fn exponential_means_are_those_of_pandas() {
        for case in reference::cases("trend", "EWMA") {
            let start = if reference::flag(&case, "adjust") {
                Start::Adjusted
            } else {
                Start::Recursive
            };
            let missing = if reference::flag(&case, "ignore_na") {
                Missing::StandsStill
            } else {
                Missing::Fades
            };
            let alpha = half_life(case["halflife"].as_f64().unwrap());
            reference::near(alpha, &case, "alpha", PRINTED);
            let ours = exponential(&reference::series(&case["y"]), alpha, start, missing);
            reference::same(&ours, &reference::series(&case["out"]), PRINTED);
        }
    }

    #[test]
    fn local_lines_are_those_of_statsmodels() {
        for case in reference::cases("trend", "lowess") {
            let (x, y) = (
                reference::numbers(&case["x"]),
                reference::numbers(&case["y"]),
            );
            let near = case["k"].as_f64().unwrap() / x.len() as f64;
            let rounds = case["it"].as_u64().unwrap() as usize;
            let ours = lowess(&x, &y, near, rounds).into_iter().map(Some);
            let ours: Vec<_> = ours.collect();
            reference::same(&ours, &reference::series(&case["out"]), PRINTED);
        }
    }

    #[test]
    fn nothing_and_one_point_are_smoothed_without_a_fuss() {
        assert!(lowess(&[], &[], 0.5, 3).is_empty());
        assert_eq!(lowess(&[1.0], &[4.0], 0.5, 3), [4.0]);
        let gap = exponential(
            &[None, Some(2.0), None],
            0.5,
            Start::Adjusted,
            Missing::Fades,
        );
        assert_eq!(gap, [None, Some(2.0), Some(2.0)]);
    }
}
