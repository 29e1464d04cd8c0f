//! Row after row laid over a draft of the journal: what is new, there already, or in the way.

mod changed;
mod details;
mod doses;
mod lists;
mod names;
mod news;
mod notes;
mod regions;
mod scores;
mod sessions;
mod target;
mod visits;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use lists::Lists;
use target::{Filled, Target};
use visits::Visits;
use words::words;

use super::columns::reason;
use super::mapping::Replace;
use super::outcome::{Conflict, Plan, Refusal};
use super::reading::Reading;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::renamed::Former;
use crate::model::sleep::Sleep;

/// Places rows day by day, in the order in which the file begins them; those of a day without a time
/// after its others: where they go depends on which check-ins there are in the end. `dates` has the day
/// of each row, `read` what the row says, `called` the file's name of a column.
pub(super) fn place(
    journal: &Journal,
    dates: impl Iterator<Item = Option<NaiveDate>>,
    read: impl Fn(usize) -> Result<Reading, Vec<Refusal>>,
    (replace, called): (&Replace, Called<'_>),
) -> Plan {
    let mut planner = Planner::new(journal, replace, called);
    let mut begun = HashMap::new();
    let places = dates.map(|date| {
        let next = begun.len();
        *begun.entry(date).or_insert(next)
    });
    let mut rows: Vec<(usize, usize)> = places.zip(0..).collect();
    rows.sort_unstable();
    for rows in rows.chunk_by(|(a, _), (b, _)| a == b) {
        planner.day(rows.iter().map(|(_, row)| read(*row)));
    }
    let (mut plan, mut edits) = (planner.plan, planner.edits);
    plan.seen.sessions = planner.visits.put_in(false);
    plan.seen.planned = planner.visits.put_in(true);
    // Together at the end: a journal puts in many sessions as fast as one.
    edits.append(&mut planner.visits.edits);
    plan.edit = Edit::Many(edits);
    plan.refusals.sort_by_key(|refusal| refusal.row);
    plan.conflicts.sort_by_key(|conflict| conflict.row);
    plan.replaced.sort_by_key(|conflict| conflict.row);
    plan
}

pub(super) fn refusal(reading: &Reading, column: &str, error: &impl ToString) -> Refusal {
    Refusal::new(reading.row, column, reason(error))
}

/// Rows of a day that say different things of the whole day say a part of it each: none is in the way of another.
fn add_parts(rows: Vec<&mut Reading>) {
    fn differ<'a, T: PartialEq + 'a>(mut all: impl Iterator<Item = &'a T>) -> bool {
        let first = all.next();
        all.any(|other| Some(other) != first)
    }
    let notes = differ(rows.iter().filter_map(|row| row.note.as_ref()));
    let areas = differ(rows.iter().filter_map(|row| row.areas.as_ref()));
    if notes || areas || differ(rows.iter().filter_map(|row| row.medication.as_ref())) {
        for row in rows {
            row.add();
        }
    }
}

/// The file's name of the column of the date, a detail or a metric.
type Called<'a> = &'a dyn Fn(&str) -> String;

/// What becomes of one value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Already,
    /// An earlier row of the file has written it.
    Repeat,
    Written,
    Conflict,
}

/// What stands as the row says: in the journal itself, or because of earlier rows of the file.
fn standing(in_journal: bool) -> Fate {
    if in_journal {
        Fate::Already
    } else {
        Fate::Repeat
    }
}

struct Planner<'a> {
    /// The journal with the metrics that come to it; its days stay as they are.
    draft: Journal,
    /// What was renamed is called so now.
    former: Former,
    visits: Visits,
    replace: &'a Replace,
    called: Called<'a>,
    /// The day at hand as it would be after the rows so far.
    day: Day,
    /// What the file has given of it so far, and whether it came to the day by that.
    filled: Filled,
    /// Metrics whose rows the draft has as they are.
    met: Vec<Arc<Metric>>,
    /// Where its scores without a time go.
    usual: Option<NaiveTime>,
    /// What its lists hold, to be added to a row at a time.
    lists: Lists,
    edits: Vec<Edit>,
    plan: Plan,
    /// Room for the rows of a day, and for the edits and fates of a row: used again and again.
    readings: (Vec<Listed>, Vec<Listed>),
    part: (Vec<Edit>, Vec<Edit>, Vec<Fate>, Vec<Fate>),
}

/// A row, and what became of what it has for the day's lists.
type Listed = (Reading, Vec<Fate>);

/// A part of a row that stands or falls together.
type Part = for<'p> fn(&mut Planner<'p>, &Reading, &mut Vec<Edit>, &mut Vec<Fate>);

/// Lets go of such a part, which is not stored.
type Clear = fn(&mut Reading);

