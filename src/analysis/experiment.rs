//! An experiment read from the journal: how far it has come, what was kept, and what it showed.
//!
//! Invariants: before its end no figure of the outcome exists unless watching was chosen at the start;
//! a plan whose coins do not follow from its seed has no p and no interval; the answer is of the slots
//! as they were planned, whatever was done.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric};
use crate::model::trial::TrialPlan;

use super::adherence::{AROUND, HAD, Studied, per_protocol};
use super::answer::Unusable;
use super::question::OUTCOME_DAYS;
use super::schedule::{Phase, blocks_of, ends, is_near, ordered, phase, until};
use super::series::scored_days;
use super::trial::{Block, LEAST_BLOCKS, Trial, pairs, range};

/// Difference in uptake above which the effect of taking it is worked out.
pub const LEAST_UPTAKE: f64 = 0.25;
/// Days before a slot of which one must be scored.
const RECENT: i64 = 3;
/// The p from which on chance explains a difference.
const LEAST_P: f64 = 0.05;
/// Evidence at which a watcher may stop.
pub const ENOUGH: f64 = 20.0;

/// One block, as far as it may be known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockReading {
    /// Its two slots, earlier first.
    pub slots: (NaiveDate, NaiveDate),
    /// What the coin said; `None` while it is covered.
    pub block: Option<Block>,
    /// Whether the outcome days of both slots are past (and, where it was stopped, came before).
    pub is_complete: bool,
    /// Whether a session was had about the session slot, once that is past.
    pub had: Option<bool>,
    /// Whether one was had about the free slot.
    pub had_in_free: Option<bool>,
    /// Gap after the session slot, in points; hidden while running.
    pub gap_session: Option<f64>,
    /// Gap after the free slot.
    pub gap_free: Option<f64>,
    /// Their difference.
    pub difference: Option<f64>,
    /// Why a complete block has no difference; hidden while running.
    pub unusable: Option<Unusable>,
}

/// What the complete blocks allow one to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The coins do not follow from the seed.
    Altered,
    /// Fewer usable blocks than could tell.
    TooFew,
    /// Better with the session, more than chance explains.
    Better,
    /// Worse with it, more than chance explains.
    Worse,
    /// No difference that chance does not explain.
    Neither,
}

/// Everything that may be known of an experiment on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Experiment {
    /// Where it stands.
    pub phase: Phase,
    /// Whether the plan is not the one that was drawn.
    pub is_altered: bool,
    /// Its last day of outcome.
    pub ends: NaiveDate,
    /// The blocks.
    pub blocks: Vec<BlockReading>,
    /// Scored days, and days, from the first slot to today or the end.
    pub scored: (usize, usize),
    /// What the complete blocks showed; `None` while that is hidden.
    pub trial: Option<Trial>,
    /// Shares of usable blocks with a session about the session slot, and about the free slot.
    pub uptake: Option<(f64, f64)>,
    /// The effect and its interval for those who take it; `None` where hardly more was taken.
    pub taking_it: Option<(f64, Option<(f64, f64)>)>,
    /// The blocks that were kept as planned; exploratory.
    pub per_protocol: Option<Trial>,
}

impl BlockReading {
    /// What may be known of a block without its scores.
    fn of(block: Block, plan: &TrialPlan, today: NaiveDate, studied: &Studied<'_>) -> Self {
        let until = until(plan, today);
        let past = |slot: NaiveDate, days: i64| (until - slot).num_days() >= days;
        let slots = ordered(block);
        let is_known = is_near(block, today) || phase(plan, today) != Phase::Running;
        let had = |slot, days: (i64, i64)| past(slot, days.1).then(|| studied.near(slot, days) > 0);
        Self {
            slots,
            block: is_known.then_some(block),
            is_complete: past(slots.1, OUTCOME_DAYS as i64),
            had: had(block.session, HAD),
            had_in_free: had(block.free, AROUND),
            gap_session: None,
            gap_free: None,
            difference: None,
            unusable: None,
        }
    }

