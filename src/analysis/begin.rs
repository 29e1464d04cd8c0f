//! Beginning and ending an experiment: what is asked once is checked, and the coins are tossed.
//!
//! Invariants: a plan that is begun lies wholly ahead; its coins are those of its seed; what is over
//! is not stopped, and nothing of the plan changes but its end.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc, Weekday};

use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;
use crate::model::time::LAST_DATE;
use crate::model::trial::{TrialPlan, TrialState};

use super::schedule::{Phase, coins, ends, phase};
use super::series::scored_days;
use super::verdict::LEAST_SCORED;

/// Days from today to the first slot, at least.
const AHEAD: u64 = 3;

/// What is asked of a person, once.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// What is measured.
    pub metric: MetricId,
    /// What is tried.
    pub kind: Kind,
    /// The first slot.
    pub first: NaiveDate,
    /// Pairs of weeks.
    pub blocks: u32,
    /// Whether one may look on the way.
    pub watch: bool,
}

/// What the clock and chance say.
#[derive(Clone, Debug, PartialEq)]
pub struct Toss {
    /// The plan's id.
    pub id: String,
    /// When it is made.
    pub made: DateTime<Utc>,
    /// What the coins are drawn from.
    pub seed: u64,
}

impl Toss {
    /// From the time in milliseconds since 1970 and 128 random bits: the upper half is the seed.
    pub fn from_parts(millis: u64, random: u128) -> Self {
        let seconds = i64::try_from(millis / 1000).unwrap_or_default();
        let lower = random & u128::from(u64::MAX);
        Self {
            id: crate::model::session::SessionId::from_parts(millis, lower).to_string(),
            made: DateTime::from_timestamp(seconds, 0).unwrap_or_default(),
            seed: (random >> 64) as u64,
        }
    }
}

/// Why an experiment can't be begun or stopped.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Too little to plan from.
    #[error(
        "An experiment on {name} needs {least} scored days before it; there are {scored}.", least = LEAST_SCORED
    )]
    TooFewDays {
        /// The score.
        name: String,
        /// Its scored days.
        scored: usize,
    },
    /// The first slot is too near, or past.
    #[error("The first day must be {ahead} days ahead or more: {0} or later.", ahead = AHEAD)]
    TooSoon(NaiveDate),
    /// It would not end in the calendar.
    #[error("The last pair of weeks would lie after 9999-12-31. Begin earlier.")]
    TooLate,
    /// Another one on the same kind of session could ask for the opposite in the same weeks.
    #[error(
        "An experiment with {kind} and {name} runs until {until}: {plan}. Two at once could ask for opposite weeks. Stop it first, or wait until its end."
    )]
    Running {
        /// What is tried.
        kind: String,
        /// What is measured.
        name: String,
        /// Its last day.
        until: String,
        /// Its weeks and its number.
        plan: String,
    },
    /// It has ended.
    #[error("This experiment has ended; there is nothing to stop.")]
    Over,
    /// The journal's laws.
    #[error(transparent)]
    Edit(#[from] EditError),
}

/// The first day on which an experiment may begin.
pub fn earliest(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(AHEAD)).unwrap_or(today)
}

/// The first `weekday` from `date` on.
pub fn on(weekday: Weekday, date: NaiveDate) -> NaiveDate {
    let days = weekday.days_since(date.weekday());
    date.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(date)
}

/// The edit that begins what is wished for; experiments whose last day is past are closed with it.
pub fn begin(
    journal: &Journal,
    wish: &Wish,
    toss: Toss,
    today: NaiveDate,
) -> Result<Edit, Refused> {
    let metric = journal.metrics().get(&wish.metric);
    let metric = metric.ok_or_else(|| EditError::UnknownMetric(wish.metric.to_string()))?;
    let scored = scored_days(journal, metric).count();
    if scored < LEAST_SCORED {
        let name = metric.noun();
        return Err(Refused::TooFewDays { name, scored });
    }
    if wish.first < earliest(today) {
        return Err(Refused::TooSoon(earliest(today)));
    }
    let coins = coins(toss.seed, wish.blocks);
    let (metric, kind) = (wish.metric.clone(), wish.kind.clone());
    let plan = TrialPlan {
        watch: wish.watch,
        ..TrialPlan::new(
            toss.id, toss.made, metric, kind, wish.first, toss.seed, coins,
        )
    };
    plan.check()?;
    if ends(&plan) > LAST_DATE {
        return Err(Refused::TooLate);
    }
    let mut running = journal.trials().iter();
    if let Some(other) = running.find(|other| is_in_the_weeks_of(other, &plan, today)) {
        let metric = journal.metrics().get(&other.metric);
        let name = metric.map_or_else(|| other.metric.to_string(), Metric::noun);
        return Err(Refused::Running {
            kind: other.kind_now().to_string(),
            name,
            until: ends(other).format("%-d %b %Y").to_string(),
            plan: other.told(),
        });
    }
    let over = journal
        .trials()
        .iter()
        .filter(|plan| plan.state == TrialState::Running && phase(plan, today) == Phase::Done);
    let closed = over.map(|plan| {
        let state = TrialState::Done;
        put(TrialPlan {
            state,
            ..plan.clone()
        })
    });
    Ok(Edit::Many(closed.chain([put(plan)]).collect()))
}