/// The parts of a row, each with the name of its detail.
const PARTS: [(Part, Clear, &str); 5] = [
    (
        |planner, row, edits, fates| planner.scores(row, edits, fates),
        |row| row.scores.clear(),
        "date",
    ),
    (
        |planner, row, edits, fates| planner.medication(row, edits, fates),
        |row| row.medication = None,
        "medication",
    ),
    (
        |planner, row, edits, fates| planner.areas(row, edits, fates),
        |row| row.areas = None,
        "areas",
    ),
    (
        |planner, row, edits, fates| planner.note(row, edits, fates),
        |row| row.note = None,
        "note",
    ),
    (
        |planner, row, edits, fates| planner.whole_night(row, edits, fates),
        |row| row.night = Sleep::default(),
        "asleep",
    ),
];

impl<'a> Planner<'a> {
    fn new(journal: &Journal, replace: &'a Replace, called: Called<'a>) -> Self {
        Self {
            draft: journal.clone(),
            former: Former::of(journal),
            visits: Visits::of(journal),
            replace,
            called,
            day: Day::default(),
            filled: Filled::default(),
            met: Vec::new(),
            usual: None,
            lists: Lists::default(),
            edits: Vec::new(),
            plan: Plan::default(),
            readings: (Vec::new(), Vec::new()),
            part: Default::default(),
        }
    }

    /// All rows of a day.
    fn day(&mut self, rows: impl Iterator<Item = Result<Reading, Vec<Refusal>>>) {
        let (mut exact, mut usual) = std::mem::take(&mut self.readings);
        for reading in rows {
            self.plan.counts.rows += 1;
            match reading {
                Err(refusals) => self.refuse(refusals),
                Ok(mut reading) => {
                    names::bring(&mut reading, &self.former);
                    let rows = if reading.is_usual() {
                        &mut usual
                    } else {
                        &mut exact
                    };
                    rows.push((reading, Vec::new()));
                }
            }
        }
        if exact.len() + usual.len() > 1 {
            add_parts(exact.iter_mut().chain(&mut usual).map(|(r, _)| r).collect());
        }
        for row in exact.iter_mut().chain(&mut usual) {
            self.leave_news(row);
        }
        let date = exact.iter().chain(&usual).map(|(r, _)| r.date).next();
        let stands = date.and_then(|date| self.draft.day(date));
        self.day = stands.cloned().unwrap_or_default();
        self.filled.clear();
        self.lists = Lists::of(&self.day);
        self.fill_lists(exact.iter_mut().chain(&mut usual));
        for reading in &mut exact {
            self.row(reading);
        }
        self.settle_usual(&usual);
        for reading in &mut usual {
            self.row(reading);
        }
        if let Some(date) = date {
            // Once for all rows: each of them adds to the same lists.
            self.edits.extend(self.lists.edits(date, &self.day));
        }
        exact.clear();
        usual.clear();
        self.readings = (exact, usual);
    }

    /// Chooses one check-in for the scores without a time: the usual one, but the one without
    /// a time where this very file scores the usual one otherwise. They are two moments then.
    fn settle_usual(&mut self, readings: &[Listed]) {
        self.usual = self.day.usual_checkin();
        let mut seen = BTreeSet::new();
        for (_, metric, value) in readings.iter().flat_map(|(reading, _)| &reading.scores) {
            // Of two scores of one metric the first stands, so it alone decides.
            let first = seen.insert(&metric.id);
            let place = Target::Score(self.usual, metric.id.clone());
            let of_file = self.usual.is_some() && self.filled.get(&place).is_some();
            if first && of_file && self.day.scored(self.usual, &metric.id) != Some(*value) {
                self.usual = None;
            }
        }
    }

    fn refuse(&mut self, refusals: Vec<Refusal>) {
        self.plan.counts.refused += 1;
        self.plan.refuse(refusals);
    }

