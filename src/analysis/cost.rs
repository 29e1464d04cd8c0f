//! What a better day costs: the effect of a session beside its price.
//!
//! A session takes `K·|m|` points times days off; its price by that is the cost of one point less for
//! one day, with a range from the ends of the effect's interval. Beside it the days that lie a
//! noticeable change better than forecast, less those of ordinary days that do so by themselves.
//! Invariants: only beside an answer that it helps; a session without a noted cost is no free one;
//! days after the outcome are not counted, so it errs on the dear side.

use crate::model::metric::Better;
use crate::model::typed::Money;

use super::descriptive::mean;
use super::diary::{Diary, Event};
use super::estimate::{Estimate, Model, is_usable};

/// Fewest usable events with a cost in one currency.
const LEAST_COSTS: usize = 6;
/// A gap this near to a noticeable one counts as one.
const SAME: f64 = 1e-9;

/// What a session costs and what it brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// The currency, `EUR` for the euro sign; may be empty.
    pub currency: String,
    /// Usable events whose cost is known in that currency.
    pub events: usize,
    /// Their mean cost.
    pub mean: f64,
    /// Points times days that a session takes off (or adds, where more is better).
    pub point_days: f64,
    /// Cost of one point for one day.
    pub per_point_day: f64,
    /// The same at the ends of the effect's 95 % interval, the cheaper one first.
    pub range: (f64, f64),
    /// Days counted in "better days"; `None` where no ordinary day can be forecast.
    pub better: Option<BetterDays>,
}

/// Why there is no cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpriced {
    /// Today's answer, or the settled one, is not that it helps.
    NotHelping,
    /// No usable session has a cost noted.
    NoneNoted,
    /// So many usable sessions have one: fewer than [`costs_needed`].
    TooFew(usize),
    /// So many usable sessions have one, fewer than [`costs_needed`], and so many more have one noted that is
    /// no amount of money.
    Unread(usize, usize),
    /// Enough have one, and too few of them in the same currency.
    Currencies,
}

/// How many of the usable sessions need a cost in one currency.
pub fn costs_needed(usable: usize) -> usize {
    LEAST_COSTS.max(usable.div_ceil(2))
}

/// Days a noticeable change or more better than forecast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetterDays {
    /// Their share of the scored days after sessions.
    pub after: f64,
    /// Their share of ordinary days that were forecast as many days before.
    pub ordinary: f64,
    /// Better days that a session adds.
    pub days: f64,
    /// Cost of one of them, where a session adds any.
    pub each: Option<f64>,
}

/// The fitted diary whose sessions are priced.
pub(super) struct Priced<'a> {
    /// The days and events.
    pub diary: &'a Diary,
    /// What its ordinary days taught.
    pub model: &'a Model,
    /// Days after a session that are not ordinary.
    pub washout: usize,
    /// Days of outcome.
    pub outcome: usize,
    /// Scored days that an outcome needs.
    pub least: usize,
    /// The smallest change worth noticing, in points.
    pub notice: f64,
}

