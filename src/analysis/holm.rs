//! Holm's step-down adjustment of several p-values (Holm 1979).
//!
//! Invariant: the order of the p-values is kept, none falls and none rises above 1.

/// Each p-value adjusted for there being several, in the same places.
pub fn adjusted(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let mut adjusted = vec![1.0; p.len()];
    let mut largest = 0.0_f64;
    for (rank, place) in order.into_iter().enumerate() {
        largest = largest.max(p[place] * (p.len() - rank) as f64).min(1.0);
        adjusted[place] = largest;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    #[test]
    fn adjusted_p_values_are_those_of_statsmodels() {
        // statsmodels multipletests(method="holm"), exact to rounding.
        let case = reference::case("misc", "holm");
        let ours = adjusted(&reference::numbers(&case["p"])).into_iter();
        let ours: Vec<_> = ours.map(Some).collect();
        reference::same(&ours, &reference::series(&case["adjusted"]), 1e-12);
        assert!(adjusted(&[]).is_empty());
    }
}