    /// Why one of its slots has no gap.
    fn why(&self, journal: &Journal, metric: &Metric) -> Unusable {
        let scored = |slot: NaiveDate, days: RangeInclusive<i64>| {
            let mut days = days.map(|day| slot + chrono::Duration::days(day));
            days.any(|day| journal.value(day, metric).is_some())
        };
        let slots = [self.slots.0, self.slots.1];
        if !slots.iter().all(|slot| scored(*slot, -RECENT..=-1)) {
            Unusable::NoScoreBefore
        } else if !slots
            .iter()
            .all(|slot| scored(*slot, 1..=OUTCOME_DAYS as i64))
        {
            Unusable::NoScoreAfter
        } else {
            Unusable::NoForecast
        }
    }
}

impl Experiment {
    /// What may be known of `plan` on `today`.
    pub fn of(journal: &Journal, metric: &Metric, plan: &TrialPlan, today: NaiveDate) -> Self {
        let (drawn, is_altered) = blocks_of(plan);
        let studied = Studied::of(journal, plan.kind_now());
        let reading = |block: &Block| BlockReading::of(*block, plan, today, &studied);
        let mut experiment = Self {
            phase: phase(plan, today),
            is_altered,
            ends: ends(plan),
            blocks: drawn.iter().map(reading).collect(),
            scored: coverage(journal, metric, plan.first, until(plan, today)),
            trial: None,
            uptake: None,
            taking_it: None,
            per_protocol: None,
        };
        if experiment.phase != Phase::Running || plan.watch {
            let complete =
                |(block, read): (&Block, &BlockReading)| read.is_complete.then_some(*block);
            let whole: Vec<Block> = drawn
                .iter()
                .zip(&experiment.blocks)
                .filter_map(complete)
                .collect();
            if let Some(learnt) = range(&whole) {
                experiment.show(journal, metric, &whole, &studied, &learnt);
            }
        }
        experiment
    }

    /// Works out what the complete blocks showed, learning from the days of `learnt`.
    fn show(
        &mut self,
        journal: &Journal,
        metric: &Metric,
        whole: &[Block],
        studied: &Studied<'_>,
        learnt: &RangeInclusive<NaiveDate>,
    ) {
        let gaps = pairs(journal, metric, whole, learnt).unwrap_or_default();
        let complete = self.blocks.iter_mut().filter(|block| block.is_complete);
        for (block, (session, free)) in complete.zip(gaps) {
            (block.gap_session, block.gap_free) = (session, free);
            block.difference = session.zip(free).map(|(session, free)| session - free);
        }
        for block in self.blocks.iter_mut().filter(|block| block.is_complete) {
            let none = block.difference.is_none();
            block.unusable = none.then(|| block.why(journal, metric));
        }
        let complete = self.blocks.iter().filter(|block| block.is_complete);
        let mut trial = Trial::from_each(metric, complete.map(|b| b.difference).collect());
        if self.is_altered {
            trial.p = None;
            trial.interval = None;
            trial.evidence.clear();
        } else {
            self.per_protocol = per_protocol(journal, metric, whole, studied, learnt);
        }
        self.uptake = self.share_of_those_who_went();
        let more = self.uptake.map(|(session, free)| session - free);
        let more = more.filter(|more| *more > LEAST_UPTAKE);
        let interval = trial.interval.map(|ends| (ends.low, ends.high));
        self.taking_it = trial.effect.zip(more).map(|(effect, more)| {
            (
                effect / more,
                interval.map(|(low, high)| (low / more, high / more)),
            )
        });
        self.trial = Some(trial);
    }

