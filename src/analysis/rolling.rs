//! The smooth line over a jagged one, and where it breaks.
//!
//! The window is counted in calendar days, not in scores, and ends on the day itself: the line of a
//! day never changes when later days are scored. Checked against pandas `rolling(7, min_periods=3)`.
//! Invariant: too few scores give `None`; a gap is never drawn over.

/// Days in the window of the charts' smooth line.
pub const WEEK: usize = 7;
/// Fewest scored days of the window for a mean.
pub const WEEK_LEAST: usize = 3;
/// A line breaks where this many days or more in a row are missing.
pub const BREAK: usize = 3;

/// The mean of the last 7 days, where 3 or more of them are scored; one place a day.
pub fn week(values: &[Option<f64>]) -> Vec<Option<f64>> {
    trailing_mean(values, WEEK, WEEK_LEAST)
}

/// The mean of the last `window` days, where at least `least` of them are scored; one place a day.
pub fn trailing_mean(values: &[Option<f64>], window: usize, least: usize) -> Vec<Option<f64>> {
    (0..values.len())
        .map(|day| mean_of(&values[(day + 1).saturating_sub(window)..=day], least))
        .collect()
}

/// The mean of the days around each day, `reach` to either side, shorter at the ends.
pub fn centerd_mean(values: &[Option<f64>], reach: usize, least: usize) -> Vec<Option<f64>> {
    let end = |day: usize| (day + reach + 1).min(values.len());
    (0..values.len())
        .map(|day| mean_of(&values[day.saturating_sub(reach)..end(day)], least))
        .collect()
}

/// The pieces of a line, as (place in `values`, value): a new piece begins behind 3 or more missing
/// days; shorter gaps are crossed.
pub fn runs(values: &[Option<f64>]) -> Vec<Vec<(usize, f64)>> {
    let mut runs: Vec<Vec<(usize, f64)>> = Vec::new();
    let mut last: Option<usize> = None;
    for (day, value) in values.iter().enumerate() {
        let Some(value) = *value else { continue };
        let near = last.is_some_and(|last| day - last <= BREAK);
        match runs.last_mut() {
            Some(run) if near => run.push((day, value)),
            _ => runs.push(vec![(day, value)]),
        }
        last = Some(day);
    }
    runs
}

fn mean_of(window: &[Option<f64>], least: usize) -> Option<f64> {
    let (sum, n) = window
        .iter()
        .flatten()
        .fold((0.0, 0_usize), |(sum, n), value| (sum + value, n + 1));
    (n >= least.max(1)).then(|| sum / n as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    #[test]
    fn rolling_means_are_those_of_pandas() {
        // pandas 3.1.1, printed to 1e-10.
        for case in reference::cases("trend", "rolling mean") {
            let y = reference::series(&case["y"]);
            let least = case["min_periods"].as_u64().unwrap() as usize;
            let means = if case["id"].as_str().unwrap().contains("centered") {
                centerd_mean(&y, 3, least)
            } else {
                trailing_mean(&y, 7, least)
            };
            reference::same(&means, &reference::series(&case["out"]), 1e-9);
        }
    }

    #[test]
    fn a_line_crosses_two_missing_days_and_breaks_at_three() {
        let two = [Some(1.0), None, None, Some(2.0)];
        let three = [Some(1.0), None, None, None, Some(2.0), Some(3.0)];
        assert_eq!(runs(&two), [[(0, 1.0), (3, 2.0)]]);
        assert_eq!(runs(&three), [vec![(0, 1.0)], vec![(4, 2.0), (5, 3.0)]]);
        assert!(runs(&[None, None]).is_empty());
    }
}
