//! What was stopped stays stopped: its results have been seen.
//!
//! Invariant: nothing that is undone, done again or brought back takes up an experiment that was stopped, or takes it
//! out, so that its coins, which are known by now, are never tossed a second time.

use super::edit::Edit;
use super::journal::Journal;
use super::trial::{TrialPlan, TrialState, sort};

/// What of a step may still be carried out on `now`; an empty [`Edit::Many`] where nothing is left of it.
pub fn keep_stops(edit: Edit, now: &Journal) -> Edit {
    match edit {
        Edit::Trial(id, plan) => {
            let stopped = stopped(now).find(|stopped| stopped.id == id);
            let Some(stopped) = stopped.filter(|_| !plan.as_deref().is_some_and(is_stopped)) else {
                return Edit::Trial(id, plan);
            };
            let plan = plan.filter(|plan| plan.is_same_plan(stopped));
            let plan = plan.map(|plan| plan.ended_as(stopped));
            match plan.filter(|plan| plan != stopped) {
                Some(plan) => Edit::Trial(id, Some(Box::new(plan))),
                None => Edit::Many(Vec::new()),
            }
        }
        Edit::Whole(then) => Edit::Whole(Box::new(with_stops(*then, now))),
        Edit::Many(edits) => {
            let edits = edits.into_iter().map(|edit| keep_stops(edit, now));
            let left = edits.filter(|edit| !matches!(edit, Edit::Many(none) if none.is_empty()));
            Edit::Many(left.collect())
        }
        other => other,
    }
}

/// An earlier state of the journal as it may be brought back: with what was stopped since.
pub fn with_stops(mut then: Journal, now: &Journal) -> Journal {
    for stopped in stopped(now) {
        match then.trials.iter_mut().find(|plan| plan.id == stopped.id) {
            Some(plan) if is_stopped(plan) || !plan.is_same_plan(stopped) => {}
            Some(plan) => *plan = plan.ended_as(stopped),
            None => then.trials.push(stopped.clone()),
        }
    }
    sort(&mut then.trials);
    then
}

fn stopped(journal: &Journal) -> impl Iterator<Item = &TrialPlan> {
    journal.trials.iter().filter(|plan| is_stopped(plan))
}

fn is_stopped(plan: &TrialPlan) -> bool {
    plan.state == TrialState::Stopped
}
