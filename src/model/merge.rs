//! Three journals made one: what was loaded, ours, and theirs, field by field.
//!
//! Invariants: a field that only one side changed is as that side has it; where both changed it,
//! one stands and the other is in a [`Conflict`]; what one side removed and the other changed
//! stays. What comes out obeys the journal's laws: times, names and ranges are looked at again,
//! because two lawful sides can break them together.

mod carry;
mod conflict;
mod laws;
mod merged;
mod part;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

pub use carry::{carry, over};
pub use conflict::{Conflict, Side};
pub use merged::Merged;

use super::area::Areas;
use super::day::Day;
use super::extra::Extra;
use super::former::{FormerKey, FormerName};
use super::journal::Journal;
use super::main_question::ours_stands;
use super::session::{Kind, Session, SessionId};
use super::trial;
use conflict::Choice;
use merged::placed;
use part::{DayPart, Record, move_checkin};

/// Puts theirs and ours together, both having come from `base`. Where both changed a field, ours
/// stands. Without a common base an empty journal is one: then only what differs is a conflict.
///
/// ```
/// use unkink::model::edit::Edit;
/// use unkink::model::journal::Journal;
/// use unkink::model::merge::merge;
/// use unkink::model::time::parse_date;
///
/// let (base, date) = (Journal::default(), parse_date("2026-11-22")?);
/// let (mut ours, mut theirs) = (base.clone(), base.clone());
/// ours.apply(Edit::Note(date, Some("long drive".into())))?;
/// theirs.apply(Edit::Tags(date, ["garden".into()].into()))?;
/// let merged = merge(&base, &ours, &theirs);
/// assert!(merged.conflicts.is_empty());
/// let day = merged.journal.day(date).ok_or("no day")?;
/// assert_eq!((day.note.as_deref(), day.tags.len()), (Some("long drive"), 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn merge(base: &Journal, ours: &Journal, theirs: &Journal) -> Merged {
    let mut merged = Merged {
        journal: ours.clone(),
        conflicts: Vec::new(),
    };
    if theirs == base || theirs == ours {
        return merged;
    }
    metrics(&mut merged, base, ours, theirs);
    days(&mut merged, base, ours, theirs);
    sessions(&mut merged, base, ours, theirs);
    main_question(&mut merged, base, ours, theirs);
    trials(&mut merged, base, ours, theirs);
    merged.journal.former_names = former_names(base, ours, theirs);
    merged.journal.extra = members(&mut merged.conflicts, base, ours, theirs);
    laws::keep(&mut merged, ours, theirs);
    merged
}

/// Merges one record; returns the parts that both changed, in which ours stands.
fn record<R: Record>(base: &R, ours: &R, theirs: &R) -> (R, Vec<R::Part>) {
    if theirs == base || theirs == ours {
        return (ours.clone(), Vec::new());
    }
    if ours == base {
        return (theirs.clone(), Vec::new());
    }
    let mut merged = ours.clone();
    let mut both = Vec::new();
    for part in R::parts(base, ours, theirs) {
        if R::same(&part, theirs, base) || R::same(&part, theirs, ours) {
            continue;
        }
        if R::same(&part, ours, base) {
            R::copy(&part, theirs, &mut merged);
        } else {
            both.push(part);
        }
    }
    (merged, both)
}

fn days(merged: &mut Merged, base: &Journal, ours: &Journal, theirs: &Journal) {
    let blank = Day::default();
    for date in base.days_unlike(theirs) {
        let [before, mine, its] =
            [base, ours, theirs].map(|journal| journal.day(date).unwrap_or(&blank));
        if its == before || its == mine {
            continue;
        }
        let (day, both) = day(before, mine, its);
        let choice = |part| Choice::Day(date, part, Box::new(its.clone()));
        let table = &merged.journal.metrics;
        let said = both
            .into_iter()
            .map(|part| Conflict::new(choice(part), Side::Ours, ours, table));
        merged.conflicts.extend(said);
        if day.is_empty() {
            merged.journal.days.remove(&date);
        } else {
            merged.journal.days.insert(date, Arc::new(day));
        }
    }
}

/// Merges one day. A check-in that one side moved is moved for the others first, so that what they
/// changed in it goes along.
fn day(base: &Day, ours: &Day, theirs: &Day) -> (Day, Vec<DayPart>) {
    if ours == base {
        return (theirs.clone(), Vec::new());
    }
    let (mut before, mut mine, mut its) = (base.clone(), ours.clone(), theirs.clone());
    let mut both = Vec::new();
    for (from, to) in moved(base, ours) {
        let elsewhere = moved(base, theirs).into_iter().find(|(f, _)| *f == from);
        let there = elsewhere.map_or(from, |(_, to)| to);
        if its.checkin(to).is_some() && there != to {
            continue;
        }
        move_checkin(&mut before, from, to);
        move_checkin(&mut its, there, to);
        if there != to && there != from {
            both.push(DayPart::Moved(to, there));
        }
    }
    for (from, to) in moved(&before, &its) {
        if mine.checkin(to).is_none() && before.checkin(to).is_none() {
            move_checkin(&mut before, from, to);
            move_checkin(&mut mine, from, to);
        }
    }
    let (mut day, parts) = record(&before, &mine, &its);
    both.extend(parts);
    mend_areas(&mut day, &mine, &its, &mut both);
    mend_night(&mut day, &mine, &mut both);
    day.tidy();
    (day, both)
}