    fn share_of_those_who_went(&self) -> Option<(f64, f64)> {
        let usable: Vec<&BlockReading> = self
            .blocks
            .iter()
            .filter(|block| block.difference.is_some())
            .collect();
        let share = |had: fn(&BlockReading) -> Option<bool>| {
            let had = usable.iter().filter(|block| had(block) == Some(true));
            had.count() as f64 / usable.len() as f64
        };
        (!usable.is_empty()).then(|| (share(|b| b.had), share(|b| b.had_in_free)))
    }

    /// Blocks whose days are past; weeks that went as drawn among those whose days about the slot are, with a
    /// session or without one; and all these weeks.
    pub fn kept(&self) -> (usize, usize, usize) {
        let done = self.blocks.iter().filter(|block| block.is_complete).count();
        let weeks = |block: &BlockReading| [block.had, block.had_in_free.map(|had| !had)];
        let due = self.blocks.iter().flat_map(weeks).flatten();
        let kept = due.clone().filter(|kept| *kept).count();
        (done, kept, due.count())
    }

    /// What may be said at its end; `None` before. A watcher is held to the evidence that allows for
    /// looking.
    pub fn finding(&self, plan: &TrialPlan, better: Better) -> Option<Finding> {
        let over = self.phase != Phase::Running;
        let trial = self.trial.as_ref();
        if !over {
            return None;
        }
        if self.is_altered {
            return Some(Finding::Altered);
        }
        let Some(trial) = trial.filter(|trial| trial.n >= LEAST_BLOCKS) else {
            return Some(Finding::TooFew);
        };
        let is_better = trial.effect.is_some_and(|d| d * better.sign() > 0.0);
        let is_seen = if plan.watch {
            is_better && self.is_enough()
        } else {
            trial.p.is_some_and(|p| p <= LEAST_P)
        };
        Some(match (is_seen, is_better) {
            (true, true) => Finding::Better,
            (true, false) => Finding::Worse,
            (false, _) => Finding::Neither,
        })
    }

    /// Whether a watcher may stop: the evidence has been enough at some block.
    pub fn is_enough(&self) -> bool {
        let evidence = self.trial.iter().flat_map(|trial| &trial.evidence);
        evidence.into_iter().any(|e| *e >= ENOUGH)
    }
}