/// Whether `other` runs and asks for weeks with and without the same kind while `plan` would, or asks the same.
fn is_in_the_weeks_of(other: &TrialPlan, plan: &TrialPlan, today: NaiveDate) -> bool {
    phase(other, today) == Phase::Running
        && other.is_of_the_same_kind(plan)
        && (other.shares_weeks_with(plan) || other.metric == plan.metric)
}

/// The edit that stops `plan` on `today`.
pub fn stop(plan: &TrialPlan, why: &str, today: NaiveDate) -> Result<Edit, Refused> {
    if phase(plan, today) != Phase::Running {
        return Err(Refused::Over);
    }
    let why = why.trim();
    Ok(put(TrialPlan {
        state: TrialState::Stopped,
        stopped: Some(today),
        why: (!why.is_empty()).then(|| why.to_owned()),
        ..plan.clone()
    }))
}

fn put(plan: TrialPlan) -> Edit {
    Edit::Trial(plan.id.clone(), Some(Box::new(plan)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn journal(days: u64) -> Journal {
        let mut journal = Journal::default();
        for day in 0..days {
            let score = Edit::Score {
                date: date("2026-01-01") + Days::new(day),
                time: None,
                metric: MetricId::PAIN,
                value: Some((day % 5) as f64),
            };
            journal.apply(score).unwrap();
        }
        journal
    }

    fn wish(first: &str) -> Wish {
        Wish {
            metric: MetricId::PAIN,
            kind: Kind::MASSAGE,
            first: date(first),
            blocks: 10,
            watch: false,
        }
    }

    fn toss(n: u128) -> Toss {
        Toss::from_parts(1_770_000_000_000 + n as u64 * 1000, n << 64 | n)
    }

    #[test]
    fn what_is_begun_lies_ahead_and_its_coins_are_its_seeds() {
        let today = date("2026-03-01");
        let mut diary = journal(60);
        let refused = |journal: &Journal, wish: &Wish| {
            begin(journal, wish, toss(1), today)
                .unwrap_err()
                .to_string()
        };
        assert!(refused(&journal(29), &wish("2026-03-06")).contains("there are 29"));
        assert!(refused(&diary, &wish("2026-03-03")).contains("2026-03-04 or later"));
        assert!(refused(&diary, &wish("9999-11-01")).contains("9999-12-31"));
        let short = Wish {
            blocks: 5,
            ..wish("2026-03-06")
        };
        assert!(refused(&diary, &short).contains("6 to 26"));
        diary
            .apply(begin(&diary, &wish("2026-03-06"), toss(7), today).unwrap())
            .unwrap();
        let plan = diary.trials()[0].clone();
        assert_eq!((plan.seed, plan.coins.len()), (7, 10));
        assert_eq!(plan.coins, coins(7, 10));
        assert!(refused(&diary, &wish("2026-03-06")).contains("Stop it first"));
        let after = ends(&plan) + Days::new(1);
        let next = wish(&(after + Days::new(5)).to_string());
        diary
            .apply(begin(&diary, &next, toss(9), after).unwrap())
            .unwrap();
        let states: Vec<_> = diary.trials().iter().map(|plan| plan.state).collect();
        assert_eq!(states, [TrialState::Done, TrialState::Running]);
        assert!(matches!(
            stop(&diary.trials()[0], "", after),
            Err(Refused::Over)
        ));
    }

    #[test]
    fn the_last_plan_there_is_ends_on_the_last_day_there_is() {
        let (today, diary) = (date("2026-03-01"), journal(60));
        // Its last day of outcome is 136 days after its first slot.
        let last = LAST_DATE - Days::new(14 * 10 - 7 + 3);
        let begun = |first: NaiveDate| begin(&diary, &wish(&first.to_string()), toss(1), today);
        assert!(begun(last).is_ok());
        let late = begun(last + Days::new(1)).unwrap_err();
        assert!(matches!(late, Refused::TooLate), "{late}");
        // Nothing is found, and nothing breaks, where the calendar ends.
        assert!(on(Weekday::Fri, LAST_DATE) >= LAST_DATE && earliest(LAST_DATE) > LAST_DATE);
    }

    #[test]
    fn a_stop_changes_the_end_alone() {
        let (today, mut diary) = (date("2026-03-01"), journal(60));
        diary
            .apply(begin(&diary, &wish("2026-03-06"), toss(7), today).unwrap())
            .unwrap();
        let plan = diary.trials()[0].clone();
        diary
            .apply(stop(&plan, " flu ", date("2026-04-01")).unwrap())
            .unwrap();
        let stopped = &diary.trials()[0];
        assert!(stopped.is_same_plan(&plan));
        assert_eq!(stopped.number(), plan.number());
        assert_eq!(stopped.why.as_deref(), Some("flu"));
    }

    #[test]
    fn a_weekday_is_the_next_one() {
        assert_eq!(on(Weekday::Fri, date("2026-11-26")), date("2026-11-27"));
        assert_eq!(on(Weekday::Thu, date("2026-11-26")), date("2026-11-26"));
        assert_eq!(on(Weekday::Tue, date("2028-02-28")), date("2028-02-29"));
    }
}
