//! The weekday step: what a Monday is above or below the other days, shrunk towards nothing.
//!
//! `e[w] = m[w]·n[w]/(n[w] + 8)`, centred; only from eight weeks of scores on. Days are counted from
//! the start of the grid, so "weekday" is the place modulo 7: shifting a diary by whole weeks (or
//! naming the days otherwise) changes nothing. Invariant: the seven steps sum to 0.

/// Days of a week.
pub const WEEK: usize = 7;
/// Fewest scores for a weekday step.
pub const LEAST_SCORES: usize = 56;
/// Scores of a weekday at which its step is half its mean.
const SHRINK: f64 = 8.0;

/// The step of each day of the week, by place modulo 7, learnt from `y`.
pub fn steps(y: &[Option<f64>]) -> [f64; WEEK] {
    let mut sum = [0.0; WEEK];
    let mut n = [0.0; WEEK];
    for (day, value) in y.iter().enumerate() {
        if let Some(value) = value {
            sum[day % WEEK] += value;
            n[day % WEEK] += 1.0;
        }
    }
    let count: f64 = n.iter().sum();
    if count < LEAST_SCORES as f64 {
        return [0.0; WEEK];
    }
    let mean = sum.iter().sum::<f64>() / count;
    let step = |w: usize| (sum[w] - mean * n[w]) / (n[w] + SHRINK);
    let steps: [f64; WEEK] = std::array::from_fn(step);
    let centre = steps.iter().sum::<f64>() / WEEK as f64;
    steps.map(|step| step - centre)
}

/// `y` without the step of each day.
pub fn without(y: &[Option<f64>], steps: &[f64; WEEK]) -> Vec<Option<f64>> {
    let less = |(day, value): (usize, &Option<f64>)| value.map(|v| v - steps[day % WEEK]);
    y.iter().enumerate().map(less).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saturdays_up(weeks: usize) -> Vec<Option<f64>> {
        let score = |day| Some(if day % WEEK == 6 { 7.0 } else { 5.0 });
        (0..weeks * WEEK).map(score).collect()
    }

    #[test]
    fn under_eight_weeks_there_is_no_step() {
        assert_eq!(steps(&saturdays_up(7)), [0.0; WEEK]);
    }

    #[test]
    fn the_step_is_shrunk_by_half_at_eight_scores() {
        let steps = steps(&saturdays_up(8));
        // By hand: 2 points up on one day of seven is ±12/7 and ∓2/7, halved.
        assert!((steps[6] - 6.0 / 7.0).abs() < 1e-12);
        assert!((steps[0] + 1.0 / 7.0).abs() < 1e-12);
        assert!(steps.iter().sum::<f64>().abs() < 1e-12);
    }
}
