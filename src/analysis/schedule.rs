//! The weeks of an experiment as its coins chose them, and how much of that may be known on a day.
//!
//! Invariants: a pair is covered until a week before its first slot; one that says that it is done
//! before its last day is not; coins that do not follow from their seed, or were written down after their weeks
//! had begun, are told, and nothing rests for them.

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::name::same;
use crate::model::session::Kind;
use crate::model::time::LAST_DATE;
use crate::model::trial::{TrialPlan, TrialState};

use super::answer::Effect;
use super::question::OUTCOME_DAYS;
use super::random::Random;
use super::trial::{Block, plan};

/// Days before its first slot from which a block's coin is shown.
const SHOWN_BEFORE: i64 = 7;

/// Where an experiment stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Its last day of outcome is still to come.
    Running,
    /// It was ended early.
    Stopped,
    /// All its days are past.
    Done,
}

/// The blocks of a plan, as its coins say, and whether they are not what was drawn before its weeks: those of
/// its seed, one a pair, written down ahead, and with all their days in the calendar.
pub fn blocks_of(plan_made: &TrialPlan) -> (Vec<Block>, bool) {
    let drawn = plan(plan_made.seed, plan_made.first, plan_made.blocks as usize);
    let mut coins = plan_made.coins.chars();
    let mut altered = !plan_made.is_drawn_ahead()
        || ends(plan_made) > LAST_DATE
        || plan_made.coins.chars().count() != plan_made.blocks as usize
        || drawn.len() != plan_made.blocks as usize;
    let as_said = drawn.into_iter().map(|block| {
        let (one, two) = ordered(block);
        let said = match coins.next() {
            Some('1') => Block {
                session: two,
                free: one,
            },
            Some('0') => Block {
                session: one,
                free: two,
            },
            _ => {
                altered = true;
                block
            }
        };
        altered |= said != block;
        said
    });
    (as_said.collect(), altered)
}

/// The coins of a seed, as a plan writes them down.
pub fn coins(seed: u64, blocks: u32) -> String {
    let mut random = Random::new(seed);
    let coin = |_| if random.bits() >> 63 == 1 { '1' } else { '0' };
    (0..blocks).map(coin).collect()
}

pub(super) fn ordered(block: Block) -> (NaiveDate, NaiveDate) {
    (block.session.min(block.free), block.session.max(block.free))
}

/// The last day of outcome of a plan.
pub fn ends(plan: &TrialPlan) -> NaiveDate {
    let days = Days::new(OUTCOME_DAYS as u64);
    let end = plan.last_slot().checked_add_days(days);
    end.unwrap_or(NaiveDate::MAX)
}

/// Where the experiment stands on `today`: one that says that it is done before its last day is not.
pub fn phase(plan: &TrialPlan, today: NaiveDate) -> Phase {
    match plan.state {
        TrialState::Stopped => Phase::Stopped,
        TrialState::Running | TrialState::Done if today > ends(plan) => Phase::Done,
        TrialState::Running | TrialState::Done => Phase::Running,
    }
}

/// The last day that counts: yesterday, the day before it was stopped, or its last.
pub(super) fn until(plan: &TrialPlan, today: NaiveDate) -> NaiveDate {
    let stopped = plan.stopped.filter(|_| plan.state == TrialState::Stopped);
    let day = stopped.unwrap_or(today).min(today);
    day.pred_opt().unwrap_or(day).min(ends(plan))
}

/// The kind of session and the person that an answer is about, as far as it names them.
pub type About<'a> = (Option<&'a Kind>, Option<&'a str>);

/// The experiment on a score and kind of session that is running on `today`; none whose plan was altered,
/// which has no answer to wait for. A person's is one on a kind that the person gave.
pub fn running<'a>(
    journal: &'a Journal,
    metric: &MetricId,
    (kind, with): About<'_>,
    today: NaiveDate,
) -> Option<&'a TrialPlan> {
    let gave = |plan: &TrialPlan, name: &str| {
        let mut sessions = journal.sessions().iter();
        sessions.any(|session| {
            same(session.kind.as_str(), plan.kind_now().as_str())
                && session.with.as_deref().is_some_and(|with| same(with, name))
        })
    };
    let mut plans = journal.trials().iter().rev();
    plans.find(|plan| {
        plan.metric == *metric
            && kind.is_none_or(|kind| plan.kind_now() == kind)
            && with.is_none_or(|name| gave(plan, name))
            && is_under_way(plan, today)
    })
}

