//! The forecast gap: how far the days after each session lie from what was forecast, averaged over
//! the grid and the events, with its standard error.
//!
//! `SE² = var(d)/n + Σ w[g]·(σ²[g]·c̄ᵀA⁻¹c̄ + (m[g] − m)²)`: the second term is what is not known about
//! the mean of the ordinary days, its drift and the grid. c̄ is pooled over all scored days used.
//! Invariant: every figure is finite or `None`.
#![allow(
    clippy::needless_range_loop,
    reason = "columns and points of the grid are indexed as in the formulas"
)]

use std::ops::RangeInclusive;

use super::descriptive::{mean, variance};
use super::diary::{Diary, Event, Timing};
use super::distribution::reach_95;
use super::forecast::{COLUMNS, Drift, Fit, State, states};
use super::grid::{GRID, Lanes, phi_to};
use super::verdict::LEAST_CLEAN;
use super::weekday;
use crate::model::metric::Better;

/// Ordinary days are forecast from this day on: before it there is little to forecast from.
const FIRST_DAY: usize = 7;
/// Days up to the session of which at least one must be scored.
pub(super) const RECENT: usize = 3;
/// Fewest unknown events with a day-0 gap for the day-0 rule to switch.
const SWITCH_EVENTS: usize = 3;
/// Normal quantile of the drift's 95 % interval, rounded as the method has it.
const NORMAL_95: f64 = 1.96;
/// The day-0 gap's t beyond which the unknown events count as scored before.
const SWITCH_T: f64 = 2.0;

/// What was learnt from the clean days, and the filter's state at each event.
pub struct Model {
    events: Vec<Event>,
    better: Better,
    steps: [f64; weekday::WEEK],
    y: Vec<Option<f64>>,
    fit: Fit,
    starts: Vec<State>,
    powers: Vec<Lanes>,
}

/// The gap of one event, on the raw scale, over the scored days of its outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Mean of what was forecast.
    pub forecast: f64,
    /// Mean of what was scored.
    pub actual: f64,
    /// Scored minus forecast.
    pub gap: f64,
}

/// The mean gap over the events for some days of outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// One place an event; `None` where it is not usable.
    pub each: Vec<Option<Gap>>,
    /// Usable events.
    pub n: usize,
    /// Mean gap, in points; from one usable event on.
    pub mean: Option<f64>,
    /// Standard deviation of the gaps; from two on.
    pub sd: Option<f64>,
    /// Standard error of the mean gap; from two on.
    pub se: Option<f64>,
    /// 95 % interval of the mean gap; from two on.
    pub interval: Option<(f64, f64)>,
}

/// A change of the mean over the whole diary, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The change from the first to the last day.
    pub points: f64,
    /// Its 95 % interval.
    pub interval: (f64, f64),
}

/// Scored days that are needed of `outcome` days: half of them, and at least one.
pub fn days_needed(outcome: usize) -> usize {
    (outcome / 2).max(1)
}

/// The first washout that leaves 30 clean scores; the last where none does.
pub fn choose_washout(diary: &Diary, washouts: &[usize]) -> usize {
    let enough = |days: &&usize| diary.clean_scores(**days) >= LEAST_CLEAN;
    let chosen = washouts.iter().find(enough).or(washouts.last());
    chosen.copied().unwrap_or_default()
}

/// Whether enough is known after the first event for a drift that is more than a guess.
pub fn choose_drift(diary: &Diary, washout: usize) -> Drift {
    let clean = diary.clean(washout);
    let since = diary.events.first().map_or(clean.len(), |event| event.day);
    let known = clean[since..].iter().flatten().count();
    if known >= LEAST_CLEAN {
        Drift::In
    } else {
        Drift::Out
    }
}

/// Whether `event` has a score in the three days before its forecast and `least` in the `days` after.
pub fn is_usable(
    y: &[Option<f64>],
    event: &Event,
    days: RangeInclusive<usize>,
    least: usize,
) -> bool {
    let scored = days.filter(|h| y.get(event.day + h).is_some_and(Option::is_some));
    scored.count() >= least.max(1) && is_recent(y, event.seen())
}

/// Whether one of the three days up to the `seen`th is scored.
pub fn is_recent(y: &[Option<f64>], seen: usize) -> bool {
    let to = seen.min(y.len());
    y[to.saturating_sub(RECENT)..to].iter().any(Option::is_some)
}

