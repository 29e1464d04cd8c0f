//! Taking in another journal: its days, its sessions and its experiments, by the rules of any other file.

use std::cell::Cell;

use chrono::NaiveDate;

use super::csv_out::{columns, used_rows};
use super::mapping::Replace;
use super::outcome::{Conflict, Plan, Refusal};
use super::own_metrics;
use super::placing::{place, refusal};
use super::reading::{Reading, Slot};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::session::Session;
use crate::model::time::{check_date, check_session_date};
use crate::model::trial::{TrialPlan, TrialState};

/// What an experiment is called where the file's is chosen.
const EXPERIMENT: &str = "experiment";

/// Plans the taking in of another journal. Its "rows" are its days, its sessions, the planned ones last, then its experiments. Its metrics come with the first
/// of them that can be taken, in the order that they have there.
pub fn merge(journal: &Journal, other: &Journal, replace: &Replace, today: NaiveDate) -> Plan {
    let days: Vec<_> = other.days().iter().collect();
    let sessions = other.all_sessions();
    let dates = days.iter().map(|(date, _)| **date);
    let dates = dates.chain(sessions.iter().map(|session| session.date));
    let columns = columns(other);
    let metrics = Cell::new(used_rows(other, &columns).cloned().collect::<Vec<_>>());
    let read = |at: usize| {
        let mut reading = if let Some((date, day)) = days.get(at) {
            day_of((journal, other), **date, day)
        } else {
            session_of((journal, other), &sessions[at - days.len()])
        };
        reading.row = at + 1;
        let planned = reading.sessions.iter().any(|session| session.planned);
        let checked = if planned {
            check_session_date(reading.date, today)
        } else {
            check_date(reading.date, today)
        };
        match checked {
            Ok(_) => {
                reading.metrics.splice(..0, metrics.take());
                Ok(reading)
            }
            Err(error) => Err(vec![refusal(&reading, "date", &error)]),
        }
    };
    let mut plan = place(journal, dates.map(Some), read, (replace, &str::to_owned));
    take_experiments(journal, other, replace, &mut plan, today);
    tell_places(&mut plan, |at| {
        let session = at.checked_sub(days.len());
        let trial = session.and_then(|at| at.checked_sub(sessions.len()));
        let day = || days.get(at).map(|(date, _)| format!("days › {date}"));
        let trial = || Some(format!("trials › {}", other.trials().get(trial?)?.id));
        let session = || {
            let session = sessions.get(session?)?;
            let list = if session.planned {
                "planned"
            } else {
                "sessions"
            };
            Some(format!("{list} › {}", session.id))
        };
        day().or_else(session).or_else(trial).unwrap_or_default()
    });
    plan
}

/// The experiments of another journal, whole or not at all, as an altered plan is none. Of two that were begun apart on
/// the same score and kind the one made first stands, as in every merge, so that both journals come to the same.
fn take_experiments(
    journal: &Journal,
    other: &Journal,
    replace: &Replace,
    plan: &mut Plan,
    today: NaiveDate,
) {
    let before = other.days().len() + other.all_sessions().len();
    let mut there = journal.trials().to_vec();
    let mut edits = Vec::new();
    for (row, theirs) in (before + 1..).zip(other.trials()) {
        plan.counts.rows += 1;
        let mine = there.iter().position(|mine| mine.id == theirs.id);
        if let Some(mine) = mine.filter(|mine| !there[*mine].is_same_plan(theirs)) {
            let (mine, its) = (there[mine].told(), theirs.told());
            let why = format!(
                "your journal has another plan under this id: {mine}; the file {its}. Yours stays"
            );
            plan.counts.refused += 1;
            plan.refuse(vec![Refusal::new(row, "id", why)]);
            continue;
        }
        if mine.is_some_and(|mine| there[mine].state >= theirs.state) {
            plan.counts.already += 1;
            continue;
        }
        let in_the_way = |mine: &&TrialPlan| mine.is_in_the_way_of(theirs);
        if let Some(mine) = there.iter().find(in_the_way).cloned() {
            // Unasked the one made first stands; the other one can be chosen.
            let unasked = theirs.is_made_before(&mine);
            let mine_stands = if unasked {
                replace.keeps(row, EXPERIMENT)
            } else {
                !replace.at(row, EXPERIMENT)
            };
            plan.told.push(apart(journal, &mine, theirs, mine_stands));
            let conflict = Conflict {
                row,
                date: None,
                time: None,
                name: EXPERIMENT.to_owned(),
                stands: mine.told(),
                given: theirs.told(),
                within: false,
                unasked,
                file: None,
            };
            if mine_stands {
                plan.counts.conflicts += 1;
                plan.conflicts.push(conflict);
                continue;
            }
            plan.replaced.push(conflict);
            there.retain(|one| one.id != mine.id);
            edits.push(Edit::Trial(mine.id, None));
        }
        plan.counts.taken += 1;
        there.retain(|mine| mine.id != theirs.id);
        let running =
            |plan: &TrialPlan| plan.state == TrialState::Running && plan.last_slot() >= today;
        let both = |mine: &&TrialPlan| {
            running(mine) && mine.is_of_the_same_kind(theirs) && mine.shares_weeks_with(theirs)
        };
        let beside = there.iter().filter(|_| running(theirs)).filter(both);
        plan.told
            .extend(beside.map(|mine| two_at_once(mine, theirs)));
        there.push(theirs.clone());
        let taken = Some(Box::new(theirs.clone()));
        edits.push(Edit::Trial(theirs.id.clone(), taken));
    }
    if let Edit::Many(all) = &mut plan.edit {
        all.extend(edits);
    }
}