/// Check-ins of `base` that stand at another time in `side`: a time is gone, a new one shares a
/// score with it.
fn moved(base: &Day, side: &Day) -> Vec<(Option<NaiveTime>, Option<NaiveTime>)> {
    let gone = base.checkins.iter();
    let gone = gone.filter(|checkin| side.checkin(checkin.time).is_none());
    let mut new: Vec<_> = side.checkins.iter().collect();
    new.retain(|checkin| base.checkin(checkin.time).is_none());
    let mut found = Vec::new();
    for checkin in gone {
        let kin = new.iter().position(|other| {
            let mut scores = checkin.scores.iter();
            scores.any(|(id, value)| other.scores.get(id) == Some(value))
        });
        if let Some(at) = kin {
            found.push((checkin.time, new.remove(at).time));
        }
    }
    found
}

/// "Nowhere" is something that a person says, never what is left over of two lists.
fn mend_areas(day: &mut Day, ours: &Day, theirs: &Day, both: &mut Vec<DayPart>) {
    let nowhere = |day: &Day| day.areas.as_ref().is_some_and(Areas::is_empty);
    if nowhere(day) && !nowhere(ours) && !nowhere(theirs) {
        day.areas.clone_from(&ours.areas);
        both.push(DayPart::Areas);
    }
}

/// Times of two sides can make a night that can't be; then it is ours.
fn mend_night(day: &mut Day, ours: &Day, both: &mut Vec<DayPart>) {
    if day
        .sleep
        .as_ref()
        .is_some_and(|night| night.check().is_err())
    {
        day.sleep.clone_from(&ours.sleep);
        both.retain(|part| !matches!(part, DayPart::Night(_) | DayPart::NightExtra(_)));
        both.push(DayPart::Sleep);
    }
}

fn sessions(merged: &mut Merged, base: &Journal, ours: &Journal, theirs: &Journal) {
    let by_id = |journal: &'_ Journal| -> BTreeMap<SessionId, Session> {
        let sessions = journal.sessions.iter();
        sessions.map(|s| (s.id.clone(), s.clone())).collect()
    };
    if base.sessions == theirs.sessions {
        return;
    }
    let (before, its) = (by_id(base), by_id(theirs));
    let mut all = by_id(ours);
    let ids: BTreeSet<_> = before.keys().chain(its.keys()).cloned().collect();
    for id in ids {
        let (before, its) = (before.get(&id), its.get(&id));
        let mine = all.get(&id);
        if its == before || its == mine {
            continue;
        }
        let (session, choices) = session(before, mine, its);
        let table = &merged.journal.metrics;
        let said = choices.into_iter().map(|(choice, kept)| {
            let journal = if kept == Side::Ours { ours } else { theirs };
            Conflict::new(choice, kept, journal, table)
        });
        merged.conflicts.extend(said);
        match session {
            Some(session) => drop(all.insert(id, session)),
            None => drop(all.remove(&id)),
        }
    }
    let mut all: Vec<_> = all.into_values().collect();
    all.sort_by(|a, b| a.order().cmp(&b.order()));
    merged.journal.sessions = Arc::new(all);
}

/// Merges one session, of which each side may have none; returns what both changed, and whose stands.
fn session(
    base: Option<&Session>,
    ours: Option<&Session>,
    theirs: Option<&Session>,
) -> (Option<Session>, Vec<(Choice, Side)>) {
    if ours == base {
        return (theirs.cloned(), Vec::new());
    }
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => {
            let blank = Session::new(ours.id.clone(), NaiveDate::MIN, Kind::new(""));
            let (session, both) = record(base.unwrap_or(&blank), ours, theirs);
            let choice = |part| Choice::Session(part, Box::new(theirs.clone()));
            let both = both.into_iter().map(|part| (choice(part), Side::Ours));
            (Some(session), both.collect())
        }
        // One side took out what the other changed: the change stays.
        (Some(changed), None) => gone(changed, Side::Ours),
        (None, Some(changed)) => gone(changed, Side::Theirs),
        (None, None) => (None, Vec::new()),
    }
}

fn gone(changed: &Session, kept: Side) -> (Option<Session>, Vec<(Choice, Side)>) {
    let choice = Choice::Gone(Box::new(changed.clone()));
    (Some(changed.clone()), vec![(choice, kept)])
}

