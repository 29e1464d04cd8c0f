//! How long a massage lasts: a straight line down to nothing, fitted to the gap curve.
//!
//! `c[h] = a·max(0, 1 − (h−1)/D)`, D = 1..14, weighted by the sessions of each day; the 80 % interval
//! of D resamples whole sessions (Efron 1979) with a fixed seed, so that the same diary always gives
//! the same answer. Invariant: a fade-out is a range, never a point alone.

use super::descriptive::quantile;
use super::random::Random;

/// Days of the gap curve, and the longest fade-out that is told apart.
pub const DAYS: usize = 14;
const RESAMPLES: usize = 500;
const SEED: u64 = 0x0075_6e6b_696e_6b00;
/// Ends of the 80 % interval.
const ENDS: (f64, f64) = (0.1, 0.9);

/// What is left of the first day's gap on each day after it, for each fade-out of 1 to 14 days.
const LEFT: [[f64; DAYS]; DAYS] = left();

/// How long the effect lasts, in days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fade {
    /// Days until nothing is left, 1 to 14.
    pub days: usize,
    /// Lower end of the 80 % interval, in days.
    pub low: f64,
    /// Upper end of the 80 % interval, in days.
    pub high: f64,
    /// The gap on the first day, in points.
    pub first: f64,
}

/// One session's gaps on the days 1 to 14.
pub type Gaps = [Option<f64>; DAYS];

/// Sum and count of each day's gaps.
type Curve = [(f64, f64); DAYS];

/// The fade-out of `rows`, one a session; `None` where there is nothing to fit.
pub fn fit(rows: &[Gaps]) -> Option<Fade> {
    let rows: Vec<Curve> = rows
        .iter()
        .map(|row| row.map(|gap| gap.map_or((0.0, 0.0), |gap| (gap, 1.0))))
        .collect();
    let (days, first) = line(&total(rows.iter()))?;
    let mut random = Random::new(SEED);
    let again = |_| {
        let drawn = (0..rows.len()).map(|_| &rows[random.below(rows.len())]);
        line(&total(drawn)).map(|(days, _)| days as f64)
    };
    let drawn: Vec<f64> = (0..RESAMPLES).filter_map(again).collect();
    Some(Fade {
        days,
        first,
        low: quantile(&drawn, ENDS.0)?,
        high: quantile(&drawn, ENDS.1)?,
    })
}

fn total<'a>(rows: impl Iterator<Item = &'a Curve>) -> Curve {
    rows.fold([(0.0, 0.0); DAYS], |mut sum, row| {
        for (day, (gap, there)) in sum.iter_mut().zip(row) {
            day.0 += gap;
            day.1 += there;
        }
        sum
    })
}

const fn left() -> [[f64; DAYS]; DAYS] {
    let mut all = [[0.0; DAYS]; DAYS];
    let mut days = 1;
    while days <= DAYS {
        let mut h = 0;
        while h < days {
            all[days - 1][h] = 1.0 - h as f64 / days as f64;
            h += 1;
        }
        days += 1;
    }
    all
}

/// Days and first day's gap of the line that fits best.
fn line(curve: &Curve) -> Option<(usize, f64)> {
    let fits = (1..).zip(&LEFT).filter_map(|(days, left)| {
        let (mut across, mut square) = (0.0, 0.0);
        for (left, (sum, n)) in left.iter().zip(curve) {
            across += left * sum;
            square += left * left * n;
        }
        // The weighted squares left over are Σ n·c² less this; Σ n·c² is the same for all D.
        let explained = across * across / square;
        (square > 0.0 && explained.is_finite()).then_some((days, across / square, explained))
    });
    let best = fits.reduce(|best, next| if next.2 > best.2 + 1e-12 { next } else { best });
    best.map(|(days, first, _)| (days, first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fading(first: f64, days: f64) -> Gaps {
        std::array::from_fn(|h| Some(first * (1.0 - h as f64 / days).max(0.0)))
    }

    #[test]
    fn a_straight_fade_out_is_found_with_a_narrow_range() {
        let fade = fit(&[fading(-2.0, 5.0), fading(-1.0, 5.0), fading(-1.5, 5.0)]).unwrap();
        assert_eq!((fade.days, fade.low, fade.high), (5, 5.0, 5.0));
        assert!((fade.first + 1.5).abs() < 1e-12);
    }

    #[test]
    fn sessions_that_differ_widen_the_range_and_the_seed_is_fixed() {
        let rows = [fading(-2.0, 3.0), fading(-2.0, 12.0), fading(-1.0, 7.0)];
        let fade = fit(&rows).unwrap();
        assert!(fade.low < fade.high);
        assert_eq!(fit(&rows), Some(fade));
    }

    #[test]
    fn nothing_to_fit_gives_nothing() {
        assert_eq!(fit(&[]), None);
        assert_eq!(fit(&[[None; DAYS]]), None);
    }
}
