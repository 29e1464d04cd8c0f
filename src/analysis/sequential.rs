//! An interval for a mean that one may look at after every session: the normal-mixture sequential t
//! (Lai 1976; Howard et al. 2021).
//!
//! An ordinary 95 % interval that is read again and again leaves the truth far more often than one time
//! in twenty. This one, wider, leaves it in at most one diary of ten (of twenty on each side), however
//! often one looks; exactly for independent normal gaps. Invariant: it holds the mean, and is wider
//! than the ordinary one.

/// Share of diaries without an effect in which it may ever leave 0, both sides together.
const ALPHA: f64 = 0.10;

/// How many standard errors the interval of a mean of `n` gaps reaches to either side; `None` where so
/// few gaps bound nothing.
pub fn reach(n: usize) -> Option<f64> {
    let n = n as f64;
    let kappa = 1.0 + n / 2.0;
    let rho = (kappa / (ALPHA * ALPHA)).powf(1.0 / n);
    let reach = ((n - 1.0) * (rho - 1.0) / (1.0 - rho / kappa)).sqrt();
    (n >= 2.0 && rho < kappa).then_some(reach)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::descriptive::{mean, variance};
    use crate::analysis::random::Random;

    #[test]
    fn it_narrows_as_sessions_come_and_bounds_nothing_with_few() {
        // By the method's own table: 5.2, 3.3 and 3.0 standard errors.
        for (n, expected) in [(6, 5.2), (12, 3.3), (26, 3.0)] {
            assert!((reach(n).unwrap() - expected).abs() < 0.05, "{n}");
        }
        assert_eq!(reach(0), None);
        assert_eq!(reach(1), None);
        assert_eq!(reach(3), None);
        assert!(reach(6).is_some());
    }

    #[test]
    fn looking_after_every_session_is_wrong_in_one_diary_of_ten_at_most() {
        let mut random = Random::new(11);
        let diaries = 2_000;
        let wrong = (0..diaries).filter(|_| {
            let gaps: Vec<f64> = (0..40).map(|_| random.normal()).collect();
            (6..=gaps.len()).any(|n| {
                let (seen, n_f) = (&gaps[..n], n as f64);
                let se = (variance(seen).unwrap() / n_f).sqrt();
                mean(seen).unwrap().abs() > reach(n).unwrap() * se
            })
        });
        // .10 and three Monte-Carlo errors of .0067.
        assert!((wrong.count() as f64) < 0.12 * f64::from(diaries));
    }
}
