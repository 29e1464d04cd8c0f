//! The luck check: how often sessions on other days would have seemed to do as much.
//!
//! A circular-shift test (Bulté & Onghena 2008): refit on all days as if nothing had been done, then
//! move all sessions together round the calendar. `p = (1 + #{|T_r| ≥ |T|})/R`. Shifting together
//! keeps the spacing of the sessions and the diary's own ups and downs. T is taken at the real dates,
//! wherever they lie; shifted ones wrap round between day 7 and the last day with a whole outcome, and
//! each keeps its own day-0 rule. Invariant: 0 < p ≤ 1.

use super::diary::{Diary, Event};
use super::estimate::{days_needed, is_recent};
use super::forecast::{COLUMNS, Drift, Fit, path};
use super::grid::phi_to;
use super::weekday;

/// Sessions are shifted inside the grid from this day on: before it there is little to forecast from.
const FIRST_DAY: usize = 7;
/// At most this many shifts are tried.
const MOST_SHIFTS: usize = 2000;
/// Mean gaps closer than this are ties, which count.
const TIE: f64 = 1e-9;

/// What days with nothing masked have taught: it is the same for every kind of session on the same days.
#[derive(Default)]
pub struct Unmasked(Vec<Known>);

/// What is known of these scores.
struct Known {
    scores: Vec<Option<f64>>,
    outcome: usize,
    drift: Drift,
    gaps: Option<Gaps>,
}

impl Unmasked {
    fn gaps(&mut self, scores: &[Option<f64>], outcome: usize, drift: Drift) -> Option<&Gaps> {
        let is = |known: &Known| {
            (known.outcome, known.drift) == (outcome, drift) && known.scores == scores
        };
        let at = self.0.iter().position(is).unwrap_or_else(|| {
            self.0.push(Known {
                scores: scores.to_vec(),
                outcome,
                drift,
                gaps: Gaps::of(scores, outcome, drift),
            });
            self.0.len() - 1
        });
        self.0[at].gaps.as_ref()
    }
}

/// The p of the luck check for `outcome` days, with the drift in or out as in the effect's own fit;
/// `None` where no session can be shifted or forecast.
pub fn check(diary: &Diary, outcome: usize, drift: Drift, unmasked: &mut Unmasked) -> Option<f64> {
    let all = &diary.series.values;
    let places = all
        .len()
        .checked_sub(outcome + FIRST_DAY)
        .filter(|r| *r >= 2)?;
    let gaps = unmasked.gaps(all, outcome, drift)?;
    let real = mean_of(diary.events.iter().map(|event| gaps.at(event.day, event)))?;

    let shifts = shifts(places);
    let mut sums = vec![(0.0, 0.0); shifts.len()];
    for event in &diary.events {
        let start = (event.day + places - FIRST_DAY % places) % places;
        let table = &gaps.by_lead[event.lead()];
        for (sum, shift) in sums.iter_mut().zip(&shifts) {
            let place = start + shift;
            let place = if place < places {
                place
            } else {
                place - places
            };
            let (gap, there) = table[FIRST_DAY + place];
            sum.0 += gap;
            sum.1 += there;
        }
    }
    let as_far = |(sum, n): &&(f64, f64)| *n > 0.0 && (sum / n).abs() >= real.abs() - TIE;
    let hits = sums.iter().filter(as_far).count();
    Some((1 + hits) as f64 / (1 + shifts.len()) as f64)
}

/// The shifts 1 .. `places` − 1; 2,000 of them, evenly spaced, where there are more.
fn shifts(places: usize) -> Vec<usize> {
    if places - 1 <= MOST_SHIFTS {
        return (1..places).collect();
    }
    let spaced = |i: usize| i * places / (MOST_SHIFTS + 1);
    (1..=MOST_SHIFTS).map(spaced).collect()
}

fn mean_of(gaps: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, n) = gaps.fold((0.0, 0.0), |(sum, n), (gap, there)| (sum + gap, n + there));
    (n > 0.0).then(|| sum / n)
}

fn dot(a: [f64; COLUMNS], b: [f64; COLUMNS]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The gap that a session on each day would have had, and 1 where there is one (else 0 and 0).
struct Gaps {
    /// For forecasts from the day itself (0) and from the day before (1).
    by_lead: [Vec<(f64, f64)>; 2],
}

impl Gaps {
    fn of(all: &[Option<f64>], outcome: usize, drift: Drift) -> Option<Self> {
        let y = weekday::without(all, &weekday::steps(all));
        let fit = Fit::of(&y, drift)?;
        let best = fit.best();
        let beta: [f64; COLUMNS] = std::array::from_fn(|j| fit.beta[j][best]);
        let path = path(&y, drift, best);
        let expected: Vec<f64> = (0..y.len()).map(|t| dot(beta, fit.at(t))).collect();
        let powers: Vec<f64> = (0..=outcome + 1).map(|q| phi_to(q)[best]).collect();
        let gap = |day: usize, lead: usize| {
            let seen = day + 1 - lead;
            let (a, b) = *path.get(seen.checked_sub(1)?)?;
            let above = a - dot(beta, b);
            let score = |h: usize| Some((h, (*y.get(day + h)?)?));
            let (sum, n) = (1..=outcome)
                .filter_map(score)
                .fold((0.0, 0), |(sum, n), (h, y)| {
                    let forecast = expected[day + h] + powers[h + lead] * above;
                    (sum + y - forecast, n + 1)
                });
            let usable = n >= days_needed(outcome) && is_recent(&y, seen);
            usable
                .then(|| sum / f64::from(n as u32))
                .filter(|g| g.is_finite())
        };
        let table = |lead| -> Vec<(f64, f64)> {
            let gaps = (0..y.len()).map(|day| gap(day, lead));
            gaps.map(|gap| gap.map_or((0.0, 0.0), |gap| (gap, 1.0)))
                .collect()
        };
        Some(Self {
            by_lead: [table(0), table(1)],
        })
    }

    fn at(&self, day: usize, event: &Event) -> (f64, f64) {
        self.by_lead[event.lead()]
            .get(day)
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    #[test]
    fn the_luck_check_is_that_of_the_reference() {
        // sim.py shift_p, a ratio of counts. The cases without weekday steps are left out where the
        // step would change the count: the method always adjusts from 56 scores on.
        let mut checked = 0;
        for case in reference::part("method").split_off(5) {
            if case["weekday_adjust"] == false {
                continue;
            }
            let diary = reference::diary(&case, reference::timing(&case));
            reference::near(
                check(&diary, 3, Drift::Out, &mut Unmasked::default()),
                &case,
                "p_circular_shift",
                1e-9,
            );
            checked += 1;
        }
        assert_eq!(checked, 4);
    }

    #[test]
    fn many_shifts_are_thinned_evenly() {
        assert_eq!(shifts(5), [1, 2, 3, 4]);
        let many = shifts(20_000);
        assert_eq!(many.len(), MOST_SHIFTS);
        assert!(many.windows(2).all(|w| (9..=10).contains(&(w[1] - w[0]))));
        assert!(many[0] >= 1 && many[MOST_SHIFTS - 1] < 20_000);
    }
}