    fn row(&mut self, (reading, listed): &mut Listed) {
        let mut refusals = std::mem::take(&mut reading.faults);
        self.sound_night(reading, &mut refusals);
        let (mut edits, mut undo, mut fates, mut here) = std::mem::take(&mut self.part);
        fates.clear();
        let conflicts = self.plan.conflicts.len();
        self.metrics(reading, &mut fates, &mut refusals);
        for (part, clear, name) in PARTS {
            edits.clear();
            here.clear();
            let before = (self.plan.conflicts.len(), self.plan.replaced.len());
            part(self, reading, &mut edits, &mut here);
            if edits.is_empty() {
                fates.append(&mut here);
                continue;
            }
            match self.carry_out(&edits, &mut undo) {
                Ok(()) => {
                    self.edits.append(&mut edits);
                    fates.append(&mut here);
                }
                Err((at, error)) => {
                    self.plan.conflicts.truncate(before.0);
                    self.plan.replaced.truncate(before.1);
                    let what = match &edits[at] {
                        Edit::Score { metric, .. } | Edit::KeptScore { metric, .. } => {
                            metric.as_str()
                        }
                        _ => name,
                    };
                    refusals.push(refusal(reading, &(self.called)(what), &error));
                    clear(reading);
                }
            }
        }
        fates.append(listed);
        self.sessions(reading, &mut fates, &mut refusals);
        // A day that holds nothing but members of a newer version has nothing new.
        let nothing = refusals.is_empty().then_some(Fate::Already);
        let Some(fate) = fates.iter().copied().max().or(nothing) else {
            self.plan.conflicts.truncate(conflicts);
            self.refuse(refusals);
            return;
        };
        self.plan.counts.cells += refusals.len();
        self.plan.refuse(refusals);
        match fate {
            Fate::Conflict => self.plan.counts.conflicts += 1,
            Fate::Written => self.plan.counts.taken += 1,
            Fate::Already => self.plan.counts.already += 1,
            Fate::Repeat => {
                self.plan.counts.already += 1;
                self.plan.counts.repeats += 1;
            }
        }
        self.see(reading, fate, &fates);
        self.part = (edits, undo, fates, here);
    }

    /// Changes the day at hand: by all of the edits, or by none, and says which of them can't be.
    fn carry_out(
        &mut self,
        edits: &[Edit],
        undo: &mut Vec<Edit>,
    ) -> Result<(), (usize, EditError)> {
        undo.clear();
        for (at, edit) in edits.iter().enumerate() {
            let mut change = |edit| self.draft.apply_to(&mut self.day, edit);
            match change(edit.clone()) {
                Ok(inverse) => undo.push(inverse),
                Err(error) => {
                    for inverse in undo.drain(..).rev() {
                        change(inverse).map_err(|error| (at, error))?;
                    }
                    return Err((at, error));
                }
            }
        }
        Ok(())
    }

    /// What the preview tells of the row: all it says, or what is new beside a value that differs. Counted is what is new
    /// alone.
    fn see(&mut self, reading: &mut Reading, fate: Fate, fates: &[Fate]) {
        let seen = &mut self.plan.seen;
        if reading.sessions.iter().all(|session| !session.planned) {
            seen.date(reading.date);
        }
        if !fates.contains(&Fate::Written) {
            return;
        }
        let is_part = fate == Fate::Conflict;
        self.plan.counts.parts += usize::from(is_part);
        seen.coming += 1;
        seen.rounded += reading.rounded;
        let is_first = seen.is_first(reading.row);
        let whole = (is_first && !is_part).then(|| {
            // What an earlier row of the file has said is stored once, and told once.
            let mut all = reading.clone();
            Self::keep(&mut all, fates, |fate| fate != Fate::Repeat);
            words(&all)
        });
        Self::keep(reading, fates, |fate| fate == Fate::Written);
        for (_, metric, _) in &reading.scores {
            seen.score(metric, reading.date);
        }
        if !reading.night.is_empty() {
            seen.night(reading.date);
        }
        if is_first {
            let told = whole.unwrap_or_else(|| words(reading));
            seen.first.insert(reading.row, told);
        }
    }

    /// What becomes of a value where `stands` is in its place; `show` says a value in words.
    fn fate<T: PartialEq>(
        &mut self,
        reading: &Reading,
        place: Target,
        (stands, given): (Option<&T>, &T),
        show: impl Fn(&T) -> String,
    ) -> Fate {
        let earlier = self.filled.get(&place);
        let is_new = earlier.unwrap_or(stands.is_none());
        let fate = match stands {
            None => Fate::Written,
            Some(value) if value == given => standing(!is_new),
            Some(value) => {
                let said = [value, given].map(show);
                let within = earlier.is_some();
                self.conflict((reading.row, reading.date), &place, said, within)
            }
        };
        if earlier.is_none() {
            self.filled.put(place, is_new || fate == Fate::Written);
        }
        fate
    }

    /// Something else stands in a place: it stays, unless the file's is asked for. What an earlier row of the file has put
    /// there stays either way.
    fn conflict(
        &mut self,
        (row, date): (usize, NaiveDate),
        place: &Target,
        [stands, given]: [String; 2],
        within: bool,
    ) -> Fate {
        let conflict = Conflict {
            row,
            date: (!matches!(place, Target::Session(_))).then_some(date),
            time: place.time(),
            name: place.name().to_owned(),
            stands,
            given,
            within,
            unasked: false,
            file: None,
        };
        let is_settled = !within && self.replace.at(row, place.name());
        self.plan.list(conflict, is_settled);
        if is_settled {
            Fate::Written
        } else {
            Fate::Conflict
        }
    }
}