/// Scored days and days of the experiment so far.
fn coverage(
    journal: &Journal,
    metric: &Metric,
    from: NaiveDate,
    until: NaiveDate,
) -> (usize, usize) {
    let days = usize::try_from((until - from).num_days() + 1).unwrap_or(0);
    let scored = scored_days(journal, metric).filter(|date| (from..=until).contains(date));
    (scored.count(), days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    use crate::analysis::reference;
    use crate::analysis::schedule::coins;
    use crate::analysis::trial::tests::{day, journal};
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::session::{Kind, Session, SessionId};
    use crate::model::trial::TrialState;

    fn experiments() -> serde_json::Value {
        serde_json::from_str(include_str!("../../tests/fixtures/experiment.json")).unwrap()
    }

    fn coins_of(case: &serde_json::Value) -> String {
        let slots = |key: &str| reference::numbers(&case[key]).into_iter();
        let pairs = slots("session_slots").zip(slots("free_slots"));
        let coin = |(session, free): (f64, f64)| if session < free { '0' } else { '1' };
        pairs.map(coin).collect()
    }

    fn with_sessions(case: &serde_json::Value) -> Journal {
        let mut journal = journal(case);
        for at in reference::numbers(&case["real_sessions"]) {
            let id = SessionId::new(&at.to_string());
            let session = Session::new(id, day(at as u64), Kind::MASSAGE);
            journal.apply(Edit::put_session(session)).unwrap();
        }
        journal
    }

    #[test]
    fn uptake_taking_it_and_the_kept_blocks_are_those_of_the_reference() {
        for case in experiments()["cases"].as_array().unwrap() {
            let journal = with_sessions(case);
            let pain = journal.metrics().get(&MetricId::PAIN).unwrap().clone();
            let coins = coins_of(case);
            let first = case["first_slot_day"].as_u64().unwrap();
            let plan = planned(day(first), seed_of(&coins), coins.len() as u32);
            assert_eq!(plan.coins, coins);
            let mut read = Experiment::of(&journal, &pain, &plan, day(1000));
            assert!(!read.is_altered && read.phase == Phase::Done);
            // The reference learns from the week after the last outcome too.
            let (whole, _) = blocks_of(&plan);
            let studied = Studied::of(&journal, plan.kind_now());
            read.show(&journal, &pain, &whole, &studied, &(day(0)..=day(1000)));
            let had = |had: fn(&BlockReading) -> Option<bool>| {
                let had: Vec<bool> = read.blocks.iter().map(|b| had(b) == Some(true)).collect();
                serde_json::json!(had)
            };
            assert_eq!(had(|b| b.had), case["had_session"]);
            assert_eq!(had(|b| b.had_in_free), case["had_in_free_week"]);
            let (session, free) = read.uptake.unwrap();
            reference::near(session - free, case, "uptake_difference", 1e-9);
            let (taking, interval) = read.taking_it.unwrap();
            reference::near(taking, case, "effect_of_taking_it", 1e-9);
            let ends = interval.map_or([None; 2], |(low, high)| [Some(low), Some(high)]);
            let theirs = reference::series(&case["interval_of_taking_it"]);
            reference::same(&ends, &theirs, 1e-9);
            let gaps = |gap: fn(&BlockReading) -> Option<f64>| -> Vec<Option<f64>> {
                read.blocks.iter().map(gap).collect()
            };
            let theirs = reference::series(&case["gap_session"]);
            reference::same(&gaps(|b| b.gap_session), &theirs, 1e-9);
            let theirs = reference::series(&case["gap_free"]);
            reference::same(&gaps(|b| b.gap_free), &theirs, 1e-9);
            let evidence = &read.trial.as_ref().unwrap().evidence;
            let ours: Vec<_> = evidence.iter().copied().map(Some).collect();
            reference::same(&ours, &reference::series(&case["e_process"]), 1e-9);
            kept_blocks(&read, &whole, &studied, &case["per_protocol"]);
        }
    }

    fn kept_blocks(
        read: &Experiment,
        whole: &[Block],
        studied: &Studied<'_>,
        theirs: &serde_json::Value,
    ) {
        let kept: Vec<bool> = whole.iter().map(|b| studied.shift(*b).is_some()).collect();
        assert_eq!(serde_json::json!(kept), theirs["blocks"]);
        let protocol = read.per_protocol.as_ref().unwrap();
        let each: Vec<Option<f64>> = reference::series(&theirs["d"]);
        let each: Vec<Option<f64>> = each
            .into_iter()
            .zip(&kept)
            .filter_map(|(d, kept)| kept.then_some(d))
            .collect();
        reference::same(&protocol.each, &each, 1e-9);
        assert_eq!(serde_json::json!(protocol.n), theirs["n"]);
        reference::near(protocol.effect, theirs, "effect", 1e-9);
        reference::near(protocol.p, theirs, "p", 1e-9);
        let ends = protocol
            .interval
            .map_or([None; 2], |i| [Some(i.low), Some(i.high)]);
        reference::same(&ends, &reference::series(&theirs["interval"]), 1e-9);
    }

    /// A seed whose coins are these.
    fn seed_of(order: &str) -> u64 {
        let drawn = |seed: &u64| coins(*seed, order.len() as u32) == order;
        (0..1_000_000).find(drawn).unwrap()
    }

    fn planned(first: NaiveDate, seed: u64, blocks: u32) -> TrialPlan {
        let made = TrialPlan::parse_made("2026-01-01T00:00:00Z").unwrap();
        let (metric, kind) = (MetricId::PAIN, Kind::MASSAGE);
        TrialPlan::new(
            "a".into(),
            made,
            metric,
            kind,
            first,
            seed,
            coins(seed, blocks),
        )
    }

    #[test]
    fn the_blocks_that_were_kept_are_learnt_from_the_days_of_the_answer() {
        let cases = experiments();
        let case = &cases["cases"][0];
        let mut journal = with_sessions(case);
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap().clone();
        let plan = planned(day(28), seed_of(&coins_of(case)), 8);
        let read = |journal: &Journal| {
            let read = Experiment::of(journal, &pain, &plan, day(1000));
            let each = read.trial.unwrap().each;
            (each, read.per_protocol.unwrap().each)
        };
        let (answer, kept) = read(&journal);
        assert_eq!(kept, answer, "all went as planned");
        // Scores after the last outcome change nothing.
        for (later, value) in [(1, 0.0), (2, 10.0), (3, 0.0)] {
            let score = Edit::Score {
                date: ends(&plan) + Days::new(later),
                time: None,
                metric: MetricId::PAIN,
                value: Some(value),
            };
            journal.apply(score).unwrap();
        }
        assert_eq!(read(&journal), (answer, kept));
    }

    #[test]
    fn no_figure_is_there_before_the_end_unless_watching_was_chosen() {
        let cases = experiments();
        let case = &cases["cases"][3];
        let journal = journal(case);
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap().clone();
        let mut plan = planned(day(28), 7, 10);
        let last = ends(&plan);
        let read = |plan: &TrialPlan, today| Experiment::of(&journal, &pain, plan, today);
        let hidden = read(&plan, last);
        assert_eq!((hidden.phase, &hidden.trial), (Phase::Running, &None));
        assert!(hidden.uptake.is_none() && hidden.blocks.iter().all(|b| b.gap_free.is_none()));
        assert_eq!(hidden.kept().0, 9);
        assert!(read(&plan, last + Days::new(1)).trial.unwrap().n == 10);
        let early = read(&plan, day(28) - Days::new(8));
        assert!(early.blocks.iter().all(|block| block.block.is_none()));
        let near = read(&plan, day(28) - Days::new(7));
        let known = near.blocks.iter().filter(|block| block.block.is_some());
        assert_eq!(known.count(), 1);
        plan.state = TrialState::Done;
        assert_eq!(read(&plan, last).trial, None, "not before its last day");
        plan.state = TrialState::Stopped;
        plan.stopped = Some(day(28 + 7 + 3 + 14 + 1));
        let stopped = read(&plan, day(200));
        assert_eq!((stopped.kept().0, stopped.trial.unwrap().n), (2, 2));
        assert_eq!(stopped.blocks.iter().filter_map(|b| b.had).count(), 2);
        plan.state = TrialState::Running;
        plan.watch = true;
        assert_eq!(read(&plan, last).trial.unwrap().n, 9);
        plan.coins.replace_range(
            0..1,
            if plan.coins.starts_with('0') {
                "1"
            } else {
                "0"
            },
        );
        let altered = read(&plan, last);
        let trial = altered.trial.unwrap();
        assert!(altered.is_altered && trial.p.is_none() && trial.evidence.is_empty());
        assert_eq!(altered.per_protocol, None);
    }

    #[test]
    fn days_before_the_diary_leave_every_pair_without_a_figure() {
        let journal = journal(&experiments()["cases"][0]);
        let pain = journal.metrics().get(&MetricId::PAIN).unwrap().clone();
        for first in ["1900-01-01", "2024-02-29", "9999-12-01"] {
            let plan = planned(first.parse().unwrap(), 7, 10);
            for today in ["1900-01-01", "2026-02-01", "9999-12-31"] {
                let read = Experiment::of(&journal, &pain, &plan, today.parse().unwrap());
                let trial = read.trial.unwrap_or(Trial::from_each(&pain, Vec::new()));
                assert_eq!((trial.n, trial.p, trial.effect), (0, None, None));
                assert_eq!((read.uptake, read.taking_it), (None, None));
            }
        }
    }
}