impl Model {
    /// Learns from the days of `diary` outside `washout`, with forecasts up to `reach` days ahead;
    /// `None` where fewer than two clean scores are left.
    pub fn of(diary: &Diary, washout: usize, reach: usize, drift: Drift) -> Option<Self> {
        let clean = diary.clean(washout);
        let steps = weekday::steps(&clean);
        let fit = Fit::of(&weekday::without(&clean, &steps), drift)?;
        let y = weekday::without(&diary.series.values, &steps);
        let seen: Vec<usize> = diary.events.iter().map(Event::seen).collect();
        Some(Self {
            starts: states(&y, &fit, &seen),
            powers: (0..=reach + 1).map(phi_to).collect(),
            events: diary.events.clone(),
            better: diary.better,
            steps,
            y,
            fit,
        })
    }

    /// The mean gap over `days` after each event, where at least `least` of them are scored.
    pub fn estimate(&self, days: RangeInclusive<usize>, least: usize) -> Estimate {
        let mut sums = GridSums::default();
        let each: Vec<Option<Gap>> = (0..self.events.len())
            .map(|event| self.gap(event, days.clone(), least, &mut sums))
            .collect();
        Estimate::of(each, &self.fit, &sums)
    }

    /// The expected score `ahead` days after the event's last seen day, for each grid point.
    fn forecast(&self, event: usize, ahead: usize) -> Lanes {
        self.forecast_from(&self.starts[event], self.events[event].seen(), ahead)
    }

    /// The expected score `ahead` days after the last of the `seen` days that led to `state`.
    fn forecast_from(&self, state: &State, seen: usize, ahead: usize) -> Lanes {
        let power = &self.powers[ahead];
        // The last day seen is the one before the day of this number.
        let x = self.fit.at(seen + ahead - 1);
        std::array::from_fn(|g| {
            let mean = |j: usize| self.fit.beta[j][g] * (x[j] - power[g] * state.b[j][g]);
            (0..self.fit.columns()).map(mean).sum::<f64>() + power[g] * state.a[g]
        })
    }

    /// Scored less forecast on each scored day among `days` after an event, with the day's number.
    pub(super) fn day_gaps(&self, event: usize, days: RangeInclusive<usize>) -> Vec<(usize, f64)> {
        let at = &self.events[event];
        let gap = |h: usize| {
            let score = (*self.y.get(at.day + h)?)?;
            let forecast = self.forecast(event, h + at.lead());
            Some((h, score - self.fit.average(&forecast)))
        };
        days.filter_map(gap).collect()
    }

    /// Scored less forecast on the `clean` days, forecast 0 to `leads` days before, in the place of
    /// that number; the first week only starts the forecasts.
    pub(super) fn ordinary_gaps(&self, clean: &[Option<f64>], leads: usize) -> Vec<Vec<f64>> {
        let counts: Vec<usize> = (0..=self.y.len()).collect();
        let states = states(&self.y, &self.fit, &counts);
        let gaps = |lead: usize| {
            let days = clean
                .iter()
                .enumerate()
                .filter(|(_, score)| score.is_some());
            let gap = |(day, _): (usize, &Option<f64>)| {
                let seen = (day + 1)
                    .checked_sub(lead)
                    .filter(|seen| *seen > FIRST_DAY)?;
                let forecast = self.forecast_from(states.get(seen)?, seen, lead);
                Some(self.y[day]? - self.fit.average(&forecast))
            };
            days.filter_map(gap).collect()
        };
        (0..=leads)
            .map(|lead| if lead == 0 { Vec::new() } else { gaps(lead) })
            .collect()
    }

    /// What the clean days taught.
    pub fn fit(&self) -> &Fit {
        &self.fit
    }

    /// How the mean changed over the diary by its line; `None` where the drift is out.
    pub fn drift(&self) -> Option<Change> {
        let line = self
            .fit
            .beta
            .get(1)
            .filter(|_| self.fit.drift == Drift::In)?;
        let points = self.fit.average(line);
        let variance =
            |g: usize| self.fit.variance_of([0.0, 1.0, 0.0], g) + (line[g] - points).powi(2);
        let half = NORMAL_95 * self.fit.average(&std::array::from_fn(variance)).sqrt();
        let interval = (points - half, points + half);
        (points.is_finite() && half.is_finite()).then_some(Change { points, interval })
    }