impl Priced<'_> {
    /// The cost beside `estimate`, unless its interval holds 0 or too few costs are known.
    pub fn cost(&self, estimate: &Estimate) -> Result<Cost, Unpriced> {
        let interval = estimate.interval.filter(|(low, high)| low * high > 0.0);
        let (effect, (low, high)) = estimate.mean.zip(interval).ok_or(Unpriced::NotHelping)?;
        let (currency, costs) = self.costs()?;
        let mean = mean(&costs).ok_or(Unpriced::NoneNoted)?;
        let days = self.outcome as f64;
        let (near, far) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
        let point_days = days * effect.abs();
        let cost = Cost {
            currency,
            events: costs.len(),
            mean,
            point_days,
            per_point_day: mean / point_days,
            range: (mean / (days * far), mean / (days * near)),
            better: self.better_days(mean),
        };
        let finite = cost.per_point_day.is_finite() && cost.range.1.is_finite();
        finite.then_some(cost).ok_or(Unpriced::NotHelping)
    }

    fn usable(&self) -> impl Iterator<Item = (usize, &Event)> {
        let y = &self.diary.series.values;
        let events = self.diary.events.iter().enumerate();
        events.filter(|(_, event)| is_usable(y, event, 1..=self.outcome, self.least))
    }

    /// The costs of the usable events in the commonest currency, where enough of them have one.
    fn costs(&self) -> Result<(String, Vec<f64>), Unpriced> {
        let costs = |(_, event): (usize, &Event)| event.cost.clone();
        let known: Vec<Money> = self.usable().filter_map(costs).collect();
        let unread = self.usable().filter(|(_, event)| event.unread_cost).count();
        let needed = costs_needed(self.usable().count());
        if unread > 0 && known.len() < needed {
            return Err(Unpriced::Unread(known.len(), unread));
        }
        let in_it = |currency: &str| known.iter().filter(|m| m.currency == currency).count();
        let most = known.iter().max_by_key(|m| in_it(&m.currency));
        let currency = &most.ok_or(Unpriced::NoneNoted)?.currency;
        if known.len() < needed {
            return Err(Unpriced::TooFew(known.len()));
        }
        if in_it(currency) < needed {
            return Err(Unpriced::Currencies);
        }
        let same = known.iter().filter(|m| m.currency == *currency);
        let amounts = same.map(|money| money.hundredths as f64 / 100.0);
        Ok((currency.clone(), amounts.collect()))
    }

    fn better_days(&self, cost: f64) -> Option<BetterDays> {
        let clean = self.diary.clean(self.washout);
        let lead = self.outcome + 1;
        let ordinary = self.model.ordinary_gaps(&clean, lead);
        let is_better = |gap: &f64| {
            let benefit = match self.diary.better {
                Better::Lower => -gap,
                Better::Higher => *gap,
            };
            benefit >= self.notice - SAME
        };
        let share = |gaps: &[f64]| {
            let better = gaps.iter().filter(|gap| is_better(gap)).count();
            (!gaps.is_empty()).then(|| better as f64 / gaps.len() as f64)
        };
        let by_lead: Vec<Option<f64>> = ordinary.iter().map(|gaps| share(gaps)).collect();
        let (mut after, mut usual) = (Vec::new(), Vec::new());
        for (index, event) in self.usable() {
            let days = self.model.day_gaps(index, 1..=self.outcome);
            let gaps: Vec<f64> = days.iter().map(|(_, gap)| *gap).collect();
            let leads = days.iter().map(|(h, _)| by_lead.get(h + event.lead()));
            let there: Option<Vec<f64>> = leads.map(|p| p.copied().flatten()).collect();
            after.push(share(&gaps)?);
            usual.push(mean(&there?)?);
        }
        let (after, ordinary) = (mean(&after)?, mean(&usual)?);
        let days = self.outcome as f64 * (after - ordinary);
        let each = (days > 0.0).then(|| cost / days).filter(|c| c.is_finite());
        Some(BetterDays {
            after,
            ordinary,
            days,
            each,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::diary::Timing;
    use crate::analysis::forecast::Drift;
    use crate::analysis::reference;
    use crate::analysis::series::Series;
    use crate::model::time::parse_date;
    use serde_json::Value;

    fn cases() -> Vec<Value> {
        let text = include_str!("../../tests/fixtures/forecast.json");
        let all: Value = serde_json::from_str(text).unwrap();
        all["cost"].as_array().unwrap().clone()
    }

    #[test]
    fn the_cost_of_a_better_day_is_that_of_the_reference() {
        // Its figures are of the method without the drift columns.
        for case in cases() {
            let mut diary = reference::diary(&case, reference::timing(&case));
            for (event, cost) in diary
                .events
                .iter_mut()
                .zip(reference::numbers(&case["costs"]))
            {
                event.cost = Some(Money {
                    currency: "EUR".into(),
                    hundredths: (cost * 100.0).round() as i64,
                });
            }
            let model = Model::of(&diary, 7, 14, Drift::Out).unwrap();
            let estimate = model.estimate(1..=3, 1);
            reference::near(estimate.mean, &case, "effect", 1e-9);
            let priced = Priced {
                diary: &diary,
                model: &model,
                washout: 7,
                outcome: 3,
                least: 1,
                notice: 1.0,
            };
            let better = priced
                .better_days(case["mean_cost"].as_f64().unwrap())
                .unwrap();
            reference::near(better.after, &case, "share_after", 1e-9);
            reference::near(better.ordinary, &case, "share_ordinary", 1e-9);
            reference::near(better.days, &case, "better_days_per_session", 1e-9);
            let cost = priced.cost(&estimate);
            assert_eq!(cost.is_ok(), reference::flag(&case, "shown"));
            let Ok(cost) = cost else { continue };
            reference::near(cost.mean, &case, "mean_cost", 1e-9);
            reference::near(cost.point_days, &case, "point_days_per_session", 1e-9);
            reference::near(cost.per_point_day, &case, "cost_per_point_day", 1e-9);
            let theirs = "cost_per_point_day_range";
            reference::ends(Some(cost.range), &case, theirs, 1e-9);
            reference::near(better.each, &case, "cost_per_better_day", 1e-9);
        }
    }

    #[test]
    fn too_few_costs_or_two_currencies_have_no_price() {
        let case = &cases()[0];
        let series = Series {
            first: parse_date("2026-01-01").unwrap(),
            values: reference::series(&case["y"]),
        };
        let days: Vec<usize> = reference::numbers(&case["sessions"])
            .iter()
            .map(|day| *day as usize)
            .collect();
        let mut diary = Diary::simulated(series, &days, Timing::After, Better::Lower);
        let model = Model::of(&diary, 7, 14, Drift::Out).unwrap();
        let estimate = model.estimate(1..=3, 1);
        let mut price = |currency: fn(usize) -> Option<&'static str>| {
            for (at, event) in diary.events.iter_mut().enumerate() {
                event.cost = currency(at).map(|currency| Money {
                    currency: currency.into(),
                    hundredths: 4_500,
                });
            }
            let priced = Priced {
                diary: &diary,
                model: &model,
                washout: 7,
                outcome: 3,
                least: 1,
                notice: 1.0,
            };
            priced.cost(&estimate).map(|cost| cost.events)
        };
        assert_eq!(price(|_| None), Err(Unpriced::NoneNoted));
        let few = price(|at| (at < 5).then_some("EUR"));
        assert_eq!(few, Err(Unpriced::TooFew(5)));
        assert_eq!(price(|at| (at < 6).then_some("EUR")), Ok(6));
        assert_eq!(price(|at| Some(if at < 6 { "EUR" } else { "CHF" })), Ok(6));
        let four_of_each = price(|at| Some(["EUR", "CHF", "USD"][at % 3]));
        assert_eq!(four_of_each, Err(Unpriced::Currencies));
    }
}