/// Whether a plan is not the one that was drawn before its weeks.
pub fn is_altered(plan: &TrialPlan) -> bool {
    blocks_of(plan).1
}

/// Whether a plan is running as it was drawn: for an altered one nothing rests.
pub(super) fn is_under_way(plan: &TrialPlan, today: NaiveDate) -> bool {
    phase(plan, today) == Phase::Running && !is_altered(plan)
}

/// The sessions that the coins of running experiments ask for from `today` on, as far as they are
/// uncovered.
pub fn planned(journal: &Journal, today: NaiveDate) -> Vec<(NaiveDate, &Kind)> {
    let plans = journal.trials().iter();
    let running = plans.filter(|plan| is_under_way(plan, today));
    let coming = running.flat_map(|plan| {
        let blocks = blocks_of(plan).0.into_iter();
        let known = blocks.filter(move |block| is_near(*block, today));
        known.map(move |block| (block.session, plan.kind_now()))
    });
    coming.filter(|(date, _)| *date >= today).collect()
}

/// Whether a block's coin may be seen: from some days before its first slot.
pub(super) fn is_near(block: Block, today: NaiveDate) -> bool {
    (ordered(block).0 - today).num_days() <= SHOWN_BEFORE
}

/// Until when the ordinary answer of a score and kind rests: an experiment on them is running and
/// its results are not to be seen yet.
pub fn rests_until(
    journal: &Journal,
    metric: &MetricId,
    studied: About<'_>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    resting(journal, metric, studied, today).map(ends)
}

fn resting<'a>(
    journal: &'a Journal,
    metric: &MetricId,
    studied: About<'_>,
    today: NaiveDate,
) -> Option<&'a TrialPlan> {
    running(journal, metric, studied, today).filter(|plan| !plan.watch)
}

/// The answer as it may be seen on `today`: at rest while an experiment on its score and kind runs.
pub fn rested(journal: &Journal, answer: Effect, today: NaiveDate) -> Effect {
    let studied = (answer.kind.as_ref(), answer.with.as_deref());
    match resting(journal, &answer.metric, studied, today) {
        Some(plan) => answer.at_rest(ends(plan), plan.kind_now().clone()),
        None => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;

    #[test]
    fn the_coins_of_a_seed_are_written_as_the_plan_has_them() {
        assert_eq!(coins(20_260_105, 10), "0101111011");
        assert_eq!(coins(0, 6), "100100");
    }

    #[test]
    fn what_was_not_drawn_before_its_weeks_is_altered_and_nothing_rests_for_it() {
        let made = TrialPlan::parse_made("2026-01-01T23:59:00Z").unwrap();
        let first = "2026-01-02".parse().unwrap();
        let (metric, kind) = (MetricId::PAIN, Kind::MASSAGE);
        let coins = coins(7, 10);
        let drawn = TrialPlan::new("a".into(), made, metric, kind, first, 7, coins.clone());
        let changed = |change: fn(&mut TrialPlan)| {
            let mut plan = drawn.clone();
            change(&mut plan);
            plan
        };
        let altered = [
            changed(|plan| plan.coins = plan.coins.replacen('1', "x", 1)),
            changed(|plan| plan.coins = plan.coins.replacen('0', "x", 1)),
            changed(|plan| plan.coins = plan.coins.replacen('0', "\u{666}", 1)),
            changed(|plan| plan.coins.truncate(9)),
            changed(|plan| plan.coins.push('0')),
            changed(|plan| plan.seed = 8),
            changed(|plan| plan.first = plan.made.date_naive()),
        ];
        let rests = |plan: &TrialPlan| {
            let mut journal = Journal::default();
            let edit = Edit::Trial(plan.id.clone(), Some(Box::new(plan.clone())));
            journal.apply(edit).unwrap();
            let asked = !planned(&journal, first).is_empty();
            (
                rests_until(&journal, &MetricId::PAIN, (None, None), first).is_some(),
                asked,
            )
        };
        assert!(!blocks_of(&drawn).1);
        assert_eq!(rests(&drawn), (true, true));
        for plan in altered {
            assert!(blocks_of(&plan).1, "{plan:?}");
            assert_eq!(rests(&plan), (false, false), "{plan:?}");
        }
    }
}