    pub(super) fn gap(
        &self,
        index: usize,
        days: RangeInclusive<usize>,
        least: usize,
        sums: &mut GridSums,
    ) -> Option<Gap> {
        let event = &self.events[index];
        if !is_usable(&self.y, event, days.clone(), least) {
            return None;
        }
        let scored = |h: &usize| self.y.get(event.day + h).is_some_and(Option::is_some);
        let used: Vec<usize> = days.filter(scored).collect();
        let n = used.len() as f64;
        let share = 1.0 / n;
        let mut power = [0.0; GRID];
        let mut x = [0.0; COLUMNS];
        let (mut adjusted, mut step) = (0.0, 0.0);
        for h in &used {
            let lead = &self.powers[h + event.lead()];
            (0..GRID).for_each(|g| power[g] += lead[g] * share);
            let day = self.fit.at(event.day + h);
            (0..COLUMNS).for_each(|j| x[j] += day[j] * share);
            adjusted += self.y[event.day + h].unwrap_or_default() * share;
            step += self.steps[(event.day + h) % weekday::WEEK] * share;
        }
        let state = &self.starts[index];
        let mut d: Lanes = std::array::from_fn(|g| adjusted - power[g] * state.a[g]);
        for j in 0..self.fit.columns() {
            for g in 0..GRID {
                let unseen = x[j] - power[g] * state.b[j][g];
                d[g] -= self.fit.beta[j][g] * unseen;
                sums.unseen[j][g] += unseen * n;
            }
        }
        (0..GRID).for_each(|g| sums.gap[g] += d[g]);
        let gap = self.fit.average(&d);
        sums.days += n;
        let forecast = adjusted - gap + step;
        let actual = adjusted + step;
        (forecast.is_finite() && actual.is_finite()).then_some(Gap {
            forecast,
            actual,
            gap,
        })
    }

    /// Whether the unknown events' own days lie on the worse side of their forecasts, so that they
    /// must have been scored before the session.
    pub fn says_before(&self) -> bool {
        let gap = |(index, event): (usize, &Event)| {
            let score = self.y[event.day]?;
            let open = event.timing == Timing::Unknown && is_recent(&self.y, event.day);
            open.then(|| score - self.fit.average(&self.forecast(index, 1)))
        };
        let gaps: Vec<f64> = self.events.iter().enumerate().filter_map(gap).collect();
        if gaps.len() < SWITCH_EVENTS {
            return false;
        }
        let (Some(mean), Some(variance)) = (mean(&gaps), variance(&gaps)) else {
            return false;
        };
        let worse = -mean * self.better.sign();
        worse / (variance / gaps.len() as f64).sqrt() > SWITCH_T
    }
}

/// Sums over the events, for each point of the grid.
pub(super) struct GridSums {
    pub gap: Lanes,
    pub unseen: [Lanes; COLUMNS],
    pub days: f64,
}

impl Default for GridSums {
    fn default() -> Self {
        let zero = [0.0; GRID];
        Self {
            gap: zero,
            unseen: [zero; COLUMNS],
            days: 0.0,
        }
    }
}

impl Estimate {
    /// Nothing to estimate from.
    pub fn none() -> Self {
        Self {
            each: Vec::new(),
            n: 0,
            mean: None,
            sd: None,
            se: None,
            interval: None,
        }
    }