/// What is said of two experiments on one kind of session that will run at once.
fn two_at_once(mine: &TrialPlan, theirs: &TrialPlan) -> String {
    format!(
        "Two experiments with {} will run at once: yours has {}; the file\u{2019}s has {}. They can ask for opposite weeks: stop one of them (`unkink-cli trial stop`, or Stop early in the window).",
        mine.kind_now(),
        mine.told(),
        theirs.told()
    )
}

/// What is said of two experiments that were begun apart: both of them, which one stands, and what to do.
fn apart(journal: &Journal, mine: &TrialPlan, theirs: &TrialPlan, mine_stands: bool) -> String {
    let metric = journal.metrics().get(&mine.metric);
    let name = metric.map_or_else(|| mine.metric.to_string(), Metric::noun);
    let both = format!(
        "Both journals have begun an experiment with {} and {name}: yours has {}; the file\u{2019}s has {}.",
        mine.kind_now(),
        mine.told(),
        theirs.told()
    );
    let stands = match (mine_stands, theirs.is_made_before(mine)) {
        (true, false) => {
            "Yours was made first and stands: bring this journal in where the file comes from. To take the file\u{2019}s instead, choose it (--replace experiment)."
        }
        (true, true) => {
            "Yours is kept, as was chosen. The file\u{2019}s was made first: stop it where the file comes from, or it stands again when both journals come together."
        }
        (false, true) => {
            "The file\u{2019}s was made first and stands from now on; yours is taken out. To keep yours instead, choose it (--keep experiment), and stop the other one where the file comes from."
        }
        (false, false) => "The file\u{2019}s is taken, as was chosen; yours is taken out.",
    };
    format!("{both} {stands}")
}

/// Says the place in the journal where the rows of a table would be told by their number.
fn tell_places(plan: &mut Plan, place: impl Fn(usize) -> String) {
    for refusal in &mut plan.refusals {
        refusal.file = Some((place(refusal.row - 1), 0));
    }
    for conflict in plan.conflicts.iter_mut().chain(&mut plan.replaced) {
        conflict.file = Some((place(conflict.row - 1), 0));
    }
}

/// What another journal says of one of its sessions.
fn session_of((journal, other): (&Journal, &Journal), session: &Session) -> Reading {
    let mut reading = Reading::new(0, session.date);
    let ids = session.before.iter().chain(&session.after);
    let rows = ids.filter_map(|(id, _)| other.metrics().get(id).cloned());
    reading.metrics = rows.collect();
    let taken = own_metrics::all_taken(journal, &reading.metrics);
    let scores = |scores| own_metrics::scores(&taken, scores);
    reading.sessions.push(Session {
        before: scores(&session.before),
        after: scores(&session.after),
        ..session.clone()
    });
    reading
}

