//! Two groups of events held against each other: the gap after those of one less that after the others.
//!
//! `SE² = s²(1/n₁ + 1/n₂) + Σ w[g]·(σ²[g]·cᵀA⁻¹c + (m₁[g] − m₂[g] − d)²)`: two-sample t with one spread, and
//! what both groups share of the forecast, where `c = c̄₁ − c̄₂`. What both share alike falls out of it.
//! Invariant: every figure is finite or `None`.

use std::ops::RangeInclusive;

use super::descriptive::{mean, variance};
use super::distribution::{UPPER_95, t_quantile};
use super::estimate::{GridSums, Model};

/// One group less the other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Contrast {
    /// Usable events of the first and of the second group.
    pub n: [usize; 2],
    /// Mean gap of each, in points.
    pub means: [Option<f64>; 2],
    /// The first mean less the second.
    pub difference: Option<f64>,
    /// Its 95 % interval; from two events in each on.
    pub interval: Option<(f64, f64)>,
}

impl Contrast {
    /// The events that are `first` against all others, over `days` after each of which `least` are
    /// scored.
    pub(super) fn of(
        model: &Model,
        first: &[bool],
        days: &RangeInclusive<usize>,
        least: usize,
    ) -> Self {
        let mut sums = [GridSums::default(), GridSums::default()];
        let mut gaps = [Vec::new(), Vec::new()];
        for (event, is_first) in first.iter().enumerate() {
            let group = usize::from(!is_first);
            let gap = model.gap(event, days.clone(), least, &mut sums[group]);
            gaps[group].extend(gap.map(|gap| gap.gap));
        }
        let n = gaps.each_ref().map(Vec::len);
        let means = gaps.each_ref().map(|gaps| mean(gaps));
        let difference = means[0].zip(means[1]).map(|(one, other)| one - other);
        let difference = difference.filter(|d| d.is_finite());
        let half = difference.and_then(|d| {
            let spread = pooled(&gaps)? * (1.0 / n[0] as f64 + 1.0 / n[1] as f64);
            let se = (spread + shared(model, &sums, n, d)).sqrt();
            let half = t_quantile(UPPER_95, (n[0] + n[1]) as f64 - 2.0)? * se;
            half.is_finite().then_some(half)
        });
        Self {
            n,
            means,
            difference,
            interval: difference.zip(half).map(|(d, half)| (d - half, d + half)),
        }
    }
}

/// The variance of one event's gap, from both groups.
fn pooled(gaps: &[Vec<f64>; 2]) -> Option<f64> {
    let [one, other] = gaps.each_ref().map(|gaps| {
        let squares = variance(gaps).map(|v| v * (gaps.len() as f64 - 1.0));
        squares.filter(|_| gaps.len() >= 2)
    });
    Some((one? + other?) / ((gaps[0].len() + gaps[1].len()) as f64 - 2.0))
}

/// What is not known of the forecast and does not fall out of the difference.
fn shared(model: &Model, sums: &[GridSums; 2], n: [usize; 2], difference: f64) -> f64 {
    let fit = model.fit();
    let term = |g: usize| {
        let unseen = std::array::from_fn(|j| {
            sums[0].unseen[j][g] / sums[0].days - sums[1].unseen[j][g] / sums[1].days
        });
        let gap = sums[0].gap[g] / n[0] as f64 - sums[1].gap[g] / n[1] as f64;
        fit.variance_of(unseen, g) + (gap - difference).powi(2)
    };
    fit.average(&std::array::from_fn(term))
}
