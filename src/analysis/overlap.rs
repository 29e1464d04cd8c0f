//! Raw before/after comparisons that count pairs instead of averaging.
//!
//! NAP: Parker & Vannest 2009; Tau: Parker, Vannest, Davis & Sauber 2011. Descriptive only: they see
//! the drift back after a bad spell as an improvement. Invariant: larger is better, whatever the
//! metric's direction.

use crate::model::metric::Better;

/// Share of all (before, after) pairs in which the day after is better, ties by half; 0 to 1.
/// `None` where a side has no score.
pub fn nap(before: &[f64], after: &[f64], better: Better) -> Option<f64> {
    if before.is_empty() || after.is_empty() {
        return None;
    }
    let mut sorted: Vec<f64> = before.iter().map(|v| v * better.sign()).collect();
    sorted.sort_by(f64::total_cmp);
    let wins: f64 = after
        .iter()
        .map(|v| v * better.sign())
        .map(|v| {
            let below = sorted.partition_point(|b| *b < v);
            let up_to = sorted.partition_point(|b| *b <= v);
            (below + up_to) as f64 / 2.0
        })
        .sum();
    Some(wins / (before.len() * after.len()) as f64)
}

/// NAP on a scale from −1 to 1: better pairs minus worse pairs, as a share of all.
pub fn tau(before: &[f64], after: &[f64], better: Better) -> Option<f64> {
    nap(before, after, better).map(|nap| 2.0 * nap - 1.0)
}