    fn of(each: Vec<Option<Gap>>, fit: &Fit, sums: &GridSums) -> Self {
        let gaps: Vec<f64> = each.iter().flatten().map(|gap| gap.gap).collect();
        let n = gaps.len();
        let finite = |v: &f64| v.is_finite();
        let center = mean(&gaps).filter(finite);
        let sd = variance(&gaps).map(f64::sqrt).filter(finite);
        let shared = |m: f64| {
            let term = |g: usize| {
                let unseen = std::array::from_fn(|j| sums.unseen[j][g] / sums.days);
                fit.variance_of(unseen, g) + (sums.gap[g] / n as f64 - m).powi(2)
            };
            fit.average(&std::array::from_fn(term))
        };
        let pair = center.zip(sd);
        let se = pair.map(|(m, sd)| (sd * sd / n as f64 + shared(m)).sqrt());
        let se = se.filter(finite);
        let reach = reach_95(n).filter(|_| n >= 2);
        let half = se.zip(reach).map(|(se, t)| t * se).filter(finite);
        Self {
            each,
            n,
            mean: center,
            sd,
            se,
            interval: center.zip(half).map(|(m, half)| (m - half, m + half)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;
    use crate::analysis::series::Series;
    use crate::model::time::parse_date;
    use serde_json::Value;

    // sim.py, printed to 1e-10.
    const PRINTED: f64 = 1e-9;

    fn diary(case: &Value) -> Diary {
        reference::diary(case, reference::timing(case))
    }

    /// The model of a case; without weekday steps where the reference has none.
    fn model(diary: &Diary, case: &Value) -> Model {
        let model = Model::of(diary, 7, 14, Drift::Out).unwrap();
        if case["weekday_adjust"].as_bool().unwrap() {
            return model;
        }
        let fit = Fit::of(&diary.clean(7), Drift::Out).unwrap();
        let seen: Vec<usize> = diary.events.iter().map(Event::seen).collect();
        Model {
            steps: [0.0; 7],
            y: diary.series.values.clone(),
            starts: states(&diary.series.values, &fit, &seen),
            fit,
            ..model
        }
    }

    fn cases() -> Vec<Value> {
        reference::part("method").split_off(5)
    }

    #[test]
    fn the_effect_and_its_interval_are_those_of_the_reference() {
        for case in cases() {
            let diary = diary(&case);
            let model = model(&diary, &case);
            let three = model.estimate(1..=3, days_needed(3));
            reference::near(three.mean, &case, "effect", PRINTED);
            reference::near(three.sd, &case, "sd_d", PRINTED);
            reference::near(three.se, &case, "se", PRINTED);
            reference::ends(three.interval, &case, "ci95", PRINTED);
            let shared = three.se.unwrap().powi(2) - three.sd.unwrap().powi(2) / three.n as f64;
            reference::near(shared, &case, "shared_var", PRINTED);
            let gaps: Vec<_> = three.each.iter().map(|gap| gap.map(|g| g.gap)).collect();
            reference::same(&gaps, &reference::series(&case["d"]), PRINTED);
            assert_eq!(three.n as u64, case["n"].as_u64().unwrap());
            reference::near(diary.clean_scores(7) as f64, &case, "n_clean", 0.0);
            let week = model.estimate(1..=7, days_needed(7));
            reference::near(week.mean, &case, "effect_K7", PRINTED);
            reference::ends(week.interval, &case, "ci95_K7", PRINTED);
        }
    }

    #[test]
    fn each_day_after_each_session_is_forecast_as_in_the_reference() {
        for case in cases() {
            let diary = diary(&case);
            let model = model(&diary, &case);
            for h in 1..=7 {
                let ours = model.estimate(h..=h, 1).each;
                let theirs = case["gaps_day1_to_7"].as_array().unwrap();
                assert_eq!(ours.len(), theirs.len());
                for (ours, theirs) in ours.iter().zip(theirs) {
                    let theirs = reference::series(theirs)[h - 1];
                    reference::same(&[ours.map(|gap| gap.gap)], &[theirs], PRINTED);
                }
            }
            // The reference's mean forecast is over days 1 to 3 of all events, scored or not, without
            // the weekday step; the method divides by the mean over the scored days of the usable
            // events, with it. So the percent printed there is checked by its own forecasts.
            let mut all = Vec::new();
            for (index, theirs) in case["forecast_day1_to_3"]
                .as_array()
                .unwrap()
                .iter()
                .enumerate()
            {
                for (h, theirs) in (1..).zip(theirs.as_array().unwrap()) {
                    let lead = diary.events[index].lead();
                    let ours = model.fit.average(&model.forecast(index, h + lead));
                    reference::same(&[Some(ours)], &[theirs.as_f64()], PRINTED);
                    all.push(ours);
                }
            }
            let three = model.estimate(1..=3, 1);
            let forecast = mean(&all).unwrap();
            reference::near(forecast, &case, "mean_forecast", PRINTED);
            let percent = 100.0 * three.mean.unwrap() / forecast;
            reference::near(percent, &case, "percent_change", PRINTED);
        }
    }

    #[test]
    fn gaps_are_given_on_the_raw_scale() {
        for case in cases() {
            let diary = diary(&case);
            let y = &diary.series.values;
            let three = Model::of(&diary, 7, 3, Drift::In)
                .unwrap()
                .estimate(1..=3, 1);
            for (event, gap) in diary.events.iter().zip(&three.each) {
                let Some(gap) = gap else { continue };
                let days = &y[event.day + 1..(event.day + 4).min(y.len())];
                let scores: Vec<f64> = days.iter().flatten().copied().collect();
                assert!((gap.actual - mean(&scores).unwrap()).abs() < PRINTED);
                assert!((gap.actual - gap.forecast - gap.gap).abs() < PRINTED);
            }
        }
    }

    #[test]
    fn a_shorter_washout_is_taken_only_where_the_longer_leaves_too_few_days() {
        let series = |days: usize| Series {
            first: parse_date("2026-01-01").unwrap(),
            values: vec![Some(5.0); days],
        };
        let weekly = |weeks: usize| -> Vec<usize> { (0..weeks).map(|w| w * 7).collect() };
        let many = Diary::simulated(series(140), &weekly(20), Timing::After, Better::Lower);
        // Weekly sessions leave no day beyond seven, one beyond five, three beyond three.
        assert_eq!(choose_washout(&many, &[7, 5, 3]), 3);
        let few = Diary::simulated(series(70), &weekly(2), Timing::After, Better::Lower);
        assert_eq!(choose_washout(&few, &[7, 5, 3]), 7);
        let packed = Diary::simulated(series(28), &weekly(4), Timing::After, Better::Lower);
        assert_eq!(choose_washout(&packed, &[7, 5, 3]), 3);
    }
}
