//! Round ticks: multiples of 1, 2 or 5 × 10^k that lie inside an axis; 0 is one of them where the axis holds it.
//!
//! Invariant: an axis from [`widened`] has 3 to 5 of them.

/// Fewest ticks of an axis.
const FEWEST: i64 = 3;
/// Most ticks of an axis.
const MOST: i64 = 5;

/// A step between ticks: `mantissa` × 10^`power`.
#[derive(Clone, Copy)]
struct Step {
    mantissa: i64,
    power: i32,
}

impl Step {
    /// From the coarsest that could fit `extent`, ever finer.
    fn finer(extent: f64) -> impl Iterator<Item = Self> {
        let highest = extent.log10().ceil().clamp(-300.0, 300.0) as i32;
        let powers = (highest - 3..=highest).rev();
        powers.flat_map(|power| [5, 2, 1].map(|mantissa| Self { mantissa, power }))
    }

    /// `count` steps from 0; a division by a power of ten is the nearest number there is to it.
    fn times(self, count: i64) -> f64 {
        let count = (count * self.mantissa) as f64;
        let power = 10_f64.powi(self.power.abs());
        if self.power < 0 {
            count / power
        } else {
            count * power
        }
    }

    /// The first and the last multiple from `low` to `high`, counted in steps.
    fn inside(self, (low, high): (f64, f64)) -> (i64, i64) {
        let step = self.times(1);
        // What a division loses is no reason to leave the end out.
        let near = 1e-9;
        let first = (low / step - near).ceil() as i64;
        (first, (high / step + near).floor() as i64)
    }

    fn count(self, range: (f64, f64)) -> i64 {
        let (first, last) = self.inside(range);
        last - first + 1
    }
}

/// The coarsest step that has enough multiples between two ends; none where there is no extent.
fn step((low, high): (f64, f64)) -> Option<Step> {
    let extent = high - low;
    let is_range = extent.is_finite() && extent > 0.0;
    let mut steps = is_range.then(|| Step::finer(extent))?;
    steps.find(|step| step.count((low, high)) >= FEWEST)
}

/// The ticks from `low` to `high`, in order.
pub fn ticks((low, high): (f64, f64)) -> Vec<f64> {
    let (low, high) = (low.min(high), low.max(high));
    step((low, high)).map_or_else(
        || vec![low],
        |step| {
            let (first, last) = step.inside((low, high));
            (first..=last).map(|count| step.times(count)).collect()
        },
    )
}

/// The range, as much wider at one end as 3 to 5 ticks ask for.
pub fn widened((low, high): (f64, f64)) -> (f64, f64) {
    let Some(step) = step((low, high)).filter(|step| step.count((low, high)) > MOST) else {
        return (low, high);
    };
    // The next coarser step has two of them; the third is at the end that is nearer to it.
    let mut coarser = Step::finer((high - low) * 10.0)
        .filter(|other| other.times(1) > step.times(1) && other.count((low, high)) < FEWEST);
    let Some(coarser) = coarser.by_ref().last() else {
        return (low, high);
    };
    let (first, last) = coarser.inside((low, high));
    let (below, above) = (coarser.times(first - 1), coarser.times(last + 1));
    if low - below < above - high {
        (below, high)
    } else {
        (low, above)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_pass_through_0_and_lie_inside() {
        assert_eq!(ticks((0.0, 10.0)), [0.0, 5.0, 10.0]);
        assert_eq!(ticks((0.0, 4.0)), [0.0, 2.0, 4.0]);
        assert_eq!(ticks((0.0, 1.0)), [0.0, 0.5, 1.0]);
        assert_eq!(ticks((-3.2, 1.9)), [-3.0, -2.0, -1.0, 0.0, 1.0]);
        assert_eq!(ticks((-5.3, 5.0)), [-5.0, 0.0, 5.0]);
        assert_eq!(ticks((0.0, 0.3)), [0.0, 0.1, 0.2, 0.3]);
        assert_eq!(ticks((2.0, 2.0)), [2.0]);
    }

    #[test]
    fn a_widened_range_has_three_to_five_ticks_whatever_it_was() {
        for low in 0..60 {
            for high in 1..60 {
                let range = (-f64::from(low) * 0.23, f64::from(high) * 0.37);
                let wide = widened(range);
                let ticks = ticks(wide);
                assert!((3..=5).contains(&ticks.len()), "{range:?} {ticks:?}");
                assert!(ticks.contains(&0.0), "{range:?} {ticks:?}");
                assert!(wide.0 <= range.0 && wide.1 >= range.1);
                let extent = range.1 - range.0;
                assert!(wide.1 - wide.0 < 1.6 * extent, "{range:?} {wide:?}");
            }
        }
    }
}
