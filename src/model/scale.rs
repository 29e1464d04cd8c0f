//! A numeric rating scale: its range and the step of its buttons.
//!
//! Invariant: `min < max`, both finite. A value is kept as given (to two decimals) when it lies
//! inside the range; the step is for buttons and arrow keys, never a reason to refuse a value.

/// Range and step of a metric, in the metric's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Smallest value that can be recorded.
    pub min: f64,
    /// Largest value that can be recorded.
    pub max: f64,
    /// Distance between two neighbouring buttons.
    pub step: f64,
}

impl Scale {
    /// The numeric rating scale 0 to 10 in whole points.
    pub const NRS: Self = Self::new(0.0, 10.0, 1.0);

    /// A scale from `min` to `max` with buttons `step` apart.
    pub const fn new(min: f64, max: f64, step: f64) -> Self {
        Self { min, max, step }
    }

    /// Whether `value` can be recorded on this scale.
    pub fn contains(&self, value: f64) -> bool {
        value.is_finite() && self.min <= value && value <= self.max
    }

    /// `value` brought from the range `from` to this one, linearly, to two decimals.
    pub fn rescale(&self, value: f64, from: (f64, f64)) -> f64 {
        let share = (value - from.0) / (from.1 - from.0);
        round2(self.min + share * (self.max - self.min))
    }

    /// One step up or down from `value`, kept inside the range; from blank, the nearer end.
    pub fn stepped(&self, value: Option<f64>, up: bool) -> f64 {
        match (value, up) {
            (None, true) => self.min,
            (None, false) => self.max,
            (Some(v), true) => round2((v + self.step).min(self.max)),
            (Some(v), false) => round2((v - self.step).max(self.min)),
        }
    }

    fn points(&self) -> f64 {
        ((self.max - self.min) / self.step).round() + 1.0
    }

    /// Whether there are at most `most` buttons.
    pub fn fits_buttons(&self, most: usize) -> bool {
        (2.0..=most as f64).contains(&self.points())
    }

    /// The values of the buttons, when there are at most `most` of them.
    pub fn buttons(&self, most: usize) -> Option<Vec<f64>> {
        let count = self.points();
        self.fits_buttons(most).then(|| {
            (0..count as usize)
                .map(|i| self.rounded(self.min + self.step * i as f64))
                .collect()
        })
    }

    /// Decimals of its values: two, or as many as its step has.
    pub fn decimals(&self) -> usize {
        let is_whole = |value: f64| (value - value.round()).abs() < 1e-6;
        let written = |n: &usize| is_whole(self.step * 10_f64.powi(*n as i32));
        (2..MOST_DECIMALS).find(written).unwrap_or(MOST_DECIMALS)
    }

    /// `value` in as many decimals as its values have.
    pub fn rounded(&self, value: f64) -> f64 {
        let of_one = 10_f64.powi(self.decimals() as i32);
        (value * of_one).round() / of_one
    }

    /// [`plain`], with the decimals of its step where those are more.
    pub fn plain(&self, value: f64) -> String {
        let rounded = self.rounded(value);
        format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
    }
}

/// Most decimals of a scale's values.
const MOST_DECIMALS: usize = 6;

/// `value` to two decimals, the precision a journal keeps.
pub fn round2(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// `value` for people: whole numbers whole, others with at most two decimals.
pub fn plain(value: f64) -> String {
    let rounded = round2(value);
    // −0.001 rounds to −0, which nobody writes.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// The minus sign of numbers for people: as wide as a plus.
pub const MINUS: &str = "\u{2212}";

/// A number's text with the minus sign for people.
pub fn with_minus(number: &str) -> String {
    number.replace('-', MINUS)
}

/// [`plain`] with the minus sign for people.
pub fn figure(value: f64) -> String {
    with_minus(&plain(value))
}

/// `value` as it is, for words that say what is wrong with it: no digit is rounded away.
pub fn exact(value: f64) -> String {
    if value != 0.0 && !(1e-4..1e15).contains(&value.abs()) {
        return format!("{value:e}");
    }
    // Nobody writes −0.
    format!("{}", value + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_range_is_rescaled_linearly_to_two_decimals() {
        assert_eq!(Scale::NRS.rescale(66.666_666, (0.0, 100.0)), 6.67);
        assert_eq!(Scale::NRS.rescale(1.0, (1.0, 5.0)), 0.0);
    }

    #[test]
    fn steps_stay_inside_the_range() {
        assert_eq!(Scale::NRS.stepped(Some(10.0), true), 10.0);
        assert_eq!(Scale::NRS.stepped(None, false), 10.0);
        assert_eq!(Scale::NRS.stepped(Some(4.5), false), 3.5);
    }

    #[test]
    fn a_fine_step_keeps_its_decimals() {
        let fine = Scale::new(0.0, 0.01, 0.001);
        assert_eq!(fine.buttons(11).unwrap()[..3], [0.0, 0.001, 0.002]);
        assert_eq!(
            (fine.plain(0.0084), Scale::NRS.plain(4.256)),
            ("0.008".into(), "4.26".into())
        );
        assert_eq!(
            (Scale::NRS.plain(4.0), Scale::NRS.plain(-0.001)),
            ("4".into(), "0".into())
        );
    }

    #[test]
    fn buttons_are_offered_only_where_they_fit() {
        assert_eq!(Scale::NRS.buttons(11).map(|b| b.len()), Some(11));
        assert_eq!(Scale::new(0.0, 1440.0, 1.0).buttons(11), None);
    }

    #[test]
    fn what_is_refused_is_told_as_it_is() {
        assert_eq!(exact(10.000_000_000_000_1), "10.0000000000001");
        assert_eq!(exact(-0.001), "-0.001");
        assert_eq!((exact(12.0), exact(-0.0)), ("12".into(), "0".into()));
        assert_eq!(
            (exact(1e300), exact(-1e-300)),
            ("1e300".into(), "-1e-300".into())
        );
    }

    #[test]
    fn people_read_whole_numbers_whole_and_never_minus_zero() {
        assert_eq!(plain(4.0), "4");
        assert_eq!(plain(4.25), "4.25");
        assert_eq!(plain(-0.001), "0");
    }
}