fn metrics(merged: &mut Merged, base: &Journal, ours: &Journal, theirs: &Journal) {
    let [before, mine, its] = [base, ours, theirs].map(|journal| &journal.metrics);
    if its == before || its == mine {
        return;
    }
    if mine == before {
        merged.journal.metrics = its.clone();
        return;
    }
    let mut ids: Vec<_> = its.iter().map(|row| row.id.clone()).collect();
    let gone = before.iter().filter(|row| its.get(&row.id).is_none());
    ids.extend(gone.map(|row| row.id.clone()));
    for id in ids {
        let (was, ours_row, row) = (before.get(&id), mine.get(&id), its.get(&id));
        if row == was || row == ours_row {
            continue;
        }
        let theirs_alone = ours_row == was;
        if theirs_alone || ours_row.is_none() {
            let place = placed(mine, &id).or_else(|| placed(its, &id));
            let at = place.map_or(usize::MAX, |(at, _)| at);
            let row = row.map(|row| (at, row.clone()));
            merged.journal.metrics.put(&id, row);
        }
        if !theirs_alone {
            let (kept, other) = match ours_row {
                Some(_) => (Side::Ours, placed(its, &id)),
                None => (Side::Theirs, None),
            };
            let choice = Choice::Metric(id, other.map(Box::new));
            let table = &merged.journal.metrics;
            let told = Conflict::new(choice, kept, &merged.journal, table);
            merged.conflicts.push(told);
        }
    }
}

/// Of two main questions the earlier one stands, and the other one is told where it asks anything
/// else.
fn main_question(merged: &mut Merged, base: &Journal, ours: &Journal, theirs: &Journal) {
    let [before, mine, its] = [base, ours, theirs].map(Journal::main_question);
    if its == before || its == mine {
        return;
    }
    let ours_stands = mine != before && ours_stands(mine, its);
    let (stands, other) = if ours_stands {
        (ours, theirs)
    } else {
        (theirs, ours)
    };
    merged.journal.main_question = stands.main_question().cloned();
    let same = mine.zip(its).is_some_and(|(a, b)| a.asks_the_same(b));
    if mine != before && !same {
        let side = if ours_stands {
            Side::Ours
        } else {
            Side::Theirs
        };
        let choice = Choice::MainQuestion(other.main_question().cloned().map(Box::new));
        let told = Conflict::new(choice, side, stands, &merged.journal.metrics);
        merged.conflicts.push(told);
    }
}

/// Experiments of both; of two on the same question the earlier one stands, and the other is told.
fn trials(merged: &mut Merged, base: &Journal, ours: &Journal, theirs: &Journal) {
    if theirs.trials == base.trials || theirs.trials == ours.trials {
        return;
    }
    let (trials, left_out) = trial::merged(&base.trials, &ours.trials, &theirs.trials);
    merged.journal.trials = trials;
    for trial::LeftOut { plan, is_theirs } in left_out {
        let kept = if is_theirs { Side::Ours } else { Side::Theirs };
        let choice = Choice::Trial(Box::new(plan));
        let told = Conflict::new(choice, kept, &merged.journal, &merged.journal.metrics);
        merged.conflicts.push(told);
    }
}

/// Former names of both; of one that both noted otherwise the one that stands is the same whoever merges.
fn former_names(
    base: &Journal,
    ours: &Journal,
    theirs: &Journal,
) -> BTreeMap<FormerKey, FormerName> {
    let all = [base, ours, theirs].map(|journal| &journal.former_names);
    let keys: BTreeSet<_> = all.iter().flat_map(|names| names.keys()).collect();
    let stands = |key: &FormerKey| {
        let [before, mine, its] = all.map(|names| names.get(key));
        if mine == before {
            return its;
        }
        let order = |name: &&FormerName| (name.now.clone(), format!("{name:?}"));
        let both = if its == before {
            [mine, None]
        } else {
            [mine, its]
        };
        both.into_iter().flatten().max_by_key(order)
    };
    let named = keys
        .into_iter()
        .filter_map(|key| Some((key.clone(), stands(key)?.clone())));
    named.collect()
}

/// Merges the members that this version does not know.
fn members(
    conflicts: &mut Vec<Conflict>,
    base: &Journal,
    ours: &Journal,
    theirs: &Journal,
) -> Extra {
    if ours.extra == base.extra {
        return theirs.extra.clone();
    }
    let mut merged = ours.extra.clone();
    let all = [base, ours, theirs].map(|journal| &journal.extra);
    for key in part::keys(all.into_iter()) {
        let [before, mine, its] = all.map(|extra| extra.get(&key));
        if its == before || its == mine {
            continue;
        }
        if mine == before {
            part::copy_member(&key, &theirs.extra, &mut merged);
        } else {
            let choice = Choice::Member(key, theirs.extra.clone());
            conflicts.push(Conflict::new(choice, Side::Ours, ours, &ours.metrics));
        }
    }
    merged
}