/// What another journal says of one of its days.
fn day_of((journal, other): (&Journal, &Journal), date: NaiveDate, day: &Day) -> Reading {
    let mut reading = Reading::new(0, date);
    reading.each = true;
    for checkin in &day.checkins {
        let scores = checkin.scores.iter().map(|(id, value)| {
            let row = other.metrics().get(id).cloned();
            let row = row.unwrap_or_else(|| own_metrics::without_row(id));
            let taken = own_metrics::taken(journal, &row);
            let value = taken.score(*value);
            (Slot::Exact(checkin.time), taken.metric.into(), value)
        });
        reading.scores.extend(scores);
    }
    reading.night = day.sleep.as_deref().cloned().unwrap_or_default();
    reading.medication.clone_from(&day.medication);
    reading.areas.clone_from(&day.areas);
    reading.tags.clone_from(&day.tags);
    reading.note.clone_from(&day.note);
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

    #[test]
    fn another_journal_is_taken_in_by_the_same_rule() {
        let other = crate::demo::demo(1, 3, day());
        let mut journal = Journal::default();
        let first = merge(&journal, &other, &Replace::default(), day());
        assert_eq!(
            first.counts.taken,
            other.days().len() + other.sessions().len() + other.trials().len()
        );
        journal.apply(first.edit).unwrap();
        assert_eq!(journal, other);
        assert_eq!(other.trials().len(), 1);
        let again = merge(&journal, &other, &Replace::default(), day());
        assert!(again.is_empty());
        assert_eq!(again.counts.already, again.counts.rows);
        // One that goes on there has come to its end here, or the other way round.
        let mut running = other.trials()[0].clone();
        running.state = TrialState::Running;
        let mut earlier = other.clone();
        let edit = Edit::Trial(running.id.clone(), None);
        earlier.apply(edit).unwrap();
        let edit = Edit::Trial(running.id.clone(), Some(running.into()));
        earlier.apply(edit).unwrap();
        assert!(merge(&other, &earlier, &Replace::default(), day()).is_empty());
        let ended = merge(&earlier, &other, &Replace::default(), day());
        assert_eq!((ended.counts.taken, ended.counts.refused), (1, 0));
        earlier.apply(ended.edit).unwrap();
        assert_eq!(earlier, other);
    }

    #[test]
    fn planned_sessions_come_as_planned_and_none_that_took_place_is_planned_again() {
        let on = |date: &str| parse_date(date).unwrap();
        let session = |id: &str, date: &str, planned| Session {
            planned,
            ..Session::new(SessionId::new(id), on(date), Kind::MASSAGE)
        };
        let journal = |sessions: Vec<Session>| {
            let mut journal = Journal::default();
            let edits = sessions.into_iter().map(Edit::put_session).collect();
            journal.apply(Edit::Many(edits)).unwrap();
            journal
        };
        let other = journal(vec![
            session("a", "2026-12-20", true),
            session("b", "2026-11-20", true),
            session("c", "2099-01-01", true),
        ]);
        // One took place here, and the file does not know it yet; a table's massage of that day would be it.
        let mut mine = journal(vec![session("b", "2026-11-21", false)]);
        let plan = merge(&mine, &other, &Replace::default(), day());
        let counts = plan.counts;
        assert_eq!((counts.taken, counts.already, counts.refused), (1, 1, 1));
        assert!(plan.refusals[0].to_string().starts_with("planned › c, "));
        let lines = plan.seen.lines();
        assert!(
            lines.contains(&"planned sessions: 1".to_owned()),
            "{lines:?}"
        );
        assert!(
            lines.contains(&"20 Dec 2026: massage, planned".to_owned()),
            "{lines:?}"
        );
        mine.apply(plan.edit).unwrap();
        assert_eq!(mine.planned(), [session("a", "2026-12-20", true)]);
        assert_eq!(mine.sessions().len(), 1);
        // Planned for another day there: that is asked, with both days.
        let moved = journal(vec![session("a", "2026-12-21", true)]);
        let plan = merge(&mine, &moved, &Replace::default(), day());
        assert_eq!(plan.counts.conflicts, 1);
        let words = plan.conflicts[0].to_string();
        assert!(
            words.contains("2026-12-20") && words.contains("2026-12-21"),
            "{words}"
        );
        // It took place there.
        let held = journal(vec![session("a", "2026-11-22", false)]);
        let plan = merge(&mine, &held, &Replace::default(), day());
        assert_eq!(plan.counts.taken, 1);
        mine.apply(plan.edit).unwrap();
        assert_eq!((mine.sessions().len(), mine.planned().len()), (2, 0));
    }

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }
}
